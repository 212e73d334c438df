"""A small fault proxy between a till and its operator: latency, resets, cuts, silence, and a hook at each moment of a request."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Moment(StrEnum):
    """A moment in the life of one request."""

    BEFORE = "before a byte reaches the operator"
    HALF = "when half of it has reached the operator"
    AFTER = "when the operator has answered, and the till has not heard it"
    CUT = "when half of the answer has reached the till"
    ANSWERED = "when the till has the answer"


ORDER, PAYMENT = b"POST /tmf-api/productOrderingManagement/v4/productOrder ", b"POST /payment/v4/payment "


@dataclass
class Fault:
    """What happens to the ``nth`` request that begins with ``start``: ``act`` at ``moment``, and then the connection is reset.

    Without ``act`` it is only reset; with ``silent`` it hangs instead, as behind a router that drops everything.
    """

    start: bytes
    moment: Moment
    act: Callable[[], object] = lambda: None
    nth: int = 1
    silent: bool = False
    seen: int = field(default=0, init=False)
    done: bool = field(default=False, init=False)

    def takes(self, data: bytes) -> bool:
        """Whether ``data`` begins the request in question."""
        if self.done or not data.startswith(self.start):
            return False
        self.seen += 1
        return self.seen == self.nth


class Proxy:
    """Listens on a loopback port of its own, in a thread of its own, and hands everything on to ``port``."""

    def __init__(self, port: int) -> None:
        self.faults: list[Fault] = []
        self.latency = 0.0
        self._port = port
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy", daemon=True)

    def __enter__(self) -> Proxy:
        self._thread.start()
        self._server = asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(10)
        return self

    def __exit__(self, *_: object) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    @property
    def url(self) -> str:
        """Where the till finds the operator's APIs."""
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _listen(self) -> asyncio.Server:
        return await asyncio.start_server(self._meet, "127.0.0.1", 0)

    async def _stop(self) -> None:
        self._server.close()
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        if task is not None:
            self._tasks.add(task)
        there: asyncio.StreamWriter | None = None
        try:
            answers, there = await asyncio.open_connection("127.0.0.1", self._port)
            await self._serve(reader, writer, answers, there)
        except (OSError, asyncio.CancelledError):
            pass  # either side is gone: so is the other
        finally:
            for one in (writer, there):
                if one is not None:
                    one.transport.abort()
            if task is not None:
                self._tasks.discard(task)

    async def _serve(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
        there: asyncio.StreamWriter,
    ) -> None:
        back = asyncio.ensure_future(self._pump(answers, writer))
        try:
            while data := await reader.read(65536):
                await asyncio.sleep(self.latency)
                fault = next((one for one in self.faults if one.takes(data)), None)
                if fault is None:
                    there.write(data)
                    await there.drain()
                    continue
                back.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await back
                await self._strike(fault, data, reader, writer, answers, there)
                return
        finally:
            back.cancel()

    async def _strike(
        self,
        fault: Fault,
        data: bytes,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
        there: asyncio.StreamWriter,
    ) -> None:
        fault.done = True
        if fault.moment is Moment.HALF:
            there.write(data[: len(data) // 2])
            await there.drain()
        elif fault.moment is not Moment.BEFORE:
            there.write(data)
            answer = await self._exchange(reader, answers, there)
            part = {Moment.CUT: len(answer) // 2, Moment.ANSWERED: len(answer)}.get(fault.moment, 0)
            writer.write(answer[:part])
            await writer.drain()
        fault.act()
        if fault.silent:
            await asyncio.sleep(3600)

    async def _exchange(
        self, reader: asyncio.StreamReader, answers: asyncio.StreamReader, there: asyncio.StreamWriter
    ) -> bytes:
        """Hand the rest of the request on, and return the whole answer."""
        rest = asyncio.ensure_future(self._pump(reader, there))
        try:
            head = await answers.readuntil(b"\r\n\r\n")
            length = next(int(row[15:]) for row in head.lower().split(b"\r\n") if row.startswith(b"content-length:"))
            return head + await answers.readexactly(length)
        finally:
            rest.cancel()

    async def _pump(self, source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while data := await source.read(65536):
            sink.write(data)
            await sink.drain()
