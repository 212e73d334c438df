"""TMF630 as properties: filters select, sorting orders, pages make the whole, patches merge."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.tmf630 import comparable, merge_patch, parse_query, project, select, values_at

from .operator_client import OFFERING, PRODUCT, Operator

words = st.text("abcxyz-_ ", min_size=1, max_size=6).filter(str.strip)
numbers = st.integers(-50, 50)
docs = st.lists(
    st.fixed_dictionaries(
        {"id": words, "n": numbers, "tags": st.lists(st.fixed_dictionaries({"id": words}), max_size=3)}
    ),
    max_size=12,
)
json = st.recursive(
    st.none() | st.booleans() | numbers | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
    max_leaves=10,
)
Doc = dict[str, Any]  # a JSON object


@given(docs, words)
def test_an_equality_finds_exactly_the_documents_that_hold_the_value(found: list[Doc], wanted: str) -> None:
    page = select(parse_query([("tags.id", wanted)]), found)
    assert page.items == [one for one in found if wanted in [tag["id"] for tag in one["tags"]]]


@given(docs, st.lists(words, min_size=1, max_size=3))
def test_a_comma_and_a_repeated_name_mean_or(found: list[Doc], wanted: list[str]) -> None:
    comma = select(parse_query([("id", ",".join(wanted))]), found)
    repeated = select(parse_query([("id", one) for one in wanted]), found)
    assert comma == repeated
    assert comma.items == [one for one in found if one["id"] in wanted]


@given(docs, numbers)
@pytest.mark.parametrize(
    ("written", "holds"),
    [(("n.gt", "{}"), int.__gt__), (("n.gte", "{}"), int.__ge__), (("n.lt", "{}"), int.__lt__),
     (("n.lte", "{}"), int.__le__), (("n>", "{}"), int.__ge__), (("n<{}", ""), int.__lt__)],
)  # fmt: skip
def test_numbers_are_compared_as_numbers_in_both_spellings(
    written: tuple[str, str], holds: Any, found: list[Doc], edge: int
) -> None:
    query = parse_query([(written[0].format(edge), written[1].format(edge))])
    assert select(query, found).items == [one for one in found if holds(one["n"], edge)]


@given(docs, st.integers(0, 14), st.integers(1, 14))
def test_pages_put_together_are_the_whole_and_say_when_they_are_not(found: list[Doc], offset: int, limit: int) -> None:
    page = select(parse_query([("offset", str(offset)), ("limit", str(limit))]), found)
    assert page.items == found[offset : offset + limit]
    assert page.total == len(found)
    assert page.partial == (len(page.items) < len(found))


@given(docs)
def test_sorting_orders_by_value_and_keeps_everything(found: list[Doc]) -> None:
    up = select(parse_query([("sort", " n")]), found).items
    down = select(parse_query([("sort", "-n,id")]), found).items
    assert [one["n"] for one in up] == sorted(one["n"] for one in found)
    assert [(-one["n"], one["id"]) for one in down] == sorted((-one["n"], one["id"]) for one in found)


@given(json, json)
def test_a_merge_patch_is_idempotent_and_changes_neither_side(target: Any, patch: Any) -> None:
    before = repr((target, patch))
    once = merge_patch(target, patch)
    assert repr((target, patch)) == before
    assert merge_patch(once, patch) == once


def test_moments_compare_by_time_and_not_by_spelling() -> None:
    assert comparable("2026-11-22T10:00:00Z") == comparable("2026-11-22T11:00:00+01:00")
    assert comparable("15") == comparable("15.00") != comparable("x15")


@given(st.lists(st.tuples(st.text(max_size=12), st.text(max_size=12)), max_size=4), docs)
def test_any_query_is_answered_or_refused_as_invalid(pairs: list[tuple[str, str]], found: list[Doc]) -> None:
    code = ""
    try:
        select(parse_query(pairs), found)
    except ApiError as refusal:
        code = refusal.code
    assert code in ("", "invalidQuery")


@pytest.mark.parametrize("pattern", ["(a+)+$", "(a|a)*b", "a" * 65, "[", r"(.)\1", ".*.*.*.*x", "(?=a)a{2}"])
def test_a_pattern_that_could_run_for_ever_is_refused(pattern: str) -> None:
    with pytest.raises(ApiError, match="invalidQuery"):
        parse_query([("name.regex", pattern)])


def test_fields_keep_identity_and_a_name_with_dots_is_found() -> None:
    doc = {"id": "1", "href": "h", "@type": "T", "name": "n", "a.b": 1, "a": {"b": 2}}
    assert project(("name",), doc) == {"id": "1", "href": "h", "@type": "T", "name": "n"}
    assert list(values_at(doc, "a.b")) == [1]


def test_lists_of_the_operator_say_how_many_there_are(op: Operator) -> None:
    part = op.request("GET", PRODUCT, "amira", params={"limit": 2, "fields": "status", "sort": "-startDate"})
    assert (part.status_code, part.headers["X-Result-Count"]) == (206, "2")
    assert int(part.headers["X-Total-Count"]) == 15
    assert part.json()[0].keys() == {"id", "href", "@type", "status"}
    whole = op.request("GET", OFFERING, "amira", params={"marketSegment.id": "CN-SEED"})
    assert (whole.status_code, len(whole.json())) == (200, 5)
    refused = op.request("GET", "/tmf-api/usageManagement/v4/usage", "amira", params={"color": "red"})
    assert (refused.status_code, refused.json()["code"]) == (400, "invalidQuery")
