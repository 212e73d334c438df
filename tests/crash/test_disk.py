"""The journal on failing disks: power cuts, full disks, broken ones. Nothing acknowledged is lost, nothing unwritten is sent."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.services.journal import Journal
from tests.crash.images import Event, image, record_writes
from tests.crash.points import has_strace
from tests.fakes.inline import InlineExecutor
from tests.fakes.operator import START

pytestmark = pytest.mark.skipif(not has_strace(), reason="strace may not trace processes here")
_SHARE = 200  # images; fifteen shares are three thousand
_IN_ORDER = [
    (None, "PREPARED"),
    ("PREPARED", "SENT"),
    ("SENT", "PLACED"),
    ("PLACED", "CANCELING"),
    ("CANCELING", "CANCELED"),
]


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> list[Event]:
    made = record_writes(tmp_path_factory.mktemp("recorded"))
    assert sum(one.what == "ack" for one in made) == 30
    return made


@pytest.mark.parametrize("share", [0, *(pytest.param(share, marks=pytest.mark.long) for share in range(1, 15))])
async def test_no_power_cut_loses_an_acknowledged_row_or_harms_the_file(
    events: list[Event], tmp_path: Path, share: int
) -> None:
    rng = Random(share)
    for number in range(_SHARE):
        files, acknowledged = image(events, rng.randrange(1, len(events) + 1), rng)
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        book = Journal(folder / "journal.sqlite", FixedClock(START), executor=InlineExecutor())
        await book.open()
        rows = book._live().execute("select f, t from log order by seq").fetchall()
        assert (book.problem, book.aside) == ("", None), number
        assert len(rows) >= acknowledged, (number, len(rows), acknowledged)
        assert rows == [_IN_ORDER[at % 5] for at in range(len(rows))], number
        await book.aclose()


async def test_the_images_would_show_a_journal_that_does_not_sync(events: list[Event], tmp_path: Path) -> None:
    unsynced = [one for one in events if one.what != "sync"]
    rng, lost = Random(1), 0
    for number in range(60):
        files, acknowledged = image(unsynced, rng.randrange(1, len(unsynced) + 1), rng)
        folder = tmp_path / str(number)
        folder.mkdir()
        for name, content in files.items():
            (folder / name).write_bytes(content)
        book = Journal(folder / "journal.sqlite", FixedClock(START), executor=InlineExecutor())
        await book.open()
        lost += len(book._live().execute("select 1 from log").fetchall()) < acknowledged
        await book.aclose()
    assert lost > 10


def _buy(folder: Path, call: str, error: str, when: str) -> list[str]:
    """Buy on a disk whose ``call`` fails; return what was said."""
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e", f"trace={call}"]
    command += ["-e", f"inject={call}:error={error}:when={when}", sys.executable, "-m", "tests.crash.pen", "buy"]
    done = subprocess.run([*command, str(folder)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()


def _was_written_first(folder: Path, said: list[str]) -> None:
    """Every request that left had its decision in the journal, as the disk holds it now."""
    with closing(sqlite3.connect(folder / "journal.sqlite")) as db:
        reached = {to for (to,) in db.execute("select t from log")} if _has_tables(db) else set()
        assert db.execute("pragma quick_check").fetchone() == ("ok",)
    for line in said:
        wanted = {"post_order": "SENT", "post_payment": "PAY_SENT"}.get(line.split()[0])
        assert wanted is None or wanted in reached, (line, reached)


def _has_tables(db: sqlite3.Connection) -> bool:
    return bool(db.execute("select 1 from sqlite_master where name='log'").fetchall())


def _calls_of_a_purchase(folder: Path, call: str) -> int:
    log = folder / "calls.txt"
    command = ["strace", "-f", "-qq", "--seccomp-bpf", "-y", "-o", str(log), "-e", f"trace={call}"]
    subprocess.run([*command, sys.executable, "-m", "tests.crash.pen", "buy", str(folder / "undisturbed")], check=True)
    return sum("journal.sqlite" in row for row in log.read_text("utf-8", "replace").splitlines())


def _fail_at(folder: Path, call: str, error: str, numbers: range) -> None:
    for number in numbers:
        once, ever = folder / f"once-{number}", folder / f"ever-{number}"
        said = _buy(once, call, error, str(number))
        assert said[-1] == "end COMPLETED 1", (number, said)
        _was_written_first(once, said)
        said = _buy(ever, call, error, f"{number}+")
        assert int(said[-1].split()[2]) <= 1
        _was_written_first(ever, said)


@pytest.mark.parametrize(
    ("call", "error", "first", "step"), [("pwrite64", "ENOSPC", 20, 23), ("fdatasync", "EIO", 9, 5)]
)
def test_nothing_is_sent_after_a_commit_that_failed(
    tmp_path: Path, call: str, error: str, first: int, step: int
) -> None:
    _fail_at(tmp_path, call, error, range(first, _calls_of_a_purchase(tmp_path, call), step))


@pytest.mark.long
@pytest.mark.parametrize("call", ["pwrite64", "fdatasync"])
@pytest.mark.parametrize("error", ["ENOSPC", "EIO"])
def test_nothing_is_sent_after_any_commit_that_failed(tmp_path: Path, call: str, error: str) -> None:
    _fail_at(tmp_path, call, error, range(1, _calls_of_a_purchase(tmp_path, call) + 1))
