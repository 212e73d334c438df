"""One-time codes and security notes as messages. They stand in the sandbox's inbox, never in 681: no token may read a code."""

from __future__ import annotations

import re

from sqlalchemy import Connection, insert, select

from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.tables import customer, message

from .sms_second import SECOND_STEP

_SENDER = "Lebara"
_TEXTS = {
    "signInCode": {
        "en": "{code} is your Lebara code to sign in. It is valid for 10 minutes. Never tell it to anybody.",
        "zh": "您的 Lebara 登录验证码为 {code}，10 分钟内有效，请勿告知他人。",
        "de": "{code} ist Ihr Lebara-Code zur Anmeldung. Er gilt 10 Minuten. Geben Sie ihn niemandem weiter.",
        "fr": "{code} est votre code de connexion Lebara, valable 10 minutes. Ne le communiquez à personne.",
        "nl": "{code} is uw Lebara-code om in te loggen. Hij is 10 minuten geldig. Deel hem met niemand.",
        "da": "{code} er din Lebara-kode til at logge ind. Den gælder i 10 minutter. Del den ikke med nogen.",
        "ar": "رمز تسجيل الدخول إلى Lebara هو {code}، صالح لمدة 10 دقائق. لا تخبر به أحدًا.",
    },
    "newPasswordCode": {
        "en": "{code} is your Lebara code to set a new password. It is valid for 10 minutes. Not you? Ignore it.",
        "zh": "您的 Lebara 重设密码验证码为 {code}，10 分钟内有效。如非本人操作请忽略。",
        "de": "{code} ist Ihr Lebara-Code für ein neues Passwort. Er gilt 10 Minuten. Nicht Sie? Ignorieren Sie ihn.",
        "fr": "{code} est votre code Lebara pour un nouveau mot de passe, valable 10 minutes. Pas vous ? Ignorez-le.",
        "nl": "{code} is uw Lebara-code voor een nieuw wachtwoord, 10 minuten geldig. Niet van u? Negeer hem.",
        "da": "{code} er din Lebara-kode til en ny adgangskode. Den gælder i 10 minutter. Ikke dig? Ignorer den.",
        "ar": "رمز Lebara لتعيين كلمة مرور جديدة هو {code}، صالح لمدة 10 دقائق. إن لم تطلبه فتجاهله.",
    },
    "registrationCode": {
        "en": "{code} is your Lebara code to open an account for this number. It is valid for 10 minutes.",
        "zh": "您的 Lebara 注册验证码为 {code}，10 分钟内有效。",
        "de": "{code} ist Ihr Lebara-Code, um für diese Nummer ein Konto anzulegen. Er gilt 10 Minuten.",
        "fr": "{code} est votre code Lebara pour ouvrir un compte avec ce numéro, valable 10 minutes.",
        "nl": "{code} is uw Lebara-code om voor dit nummer een account te openen. Hij is 10 minuten geldig.",
        "da": "{code} er din Lebara-kode til at oprette en konto til dette nummer. Den gælder i 10 minutter.",
        "ar": "رمز Lebara لفتح حساب لهذا الرقم هو {code}، صالح لمدة 10 دقائق.",
    },
    "passwordChanged": {
        "en": "Your Lebara password was changed. Not you? Ask for a new one at once.",
        "zh": "您的 Lebara 密码已更改。如非本人操作，请立即重设。",
        "de": "Ihr Lebara-Passwort wurde geändert. Nicht Sie? Setzen Sie sofort ein neues.",
        "fr": "Votre mot de passe Lebara a été modifié. Pas vous ? Demandez-en un nouveau sans attendre.",
        "nl": "Uw Lebara-wachtwoord is gewijzigd. Niet door u? Vraag meteen een nieuw aan.",
        "da": "Din Lebara-adgangskode er ændret. Ikke dig? Bed om en ny med det samme.",
        "ar": "تم تغيير كلمة مرور Lebara الخاصة بك. إن لم تكن أنت فاطلب كلمة جديدة فورًا.",
    },
    "proofCode": {
        "en": "{code} is your Lebara code for a change to your account. It is valid for 10 minutes. Tell it to nobody.",
        "zh": "您的 Lebara 账户变更验证码为 {code}，10 分钟内有效，请勿告知他人。",
        "de": "{code} ist Ihr Lebara-Code für eine Änderung an Ihrem Konto. Er gilt 10 Minuten. Geben Sie ihn niemandem weiter.",
        "fr": "{code} est votre code Lebara pour modifier votre compte, valable 10 minutes. Ne le donnez à personne.",
        "nl": "{code} is uw Lebara-code voor een wijziging van uw account, 10 minuten geldig. Deel hem met niemand.",
        "da": "{code} er din Lebara-kode til en ændring af din konto. Den gælder i 10 minutter. Del den ikke.",
        "ar": "رمز Lebara لتأكيد تغيير في حسابك هو {code}، صالح لمدة 10 دقائق. لا تخبر به أحدًا.",
    },
    "simCode": {
        "en": "{code} is your Lebara code for a new SIM card. Did not ask for it? Tell it to nobody.",
        "zh": "您的 Lebara 换卡验证码为 {code}。如非本人申请，说明有人冒用您的号码，请勿告知任何人。",
        "de": "{code} ist Ihr Lebara-Code für eine neue SIM-Karte. Nicht angefordert? Dann geben Sie ihn niemandem.",
        "fr": "{code} est votre code Lebara pour une nouvelle carte SIM. Rien demandé ? Ne le donnez à personne.",
        "nl": "{code} is uw Lebara-code voor een nieuwe simkaart. Niet aangevraagd? Geef hem aan niemand.",
        "da": "{code} er din Lebara-kode til et nyt SIM-kort. Ikke bestilt? Giv den ikke til nogen.",
        "ar": "رمز Lebara لاستبدال شريحة SIM هو {code}. لم تطلبه؟ إذن طلبه شخص آخر: لا تعطه لأحد.",
    },
    "emailChanged": {
        "en": "The e-mail address of your Lebara account was changed. Not you? Call us at once.",
        "zh": "您的 Lebara 账户邮箱已更改。如非本人操作，请立即联系我们。",
        "de": "Die E-Mail-Adresse Ihres Lebara-Kontos wurde geändert. Nicht Sie? Rufen Sie uns sofort an.",
        "fr": "L'adresse e-mail de votre compte Lebara a été modifiée. Pas vous ? Appelez-nous sans attendre.",
        "nl": "Het e-mailadres van uw Lebara-account is gewijzigd. Niet door u? Bel ons meteen.",
        "da": "E-mailadressen på din Lebara-konto er ændret. Ikke dig? Ring til os med det samme.",
        "ar": "تم تغيير عنوان البريد الإلكتروني لحساب Lebara الخاص بك. إن لم تكن أنت فاتصل بنا فورًا.",
    },
}
_TEXTS |= SECOND_STEP
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}")


def send(ctx: Context, tx: Connection, recipient: str, template: str, language: str, **values: str) -> None:
    """Send a text to a number (digits of E.164) or an e-mail address, in a language tag's language or in English."""
    found = _LANGUAGE.match(language.strip())
    texts = _TEXTS[template]
    content = (texts.get(found[0].lower()) if found else None) or texts["en"]
    mail = "@" in recipient
    row = {"kind": "Email" if mail else "SMS", "recipient": recipient, "msisdn": "" if mail else recipient}
    row |= {"party_id": "", "template": template, "subject": _SENDER if mail else ""}
    tx.execute(insert(message).values(**row, content=content.format_map(values), sent_at=ctx.clock.ms()))


def language_of(tx: Connection, party_id: str) -> str:
    """The language in which a customer is written to."""
    return tx.execute(select(customer.c.language).where(customer.c.party_id == party_id)).scalar() or "en"
