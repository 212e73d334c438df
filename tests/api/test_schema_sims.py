"""SIM cards and number orders as operators send them: broken ones hide nothing else, secrets are read strictly."""

from __future__ import annotations

import pytest

from lebara_desktop.api.schema import inventory, sims
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.account import LineRule, PhoneCodes
from lebara_desktop.domain.ids import Msisdn, PartyId
from lebara_desktop.domain.sim import ActivationState, ChangeState, ProfileState

ME = PartyId("ind-1")
NUMBER = Msisdn("447700900123")


def facts(**named: object) -> list[dict[str, object]]:
    return [{"name": name, "value": value} for name, value in named.items()]


def sim(**more: object) -> dict[str, object]:
    base: dict[str, object] = {"id": "sim-1", "name": "8944004477009001238", "category": "SIM"}
    return base | {"resourceCharacteristic": facts(msisdn="+44 7700 900123"), "relatedParty": [{"id": ME}]} | more


def test_only_sims_of_this_person_are_read_and_a_broken_one_is_left_out() -> None:
    documents = [
        sim(),
        sim(id="num-1", category="MSISDN"),
        sim(id="sim-2", relatedParty=[{"id": "ind-2"}]),
        sim(id=""),
        sim(id="sim-3", category="eSIM", resourceStatus="suspended", resourceCharacteristic=facts(profileState="new")),
        "nonsense",
    ]
    found = sims.cards(documents, ME)
    assert [one.id for one in found] == ["sim-1", "sim-3"]
    assert (found[0].iccid, found[0].msisdn, found[0].in_use) == ("8944004477009001238", NUMBER, True)
    assert (found[1].esim, found[1].profile, found[1].in_use) == (True, ProfileState.UNKNOWN, False)
    assert found[1].msisdn is None


def test_secrets_are_digits_and_a_sound_code_or_nothing() -> None:
    shown = sims.revealed(sim(resourceCharacteristic=facts(pin1="1234", puk1="<b>1</b>", puk2=12345678, other="9999")))
    assert shown.codes == (("pin1", "1234"),)
    assert shown.esim is None
    good = sims.revealed(sim(resourceCharacteristic=facts(activationCode="LPA:1$smdp.example$AB-1")))
    assert good.esim is not None
    for wrong in ("javascript:alert(1)", 5, {"a": 1}):
        with pytest.raises(Unreadable):
            sims.revealed(sim(resourceCharacteristic=facts(activationCode=wrong)))


def test_the_service_of_another_number_is_not_taken() -> None:
    def service(number: object, state: object = "Reserved") -> dict[str, object]:
        return {"id": "svc-1", "state": state, "serviceCharacteristic": facts(msisdn=number)}

    found = sims.services([service("447700900999"), service(5), service("447700900123")], NUMBER)
    assert found is not None
    assert found.state is ActivationState.RUNNING
    assert sims.services([service("447700900999"), service("12")], NUMBER) is None
    assert sims.service(service("447700900123", state=7)).state is ActivationState.UNKNOWN


def order(**more: object) -> dict[str, object]:
    product = {"id": "prd-1", "productCharacteristic": facts(portInNumber="+44 7700 900666", portDate="2026-11-27")}
    base: dict[str, object] = {"id": "ord-1", "category": "portIn", "state": "acknowledged"}
    return base | {"orderDate": "2026-11-22T10:00:00Z", "productOrderItem": [{"product": product}]} | more


def test_orders_of_plans_are_none_of_a_number_and_the_newest_is_first() -> None:
    documents = [
        order(),
        order(id="ord-2", orderDate="2026-11-23T10:00:00Z", state="odd", productOrderItem=[]),
        order(id="ord-3", category="renewal"),
        order(id="ord-4", orderDate=None, relatedParty=[{"id": "ind-2"}]),
        order(id="ord-5", orderDate=None),
    ]
    found = sims.changes(documents, ME)
    assert [one.id for one in found] == ["ord-2", "ord-1", "ord-5"]
    assert found[0].state is ChangeState.UNKNOWN
    assert (found[1].other, str(found[1].day)) == ("447700900666", "2026-11-27")
    with pytest.raises(Unreadable):
        sims.change(order(category="renewal"))
    odd = order(
        productOrderItem=[{"product": {"productCharacteristic": facts(portDate="soon", portInNumber="x" * 99)}}]
    )
    assert (sims.change(odd).day, sims.change(odd).other) == (None, "")


def test_only_done_means_that_an_order_was_taken_back() -> None:
    assert sims.stopped({"state": "done"})
    answers: tuple[object, ...] = ({"state": "terminatedWithError"}, {"state": "perhaps"}, {}, [])
    for answer in answers:
        assert not sims.stopped(answer)


def line(**more: object) -> object:
    plan = {
        "id": "prd-1",
        "status": "active",
        "billingAccount": {"id": "acc-1"},
        "productOffering": {"id": "o", "name": "P"},
    }
    return inventory.lines([plan | {"productCharacteristic": facts(msisdn=NUMBER.digits, **more)}], ME)[0]


def test_a_rule_and_codes_are_taken_when_they_are_what_a_phone_can_dial() -> None:
    rule = {"name": "UK, prepaid numbers", "status": "sourced", "asOf": "2026-11"}
    codes = {"balance": "*#1345#", "ownNumber": "tel:1", "stopRenewal": {"to": "5010", "text": "PLAN*stop"}}
    found = line(lifecycleRule=rule, phoneCodes=codes)
    assert getattr(found, "rule", None) == LineRule("UK, prepaid numbers", sample=False, as_of="2026-11")
    assert getattr(found, "codes", None) == PhoneCodes("*#1345#", "", "5010", "PLAN*stop")
    for wrong in (5, {"balance": "https://x"}, {"stopRenewal": {"to": "+44", "text": "x"}}, {"stopRenewal": "x"}):
        odd = line(lifecycleRule={"name": 5}, phoneCodes=wrong)
        assert getattr(odd, "rule", 0) is None
        assert getattr(odd, "codes", 0) is None
