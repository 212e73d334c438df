"""The sentences of the SIM & numbers page: states, next dates, stations, what is wrong with what was typed, and refusals."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject

from lebara_desktop.domain.account import LineState
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.lifeline import Milestone, Stage
from lebara_desktop.domain.sim import CardSlip, Change, ChangeKind, PortSlip
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.state import NextKind, NumberRow, NumberSlip, Slip

TONES = {
    LineState.ACTIVE: "ok",
    LineState.EXPIRING: "warn",
    LineState.GRACE: "bad",
    LineState.SUSPENDED: "bad",
    LineState.LOST: "bad",
    LineState.REGISTRATION_DUE: "warn",
}


class StateWords(QObject):
    """How a number stands, and what comes next; ask again after a change of language."""

    def state(self, state: LineState, *, activating: bool = False) -> str:
        """Return the state in words."""
        if activating:
            return self.tr("Being activated")
        words = {
            LineState.ACTIVE: self.tr("Active"),
            LineState.EXPIRING: self.tr("Expires soon"),
            LineState.GRACE: self.tr("Grace period"),
            LineState.SUSPENDED: self.tr("Suspended"),
            LineState.LOST: self.tr("Number lost"),
            LineState.NOT_ACTIVATED: self.tr("Not activated"),
            LineState.REGISTRATION_DUE: self.tr("Registration due"),
        }
        return words.get(state, self.tr("Not known"))

    def next(self, row: NumberRow, zone: tzinfo) -> str:
        """Return what comes next for a number, with its date."""
        if row.next is NextKind.ACTIVATE:
            return self.tr("Activate it to use it")
        if row.next is NextKind.ACTIVATING:
            return self.tr("Takes a few minutes")
        if row.next is NextKind.FIRST_PLAN:
            return self.tr("No plan yet")
        if row.line.state is LineState.LOST:
            return self.tr("Cannot be undone")
        if row.at is None:
            return self.tr("Plan has ended") if row.line.paid_until else "–"
        if row.next in (NextKind.RENEWS, NextKind.ENDS):
            day = show.day(row.at.astimezone(zone).date())
            text = self.tr("Renews {date}") if row.next is NextKind.RENEWS else self.tr("Ends {date}")
            return show.filled(text, date=day)
        return self._within(row.next, row.days)

    def _within(self, kind: NextKind, days: int) -> str:
        """Count down to what must not happen, or must be done before."""
        if days <= 0:
            return {
                NextKind.SUSPENDED_AT: self.tr("Suspended today"),
                NextKind.LOST_AT: self.tr("Number lost today"),
            }.get(kind, self.tr("Register today"))
        if kind is NextKind.SUSPENDED_AT:
            return self.tr("Suspended in 1 day") if days == 1 else self.tr("Suspended in %n days", "", days)
        if kind is NextKind.LOST_AT:
            return self.tr("Number lost in 1 day") if days == 1 else self.tr("Number lost in %n days", "", days)
        return self.tr("Register within 1 day") if days == 1 else self.tr("Register within %n days", "", days)

    def stage(self, stage: Stage) -> str:
        """Return the name of a station."""
        return {
            Stage.TODAY: self.tr("Today"),
            Stage.REGISTER: self.tr("Register"),
            Stage.PLAN_ENDS: self.tr("Plan ends"),
            Stage.GRACE: self.tr("Grace"),
            Stage.SUSPENDED: self.tr("Suspended"),
            Stage.LOST: self.tr("Number lost"),
        }[stage]

    def date(self, mark: Milestone, zone: tzinfo, now: datetime) -> str:
        """Return the date of a station, with its year where that is another one; a span by its last day."""
        if mark.stage is Stage.GRACE:
            return show.filled(self.tr("to {date}"), date=_short(mark.at - timedelta(microseconds=1), zone, now))
        if mark.stage is Stage.REGISTER:
            return show.filled(self.tr("by {date}"), date=_short(mark.at - timedelta(microseconds=1), zone, now))
        if mark.stage is Stage.SUSPENDED:
            return show.filled(self.tr("from {date}"), date=_short(mark.at, zone, now))
        return _short(mark.at, zone, now)

    def effect(self, stage: Stage, *, renews: bool) -> str:
        """Say what a station means."""
        return {
            Stage.TODAY: "",
            Stage.REGISTER: self.tr("or the line is suspended"),
            Stage.PLAN_ENDS: self.tr("Auto-renew tries here") if renews else self.tr("Renew to go on"),
            Stage.GRACE: self.tr("Renewing brings all back"),
            Stage.SUSPENDED: self.tr("No service"),
            Stage.LOST: self.tr("Cannot be undone"),
        }[stage]

    def change(self, change: Change) -> str:
        """Name an order about a number."""
        return {
            ChangeKind.LINK: self.tr("Linking a number"),
            ChangeKind.UNLINK: self.tr("Taking a number off the account"),
            ChangeKind.REPLACE: self.tr("New eSIM") if change.esim else self.tr("New SIM card"),
            ChangeKind.PORT_IN: self.tr("Bringing a number"),
        }[change.kind]


def _short(instant: datetime, zone: tzinfo, now: datetime) -> str:
    day, today = instant.astimezone(zone).date(), now.astimezone(zone).date()
    return show.day(day, year=day == today or day.year != today.year)


class SlipWords(QObject):
    """What is wrong with what was typed, and why something was refused."""

    def slip(self, slip: Slip) -> str:
        """Return the sentence for ``slip``."""
        if isinstance(slip, CardSlip):
            return self._card(slip)
        if isinstance(slip, PortSlip):
            return self._port(slip)
        return {
            NumberSlip.NOT_A_NUMBER: self.tr("That does not look like a phone number."),
            NumberSlip.OWN_ALREADY: self.tr("This number is on your account already."),
            NumberSlip.CODE_LENGTH: self.tr("The code has more digits. Please type all of them."),
            NumberSlip.PASSWORD_EMPTY: self.tr("Type your password first."),
            NumberSlip.DOCUMENT: self.tr("A document number has 4 to 30 letters and digits."),
        }[slip]

    def _card(self, slip: CardSlip) -> str:
        return {
            CardSlip.EMPTY: self.tr("Scan the SIM card, or type the number printed on it."),
            CardSlip.PHONE: self.tr("This is a phone number. The SIM card's own number begins with 89."),
            CardSlip.VOUCHER: self.tr("This looks like a voucher. Redeem it on the dashboard."),
            CardSlip.LETTERS: self.tr("A SIM card's number has digits only."),
            CardSlip.SHORT: self.tr("Some digits are missing: it has 19 or 20, beginning with 89."),
            CardSlip.LONG: self.tr("These are too many digits: it has 19 or 20."),
            CardSlip.NOT_A_SIM: self.tr("A SIM card's number begins with 89."),
            CardSlip.CHECK_DIGIT: self.tr("One digit is not right. Please compare it with the card."),
            CardSlip.UNKNOWN: self.tr("No SIM on your account has this number. Link its phone number first."),
            CardSlip.ACTIVE: self.tr("This SIM is in use already."),
            CardSlip.AMBIGUOUS: self.tr("Two of your SIMs end like this. Please type the whole number."),
        }[slip]

    def _port(self, slip: PortSlip) -> str:
        return {
            PortSlip.NUMBER: self.tr("That does not look like a phone number."),
            PortSlip.OWN_NUMBER: self.tr("This number is on your account already."),
            PortSlip.OPERATOR: self.tr("Name the operator that has the number now."),
            PortSlip.ACCOUNT: self.tr("The code from your old operator has 4 to 30 letters and digits."),
            PortSlip.DAY: self.tr("Please choose one of the days offered."),
        }[slip]

    def refusal(self, error: AppError) -> str:
        """Return the sentence for ``error``, where this page can say more than any other."""
        if isinstance(error, SignInRefused):
            text = self._reason(error)
            return text or errors.sentence(SignInRefused(SignInReason.OTHER))
        special = {
            "proofNeeded": self.tr("The operator wants a new code for this. Please ask for one."),
            "alreadyShown": self.tr("This was shown already. It cannot be shown again."),
            "numberTaken": self.tr("Another account uses this number to sign in."),
            "offerNotForLine": self.tr("The operator does not do this for this number."),
        }
        return special.get(error.code) or errors.sentence(error)

    def _reason(self, error: SignInRefused) -> str:
        left = error.tries_left
        wrong = {
            SignInReason.WRONG_CODE: self.tr("That code does not match."),
            SignInReason.WRONG_PASSWORD: self.tr("That password does not match."),
        }.get(error.reason)
        if wrong:
            return show.sentences((wrong, self._tries(left) if left is not None else ""))
        wait = self._wait(error.retry_after)
        return {
            SignInReason.LOCKED: show.sentences((self.tr("Too many tries."), wait)),
            SignInReason.TOO_MANY_TRIES: show.sentences((self.tr("Too many tries."), wait)),
            SignInReason.RESEND_TOO_EARLY: self.tr("A code was sent a moment ago. Ask for another in {time}.").format(
                time=show.countdown(error.retry_after or 60)
            ),
            SignInReason.CODE_EXPIRED: self.tr("That code is too old. Please ask for a new one."),
            SignInReason.INVALID_SESSION: self.tr("This took too long. Please ask for a new code."),
            SignInReason.UNKNOWN_NUMBER: self.tr("The operator does not know this number. Is it one of theirs?"),
            SignInReason.UNKNOWN_USER: self.tr("The operator does not know this number. Is it one of theirs?"),
            SignInReason.NUMBER_TAKEN: self.tr("Another account uses this number to sign in."),
            SignInReason.NOT_YOURS: self.tr("This number is not on your account."),
            SignInReason.NUMBER_LOST: self.tr("This number was given up by the operator."),
            SignInReason.NOT_ACTIVATED: self.tr("This SIM cannot receive a text yet: it is not activated."),
            SignInReason.NOT_OFFERED: self.tr("This operator does not offer this in the program."),
        }.get(error.reason, "")

    def _tries(self, count: int) -> str:
        return self.tr("One try left.") if count == 1 else self.tr("%n tries left.", "", count)

    def _wait(self, seconds: float | None) -> str:
        if not seconds:
            return self.tr("Please wait a little.")
        minutes = max(1, round(seconds / 60))
        return self.tr("Try again in 1 minute.") if minutes == 1 else self.tr("Try again in %n minutes.", "", minutes)
