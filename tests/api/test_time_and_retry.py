"""The operator's clock, and the schedule of reads that are tried again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from lebara_desktop.api.errors import Untrusted, retry_after
from lebara_desktop.api.timekeeper import Timekeeper
from lebara_desktop.api.wire import Request, Response
from lebara_desktop.domain.clock import FixedClock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import AccountId, PartyId

from .desk import NOW, Desk, refused, said

PERSON = "/tmf-api/party/v4/individual/ind-1"
ALICE = PartyId("ind-1")


def test_now_is_the_operators_and_runs_on_without_it() -> None:
    clock = FixedClock(NOW)
    time = Timekeeper(clock)
    assert time.now() == NOW
    there = datetime(2027, 5, 1, 12, 0, 0, tzinfo=UTC)
    time.hear(format_datetime(there, usegmt=True))
    clock.advance(timedelta(seconds=90.5))
    assert time.now() == there + timedelta(seconds=90.5)


def test_now_does_not_fall_back_by_the_part_of_a_second_that_a_date_lacks() -> None:
    clock = FixedClock(NOW)
    time = Timekeeper(clock)
    time.hear(format_datetime(NOW, usegmt=True))
    clock.advance(timedelta(seconds=0.9))
    time.hear(format_datetime(NOW, usegmt=True))
    assert time.now() == NOW + timedelta(seconds=0.9)
    time.hear(format_datetime(NOW - timedelta(days=1), usegmt=True))
    assert time.now() == NOW - timedelta(days=1)


@pytest.mark.parametrize("date", ["", "yesterday", "Sun, 99 Nov 2026 09:00:00 GMT"])
def test_what_is_no_date_changes_no_clock(date: str) -> None:
    time = Timekeeper(FixedClock(NOW))
    time.hear(date)
    assert time.now() == NOW


@pytest.mark.parametrize(
    ("header", "date", "seconds"),
    [
        ("5", "", 5.0),
        ("999999", "", 86_400.0),
        ("-5", "", None),
        ("soon", "", None),
        ("", "", None),
        ("Sun, 22 Nov 2026 09:01:00 GMT", "Sun, 22 Nov 2026 09:00:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 2026 09:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2026 09:01:00 GMT", "", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(header: str, date: str, seconds: float | None) -> None:
    assert retry_after(Response(503, {"retry-after": header, "date": date}, b"")) == seconds


async def _failure(desk: Desk) -> AppError:
    async with desk.client() as client:
        with pytest.raises(AppError) as caught:
            await client.person(ALICE)
    return caught.value


@pytest.mark.parametrize(
    ("answer", "naps", "kind"),
    [
        (refused(500), [0.375, 0.75, 1.5], ErrorKind.OPERATOR),
        (refused(502), [0.375, 0.75, 1.5], ErrorKind.OPERATOR),
        (refused(503), [0.375, 0.75, 1.5], ErrorKind.BUSY),
        (refused(504), [0.375, 0.75, 1.5], ErrorKind.TIMEOUT),
        (refused(429, "tooManyTries", Retry_After="3"), [3.0, 3.0, 3.0], ErrorKind.BUSY),
        (refused(429, "tooManyTries", Retry_After="12"), [12.0], ErrorKind.BUSY),
        (refused(429, "tooManyTries", Retry_After="300"), [], ErrorKind.BUSY),
        (refused(404, "notFound"), [], ErrorKind.NOT_FOUND),
        (refused(403, "forbidden"), [], ErrorKind.FORBIDDEN),
        (refused(400), [], ErrorKind.REFUSED),
        (refused(501), [], ErrorKind.OPERATOR),
        (httpx.Response(302, headers={"Location": "https://evil.example"}), [], ErrorKind.BAD_ANSWER),
        (httpx.Response(200, content=b"<html>", headers={"Content-Type": "text/html"}), [], ErrorKind.BAD_ANSWER),
        (said(b"{"), [], ErrorKind.BAD_ANSWER),
    ],
)
async def test_the_schedule_of_a_read(answer: httpx.Response, naps: list[float], kind: ErrorKind) -> None:
    desk = Desk({PERSON: answer})
    error = await _failure(desk)
    assert (desk.naps, error.kind) == (naps, kind)
    assert len(error.support_id) == 8


def _raise(error: Exception) -> Callable[[httpx.Request], httpx.Response]:
    def answer(_request: httpx.Request) -> httpx.Response:
        raise error

    return answer


@pytest.mark.parametrize(
    ("error", "tries", "kind"),
    [
        (httpx.ConnectError("refused"), 4, ErrorKind.UNREACHABLE),
        (httpx.ConnectTimeout("slow"), 4, ErrorKind.TIMEOUT),
        (httpx.PoolTimeout("full"), 4, ErrorKind.TIMEOUT),
        (httpx.ReadTimeout("slow"), 4, ErrorKind.TIMEOUT),
        (httpx.ReadError("reset"), 4, ErrorKind.UNREACHABLE),
        (httpx.RemoteProtocolError("cut"), 4, ErrorKind.UNREACHABLE),
        (httpx.DecodingError("x"), 1, ErrorKind.BAD_ANSWER),
        (RuntimeError("x"), 1, ErrorKind.BAD_ANSWER),
    ],
)
async def test_trouble_on_the_way_is_tried_again_where_that_can_help(
    error: Exception, tries: int, kind: ErrorKind
) -> None:
    desk = Desk({PERSON: _raise(error)})
    assert (await _failure(desk)).kind is kind
    assert desk.count(PERSON) == tries


async def test_all_tries_together_end_within_twenty_seconds() -> None:
    desk = Desk()

    def slow(_request: httpx.Request) -> httpx.Response:
        desk.clock.advance(timedelta(seconds=9))
        raise httpx.ReadTimeout("slow")

    desk.routes[PERSON] = slow
    await _failure(desk)
    assert desk.count(PERSON) == 3
    desk.clock.advance(timedelta(seconds=1))
    assert sum(desk.naps) + 27 < 30


async def test_a_read_that_recovers_says_nothing_of_it() -> None:
    desk = Desk({PERSON: [refused(503), said({"fullName": "Amira"})]})
    async with desk.client() as client:
        assert (await client.person(ALICE)).name == "Amira"
    assert desk.naps == [0.375]


async def test_a_usage_query_is_a_read_although_it_is_a_post_but_a_voucher_is_sent_once() -> None:
    query, voucher = (
        "/tmf-api/usageConsumption/v4/queryUsageConsumption",
        "/tmf-api/prepayBalanceManagement/v4/topupBalance",
    )
    desk = Desk({query: [refused(503), said({}, 201)], voucher: refused(503)})
    async with desk.client() as client:
        from lebara_desktop.domain.ids import ProductId

        assert await client.buckets(ProductId("prd-1")) == ()
        with pytest.raises(AppError) as caught:
            await client.redeem("123456789012", AccountId("acc-1"), "credit-1", "GBP")
    assert caught.value.kind is ErrorKind.BUSY
    assert (desk.count(query), desk.count(voucher)) == (2, 1)


def test_the_operators_words_show_themselves_only_on_purpose() -> None:
    text = Untrusted("Card 4242 <b>x</b>\n" + "y" * 200)
    assert str(text) == repr(text) == "The operator sent a text that is not shown."
    assert text.shortened().startswith("Card •••• <b>x</b> yyy")
    assert len(text.shortened()) == 80


def test_requests_and_answers_do_not_print_what_they_carry() -> None:
    request = Request(
        "product", "GET", "http://127.0.0.1/x", (("msisdn", "447700900123"),), b"secret", {"Authorization": "Bearer x"}
    )
    assert repr(request) == "Request(GET product)"
    assert repr(Response(200, {}, b"secret")) == "Response(200, 6 bytes)"
