"""The mind of the SIM & numbers page, against services over the fake operator."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from lebara_desktop.domain.account import LineState
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInRefused
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.sim import REVEALED_FOR, CardSlip, PortSlip
from lebara_desktop.services.sims import SimsService
from lebara_desktop.ui.pages.sims.presenter import SimsPresenter
from lebara_desktop.ui.pages.sims.state import NextKind, NumberSlip, RowAction, SimsState, Slip, Status, Step, Task
from tests.fakes.operator import NUMBER
from tests.fakes.sims import CARD, CODE, NEW, PASSWORD, TAKEN, FakeSims
from tests.services.world import World, in_world, until

LINKED = Msisdn("447700900205")


@dataclass
class Stage:
    """A page that remembers what it was told, with the services behind it. ``seconds`` is its steady clock."""

    world: World
    fake: FakeSims
    sims: SimsService
    seconds: float = 1000.0
    said: list[SimsState] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.presenter = SimsPresenter(
            self.sims,
            self.world.account,
            market="GB",
            time=lambda: self.seconds,
            on_error=self.world.errors.append,
            sleep=lambda _seconds: asyncio.sleep(0.01),
        )

    def render(self, state: SimsState) -> None:
        self.said.append(state)

    @property
    def now(self) -> SimsState:
        return self.said[-1]

    async def open(self, task: Task, msisdn: Msisdn | None = None) -> None:
        self.presenter.open_task(task.value, msisdn.digits if msisdn else "")
        assert self.now.task.task is task

    async def settled(self, step: Step = Step.FORM) -> None:
        await until(lambda: not self.now.task.busy and self.now.task.step is step)


Test = Callable[[Stage], Awaitable[None]]


def slip(stage: Stage) -> Slip | None:
    """Return what is wrong with what was typed."""
    return stage.now.task.slip


def on_stage(test: Test) -> Callable[[Path], Awaitable[None]]:
    """Give a test a page that is shown."""

    async def run(world: World) -> None:
        fake = FakeSims(world.operator)
        fake.new_line()
        sims = SimsService(fake, world.session, world.account, world.errors.append, sleep=lambda _s: asyncio.sleep(0))
        await world.start()
        stage = Stage(world, fake, sims)
        try:
            stage.presenter.start(stage)
            await until(lambda: stage.now.detail and stage.now.detail.card)
            await test(stage)
        finally:
            await stage.presenter.aclose()
            await sims.aclose()

    run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
    return in_world(run)


@on_stage
async def test_every_number_has_its_state_and_its_next_step(stage: Stage) -> None:
    rows = stage.now.rows
    assert stage.now.status is Status.READY
    assert [one.line.msisdn for one in rows] == [NUMBER, NEW]
    assert [one.key for one in rows] == [1, 2]
    assert (rows[0].next, rows[0].action) == (NextKind.ENDS, RowAction.RENEW)
    assert (rows[1].next, rows[1].action) == (NextKind.ACTIVATE, RowAction.ACTIVATE)


@on_stage
async def test_a_scan_with_its_enter_only_checks_and_the_person_activates(stage: Stage) -> None:
    await stage.open(Task.ACTIVATE, NEW)
    stage.presenter.check_card("8944 0044 7700 9002 088")
    assert slip(stage) is CardSlip.CHECK_DIGIT
    stage.presenter.activate()
    stage.presenter.edit()
    assert slip(stage) is None
    for _ in range(2):  # scanners may send the line end twice
        stage.presenter.check_card(CARD.digits)
    assert stage.now.task.reading is not None
    assert "activate" not in stage.fake.calls
    stage.presenter.activate()
    await until(lambda: stage.now.task.step is Step.RUNNING)
    await until(lambda: stage.now.task.step is Step.DONE)
    assert stage.now.rows[1].line.state is LineState.ACTIVE


@on_stage
async def test_an_activation_that_fails_can_be_tried_again(stage: Stage) -> None:
    await stage.open(Task.ACTIVATE, NEW)
    stage.presenter.check_card(CARD.last_four)
    stage.fake.trouble["activate"] = AppError(ErrorKind.TIMEOUT)
    stage.presenter.activate()
    await until(lambda: stage.now.task.error)
    assert stage.now.task.reading is not None, "what was checked stays"
    stage.presenter.activate()
    await until(lambda: stage.now.task.step is Step.DONE)


@on_stage
async def test_a_number_is_linked_by_its_code(stage: Stage) -> None:
    await stage.open(Task.LINK)
    stage.presenter.send_code("07700")
    assert slip(stage) is NumberSlip.NOT_A_NUMBER
    stage.presenter.send_code(NUMBER.digits)
    assert slip(stage) in (NumberSlip.OWN_ALREADY, NumberSlip.NOT_A_NUMBER)
    stage.presenter.send_code(f"+{TAKEN.digits}")
    await until(lambda: isinstance(stage.now.task.error, SignInRefused))
    stage.presenter.send_code("07700 900205")
    await stage.settled(Step.CODE)
    sent = stage.now.task.sent
    assert sent is not None
    assert (sent.expires_in, sent.resend_in) == (600, 60)
    stage.seconds += 45
    await until(lambda: stage.now.task.sent and stage.now.task.sent.resend_in == 15)
    stage.presenter.enter_code("12")
    assert slip(stage) is NumberSlip.CODE_LENGTH
    stage.presenter.enter_code("00000")
    await until(lambda: stage.now.task.error and not stage.now.task.busy)
    stage.presenter.enter_code("12 345")
    await stage.settled(Step.DONE)
    assert LINKED in {one.line.msisdn for one in stage.now.rows}


@on_stage
async def test_a_lost_answer_after_the_code_needs_no_second_code(stage: Stage) -> None:
    await stage.open(Task.LINK)
    stage.presenter.send_code("07700 900205")
    await stage.settled(Step.CODE)
    stage.fake.trouble["linkNumber"] = AppError(ErrorKind.TIMEOUT)
    stage.presenter.enter_code(CODE)
    await until(lambda: stage.now.task.proved and not stage.now.task.busy)
    stage.presenter.enter_code("")
    await stage.settled(Step.DONE)
    assert len(stage.fake.orders) == 1
    assert stage.fake.calls.count("prove_code") == 1


@on_stage
async def test_a_number_leaves_the_account_by_its_code(stage: Stage) -> None:
    await stage.open(Task.UNLINK, NEW)
    stage.presenter.send_code("")
    await stage.settled(Step.CODE)
    stage.presenter.resend_code()
    await until(lambda: "ask_again" in stage.fake.calls and not stage.now.task.busy)
    stage.presenter.enter_code(CODE)
    await stage.settled(Step.DONE)
    assert {one.line.msisdn for one in stage.now.rows} == {NUMBER}


@on_stage
async def test_another_sim_is_ordered_and_stopped_within_its_cool_off(stage: Stage) -> None:
    await stage.open(Task.REPLACE, NUMBER)
    stage.presenter.replace_sim(False, "", False)
    assert slip(stage) is CardSlip.EMPTY
    stage.presenter.replace_sim(False, CARD.digits, False)
    assert slip(stage) is CardSlip.ACTIVE, "the card of another line of one's own"
    stage.presenter.replace_sim(True, "", True)
    await stage.settled(Step.CODE)
    assert stage.fake.by_email
    stage.presenter.enter_code(CODE)
    await stage.settled(Step.DONE)
    change = stage.now.changes[0]
    assert stage.now.task.change is not None
    assert stage.now.task.change.due is not None
    stage.presenter.stop_change(change.id)
    await until(lambda: stage.now.task.task is Task.STOP and stage.now.task.stopped)
    assert stage.now.changes == ()


@on_stage
async def test_a_number_is_brought_on_one_of_the_days_offered(stage: Stage) -> None:
    await stage.open(Task.PORT_IN, NUMBER)
    days = stage.now.task.days
    assert days is not None
    stage.presenter.port_in("07700 900777", "Other", "", days[0].isoformat())
    assert slip(stage) is PortSlip.ACCOUNT
    stage.presenter.port_in("07700 900777", "Other", "PAC-1234", days[0].isoformat())
    await stage.settled(Step.DONE)
    assert [one.kind.value for one in stage.now.changes] == ["portIn"]


@on_stage
async def test_secrets_are_gone_after_a_minute_on_close_and_on_leaving(stage: Stage) -> None:
    async def unlock() -> None:
        await stage.open(Task.REVEAL, NUMBER)
        stage.presenter.reveal("")
        assert slip(stage) is NumberSlip.PASSWORD_EMPTY
        stage.presenter.reveal("wrong")
        await until(lambda: stage.now.task.error)
        stage.presenter.reveal(PASSWORD)
        await until(lambda: stage.now.task.revealed)

    await unlock()
    assert stage.now.task.seconds == REVEALED_FOR
    assert "73910284" not in repr(stage.now)
    stage.seconds += REVEALED_FOR
    await until(lambda: stage.now.task.revealed is None)
    await unlock()
    stage.presenter.close_task()
    assert stage.now.task.task is Task.NONE
    await unlock()
    stage.presenter.stop()
    stage.presenter.start(stage)
    assert stage.now.task.task is Task.NONE


@on_stage
async def test_a_name_is_changed_in_place_and_a_failure_stays_at_its_row(stage: Stage) -> None:
    stage.presenter.rename(NUMBER.digits, "  My   phone ")
    await until(lambda: stage.now.rows[0].line.label == "My phone" and not stage.now.rows[0].naming)
    stage.presenter.rename(NUMBER.digits, "   ")
    assert stage.fake.calls.count("rename") == 1, "an empty name changes nothing"
    stage.fake.trouble["rename"] = AppError(ErrorKind.UNREACHABLE)
    stage.presenter.rename(NUMBER.digits, "Other")
    await until(lambda: stage.now.rows[0].name_error)
    assert stage.now.rows[0].line.label == "My phone"


@on_stage
async def test_the_holder_is_registered(stage: Stage) -> None:
    await stage.open(Task.REGISTER, NUMBER)
    stage.presenter.register("passport", "?")
    assert slip(stage) is NumberSlip.DOCUMENT
    stage.presenter.register("passport", " X1234567 ")
    await stage.settled(Step.DONE)
    assert stage.fake.holder == ("passport", "X1234567")


@on_stage
async def test_another_number_is_shown_on_every_page(stage: Stage) -> None:
    stage.presenter.choose(NEW.digits)
    assert stage.now.selected == NEW
    assert stage.world.account.view.get().selected == NEW
    detail = stage.now.detail
    assert detail is not None
    assert detail.marks == (), "a SIM that is not activated has no dates yet"
