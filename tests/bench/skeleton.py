"""The reference of the memory figure: the same libraries in two processes with nothing of ours in them.

A window with one label asks a server with one empty table, once, over HTTP. Called with ``serve`` it is the server.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys

from tests.bench import memory


def serve() -> None:
    """Answer with what is in a table; say the port on standard output."""
    import socket

    import uvicorn
    from sqlalchemy import Column, Integer, MetaData, Table, create_engine, select
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    meta = MetaData()
    table = Table("one", meta, Column("id", Integer, primary_key=True))
    engine = create_engine("sqlite://")

    async def rows(request: Request) -> JSONResponse:
        with engine.begin() as tx:
            meta.create_all(tx)
            return JSONResponse([row.id for row in tx.execute(select(table))])

    listening = socket.create_server(("127.0.0.1", 0))
    sys.stdout.write(f"{listening.getsockname()[1]}\n")
    sys.stdout.flush()
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=[Route("/", rows)]), log_level="critical"))
    asyncio.run(server.serve(sockets=[listening]))


def main() -> None:
    """Show the window, ask, print the memory of both processes, end."""
    import httpx
    from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

    with subprocess.Popen([sys.executable, "-m", __spec__.name, "serve"], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        url = f"http://127.0.0.1:{child.stdout.readline().strip()}/"
        app = QApplication([])
        window = QWidget()
        QVBoxLayout(window).addWidget(QLabel("hello"))
        window.resize(1280, 800)
        window.show()
        app.processEvents()

        async def ask() -> None:
            async with httpx.AsyncClient(timeout=10) as client:
                assert (await client.get(url)).json() == []
            await asyncio.sleep(1.0)

        try:
            asyncio.run(ask())
            figures = dict(zip(("window", "server"), memory.alone(os.getpid(), child.pid), strict=True))
        finally:
            child.kill()
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    serve() if sys.argv[1:] == ["serve"] else main()
