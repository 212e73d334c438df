<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
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
        <source>Show the keys</source>
        <translation>Tasten zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <source>You have just bought this</source>
        <translation>Sie haben das gerade gekauft</translation>
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
        <source>We stopped, so that nothing goes wrong</source>
        <translation>Wir haben angehalten, damit nichts schiefgeht</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered. Do not pay again. Please contact your operator’s support and read them the reference: they can see what happened.</source>
        <translation>Die Antworten des Anbieters passen nicht zur Bestellung. Bitte nicht noch einmal zahlen. Wenden Sie sich an den Kundendienst Ihres Anbieters und nennen Sie die Referenz: Dort ist zu sehen, was geschehen ist.</translation>
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
    <name>Hero</name>
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
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, gesperrt</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
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
        <source>This account belongs to {country}.</source>
        <translation>Dieses Konto gehört zu: {country}.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Dort anmelden: {country}</translation>
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
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>Zu viele Versuche. In {time} können Sie sich wieder anmelden.</translation>
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
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>Sie werden mit der auf diesem Computer gespeicherten Anmeldung angemeldet…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Ihre Anmeldung ist abgelaufen. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
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
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Dieser Computer kann Anmeldungen nicht sicher aufbewahren. Ihre gilt, bis Sie das Programm schließen.</translation>
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
        <source>Starts when your current plan ends, {day}</source>
        <translation>Beginnt, wenn Ihr jetziger Tarif endet, {day}</translation>
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
        <translation>Unbegrenzt Daten</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Unbegrenzt Daten im Ausland</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Unbegrenzt Minuten national</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Unbegrenzt Minuten international</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Unbegrenzt Minuten im eigenen Netz</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Unbegrenzt Minuten im Ausland</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>Unbegrenzt SMS</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>Unbegrenzt SMS im eigenen Netz</translation>
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
        <source>Ask the operator again</source>
        <translation>Beim Anbieter neu nachfragen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
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
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Meine Nummer</translation>
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
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Sie kann gelungen sein oder nicht. Bitte nicht noch einmal zahlen: Wir finden es heraus und schließen sie ab, und es wird nie doppelt abgebucht.</translation>
    </message>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>Sie können das Programm schließen. Beim nächsten Start macht es weiter, wo es aufgehört hat, und nennt Ihnen das Ergebnis.</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Referenz kopieren</translation>
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
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} mit {way} für {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} für {plan}, {number}</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · Referenz {reference}</translation>
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
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Das sieht nach einer Kartennummer aus. Kartendaten geben Sie nur auf der Seite des Zahlungsdienstes ein.</translation>
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
    <name>_Row</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
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
