"""A SIM's printed number is told from a phone number and a voucher; nothing secret shows itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.ids import AccountId, Msisdn
from lebara_desktop.domain.lifeline import Stage, When, lifeline
from lebara_desktop.domain.sim import (
    CardSlip,
    EsimCode,
    Iccid,
    PortSlip,
    PortWish,
    Proof,
    Revealed,
    dial_link,
    grouped,
    luhn,
    masked,
    port_days,
    read_card,
    read_iccid,
    read_port_wish,
    text_link,
)
from tests.unit.build import NOW, line, period, plan

MINE, NEW = Msisdn("447700900123"), Msisdn("447700900208")
CARD = "8944004477009002087"
OTHER = "8944004477009001238"
LONDON = ZoneInfo("Europe/London")


def sim(number: Msisdn, iccid: str, state: LineState = LineState.NOT_ACTIVATED) -> Line:
    return Line(number, AccountId("a1"), "GB", "", state, None, iccid=iccid)


LINES = (sim(MINE, OTHER, LineState.ACTIVE), sim(NEW, CARD))


@given(st.integers(0, 10**17 - 1), st.booleans(), st.sampled_from(["", " ", "-"]), st.sampled_from(["", "F", "f"]))
def test_every_sound_number_is_read_however_it_is_written(body: int, long: bool, gap: str, filler: str) -> None:
    bare = f"89{body:017d}" if long else f"89{body % 10**16:016d}"
    digits = next(f"{bare}{check}" for check in range(10) if luhn(f"{bare}{check}"))
    written = gap.join(digits[at : at + 4] for at in range(0, len(digits), 4)) + filler
    assert read_iccid(f" {written}\r") == Iccid(digits)
    assert digits not in repr(Iccid(digits))


@given(st.integers(0, 18), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(place: int, by: int) -> None:
    wrong = CARD[:place] + str((int(CARD[place]) + by) % 10) + CARD[place + 1 :]
    assert isinstance(read_iccid(wrong), CardSlip)


@pytest.mark.parametrize(
    ("typed", "slip"),
    [
        ("", CardSlip.EMPTY),
        ("  ", CardSlip.EMPTY),
        ("+44 7700 900123", CardSlip.PHONE),
        ("07700 900123", CardSlip.PHONE),
        ("447700900999", CardSlip.PHONE),
        ("1234 5678 9012", CardSlip.VOUCHER),
        ("1234567890123456", CardSlip.VOUCHER),
        ("8944 0044 7700", CardSlip.SHORT),
        (CARD[:-1], CardSlip.SHORT),
        ("0044 7700 900999", CardSlip.PHONE),
        (CARD + "00", CardSlip.LONG),
        ("1" + CARD[1:], CardSlip.NOT_A_SIM),
        (CARD[:-1] + "0", CardSlip.CHECK_DIGIT),
        ("LPA:1$smdp.example$X", CardSlip.LETTERS),
        ("٨٩٤٤٠٠٤٤٧٧٠٠٩٠٠٢٠٨٧", CardSlip.LETTERS),
    ],
)
def test_what_is_wrong_is_named(typed: str, slip: CardSlip) -> None:
    assert read_iccid(typed, [MINE]) is slip


def test_a_card_is_found_by_its_whole_number_or_its_last_four_digits() -> None:
    for typed in (grouped(CARD), CARD[-4:], f" {CARD[-4:]} "):
        found = read_card(typed, LINES)
        assert (found.slip, found.line, found.iccid) == (None, LINES[1], Iccid(CARD))


def test_only_a_waiting_sim_of_this_account_can_be_activated() -> None:
    assert read_card(OTHER, LINES).slip is CardSlip.ACTIVE
    assert read_card("0000", LINES).slip is CardSlip.UNKNOWN
    stranger = next(f"89440000000000000{n:02d}" for n in range(100) if luhn(f"89440000000000000{n:02d}"))
    assert read_card(stranger, LINES).slip is CardSlip.UNKNOWN
    assert read_card(CARD[-4:], (*LINES, sim(Msisdn("447700900300"), CARD))).slip is CardSlip.AMBIGUOUS
    assert read_card(CARD[-4:], (sim(MINE, "?" + CARD[-4:]),)).slip is CardSlip.UNKNOWN
    active = sim(Msisdn("447700900300"), CARD, LineState.ACTIVE)
    assert read_card(CARD[-4:], (active, LINES[1])).line is LINES[1], "of two that end alike the one that waits"


def test_the_number_is_shown_in_groups_and_masked() -> None:
    assert grouped(CARD) == "8944 0044 7700 9002 087"
    assert masked(CARD) == "8944 00 •••• 2087"
    assert masked("8944") == "8944"


def test_an_esim_code_is_taken_apart_or_refused() -> None:
    code = EsimCode.parse("LPA:1$smdp.operator.example$9F3C-77")
    assert (code.server, code.matching) == ("smdp.operator.example", "9F3C-77")
    assert EsimCode.parse("LPA:1$smdp.example$AB$$1").matching == "AB"
    for wrong in ("", "LPA:2$a$b", "LPA:1$a b$c", "https://smdp.example", "LPA:1$a$"):
        with pytest.raises(ValueError, match="not an eSIM"):
            EsimCode.parse(wrong)


def test_secrets_do_not_show_themselves() -> None:
    code = EsimCode.parse("LPA:1$smdp.example$SECRET")
    shown = repr((Proof("SECRET"), code, Revealed("sim-1", (("pin1", "SECRET"),), code)))
    wish = PortWish(MINE, "Other", "SECRET", date(2026, 12, 1))
    assert "SECRET" not in shown + repr(wish)
    assert MINE.digits not in repr(wish)


def test_a_camera_dials_the_code_it_sees() -> None:
    assert dial_link("*#1345#") == "tel:*%231345%23"
    assert text_link("5010", "PLAN*stop") == "SMSTO:5010:PLAN*stop"


def test_a_port_in_is_checked_before_it_is_sent() -> None:
    days = port_days(datetime(2026, 11, 22, 23, 30, tzinfo=UTC), ZoneInfo("Asia/Shanghai"))
    assert days == (date(2026, 11, 25), date(2026, 12, 23)), "days are counted where the market is"
    good = ("07700 900777", " Other Mobile ", "PAC-1234")
    wish = read_port_wish(good, days[0], "GB", [MINE], days)
    assert wish == PortWish(Msisdn("447700900777"), "Other Mobile", "PAC-1234", days[0])
    for typed, day, slip in (
        (("0770", *good[1:]), days[0], PortSlip.NUMBER),
        (("07700 900123", *good[1:]), days[0], PortSlip.OWN_NUMBER),
        ((good[0], "", good[2]), days[0], PortSlip.OPERATOR),
        ((*good[:2], "x"), days[0], PortSlip.ACCOUNT),
        (good, days[0] - timedelta(days=1), PortSlip.DAY),
        (good, days[1] + timedelta(days=1), PortSlip.DAY),
    ):
        assert read_port_wish(typed, day, "GB", [MINE], days) is slip


RUNNING = replace(
    line(plan(span=period(NOW - timedelta(days=22)))),
    grace_end=NOW + timedelta(days=15),
    suspended_at=NOW + timedelta(days=15),
    lost_at=NOW + timedelta(days=179),
)


def test_the_lifeline_goes_from_today_to_the_loss_of_the_number() -> None:
    marks = lifeline(RUNNING, NOW)
    assert [one.stage for one in marks] == [Stage.TODAY, Stage.PLAN_ENDS, Stage.GRACE, Stage.SUSPENDED, Stage.LOST]
    assert [one.when for one in marks] == [When.NOW, *[When.AHEAD] * 4]
    assert [one.at for one in marks] == sorted(one.at for one in marks)
    later = lifeline(RUNNING, NOW + timedelta(days=10))
    assert [(one.stage, one.when) for one in later[:2]] == [(Stage.PLAN_ENDS, When.PAST), (Stage.TODAY, When.NOW)]


def test_the_lifeline_invents_no_date() -> None:
    assert lifeline(replace(RUNNING, state=LineState.NOT_ACTIVATED), NOW) == ()
    assert lifeline(line(None), NOW) == ()
    bare = lifeline(replace(RUNNING, grace_end=None, suspended_at=None, lost_at=None), NOW)
    assert [one.stage for one in bare] == [Stage.TODAY, Stage.PLAN_ENDS]
    no_grace = lifeline(replace(RUNNING, grace_end=RUNNING.paid_until), NOW)
    assert Stage.GRACE not in {one.stage for one in no_grace}
    due = lifeline(replace(RUNNING, registration_due=NOW + timedelta(days=3)), NOW)
    assert due[1].stage is Stage.REGISTER
