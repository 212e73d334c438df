"""The devices on which the signed-in person is signed in, and the password: what the profile page's security part stands on."""

from __future__ import annotations

from lebara_desktop.api.port import Authority
from lebara_desktop.domain.signin import Device
from lebara_desktop.services.session import SessionService


class DevicesService:
    """Devices and password of the person who is signed in. Each method raises AppError; the password also SignInRefused."""

    def __init__(self, authority: Authority, session: SessionService) -> None:
        self._authority = authority
        self._session = session

    async def devices(self) -> tuple[Device, ...]:
        """Read the open sign-ins: this one first, then the last used."""
        found = await self._authority.devices()
        return tuple(
            sorted(found, key=lambda one: (not one.current, -(one.last_used.timestamp() if one.last_used else 0)))
        )

    async def sign_out_device(self, device: Device) -> None:
        """Sign one device out at the operator; this one is signed out here too."""
        if device.current:
            await self._session.sign_out()
        else:
            await self._authority.end_device(device.id)

    async def sign_out_others(self) -> int:
        """Sign every other device out and return how many that were."""
        return await self._authority.end_other_devices()

    async def change_password(self, current: str, new: str) -> int:
        """Change the password; every other device is signed out, and how many is returned."""
        return await self._authority.change_password(current, new)
