"""Thirty and more forged redirects knock at the door here (SAFETY E2): none is accepted, and the true one still gets in."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from lebara_desktop.api.identity_loopback import Loopback
from lebara_desktop.domain.errors import AppError, SignInReason, SignInRefused
from lebara_desktop.domain.signin import AnswerPage

from .desk import URL, Desk, metadata, said

PAGE = AnswerPage("Fertig & da", "<b>Seite</b> schließen.", "Nicht angemeldet", "Noch einmal.", "de")
METADATA = "/.well-known/openid-configuration"
TOKEN = "/oauth/token"


@dataclass
class Knock:
    """What a forger has: the port, and for most forgeries not the state."""

    host: str
    port: int
    state: str

    def line(self, query: str = "", path: str = "/callback", method: str = "GET", version: str = "HTTP/1.1") -> bytes:
        """A request line; without a query, that of the true redirect."""
        true = urlencode({"code": "code-1", "state": self.state, "iss": URL})
        return f"{method} {path}?{query or true} {version}\r\n".encode("latin-1")

    def whole(self, query: str = "", *headers: str, **changes: str) -> bytes:
        """A request with a right Host, unless ``headers`` say otherwise."""
        said = headers or (f"Host: {self.host}:{self.port}",)
        return self.line(query, **changes) + "".join(f"{one}\r\n" for one in said).encode("latin-1") + b"\r\n"


def query(**fields: str) -> str:
    return urlencode(fields)


Forgery = Callable[[Knock], bytes]
FORGED: dict[str, Forgery] = {
    "no state": lambda k: k.whole(query(code="stolen")),
    "empty state": lambda k: k.whole(query(code="stolen", state="")),
    "a guessed state": lambda k: k.whole(query(code="stolen", state="x" * 43)),
    "the state cut short": lambda k: k.whole(query(code="stolen", state=k.state[:-1])),
    "the state in capitals": lambda k: k.whole(query(code="stolen", state=k.state.swapcase())),
    "the state with a space": lambda k: k.whole(query(code="stolen", state=k.state + " ")),
    "a state that is not ASCII": lambda k: k.whole(query(code="stolen", state="é" * 43)),
    "the state twice, ours last": lambda k: k.whole(f"state=x&code=stolen&state={k.state}"),
    "the state twice, ours first": lambda k: k.whole(f"state={k.state}&code=stolen&state=x"),
    "two codes": lambda k: k.whole(f"code=stolen&code=code-1&state={k.state}"),
    "another path": lambda k: k.whole(path="/"),
    "a path below": lambda k: k.whole(path="/callback/"),
    "a path in capitals": lambda k: k.whole(path="/CALLBACK"),
    "a path that climbs": lambda k: k.whole(path="/x/../callback"),
    "an encoded path": lambda k: k.whole(path="/%63allback"),
    "an absolute address": lambda k: k.whole(path="http://evil.example/callback"),
    "an address without a scheme": lambda k: k.whole(path="//evil.example/callback"),
    "posted": lambda k: k.whole(method="POST"),
    "asked for the head": lambda k: k.whole(method="HEAD"),
    "a method of its own": lambda k: k.whole(method="get"),
    "no host": lambda k: k.whole("", "Accept: */*"),
    "a host that was made to point here": lambda k: k.whole("", f"Host: evil.example:{k.port}"),
    "the name localhost": lambda k: k.whole("", f"Host: localhost:{k.port}"),
    "two hosts": lambda k: k.whole("", f"Host: {k.host}:{k.port}", "Host: evil.example"),
    "a line of 10 kB": lambda k: k.whole(query(code="stolen", state=k.state, pad="x" * 10_240)),
    "a header of 10 kB": lambda k: k.whole("", f"Host: {k.host}:{k.port}", "X-Pad: " + "x" * 10_240),
    "two hundred headers": lambda k: k.whole("", f"Host: {k.host}:{k.port}", *(f"X-{n}: 1" for n in range(200))),
    "a bare line feed": lambda k: k.whole().replace(b"\r\n", b"\n"),
    "no HTTP at all": lambda k: b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n",
    "HTTP/0.9": lambda _k: b"GET /callback?code=stolen\r\n\r\n",
    "a header without a colon": lambda k: k.whole("", f"Host: {k.host}:{k.port}", "stolen"),
    "a query that is none": lambda k: k.whole(f"state={k.state}&code=stolen&&"),
    "a query of a hundred fields": lambda k: k.whole(f"state={k.state}&code=stolen" + "&a=b" * 100),
    "bytes that are no text": lambda k: k.whole(f"state={k.state}&code=stolen%ff"),
    "HTTP/2": lambda k: k.whole(version="HTTP/2.0"),
}


async def knock(to: Knock, raw: bytes, patience: float = 8.0) -> bytes:
    """Send ``raw`` and return what is answered."""
    reader, writer = await asyncio.open_connection(to.host, to.port)
    try:
        writer.write(raw)
        async with asyncio.timeout(patience):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


class Browser:
    """Catches the address that the program opens, and comes back as a test wants."""

    def __init__(self, come_back: Callable[[Knock], Coroutine[Any, Any, None]]) -> None:
        self._come_back = come_back
        self.tasks: list[asyncio.Task[None]] = []
        self.door: Knock | None = None

    def visit(self, address: str) -> bool:
        """Stand in for the system's browser."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        place = urlsplit(asked["redirect_uri"])
        assert place.hostname
        assert place.port
        self.door = Knock(place.hostname, place.port, asked["state"])
        self.nonce = asked["nonce"]
        self.tasks.append(asyncio.get_running_loop().create_task(self._come_back(self.door)))
        return True


def desk() -> Desk:
    made = Desk(
        {
            METADATA: said(
                metadata(
                    authorization_endpoint=f"{URL}/oauth/authorize",
                    authorization_response_iss_parameter_supported=True,
                )
            )
        }
    )
    made.routes[TOKEN] = said({"error": "invalid_grant"}, 400)  # a code that is redeemed shows itself as SIGNED_OUT
    return made


@pytest.mark.parametrize("name", FORGED)
async def test_a_forged_redirect_is_sent_away_and_the_true_one_still_gets_in(name: str) -> None:
    answers: list[bytes] = []

    async def forge_then_come(door: Knock) -> None:
        answers.append(await knock(door, FORGED[name](door)))
        answers.append(await knock(door, door.whole()))

    made, browser = desk(), Browser(forge_then_come)
    async with made.client(sign_in=False) as client:
        with pytest.raises(AppError):  # the desk redeems no code
            await client.sign_in_by_browser("GB", "", browser.visit, PAGE)
        await asyncio.gather(*browser.tasks)
        (redeemed,) = [parse_qs(one.content.decode()) for one in made.seen if one.url.path == TOKEN]
    assert redeemed["code"] == ["code-1"]
    forged, true = answers
    assert not forged.startswith(b"HTTP/1.1 200")
    assert true.startswith(b"HTTP/1.1 200")
    assert b"Fertig &amp; da" in true
    assert b"&lt;b&gt;Seite" in true
    assert b"stolen" not in forged + true


def test_there_are_thirty_of_them_at_least() -> None:
    assert len(FORGED) >= 30


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"code": "code-1", "iss": "https://evil.example"}, None),
        ({"code": "code-1", "iss": f"{URL}/"}, None),
        ({"code": "code-1", "iss": ""}, None),
        ({"code": "code-1"}, None),
        ({"error": "access_denied", "iss": "https://evil.example"}, None),
        ({"iss": URL}, None),
        ({"iss": URL, "code": ""}, None),
        ({"iss": URL, "code": "a b"}, None),
        ({"iss": URL, "code": "x" * 5000}, None),
        ({"iss": URL, "error": "access_denied"}, SignInReason.DENIED),
        ({"iss": URL, "error": "server_error", "code": "code-1"}, SignInReason.OTHER),
    ],
)
async def test_what_knows_the_state_but_is_not_the_issuers_answer_ends_the_try_without_a_token(
    fields: dict[str, str], reason: SignInReason | None
) -> None:
    answers: list[bytes] = []

    async def come(door: Knock) -> None:
        answers.append(await knock(door, door.whole(query(state=door.state, **fields))))

    made, browser = desk(), Browser(come)
    async with made.client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.sign_in_by_browser("GB", "", browser.visit, PAGE)
        await asyncio.gather(*browser.tasks)
    assert (caught.value.reason if isinstance(caught.value, SignInRefused) else None) is reason
    assert made.count(TOKEN) == 0
    assert all(b"Nicht angemeldet" in one for one in answers)


async def test_of_two_true_redirects_one_is_heard_and_the_door_is_shut_within_a_second() -> None:
    async def come_twice(door: Knock) -> None:
        first = await asyncio.gather(*(knock(door, door.whole()) for _ in range(5)))
        assert sum(one.startswith(b"HTTP/1.1 200") for one in first) == 1

    made, browser = desk(), Browser(come_twice)
    async with made.client(sign_in=False) as client:
        with pytest.raises(AppError):
            await client.sign_in_by_browser("GB", "", browser.visit, PAGE)
        shut = time.monotonic()
        assert browser.door
        with pytest.raises(OSError):  # noqa: PT011 — refused, on every system in its own words
            await asyncio.open_connection(browser.door.host, browser.door.port)
        await asyncio.gather(*browser.tasks)
        assert time.monotonic() - shut < 1
    assert made.count(TOKEN) == 1


async def test_nobody_keeps_the_door_open_by_dripping_or_by_silence() -> None:
    silent: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def drip(door: Knock) -> None:
        silent.extend([await asyncio.open_connection(door.host, door.port) for _ in range(36)])
        _, writer = silent[0]
        with suppress(ConnectionError):
            for byte in door.line():
                writer.write(bytes([byte]))
                await writer.drain()
                await asyncio.sleep(0.02)

    made, browser = desk(), Browser(drip)
    made.patience = 0.5
    try:
        async with made.client(sign_in=False) as client:
            with pytest.raises(SignInRefused) as caught:
                await client.sign_in_by_browser("GB", "", browser.visit, PAGE)
            await asyncio.gather(*browser.tasks)
            for reader, _ in silent:  # each was shown out, although none of them said a word to its end
                with suppress(ConnectionError):
                    assert await reader.read() == b""
    finally:
        for _, writer in silent:
            writer.close()
    assert caught.value.reason is SignInReason.TIMED_OUT
    assert made.count(TOKEN) == 0


async def test_a_late_redirect_finds_nobody() -> None:
    made, browser = desk(), Browser(lambda _door: asyncio.sleep(0))
    made.patience = 0.05
    async with made.client(sign_in=False) as client:
        with pytest.raises(SignInRefused):
            await client.sign_in_by_browser("GB", "", browser.visit, PAGE)
        assert browser.door
        with pytest.raises(OSError):  # noqa: PT011
            await knock(browser.door, browser.door.whole())


async def test_a_port_that_is_taken_is_an_error_of_ours() -> None:
    def nobody(_fields: object) -> bool:
        return False

    async with Loopback(PAGE, nobody, nobody) as first:
        port = urlsplit(first.redirect).port or 0
        both = await asyncio.start_server(lambda _r, w: w.close(), "::1", port)
        with pytest.raises(AppError):
            await Loopback(PAGE, nobody, nobody, port).__aenter__()
        both.close()
