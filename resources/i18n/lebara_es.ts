<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Acerca de Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Versión {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Se apoya en el trabajo de otros:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Paquetes y sus licencias</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Consultando al operador…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>Número de la tarjeta SIM (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>Escanee el código de barras o escriba las 19 o 20 cifras. Para una SIM suya bastan las cuatro últimas.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>Vincular su número</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>Activar esta SIM</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>El operador está activando la SIM. Sigue solo; puede salir de esta página.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Esperando la página</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>caduca en {time}</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>No se añadió ninguna tarjeta</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>El navegador no abrió la página del proveedor de pagos. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>No se pudo abrir la página</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>El proveedor de pagos guarda la tarjeta; este programa nunca ve su número. Esta ventana sigue sola en cuanto esté hecho.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>Escriba la tarjeta en la página de su navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Comparar planes</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>Ver plan</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Recomendado para usted</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>Aún hay poco uso</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>Su próximo plan se ajusta a su uso</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>Su plan se ajusta a su uso</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>ahorra {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>Tras su primer período completo, cada plan se compara con su uso real.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} sería más de lo que necesita.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}: usó {amount} {when} y compró {add_ons}.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}: usó {amount} {when}.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>Su plan: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} con {add_ons} habría sido lo más barato: {cost} por 30 días.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} no tiene límite.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} alcanza; sobran {amount}.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>¿Renovar este plan automáticamente?</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>El plan se compra de nuevo cada vez que termina, hasta que usted lo desactive. Puede hacerlo cuando quiera.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Próximo cobro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Se paga con</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>No hay tarjeta guardada. Sin ella la renovación puede fallar; en ese caso, el operador le avisa.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>Su saldo, si cubre el precio</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>Aún sin uso.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Gráfico de barras</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>Las flechas izquierda y derecha leen las barras.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>El traslado tarda entre dos y treinta días. Hasta entonces funcionan ambos números.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>Active primero esta SIM. Después podrá traer un número.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>Traer un número</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>Conserve su número. Necesita el código de su operador anterior.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>Se espera {time} más.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>No se pudo abrir ningún navegador. Abra esta dirección en un navegador de este ordenador.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>La página de inicio de sesión del operador está abierta en su navegador. Inicie sesión allí; esta ventana sigue sola.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Todavía no ha iniciado sesión nadie.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>Su elección se conserva y todo sigue solo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>Terminado desde que salió: {plan} para {number} está pagado y renovado.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{plan} para {number} no se pudo renovar. Se han devuelto {amount}.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>El pedido de {plan} para {number} ha terminado. No se ha cobrado nada.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Esto parece un número de tarjeta. Los datos de la tarjeta solo se escriben en la página del proveedor de pagos.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>Se usa primero</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Usar primero</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} terminada en {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>Caducada. Ya no se puede usar.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>Caducó el {day}. Ya no se puede usar.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>El operador no la acepta por ahora.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>Caduca el {day}. Añada la nueva a tiempo.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Caduca {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>El banco no aceptó esta tarjeta.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>La página se cerró sin tarjeta.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>Se acabó el tiempo de la página.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>El proveedor de pagos no aceptó la tarjeta.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Detener: {what}</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>La SIM antigua funciona hasta {date}; después, la nueva.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>{number} pasa el {date}.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>Previsto como tarde el {date}.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>El operador está en ello.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>discontinua: previsto</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>Aún sin uso. Aquí aparecerá cada día de uso.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>Datos por día</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Llamadas por día</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>SMS por día</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}: se prevén unos {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Aún no lo sabemos</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Pedido cerrado</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} terminada en {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Tarjeta de crédito</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Tarjeta de débito</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>Otra forma de pago</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>su aplicación de pago</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>El código ha caducado. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo y seguirá solo.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>La conexión con el operador no es segura. Sigue en cuanto lo sea.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>Un pago de este pedido aún se está comprobando. No vuelva a pagar.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Caduca {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>apruebe en su banco</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>Escanear con {app}</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} disponibles</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>En la página de PayPal</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>En la página de pago segura</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{amount} available, not enough for {total}</source>
        <translation>{amount} disponibles; no alcanza para {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>No disponible por ahora</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>Se ha enviado otro código.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>Otro código en {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>El código vale durante {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Este código ha caducado. Pida otro.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>Operador de prueba: no se envía ningún SMS de verdad. El código está en su buzón.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Abrir el buzón</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>Consultando al operador…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>El código se envió por correo a {address}.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>El código se envió a {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Enviar otro en {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>El código vale durante {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>Este código es demasiado antiguo. Pida otro.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unfinished order</source>
        <translation>Pedido sin terminar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>Seguir con {plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>No hay ningún plan activo en este número.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>comprar pagar prolongar recargar</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>Renovar mi plan</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Preguntar de nuevo al operador</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Bloquear la ventana</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Aspecto como el sistema</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aspecto claro</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aspecto oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texto en tamaño normal</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Acerca de Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>versión licencias</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>Plan · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>Marque otro plan para comparar.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>Las diferencias están en negrita.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan} (actual)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>Coste con su uso, 30 días</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Coste, 30 días</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Al año</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}; no alcanzaría</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} con bonos extra, {count} en %n período</numerusform>
            <numerusform>{price} con bonos extra, {count} en %n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · el más bajo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>no incluido</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>Se guardó su elección.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Ofertas y novedades</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>Por estas vías el operador puede enviarle publicidad. Los recordatorios y las confirmaciones de sus pedidos llegan en todo caso.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Por llamada</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Por correo postal</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>Teléfono: {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Se cambió su nombre.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>Se cambió su dirección.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>Cambiar el correo electrónico</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>Se cambió su correo electrónico.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>El código se envió a {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Enviar otro en {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Datos de contacto</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>Aquí llegan las confirmaciones; también sirve para iniciar sesión.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>Mantener el correo actual</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Calle y número</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Guardar la dirección</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>queda 1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 día antes</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>en su último período</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>en su último período (%n)</numerusform>
            <numerusform>en sus últimos %n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 bono extra</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n bono extra</numerusform>
            <numerusform>%n bonos extra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin saldo</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>Canjear un vale</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>Esta cuenta no tiene saldo.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>Se usa para llamadas fuera de su plan.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Caduca el {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Código del vale</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Canjeando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>Se añadieron {amount}.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>Escriba las cifras del vale.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>Eso parece un número de teléfono. El código del vale está en la tarjeta o en el recibo.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>Ese es el número de una tarjeta SIM. El código del vale tiene 12, 14 o 16 cifras.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>El código de un vale tiene 12, 14 o 16 cifras.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>Parece un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>Creando su cuenta…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 caracteres o más. Unas palabras son mejores que signos y cifras.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>¿Podemos informarle de ofertas? Puede cambiarlo cuando quiera.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Por SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Crear la cuenta</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>Esto tarda más de lo habitual. Su pago está a salvo. Contacte con soporte y dé la referencia {reference}.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copiar recibo</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>Pagado. Su plan se está activando</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} está pagado y completado</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} está pagado y programado</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} está activo</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>Esta página sigue sola. Puede cerrar el programa: no se pierde nada.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>Empieza el {start} y dura hasta el {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>Dura hasta el {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Pedido completado</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · el operador está en ello</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · {seconds} s después del pago</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>Plan en su cuenta</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>Plan en este número</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>Comprobándolo con el operador…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>Llega cuando se complete el pedido</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>Comprobado con el operador: pedido {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>pagado hasta el {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>pagado hasta el {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>Confirmación enviada</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>Aún no se ha visto; la renovación no depende de ella</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>Llegará por SMS o correo</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>SMS al {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>correo a {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Recibo copiado</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Recibo {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>Ha iniciado sesión. A partir de ahora entra con {number} y su contraseña.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>Después: active su SIM o vincule el número y elija un plan.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>Ir a mi cuenta</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un comprobante</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Este pedido ya está abierto</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>Hay un pedido sin terminar de {plan} para {number}. Siga con él en lugar de pagar dos veces.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Volver a los planes</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} para {number} se pagó hace unos minutos. ¿Quiere comprarlo otra vez?</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} para {number} se pidió en este ordenador hace unos minutos. ¿Quiere comprarlo otra vez?</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>Acaba de comprar esto</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>Esto se acaba de pedir</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>Sí, comprarlo otra vez</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>El pedido se canceló. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>No se ha cobrado nada</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>Su operador no pudo activar {plan} y ha devuelto {amount} por la misma vía del pago.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>Cobrado y devuelto</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referencia copiada</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Esta cuenta no puede hacer eso.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>El operador ya no tiene esto. Actualice para ver lo que hay ahora.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>El operador no pudo usar lo enviado. Compruébelo, por favor.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>El operador no conoce esta forma de buscar.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>El operador no aceptó la petición. Contacte con soporte.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>El operador tiene otra petición con esta referencia. Hemos parado. Contacte con soporte.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>Demasiados intentos. Espere un poco.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>El operador aún está en ello. Sigue solo.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>El operador no ofrece esta acción. Actualice el programa.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>El operador no puede responder en una forma que el programa lea. Actualice el programa.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>El operador no puede leer lo que envió el programa. Actualice el programa.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>Este plan está agotado. Elija otro.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>Este plan no se ofrece para su línea. Elija otro.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>El precio ha cambiado. Mire el precio nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>El operador quiere comprobar otra vez que es usted. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>Esto ya se mostró una vez y no se muestra de nuevo.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>Otra cuenta inicia sesión con este número.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>Este PIN es el primero que probaría cualquiera. Elija otro.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>El operador ha retirado este número y no se puede renovar.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>Este pedido ya está cerrado.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>Este pedido ya está pagado. No vuelva a pagar.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>Ya hay un pago en curso para este pedido. No vuelva a pagar.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>Esta forma de pago no se puede usar ahora. Elija otra.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>El saldo no alcanza. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>El operador no conoce este vale. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>Este vale ya se ha usado.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Este vale ha caducado.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>Sin conexión con el operador.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>La conexión con el operador no es segura y no se envió nada. Compruebe la fecha y la red de este ordenador.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>El operador no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>El operador tiene un problema en este momento.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>No se pudo leer la respuesta del operador.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>El operador está ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>El operador no aceptó esto.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>El operador no le dejó entrar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>Este ordenador no puede escribir los datos del programa. Compruebe el espacio en disco y los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>Ha ocurrido algo inesperado en el programa. Está anotado en el registro.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>No hay ninguna cuenta con este número o correo.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>Esta cuenta es de otro país.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>Esta SIM aún no está activa y no puede recibir SMS.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>Este número ya no está en servicio: se dio de baja o pasó a otro operador.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>Este número ya tiene una cuenta.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>El operador no conoce un número así. Compruebe las cifras.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Eso no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>Otra cuenta ya tiene esta dirección de correo.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>Escriba nombre y apellidos.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Otra cuenta usa este número para iniciar sesión.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Este número no está en su cuenta.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Esa contraseña no coincide.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>Demasiados intentos. El inicio de sesión está bloqueado por un tiempo.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>Demasiados intentos desde esta conexión. Espere un poco.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>También se necesita un código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ese código no coincide.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Este código ha caducado. Pida otro.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>Se acaba de enviar un código. Espere un poco antes de pedir otro.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>Esto tardó demasiado o se empezó de nuevo en otro lugar. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>La contraseña es demasiado corta: 8 caracteres o más.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>La contraseña es demasiado larga: 128 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>Esta contraseña es fácil de adivinar. Elija otra.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>El inicio de sesión se rechazó allí.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>Nadie inició sesión dentro del tiempo.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>Este ordenador no abrió ningún navegador.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>Este operador no ofrece eso.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>El operador quiere que inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Se rechazó la tarjeta. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>No hay suficiente dinero en la tarjeta. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>El banco no aprobó el pago. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>Se acabó el tiempo para pagar. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>El pago se canceló. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>El pedido se canceló. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>Este plan está agotado. No se ha cobrado nada. Elija otro.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>Este plan no se ofrece para su línea. No se ha cobrado nada. Elija otro.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>El precio ha cambiado. No se ha cobrado nada. Mire el precio nuevo antes de seguir.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>El operador ha retirado este número y no se puede renovar. No se ha cobrado nada.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>Esta forma de pago no se puede usar ahora. No se ha cobrado nada. Elija otra.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>El saldo no alcanza. No se ha cobrado nada. Elija otra forma de pago.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>Caso {id}.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>El operador detuvo este pago. Compruebe sus pedidos antes de volver a pagar.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>A partir de ahora, al iniciar sesión se pide el segundo paso.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>El segundo paso está desactivado.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>Además de la contraseña se pide un código de una aplicación de su teléfono. Quien conozca su contraseña no podrá entrar solo con ella.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>Se pide desde el {day}.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>Códigos de recuperación restantes: {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>Cree otros nuevos mientras tenga la aplicación.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>Ha tardado demasiado. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>Demasiados códigos erróneos. Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>El código no coincide o ya se ha usado.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Segundo paso al iniciar sesión</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Código de la aplicación o de recuperación</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>Le enviamos un código. Con él elige una contraseña nueva.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Número de móvil o correo</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>Preguntando al operador cómo puede iniciar sesión…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Número de móvil o correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Mantener la sesión en este ordenador</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Olvidó la contraseña?</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Este ordenador no tiene un lugar seguro para la sesión. La suya dura hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Código por SMS</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Con el navegador</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es nuevo aquí?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activar una SIM</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>Renovar un número sin cuenta</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>El suyo, o el de alguien a quien quiere ayudar. Elige un plan y paga, nada más.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>El mismo número otra vez</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Ver los planes</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>No verá de quién es el número ni lo que tiene. A su titular se le avisa de que se compró un plan, no de quién lo compró.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Buenos días, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Buenas tardes, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>plan terminado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>número perdido</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>sin activar</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>por registrar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Recién actualizado</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Actualizado {age}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>A fecha de {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>¿Adónde fue este número, y puedo recuperarlo?</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>Active esta SIM, por favor.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>Una tienda o la atención al cliente del operador por teléfono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Diga</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Tenga a mano</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>La tarjeta SIM con su número largo y un documento de identidad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sandbox</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Your plan, your usage, renewed in a minute.</source>
        <translation>Su plan, su uso, renovado en un minuto.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>Vea lo que queda, elija el plan adecuado y pague como quiera. Nada se cobra dos veces, aunque se corte la conexión.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>Qué hacen aquí las teclas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>Línea de vida de {number}</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>Regla del operador: {name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>a {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>regla de ejemplo</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>Las fechas empiezan cuando se activa la SIM.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>El operador ha retirado este número. No se puede recuperar.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>El operador no da fechas para este número.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>El operador no dice cuándo se pierde un número sin uso.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>Mostrar {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>Número que vincular</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>El operador envía un código a este número para asegurarse de que lo tiene.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Enviarle un código por SMS</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>El PIN no coincide. Inténtelo de nuevo en %n segundo.</numerusform>
            <numerusform>El PIN no coincide. Inténtelo de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>El PIN no coincide. Queda %n intento; después, inicie sesión de nuevo.</numerusform>
            <numerusform>El PIN no coincide. Quedan %n intentos; después, inicie sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>Escriba su PIN para seguir donde estaba. Un pago en curso continúa mientras tanto.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>No hay PIN en este ordenador. Inicie sesión de nuevo para seguir; puede elegir un PIN en su perfil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>Iniciar sesión de nuevo en su lugar</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>Cambiar el PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Crear un PIN</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>A partir de ahora este PIN desbloquea la ventana.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>Se eliminó el PIN.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>Bloqueo de este ordenador</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>Con un PIN, la ventana se bloquea sola cuando nadie la usa y tras el reposo del ordenador.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>Con un PIN, la ventana se bloquea sola cuando nadie la usa y cuando se bloquea el ordenador.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Repita el PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Eliminar el PIN</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>Abrir esta ventana al desbloquear el ordenador</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>Solo si la bloqueo yo, o tras el reposo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n minuto sin uso</numerusform>
            <numerusform>%n minutos sin uso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, bloqueado</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Ha iniciado sesión</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>Puede cerrar esta página y volver a Lebara Desktop.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>No se ha iniciado ninguna sesión. Vuelva a Lebara Desktop e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este ordenador</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Olvidar una cuenta</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>Ha funcionado</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No ha funcionado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>Comprobación de red {step} de {count}: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Aún no funciona todo</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>SMS, datos y saldo funcionan</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>Su plan se puede usar en la red.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>Comprobación de red</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>Tres pasos rápidos en el teléfono, {done} de {count} hechos</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>SMS, datos móviles y saldo han funcionado en el teléfono</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>Algo no ha funcionado en el teléfono; vea abajo</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>enviar un SMS</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>Envíe cualquier SMS desde este número a un número que conozca.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>usar datos móviles</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>Desactive el wifi en el teléfono y abra una página web que no haya abierto hoy.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>consultar el saldo</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>Marque en el teléfono el código de saldo de su operador: la respuesta nombra su plan.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>Apague y encienda el teléfono una vez y compruebe de nuevo.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>Mire si los datos móviles están activados y el punto de acceso (APN) del operador está configurado.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>Si sigue así, contacte con soporte y dé la referencia de arriba.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>Aquí sigue con la sesión iniciada; en los demás dispositivos se cierra.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 caracteres o más. Unas palabras son mejores que signos y cifras.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>Se muestran los datos a fecha de {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>Se actualiza solo.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>Se han pagado {amount}. {plan} se está activando.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>Un pago de {amount} por {plan} espera a que lo termine.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>Su pedido de {plan} ({amount}) aún está sin pagar.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>Detuvimos el pago de {amount}: algo no coincide. Referencia {reference}.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>Un pago de {amount} aún se está comprobando. No vuelva a pagar.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>Acepto las condiciones de uso ({country}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Número de móvil</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Código por SMS</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Aún sin nombre</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gestionar</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} muestra este número en todas las páginas; F2 cambia el nombre.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>Cambiar el nombre de {number}</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Nombre de {number}</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Sus números</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Para {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>Válido {days}, hasta el {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Pedido {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>Empieza justo después del pago</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>Empieza después del plan en curso, el {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>Empieza cuando termine su plan actual, el {day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>Pago: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Pedido: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>Abrir recibo</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Guardar recibo…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Leyendo el recibo…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Por devolver</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Sin cobrar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No fue posible</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>Válido del {start} al {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>El operador no tiene recibo de este pedido.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>Ningún programa de este ordenador abre archivos PDF. Guarde el recibo.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n pedido anterior mostrado</numerusform>
            <numerusform>%n pedidos anteriores mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Pedidos anteriores</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>Qué pedidos se muestran</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>No realizados</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Todo está resuelto.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>Un pedido aún no está resuelto.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n pedido aún no está resuelto.</numerusform>
            <numerusform>%n pedidos aún no están resueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>Estos son los pedidos a fecha de {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Ver pedidos más antiguos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>No se pudieron cargar los pedidos</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>Hay otros: muestre todos para verlos.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>No hay pedidos así</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>Lo que pida queda aquí, con su recibo.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Todavía no hay pedidos</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Ver los planes</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>Sin guardar nada</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>Elija una de estas al pagar.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} disponibles</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>No disponible por ahora</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>Un código para escanear con su teléfono</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>En la página de pago segura, en su navegador</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>Rellene todos los campos.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>Escriba una dirección de correo completa.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>Escriba el código completo.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>La repetición no coincide. Escríbala de nuevo.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Tiempo transcurrido</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Escriba lo que quiere hacer</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>Nada se llama así aquí. Pruebe otra palabra.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>Arriba y abajo para elegir, Intro para hacerlo, Esc para cerrar.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Se cambió su contraseña. Otros dispositivos con la sesión cerrada: %n.</numerusform>
            <numerusform>Se cambió su contraseña. Otros dispositivos con la sesión cerrada: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Sesión cerrada.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un dispositivo sin nombre</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Último uso: {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>Cerrar sesión en {device}</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>Contraseña y dispositivos</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>Ocho caracteres o más. Unas palabras se recuerdan mejor que los signos.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Repita la contraseña nueva</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene la sesión iniciada</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar sesión en los demás</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>La página no se pudo abrir en este ordenador. Inténtelo de nuevo o pague de otra forma.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>Puede cerrar la ventana. Si el pago se realiza, la renovación se termina la próxima vez que se inicie el programa, y nunca se le cobra dos veces.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Abrir la página otra vez</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Pagar de otra forma</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>Esperando su teléfono</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>Esperando la página de pago</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>Se acabó el tiempo, comprobando…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>caduca en {time}</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>Escanee con {app} para pagar {amount}</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>Pague {amount} en la página de su navegador</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>Cancelando: se comprueba que no se haya cobrado nada</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>Enviando… no pague dos veces</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>Termine allí el pago. Esta ventana sigue sola en cuanto esté hecho.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>El operador dirá si el pedido aún se pudo cancelar.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>El pedido va de camino a su operador. Tarda un momento.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>¿Cómo quiere pagar?</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>No se pudieron cargar las formas de pago</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>Los datos de la tarjeta solo se escriben en la página del proveedor de pagos. Este programa nunca los ve.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>No puede empezar ningún pago: este ordenador no puede anotar lo que envía. Compruebe el espacio en disco y los permisos de la carpeta del programa.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>El pago abierto se termina antes de empezar otro. Nunca se le cobra dos veces.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>Volver al pago abierto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Cancelar el pedido</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>Pedido con obligación de pago · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Pagar {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Atajo: {keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>En su teléfono</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>Escanee para ver el saldo, mostrar el número o dejar de renovar, sin escribir códigos.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Mostrar el código</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>O abra {address} y escriba este código:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>Vale durante {time}. En el teléfono debe aparecer el mismo código.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>Escanee esto con su teléfono e inicie sesión allí. Esta ventana sigue sola.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Mostrar otro código</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>Consultar el saldo</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>Mostrar el número del teléfono</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>«{text}» al {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>Dejar de renovar por SMS</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Llamar a este número</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>Lo que debe hacer el teléfono</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>El programa lo intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>El operador no conoce ninguna línea para esta sesión.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>No hay ninguna línea en esta cuenta</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>Cuando la SIM esté activada, empezará su plan y aquí verá lo que queda.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>Esta SIM aún no está activada</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>El operador ha retirado este número</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Ya no se puede renovar.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>Elija uno: cada uno se compara con su uso.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>Aún sin plan en este número</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Cambiar de plan</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>Renovación automática: sí</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>Renovación automática: no</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · actual</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} por 30 días</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Mejor ajuste</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>aún sin valorar</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>Ajuste: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Agotado por ahora.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan} ({price}) da lo mismo o más por menos.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} por 30 días con los bonos extra que necesitaría.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>Elegir {plan}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>Comparar {plan}</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>Se renueva el {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>Termina el {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>Después: {plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>Después: {plan} desde el {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>Este plan ya no se vende. Sigue hasta que termine; después, elija otro.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>El operador ha retirado este número. Ya no se puede renovar.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>Su plan ha terminado. Renuévelo para volver a usar datos, llamadas y SMS.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>Esta SIM aún no está activada. El plan empieza cuando lo esté.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>Registre esta SIM como tarde el {date} o se suspenderá.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>Esta SIM aún se debe registrar.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>Su plan terminó el {ended}. Renueve como tarde el {until} o se suspende la línea.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>Su plan ha terminado. Renueve como tarde el {until} o se suspende la línea.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>Su plan ha terminado. Renueve ahora para mantener activa la línea.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>Esta línea está suspendida. Renueve antes del {lost} para conservar el número.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>Esta línea está suspendida. Renueve para volver a usarla y conservar el número.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>A su ritmo alcanza. Puede usar {amount} al día.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>A su ritmo, los datos se acaban el {date}, {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>A su ritmo, esto se acaba el {date}, {early}: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>Ilimitado: no se puede acabar.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>Ilimitado. Ha pasado el uso razonable de {limit}: puede ir más lento.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>Ilimitado. Uso razonable: puede ir más lento tras {limit}.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>Los datos se han acabado. Renueve ahora o cambie de plan.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>Se ha acabado: {what}. Renueve ahora o cambie de plan.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixto</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Solo datos</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>Llamadas nacionales</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>Llamadas internacionales</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>Llamadas en la misma red</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>Llamadas en el extranjero</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>SMS en la misma red</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>Datos en el extranjero</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} de datos</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} de datos en el extranjero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln minuto nacional</numerusform>
            <numerusform>%Ln minutos nacionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln minuto internacional</numerusform>
            <numerusform>%Ln minutos internacionales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln minuto en la misma red</numerusform>
            <numerusform>%Ln minutos en la misma red</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln minuto en el extranjero</numerusform>
            <numerusform>%Ln minutos en el extranjero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln SMS</numerusform>
            <numerusform>%Ln SMS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln SMS en la misma red</numerusform>
            <numerusform>%Ln SMS en la misma red</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>hasta que termine su plan</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ día</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n día</numerusform>
            <numerusform>/ %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>aún sin uso para comparar</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>más de lo que necesita</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>se ajusta</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>se ajusta, sobran {amount}</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>insuficiente</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>faltan {amount}</translation>
    </message>
    <message>
        <source>{what}: {short}</source>
        <translation>{what}: {short}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>{name} {rate} %</translation>
    </message>
    <message>
        <source>Once paid, it cannot be cancelled here. Your rights under the law stay as they are.</source>
        <translation>Una vez pagado, no se puede cancelar aquí. Sus derechos legales se mantienen.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>Una vez pagado, un plan no se puede cancelar.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>Puede desistir en un plazo de %n día desde la compra; se cobra lo usado hasta entonces.</numerusform>
            <numerusform>Puede desistir en un plazo de %n días desde la compra; se cobra lo usado hasta entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>No se puede cancelar tras el pago.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Desistimiento en %n día desde la compra.</numerusform>
            <numerusform>Desistimiento en %n días desde la compra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Datos ilimitados</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Datos ilimitados en el extranjero</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Minutos nacionales ilimitados</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Minutos internacionales ilimitados</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Minutos ilimitados en la misma red</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Minutos ilimitados en el extranjero</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>SMS ilimitados</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>SMS ilimitados en la misma red</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}, menos velocidad tras {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} y %n más</numerusform>
            <numerusform>{names} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} ({countries})</source>
        <translation>{what} ({countries})</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plans shown</source>
        <translation>
            <numerusform>%n plan mostrado</numerusform>
            <numerusform>%n planes mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>Los precios incluyen {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>Un plan empieza como mucho un minuto después del pago.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>Un plan empieza como mucho %n minuto después del pago.</numerusform>
            <numerusform>Un plan empieza como mucho %n minutos después del pago.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>Consultando qué vende su operador…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>Estos son los planes a fecha de {time}. Los precios pueden haber cambiado.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>No hay ninguna línea que renovar en esta cuenta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>No se pudieron cargar los planes</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Ningún plan coincide</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>Pruebe otra palabra o mire todos los planes.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Mostrar todos los planes</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>Su operador no ofrece planes para esta línea por ahora.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>No hay planes</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}: marque otro plan para comparar</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>Comparar: {plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>Ya se comparan cuatro planes. Quite uno antes.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>Plan o país</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>Buscar planes o países</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Tipo de plan</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Mostrar la comparación</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordenar</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Mejor ajuste</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Consultando al operador…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>Número que trae</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>Operador actual</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>Código de ese operador</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>También llamado PAC o número de cuenta</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Día del traslado</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>Ese día la línea recibe el número que trae y pierde el actual. Puede detenerlo hasta la víspera.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>Traer el número</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>Código QR para escanear con un teléfono</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>No hay código QR</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Lebara Desktop</source>
        <translation>Lebara Desktop</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>Recibo {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Número {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>Válido hasta el {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>Pagado con {way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Pedido {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>Activación pendiente</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Consultando al operador…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Documento de identidad</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Número del documento</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>Va al operador y no se guarda en este ordenador.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>Una tarjeta SIM</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>Tiene la tarjeta nueva en la mano.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>Una eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>Se carga en el teléfono con un código.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>Número de la tarjeta nueva (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>Escanee el código de barras o escriba las 19 o 20 cifras.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>No tengo el teléfono: enviar el código a mi correo</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>Para protegerle de ladrones, la SIM nueva funciona pasadas 24 horas. Hasta entonces funciona la antigua, se le avisa por SMS y correo y puede detenerlo aquí.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Enviar el código</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Consultando al operador…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>Se oculta en {time}.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>Servidor (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de activación</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>Escanee el código con el teléfono que recibe la eSIM, o escriba allí servidor y código. Se muestra una vez.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>Anote lo que necesite. El operador registra que se mostró y le avisa con un mensaje.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PUK</source>
        <translation>PUK</translation>
    </message>
    <message>
        <source>PIN 2</source>
        <translation>PIN 2</translation>
    </message>
    <message>
        <source>PUK 2</source>
        <translation>PUK 2</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>Se pide otra vez para que nadie que pase vea estos códigos.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>Mostrar un minuto</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Ocultar ahora</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>Revise su pedido</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>He revisado el plan, el precio y el número</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>Marque esto primero: es su último vistazo antes de pagar.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Volver a los planes</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Continuar al pago</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Incluye</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}, hasta el {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}, {tax} incluido</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>Justo después del pago</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>Después del plan que corre en este número, el {day} · no se pierde nada</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>Ahora; el plan actual termina</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>Mejor empezar más tarde</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>Después del plan actual, el {day} · no se pierde nada</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>Mejor empezar ahora</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>Sí, a partir de este plan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Renovación automática</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>En este número corre un plan. Termina cuando empieza este, y lo que quede de él se pierde.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>Si empieza ahora, pierde {days} de {plan}: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>Si empieza ahora, pierde {days} de {plan}.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>el último período</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>el último período (%n)</numerusform>
            <numerusform>los últimos %n períodos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>Su uso en {span} ({used}) se ajusta a este plan.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>Su uso en {span} ({used}) necesitaría bonos extra con este plan.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>Su uso en {span} ({used}) es más de lo que incluye este plan.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>Es más de lo que necesita: usó {used} en {span}. {plan} por {price} se ajusta.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan} por {price} da lo mismo o más por menos.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>el {date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} usados</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>restantes de {total}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Plan terminado</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Número perdido</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM sin activar</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registro pendiente</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM y números</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sandbox operator</source>
        <translation>Operador de prueba</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop ya está abierto en otra ventana. Pague allí; aquí solo puede mirar.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>Los registros de pagos de este ordenador estaban dañados y se apartaron. Sus pedidos se leen otra vez del operador; nada se paga dos veces.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>Una versión más nueva de este programa escribió los registros de pagos. Actualícelo antes de pagar.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>Los pagos están desactivados: este ordenador no puede guardar sus registros con seguridad. Libere espacio en disco y reinicie el programa.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>Iniciando el operador de prueba… Mientras tanto puede escribir.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>Operador de prueba: aquí nada cuesta dinero. Iniciar sesión como</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>Operador de prueba: aquí nada cuesta dinero.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>Más clientes…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>período de gracia</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitado</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>solo datos</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>tres líneas</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM sin activar</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>usa poco</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>plan siguiente comprado</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>Este paso sigue abierto {time}.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>Usar el código de la aplicación</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Usar un código de recuperación</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>Introduzca uno de los códigos de recuperación que guardó. Cada uno sirve una vez.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>Abra su aplicación de autenticación e introduzca el código que muestra para Lebara.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Lebara Desktop</source>
        <translation>Lebara Desktop</translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation>Mostrar {page}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar una orden</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Mostrar las teclas</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Acerca de Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Preguntar de nuevo al operador</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texto en tamaño normal</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>El operador de prueba no se inició. Lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>Iniciando sesión con los datos guardados en este ordenador…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>Inicie sesión primero. Después se abre la página en la que activa su SIM.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>Próximo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Quién inicia sesión</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Escriba el código</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Segundo paso</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Siga en su navegador</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>Iniciar sesión con un teléfono</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Contraseña olvidada</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Su cuenta está lista</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>Renovar un número</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Quién puede ayudar</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>Escriba su número de móvil.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Eso no es un número de móvil.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>Escriba su número de móvil o su correo.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>Eso no es ni un número de móvil ni un correo.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>Escriba todas las cifras del código.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>Introduzca el código de recuperación completo.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>Una cuenta necesita que acepte las condiciones.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>Escriba sus apellidos.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>Escriba su correo, por ejemplo nombre@example.org.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>Los dos números son distintos. Compárelos cifra por cifra.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>La contraseña necesita 8 caracteres o más.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>La SIM de este número aún no está activa, así que no hay nada que renovar.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>Este número es de {country}.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>Esta cuenta es de {country}.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>Ha tardado demasiado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>El código no coincide o ya se ha usado.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>El código no coincide o ya se ha usado. Espere al siguiente.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>Demasiados intentos desde esta conexión. Siga en {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>Se acaba de enviar un código. Puede pedir otro en {time}.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>Demasiados códigos erróneos. Puede pedir otro en {time}.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>Demasiados intentos. Podrá iniciar sesión de nuevo en {time}.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Iniciar sesión allí: {country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>Seguir allí: {country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>Iniciar sesión con la contraseña y activarla</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Mejor iniciar sesión</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Con el navegador</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>Hemos enviado %n cifra por correo a {address}.</numerusform>
            <numerusform>Hemos enviado %n cifras por correo a {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>Hemos enviado un SMS con %n cifra a {number}.</numerusform>
            <numerusform>Hemos enviado un SMS con %n cifras a {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>Prepago, sin contrato: una cuenta no cuesta nada. Los precios incluyen impuestos.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>Un plan comprado no se puede cancelar.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>Un plan se puede cancelar en 14 días; se cobra lo usado.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>Antes de pagar se indica si un plan se puede cancelar.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>El operador guarda su nombre, número y correo para llevar la cuenta.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>La ley alemana exige acreditar la identidad, por vídeo o en una tienda, antes de activar una SIM. La cuenta en sí no lo necesita.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>En Francia una SIM nueva se suspende a los 5 días si su titular no está registrado con un documento de identidad.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>Tarjeta SIM</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>Cambiar la SIM</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>Quitar de esta cuenta</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Tarjeta de plástico</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>Código eSIM</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN, PUK, código eSIM</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN y PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Mostrar una vez</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>se puede mostrar una vez</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>ya se mostró</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>está en un teléfono</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>Se muestra {number}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>A {moment}. Puede haber cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>No se pudieron leer los números</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>Vincule un número que tenga o active una SIM nueva.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>Aún no hay números en esta cuenta</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Vincular un número</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM y números</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activar una SIM</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un comprobante</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>El comprobante tal como se imprimirá</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rollo, 80 mm</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Hoja A4</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se pudo escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>La impresora no lo aceptó. Guarde el comprobante como PDF.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>Para que lo guarde el cliente: la referencia, lo que se intentó y no volver a pagar.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Eso no parece un número de teléfono.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>Este número ya está en su cuenta.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>El código tiene más cifras. Escríbalas todas.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Escriba primero su contraseña.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>Un número de documento tiene de 4 a 30 letras y cifras.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>Escanee la tarjeta SIM o escriba el número impreso.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>Es un número de teléfono. El de la tarjeta SIM empieza por 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>Esto parece un vale. Canjéelo en el panel.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>El número de una tarjeta SIM solo tiene cifras.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>Faltan cifras: son 19 o 20 y empiezan por 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>Son demasiadas cifras: tiene 19 o 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>El número de una tarjeta SIM empieza por 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>Una cifra no es correcta. Compárela con la tarjeta.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>Ninguna SIM de su cuenta tiene este número. Vincule primero su número de teléfono.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>Esta SIM ya está en uso.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>Dos de sus SIM acaban así. Escriba el número completo.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>Indique el operador que tiene ahora el número.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>El código de su operador anterior tiene de 4 a 30 letras y cifras.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>Elija uno de los días ofrecidos.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>El operador quiere un código nuevo para esto. Pídalo.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>Esto ya se mostró. No se puede mostrar de nuevo.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Otra cuenta usa este número para iniciar sesión.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>El operador no hace esto para este número.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ese código no coincide.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Esa contraseña no coincide.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>Se acaba de enviar un código. Pida otro en {time}.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>Ese código es demasiado antiguo. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>Ha pasado demasiado tiempo. Pida un código nuevo.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>El operador no conoce este número. ¿Es suyo?</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Este número no está en su cuenta.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>El operador ha retirado este número.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>Esta SIM aún no puede recibir un SMS: no está activada.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>Este operador no ofrece esto en el programa.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Espere un poco.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>Inténtelo de nuevo en 1 minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Inténtelo de nuevo en %n minuto.</numerusform>
            <numerusform>Inténtelo de nuevo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Impreso el {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>Pago aún sin confirmar</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>Pedido detenido</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>Pagado, renovación en curso</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>Pedido aún sin pagar</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>No vuelva a pagar</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>El pago se envió y no llegó respuesta. Preguntamos al operador hasta que se resuelva; nunca se le cobra dos veces. Guarde este comprobante: a soporte le basta la referencia.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>Las respuestas del operador no coinciden con lo pedido, así que paramos. Contacte con soporte y dé la referencia: pueden ver qué pasó.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>El operador tiene el dinero y está haciendo la renovación. Guarde este comprobante hasta entonces.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>Este pedido está hecho y hasta ahora no se ha cobrado nada.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>Activándose</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Período de gracia</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendida</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Número perdido</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Sin activar</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registro pendiente</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>Actívela para usarla</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>Tarda unos minutos</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Aún sin plan</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>No se puede deshacer</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>El plan ha terminado</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Se renueva {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Termina {date}</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>Se suspende hoy</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>El número se pierde hoy</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>Regístrese hoy</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>Se suspende en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Se suspende en %n día</numerusform>
            <numerusform>Se suspende en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>El número se pierde en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>El número se pierde en %n día</numerusform>
            <numerusform>El número se pierde en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>Regístrese en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>Regístrese en %n día</numerusform>
            <numerusform>Regístrese en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Fin del plan</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Gracia</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>hasta {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>desde {date}</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>o se suspende la línea</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>Aquí se renueva solo</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>Renueve para seguir</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>Renovar lo recupera todo</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>Vinculación de un número</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>Retirada de un número de la cuenta</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>Nueva eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nueva tarjeta SIM</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>Traslado de un número</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>Paso {number} de {count}: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Todos los pasos hechos</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>Soporte tiene su consulta</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su consulta</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>Número de incidencia {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>Enviar a soporte</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>Responden por SMS o correo. Guarde este número; también queda aquí con el pedido.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>Esto se envía al soporte de su operador. Cámbielo como quiera; nunca escriba una contraseña, un PIN ni un número de tarjeta.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>Escriba primero lo que soporte debe saber.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>Número de incidencia copiado</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>Referencia: {reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>Pedido: {plan}, {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Número: {number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Qué pasó: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>¿Qué pasó con este pedido y se me cobró?</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>Enviado: {moment}, {way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>Enviado: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>Número de pedido: {number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Elegir un plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activar una SIM</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Vincular un número</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>Quitar {number} de esta cuenta</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>Cambiar la SIM de {number}</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>Traer un número a {number}</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>PIN, PUK y código eSIM de {number}</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>Registrar al titular de {number}</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>Detener un cambio</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>En el teléfono con {number}</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>Un número que ya tiene pasa a esta cuenta con su plan.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>El número deja esta cuenta; su plan sigue. Puede volver a vincularlo. Un código enviado al número confirma que es usted.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>Apunte con la cámara del teléfono al código.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>La ley exige saber quién tiene una SIM.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>La ley exige saber quién tiene una SIM. Regístrese como tarde el {date} o se suspende la línea.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} está activo.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} ya está en esta cuenta.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} ha dejado esta cuenta.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>Pedido. La SIM nueva funciona desde {date}; hasta entonces puede detenerlo aquí.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>Pedido. El operador le dirá cuándo funciona la SIM nueva.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>Pedido. El número pasa el {date}; hasta la víspera puede detenerlo aquí.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>Pedido. El operador le dirá cuándo pasa el número.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>Los códigos vuelven a estar ocultos.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>Está registrado. El operador tiene lo que pide la ley.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>Aquí no se cambió nada. Mire lo que está en curso antes de repetirlo.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>Detenido. Su SIM sigue como está.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>Detenido. No se traslada nada.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>Era demasiado tarde para detenerlo.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>Ilimitado</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} usados</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Acerca de Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Mi número</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}, abrir el menú</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Abrir el menú</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>Puede cerrar el programa. La próxima vez que se inicie, sigue donde paró y le dice el resultado.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un comprobante</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Intentando…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referencia copiada</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Enviarle un código por SMS</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>Abrir el pedido</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimir un comprobante</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copiar la referencia</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Ver la incidencia</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contactar con soporte</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>Soporte tiene su consulta. Número de incidencia: {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referencia copiada</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>Paramos para que nada salga mal</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>Pagado, la renovación está en curso</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>Un pago le espera</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>Aún no sabemos si el pedido se canceló a tiempo</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>El pedido se envió y no llegó respuesta</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>La conexión se cortó mientras se enviaba el pago</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>Pedido, sin pagar</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Puede haberse hecho o no. No vuelva a pagar: lo averiguamos y lo terminamos, y nunca se le cobra dos veces.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>El operador tiene el dinero y lo está realizando. No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>Abra el pedido para terminar el pago o elegir otra forma.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>El pedido está en el operador. Ábralo para pagar o cancelarlo.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>El operador ya no deja a esta cuenta ver su propio pedido.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>La respuesta del operador nombra otro importe, cliente o pedido distinto del enviado.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>No se envía nada más de este pedido. Soporte puede ver si se cobró: dé la referencia. No vuelva a pagar.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Qué se envió</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · sin respuesta del operador</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Último intento</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} con {way} por {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} por {plan}, {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · referencia {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>ahora, esperando la respuesta</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>en cualquier momento</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>en {seconds} s, una y otra vez hasta que se resuelva</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>Un pedido aún no está resuelto</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>Si termina ahora, este programa no podrá mostrarle el resultado. Anote la referencia {reference}: con ella soporte encuentra el pedido.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Terminar de todos modos</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>Añada un vale a su saldo</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Código del vale</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12, 14 o 16 cifras, como está impreso</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Canjear</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Canjeando…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>Se añadieron {amount} a su saldo.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>Escriba primero las cifras del vale.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>Un vale tiene 12, 14 o 16 cifras; este tiene {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>Formas de pago</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>El proveedor de pagos guarda las tarjetas. Este programa nunca ve ni guarda un número de tarjeta.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Añadir una tarjeta</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Pidiendo la página…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>Estas son las tarjetas a fecha de {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>Se añadió {card}.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Tarjetas guardadas</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>No se pudieron cargar las tarjetas</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>Con una tarjeta guardada, renovar pide una sola aprobación y un plan puede renovarse solo.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>No hay ninguna tarjeta guardada</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>El proveedor de pagos la olvida. Los pedidos pagados con ella quedan como están.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>Un plan suyo se renueva solo: sin esta tarjeta, la renovación puede fallar.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>¿Eliminar {card}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>Guárdelo donde nadie más lo encuentre.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>Si pierde el teléfono, cada uno de estos códigos sirve para entrar una vez, junto con la contraseña.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>Códigos de recuperación para el día en que pierda el teléfono: cada uno sirve para entrar una vez, junto con la contraseña. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Los he guardado</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Imprimir o guardar…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>Escanee esto con una aplicación de autenticación de su teléfono, o escriba allí la clave. Después introduzca el código que muestra.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Clave para escribir</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Código de la aplicación</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>Queda un intento.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Queda %n intento.</numerusform>
            <numerusform>Quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
</TS>
