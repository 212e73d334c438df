"""What customers change about themselves: where mail goes, what they consent to, the cards they keep."""

from __future__ import annotations

from typing import Any

import httpx

from .operator_client import Doc, Operator
from .test_numbers import INDIVIDUAL, proof, prove

METHOD = "/tmf-api/paymentMethod/v4/paymentMethod"


def person(op: Operator, who: str) -> Doc:
    """Who somebody is."""
    found: Doc = op.get(INDIVIDUAL, who)[0]
    return found


def change(op: Operator, who: str, body: Doc, proof: str = "") -> httpx.Response:
    """PATCH oneself."""
    headers = {"Lebara-Proof": proof} if proof else {}
    return op.request("PATCH", f"{INDIVIDUAL}/{person(op, who)['id']}", who, json=body, headers=headers)


def media(**addresses: str) -> Doc:
    """A contact list with an e-mail address."""
    return {"contactMedium": [{"mediumType": "email", "characteristic": {"emailAddress": addresses["email"]}}]}


def email_of(doc: Doc) -> str:
    """The e-mail address of a person."""
    found = next(one for one in doc["contactMedium"] if one["mediumType"] == "email")
    return str(found["characteristic"]["emailAddress"])


def test_mail_goes_to_a_new_address_only_after_its_code(op: Operator) -> None:
    new, old = "grace@new.example", "grace.mensah@mail.example"
    assert change(op, "grace", media(email=new)).json()["code"] == "proofNeeded"
    assert (
        prove(op, "grace", purpose="change_email", email="amira.okafor@mail.example").json()["reason"] == "email_taken"
    )
    shown = proof(op, "grace", new, purpose="change_email", email=new)
    assert change(op, "grace", media(email="other@new.example"), shown).json()["code"] == "proofNeeded"
    assert email_of(change(op, "grace", media(email=new), shown).json()) == new
    assert any(one["to"] == old and "changed" in one["content"] for one in op.get("/sandbox/inbox", None))
    challenge = {
        "client_id": "lebara-desktop",
        "scope": "openid",
        "code_challenge": "x" * 43,
        "code_challenge_method": "S256",
    }
    ways = {name: op.request("POST", "/oauth/authorize-challenge", None,
                             data={**challenge, "username": name, "password": "sandbox-grace"}).status_code
            for name in (new, old)}  # fmt: skip
    assert ways == {new: 200, old: 400}
    op.pass_time(minutes=2)  # two codes to one address have a pause between them
    op.request(
        "POST", "/oauth/proof", "grace", data={"purpose": "replace_sim", "number": "447700900210", "by": "email"}
    )
    assert op.get("/sandbox/inbox", None)[0]["to"] == new


def test_an_address_and_a_name_are_changed_and_the_rest_stays(op: Operator) -> None:
    before = person(op, "grace")
    place = {"street1": "1 Test Street", "city": "London", "postCode": "N1 1AA", "country": "GB"}
    moved = before["contactMedium"] + [{"mediumType": "postalAddress", "characteristic": place}]
    after = change(op, "grace", {"contactMedium": moved, "familyName": "Mensah-Boateng"}).json()
    assert [one["characteristic"] for one in after["contactMedium"] if one["mediumType"] == "postalAddress"] == [place]
    assert (email_of(after), after["fullName"]) == (email_of(before), "Grace Mensah-Boateng")
    assert (
        change(
            op, "grace", {"contactMedium": [{"mediumType": "phone", "characteristic": {"phoneNumber": "447700900123"}}]}
        ).status_code
        == 400
    )
    assert change(op, "grace", {"status": "validated", "birthDate": "1990-01-02T00:00:00Z"}).status_code == 200
    assert change(op, "grace", {"deathDate": "1990-01-02T00:00:00Z"}).status_code == 403


def test_consent_is_given_and_taken_back_by_channel(op: Operator) -> None:
    def given() -> dict[str, Any]:
        return {one["name"]: one["value"] for one in person(op, "grace")["partyCharacteristic"]}

    assert set(given().values()) == {False}, "nobody has agreed before they were asked"
    change(op, "grace", {"partyCharacteristic": [{"name": "consent.sms", "value": True}]})
    assert given() | {"consentChangedAt": ""} == {
        **{f"consent.{one}": one == "sms" for one in ("sms", "email", "phone", "post")},
        "consentChangedAt": "",
    }
    change(op, "grace", {"partyCharacteristic": [{"name": "consent.sms", "value": False}]})
    assert given()["consent.sms"] is False
    assert change(op, "grace", {"partyCharacteristic": [{"name": "consent.fax", "value": True}]}).status_code == 400


def add_card(op: Operator, who: str, number: str) -> Doc:
    """Type a card on its page, and return what became of it."""
    made = op.post(METHOD, who, {"@type": "HostedCard", "name": "Card"})
    assert (made.status_code, made.json()["status"]) == (201, "pending"), made.text
    page = made.json()["redirectUrl"].removeprefix("http://operator.test")
    assert op.request("GET", page, None).status_code == 200
    assert op.request("GET", page.partition("?")[0], None).status_code == 404, "not without its secret"
    card = {"cardnumber": number, "expiry": "08/29", "cvc": "123", "name": "Grace Mensah", "action": "pay"}
    wrong = op.request("POST", page, None, data=card | {"cvc": ""})
    assert wrong.status_code == 422
    assert op.request("POST", page, None, data=card).status_code == 303
    found: Doc = op.get(f"{METHOD}/{made.json()['id']}", who)
    return found


def test_a_card_typed_on_its_page_can_be_paid_with_preferred_and_forgotten(op: Operator) -> None:
    first, second = (add_card(op, "grace", number) for number in ("4242424242424242", "4000000000003220"))
    assert (first["@type"], first["status"], first["isPreferred"]) == ("TokenizedCard", "available", True)
    assert (first["lastFourDigits"], first["expirationDate"][:10]) == ("4242", "2029-08-31")
    op.request("PATCH", f"{METHOD}/{second['id']}", "grace", json={"isPreferred": True})
    saved = {one["id"]: one["isPreferred"] for one in op.get(METHOD, "grace") if one["@type"] == "TokenizedCard"}
    assert saved == {first["id"]: False, second["id"]: True}
    paid = op.pay("grace", op.order("grace", "441159", 20.0), first["id"])
    assert (paid.status_code, paid.json()["status"]) == (201, "pendingAuthorization"), paid.text
    assert op.request("DELETE", f"{METHOD}/{second['id']}", "grace").status_code == 204
    assert op.request("GET", f"{METHOD}/{second['id']}", "grace").status_code == 404


def test_a_card_that_is_refused_or_never_typed_is_no_way_to_pay(op: Operator) -> None:
    declined = add_card(op, "grace", "4000000000000002")
    assert (declined["status"], declined["statusReason"]) == ("unavailable", "cardDeclined")
    late = op.post(METHOD, "grace", {"@type": "HostedCard", "name": "Card"}).json()
    op.pass_time(minutes=16)
    assert op.get(f"{METHOD}/{late['id']}", "grace")["statusReason"] == "expired"
    refused = op.pay("grace", op.order("grace", "441159", 20.0), late["id"])
    assert refused.json()["code"] == "methodNotAvailable"
    op.pass_time(days=2)
    assert not [one for one in op.get(METHOD, "grace") if one["@type"] == "HostedCard"]
