"""What the sign-in page's presenter asks of the page, of the services, and of the program around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from lebara_desktop.domain.account import Session as SessionState
from lebara_desktop.domain.signin import AnswerPage, CodeSent, Credentials, KnownAccount, PhonePrompt, WayIn
from lebara_desktop.services.store import Store
from lebara_desktop.ui.pages.login.state import LoginState, Operator


class View(Protocol):
    """What the presenter needs of the page."""

    def render(self, state: LoginState) -> None:
        """Show ``state``; what is typed stays."""

    def fill(self, *, market: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the form; None leaves a field as it is."""

    def forget_typed(self) -> None:
        """Empty every field but the form's: the person who typed there is in, or has left."""

    def answer_page(self) -> AnswerPage:
        """Return what the browser says in the end, in the language of the page."""


class Session(Protocol):
    """Sign-in with a password, and the session that this computer remembers."""

    state: Store[SessionState]
    keyring_notice: Store[bool]

    async def sign_in(self, username: str, password: str, market: str, *, keep: bool) -> None:
        """Sign in; raises SignInRefused or AppError."""

    async def resume(self) -> bool:
        """Continue the remembered session; False where there is none."""


class Ways(Protocol):
    """The other ways in (``services/signin.py``). Each method raises SignInRefused or AppError."""

    @property
    def hosts(self) -> frozenset[str]:
        """The only hosts at which an address may be opened."""

    async def look(self) -> frozenset[WayIn]:
        """Ask the operator which ways in it has."""

    async def as_guest(self, number: str, market: str) -> None:
        """Come in without an account, to renew one number."""

    async def send_code(self, username: str, market: str) -> CodeSent:
        """Have a code sent to sign in with."""

    async def send_password_code(self, username: str, market: str) -> CodeSent:
        """Have a code sent that allows a new password."""

    async def resend_code(self) -> CodeSent:
        """Have another code sent."""

    async def enter_code(self, code: str, *, keep: bool) -> None:
        """Sign in with the code."""

    async def second_step(self, code: str, *, login: str, market: str, keep: bool) -> None:
        """Sign in with the second step, after SecondStepDue."""

    async def second_step_for_password(self, code: str) -> None:
        """Do the second step where a new password is to be set."""

    async def correct_market(self, market: str, *, keep: bool) -> None:
        """Sign in with the code that was right, in another market."""

    async def enter_password_code(self, code: str) -> None:
        """Prove by the code that a new password may be set."""

    async def set_new_password(self, password: str, *, keep: bool) -> None:
        """Set the new password and sign in."""

    async def by_browser(
        self, market: str, *, keep: bool, visit: Callable[[str], bool], page: AnswerPage, login: str = ""
    ) -> None:
        """Sign in with the system's browser; cancelling ends the try."""

    async def start_phone(self) -> PhonePrompt:
        """Begin a sign-in that a phone decides."""

    async def await_phone(self, market: str, *, keep: bool) -> None:
        """Wait until the phone has decided."""

    def accounts(self) -> tuple[KnownAccount, ...]:
        """Return the accounts that signed in on this computer; names only."""

    def forget_account(self, login: str, market: str) -> None:
        """Forget an account's name on this computer."""


class Registration(Protocol):
    """A new account (``services/registration.py``). Each method raises SignInRefused or AppError."""

    async def send_code(self, number: str, market: str) -> CodeSent:
        """Have a code sent to the number."""

    async def resend_code(self) -> CodeSent:
        """Have another code sent."""

    async def enter_code(self, code: str) -> None:
        """Prove the number."""

    async def register(self, credentials: Credentials, *, keep: bool) -> None:
        """Make the account and sign in."""


@dataclass(frozen=True, slots=True)
class Doors:
    """The services that let people in."""

    session: Session
    ways: Ways
    registration: Registration


@dataclass(frozen=True, slots=True)
class Around:
    """The program around the page. ``visit`` opens an address of the sign-in's hosts; ``till`` is a shop's counter."""

    operator: Operator = Operator.READY
    sandbox: bool = False
    till: bool = False
    sims: bool = False
    restart_operator: Callable[[], None] = lambda: None
    visit: Callable[[str], bool] = lambda _url: False
    open_inbox: Callable[[], object] = lambda: None
