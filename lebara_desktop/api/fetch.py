"""The only place that touches the network: one person's HTTP client with every limit of SAFETY.md 3.2 item 4.

Imported when an operator is opened, not when the program starts: httpx and ssl are slow to import.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
import uuid
from collections.abc import Callable, Iterator

import certifi
import httpx

from lebara_desktop.api.errors import Trouble, Untrusted
from lebara_desktop.api.profile import Profile, ProfileError, origin
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.errors import ErrorKind

LARGEST_BODY = 2 * 1024 * 1024  # bytes
LARGEST_HEADERS = 64 * 1024  # bytes
_NOTHING_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
_SLOW = (httpx.TimeoutException, TimeoutError)
# What httpx and what lies below it are known to raise while a request is on its way.
_BROKEN = (
    httpx.HTTPError,
    httpx.StreamError,
    httpx.InvalidURL,
    httpx.CookieConflict,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
)

log = logging.getLogger("lebara.api")


class Fetcher:
    """One person's connections and cookies. Another person gets another Fetcher (SAFETY.md 3.2)."""

    def __init__(
        self,
        profile: Profile,
        time: Timekeeper,
        context: ssl.SSLContext,
        transport: httpx.AsyncBaseTransport | None = None,
        language: Callable[[], str] = lambda: "",
    ) -> None:
        self._language = language
        self._origins = profile.origins
        self._time = time
        self._retired = False
        self._client = httpx.AsyncClient(
            transport=transport,
            verify=context,
            proxy=profile.proxy or None,
            trust_env=False,  # proxy variables would carry the token of a loopback request away
            follow_redirects=False,
            timeout=httpx.Timeout(10, connect=5, pool=5),
            limits=httpx.Limits(max_connections=8, max_keepalive_connections=4, keepalive_expiry=30),
            headers={"User-Agent": "lebara-desktop", "Accept": "application/json", "Accept-Encoding": "identity"},
        )

    @property
    def retired(self) -> bool:
        """Whether this person has left."""
        return self._retired

    async def send(self, request: Request, deadline: float) -> Response:
        """Send once and read the whole answer within ``deadline`` seconds; raises Trouble where there is none."""
        support = uuid.uuid4().hex[:8]
        if self._retired:
            raise Trouble(ErrorKind.SIGNED_OUT, sent=False, why="the person has left")
        try:
            self._pin(request)
            async with asyncio.timeout(deadline):
                response = await self._exchange(request, support)
        except Trouble as trouble:
            trouble.support_id = support
            log.info("%s %s: %s id=%s", request.method, request.name, trouble.why, support)
            raise
        except _BROKEN as error:
            made = _trouble(error, support)
            log.info("%s %s: %s id=%s", request.method, request.name, made.why, support)
            raise made from error
        self._time.hear(response.headers.get("date", ""))
        log.debug("%s %s: %d id=%s", request.method, request.name, response.status, support)
        if response.status >= 400:
            log.debug("id=%s said %s", support, Untrusted(response.body[:400].decode("utf-8", "replace")).shortened())
        return response

    def retire(self) -> None:
        """Refuse everything from now on."""
        self._retired = True

    async def aclose(self) -> None:
        """Close every connection; what is on its way is lost."""
        self._retired = True
        await self._client.aclose()

    def _pin(self, request: Request) -> None:
        try:
            known = origin(request.url) in self._origins
        except ProfileError:
            known = False
        if not known:
            raise Trouble(ErrorKind.UNEXPECTED, sent=False, why="not an address of this operator")

    async def _exchange(self, request: Request, support: str) -> Response:
        made = self._client.build_request(
            request.method,
            request.url,
            params=list(request.query) if request.query else None,
            content=request.body or None,
            headers={**request.headers, "X-Request-Id": support, "Accept-Language": self._language() or "en"},
        )
        answer = await self._client.send(made, stream=True)
        try:
            headers = _checked_headers(answer)
            return Response(answer.status_code, headers, await _body(answer), support)
        finally:
            await answer.aclose()


def tls(profile: Profile) -> ssl.SSLContext:
    """Verify always, TLS 1.2 or later; where nothing is encrypted, no authorities are loaded (20 ms) and none are trusted."""
    context = (
        ssl.create_default_context(cafile=certifi.where())
        if profile.encrypted
        else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    )
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def _checked_headers(answer: httpx.Response) -> dict[str, str]:
    if sum(len(name) + len(value) for name, value in answer.headers.raw) > LARGEST_HEADERS:
        raise _refused("headers too large")
    if answer.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise _refused("compressed without being asked")
    return {name.lower(): value for name, value in answer.headers.items()}


async def _body(answer: httpx.Response) -> bytes:
    """Read up to the limit. Beyond it the connection is closed and read on to its error, not left in the middle: the
    generators below would be finalised later, outside the event loop."""
    body = bytearray()
    try:
        async for chunk in answer.aiter_raw():
            if len(body) <= LARGEST_BODY:
                body += chunk
            elif not answer.is_closed:
                await answer.aclose()
    except httpx.HTTPError:
        if len(body) <= LARGEST_BODY:
            raise
    if len(body) > LARGEST_BODY:
        raise _refused("body too large")
    return bytes(body)


def _refused(why: str) -> Trouble:
    return Trouble(ErrorKind.BAD_ANSWER, sent=True, why=why)


def _trouble(error: Exception, support: str) -> Trouble:
    why = type(error).__name__
    if isinstance(error, _NOTHING_SENT):
        insecure = any(isinstance(one, ssl.SSLError) for one in _chain(error))
        slow = isinstance(error, httpx.TimeoutException)
        kind = ErrorKind.INSECURE if insecure else ErrorKind.TIMEOUT if slow else ErrorKind.UNREACHABLE
        return Trouble(kind, sent=False, why=why, support_id=support)
    if isinstance(error, _SLOW):
        return Trouble(ErrorKind.TIMEOUT, sent=True, why=why, support_id=support)
    if isinstance(error, httpx.NetworkError | httpx.RemoteProtocolError | OSError):
        return Trouble(ErrorKind.UNREACHABLE, sent=True, why=why, support_id=support)
    return Trouble(ErrorKind.BAD_ANSWER, sent=True, why=why, support_id=support)


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
