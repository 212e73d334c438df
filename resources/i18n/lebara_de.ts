<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Über Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Version {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Es baut auf der Arbeit anderer auf:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakete und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>Nummer auf der SIM-Karte (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>Scannen Sie den Strichcode oder tippen Sie die 19 oder 20 Ziffern. Für eine eigene SIM-Karte genügen die letzten vier.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>Ihre Rufnummer verknüpfen</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>Diese SIM-Karte aktivieren</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>Der Anbieter aktiviert die SIM-Karte. Das geht von selbst weiter; Sie können diese Seite verlassen.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Warten auf die Seite</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>läuft in {time} ab</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>Es wurde keine Karte hinzugefügt</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>Der Browser hat die Seite des Zahlungsanbieters nicht geöffnet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>Die Seite konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>Der Zahlungsanbieter bewahrt die Karte auf; dieses Programm sieht ihre Nummer nie. Dieses Fenster macht von selbst weiter, sobald es erledigt ist.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>Geben Sie die Karte auf der Seite in Ihrem Browser ein</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Tarife vergleichen</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>Tarif ansehen</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Für Sie empfohlen</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>Noch zu wenig Nutzung</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>Ihr nächster Tarif passt</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>Ihr Tarif passt</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>spart {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>Nach Ihrem ersten vollen Zeitraum wird jeder Tarif mit Ihrer tatsächlichen Nutzung verglichen.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} wäre mehr, als Sie brauchen.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}: {when} haben Sie {amount} genutzt und {add_ons} gekauft.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}: {when} haben Sie {amount} genutzt.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>Ihr Tarif: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} mit {add_ons} wäre am günstigsten gewesen: {cost} je 30 Tage.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} hat keine Grenze.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} reicht, {amount} bleiben übrig.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>Diesen Tarif automatisch verlängern?</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>Der Tarif wird bei jedem Ablauf neu gekauft, bis Sie das ausschalten. Das geht jederzeit.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Nächste Abbuchung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Zahlung mit</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>Keine gespeicherte Karte. Ohne sie kann die Verlängerung scheitern; der Anbieter meldet sich dann bei Ihnen.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>Ihr Guthaben, wenn es für den Preis reicht</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>Noch nichts genutzt.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Balkendiagramm</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>Die Pfeiltasten links und rechts lesen die Balken vor.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>Der Wechsel dauert mindestens zwei und höchstens dreißig Tage. Bis dahin gehen beide Nummern.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>Aktivieren Sie zuerst diese SIM-Karte. Dann kann eine Nummer zu ihr mitgebracht werden.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>Nummer mitbringen</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>Behalten Sie Ihre Nummer. Sie brauchen den Code Ihres bisherigen Anbieters.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>Es wird noch {time} gewartet.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse in einem Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>Die Anmeldeseite des Anbieters ist in Ihrem Browser geöffnet. Melden Sie sich dort an; dieses Fenster macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Noch ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>Ihre Auswahl bleibt erhalten, und alles geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>Inzwischen fertig: {plan} für {number} ist bezahlt und verlängert.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{plan} für {number} konnte nicht verlängert werden. {amount} wurden zurückgezahlt.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>Die Bestellung von {plan} für {number} ist beendet. Es wurde nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Das sieht nach einer Kartennummer aus. Kartendaten geben Sie nur auf der Seite des Zahlungsdienstes ein.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>Wird zuerst benutzt</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Zuerst benutzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand}, endet auf {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>Abgelaufen. Sie kann nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>Am {day} abgelaufen. Sie kann nicht mehr benutzt werden.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>Der Anbieter nimmt sie zurzeit nicht an.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>Läuft am {day} ab. Fügen Sie die neue rechtzeitig hinzu.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Gültig bis {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>Die Bank hat diese Karte nicht angenommen.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>Die Seite wurde ohne Karte geschlossen.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>Die Zeit für die Seite ist abgelaufen.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>Der Zahlungsanbieter hat die Karte nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Stoppen: {what}</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>Die alte SIM-Karte gilt bis {date}, danach die neue.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>{number} wechselt am {date}.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>Erwartet bis {date}.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>Der Anbieter arbeitet daran.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>gestrichelt: erwartet</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>Noch nichts genutzt. Jeder Tag mit Nutzung erscheint hier.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>Daten pro Tag</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Anrufe pro Tag</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>SMS pro Tag</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}: etwa {amount} erwartet</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Steht noch aus</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlängert</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Bestellung geschlossen</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand}, endet auf {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkarte</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Debitkarte</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>Andere Zahlungsart</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>Ihre Bezahl-App</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>Der Code ist abgelaufen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Melden Sie sich neu an, dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>Die Verbindung zum Anbieter ist nicht sicher. Sobald sie es ist, geht es weiter.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>Eine Zahlung für diese Bestellung wird noch geprüft. Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Gültig bis {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>in der Bank-App freigeben</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>Mit {app} scannen</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} verfügbar</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>Auf der Seite von PayPal</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>Auf der sicheren Zahlungsseite</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{amount} available, not enough for {total}</source>
        <translation>{amount} verfügbar, reicht nicht für {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>Ein weiterer Code wurde gesendet.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>Neuer Code in {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Der Code gilt noch {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Dieser Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>Sandbox-Anbieter: Es geht keine echte SMS hinaus. Der Code steht im Postfach des Anbieters.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Postfach öffnen</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>Der Code ging per E-Mail an {address}.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>Der Code ging an {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Anderen senden in {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Der Code gilt noch {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>Dieser Code ist zu alt. Bitte fordern Sie einen anderen an.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unfinished order</source>
        <translation>Offene Bestellung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>Mit {plan} weitermachen</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>Auf dieser Nummer läuft kein Tarif.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>kaufen bezahlen verlängern aufladen</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>Meinen Tarif verlängern</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Beim Anbieter neu nachfragen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Darstellung wie das System</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Text in Normalgröße</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Über Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>Version Lizenzen</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>Tarif · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>Haken Sie zum Vergleich einen weiteren Tarif an.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>Unterschiede sind fett.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan} (aktuell)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>Kosten bei Ihrer Nutzung, 30 Tage</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Kosten, 30 Tage</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Pro Jahr</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}, würde nicht reichen</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} mit Zusatzpaketen, {count} in %n Zeitraum</numerusform>
            <numerusform>{price} mit Zusatzpaketen, {count} in %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · am günstigsten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>Ihre Auswahl wurde gespeichert.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Angebote und Neuigkeiten</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>Auf diesen Wegen darf der Anbieter Ihnen Werbung schicken. Erinnerungen und Bestätigungen zu Ihren Bestellungen kommen in jedem Fall.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Per Anruf</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per Post</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>Erreichbar unter {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Ihr Name wurde geändert.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>Ihre Anschrift wurde geändert.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>Ihre E-Mail-Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>Ein Code ging an {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Anderen senden in {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Namen speichern</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>Hierhin gehen Bestätigungen, und damit melden Sie sich an.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>Bisherige Adresse behalten</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Anschrift speichern</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 Tag zu früh</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n Tag zu früh</numerusform>
            <numerusform>%n Tage zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>vor 1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>im letzten Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>im letzten Zeitraum</numerusform>
            <numerusform>in den letzten %n Zeiträumen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 Zusatzpaket</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n Zusatzpaket</numerusform>
            <numerusform>%n Zusatzpakete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
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
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
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
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>Gutschein einlösen</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>Dieses Konto hat kein Guthaben.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>Für Anrufe außerhalb Ihres Tarifs.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Gültig bis {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Wird eingelöst…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>{amount} gutgeschrieben.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>Geben Sie die Ziffern des Gutscheins ein.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>Das sieht nach einer Telefonnummer aus. Der Gutscheincode steht auf der Karte oder dem Beleg.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>Das ist die Nummer einer SIM-Karte. Der Gutscheincode hat 12, 14 oder 16 Ziffern.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>Ein Gutscheincode hat 12, 14 oder 16 Ziffern.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>Das sieht nach einer Telefonnummer aus.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>Ihr Konto wird angelegt…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 Zeichen oder mehr. Ein paar Wörter sind besser als Zeichen und Ziffern.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>Dürfen wir Sie über Angebote informieren? Sie können das jederzeit ändern.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Konto anlegen</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>Das dauert länger als üblich. Ihre Zahlung ist sicher. Nennen Sie dem Kundendienst die Referenz {reference}.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>Bezahlt. Ihr Tarif wird aktiviert</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} ist bezahlt und abgeschlossen</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} ist bezahlt und vorgemerkt</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} ist aktiv</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>Diese Seite geht von selbst weiter. Sie können das Programm schließen: Es geht nichts verloren.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>Beginnt am {start} und läuft bis {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>Läuft bis {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung eingegangen</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Bestellung abgeschlossen</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · der Anbieter arbeitet daran</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · {seconds} s nach der Zahlung</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>Tarif auf Ihrem Konto</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>Tarif auf dieser Nummer</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>Wird beim Anbieter nachgelesen…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>Folgt, sobald die Bestellung abgeschlossen ist</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>Beim Anbieter nachgelesen: Bestellung {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>bezahlt bis {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>bezahlt bis {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>Bestätigung gesendet</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>Noch nicht gesehen; die Verlängerung hängt nicht davon ab</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>Folgt per SMS oder E-Mail</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>SMS an {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>E-Mail an {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Beleg kopiert</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Beleg {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gesichert als {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>Sie sind angemeldet. Ab jetzt melden Sie sich mit {number} und Ihrem Passwort an.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>Als Nächstes: SIM-Karte aktivieren oder Nummer verknüpfen, dann einen Tarif wählen.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>Zu meinem Konto</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Diese Bestellung ist schon offen</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>Für {number} gibt es eine offene Bestellung von {plan}. Setzen Sie diese fort, statt zweimal zu zahlen.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Zurück zu den Tarifen</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} für {number} wurde vor wenigen Minuten bezahlt. Möchten Sie ihn noch einmal kaufen?</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} für {number} wurde vor wenigen Minuten an diesem Computer bestellt. Möchten Sie ihn noch einmal kaufen?</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>Sie haben das gerade gekauft</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>Das wurde eben erst bestellt</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nein, zurück</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>Ja, noch einmal kaufen</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>Die Bestellung wurde storniert. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Es wurde nichts abgebucht</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>Ihr Anbieter konnte {plan} nicht aktivieren und hat {amount} auf demselben Weg zurückgezahlt.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>Abgebucht und erstattet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kundendienst fragen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referenz kopiert</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dieses Konto darf das nicht.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>Das gibt es beim Anbieter nicht mehr. Aktualisieren Sie, um den neuen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>Der Anbieter konnte die Angaben nicht verwenden. Bitte prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>Der Anbieter kennt diese Art der Suche nicht.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>Der Anbieter hat die Anfrage nicht angenommen. Bitte wenden Sie sich an den Kundendienst.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>Unter dieser Referenz liegt beim Anbieter eine andere Anfrage. Wir haben angehalten. Bitte wenden Sie sich an den Kundendienst.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>Zu viele Versuche. Bitte warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>Der Anbieter arbeitet noch daran. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>Der Anbieter bietet diese Aktion nicht an. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>Der Anbieter kann nicht in einer Form antworten, die das Programm liest. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>Der Anbieter kann nicht lesen, was das Programm gesendet hat. Bitte aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>Dieser Tarif ist ausverkauft. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>Dieser Tarif wird für Ihren Anschluss nicht angeboten. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>Der Preis hat sich geändert. Bitte sehen Sie sich den neuen Preis an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>Der Anbieter möchte noch einmal sicher sein, dass Sie es sind. Bitte beginnen Sie neu.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>Das wurde schon einmal gezeigt und wird nicht wieder gezeigt.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>Ein anderes Konto meldet sich mit dieser Nummer an.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>Diese PIN würde jeder zuerst versuchen. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>Diese Nummer hat der Anbieter aufgegeben; sie lässt sich nicht verlängern.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>Diese Bestellung ist schon geschlossen.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>Diese Bestellung ist schon bezahlt. Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>Für diese Bestellung läuft schon eine Zahlung. Bitte nicht noch einmal zahlen.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>Diese Zahlungsart ist jetzt nicht möglich. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>Das Guthaben reicht nicht aus. Bitte wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>Der Anbieter kennt diesen Gutschein nicht. Bitte prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>Dieser Gutschein wurde schon eingelöst.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Dieser Gutschein ist abgelaufen.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>Keine Verbindung zum Anbieter.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>Die Verbindung zum Anbieter ist nicht sicher, darum wurde nichts gesendet. Prüfen Sie Datum und Netzwerk dieses Computers.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>Der Anbieter hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>Der Anbieter hat im Moment eine Störung.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>Die Antwort des Anbieters war nicht lesbar.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>Der Anbieter ist ausgelastet. Bitte versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>Der Anbieter hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>Der Anbieter hat die Anmeldung nicht zugelassen. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>Dieser Computer kann die Daten des Programms nicht schreiben. Prüfen Sie den Speicherplatz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>Im Programm ist etwas Unerwartetes geschehen. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>Zu dieser Nummer oder E-Mail-Adresse gibt es kein Konto.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>Diese SIM-Karte ist noch nicht aktiv und kann keine SMS empfangen.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>Diese Nummer wird nicht mehr bedient: Sie wurde aufgegeben oder zu einem anderen Anbieter mitgenommen.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>Zu dieser Nummer gibt es schon ein Konto.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>Eine solche Nummer kennt der Anbieter nicht. Bitte prüfen Sie die Ziffern.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>Ein anderes Konto hat diese E-Mail-Adresse schon.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>Geben Sie Vor- und Nachnamen ein.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Ein anderes Konto meldet sich mit dieser Nummer an.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Diese Nummer ist nicht auf Ihrem Konto.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>Zu viele Versuche. Die Anmeldung ist eine Weile gesperrt.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>Dieses Konto gehört zu einem anderen Land.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>Zu viele Versuche von diesem Anschluss aus. Bitte warten Sie etwas.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>Es wird auch ein Code Ihrer Authenticator-App gebraucht.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Dieser Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>Gerade wurde ein Code gesendet. Bitte warten Sie etwas, bevor Sie einen neuen anfordern.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>Das hat zu lange gedauert oder wurde anderswo neu begonnen. Bitte fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>Das Passwort ist zu kurz: 8 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>Das Passwort ist zu lang: höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>Dieses Passwort ist leicht zu erraten. Bitte wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>Die Anmeldung wurde dort abgelehnt.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>In der Zeit hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>Dieser Computer hat keinen Browser geöffnet.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>Dieser Anbieter bietet das nicht an.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>Der Anbieter möchte, dass Sie sich im Browser anmelden.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Die Karte wurde abgelehnt. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>Auf der Karte ist nicht genug Geld. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>Die Bank hat die Zahlung nicht freigegeben. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>Die Zeit zum Bezahlen ist abgelaufen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>Die Zahlung wurde abgebrochen. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>Die Bestellung wurde storniert. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>Dieser Tarif ist ausverkauft. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>Dieser Tarif wird für Ihren Anschluss nicht angeboten. Es wurde nichts abgebucht. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>Der Preis hat sich geändert. Es wurde nichts abgebucht. Bitte sehen Sie sich den neuen Preis an, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>Diese Nummer hat der Anbieter aufgegeben; sie lässt sich nicht verlängern. Es wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>Diese Zahlungsart ist jetzt nicht möglich. Es wurde nichts abgebucht. Bitte wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>Das Guthaben reicht nicht aus. Es wurde nichts abgebucht. Bitte wählen Sie eine andere Zahlungsart.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>Vorgang {id}.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>Der Anbieter hat diese Zahlung angehalten. Bitte prüfen Sie Ihre Bestellungen, bevor Sie noch einmal zahlen.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>Ab jetzt wird bei der Anmeldung der zweite Schritt verlangt.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>Der zweite Schritt ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>Neben dem Passwort wird ein Code einer App auf Ihrem Telefon verlangt. Wer Ihr Passwort erfährt, kommt damit allein nicht hinein.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>Wird seit {day} verlangt.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>Übrige Wiederherstellungscodes: {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>Machen Sie neue, solange Sie die App haben.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>Das hat zu lange gedauert. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>Zu viele falsche Codes. Bitte versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Zweiter Schritt bei der Anmeldung</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Code der App oder Wiederherstellungscode</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Neue Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>Wir senden Ihnen einen Code. Damit wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobilnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>Der Anbieter wird gefragt, wie Sie sich anmelden können…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobilnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Dieser Computer hat keinen sicheren Platz für eine Anmeldung. Ihre gilt, bis Sie das Programm schließen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code per SMS</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>SIM-Karte aktivieren</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>Nummer ohne Konto verlängern</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>Ihre eigene oder die von jemandem, dem Sie helfen möchten. Sie wählen einen Tarif und bezahlen, mehr nicht.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>Dieselbe Nummer noch einmal</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Tarife ansehen</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>Sie sehen nicht, wem die Nummer gehört und was auf ihr ist. Wer sie hat, erfährt, dass ein Tarif gekauft wurde, nicht von wem.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Guten Morgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Guten Tag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Guten Abend, {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>Tarif abgelaufen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>Nummer verloren</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>zu registrieren</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Gerade aktualisiert</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Aktualisiert {age}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand: {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>Wo ist diese Nummer geblieben, und kann ich sie zurückbekommen?</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>Bitte aktivieren Sie diese SIM-Karte.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>Einen Laden oder den Kundendienst des Anbieters am Telefon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Bereithalten</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>Die SIM-Karte mit ihrer langen Nummer und einen Ausweis</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Your plan, your usage, renewed in a minute.</source>
        <translation>Ihr Tarif, Ihre Nutzung, in einer Minute verlängert.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>Sehen Sie, was übrig ist, wählen Sie den Tarif, der passt, und zahlen Sie, wie Sie möchten. Nichts wird doppelt abgebucht, auch wenn die Verbindung abreißt.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>Was die Tasten hier tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>Lebenslinie von {number}</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>Regel des Anbieters: {name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>Stand {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>Beispielregel</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>Die Termine beginnen, wenn die SIM-Karte aktiviert ist.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>Diese Nummer wurde vom Anbieter aufgegeben. Sie lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>Der Anbieter nennt für diese Nummer keine Termine.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>Der Anbieter sagt nicht, wann eine ungenutzte Nummer verloren geht.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>{number} zeigen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Code wird gesendet…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>Zu verknüpfende Rufnummer</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>Der Anbieter sendet einen Code an diese Nummer, um sicher zu sein, dass Sie sie haben.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Code per SMS dorthin senden</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Die PIN stimmt nicht. Neuer Versuch in %n Sekunde.</numerusform>
            <numerusform>Die PIN stimmt nicht. Neuer Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>Die PIN stimmt nicht. Noch %n Versuch, danach neu anmelden.</numerusform>
            <numerusform>Die PIN stimmt nicht. Noch %n Versuche, danach neu anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>Geben Sie Ihre PIN ein, um dort weiterzumachen, wo Sie waren. Eine laufende Zahlung läuft inzwischen weiter.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>Auf diesem Computer gibt es keine PIN. Melden Sie sich neu an, um weiterzumachen; im Profil können Sie eine PIN wählen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>Stattdessen neu anmelden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN festlegen</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>Ab jetzt entsperrt diese PIN das Fenster.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>Die PIN wurde entfernt.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>Sperre dieses Computers</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>Mit einer PIN sperrt sich das Fenster von selbst, wenn es niemand benutzt und wenn der Computer geschlafen hat.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>Mit einer PIN sperrt sich das Fenster von selbst, wenn es niemand benutzt und wenn der Computer gesperrt wird.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 bis 12 Ziffern</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN noch einmal</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>Dieses Fenster öffnen, wenn ich den Computer entsperre</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>Nur wenn ich sperre oder nach dem Schlaf</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n Minute ohne Benutzung</numerusform>
            <numerusform>%n Minuten ohne Benutzung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, gesperrt</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>Sie können diese Seite schließen und zu Lebara Desktop zurückkehren.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>Es wurde niemand angemeldet. Kehren Sie zu Lebara Desktop zurück und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Ein Konto vergessen</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>Geklappt</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Nicht geklappt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>Netzprüfung {step} von {count}: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Noch klappt nicht alles</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>SMS, Daten und Guthabenabfrage funktionieren</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>Ihr Tarif ist im Netz nutzbar.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>Netzprüfung</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>Drei kurze Schritte am Telefon, {done} von {count} erledigt</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>SMS, mobile Daten und Guthabenabfrage haben am Telefon geklappt</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>Am Telefon hat etwas nicht geklappt, siehe unten</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>SMS senden</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>Senden Sie von dieser Nummer eine beliebige SMS an eine Nummer, die Sie kennen.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>mobile Daten nutzen</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>Schalten Sie am Telefon WLAN aus und öffnen Sie eine Webseite, die Sie heute noch nicht geöffnet haben.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>Guthaben abfragen</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>Wählen Sie am Telefon den Guthabencode Ihres Anbieters: Die Antwort nennt Ihren Tarif.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>Schalten Sie das Telefon einmal aus und ein und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>Sehen Sie nach, ob mobile Daten eingeschaltet sind und der Zugangspunkt (APN) des Anbieters eingestellt ist.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>Wenn es so bleibt, nennen Sie dem Kundendienst die Referenz oben.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>Hier bleiben Sie angemeldet; alle anderen Geräte werden abgemeldet.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 Zeichen oder mehr. Ein paar Wörter sind besser als Zeichen und Ziffern.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Speichern und anmelden</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>Sie sehen den Stand von {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>Das aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>{amount} sind bezahlt. {plan} wird aktiviert.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>Eine Zahlung über {amount} für {plan} wartet darauf, dass Sie sie abschließen.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>Ihre Bestellung von {plan} ({amount}) ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>Wir haben die Zahlung über {amount} angehalten: Etwas passt nicht zusammen. Referenz {reference}.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>Eine Zahlung über {amount} wird noch geprüft. Bitte nicht noch einmal zahlen.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>Ich stimme den Nutzungsbedingungen zu ({country}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobilnummer</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code per SMS</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} zeigt diese Nummer auf jeder Seite; F2 benennt sie um.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>{number} umbenennen</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Name von {number}</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Ihre Nummern</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Für {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>{days} gültig, bis {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Bestellung {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>Beginnt sofort nach der Zahlung</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>Beginnt nach dem laufenden Tarif, {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>Beginnt, wenn Ihr jetziger Tarif endet, {day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>Zahlung: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Bestellung: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>Beleg öffnen</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Beleg sichern…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Beleg wird gelesen…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Wird erstattet</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht abgebucht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum nicht bekannt</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>Gültig {start} bis {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>Der Anbieter hat keinen Beleg für diese Bestellung.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>Kein Programm auf diesem Computer öffnet PDF-Dateien. Sichern Sie den Beleg stattdessen.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gesichert als {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n frühere Bestellung angezeigt</numerusform>
            <numerusform>%n frühere Bestellungen angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Frühere Bestellungen</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>Welche Bestellungen angezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alles ist geklärt.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>Eine Bestellung ist noch nicht geklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n Bestellung ist noch nicht geklärt.</numerusform>
            <numerusform>%n Bestellungen sind noch nicht geklärt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>Das sind die Bestellungen vom Stand {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Ältere Bestellungen zeigen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>Die Bestellungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>Es gibt andere: Zeigen Sie alle, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Keine solchen Bestellungen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>Was Sie bestellen, steht hier mit seinem Beleg.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Es wurde noch nichts bestellt</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Tarife ansehen</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>Ohne etwas zu speichern</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>Sie wählen beim Bezahlen eine davon.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} verfügbar</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Zurzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>Ein Code zum Scannen mit dem Handy</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>Auf der sicheren Zahlungsseite, in Ihrem Browser</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>Bitte füllen Sie alle Felder aus.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>Bitte geben Sie eine vollständige E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>Bitte geben Sie den ganzen Code ein.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>Die Wiederholung weicht ab. Bitte geben Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Zeit vergangen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Schreiben Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>Hier heißt nichts so. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>Auf und ab zum Wählen, Enter zum Ausführen, Esc zum Schließen.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Ihr Passwort wurde geändert. Abgemeldete andere Geräte: %n.</numerusform>
            <numerusform>Ihr Passwort wurde geändert. Abgemeldete andere Geräte: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Ein Gerät ohne Namen</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Zuletzt benutzt {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>{device} abmelden</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>Passwort und Geräte</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>Mindestens acht Zeichen. Ein paar Wörter merken sich leichter als Sonderzeichen.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>Die Seite ließ sich auf diesem Computer nicht öffnen. Versuchen Sie es erneut oder zahlen Sie auf andere Weise.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>Sie können das Fenster schließen. Gelingt die Zahlung, wird die Verlängerung beim nächsten Start des Programms abgeschlossen, und es wird nie doppelt abgebucht.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Seite erneut öffnen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders bezahlen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>Warten auf Ihr Telefon</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>Warten auf die Zahlungsseite</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>Zeit abgelaufen, wird geprüft…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>läuft in {time} ab</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>Mit {app} scannen und {amount} zahlen</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>{amount} auf der Seite in Ihrem Browser zahlen</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>Storno: Wir prüfen, dass nichts abgebucht wurde</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>Wird gesendet… bitte nicht doppelt zahlen</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>Schließen Sie die Zahlung dort ab. Danach geht dieses Fenster von selbst weiter.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>Der Anbieter sagt, ob die Bestellung noch storniert werden konnte.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>Die Bestellung ist unterwegs zu Ihrem Anbieter. Das dauert einen Moment.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>Wie möchten Sie bezahlen?</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>Die Zahlungsarten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>Kartendaten geben Sie nur auf der Seite des Zahlungsdienstes ein. Dieses Programm sieht sie nie.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>Es kann keine Zahlung beginnen: Dieser Computer kann nicht festhalten, was er sendet. Prüfen Sie den Speicherplatz und die Rechte des Programmordners.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>Die offene Zahlung wird beendet, bevor eine neue beginnt. Es wird nie doppelt abgebucht.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>Zur offenen Zahlung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>Zahlungspflichtig bestellen · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>{amount} bezahlen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Tastenkürzel: {keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>Auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>Scannen, um Guthaben abzufragen, die Nummer zu zeigen oder das Verlängern zu beenden, statt Codes zu tippen.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code zeigen</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>Oder öffnen Sie {address} und geben Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>Gilt noch {time}. Auf dem Telefon muss derselbe Code stehen.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>Scannen Sie das mit Ihrem Telefon und melden Sie sich dort an. Dieses Fenster macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Neuen Code zeigen</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>Guthaben abfragen</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>Nummer des Telefons zeigen</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>„{text}“ an {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>Verlängern per SMS beenden</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Diese Nummer anrufen</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>Was das Telefon tun soll</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Das Programm versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>Der Anbieter kennt zu dieser Anmeldung keinen Anschluss.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>Kein Anschluss auf diesem Konto</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>Sobald die SIM-Karte aktiviert ist, beginnt ihr Tarif, und was davon übrig ist, steht hier.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>Diese SIM-Karte ist noch nicht aktiviert</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>Diese Nummer wurde aufgegeben</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Sie lässt sich nicht mehr verlängern.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>Wählen Sie einen: Jeder wird mit Ihrer Nutzung verglichen.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>Noch kein Tarif auf dieser Nummer</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Jetzt verlängern</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Tarif wechseln</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>Auto-Verlängerung an</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>Auto-Verlängerung aus</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · aktuell</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} je 30 Tage</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Passt am besten</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Eignung</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>noch nicht beurteilt</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>Eignung: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Zurzeit ausverkauft.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan} ({price}) bietet dasselbe oder mehr für weniger Geld.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} je 30 Tage mit den Zusatzpaketen, die Sie bräuchten.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>{plan} wählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>{plan} vergleichen</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>Verlängert sich am {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>Endet am {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>Danach: {plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>Danach: {plan} ab {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>Dieser Tarif wird nicht mehr verkauft. Er läuft bis zum Ende; wählen Sie dann einen anderen.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>Diese Nummer wurde aufgegeben. Sie lässt sich nicht mehr verlängern.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>Ihr Tarif ist abgelaufen. Verlängern Sie ihn, um wieder Daten, Anrufe und SMS zu nutzen.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>Diese SIM-Karte ist noch nicht aktiviert. Danach beginnt der Tarif.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>Registrieren Sie diese SIM-Karte bis {date}, sonst wird sie gesperrt.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>Diese SIM-Karte muss noch registriert werden.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>Ihr Tarif ist am {ended} abgelaufen. Verlängern Sie bis {until}, sonst wird der Anschluss gesperrt.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>Ihr Tarif ist abgelaufen. Verlängern Sie bis {until}, sonst wird der Anschluss gesperrt.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>Ihr Tarif ist abgelaufen. Verlängern Sie jetzt, damit der Anschluss aktiv bleibt.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>Dieser Anschluss ist gesperrt. Verlängern Sie vor {lost}, um die Nummer zu behalten.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>Dieser Anschluss ist gesperrt. Verlängern Sie, um ihn wieder zu nutzen und die Nummer zu behalten.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>Bei Ihrem Tempo reicht es. Sie können {amount} am Tag nutzen.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>Bei Ihrem Tempo enden die Daten am {date}, {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>Bei Ihrem Tempo ist das am {date} verbraucht, {early}: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>Unbegrenzt: Es kann nicht ausgehen.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>Unbegrenzt. Die faire Nutzung von {limit} ist überschritten: Es kann langsamer sein.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>Unbegrenzt. Faire Nutzung: nach {limit} kann es langsamer sein.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>Die Daten sind verbraucht. Verlängern Sie jetzt oder wechseln Sie den Tarif.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>Verbraucht: {what}. Verlängern Sie jetzt oder wechseln Sie den Tarif.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Nur Daten</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>Anrufe national</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>Anrufe international</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>Anrufe im eigenen Netz</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>Anrufe im Ausland</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>SMS im eigenen Netz</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>Daten im Ausland</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} Daten</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} Daten im Ausland</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln Minute national</numerusform>
            <numerusform>%Ln Minuten national</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln Minute international</numerusform>
            <numerusform>%Ln Minuten international</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln Minute im eigenen Netz</numerusform>
            <numerusform>%Ln Minuten im eigenen Netz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln Minute im Ausland</numerusform>
            <numerusform>%Ln Minuten im Ausland</numerusform>
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
            <numerusform>%Ln SMS im eigenen Netz</numerusform>
            <numerusform>%Ln SMS im eigenen Netz</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>bis Ihr Tarif endet</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ Tag</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n Tag</numerusform>
            <numerusform>/ %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>noch keine Nutzung zum Vergleich</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>mehr, als Sie brauchen</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>passt, {amount} übrig</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>zu klein</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} zu wenig</translation>
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
        <translation>Nach der Zahlung hier nicht stornierbar. Ihre gesetzlichen Rechte bleiben unberührt.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>Ein bezahlter Tarif kann nicht storniert werden.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>Sie können innerhalb von %n Tag nach dem Kauf widerrufen; was bis dahin genutzt wurde, wird berechnet.</numerusform>
            <numerusform>Sie können innerhalb von %n Tagen nach dem Kauf widerrufen; was bis dahin genutzt wurde, wird berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>Nach der Zahlung nicht stornierbar.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Widerruf innerhalb von %n Tag nach dem Kauf.</numerusform>
            <numerusform>Widerruf innerhalb von %n Tagen nach dem Kauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Unbegrenzte Daten</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Unbegrenzte Daten im Ausland</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Unbegrenzte Minuten national</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Unbegrenzte Minuten international</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Unbegrenzte Minuten im eigenen Netz</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Unbegrenzte Minuten im Ausland</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>Unbegrenzte SMS</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>Unbegrenzte SMS im eigenen Netz</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}, langsamer nach {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weiteres</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
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
            <numerusform>%n Tarif angezeigt</numerusform>
            <numerusform>%n Tarife angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>Preise inklusive {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>Ein Tarif beginnt binnen einer Minute nach der Zahlung.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>Ein Tarif beginnt binnen %n Minute nach der Zahlung.</numerusform>
            <numerusform>Ein Tarif beginnt binnen %n Minuten nach der Zahlung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>Die Angebote Ihres Anbieters werden geladen…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>Das sind die Tarife von {time}. Preise können sich geändert haben.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>Auf diesem Konto gibt es keinen Anschluss zum Verlängern.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>Die Tarife konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Kein Tarif passt</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>Versuchen Sie ein anderes Wort oder sehen Sie alle Tarife an.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Alle Tarife zeigen</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>Ihr Anbieter hat für diesen Anschluss zurzeit keine Tarife.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Keine Tarife</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}: zum Vergleich einen weiteren Tarif anhaken</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>Vergleich: {plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>Vier Tarife werden schon verglichen. Nehmen Sie zuerst einen heraus.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>Tarif oder Land</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>Tarife oder Länder suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Art des Tarifs</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Vergleich zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>Mitzubringende Nummer</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>Jetziger Anbieter</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>Code von diesem Anbieter</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>Auch PAC oder Kundennummer genannt</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Tag des Wechsels</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>An diesem Tag bekommt der Anschluss die mitgebrachte Nummer und verliert seine jetzige. Bis zum Vorabend können Sie es stoppen.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>Nummer mitbringen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>QR-Code zum Scannen mit dem Telefon</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>Kein QR-Code</translation>
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
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>Beleg {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Von {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>Gültig bis {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>Bezahlt mit {way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Bestellung {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>Aktivierung steht aus</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer des Dokuments</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>Sie geht an den Anbieter und bleibt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Code wird gesendet…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>Eine SIM-Karte</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>Sie haben die neue Karte in der Hand.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>Eine eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>Sie wird mit einem Code ins Telefon geladen.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>Nummer auf der neuen Karte (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>Scannen Sie den Strichcode oder tippen Sie die 19 oder 20 Ziffern.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>Das Telefon ist weg: Code an meine E-Mail-Adresse senden</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>Zum Schutz vor Diebstahl gilt die neue SIM-Karte erst nach 24 Stunden. Bis dahin gilt die alte, Sie erfahren es per SMS und E-Mail und können es hier stoppen.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code senden</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>In {time} wieder verborgen.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>Server (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>Scannen Sie den Code mit dem Telefon, das die eSIM bekommt, oder tippen Sie dort Server und Code. Er wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>Notieren Sie, was Sie brauchen. Der Anbieter hält fest, dass es gezeigt wurde, und benachrichtigt Sie.</translation>
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
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>Wird noch einmal gefragt, damit niemand im Vorbeigehen diese Codes sieht.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>Eine Minute lang zeigen</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Jetzt verbergen</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>Bestellung prüfen</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>Ich habe Tarif, Preis und Nummer geprüft</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>Bitte haken Sie das zuerst an: Es ist Ihr letzter Blick vor der Zahlung.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Zurück zu den Tarifen</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Weiter zur Zahlung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Enthalten</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}, bis {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}, {tax} enthalten</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>Sofort nach der Zahlung</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>Nach dem Tarif, der auf dieser Nummer läuft, {day} · es geht nichts verloren</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>Jetzt, der jetzige Tarif endet</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>Lieber später beginnen</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>Nach Ende des jetzigen Tarifs, {day} · es geht nichts verloren</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>Lieber jetzt beginnen</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>An, ab diesem Tarif</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Auto-Verlängerung</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>Auf dieser Nummer läuft ein Tarif. Er endet, wenn dieser beginnt, und was von ihm übrig ist, geht verloren.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>Wenn Sie jetzt beginnen, verfallen {days} von {plan}: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>Wenn Sie jetzt beginnen, verfallen {days} von {plan}.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>der letzte Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>der letzte Zeitraum</numerusform>
            <numerusform>die letzten %n Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>Ihre Nutzung ({span}: {used}) passt zu diesem Tarif.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>Ihre Nutzung ({span}: {used}) bräuchte bei diesem Tarif Zusatzpakete.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>Ihre Nutzung ({span}: {used}) ist mehr, als dieser Tarif enthält.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>Das ist mehr, als Sie brauchen ({span}: {used}). {plan} für {price} passt.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan} für {price} bietet dasselbe oder mehr für weniger Geld.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>am {date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} genutzt</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>übrig von {total}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Sandbox operator</source>
        <translation>Sandbox-Anbieter</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM &amp; Nummern</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Tarif abgelaufen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer verloren</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM nicht aktiviert</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registrierung fällig</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop ist schon in einem anderen Fenster geöffnet. Zahlen Sie dort; hier können Sie nur lesen.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>Die Zahlungsdaten dieses Computers waren beschädigt und wurden beiseitegelegt. Ihre Bestellungen werden neu vom Anbieter gelesen; nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>Eine neuere Version des Programms hat die Zahlungsdaten geschrieben. Aktualisieren Sie es, bevor Sie zahlen.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>Zahlungen sind ausgeschaltet: Dieser Computer kann ihre Daten nicht sicher speichern. Schaffen Sie Speicherplatz und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>Der Sandbox-Anbieter startet… Sie können schon tippen.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>Sandbox-Anbieter: Hier kostet nichts Geld. Anmelden als</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>Sandbox-Anbieter: Hier kostet nichts Geld.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>Weitere Kunden…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>Kulanzfrist</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>nur Daten</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>drei Anschlüsse</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM nicht aktiviert</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>ganz neu</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>nutzt wenig</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>nächster Tarif gekauft</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>Dieser Schritt bleibt noch {time} offen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>Stattdessen den Code der App benutzen</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Stattdessen einen Wiederherstellungscode benutzen</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>Geben Sie einen Ihrer aufbewahrten Wiederherstellungscodes ein. Jeder gilt einmal.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>Öffnen Sie Ihre Authenticator-App und geben Sie den Code ein, den sie für Lebara zeigt.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
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
        <translation>{page} zeigen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Über Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Beim Anbieter neu nachfragen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Text in Normalgröße</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Ladentheke</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>Der Sandbox-Anbieter ist nicht gestartet. Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>Sie werden mit der auf diesem Computer gemerkten Anmeldung angemeldet…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Ihre Anmeldung ist beendet. Bitte melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>Melden Sie sich zuerst an. Dann öffnet sich die Seite, auf der Sie Ihre SIM-Karte aktivieren.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>Nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Wer sich anmeldet</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Zweiter Schritt</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Im Browser geht es weiter</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>Mit dem Telefon anmelden</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Ihr Konto ist bereit</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>Nummer verlängern</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wer helfen kann</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über Sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>Geben Sie Ihre Mobilnummer ein.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Das ist keine Mobilnummer.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>Geben Sie Ihre Mobilnummer oder E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>Das ist weder eine Mobilnummer noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>Geben Sie alle Ziffern des Codes ein.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>Geben Sie den ganzen Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>Für ein Konto brauchen wir Ihre Zustimmung zu den Bedingungen.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Geben Sie Ihren Vornamen ein.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>Geben Sie Ihren Nachnamen ein.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein, etwa name@example.org.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>Die beiden Nummern sind verschieden. Bitte vergleichen Sie Ziffer für Ziffer.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>Das Passwort braucht 8 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>Die SIM-Karte dieser Nummer ist noch nicht aktiv, es gibt also nichts zu verlängern.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>Diese Nummer gehört zu {country}.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>Dieses Konto gehört zu {country}.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>Das hat zu lange gedauert. Bitte melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>Zu viele Versuche von diesem Anschluss aus. Weiter in {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>Gerade wurde ein Code gesendet. Einen neuen können Sie in {time} anfordern.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>Zu viele falsche Codes. Einen neuen können Sie in {time} anfordern.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>Zu viele Versuche. In {time} können Sie sich wieder anmelden.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Dort anmelden: {country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>Dort weitermachen: {country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>Mit Passwort anmelden und aktivieren</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Anderen Code senden</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>Wir haben %n Ziffer per E-Mail an {address} gesendet.</numerusform>
            <numerusform>Wir haben %n Ziffern per E-Mail an {address} gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>Wir haben eine SMS mit %n Ziffer an {number} gesendet.</numerusform>
            <numerusform>Wir haben eine SMS mit %n Ziffern an {number} gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>Prepaid, ohne Vertrag: Ein Konto kostet nichts. Preise enthalten die Steuer.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>Ein gekaufter Tarif kann nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>Ein Tarif kann binnen 14 Tagen widerrufen werden; was davon genutzt wurde, wird berechnet.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>Ob ein Tarif widerrufen werden kann, steht da, bevor Sie bezahlen.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>Der Anbieter speichert Name, Nummer und E-Mail-Adresse, um das Konto zu führen.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>Das Gesetz verlangt einen Identitätsnachweis, per Video oder im Laden, bevor eine SIM-Karte aktiviert wird. Das Konto selbst braucht keinen.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>In Frankreich wird eine neue SIM-Karte nach 5 Tagen gesperrt, wenn ihr Inhaber nicht mit einem Ausweis registriert ist.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>SIM-Karte</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>SIM-Karte ersetzen</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>Vom Konto nehmen</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Plastikkarte</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>eSIM-Code</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN, PUK, eSIM-Code</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN und PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Einmal zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>kann einmal gezeigt werden</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>wurde gezeigt</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>ist in einem Telefon</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>{number} wird gezeigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>Stand {moment}. Seitdem kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>Nummern konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>Verknüpfen Sie eine vorhandene Nummer oder aktivieren Sie eine neue SIM-Karte.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>Noch keine Nummer auf diesem Konto</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Nummer verknüpfen</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM &amp; Nummern</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>SIM-Karte aktivieren</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Der Zettel, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rolle, 80 mm</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4-Blatt</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF sichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gesichert als {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>Der Drucker hat ihn nicht angenommen. Sichern Sie den Zettel stattdessen als PDF.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>Zum Mitnehmen: die Referenz, was versucht wurde, und nicht noch einmal zu bezahlen.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Zettel sichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Das sieht nicht wie eine Rufnummer aus.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>Diese Nummer ist schon auf Ihrem Konto.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>Der Code hat mehr Ziffern. Bitte tippen Sie alle.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Tippen Sie zuerst Ihr Passwort.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>Eine Dokumentnummer hat 4 bis 30 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>Scannen Sie die SIM-Karte oder tippen Sie die aufgedruckte Nummer.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>Das ist eine Rufnummer. Die Nummer der SIM-Karte beginnt mit 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>Das sieht nach einem Gutschein aus. Lösen Sie ihn auf der Übersicht ein.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>Die Nummer einer SIM-Karte hat nur Ziffern.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>Es fehlen Ziffern: Es sind 19 oder 20, am Anfang steht 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>Das sind zu viele Ziffern: Es sind 19 oder 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>Die Nummer einer SIM-Karte beginnt mit 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>Eine Ziffer stimmt nicht. Bitte vergleichen Sie sie mit der Karte.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>Keine SIM-Karte Ihres Kontos hat diese Nummer. Verknüpfen Sie zuerst ihre Rufnummer.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>Diese SIM-Karte ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>Zwei Ihrer SIM-Karten enden so. Bitte tippen Sie die ganze Nummer.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>Nennen Sie den Anbieter, bei dem die Nummer jetzt ist.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>Der Code Ihres bisherigen Anbieters hat 4 bis 30 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>Bitte wählen Sie einen der angebotenen Tage.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>Der Anbieter will dafür einen neuen Code. Bitte fordern Sie ihn an.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>Das wurde schon gezeigt. Es kann nicht noch einmal gezeigt werden.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Ein anderes Konto meldet sich mit dieser Nummer an.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>Der Anbieter tut das für diese Nummer nicht.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>Ein Code wurde gerade gesendet. In {time} können Sie einen anderen anfordern.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>Dieser Code ist zu alt. Bitte fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>Das hat zu lange gedauert. Bitte fordern Sie einen neuen Code an.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>Der Anbieter kennt diese Nummer nicht. Gehört sie zu ihm?</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Diese Nummer ist nicht auf Ihrem Konto.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>Diese Nummer wurde vom Anbieter aufgegeben.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>Diese SIM-Karte kann noch keine SMS empfangen: Sie ist nicht aktiviert.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>Dieser Anbieter bietet das im Programm nicht an.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Noch ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Bitte warten Sie etwas.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>Versuchen Sie es in 1 Minute erneut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Gedruckt {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>Zahlung noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>Bestellung angehalten</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>Bezahlt, Verlängerung läuft</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>Bestellung noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Nicht noch einmal bezahlen</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>Die Zahlung wurde gesendet, und es kam keine Antwort. Wir fragen den Anbieter, bis es geklärt ist; es wird nie doppelt abgebucht. Bewahren Sie diesen Zettel auf: Dem Kundendienst genügt die Referenz.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>Die Antworten des Anbieters passen nicht zur Bestellung, deshalb haben wir angehalten. Bitte wenden Sie sich an den Kundendienst und nennen Sie die Referenz: Er kann sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>Der Anbieter hat das Geld und führt die Verlängerung aus. Bewahren Sie diesen Zettel bis dahin auf.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>Diese Bestellung besteht, und bisher wurde dafür nichts abgebucht.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Kulanzfrist</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer verloren</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registrierung fällig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>Zum Nutzen aktivieren</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>Dauert einige Minuten</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Noch kein Tarif</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Nicht umkehrbar</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>Tarif ist beendet</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Verlängert sich {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Endet {date}</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>Wird heute gesperrt</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>Nummer geht heute verloren</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>Heute registrieren</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>Wird in 1 Tag gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Wird in %n Tag gesperrt</numerusform>
            <numerusform>Wird in %n Tagen gesperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>Nummer geht in 1 Tag verloren</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>Nummer geht in %n Tag verloren</numerusform>
            <numerusform>Nummer geht in %n Tagen verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>Innerhalb von 1 Tag registrieren</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>Innerhalb von %n Tag registrieren</numerusform>
            <numerusform>Innerhalb von %n Tagen registrieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrieren</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Tarif endet</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>ab {date}</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>sonst wird gesperrt</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>Hier wird automatisch verlängert</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>Zum Weiternutzen verlängern</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>Verlängern bringt alles zurück</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>Nummer wird verknüpft</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>Nummer wird vom Konto genommen</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>Neue eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Neue SIM-Karte</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>Nummer wird mitgebracht</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>Schritt {number} von {count}: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle Schritte erledigt</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>Ihre Frage ist beim Kundendienst</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kundendienst fragen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Ihre Frage</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>Ticketnummer {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>An den Kundendienst senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>Die Antwort kommt per SMS oder E-Mail. Bewahren Sie diese Nummer auf; sie steht auch hier bei der Bestellung.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>Das geht an den Kundendienst Ihres Anbieters. Ändern Sie es nach Belieben; schreiben Sie nie ein Passwort, eine PIN oder eine Kartennummer.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>Schreiben Sie zuerst, was der Kundendienst wissen soll.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>Ticketnummer kopiert</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>Referenz: {reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>Bestellt: {plan}, {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Nummer: {number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Was geschah: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>Was wurde aus dieser Bestellung, und wurde abgebucht?</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>Gesendet: {moment}, {way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>Gesendet: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>Bestellnummer: {number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Tarif wählen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>SIM-Karte aktivieren</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Nummer verknüpfen</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>{number} von diesem Konto nehmen</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>SIM-Karte von {number} ersetzen</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>Nummer zu {number} mitbringen</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>PIN, PUK und eSIM-Code von {number}</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>Inhaber von {number} registrieren</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>Änderung stoppen</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>Auf dem Telefon mit {number}</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>Eine Nummer, die Sie schon haben, kommt mit ihrem Tarif zu diesem Konto.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>Die Nummer verlässt dieses Konto; ihr Tarif läuft weiter. Sie können sie wieder verknüpfen. Ein Code an die Nummer stellt sicher, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>Richten Sie die Kamera des Telefons auf den Code.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>Das Gesetz will wissen, wer eine SIM-Karte hat.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>Das Gesetz will wissen, wer eine SIM-Karte hat. Registrieren Sie sich bis {date}, sonst wird der Anschluss gesperrt.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} ist aktiv.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} ist jetzt auf diesem Konto.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} hat dieses Konto verlassen.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>Bestellt. Die neue SIM-Karte gilt ab {date}; bis dahin können Sie es hier stoppen.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>Bestellt. Der Anbieter sagt Ihnen, ab wann die neue SIM-Karte gilt.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>Bestellt. Die Nummer wechselt am {date}; bis zum Vorabend können Sie es hier stoppen.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>Bestellt. Der Anbieter sagt Ihnen, wann die Nummer wechselt.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>Die Codes sind wieder verborgen.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>Sie sind registriert. Der Anbieter hat, was das Gesetz verlangt.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>Hier wurde nichts geändert. Sehen Sie unter „Läuft gerade“ nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>Gestoppt. Ihre SIM-Karte bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>Gestoppt. Es wechselt nichts.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>Es war zu spät, um es zu stoppen.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} genutzt</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>von {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>noch {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Über Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Meine Nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Nummern</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}, Menü öffnen</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Menü öffnen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>Sie können das Programm schließen. Beim nächsten Start macht es weiter, wo es aufgehört hat, und nennt Ihnen das Ergebnis.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kundendienst fragen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird versucht…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referenz kopiert</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Code wird gesendet…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Code per SMS dorthin senden</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>Bestellung öffnen</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Zettel drucken</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Ticket zeigen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kundendienst fragen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>Ihre Frage ist beim Kundendienst. Ticketnummer: {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referenz kopiert</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>Wir haben angehalten, damit nichts schiefgeht</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>Bezahlt, die Verlängerung läuft</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>Eine Zahlung wartet auf Sie</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>Noch ist nicht bekannt, ob die Bestellung rechtzeitig storniert wurde</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>Die Bestellung wurde gesendet, und es kam keine Antwort</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>Die Verbindung riss ab, während die Zahlung unterwegs war</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>Bestellt, nicht bezahlt</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Sie kann gelungen sein oder nicht. Bitte nicht noch einmal zahlen: Wir finden es heraus und schließen sie ab, und es wird nie doppelt abgebucht.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>Der Anbieter hat das Geld und führt sie aus. Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>Öffnen Sie die Bestellung, um die Zahlung abzuschließen oder eine andere Art zu wählen.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>Die Bestellung steht beim Anbieter. Öffnen Sie sie, um zu bezahlen oder zu stornieren.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>Der Anbieter lässt dieses Konto seine eigene Bestellung nicht mehr sehen.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>Die Antwort des Anbieters nennt einen anderen Betrag, Kunden oder eine andere Bestellung als gesendet.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>Für diese Bestellung wird nichts mehr gesendet. Ob abgebucht wurde, kann der Kundendienst sehen: Nennen Sie ihm die Referenz. Bezahlen Sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · keine Antwort vom Anbieter</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} mit {way} für {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} für {plan}, {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referenz {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · Referenz {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>jetzt, wartet auf Antwort</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>jeden Moment</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>in {seconds} s, immer wieder, bis es geklärt ist</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>Eine Bestellung ist noch offen</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>Wenn Sie jetzt beenden, kann dieses Programm Ihnen nicht zeigen, wie sie ausging. Notieren Sie die Referenz {reference}: Der Kundendienst findet die Bestellung damit.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>Guthaben mit einem Gutschein aufladen</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Gutscheincode</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12, 14 oder 16 Ziffern, wie aufgedruckt</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Wird eingelöst…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>{amount} wurden Ihrem Guthaben gutgeschrieben.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>Geben Sie zuerst die Ziffern des Gutscheins ein.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>Ein Gutschein hat 12, 14 oder 16 Ziffern; dieser hat {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>Zahlungsarten</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>Karten bewahrt der Zahlungsanbieter auf. Dieses Programm sieht und speichert nie eine Kartennummer.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Seite wird angefordert…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>Das sind die Karten vom Stand {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>{card} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Gespeicherte Karten</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>Die Karten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>Mit einer gespeicherten Karte braucht eine Verlängerung nur eine Freigabe, und ein Tarif kann sich selbst verlängern.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>Es ist keine Karte gespeichert</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>Der Zahlungsanbieter löscht sie. Bestellungen, die damit bezahlt wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>Ein Tarif von Ihnen verlängert sich selbst: Ohne diese Karte kann das scheitern.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>{card} entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>Bewahren Sie das auf, wo es niemand anders findet.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>Ist das Telefon weg, lässt Sie jeder dieser Codes einmal herein, neben dem Passwort.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>Wiederherstellungscodes für den Tag, an dem das Telefon weg ist: Jeder lässt Sie einmal herein, neben dem Passwort. Sie werden nur jetzt gezeigt.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ich habe sie aufbewahrt</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Drucken oder speichern…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>Scannen Sie das mit einer Authenticator-App auf Ihrem Telefon oder tippen Sie dort den Schlüssel ein. Geben Sie dann den Code ein, den die App zeigt.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Schlüssel zum Eintippen</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code der App</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>Noch ein Versuch.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Noch %n Versuch.</numerusform>
            <numerusform>Noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
</TS>
