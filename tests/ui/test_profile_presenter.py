"""The profile page: what cannot be right is said before anything is sent, and a code's run ends where the operator ends it."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import partial

from lebara_desktop.domain.contact import Address, Contact
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import PartyId
from lebara_desktop.domain.signin import Channel, CodeSent, Device, Enrolment, Factor, Sent
from lebara_desktop.domain.sim import Proof
from lebara_desktop.services.contact import ContactService
from lebara_desktop.services.devices import DevicesService
from lebara_desktop.services.factor import FactorService
from lebara_desktop.services.lock import LockService
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.profile.presenter import ProfilePresenter, Services
from lebara_desktop.ui.pages.profile.state import FactorState, ProfileState, Slip, Topic
from tests.services.world import World, in_world, until
from tests.ui.profile_samples import ADDRESS, CODES, KEY

NOW = datetime(2026, 11, 22, tzinfo=UTC)
AMIRA = Contact("Amira", "Okafor", "amira@mail.example", ("447700900123",))


async def _never(_seconds: float) -> None:
    await asyncio.Event().wait()


@dataclass
class Book:
    """An operator that knows one person."""

    person: Contact = AMIRA
    asked: list[str] = field(default_factory=list)
    refusals: list[SignInRefused] = field(default_factory=list)
    failures: list[AppError] = field(default_factory=list)

    def now(self) -> datetime:
        return NOW

    async def contact(self, party: PartyId) -> Contact:
        return self.person

    async def _change(self, **changes: object) -> Contact:
        self.asked.append(next(iter(changes)))
        if self.failures:
            raise self.failures.pop()
        self.person = replace(self.person, **changes)  # type: ignore[arg-type]
        return self.person

    async def rename(self, party: PartyId, given: str, family: str) -> Contact:
        return await self._change(given_name=given, family_name=family)

    async def move(self, party: PartyId, address: Address) -> Contact:
        return await self._change(address=address)

    async def consent(self, party: PartyId, channel: Channel, *, given: bool) -> Contact:
        rest = self.person.consents - {channel}
        return await self._change(consents=rest | ({channel} if given else frozenset()))

    async def change_email(self, party: PartyId, email: str, proof: Proof) -> Contact:
        return await self._change(email=email)

    async def ask_code(self, email: str, *, language: str = "") -> CodeSent:
        self.asked.append(f"code to {email}")
        return CodeSent(Sent.EMAIL, "•••", 5, 3, 600.0, 60.0)

    async def ask_again(self) -> CodeSent:
        self.asked.append("code again")
        return CodeSent(Sent.EMAIL, "•••", 5, 3, 600.0, 60.0)

    async def prove_code(self, code: str) -> Proof:
        if self.refusals:
            raise self.refusals.pop(0)
        return Proof("token")


class Doors:
    """The identity side: one other device."""

    def __init__(self) -> None:
        self.open = [
            Device("1", "This", "window", NOW, NOW, None, True),
            Device("2", "Phone", "browser", NOW, NOW, None, False),
        ]

    async def devices(self) -> tuple[Device, ...]:
        return tuple(self.open)

    async def end_device(self, device: str) -> None:
        self.open = [one for one in self.open if one.id != device]

    async def end_other_devices(self) -> int:
        self.open = self.open[:1]
        return 1

    async def change_password(self, current: str, new: str) -> int:
        if current != "right":
            raise SignInRefused(SignInReason.WRONG_PASSWORD, tries_left=4)
        return await self.end_other_devices()


class App:
    """The operator's side of a second step: one password, one code."""

    def __init__(self) -> None:
        self.on = False
        self.asked: list[str] = []
        self.failures: list[AppError] = []

    async def factor(self) -> Factor:
        self._fail()
        return Factor(self.on, NOW if self.on else None, 10 if self.on else 0)

    async def enrol(self, password: str) -> Enrolment:
        self._check("right", password)
        return Enrolment(KEY, ADDRESS, 6)

    async def confirm(self, code: str) -> tuple[str, ...]:
        self._check("123456", code)
        self.on = True
        return CODES

    async def new_codes(self, password: str, code: str) -> tuple[str, ...]:
        self._check("right 123456", f"{password} {code}")
        return CODES[::-1]

    async def remove(self, password: str, code: str) -> None:
        self._check("right 123456", f"{password} {code}")
        self.on = False

    def _check(self, wanted: str, said: str) -> None:
        self.asked.append(said)
        self._fail()
        if said != wanted:
            raise SignInRefused(SignInReason.WRONG_CODE, tries_left=4)

    def _fail(self) -> None:
        if self.failures:
            raise self.failures.pop(0)


class Screen:
    """What stands on the page."""

    state = ProfileState()

    def render(self, state: ProfileState) -> None:
        self.state = state


class Desk:
    """The page at work for one person."""

    def __init__(self, world: World) -> None:
        self.book, self.doors, self.screen = Book(), Doors(), Screen()
        contact = ContactService(self.book, world.session, language=lambda: "en")
        devices = DevicesService(self.doors, world.session)  # type: ignore[arg-type]  # the part of Authority that is used
        lock = LockService(
            world.folder / "lock.json", world.session, world.settings, world.operator.clock, world.errors.append
        )
        self.app = App()
        factor = FactorService(self.app, world.session)
        services = Services(contact, devices, lock, world.settings, world.account, factor)
        scope = TaskScope(world.errors.append)
        self.time = 0.0
        self.presenter = ProfilePresenter(services, scope, lambda: self.time, sleep=_never)

    async def settled(self) -> ProfileState:
        await until(lambda: not self.screen.state.busy and self.screen.state.contact is not None)
        return self.screen.state


async def _desk(world: World) -> Desk:
    await world.start()
    desk = Desk(world)
    desk.presenter.start(desk.screen)
    await desk.settled()
    return desk


@in_world
async def test_what_cannot_be_right_is_said_and_not_sent(world: World) -> None:
    desk = await _desk(world)
    desk.presenter.rename(" ", "Okafor")
    desk.presenter.send_code("amira at home")
    desk.presenter.change_password("right", "one long word", "another word")
    desk.presenter.set_pin("7391", "7392")
    slips = desk.screen.state.slips
    assert slips == {
        Topic.NAME: Slip.EMPTY,
        Topic.EMAIL: Slip.EMAIL,
        Topic.PASSWORD: Slip.DIFFERENT,
        Topic.PIN: Slip.DIFFERENT,
    }
    assert desk.book.asked == []
    await desk.presenter.aclose()


@in_world
async def test_an_address_is_changed_only_with_the_code_that_went_to_it(world: World) -> None:
    desk = await _desk(world)
    desk.presenter.send_code("new@mail.example")
    state = await desk.settled()
    assert state.prompt is not None
    assert (state.prompt.email, state.prompt.resend_in) == ("new@mail.example", 60)
    desk.book.refusals = [SignInRefused(SignInReason.WRONG_CODE, tries_left=2)]
    desk.presenter.confirm_email("123")
    assert desk.screen.state.slips[Topic.CODE] is Slip.CODE
    desk.presenter.confirm_email("12345")
    state = await desk.settled()
    assert (state.prompt is not None, state.errors[Topic.CODE].code) == (True, "wrong_code")
    desk.time = 61.0
    desk.presenter.send_code("new@mail.example")
    await desk.settled()
    desk.presenter.confirm_email("54321")
    state = await desk.settled()
    assert (state.prompt, state.done, state.contact and state.contact.email) == (None, Topic.CODE, "new@mail.example")
    assert desk.book.asked == ["code to new@mail.example", "code again", "email"]
    await desk.presenter.aclose()


@in_world
async def test_a_run_that_the_operator_ended_begins_at_the_address_again(world: World) -> None:
    desk = await _desk(world)
    desk.presenter.send_code("new@mail.example")
    await desk.settled()
    desk.book.refusals = [SignInRefused(SignInReason.LOCKED, retry_after=300.0)]
    desk.presenter.confirm_email("12345")
    state = await desk.settled()
    assert (state.prompt, set(state.errors)) == (None, {Topic.EMAIL})
    desk.presenter.keep_email()
    assert desk.screen.state.errors == {}
    await desk.presenter.aclose()


@in_world
async def test_a_code_can_still_be_entered_after_the_page_was_left_or_the_address_given_up(world: World) -> None:
    desk = await _desk(world)
    desk.presenter.send_code("new@mail.example")
    await desk.settled()
    desk.presenter.stop()
    desk.presenter.start(desk.screen)
    assert (await desk.settled()).prompt is not None
    desk.presenter.keep_email()
    assert (await desk.settled()).prompt is None
    desk.presenter.send_code("new@mail.example")
    assert (await desk.settled()).prompt is not None
    assert desk.book.asked == ["code to new@mail.example"]
    desk.time = 601.0
    desk.presenter.stop()
    desk.presenter.start(desk.screen)
    assert (await desk.settled()).prompt is None
    await desk.presenter.aclose()


@in_world
async def test_each_change_tells_how_it_went_and_one_that_failed_leaves_the_others_alone(world: World) -> None:
    desk = await _desk(world)
    desk.book.failures = [AppError(ErrorKind.UNREACHABLE)]
    desk.presenter.consent(Channel.EMAIL, True)
    state = await desk.settled()
    assert set(state.errors) == {Topic.CONSENTS}
    assert state.contact is not None
    assert state.contact.consents == frozenset()
    desk.presenter.change_password("right", "a long new word", "a long new word")
    state = await desk.settled()
    assert (state.done, state.ended, set(state.errors)) == (Topic.PASSWORD, 1, {Topic.CONSENTS})
    assert [one.id for one in state.devices or ()] == ["1"]
    await desk.presenter.aclose()


async def _factor(desk: Desk) -> FactorState:
    await until(lambda: not desk.screen.state.busy and desk.screen.state.factor.known is not None)
    return desk.screen.state.factor


@in_world
async def test_a_second_step_is_set_up_with_the_password_and_a_code_and_its_codes_are_shown_once(world: World) -> None:
    desk = await _desk(world)
    presenter = desk.presenter
    assert (await _factor(desk)).known == Factor(on=False)
    presenter.set_up_factor("")
    assert (desk.screen.state.slips[Topic.FACTOR], desk.app.asked) == (Slip.EMPTY, [])
    presenter.set_up_factor("right")
    assert (await _factor(desk)).enrolment == Enrolment(KEY, ADDRESS, 6)
    presenter.confirm_factor("123")
    assert desk.screen.state.slips[Topic.FACTOR] is Slip.CODE
    presenter.confirm_factor("000000")
    state = await _factor(desk)
    assert (state.enrolment is not None, desk.screen.state.errors[Topic.FACTOR].code) == (True, "wrong_code")
    presenter.confirm_factor("123456")
    state = await _factor(desk)
    assert (state.enrolment, state.codes, state.known and state.known.codes_left) == (None, CODES, 10)
    assert not any(secret in repr(desk.screen.state) for secret in (KEY, *CODES)), "nothing that is logged has them"
    presenter.keep_codes()
    assert ((await _factor(desk)).codes, desk.screen.state.done) == ((), Topic.FACTOR)
    await presenter.aclose()


@in_world
async def test_other_codes_and_switching_off_ask_password_and_code(world: World) -> None:
    desk = await _desk(world)
    desk.app.on = True
    desk.presenter.refresh()
    await until(lambda: desk.screen.state.factor.known == Factor(True, NOW, 10))
    desk.presenter.remove_factor("right", "")
    assert desk.screen.state.slips[Topic.FACTOR] is Slip.EMPTY
    desk.presenter.renew_codes("right", "12")
    assert desk.screen.state.slips[Topic.FACTOR] is Slip.CODE
    desk.presenter.renew_codes("right", "123456")
    assert (await _factor(desk)).codes == CODES[::-1]
    desk.presenter.hide_secrets()
    assert desk.screen.state.factor.codes == (), "the window is locked"
    desk.presenter.remove_factor("right", "123456")
    state = await _factor(desk)
    assert (state.known, desk.screen.state.done) == (Factor(on=False), Topic.FACTOR)
    await desk.presenter.aclose()


@in_world
async def test_a_key_that_took_too_long_or_is_not_wanted_leaves_the_screen(world: World) -> None:
    desk = await _desk(world)
    for way in ("too long", "not now", "left"):
        desk.presenter.set_up_factor("right")
        assert (await _factor(desk)).enrolment is not None
        if way == "too long":
            desk.app.failures = [SignInRefused(SignInReason.INVALID_SESSION)]
            desk.presenter.confirm_factor("123456")
        elif way == "not now":
            desk.presenter.leave_factor()
        else:
            desk.presenter.stop()
            assert desk.screen.state.factor.enrolment is None
            continue
        assert (await _factor(desk)).enrolment is None
    await desk.presenter.aclose()


def _says(desk: Desk, offered: bool, failure: AppError | None) -> bool:
    state = desk.screen.state.factor
    return (state.offered, state.failure) == (offered, failure)


@in_world
async def test_where_there_is_no_second_step_there_is_no_card_and_a_lost_answer_is_said(world: World) -> None:
    desk = await _desk(world)
    await _factor(desk)
    for failure, offered in (
        (SignInRefused(SignInReason.NOT_OFFERED), False),
        (AppError(ErrorKind.FORBIDDEN), False),
        (AppError(ErrorKind.UNREACHABLE), True),
    ):
        desk.app.failures = [failure]
        desk.presenter.refresh()
        await until(partial(_says, desk, offered, failure if offered else None))
    await desk.presenter.aclose()
