"""A PostgreSQL server of the tests' own: a private directory and port, gone when the tests end."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPTIONS = (
    "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses=127.0.0.1 -c max_connections=60"
)


def missing() -> str:
    """Why there can be no server here, or nothing."""
    if _tool("initdb") is None or _tool("pg_ctl") is None:
        return "PostgreSQL is not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and not _has_user("postgres"):
        return "PostgreSQL does not run as root and there is no user postgres"
    return ""


def _has_user(name: str) -> bool:
    return any(one.pw_name == name for one in pwd.getpwall())


def _tool(name: str) -> str | None:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return str(found[-1]) if found else shutil.which(name)


def _run(*command: str) -> None:
    user = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
    done = subprocess.run([*user, *command], capture_output=True, text=True, timeout=120, check=False, cwd="/")
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed: {done.stdout[-500:]}{done.stderr[-500:]}")


@contextmanager
def server() -> Iterator[str]:
    """A running server; yields the address to which the name of a database is added."""
    with tempfile.TemporaryDirectory(prefix="lebara-pg-") as folder, socket.socket() as probe:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        data = f"{folder}/data"
        initdb, control = _tool("initdb"), _tool("pg_ctl")
        assert initdb is not None
        assert control is not None
        _run(initdb, "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        _run(control, "-D", data, "-w", "-l", f"{folder}/log", "-o", f"{_OPTIONS} -c port={port} -k {folder}", "start")
        try:
            yield f"postgresql+psycopg://postgres@127.0.0.1:{port}/"
        finally:
            _run(control, "-D", data, "-m", "immediate", "stop")
