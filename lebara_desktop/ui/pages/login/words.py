"""The sentences of the sign-in page that depend on its state: titles, refusals with their next step, terms by country."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from lebara_desktop.domain.errors import SignInReason, SignInRefused
from lebara_desktop.domain.signin import CodeSent, NextStep, Purpose, Sent, next_step
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.countries import country_name
from lebara_desktop.ui.pages.login.state import Face, LoginState, Market, Slip

_ON_THE_FACE = {NextStep.NEW_CODE, NextStep.START_AGAIN, NextStep.OPEN_BY_HAND}  # those faces have a button for it
_NUMBERS = {Face.NUMBER, Face.GUEST}  # where no e-mail address can stand
_EUROPE = {"AT", "BE", "DE", "DK", "ES", "FR", "IE", "IT", "NL", "PL", "PT", "SE"}


def country(market: Market | None, id_: str = "") -> str:
    """Return the name of a market's country in the program's language."""
    if market is None:
        return country_name(id_.split("-", maxsplit=1)[0])
    return market.name(QLocale().name())


class SignInWords(QObject):
    """Says things in the program's language."""

    def title(self, state: LoginState) -> str:
        """Name the face that is shown."""
        registering = state.purpose is Purpose.REGISTER
        titles = {
            Face.FORM: self.tr("Sign in"),
            Face.CODE: self.tr("Create an account") if registering else self.tr("Enter the code"),
            Face.SECOND: self.tr("Second step"),
            Face.BROWSER: self.tr("Go on in your browser"),
            Face.PHONE: self.tr("Sign in with a phone"),
            Face.FORGOTTEN: self.tr("Forgotten password"),
            Face.NEW_PASSWORD: self.tr("Choose a new password"),
            Face.NUMBER: self.tr("Create an account"),
            Face.DETAILS: self.tr("Create an account"),
            Face.DONE: self.tr("Your account is ready"),
            Face.GUEST: self.tr("Renew a number"),
            Face.HELP: self.tr("Who can help"),
        }
        return titles[state.face]

    def steps(self) -> tuple[str, ...]:
        """Name the steps of a new account."""
        return (self.tr("Number"), self.tr("Code"), self.tr("About you"), self.tr("Done"))

    def slip(self, slip: Slip, face: Face) -> str:
        """Say what is wrong before anything is sent."""
        if face in _NUMBERS and slip is Slip.USERNAME_EMPTY:
            return self.tr("Enter your mobile number.")
        if face in _NUMBERS and slip is Slip.USERNAME_WRONG:
            return self.tr("That is not a mobile number.")
        slips = {
            Slip.USERNAME_EMPTY: self.tr("Enter your mobile number or e-mail address."),
            Slip.USERNAME_WRONG: self.tr("That is neither a mobile number nor an e-mail address."),
            Slip.PASSWORD_EMPTY: self.tr("Enter your password."),
            Slip.CODE_SHORT: self.tr("Enter all digits of the code."),
            Slip.RECOVERY_SHORT: self.tr("Enter the whole recovery code."),
            Slip.TERMS: self.tr("An account needs your consent to the terms."),
            Slip.GIVEN_NAME_EMPTY: self.tr("Enter your first name."),
            Slip.FAMILY_NAME_EMPTY: self.tr("Enter your last name."),
            Slip.EMAIL_WRONG: self.tr("Enter your e-mail address, such as name@example.org."),
            Slip.NUMBERS_DIFFER: self.tr("The two numbers differ. Please compare them digit by digit."),
            Slip.PASSWORD_SHORT: self.tr("The password needs 8 characters or more."),
        }
        return slips[slip]

    def refusal(self, state: LoginState) -> str:
        """Say why the operator refused, or what went wrong."""
        error = state.error
        if error is None:
            return ""
        if state.face is Face.GUEST and state.reason is SignInReason.NOT_ACTIVATED:
            return self.tr("The SIM of this number is not active yet, so there is nothing to renew.")
        if isinstance(error, SignInRefused) and error.reason is SignInReason.WRONG_MARKET:
            right = state.market_of(error.market)
            if right is not None and state.face is Face.GUEST:
                return self.tr("This number belongs to {country}.").format(country=country(right))
            if right is not None:
                return self.tr("This account belongs to {country}.").format(country=country(right))
        if isinstance(error, SignInRefused) and state.face is Face.SECOND:
            return self._second(error, recovery=state.recovery)
        return errors.sentence(error)

    def _second(self, error: SignInRefused, *, recovery: bool) -> str:
        """Say what was wrong with the second step: a code that the app still shows may have been used."""
        if error.reason is SignInReason.INVALID_SESSION:
            return self.tr("This took too long. Please sign in again.")
        if error.reason is not SignInReason.WRONG_CODE:
            return errors.sentence(error)
        used = self.tr("That code does not match, or was used before.")
        wait = self.tr("That code does not match, or was used before. Wait for the next one.")
        left = errors.tries(error.tries_left) if error.tries_left is not None else ""
        return show.sentences((used if recovery else wait, left))

    def locked(self, state: LoginState) -> str:
        """Say for how long the operator refuses."""
        left = show.countdown(state.locked_for)
        if state.reason is SignInReason.TOO_MANY_TRIES:
            return self.tr("Too many tries from this connection. Go on in {time}.").format(time=left)
        if state.reason is SignInReason.RESEND_TOO_EARLY:
            return self.tr("A code was sent a moment ago. You can ask for another one in {time}.").format(time=left)
        if state.face is not Face.FORM:
            return self.tr("Too many wrong codes. You can ask for another one in {time}.").format(time=left)
        return self.tr("Too many tries. You can sign in again in {time}.").format(time=left)

    def remedy(self, state: LoginState) -> str:
        """Name the next step after a refusal; empty where there is only to type again or to wait."""
        if not isinstance(state.error, SignInRefused):
            return ""
        step = next_step(state.error, state.ways or ())
        if step is NextStep.CHANGE_MARKET:
            right = state.market_of(state.error.market)
            there = (
                self.tr("Go on there: {country}") if state.face is Face.GUEST else self.tr("Sign in there: {country}")
            )
            return there.format(country=country(right)) if right else ""
        if step is NextStep.ACTIVATE_SIM and state.face is Face.FORM:
            return self.tr("Sign in with the password and activate it") if state.sims else ""
        if step in _ON_THE_FACE and state.face in (Face.CODE, Face.BROWSER, Face.PHONE):
            return ""
        names = {
            NextStep.NEW_CODE: self.tr("Send another code"),
            NextStep.START_AGAIN: self.tr("Start again"),
            NextStep.ACTIVATE_SIM: self.tr("Who can help"),
            NextStep.CONTACT: self.tr("Who can help"),
            NextStep.REGISTER: self.tr("Create an account"),
            NextStep.SIGN_IN: self.tr("Sign in instead"),
            NextStep.USE_BROWSER: self.tr("Use my browser"),
            NextStep.OPEN_BY_HAND: self.tr("Try again"),
        }
        return names.get(step, "")

    def code_sent(self, sent: CodeSent) -> str:
        """Say where the code went."""
        to = show.isolated(sent.to)
        if sent.by is Sent.EMAIL:
            return self.tr("We sent %n digits by e-mail to {address}.", "", sent.length).format(address=to)
        return self.tr("We sent a text message with %n digits to {number}.", "", sent.length).format(number=to)

    def terms(self, market: str) -> str:
        """Say on which terms an account is made in ``market``."""
        region = market.split("-", maxsplit=1)[0]
        first = self.tr("Prepaid, without a contract: an account costs nothing. Prices include tax.")
        if market == "CN-SEED":
            then = self.tr("A plan that was bought cannot be cancelled.")
        elif region == "GB" or region in _EUROPE:
            then = self.tr("A plan can be cancelled within 14 days; what was used of it is charged.")
        else:
            then = self.tr("Whether a plan can be cancelled is said before you pay.")
        data = self.tr("The operator keeps your name, number and e-mail address to run the account.")
        return show.sentences((first, then, data))

    def identity(self, market: str) -> str:
        """Say which proof of identity the law of ``market`` asks for; empty where nothing is known."""
        notes = {  # DE: § 172 TKG; FR: FEATURES.md A3
            "DE": self.tr(
                "German law asks for proof of identity, by video or in a shop, before a SIM is activated. "
                "The account itself needs none."
            ),
            "FR": self.tr(
                "In France a new SIM is suspended after 5 days unless its holder is registered with an identity document."
            ),
        }
        return notes.get(market.split("-", maxsplit=1)[0], "")
