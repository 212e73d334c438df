"""What the person is told when something happens to the second step of their sign-in."""

from __future__ import annotations

SECOND_STEP = {
    "secondStepOn": {
        "en": "Signing in to Lebara now needs a code of your authenticator app too. Not you? Call us at once.",
        "zh": "您的 Lebara 登录现已启用身份验证器动态码。如非本人操作，请立即联系我们。",
        "de": "Die Anmeldung bei Lebara braucht jetzt auch einen Code Ihrer Authenticator-App. Nicht Sie? Rufen Sie uns sofort an.",
        "fr": "La connexion à Lebara demande désormais aussi un code de votre application. Pas vous ? Appelez-nous sans attendre.",
        "nl": "Inloggen bij Lebara vraagt nu ook een code van uw authenticator-app. Niet door u? Bel ons meteen.",
        "da": "Login hos Lebara kræver nu også en kode fra din godkendelsesapp. Ikke dig? Ring til os med det samme.",
        "ar": "أصبح تسجيل الدخول إلى Lebara يتطلب أيضًا رمزًا من تطبيق المصادقة. إن لم تكن أنت فاتصل بنا فورًا.",
    },
    "secondStepOff": {
        "en": "Signing in to Lebara no longer needs a code of your authenticator app. Not you? Call us at once.",
        "zh": "您的 Lebara 登录已停用身份验证器动态码。如非本人操作，请立即联系我们。",
        "de": "Die Anmeldung bei Lebara braucht keinen Code Ihrer Authenticator-App mehr. Nicht Sie? Rufen Sie uns sofort an.",
        "fr": "La connexion à Lebara ne demande plus de code de votre application. Pas vous ? Appelez-nous sans attendre.",
        "nl": "Inloggen bij Lebara vraagt geen code van uw authenticator-app meer. Niet door u? Bel ons meteen.",
        "da": "Login hos Lebara kræver ikke længere en kode fra din godkendelsesapp. Ikke dig? Ring til os med det samme.",
        "ar": "لم يعد تسجيل الدخول إلى Lebara يتطلب رمزًا من تطبيق المصادقة. إن لم تكن أنت فاتصل بنا فورًا.",
    },
    "recoveryCodeUsed": {
        "en": "A recovery code was used for your Lebara account. Codes left: {left}. Not you? Change your password at once.",
        "zh": "您的 Lebara 账户使用了一个恢复码，剩余 {left} 个。如非本人操作，请立即更改密码。",
        "de": "Ein Wiederherstellungscode Ihres Lebara-Kontos wurde benutzt. Übrig: {left}. Nicht Sie? Ändern Sie Ihr Passwort.",
        "fr": "Un code de secours a servi pour votre compte Lebara. Restants : {left}. Pas vous ? Changez votre mot de passe.",
        "nl": "Voor uw Lebara-account is een herstelcode gebruikt. Nog over: {left}. Niet door u? Wijzig meteen uw wachtwoord.",
        "da": "En gendannelseskode er brugt til din Lebara-konto. Tilbage: {left}. Ikke dig? Skift din adgangskode med det samme.",
        "ar": "استُخدم رمز استرداد لحسابك في Lebara. الرموز المتبقية: {left}. إن لم تكن أنت فغيّر كلمة المرور فورًا.",
    },
    "secondStepLocked": {
        "en": "Somebody typed wrong authenticator codes for your Lebara account. Not you? Change your password at once.",
        "zh": "有人为您的 Lebara 账户多次输入错误的动态码。如非本人操作，请立即更改密码。",
        "de": "Für Ihr Lebara-Konto wurden falsche App-Codes eingegeben. Nicht Sie? Ändern Sie sofort Ihr Passwort.",
        "fr": "Des codes erronés ont été saisis pour votre compte Lebara. Pas vous ? Changez votre mot de passe sans attendre.",
        "nl": "Voor uw Lebara-account zijn verkeerde app-codes ingevoerd. Niet door u? Wijzig meteen uw wachtwoord.",
        "da": "Der er indtastet forkerte appkoder til din Lebara-konto. Ikke dig? Skift din adgangskode med det samme.",
        "ar": "أُدخلت رموز مصادقة خاطئة لحسابك في Lebara. إن لم تكن أنت فغيّر كلمة المرور فورًا.",
    },
}
