"""Whether anybody answers the door: one connection, nothing said."""

from __future__ import annotations

import asyncio
import socket

from lebara_desktop.api.knock import knock, knocking_pause
from lebara_desktop.api.profile import Profile


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def test_a_door_opens_while_somebody_listens_and_nothing_is_said() -> None:
    heard: list[bytes] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read())
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    assert await knock(Profile("x", f"http://127.0.0.1:{port}"))
    async with asyncio.timeout(30):
        while not heard:
            await asyncio.sleep(0.005)
    server.close()
    await server.wait_closed()
    assert heard == [b""]
    assert not await knock(Profile("x", f"http://127.0.0.1:{port}"))


async def test_the_door_of_the_proxy_is_the_one_that_counts() -> None:
    shut = _free_port()
    assert not await knock(Profile("x", "https://operator.example", proxy=f"http://127.0.0.1:{shut}"))


def test_other_peoples_networks_are_knocked_at_less_often() -> None:
    assert knocking_pause(Profile("x", "https://operator.example")) > knocking_pause(
        Profile("x", "http://127.0.0.1:8650")
    )
