"""A person before the sandbox's door: our services over the real client, a browser, the operator's inbox."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from lebara_desktop.api.client import OperatorClient, open_operator
from lebara_desktop.api.profile import Profile
from lebara_desktop.domain.account import Identity, SignedIn
from lebara_desktop.domain.errors import SignInRefused
from lebara_desktop.domain.signin import AnswerPage
from lebara_desktop.sandbox.app import build_app
from lebara_desktop.services.devices import DevicesService
from lebara_desktop.services.registration import RegistrationService
from lebara_desktop.services.secrets import Secrets, TokenKeeper
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.signin import SignInService
from lebara_desktop.services.snapshots import Snapshots
from tests.contract.counter import URL, Hands
from tests.fakes.keyrings import MemoryKeyring, secret_service
from tests.sandbox.operator_client import Operator

PAGE = AnswerPage("You are signed in", "Close this page.", "Not signed in", "Try again in the program.")


AMIRA = "+447700900123"


async def refusal(attempt: object) -> SignInRefused:
    with pytest.raises(SignInRefused) as caught:
        await attempt  # type: ignore[misc]  # a coroutine of any kind
    return caught.value


class Wire(httpx.AsyncBaseTransport):
    """Hands requests to the operator and notes them; ``cut`` loses the answers to what it is true for."""

    def __init__(self, operator: Operator) -> None:
        self._inner = httpx.ASGITransport(build_app(operator.ctx))
        self.seen: list[tuple[str, str]] = []
        self.keys: list[str] = []
        self.cut: Callable[[httpx.Request], bool] = lambda _request: False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.seen.append((request.method, request.url.path))
        self.keys += request.headers.get_list("idempotency-key")
        lost = self.cut(request)
        response = await self._inner.handle_async_request(request)
        body = await response.aread()
        if lost:
            raise httpx.ReadError("the answer was lost", request=request)
        return httpx.Response(response.status_code, headers=response.headers, stream=httpx.ByteStream(body))

    def count(self, method: str, path: str) -> int:
        """How often ``path`` was asked for."""
        return self.seen.count((method, path))


@dataclass
class Doorstep:
    """One program before one operator. ``visited`` are the addresses that a browser was sent to."""

    operator: Operator
    wire: Wire
    client: OperatorClient
    browser: httpx.AsyncClient
    keeper: TokenKeeper
    settings: SettingsService
    session: SessionService
    sign_in: SignInService
    registration: RegistrationService
    devices: DevicesService
    errors: list[Exception]
    visited: list[str] = field(default_factory=list)

    @property
    def who(self) -> Identity:
        """Who is signed in."""
        state = self.session.state.get()
        assert isinstance(state, SignedIn), state
        return state.identity

    def wait(self, seconds: float) -> None:
        """Let the operator's time pass."""
        self.operator.time.at += timedelta(seconds=seconds)

    async def code(self, recipient: str) -> str:
        """The last code that was sent to ``recipient``."""
        with self.operator.ctx.store.begin() as tx:
            from sqlalchemy import select

            from lebara_desktop.sandbox.tables import message

            found = select(message.c.content).where(message.c.recipient == recipient).order_by(message.c.id.desc())
            text = tx.execute(found).scalars().first() or ""
        code = re.search(r"\b\d{5}\b", text)
        assert code, text
        return code[0]

    async def fill_in(self, address: str, username: str, password: str, action: str = "sign-in") -> httpx.Response:
        """Do in the browser what a person does, and go where it is sent; return what is shown at the end."""
        page = await self.browser.get(address)
        form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page.text))
        form = {name: _plain(value) for name, value in form.items()} | {"username": username, "password": password}
        answer = await self.browser.post(urlsplit(address).path, data=form | {"action": action})
        if answer.status_code != 303:
            return answer
        async with httpx.AsyncClient(trust_env=False) as real:  # the redirect goes to a real socket
            return await real.get(answer.headers["location"])

    def visiting(self, person: tuple[str, str] | None = None, action: str = "sign-in") -> Callable[[str], bool]:
        """Stand in for ``open_url``: a browser opens, in which ``person`` (login and password) signs in."""
        tasks = self._tasks

        def visit(address: str) -> bool:
            self.visited.append(address)
            if person:
                tasks.append(
                    asyncio.get_running_loop().create_task(self.fill_in(address, person[0], person[1], action))
                )
            return True

        return visit

    async def shown(self) -> httpx.Response:
        """What the browser shows in the end."""
        return await self._tasks.pop()

    _tasks: list[asyncio.Task[httpx.Response]] = field(default_factory=list)


def _plain(text: str) -> str:
    import html

    return html.unescape(text)


@asynccontextmanager
async def standing_at(
    operator: Operator, folder: Path, *, keyring: MemoryKeyring | None = None, profile: Profile | None = None
) -> AsyncIterator[Doorstep]:
    """A program that has just started; ``keyring`` outlives it."""
    wire, errors = Wire(operator), []  # type: ignore[var-annotated]  # a list of what on_error heard
    backend = keyring if keyring is not None else secret_service()
    keeper = TokenKeeper(Secrets("lebara", backend=lambda: backend))
    settings = SettingsService(folder / "settings.json", errors.append)
    await settings.load()

    async def sleep(seconds: float) -> None:
        operator.time.at += timedelta(seconds=seconds)
        await asyncio.sleep(0)

    made_of = profile or Profile.for_sandbox(URL)
    browser = httpx.AsyncClient(transport=httpx.ASGITransport(build_app(operator.ctx)), base_url=URL)
    clock = Hands(operator.time)
    async with browser, open_operator(made_of, clock=clock, tokens=keeper, transport=wire, sleep=sleep) as client:
        session = SessionService(client, keeper, settings, Snapshots(folder / "account.sqlite"), errors.append)
        made = Doorstep(
            operator, wire, client, browser, keeper, settings, session,
            SignInService(client, session, settings), RegistrationService(client, session, settings),
            DevicesService(client, session), errors,
        )  # fmt: skip
        try:
            yield made
        finally:
            await session.aclose()
            await settings.aclose()
    assert not errors
