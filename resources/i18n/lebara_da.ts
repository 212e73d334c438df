<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>ikke angivet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Om Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Version {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Fri software under MIT-licensen.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Det bygger på andres arbejde:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Pakker og deres licenser</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pakke</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Kopiér alt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Spørger operatøren…</translation>
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
        <translation>Plan</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>endnu ingen</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>Nummer på SIM-kortet (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>Scan stregkoden, eller skriv de 19 eller 20 cifre. For dit eget SIM-kort er de sidste fire nok.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tjek</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>Tilknyt dets nummer</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>Aktivér dette SIM-kort</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>Operatøren aktiverer SIM-kortet. Det fortsætter af sig selv; du kan forlade siden.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Stop med at vente</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>Venter på siden</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>udløber om {time}</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>Der blev ikke tilføjet noget kort</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>Browseren åbnede ikke betalingsudbyderens side. Prøv igen.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>Siden kunne ikke åbnes</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>Betalingsudbyderen gemmer kortet; programmet ser aldrig dets nummer. Vinduet fortsætter af sig selv, når det er gjort.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>Indtast kortet på siden i din browser</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Åbn siden igen</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Sammenlign planer</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>Se plan</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Anbefales til dig</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>Endnu ikke nok forbrug</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>Din næste plan passer</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>Din plan passer</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>sparer {amount}</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>Efter din første hele periode sammenlignes hver plan med det, du faktisk bruger.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} ville være mere, end du behøver.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}: du brugte {amount} {when} og købte {add_ons}.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}: du brugte {amount} {when}.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>Din plan: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} med {add_ons} ville have kostet mindst: {cost} pr. 30 dage.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} har ingen grænse.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} rækker, med {amount} tilovers.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>Skal planen forny sig selv?</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>Planen købes igen, hver gang den slutter, indtil du slår det fra. Det kan du altid gøre.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Trækkes næste gang</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Betales med</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>Intet gemt kort. Uden et kort kan fornyelsen mislykkes; operatøren giver dig så besked.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>Din taletid, hvis den dækker prisen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>Intet brugt endnu.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Søjlediagram</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>Venstre og højre piletast læser søjlerne.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>Flytningen tager mindst to og højst tredive dage. Indtil da virker begge numre.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>Aktivér først dette SIM-kort. Så kan et nummer flyttes til det.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>Tag et nummer med</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>Behold dit nummer. Du skal bruge koden fra din gamle operatør.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>Venter i {time} endnu.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Åbn igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>Ingen browser kunne åbnes. Åbn denne adresse i en browser på denne computer.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>Operatørens login-side er åben i din browser. Log ind dér; dette vindue fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Ingen er logget ind endnu.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>Dit valg er bevaret, og alt fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>Afsluttet, mens du var væk: {plan} til {number} er betalt og fornyet.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{plan} til {number} kunne ikke fornyes. {amount} er betalt tilbage.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>Ordren på {plan} til {number} er afsluttet. Der blev ikke trukket penge.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Det ligner et kortnummer. Kortoplysninger indtastes kun på betalingsudbyderens side.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>Bruges først</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Brug først</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} med endetal {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>Udløbet. Det kan ikke bruges mere.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>Udløb {day} og kan ikke bruges mere.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>Operatøren tager ikke imod det i øjeblikket.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>Udløber {day}: tilføj det nye i god tid.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Udløber {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>Banken tog ikke imod dette kort.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>Siden blev lukket uden et kort.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>Tiden til siden er udløbet.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>Betalingsudbyderen tog ikke imod kortet.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Stop: {what}</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>Det gamle SIM-kort virker indtil {date}, derefter det nye.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>Flyttedag {date} for {number}.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>Ventes {date} eller før.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>Operatøren arbejder på det.</translation>
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
        <translation>Opkald</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms’er</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Hvad diagrammet viser</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>stiplet: forventet</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>Intet brugt endnu. Hver dag med forbrug vises her.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>Data pr. dag</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Opkald pr. dag</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>Sms’er pr. dag</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}: ca. {amount} forventet</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Mangler endnu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislykket</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>Gennemse</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Betal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Vi ved det endnu ikke</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Fornyet</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Ordre lukket</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Refunderet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Standset</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} med endetal {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kort</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Kreditkort</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Debetkort</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Taletid</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>Anden betalingsmåde</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>din betalingsapp</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>Koden er udløbet. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>Dit login er udløbet. Log ind igen, så fortsætter det af sig selv.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>Forbindelsen til operatøren er ikke sikker. Det fortsætter, så snart den er det.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>En betaling for denne ordre tjekkes stadig. Betal ikke igen.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Udløber {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>godkend i din bank</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>Scan med {app}</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} til rådighed</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>På PayPals side</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>På den sikre betalingsside</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gemt</translation>
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
        <translation>{amount} til rådighed, ikke nok til {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Ikke tilgængelig i øjeblikket</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>Tjekker…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>En ny kode er sendt.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>Ny kode om {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Send en ny kode</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Koden gælder i {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Koden er udløbet. Bed om en ny.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>Sandbox-operatør: der sendes ingen rigtig sms. Koden ligger i operatørens indbakke.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Åbn indbakken</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>Spørger operatøren…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>Koden er sendt med e-mail til {address}.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>Koden er sendt til {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Send en ny om {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Send en ny kode</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Koden gælder i {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>Koden er for gammel. Bed om en anden.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Unfinished order</source>
        <translation>Uafsluttet ordre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>Fortsæt med {plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>Der kører ingen plan på dette nummer.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>købe betale forlænge tanke op</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>Forny min plan</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Spørg operatøren igen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Lås vinduet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Udseende som systemet</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Lyst udseende</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Mørkt udseende</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Tekst i normal størrelse</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis tasterne</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Om Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version licenser</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>Plan · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Udsolgt</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>Markér en plan mere for at sammenligne.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>Forskelle er med fed.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gyldighed</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan} (aktuel)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>Pris ved dit forbrug, 30 dage</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Pris, 30 dage</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Pr. år</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}, ville ikke række</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} med {count} tilkøb på %n periode</numerusform>
            <numerusform>{price} med {count} tilkøb på %n perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · lavest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>Dit valg er gemt.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Tilbud og nyheder</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>Ad disse veje må operatøren sende dig reklamer. Påmindelser og bekræftelser på dine ordrer kommer under alle omstændigheder.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Via sms</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Via e-mail</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Via opkald</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Via post</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>Træffes på {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Dit navn er ændret.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>Din adresse er ændret.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>Skift e-mailadresse</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>Din e-mailadresse er ændret.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>En kode er sendt til {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>Send en ny om {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Send en ny kode</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Kontaktoplysninger</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Gem navn</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailadresse</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>Her kommer bekræftelser, og du logger ind med den.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>Behold den nuværende adresse</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Vej og husnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Gem adresse</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>sidste dag</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>1 dag tilbage</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n dag tilbage</numerusform>
            <numerusform>%n dage tilbage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 dag for tidligt</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n dag for tidligt</numerusform>
            <numerusform>%n dage for tidligt</numerusform>
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
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>for 1 minut siden</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>for %n minut siden</numerusform>
            <numerusform>for %n minutter siden</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>i din seneste periode</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>i din seneste %n periode</numerusform>
            <numerusform>i dine seneste %n perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 tilkøb</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n tilkøb</numerusform>
            <numerusform>%n tilkøb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Østrig</translation>
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
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankrig</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Storbritannien</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grækenland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Nederlandene</translation>
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
        <translation>Rumænien</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>De Forenede Arabiske Emirater</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Kina</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algeriet</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egypten</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopien</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
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
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filippinerne</translation>
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
        <translation>Tyrkiet</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sydafrika</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>Taletid</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>Indtast en voucher</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>Kontoen har ingen taletid.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>Bruges til opkald uden for din plan.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Udløber {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Voucherkode</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Indløs</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Indløser…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>{amount} tilføjet.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>Indtast voucherens cifre.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>Det ligner et telefonnummer. Voucherkoden står på kortet eller kvitteringen.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>Det er nummeret på et SIM-kort. Voucherkoden har 12, 14 eller 16 cifre.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>En voucherkode har 12, 14 eller 16 cifre.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>Det ligner et telefonnummer.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>Din konto oprettes…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 tegn eller flere. Et par ord er bedre end tegn og tal.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>Må vi fortælle dig om tilbud? Du kan altid ændre det.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Via e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Via sms</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Via telefon</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Opret kontoen</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>Det tager længere tid end normalt. Din betaling er sikker. Kontakt support, og oplys referencen {reference}.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Kopiér kvittering</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>Betalt. Din plan aktiveres</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} er betalt og gennemført</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} er betalt og står klar</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} er aktiv</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>Siden fortsætter af sig selv. Du kan lukke programmet: intet går tabt.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>Den begynder {start} og løber til {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>Den løber til {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Betaling modtaget</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Ordre gennemført</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · operatøren arbejder på det</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · {seconds} s efter betaling</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>Plan på din konto</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>Plan på dette nummer</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>Læses tilbage fra operatøren…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>Følger, når ordren er gennemført</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>Læst tilbage fra operatøren: ordre {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>betalt til {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>betalt til {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>Bekræftelse sendt</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>Ikke set endnu; fornyelsen afhænger ikke af den</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>Følger på sms eller e-mail</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>sms til {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>e-mail til {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Kvittering kopieret</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Gem kvittering</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Kvittering {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gemt som {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>Du er logget ind. Fra nu af logger du ind med {number} og din adgangskode.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>Næste trin: aktivér dit SIM-kort eller tilknyt nummeret, og vælg så en plan.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>Gå til min konto</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Reference {reference}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Udskriv en seddel</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Ordren er allerede åben</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>Der er en uafsluttet ordre på {plan} til {number}. Fortsæt med den i stedet for at betale to gange.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Tilbage til planer</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} til {number} blev betalt for få minutter siden. Vil du købe den en gang til?</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} til {number} blev bestilt på denne computer for få minutter siden. Vil du købe den en gang til?</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>Du har lige købt dette</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>Dette er bestilt for lidt siden</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Nej, gå tilbage</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>Ja, køb den igen</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>Ordren blev annulleret. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Der blev ikke trukket penge</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>Din operatør kunne ikke aktivere {plan} og har betalt {amount} tilbage på samme måde, som der blev betalt.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>Trukket og refunderet</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontakt support</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Reference kopieret</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Dit login er udløbet. Log ind igen.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Denne konto må ikke gøre det.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>Operatøren har ikke dette mere. Opdatér for at se, hvad der er nu.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>Operatøren kunne ikke bruge det, der blev sendt. Tjek det.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>Operatøren kender ikke denne måde at søge på.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>Operatøren tog ikke imod forespørgslen. Kontakt support.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>Operatøren har en anden forespørgsel under denne reference. Vi standsede. Kontakt support.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>For mange forsøg. Vent lidt.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>Operatøren arbejder stadig på det. Det fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>Operatøren tilbyder ikke denne handling. Opdatér programmet.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>Operatøren kan ikke svare i en form, som programmet læser. Opdatér programmet.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>Operatøren kan ikke læse det, programmet sendte. Opdatér programmet.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>Planen er udsolgt. Vælg en anden.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>Planen tilbydes ikke til din linje. Vælg en anden.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>Prisen er ændret. Se den nye pris, før du fortsætter.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>Operatøren vil igen vide, at det er dig. Begynd venligst forfra.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>Det er allerede vist én gang og vises ikke igen.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>En anden konto logger ind med dette nummer.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>En PIN-kode har 4 til 12 cifre.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>Denne PIN-kode er den første, nogen ville prøve. Vælg en anden.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>Nummeret er opgivet af operatøren og kan ikke fornyes.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>Ordren er allerede lukket.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>Ordren er allerede betalt. Betal ikke igen.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>En betaling for denne ordre er allerede i gang. Betal ikke igen.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>Denne betalingsmåde kan ikke bruges nu. Vælg en anden.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>Taletiden dækker ikke dette. Vælg en anden betalingsmåde.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>Operatøren kender ikke denne voucher. Tjek cifrene.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>Denne voucher er allerede brugt.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Denne voucher er udløbet.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>Ingen forbindelse til operatøren.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>Forbindelsen til operatøren er ikke sikker, så intet blev sendt. Tjek computerens dato og netværk.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>Operatøren svarede ikke i tide.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>Operatøren har et problem i øjeblikket.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>Operatørens svar kunne ikke læses.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>Operatøren har travlt. Prøv igen om et øjeblik.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>Operatøren accepterede ikke dette.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>Operatøren lukkede dig ikke ind. Prøv igen.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>Computeren kan ikke skrive programmets data. Tjek diskpladsen og rettighederne til mappen.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>Der skete noget uventet i programmet. Det er skrevet i loggen.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>Der er ingen konto med dette nummer eller denne e-mailadresse.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>Kontoen hører til et andet land.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>Dette SIM-kort er ikke aktivt endnu og kan ikke modtage sms.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>Nummeret betjenes ikke længere: det er opgivet eller flyttet til en anden operatør.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>Nummeret har allerede en konto.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>Operatøren kender ikke sådan et nummer. Tjek cifrene.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Det er ikke en e-mailadresse.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>En anden konto har allerede denne e-mailadresse.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>Skriv for- og efternavn.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>En anden konto logger ind med dette nummer.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Nummeret er ikke på din konto.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Den adgangskode passer ikke.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>For mange forsøg. Login er låst et stykke tid.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>For mange forsøg fra denne forbindelse. Vent lidt.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>Der skal også bruges en kode fra din godkendelsesapp.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Koden passer ikke.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Koden er udløbet. Bed om en ny.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>Der er lige sendt en kode. Vent lidt, før du beder om en ny.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>Det tog for lang tid eller blev begyndt igen et andet sted. Bed om en ny kode.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>Adgangskoden er for kort: 8 tegn eller flere.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>Adgangskoden er for lang: højst 128 tegn.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>Adgangskoden er let at gætte. Vælg en anden.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>Login blev afvist dér.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>Ingen loggede ind inden for tiden.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>Computeren åbnede ikke en browser.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>Operatøren tilbyder ikke det.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>Operatøren vil have, at du logger ind med browseren.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>Kortet blev afvist. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>Der er ikke nok penge på kortet. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>Banken godkendte ikke betalingen. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>Tiden til at betale er udløbet. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>Betalingen blev annulleret. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>Ordren blev annulleret. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>Planen er udsolgt. Der blev ikke trukket penge. Vælg en anden.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>Planen tilbydes ikke til din linje. Der blev ikke trukket penge. Vælg en anden.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>Prisen er ændret. Der blev ikke trukket penge. Se den nye pris, før du fortsætter.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>Nummeret er opgivet af operatøren og kan ikke fornyes. Der blev ikke trukket penge.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>Denne betalingsmåde kan ikke bruges nu. Der blev ikke trukket penge. Vælg en anden.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>Taletiden dækker ikke dette. Der blev ikke trukket penge. Vælg en anden betalingsmåde.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>Hændelse {id}.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>Operatøren standsede denne betaling. Tjek dine ordrer, før du betaler igen.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>Fra nu af kræver login det andet trin.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>Det andet trin er slået fra.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>Ud over adgangskoden kræves en kode fra en app på din telefon. Den, der kender din adgangskode, kan ikke komme ind med den alene.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>Kræves siden {day}.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>Gendannelseskoder tilbage: {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>Lav nye, mens du har appen.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>Det tog for lang tid. Begynd forfra.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>For mange forkerte koder. Prøv igen om et par minutter.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Koden passer ikke eller er brugt før.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Andet trin ved login</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Sæt op</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Kode fra appen eller en gendannelseskode</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nye gendannelseskoder</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Slå fra</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>Vi sender dig en kode. Med den vælger du en ny adgangskode.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobilnummer eller e-mail</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Send koden</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>Logger ind…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>Spørger operatøren, hvordan du kan logge ind…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Mobilnummer eller e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Forbliv logget ind på denne computer</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Glemt adgangskode?</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Computeren har intet sikkert sted til et login. Dit gælder, indtil du lukker programmet.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Kode på sms</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Brug browseren</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ny her?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Opret en konto</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Aktivér et SIM-kort</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>Forny et nummer uden konto</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>Slår op…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>Dit eget eller et, der tilhører en, du vil hjælpe. Du vælger en plan og betaler, det er alt.</translation>
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
        <translation>Samme nummer igen</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Se planerne</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>Du ser ikke, hvis nummer det er, eller hvad der er på det. Ejeren får at vide, at der er købt en plan, men ikke af hvem.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Godmorgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>God eftermiddag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Godaften</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Godmorgen, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>God eftermiddag, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Godaften, {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linje</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>plan slut</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>spærret</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>nummer mistet</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>ikke aktiveret</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>skal registreres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Lige opdateret</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Opdateret {age}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Pr. {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>Hvor blev nummeret af, og kan jeg få det tilbage?</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>Aktivér venligst dette SIM-kort.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>En butik eller operatørens kundeservice på telefon</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Sig</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Hav klar</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>SIM-kortet med det lange nummer og legitimation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
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
        <translation>Din plan, dit forbrug, fornyet på et minut.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>Se, hvad der er tilbage, vælg den plan, der passer, og betal, som du vil. Der trækkes aldrig to gange, selv om forbindelsen ryger.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>Hvad tasterne gør her</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>Livslinje for {number}</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>Operatørens regel: {name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>pr. {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>eksempelregel</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>Datoerne begynder, når SIM-kortet er aktiveret.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>Nummeret er opgivet af operatøren. Det kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>Operatøren oplyser ingen datoer for nummeret.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>Operatøren siger ikke, hvornår et ubrugt nummer mistes.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>Vis {number}</translation>
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
        <translation>Sender koden…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>Nummer, der tilknyttes</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>Operatøren sender en kode til nummeret for at være sikker på, at du har det.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Send en kode til det på sms</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>PIN-koden passer ikke. Prøv igen om %n sekund.</numerusform>
            <numerusform>PIN-koden passer ikke. Prøv igen om %n sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>PIN-koden passer ikke. %n forsøg endnu, derefter log ind igen.</numerusform>
            <numerusform>PIN-koden passer ikke. %n forsøg endnu, derefter log ind igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>Skriv din PIN-kode for at fortsætte, hvor du var. En betaling, der er i gang, fortsætter imens.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>Der er ingen PIN-kode på denne computer. Log ind igen for at fortsætte; du kan vælge en PIN-kode i din profil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>Log ind igen i stedet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Log ind igen</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>Skift PIN-kode</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Vælg en PIN-kode</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>Fra nu af låser denne PIN-kode vinduet op.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>PIN-koden er fjernet.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>Lås på denne computer</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>Med en PIN-kode låser vinduet af sig selv, når ingen bruger det, og når computeren har sovet.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>Med en PIN-kode låser vinduet af sig selv, når ingen bruger det, og når computeren låses.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>PIN-kode, 4 til 12 cifre</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN-kode igen</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Fjern PIN-koden</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>Åbn dette vindue, når jeg låser computeren op</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>Kun når jeg låser, eller efter dvale</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n minut uden brug</numerusform>
            <numerusform>%n minutter uden brug</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, låst</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du er logget ind</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>Du kan lukke siden og gå tilbage til Lebara Desktop.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lykkedes ikke</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>Ingen blev logget ind. Gå tilbage til Lebara Desktop, og prøv igen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
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
        <translation>Konti på denne computer</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Glem en konto</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>Det virkede</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Det virkede ikke</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Tjek igen</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>Netværkstjek {step} af {count}: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Alt virker ikke endnu</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>Sms, data og saldo virker</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>Din plan kan bruges på nettet.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>Netværkstjek</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>Tre hurtige trin på telefonen, {done} af {count} udført</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>Sms, mobildata og saldo virkede på telefonen</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>Noget virkede ikke på telefonen, se nedenfor</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>send en sms</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>Send en vilkårlig sms fra dette nummer til et nummer, du kender.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>brug mobildata</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>Slå wi-fi fra på telefonen, og åbn en webside, du ikke har åbnet i dag.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>spørg om saldoen</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>Tast din operatørs saldokode på telefonen: svaret nævner din plan.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>Sluk og tænd telefonen én gang, og tjek igen.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>Se efter, om mobildata er slået til, og om operatørens adgangspunkt (APN) er angivet.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>Hvis det fortsætter sådan, så kontakt support, og oplys referencen ovenfor.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>Du forbliver logget ind her; alle andre enheder logges ud.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 tegn eller flere. Et par ord er bedre end tegn og tal.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Gem og log ind</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>Viser det, vi vidste pr. {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>Det opdateres af sig selv.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>{amount} er betalt. {plan} aktiveres.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>En betaling på {amount} for {plan} venter på, at du afslutter den.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>Din ordre på {plan} ({amount}) er ikke betalt endnu.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>Vi standsede betalingen på {amount}: noget stemmer ikke. Reference {reference}.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>En betaling på {amount} tjekkes stadig. Betal ikke igen.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>Jeg accepterer vilkårene for brug ({country}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
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
        <translation>Kode på sms</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Intet navn endnu</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Administrér</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Forny</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivér</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Vælg en plan</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>valgt</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} viser nummeret på alle sider; F2 omdøber det.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>Omdøb {number}</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Navn på {number}</translation>
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
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Næste dato</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Dine numre</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Til {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>Gyldig {days}, til {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Ordre {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>Begynder straks efter betaling</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>Begynder efter den plan, der løber, {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>Begynder, når din nuværende plan slutter, {day}</translation>
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
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Gem kvittering</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
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
        <translation>Betaling: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Ordre: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>Åbn kvittering</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Gem kvittering…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Læser kvitteringen…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>Ikke betalt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Venter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betalt</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>Skal betales tilbage</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Betalt tilbage</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Ikke trukket</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulleret</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Dato ikke kendt</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>Gyldig {start} til {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>Operatøren har ingen kvittering for denne ordre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>Intet program på denne computer åbner PDF-filer. Gem kvitteringen i stedet.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gemt som {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n tidligere ordre vist</numerusform>
            <numerusform>%n tidligere ordrer vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Tidligere ordrer</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>Hvilke ordrer der vises</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Ikke udført</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Alt er afklaret.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>En ordre er endnu ikke afklaret.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n ordre er endnu ikke afklaret.</numerusform>
            <numerusform>%n ordrer er endnu ikke afklaret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Vis %n mere</numerusform>
            <numerusform>Vis %n flere</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>Dette er ordrerne pr. {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Vis ældre ordrer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>Ordrerne kunne ikke hentes</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>Der er andre: vis alle for at se dem.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Ingen sådanne ordrer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>Det, du bestiller, står her med sin kvittering.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Der er ikke bestilt noget endnu</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Se planerne</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>Uden at gemme noget</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>Du vælger en af dem, når du betaler.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} til rådighed</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Ikke tilgængelig i øjeblikket</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>En kode, du scanner med telefonen</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>På den sikre betalingsside, i din browser</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>Udfyld alle felter.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>Skriv en hel e-mailadresse.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>Skriv hele koden.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>Gentagelsen er ikke ens. Skriv den igen.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>Brugt</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Tid gået</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Skriv, hvad du vil gøre</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>Intet her hedder sådan. Prøv et andet ord.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>Op og ned for at vælge, Enter for at gøre det, Esc for at lukke.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Skjul adgangskode</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Vis adgangskode</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Din adgangskode er ændret. Andre enheder, der blev logget ud: %n.</numerusform>
            <numerusform>Din adgangskode er ændret. Andre enheder, der blev logget ud: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Logget ud.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>En enhed uden navn</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Sidst brugt {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Denne enhed</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>Log {device} ud</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>Adgangskode og enheder</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Nuværende adgangskode</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>Otte tegn eller flere. Et par ord er lettere at huske end tegn.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ny adgangskode igen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Hvor du er logget ind</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Log ud alle andre steder</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>Siden kunne ikke åbnes på denne computer. Prøv igen, eller betal på anden måde.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>Du kan lukke vinduet. Hvis betalingen går igennem, afsluttes fornyelsen, næste gang programmet starter, og der trækkes aldrig to gange.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Åbn siden igen</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Åbn siden</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Betal på anden måde</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annullér ordre</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>Venter på din telefon</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>Venter på betalingssiden</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>Tiden er gået, tjekker…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>udløber om {time}</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>Scan med {app} for at betale {amount}</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>Betal {amount} på siden i din browser</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>Annullerer: tjekker, at der ikke blev trukket penge</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>Sender… betal ikke to gange</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>Afslut betalingen dér. Vinduet fortsætter af sig selv, så snart det er gjort.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>Operatøren siger, om ordren stadig kunne annulleres.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>Ordren er på vej til din operatør. Det tager et øjeblik.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>Hvordan vil du betale?</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>Betalingsmåderne kunne ikke hentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>Kortoplysninger indtastes kun på betalingsudbyderens side. Programmet ser dem aldrig.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>Ingen betaling kan begynde: computeren kan ikke skrive ned, hvad den sender. Tjek diskpladsen og rettighederne til programmets mappe.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>Den åbne betaling afsluttes, før en ny begynder. Der trækkes aldrig to gange.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>Til den åbne betaling</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annullér ordre</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>Ordre med betalingsforpligtelse · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Betal {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Betal</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Genvej: {keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>På din telefon</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>Scan for at spørge om saldo, vise nummeret eller stoppe fornyelse i stedet for at taste koder.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Vis koden</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>Eller åbn {address}, og indtast denne kode:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>Gælder i {time}. Den samme kode skal stå på telefonen.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>Scan dette med din telefon, og log ind dér. Vinduet fortsætter af sig selv.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Vis en ny kode</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>Spørg om saldoen</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>Vis telefonens nummer</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>„{text}“ til {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>Stop fornyelse med sms</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Ring til dette nummer</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>Hvad telefonen skal gøre</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>Læser…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Programmet prøver igen af sig selv.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>Operatøren kender ingen linje for dette login.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>Ingen linje på kontoen</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>Når SIM-kortet er aktiveret, begynder planen, og her står, hvad der er tilbage af den.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>SIM-kortet er ikke aktiveret endnu</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>Nummeret er opgivet</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Det kan ikke fornyes mere.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>Vælg en: hver sammenlignes med dit forbrug.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>Ingen plan på nummeret endnu</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Vælg en plan</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Forny nu</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Skift plan</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>Autofornyelse til</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>Autofornyelse fra</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · aktuel</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} pr. 30 dage</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Udsolgt</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Passer bedst</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Egnethed</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>endnu ikke vurderet</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>Egnethed: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Udsolgt i øjeblikket.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan} ({price}) giver det samme eller mere for mindre.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} pr. 30 dage med de tilkøb, du ville få brug for.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>Vælg {plan}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>Sammenlign {plan}</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>Fornyes {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>Slutter {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>Næste: {plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>Næste: {plan} fra {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>Planen sælges ikke mere. Den løber til sin slutning; vælg derefter en anden.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>Nummeret er opgivet. Det kan ikke fornyes mere.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>Din plan er slut. Forny den for igen at bruge data, opkald og sms’er.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>SIM-kortet er ikke aktiveret endnu. Planen begynder, når det er.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>Registrér SIM-kortet senest {date}, ellers spærres det.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>SIM-kortet mangler at blive registreret.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>Din plan sluttede {ended}: forny senest {until}, ellers spærres linjen.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>Din plan er slut. Forny senest {until}, ellers spærres linjen.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>Din plan er slut. Forny nu for at holde linjen aktiv.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>Linjen er spærret. Forny før {lost} for at beholde nummeret.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>Linjen er spærret. Forny for at bruge den igen og beholde nummeret.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>I dit tempo rækker det. Du kan bruge {amount} om dagen.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>I dit tempo er data brugt op {date}, {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>I dit tempo er dette brugt op {date}, {early}: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>Ubegrænset: det kan ikke slippe op.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>Ubegrænset. Du er over rimelig brug på {limit}: det kan være langsommere.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>Ubegrænset. Rimelig brug: det kan være langsommere efter {limit}.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>Data er brugt op. Forny nu, eller skift plan.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>Brugt op: {what}. Forny nu, eller skift plan.</translation>
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
        <translation>Blandet</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Kun data</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>Nationale opkald</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>Internationale opkald</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>Opkald i samme net</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>Opkald i udlandet</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Sms’er</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>Sms’er i samme net</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>Data i udlandet</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} data</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} data i udlandet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln nationalt minut</numerusform>
            <numerusform>%Ln nationale minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln internationalt minut</numerusform>
            <numerusform>%Ln internationale minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln minut i samme net</numerusform>
            <numerusform>%Ln minutter i samme net</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln minut i udlandet</numerusform>
            <numerusform>%Ln minutter i udlandet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln sms</numerusform>
            <numerusform>%Ln sms’er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln sms i samme net</numerusform>
            <numerusform>%Ln sms’er i samme net</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>indtil din plan slutter</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ dag</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n dag</numerusform>
            <numerusform>/ %n dage</numerusform>
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
            <numerusform>%n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>endnu intet forbrug at vurdere efter</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>mere, end du behøver</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>passer, {amount} tilovers</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>for lille</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>{amount} for lidt</translation>
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
        <translation>Når den er betalt, kan den ikke annulleres her. Dine rettigheder efter loven er uændrede.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>En betalt plan kan ikke annulleres.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>Du kan fortryde inden for %n dag efter købet; det, der er brugt til den tid, skal betales.</numerusform>
            <numerusform>Du kan fortryde inden for %n dage efter købet; det, der er brugt til den tid, skal betales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>Kan ikke annulleres efter betaling.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Fortrydelse inden for %n dag efter købet.</numerusform>
            <numerusform>Fortrydelse inden for %n dage efter købet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Ubegrænset data</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Ubegrænset data i udlandet</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Ubegrænsede nationale minutter</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Ubegrænsede internationale minutter</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Ubegrænsede minutter i samme net</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Ubegrænsede minutter i udlandet</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>Ubegrænsede sms’er</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>Ubegrænsede sms’er i samme net</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}, langsommere efter {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n til</numerusform>
            <numerusform>{names} og %n til</numerusform>
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
            <numerusform>%n plan vist</numerusform>
            <numerusform>%n planer vist</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>Priserne er inklusive {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>En plan begynder inden for et minut efter betaling.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>En plan begynder inden for %n minut efter betaling.</numerusform>
            <numerusform>En plan begynder inden for %n minutter efter betaling.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>Henter, hvad din operatør sælger…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>Dette er planerne pr. {time}. Priserne kan være ændret.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>Der er ingen linje at forny på kontoen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>Planerne kunne ikke hentes</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Ingen plan passer</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>Prøv et andet ord, eller se alle planer.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Vis alle planer</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>Din operatør tilbyder ingen planer til denne linje i øjeblikket.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Ingen planer</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}: markér en plan mere for at sammenligne</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>Sammenlign: {plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>Fire planer sammenlignes allerede. Tag først en ud.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Vælg en plan</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>Plan eller land</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>Søg planer eller lande</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Type plan</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Vis sammenligning</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Ryd</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortér</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Passer bedst</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
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
        <translation>Spørger operatøren…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>Nummer, der flyttes</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>Nuværende operatør</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>Kode fra den operatør</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>Kaldes også PAC eller kontonummer</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Flyttedag</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>Den dag får linjen det nummer, du tager med, og mister sit nuværende. Du kan stoppe det til dagen før.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>Tag nummeret med</translation>
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
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>I gang</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>QR-kode til at scanne med en telefon</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>Ingen QR-kode</translation>
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
        <translation>Kvittering</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>Kvittering {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>I ALT</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Fra {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>Gyldig til {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>Betalt med {way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Ordre {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>Afventer aktivering</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Spørger operatøren…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Identitetskort</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Opholdstilladelse</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Dokumentets nummer</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>Det går til operatøren og gemmes ikke på computeren.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrér</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Sender koden…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>Et SIM-kort</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>Du har det nye kort i hånden.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>Et eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>Det hentes til telefonen med en kode.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>Nummer på det nye kort (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>Scan stregkoden, eller skriv de 19 eller 20 cifre.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>Telefonen er væk: send koden til min e-mailadresse</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>For at beskytte dig mod tyve virker det nye SIM-kort efter 24 timer. Indtil da virker det gamle, du får besked på sms og e-mail, og du kan stoppe det her.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Send koden</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Spørger operatøren…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>Skjules igen om {time}.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>Server (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Aktiveringskode</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>Scan koden med den telefon, der får eSIM, eller skriv server og kode dér. Den vises én gang.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>Skriv ned, hvad du skal bruge. Operatøren noterer, at det blev vist, og giver dig besked.</translation>
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
        <translation>Din adgangskode</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>Spørges igen, så ingen forbipasserende ser koderne.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>Vis i ét minut</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Skjul nu</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>Tjek din ordre</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>Jeg har tjekket planen, prisen og nummeret</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>Sæt først kryds her: det er dit sidste blik før betalingen.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Tilbage til planer</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Fortsæt til betaling</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Indhold</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gyldig</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}, til {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}, inkl. {tax}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>Straks efter betaling</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>Efter den plan, der løber på nummeret, {day} · intet går tabt</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>Nu, den nuværende plan slutter</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>Begynd senere i stedet</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>Når den nuværende plan slutter, {day} · intet går tabt</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>Begynd nu i stedet</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>Til, fra denne plan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Autofornyelse</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Slå fra</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>Der løber en plan på nummeret. Den slutter, når denne begynder, og det, der er tilbage af den, går tabt.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>Hvis du begynder nu, mister du {days} af {plan}: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>Hvis du begynder nu, mister du {days} af {plan}.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>den seneste periode</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>den seneste %n periode</numerusform>
            <numerusform>de seneste %n perioder</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>Dit forbrug i {span} ({used}) passer til denne plan.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>Dit forbrug i {span} ({used}) ville kræve tilkøb på denne plan.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>Dit forbrug i {span} ({used}) er mere, end denne plan indeholder.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>Det er mere, end du behøver: du brugte {used} i {span}. {plan} til {price} passer.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan} til {price} giver det samme eller mere for mindre.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} brugt</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>af {total} tilbage</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>læser…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ikke kendt</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Udløber snart</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Planen er slut</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer mistet</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM-kort ikke aktiveret</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Skal registreres</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Status ikke kendt</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Oversigt</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordrer</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM og numre</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Betalingsmåder</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sandbox operator</source>
        <translation>Sandbox-operatør</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop er allerede åben i et andet vindue. Betal dér; her kan du kun læse.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>Computerens betalingsdata var beskadigede og er lagt til side. Dine ordrer læses igen fra operatøren; intet betales to gange.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>En nyere version af programmet har skrevet betalingsdataene. Opdatér det, før du betaler.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>Betaling er slået fra: computeren kan ikke gemme betalingsdata sikkert. Frigør diskplads, og start igen.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>Starter sandbox-operatøren… Du kan skrive imens.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>Sandbox-operatør: intet her koster penge. Log ind som</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>Sandbox-operatør: intet her koster penge.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>Flere kunder…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>udløber snart</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>henstand</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>spærret</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ubegrænset</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>kun data</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>tre linjer</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM-kort ikke aktiveret</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>helt ny</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>bruger lidt</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>næste plan købt</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>Dette trin er åbent i {time}.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollerer…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>Brug koden fra appen i stedet</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Brug en gendannelseskode i stedet</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>Indtast en af de gendannelseskoder, du har gemt. Hver virker én gang.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>Åbn din godkendelsesapp, og indtast koden, som den viser for Lebara.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Kode fra appen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
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
        <translation>Vis {page}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Find en kommando</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Vis tasterne</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Om Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Spørg operatøren igen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Tekst i normal størrelse</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå tilbage</translation>
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
        <translation>Butik</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>Sandbox-operatøren startede ikke. Det indtastede er gemt.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>Du logges ind med det login, der er gemt på denne computer…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Dit login er udløbet. Log ind igen.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>Log ind først. Så åbner siden, hvor du aktiverer dit SIM-kort.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>Næste forsøg om {seconds} s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Hvem logger ind</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>Log ind</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Opret en konto</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Indtast koden</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Andet trin</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Fortsæt i din browser</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>Log ind med en telefon</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Glemt adgangskode</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Vælg en ny adgangskode</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Din konto er klar</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>Forny et nummer</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Hvem kan hjælpe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Om dig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>Skriv dit mobilnummer.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Det er ikke et mobilnummer.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>Skriv dit mobilnummer eller din e-mailadresse.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>Det er hverken et mobilnummer eller en e-mailadresse.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Skriv din adgangskode.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>Indtast alle kodens cifre.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>Indtast hele gendannelseskoden.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>En konto kræver, at du accepterer vilkårene.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Skriv dit fornavn.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>Skriv dit efternavn.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>Skriv din e-mailadresse, f.eks. navn@example.org.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>De to numre er forskellige. Sammenlign dem ciffer for ciffer.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>Adgangskoden skal have 8 tegn eller flere.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>Nummerets SIM-kort er ikke aktivt endnu, så der er intet at forny.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>Nummeret hører til {country}.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>Kontoen hører til {country}.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>Det tog for lang tid. Log ind igen.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Koden passer ikke eller er brugt før.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>Koden passer ikke eller er brugt før. Vent på den næste.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>For mange forsøg fra denne forbindelse. Fortsæt om {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>Der er lige sendt en kode. Du kan bede om en ny om {time}.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>For mange forkerte koder. Du kan bede om en ny om {time}.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>For mange forsøg. Du kan logge ind igen om {time}.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Log ind dér: {country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>Fortsæt dér: {country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>Log ind med adgangskoden, og aktivér det</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Send en ny kode</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Log ind i stedet</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Brug browseren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>Vi har sendt %n ciffer på e-mail til {address}.</numerusform>
            <numerusform>Vi har sendt %n cifre på e-mail til {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>Vi har sendt en sms med %n ciffer til {number}.</numerusform>
            <numerusform>Vi har sendt en sms med %n cifre til {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>Forudbetalt, uden kontrakt: en konto koster ikke noget. Priserne er inklusive afgift.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>En købt plan kan ikke annulleres.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>En plan kan annulleres inden for 14 dage; det brugte skal betales.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>Om en plan kan annulleres, står der, før du betaler.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>Operatøren gemmer dit navn, nummer og din e-mailadresse for at føre kontoen.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>Tysk lov kræver legitimation, via video eller i en butik, før et SIM-kort aktiveres. Selve kontoen kræver det ikke.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>I Frankrig spærres et nyt SIM-kort efter 5 dage, medmindre indehaveren er registreret med legitimation.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>SIM-kort</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>Udskift SIM-kort</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>Fjern fra kontoen</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>eSIM</source>
        <translation>eSIM</translation>
    </message>
    <message>
        <source>Plastic card</source>
        <translation>Plastkort</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>eSIM-kode</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN, PUK, eSIM-kode</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN og PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Vis én gang</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>kan vises én gang</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>er vist</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>er i en telefon</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>{number} vises</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>Pr. {moment}. Det kan være ændret siden.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Opdatér</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Ingen forbindelse</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>Numrene kunne ikke læses</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>Tilknyt et nummer, du har, eller aktivér et nyt SIM-kort.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>Intet nummer på kontoen endnu</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Tilknyt et nummer</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM og numre</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Aktivér et SIM-kort</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>Udskriv en seddel</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Sedlen, som den bliver udskrevet</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papir</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rulle, 80 mm</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>A4-ark</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Udskriv…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Gem som PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gemt som {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Filen kunne ikke gemmes. Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sendt til printeren.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>Printeren tog ikke imod den. Gem sedlen som PDF i stedet.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>Til kunden: referencen, hvad der blev forsøgt, og ikke at betale igen.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Gem sedlen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Det ligner ikke et telefonnummer.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>Nummeret er allerede på din konto.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>Koden har flere cifre. Skriv dem alle.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Skriv først din adgangskode.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>Et dokumentnummer har 4 til 30 bogstaver og cifre.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>Scan SIM-kortet, eller skriv nummeret på det.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>Det er et telefonnummer. SIM-kortets eget nummer begynder med 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>Det ligner en voucher. Indløs den på oversigten.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>Et SIM-korts nummer har kun cifre.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>Der mangler cifre: der er 19 eller 20, og de begynder med 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>Det er for mange cifre: der er 19 eller 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>Et SIM-korts nummer begynder med 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>Et ciffer passer ikke. Sammenlign med kortet.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>Intet SIM-kort på din konto har dette nummer. Tilknyt først telefonnummeret.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>SIM-kortet er allerede i brug.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>To af dine SIM-kort ender sådan. Skriv hele nummeret.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>Nævn den operatør, der har nummeret nu.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>Koden fra din gamle operatør har 4 til 30 bogstaver og cifre.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>Vælg en af de viste dage.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>Operatøren vil have en ny kode til dette. Bed om en.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>Det er allerede vist. Det kan ikke vises igen.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>En anden konto logger ind med dette nummer.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>Operatøren gør det ikke for dette nummer.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Koden passer ikke.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Den adgangskode passer ikke.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>For mange forsøg.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>Der er lige sendt en kode. Bed om en anden om {time}.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>Den kode er for gammel. Bed om en ny.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>Det tog for lang tid. Bed om en ny kode.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>Operatøren kender ikke nummeret. Er det et af deres?</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Nummeret er ikke på din konto.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>Nummeret er opgivet af operatøren.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>SIM-kortet kan endnu ikke modtage en sms: det er ikke aktiveret.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>Operatøren tilbyder ikke dette i programmet.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Ét forsøg tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n forsøg tilbage.</numerusform>
            <numerusform>%n forsøg tilbage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Vent lidt.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>Prøv igen om 1 minut.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Prøv igen om %n minut.</numerusform>
            <numerusform>Prøv igen om %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Beløb</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Betalingsmåde</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Udskrevet {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>Betaling endnu ikke bekræftet</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>Ordre standset</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>Betalt, fornyelse er i gang</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>Ordre endnu ikke betalt</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Betal ikke igen</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>Betalingen blev sendt, og der kom intet svar. Vi spørger operatøren, indtil det er afklaret; der trækkes aldrig to gange. Gem sedlen: support behøver kun referencen.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>Operatørens svar passer ikke til ordren, så vi standsede. Kontakt support, og oplys referencen: de kan se, hvad der skete.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>Operatøren har pengene og udfører fornyelsen. Gem sedlen, indtil det er sket.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>Ordren står, og der er indtil nu ikke trukket penge for den.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>Aktiveres</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Udløber snart</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Henstand</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Spærret</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Nummer mistet</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Ikke aktiveret</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Skal registreres</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>Aktivér for at bruge</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>Tager et par minutter</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Ingen plan endnu</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Kan ikke fortrydes</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>Planen er slut</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Fornyes {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Slutter {date}</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>Spærres i dag</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>Nummeret mistes i dag</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>Registrér i dag</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>Spærres om 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Spærres om %n dag</numerusform>
            <numerusform>Spærres om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>Nummeret mistes om 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>Nummeret mistes om %n dag</numerusform>
            <numerusform>Nummeret mistes om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>Registrér inden 1 dag</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>Registrér inden %n dag</numerusform>
            <numerusform>Registrér inden %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrér</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Planen slutter</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Henstand</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>ellers spærres linjen</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>Autofornyelse forsøges her</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>Forny for at fortsætte</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>Fornyelse bringer alt tilbage</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Ingen tjeneste</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>Et nummer tilknyttes</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>Et nummer fjernes fra kontoen</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>Nyt eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nyt SIM-kort</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>Et nummer flyttes</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>Trin {number} af {count}: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle trin udført</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>Support har dit spørgsmål</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontakt support</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Dit spørgsmål</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>Sagsnummer {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Kopiér nummeret</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>Send til support</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>De svarer med sms eller e-mail. Gem nummeret; det står også her ved ordren.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>Dette sendes til din operatørs support. Ret det, som du vil; skriv aldrig en adgangskode, en PIN-kode eller et kortnummer.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>Skriv først, hvad support skal vide.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>Sagsnummer kopieret</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>Reference: {reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>Bestilt: {plan}, {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Nummer: {number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Hvad der skete: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>Hvad blev der af ordren, og blev der trukket penge?</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>Sendt: {moment}, {way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>Sendt: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>Ordrenummer: {number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Vælg en plan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Aktivér et SIM-kort</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Tilknyt et nummer</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>Fjern {number} fra kontoen</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>Udskift SIM-kort for {number}</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>Tag et nummer med til {number}</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>PIN, PUK og eSIM-kode for {number}</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>Registrér indehaveren af {number}</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>Stop en ændring</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>På telefonen med {number}</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>Et nummer, du allerede har, kommer til denne konto med sin plan.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>Nummeret forlader kontoen; dets plan løber videre. Du kan tilknytte det igen. En kode til nummeret sikrer, at det er dig.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>Ret telefonens kamera mod koden.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>Loven vil vide, hvem der har et SIM-kort.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>Loven vil vide, hvem der har et SIM-kort. Registrér senest {date}, ellers spærres linjen.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} er aktivt.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} er nu på kontoen.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} har forladt kontoen.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>Bestilt. Det nye SIM-kort virker fra {date}; indtil da kan du stoppe det her.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>Bestilt. Operatøren siger til, når det nye SIM-kort virker.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>Bestilt. Nummeret flyttes {date}; til dagen før kan du stoppe det her.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>Bestilt. Operatøren siger til, når nummeret flyttes.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>Koderne er skjult igen.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>Du er registreret. Operatøren har det, loven kræver.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>Intet blev ændret her. Se, hvad der er i gang, før du prøver igen.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>Stoppet. Dit SIM-kort forbliver, som det er.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>Stoppet. Intet flyttes.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>Det var for sent at stoppe det.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>Ubegrænset</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} brugt</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>af {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} tilbage</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>Om Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Log ud</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Mit nummer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andre numre</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}, åbn menu</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Åbn menu</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>Du kan lukke programmet. Næste gang det starter, fortsætter det, hvor det slap, og fortæller dig resultatet.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Udskriv en seddel</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiér referencen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontakt support</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prøv nu</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prøver…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Reference kopieret</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Sender koden…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Send en kode til det på sms</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>Åbn ordren</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Udskriv en seddel</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Kopiér referencen</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Vis sagen</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Kontakt support</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Tjek nu</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Tjekker…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>Support har dit spørgsmål. Sagsnummer: {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Reference kopieret</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>Vi standsede, så intet går galt</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>Betalt, fornyelsen er i gang</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>En betaling venter på dig</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>Vi ved endnu ikke, om ordren blev annulleret i tide</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>Ordren blev sendt, og der kom intet svar</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>Forbindelsen røg, mens betalingen var undervejs</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>Bestilt, ikke betalt</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Den er måske gået igennem, måske ikke. Betal ikke igen: vi finder ud af det og gør det færdigt, og der trækkes aldrig to gange.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>Operatøren har pengene og udfører den. Der er ikke mere at gøre.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>Åbn ordren for at afslutte betalingen eller vælge en anden måde.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>Ordren står hos operatøren. Åbn den for at betale eller annullere.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>Operatøren lader ikke længere denne konto se sin egen ordre.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>Operatørens svar nævner et andet beløb, en anden kunde eller en anden ordre end det, der blev sendt.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>Der sendes ikke mere for denne ordre. Support kan se, om der blev trukket penge: oplys referencen. Betal ikke igen.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Hvad der blev sendt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · intet svar fra operatøren</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Sidst forsøgt</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Næste forsøg</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} med {way} for {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} for {plan}, {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Reference {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · reference {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>nu, venter på svaret</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>når som helst</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>om {seconds} s, igen og igen, til det er afklaret</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gæst</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>En ordre er ikke afsluttet endnu</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>Hvis du afslutter nu, kan programmet ikke vise dig, hvordan den endte. Notér referencen {reference}: support finder ordren med den.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bliv</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Afslut alligevel</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>Føj en voucher til din taletid</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Voucherkode</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12, 14 eller 16 cifre, som trykt</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Indløs</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Indløser…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>{amount} er føjet til din taletid.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>Skriv først voucherens cifre.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>En voucher har 12, 14 eller 16 cifre; denne har {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>Betalingsmåder</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>Betalingsudbyderen gemmer kortene. Programmet ser eller gemmer aldrig et kortnummer.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Tilføj et kort</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Beder om siden…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>Dette er kortene pr. {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>{card} blev tilføjet.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Gemte kort</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>Kortene kunne ikke hentes</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>Med et gemt kort kræver en fornyelse én godkendelse, og en plan kan forny sig selv.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>Der er ikke gemt noget kort</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>Betalingsudbyderen glemmer det. Ordrer, der er betalt med det, forbliver, som de er.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>En af dine planer fornyer sig selv: uden kortet kan fornyelsen mislykkes.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>Fjern {card}?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold det</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>Gem det, hvor ingen andre finder det.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>Når telefonen er væk, lukker hver af disse koder dig ind én gang sammen med adgangskoden.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Gendannelseskoder</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>Gendannelseskoder til den dag, telefonen er væk: Hver lukker dig ind én gang sammen med adgangskoden. De vises kun nu.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Jeg har gemt dem</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Udskriv eller gem…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>Scan dette med en godkendelsesapp på din telefon, eller skriv nøglen der. Indtast så koden, som appen viser.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Nøgle til indtastning</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Kode fra appen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bekræft</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>Ét forsøg tilbage.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n forsøg tilbage.</numerusform>
            <numerusform>%n forsøg tilbage.</numerusform>
        </translation>
    </message>
</context>
</TS>
