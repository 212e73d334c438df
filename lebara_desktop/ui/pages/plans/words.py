"""The words for a plan: kinds, allowances, how it fits, the market's cancellation rule. Used by the plans and checkout pages."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject

from lebara_desktop.domain.money import Tax
from lebara_desktop.domain.plans import Allowance, Kind, Measure, PlanOffer, PlanType
from lebara_desktop.domain.recommendation import Fit, Verdict
from lebara_desktop.ui import format as show
from lebara_desktop.ui.countries import country_name

_ORDER = (
    Kind.DATA,
    Kind.NATIONAL_MINUTES,
    Kind.INTL_MINUTES,
    Kind.NATIONAL_SMS,
    Kind.ROAMING_DATA,
    Kind.ROAMING_MINUTES,
    Kind.ON_NET_MINUTES,
    Kind.ON_NET_SMS,
)
_MOST = 2**31 - 1  # the largest number that Qt's plural forms take
_COVERED = {Kind.ON_NET_MINUTES: Kind.NATIONAL_MINUTES, Kind.ON_NET_SMS: Kind.NATIONAL_SMS}
TONES = {
    Verdict.SHORT: "bad",
    Verdict.TOPPED_UP: "warn",
    Verdict.FITS: "ok",
    Verdict.MORE: "accent",
    Verdict.UNKNOWN: "muted",
}


class PlanWords(QObject):
    """Makes sentences about plans in the screen's language; ask again after a change of language."""

    def type_name(self, kind: PlanType) -> str:
        """Return the name of a kind of plan."""
        return {
            PlanType.NATIONAL: self.tr("National"),
            PlanType.INTERNATIONAL: self.tr("International"),
            PlanType.MIXED: self.tr("Mixed"),
            PlanType.DATA_ONLY: self.tr("Data only"),
            PlanType.UNLIMITED: self.tr("Unlimited"),
        }[kind]

    def kind_name(self, kind: Kind) -> str:
        """Return the name of a kind of allowance, as the head of a row."""
        return {
            Kind.DATA: self.tr("Data"),
            Kind.NATIONAL_MINUTES: self.tr("National calls"),
            Kind.INTL_MINUTES: self.tr("International calls"),
            Kind.ON_NET_MINUTES: self.tr("Calls on the same network"),
            Kind.ROAMING_MINUTES: self.tr("Calls abroad"),
            Kind.NATIONAL_SMS: self.tr("Texts"),
            Kind.ON_NET_SMS: self.tr("Texts on the same network"),
            Kind.ROAMING_DATA: self.tr("Data abroad"),
        }[kind]

    def amount(self, kind: Kind, amount: int) -> str:
        """Return an amount with its unit: ``8.1 GB``, ``40 min``, ``12``."""
        if kind.measure is Measure.BYTES:
            return show.data_size(amount)
        if kind.measure is Measure.SECONDS:
            return show.minutes(amount)
        return QLocale().toString(amount)

    def allowance(self, one: Allowance) -> str:
        """Return one allowance as a line of its own, such as ``30 GB data`` or ``Unlimited texts``."""
        if one.amount is None:
            return self._unlimited(one)
        figure = self.amount(one.kind, one.amount) if one.kind.measure is Measure.BYTES else ""
        count = min(one.amount // 60 if one.kind.measure is Measure.SECONDS else one.amount, _MOST)
        text = {
            Kind.DATA: self.tr("{amount} data").format(amount=figure),
            Kind.ROAMING_DATA: self.tr("{amount} data abroad").format(amount=figure),
            Kind.NATIONAL_MINUTES: self.tr("%Ln national minutes", "", count),
            Kind.INTL_MINUTES: self.tr("%Ln international minutes", "", count),
            Kind.ON_NET_MINUTES: self.tr("%Ln minutes on the same network", "", count),
            Kind.ROAMING_MINUTES: self.tr("%Ln minutes abroad", "", count),
            Kind.NATIONAL_SMS: self.tr("%Ln texts", "", count),
            Kind.ON_NET_SMS: self.tr("%Ln texts on the same network", "", count),
        }[one.kind]
        return self._where(text, one)

    def allowances(self, offer: PlanOffer) -> list[str]:
        """Return all that a plan holds, most asked for first; what an unlimited allowance covers anyway is left out."""
        return self.lines(offer.allowances)

    def lines(self, allowances: tuple[Allowance, ...]) -> list[str]:
        """Return the lines of ``allowances`` as ``allowances`` does."""
        held = {one.kind: one for one in allowances}
        covered = {kind for kind, by in _COVERED.items() if by in held and held[by].unlimited}
        kinds = [kind for kind in _ORDER if kind in held and kind not in covered]
        return [self.allowance(held[kind]) for kind in kinds if held[kind].amount != 0]

    def one_line(self, offer: PlanOffer) -> str:
        """Return all allowances in one line."""
        return " · ".join(self.allowances(offer))

    def per(self, days: int | None) -> str:
        """Return the period that a price is for."""
        if days is None:
            return self.tr("until your plan ends")
        return self.tr("/ day") if days == 1 else self.tr("/ %n days", "", days)

    def days(self, days: int) -> str:
        """Return a number of days."""
        return self.tr("1 day") if days == 1 else self.tr("%n days", "", days)

    def fit(self, fit: Fit) -> str:
        """Say in a few words how a plan fits past use."""
        match fit.verdict:
            case Verdict.UNKNOWN:
                return self.tr("no usage to judge by yet")
            case Verdict.MORE:
                return self.tr("more than you need")
            case Verdict.FITS:
                if fit.spare is None:
                    return self.tr("fits")
                return self.tr("fits, {amount} spare").format(amount=self.amount(fit.kind, fit.spare))
            case _:
                return self._short(fit)

    def _short(self, fit: Fit) -> str:
        if not fit.missing:
            return self.tr("too small")
        kind = fit.kind if fit.kind in fit.missing else next(iter(fit.missing))
        least, most = fit.missing[kind]
        low, high = self.amount(kind, least), self.amount(kind, most)
        if low == high:
            text = self.tr("{amount} short").format(amount=high)
        else:
            text = self.tr("{amount} short").format(amount=show.span(low, high))
        return text if kind is fit.kind else self.tr("{what}: {short}").format(what=self.kind_name(kind), short=text)

    def tax(self, tax: Tax) -> str:
        """Return a tax with its rate, such as ``VAT 20 %``."""
        rate = f"{tax.rate.normalize():f}".replace(".", QLocale().decimalPoint())
        return self.tr("{name} {rate} %").format(name=tax.name, rate=rate)

    def cancellation(self, days: int | None) -> str:
        """Say the market's rule for cancelling what was bought."""
        if days is None:
            return self.tr("Once paid, it cannot be cancelled here. Your rights under the law stay as they are.")
        if days == 0:
            return self.tr("Once paid, a plan cannot be cancelled.")
        return self.tr("You may withdraw within %n days of buying; what is used by then is charged.", "", days)

    def cancellation_short(self, days: int | None) -> str:
        """Say the same rule in a few words, for the order card."""
        if days is None or days == 0:
            return self.tr("Not cancellable after payment.")
        return self.tr("Withdrawal within %n days of buying.", "", days)

    def _unlimited(self, one: Allowance) -> str:
        text = {
            Kind.DATA: self.tr("Unlimited data"),
            Kind.ROAMING_DATA: self.tr("Unlimited data abroad"),
            Kind.NATIONAL_MINUTES: self.tr("Unlimited national minutes"),
            Kind.INTL_MINUTES: self.tr("Unlimited international minutes"),
            Kind.ON_NET_MINUTES: self.tr("Unlimited minutes on the same network"),
            Kind.ROAMING_MINUTES: self.tr("Unlimited minutes abroad"),
            Kind.NATIONAL_SMS: self.tr("Unlimited texts"),
            Kind.ON_NET_SMS: self.tr("Unlimited texts on the same network"),
        }[one.kind]
        if one.fair_use is not None:
            limit = self.amount(one.kind, one.fair_use)
            text = self.tr("{what}, slower after {amount}").format(what=text, amount=limit)
        return self._where(text, one)

    def _where(self, text: str, one: Allowance) -> str:
        if not one.countries:
            return text
        names = show.listed(country_name(code) for code in one.countries[:3])
        if len(one.countries) > 3:
            names = self.tr("{names} and %n more", "", len(one.countries) - 3).format(names=names)
        return self.tr("{what} ({countries})").format(what=text, countries=names)
