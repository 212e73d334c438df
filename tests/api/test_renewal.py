"""Renewal of tokens in a single flight, and leaving while something is on its way."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import PartyId
from tests.conftest import Until

from .desk import Desk, answered_later, refused, said, signed

PERSON = "/tmf-api/party/v4/individual/ind-1"
ALICE = PartyId("ind-1")
TOKEN = "/oauth/token"


async def test_fifty_calls_with_an_old_token_renew_it_once() -> None:
    desk = Desk({PERSON: said({"fullName": "Amira"})})
    async with desk.client() as client:
        desk.valid = "access-2"
        await asyncio.gather(*(client.person(ALICE) for _ in range(50)))
    assert (desk.tokens, desk.count(PERSON)) == (2, 100)
    assert desk.vault.saved[-1] == ("sub-1", "refresh-2")


async def test_a_token_near_its_end_is_renewed_before_it_is_used() -> None:
    desk = Desk({PERSON: said({"fullName": "Amira"})}, life=10)
    async with desk.client() as client:
        await client.person(ALICE)
    assert (desk.tokens, desk.count(PERSON)) == (2, 1)


async def test_the_first_caller_may_give_up_without_harm_to_the_others(until: Until) -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: said({"fullName": "Amira"})}, valid="access-2")

    async def slow(request: httpx.Request) -> httpx.Response:
        await gate.wait()
        return desk.give_tokens(request)

    async with desk.client() as client:
        desk.routes[TOKEN] = slow
        desk.valid = ""
        desk.routes[PERSON] = [refused(401), refused(401), said({"fullName": "Amira"})]
        first, second = (asyncio.ensure_future(client.person(ALICE)) for _ in range(2))
        await until(lambda: desk.count(TOKEN) > 1)
        first.cancel()
        gate.set()
        assert (await second).name == "Amira"
        with pytest.raises(asyncio.CancelledError):
            await first
    assert desk.count(TOKEN) == 2
    assert desk.vault.saved[-1] == ("sub-1", "refresh-2")


async def test_a_renewal_that_nobody_waits_for_any_more_may_fail_quietly(until: Until) -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = answered_later(refused(500), gate.wait())
        task = asyncio.ensure_future(client.person(ALICE))
        await until(lambda: desk.count(TOKEN) > 1)
        task.cancel()
        gate.set()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_a_late_401_for_an_old_token_uses_the_new_one() -> None:
    gate = asyncio.Event()
    late = answered_later(refused(401), gate.wait())
    desk = Desk({PERSON: [late, refused(401), said({"fullName": "Amira"})]})
    async with desk.client() as client:
        first = asyncio.ensure_future(client.person(ALICE))
        await asyncio.sleep(0)
        await client.person(ALICE)
        gate.set()
        assert (await first).name == "Amira"
    assert desk.tokens == 2


async def test_a_late_401_after_the_grant_ended_is_the_end_too() -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: [answered_later(refused(401), gate.wait()), refused(401)]})
    async with desk.client() as client:
        desk.routes[TOKEN] = said({"error": "invalid_grant"}, 400)
        first = asyncio.ensure_future(client.person(ALICE))
        await asyncio.sleep(0)
        with pytest.raises(AppError):
            await client.person(ALICE)
        gate.set()
        with pytest.raises(AppError) as caught:
            await first
    assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert desk.count(TOKEN) == 2


async def test_closing_waits_for_a_renewal_that_is_on_its_way(until: Until) -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = answered_later(refused(500), gate.wait())
        waiting = asyncio.ensure_future(client.person(ALICE))
        await until(lambda: desk.count(TOKEN) > 1)
        asyncio.get_running_loop().call_later(0.01, gate.set)
    with pytest.raises(AppError):
        await waiting


async def test_a_loop_that_stops_may_end_a_renewal(until: Until) -> None:
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = answered_later(refused(500), asyncio.Event().wait())
        waiting = asyncio.ensure_future(client.person(ALICE))
        await until(lambda: desk.count(TOKEN) > 1)
        for task in asyncio.all_tasks():
            if "_renew" in repr(task.get_coro()):
                task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting


async def test_a_grant_that_is_over_is_not_asked_for_again() -> None:
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = said({"error": "invalid_grant"}, 400)
        for _ in range(3):
            with pytest.raises(AppError) as caught:
                await client.person(ALICE)
            assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert desk.count(TOKEN) == 2


async def test_a_renewal_that_fails_for_now_keeps_the_session() -> None:
    desk = Desk({PERSON: [refused(401), said({"fullName": "Amira"})]})
    async with desk.client() as client:
        desk.routes[TOKEN] = [refused(503), desk.give_tokens]
        assert (await client.person(ALICE)).name == "Amira"
    assert desk.naps == [0.375]


async def test_another_subject_after_a_renewal_ends_the_session() -> None:
    desk = Desk({PERSON: refused(401)})
    async with desk.client() as client:
        desk.routes[TOKEN] = lambda request: desk.give_tokens(request, id_token=signed(sub="sub-2"))
        with pytest.raises(AppError) as caught:
            await client.person(ALICE)
    assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert desk.vault.saved == [("sub-1", "refresh-1")]


async def test_a_renewal_without_new_refresh_and_identity_tokens_keeps_the_old_ones() -> None:
    desk = Desk({PERSON: [refused(401), said({"fullName": "Amira"})]})
    async with desk.client() as client:
        desk.routes[TOKEN] = lambda request: desk.give_tokens(request, id_token=None, refresh_token=None)
        assert (await client.person(ALICE)).name == "Amira"
    assert desk.vault.saved == [("sub-1", "refresh-1")] * 2


async def test_a_session_without_a_refresh_token_ends_with_its_access_token() -> None:
    desk = Desk({PERSON: refused(401)})
    desk.routes[TOKEN] = lambda request: desk.give_tokens(request, refresh_token=None)
    async with desk.client() as client:
        with pytest.raises(AppError) as caught:
            await client.person(ALICE)
    assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert not desk.vault.saved


async def test_after_forgetting_late_answers_are_refused_and_cookies_are_gone(until: Until) -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: answered_later(said({"fullName": "Amira"}, Set_Cookie="till=1"), gate.wait())})
    async with desk.client() as client:
        late = asyncio.ensure_future(client.person(ALICE))
        await until(lambda: desk.count(PERSON))
        client.forget()
        gate.set()
        with pytest.raises(AppError) as caught:
            await late
        assert caught.value.kind is ErrorKind.SIGNED_OUT
        with pytest.raises(AppError):
            await client.person(ALICE)
        await client.sign_in("+447700900200", "sandbox-wei", "CN-SEED")
        await client.sign_in("+447700900200", "sandbox-wei", "CN-SEED")
    assert all("cookie" not in one.headers for one in desk.seen)


async def test_forgetting_during_a_renewal_saves_no_token(until: Until) -> None:
    gate = asyncio.Event()
    desk = Desk({PERSON: refused(401)})

    async def slow(request: httpx.Request) -> httpx.Response:
        await gate.wait()
        return desk.give_tokens(request)

    async with desk.client() as client:
        desk.routes[TOKEN] = slow
        waiting = asyncio.ensure_future(client.person(ALICE))
        await until(lambda: desk.count(TOKEN) > 1)
        client.forget()
        gate.set()
        with pytest.raises(AppError) as caught:
            await waiting
        assert caught.value.kind is ErrorKind.SIGNED_OUT
    assert desk.vault.saved == [("sub-1", "refresh-1")]


async def test_forgetting_while_the_token_is_saved_leaves_nobody_signed_in() -> None:
    desk = Desk({PERSON: said({})})
    async with desk.client(sign_in=False) as client:
        desk.vault.on_save = client.forget
        with pytest.raises(AppError) as caught:
            await client.sign_in("x", "y", "GB")
        assert caught.value.kind is ErrorKind.SIGNED_OUT
        with pytest.raises(AppError):
            await client.person(ALICE)
    assert not desk.count(PERSON)
