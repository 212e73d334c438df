"""Reads of the operator: retried, paged, decoded off the event loop where they are large."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from lebara_desktop.api.errors import Trouble, app_error, bad_answer
from lebara_desktop.api.retry import BUDGET, Retry
from lebara_desktop.api.session import Session
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.errors import AppError, ErrorKind

T = TypeVar("T")
_PAGE = 200  # entries asked for at once
_PAGES = 25  # more is an operator that never ends
_BIG = 64 * 1024  # bytes: larger answers are decoded in a thread


class Reading:
    """Asks in the name of whoever is signed in when the question begins. Everything raises AppError."""

    def __init__(self, session: Callable[[], Session], retry: Retry) -> None:
        self._session = session
        self._retry = retry

    async def one(self, request: Request, make: Callable[[object], T]) -> T:
        """Return what ``make`` makes of the one document that ``request`` brings."""
        response = await self._answer(self._session(), request)
        return await _sized(len(response.body), lambda: make(_document(response)), response.id)

    async def every(self, request: Request, make: Callable[[list[object]], T]) -> T:
        """Return what ``make`` makes of a whole list, page by page. Counts and links of servers are not trusted (TMF630)."""
        session = self._session()  # all pages in one person's name
        documents: list[object] = []
        size, support = 0, ""
        page: list[object] | None = None
        for _ in range(_PAGES):
            response = await self._answer(
                session, request.page(len(documents), _PAGE), past_end_is_empty=bool(documents)
            )
            size, support, before = size + len(response.body), response.id, page
            page = await _sized(len(response.body), partial(_list, response), support)
            if page and page != before:
                documents += page
            if not page or page == before or not _more(response, len(documents)):
                break
        else:
            raise bad_answer(support)
        return await _sized(size, lambda: make(documents), support)

    async def part(
        self, request: Request, offset: int, limit: int, make: Callable[[list[object]], tuple[T, int]]
    ) -> tuple[T, int, bool]:
        """Return what ``make`` makes of a part of a list, with its own count of entries, and whether there are more."""
        response = await self._answer(self._session(), request.page(offset, limit), past_end_is_empty=offset > 0)
        made, count = await _sized(len(response.body), lambda: make(_list(response)), response.id)
        return made, count, _more(response, offset + count)

    async def nothing(self, request: Request) -> None:
        """Send what may be repeated and whose answer has no body, or none that matters."""
        await self._answer(self._session(), request)

    async def once(self, request: Request, make: Callable[[object], T]) -> T:
        """Send what must not be repeated by itself (no money): after a lost answer nobody knows, and that is what is raised."""
        session = self._session()
        try:
            response = await session.call(request, BUDGET)
        except Trouble as trouble:
            raise trouble.app_error() from trouble
        _check_presence(session)
        if not response.ok:
            raise app_error(response)
        return await _sized(len(response.body), lambda: make(_document(response)), response.id)

    async def _answer(self, session: Session, request: Request, *, past_end_is_empty: bool = False) -> Response:
        response = await self._retry.run(lambda left: session.call(request, left))
        _check_presence(session)
        if past_end_is_empty and response.status == 416:
            return Response(200, {"content-type": "application/json"}, b"[]", response.id)
        if not response.ok:
            raise app_error(response)
        return response


def _check_presence(session: Session) -> None:
    """Refuse an answer that is about somebody who has left."""
    if session.fetch.retired:
        raise AppError(ErrorKind.SIGNED_OUT)


async def _sized(size: int, work: Callable[[], T], support: str) -> T:
    try:
        return await asyncio.to_thread(work) if size > _BIG else work()
    except Unreadable as error:
        raise bad_answer(support) from error


def _document(response: Response) -> object:
    if not response.is_json:
        raise Unreadable("not JSON")
    return decode(response.body)


def _list(response: Response) -> list[object]:
    document = _document(response)
    if not isinstance(document, list):
        raise Unreadable("not a list")
    return document


def _more(response: Response, have: int) -> bool:
    total = response.headers.get("x-total-count", "")
    return have < int(total) if total.isdecimal() and len(total) < 10 else response.status == 206
