"""``lebara-sandbox``: the operator as a process. Prints one JSON line when it serves; ends on a signal or with its parent."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import signal
import socket
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from multiprocessing.synchronize import Event

    import uvicorn

    from .context import Context


def arguments(argv: list[str] | None = None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser("lebara-sandbox", description="The sandbox operator. Nothing here costs money.")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--database", default="", help="SQLAlchemy URL; a file in the user's data directory by default")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--clock", default="", help="the operator's present, RFC 3339")
    parser.add_argument("--workers", type=int, default=1, help="processes; more than one needs a server database")
    parser.add_argument("--parent-stdin", action="store_true", help="end when standard input ends")
    parser.add_argument("--sparing", action="store_true", help="less memory: tokens are signed in short processes")
    parser.add_argument(
        "--callback-host", action="append", default=[], help="besides this machine, where events may go"
    )
    parser.add_argument("--activation-delay", type=float, default=2.0, metavar="SECONDS")
    return parser.parse_args(argv)


def default_database() -> str:
    """Return the URL of the file in the user's data directory, which is made if needed."""
    from platformdirs import user_data_path

    folder = user_data_path("lebara-sandbox", appauthor=False, ensure_exists=True)
    return f"sqlite:///{(Path(folder) / 'operator.sqlite').as_posix()}"


def listen(host: str, port: int) -> socket.socket:
    """Bind a socket. Its protocol must be named, or asyncio leaves Nagle's delay on: 44 ms per request."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    sock = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # on Windows this option would let two processes share the port
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind((host, port))
    sock.listen(128)
    return sock


def open_context(options: argparse.Namespace, base_url: str) -> Context:
    """Open the database, fill it if it is empty, set the clock."""
    from . import meta
    from .app import prepare
    from .clock import Clock, parse_rfc3339
    from .context import Context, Settings
    from .store import Store

    settings = Settings(
        seed=options.seed,
        activation_delay_ms=round(options.activation_delay * 1000),
        workers=options.workers,
        sparing=options.sparing,
        callback_hosts=tuple(options.callback_host),
    )
    put_old_aside(options.database, meta.schema())
    ctx = Context(Store(options.database), Clock(), base_url, settings)
    prepare(ctx)
    with ctx.store.begin() as tx:
        if (found := meta.get(tx, "schema")) is not None and found != meta.schema():
            sys.exit("this database is of another version of the sandbox operator; please give it an empty one")
        if options.clock:
            ctx.clock.move_to(parse_rfc3339(options.clock))
            meta.save_clock(ctx, tx)
        if found is None:
            from .seed import fill  # with everybody's past: not for a database that has it

            fill(ctx, tx)
    return ctx


def put_old_aside(database: str, schema: str) -> None:
    """Keep a database file of other tables than ``schema`` under another name, so that a new one is begun: it is for training."""
    path = Path(database.removeprefix("sqlite:///"))
    if not database.startswith("sqlite:///") or not path.exists():
        return
    with closing(sqlite3.connect(path)) as old:
        try:
            found = old.execute("select value from meta where key='schema'").fetchone()
        except sqlite3.OperationalError:
            return  # none of ours, or empty
    if found is not None and found[0] != schema:
        for end in ("", "-wal", "-shm"):
            beside = path.with_name(path.name + end)
            if beside.exists():
                beside.replace(path.with_name(f"{path.stem}.{found[0]}{path.suffix}{end}"))


def fill_apart(options: argparse.Namespace, base_url: str) -> None:
    """Fill a new database file in a process of its own, whose memory is gone afterwards: this one serves for hours."""
    path = Path(options.database.removeprefix("sqlite:///"))
    if sys.platform == "win32" or not options.database.startswith("sqlite:///") or path.exists():
        return  # where there is no fork, or nothing to fill, ``open_context`` does what is needed
    child = os.fork()
    if child == 0:
        status = 1
        try:
            open_context(options, base_url).store.close()
            status = 0
        finally:
            os._exit(status)  # not the parent's way out: nothing of the parent's is closed or flushed twice
    os.waitpid(child, 0)


def ready_line(ctx: Context) -> str:
    """Return what is printed when the operator serves."""
    import msgspec

    from . import meta

    with ctx.store.begin() as tx:
        samples = msgspec.json.decode(meta.get(tx, "samples") or "[]")
    return msgspec.json.encode({"url": ctx.base_url, "pid": os.getpid(), "samples": samples}).decode()


def main(argv: list[str] | None = None) -> int:
    """Run the operator until it is told to end."""
    options = arguments(argv)
    if options.workers > 1 and not options.database.startswith("postgresql"):
        sys.exit("several workers need a server database: --database postgresql+psycopg://...")
    gc.disable()  # nothing that start-up makes is garbage
    sock = listen(options.host, options.port)
    host, port = sock.getsockname()[:2]
    base_url = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
    options.database = options.database or default_database()
    fill_apart(options, base_url)
    ctx = open_context(options, base_url)
    with _workers(options, base_url, sock):
        _run(ctx, sock, options.parent_stdin, ready_line(ctx) + "\n")
    return 0


def _run(ctx: Context, sock: socket.socket, parent_stdin: bool, announcement: str) -> None:
    gc.collect()
    gc.freeze()
    gc.enable()
    try:
        asyncio.run(_serve(ctx, sock, parent_stdin, announcement))
    finally:
        ctx.store.close()
        sock.close()


@contextmanager
def _workers(options: argparse.Namespace, base_url: str, sock: socket.socket) -> Iterator[None]:
    """Further processes that take connections from the same socket; ended with this one, whatever way it ends."""
    if options.workers < 2:
        yield
        return
    import multiprocessing

    spawn = multiprocessing.get_context("spawn")
    ready = [spawn.Event() for _ in range(options.workers - 1)]
    others = [spawn.Process(target=_work, args=(options, base_url, sock, one), daemon=True) for one in ready]
    for one in others:
        one.start()
    for event in ready:
        event.wait(30)
    try:
        yield
    finally:
        for one in others:
            one.terminate()
            one.join(5)


def _work(options: argparse.Namespace, base_url: str, sock: socket.socket, ready: Event) -> None:
    """One further process."""
    options.clock = ""  # the first process has set it
    ctx = open_context(options, base_url)
    ready.set()
    _run(ctx, sock, False, "")


async def _serve(ctx: Context, sock: socket.socket, parent_stdin: bool, announcement: str) -> None:
    _import_lean()
    import uvicorn

    from .app import build_app

    config = uvicorn.Config(
        build_app(ctx),
        http="h11",
        ws="none",
        lifespan="off",
        loop="asyncio",
        log_level="warning",
        access_log=False,
        date_header=False,
        server_header=False,
        timeout_keep_alive=60,  # a till's next request must not meet a connection that is just being closed
        timeout_graceful_shutdown=1,
    )
    server = _server(config, announcement)
    if parent_stdin:
        _end_with_parent(server)
    await server.serve(sockets=[sock])


def _import_lean() -> None:
    """Import uvicorn without its command line and its keeping of processes, which this program has of its own. Saves 2 MB."""
    if "uvicorn" in sys.modules:
        return
    stand_in = ModuleType("uvicorn.main")
    vars(stand_in).update(dict.fromkeys(("Server", "main", "run")))
    sys.modules["uvicorn.main"] = stand_in
    try:
        import uvicorn.server  # noqa: F401
    finally:
        del sys.modules["uvicorn.main"]


def _server(config: uvicorn.Config, announcement: str) -> uvicorn.Server:
    """A server that says when it serves, and ends quietly on a signal: uvicorn's own handler raises the signal again,
    and the database would not be closed."""
    from uvicorn.server import Server

    class Quiet(Server):
        """Says when it serves, and ends without raising its signal again."""

        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            sys.stdout.write(announcement)
            sys.stdout.flush()

        @contextmanager
        def capture_signals(self) -> Iterator[None]:
            def end(_number: int, _frame: object) -> None:
                self.should_exit = True

            before = {number: signal.signal(number, end) for number in (signal.SIGINT, signal.SIGTERM)}
            try:
                yield
            finally:
                for number, handler in before.items():
                    signal.signal(number, handler)

    return Quiet(config)


def _end_with_parent(server: uvicorn.Server) -> None:
    """End when standard input does: the parent is gone, whatever way it went."""
    import threading

    def watch() -> None:
        while os.read(0, 4096):  # not sys.stdin: its lock, held by this thread, would end the interpreter badly
            pass
        server.should_exit = True

    threading.Thread(target=watch, name="parent", daemon=True).start()


if __name__ == "__main__":
    raise SystemExit(main())
