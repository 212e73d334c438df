"""Money posts over real sockets: what is known after each way in which a connection can end (SAFETY.md 1.3, outcome table)."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from lebara_desktop.api import session as session_module
from lebara_desktop.api.auth import Authenticator
from lebara_desktop.api.errors import Trouble
from lebara_desktop.api.fetch import Fetcher, tls
from lebara_desktop.api.identity_door import Door, Surroundings
from lebara_desktop.api.oauth import Tokens
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.requests import Requests
from lebara_desktop.api.schema.payments import payment_fact
from lebara_desktop.api.session import Session
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request
from lebara_desktop.domain.account import Identity, Role
from lebara_desktop.domain.checkout import Answered, Lost, Reply, Unsent
from lebara_desktop.domain.errors import ErrorKind
from lebara_desktop.domain.ids import AccountId, PartyId

from .desk import Vault, WallClock

Server = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
BODY = b'{"correlatorId":"ref-1/1"}'
FACT = (
    b'{"id":"pay-1","correlatorId":"ref-1/1","status":"captured","totalAmount":{"unit":"GBP","value":15.00},'
    b'"paymentItem":[{"item":{"id":"ord-1"}}],"revision":2}'
)
ALICE = Identity("sub-1", "Amira", "Amira", PartyId("ind-1"), AccountId("acc-1"), "GB", Role.SUBSCRIBER)


async def _read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = next(
        (int(one.split(b":")[1]) for one in head.split(b"\r\n") if one.lower().startswith(b"content-length")), 0
    )
    return head + await reader.readexactly(length)


def _answer(
    body: bytes, status: str = "201 Created", kind: str = "application/json", length: int | None = None
) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {size}\r\n\r\n".encode() + body


def _says(raw: bytes, *, close: bool = True) -> Server:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _read_request(reader)
        writer.write(raw)
        await writer.drain()
        if not close:
            await reader.read()

    return serve


async def _closes_at_once(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    return


async def _resets_after_the_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await _read_request(reader)
    _reset(writer)


async def _resets_before_the_request(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    _reset(writer)


async def _resets_in_the_body(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await _read_request(reader)
    writer.write(_answer(FACT)[:-20])
    await writer.drain()
    _reset(writer)


async def _is_silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    await reader.read()


async def _drips(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await _read_request(reader)
    for byte in _answer(FACT):
        writer.write(bytes([byte]))
        await writer.drain()
        try:
            async with asyncio.timeout(0.02):
                if not await reader.read():
                    return
        except TimeoutError:
            continue


def _reset(writer: asyncio.StreamWriter) -> None:
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@asynccontextmanager
async def _serving(server: Server) -> AsyncIterator[str]:
    """Serve on a free port of this computer; connections are closed at the end of each test."""
    tasks: set[asyncio.Task[object]] = set()
    writers: set[asyncio.StreamWriter] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        writers.add(writer)
        try:
            await server(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    listening = await asyncio.start_server(serve, "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    finally:
        listening.close()
        for writer in writers:
            writer.transport.abort()
        if tasks:
            await asyncio.wait(tasks)
        await listening.wait_closed()


@asynccontextmanager
async def _session(url: str) -> AsyncIterator[Session]:
    profile, clock = Profile.for_sandbox(url), WallClock()
    time = Timekeeper(clock)
    fetcher = Fetcher(profile, time, tls(profile))
    auth = Authenticator(profile, fetcher, Vault(), clock, time)
    await auth._hold(ALICE, Tokens("access-1", "refresh-1", "", 600), "", None)
    made = Session(fetcher, auth, Door(profile, auth, Surroundings(clock)))
    try:
        yield made
    finally:
        await made.aclose()


async def _pay(url: str) -> Reply:
    async with _session(url) as session:
        return await session.post_money(Requests(Profile.for_sandbox(url)).pay("ref-1/1", BODY), payment_fact)


LOST: dict[str, Server] = {
    "closes at once": _closes_at_once,
    "resets before the request": _resets_before_the_request,
    "resets after the request": _resets_after_the_request,
    "resets in the body": _resets_in_the_body,
    "silence": _is_silent,
    "drips": _drips,
    "cut body": _says(_answer(FACT, length=len(FACT) + 10)),
    "cut headers": _says(b"HTTP/1.1 201 Created\r\nContent-Type: appl"),
    "not http": _says(b"SSH-2.0-OpenSSH\r\n\r\n"),
    "1xx only": _says(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "status 9999": _says(_answer(FACT, "9999 Created")),
    "two lengths": _says(b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n12345"),
    "bad chunk": _says(b"HTTP/1.1 201 Created\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"),
    "headers too large": _says(b"HTTP/1.1 201 Created\r\n" + b"X-A: " + b"a" * 200_000 + b"\r\n\r\n"),
    "gzip": _says(b"HTTP/1.1 201 Created\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"),
    "endless": _says(b"HTTP/1.1 201 Created\r\n\r\n" + b" " * (3 * 1024 * 1024)),
}


@pytest.mark.parametrize("name", LOST)
async def test_after_a_byte_may_have_left_nobody_knows(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "MONEY_DEADLINE", 0.3)
    async with _serving(LOST[name]) as url:
        reply = await _pay(url)
    assert isinstance(reply, Lost), reply


async def test_refused_means_not_sent() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))  # bound and not listening: refused
        assert await _pay(f"http://127.0.0.1:{free.getsockname()[1]}") == Unsent()


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (_answer(b"<html>", kind="text/html"), Answered(201)),
        (_answer(b"{"), Answered(201)),
        (_answer(b"[]"), Answered(201)),
        (_answer(FACT.replace(b"15.00", b"NaN")), Answered(201)),
        (_answer(FACT.replace(b"15.00", b"1e999")), Answered(201)),
        (_answer(b"", "204 No Content"), Answered(204)),
        (_answer(b"<html>", "503 Busy", "text/html"), Answered(503)),
        (_answer(b'{"code":"paymentActive","reason":"x"}', "409 Conflict"), Answered(409, "paymentActive")),
        (_answer(b'{"code":77,"reason":"x"}', "422 No"), Answered(422, "invalidRequest")),
        (_answer(b'{"code":"moon"}', "422 No"), Answered(422, "")),
        (_answer(b'{"detail":"x"}', "400 Bad"), Answered(400, "")),
        (_answer(b"[1]", "400 Bad"), Answered(400, "")),
        (_answer(b"{", "400 Bad"), Answered(400, "")),
        (_answer(b'{"code":"moon","reason":"x"}', "418 Teapot"), Answered(418, "")),
        (b"HTTP/1.1 302 Found\r\nLocation: https://evil.example\r\nContent-Length: 0\r\n\r\n", Answered(302)),
        (b"HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n", Answered(429, "", 7.0)),
    ],
)
async def test_a_whole_answer_is_told_as_it_is_and_an_unreadable_one_proves_nothing(
    raw: bytes, expected: Answered
) -> None:
    async with _serving(_says(raw)) as url:
        assert await _pay(url) == expected


async def test_the_stored_bytes_and_the_key_go_as_they_are() -> None:
    seen: list[bytes] = []

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.append(await _read_request(reader))
        writer.write(_answer(FACT))
        await writer.drain()

    async with _serving(serve) as url:
        reply = await _pay(url)
    assert isinstance(reply, Answered)
    assert reply.fact is not None
    head, _, body = seen[0].partition(b"\r\n\r\n")
    lines = {line.lower() for line in head.split(b"\r\n")}
    assert body == BODY
    assert b'idempotency-key: "ref-1/1"' in lines
    assert b"authorization: bearer access-1" in lines


async def test_a_kept_connection_that_the_operator_closed_is_not_used_for_money() -> None:
    async with _serving(_says(_answer(FACT))) as url, _session(url) as session:
        for _ in range(2):
            request = Requests(Profile.for_sandbox(url)).pay("ref-1/1", BODY)
            reply = await session.post_money(request, payment_fact)
            assert isinstance(reply, Answered)
            await asyncio.sleep(
                0.05
            )  # until the operator's close has arrived, as it has in the seconds between two payments


async def test_leaving_ends_what_is_on_its_way_as_unknown() -> None:
    arrived = asyncio.Event()

    async def serve(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await _read_request(reader)
        arrived.set()
        await reader.read()

    async with _serving(serve) as url, _session(url) as session:
        request = Requests(Profile.for_sandbox(url)).pay("ref-1/1", BODY)
        paying = asyncio.ensure_future(session.post_money(request, payment_fact))
        await arrived.wait()
        await session.aclose()
        assert isinstance(await paying, Lost)


async def test_the_environment_cannot_put_a_proxy_in_between(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    async with _serving(_says(_answer(FACT))) as url:
        assert isinstance(await _pay(url), Answered)


async def test_an_untrusted_certificate_means_not_sent_and_insecure(tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*_self_signed(tmp_path))
    listening = await asyncio.start_server(_closes_at_once, "127.0.0.1", 0, ssl=context)
    try:
        url = f"https://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
        assert await _pay(url) == Unsent(insecure=True)
        profile = Profile.for_sandbox(url)
        fetcher = Fetcher(profile, Timekeeper(WallClock()), tls(profile))
        with pytest.raises(Trouble) as caught:
            await fetcher.send(Request("x", "GET", f"{url}/x"), 5)
        assert caught.value.kind is ErrorKind.INSECURE
        await fetcher.aclose()
    finally:
        listening.close()
        await listening.wait_closed()


def _self_signed(folder: Path) -> tuple[Path, Path]:
    from datetime import UTC, datetime, timedelta
    from ipaddress import ip_address

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "operator")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    certificate, secret = folder / "certificate.pem", folder / "key.pem"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    plain = serialization.NoEncryption()
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain))
    return certificate, secret
