"""Hostile answers: none gets further than one of our errors, and no byte goes where it should not."""

from __future__ import annotations

import asyncio
import gzip
import ssl
from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from lebara_desktop.api.errors import Trouble
from lebara_desktop.api.fetch import LARGEST_BODY, Fetcher, tls
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import ErrorKind

from .desk import NOW, PROFILE, URL

GET = Request("product", "GET", f"{URL}/tmf-api/productInventory/v4/product", safe=True)


class Endless(httpx.AsyncByteStream):
    """A body that never ends, and notes how much of it was taken."""

    def __init__(self) -> None:
        self.taken = 0
        self.closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while not self.closed:
            self.taken += 65_536
            yield b" " * 65_536

    async def aclose(self) -> None:
        self.closed = True


class Silence(httpx.AsyncByteStream):
    """A body that never comes."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        await asyncio.Event().wait()
        yield b""


async def _sent(
    answer: httpx.Response | Callable[[httpx.Request], httpx.Response], request: Request = GET, deadline: float = 5
) -> Response:
    handler = answer if callable(answer) else lambda _request: answer
    fetcher = Fetcher(PROFILE, Timekeeper(FixedClock(NOW)), tls(PROFILE), httpx.MockTransport(handler))
    try:
        return await fetcher.send(request, deadline)
    finally:
        await fetcher.aclose()


async def _trouble(answer: httpx.Response | Callable[[httpx.Request], httpx.Response], deadline: float = 5) -> Trouble:
    with pytest.raises(Trouble) as caught:
        await _sent(answer, deadline=deadline)
    return caught.value


def _stream(body: bytes = b"{}", **headers: str) -> httpx.Response:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.Response(200, headers=named, stream=httpx.ByteStream(body))


@pytest.mark.parametrize(
    "answer",
    [
        _stream(b" " * (LARGEST_BODY + 1)),
        _stream(x_big="a" * 66_000),
        _stream(gzip.compress(b"{}"), content_encoding="gzip"),
        _stream(content_encoding="br"),
        _stream(content_encoding="identity, gzip"),
    ],
)
async def test_what_is_too_large_or_packed_is_refused(answer: httpx.Response) -> None:
    trouble = await _trouble(answer)
    assert (trouble.kind, trouble.sent) == (ErrorKind.BAD_ANSWER, True)


async def test_of_an_endless_body_no_more_than_the_limit_is_taken() -> None:
    body = Endless()
    await _trouble(httpx.Response(200, stream=body))
    assert body.taken <= LARGEST_BODY + 2 * 65_536


async def test_a_body_that_never_comes_ends_at_the_deadline() -> None:
    trouble = await _trouble(httpx.Response(200, stream=Silence()), deadline=0.05)
    assert (trouble.kind, trouble.sent) == (ErrorKind.TIMEOUT, True)


async def test_a_redirect_is_an_answer_and_is_not_followed() -> None:
    seen: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(307, headers={"Location": "https://evil.example"}, stream=httpx.ByteStream(b""))

    assert (await _sent(answer)).status == 307
    assert seen == [GET.url]


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/x",
        "http://127.0.0.1:8651/x",
        "https://127.0.0.1:8650/x",
        "http://127.0.0.1:8650@evil.example/",
        "x",
        "",
    ],
)
async def test_only_the_operators_own_addresses_are_asked(url: str) -> None:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise AssertionError("was asked")

    with pytest.raises(Trouble) as caught:
        await _sent(answer, Request("x", "GET", url))
    assert (caught.value.kind, caught.value.sent) == (ErrorKind.UNEXPECTED, False)


async def test_the_request_says_what_it_should_and_nothing_more() -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        assert request.headers["accept-encoding"] == "identity"
        assert len(request.headers["x-request-id"]) == 8
        assert dict(request.url.params) == {"a.b": "1,2", "offset": "5", "limit": "10"}
        return _stream(content_type="Application/JSON; charset=utf-8", x_two="a")

    response = await _sent(answer, Request("x", "GET", GET.url, (("a.b", "1,2"),)).page(5, 10))
    assert response.is_json
    assert response.headers["x-two"] == "a"


@pytest.mark.parametrize(
    ("kind", "is_json"),
    [
        ("application/json", True),
        ("application/problem+json", True),
        ("text/json", False),
        ("text/html", False),
        ("", False),
    ],
)
def test_what_counts_as_json(kind: str, is_json: bool) -> None:
    assert Response(200, {"content-type": kind}, b"").is_json is is_json


async def test_nothing_is_sent_for_somebody_who_has_left() -> None:
    fetcher = Fetcher(
        PROFILE, Timekeeper(FixedClock(NOW)), tls(PROFILE), httpx.MockTransport(lambda _request: _stream())
    )
    fetcher.retire()
    with pytest.raises(Trouble) as caught:
        await fetcher.send(GET, 5)
    assert (caught.value.kind, caught.value.sent) == (ErrorKind.SIGNED_OUT, False)
    await fetcher.aclose()


def _raise(error: Exception, cause: Exception | None = None) -> Callable[[httpx.Request], httpx.Response]:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise error from cause

    return answer


@pytest.mark.parametrize(
    ("error", "cause", "kind", "sent"),
    [
        (httpx.ConnectError("x"), OSError("refused"), ErrorKind.UNREACHABLE, False),
        (httpx.ConnectError("x"), ssl.SSLCertVerificationError("self-signed"), ErrorKind.INSECURE, False),
        (httpx.ConnectTimeout("x"), None, ErrorKind.TIMEOUT, False),
        (httpx.PoolTimeout("x"), None, ErrorKind.TIMEOUT, False),
        (httpx.UnsupportedProtocol("x"), None, ErrorKind.UNREACHABLE, False),
        (httpx.WriteTimeout("x"), None, ErrorKind.TIMEOUT, True),
        (httpx.ReadTimeout("x"), None, ErrorKind.TIMEOUT, True),
        (httpx.WriteError("x"), None, ErrorKind.UNREACHABLE, True),
        (httpx.RemoteProtocolError("x"), None, ErrorKind.UNREACHABLE, True),
        (httpx.ProxyError("x"), None, ErrorKind.BAD_ANSWER, True),
        (ssl.SSLError("bad record"), None, ErrorKind.UNREACHABLE, True),
        (ValueError("x"), None, ErrorKind.BAD_ANSWER, True),
    ],
)
async def test_only_what_happens_before_the_connection_stands_is_known_not_to_be_sent(
    error: Exception, cause: Exception | None, kind: ErrorKind, sent: bool
) -> None:
    trouble = await _trouble(_raise(error, cause))
    assert (trouble.kind, trouble.sent) == (kind, sent)


def test_certificates_are_always_checked() -> None:
    for profile in (PROFILE, Profile("x", "https://operator.example")):
        context = tls(profile)
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
        assert context.minimum_version is ssl.TLSVersion.TLSv1_2
    assert tls(PROFILE).get_ca_certs() == []
