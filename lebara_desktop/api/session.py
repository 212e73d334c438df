"""One signed-in person's connection: tokens, cookies and sockets that live and die together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lebara_desktop.api.auth import Authenticator
from lebara_desktop.api.errors import Trouble
from lebara_desktop.api.outcome import answered, refusal, unanswered
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.checkout import Reply
from lebara_desktop.domain.errors import AppError

if TYPE_CHECKING:
    from lebara_desktop.api.fetch import Fetcher
    from lebara_desktop.api.identity_door import Door
    from lebara_desktop.api.outcome import Reader

MONEY_DEADLINE = 20.0  # seconds for one try of a money post


class Session:
    """Sends requests in one person's name. A new person gets a new Session; nothing is carried over."""

    def __init__(self, fetch: Fetcher, auth: Authenticator, door: Door) -> None:
        self.fetch = fetch
        self.auth = auth
        self.door = door

    async def call(self, request: Request, deadline: float) -> Response:
        """Send with the access token, once more with a new one after 401; raises Trouble or, for the token, AppError."""
        token = await self.auth.bearer()
        response = await self._send(request, token, deadline)
        if response.status != 401:
            return response
        return await self._send(request, await self.auth.renewed(token), deadline)

    async def post_money(self, request: Request, read: Reader | None) -> Reply:
        """Send a money post once and say what is known; never raises for transport trouble.

        After 401, which the operator answers before it looks at the request, the same key and bytes go once more.
        """
        try:
            token = await self.auth.bearer()
        except AppError as error:
            return refusal(error)
        try:
            response = await self._send(request, token, MONEY_DEADLINE)
            if response.status == 401:
                try:
                    token = await self.auth.renewed(token)
                except AppError:
                    return answered(response, read)
                response = await self._send(request, token, MONEY_DEADLINE)
        except Trouble as trouble:
            return unanswered(trouble)
        return answered(response, read)

    def retire(self) -> None:
        """Drop the tokens at once and refuse whatever comes later."""
        self.fetch.retire()
        self.auth.forget()

    async def aclose(self) -> None:
        """Close the connections."""
        self.retire()
        await self.fetch.aclose()
        await self.auth.aclose()

    async def _send(self, request: Request, token: str, deadline: float) -> Response:
        return await self.fetch.send(request.with_header("Authorization", f"Bearer {token}"), deadline)
