"""What a signed-in person does with their own account: complete a registration, see and end devices, change the password."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from uuid import NAMESPACE_URL, uuid5

from lebara_desktop.api import oauth
from lebara_desktop.api.bodies import Json, encode
from lebara_desktop.api.errors import Trouble, app_error, bad_answer, error_body
from lebara_desktop.api.identity_answers import document, refusal
from lebara_desktop.api.identity_discovery import needed
from lebara_desktop.api.port import Grant
from lebara_desktop.api.profile import Api, Profile
from lebara_desktop.api.schema.common import ident, instant
from lebara_desktop.api.session import Session
from lebara_desktop.api.strict import Unreadable, decode
from lebara_desktop.api.wire import JSON, Request, Response
from lebara_desktop.domain.account import Identity, Role
from lebara_desktop.domain.errors import AppError
from lebara_desktop.domain.signin import Channel, Device
from lebara_desktop.domain.text import clean

DEADLINE = 20.0  # seconds for each request
_TRIES = 3  # of each POST of a registration: the same key and bytes make nothing twice
_MOST_DEVICES = 200


class OwnAccount:
    """Speaks in the name of whoever is signed in at ``session``. All methods raise AppError."""

    def __init__(self, profile: Profile, session: Session) -> None:
        self._profile = profile
        self._session = session

    async def complete(self, consents: Iterable[Channel]) -> Grant:
        """Make person, customer and billing account (632, 629, 666) and refresh; the same again makes nothing twice.

        The bodies hold only what the operator itself says of the registrant, so that a program that broke off sends the same.
        """
        identity = self._session.auth.identity
        name = identity.name or identity.subject
        party = await self._make(Api.PARTY, "individual", _individual(identity, consents))
        engaged: Json = {"id": party, "name": name, "@referredType": "Individual"}
        await self._make(Api.CUSTOMER, "customer", {"name": name, "engagedParty": engaged})
        owner: Json = {"id": party, "name": name, "role": "customer", "@referredType": "Individual"}
        await self._make(Api.ACCOUNT, "billingAccount", {"name": name, "relatedParty": [owner]})
        grant = await self._session.auth.refreshed()
        if grant.identity.role is Role.REGISTRANT:
            raise bad_answer()
        return grant

    async def devices(self) -> tuple[Device, ...]:
        """See ``Authority``."""
        response = await self._call(Request("devices", "GET", await self._sessions(), safe=True))
        if not response.ok:
            raise app_error(response)
        try:
            listed = decode(response.body)
            if not isinstance(listed, list):
                raise Unreadable("not a list")
            return tuple(_device(one) for one in listed[:_MOST_DEVICES])
        except Unreadable as error:
            raise bad_answer(response.id) from error

    async def end_device(self, device: str) -> None:
        """See ``Authority``."""
        response = await self._call(Request("end device", "DELETE", f"{await self._sessions()}/{_segment(device)}"))
        if not response.ok and response.status != 404:
            raise app_error(response)

    async def end_other_devices(self) -> int:
        """See ``Authority``."""
        return _ended(await self._call(Request("end devices", "DELETE", await self._sessions())))

    async def change_password(self, current: str, new: str) -> int:
        """See ``Authority``."""
        url = needed((await self._session.auth.endpoints()).password)
        fields = {"current_password": current, "new_password": new}
        response = await self._call(oauth.form("new password", url, fields, self._profile))
        if not response.ok and error_body(response).get("error") == "access_denied":
            raise refusal(response)
        return _ended(response)

    async def _sessions(self) -> str:
        return needed((await self._session.auth.endpoints()).sessions)

    async def _make(self, api: Api, resource: str, body: Json) -> str:
        raw = encode(body)
        what = (
            f"{self._profile.issuer} {self._session.auth.identity.subject} {resource} {hashlib.sha256(raw).hexdigest()}"
        )
        headers = {"Content-Type": JSON, "Idempotency-Key": str(uuid5(NAMESPACE_URL, what))}
        request = Request(f"new {resource}", "POST", f"{self._profile.base(api)}/{resource}", body=raw, headers=headers)
        made = document(await self._repeated(request))
        try:
            return ident(made.get("id"))
        except Unreadable as error:
            raise bad_answer() from error

    async def _repeated(self, request: Request) -> Response:
        """Send, and send again where the answer was lost."""
        for _ in range(_TRIES - 1):
            try:
                response = await self._call(request)
            except AppError as error:
                if not error.retryable:
                    raise
                continue
            if response.status < 500:
                return response
        return await self._call(request)

    async def _call(self, request: Request) -> Response:
        try:
            return await self._session.call(request, DEADLINE)
        except Trouble as trouble:
            raise trouble.app_error() from trouble


def _individual(identity: Identity, consents: Iterable[Channel]) -> Json:
    given = identity.given_name
    family = identity.name.removeprefix(given).removesuffix(given).strip()
    wanted = set(consents)
    told: list[Json] = [{"name": f"consent.{one.value}", "value": one in wanted} for one in Channel]
    body: Json = {"givenName": given, "familyName": family, "fullName": identity.name, "partyCharacteristic": told}
    return {name: value for name, value in body.items() if value}


def _device(entry: object) -> Device:
    if not isinstance(entry, dict):
        raise Unreadable("not a device")
    way = entry.get("way")
    return Device(
        id=ident(entry.get("id")),
        name=clean(str(entry.get("device") or ""), 80),
        way=way if way in ("window", "browser", "device") else "",
        signed_in=instant(entry.get("signed_in_at")),
        last_used=instant(entry.get("last_used_at")),
        expires=instant(entry.get("expires_at")),
        current=entry.get("current") is True,
    )


def _ended(response: Response) -> int:
    found = document(response).get("ended")
    return found if isinstance(found, int) and 0 <= found < 1000 else 0


def _segment(device: str) -> str:
    from urllib.parse import quote

    return quote(device, safe="")
