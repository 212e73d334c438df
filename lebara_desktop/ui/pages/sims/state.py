"""What the SIM & numbers page shows at one moment, and what a person may ask of it: domain values, no sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, tzinfo
from enum import StrEnum
from typing import Protocol

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.ids import Msisdn
from lebara_desktop.domain.lifeline import Milestone
from lebara_desktop.domain.signin import CodeSent
from lebara_desktop.domain.sim import CardReading, CardSlip, Change, PortSlip, Revealed, SimCard

LONGEST_NAME = 40  # characters (docs/operator-api.md)


class Status(StrEnum):
    """Whether there are numbers to show."""

    LOADING = "loading"
    FAILED = "failed"
    EMPTY = "empty"
    READY = "ready"


class NextKind(StrEnum):
    """What comes next for a number."""

    NONE = "none"
    RENEWS = "renews"
    ENDS = "ends"
    SUSPENDED_AT = "suspended_at"
    LOST_AT = "lost_at"
    REGISTER_BY = "register_by"
    ACTIVATE = "activate"
    ACTIVATING = "activating"
    FIRST_PLAN = "first_plan"


class RowAction(StrEnum):
    """The next step that a number's row offers."""

    MANAGE = "manage"
    RENEW = "renew"
    ACTIVATE = "activate"
    REGISTER = "register"
    CHOOSE_PLAN = "choose_plan"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One number. ``key`` is its place among the keys that switch numbers, from 1; 0 has none."""

    line: Line
    next: NextKind
    at: datetime | None = None
    days: int = 0
    action: RowAction = RowAction.MANAGE
    activating: bool = False
    key: int = 0
    naming: bool = False
    name_error: AppError | None = None


@dataclass(frozen=True, slots=True)
class Detail:
    """The selected number: its SIM and its stations. ``error`` where SIMs could not be read."""

    line: Line
    card: SimCard | None
    marks: tuple[Milestone, ...]
    loading: bool = False
    error: AppError | None = None


class Task(StrEnum):
    """What a person is about to do in the panel at the top of the page."""

    NONE = "none"
    ACTIVATE = "activate"
    LINK = "link"
    UNLINK = "unlink"
    REPLACE = "replace"
    PORT_IN = "port_in"
    REVEAL = "reveal"
    REGISTER = "register"
    STOP = "stop"
    PHONE = "phone"


class Step(StrEnum):
    """How far the task is."""

    FORM = "form"
    CODE = "code"
    RUNNING = "running"
    DONE = "done"


class NumberSlip(StrEnum):
    """What is plainly wrong with a number, a code, a name or a document."""

    NOT_A_NUMBER = "not_a_number"
    OWN_ALREADY = "own_already"
    CODE_LENGTH = "code_length"
    PASSWORD_EMPTY = "password_empty"  # noqa: S105 — a slip
    DOCUMENT = "document"


Slip = CardSlip | PortSlip | NumberSlip


@dataclass(frozen=True, slots=True)
class Sent:
    """A code on its way, with the seconds that are left now."""

    code: CodeSent
    expires_in: int
    resend_in: int


@dataclass(frozen=True, slots=True)
class TaskFace:
    """The panel. ``seconds`` count down while secrets are shown; ``days`` are those on which a number can be moved."""

    task: Task = Task.NONE
    step: Step = Step.FORM
    line: Line | None = None
    number: Msisdn | None = None
    busy: bool = False
    slip: Slip | None = None
    error: AppError | None = None
    reading: CardReading | None = None
    sent: Sent | None = None
    change: Change | None = None
    stopped: bool = False
    revealed: Revealed | None = None
    seconds: int = 0
    card: SimCard | None = None
    days: tuple[date, date] | None = None
    proved: bool = False  # the code was right; what it was for can be tried again

    def __repr__(self) -> str:
        return f"TaskFace({self.task.value}, {self.step.value})"


@dataclass(frozen=True, slots=True)
class SimsState:
    """The page as a value. ``at`` is the operator's time of the list, set while it is ``stale``."""

    now: datetime
    zone: tzinfo
    market: str = ""
    status: Status = Status.LOADING
    rows: tuple[NumberRow, ...] = ()
    selected: Msisdn | None = None
    detail: Detail | None = None
    changes: tuple[Change, ...] = ()
    task: TaskFace = field(default_factory=TaskFace)
    stale: bool = False
    at: datetime | None = None
    error: AppError | None = None


class SimsPageView(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: SimsState) -> None:
        """Show ``state``."""


class SimsIntents(Protocol):
    """What a person may ask for on the page. Numbers are E.164 digits."""

    def refresh(self) -> None:
        """Read everything anew."""

    def choose(self, digits: str) -> None:
        """Show another number, here and on every page."""

    def rename(self, digits: str, name: str) -> None:
        """Give a number another name."""

    def open_task(self, task: str, digits: str) -> None:
        """Open the panel for a task; ``digits`` is the number it is about, or empty."""

    def close_task(self) -> None:
        """Put the panel away; secrets are gone with it."""

    def edit(self) -> None:
        """Something was typed: what was said about it before is no longer true."""

    def check_card(self, text: str) -> None:
        """Say which SIM is meant; nothing is activated yet."""

    def activate(self) -> None:
        """Activate the SIM that was checked."""

    def send_code(self, typed: str) -> None:
        """Have a code sent that proves the number of the task; ``typed`` is the one to link."""

    def replace_sim(self, esim: bool, typed: str, by_email: bool) -> None:
        """Have a code sent before another SIM is ordered; ``typed`` is the number on the new card."""

    def resend_code(self) -> None:
        """Have another code sent."""

    def enter_code(self, code: str) -> None:
        """Enter the code, and do what it was for."""

    def port_in(self, number: str, donor: str, account: str, day: str) -> None:
        """Bring a number to the line of the task; ``day`` as ISO date."""

    def stop_change(self, order: str) -> None:
        """Take a change back."""

    def reveal(self, password: str) -> None:
        """Show what is secret about the SIM, for a short time."""

    def register(self, kind: str, number: str) -> None:
        """Register the holder with a document."""
