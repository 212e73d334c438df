"""Brings the outbox to its listeners: one plain POST each, tried again with growing pauses, then given up."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

from sqlalchemy import delete, select, update

from .context import Context
from .tables import outbox
from .wire import MEDIA_TYPE

TRIES = 5
_PATIENCE = 5.0  # seconds for one try
_FIRST_PAUSE = 0.5  # seconds; doubles with each try


def start(ctx: Context) -> None:
    """Deliver what is in the outbox, unless that is going on already. Needs a running event loop."""
    if ctx.delivering is None or ctx.delivering.done():
        ctx.delivering = asyncio.get_running_loop().create_task(_deliver(ctx))


async def _deliver(ctx: Context) -> None:
    pause = _FIRST_PAUSE
    while True:
        with ctx.store.begin() as tx:
            waiting = tx.execute(select(outbox).order_by(outbox.c.number)).all()
        if not waiting:
            return
        failed = 0
        for row in waiting:
            done = await _post(row.callback, row.body.encode())
            with ctx.store.begin() as tx:
                if done or row.tries + 1 >= TRIES:
                    tx.execute(delete(outbox).where(outbox.c.number == row.number))
                else:
                    failed += 1
                    tx.execute(update(outbox).where(outbox.c.number == row.number).values(tries=row.tries + 1))
        if failed:
            await asyncio.sleep(pause)
            pause *= 2


async def _post(callback: str, body: bytes) -> bool:
    """Send one event and return whether the listener took it; redirects are not followed."""
    parts = urlsplit(callback)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    head = f"POST {path} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: {MEDIA_TYPE}\r\n"
    head += f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    try:
        async with asyncio.timeout(_PATIENCE):
            reader, writer = await asyncio.open_connection(parts.hostname, parts.port or 80)
            try:
                writer.write(head.encode("ascii") + body)
                await writer.drain()
                status = await reader.readline()
            finally:
                writer.close()
    except (OSError, TimeoutError, ValueError):
        return False
    words = status.split()
    return len(words) > 1 and words[1][:1] == b"2"
