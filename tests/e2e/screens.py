"""The pages as a person knows them: what can be typed, clicked and read on each, by object name."""

from __future__ import annotations

import asyncio

from PySide6.QtCore import Qt

from lebara_desktop.app.embedded import Sample
from lebara_desktop.domain.checkout import State
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.tour.audit import Auditor, Books
from lebara_desktop.tour.hands import TourFailed
from lebara_desktop.tour.payer import scan
from tests.e2e.operators import off_loop
from tests.e2e.world import World


class SignIn:
    """Country, number, password; errors at the field, everything else in the banner."""

    number, password, banner, submit = "signin.username", "signin.password", "signin.banner", "signin.submit"

    def __init__(self, world: World) -> None:
        self._world = world

    async def fill(self, person: Sample, password: str = "") -> None:
        """Type number and password."""
        hands = self._world.hands
        await hands.wait_for(self.number)
        await hands.type(self.number, person.login)
        await hands.type(self.password, password or person.password)

    async def enter(self) -> None:
        """Press Enter in the form."""
        await self._world.hands.press(Qt.Key.Key_Return)

    async def sign_in(self, person: Sample) -> None:
        """Sign in and wait for the dashboard with all its figures."""
        await self.fill(person)
        await self.enter()
        await Dashboard(self._world).filled()

    async def country(self, index: int) -> None:
        """Choose a country with the keyboard: the first, then ``index`` down."""
        hands = self._world.hands
        await hands.wait_for("signin.country")
        self._world.widget("signin.country").setFocus(Qt.FocusReason.TabFocusReason)
        await hands.press(Qt.Key.Key_Home)
        for _ in range(index):
            await hands.press(Qt.Key.Key_Down)


class Dashboard:
    """What is left, the plan, the credit."""

    offline = "dashboard.notice.offline"
    try_again = "dashboard.notice.offline.action"

    def __init__(self, world: World) -> None:
        self._world = world

    async def filled(self, patience: float = 30.0) -> None:
        """Wait until every figure is there."""
        await self._world.hands.wait_for("dashboard.greeting", patience=patience)
        await self._world.hands.until(
            lambda: self._world.running.dashboard_filled, "the dashboard to be filled", patience
        )

    async def renew(self) -> None:
        """Ask for the same plan again, and wait for the review."""
        await self._world.hands.click("dashboard.renew")
        await self._world.hands.wait_for("checkout.checked")

    async def open_plans(self) -> None:
        """Go to the plans by key, and wait for them."""
        await self._world.hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        await self._world.hands.wait_for("plans.search")

    async def redeem(self, code: str) -> None:
        """Type a voucher and send it."""
        hands = self._world.hands
        if hands.see("dashboard.voucher.code") is None:
            await hands.click("dashboard.voucher")
        await hands.type("dashboard.voucher.code", code)
        await hands.press(Qt.Key.Key_Return)


class Checkout:
    """Review, payment, waiting, done."""

    problem, title = "checkout.problem", "checkout.title"

    def __init__(self, world: World) -> None:
        self._world = world

    async def to_payment(self) -> None:
        """Tick the review and go on."""
        hands = self._world.hands
        await hands.click("checkout.checked")
        await hands.click("checkout.continue")
        await hands.wait_for("checkout.pay", enabled=False)

    async def choose(self, name: str) -> None:
        """Choose a way to pay by its name of docs/operator-api.md, or ``saved`` for the saved card."""
        hands, ways = self._world.hands, self._world.running.checkout.ways
        await hands.until(lambda: ways.get().value, "the ways to pay")
        found = [one for one in ways.get().value or () if name in (one.name, "saved" if one.last_four else "")]
        if not found:
            raise TourFailed(f"there is no way to pay called {name}")
        await hands.click(f"checkout.way.{found[0].id}")

    async def pay(self) -> None:
        """Press the button that pays."""
        await self._world.hands.wait_for("checkout.pay")
        await self._world.hands.click("checkout.pay")

    async def page_opened(self, count: int = 1) -> str:
        """Wait for the ``count``-th payment page in the browser; return its address."""
        opened = self._world.browser.opened
        await self._world.hands.until(lambda: len(opened) >= count, f"payment page {count} to be opened")
        return opened[count - 1]

    async def code(self) -> str:
        """Read the QR code from the window's own picture."""
        await self._world.hands.wait_for("checkout.qr")
        for _ in range(40):
            try:
                return self._world.hands.look(scan)
            except TourFailed:
                await asyncio.sleep(0.1)
        raise TourFailed("no QR code can be read in the window")

    async def proved(self, patience: float = 30.0) -> CheckoutView:
        """Wait until the newest order is shown as a proved renewal; return what is shown."""
        views = self._world.running.checkout.views

        def whole() -> list[CheckoutView]:
            return [one for one in views()[-1:] if one.proof and one.proof.proved and one.proof.confirmed]

        await self._world.hands.until(whole, "the proof of the renewal", patience)
        await self._world.hands.wait_for("checkout.finish", patience=patience)
        return whole()[-1]

    async def stands_at(self, *states: State) -> None:
        """Wait until the newest order stands at one of ``states``."""
        views = self._world.running.checkout.views
        await self._world.hands.until(
            lambda: views() and views()[-1].state in states, f"the order to stand at {states}"
        )


async def books(world: World, person: Sample) -> Books:
    """Ask the operator, beside the program, what it holds of ``person``."""
    return await Auditor(world.counter.url).read(person, "CNY" if person.market == "CN-SEED" else "GBP")


async def charged_once(world: World, person: Sample, before: Books, price: int) -> None:
    """Assert that the operator's books show exactly one renewal since ``before``."""
    after = await books(world, person)
    assert after.differs_by_one_renewal(before, price), f"not exactly one renewal of {price}: {before} then {after}"


async def charged_nothing(world: World, before: Books, currency: str = "GBP") -> None:
    """Assert that the operator's book of money is as it was at ``before``."""
    now = await off_loop(lambda: world.counter.till(currency))
    assert (now.captured - now.refunded, now.completed, now.balanced) == (before.captured, before.completed, True)
