<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>niet vermeld</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Over Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Versie {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Het bouwt voort op werk van anderen:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakketten en hun licenties</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Aanbieder wordt gevraagd…</translation>
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
        <translation>Bundel</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>Nummer op de simkaart (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>Scan de streepjescode of typ de 19 of 20 cijfers. Voor een eigen simkaart volstaan de laatste vier.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>Telefoonnummer ervan koppelen</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>Deze simkaart activeren</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>De aanbieder activeert de simkaart. Dat gaat vanzelf verder; u kunt deze pagina verlaten.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stoppen met wachten</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Wachten op de pagina</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>verloopt over {time}</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>Er is geen kaart toegevoegd</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>De browser heeft de pagina van de betaaldienst niet geopend. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>De pagina kon niet worden geopend</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>De betaaldienst bewaart de kaart; dit programma ziet het nummer nooit. Dit venster gaat vanzelf verder zodra het klaar is.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>Vul de kaart in op de pagina in uw browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Pagina opnieuw openen</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Bundels vergelijken</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>Bundel bekijken</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Aanbevolen voor u</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>Nog te weinig verbruik</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>Uw volgende bundel past</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>Uw bundel past</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>bespaart {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>Na uw eerste volledige periode wordt elke bundel vergeleken met uw werkelijke verbruik.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} zou meer zijn dan u nodig hebt.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}: u hebt {when} {amount} verbruikt en {add_ons} gekocht.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}: u hebt {when} {amount} verbruikt.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>Uw bundel: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} met {add_ons} was het goedkoopst geweest: {cost} per 30 dagen.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} heeft geen limiet.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} is genoeg, met {amount} over.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>Deze bundel automatisch verlengen?</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>De bundel wordt telkens na afloop opnieuw gekocht, tot u dit uitzet. Dat kan altijd.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Volgende afschrijving</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Betaald met</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>Geen opgeslagen kaart. Zonder kaart kan de verlenging mislukken; de aanbieder laat het u dan weten.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>Uw beltegoed, als het genoeg is voor de prijs</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>Nog niets verbruikt.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Staafdiagram</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>De pijltoetsen links en rechts lezen de staven voor.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>De overgang duurt minstens twee en hoogstens dertig dagen. Tot dan werken beide nummers.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>Activeer eerst deze simkaart. Daarna kunt u er een nummer naar meenemen.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>Nummer meenemen</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>Houd uw nummer. U hebt de code van uw oude aanbieder nodig.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>Wacht nog {time}.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Opnieuw openen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>Er kon geen browser worden geopend. Open dit adres in een browser op deze computer.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>De inlogpagina van de aanbieder staat open in uw browser. Log daar in; dit venster gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Er is nog niemand ingelogd.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>Uw keuze blijft bewaard en alles gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>Klaar sinds uw vorige bezoek: {plan} voor {number} is betaald en verlengd.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{plan} voor {number} kon niet worden verlengd. {amount} is terugbetaald.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>De bestelling van {plan} voor {number} is beëindigd. Er is niets afgeschreven.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Dit lijkt op een kaartnummer. Kaartgegevens vult u alleen in op de pagina van de betaaldienst.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>Wordt eerst gebruikt</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Eerst gebruiken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} eindigend op {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>Verlopen. Hij kan niet meer worden gebruikt.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>Verlopen op {day}. Hij kan niet meer worden gebruikt.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>De aanbieder accepteert hem op dit moment niet.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>Verloopt op {day}. Voeg de nieuwe op tijd toe.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Verloopt {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>De bank heeft deze kaart niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>De pagina is gesloten zonder kaart.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>De tijd voor de pagina is verstreken.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>De betaaldienst heeft de kaart niet aangenomen.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
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
        <translation>De oude simkaart werkt tot {date}, daarna de nieuwe.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>{number} gaat over op {date}.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>Verwacht uiterlijk {date}.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>De aanbieder is ermee bezig.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Wat het diagram toont</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>gestippeld: verwacht</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>Nog niets verbruikt. Elke dag met verbruik verschijnt hier.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>Data per dag</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Bellen per dag</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>Sms per dag</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}: ongeveer {amount} verwacht</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Nog te doen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Betalen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Verlengd</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Bestelling gesloten</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlengen</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} eindigend op {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Creditcard</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Debitcard</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Beltegoed</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>Andere betaalwijze</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>uw betaalapp</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>De code is verlopen. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>Uw sessie is beëindigd. Log opnieuw in, dan gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>De verbinding met de aanbieder is niet veilig. Zodra dat wel zo is, gaat het verder.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>Een betaling voor deze bestelling wordt nog gecontroleerd. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Verloopt {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>goedkeuren bij uw bank</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>Scannen met {app}</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} beschikbaar</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>Op de pagina van PayPal</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>Op de beveiligde betaalpagina</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Opgeslagen</translation>
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
        <translation>{amount} beschikbaar, niet genoeg voor {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Nu niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>Er is een nieuwe code gestuurd.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>Nieuwe code over {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Nieuwe code sturen</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>De code is nog {time} geldig.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Deze code is verlopen. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>Sandbox-aanbieder: er gaat geen echte sms uit. De code staat in het postvak van de aanbieder.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Postvak openen</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>Aanbieder wordt gevraagd…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>De code is gemaild naar {address}.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>De code is gestuurd naar {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Nieuwe code over {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Nieuwe code sturen</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>De code is nog {time} geldig.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>Deze code is verlopen. Vraag een nieuwe aan.</translation>
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
        <translation>Onafgemaakte bestelling</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>Verder met {plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>Op dit nummer loopt geen bundel.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>kopen betalen verlengen opwaarderen</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>Mijn bundel verlengen</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Aanbieder opnieuw vragen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Venster vergrendelen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Weergave zoals het systeem</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Lichte weergave</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Donkere weergave</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Tekst op normale grootte</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Toetsen tonen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Over Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>versie licenties</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>Bundel · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Uitverkocht</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>Vink nog een bundel aan om te vergelijken.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>Verschillen staan vet.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Geldigheid</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan} (huidig)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>Kosten bij uw verbruik, 30 dagen</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Kosten, 30 dagen</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Per jaar</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}, zou niet genoeg zijn</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} met aanvullingen, {count} in %n periode</numerusform>
            <numerusform>{price} met aanvullingen, {count} in %n periodes</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · laagst</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>Uw keuze is opgeslagen.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Aanbiedingen en nieuws</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>Langs deze wegen mag de aanbieder u reclame sturen. Herinneringen en bevestigingen van uw bestellingen krijgt u altijd.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per sms</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Per post</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>Bereikbaar op {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Uw naam is gewijzigd.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>Uw adres is gewijzigd.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>E-mailadres wijzigen</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>Uw e-mailadres is gewijzigd.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>Er is een code gestuurd naar {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Nieuwe code over {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Nieuwe code sturen</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Contactgegevens</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Naam opslaan</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>Hier komen bevestigingen aan, en u logt ermee in.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>Huidige adres houden</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straat en huisnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Adres opslaan</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>laatste dag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>nog 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 dag te vroeg</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n dag te vroeg</numerusform>
            <numerusform>%n dagen te vroeg</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 minuut geleden</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>in uw laatste periode</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>in uw laatste %n periode</numerusform>
            <numerusform>in uw laatste %n periodes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 aanvulling</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n aanvulling</numerusform>
            <numerusform>%n aanvullingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Oostenrijk</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>België</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarije</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Zwitserland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Duitsland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Denemarken</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanje</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrijk</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Verenigd Koninkrijk</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griekenland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ierland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italië</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederland</translation>
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
        <source>Romania</source>
        <translation>Roemenië</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Oekraïne</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Verenigde Arabische Emiraten</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brazilië</translation>
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
        <translation>Algerije</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypte</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ethiopië</translation>
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
        <translation>Koeweit</translation>
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
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipijnen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabië</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalië</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrië</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesië</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turkije</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Verenigde Staten</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Zuid-Afrika</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>Beltegoed</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>Tegoedbon invoeren</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>Dit account heeft geen beltegoed.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>Voor bellen buiten uw bundel.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Verloopt op {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Tegoedboncode</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Inwisselen</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Inwisselen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>{amount} toegevoegd.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>Vul de cijfers van de tegoedbon in.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>Dat lijkt een telefoonnummer. De code van de tegoedbon staat op de kaart of de bon.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>Dat is het nummer van een simkaart. De code van een tegoedbon heeft 12, 14 of 16 cijfers.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>De code van een tegoedbon heeft 12, 14 of 16 cijfers.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>Het lijkt een telefoonnummer.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>Uw account wordt gemaakt…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 tekens of meer. Een paar woorden zijn beter dan leestekens en cijfers.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>Mogen we u over aanbiedingen informeren? U kunt dit altijd wijzigen.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per sms</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Account maken</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>Dit duurt langer dan normaal. Uw betaling is veilig. Neem contact op met de klantenservice en noem de referentie {reference}.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Bon kopiëren</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>Betaald. Uw bundel wordt geactiveerd</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} is betaald en afgerond</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} is betaald en staat klaar</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} is actief</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>Deze pagina gaat vanzelf verder. U kunt het programma sluiten: er gaat niets verloren.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>Begint op {start} en loopt tot {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>Loopt tot {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Betaling ontvangen</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Bestelling afgerond</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · de aanbieder is ermee bezig</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · {seconds} s na de betaling</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>Bundel op uw account</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>Bundel op dit nummer</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>Wordt bij de aanbieder nagekeken…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>Volgt zodra de bestelling is afgerond</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>Bij de aanbieder nagekeken: bestelling {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>betaald tot {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>betaald tot {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>Bevestiging verzonden</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>Nog niet gezien; de verlenging hangt er niet van af</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>Volgt per sms of e-mail</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>sms naar {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>e-mail naar {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Bon gekopieerd</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Bon opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Bon {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Opgeslagen als {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Het bestand kon niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>U bent ingelogd. Voortaan logt u in met {number} en uw wachtwoord.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>Hierna: activeer uw simkaart of koppel het nummer en kies een bundel.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>Naar mijn account</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Referentie {reference}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Deze bestelling is al open</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>Er is een onafgemaakte bestelling van {plan} voor {number}. Ga daarmee verder, zodat u niet twee keer betaalt.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Bestelling openen</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Terug naar de bundels</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} voor {number} is enkele minuten geleden betaald. Wilt u nog een keer kopen?</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} voor {number} is enkele minuten geleden op deze computer besteld. Wilt u nog een keer kopen?</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>U hebt dit net gekocht</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>Dit is zojuist besteld</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nee, terug</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>Ja, nog een keer kopen</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>De bestelling is geannuleerd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Er is niets afgeschreven</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>Uw aanbieder kon {plan} niet activeren en heeft {amount} op dezelfde manier terugbetaald.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>Afgeschreven en terugbetaald</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Klantenservice vragen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referentie gekopieerd</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Uw sessie is beëindigd. Log opnieuw in.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Dit account mag dat niet.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>De aanbieder heeft dit niet meer. Vernieuw om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>De aanbieder kon de gegevens niet gebruiken. Controleer ze.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>De aanbieder kent deze manier van zoeken niet.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>De aanbieder heeft het verzoek niet aangenomen. Neem contact op met de klantenservice.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>De aanbieder heeft onder deze referentie een ander verzoek. We zijn gestopt. Neem contact op met de klantenservice.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>Te veel pogingen. Wacht even.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>De aanbieder is er nog mee bezig. Het gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>De aanbieder biedt deze actie niet aan. Werk het programma bij.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>De aanbieder kan niet antwoorden in een vorm die het programma leest. Werk het programma bij.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>De aanbieder kan niet lezen wat het programma heeft verzonden. Werk het programma bij.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>Deze bundel is uitverkocht. Kies een andere.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>Deze bundel wordt niet aangeboden voor uw aansluiting. Kies een andere.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>De prijs is veranderd. Bekijk de nieuwe prijs voordat u verdergaat.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>De aanbieder wil nog eens zeker weten dat u het bent. Begin alstublieft opnieuw.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>Dit is al een keer getoond en wordt niet opnieuw getoond.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>Een ander account logt in met dit nummer.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Een PIN heeft 4 tot 12 cijfers.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>Deze PIN zou iedereen als eerste proberen. Kies een andere.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>Dit nummer is door de aanbieder ingetrokken en kan niet worden verlengd.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>Deze bestelling is al gesloten.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>Deze bestelling is al betaald. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>Er loopt al een betaling voor deze bestelling. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>Deze betaalwijze kan nu niet worden gebruikt. Kies een andere.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>Het beltegoed is hiervoor niet genoeg. Kies een andere betaalwijze.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>De aanbieder kent deze tegoedbon niet. Controleer de cijfers.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>Deze tegoedbon is al gebruikt.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Deze tegoedbon is verlopen.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>Geen verbinding met de aanbieder.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>De verbinding met de aanbieder is niet veilig, dus er is niets verzonden. Controleer de datum en het netwerk van deze computer.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>De aanbieder heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>De aanbieder heeft op dit moment een storing.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>Het antwoord van de aanbieder kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>De aanbieder heeft het druk. Probeer het zo nog eens.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>De aanbieder heeft dit niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>De aanbieder heeft u niet toegelaten. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>Deze computer kan de gegevens van het programma niet opslaan. Controleer de schijfruimte en de rechten van de map.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>Er is iets onverwachts gebeurd in het programma. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>Er is geen account met dit nummer of e-mailadres.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>Dit account hoort bij een ander land.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>Deze simkaart is nog niet actief en kan geen sms ontvangen.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>Dit nummer is niet meer in dienst: het is ingetrokken of naar een andere aanbieder overgegaan.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>Dit nummer heeft al een account.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>De aanbieder kent zo’n nummer niet. Controleer de cijfers.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Dat is geen e-mailadres.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>Een ander account heeft dit e-mailadres al.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>Vul voor- en achternaam in.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Een ander account logt in met dit nummer.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Dit nummer staat niet op uw account.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Dat wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>Te veel pogingen. Inloggen is een tijdje geblokkeerd.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>Te veel pogingen vanaf deze verbinding. Wacht even.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>Er is ook een code van uw authenticator-app nodig.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Die code klopt niet.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Deze code is verlopen. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>Er is net een code gestuurd. Wacht even voordat u een nieuwe aanvraagt.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>Dit duurde te lang of is ergens anders opnieuw begonnen. Vraag een nieuwe code aan.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>Het wachtwoord is te kort: 8 tekens of meer.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>Het wachtwoord is te lang: hoogstens 128 tekens.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>Dit wachtwoord is makkelijk te raden. Kies een ander.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>Het inloggen is daar geweigerd.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>Niemand heeft binnen de tijd ingelogd.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>Deze computer heeft geen browser geopend.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>Deze aanbieder biedt dat niet aan.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>De aanbieder wil dat u met de browser inlogt.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>De kaart is geweigerd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>Er staat niet genoeg geld op de kaart. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>De bank heeft de betaling niet goedgekeurd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>De tijd om te betalen is verstreken. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>De betaling is geannuleerd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>De bestelling is geannuleerd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>Deze bundel is uitverkocht. Er is niets afgeschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>Deze bundel wordt niet aangeboden voor uw aansluiting. Er is niets afgeschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>De prijs is veranderd. Er is niets afgeschreven. Bekijk de nieuwe prijs voordat u verdergaat.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>Dit nummer is door de aanbieder ingetrokken en kan niet worden verlengd. Er is niets afgeschreven.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>Deze betaalwijze kan nu niet worden gebruikt. Er is niets afgeschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>Het beltegoed is hiervoor niet genoeg. Er is niets afgeschreven. Kies een andere betaalwijze.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>Dossier {id}.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>De aanbieder heeft deze betaling gestopt. Bekijk uw bestellingen voordat u opnieuw betaalt.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>Vanaf nu vraagt inloggen om de tweede stap.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>De tweede stap is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>Naast het wachtwoord wordt een code van een app op uw telefoon gevraagd. Wie uw wachtwoord kent, komt daarmee alleen niet binnen.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>Wordt gevraagd sinds {day}.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>Resterende herstelcodes: {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>Maak nieuwe zolang u de app hebt.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>Dit duurde te lang. Begin opnieuw.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>Te veel verkeerde codes. Probeer het over een paar minuten opnieuw.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Die code klopt niet of is al gebruikt.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Tweede stap bij het inloggen</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Code van de app of een herstelcode</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nieuwe herstelcodes</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Uitschakelen</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>We sturen u een code. Daarmee kiest u een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobiel nummer of e-mail</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code sturen</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>Inloggen…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>De aanbieder wordt gevraagd hoe u kunt inloggen…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobiel nummer of e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Ingelogd blijven op deze computer</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Deze computer heeft geen veilige plek voor een inlog. De uwe geldt tot u het programma sluit.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code per sms</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Met de browser</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nieuw hier?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Account maken</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Simkaart activeren</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>Nummer verlengen zonder account</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>Opzoeken…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>Uw eigen nummer, of dat van iemand die u wilt helpen. U kiest een bundel en betaalt, meer niet.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>Hetzelfde nummer nog een keer</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Bundels bekijken</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>U ziet niet van wie het nummer is of wat erop staat. De eigenaar hoort dat er een bundel is gekocht, niet door wie.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Goedemorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Goedemiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Goedenavond</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Goedemorgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Goedemiddag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Goedenavond, {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Aansluiting</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>loopt bijna af</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>bundel is afgelopen</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>nummer vervallen</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>niet geactiveerd</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>registratie nodig</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Zojuist bijgewerkt</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age} bijgewerkt</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Stand van {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>Waar is dit nummer gebleven, en kan ik het terugkrijgen?</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>Activeer deze simkaart.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>Een winkel, of de klantenservice van de aanbieder per telefoon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Zeg</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Houd gereed</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>De simkaart met het lange nummer en een identiteitsbewijs</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Uw bundel, uw verbruik, in een minuut verlengd.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>Zie wat u over hebt, kies de bundel die past en betaal zoals u wilt. Er wordt nooit twee keer afgeschreven, ook niet als de verbinding wegvalt.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>Wat de toetsen hier doen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>Tijdlijn van {number}</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>Regel van de aanbieder: {name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>stand van {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>voorbeeldregel</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>De datums beginnen als de simkaart is geactiveerd.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>Dit nummer is door de aanbieder ingetrokken. Het kan niet worden teruggehaald.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>De aanbieder noemt geen datums voor dit nummer.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>De aanbieder zegt niet wanneer een ongebruikt nummer vervalt.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>{number} tonen</translation>
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
        <translation>Code wordt gestuurd…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>Te koppelen telefoonnummer</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>De aanbieder stuurt een code naar dit nummer om zeker te zijn dat u het hebt.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Code er per sms naartoe sturen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>De PIN klopt niet. Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>De PIN klopt niet. Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>De PIN klopt niet. Nog %n poging, daarna opnieuw inloggen.</numerusform>
            <numerusform>De PIN klopt niet. Nog %n pogingen, daarna opnieuw inloggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>Typ uw PIN om verder te gaan waar u was. Een lopende betaling gaat intussen door.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>Er is geen PIN op deze computer. Log opnieuw in om verder te gaan; in uw profiel kunt u een PIN kiezen.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>In plaats daarvan opnieuw inloggen</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Opnieuw inloggen</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>PIN wijzigen</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN instellen</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>Vanaf nu ontgrendelt deze PIN het venster.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>De PIN is verwijderd.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>Vergrendeling van deze computer</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>Met een PIN wordt het venster vanzelf vergrendeld als niemand het gebruikt en nadat de computer heeft geslapen.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>Met een PIN wordt het venster vanzelf vergrendeld als niemand het gebruikt en als de computer wordt vergrendeld.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN, 4 tot 12 cijfers</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN nog een keer</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>PIN verwijderen</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Vergrendelen na</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>Dit venster openen wanneer ik de computer ontgrendel</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>Alleen als ik vergrendel, of na slaapstand</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n minuut zonder gebruik</numerusform>
            <numerusform>%n minuten zonder gebruik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, vergrendeld</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>U bent ingelogd</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>U kunt deze pagina sluiten en teruggaan naar Lebara Desktop.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Dat is niet gelukt</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>Er is niemand ingelogd. Ga terug naar Lebara Desktop en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
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
        <translation>Accounts op deze computer</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Een account vergeten</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>Netwerkcontrole {step} van {count}: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Nog niet alles werkt</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>Sms, data en het opvragen van beltegoed werken</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>Uw bundel is te gebruiken op het netwerk.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>Netwerkcontrole</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>Drie korte stappen op de telefoon, {done} van {count} klaar</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>Op de telefoon zijn sms, mobiele data en beltegoed opvragen gelukt</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>Iets is niet gelukt op de telefoon, zie hieronder</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>een sms sturen</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>Stuur vanaf dit nummer een sms naar een nummer dat u kent.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>mobiele data gebruiken</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>Zet wifi uit op de telefoon en open een webpagina die u vandaag nog niet hebt geopend.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>beltegoed opvragen</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>Toets op de telefoon de code om beltegoed op te vragen bij uw aanbieder: het antwoord noemt uw bundel.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>Zet de telefoon één keer uit en aan en controleer dan opnieuw.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>Kijk of mobiele data aanstaat en het toegangspunt (APN) van de aanbieder is ingesteld.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>Blijft het zo, neem dan contact op met de klantenservice en noem de referentie hierboven.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>Opslaan…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>U blijft hier ingelogd; elk ander apparaat wordt uitgelogd.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 tekens of meer. Een paar woorden zijn beter dan leestekens en cijfers.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Opslaan en inloggen</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>U ziet de stand van {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>Dit wordt vanzelf vernieuwd.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>{amount} is betaald. {plan} wordt geactiveerd.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>Er wacht een betaling van {amount} voor {plan} die u nog moet afronden.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>Uw bestelling van {plan} ({amount}) is nog niet betaald.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>We hebben de betaling van {amount} gestopt: er klopt iets niet. Referentie {reference}.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>Een betaling van {amount} wordt nog gecontroleerd. Betaal niet opnieuw.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>Ik ga akkoord met de gebruiksvoorwaarden ({country}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Mobiel nummer</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code per sms</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Nog geen naam</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Beheren</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activeren</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Bundel kiezen</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>geselecteerd</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} toont dit nummer op elke pagina; F2 wijzigt de naam.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>Naam van {number} wijzigen</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Naam van {number}</translation>
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
        <translation>Bundel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Volgende datum</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Uw nummers</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Voor {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>{days} geldig, tot {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Bestelling {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>Begint direct na betaling</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>Begint na de lopende bundel, {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>Begint als uw huidige bundel eindigt, {day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Bon opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>Betaling: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Bestelling: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>Bon openen</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Bon opslaan…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Bon wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>Niet betaald</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wacht</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Wordt terugbetaald</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Niet afgeschreven</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Loopt</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Datum niet bekend</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>Geldig van {start} tot {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>De aanbieder heeft geen bon voor deze bestelling.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Het bestand kon niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>Geen programma op deze computer opent pdf-bestanden. Sla de bon op.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Opgeslagen als {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n eerdere bestelling getoond</numerusform>
            <numerusform>%n eerdere bestellingen getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Eerdere bestellingen</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>Welke bestellingen worden getoond</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Uitgevoerd</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Niet uitgevoerd</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alles is afgehandeld.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>Eén bestelling is nog niet afgehandeld.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n bestelling is nog niet afgehandeld.</numerusform>
            <numerusform>%n bestellingen zijn nog niet afgehandeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>Dit zijn de bestellingen van {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Oudere bestellingen tonen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>De bestellingen konden niet worden geladen</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>Er zijn andere: toon alles om ze te zien.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Geen zulke bestellingen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>Wat u bestelt, staat hier met de bon.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Er is nog niets besteld</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Bundels bekijken</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>Zonder iets op te slaan</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>U kiest er een bij het betalen.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} beschikbaar</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Nu niet beschikbaar</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>Een code om met uw telefoon te scannen</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>Op de beveiligde betaalpagina, in uw browser</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>Vul alle velden in.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>Vul een volledig e-mailadres in.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>Vul de hele code in.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>De herhaling is anders. Vul die nog eens in.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>Verbruikt</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Verstreken tijd</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Typ wat u wilt doen</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>Niets hier heet zo. Probeer een ander woord.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>Omhoog en omlaag om te kiezen, Enter om het te doen, Esc om te sluiten.</translation>
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
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Wachtwoord tonen</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Uw wachtwoord is gewijzigd. Uitgelogde andere apparaten: %n.</numerusform>
            <numerusform>Uw wachtwoord is gewijzigd. Uitgelogde andere apparaten: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Uitgelogd.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Een apparaat zonder naam</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Laatst gebruikt {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>{device} uitloggen</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>Wachtwoord en apparaten</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>Acht tekens of meer. Een paar woorden zijn makkelijker te onthouden dan leestekens.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Nieuw wachtwoord nog een keer</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Waar u bent ingelogd</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Overal elders uitloggen</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>De pagina kon op deze computer niet worden geopend. Probeer het opnieuw of betaal op een andere manier.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>U kunt het venster sluiten. Als de betaling lukt, wordt de verlenging bij de volgende start van het programma afgerond, en er wordt nooit twee keer afgeschreven.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Pagina opnieuw openen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Pagina openen</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Anders betalen</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestelling annuleren</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>Wachten op uw telefoon</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>Wachten op de betaalpagina</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>Tijd is om, controleren…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>verloopt over {time}</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>Scan met {app} om {amount} te betalen</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>Betaal {amount} op de pagina in uw browser</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>Annuleren: we controleren dat er niets is afgeschreven</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>Verzenden… betaal niet twee keer</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>Rond de betaling daar af. Dit venster gaat vanzelf verder zodra het klaar is.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>De aanbieder zegt of de bestelling nog kon worden geannuleerd.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>De bestelling is onderweg naar uw aanbieder. Dit duurt even.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>Hoe wilt u betalen?</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>De betaalwijzen konden niet worden geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>Kaartgegevens vult u alleen in op de pagina van de betaaldienst. Dit programma ziet ze nooit.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>Er kan geen betaling beginnen: deze computer kan niet vastleggen wat hij verzendt. Controleer de schijfruimte en de rechten van de programmamap.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>De open betaling wordt beëindigd voordat een nieuwe begint. Er wordt nooit twee keer afgeschreven.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>Terug naar de open betaling</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Bestelling annuleren</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>Bestelling met betalingsverplichting · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>{amount} betalen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Betalen</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Sneltoets: {keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>Op uw telefoon</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>Scan om beltegoed op te vragen, het nummer te tonen of het verlengen te stoppen, in plaats van codes te typen.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Code tonen</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>Of open {address} en vul deze code in:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>Nog {time} geldig. Op de telefoon moet dezelfde code staan.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>Scan dit met uw telefoon en log daar in. Dit venster gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>Beltegoed opvragen</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>Nummer van de telefoon tonen</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>“{text}” naar {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>Verlengen stoppen per sms</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Dit nummer bellen</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>Wat de telefoon moet doen</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>Bezig met lezen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Het programma probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>De aanbieder kent geen aansluiting bij deze inlog.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>Geen aansluiting op dit account</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>Zodra de simkaart is geactiveerd, begint de bundel en staat hier wat ervan over is.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>Deze simkaart is nog niet geactiveerd</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>Dit nummer is ingetrokken</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Het kan niet meer worden verlengd.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>Kies er een: elke bundel wordt met uw verbruik vergeleken.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>Nog geen bundel op dit nummer</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Bundel kiezen</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Nu verlengen</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Andere bundel</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>Automatisch verlengen aan</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>Automatisch verlengen uit</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · huidig</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} per 30 dagen</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Uitverkocht</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Past het best</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Past</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>nog niet beoordeeld</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>Past: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Op dit moment uitverkocht.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan} ({price}) biedt hetzelfde of meer voor minder geld.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} per 30 dagen met de aanvullingen die u nodig zou hebben.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>{plan} kiezen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>{plan} vergelijken</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>Wordt verlengd op {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>Eindigt op {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>Hierna: {plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>Hierna: {plan} vanaf {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>Deze bundel wordt niet meer verkocht. Hij loopt tot het einde; kies dan een andere.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>Dit nummer is ingetrokken. Het kan niet meer worden verlengd.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>Uw bundel is afgelopen. Verleng hem om weer data te gebruiken, te bellen en te sms’en.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>Deze simkaart is nog niet geactiveerd. De bundel begint zodra dat is gebeurd.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>Registreer deze simkaart uiterlijk {date}, anders wordt hij geblokkeerd.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>Deze simkaart moet nog worden geregistreerd.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>Uw bundel is op {ended} afgelopen. Verleng uiterlijk {until}, anders wordt de aansluiting geblokkeerd.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>Uw bundel is afgelopen. Verleng uiterlijk {until}, anders wordt de aansluiting geblokkeerd.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>Uw bundel is afgelopen. Verleng nu om de aansluiting actief te houden.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>Deze aansluiting is geblokkeerd. Verleng vóór {lost} om het nummer te houden.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>Deze aansluiting is geblokkeerd. Verleng om deze weer te gebruiken en het nummer te houden.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>In dit tempo is het genoeg. U kunt {amount} per dag gebruiken.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>In dit tempo is de data verbruikt op {date}, {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>In dit tempo is dit verbruikt op {date}, {early}: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>Onbeperkt: het kan niet opraken.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>Onbeperkt. U zit boven het redelijk gebruik van {limit}: het kan langzamer zijn.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>Onbeperkt. Redelijk gebruik: na {limit} kan het langzamer zijn.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>De data is op. Verleng nu of kies een andere bundel.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>Op: {what}. Verleng nu of kies een andere bundel.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>National</source>
        <translation>Nationaal</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internationaal</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemengd</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Alleen data</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>Bellen nationaal</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>Bellen internationaal</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>Bellen op hetzelfde netwerk</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>Bellen in het buitenland</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>Sms op hetzelfde netwerk</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>Data in het buitenland</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} data</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} data in het buitenland</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln minuut nationaal</numerusform>
            <numerusform>%Ln minuten nationaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln minuut internationaal</numerusform>
            <numerusform>%Ln minuten internationaal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln minuut op hetzelfde netwerk</numerusform>
            <numerusform>%Ln minuten op hetzelfde netwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln minuut in het buitenland</numerusform>
            <numerusform>%Ln minuten in het buitenland</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln sms</numerusform>
            <numerusform>%Ln sms’en</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln sms op hetzelfde netwerk</numerusform>
            <numerusform>%Ln sms’en op hetzelfde netwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>tot uw bundel eindigt</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ dag</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n dag</numerusform>
            <numerusform>/ %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 dag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>nog geen verbruik om mee te vergelijken</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>meer dan u nodig hebt</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>past</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>past, {amount} over</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>te klein</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} te weinig</translation>
    </message>
    <message>
        <source>{what}: {short}</source>
        <translation>{what}: {short}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>{name} {rate}%</translation>
    </message>
    <message>
        <source>Once paid, it cannot be cancelled here. Your rights under the law stay as they are.</source>
        <translation>Na betaling hier niet te annuleren. Uw wettelijke rechten blijven gelden.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>Een betaalde bundel kan niet worden geannuleerd.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>U kunt de koop binnen %n dag herroepen; wat dan verbruikt is, wordt in rekening gebracht.</numerusform>
            <numerusform>U kunt de koop binnen %n dagen herroepen; wat dan verbruikt is, wordt in rekening gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>Na betaling niet te annuleren.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Herroepen kan binnen %n dag na de koop.</numerusform>
            <numerusform>Herroepen kan binnen %n dagen na de koop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Onbeperkt data</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Onbeperkt data in het buitenland</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Onbeperkt minuten nationaal</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Onbeperkt minuten internationaal</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Onbeperkt minuten op hetzelfde netwerk</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Onbeperkt minuten in het buitenland</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>Onbeperkt sms’en</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>Onbeperkt sms’en op hetzelfde netwerk</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}, langzamer na {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} en nog %n</numerusform>
            <numerusform>{names} en nog %n</numerusform>
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
            <numerusform>%n bundel getoond</numerusform>
            <numerusform>%n bundels getoond</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>Prijzen zijn inclusief {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>Een bundel begint binnen een minuut na betaling.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>Een bundel begint binnen %n minuut na betaling.</numerusform>
            <numerusform>Een bundel begint binnen %n minuten na betaling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>De bundels van uw aanbieder worden opgezocht…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>Dit zijn de bundels van {time}. Prijzen kunnen zijn veranderd.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>Er is geen aansluiting om te verlengen op dit account.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>De bundels konden niet worden geladen</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Geen passende bundel</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>Probeer een ander woord of bekijk alle bundels.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Alle bundels tonen</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>Uw aanbieder heeft nu geen bundels voor deze aansluiting.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Geen bundels</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}: vink nog een bundel aan om te vergelijken</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>Vergelijken: {plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>Er worden al vier bundels vergeleken. Haal er eerst een weg.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Bundel kiezen</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>Bundel of land</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>Bundels of landen zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Soort bundel</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Vergelijking tonen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Past het best</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Aanbieder wordt gevraagd…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>Mee te nemen nummer</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>Huidige aanbieder</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>Code van die aanbieder</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>Ook PAC of klantnummer genoemd</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Dag van de overgang</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>Op die dag krijgt deze aansluiting het nummer dat u meeneemt en vervalt het huidige. Tot de dag ervoor kunt u het stoppen.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>Nummer meenemen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>QR-code om met een telefoon te scannen</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>Geen QR-code</translation>
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
        <translation>Bon</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>Bon {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAAL</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Vanaf {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>Geldig tot {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>Betaald met {way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Bestelling {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>Activering volgt nog</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Aanbieder wordt gevraagd…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identiteitskaart</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Verblijfsvergunning</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Nummer van het document</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>Het gaat naar de aanbieder en blijft niet op deze computer.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Code wordt gestuurd…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>Een simkaart</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>U hebt de nieuwe kaart in handen.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>Een eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>Die wordt met een code in de telefoon geladen.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>Nummer op de nieuwe kaart (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>Scan de streepjescode of typ de 19 of 20 cijfers.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>De telefoon is weg: stuur de code naar mijn e-mailadres</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>Om u tegen dieven te beschermen werkt de nieuwe simkaart na 24 uur. Tot dan werkt de oude, u krijgt bericht per sms en e-mail en u kunt het hier stoppen.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Code sturen</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Aanbieder wordt gevraagd…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>Over {time} weer verborgen.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>Server (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>Scan de code met de telefoon die de eSIM krijgt, of typ daar server en code. De code wordt één keer getoond.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>Schrijf op wat u nodig hebt. De aanbieder legt vast dat het is getoond en stuurt u een bericht.</translation>
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
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>We vragen het opnieuw, zodat niemand die langsloopt deze codes ziet.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>Eén minuut tonen</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Nu verbergen</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>Controleer uw bestelling</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>Ik heb de bundel, de prijs en het nummer gecontroleerd</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>Vink dit eerst aan: het is uw laatste controle voor de betaling.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Terug naar de bundels</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Verder naar betalen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}, tot {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}, inclusief {tax}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>Direct na betaling</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>Na de bundel die op dit nummer loopt, {day} · er gaat niets verloren</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>Nu; de huidige bundel eindigt dan</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>Liever later beginnen</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>Als de huidige bundel is afgelopen, {day} · er gaat niets verloren</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>Liever nu beginnen</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>Aan, vanaf deze bundel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Automatisch verlengen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Uitzetten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Aanzetten</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>Op dit nummer loopt een bundel. Die eindigt als deze begint, en wat ervan over is gaat verloren.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>Als u nu begint, verliest u {days} van {plan}: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>Als u nu begint, verliest u {days} van {plan}.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>de laatste periode</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>de laatste %n periode</numerusform>
            <numerusform>de laatste %n periodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>Uw verbruik over {span} ({used}) past bij deze bundel.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>Voor uw verbruik over {span} ({used}) zijn bij deze bundel aanvullingen nodig.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>Uw verbruik over {span} ({used}) is meer dan deze bundel bevat.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>Dit is meer dan u nodig hebt: u hebt {used} verbruikt over {span}. {plan} voor {price} past.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan} voor {price} biedt hetzelfde of meer voor minder geld.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>Afgelopen</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>op {date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} verbruikt</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>van {total} over</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wordt gelezen…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Bundel is afgelopen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer vervallen</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>Simkaart niet geactiveerd</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registratie nodig</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Status niet bekend</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Bundels</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellingen</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>Sim &amp; nummers</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Betaalwijzen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Sandbox operator</source>
        <translation>Sandbox-aanbieder</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendelen</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop is al open in een ander venster. Betaal daar; hier kunt u alleen kijken.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>De betaalgegevens van deze computer waren beschadigd en zijn opzijgezet. Uw bestellingen worden opnieuw bij de aanbieder gelezen; er wordt niets twee keer betaald.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>Een nieuwere versie van dit programma heeft de betaalgegevens geschreven. Werk het bij voordat u betaalt.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>Betalen is uitgeschakeld: deze computer kan de gegevens ervan niet veilig opslaan. Maak schijfruimte vrij en start opnieuw.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>De sandbox-aanbieder start… U kunt alvast typen.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>Sandbox-aanbieder: hier kost niets geld. Inloggen als</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>Sandbox-aanbieder: hier kost niets geld.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>Meer klanten…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>loopt bijna af</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>respijtperiode</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>onbeperkt</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>alleen data</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>drie aansluitingen</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>Simkaart niet geactiveerd</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>gloednieuw</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>verbruikt weinig</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>volgende bundel gekocht</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>Deze stap blijft nog {time} open.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Bezig met controleren…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>In plaats daarvan de code van de app</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>In plaats daarvan een herstelcode</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>Voer een van de herstelcodes in die u hebt bewaard. Elke code werkt één keer.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>Open uw authenticator-app en voer de code in die hij voor Lebara toont.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code van de app</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
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
        <translation>{page} tonen</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Opdracht zoeken</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Toetsen tonen</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Over Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Aanbieder opnieuw vragen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Tekst op normale grootte</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Winkelbalie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>De sandbox-aanbieder is niet gestart. Wat u hebt ingevuld blijft staan.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>U wordt ingelogd met de inlog die op deze computer is bewaard…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Uw sessie is beëindigd. Log opnieuw in.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>Log eerst in. Daarna opent de pagina waarop u uw simkaart activeert.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>Volgende poging over {seconds} s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Wie logt in</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Account maken</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Vul de code in</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Tweede stap</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Ga verder in uw browser</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>Inloggen met een telefoon</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Kies een nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Uw account is klaar</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>Nummer verlengen</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Wie kan helpen</translation>
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
        <translation>Over u</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>Vul uw mobiele nummer in.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Dat is geen mobiel nummer.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>Vul uw mobiele nummer of e-mailadres in.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>Dat is geen mobiel nummer en geen e-mailadres.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Vul uw wachtwoord in.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>Vul alle cijfers van de code in.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>Voer de hele herstelcode in.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>Voor een account is uw akkoord met de voorwaarden nodig.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Vul uw voornaam in.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>Vul uw achternaam in.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>Vul uw e-mailadres in, zoals naam@example.org.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>De twee nummers verschillen. Vergelijk ze cijfer voor cijfer.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>Het wachtwoord moet 8 tekens of meer hebben.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>De simkaart van dit nummer is nog niet actief, dus er valt niets te verlengen.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>Dit nummer hoort bij {country}.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>Dit account hoort bij {country}.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>Dit duurde te lang. Log opnieuw in.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Die code klopt niet of is al gebruikt.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>Die code klopt niet of is al gebruikt. Wacht op de volgende.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>Te veel pogingen vanaf deze verbinding. Verder over {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>Er is net een code gestuurd. Over {time} kunt u een nieuwe aanvragen.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>Te veel verkeerde codes. Over {time} kunt u een nieuwe aanvragen.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>Te veel pogingen. Over {time} kunt u weer inloggen.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Daar inloggen: {country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>Daar verdergaan: {country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>Met wachtwoord inloggen en activeren</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Nieuwe code sturen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>In plaats daarvan inloggen</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Met de browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>We hebben %n cijfer per e-mail naar {address} gestuurd.</numerusform>
            <numerusform>We hebben %n cijfers per e-mail naar {address} gestuurd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>We hebben een sms met %n cijfer naar {number} gestuurd.</numerusform>
            <numerusform>We hebben een sms met %n cijfers naar {number} gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>Prepaid, zonder contract: een account kost niets. Prijzen zijn inclusief belasting.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>Een gekochte bundel kan niet worden geannuleerd.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>Een bundel kan binnen 14 dagen worden geannuleerd; wat ervan is verbruikt, wordt in rekening gebracht.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>Of een bundel kan worden geannuleerd, staat er voordat u betaalt.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>De aanbieder bewaart uw naam, nummer en e-mailadres om het account te beheren.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>De Duitse wet vraagt om een identiteitsbewijs, via video of in een winkel, voordat een simkaart wordt geactiveerd. Het account zelf heeft dat niet nodig.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>In Frankrijk wordt een nieuwe simkaart na 5 dagen geblokkeerd, tenzij de houder met een identiteitsbewijs is geregistreerd.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>Simkaart</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>Simkaart vervangen</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>Van dit account halen</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Plastic kaart</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>eSIM-code</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN, PUK, eSIM-code</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN en PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Eén keer tonen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>kan één keer worden getoond</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>is getoond</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>zit in een telefoon</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>{number} wordt getoond</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>Stand van {moment}. Sindsdien kan er iets zijn veranderd.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>Nummers konden niet worden gelezen</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>Koppel een nummer dat u hebt, of activeer een nieuwe simkaart.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>Nog geen nummer op dit account</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Nummer koppelen</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>Sim &amp; nummers</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Simkaart activeren</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Het briefje zoals het wordt afgedrukt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rol, 80 mm</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4-vel</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Opslaan als pdf…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Opgeslagen als {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Het bestand kon niet worden opgeslagen. Kies een andere map.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>De printer heeft het niet aangenomen. Sla het briefje op als pdf.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>Om te bewaren: de referentie, wat er geprobeerd is, en niet opnieuw betalen.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Briefje opslaan</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pdf-bestanden (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Dat lijkt geen telefoonnummer.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>Dit nummer staat al op uw account.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>De code heeft meer cijfers. Typ ze allemaal.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Typ eerst uw wachtwoord.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>Een documentnummer heeft 4 tot 30 letters en cijfers.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>Scan de simkaart of typ het nummer dat erop staat.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>Dit is een telefoonnummer. Het nummer van de simkaart begint met 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>Dit lijkt een tegoedbon. Wissel die in op het overzicht.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>Het nummer van een simkaart bestaat alleen uit cijfers.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>Er ontbreken cijfers: het zijn er 19 of 20, beginnend met 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>Dit zijn te veel cijfers: het zijn er 19 of 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>Het nummer van een simkaart begint met 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>Eén cijfer klopt niet. Vergelijk het met de kaart.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>Geen simkaart op uw account heeft dit nummer. Koppel eerst het telefoonnummer.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>Deze simkaart is al in gebruik.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>Twee van uw simkaarten eindigen zo. Typ het hele nummer.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>Noem de aanbieder die het nummer nu heeft.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>De code van uw oude aanbieder heeft 4 tot 30 letters en cijfers.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>Kies een van de aangeboden dagen.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>De aanbieder wil hiervoor een nieuwe code. Vraag die aan.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>Dit is al getoond. Het kan niet nog eens worden getoond.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Een ander account logt in met dit nummer.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>De aanbieder doet dit niet voor dit nummer.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Die code klopt niet.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Dat wachtwoord klopt niet.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Te veel pogingen.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>Er is net een code gestuurd. Over {time} kunt u een nieuwe aanvragen.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>Die code is verlopen. Vraag een nieuwe aan.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>Dit duurde te lang. Vraag een nieuwe code aan.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>De aanbieder kent dit nummer niet. Is het er een van hem?</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Dit nummer staat niet op uw account.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>Dit nummer is door de aanbieder ingetrokken.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>Deze simkaart kan nog geen sms ontvangen: hij is niet geactiveerd.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>Deze aanbieder biedt dit niet aan in het programma.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Nog één poging.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Nog %n poging.</numerusform>
            <numerusform>Nog %n pogingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Wacht even.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>Probeer het over 1 minuut opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Bundel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betaalwijze</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestelling</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Afgedrukt {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>Betaling nog niet bevestigd</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>Bestelling gestopt</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>Betaald, verlenging loopt</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>Bestelling nog niet betaald</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Niet opnieuw betalen</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>De betaling is verzonden en er kwam geen antwoord. Wij vragen de aanbieder tot het is afgehandeld; er wordt nooit twee keer afgeschreven. Bewaar dit briefje: de klantenservice heeft alleen de referentie nodig.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>De antwoorden van de aanbieder kloppen niet met de bestelling, dus zijn we gestopt. Neem contact op met de klantenservice en noem de referentie: zij kunnen zien wat er is gebeurd.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>De aanbieder heeft het geld en voert de verlenging uit. Bewaar dit briefje tot dat klaar is.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>Deze bestelling staat, en er is tot nu toe niets voor afgeschreven.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>Wordt geactiveerd</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Loopt bijna af</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Respijtperiode</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer vervallen</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Niet geactiveerd</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Registratie nodig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>Activeer om te gebruiken</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>Duurt enkele minuten</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen bundel</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Niet terug te draaien</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>Bundel is afgelopen</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Verlenging {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Eindigt {date}</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>Vandaag geblokkeerd</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>Nummer vervalt vandaag</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>Vandaag registreren</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>Geblokkeerd over 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Geblokkeerd over %n dag</numerusform>
            <numerusform>Geblokkeerd over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>Nummer vervalt over 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>Nummer vervalt over %n dag</numerusform>
            <numerusform>Nummer vervalt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>Registreren binnen 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>Registreren binnen %n dag</numerusform>
            <numerusform>Registreren binnen %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registreren</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Bundel eindigt</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Respijt</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>tot {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>uiterlijk {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>vanaf {date}</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>anders geblokkeerd</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>Hier wordt automatisch verlengd</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>Verleng om door te gaan</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>Verlengen herstelt alles</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Geen dienst</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>Nummer wordt gekoppeld</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>Nummer wordt van het account gehaald</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>Nieuwe eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nieuwe simkaart</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>Nummer wordt meegenomen</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>Stap {number} van {count}: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle stappen klaar</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>De klantenservice heeft uw vraag</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Klantenservice vragen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Uw vraag</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>Ticketnummer {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>Naar de klantenservice sturen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Verzenden…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>Het antwoord komt per sms of e-mail. Bewaar dit nummer; het staat ook hier bij de bestelling.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>Dit gaat naar de klantenservice van uw aanbieder. Pas het aan zoals u wilt; schrijf nooit een wachtwoord, PIN of kaartnummer.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>Schrijf eerst wat de klantenservice moet weten.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>Ticketnummer gekopieerd</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>Referentie: {reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>Besteld: {plan}, {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Nummer: {number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Wat er gebeurde: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>Wat is er met deze bestelling gebeurd, en is er iets afgeschreven?</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>Verzonden: {moment}, {way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>Verzonden: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>Bestelnummer: {number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Bundel kiezen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Simkaart activeren</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Nummer koppelen</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>{number} van dit account halen</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>Simkaart van {number} vervangen</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>Nummer meenemen naar {number}</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>PIN, PUK en eSIM-code van {number}</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>Houder van {number} registreren</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>Wijziging stoppen</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>Op de telefoon met {number}</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>Een nummer dat u al hebt, komt met zijn bundel op dit account.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>Het nummer verlaat dit account; de bundel loopt door. U kunt het weer koppelen. Een code naar het nummer bevestigt dat u het bent.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>Richt de camera van de telefoon op de code.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>De wet wil weten wie een simkaart heeft.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>De wet wil weten wie een simkaart heeft. Registreer uiterlijk {date}, anders wordt de aansluiting geblokkeerd.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} is actief.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} staat nu op dit account.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} heeft dit account verlaten.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>Besteld. De nieuwe simkaart werkt vanaf {date}; tot dan kunt u het hier stoppen.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>Besteld. De aanbieder laat weten wanneer de nieuwe simkaart werkt.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>Besteld. Het nummer gaat over op {date}; tot de dag ervoor kunt u het hier stoppen.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>Besteld. De aanbieder laat weten wanneer het nummer overgaat.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>De codes zijn weer verborgen.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>U bent geregistreerd. De aanbieder heeft wat de wet vraagt.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>Hier is niets veranderd. Kijk wat er loopt voordat u het opnieuw probeert.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>Gestopt. Uw simkaart blijft zoals hij is.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>Gestopt. Er gaat niets over.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>Het was te laat om het te stoppen.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>Onbeperkt</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} verbruikt</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>van {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>nog {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Over Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Mijn nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere nummers</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}, menu openen</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Menu openen</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>U kunt het programma sluiten. Bij de volgende start gaat het verder waar het was gestopt en meldt het u het resultaat.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referentie kopiëren</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Klantenservice vragen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Proberen…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referentie gekopieerd</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Code wordt gestuurd…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Code er per sms naartoe sturen</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>Bestelling openen</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Briefje afdrukken</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referentie kopiëren</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Ticket tonen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Klantenservice vragen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>De klantenservice heeft uw vraag. Ticketnummer: {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referentie gekopieerd</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>We zijn gestopt, zodat er niets misgaat</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>Betaald, de verlenging loopt</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>Er wacht een betaling op u</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>Nog niet bekend of de bestelling op tijd is geannuleerd</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>De bestelling is verzonden, en er kwam geen antwoord</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>De verbinding viel weg terwijl de betaling onderweg was</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>Besteld, niet betaald</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Het kan gelukt zijn, of niet. Betaal niet opnieuw: wij zoeken het uit en ronden het af, en er wordt nooit twee keer afgeschreven.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>De aanbieder heeft het geld en voert het uit. U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>Open de bestelling om de betaling af te ronden of een andere betaalwijze te kiezen.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>De bestelling staat bij de aanbieder. Open de bestelling om te betalen of te annuleren.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>De aanbieder laat dit account zijn eigen bestelling niet meer zien.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>Het antwoord van de aanbieder noemt een ander bedrag, een andere klant of een andere bestelling dan verzonden.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>Voor deze bestelling wordt niets meer verzonden. Of er iets is afgeschreven, kan de klantenservice zien: noem de referentie. Betaal niet opnieuw.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Wat is verzonden</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Probleem</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · geen antwoord van de aanbieder</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Laatst geprobeerd</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} met {way} voor {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} voor {plan}, {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Referentie {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · referentie {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>nu, wacht op antwoord</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>elk moment</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>over {seconds} s, steeds opnieuw tot het is afgehandeld</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>Een bestelling is nog niet afgehandeld</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>Als u nu beëindigt, kan dit programma u niet laten zien hoe het afliep. Noteer de referentie {reference}: de klantenservice vindt de bestelling ermee.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Toch beëindigen</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>Tegoedbon toevoegen aan uw beltegoed</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Tegoedboncode</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12, 14 of 16 cijfers, zoals gedrukt</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Inwisselen</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Inwisselen…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>{amount} is aan uw beltegoed toegevoegd.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>Vul eerst de cijfers van de tegoedbon in.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>Een tegoedbon heeft 12, 14 of 16 cijfers; deze heeft er {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>Betaalwijzen</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>Kaarten worden bewaard door de betaaldienst. Dit programma ziet of bewaart nooit een kaartnummer.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Kaart toevoegen</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Pagina wordt gevraagd…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>Dit zijn de kaarten van {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>{card} is toegevoegd.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Opgeslagen kaarten</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>De kaarten konden niet worden geladen</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>Met een opgeslagen kaart vraagt een verlenging één goedkeuring, en kan een bundel vanzelf worden verlengd.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>Er is geen kaart opgeslagen</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>De betaaldienst vergeet hem. Bestellingen die ermee betaald zijn, blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>Een bundel van u wordt vanzelf verlengd: zonder deze kaart kan dat mislukken.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>{card} verwijderen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>Bewaar dit waar niemand anders het vindt.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>Als de telefoon weg is, laat elk van deze codes u één keer binnen, naast het wachtwoord.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Herstelcodes</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>Herstelcodes voor de dag dat de telefoon weg is: elke code laat u één keer binnen, naast het wachtwoord. Ze worden alleen nu getoond.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Ik heb ze bewaard</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Afdrukken of opslaan…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>Scan dit met een authenticator-app op uw telefoon, of typ de sleutel daar in. Voer dan de code in die de app toont.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Sleutel om in te typen</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code van de app</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nu niet</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>Nog één poging.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Nog %n poging.</numerusform>
            <numerusform>Nog %n pogingen.</numerusform>
        </translation>
    </message>
</context>
</TS>
