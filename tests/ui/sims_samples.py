"""Believable numbers and SIMs for the tests of the SIM & numbers page, at one fixed instant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from lebara_desktop.domain.account import Line, LineRule, LineState, PhoneCodes, PlanInstance, PlanStatus
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.ids import AccountId, Msisdn, OfferId, OrderId, ProductId
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.signin import Sent as By
from lebara_desktop.domain.sim import (
    CardReading,
    CardSlip,
    Change,
    ChangeKind,
    ChangeState,
    EsimCode,
    Iccid,
    PortSlip,
    ProfileState,
    Revealed,
    SimCard,
    luhn,
    port_days,
)
from lebara_desktop.domain.usage import Period
from lebara_desktop.services.account import AccountView
from lebara_desktop.services.parts import Part
from lebara_desktop.services.sims import SimsView
from lebara_desktop.ui.pages.sims.compose import compose
from lebara_desktop.ui.pages.sims.state import NumberSlip, Sent, SimsState, Step, Task, TaskFace

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
ZONE = ZoneInfo("Europe/London")
DAY = timedelta(days=1)
RULE = LineRule("United Kingdom: prepaid number rule", sample=True, as_of="2026-11")
CODES = PhoneCodes("*#1345#", "*#100#", "5010", "PLAN*stop")
SECRETS = ("4821", "73910284", "9950", "11883476", "9F3C77A1B2D40E55", "smdp.operator.example")


def iccid(msisdn: str) -> str:
    """Return a SIM's number with its check digit."""
    bare = f"894400{msisdn[-12:]}"
    return next(f"{bare}{digit}" for digit in range(10) if luhn(f"{bare}{digit}"))


def line(number: str, label: str, state: LineState, left: float | None, plan: str, market: str = "GB") -> Line:
    """Return a line whose plan has ``left`` days to run; None: a SIM that was never used."""
    end = NOW + left * DAY if left is not None else None
    current = PlanInstance(
        ProductId(f"prd-{number[-3:]}"),
        OfferId("441158"),
        plan,
        PlanStatus.CREATED if end is None else PlanStatus.RUNNING if left and left > 0 else PlanStatus.SUSPENDED,
        Period(end - 30 * DAY, end) if end else None,
    )
    made = Line(Msisdn(number), AccountId("acc-1"), market, label, state, current, iccid=iccid(number), rule=RULE)
    if end is None:
        return made
    grace = end + 7 * DAY
    return replace(made, grace_end=grace, suspended_at=grace, lost_at=grace + 164 * DAY, codes=CODES)


MINE = line("447700900123", "Mine", LineState.ACTIVE, 8.2, "Unlimited Calls 30 GB")
MUM = line("447700900206", "Mum", LineState.GRACE, -4, "International 20 GB")
WORK = line("447700900207", "Work trip", LineState.EXPIRING, 1.5, "Komplett S", "DE")
NEW = line("447700900208", "", LineState.NOT_ACTIVATED, None, "Monthly Plan £15")
DUE = replace(
    line("447700900209", "新号码", LineState.REGISTRATION_DUE, 25, "50 元套餐", "CN-SEED"),
    registration_due=NOW + 9 * DAY,
)
OFF = line("447700900210", "Old phone", LineState.SUSPENDED, -15, "Monthly Plan £10")
LOST = line("447700900211", "Tablet", LineState.LOST, -200, "Data pass")
LINES = (replace(MINE, auto_renew=True), MUM, WORK, NEW)
ALL_LINES = (*LINES, DUE, OFF, LOST)
SIM = SimCard("sim-1", iccid(MINE.msisdn.digits), MINE.msisdn)
ESIM = SimCard("sim-2", iccid(MINE.msisdn.digits), MINE.msisdn, esim=True, profile=ProfileState.RELEASED)
SWAP = Change(
    OrderId("ord-1"),
    ChangeKind.REPLACE,
    ChangeState.RUNNING,
    MINE.current.id if MINE.current else None,
    due=NOW + DAY,
    ordered=NOW,
)
PORT = Change(
    OrderId("ord-2"),
    ChangeKind.PORT_IN,
    ChangeState.ACCEPTED,
    MUM.current.id if MUM.current else None,
    other="447700900777",
    donor="Other Mobile",
    day=date(2026, 11, 27),
)
REVEALED = Revealed("sim-1", (("pin1", SECRETS[0]), ("puk1", SECRETS[1]), ("pin2", SECRETS[2]), ("puk2", SECRETS[3])))
PROFILE = EsimCode.parse(f"LPA:1${SECRETS[5]}${SECRETS[4]}")
CODE = Sent(CodeSent(By.TEXT, "••• ••• 206", 5, 3, 600, 60), 552, 12)


def state(
    lines: tuple[Line, ...] = LINES,
    *,
    selected: Line = MINE,
    task: TaskFace | None = None,
    card: SimCard | None = SIM,
    changes: tuple[Change, ...] = (),
    error: AppError | None = None,
    known: bool = True,
) -> SimsState:
    """Return the page with ``lines``, through the same composition as in the program."""
    part: Part[tuple[Line, ...]] = Part(lines, NOW, error) if known else Part(error=error)
    account = AccountView(lines=part, selected=selected.msisdn if lines else None)
    cards = tuple(replace(card, msisdn=one.msisdn) for one in lines if card is not None)
    sims = SimsView(Part(cards, NOW), Part(changes, NOW))
    return compose(account, sims, task or TaskFace(), NOW, ZONE)


def face(task: Task, step: Step = Step.FORM, **more: object) -> TaskFace:
    """Return the panel in one of its states."""
    return replace(TaskFace(task, step, line=MINE, card=SIM), **more)  # type: ignore[arg-type]


FOUND = CardReading(None, Iccid(NEW.iccid), NEW)
REFUSED = SignInRefused(SignInReason.WRONG_CODE, tries_left=2)
STATES: dict[str, SimsState] = {
    "ready": state(),
    "every state": state(ALL_LINES, selected=DUE, changes=(SWAP, PORT)),
    "new sim": state(selected=NEW, card=None),
    "lost": state(ALL_LINES, selected=LOST, card=ESIM),
    "waiting": state(known=False),
    "failed": state(known=False, error=AppError(ErrorKind.UNREACHABLE)),
    "empty": state(()),
    "stale": state(error=AppError(ErrorKind.TIMEOUT)),
    "activate": state(task=face(Task.ACTIVATE, line=NEW)),
    "activate, slip": state(task=face(Task.ACTIVATE, slip=CardSlip.CHECK_DIGIT)),
    "activate, unknown": state(task=face(Task.ACTIVATE, slip=CardSlip.UNKNOWN)),
    "activate, found": state(task=face(Task.ACTIVATE, line=NEW, reading=FOUND)),
    "activate, running": state(task=face(Task.ACTIVATE, Step.RUNNING, line=NEW)),
    "activate, done": state(task=face(Task.ACTIVATE, Step.DONE, line=MINE)),
    "link": state(task=face(Task.LINK, slip=NumberSlip.NOT_A_NUMBER)),
    "link, code": state(task=face(Task.LINK, Step.CODE, sent=CODE, number=MUM.msisdn, error=REFUSED)),
    "unlink": state(task=face(Task.UNLINK)),
    "replace": state(task=face(Task.REPLACE, slip=CardSlip.SHORT)),
    "replace, done": state(task=face(Task.REPLACE, Step.DONE, change=SWAP), changes=(SWAP,)),
    "port": state(task=face(Task.PORT_IN, days=port_days(NOW, ZONE), slip=PortSlip.ACCOUNT)),
    "port, done": state(task=face(Task.PORT_IN, Step.DONE, change=PORT)),
    "reveal": state(task=face(Task.REVEAL)),
    "revealed": state(task=face(Task.REVEAL, revealed=REVEALED, seconds=42)),
    "revealed esim": state(task=face(Task.REVEAL, revealed=replace(REVEALED, esim=PROFILE), seconds=9), card=ESIM),
    "register": state(ALL_LINES, selected=DUE, task=face(Task.REGISTER, line=DUE)),
    "phone": state(task=face(Task.PHONE, line=MUM)),
    "stopped": state(task=face(Task.STOP, Step.DONE, change=SWAP, stopped=True)),
}
