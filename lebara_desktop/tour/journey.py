"""The steps of the tour, in the order in which a person takes them."""

from __future__ import annotations

import urllib.error
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from lebara_desktop.app.embedded import Sample
from lebara_desktop.app.start import Running
from lebara_desktop.services.checkout import CheckoutView
from lebara_desktop.tour.audit import Auditor, Books
from lebara_desktop.tour.hands import Hands, TourFailed
from lebara_desktop.tour.payer import Browser, scan, submit
from lebara_desktop.tour.stall import StallMeter

_CARD = {"cardnumber": "4242 4242 4242 4242", "expiry": "12/30", "cvc": "123", "name": "A Okafor"}


class Journey:
    """One tour through the running program."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures

    async def take(self, running: Running) -> int:
        """Do everything; return 0 only if both renewals are proved."""
        meter = StallMeter()
        self._running = running
        self._hands = Hands(running.shell, self._pictures, meter)
        self._browser = Browser()
        try:
            await self._by_card()
            await self._sign_out()
            await self._by_qr()
        except (TourFailed, urllib.error.URLError) as error:
            await self._hands.picture("failed", "FAILED")
            print(f"the tour failed: {error}", flush=True)
            return 1
        finally:
            self._browser.release()
            meter.stop()
        print(f"longest stall of the event loop: {meter.longest:.0f} ms")
        print(f"both renewals proved on the operator's side; pictures in {self._pictures}", flush=True)
        return 0

    async def _by_card(self) -> None:
        """Amira types her number and password, compares plans, and pays for a bigger one by card."""
        hands = self._hands
        sample = await self._sample("Amira")
        await hands.picture("sign-in", "the window is ready to sign in")
        await hands.type("signin.username", sample.login)
        await hands.type("signin.password", sample.password)
        await hands.press(Qt.Key.Key_Return)
        await self._dashboard()
        await hands.picture("dashboard", "signed in by keyboard; what is left and the pace")
        before = await self._books(sample, "GBP")
        await hands.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        best = await self._best_offer()
        await hands.picture("plans", "the plans, judged by own usage")
        await hands.click(f"plans.choose.{best}")
        await self._check_order()
        await hands.picture("payment", "ways to pay")
        await hands.click(f"checkout.way.{await self._way('card')}")
        await hands.click("checkout.pay")
        await hands.until(lambda: self._browser.opened, "the payment page to be opened")
        await hands.picture("browser", "the payment page is open in the browser")
        await submit(self._browser.opened[-1], _CARD)
        await self._done(sample, "GBP", before, "card")

    async def _by_qr(self) -> None:
        """Chen, in the grace period, renews the same plan by scanning an Alipay code."""
        hands = self._hands
        sample = await self._sample("Chen")
        await hands.click("signin.sample.chen")
        await self._dashboard()
        await hands.picture("dashboard-grace", "another customer, in the grace period")
        before = await self._books(sample, "CNY")
        await hands.click("dashboard.renew")
        await self._check_order()
        await hands.click(f"checkout.way.{await self._way('alipay')}")
        await hands.click("checkout.pay")
        await hands.wait_for("checkout.qr")
        payload = await self._scan()
        await hands.picture("qr", "the Alipay code, read from this picture")
        await submit(payload, {}, ("action", "approve"))
        await self._done(sample, "CNY", before, "qr")

    async def _sample(self, first_name: str) -> Sample:
        embedded = self._running.embedded
        if embedded is None:
            raise TourFailed("the tour needs the embedded sandbox")
        await self._hands.until(embedded.samples.get, "the sandbox to serve")
        await self._hands.wait_for("signin.username")
        return next(one for one in embedded.samples.get() if one.name.startswith(first_name))

    async def _dashboard(self) -> None:
        await self._hands.wait_for("dashboard.renew")
        await self._hands.until(lambda: self._running.dashboard_filled, "the dashboard to be filled")

    async def _best_offer(self) -> str:
        plans = self._running.plans
        await self._hands.until(lambda: plans.view.get().recommendation, "the recommendation")
        advice = plans.view.get().recommendation
        if advice is None or advice.best is None:
            raise TourFailed("there is no recommendation")
        await self._hands.wait_for(f"plans.choose.{advice.best.offer.id}")
        return advice.best.offer.id

    async def _check_order(self) -> None:
        """Read the review page, tick, go on."""
        await self._hands.wait_for("checkout.checked")
        await self._hands.picture("review", "the order to check")
        await self._hands.click("checkout.checked")
        await self._hands.click("checkout.continue")
        await self._hands.wait_for("checkout.pay")

    async def _way(self, name: str) -> str:
        ways = self._running.checkout.ways
        await self._hands.until(lambda: ways.get().value, "the ways to pay")
        return next(one.id for one in ways.get().value or () if one.name == name)

    async def _scan(self) -> str:
        found: list[str] = []

        def readable() -> bool:
            found[:] = self._hands.look(_scanned)
            return bool(found)

        await self._hands.until(readable, "a QR code that can be read in the window")
        return found[0]

    async def _done(self, sample: Sample, currency: str, before: Books, name: str) -> None:
        """Wait for the proof on the screen, then ask the operator."""
        view = await self._renewed()
        await self._hands.wait_for("checkout.finish")
        await self._hands.picture(f"done-{name}", "paid, completed, on the account: proved on the screen")
        after = await self._books(sample, currency)
        if not after.differs_by_one_renewal(before, view.draft.total.minor):
            raise TourFailed(f"the operator's books do not show exactly this renewal: {before} then {after}")
        await self._hands.click("checkout.finish")
        await self._dashboard()
        await self._hands.picture(f"dashboard-after-{name}", "the dashboard shows it")

    async def _renewed(self) -> CheckoutView:
        found: list[CheckoutView] = []

        def proved() -> bool:
            found[:] = [
                one for one in self._running.checkout.views() if one.proof and one.proof.proved and one.proof.confirmed
            ]
            return bool(found)

        await self._hands.until(proved, "the proof of the renewal")
        return found[-1]

    async def _books(self, sample: Sample, currency: str) -> Books:
        if self._running.embedded is None:
            raise TourFailed("the tour needs the embedded sandbox")
        return await Auditor(self._running.embedded.url).read(sample, currency)

    async def _sign_out(self) -> None:
        await self._hands.click("topbar.person")
        await self._hands.choose_in_menu("topbar.menu", "topbar.sign_out")
        await self._hands.wait_for("signin.username")
        await self._hands.picture("signed-out", "signed out")


def _scanned(picture: QImage) -> list[str]:
    try:
        return [scan(picture)]
    except TourFailed:
        return []
