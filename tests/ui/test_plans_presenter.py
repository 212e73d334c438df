"""What the plans page decides: filter, search, order, comparison; over the real services, without widgets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.domain.plans import Allowance, Kind, PlanType
from lebara_desktop.ui.pages.plans.presenter import PlansPresenter
from lebara_desktop.ui.pages.plans.state import PlansState, Status
from tests.fakes.operator import plan
from tests.services.world import World, in_world, until

NIGERIA = replace(
    plan("ng", 10, 1),
    name="Nigeria £10",
    type=PlanType.INTERNATIONAL,
    allowances=(Allowance(Kind.INTL_MINUTES, 4800, countries=("NG",)),),
)
ANYWHERE = replace(
    plan("any", 18, 8),
    name="World",
    type=PlanType.INTERNATIONAL,
    allowances=(Allowance(Kind.DATA, 8 << 30), Allowance(Kind.INTL_MINUTES, 6000)),
)
WASTEFUL = replace(plan("p30", 30, 10), name="Monthly Plan £30")
SOLD_OUT = replace(plan("p12", 12, 40), name="Bargain", sellable=False)
ADD_ON = replace(plan("add", 3, 1), name="1 GB", is_add_on=True, days=None)


@dataclass
class Screen:
    """A view that remembers, and the presenter behind it."""

    world: World
    states: list[PlansState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = PlansPresenter(
            self,
            self.world.plans,
            self.world.account,
            countries=lambda text: frozenset({"NG"} if text.startswith("nig") else ()),
            on_error=self.world.errors.append,
        )

    def render(self, state: PlansState) -> None:
        self.states.append(state)

    @property
    def state(self) -> PlansState:
        return self.states[-1]

    @property
    def ids(self) -> list[str]:
        return [one.offer.id for one in self.state.cards]

    async def ready(self, status: Status = Status.READY) -> None:
        await until(lambda: self.state.status is status)


def on_screen(test: Callable[[Screen], Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """Give a test the page's presenter over a catalogue that has every kind of trouble."""

    async def body(world: World) -> None:
        more = (NIGERIA, ANYWHERE, WASTEFUL, SOLD_OUT, ADD_ON)
        world.operator.offers_ = (*world.operator.offers_, *more)  # type: ignore[assignment]  # the fake has three
        await world.start()
        screen = Screen(world)
        try:
            screen.presenter.start()
            await test(screen)
        finally:
            await screen.presenter.aclose()

    body.__name__, body.__doc__, body.__module__ = test.__name__, test.__doc__, test.__module__
    return in_world(body)


@on_screen
async def test_add_ons_are_no_plans_and_only_existing_kinds_can_be_chosen(screen: Screen) -> None:
    await screen.ready()
    assert "add" not in screen.ids
    assert screen.state.types == (PlanType.NATIONAL, PlanType.INTERNATIONAL)
    screen.presenter.choose_type(PlanType.INTERNATIONAL.value)
    assert set(screen.ids) == {"ng", "any"}
    screen.presenter.choose_type("")
    assert len(screen.ids) == screen.state.total == 7


@on_screen
async def test_a_country_finds_the_plans_that_reach_it_and_a_word_the_plans_that_have_it(screen: Screen) -> None:
    await screen.ready()
    screen.presenter.search("Nigeria")
    assert set(screen.ids) == {"ng", "any"}
    screen.presenter.search("monthly")
    assert "ng" not in screen.ids
    assert screen.ids
    screen.presenter.search("nothing like it")
    assert screen.ids == []
    assert screen.state.filters_on
    screen.presenter.clear_filters()
    assert len(screen.ids) == 7


@on_screen
async def test_whatever_the_order_the_sold_out_plan_is_last(screen: Screen) -> None:
    await screen.ready()
    for order in ("fit", "price", "data"):
        screen.presenter.sort_by(order)
        assert screen.ids[-1] == "p12"
    screen.presenter.sort_by("price")
    prices = [one.offer.price.minor for one in screen.state.cards[:-1]]
    assert prices == sorted(prices)


@on_screen
async def test_the_best_fit_leads_and_a_beaten_plan_names_what_beats_it(screen: Screen) -> None:
    await screen.ready()
    advice = screen.world.plans.view.get().recommendation
    assert advice is not None
    best = [one.offer.id for one in screen.state.cards if one.best]
    assert best == ([advice.best.offer.id] if advice.best else [])
    assert not best or screen.ids[0] == best[0]
    beaten = next(one for one in screen.state.cards if one.offer.id == "p30")
    assert beaten.fit is not None
    assert beaten.fit.beaten_by is not None
    assert beaten.fit.beaten_by.price < beaten.offer.price


@on_screen
async def test_at_most_four_plans_are_compared_in_the_order_they_were_ticked(screen: Screen) -> None:
    await screen.ready()
    for one in ("p20", "p15", "ng", "any", "p30"):
        screen.presenter.compare(one, True)
    assert [one.offer.id for one in screen.state.compared] == ["p20", "p15", "ng", "any"]
    screen.presenter.compare("p15", False)
    assert [one.offer.id for one in screen.state.compared] == ["p20", "ng", "any"]


@on_screen
async def test_a_failed_refresh_keeps_the_plans_and_marks_them_as_old(screen: Screen) -> None:
    await screen.ready()
    screen.world.operator.down = ErrorKind.UNREACHABLE
    screen.presenter.retry()
    await until(lambda: screen.state.stale)
    assert screen.state.status is Status.READY
    assert screen.state.at is not None
    screen.world.operator.down = None


@in_world
async def test_without_any_answer_the_page_fails_and_recovers_on_demand(world: World) -> None:
    await world.start()
    world.operator.broken.add("offers")
    screen = Screen(world)
    try:
        screen.presenter.start()
        await screen.ready(Status.FAILED)
        assert screen.state.error is not None
        world.operator.broken.clear()
        screen.presenter.retry()
        await screen.ready()
    finally:
        await screen.presenter.aclose()
