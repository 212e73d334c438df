"""The journal: nothing illegal, nothing lost, nothing readable that need not be; no money without that promise."""

from __future__ import annotations

import sqlite3
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from lebara_desktop.domain.checkout import ALLOWED, OPEN, State
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import OrderId
from lebara_desktop.services.files import connect_file
from lebara_desktop.services.intent import CheckoutView
from lebara_desktop.services.journal import Journal
from tests.fakes.inline import InlineExecutor
from tests.fakes.operator import AMIRA, CREDIT, NUMBER
from tests.services.samples import record
from tests.services.world import World, in_world, new_world, reach, until

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def journal(folder: Path, **more: Any) -> Journal:
    clock = more.pop("clock", FixedClock(NOW))
    return Journal(folder / "journal.sqlite", clock, executor=InlineExecutor(), **more)


async def test_what_was_written_is_read_back_by_the_next_run(tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    kept = await book.insert(record(book))
    kept = await book.move(kept, State.SENT, "decided")
    kept = await book.move(kept, State.PLACED, "answered", order_id=OrderId("o1"), revision=3, body=None)
    kept = await book.move(
        kept, State.PAY_SENT, "attempt 1", pay_key="k/1", pay_body=b"{}", attempt=1, method="credit",
        display=replace(kept.display, way=CREDIT),
    )  # fmt: skip
    owner = book.keyed("amira")
    again = journal(tmp_path)
    book._db.close()  # type: ignore[union-attr]  # dies without folding the log in
    await again.open()
    assert again.keyed("amira") == owner
    assert await again.find("issuer", owner, OPEN) == (kept,)
    assert await again.find("another", owner, OPEN) == ()
    assert await again.history(kept.id) == (
        (None, State.PREPARED),
        (State.PREPARED, State.SENT),
        (State.SENT, State.PLACED),
        (State.PLACED, State.PAY_SENT),
    )
    await again.aclose()


async def test_every_step_that_the_rules_do_not_allow_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    db = book._live()
    for number, state in enumerate(State, 1):
        await book.insert(record(book, number))
        db.execute("drop trigger intent_move")
        db.execute("update intent set state=? where id=?", (state.value, record(book, number).id))
        db.execute(_trigger(tmp_path))
        stands = replace(record(book, number), state=state)
        for to in State:
            if to is not state and (state, to) not in ALLOWED:
                with pytest.raises(AppError) as caught:
                    await book.move(stands, to, "no")
                assert caught.value.code == "illegalMove"
        assert (await book.find("issuer", book.keyed("amira"), [state]))[-1].state is state
    assert book.problem == ""
    await book.aclose()


def _trigger(folder: Path) -> str:
    from lebara_desktop.services import journal_schema

    script = journal_schema._FIRST
    begin = script.index("create trigger intent_move")
    return script[begin : script.index("end;", begin) + 4]


async def test_a_step_from_where_the_intent_does_not_stand_is_refused(tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    first = await book.insert(record(book))
    await book.move(first, State.SENT, "decided")
    with pytest.raises(AppError) as caught:
        await book.move(first, State.SENT, "again")
    assert caught.value.kind is ErrorKind.UNEXPECTED
    await book.aclose()


@pytest.mark.parametrize(
    "statement",
    [
        "delete from intent",
        "delete from log",
        "update log set why='x'",
        "insert or replace into log(seq, intent, f, t, at_utc, why) select seq, intent, f, t, at_utc, 'x' from log",
        "update intent set amount_minor=1",
        "update intent set amount_minor=0",
        "update intent set currency='EUR'",
        "update intent set body=x'00'",
        "update intent set order_id='o9'",
        "update intent set state='PAID'",
        "insert into log(intent, f, t, at_utc, why) select id, 'PREPARED', 'PAID', '', '' from intent",
    ],
)
async def test_the_database_itself_refuses_to_rewrite_history(statement: str, tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    kept = await book.insert(record(book))
    await book.note(kept, order_id=OrderId("o1"))
    with pytest.raises(sqlite3.Error):
        book._live().execute(statement)
    await book.aclose()


async def test_the_same_checkout_is_one_intent(tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    first = await book.insert(record(book))
    second = await book.insert(replace(record(book, 2), checkout=first.checkout))
    assert second.id == first.id
    await book.aclose()


class _Deaf(sqlite3.Connection):
    """Ignores one setting."""

    deaf = ""

    def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:
        if self.deaf and sql.startswith(f"pragma {self.deaf}="):
            sql = "select 1"
        return super().execute(sql, *more)


@pytest.mark.parametrize("setting", ["journal_mode", "locking_mode", "foreign_keys", "trusted_schema", "synchronous"])
async def test_a_setting_that_does_not_hold_is_a_journal_that_takes_no_money(setting: str, tmp_path: Path) -> None:
    def connect(path: Path) -> sqlite3.Connection:
        made = sqlite3.connect(path, isolation_level=None, factory=_Deaf)
        made.execute("pragma synchronous=NORMAL")
        made.deaf = setting
        return made

    book = journal(tmp_path, connect=connect)
    with pytest.raises(AppError) as caught:
        await book.open()
    assert caught.value.kind is ErrorKind.STORAGE
    assert book.problem == "settings"


async def test_one_program_at_a_time_uses_a_journal(tmp_path: Path) -> None:
    first, second = journal(tmp_path), journal(tmp_path)
    await first.open()
    with pytest.raises(AppError):
        await second.open()
    assert second.problem == "locked"
    await first.aclose()
    await second.open()
    await second.aclose()


@pytest.mark.parametrize("damage", ["header", "page"])
async def test_a_damaged_file_is_kept_aside_and_a_fresh_one_begun(damage: str, tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    for number in range(1, 40):
        await book.insert(record(book, number))
    await book.aclose()
    path = tmp_path / "journal.sqlite"
    data = bytearray(path.read_bytes())
    spot = 0 if damage == "header" else 4096 * 3
    data[spot : spot + 2000] = b"\xff" * 2000
    path.write_bytes(data)
    again = journal(tmp_path)
    await again.open()
    assert again.problem == "corrupt"
    assert again.aside is not None
    assert again.aside.read_bytes() == bytes(data)
    await again.insert(record(again))
    await again.aclose()


async def test_a_newer_journal_and_another_programs_file_are_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "journal.sqlite"
    for pragma, problem in (("user_version=99", "newer"), ("application_id=7", "settings")):
        path.unlink(missing_ok=True)
        db = sqlite3.connect(path)
        db.execute("create table theirs(x)")
        db.execute(f"pragma {pragma}")
        db.commit()
        db.close()
        book = journal(tmp_path)
        with pytest.raises(AppError):
            await book.open()
        assert book.problem == problem
        db = sqlite3.connect(path)
        assert db.execute("select name from sqlite_master").fetchall() == [("theirs",)]
        db.close()


async def test_only_the_owner_may_read_it_and_a_copy_is_kept_each_day(tmp_path: Path) -> None:
    clock = FixedClock(NOW)
    book = journal(tmp_path, clock=clock)
    await book.open()
    await book.insert(record(book))
    files = _files(tmp_path)
    assert {one.name for one in files} >= {"journal.sqlite", "journal.sqlite.copy"}
    assert all(stat.S_IMODE(one.stat().st_mode) == 0o600 for one in files)
    clock.advance(timedelta(hours=25))
    await book.reopen()
    copy = sqlite3.connect(tmp_path / "journal.sqlite.copy")
    assert copy.execute("select count(*) from intent").fetchone() == (1,)
    copy.close()
    await book.aclose()


@in_world
async def test_it_holds_no_name_no_number_and_no_token_once_the_order_stands(world: World) -> None:
    await world.start()
    await reach(await world.pay(CREDIT), State.COMPLETED)
    await world.journal.close()
    data = b"".join(one.read_bytes() for one in world.folder.glob("journal.sqlite*"))
    assert b"Okafor" not in data
    assert NUMBER.digits.encode() not in data
    assert AMIRA.subject.encode() not in data
    assert world.keeper.token.encode() not in data


async def test_a_journal_that_cannot_be_written_lets_no_payment_start(tmp_path: Path) -> None:
    world = new_world(tmp_path)
    (tmp_path / "journal.sqlite").mkdir()
    await world.start()
    assert world.checkout.journal_ready.get() is False
    with pytest.raises(AppError) as caught:
        await world.pay(CREDIT)
    assert caught.value.kind is ErrorKind.STORAGE
    assert not world.operator.sent
    (tmp_path / "journal.sqlite").rmdir()
    await reach(await world.pay(CREDIT), State.COMPLETED)
    assert world.checkout.journal_ready.get() is True
    await world.stop()


class _Full(sqlite3.Connection):
    """A disk that is full from the n-th commit on, until it is freed."""

    left = 10**6

    def execute(self, sql: str, *more: Any) -> sqlite3.Cursor:
        if sql == "commit":
            type(self).left -= 1
            if type(self).left < 0:
                raise sqlite3.OperationalError("database or disk is full")
        return super().execute(sql, *more)


@pytest.mark.parametrize("good", range(9))
async def test_nothing_is_sent_after_a_commit_that_failed_and_the_rest_is_recovered(good: int, tmp_path: Path) -> None:
    world = new_world(tmp_path)
    world.journal._connect = lambda path: sqlite3.connect(path, isolation_level=None, factory=_Full)
    _Full.left = 10**6
    await world.start()
    _Full.left = good
    draft = world.draft()
    try:
        store = await world.pay(CREDIT, draft)
    except AppError:
        assert good == 0
        assert not world.operator.sent
        _Full.left = 10**6
        await reach(await world.pay(CREDIT, draft), State.COMPLETED)
        await world.stop()
        return
    view = await reach_or_storage(world, draft.intent)
    sent = list(world.operator.sent)
    if view.problem == "storage":
        assert world.checkout.journal_ready.get() is False
        await world.checkout.try_now(view.intent)
        assert world.operator.sent == sent
        _Full.left = 10**6
        await world.checkout.recover()
        again = world.checkout.follow(view.intent)
        if (await reach(again, State.PLACED, State.COMPLETED, State.PREPARED)).state is not State.COMPLETED:
            await world.checkout.pay_again(view.intent, CREDIT)
    await reach(store, State.COMPLETED)
    assert len(world.operator.ledger.captures) == 1
    await world.stop()
    world.errors.clear()


def _files(folder: Path) -> list[Path]:
    return list(folder.glob("journal*"))


async def reach_or_storage(world: World, intent: str) -> CheckoutView:
    store = world.checkout.follow(intent)
    await until(lambda: store.get().problem == "storage" or store.get().state is State.COMPLETED)
    return store.get()


def test_a_real_file_is_opened_for_one_thread_in_autocommit(tmp_path: Path) -> None:
    db = connect_file(tmp_path / "x.sqlite")
    assert db.isolation_level is None
    db.close()


async def test_opening_twice_is_opening_once_and_without_opening_nothing_is_done(tmp_path: Path) -> None:
    book = journal(tmp_path)
    with pytest.raises(AppError) as caught:
        await book.find("issuer", b"", OPEN)
    assert caught.value.kind is ErrorKind.STORAGE
    await book.open()
    before = book._db
    await book.open()
    assert book._db is before
    await book.aclose()


async def test_a_network_share_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lebara_desktop.services.journal.on_network_share", lambda _: True)
    book = journal(tmp_path)
    with pytest.raises(AppError):
        await book.open()
    assert book.problem == "network"
    assert not (tmp_path / "journal.sqlite").exists()


def test_what_belongs_to_a_damaged_file_is_put_aside_with_it(tmp_path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        (tmp_path / f"journal.sqlite{end}").write_bytes(b"spoilt")
    book = journal(tmp_path)
    book._put_aside()
    assert book.aside is not None
    assert len(list(tmp_path.glob(f"{book.aside.name}*"))) == 3


async def test_what_is_adopted_twice_stands_once_and_is_asked_for_once(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"spoilt" * 2000)
    book = journal(tmp_path)
    await book.open()
    owner = book.keyed("amira")
    assert await book.lost_some_of(owner)
    stands = replace(record(book), state=State.PAY_PENDING, order_id=OrderId("o1"), pay_key="k/2", attempt=2, body=None)
    await book.adopt([stands], owner)
    await book.adopt([stands], owner)
    assert not await book.lost_some_of(owner)
    assert await book.lost_some_of(book.keyed("chen"))
    (found,) = await book.find("issuer", owner, OPEN)
    assert (found.state, found.order_id, found.attempt) == (State.PAY_PENDING, "o1", 2)
    assert await book.history(found.id) == ((None, State.PAY_PENDING),)
    await book.aclose()


async def test_only_what_may_change_is_changed(tmp_path: Path) -> None:
    book = journal(tmp_path)
    await book.open()
    kept = await book.insert(record(book))
    with pytest.raises(ValueError, match="not to be changed"):
        await book.move(kept, State.SENT, "no", amount=1)
    assert await book.history(kept.id) == ((None, State.PREPARED),)
    await book.aclose()
