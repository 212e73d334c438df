"""Shop staff and customers: found exactly or not at all, acted for on the record, sold to under one's own name, left at once."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from tests.sandbox.operator_client import ORDER, PAYMENT, PRODUCT

from .cast import OWN_NUMBER, OWN_PARTY, Cast

INDIVIDUAL = "/tmf-api/party/v4/individual"
RESOURCE = "/tmf-api/resourceInventoryManagement/v4/resource"
EMAIL = "contactMedium.characteristic.emailAddress"


@pytest.fixture(scope="module")
def shared() -> Iterator[Cast]:
    made = Cast()
    yield made
    made.close()


@pytest.fixture
def cast(shared: Cast) -> Cast:
    """Everybody freshly signed in, nobody looked up lately but by the staff who act for `own`."""
    shared.op.pass_time(hours=1)
    shared.sign_everybody_in()
    return shared


def found(cast: Cast, caller: str, path: str, **filters: str) -> list[dict[str, Any]]:
    answer = cast.ask(caller, "GET", path, params=filters)
    assert answer.status_code == 200, answer.text
    docs: list[dict[str, Any]] = answer.json()
    return docs


def test_an_exact_key_finds_one_customer(cast: Cast) -> None:
    sim = next(one for one in found(cast, "own", RESOURCE) if one["name"] != OWN_NUMBER)
    ways: list[tuple[str, dict[str, str]]] = [
        (INDIVIDUAL, {EMAIL: "amira.okafor@mail.example"}),
        (INDIVIDUAL, {"contactMedium.characteristic.phoneNumber": OWN_NUMBER}),
        (RESOURCE, {"name": sim["name"]}),
        (RESOURCE, {"name": OWN_NUMBER}),
    ]
    for path, filters in ways:
        docs = found(cast, "staff", path, **filters)
        assert len(docs) == 1, filters
        assert OWN_PARTY in str(docs[0])
    assert {
        one["relatedParty"][0]["id"]
        for one in found(cast, "staff", PRODUCT, **{"productCharacteristic.value": OWN_NUMBER})
    } == {OWN_PARTY}


def test_a_customer_is_found_by_an_identity_document(cast: Cast) -> None:
    document = {"identificationType": "passport", "identificationId": "P-51DD1234", "issuingAuthority": "GB"}
    told = cast.ask("own", "PATCH", f"{INDIVIDUAL}/{OWN_PARTY}", json={"individualIdentification": [document]})
    assert told.status_code == 200, told.text
    key = "individualIdentification.identificationId"
    assert [one["id"] for one in found(cast, "staff", INDIVIDUAL, **{key: "P-51DD1234"})] == [OWN_PARTY]
    assert found(cast, "staff", INDIVIDUAL, **{key: "P-51DD"}) == []
    assert found(cast, "beijing", INDIVIDUAL, **{key: "P-51DD1234"}) == []


@pytest.mark.parametrize(
    "filters",
    [
        {},
        {"givenName": "Amira"},
        {"familyName": "Okafor"},
        {EMAIL + ".regex": ".*"},
        {EMAIL: "amira.okafor@mail.example,sofia.rossi@mail.example"},
        {"familyName.regex": "^Oka"},
        {"status": "validated"},
    ],
    ids=str,
)
def test_staff_do_not_browse(cast: Cast, filters: dict[str, str]) -> None:
    assert cast.ask("staff", "GET", INDIVIDUAL, params=filters).status_code == 403


def test_ids_cannot_be_walked_through(cast: Cast) -> None:
    assert cast.ask("manager", "GET", f"{INDIVIDUAL}/{OWN_PARTY}").status_code == 404
    assert found(cast, "manager", PRODUCT, **{"relatedParty.id": OWN_PARTY}) == []
    assert found(cast, "manager", INDIVIDUAL, id=OWN_PARTY) == []


def test_a_manager_may_search_by_the_beginning_of_a_name_in_the_own_market(cast: Cast) -> None:
    assert [one["id"] for one in found(cast, "manager", INDIVIDUAL, **{"familyName.regex": "^Oka"})] == [OWN_PARTY]
    assert found(cast, "manager", INDIVIDUAL, **{"familyName.regex": "^Chen"}) == [], "a customer of another market"
    for start in ("^Ok", ".*", "^(O|R)", "^Oka|^Ros"):
        assert cast.ask("manager", "GET", INDIVIDUAL, params={"familyName.regex": start}).status_code == 403


def test_another_markets_customer_is_not_to_be_found(cast: Cast) -> None:
    assert found(cast, "beijing", RESOURCE, name=OWN_NUMBER) == []
    assert cast.exchange("beijing", OWN_PARTY).json()["error"] == "invalid_target"
    assert len(found(cast, "beijing", RESOURCE, name="447700900201")) == 1


def test_staff_act_only_for_whom_they_found_a_short_while_ago(cast: Cast) -> None:
    assert cast.exchange("manager", OWN_PARTY).json()["error"] == "invalid_target"
    assert cast.exchange("own", OWN_PARTY).json()["error"] == "invalid_grant"
    assert cast.exchange("acting", OWN_PARTY).json()["error"] == "invalid_grant"
    found(cast, "manager", RESOURCE, name=OWN_NUMBER)
    assert cast.exchange("manager", OWN_PARTY).status_code == 200
    cast.op.pass_time(minutes=16)
    cast.tokens["manager"] = cast.sign_in("manager@shop.example", "sandbox-manager")
    assert cast.exchange("manager", OWN_PARTY).json()["error"] == "invalid_target"


def test_without_the_scope_shop_staff_see_nobody(cast: Cast) -> None:
    cast.op.token("counter")  # signs in with openid profile offline_access
    asked = cast.op.request("GET", RESOURCE, "counter", params={"name": OWN_NUMBER})
    assert asked.status_code == 403


def test_looking_for_nobody_again_and_again_is_stopped(cast: Cast) -> None:
    for number in range(20):
        assert found(cast, "second", RESOURCE, name=f"4477009007{number:02d}") == []
    stopped = cast.ask("second", "GET", RESOURCE, params={"name": OWN_NUMBER})
    assert (stopped.status_code, stopped.headers["retry-after"]) == (429, "60")
    assert stopped.json()["code"] == "tooManyTries"


def test_the_token_for_a_customer_ends_when_the_till_says_so_or_the_staff_sign_out(cast: Cast) -> None:
    who = cast.ask("acting", "GET", "/oauth/userinfo").json()
    assert (who["party_id"], who["role"], who["act"], who["shop_id"]) == (
        OWN_PARTY,
        "acting",
        {"sub": "staff-1"},
        "gb-1",
    )
    cast.form("/oauth/revoke", client_id="lebara-desktop", token=cast.tokens["acting"])
    assert cast.ask("acting", "GET", PRODUCT).status_code == 401
    cast.tokens["acting"] = cast.act("staff", OWN_NUMBER)
    assert cast.ask("acting", "GET", PRODUCT).status_code == 200
    assert cast.ask("staff", "DELETE", "/oauth/sessions").status_code == 200
    current = next(one for one in cast.ask("staff", "GET", "/oauth/sessions").json() if one["current"])
    assert cast.ask("staff", "DELETE", f"/oauth/sessions/{current['id']}").status_code == 204
    assert cast.ask("acting", "GET", PRODUCT).status_code == 401


def order_of(cast: Cast, caller: str, party: str = OWN_PARTY, **agent: str) -> Any:
    key = str(uuid.uuid4())
    body = cast.op.order_body("amira", "441158", 15, key=key)
    body["relatedParty"] = [{"id": party, "role": "customer", "@referredType": "Individual"}]
    if agent:
        body["relatedParty"].append({"role": "salesAgent", "@referredType": "Individual", **agent})
    return cast.ask(caller, "POST", ORDER, json=body, headers={"Idempotency-Key": key})


def agents(order: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in order["relatedParty"] if one["role"] == "salesAgent"]


def test_an_order_taken_by_staff_names_them_and_other_shops_see_only_the_shop(cast: Cast) -> None:
    assert order_of(cast, "staff").status_code == 403, "not in their own name"
    assert order_of(cast, "acting", id="staff-2").status_code == 404, "not in a colleague's"
    taken = order_of(cast, "acting", id="staff-1")
    assert taken.status_code == 201, taken.text
    order = taken.json()
    assert [(one["id"], one["name"]) for one in agents(order)] == [("staff-1", "Counter")]
    cast.tokens["elsewhere"] = cast.act("second", OWN_NUMBER)
    path = f"{ORDER}/{order['id']}"
    assert agents(cast.ask("own", "GET", path).json()) == agents(order)
    seen = agents(cast.ask("elsewhere", "GET", path).json())
    assert seen == [{"id": "gb-1", "role": "salesAgent", "@referredType": "GeographicSite"}]
    assert cast.ask("other", "GET", path).status_code == 404
    assert agents(order_of(cast, "own").json()) == []


def test_only_a_manager_acting_for_the_customer_gives_money_back(cast: Cast) -> None:
    path, sent = "/payment/v4/refund", {"Idempotency-Key": "r-1"}
    paid = next(
        one for one in cast.ask("own", "GET", PAYMENT).json() if one["status"] == "captured" or one["status"] == "done"
    )
    body = {"account": {"id": "acc-1001"}, "payment": {"id": paid["id"]}, "totalAmount": paid["totalAmount"]}
    body["paymentMethod"] = {"id": "card"}
    cast.tokens["acting manager"] = cast.act("manager", OWN_NUMBER)
    cast.tokens["acting for another"] = cast.act("manager", "447700900203")
    for caller in ("own", "other", "staff", "manager", "acting"):
        assert cast.ask(caller, "POST", path, json=body, headers=sent).status_code == 403, caller
    assert cast.ask("acting for another", "POST", path, json=body, headers=sent).status_code == 404
    assert cast.ask("acting manager", "POST", path, json=body, headers=sent).status_code in (201, 409, 422)


def test_a_manager_sees_who_looked_whom_up_in_the_own_shop_only(cast: Cast) -> None:
    found(cast, "second", RESOURCE, name=OWN_NUMBER)
    rows = cast.ask("manager", "GET", "/oauth/lookups").json()
    assert rows[0]["staff"] in ("Counter", "Manager")
    assert {one["staff"] for one in rows} <= {"Counter", "Manager"}
    assert any(one["party_id"] == OWN_PARTY for one in rows)
