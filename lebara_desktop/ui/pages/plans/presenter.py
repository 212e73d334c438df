"""Decides what the plans page shows: filters, order, comparison. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from lebara_desktop.domain.ids import OfferId
from lebara_desktop.domain.plans import Kind, PlanOffer, PlanType
from lebara_desktop.domain.recommendation import Recommendation, Verdict
from lebara_desktop.services.tasks import Soon, TaskScope
from lebara_desktop.ui.pages.plans.state import MOST_COMPARED, PlanCard, PlansState, PlansView, Sort, Status

if TYPE_CHECKING:
    from lebara_desktop.services.account import AccountService
    from lebara_desktop.services.plans import PlansService

_LAST = {Verdict.UNKNOWN: 1, Verdict.SHORT: 2}  # behind the plans that would have lasted, which go by their cost
_REACHING = (Kind.INTL_MINUTES, Kind.ROAMING_DATA, Kind.ROAMING_MINUTES)


class PlansPresenter:
    """Shows the operator's plans for the selected line and lets a person narrow, order and compare them.

    ``countries`` turns what was typed into ISO country codes: names depend on the screen's language.
    """

    def __init__(
        self,
        view: PlansView,
        plans: PlansService,
        account: AccountService,
        *,
        countries: Callable[[str], frozenset[str]],
        on_error: Callable[[Exception], None],
    ) -> None:
        self._view = view
        self._plans = plans
        self._account = account
        self._countries = countries
        self._scope = TaskScope(on_error)
        self._leave: list[Callable[[], None]] = []
        self._soon = Soon(self._show)
        self._type: PlanType | None = None
        self._query = ""
        self._sort = Sort.FIT
        self._compared: tuple[OfferId, ...] = ()

    def start(self) -> None:
        """Follow the services, show what is known and ask for the plans."""
        if not self._leave:
            self._leave = [
                self._plans.view.subscribe(self._soon.ask),
                self._account.view.subscribe(self._soon.ask),
                self._soon.cancel,
            ]
        self._show()
        self._scope.spawn(self._plans.refresh(), key="refresh")

    def stop(self) -> None:
        """Stop following; running requests of the page are given up."""
        for leave in self._leave:
            leave()
        self._leave = []
        self._scope.cancel()

    async def aclose(self) -> None:
        """Stop and wait until nothing of the page runs."""
        self.stop()
        await self._scope.aclose()

    def choose_type(self, key: str) -> None:
        """Show one kind of plan; empty for all."""
        self._type = PlanType(key) if key else None
        self._show()

    def search(self, text: str) -> None:
        """Show the plans whose name holds ``text``, or that reach the country it names."""
        self._query = text
        self._show()

    def sort_by(self, key: str) -> None:
        """Order the cards."""
        self._sort = Sort(key)
        self._show()

    def compare(self, offer: str, on: bool) -> None:
        """Put a plan into the comparison, or take it out; at most four."""
        kept = tuple(one for one in self._compared if one != offer)
        self._compared = (*kept, OfferId(offer))[:MOST_COMPARED] if on else kept
        self._show()

    def clear_filters(self) -> None:
        """Show all plans again."""
        self._type, self._query = None, ""
        self._show()

    def retry(self) -> None:
        """Ask the operator again."""
        self._scope.spawn(self._plans.refresh(force=True), key="refresh")

    def _show(self) -> None:
        self._view.render(self._state())

    def _state(self) -> PlansState:
        part, advice = self._plans.view.get().offers, self._plans.view.get().recommendation
        base = PlansState(
            chosen_type=self._type,
            query=self._query,
            sort=self._sorted_by,
            judged=not self._account.guest,
            filters_on=self._type is not None or bool(self._query.strip()),
            error=part.error,
            loading=part.loading,
        )
        if part.value is None:
            return replace(base, status=Status.FAILED if part.error and not part.loading else Status.LOADING)
        plans = [one for one in part.value if not one.is_add_on]
        cards = self._cards(plans, advice)
        first = plans[0] if plans else None
        stale = part.stale(self._account.now())
        return replace(
            base,
            status=Status.READY,
            cards=tuple(sorted(filter(self._wanted, cards), key=self._key)),
            total=len(cards),
            types=tuple(kind for kind in PlanType if any(one.type is kind for one in plans)),
            compared=tuple(one for id_ in self._compared for one in cards if one.offer.id == id_),
            tax=first.tax if first else None,
            withdrawal_days=first.withdrawal_days if first else None,
            effective_minutes=first.effective_minutes if first else None,
            periods=advice.periods if advice else 0,
            stale=stale,
            at=part.at if stale else None,
            can_choose=self._account.view.get().line is not None,
        )

    def _cards(self, plans: Sequence[PlanOffer], advice: Recommendation | None) -> list[PlanCard]:
        line = self._account.view.get().line
        current = line.current.offer if line and line.current else None
        best = advice.best.offer.id if advice and advice.best else None
        return [
            PlanCard(
                offer=one,
                fit=advice.fits.get(one.id) if advice else None,
                current=one.id == current,
                best=one.id == best,
                compared=one.id in self._compared,
                judged=not self._account.guest,
            )
            for one in plans
        ]

    def _wanted(self, card: PlanCard) -> bool:
        if self._type is not None and card.offer.type is not self._type:
            return False
        query = self._query.strip().casefold()
        return not query or query in card.offer.name.casefold() or self._reaches(card.offer, query)

    def _reaches(self, offer: PlanOffer, query: str) -> bool:
        codes = self._countries(query)
        held = [one for one in offer.allowances if one.kind in _REACHING and one.amount != 0]
        return bool(codes) and any(not one.countries or codes & set(one.countries) for one in held)

    @property
    def _sorted_by(self) -> Sort:
        """The order that was chosen; by price where nothing is known of how the number is used."""
        return Sort.PRICE if self._sort is Sort.FIT and self._account.guest else self._sort

    def _key(self, card: PlanCard) -> tuple[object, ...]:
        offer, fit = card.offer, card.fit
        cost = fit.cost.minor if fit else offer.price_for(30).minor
        sold_out = not offer.sellable
        if self._sorted_by is Sort.PRICE:
            return sold_out, offer.price_for(30).minor, offer.tier, offer.id
        if self._sorted_by is Sort.DATA:
            return sold_out, -_data(offer), cost, offer.id
        verdict = _LAST.get(fit.verdict, 0) if fit else 0
        return sold_out, not card.best, bool(fit and fit.beaten_by), verdict, cost, offer.id


def _data(offer: PlanOffer) -> int:
    held = offer.allowance(Kind.DATA)
    if held is None:
        return 0
    return 1 << 62 if held.unlimited else held.amount or 0
