"""Whether anybody answers the door at the operator's address: a hint that costs no request."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from urllib.parse import urlsplit

from lebara_desktop.api.profile import Profile, is_loopback

_PATIENCE = 3.0  # seconds


async def knock(profile: Profile) -> bool:
    """Open one TCP connection to the operator, or to the proxy before it, say nothing and close it; whether that worked."""
    parts = urlsplit(profile.proxy or profile.issuer)
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        async with asyncio.timeout(_PATIENCE):
            _, writer = await asyncio.open_connection(parts.hostname, port)
    except (OSError, TimeoutError):
        return False
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return True


def knocking_pause(profile: Profile) -> float:
    """Return the seconds between two knocks: on this computer they cost nothing, elsewhere somebody's network carries them."""
    return 2.0 if is_loopback(profile.proxy or profile.issuer) else 10.0
