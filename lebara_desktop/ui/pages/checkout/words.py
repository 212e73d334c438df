"""The words of the checkout: ways to pay, times, what happened. Used by the parts of the wizard."""

from __future__ import annotations

from datetime import datetime, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.money import Money
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.checkout.faces import usable
from lebara_desktop.ui.pages.checkout.state import CheckoutState
from lebara_desktop.ui.widgets.radio_card import RadioCardData

if TYPE_CHECKING:
    from lebara_desktop.services.checkout import CheckoutView

_OWN_TROUBLE = {"signedOut": ErrorKind.SIGNED_OUT, "insecure": ErrorKind.INSECURE, "storage": ErrorKind.STORAGE}
_ICONS = {
    "card": "card",
    "credit_card": "card",
    "debit_card": "card",
    "paypal": "external",
    "alipay": "qr",
    "wechat_pay": "qr",
    "credit": "wallet",
}


class CheckoutWords(QObject):
    """Makes sentences about paying in the screen's language; ask again after a change of language."""

    def way(self, way: Way) -> str:
        """Return the name of a way to pay; brands keep their own name."""
        if way.kind is WayKind.SAVED_CARD:
            return self.tr("{brand} ending {digits}").format(brand=way.brand or self.tr("Card"), digits=way.last_four)
        names = {
            "card": self.tr("Card"),
            "credit_card": self.tr("Credit card"),
            "debit_card": self.tr("Debit card"),
            "paypal": "PayPal",
            "alipay": "Alipay 支付宝",
            "wechat_pay": "WeChat Pay 微信支付",
            "credit": self.tr("Credit balance"),
        }
        return names.get(way.name, self.tr("Other way to pay"))

    def app(self, way: Way | None) -> str:
        """Return the short name of the app that scans a code."""
        return {"alipay": "Alipay", "wechat_pay": "WeChat"}.get(way.name if way else "", self.tr("your payment app"))

    def way_card(self, way: Way, total: Money, credit: Money | None) -> RadioCardData:
        """Return what the card of ``way`` says, with the reason where it cannot be used."""
        return RadioCardData(
            key=way.id,
            title=self.way(way),
            subtitle=self._subtitle(way, credit),
            badge=self._badge(way),
            icon=_ICONS.get(way.name, "card"),
            reason=self._reason(way, total, credit),
        )

    def problem(self, state: CheckoutState) -> str:
        """Say why the last payment ended without money, or the last step failed; empty when nothing did."""
        view = state.view
        if state.error is not None:
            return self._error(state.error)
        if not state.problem:
            return ""
        kind = _OWN_TROUBLE.get(state.problem)
        if kind is not None:
            return errors.sentence(AppError(kind))
        if state.problem == "expired" and view is not None and view.way is not None and view.way.kind is WayKind.QR:
            return self.tr("The code expired. Nothing was charged.")
        return errors.problem(state.problem)

    def trouble(self, word: str) -> str:
        """Say what keeps us from finding out how an order stands; empty for any other word."""
        return {
            "signedOut": self.tr("Your sign-in has ended. Sign in again, and it goes on by itself."),
            "insecure": self.tr("The connection to the operator is not safe. It goes on as soon as it is."),
            "storage": errors.sentence(AppError(ErrorKind.STORAGE)),
        }.get(word, "")

    def _error(self, error: AppError) -> str:
        if error.code == "stillChecking":
            return self.tr("A payment for this order is still being checked. Do not pay again.")
        return errors.sentence(error)

    def paid_with(self, state: CheckoutState) -> str:
        """Return how the order was or is being paid: the operator's label, else the way's name."""
        return self.paid_by(state.view) if state.view is not None else ""

    def paid_by(self, view: CheckoutView) -> str:
        """Return how an intent was or is being paid; empty where no way was chosen."""
        if view.payment is not None and view.payment.label:
            return view.payment.label
        return self.way(view.way) if view.way is not None else ""

    def day(self, instant: datetime, zone: tzinfo) -> str:
        """Return a day with its year, in the operator's zone."""
        return show.day(instant.astimezone(zone).date(), year=True)

    def masked_mail(self, address: str) -> str:
        """Return an e-mail address with only its first letter before the at sign."""
        name, at, host = address.partition("@")
        return f"{name[:1]}•••@{host}" if at and name else address

    def _subtitle(self, way: Way, credit: Money | None) -> str:
        match way.kind:
            case WayKind.SAVED_CARD:
                text = self.tr("Expires {month}").format(month=way.expires) if way.expires else ""
                return " · ".join(part for part in (text, self.tr("approve at your bank")) if part)
            case WayKind.QR:
                return self.tr("Scan with {app}").format(app=self.app(way))
            case WayKind.CREDIT:
                return self.tr("{amount} available").format(amount=show.money(credit)) if credit else ""
            case _ if way.name == "paypal":
                return self.tr("On the PayPal page")
            case _:
                return self.tr("On the secure payment page")

    def _badge(self, way: Way) -> str:
        return {
            WayKind.SAVED_CARD: self.tr("Saved"),
            WayKind.REDIRECT: self.tr("Browser"),
            WayKind.QR: self.tr("QR"),
            WayKind.CREDIT: "",
        }[way.kind]

    def _reason(self, way: Way, total: Money, credit: Money | None) -> str:
        if usable(way, total, credit):
            return ""
        if way.kind is WayKind.CREDIT and credit is not None:
            text = self.tr("{amount} available, not enough for {total}")
            return text.format(amount=show.money(credit), total=show.money(total))
        return self.tr("Not available at the moment")
