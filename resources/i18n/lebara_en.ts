<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CompareCard</name>
    <message numerus="yes">
        <source>{price} with add-ons, {count} in %n periods</source>
        <translation>
            <numerusform>{price} with add-ons, {count} in %n period</numerusform>
            <numerusform>{price} with add-ons, {count} in %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in your last %n periods</source>
        <translation>
            <numerusform>in your last %n period</numerusform>
            <numerusform>in your last %n periods</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n add-ons</source>
        <translation>
            <numerusform>%n add-on</numerusform>
            <numerusform>%n add-ons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Not the right PIN. Try again in %n second(s).</source>
        <translation>
            <numerusform>Not the right PIN. Try again in %n second.</numerusform>
            <numerusform>Not the right PIN. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not the right PIN. %n more try(s), then sign in again.</source>
        <translation>
            <numerusform>Not the right PIN. %n more try, then sign in again.</numerusform>
            <numerusform>Not the right PIN. %n more tries, then sign in again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSection</name>
    <message numerus="yes">
        <source>%n minute(s) without use</source>
        <translation>
            <numerusform>%n minute without use</numerusform>
            <numerusform>%n minutes without use</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message numerus="yes">
        <source>%n past orders shown</source>
        <translation>
            <numerusform>%n past order shown</numerusform>
            <numerusform>%n past orders shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are not settled yet.</source>
        <translation>
            <numerusform>%n order is not settled yet.</numerusform>
            <numerusform>%n orders are not settled yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordSection</name>
    <message numerus="yes">
        <source>Your password was changed. Other devices that were signed out: %n.</source>
        <translation>
            <numerusform>Your password was changed. Other devices that were signed out: %n.</numerusform>
            <numerusform>Your password was changed. Other devices that were signed out: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%Ln national minutes</source>
        <translation>
            <numerusform>%Ln national minute</numerusform>
            <numerusform>%Ln national minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <translation>
            <numerusform>%Ln international minute</numerusform>
            <numerusform>%Ln international minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes on the same network</source>
        <translation>
            <numerusform>%Ln minute on the same network</numerusform>
            <numerusform>%Ln minutes on the same network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes abroad</source>
        <translation>
            <numerusform>%Ln minute abroad</numerusform>
            <numerusform>%Ln minutes abroad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts on the same network</source>
        <translation>
            <numerusform>%Ln text on the same network</numerusform>
            <numerusform>%Ln texts on the same network</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>/ %n days</source>
        <translation>
            <numerusform>/ %n day</numerusform>
            <numerusform>/ %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You may withdraw within %n days of buying; what is used by then is charged.</source>
        <translation>
            <numerusform>You may withdraw within %n day of buying; what is used by then is charged.</numerusform>
            <numerusform>You may withdraw within %n days of buying; what is used by then is charged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrawal within %n days of buying.</source>
        <translation>
            <numerusform>Withdrawal within %n day of buying.</numerusform>
            <numerusform>Withdrawal within %n days of buying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n plans shown</source>
        <translation>
            <numerusform>%n plan shown</numerusform>
            <numerusform>%n plans shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan starts within %n minutes of payment.</source>
        <translation>
            <numerusform>A plan starts within %n minute of payment.</numerusform>
            <numerusform>A plan starts within %n minutes of payment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewFace</name>
    <message numerus="yes">
        <source>the last %n periods</source>
        <translation>
            <numerusform>the last %n period</numerusform>
            <numerusform>the last %n periods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message numerus="yes">
        <source>We sent %n digits by e-mail to {address}.</source>
        <translation>
            <numerusform>We sent %n digit by e-mail to {address}.</numerusform>
            <numerusform>We sent %n digits by e-mail to {address}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We sent a text message with %n digits to {number}.</source>
        <translation>
            <numerusform>We sent a text message with %n digit to {number}.</numerusform>
            <numerusform>We sent a text message with %n digits to {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minutes.</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StateWords</name>
    <message numerus="yes">
        <source>Suspended in %n days</source>
        <translation>
            <numerusform>Suspended in %n day</numerusform>
            <numerusform>Suspended in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number lost in %n days</source>
        <translation>
            <numerusform>Number lost in %n day</numerusform>
            <numerusform>Number lost in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Register within %n days</source>
        <translation>
            <numerusform>Register within %n day</numerusform>
            <numerusform>Register within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Tries</name>
    <message numerus="yes">
        <source>%n tries left.</source>
        <translation>
            <numerusform>%n try left.</numerusform>
            <numerusform>%n tries left.</numerusform>
        </translation>
    </message>
</context>
</TS>
