"""Numbers and SIM cards as their holders know them: a new card's first plan, linking, replacement, secrets, porting."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from lebara_desktop.sandbox.engine.simcards import iccid_of, is_iccid
from lebara_desktop.sandbox.people import SPARES

from .operator_client import CANCEL, MESSAGE, ORDER, PRODUCT, Doc, Operator, fact
from .test_checkout import capture

SERVICE = "/tmf-api/ServiceActivationAndConfiguration/v4/service"
RESOURCE = "/tmf-api/resourceInventoryManagement/v4/resource"
INDIVIDUAL = "/tmf-api/party/v4/individual"
USAGE = "/tmf-api/usageManagement/v4/usage"
SPARE = next(iter(SPARES))
CARD = "8944009999999999990"  # of a card without a number: its check digit is mended below
CARD = next(CARD[:-1] + digit for digit in "0123456789" if is_iccid(CARD[:-1] + digit))


def prove(op: Operator, who: str, **form: str) -> httpx.Response:
    """Begin a proof."""
    return op.request("POST", "/oauth/proof", who, data=form)


def code_for(op: Operator, recipient: str) -> str:
    """The newest code that was sent to a number or an address."""
    mail = next(one for one in op.get("/sandbox/inbox", None) if one["to"] == recipient)
    return str(mail["content"][:5])


def proof(op: Operator, who: str, recipient: str, **form: str) -> str:
    """A proof by code."""
    begun = prove(op, who, **form)
    assert (begun.status_code, begun.json()["error"]) == (400, "insufficient_authorization"), begun.text
    done = prove(op, who, auth_session=begun.json()["auth_session"], code=code_for(op, recipient))
    assert done.status_code == 200, done.text
    return str(done.json()["proof"])


def number_order(category: str, action: str, product: str = "", **facts: str) -> Doc:
    """The body of an order about a number."""
    wanted: Doc = {"productCharacteristic": [{"name": k, "value": v} for k, v in facts.items()]}
    item = {"id": "1", "action": action, "quantity": 1, "product": wanted | ({"id": product} if product else {})}
    return {"externalId": str(uuid.uuid4()), "category": category, "productOrderItem": [item]}


def order(op: Operator, who: str, body: Doc, proof: str = "") -> httpx.Response:
    """Place it."""
    headers = {"Idempotency-Key": body["externalId"]} | ({"Lebara-Proof": proof} if proof else {})
    return op.request("POST", ORDER, who, json=body, headers=headers)


def product_of(op: Operator, who: str, number: str) -> Doc:
    """The newest product of a number."""
    found: Doc = op.get(PRODUCT, who, **{"productCharacteristic.value": number})[0]
    return found


def link(op: Operator, who: str, number: str) -> Doc:
    """Link a number."""
    shown = proof(op, who, number, purpose="link_number", number=f"+{number}")
    made = order(op, who, number_order("linkNumber", "add", msisdn=number), shown)
    assert (made.status_code, made.json()["state"]) == (201, "completed"), made.text
    found: Doc = made.json()
    return found


def activate(op: Operator, who: str, number: str) -> None:
    """Activate the SIM of a number."""
    service = op.get(SERVICE, who, **{"serviceCharacteristic.value": number})[0]
    facts = [{"name": "iccid", "value": iccid_of(number)}]
    done = op.request(
        "PATCH", f"{SERVICE}/{service['id']}", who, json={"state": "active", "serviceCharacteristic": facts}
    )
    assert done.status_code == 200, done.text
    op.pass_time(seconds=3)


def test_a_card_in_hand_is_linked_activated_and_gets_its_first_plan(op: Operator) -> None:
    assert f"+{SPARE}" in [one["login"] for one in op.get("/sandbox/customers", None)]
    made = link(op, "grace", SPARE)
    bare = product_of(op, "grace", SPARE)
    assert made["productOrderItem"][0]["product"]["id"] == bare["id"]
    assert (bare["@type"], bare["status"], fact(bare, "lineState")) == ("SimProduct", "created", "not_activated")
    assert fact(bare, "iccid") == iccid_of(SPARE)
    service = op.get(SERVICE, "grace", **{"serviceCharacteristic.value": iccid_of(SPARE)})[0]
    wrong = {"state": "active", "serviceCharacteristic": [{"name": "iccid", "value": CARD}]}
    assert op.request("PATCH", f"{SERVICE}/{service['id']}", "grace", json=wrong).status_code == 400
    activate(op, "grace", SPARE)
    bare = product_of(op, "grace", SPARE)
    assert (bare["status"], fact(bare, "lineState")) == ("active", "active")
    line = sorted({fact(one, "msisdn") for one in op.get(PRODUCT, "grace")}).index(SPARE)
    addon = op.order_body("grace", "441003", 5.0, line=line)
    addon["productOrderItem"][0]["action"] = "add"
    assert op.post(ORDER, "grace", addon, addon["externalId"]).json()["code"] == "offerNotForLine"
    price = op.offer("441154")["productOfferingPrice"][0]["price"]["taxIncludedAmount"]["value"]
    bought = op.order("grace", "441154", price, line=line)
    capture(op, op.pay("grace", bought, "card").json())
    op.pass_time(seconds=3)
    plans = [one for one in op.get(PRODUCT, "grace") if fact(one, "msisdn") == SPARE]
    assert [(one["@type"], one["status"], one["productOffering"]["id"]) for one in plans] == [
        ("PlanProduct", "active", "441154")
    ]
    assert op.read_order("grace", bought)["productOrderItem"][0]["product"]["id"] == plans[0]["id"]
    op.advance(days=3)
    assert op.get(USAGE, "grace", **{"usageCharacteristic.value": SPARE, "limit": 1}), "it is used like any other"


def test_a_linked_number_shows_nothing_of_its_former_holder(op: Operator) -> None:
    mother = "447700900206"
    assert op.get(USAGE, "fatima", **{"usageCharacteristic.value": mother, "limit": 1})
    link(op, "jakub", mother)
    assert [one for one in op.get(PRODUCT, "fatima") if fact(one, "msisdn") == mother] == []
    mine = [one for one in op.get(PRODUCT, "jakub") if fact(one, "msisdn") == mother]
    assert len(mine) == 1, "its past plans are not theirs"
    assert op.get(USAGE, "jakub", **{"usageCharacteristic.value": mother, "limit": 1}) == []
    told = op.get(MESSAGE, "fatima", limit=10)
    assert any(mother in one["content"] and "no longer" in one["content"] for one in told)
    again = order(op, "jakub", number_order("linkNumber", "add", msisdn=mother))
    assert (again.status_code, again.json()["state"]) == (201, "completed"), "asked again, nothing more happens"


def test_a_number_is_linked_by_who_holds_it_only(op: Operator) -> None:
    assert prove(op, "jakub", purpose="link_number", number="447700900999").json()["reason"] == "unknown_number"
    assert prove(op, "jakub", purpose="link_number", number="447700900123").json()["reason"] == "number_taken"
    body = number_order("linkNumber", "add", msisdn=SPARE)
    assert order(op, "jakub", body).json()["code"] == "proofNeeded"
    for_another = proof(op, "jakub", SPARE, purpose="link_number", number=SPARE)
    other = number_order("linkNumber", "add", msisdn="447700900206")
    assert order(op, "jakub", other, for_another).json()["code"] == "proofNeeded"
    assert order(op, "grace", body | {"externalId": str(uuid.uuid4())}, for_another).json()["code"] in (
        "proofNeeded",
        "invalidRequest",
    )
    assert order(op, "jakub", body, for_another).status_code == 201
    used = number_order("unlinkNumber", "delete", product_of(op, "jakub", SPARE)["id"])
    assert order(op, "jakub", used, for_another).json()["code"] == "proofNeeded"


def test_what_a_killed_program_had_linked_or_activated_is_not_made_a_second_time(op: Operator) -> None:
    link(op, "grace", SPARE)
    before = op.get(PRODUCT, "grace", **{"productCharacteristic.value": SPARE})
    assert prove(op, "grace", purpose="link_number", number=SPARE).json()["reason"] == "not_activated"
    for _ in range(2):  # the second time the card is active already
        activate(op, "grace", SPARE)
        found = op.get(PRODUCT, "grace", **{"productCharacteristic.value": SPARE})
        assert [one["id"] for one in found] == [one["id"] for one in before]
        assert fact(found[0], "lineState") == "active"
    op.pass_time(minutes=2)  # another code may be asked for
    link(op, "grace", SPARE)
    assert [one["id"] for one in op.get(PRODUCT, "grace", **{"productCharacteristic.value": SPARE})] == [
        before[0]["id"]
    ]
    assert len(op.get(SERVICE, "grace", **{"serviceCharacteristic.value": SPARE})) == 1


def test_an_unlinked_number_is_nobodys_and_its_plan_runs_on(op: Operator) -> None:
    son = "447700900207"
    shown = proof(op, "fatima", son, purpose="unlink_number", number=son)
    body = number_order("unlinkNumber", "delete", product_of(op, "fatima", son)["id"])
    assert order(op, "fatima", body, shown).json()["state"] == "completed"
    assert son not in [fact(one, "msisdn") for one in op.get(PRODUCT, "fatima")]
    own = number_order("unlinkNumber", "delete", product_of(op, "fatima", "447700900205")["id"])
    assert order(op, "fatima", own).json()["code"] == "offerNotForLine", "it signs in"
    op.advance(days=40)
    link(op, "jakub", son)


def test_a_new_sim_works_after_the_cool_off_and_both_are_told(op: Operator) -> None:
    number = "447700900210"
    shown = proof(op, "grace", "grace.mensah@mail.example", purpose="replace_sim", number=number, by="email")
    plan = product_of(op, "grace", number)["id"]
    assert (
        order(op, "grace", number_order("simReplacement", "modify", plan, simType="SIM", iccid="123")).status_code
        == 400
    )
    made = order(op, "grace", number_order("simReplacement", "modify", plan, simType="SIM", iccid=CARD), shown)
    assert (made.status_code, made.json()["state"]) == (201, "inProgress"), made.text
    asked = [one["messageType"] for one in op.get(MESSAGE, "grace", limit=2)]
    assert sorted(asked) == ["Email", "SMS"]
    op.advance(hours=23)
    assert fact(product_of(op, "grace", number), "iccid") == iccid_of(number)
    op.advance(hours=2)
    assert op.read_order("grace", made.json())["state"] == "completed"
    assert fact(product_of(op, "grace", number), "iccid") == CARD
    sims = {one["name"]: one for one in op.get(RESOURCE, "grace") if one["@type"] == "SIM"}
    assert sims[CARD]["usageState"] == "active"
    assert (sims[iccid_of(number)]["resourceStatus"], sims[iccid_of(number)]["usageState"]) == ("suspended", "idle")


def test_a_sim_that_nobody_wanted_is_stopped_within_the_cool_off(op: Operator) -> None:
    number = "447700900210"
    shown = proof(op, "grace", number, purpose="replace_sim", number=number)
    body = number_order("simReplacement", "modify", product_of(op, "grace", number)["id"], simType="eSIM")
    made = order(op, "grace", body, shown).json()
    stop = op.post(CANCEL, "grace", {"productOrder": {"id": made["id"]}, "cancellationReason": "not me"}, "stop")
    assert stop.json()["state"] == "done"
    op.advance(hours=30)
    assert (op.read_order("grace", made)["state"], fact(product_of(op, "grace", number), "iccid")) == (
        "cancelled",
        iccid_of(number),
    )


def reveal(op: Operator, who: str, resource: str, password: str) -> httpx.Response:
    """See the secrets of a SIM with the password."""
    shown = prove(op, who, purpose="reveal", current_password=password)
    assert shown.status_code == 200, shown.text
    headers = {"Lebara-Proof": shown.json()["proof"]}
    return op.request("POST", f"{RESOURCE}/{resource}/reveal", who, headers=headers)


def test_the_secrets_of_a_sim_are_shown_for_the_password_and_the_esim_once(op: Operator) -> None:
    number = "447700900210"
    body = number_order("simReplacement", "modify", product_of(op, "grace", number)["id"], simType="eSIM")
    order(op, "grace", body, proof(op, "grace", number, purpose="replace_sim", number=number))
    op.advance(hours=25)
    sim = next(one for one in op.get(RESOURCE, "grace") if one["@type"] == "eSIM")
    assert op.request("POST", f"{RESOURCE}/{sim['id']}/reveal", "grace").json()["code"] == "proofNeeded"
    assert prove(op, "grace", purpose="reveal", current_password="guess").json()["reason"] == "wrong_password"
    seen = {
        one["name"]: one["value"]
        for one in reveal(op, "grace", sim["id"], "sandbox-grace").json()["resourceCharacteristic"]
    }
    assert seen["activationCode"].startswith("LPA:1$")
    assert (len(seen["pin1"]), len(seen["puk1"]), seen["profileState"]) == (4, 8, "shown")
    again = reveal(op, "grace", sim["id"], "sandbox-grace").json()["resourceCharacteristic"]
    assert "activationCode" not in [one["name"] for one in again]
    assert reveal(op, "jakub", sim["id"], "sandbox-jakub").status_code == 404
    quiet = str([op.get(path, "grace") for path in (RESOURCE, PRODUCT, MESSAGE, SERVICE)])
    assert not any(seen[name] in quiet for name in ("activationCode", "puk1", "puk2"))
    assert any(one["content"].startswith("Grace") and "SIM" in one["content"] for one in op.get(MESSAGE, "grace"))


def test_a_number_comes_from_another_operator_on_its_day(op: Operator) -> None:
    ported, old = "447700900990", "447700900210"
    facts = {"portInNumber": ported, "donorOperator": "Other", "accountNumber": "AB1234", "portDate": "2026-11-27"}
    plan = product_of(op, "grace", old)["id"]
    assert (
        order(op, "grace", number_order("portIn", "modify", plan, **facts | {"portDate": "2026-11-23"})).status_code
        == 400
    )
    made = order(op, "grace", number_order("portIn", "modify", plan, **facts))
    assert (made.status_code, made.json()["state"]) == (201, "acknowledged"), made.text
    op.advance(days=4)
    assert op.read_order("grace", made.json())["state"] == "inProgress"
    op.advance(days=1)
    assert op.read_order("systems", made.json())["state"] == "completed"
    assert fact(product_of(op, "systems", ported), "lineState") == "active"
    challenge = {
        "client_id": "lebara-desktop",
        "scope": "openid",
        "code_challenge": "x" * 43,
        "code_challenge_method": "S256",
    }
    signed = op.request(
        "POST", "/oauth/authorize-challenge", None, data={**challenge, "username": ported, "password": "sandbox-grace"}
    )
    assert signed.status_code == 200, "who signed in with the old number signs in with the new one"


def test_a_port_that_the_other_operator_refuses_fails_with_the_reason(op: Operator) -> None:
    facts = {
        "portInNumber": "447700900990",
        "donorOperator": "Other",
        "accountNumber": "AB0000",
        "portDate": "2026-11-27",
    }
    made = order(
        op, "grace", number_order("portIn", "modify", product_of(op, "grace", "447700900210")["id"], **facts)
    ).json()
    op.advance(days=5)
    done = op.read_order("grace", made)
    assert (done["state"], "account number" in done["statusReason"]) == ("failed", True)


def test_a_line_has_the_name_its_holder_gives_it(op: Operator) -> None:
    plan = op.plan("amira")
    path = f"{PRODUCT}/{plan['id']}"
    named = op.request("PATCH", path, "amira", json={"productCharacteristic": [{"name": "lineName", "value": "Mum"}]})
    assert fact(named.json(), "lineName") == "Mum"
    assert {fact(one, "lineName") for one in op.get(PRODUCT, "amira")} == {"Mum"}
    for name, value, status in (("lineName", "", 400), ("lineName", "x" * 41, 400), ("msisdn", "447700900999", 403)):
        body: Any = {"productCharacteristic": [{"name": name, "value": value}]}
        assert op.request("PATCH", path, "amira", json=body).status_code == status, name
    assert op.request("PATCH", path, "grace", json={"productCharacteristic": []}).status_code == 404


def test_a_new_holder_is_registered_in_time_or_suspended(op: Operator) -> None:
    line = op.plan("jun")
    assert (fact(line, "lineState"), fact(line, "registrationDueAt")) == ("registration_due", "2026-11-28T10:30:00Z")
    op.advance(days=7)
    assert fact(op.plan("jun"), "lineState") == "suspended"
    party = line["relatedParty"][0]["id"]
    papers = [{"identificationType": "passport", "identificationId": "X1234567"}]
    done = op.request("PATCH", f"{INDIVIDUAL}/{party}", "jun", json={"individualIdentification": papers})
    assert done.status_code == 200, done.text
    assert (fact(op.plan("jun"), "lineState"), fact(op.plan("jun"), "registrationDueAt")) == ("active", None)


@pytest.mark.parametrize("digits", ["8944004477009002008", "8944004477009002", "x" * 19])
def test_a_card_number_has_its_length_and_check_digit(digits: str) -> None:
    assert is_iccid(iccid_of("447700900200"))
    assert is_iccid(digits) == (digits == iccid_of("447700900200"))
