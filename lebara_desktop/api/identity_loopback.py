"""The door on this computer through which the browser comes back: one listener, one path, one valid answer, then it is gone.

Any program and any web page on this computer can knock here (MASVS-PLATFORM-1), so everything but the redirect of this very sign-in
is sent away, and nothing that is sent is ever shown or logged.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import logging
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from lebara_desktop.api.identity_browser import fields_of
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.signin import AnswerPage

PATH = "/callback"
_LONGEST_LINE = 8 * 1024  # bytes
_MOST_HEADERS = 100
_PATIENCE = 5.0  # seconds for one request
_MOST_GUESTS = 32  # connections at a time; browsers open a few before they ask
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:15vh auto;max-width:34rem;padding:0 1.5rem;text-align:start}"
    "h1{font-size:1.5rem;line-height:1.3}:root{color-scheme:light dark}"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_REASONS = {200: "OK", 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 414: "URI Too Long"}

log = logging.getLogger("lebara.api")


class _Refused(Exception):
    """A request that is not the one; ``args[0]`` is the HTTP status."""


class Loopback:
    """Listens on 127.0.0.1 (where there is none, on ::1) while it is entered. Raises AppError where neither can be had.

    ``accept`` says whether the fields of a redirect are the awaited ones; ``good`` whether they mean success, for the page.
    """

    def __init__(
        self,
        page: AnswerPage,
        accept: Callable[[Mapping[str, str]], bool],
        good: Callable[[Mapping[str, str]], bool],
        port: int = 0,
    ) -> None:
        self._page = page
        self._accept = accept
        self._good = good
        self._port = port
        self._server: asyncio.Server | None = None
        self._host = ""
        self._guests: dict[asyncio.Task[None], asyncio.StreamWriter] = {}
        self._answer: asyncio.Future[Mapping[str, str]] = asyncio.get_running_loop().create_future()

    @property
    def redirect(self) -> str:
        """The address that the browser is sent back to."""
        return f"http://{self._host}{PATH}"

    async def __aenter__(self) -> Self:
        try:
            self._server = await self._listen("127.0.0.1")
        except OSError:
            try:
                self._server = await self._listen("::1")
            except OSError as error:
                raise AppError(ErrorKind.UNEXPECTED) from error
        name, port = self._server.sockets[0].getsockname()[:2]
        self._host = f"[{name}]:{port}" if ":" in name else f"{name}:{port}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._shut()
        for writer in self._guests.values():
            writer.transport.abort()  # what waits for a word from there ends
        if self._guests:
            await asyncio.wait(set(self._guests))

    async def _listen(self, host: str) -> asyncio.Server:
        return await asyncio.start_server(self._receive, host, self._port, limit=_LONGEST_LINE)

    async def answer(self) -> Mapping[str, str]:
        """Wait for the redirect and return its fields; the door is shut by then, and the browser has its page."""
        return await asyncio.shield(self._answer)

    def _shut(self) -> None:
        if self._server is not None:
            self._server.close()
            self._server = None

    async def _receive(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        guest = asyncio.current_task()
        if guest is None or self._server is None or len(self._guests) >= _MOST_GUESTS:
            writer.transport.abort()
            return
        self._guests[guest] = writer
        try:
            await self._serve(reader, writer)
        finally:
            del self._guests[guest]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        fields: Mapping[str, str] | None = None
        try:
            async with asyncio.timeout(_PATIENCE):
                status, fields = await self._read(reader)
                if fields is not None:
                    self._shut()  # before the page: whoever reads it may look whether the door is still open
                    log.info("the browser came back")
                else:
                    log.info("turned away at the sign-in door: %d", status)
                writer.write(self._page_for(status, fields is not None and self._good(fields)))
                await writer.drain()
        except (OSError, TimeoutError, asyncio.IncompleteReadError):
            log.info("a visitor at the sign-in door went away")
        finally:
            if fields is not None and not self._answer.done():
                self._answer.set_result(fields)
            writer.close()

    async def _read(self, reader: asyncio.StreamReader) -> tuple[int, Mapping[str, str] | None]:
        try:
            fields = await self._redirect_in(reader)
        except _Refused as refused:
            return int(refused.args[0]), None
        if self._answer.done() or self._server is None or not self._accept(fields):
            return 400, None
        return 200, fields

    async def _redirect_in(self, reader: asyncio.StreamReader) -> Mapping[str, str]:
        """Read one request and return the fields of its query; raises _Refused where it is not what a browser sends here."""
        method, target, version = _request_line(await _line(reader, too_long=414))
        headers = await _headers(reader)
        if headers.get("host") != self._host:  # a name that was made to point here (DNS rebinding)
            raise _Refused(400)
        if version not in ("HTTP/1.1", "HTTP/1.0") or not target.startswith("/"):
            raise _Refused(400)
        path, _, query = target.partition("?")
        if path != PATH:
            raise _Refused(404)
        if method != "GET":
            raise _Refused(405)
        fields = fields_of(query) if "#" not in target and urlsplit(target).path == PATH else None
        if fields is None:
            raise _Refused(400)
        return fields

    def _page_for(self, status: int, good: bool) -> bytes:
        from html import escape  # with its table of all entities, for those alone who sign in through a browser

        page = self._page
        title, text = (page.done_title, page.done_text) if good else (page.failed_title, page.failed_text)
        direction = "rtl" if page.right_to_left else "ltr"
        body = (
            f'<!doctype html><html lang="{escape(page.language)}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
            f"<body><h1>{escape(title)}</h1><p>{escape(text)}</p></body></html>"
        ).encode()
        head = [
            f"HTTP/1.1 {status} {_REASONS[status]}",
            "Content-Type: text/html; charset=utf-8",
            f"Content-Length: {len(body)}",
            "Cache-Control: no-store",
            "Referrer-Policy: no-referrer",
            "X-Content-Type-Options: nosniff",
            f"Content-Security-Policy: default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; frame-ancestors 'none'",
            "Connection: close",
        ]
        return "\r\n".join([*head, "", ""]).encode("ascii") + body


async def _line(reader: asyncio.StreamReader, *, too_long: int) -> str:
    try:
        raw = await reader.readuntil(b"\n")
    except asyncio.LimitOverrunError:
        raise _Refused(too_long) from None
    text = raw[:-2].decode("latin-1")
    if not raw.endswith(b"\r\n") or not text.isascii() or not text.isprintable():
        raise _Refused(400)
    return text


def _request_line(line: str) -> tuple[str, str, str]:
    parts = line.split(" ")
    if len(parts) != 3:
        raise _Refused(400)
    return parts[0], parts[1], parts[2]


async def _headers(reader: asyncio.StreamReader) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for _ in range(_MOST_HEADERS):
        line = await _line(reader, too_long=400)
        if not line:
            return found
        name, colon, value = line.partition(":")
        if not colon or (name.lower() == "host" and "host" in found):
            raise _Refused(400)
        found[name.lower()] = value.strip(" ")
    raise _Refused(400)
