"""A new account at the operator: number, code, credentials, then 632 → 629 → 666 by the client, broken off and begun again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import httpx
import psycopg
import pytest

from tests.sandbox import postgres
from tests.sandbox.operator_client import BUCKET, ORDER, PRODUCT, Operator, fact

from .cast import OWN_PARTY, Cast

INDIVIDUAL = "/tmf-api/party/v4/individual"
CUSTOMER = "/tmf-api/customerManagement/v4/customer"
ACCOUNT = "/tmf-api/accountManagement/v4/billingAccount"
NUMBER, EMAIL = "447700900888", "noor2@example.org"
PERSON = {
    "givenName": "Noor",
    "familyName": "Bakker",
    "externalReference": [{"name": "reg-1", "externalReferenceType": "x"}],
}


@pytest.fixture(scope="module")
def postgresql() -> Iterator[Callable[[], str]]:
    """Makes addresses of empty databases; skips where there is no PostgreSQL."""
    reason = postgres.missing()
    if reason:
        pytest.skip(reason)
    numbers = count(1)
    with postgres.server() as server:

        def fresh(template: str = "registration") -> str:
            name = f"registration{next(numbers)}" if template != "template1" else "registration"
            address = server.replace("postgresql+psycopg", "postgresql") + "postgres"
            with psycopg.connect(address, autocommit=True) as connection:
                connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
            return server + name

        Operator(fresh("template1")).close()  # filled once, copied for each test
        yield fresh


@pytest.fixture(params=["sqlite", "postgresql"])
def cast(request: pytest.FixtureRequest) -> Iterator[Cast]:
    made = Cast("sqlite://" if request.param == "sqlite" else request.getfixturevalue("postgresql")())
    made.tokens["new"] = made.register(NUMBER, EMAIL)
    yield made
    made.close()


def post(cast: Cast, path: str, body: dict[str, Any]) -> httpx.Response:
    return cast.ask("new", "POST", path, json=body)


def customer_of(party: str) -> dict[str, Any]:
    return {"name": "Noor Bakker", "engagedParty": {"id": party, "@referredType": "Individual"}}


def account_of(party: str) -> dict[str, Any]:
    related = [{"id": party, "name": "Noor Bakker", "role": "customer", "@referredType": "Individual"}]
    return {"name": "Noor Bakker", "relatedParty": related}


def role(cast: Cast) -> str:
    return str(cast.ask("new", "GET", "/oauth/userinfo").json()["role"])


def test_three_posts_make_an_account_that_belongs_to_its_owner_alone(cast: Cast) -> None:
    assert [cast.ask("new", "GET", path).json() for path in (INDIVIDUAL, CUSTOMER, ACCOUNT)] == [[], [], []]
    person = post(cast, INDIVIDUAL, PERSON)
    assert person.status_code == 201, person.text
    party = person.json()["id"]
    assert person.headers["location"].endswith(f"{INDIVIDUAL}/{party}")
    assert (person.json()["givenName"], role(cast)) == ("Noor", "registrant")
    assert cast.ask("new", "GET", CUSTOMER).json() == [], "not before it is made"
    customer = post(cast, CUSTOMER, customer_of(party)).json()
    account = post(cast, ACCOUNT, account_of(party)).json()
    who = cast.ask("new", "GET", "/oauth/userinfo").json()
    assert (who["role"], who["market"]) == ("subscriber", "GB")
    assert (who["party_id"], who["customer_id"], who["account_id"]) == (party, customer["id"], account["id"])
    line = cast.ask("new", "GET", PRODUCT).json()
    assert [(one["status"], fact(one, "msisdn"), fact(one, "lineState")) for one in line] == [
        ("created", NUMBER, "not_activated")
    ]
    credit = cast.ask("new", "GET", BUCKET, params={"usageType": "monetary"}).json()
    assert [one["remainingValue"]["amount"] for one in credit] in ([], [0])
    assert cast.ask("own", "GET", f"{INDIVIDUAL}/{party}").status_code == 404
    assert cast.sign_in(EMAIL, "correct horse")
    assert cast.sign_in(NUMBER, "correct horse")


def test_whatever_is_repeated_makes_nothing_twice(cast: Cast) -> None:
    party = post(cast, INDIVIDUAL, PERSON).json()["id"]
    cast.tokens["new"] = cast.sign_in(EMAIL, "correct horse")  # the program was killed, and begins again
    assert post(cast, INDIVIDUAL, PERSON | {"givenName": "Noor Anna"}).json()["id"] == party
    customer = post(cast, CUSTOMER, customer_of(party)).json()["id"]
    assert post(cast, CUSTOMER, customer_of(party)).json()["id"] == customer
    account = post(cast, ACCOUNT, account_of(party)).json()["id"]
    again = post(cast, ACCOUNT, account_of(party))
    assert (again.status_code, again.json()["id"]) == (201, account), "the answer to the last step was lost"
    everybody = cast.ask("office", "GET", INDIVIDUAL, params={"limit": "1000"}).json()
    assert sum(one["familyName"] == "Bakker" for one in everybody) == 1


def test_the_steps_come_in_order_and_name_the_new_person_only(cast: Cast) -> None:
    assert post(cast, CUSTOMER, customer_of(OWN_PARTY)).status_code == 403
    assert post(cast, ACCOUNT, account_of(OWN_PARTY)).status_code == 403
    party = post(cast, INDIVIDUAL, PERSON).json()["id"]
    assert post(cast, CUSTOMER, customer_of(OWN_PARTY)).status_code == 403
    assert post(cast, ACCOUNT, account_of(party)).status_code == 403, "the customer comes first"
    assert role(cast) == "registrant"
    assert post(cast, INDIVIDUAL, {"givenName": 5}).status_code in (201, 400)


def test_a_registration_token_does_nothing_else(cast: Cast) -> None:
    for method, path in (
        ("GET", PRODUCT),
        ("GET", ORDER),
        ("POST", ORDER),
        ("GET", BUCKET),
        ("PATCH", f"{INDIVIDUAL}/x"),
    ):
        assert cast.ask("new", method, path, json={} if method != "GET" else None).status_code == 403, path
    assert cast.ask("own", "POST", INDIVIDUAL, json=PERSON).status_code == 403, "and nobody else makes persons"


def test_an_incomplete_person_is_refused_with_the_reason(cast: Cast) -> None:
    refused = post(cast, INDIVIDUAL, {"familyName": "Bakker"})
    assert (refused.status_code, refused.json()["code"]) == (400, "invalidRequest")
    assert "givenName" in refused.json()["reason"]
