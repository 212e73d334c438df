"""Keeps the profile page in step with the services, and carries out what a person does on it. Knows no widgets."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from typing import TYPE_CHECKING, Protocol

from lebara_desktop.domain.contact import Address
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Channel, CodeSent, Device
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.profile.factor_flow import FactorFlow
from lebara_desktop.ui.pages.profile.state import CodePrompt, ProfileState, ProfileView, Slip, Topic

if TYPE_CHECKING:
    from lebara_desktop.services.contact import ContactService
    from lebara_desktop.services.devices import DevicesService
    from lebara_desktop.services.factor import FactorService
    from lebara_desktop.services.lock import LockService
    from lebara_desktop.services.settings import SettingsService

_RUN_OVER = (SignInReason.LOCKED, SignInReason.INVALID_SESSION, SignInReason.CODE_EXPIRED)


class Account(Protocol):
    """What the presenter needs of the account service."""

    @property
    def zone(self) -> tzinfo: ...

    def now(self) -> datetime: ...


@dataclass(frozen=True, slots=True)
class Services:
    """The services behind the page."""

    contact: ContactService
    devices: DevicesService
    lock: LockService
    settings: SettingsService
    account: Account
    factor: FactorService


@dataclass(frozen=True, slots=True)
class _Asked:
    email: str
    sent: CodeSent
    at: float


class ProfilePresenter:
    """The mind of the page. ``monotonic`` are seconds; what a person typed stays in the page until it is accepted."""

    def __init__(
        self,
        services: Services,
        scope: TaskScope,
        monotonic: Callable[[], float],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._services = services
        self._scope = scope
        self._monotonic = monotonic
        self._sleep = sleep
        self._page: ProfileView | None = None
        self._stops: list[Callable[[], None]] = []
        self._devices: tuple[Device, ...] | None = None
        self._devices_failure: AppError | None = None
        self._asked: _Asked | None = None
        self._factor = FactorFlow(services.factor, _FactorDesk(self))
        self._aside: _Asked | None = None  # a code on its way to an address that was given up
        self._kept = ProfileState()  # busy, errors, slips, done, ended

    def start(self, page: ProfileView) -> None:
        """Show the page and read everything. A code that was asked for before may still be entered."""
        self._leave()
        asked = self._asked
        if asked is not None and self._monotonic() - asked.at >= asked.sent.expires_in:
            self._asked = None
        self._page = page
        self._kept = ProfileState()
        services = self._services
        self._stops = [
            services.contact.view.subscribe(lambda _: self._show()),
            services.lock.state.subscribe(lambda _: self._show()),
            services.settings.value.subscribe(lambda _: self._show()),
        ]
        self._show()
        self.refresh()
        self._scope.spawn(self._tick(), key="tick")

    def stop(self) -> None:
        """Leave the page."""
        self._factor.hide()
        self._leave()
        self._scope.cancel()
        self._factor.forget()

    async def aclose(self) -> None:
        """Stop, and wait until everything has stopped."""
        self.stop()
        await self._scope.aclose()

    def refresh(self) -> None:
        """Read everything anew."""
        self._scope.spawn(self._services.contact.refresh(), key="read")
        self._scope.spawn(self._read_devices(), key="devices")
        self._scope.spawn(self._factor.read(), key="factor")

    def rename(self, given: str, family: str) -> None:
        """Change the name; both parts are needed."""
        given, family = given.strip(), family.strip()
        if not (given and family):
            self._slip(Topic.NAME, Slip.EMPTY)
        else:
            self._do(Topic.NAME, lambda: self._services.contact.rename(given, family))

    def move(self, address: Address) -> None:
        """Change the address; an empty one takes it away."""
        self._do(Topic.ADDRESS, lambda: self._services.contact.move(address))

    def send_code(self, email: str) -> None:
        """Begin to change the e-mail address, or have another code sent to the same one."""
        email = email.strip()
        if "@" not in email.strip("@") or " " in email:
            self._slip(Topic.EMAIL, Slip.EMAIL)
            return
        aside = self._aside
        if self._asked is None and aside is not None and aside.email == email and self._resend_in(aside):
            self._asked = aside  # its code is good, and another one is not sent yet
            self._forget(Topic.EMAIL, Topic.CODE)
            return
        again = self._asked is not None and self._asked.email == email
        self._do(Topic.EMAIL, lambda: self._send(email, again=again), tell=False)

    def confirm_email(self, code: str) -> None:
        """Enter the code that went to the new address."""
        asked = self._asked
        if asked is None:
            return
        if len(code) != asked.sent.length:
            self._slip(Topic.CODE, Slip.CODE)
            return
        self._do(Topic.CODE, lambda: self._confirm(asked.email, code))

    def keep_email(self) -> None:
        """Leave the e-mail address as it is."""
        self._asked, self._aside = None, self._asked
        self._forget(Topic.EMAIL, Topic.CODE)

    def consent(self, channel: Channel, given: bool) -> None:
        """Give or take back a consent."""
        self._do(Topic.CONSENTS, lambda: self._services.contact.consent(channel, given=given))

    def change_password(self, current: str, new: str, again: str) -> None:
        """Change the password; the other devices are signed out."""
        if not (current and new):
            self._slip(Topic.PASSWORD, Slip.EMPTY)
        elif new != again:
            self._slip(Topic.PASSWORD, Slip.DIFFERENT)
        else:
            self._do(Topic.PASSWORD, lambda: self._password(current, new))

    def sign_out_device(self, device: str) -> None:
        """Sign a device out; this one too."""
        found = next((one for one in self._devices or () if one.id == device), None)
        if found is not None:
            self._do(Topic.DEVICES, lambda: self._end(lambda: self._services.devices.sign_out_device(found)))

    def sign_out_others(self) -> None:
        """Sign every other device out."""
        self._do(Topic.DEVICES, lambda: self._end(self._services.devices.sign_out_others))

    def set_up_factor(self, password: str) -> None:
        """Begin to set a second step up."""
        self._factor.set_up(password)

    def confirm_factor(self, code: str) -> None:
        """Enter the code of the app."""
        self._factor.confirm(code)

    def leave_factor(self) -> None:
        """Do not set it up now."""
        self._factor.leave()

    def keep_codes(self) -> None:
        """Hide the recovery codes: they are kept elsewhere."""
        self._factor.kept()

    def renew_codes(self, password: str, code: str) -> None:
        """Make other recovery codes."""
        self._factor.new_codes(password, code)

    def remove_factor(self, password: str, code: str) -> None:
        """Switch the second step off."""
        self._factor.remove(password, code)

    def hide_secrets(self) -> None:
        """The window is locked: key and recovery codes go at once."""
        self._factor.hide()

    def set_pin(self, pin: str, again: str) -> None:
        """Unlock with this PIN from now on."""
        if pin != again:
            self._slip(Topic.PIN, Slip.DIFFERENT)
        else:
            self._do(Topic.PIN, lambda: self._services.lock.set_pin(pin))

    def remove_pin(self) -> None:
        """Unlock by signing in again from now on."""
        self._do(Topic.PIN, self._services.lock.remove_pin)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without use; 0 never does."""
        self._services.settings.update(lock_after=minutes)

    def open_with_computer(self, wanted: bool) -> None:
        """Open the window when the computer is unlocked, or not any more."""
        self._do(Topic.COMPUTER, lambda: self._services.lock.open_with_computer(wanted), tell=False)

    async def _send(self, email: str, *, again: bool) -> None:
        contact = self._services.contact
        sent = await (contact.resend_code() if again else contact.send_code(email))
        self._asked = _Asked(email, sent, self._monotonic())

    async def _confirm(self, email: str, code: str) -> None:
        try:
            await self._services.contact.confirm_email(email, code)
        except SignInRefused as refused:
            if refused.reason in _RUN_OVER:
                self._asked = None
            raise
        self._asked = None

    async def _password(self, current: str, new: str) -> None:
        ended = await self._services.devices.change_password(current, new)
        self._kept = replace(self._kept, ended=ended)
        await self._read_devices()

    async def _end(self, work: Callable[[], Awaitable[object]]) -> None:
        await work()
        await self._read_devices()

    async def _read_devices(self) -> None:
        try:
            self._devices, self._devices_failure = await self._services.devices.devices(), None
        except AppError as error:
            self._devices_failure = error
        self._show()

    def _do(self, topic: Topic, work: Callable[[], Awaitable[object]], *, tell: bool = True) -> None:
        if topic in self._kept.busy:
            return
        self._forget(topic)
        self._put(busy=self._kept.busy | {topic}, done=None)
        self._scope.spawn(self._run(topic, work, tell=tell))

    async def _run(self, topic: Topic, work: Callable[[], Awaitable[object]], *, tell: bool) -> None:
        error: AppError | None = None
        try:
            await work()
        except AppError as failed:
            error = failed
        finally:
            self._kept = replace(self._kept, busy=self._kept.busy - {topic})
        if error is None:
            self._put(done=topic if tell else None)
        else:
            at = Topic.EMAIL if topic is Topic.CODE and self._asked is None else topic
            self._put(errors={**self._kept.errors, at: error})

    def _slip(self, topic: Topic, slip: Slip) -> None:
        self._put(slips={**self._kept.slips, topic: slip}, done=None)

    def _forget(self, *topics: Topic) -> None:
        def rest(told: Mapping[Topic, object]) -> dict[Topic, object]:
            return {topic: what for topic, what in told.items() if topic not in topics}

        self._put(errors=rest(self._kept.errors), slips=rest(self._kept.slips))

    def _put(self, **changes: object) -> None:
        self._kept = replace(self._kept, **changes)  # type: ignore[arg-type]  # fields of ProfileState
        self._show()

    async def _tick(self) -> None:
        """Count down until another code may be asked for."""
        while True:
            await self._sleep(1.0)
            if self._asked is not None:
                self._show()

    def _leave(self) -> None:
        for stop in self._stops:
            stop()
        self._stops = []
        self._page = None

    def _show(self) -> None:
        if self._page is None:
            return
        services, part = self._services, self._services.contact.view.get()
        lock = services.lock.state.get()
        self._page.render(
            replace(
                self._kept,
                contact=part.value,
                failure=part.error,
                devices=self._devices,
                devices_failure=self._devices_failure,
                prompt=self._prompt(),
                factor=self._factor.state,
                pin=lock.pin,
                computer_heard=lock.computer_heard,
                with_computer=lock.with_computer,
                lock_after=services.settings.value.get().lock_after,
                now=services.account.now(),
                zone=services.account.zone,
            )
        )

    def _prompt(self) -> CodePrompt | None:
        asked = self._asked
        if asked is None:
            return None
        return CodePrompt(asked.email, asked.sent, self._resend_in(asked))

    def _resend_in(self, asked: _Asked) -> int:
        return max(0, math.ceil(asked.sent.resend_after - (self._monotonic() - asked.at)))


class _FactorDesk:
    """What the second step's flow may do at the page."""

    def __init__(self, presenter: ProfilePresenter) -> None:
        self._presenter = presenter

    def do(self, work: Callable[[], Awaitable[object]], *, tell: bool) -> None:
        self._presenter._do(Topic.FACTOR, work, tell=tell)

    def slip(self, slip: Slip) -> None:
        self._presenter._slip(Topic.FACTOR, slip)

    def quiet(self) -> None:
        self._presenter._forget(Topic.FACTOR)

    def show(self) -> None:
        self._presenter._show()

    def now(self) -> datetime:
        return self._presenter._services.account.now()
