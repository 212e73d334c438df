"""What a sign-in needs around it, in memory: services that answer from lists, a view that remembers, a clock that jumps."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import cast

from lebara_desktop.domain.account import Session, SignedOut
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import AnswerPage, CodeSent, Credentials, KnownAccount, PhonePrompt, Sent, WayIn
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.pages.login.intents import Intents
from lebara_desktop.ui.pages.login.page import LoginPage
from lebara_desktop.ui.pages.login.ports import Around, Doors
from lebara_desktop.ui.pages.login.presenter import LoginPresenter
from lebara_desktop.ui.pages.login.state import Entry, LoginState, Market, Operator, SampleLogin

GB, CN = Market("GB", {"en": "United Kingdom"}), Market("CN-SEED", {"en": "China"})
AMIRA = SampleLogin("Amira Okafor", "447700900123", "sandbox-amira", "GB", "expires soon")
ENTRY = Entry("GB", "07700 900123", "secret", keep=True)
UNREACHABLE = AppError(ErrorKind.UNREACHABLE)
SENT = CodeSent(Sent.TEXT, "••• ••• 123", length=5, tries_left=3, expires_in=600, resend_after=60)


class Told:
    """A presenter that only remembers what it was told: ``calls`` holds name and arguments."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *args, **named: self.calls.append((name, *args, *named.values()))

    def drives(self, page: LoginPage) -> Told:
        """Listen to ``page``."""
        page.drive(cast("Intents", self))
        return self


class FakeSession:
    """Answers sign-ins from a list: None lets in, an error is raised."""

    def __init__(self, *answers: AppError | None) -> None:
        self.state: Store[Session] = Store(SignedOut())
        self.keyring_notice: Store[bool] = Store(False)
        self.answers = list(answers)
        self.asked: list[tuple[str, str, str, bool]] = []
        self.resumed = 0

    async def sign_in(self, username: str, password: str, market: str, *, keep: bool) -> None:
        self.asked.append((username, password, market, keep))
        self._answer()

    async def resume(self) -> bool:
        self.resumed += 1
        self._answer()
        return True

    def _answer(self) -> None:
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            raise answer


class FakeWays:
    """Answers each call from a list: an error is raised, anything else is the answer; None lets in."""

    hosts = frozenset({"id.example.org"})

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.answers: list[object] = []
        self.ways: frozenset[WayIn] | AppError = frozenset(WayIn)
        self.known: list[KnownAccount] = []
        self.visit: Callable[[str], bool] | None = None
        self.gate: asyncio.Event | None = None

    async def look(self) -> frozenset[WayIn]:
        if isinstance(self.ways, AppError):
            raise self.ways
        return self.ways

    async def as_guest(self, number: str, market: str) -> None:
        self._answer("guest", number, market)

    async def send_code(self, username: str, market: str) -> CodeSent:
        return self._sent("send", username, market)

    async def send_password_code(self, username: str, market: str) -> CodeSent:
        return self._sent("send_password", username, market)

    async def resend_code(self) -> CodeSent:
        return self._sent("resend")

    async def enter_code(self, code: str, *, keep: bool) -> None:
        self._answer("enter", code, str(keep))

    async def second_step(self, code: str, *, login: str, market: str, keep: bool) -> None:
        self._answer("second", code, login, market, str(keep))

    async def second_step_for_password(self, code: str) -> None:
        self._answer("second_for_password", code)

    async def correct_market(self, market: str, *, keep: bool) -> None:
        self._answer("correct", market, str(keep))

    async def enter_password_code(self, code: str) -> None:
        self._answer("enter_password", code)

    async def set_new_password(self, password: str, *, keep: bool) -> None:
        self._answer("new_password", password, str(keep))

    async def by_browser(
        self, market: str, *, keep: bool, visit: Callable[[str], bool], page: AnswerPage, login: str = ""
    ) -> None:
        self.asked.append(("browser", market, login, str(keep), page.language))
        self.visit = visit
        await self._wait()

    async def start_phone(self) -> PhonePrompt:
        self.asked.append(("phone",))
        return PhonePrompt("BCDF-GHJK", "http://id.example.org/device", "http://id.example.org/device?u=1", 600)

    async def await_phone(self, market: str, *, keep: bool) -> None:
        self.asked.append(("await_phone", market, str(keep)))
        await self._wait()

    def accounts(self) -> tuple[KnownAccount, ...]:
        return tuple(self.known)

    def forget_account(self, login: str, market: str) -> None:
        self.known = [one for one in self.known if (one.login, one.market) != (login, market)]

    async def _wait(self) -> None:
        if self.gate is not None:
            await self.gate.wait()
        self._answer()

    def _sent(self, *asked: str) -> CodeSent:
        answer = self._answer(*asked)
        return answer if isinstance(answer, CodeSent) else SENT

    def _answer(self, *asked: str) -> object:
        if asked:
            self.asked.append(asked)
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, AppError):
            raise answer
        return answer


class FakeRegistration:
    """As FakeWays, for a new account."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.answers: list[AppError | None] = []
        self.made: list[Credentials] = []

    async def send_code(self, number: str, market: str) -> CodeSent:
        self._answer("send", number, market)
        return SENT

    async def resend_code(self) -> CodeSent:
        self._answer("resend")
        return SENT

    async def enter_code(self, code: str) -> None:
        self._answer("enter", code)

    async def register(self, credentials: Credentials, *, keep: bool) -> None:
        self._answer("register", credentials.email, str(keep))
        self.made.append(credentials)

    def _answer(self, *asked: str) -> None:
        self.asked.append(asked)
        answer = self.answers.pop(0) if self.answers else None
        if answer is not None:
            raise answer


class FakeView:
    """Remembers what was rendered and filled in."""

    def __init__(self) -> None:
        self.states: list[LoginState] = []
        self.filled: dict[str, str] = {}
        self.forgotten = 0

    def render(self, state: LoginState) -> None:
        self.states.append(state)

    def fill(self, *, market: str | None = None, username: str | None = None, password: str | None = None) -> None:
        given = {"market": market, "username": username, "password": password}
        self.filled |= {name: text for name, text in given.items() if text is not None}

    def forget_typed(self) -> None:
        self.forgotten += 1

    def answer_page(self) -> AnswerPage:
        return AnswerPage("done", "", "failed", "")

    @property
    def last(self) -> LoginState:
        return self.states[-1]


class Bench:
    """A presenter with fakes around it; ``slept`` holds the waits, each of which moves the clock at once."""

    def __init__(
        self, *answers: AppError | None, operator: Operator = Operator.READY, till: bool = False, sandbox: bool = True
    ) -> None:
        self.session = FakeSession(*answers)
        self.ways = FakeWays()
        self.registration = FakeRegistration()
        self.opened: list[str] = []
        self.browser_opens = True
        self.view = FakeView()
        self.clock = FixedClock(datetime(2026, 11, 22, 10, tzinfo=UTC))
        self.slept: list[float] = []
        self.gate: asyncio.Event | None = None
        self.restarted = 0
        self.problems: list[Exception] = []
        self.presenter = LoginPresenter(
            Doors(self.session, self.ways, self.registration),
            self.clock,
            TaskScope(self.problems.append),
            (GB, CN),
            Around(operator, sandbox, till, True, self._restart, self._visit),
            sleep=self._sleep,
        )

    def _visit(self, url: str) -> bool:
        self.opened.append(url)
        return self.browser_opens

    def _restart(self) -> None:
        self.restarted += 1

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.gate is not None:
            await self.gate.wait()
        await asyncio.sleep(0)
        self.clock.advance(timedelta(seconds=seconds))


@asynccontextmanager
async def bench(*answers: AppError | None, operator: Operator = Operator.READY) -> AsyncIterator[Bench]:
    made = Bench(*answers, operator=operator)
    made.presenter.start(made.view)
    made.view.forgotten = 0
    yield made
    await made.presenter.aclose()
    assert made.problems == []
