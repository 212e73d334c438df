"""The operator as a process: one line when it serves, an end with its parent, the same database again afterwards."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest


@contextmanager
def serving(database: Path, *more: str) -> Iterator[tuple[subprocess.Popen[bytes], dict[str, Any]]]:
    """A running operator and the line it printed."""
    command = [sys.executable, "-m", "lebara_desktop.sandbox.serve", "--database", f"sqlite:///{database}", *more]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield process, json.loads(process.stdout.readline())
    finally:
        process.stdin.close()
        process.stdout.close()
        if process.poll() is None:
            process.kill()
        process.wait()


def test_it_prints_one_line_serves_and_ends_with_its_parent(tmp_path: Path) -> None:
    with serving(tmp_path / "op.sqlite", "--parent-stdin") as (process, line):
        assert line["pid"] == process.pid
        assert {"name", "login", "password", "market", "state", "note"} == line["samples"][0].keys()
        assert httpx.get(f"{line['url']}/sandbox/ledger").json()["balanced"] is True
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(10) == 0


@pytest.mark.skipif(os.name != "posix", reason="signals are sent the POSIX way")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_cleanly_on_a_signal_and_goes_on_where_it_was(tmp_path: Path, number: int) -> None:
    database = tmp_path / "op.sqlite"
    with serving(database, "--clock", "2027-03-01T09:00:00Z") as (process, line):
        assert httpx.get(f"{line['url']}/sandbox/ledger").headers["Date"].startswith("Mon, 01 Mar 2027 09:00:")
        httpx.post(f"{line['url']}/sandbox/clock", json={"advanceSeconds": 86400})
        process.send_signal(number)
        assert process.wait(10) == 0
        assert process.stdout is not None
        assert process.stdout.read() == b""
    assert sorted(one.name for one in tmp_path.iterdir()) == ["op.sqlite"]
    with serving(database) as (_process, line):
        assert httpx.get(f"{line['url']}/sandbox/clock").json()["now"].startswith("2027-03-02T09:00:")


def test_its_description_is_true_of_what_it_serves(tmp_path: Path) -> None:
    with serving(tmp_path / "op.sqlite") as (_process, line), httpx.Client(base_url=line["url"]) as http:
        described = http.get("/openapi.json").json()
        for path, operations in described["paths"].items():
            for verb, operation in operations.items():
                if operation.get("security") == []:
                    continue
                answer = http.request(verb, path.replace("{id}", "x"))
                word = answer.json().get("code") or answer.json()["error"]  # of the standard, or of OAuth
                assert (answer.status_code, word in ("unauthenticated", "invalid_token")) == (401, True), (verb, path)


def test_a_database_of_another_version_is_kept_aside_and_a_new_one_begun(tmp_path: Path) -> None:
    path = tmp_path / "op.sqlite"
    with closing(sqlite3.connect(path)) as old:
        old.executescript(
            "create table meta(key text primary key, value text); insert into meta values('schema', 'v0')"
        )
    with serving(path, "--parent-stdin") as (_, line):
        assert httpx.get(f"{line['url']}/sandbox/ledger").json()["balanced"] is True
    with closing(sqlite3.connect(tmp_path / "op.v0.sqlite")) as kept:
        assert kept.execute("select value from meta").fetchall() == [("v0",)]
    with serving(path, "--parent-stdin"):  # its own kind is gone on with
        assert len(list(tmp_path.glob("op.*.sqlite"))) == 1


@pytest.mark.skipif(not Path("/proc/self/maps").exists(), reason="only Linux tells what a process has loaded")
def test_an_operator_that_spares_memory_never_loads_what_signs(tmp_path: Path) -> None:
    with serving(tmp_path / "op.sqlite", "--parent-stdin", "--sparing") as (process, line):
        (key,) = httpx.get(f"{line['url']}/oauth/jwks").json()["keys"]
        assert key["alg"] == "ES256"
        assert "cryptography" not in Path(f"/proc/{process.pid}/maps").read_text()
