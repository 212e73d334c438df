<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>À propos de Lebara Desktop</translation>
    </message>
    <message>
        <source>Version {version} · Qt {qt} · Python {python}</source>
        <translation>Version {version} · Qt {qt} · Python {python}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>It stands on the work of others:</source>
        <translation>Il s’appuie sur le travail d’autres&#x202f;:</translation>
    </message>
    <message>
        <source>Packages and their licences</source>
        <translation>Paquets et leurs licences</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ActivateForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Demande à l’opérateur…</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>Number on the SIM card (ICCID)</source>
        <translation>Numéro sur la carte SIM (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.</source>
        <translation>Scannez le code-barres ou tapez les 19 ou 20 chiffres. Pour une SIM à vous, les quatre derniers suffisent.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Link its phone number</source>
        <translation>Associer son numéro</translation>
    </message>
    <message>
        <source>Activate this SIM</source>
        <translation>Activer cette SIM</translation>
    </message>
    <message>
        <source>The operator is activating the SIM. It goes on by itself; you may leave this page.</source>
        <translation>L’opérateur active la SIM. Cela continue tout seul&#x202f;; vous pouvez quitter cette page.</translation>
    </message>
</context>
<context>
    <name>AddingCard</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Ne plus attendre</translation>
    </message>
    <message>
        <source>Waiting for the page</source>
        <translation>En attente de la page</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>expire dans {time}</translation>
    </message>
    <message>
        <source>No card was added</source>
        <translation>Aucune carte n’a été ajoutée</translation>
    </message>
    <message>
        <source>The browser did not open the payment provider’s page. Try once more.</source>
        <translation>Le navigateur n’a pas ouvert la page du prestataire de paiement. Réessayez.</translation>
    </message>
    <message>
        <source>The page could not be opened</source>
        <translation>La page n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>The payment provider keeps the card; this program never sees its number. This window goes on by itself as soon as it is done.</source>
        <translation>Le prestataire de paiement conserve la carte&#x202f;; ce programme ne voit jamais son numéro. Cette fenêtre continue d’elle-même dès que c’est fait.</translation>
    </message>
    <message>
        <source>Type the card on the page in your browser</source>
        <translation>Saisissez la carte sur la page de votre navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Comparer les forfaits</translation>
    </message>
    <message>
        <source>See plan</source>
        <translation>Voir le forfait</translation>
    </message>
    <message>
        <source>Recommended for you</source>
        <translation>Recommandé pour vous</translation>
    </message>
    <message>
        <source>Not enough usage yet</source>
        <translation>Pas encore assez de consommation</translation>
    </message>
    <message>
        <source>Your next plan fits</source>
        <translation>Votre prochain forfait convient</translation>
    </message>
    <message>
        <source>Your plan fits</source>
        <translation>Votre forfait convient</translation>
    </message>
    <message>
        <source>saves {amount}</source>
        <translation>{amount} d’économie</translation>
    </message>
    <message>
        <source>After your first full period, every plan is compared with what you really use.</source>
        <translation>Après votre première période complète, chaque forfait est comparé à votre consommation réelle.</translation>
    </message>
    <message>
        <source>{plan} would be more than you need.</source>
        <translation>{plan} serait plus que nécessaire.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when} and bought {add_ons}.</source>
        <translation>{what}&#x202f;: vous avez consommé {amount} {when} et acheté {add_ons}.</translation>
    </message>
    <message>
        <source>{what}: you used {amount} {when}.</source>
        <translation>{what}&#x202f;: vous avez consommé {amount} {when}.</translation>
    </message>
    <message>
        <source>Your plan: {fit}.</source>
        <translation>Votre forfait&#x202f;: {fit}.</translation>
    </message>
    <message>
        <source>{plan} with {add_ons} would have cost least: {cost} per 30 days.</source>
        <translation>{plan} avec {add_ons} aurait coûté le moins&#x202f;: {cost} par 30 jours.</translation>
    </message>
    <message>
        <source>{plan} has no limit.</source>
        <translation>{plan} n’a pas de limite.</translation>
    </message>
    <message>
        <source>{plan} lasts, with {amount} to spare.</source>
        <translation>{plan} suffit, il reste {amount}.</translation>
    </message>
</context>
<context>
    <name>AutoRenewDialog</name>
    <message>
        <source>Renew this plan by itself?</source>
        <translation>Renouveler ce forfait automatiquement&#x202f;?</translation>
    </message>
    <message>
        <source>The plan is bought again each time it ends, until you switch this off. You can do that at any time.</source>
        <translation>Le forfait est racheté chaque fois qu’il se termine, jusqu’à ce que vous désactiviez cela. C’est possible à tout moment.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Next charge</source>
        <translation>Prochain débit</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Paid with</source>
        <translation>Payé avec</translation>
    </message>
    <message>
        <source>No saved card. Without one, the renewal may fail; the operator then tells you.</source>
        <translation>Aucune carte enregistrée. Sans carte, le renouvellement peut échouer&#x202f;; l’opérateur vous prévient alors.</translation>
    </message>
    <message>
        <source>Your credit, if it covers the price</source>
        <translation>Votre crédit, s’il couvre le prix</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>Nothing used yet.</source>
        <translation>Encore rien consommé.</translation>
    </message>
    <message>
        <source>Bar chart</source>
        <translation>Diagramme en barres</translation>
    </message>
    <message>
        <source>Left and right keys read the bars.</source>
        <translation>Les flèches gauche et droite lisent les barres.</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>The move takes at least two days, and not longer than thirty. Until then both numbers work.</source>
        <translation>Le transfert prend de deux à trente jours. D’ici là, les deux numéros fonctionnent.</translation>
    </message>
    <message>
        <source>Activate this SIM first. A number can then be brought to it.</source>
        <translation>Activez d’abord cette SIM. Un numéro peut ensuite y être transféré.</translation>
    </message>
    <message>
        <source>Bring a number</source>
        <translation>Apporter un numéro</translation>
    </message>
    <message>
        <source>Keep the number you have. You need the code from your old operator.</source>
        <translation>Gardez votre numéro. Il faut le code de votre ancien opérateur.</translation>
    </message>
</context>
<context>
    <name>BrowserFace</name>
    <message>
        <source>Waiting for {time} more.</source>
        <translation>Encore {time} d’attente.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No browser could be opened. Open this address in a browser on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez cette adresse dans un navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The operator&apos;s sign-in page is open in your browser. Sign in there; this window goes on by itself.</source>
        <translation>La page de connexion de l’opérateur est ouverte dans votre navigateur. Connectez-vous là-bas&#x202f;; cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>Nobody is signed in yet.</source>
        <translation>Personne n’est encore connecté.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Bulletins</name>
    <message>
        <source>What you chose is kept, and everything goes on by itself.</source>
        <translation>Votre choix est conservé, et tout continue de soi-même.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Finished since you left: {plan} for {number} is paid and renewed.</source>
        <translation>Terminé depuis votre départ&#x202f;: {plan} pour le {number} est payé et renouvelé.</translation>
    </message>
    <message>
        <source>{plan} for {number} could not be renewed. {amount} was paid back.</source>
        <translation>{plan} pour le {number} n’a pas pu être renouvelé. {amount} ont été remboursés.</translation>
    </message>
    <message>
        <source>The order of {plan} for {number} ended. Nothing was charged.</source>
        <translation>La commande de {plan} pour le {number} est terminée. Rien n’a été débité.</translation>
    </message>
</context>
<context>
    <name>CardGuard</name>
    <message>
        <source>This looks like a card number. Card details are typed on the payment provider’s page only.</source>
        <translation>Cela ressemble à un numéro de carte. Les données de carte se saisissent uniquement sur la page du prestataire de paiement.</translation>
    </message>
</context>
<context>
    <name>CardRow</name>
    <message>
        <source>Used first</source>
        <translation>Utilisée en premier</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Utiliser en premier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} se terminant par {digits}</translation>
    </message>
    <message>
        <source>Expired. It cannot be used any more.</source>
        <translation>Expirée. Elle ne peut plus être utilisée.</translation>
    </message>
    <message>
        <source>Expired on {day}. It cannot be used any more.</source>
        <translation>Expirée le {day}, elle ne peut plus être utilisée.</translation>
    </message>
    <message>
        <source>The operator does not accept it at the moment.</source>
        <translation>L’opérateur ne l’accepte pas pour le moment.</translation>
    </message>
    <message>
        <source>Expires on {day}. Add the new one in time.</source>
        <translation>Expire le {day}&#x202f;: ajoutez la nouvelle à temps.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Expire {month}</translation>
    </message>
    <message>
        <source>The bank did not accept this card.</source>
        <translation>La banque n’a pas accepté cette carte.</translation>
    </message>
    <message>
        <source>The page was closed without a card.</source>
        <translation>La page a été fermée sans carte.</translation>
    </message>
    <message>
        <source>The time for the page ran out.</source>
        <translation>Le délai de la page est écoulé.</translation>
    </message>
    <message>
        <source>The payment provider did not take the card.</source>
        <translation>Le prestataire de paiement n’a pas pris la carte.</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop: {what}</source>
        <translation>Arrêter&#x202f;: {what}</translation>
    </message>
    <message>
        <source>The old SIM works until {date}. Then the new one does.</source>
        <translation>L’ancienne SIM fonctionne jusqu’au {date}, ensuite la nouvelle.</translation>
    </message>
    <message>
        <source>{number} moves on {date}.</source>
        <translation>{number} est transféré le {date}.</translation>
    </message>
    <message>
        <source>Expected by {date}.</source>
        <translation>Prévu d’ici au {date}.</translation>
    </message>
    <message>
        <source>The operator is working on it.</source>
        <translation>L’opérateur s’en occupe.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que montre le diagramme</translation>
    </message>
    <message>
        <source>dashed: expected</source>
        <translation>pointillé&#x202f;: prévu</translation>
    </message>
    <message>
        <source>Nothing used yet. Each day of use will stand here.</source>
        <translation>Encore rien consommé. Chaque jour de consommation apparaîtra ici.</translation>
    </message>
    <message>
        <source>Data per day</source>
        <translation>Données par jour</translation>
    </message>
    <message>
        <source>Calls per day</source>
        <translation>Appels par jour</translation>
    </message>
    <message>
        <source>Texts per day</source>
        <translation>SMS par jour</translation>
    </message>
    <message>
        <source>{day}: about {amount} expected</source>
        <translation>{day}&#x202f;: environ {amount} prévus</translation>
    </message>
    <message>
        <source>{day}: {amount}</source>
        <translation>{day}&#x202f;: {amount}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>CheckoutPage</name>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>We do not know yet</source>
        <translation>Nous ne savons pas encore</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renouvelé</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Commande close</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
</context>
<context>
    <name>CheckoutWords</name>
    <message>
        <source>{brand} ending {digits}</source>
        <translation>{brand} se terminant par {digits}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>Carte de crédit</translation>
    </message>
    <message>
        <source>Debit card</source>
        <translation>Carte de débit</translation>
    </message>
    <message>
        <source>Credit balance</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Other way to pay</source>
        <translation>Autre moyen de paiement</translation>
    </message>
    <message>
        <source>your payment app</source>
        <translation>votre appli de paiement</translation>
    </message>
    <message>
        <source>The code expired. Nothing was charged.</source>
        <translation>Le code a expiré. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again, and it goes on by itself.</source>
        <translation>Votre session est terminée. Reconnectez-vous, et tout continue de soi-même.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe. It goes on as soon as it is.</source>
        <translation>La connexion à l’opérateur n’est pas sûre. Tout continue dès qu’elle l’est.</translation>
    </message>
    <message>
        <source>A payment for this order is still being checked. Do not pay again.</source>
        <translation>Un paiement pour cette commande est encore en vérification. Ne payez pas de nouveau.</translation>
    </message>
    <message>
        <source>Expires {month}</source>
        <translation>Expire {month}</translation>
    </message>
    <message>
        <source>approve at your bank</source>
        <translation>à valider auprès de votre banque</translation>
    </message>
    <message>
        <source>Scan with {app}</source>
        <translation>Scanner avec {app}</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} disponibles</translation>
    </message>
    <message>
        <source>On the PayPal page</source>
        <translation>Sur la page PayPal</translation>
    </message>
    <message>
        <source>On the secure payment page</source>
        <translation>Sur la page de paiement sécurisée</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>{amount} available, not enough for {total}</source>
        <translation>{amount} disponibles, pas assez pour {total}</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Non disponible pour le moment</translation>
    </message>
</context>
<context>
    <name>CodeFace</name>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Another code was sent.</source>
        <translation>Un autre code a été envoyé.</translation>
    </message>
    <message>
        <source>Another code in {time}</source>
        <translation>Nouveau code dans {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Le code est valable encore {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Sandbox operator: no text message really goes out. The code is in the operator&apos;s inbox.</source>
        <translation>Opérateur d’essai&#x202f;: aucun SMS n’est vraiment envoyé. Le code est dans sa boîte de messages.</translation>
    </message>
    <message>
        <source>Open the inbox</source>
        <translation>Ouvrir la boîte</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Asking the operator…</source>
        <translation>Demande à l’opérateur…</translation>
    </message>
    <message>
        <source>The code went by e-mail to {address}.</source>
        <translation>Le code est parti par e-mail à {address}.</translation>
    </message>
    <message>
        <source>The code went to {address}.</source>
        <translation>Le code est parti au {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>En envoyer un autre dans {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>The code is good for {time}.</source>
        <translation>Le code est valable encore {time}.</translation>
    </message>
    <message>
        <source>This code is too old. Please ask for another one.</source>
        <translation>Ce code est trop ancien. Demandez-en un autre.</translation>
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
        <translation>Commande inachevée</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Go on with {plan}</source>
        <translation>Continuer avec {plan}</translation>
    </message>
    <message>
        <source>No plan is running on this number.</source>
        <translation>Aucun forfait n’est en cours sur ce numéro.</translation>
    </message>
    <message>
        <source>buy pay extend top up</source>
        <translation>acheter payer prolonger recharger</translation>
    </message>
    <message>
        <source>Renew my plan</source>
        <translation>Renouveler mon forfait</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Redemander à l’opérateur</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Verrouiller la fenêtre</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Apparence comme le système</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Apparence claire</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Apparence sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texte à la taille normale</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>À propos de Lebara Desktop</translation>
    </message>
    <message>
        <source>version licences</source>
        <translation>version licences</translation>
    </message>
    <message>
        <source>Plan · {price}</source>
        <translation>Forfait · {price}</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Tick another plan to compare.</source>
        <translation>Cochez un autre forfait à comparer.</translation>
    </message>
    <message>
        <source>Differences are bold.</source>
        <translation>Les différences sont en gras.</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>{plan} (current)</source>
        <translation>{plan} (actuel)</translation>
    </message>
    <message>
        <source>Cost at your usage, 30 days</source>
        <translation>Coût selon votre consommation, 30 jours</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Coût, 30 jours</translation>
    </message>
    <message>
        <source>Per year</source>
        <translation>Par an</translation>
    </message>
    <message>
        <source>{price}, would not last</source>
        <translation>{price}, ne suffirait pas</translation>
    </message>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} avec options, {count} en %n période</numerusform>
            <numerusform>{price} avec options, {count} en %n périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>{value} · lowest</source>
        <translation>{value} · le moins cher</translation>
    </message>
    <message>
        <source>none</source>
        <translation>non inclus</translation>
    </message>
</context>
<context>
    <name>ConsentSection</name>
    <message>
        <source>Your choice was saved.</source>
        <translation>Votre choix a été enregistré.</translation>
    </message>
    <message>
        <source>Offers and news</source>
        <translation>Offres et actualités</translation>
    </message>
    <message>
        <source>By these ways the operator may send you advertising. Reminders and confirmations of what you ordered come in any case.</source>
        <translation>Par ces moyens, l’opérateur peut vous envoyer de la publicité. Les rappels et confirmations de vos commandes arrivent dans tous les cas.</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By phone call</source>
        <translation>Par appel</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Par courrier</translation>
    </message>
</context>
<context>
    <name>ContactSection</name>
    <message>
        <source>Reached at {numbers}</source>
        <translation>Joignable au {numbers}</translation>
    </message>
    <message>
        <source>Your name was changed.</source>
        <translation>Votre nom a été modifié.</translation>
    </message>
    <message>
        <source>Your address was changed.</source>
        <translation>Votre adresse a été modifiée.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Change e-mail address</source>
        <translation>Modifier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Your e-mail address was changed.</source>
        <translation>Votre adresse e-mail a été modifiée.</translation>
    </message>
    <message>
        <source>A code went to {address}.</source>
        <translation>Un code a été envoyé à {address}.</translation>
    </message>
    <message>
        <source>Send another in {time}</source>
        <translation>En envoyer un autre dans {time}</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Contact data</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Enregistrer le nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Confirmations go here, and it signs you in.</source>
        <translation>Les confirmations arrivent ici, et elle sert à vous connecter.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Keep the present address</source>
        <translation>Garder l’adresse actuelle</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Rue et numéro</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Save address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>encore 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>encore %n jour</numerusform>
            <numerusform>encore %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day early</source>
        <translation>1 jour trop tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n jour trop tôt</numerusform>
            <numerusform>%n jours trop tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>il y a 1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>in your last period</source>
        <translation>sur votre dernière période</translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>sur votre %n dernière période</numerusform>
            <numerusform>sur vos %n dernières périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 add-on</source>
        <translation>1 option</translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Countries</name>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
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
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
</context>
<context>
    <name>CreditCard</name>
    <message>
        <source>Credit balance</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Enter a voucher</source>
        <translation>Saisir un bon</translation>
    </message>
    <message>
        <source>This account holds no credit.</source>
        <translation>Ce compte n’a pas de crédit.</translation>
    </message>
    <message>
        <source>Used for calls outside your plan.</source>
        <translation>Pour les appels hors de votre forfait.</translation>
    </message>
    <message>
        <source>Expires {date}</source>
        <translation>Expire le {date}</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Code du bon de recharge</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Utilisation en cours…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{amount} added.</source>
        <translation>{amount} ajoutés.</translation>
    </message>
    <message>
        <source>Enter the digits of the voucher.</source>
        <translation>Saisissez les chiffres du bon de recharge.</translation>
    </message>
    <message>
        <source>That looks like a phone number. The voucher code is on the card or receipt.</source>
        <translation>Cela ressemble à un numéro de téléphone. Le code du bon de recharge est sur la carte ou le reçu.</translation>
    </message>
    <message>
        <source>That is the number of a SIM card. The voucher code has 12, 14 or 16 digits.</source>
        <translation>C’est le numéro d’une carte SIM. Le code du bon de recharge a 12, 14 ou 16 chiffres.</translation>
    </message>
    <message>
        <source>A voucher code has 12, 14 or 16 digits.</source>
        <translation>Le code d’un bon de recharge a 12, 14 ou 16 chiffres.</translation>
    </message>
    <message>
        <source>It looks like a phone number.</source>
        <translation>Cela ressemble à un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>DetailsFace</name>
    <message>
        <source>Making your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 caractères ou plus. Quelques mots valent mieux que des signes et des chiffres.</translation>
    </message>
    <message>
        <source>May we tell you about offers? You can change this at any time.</source>
        <translation>Pouvons-nous vous informer de nos offres&#x202f;? Vous pouvez changer d’avis à tout moment.</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Par SMS</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>Créer le compte</translation>
    </message>
</context>
<context>
    <name>DoneFace</name>
    <message>
        <source>This takes longer than usual. Your payment is safe. Contact support and read them the reference {reference}.</source>
        <translation>Cela dure plus longtemps que d’habitude. Votre paiement est en sécurité. Contactez l’assistance et donnez-lui la référence {reference}.</translation>
    </message>
    <message>
        <source>Copy receipt</source>
        <translation>Copier le reçu</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Paid. Your plan is being activated</source>
        <translation>Payé. Activation du forfait en cours</translation>
    </message>
    <message>
        <source>{plan} is paid and completed</source>
        <translation>{plan} est payé et la commande terminée</translation>
    </message>
    <message>
        <source>{plan} is paid and booked</source>
        <translation>{plan} est payé et programmé</translation>
    </message>
    <message>
        <source>{plan} is active</source>
        <translation>{plan} est actif</translation>
    </message>
    <message>
        <source>This page goes on by itself. You can close the program: nothing is lost.</source>
        <translation>Cette page continue d’elle-même. Vous pouvez fermer le programme&#x202f;: rien n’est perdu.</translation>
    </message>
    <message>
        <source>It starts {start} and runs to {end}</source>
        <translation>Commence le {start} et court jusqu’au {end}</translation>
    </message>
    <message>
        <source>It runs to {end}</source>
        <translation>Valable jusqu’au {end}</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Paiement reçu</translation>
    </message>
    <message>
        <source>Order completed</source>
        <translation>Commande terminée</translation>
    </message>
    <message>
        <source>{reference} · the operator is working on it</source>
        <translation>{reference} · l’opérateur s’en occupe</translation>
    </message>
    <message>
        <source>{reference} · {seconds} s after payment</source>
        <translation>{reference} · {seconds} s après le paiement</translation>
    </message>
    <message>
        <source>Plan on your account</source>
        <translation>Forfait sur votre compte</translation>
    </message>
    <message>
        <source>Plan on this number</source>
        <translation>Forfait sur ce numéro</translation>
    </message>
    <message>
        <source>Reading it back from the operator…</source>
        <translation>Relecture chez l’opérateur…</translation>
    </message>
    <message>
        <source>Follows when the order is completed</source>
        <translation>Suit dès que la commande est terminée</translation>
    </message>
    <message>
        <source>Read back from the operator: order {id}</source>
        <translation>Relu chez l’opérateur&#x202f;: commande {id}</translation>
    </message>
    <message>
        <source>paid until {new}</source>
        <translation>payé jusqu’au {new}</translation>
    </message>
    <message>
        <source>paid until {old} → {new}</source>
        <translation>payé jusqu’au {old} → {new}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <source>Confirmation sent</source>
        <translation>Confirmation envoyée</translation>
    </message>
    <message>
        <source>Not seen yet; the renewal does not depend on it</source>
        <translation>Pas encore vue&#x202f;; le renouvellement n’en dépend pas</translation>
    </message>
    <message>
        <source>Follows by SMS or e-mail</source>
        <translation>Suit par SMS ou e-mail</translation>
    </message>
    <message>
        <source>SMS to {number}</source>
        <translation>SMS au {number}</translation>
    </message>
    <message>
        <source>e-mail to {address}</source>
        <translation>e-mail à {address}</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Receipt copied</source>
        <translation>Reçu copié</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Reçu {reference}</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>You are signed in. From now on {number} and your password let you in.</source>
        <translation>Vous êtes connecté. Désormais, vous vous connectez avec {number} et votre mot de passe.</translation>
    </message>
    <message>
        <source>Next: activate your SIM or link the number, then choose a plan.</source>
        <translation>Ensuite&#x202f;: activez votre carte SIM ou associez le numéro, puis choisissez un forfait.</translation>
    </message>
    <message>
        <source>Go to my account</source>
        <translation>Aller à mon compte</translation>
    </message>
</context>
<context>
    <name>EndingFace</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un bordereau</translation>
    </message>
    <message>
        <source>This order is open already</source>
        <translation>Cette commande est déjà ouverte</translation>
    </message>
    <message>
        <source>There is an unfinished order of {plan} for {number}. Go on with it instead of paying twice.</source>
        <translation>Une commande de {plan} pour le {number} est inachevée. Reprenez-la plutôt que de payer deux fois.</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Retour aux forfaits</translation>
    </message>
    <message>
        <source>{plan} for {number} was paid a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} pour le {number} a été payé il y a quelques minutes. Voulez-vous l’acheter encore une fois&#x202f;?</translation>
    </message>
    <message>
        <source>{plan} for {number} was ordered on this computer a few minutes ago. Do you want to buy it once more?</source>
        <translation>{plan} pour le {number} a été commandé sur cet ordinateur il y a quelques minutes. Voulez-vous l’acheter encore une fois ?</translation>
    </message>
    <message>
        <source>You have just bought this</source>
        <translation>Vous venez de l’acheter</translation>
    </message>
    <message>
        <source>This was ordered just now</source>
        <translation>Cela vient d’être commandé</translation>
    </message>
    <message>
        <source>No, go back</source>
        <translation>Non, revenir</translation>
    </message>
    <message>
        <source>Yes, buy it again</source>
        <translation>Oui, acheter encore</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>La commande a été annulée. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>Nothing was charged</source>
        <translation>Rien n’a été débité</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Your operator could not activate {plan} and gave {amount} back the way it was paid.</source>
        <translation>Votre opérateur n’a pas pu activer {plan} et a rendu {amount} par le même moyen de paiement.</translation>
    </message>
    <message>
        <source>Charged and refunded</source>
        <translation>Débitée et remboursée</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Référence copiée</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This account may not do that.</source>
        <translation>Ce compte n’a pas ce droit.</translation>
    </message>
    <message>
        <source>The operator no longer has this. Refresh to see what is there now.</source>
        <translation>L’opérateur ne l’a plus. Actualisez pour voir ce qu’il y a maintenant.</translation>
    </message>
    <message>
        <source>The operator could not use what was sent. Please check it.</source>
        <translation>L’opérateur n’a pas pu utiliser ce qui a été envoyé. Veuillez vérifier.</translation>
    </message>
    <message>
        <source>The operator does not know this way of searching.</source>
        <translation>L’opérateur ne connaît pas cette façon de chercher.</translation>
    </message>
    <message>
        <source>The operator did not take the request. Please contact support.</source>
        <translation>L’opérateur n’a pas pris la demande. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>The operator holds another request under this reference. We stopped. Please contact support.</source>
        <translation>L’opérateur a une autre demande sous cette référence. Nous avons arrêté. Contactez l’assistance.</translation>
    </message>
    <message>
        <source>Too many tries. Please wait a little.</source>
        <translation>Trop d’essais. Patientez un peu.</translation>
    </message>
    <message>
        <source>The operator is still working on this. It goes on by itself.</source>
        <translation>L’opérateur y travaille encore. Tout continue de soi-même.</translation>
    </message>
    <message>
        <source>The operator does not offer this action. Please update the program.</source>
        <translation>L’opérateur ne propose pas cette action. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The operator cannot answer in a form that the program reads. Please update the program.</source>
        <translation>L’opérateur ne peut pas répondre sous une forme que le programme lit. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>The operator cannot read what the program sent. Please update the program.</source>
        <translation>L’opérateur ne peut pas lire ce que le programme a envoyé. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>This plan is sold out. Please choose another one.</source>
        <translation>Ce forfait est épuisé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Please choose another one.</source>
        <translation>Ce forfait n’est pas proposé pour votre ligne. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The price has changed. Please look at the new price before you go on.</source>
        <translation>Le prix a changé. Regardez le nouveau prix avant de continuer.</translation>
    </message>
    <message>
        <source>The operator wants to know again that it is you. Please begin once more.</source>
        <translation>L’opérateur veut vérifier encore une fois que c’est bien vous. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>This was shown once already and is not shown again.</source>
        <translation>Ceci a déjà été montré une fois et ne l’est plus.</translation>
    </message>
    <message>
        <source>Another account signs in with this number.</source>
        <translation>Un autre compte se connecte avec ce numéro.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a de 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try. Please choose another one.</source>
        <translation>Ce code PIN est le premier que l’on essaierait. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed.</source>
        <translation>Ce numéro a été repris par l’opérateur et ne peut pas être renouvelé.</translation>
    </message>
    <message>
        <source>This order is already closed.</source>
        <translation>Cette commande est déjà close.</translation>
    </message>
    <message>
        <source>This order is already paid. Do not pay again.</source>
        <translation>Cette commande est déjà payée. Ne payez pas de nouveau.</translation>
    </message>
    <message>
        <source>A payment for this order is already under way. Do not pay again.</source>
        <translation>Un paiement pour cette commande est déjà en cours. Ne payez pas de nouveau.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Please choose another one.</source>
        <translation>Ce moyen de paiement n’est pas utilisable maintenant. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Please choose another way to pay.</source>
        <translation>Le crédit ne suffit pas. Choisissez un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>The operator does not know this voucher. Please check the digits.</source>
        <translation>L’opérateur ne connaît pas ce bon de recharge. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>This voucher has been used already.</source>
        <translation>Ce bon de recharge a déjà été utilisé.</translation>
    </message>
    <message>
        <source>This voucher has expired.</source>
        <translation>Ce bon de recharge a expiré.</translation>
    </message>
    <message>
        <source>No connection to the operator.</source>
        <translation>Pas de connexion à l’opérateur.</translation>
    </message>
    <message>
        <source>The connection to the operator is not safe, so nothing was sent. Check this computer&apos;s date and network.</source>
        <translation>La connexion à l’opérateur n’est pas sûre, donc rien n’a été envoyé. Vérifiez la date et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>The operator did not answer in time.</source>
        <translation>L’opérateur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The operator has a problem at the moment.</source>
        <translation>L’opérateur a un problème en ce moment.</translation>
    </message>
    <message>
        <source>The operator&apos;s answer could not be read.</source>
        <translation>La réponse de l’opérateur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The operator is busy. Please try again in a moment.</source>
        <translation>L’opérateur est très sollicité. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The operator did not accept this.</source>
        <translation>L’opérateur ne l’a pas accepté.</translation>
    </message>
    <message>
        <source>The operator did not let you in. Please try again.</source>
        <translation>L’opérateur n’a pas permis la connexion. Réessayez.</translation>
    </message>
    <message>
        <source>This computer cannot write the program&apos;s records. Check the disk space and the rights of its folder.</source>
        <translation>Cet ordinateur ne peut pas écrire les données du programme. Vérifiez l’espace disque et les droits du dossier.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the program. It was written to the log.</source>
        <translation>Un imprévu s’est produit dans le programme. Il est noté dans le journal.</translation>
    </message>
    <message>
        <source>There is no account with this number or e-mail address.</source>
        <translation>Il n’y a pas de compte avec ce numéro ou cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This account belongs to another country.</source>
        <translation>Ce compte dépend d’un autre pays.</translation>
    </message>
    <message>
        <source>This SIM is not active yet, so it cannot get a text message.</source>
        <translation>Cette carte SIM n’est pas encore active et ne peut pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>This number is no longer served: it was given up, or moved to another operator.</source>
        <translation>Ce numéro n’est plus desservi&#x202f;: il a été repris par l’opérateur ou transféré à un autre.</translation>
    </message>
    <message>
        <source>This number has an account already.</source>
        <translation>Ce numéro a déjà un compte.</translation>
    </message>
    <message>
        <source>The operator does not know such a number. Please check the digits.</source>
        <translation>L’opérateur ne connaît pas un tel numéro. Vérifiez les chiffres.</translation>
    </message>
    <message>
        <source>That is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Another account has this e-mail address already.</source>
        <translation>Un autre compte a déjà cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter first and last name.</source>
        <translation>Indiquez prénom et nom.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Un autre compte se connecte avec ce numéro.</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Ce numéro n’est pas sur votre compte.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Ce mot de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Too many tries. Signing in is locked for a while.</source>
        <translation>Trop d’essais. La connexion est bloquée un moment.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Please wait a little.</source>
        <translation>Trop d’essais depuis cette connexion. Patientez un peu.</translation>
    </message>
    <message>
        <source>A code of your authenticator app is needed too.</source>
        <translation>Un code de votre application d’authentification est aussi nécessaire.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ce code ne correspond pas.</translation>
    </message>
    <message>
        <source>This code is too old. Ask for another one.</source>
        <translation>Ce code n’est plus valable. Demandez-en un autre.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Please wait a little before you ask for another one.</source>
        <translation>Un code vient d’être envoyé. Patientez un peu avant d’en demander un autre.</translation>
    </message>
    <message>
        <source>This took too long, or was begun anew somewhere else. Please ask for a new code.</source>
        <translation>Cela a pris trop de temps, ou a été recommencé ailleurs. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>The password is too short: 8 characters or more.</source>
        <translation>Le mot de passe est trop court&#x202f;: 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>The password is too long: 128 characters at most.</source>
        <translation>Le mot de passe est trop long&#x202f;: 128 caractères au plus.</translation>
    </message>
    <message>
        <source>This password is easy to guess. Please choose another one.</source>
        <translation>Ce mot de passe est facile à deviner. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The sign-in was refused there.</source>
        <translation>La connexion a été refusée là-bas.</translation>
    </message>
    <message>
        <source>Nobody signed in within the time.</source>
        <translation>Personne ne s’est connecté dans le délai.</translation>
    </message>
    <message>
        <source>This computer did not open a browser.</source>
        <translation>Cet ordinateur n’a pas ouvert de navigateur.</translation>
    </message>
    <message>
        <source>This operator does not offer that.</source>
        <translation>Cet opérateur ne propose pas cela.</translation>
    </message>
    <message>
        <source>The operator wants you to sign in with the browser.</source>
        <translation>L’opérateur souhaite que vous vous connectiez avec le navigateur.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was charged.</source>
        <translation>La carte a été refusée. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>There is not enough money on the card. Nothing was charged.</source>
        <translation>Il n’y a pas assez d’argent sur la carte. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The bank did not approve the payment. Nothing was charged.</source>
        <translation>La banque n’a pas validé le paiement. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The time to pay ran out. Nothing was charged.</source>
        <translation>Le délai de paiement est écoulé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The payment was cancelled. Nothing was charged.</source>
        <translation>Le paiement a été annulé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>The order was cancelled. Nothing was charged.</source>
        <translation>La commande a été annulée. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>This plan is sold out. Nothing was charged. Please choose another one.</source>
        <translation>Ce forfait est épuisé. Rien n’a été débité. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This plan is not offered for your line. Nothing was charged. Please choose another one.</source>
        <translation>Ce forfait n’est pas proposé pour votre ligne. Rien n’a été débité. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The price has changed. Nothing was charged. Please look at the new price before you go on.</source>
        <translation>Le prix a changé. Rien n’a été débité. Regardez le nouveau prix avant de continuer.</translation>
    </message>
    <message>
        <source>This number was given up by the operator and cannot be renewed. Nothing was charged.</source>
        <translation>Ce numéro a été repris par l’opérateur et ne peut pas être renouvelé. Rien n’a été débité.</translation>
    </message>
    <message>
        <source>This way to pay cannot be used now. Nothing was charged. Please choose another one.</source>
        <translation>Ce moyen de paiement n’est pas utilisable maintenant. Rien n’a été débité. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The credit does not cover this. Nothing was charged. Please choose another way to pay.</source>
        <translation>Le crédit ne suffit pas. Rien n’a été débité. Choisissez un autre moyen de paiement.</translation>
    </message>
    <message>
        <source>Case {id}.</source>
        <translation>Dossier {id}.</translation>
    </message>
    <message>
        <source>The operator stopped this payment. Please check your orders before you pay again.</source>
        <translation>L’opérateur a arrêté ce paiement. Vérifiez vos commandes avant de payer de nouveau.</translation>
    </message>
</context>
<context>
    <name>FactorSection</name>
    <message>
        <source>On</source>
        <translation>Activée</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>From now on signing in asks the second step.</source>
        <translation>Désormais, la connexion demande la deuxième étape.</translation>
    </message>
    <message>
        <source>The second step is off.</source>
        <translation>La deuxième étape est désactivée.</translation>
    </message>
    <message>
        <source>Beside the password a code of an app on your phone is asked for. Whoever learns your password cannot get in with it alone.</source>
        <translation>En plus du mot de passe, un code d’une application de votre téléphone est demandé. Le mot de passe seul ne suffit plus pour entrer.</translation>
    </message>
    <message>
        <source>Asked for since {day}.</source>
        <translation>Demandée depuis le {day}.</translation>
    </message>
    <message>
        <source>Recovery codes left: {count}.</source>
        <translation>Codes de secours restants : {count}.</translation>
    </message>
    <message>
        <source>Make new ones while you have the app.</source>
        <translation>Créez-en de nouveaux tant que vous avez l’application.</translation>
    </message>
    <message>
        <source>This took too long. Please begin again.</source>
        <translation>Cela a pris trop de temps. Veuillez recommencer.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Please try again in a few minutes.</source>
        <translation>Trop de codes erronés. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Ce code ne correspond pas ou a déjà servi.</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Deuxième étape à la connexion</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Code of the app, or a recovery code</source>
        <translation>Code de l’application ou code de secours</translation>
    </message>
    <message>
        <source>New recovery codes</source>
        <translation>Nouveaux codes de secours</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
</context>
<context>
    <name>ForgottenFace</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>We send you a code. With it you choose a new password.</source>
        <translation>Nous vous envoyons un code. Il vous permet de choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Numéro de mobile ou e-mail</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
</context>
<context>
    <name>FormFace</name>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Asking the operator how you can sign in…</source>
        <translation>Nous demandons à l’opérateur comment vous connecter…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Mobile number or e-mail</source>
        <translation>Numéro de mobile ou e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>This computer has no safe place for a sign-in. Yours lasts until you close the program.</source>
        <translation>Cet ordinateur n’a pas d’endroit sûr pour une connexion. La vôtre dure jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code par SMS</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Avec le navigateur</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nouveau ici&#x202f;?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activer une SIM</translation>
    </message>
    <message>
        <source>Renew a number without an account</source>
        <translation>Renouveler un numéro sans compte</translation>
    </message>
</context>
<context>
    <name>GuestFace</name>
    <message>
        <source>Looking up…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Yours, or that of somebody you want to help. You choose a plan and pay, that is all.</source>
        <translation>Le vôtre, ou celui d’une personne que vous voulez aider. Vous choisissez un forfait et vous payez, c’est tout.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>The same number again</source>
        <translation>Le même numéro encore une fois</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Voir les forfaits</translation>
    </message>
    <message>
        <source>You do not see whose number it is or what is on it. Its owner is told that a plan was bought, not by whom.</source>
        <translation>Vous ne voyez ni à qui est ce numéro, ni ce qu’il contient. Son titulaire apprend qu’un forfait a été acheté, pas par qui.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Bonsoir {name}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>forfait terminé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>number lost</source>
        <translation>numéro perdu</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>non activée</translation>
    </message>
    <message>
        <source>to be registered</source>
        <translation>à enregistrer</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Updated just now</source>
        <translation>Actualisé à l’instant</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Actualisé {age}</translation>
    </message>
    <message>
        <source>As of {time}</source>
        <translation>Dernier état&#x202f;: {time}</translation>
    </message>
</context>
<context>
    <name>HelpFace</name>
    <message>
        <source>Where did this number go, and can I have it back?</source>
        <translation>Où est passé ce numéro, et puis-je le récupérer&#x202f;?</translation>
    </message>
    <message>
        <source>Please activate this SIM.</source>
        <translation>Merci d’activer cette carte SIM.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>A shop, or the operator&apos;s customer service by phone</source>
        <translation>Une boutique, ou le service client de l’opérateur par téléphone</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Dites</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>The SIM card with its long number, and an identity document</source>
        <translation>La carte SIM avec son long numéro et une pièce d’identité</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Sandbox</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Your plan, your usage, renewed in a minute.</source>
        <translation>Votre forfait, votre consommation, un renouvellement en une minute.</translation>
    </message>
    <message>
        <source>See what is left, pick the plan that fits, pay the way you like. Nothing is charged twice, even if the line drops.</source>
        <translation>Voyez ce qui reste, choisissez le forfait qui convient, payez comme vous voulez. Rien n’est débité deux fois, même si la connexion est coupée.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>What the keys do here</source>
        <translation>Ce que font les touches ici</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>LifelineCard</name>
    <message>
        <source>Lifeline of {number}</source>
        <translation>Ligne de vie du {number}</translation>
    </message>
    <message>
        <source>Rule of the operator: {name}</source>
        <translation>Règle de l’opérateur&#x202f;: {name}</translation>
    </message>
    <message>
        <source>as of {date}</source>
        <translation>au {date}</translation>
    </message>
    <message>
        <source>sample rule</source>
        <translation>règle d’exemple</translation>
    </message>
    <message>
        <source>The dates begin when the SIM is activated.</source>
        <translation>Les dates commencent quand la SIM est activée.</translation>
    </message>
    <message>
        <source>This number was given up by the operator. It cannot be brought back.</source>
        <translation>Ce numéro a été repris par l’opérateur. On ne peut pas le récupérer.</translation>
    </message>
    <message>
        <source>The operator tells no dates for this number.</source>
        <translation>L’opérateur n’indique pas de dates pour ce numéro.</translation>
    </message>
    <message>
        <source>The operator does not say when an unused number is lost.</source>
        <translation>L’opérateur ne dit pas quand un numéro inutilisé est perdu.</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Show {number}</source>
        <translation>Afficher {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>LinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>Phone number to link</source>
        <translation>Numéro à associer</translation>
    </message>
    <message>
        <source>The operator sends a code to this number, to be sure that you have it.</source>
        <translation>L’opérateur envoie un code à ce numéro pour être sûr que vous l’avez.</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Y envoyer un code par SMS</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Ce code PIN ne convient pas. Réessayez dans %n seconde.</numerusform>
            <numerusform>Ce code PIN ne convient pas. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>Ce code PIN ne convient pas. Encore %n essai, puis reconnectez-vous.</numerusform>
            <numerusform>Ce code PIN ne convient pas. Encore %n essais, puis reconnectez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Type your PIN to go on where you were. A payment that is on its way goes on meanwhile.</source>
        <translation>Saisissez votre code PIN pour reprendre où vous étiez. Un paiement en cours continue pendant ce temps.</translation>
    </message>
    <message>
        <source>There is no PIN on this computer. Sign in again to go on; you can choose a PIN in your profile.</source>
        <translation>Aucun code PIN sur cet ordinateur. Reconnectez-vous pour continuer&#x202f;; vous pouvez choisir un code PIN dans votre profil.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Sign in again instead</source>
        <translation>Se reconnecter à la place</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message>
        <source>Change the PIN</source>
        <translation>Modifier le code PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Choisir un code PIN</translation>
    </message>
    <message>
        <source>From now on this PIN unlocks the window.</source>
        <translation>Désormais, ce code PIN déverrouille la fenêtre.</translation>
    </message>
    <message>
        <source>The PIN was removed.</source>
        <translation>Le code PIN a été supprimé.</translation>
    </message>
    <message>
        <source>Lock of this computer</source>
        <translation>Verrouillage de cet ordinateur</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and after the computer has slept.</source>
        <translation>Avec un code PIN, la fenêtre se verrouille d’elle-même quand personne ne l’utilise et après la veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>With a PIN the window locks by itself when nobody uses it, and with the computer&apos;s own lock.</source>
        <translation>Avec un code PIN, la fenêtre se verrouille d’elle-même quand personne ne l’utilise et quand l’ordinateur se verrouille.</translation>
    </message>
    <message>
        <source>PIN, 4 to 12 digits</source>
        <translation>Code PIN, 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Répéter le code PIN</translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation>Supprimer le code PIN</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>Open this window when I unlock the computer</source>
        <translation>Ouvrir cette fenêtre quand je déverrouille l’ordinateur</translation>
    </message>
    <message>
        <source>Only when I lock it, or after sleep</source>
        <translation>Seulement quand je verrouille, ou après la veille</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n minute sans utilisation</numerusform>
            <numerusform>%n minutes sans utilisation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Lebara Desktop, locked</source>
        <translation>Lebara Desktop, verrouillé</translation>
    </message>
</context>
<context>
    <name>LoginPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Vous êtes connecté</translation>
    </message>
    <message>
        <source>You can close this page and go back to Lebara Desktop.</source>
        <translation>Vous pouvez fermer cette page et revenir à Lebara Desktop.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>Nobody was signed in. Go back to Lebara Desktop and try again.</source>
        <translation>Personne n’a été connecté. Revenez à Lebara Desktop et réessayez.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
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
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Forget an account</source>
        <translation>Oublier un compte</translation>
    </message>
</context>
<context>
    <name>NetworkCheck</name>
    <message>
        <source>It worked</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Pas réussi</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Network check {step} of {count}: {what}</source>
        <translation>Contrôle du réseau {step} sur {count}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Not everything works yet</source>
        <translation>Tout ne fonctionne pas encore</translation>
    </message>
    <message>
        <source>Texts, data and balance work</source>
        <translation>SMS, données et solde fonctionnent</translation>
    </message>
    <message>
        <source>Your plan can be used on the network.</source>
        <translation>Votre forfait est utilisable sur le réseau.</translation>
    </message>
    <message>
        <source>Network check</source>
        <translation>Contrôle du réseau</translation>
    </message>
    <message>
        <source>Three quick steps on the phone, {done} of {count} done</source>
        <translation>Trois étapes rapides sur le téléphone, {done} sur {count} faites</translation>
    </message>
    <message>
        <source>Text, mobile data and balance worked on the phone</source>
        <translation>SMS, données mobiles et solde ont fonctionné sur le téléphone</translation>
    </message>
    <message>
        <source>Something did not work on the phone, see below</source>
        <translation>Un problème est apparu sur le téléphone, voir ci-dessous</translation>
    </message>
    <message>
        <source>send a text</source>
        <translation>envoyer un SMS</translation>
    </message>
    <message>
        <source>Send any text from this number to a number you know.</source>
        <translation>Envoyez un SMS quelconque de ce numéro à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>use mobile data</source>
        <translation>utiliser les données mobiles</translation>
    </message>
    <message>
        <source>Turn Wi-Fi off on the phone and open a web page you have not opened today.</source>
        <translation>Coupez le Wi-Fi du téléphone et ouvrez une page web que vous n’avez pas ouverte aujourd’hui.</translation>
    </message>
    <message>
        <source>ask for the balance</source>
        <translation>demander le solde</translation>
    </message>
    <message>
        <source>Dial your operator’s balance code on the phone: the answer names your plan.</source>
        <translation>Composez sur le téléphone le code de solde de votre opérateur&#x202f;: la réponse nomme votre forfait.</translation>
    </message>
    <message>
        <source>Switch the phone off and on once, then check again.</source>
        <translation>Éteignez et rallumez une fois le téléphone, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Look whether mobile data is on and the operator’s access point (APN) is set.</source>
        <translation>Regardez si les données mobiles sont activées et si le point d’accès (APN) de l’opérateur est réglé.</translation>
    </message>
    <message>
        <source>If it stays like this, contact support and read them the reference above.</source>
        <translation>Si rien ne change, contactez l’assistance et donnez-lui la référence ci-dessus.</translation>
    </message>
</context>
<context>
    <name>NewPasswordFace</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>You stay signed in here; every other device is signed out.</source>
        <translation>Vous restez connecté ici&#x202f;; tous les autres appareils sont déconnectés.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>8 characters or more. A few words are better than signs and figures.</source>
        <translation>8 caractères ou plus. Quelques mots valent mieux que des signes et des chiffres.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Showing what we knew at {time}.</source>
        <translation>Dernier état connu&#x202f;: {time}.</translation>
    </message>
    <message>
        <source>It refreshes by itself.</source>
        <translation>L’actualisation se fait d’elle-même.</translation>
    </message>
    <message>
        <source>{amount} is paid. {plan} is being activated.</source>
        <translation>{amount} sont payés. {plan} est en cours d’activation.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A payment of {amount} for {plan} waits for you to finish it.</source>
        <translation>Un paiement de {amount} pour {plan} attend que vous le terminiez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your order for {plan} ({amount}) is not paid yet.</source>
        <translation>Votre commande de {plan} ({amount}) n’est pas encore payée.</translation>
    </message>
    <message>
        <source>We stopped the payment of {amount}: something does not match. Reference {reference}.</source>
        <translation>Nous avons arrêté le paiement de {amount}&#x202f;: quelque chose ne correspond pas. Référence {reference}.</translation>
    </message>
    <message>
        <source>A payment of {amount} is still being checked. Do not pay again.</source>
        <translation>Un paiement de {amount} est encore en vérification. Ne payez pas de nouveau.</translation>
    </message>
</context>
<context>
    <name>NumberFace</name>
    <message>
        <source>I accept the terms of use ({country}).</source>
        <translation>J’accepte les conditions d’utilisation ({country}).</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <source>Text me a code</source>
        <translation>Code par SMS</translation>
    </message>
</context>
<context>
    <name>NumberRowView</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Gérer</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un forfait</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>{key} shows this number on every page; F2 renames it.</source>
        <translation>{key} affiche ce numéro sur chaque page&#x202f;; F2 le renomme.</translation>
    </message>
    <message>
        <source>Rename {number}</source>
        <translation>Renommer {number}</translation>
    </message>
    <message>
        <source>Name of {number}</source>
        <translation>Nom du {number}</translation>
    </message>
</context>
<context>
    <name>NumbersCard</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Your numbers</source>
        <translation>Vos numéros</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>For {number}</source>
        <translation>Pour le {number}</translation>
    </message>
    <message>
        <source>Valid {days}, to {day}</source>
        <translation>Valable {days}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation>Commande {reference}</translation>
    </message>
    <message>
        <source>Starts at once after payment</source>
        <translation>Commence dès le paiement</translation>
    </message>
    <message>
        <source>Starts after the plan that runs, {day}</source>
        <translation>Commence après le forfait en cours, {day}</translation>
    </message>
    <message>
        <source>Starts when your current plan ends, {day}</source>
        <translation>Commence à la fin de votre forfait actuel, {day}</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Payment: {state}</source>
        <translation>Paiement&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Order: {state}</source>
        <translation>Commande&#x202f;: {state}</translation>
    </message>
    <message>
        <source>Open receipt</source>
        <translation>Ouvrir le reçu</translation>
    </message>
    <message>
        <source>Save receipt…</source>
        <translation>Enregistrer le reçu…</translation>
    </message>
    <message>
        <source>Reading the receipt…</source>
        <translation>Lecture du reçu…</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Not paid</source>
        <translation>Non payée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>To be paid back</source>
        <translation>À rembourser</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Remboursée</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Non débitée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencée</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Valid {start} to {end}</source>
        <translation>Valable du {start} au {end}</translation>
    </message>
    <message>
        <source>The operator has no receipt for this order.</source>
        <translation>L’opérateur n’a pas de reçu pour cette commande.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>No program on this computer opens PDF files. Save the receipt instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre les fichiers PDF. Enregistrez plutôt le reçu.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n commande passée affichée</numerusform>
            <numerusform>%n commandes passées affichées</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Past orders</source>
        <translation>Commandes passées</translation>
    </message>
    <message>
        <source>Which orders are shown</source>
        <translation>Commandes affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécutée</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Non exécutées</translation>
    </message>
    <message>
        <source>Everything is settled.</source>
        <translation>Tout est réglé.</translation>
    </message>
    <message>
        <source>One order is not settled yet.</source>
        <translation>Une commande n’est pas encore réglée.</translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n commande n’est pas encore réglée.</numerusform>
            <numerusform>%n commandes ne sont pas encore réglées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Afficher %n de plus</numerusform>
            <numerusform>Afficher %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>These are the orders as of {time}.</source>
        <translation>Voici les commandes au {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show older orders</source>
        <translation>Afficher les commandes plus anciennes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>The orders could not be loaded</source>
        <translation>Les commandes n’ont pas pu être chargées</translation>
    </message>
    <message>
        <source>There are others: show all to see them.</source>
        <translation>Il y en a d’autres&#x202f;: affichez tout pour les voir.</translation>
    </message>
    <message>
        <source>No such orders</source>
        <translation>Aucune commande de ce type</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>What you order is kept here, with its receipt.</source>
        <translation>Vos commandes sont conservées ici, avec leur reçu.</translation>
    </message>
    <message>
        <source>Nothing was ordered yet</source>
        <translation>Rien n’a encore été commandé</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Voir les forfaits</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Without saving anything</source>
        <translation>Sans rien enregistrer</translation>
    </message>
    <message>
        <source>You choose one of these when you pay.</source>
        <translation>Vous en choisissez une au moment de payer.</translation>
    </message>
    <message>
        <source>{amount} available</source>
        <translation>{amount} disponibles</translation>
    </message>
    <message>
        <source>Not available at the moment</source>
        <translation>Non disponible pour le moment</translation>
    </message>
    <message>
        <source>A code to scan with your phone</source>
        <translation>Un code à scanner avec votre téléphone</translation>
    </message>
    <message>
        <source>On the secure payment page, in your browser</source>
        <translation>Sur la page de paiement sécurisée, dans votre navigateur</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Please fill in every field.</source>
        <translation>Remplissez tous les champs.</translation>
    </message>
    <message>
        <source>Please type a whole e-mail address.</source>
        <translation>Saisissez une adresse e-mail complète.</translation>
    </message>
    <message>
        <source>Please type the whole code.</source>
        <translation>Saisissez le code en entier.</translation>
    </message>
    <message>
        <source>The repetition differs. Please type it again.</source>
        <translation>La répétition diffère. Saisissez-la encore une fois.</translation>
    </message>
</context>
<context>
    <name>PaceBars</name>
    <message>
        <source>Used</source>
        <translation>Consommé</translation>
    </message>
    <message>
        <source>Time passed</source>
        <translation>Temps écoulé</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Écrivez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Nothing here has this name. Try another word.</source>
        <translation>Rien ne porte ce nom ici. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Up and down to choose, Enter to do it, Esc to close.</source>
        <translation>Haut et bas pour choisir, Entrée pour exécuter, Échap pour fermer.</translation>
    </message>
</context>
<context>
    <name>PasswordEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Votre mot de passe a été modifié. Autre appareil déconnecté&#x202f;: %n.</numerusform>
            <numerusform>Votre mot de passe a été modifié. Autres appareils déconnectés&#x202f;: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out.</source>
        <translation>Déconnecté.</translation>
    </message>
    <message>
        <source>A device without a name</source>
        <translation>Un appareil sans nom</translation>
    </message>
    <message>
        <source>Last used {time}</source>
        <translation>Dernière utilisation&#x202f;: {time}</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>Déconnecter {device}</translation>
    </message>
    <message>
        <source>Password and devices</source>
        <translation>Mot de passe et appareils</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Eight characters or more. A few words are easier to remember than signs.</source>
        <translation>Huit caractères ou plus. Quelques mots se retiennent mieux que des signes.</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Répéter le mot de passe</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Modifier le mot de passe</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Où vous êtes connecté</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Déconnecter partout ailleurs</translation>
    </message>
</context>
<context>
    <name>PayingFace</name>
    <message>
        <source>The page could not be opened on this computer. Try again, or pay another way.</source>
        <translation>La page n’a pas pu être ouverte sur cet ordinateur. Réessayez ou payez autrement.</translation>
    </message>
    <message>
        <source>You can close the window. If the payment goes through, the renewal is finished the next time the program starts, and you are never charged twice.</source>
        <translation>Vous pouvez fermer la fenêtre. Si le paiement aboutit, le renouvellement se termine au prochain démarrage du programme, et vous n’êtes jamais débité deux fois.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Rouvrir la page</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Pay another way</source>
        <translation>Payer autrement</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Waiting for your phone</source>
        <translation>En attente de votre téléphone</translation>
    </message>
    <message>
        <source>Waiting for the payment page</source>
        <translation>En attente de la page de paiement</translation>
    </message>
    <message>
        <source>Time is up, checking…</source>
        <translation>Délai écoulé, vérification…</translation>
    </message>
    <message>
        <source>expires in {time}</source>
        <translation>expire dans {time}</translation>
    </message>
    <message>
        <source>Scan with {app} to pay {amount}</source>
        <translation>Scannez avec {app} pour payer {amount}</translation>
    </message>
    <message>
        <source>Pay {amount} on the page in your browser</source>
        <translation>Payez {amount} sur la page de votre navigateur</translation>
    </message>
    <message>
        <source>Cancelling: checking that nothing was charged</source>
        <translation>Annulation&#x202f;: nous vérifions que rien n’a été débité</translation>
    </message>
    <message>
        <source>Sending… do not pay twice</source>
        <translation>Envoi… ne payez pas deux fois</translation>
    </message>
    <message>
        <source>Finish the payment there. This window goes on by itself as soon as it is done.</source>
        <translation>Terminez-y le paiement. Cette fenêtre continue d’elle-même dès que c’est fait.</translation>
    </message>
    <message>
        <source>The operator says whether the order could still be cancelled.</source>
        <translation>L’opérateur dit si la commande pouvait encore être annulée.</translation>
    </message>
    <message>
        <source>The order is on its way to your operator. This takes a moment.</source>
        <translation>La commande est en route vers votre opérateur. Cela prend un instant.</translation>
    </message>
</context>
<context>
    <name>PaymentFace</name>
    <message>
        <source>How do you want to pay?</source>
        <translation>Comment voulez-vous payer&#x202f;?</translation>
    </message>
    <message>
        <source>The ways to pay could not be loaded</source>
        <translation>Les moyens de paiement n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Card details are typed on the payment provider’s page only. This program never sees them.</source>
        <translation>Les données de carte se saisissent uniquement sur la page du prestataire de paiement. Ce programme ne les voit jamais.</translation>
    </message>
    <message>
        <source>No payment can start: this computer cannot write down what it sends. Check the disk space and the rights of the program’s folder.</source>
        <translation>Aucun paiement ne peut commencer&#x202f;: cet ordinateur ne peut pas noter ce qu’il envoie. Vérifiez l’espace disque et les droits du dossier du programme.</translation>
    </message>
    <message>
        <source>The open payment is ended before a new one begins. You are never charged twice.</source>
        <translation>Le paiement ouvert est arrêté avant qu’un nouveau commence. Vous n’êtes jamais débité deux fois.</translation>
    </message>
    <message>
        <source>Back to the open payment</source>
        <translation>Retour au paiement ouvert</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Annuler la commande</translation>
    </message>
    <message>
        <source>Order with obligation to pay · {amount}</source>
        <extracomment>German law asks for these words on the button: &quot;Zahlungspflichtig bestellen · {amount}&quot;</extracomment>
        <translation>Commander avec obligation de paiement · {amount}</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Payer {amount}</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Shortcut: {keys}</source>
        <translation>Raccourci&#x202f;: {keys}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>On your phone</source>
        <translation>Sur votre téléphone</translation>
    </message>
    <message>
        <source>Scan to ask for the balance, show the phone&apos;s number or stop renewing, instead of typing codes.</source>
        <translation>Scannez pour demander le solde, voir le numéro ou arrêter le renouvellement, sans taper de codes.</translation>
    </message>
    <message>
        <source>Show the code</source>
        <translation>Afficher le code</translation>
    </message>
</context>
<context>
    <name>PhoneFace</name>
    <message>
        <source>Or open {address} and enter this code:</source>
        <translation>Ou ouvrez {address} et saisissez ce code&#x202f;:</translation>
    </message>
    <message>
        <source>Good for {time}. The same code must stand on the phone.</source>
        <translation>Valable encore {time}. Le même code doit figurer sur le téléphone.</translation>
    </message>
    <message>
        <source>Scan this with your phone and sign in there. This window goes on by itself.</source>
        <translation>Scannez ceci avec votre téléphone et connectez-vous là-bas. Cette fenêtre continue d’elle-même.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
</context>
<context>
    <name>PhoneForm</name>
    <message>
        <source>Ask for the balance</source>
        <translation>Demander le solde</translation>
    </message>
    <message>
        <source>Show the phone&apos;s number</source>
        <translation>Afficher le numéro du téléphone</translation>
    </message>
    <message>
        <source>“{text}” to {number}</source>
        <translation>«&#x202f;{text}&#x202f;» au {number}</translation>
    </message>
    <message>
        <source>Stop renewing by text</source>
        <translation>Arrêter de renouveler par SMS</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Appeler ce numéro</translation>
    </message>
    <message>
        <source>What the phone should do</source>
        <translation>Ce que le téléphone doit faire</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The program tries again by itself.</source>
        <translation>Le programme réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The operator knows no line for this sign-in.</source>
        <translation>L’opérateur ne connaît pas de ligne pour cette connexion.</translation>
    </message>
    <message>
        <source>No line on this account</source>
        <translation>Aucune ligne sur ce compte</translation>
    </message>
    <message>
        <source>Once the SIM is activated, its plan starts and what is left of it stands here.</source>
        <translation>Dès que la carte SIM est activée, son forfait commence et ce qui en reste apparaît ici.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet</source>
        <translation>Cette carte SIM n’est pas encore activée</translation>
    </message>
    <message>
        <source>This number was given up</source>
        <translation>Ce numéro a été repris</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>Il ne peut plus être renouvelé.</translation>
    </message>
    <message>
        <source>Choose one: each is compared with what you use.</source>
        <translation>Choisissez-en un&#x202f;: chacun est comparé à votre consommation.</translation>
    </message>
    <message>
        <source>No plan on this number yet</source>
        <translation>Pas encore de forfait sur ce numéro</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un forfait</translation>
    </message>
    <message>
        <source>Renew now</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Change plan</source>
        <translation>Changer de forfait</translation>
    </message>
    <message>
        <source>Auto-renew on</source>
        <translation>Renouv. auto activé</translation>
    </message>
    <message>
        <source>Auto-renew off</source>
        <translation>Renouv. auto désactivé</translation>
    </message>
</context>
<context>
    <name>PlanCardView</name>
    <message>
        <source>{type} · current</source>
        <translation>{type} · actuel</translation>
    </message>
    <message>
        <source>{price} per 30 days</source>
        <translation>{price} par 30 jours</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Le plus adapté</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adéquation</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>pas encore évaluée</translation>
    </message>
    <message>
        <source>Fit: {words}</source>
        <translation>Adéquation&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Sold out at the moment.</source>
        <translation>Épuisé en ce moment.</translation>
    </message>
    <message>
        <source>{plan} ({price}) gives the same or more for less.</source>
        <translation>{plan} ({price}) offre autant ou plus pour moins cher.</translation>
    </message>
    <message>
        <source>{price} per 30 days with the add-ons you would need.</source>
        <translation>{price} par 30 jours avec les options qu’il vous faudrait.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Choose {plan}</source>
        <translation>Choisir {plan}</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare {plan}</source>
        <translation>Comparer {plan}</translation>
    </message>
</context>
<context>
    <name>PlanStatusWords</name>
    <message>
        <source>Renews on {date} · {left}</source>
        <translation>Se renouvelle le {date} · {left}</translation>
    </message>
    <message>
        <source>Ends on {date} · {left}</source>
        <translation>Se termine le {date} · {left}</translation>
    </message>
    <message>
        <source>Next: {plan}</source>
        <translation>Ensuite&#x202f;: {plan}</translation>
    </message>
    <message>
        <source>Next: {plan} starts {date}</source>
        <translation>Ensuite&#x202f;: {plan} dès le {date}</translation>
    </message>
    <message>
        <source>This plan is no longer sold. It runs to its end; then choose another one.</source>
        <translation>Ce forfait n’est plus vendu. Il va jusqu’à son terme&#x202f;; choisissez-en ensuite un autre.</translation>
    </message>
    <message>
        <source>This number was given up. It can no longer be renewed.</source>
        <translation>Ce numéro a été repris. Il ne peut plus être renouvelé.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew it to use data, calls and texts again.</source>
        <translation>Votre forfait est terminé. Renouvelez-le pour utiliser de nouveau données, appels et SMS.</translation>
    </message>
    <message>
        <source>This SIM is not activated yet. The plan starts when it is.</source>
        <translation>Cette carte SIM n’est pas encore activée. Le forfait commence à l’activation.</translation>
    </message>
    <message>
        <source>Register this SIM by {date}, or it will be suspended.</source>
        <translation>Enregistrez cette carte SIM d’ici au {date}, sinon elle sera suspendue.</translation>
    </message>
    <message>
        <source>This SIM still has to be registered.</source>
        <translation>Cette carte SIM doit encore être enregistrée.</translation>
    </message>
    <message>
        <source>Your plan ended on {ended}. Renew by {until}, or the line is suspended.</source>
        <translation>Forfait terminé le {ended}&#x202f;: renouvelez d’ici au {until}, sinon la ligne est suspendue.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew by {until}, or the line is suspended.</source>
        <translation>Votre forfait est terminé. Renouvelez d’ici au {until}, sinon la ligne est suspendue.</translation>
    </message>
    <message>
        <source>Your plan has ended. Renew now to keep the line active.</source>
        <translation>Votre forfait est terminé. Renouvelez maintenant pour garder la ligne active.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew before {lost} to keep the number.</source>
        <translation>Cette ligne est suspendue. Renouvelez avant le {lost} pour garder le numéro.</translation>
    </message>
    <message>
        <source>This line is suspended. Renew to use it again and keep the number.</source>
        <translation>Cette ligne est suspendue. Renouvelez pour l’utiliser de nouveau et garder le numéro.</translation>
    </message>
    <message>
        <source>At your pace it lasts. You can use {amount} a day.</source>
        <translation>À votre rythme, cela suffit. Vous pouvez utiliser {amount} par jour.</translation>
    </message>
    <message>
        <source>At your pace the data runs out on {date}, {early}</source>
        <translation>À votre rythme, les données s’épuisent le {date}, {early}</translation>
    </message>
    <message>
        <source>At your pace this runs out on {date}, {early}: {what}</source>
        <translation>À votre rythme, ceci s’épuise le {date}, {early}&#x202f;: {what}</translation>
    </message>
    <message>
        <source>Unlimited: it cannot run out.</source>
        <translation>Illimité&#x202f;: cela ne peut pas s’épuiser.</translation>
    </message>
    <message>
        <source>Unlimited. You are past the fair use of {limit}: it may be slower.</source>
        <translation>Illimité. L’usage raisonnable de {limit} est dépassé&#x202f;: cela peut être plus lent.</translation>
    </message>
    <message>
        <source>Unlimited. Fair use: it may be slower after {limit}.</source>
        <translation>Illimité. Usage raisonnable&#x202f;: cela peut être plus lent après {limit}.</translation>
    </message>
    <message>
        <source>The data is used up. Renew now or change the plan.</source>
        <translation>Les données sont épuisées. Renouvelez maintenant ou changez de forfait.</translation>
    </message>
    <message>
        <source>Used up: {what}. Renew now or change the plan.</source>
        <translation>Épuisé&#x202f;: {what}. Renouvelez maintenant ou changez de forfait.</translation>
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
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Data only</source>
        <translation>Données seules</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>National calls</source>
        <translation>Appels nationaux</translation>
    </message>
    <message>
        <source>International calls</source>
        <translation>Appels internationaux</translation>
    </message>
    <message>
        <source>Calls on the same network</source>
        <translation>Appels sur le même réseau</translation>
    </message>
    <message>
        <source>Calls abroad</source>
        <translation>Appels à l’étranger</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Texts on the same network</source>
        <translation>SMS sur le même réseau</translation>
    </message>
    <message>
        <source>Data abroad</source>
        <translation>Données à l’étranger</translation>
    </message>
    <message>
        <source>{amount} data</source>
        <translation>{amount} de données</translation>
    </message>
    <message>
        <source>{amount} data abroad</source>
        <translation>{amount} de données à l’étranger</translation>
    </message>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln minute nationale</numerusform>
            <numerusform>%Ln minutes nationales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln minute internationale</numerusform>
            <numerusform>%Ln minutes internationales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln minute sur le même réseau</numerusform>
            <numerusform>%Ln minutes sur le même réseau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln minute à l’étranger</numerusform>
            <numerusform>%Ln minutes à l’étranger</numerusform>
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
            <numerusform>%Ln SMS sur le même réseau</numerusform>
            <numerusform>%Ln SMS sur le même réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>until your plan ends</source>
        <translation>jusqu’à la fin du forfait</translation>
    </message>
    <message>
        <source>/ day</source>
        <translation>/ jour</translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n jour</numerusform>
            <numerusform>/ %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>no usage to judge by yet</source>
        <translation>pas encore de consommation pour évaluer</translation>
    </message>
    <message>
        <source>more than you need</source>
        <translation>plus que nécessaire</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>convient</translation>
    </message>
    <message>
        <source>fits, {amount} spare</source>
        <translation>convient, {amount} de reste</translation>
    </message>
    <message>
        <source>too small</source>
        <translation>trop petit</translation>
    </message>
    <message>
        <source>{amount} short</source>
        <translation>il manque {amount}</translation>
    </message>
    <message>
        <source>{what}: {short}</source>
        <translation>{what}&#x202f;: {short}</translation>
    </message>
    <message>
        <source>{name} {rate} %</source>
        <translation>{name} {rate}&#x202f;%</translation>
    </message>
    <message>
        <source>Once paid, it cannot be cancelled here. Your rights under the law stay as they are.</source>
        <translation>Une fois payé, pas d’annulation ici. Vos droits légaux restent inchangés.</translation>
    </message>
    <message>
        <source>Once paid, a plan cannot be cancelled.</source>
        <translation>Un forfait payé ne peut pas être annulé.</translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>Vous pouvez vous rétracter sous %n jour après l’achat&#x202f;; ce qui a été consommé jusque-là est facturé.</numerusform>
            <numerusform>Vous pouvez vous rétracter sous %n jours après l’achat&#x202f;; ce qui a été consommé jusque-là est facturé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not cancellable after payment.</source>
        <translation>Pas d’annulation après paiement.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Rétractation sous %n jour après l’achat.</numerusform>
            <numerusform>Rétractation sous %n jours après l’achat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlimited data</source>
        <translation>Données illimitées</translation>
    </message>
    <message>
        <source>Unlimited data abroad</source>
        <translation>Données illimitées à l’étranger</translation>
    </message>
    <message>
        <source>Unlimited national minutes</source>
        <translation>Minutes nationales illimitées</translation>
    </message>
    <message>
        <source>Unlimited international minutes</source>
        <translation>Minutes internationales illimitées</translation>
    </message>
    <message>
        <source>Unlimited minutes on the same network</source>
        <translation>Minutes illimitées sur le même réseau</translation>
    </message>
    <message>
        <source>Unlimited minutes abroad</source>
        <translation>Minutes illimitées à l’étranger</translation>
    </message>
    <message>
        <source>Unlimited texts</source>
        <translation>SMS illimités</translation>
    </message>
    <message>
        <source>Unlimited texts on the same network</source>
        <translation>SMS illimités sur le même réseau</translation>
    </message>
    <message>
        <source>{what}, slower after {amount}</source>
        <translation>{what}, plus lent après {amount}</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} et %n autre</numerusform>
            <numerusform>{names} et %n autres</numerusform>
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
            <numerusform>%n forfait affiché</numerusform>
            <numerusform>%n forfaits affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices include {tax}.</source>
        <translation>Les prix incluent {tax}.</translation>
    </message>
    <message>
        <source>A plan starts within a minute of payment.</source>
        <translation>Un forfait commence dans la minute suivant le paiement.</translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>Un forfait commence dans la %n minute suivant le paiement.</numerusform>
            <numerusform>Un forfait commence dans les %n minutes suivant le paiement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking up what your operator sells…</source>
        <translation>Recherche de ce que vend votre opérateur…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>These are the plans as of {time}. Prices may have changed.</source>
        <translation>Ces forfaits datent de {time}. Les prix ont pu changer.</translation>
    </message>
    <message>
        <source>There is no line to renew on this account.</source>
        <translation>Il n’y a pas de ligne à renouveler sur ce compte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The plans could not be loaded</source>
        <translation>Les forfaits n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Aucun forfait trouvé</translation>
    </message>
    <message>
        <source>Try another word, or look at all plans.</source>
        <translation>Essayez un autre mot, ou regardez tous les forfaits.</translation>
    </message>
    <message>
        <source>Show all plans</source>
        <translation>Afficher tous les forfaits</translation>
    </message>
    <message>
        <source>Your operator offers no plans for this line at the moment.</source>
        <translation>Votre opérateur ne propose pas de forfait pour cette ligne en ce moment.</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>Aucun forfait</translation>
    </message>
    <message>
        <source>{plan}: tick another plan to compare</source>
        <translation>{plan}&#x202f;: cochez un autre forfait à comparer</translation>
    </message>
    <message>
        <source>Compare: {plans}</source>
        <translation>Comparer&#x202f;: {plans}</translation>
    </message>
    <message>
        <source>Four plans are compared already. Take one out first.</source>
        <translation>Quatre forfaits sont déjà comparés. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un forfait</translation>
    </message>
    <message>
        <source>Plan or country</source>
        <translation>Forfait ou pays</translation>
    </message>
    <message>
        <source>Search plans or countries</source>
        <translation>Chercher des forfaits ou des pays</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Type de forfait</translation>
    </message>
    <message>
        <source>Show comparison</source>
        <translation>Afficher la comparaison</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Trier</translation>
    </message>
    <message>
        <source>Best fit</source>
        <translation>Le plus adapté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
</context>
<context>
    <name>PortForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Demande à l’opérateur…</translation>
    </message>
    <message>
        <source>Number to bring</source>
        <translation>Numéro à apporter</translation>
    </message>
    <message>
        <source>Operator that has it now</source>
        <translation>Opérateur actuel</translation>
    </message>
    <message>
        <source>Code from that operator</source>
        <translation>Code de cet opérateur</translation>
    </message>
    <message>
        <source>Also called PAC, or the account number</source>
        <translation>Aussi appelé PAC, RIO ou numéro de compte</translation>
    </message>
    <message>
        <source>Day of the move</source>
        <translation>Jour du transfert</translation>
    </message>
    <message>
        <source>On that day this line gets the number you bring, and loses its present one. You can stop it until the eve.</source>
        <translation>Ce jour-là, la ligne prend le numéro apporté et perd l’actuel. Vous pouvez l’arrêter jusqu’à la veille.</translation>
    </message>
    <message>
        <source>Bring the number</source>
        <translation>Apporter le numéro</translation>
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
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>In progress</source>
        <translation>En cours</translation>
    </message>
</context>
<context>
    <name>QrView</name>
    <message>
        <source>QR code to scan with a phone</source>
        <translation>Code QR à scanner avec un téléphone</translation>
    </message>
    <message>
        <source>No QR code</source>
        <translation>Pas de code QR</translation>
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
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt {reference}</source>
        <translation>Reçu {reference}</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL TTC</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Numéro {number}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Dès le {day}</translation>
    </message>
    <message>
        <source>Valid to {day}</source>
        <translation>Valable jusqu’au {day}</translation>
    </message>
    <message>
        <source>Paid by {way}</source>
        <translation>Payé par {way}</translation>
    </message>
    <message>
        <source>Order {id}</source>
        <translation>Commande {id}</translation>
    </message>
    <message>
        <source>Activation pending</source>
        <translation>Activation en attente</translation>
    </message>
</context>
<context>
    <name>RegisterForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Demande à l’opérateur…</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carte d’identité</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numéro de la pièce d’identité</translation>
    </message>
    <message>
        <source>It goes to the operator and is not kept on this computer.</source>
        <translation>Il va à l’opérateur et n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ReplaceForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>A SIM card</source>
        <translation>Une carte SIM</translation>
    </message>
    <message>
        <source>You have the new card in your hand.</source>
        <translation>Vous avez la nouvelle carte en main.</translation>
    </message>
    <message>
        <source>An eSIM</source>
        <translation>Une eSIM</translation>
    </message>
    <message>
        <source>It is loaded into the phone by a code.</source>
        <translation>Elle se charge dans le téléphone avec un code.</translation>
    </message>
    <message>
        <source>Number on the new card (ICCID)</source>
        <translation>Numéro sur la nouvelle carte (ICCID)</translation>
    </message>
    <message>
        <source>Scan the barcode, or type the 19 or 20 digits.</source>
        <translation>Scannez le code-barres ou tapez les 19 ou 20 chiffres.</translation>
    </message>
    <message>
        <source>The phone is gone: send the code to my e-mail address</source>
        <translation>Le téléphone a disparu&#x202f;: envoyer le code à mon adresse e-mail</translation>
    </message>
    <message>
        <source>To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text and e-mail, and you can stop it here.</source>
        <translation>Pour vous protéger des voleurs, la nouvelle SIM fonctionne après 24 heures. D’ici là, l’ancienne fonctionne, vous êtes prévenu par SMS et e-mail, et vous pouvez l’arrêter ici.</translation>
    </message>
    <message>
        <source>Send the code</source>
        <translation>Envoyer le code</translation>
    </message>
</context>
<context>
    <name>RevealForm</name>
    <message>
        <source>Asking the operator…</source>
        <translation>Demande à l’opérateur…</translation>
    </message>
    <message>
        <source>Hidden again in {time}.</source>
        <translation>Masqué de nouveau dans {time}.</translation>
    </message>
    <message>
        <source>Server (SM-DP+)</source>
        <translation>Serveur (SM-DP+)</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Code d’activation</translation>
    </message>
    <message>
        <source>Scan the code with the phone that gets the eSIM, or type server and code there. It is shown once.</source>
        <translation>Scannez le code avec le téléphone qui reçoit l’eSIM, ou tapez-y le serveur et le code. Il n’est montré qu’une fois.</translation>
    </message>
    <message>
        <source>Write down what you need. The operator records that it was shown, and tells you by message.</source>
        <translation>Notez ce qu’il vous faut. L’opérateur enregistre l’affichage et vous en avertit par message.</translation>
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
        <translation>Votre mot de passe</translation>
    </message>
    <message>
        <source>Asked again, so that nobody who passes by sees these codes.</source>
        <translation>Demandé à nouveau, pour que personne ne voie ces codes en passant.</translation>
    </message>
    <message>
        <source>Show for one minute</source>
        <translation>Afficher une minute</translation>
    </message>
    <message>
        <source>Hide now</source>
        <translation>Masquer maintenant</translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message>
        <source>Check your order</source>
        <translation>Vérifiez votre commande</translation>
    </message>
    <message>
        <source>I have checked the plan, the price and the number</source>
        <translation>J’ai vérifié le forfait, le prix et le numéro</translation>
    </message>
    <message>
        <source>Please tick this first: it is your last look before paying.</source>
        <translation>Cochez d’abord ceci&#x202f;: c’est votre dernier regard avant de payer.</translation>
    </message>
    <message>
        <source>Back to plans</source>
        <translation>Retour aux forfaits</translation>
    </message>
    <message>
        <source>Continue to payment</source>
        <translation>Passer au paiement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>{days}, to {day}</source>
        <translation>{days}, jusqu’au {day}</translation>
    </message>
    <message>
        <source>{price}, {tax} included</source>
        <translation>{price}, dont {tax}</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>At once, after payment</source>
        <translation>Dès le paiement</translation>
    </message>
    <message>
        <source>After the plan that runs on this number, {day} · nothing is lost</source>
        <translation>Après le forfait en cours sur ce numéro, {day} · rien n’est perdu</translation>
    </message>
    <message>
        <source>Now, the current plan ends</source>
        <translation>Maintenant, le forfait actuel prend fin</translation>
    </message>
    <message>
        <source>Start later instead</source>
        <translation>Commencer plutôt plus tard</translation>
    </message>
    <message>
        <source>After the current plan ends, {day} · nothing is lost</source>
        <translation>Après la fin du forfait actuel, {day} · rien n’est perdu</translation>
    </message>
    <message>
        <source>Start now instead</source>
        <translation>Commencer plutôt maintenant</translation>
    </message>
    <message>
        <source>On, from this plan on</source>
        <translation>Activé, dès ce forfait</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Renouvellement auto</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>A plan runs on this number. It ends when this one begins, and what is left of it is lost.</source>
        <translation>Un forfait est en cours sur ce numéro. Il prend fin quand celui-ci commence, et ce qui en reste est perdu.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}: {amounts}.</source>
        <translation>Commencer maintenant fait perdre {days} de {plan}&#x202f;: {amounts}.</translation>
    </message>
    <message>
        <source>Starting now gives up {days} of {plan}.</source>
        <translation>Commencer maintenant fait perdre {days} de {plan}.</translation>
    </message>
    <message>
        <source>the last period</source>
        <translation>la dernière période</translation>
    </message>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>la %n dernière période</numerusform>
            <numerusform>les %n dernières périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) fits this plan.</source>
        <translation>Ce forfait convient à votre consommation sur {span} ({used}).</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) would need add-ons on this plan.</source>
        <translation>Votre consommation sur {span} ({used}) demanderait des options avec ce forfait.</translation>
    </message>
    <message>
        <source>Your usage over {span} ({used}) is more than this plan holds.</source>
        <translation>Votre consommation sur {span} ({used}) dépasse ce que contient ce forfait.</translation>
    </message>
    <message>
        <source>This is more than you need: you used {used} over {span}. {plan} for {price} fits.</source>
        <translation>C’est plus que nécessaire&#x202f;: vous avez consommé {used} sur {span}. {plan} à {price} convient.</translation>
    </message>
    <message>
        <source>{plan} for {price} gives the same or more for less.</source>
        <translation>{plan} à {price} offre autant ou plus pour moins cher.</translation>
    </message>
</context>
<context>
    <name>RingWords</name>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>on {date}</source>
        <translation>le {date}</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} consommés</translation>
    </message>
    <message>
        <source>of {total} left</source>
        <translation>restants sur {total}</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Router</name>
    <message>
        <source>Active</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Plan ended</source>
        <translation>Forfait terminé</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Numéro perdu</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM non activée</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Enregistrement dû</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Forfaits</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM et numéros</translation>
    </message>
    <message>
        <source>Ways to pay</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sandbox operator</source>
        <translation>Opérateur d’essai</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lebara Desktop is already open in another window. Pay there; here you can only look.</source>
        <translation>Lebara Desktop est déjà ouvert dans une autre fenêtre. Payez là-bas&#x202f;; ici vous pouvez seulement regarder.</translation>
    </message>
    <message>
        <source>This computer&apos;s payment records were damaged and put aside. Your orders are read from the operator again; nothing is paid twice.</source>
        <translation>Les données de paiement de cet ordinateur étaient abîmées et ont été mises de côté. Vos commandes sont relues chez l’opérateur&#x202f;; rien n’est payé deux fois.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the payment records. Update it before you pay.</source>
        <translation>Une version plus récente de ce programme a écrit les données de paiement. Mettez-le à jour avant de payer.</translation>
    </message>
    <message>
        <source>Payments are off: this computer cannot store their records safely. Free some disk space and start again.</source>
        <translation>Les paiements sont désactivés&#x202f;: cet ordinateur ne peut pas garder leurs données en sécurité. Libérez de l’espace disque et redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Starting the sandbox operator… You can type meanwhile.</source>
        <translation>L’opérateur d’essai démarre… Vous pouvez déjà saisir.</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money. Sign in as</source>
        <translation>Opérateur d’essai&#x202f;: ici, tout est gratuit. Connexion comme</translation>
    </message>
    <message>
        <source>Sandbox operator: nothing here costs money.</source>
        <translation>Opérateur d’essai&#x202f;: ici, tout est gratuit.</translation>
    </message>
    <message>
        <source>More customers…</source>
        <translation>Autres clients…</translation>
    </message>
    <message>
        <source>expires soon</source>
        <translation>expire bientôt</translation>
    </message>
    <message>
        <source>grace period</source>
        <translation>période de grâce</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>illimité</translation>
    </message>
    <message>
        <source>data only</source>
        <translation>données seules</translation>
    </message>
    <message>
        <source>three lines</source>
        <translation>trois lignes</translation>
    </message>
    <message>
        <source>SIM not activated</source>
        <translation>SIM non activée</translation>
    </message>
    <message>
        <source>brand-new</source>
        <translation>tout nouveau</translation>
    </message>
    <message>
        <source>uses little</source>
        <translation>consomme peu</translation>
    </message>
    <message>
        <source>next plan bought</source>
        <translation>forfait suivant acheté</translation>
    </message>
</context>
<context>
    <name>SecondFace</name>
    <message>
        <source>This step stays open for {time}.</source>
        <translation>Cette étape reste ouverte {time}.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Use the code of the app instead</source>
        <translation>Utiliser plutôt le code de l’application</translation>
    </message>
    <message>
        <source>Use a recovery code instead</source>
        <translation>Utiliser plutôt un code de secours</translation>
    </message>
    <message>
        <source>Enter one of the recovery codes that you kept. Each of them works once.</source>
        <translation>Saisissez l’un des codes de secours que vous avez conservés. Chacun sert une fois.</translation>
    </message>
    <message>
        <source>Open your authenticator app and enter the code that it shows for Lebara.</source>
        <translation>Ouvrez votre application d’authentification et saisissez le code affiché pour Lebara.</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de secours</translation>
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
        <translation>Afficher {page}</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>À propos de Lebara Desktop</translation>
    </message>
    <message>
        <source>Ask the operator again</source>
        <translation>Redemander à l’opérateur</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Text as designed</source>
        <translation>Texte à la taille normale</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
</context>
<context>
    <name>SignInCard</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Shop counter</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The sandbox operator did not start. What you typed is kept.</source>
        <translation>L’opérateur d’essai n’a pas démarré. Votre saisie est conservée.</translation>
    </message>
    <message>
        <source>Signing you in with the sign-in kept on this computer…</source>
        <translation>Connexion avec l’identification gardée sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in first. Then the page opens on which you activate your SIM.</source>
        <translation>Connectez-vous d’abord. La page où vous activez votre carte SIM s’ouvre ensuite.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <translation>Prochain essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Qui se connecte</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>Second step</source>
        <translation>Deuxième étape</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in with a phone</source>
        <translation>Se connecter avec un téléphone</translation>
    </message>
    <message>
        <source>Forgotten password</source>
        <translation>Mot de passe oublié</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Your account is ready</source>
        <translation>Votre compte est prêt</translation>
    </message>
    <message>
        <source>Renew a number</source>
        <translation>Renouveler un numéro</translation>
    </message>
    <message>
        <source>Who can help</source>
        <translation>Qui peut aider</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter your mobile number.</source>
        <translation>Indiquez votre numéro de mobile.</translation>
    </message>
    <message>
        <source>That is not a mobile number.</source>
        <translation>Ce n’est pas un numéro de mobile.</translation>
    </message>
    <message>
        <source>Enter your mobile number or e-mail address.</source>
        <translation>Indiquez votre numéro de mobile ou votre adresse e-mail.</translation>
    </message>
    <message>
        <source>That is neither a mobile number nor an e-mail address.</source>
        <translation>Ce n’est ni un numéro de mobile ni une adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Indiquez votre mot de passe.</translation>
    </message>
    <message>
        <source>Enter all digits of the code.</source>
        <translation>Saisissez tous les chiffres du code.</translation>
    </message>
    <message>
        <source>Enter the whole recovery code.</source>
        <translation>Saisissez le code de secours en entier.</translation>
    </message>
    <message>
        <source>An account needs your consent to the terms.</source>
        <translation>Un compte demande votre accord aux conditions.</translation>
    </message>
    <message>
        <source>Enter your first name.</source>
        <translation>Indiquez votre prénom.</translation>
    </message>
    <message>
        <source>Enter your last name.</source>
        <translation>Indiquez votre nom.</translation>
    </message>
    <message>
        <source>Enter your e-mail address, such as name@example.org.</source>
        <translation>Indiquez votre adresse e-mail, par exemple nom@example.org.</translation>
    </message>
    <message>
        <source>The two numbers differ. Please compare them digit by digit.</source>
        <translation>Les deux numéros sont différents. Comparez-les chiffre par chiffre.</translation>
    </message>
    <message>
        <source>The password needs 8 characters or more.</source>
        <translation>Le mot de passe doit avoir 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>The SIM of this number is not active yet, so there is nothing to renew.</source>
        <translation>La carte SIM de ce numéro n’est pas encore active : il n’y a rien à renouveler.</translation>
    </message>
    <message>
        <source>This number belongs to {country}.</source>
        <translation>Ce numéro dépend du pays : {country}.</translation>
    </message>
    <message>
        <source>This account belongs to {country}.</source>
        <translation>Ce compte dépend du pays&#x202f;: {country}.</translation>
    </message>
    <message>
        <source>This took too long. Please sign in again.</source>
        <translation>Cela a pris trop de temps. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before.</source>
        <translation>Ce code ne correspond pas ou a déjà servi.</translation>
    </message>
    <message>
        <source>That code does not match, or was used before. Wait for the next one.</source>
        <translation>Ce code ne correspond pas ou a déjà servi. Attendez le suivant.</translation>
    </message>
    <message>
        <source>Too many tries from this connection. Go on in {time}.</source>
        <translation>Trop d’essais depuis cette connexion. Reprenez dans {time}.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. You can ask for another one in {time}.</source>
        <translation>Un code vient d’être envoyé. Vous pourrez en demander un autre dans {time}.</translation>
    </message>
    <message>
        <source>Too many wrong codes. You can ask for another one in {time}.</source>
        <translation>Trop de codes faux. Vous pourrez en demander un autre dans {time}.</translation>
    </message>
    <message>
        <source>Too many tries. You can sign in again in {time}.</source>
        <translation>Trop d’essais. Vous pourrez vous reconnecter dans {time}.</translation>
    </message>
    <message>
        <source>Sign in there: {country}</source>
        <translation>Se connecter là-bas&#x202f;: {country}</translation>
    </message>
    <message>
        <source>Go on there: {country}</source>
        <translation>Continuer là-bas : {country}</translation>
    </message>
    <message>
        <source>Sign in with the password and activate it</source>
        <translation>Se connecter avec le mot de passe et l’activer</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter plutôt</translation>
    </message>
    <message>
        <source>Use my browser</source>
        <translation>Avec le navigateur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>Nous avons envoyé %n chiffre par e-mail à {address}.</numerusform>
            <numerusform>Nous avons envoyé %n chiffres par e-mail à {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>Nous avons envoyé un SMS avec %n chiffre au {number}.</numerusform>
            <numerusform>Nous avons envoyé un SMS avec %n chiffres au {number}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepaid, without a contract: an account costs nothing. Prices include tax.</source>
        <translation>Prépayé, sans contrat&#x202f;: un compte ne coûte rien. Les prix comprennent la taxe.</translation>
    </message>
    <message>
        <source>A plan that was bought cannot be cancelled.</source>
        <translation>Un forfait acheté ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>A plan can be cancelled within 14 days; what was used of it is charged.</source>
        <translation>Un forfait peut être annulé sous 14 jours&#x202f;; ce qui en a été consommé est facturé.</translation>
    </message>
    <message>
        <source>Whether a plan can be cancelled is said before you pay.</source>
        <translation>Avant de payer, vous voyez si un forfait peut être annulé.</translation>
    </message>
    <message>
        <source>The operator keeps your name, number and e-mail address to run the account.</source>
        <translation>L’opérateur conserve votre nom, votre numéro et votre adresse e-mail pour gérer le compte.</translation>
    </message>
    <message>
        <source>German law asks for proof of identity, by video or in a shop, before a SIM is activated. The account itself needs none.</source>
        <translation>La loi allemande demande une preuve d’identité, par vidéo ou en boutique, avant l’activation d’une carte SIM. Le compte lui-même n’en demande pas.</translation>
    </message>
    <message>
        <source>In France a new SIM is suspended after 5 days unless its holder is registered with an identity document.</source>
        <translation>En France, une nouvelle carte SIM est suspendue après 5 jours si son titulaire n’est pas enregistré avec une pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>SimCardView</name>
    <message>
        <source>SIM card</source>
        <translation>Carte SIM</translation>
    </message>
    <message>
        <source>Replace the SIM</source>
        <translation>Remplacer la SIM</translation>
    </message>
    <message>
        <source>Take off this account</source>
        <translation>Retirer de ce compte</translation>
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
        <translation>Carte plastique</translation>
    </message>
    <message>
        <source>eSIM code</source>
        <translation>Code eSIM</translation>
    </message>
    <message>
        <source>PIN, PUK, eSIM code</source>
        <translation>PIN, PUK, code eSIM</translation>
    </message>
    <message>
        <source>PIN and PUK</source>
        <translation>PIN et PUK</translation>
    </message>
    <message>
        <source>Show once</source>
        <translation>Afficher une fois</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>can be shown once</source>
        <translation>peut être affiché une fois</translation>
    </message>
    <message>
        <source>was shown</source>
        <translation>a été affiché</translation>
    </message>
    <message>
        <source>is in a phone</source>
        <translation>est dans un téléphone</translation>
    </message>
</context>
<context>
    <name>SimsPage</name>
    <message>
        <source>{number} is shown</source>
        <translation>{number} est affiché</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>As of {moment}. Numbers may have changed since.</source>
        <translation>État au {moment}. Cela a pu changer depuis.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Numbers could not be read</source>
        <translation>Les numéros n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Link a number that you have, or activate a new SIM.</source>
        <translation>Associez un numéro que vous avez, ou activez une nouvelle SIM.</translation>
    </message>
    <message>
        <source>No number on this account yet</source>
        <translation>Aucun numéro sur ce compte</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Associer un numéro</translation>
    </message>
    <message>
        <source>SIM &amp; numbers</source>
        <translation>SIM et numéros</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activer une SIM</translation>
    </message>
</context>
<context>
    <name>SlipDialog</name>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un bordereau</translation>
    </message>
    <message>
        <source>The slip as it will be printed</source>
        <translation>Le bordereau tel qu’il sera imprimé</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Roll, 80 mm</source>
        <translation>Rouleau, 80 mm</translation>
    </message>
    <message>
        <source>A4 sheet</source>
        <translation>Feuille A4</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it. Save the slip as PDF instead.</source>
        <translation>L’imprimante ne l’a pas accepté. Enregistrez plutôt le bordereau en PDF.</translation>
    </message>
    <message>
        <source>For the customer to keep: the reference, what was attempted, and not to pay again.</source>
        <translation>À conserver par le client&#x202f;: la référence, ce qui a été tenté, et ne pas payer de nouveau.</translation>
    </message>
    <message>
        <source>Save the slip</source>
        <translation>Enregistrer le bordereau</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>That does not look like a phone number.</source>
        <translation>Cela ne ressemble pas à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This number is on your account already.</source>
        <translation>Ce numéro est déjà sur votre compte.</translation>
    </message>
    <message>
        <source>The code has more digits. Please type all of them.</source>
        <translation>Le code a plus de chiffres. Tapez-les tous.</translation>
    </message>
    <message>
        <source>Type your password first.</source>
        <translation>Tapez d’abord votre mot de passe.</translation>
    </message>
    <message>
        <source>A document number has 4 to 30 letters and digits.</source>
        <translation>Le numéro d’une pièce d’identité a de 4 à 30 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Scan the SIM card, or type the number printed on it.</source>
        <translation>Scannez la carte SIM ou tapez le numéro imprimé dessus.</translation>
    </message>
    <message>
        <source>This is a phone number. The SIM card&apos;s own number begins with 89.</source>
        <translation>C’est un numéro de téléphone. Celui de la carte SIM commence par 89.</translation>
    </message>
    <message>
        <source>This looks like a voucher. Redeem it on the dashboard.</source>
        <translation>Cela ressemble à un bon de recharge. Utilisez-le sur la page Accueil.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number has digits only.</source>
        <translation>Le numéro d’une carte SIM ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>Some digits are missing: it has 19 or 20, beginning with 89.</source>
        <translation>Il manque des chiffres&#x202f;: il y en a 19 ou 20, commençant par 89.</translation>
    </message>
    <message>
        <source>These are too many digits: it has 19 or 20.</source>
        <translation>Il y a trop de chiffres&#x202f;: il en faut 19 ou 20.</translation>
    </message>
    <message>
        <source>A SIM card&apos;s number begins with 89.</source>
        <translation>Le numéro d’une carte SIM commence par 89.</translation>
    </message>
    <message>
        <source>One digit is not right. Please compare it with the card.</source>
        <translation>Un chiffre n’est pas juste. Comparez avec la carte.</translation>
    </message>
    <message>
        <source>No SIM on your account has this number. Link its phone number first.</source>
        <translation>Aucune SIM de votre compte ne porte ce numéro. Associez d’abord son numéro de téléphone.</translation>
    </message>
    <message>
        <source>This SIM is in use already.</source>
        <translation>Cette SIM est déjà utilisée.</translation>
    </message>
    <message>
        <source>Two of your SIMs end like this. Please type the whole number.</source>
        <translation>Deux de vos SIM finissent ainsi. Tapez le numéro entier.</translation>
    </message>
    <message>
        <source>Name the operator that has the number now.</source>
        <translation>Indiquez l’opérateur actuel du numéro.</translation>
    </message>
    <message>
        <source>The code from your old operator has 4 to 30 letters and digits.</source>
        <translation>Le code de votre ancien opérateur a de 4 à 30 lettres et chiffres.</translation>
    </message>
    <message>
        <source>Please choose one of the days offered.</source>
        <translation>Choisissez l’un des jours proposés.</translation>
    </message>
    <message>
        <source>The operator wants a new code for this. Please ask for one.</source>
        <translation>L’opérateur veut un nouveau code pour cela. Demandez-en un.</translation>
    </message>
    <message>
        <source>This was shown already. It cannot be shown again.</source>
        <translation>Cela a déjà été montré et ne peut l’être de nouveau.</translation>
    </message>
    <message>
        <source>Another account uses this number to sign in.</source>
        <translation>Un autre compte se connecte avec ce numéro.</translation>
    </message>
    <message>
        <source>The operator does not do this for this number.</source>
        <translation>L’opérateur ne le fait pas pour ce numéro.</translation>
    </message>
    <message>
        <source>That code does not match.</source>
        <translation>Ce code ne correspond pas.</translation>
    </message>
    <message>
        <source>That password does not match.</source>
        <translation>Ce mot de passe ne correspond pas.</translation>
    </message>
    <message>
        <source>Too many tries.</source>
        <translation>Trop d’essais.</translation>
    </message>
    <message>
        <source>A code was sent a moment ago. Ask for another in {time}.</source>
        <translation>Un code vient d’être envoyé. Demandez-en un autre dans {time}.</translation>
    </message>
    <message>
        <source>That code is too old. Please ask for a new one.</source>
        <translation>Ce code est trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>This took too long. Please ask for a new code.</source>
        <translation>Cela a pris trop de temps. Demandez un nouveau code.</translation>
    </message>
    <message>
        <source>The operator does not know this number. Is it one of theirs?</source>
        <translation>L’opérateur ne connaît pas ce numéro. Est-il bien chez lui&#x202f;?</translation>
    </message>
    <message>
        <source>This number is not on your account.</source>
        <translation>Ce numéro n’est pas sur votre compte.</translation>
    </message>
    <message>
        <source>This number was given up by the operator.</source>
        <translation>Ce numéro a été repris par l’opérateur.</translation>
    </message>
    <message>
        <source>This SIM cannot receive a text yet: it is not activated.</source>
        <translation>Cette SIM ne peut pas encore recevoir de SMS&#x202f;: elle n’est pas activée.</translation>
    </message>
    <message>
        <source>This operator does not offer this in the program.</source>
        <translation>Cet opérateur ne propose pas cela dans le programme.</translation>
    </message>
    <message>
        <source>One try left.</source>
        <translation>Encore un essai.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Encore %n essai.</numerusform>
            <numerusform>Encore %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please wait a little.</source>
        <translation>Merci de patienter.</translation>
    </message>
    <message>
        <source>Try again in 1 minute.</source>
        <translation>Réessayez dans 1 minute.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Réessayez dans %n minute.</numerusform>
            <numerusform>Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Way to pay</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Imprimé le {moment}</translation>
    </message>
    <message>
        <source>Payment not confirmed yet</source>
        <translation>Paiement pas encore confirmé</translation>
    </message>
    <message>
        <source>Order stopped</source>
        <translation>Commande arrêtée</translation>
    </message>
    <message>
        <source>Paid, renewal under way</source>
        <translation>Payée, renouvellement en cours</translation>
    </message>
    <message>
        <source>Order not paid yet</source>
        <translation>Commande pas encore payée</translation>
    </message>
    <message>
        <source>Do not pay again</source>
        <translation>Ne payez pas de nouveau</translation>
    </message>
    <message>
        <source>The payment was sent and no answer came. We ask the operator until it is settled; you are never charged twice. Keep this slip: the reference is all that support needs.</source>
        <translation>Le paiement a été envoyé et aucune réponse n’est venue. Nous interrogeons l’opérateur jusqu’à ce que ce soit réglé&#x202f;; vous n’êtes jamais débité deux fois. Gardez ce bordereau&#x202f;: la référence suffit à l’assistance.</translation>
    </message>
    <message>
        <source>The operator’s answers do not match what was ordered, so we stopped. Please contact support and read them the reference: they can see what happened.</source>
        <translation>Les réponses de l’opérateur ne correspondent pas à la commande, nous avons donc arrêté. Contactez l’assistance et donnez-lui la référence&#x202f;: elle peut voir ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying out the renewal. Keep this slip until it is.</source>
        <translation>L’opérateur a l’argent et effectue le renouvellement. Gardez ce bordereau jusque-là.</translation>
    </message>
    <message>
        <source>This order stands, and nothing was charged for it so far.</source>
        <translation>Cette commande est enregistrée et rien n’a été débité jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message>
        <source>Being activated</source>
        <translation>En cours d’activation</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Grace period</source>
        <translation>Période de grâce</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Number lost</source>
        <translation>Numéro perdu</translation>
    </message>
    <message>
        <source>Not activated</source>
        <translation>Non activée</translation>
    </message>
    <message>
        <source>Registration due</source>
        <translation>Enregistrement dû</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Activate it to use it</source>
        <translation>À activer pour l’utiliser</translation>
    </message>
    <message>
        <source>Takes a few minutes</source>
        <translation>Prend quelques minutes</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Pas encore de forfait</translation>
    </message>
    <message>
        <source>Cannot be undone</source>
        <translation>Irréversible</translation>
    </message>
    <message>
        <source>Plan has ended</source>
        <translation>Forfait terminé</translation>
    </message>
    <message>
        <source>Renews {date}</source>
        <translation>Se renouvelle le {date}</translation>
    </message>
    <message>
        <source>Ends {date}</source>
        <translation>Se termine le {date}</translation>
    </message>
    <message>
        <source>Suspended today</source>
        <translation>Suspendue aujourd’hui</translation>
    </message>
    <message>
        <source>Number lost today</source>
        <translation>Numéro perdu aujourd’hui</translation>
    </message>
    <message>
        <source>Register today</source>
        <translation>À enregistrer aujourd’hui</translation>
    </message>
    <message>
        <source>Suspended in 1 day</source>
        <translation>Suspendue dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Suspendue dans %n jour</numerusform>
            <numerusform>Suspendue dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Number lost in 1 day</source>
        <translation>Numéro perdu dans 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>Numéro perdu dans %n jour</numerusform>
            <numerusform>Numéro perdu dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Register within 1 day</source>
        <translation>À enregistrer sous 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>À enregistrer sous %n jour</numerusform>
            <numerusform>À enregistrer sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Plan ends</source>
        <translation>Fin du forfait</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Grâce</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>jusqu’au {date}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>d’ici au {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>dès le {date}</translation>
    </message>
    <message>
        <source>or the line is suspended</source>
        <translation>sinon la ligne est suspendue</translation>
    </message>
    <message>
        <source>Auto-renew tries here</source>
        <translation>Essai du renouv. auto</translation>
    </message>
    <message>
        <source>Renew to go on</source>
        <translation>À renouveler pour continuer</translation>
    </message>
    <message>
        <source>Renewing brings all back</source>
        <translation>Renouveler rétablit tout</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas de service</translation>
    </message>
    <message>
        <source>Linking a number</source>
        <translation>Association d’un numéro</translation>
    </message>
    <message>
        <source>Taking a number off the account</source>
        <translation>Retrait d’un numéro du compte</translation>
    </message>
    <message>
        <source>New eSIM</source>
        <translation>Nouvelle eSIM</translation>
    </message>
    <message>
        <source>New SIM card</source>
        <translation>Nouvelle carte SIM</translation>
    </message>
    <message>
        <source>Bringing a number</source>
        <translation>Transfert d’un numéro</translation>
    </message>
</context>
<context>
    <name>StepHeader</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {label}</source>
        <translation>Étape {number} sur {count}&#x202f;: {label}</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Support has your question</source>
        <translation>L’assistance a votre question</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Ticket number {number}</source>
        <translation>Numéro de ticket {number}</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Send to support</source>
        <translation>Envoyer à l’assistance</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>They answer by SMS or e-mail. Keep this number; it also stays with the order here.</source>
        <translation>La réponse arrive par SMS ou e-mail. Gardez ce numéro&#x202f;; il reste aussi ici avec la commande.</translation>
    </message>
    <message>
        <source>This is sent to your operator’s support. Change it as you like; never write a password, a PIN or a card number.</source>
        <translation>Ceci est envoyé à l’assistance de votre opérateur. Modifiez-le à votre guise&#x202f;; n’écrivez jamais de mot de passe, de code PIN ni de numéro de carte.</translation>
    </message>
    <message>
        <source>Write what support should know first.</source>
        <translation>Écrivez d’abord ce que l’assistance doit savoir.</translation>
    </message>
    <message>
        <source>Ticket number copied</source>
        <translation>Numéro de ticket copié</translation>
    </message>
</context>
<context>
    <name>SupportWords</name>
    <message>
        <source>Reference: {reference}</source>
        <translation>Référence&#x202f;: {reference}</translation>
    </message>
    <message>
        <source>Ordered: {plan}, {amount}</source>
        <translation>Commandé&#x202f;: {plan}, {amount}</translation>
    </message>
    <message>
        <source>Number: {number}</source>
        <translation>Numéro&#x202f;: {number}</translation>
    </message>
    <message>
        <source>What happened: {what}</source>
        <translation>Ce qui s’est passé&#x202f;: {what}</translation>
    </message>
    <message>
        <source>What became of this order, and was I charged?</source>
        <translation>Qu’est devenue cette commande, et ai-je été débité&#x202f;?</translation>
    </message>
    <message>
        <source>Sent: {moment}, {way}</source>
        <translation>Envoyé&#x202f;: {moment}, {way}</translation>
    </message>
    <message>
        <source>Sent: {moment}</source>
        <translation>Envoyé&#x202f;: {moment}</translation>
    </message>
    <message>
        <source>Order number: {number}</source>
        <translation>Numéro de commande&#x202f;: {number}</translation>
    </message>
</context>
<context>
    <name>TaskPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose a plan</source>
        <translation>Choisir un forfait</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Activate a SIM</source>
        <translation>Activer une SIM</translation>
    </message>
    <message>
        <source>Link a number</source>
        <translation>Associer un numéro</translation>
    </message>
    <message>
        <source>Take {number} off this account</source>
        <translation>Retirer {number} de ce compte</translation>
    </message>
    <message>
        <source>Replace the SIM of {number}</source>
        <translation>Remplacer la SIM du {number}</translation>
    </message>
    <message>
        <source>Bring a number to {number}</source>
        <translation>Apporter un numéro vers {number}</translation>
    </message>
    <message>
        <source>PIN, PUK and eSIM code of {number}</source>
        <translation>PIN, PUK et code eSIM du {number}</translation>
    </message>
    <message>
        <source>Register who holds {number}</source>
        <translation>Enregistrer le titulaire du {number}</translation>
    </message>
    <message>
        <source>Stop a change</source>
        <translation>Arrêter un changement</translation>
    </message>
    <message>
        <source>On the phone with {number}</source>
        <translation>Sur le téléphone avec {number}</translation>
    </message>
    <message>
        <source>A number that you have already comes to this account with its plan.</source>
        <translation>Un numéro que vous avez déjà rejoint ce compte avec son forfait.</translation>
    </message>
    <message>
        <source>The number leaves this account; its plan runs on. You can link it again. A code to the number makes sure that it is you.</source>
        <translation>Le numéro quitte ce compte&#x202f;; son forfait continue. Vous pouvez l’associer de nouveau. Un code envoyé au numéro confirme que c’est vous.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at the code.</source>
        <translation>Visez le code avec l’appareil photo du téléphone.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM.</source>
        <translation>La loi veut savoir qui détient une SIM.</translation>
    </message>
    <message>
        <source>The law wants to know who holds a SIM. Register by {date}, or the line is suspended.</source>
        <translation>La loi veut savoir qui détient une SIM. Enregistrez-vous d’ici au {date}, sinon la ligne est suspendue.</translation>
    </message>
    <message>
        <source>{number} is active.</source>
        <translation>{number} est actif.</translation>
    </message>
    <message>
        <source>{number} is on this account now.</source>
        <translation>{number} est maintenant sur ce compte.</translation>
    </message>
    <message>
        <source>{number} has left this account.</source>
        <translation>{number} a quitté ce compte.</translation>
    </message>
    <message>
        <source>Ordered. The new SIM works from {date}; until then you can stop it here.</source>
        <translation>Commandé. La nouvelle SIM fonctionne à partir du {date}&#x202f;; d’ici là vous pouvez l’arrêter ici.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the new SIM works.</source>
        <translation>Commandé. L’opérateur vous dira quand la nouvelle SIM fonctionne.</translation>
    </message>
    <message>
        <source>Ordered. The number moves on {date}; until the eve you can stop it here.</source>
        <translation>Commandé. Le numéro est transféré le {date}&#x202f;; vous pouvez l’arrêter ici jusqu’à la veille.</translation>
    </message>
    <message>
        <source>Ordered. The operator tells you when the number moves.</source>
        <translation>Commandé. L’opérateur vous dira quand le numéro est transféré.</translation>
    </message>
    <message>
        <source>The codes are hidden again.</source>
        <translation>Les codes sont de nouveau masqués.</translation>
    </message>
    <message>
        <source>You are registered. The operator has what the law asks for.</source>
        <translation>Vous êtes enregistré. L’opérateur a ce que la loi demande.</translation>
    </message>
    <message>
        <source>Nothing was changed here. Look at what is under way before you try again.</source>
        <translation>Rien n’a été changé ici. Regardez ce qui est en cours avant de réessayer.</translation>
    </message>
    <message>
        <source>Stopped. Your SIM stays as it is.</source>
        <translation>Arrêté. Votre SIM reste comme elle est.</translation>
    </message>
    <message>
        <source>Stopped. Nothing moves.</source>
        <translation>Arrêté. Rien n’est transféré.</translation>
    </message>
    <message>
        <source>It was too late to stop it.</source>
        <translation>Il était trop tard pour l’arrêter.</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Unlimited</source>
        <translation>Illimité</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} consommés</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>sur {total}</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
</context>
<context>
    <name>TopBarView</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>About Lebara Desktop</source>
        <translation>À propos de Lebara Desktop</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>My number</source>
        <translation>Mon numéro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>{name}, open menu</source>
        <translation>{name}, ouvrir le menu</translation>
    </message>
    <message>
        <source>Open menu</source>
        <translation>Ouvrir le menu</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>UnknownFace</name>
    <message>
        <source>You can close the program. It goes on where it stopped the next time it starts and tells you the result.</source>
        <translation>Vous pouvez fermer le programme. Au prochain démarrage, il reprend où il s’était arrêté et vous dit le résultat.</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un bordereau</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Référence copiée</translation>
    </message>
</context>
<context>
    <name>UnlinkForm</name>
    <message>
        <source>Sending the code…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>Text a code to it</source>
        <translation>Y envoyer un code par SMS</translation>
    </message>
</context>
<context>
    <name>UnsettledCard</name>
    <message>
        <source>Open the order</source>
        <translation>Ouvrir la commande</translation>
    </message>
    <message>
        <source>Print a slip</source>
        <translation>Imprimer un bordereau</translation>
    </message>
    <message>
        <source>Copy the reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Show the ticket</source>
        <translation>Afficher le ticket</translation>
    </message>
    <message>
        <source>Contact support</source>
        <translation>Contacter l’assistance</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Support has your question. Ticket number: {number}</source>
        <translation>L’assistance a votre question. Numéro de ticket&#x202f;: {number}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Référence copiée</translation>
    </message>
</context>
<context>
    <name>UnsettledWords</name>
    <message>
        <source>We stopped, so that nothing goes wrong</source>
        <translation>Nous avons arrêté, pour que rien ne tourne mal</translation>
    </message>
    <message>
        <source>Paid, the renewal is under way</source>
        <translation>Payée, le renouvellement est en cours</translation>
    </message>
    <message>
        <source>A payment waits for you</source>
        <translation>Un paiement vous attend</translation>
    </message>
    <message>
        <source>We do not know yet whether the order was cancelled in time</source>
        <translation>Nous ne savons pas encore si la commande a été annulée à temps</translation>
    </message>
    <message>
        <source>The order was sent, and no answer came</source>
        <translation>La commande a été envoyée et aucune réponse n’est venue</translation>
    </message>
    <message>
        <source>The line dropped while the payment was on its way</source>
        <translation>La connexion a été coupée pendant l’envoi du paiement</translation>
    </message>
    <message>
        <source>Ordered, not paid</source>
        <translation>Commandé, non payé</translation>
    </message>
    <message>
        <source>It may have gone through, or not. Do not pay again: we find out and finish it, and you are never charged twice.</source>
        <translation>Il est peut-être passé, ou non. Ne payez pas de nouveau&#x202f;: nous vérifions et terminons, et vous n’êtes jamais débité deux fois.</translation>
    </message>
    <message>
        <source>The operator has the money and is carrying it out. Nothing is left to do.</source>
        <translation>L’opérateur a l’argent et l’exécute. Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>Open the order to finish the payment, or to choose another way.</source>
        <translation>Ouvrez la commande pour terminer le paiement ou choisir un autre moyen.</translation>
    </message>
    <message>
        <source>The order stands at the operator. Open it to pay or to cancel it.</source>
        <translation>La commande est chez l’opérateur. Ouvrez-la pour payer ou l’annuler.</translation>
    </message>
    <message>
        <source>The operator does not let this account see its own order any more.</source>
        <translation>L’opérateur ne laisse plus ce compte voir sa propre commande.</translation>
    </message>
    <message>
        <source>The operator’s answer names another amount, customer or order than what was sent.</source>
        <translation>La réponse de l’opérateur indique un autre montant, client ou numéro de commande que ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing more is sent for this order. Whether it was charged, support can see: give them the reference. Do not pay again.</source>
        <translation>Plus rien n’est envoyé pour cette commande. L’assistance peut voir si elle a été débitée&#x202f;: donnez-lui la référence. Ne payez pas de nouveau.</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>{time} · no answer from the operator</source>
        <translation>{time} · pas de réponse de l’opérateur</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Dernier essai</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>{amount} by {way} for {plan}, {number}</source>
        <translation>{amount} par {way} pour {plan}, {number}</translation>
    </message>
    <message>
        <source>{amount} for {plan}, {number}</source>
        <translation>{amount} pour {plan}, {number}</translation>
    </message>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>{time} · reference {reference}</source>
        <translation>{time} · référence {reference}</translation>
    </message>
    <message>
        <source>now, waiting for the answer</source>
        <translation>maintenant, en attente de la réponse</translation>
    </message>
    <message>
        <source>any moment</source>
        <translation>d’un instant à l’autre</translation>
    </message>
    <message>
        <source>in {seconds} s, again and again until it is settled</source>
        <translation>dans {seconds} s, encore et encore jusqu’à ce que ce soit réglé</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>An order is not settled yet</source>
        <translation>Une commande n’est pas encore réglée</translation>
    </message>
    <message>
        <source>If you end now, this program cannot show you how it ended. Note the reference {reference}: support finds the order by it.</source>
        <translation>Si vous terminez maintenant, ce programme ne pourra pas vous montrer le résultat. Notez la référence {reference} : l’assistance retrouve la commande grâce à elle.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>End anyway</source>
        <translation>Terminer quand même</translation>
    </message>
</context>
<context>
    <name>VoucherEntry</name>
    <message>
        <source>Add a voucher to your credit</source>
        <translation>Ajouter un bon de recharge à votre crédit</translation>
    </message>
    <message>
        <source>Voucher code</source>
        <translation>Code du bon de recharge</translation>
    </message>
    <message>
        <source>12, 14 or 16 digits, as printed</source>
        <translation>12, 14 ou 16 chiffres, comme imprimés</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Redeeming…</source>
        <translation>Utilisation en cours…</translation>
    </message>
    <message>
        <source>{amount} was added to your credit.</source>
        <translation>{amount} ont été ajoutés à votre crédit.</translation>
    </message>
    <message>
        <source>Type the digits of the voucher first.</source>
        <translation>Saisissez d’abord les chiffres du bon de recharge.</translation>
    </message>
    <message>
        <source>A voucher has 12, 14 or 16 digits; this has {count}.</source>
        <translation>Un bon de recharge a 12, 14 ou 16 chiffres&#x202f;; celui-ci en a {count}.</translation>
    </message>
</context>
<context>
    <name>WaysPage</name>
    <message>
        <source>Ways to pay</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Cards are kept by the payment provider. This program never sees or stores a card number.</source>
        <translation>Les cartes sont conservées par le prestataire de paiement. Ce programme ne voit ni n’enregistre jamais un numéro de carte.</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Asking for the page…</source>
        <translation>Demande de la page…</translation>
    </message>
    <message>
        <source>These are the cards as of {time}.</source>
        <translation>Voici les cartes au {time}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>{card} was added.</source>
        <translation>{card} a été ajoutée.</translation>
    </message>
    <message>
        <source>Saved cards</source>
        <translation>Cartes enregistrées</translation>
    </message>
    <message>
        <source>The cards could not be loaded</source>
        <translation>Les cartes n’ont pas pu être chargées</translation>
    </message>
    <message>
        <source>With a saved card a renewal needs one approval, and a plan can renew by itself.</source>
        <translation>Avec une carte enregistrée, un renouvellement demande une seule validation, et un forfait peut se renouveler tout seul.</translation>
    </message>
    <message>
        <source>No card is saved</source>
        <translation>Aucune carte n’est enregistrée</translation>
    </message>
    <message>
        <source>The payment provider forgets it. Orders that were paid with it stay as they are.</source>
        <translation>Le prestataire de paiement l’oublie. Les commandes payées avec elle restent telles quelles.</translation>
    </message>
    <message>
        <source>A plan of yours renews by itself: without this card the renewal may fail.</source>
        <translation>Un de vos forfaits se renouvelle tout seul&#x202f;: sans cette carte, cela peut échouer.</translation>
    </message>
    <message>
        <source>Remove {card}?</source>
        <translation>Supprimer {card}&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>_CodesView</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Keep this where nobody else finds it.</source>
        <translation>Conservez ceci là où personne d’autre ne le trouve.</translation>
    </message>
    <message>
        <source>When the phone is lost each of these codes lets you in once, beside the password.</source>
        <translation>Si le téléphone est perdu, chacun de ces codes vous laisse entrer une fois, avec le mot de passe.</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codes de secours</translation>
    </message>
    <message>
        <source>Recovery codes for the day when the phone is lost: each lets you in once, beside the password. They are shown only now.</source>
        <translation>Codes de secours pour le jour où le téléphone est perdu : chacun vous laisse entrer une fois, avec le mot de passe. Ils ne sont affichés que maintenant.</translation>
    </message>
    <message>
        <source>I have kept them</source>
        <translation>Je les ai conservés</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Imprimer ou enregistrer…</translation>
    </message>
</context>
<context>
    <name>_EnrolmentView</name>
    <message>
        <source>Scan this with an authenticator app on your phone, or type the key there. Then enter the code that the app shows.</source>
        <translation>Scannez ceci avec une application d’authentification de votre téléphone, ou tapez-y la clé. Saisissez ensuite le code qu’elle affiche.</translation>
    </message>
    <message>
        <source>Key to type</source>
        <translation>Clé à taper</translation>
    </message>
    <message>
        <source>Code of the app</source>
        <translation>Code de l’application</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message>
        <source>One try left.</source>
        <translation>Encore un essai.</translation>
    </message>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>Encore %n essai.</numerusform>
            <numerusform>Encore %n essais.</numerusform>
        </translation>
    </message>
</context>
</TS>
