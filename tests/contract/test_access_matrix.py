"""Who gets what answer on every route of the operator: 100 % of the routes × every caller. A route without a row fails.

The rows here are written down apart from the table in ``identity/access.py``: what must hold, in the letters below, one for each of

    own  other  staff  manager  acting  office  registrant  guest

``A`` let in (any answer but 401, 403 and a fault)  ·  ``F`` 403  ·  ``X`` 404, as if it did not exist  ·  ``-`` no matter
(what the operator keeps itself nobody deletes; staff may read again whom they have just looked up).
Without a token and with an expired one every official route answers 401.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from .cast import CALLERS, OWN_PARTY, Cast

NAMED = ("own", "other", "staff", "manager", "acting", "office", "registrant", "guest")
# resource: (list, one that is own's, POST, change one that is own's)
_PUBLISHED = ("AAAAAAAA", "AAAAAAAA", "FFFFFAFF", "FFFFF-FF")
_SEEN = ("AAFFAAFF", "AXFFAAFF", "FFFFFAFF", "FFFFF-FF")
_TOLD = ("AAFFAAFA", "AXFFAAFX", "FFFFFAFF", "FFFFF-FF")  # a guest, of what the guest did
_ADDED = ("AAFFAAFF", "AXFFAAFF", "AAFFA-FF", "FFFFF-FF")
_KEPT = ("AAFFAAFF", "AXFFAAFF", "AAFFAAFF", "-XFF--FF")
_OPENED = ("AAFFAAFA", "AXFFAAFX", "AAFFAAFA", "-XFF--FF")  # a guest begins their own
_BALANCE = ("AAFFFAFF", "AXFFFAFF", "AAFFFAFF", "-XFF--FF")
_FOUND = ("AAFFAAFA", "AXXXAAFX", "FFFFFAFF", "-XFF--FF")
_CARD = ("AAFFAAFF", "AXXXAAFF", "FFFFFAFF", "-XFFF-FF")  # the secrets of a SIM are its holder's alone
_PERSON = ("AAFFAAAF", "AX-XAAXF", "FFFFFAAF", "-XFF--FF")
ROWS = {
    **dict.fromkeys(("catalog", "category", "productOffering", "productOfferingPrice"), _PUBLISHED),
    **dict.fromkeys(("productSpecification", "usageSpecification", "geographicSite"), _PUBLISHED),
    **dict.fromkeys(("billingCycleSpecification", "billFormat", "billPresentationMedia"), _PUBLISHED),
    "individual": _PERSON,
    "customer": _PERSON,
    "billingAccount": ("AAFFAAAF", "AXFFAAXF", "FFFFFAAF", "-XFFF-FF"),
    **dict.fromkeys(("partyAccount", "financialAccount", "settlementAccount", "organization", "usage"), _SEEN),
    **dict.fromkeys(("bucket", "accumulatedBalance", "balanceAction", "balanceActionHistory"), _SEEN),
    **dict.fromkeys(("monitor", "adjustBalance", "appliedCustomerBillingRate"), _SEEN),
    **dict.fromkeys(("communicationMessage", "customerBill"), _TOLD),
    "product": _FOUND,
    "resource": _CARD,
    **dict.fromkeys(("service", "shoppingCart"), _KEPT),
    **dict.fromkeys(("productOrder", "troubleTicket"), _OPENED),
    "payment": ("AAFFAAFA", "AXFFAAFX", "AAFFAAFA", "-XFF--FX"),
    "paymentMethod": ("AAFFAAFA", "AXFFAAFX", "AAFFAAFF", "-XFF--FF"),
    "topupBalance": _KEPT,
    **dict.fromkeys(("transferBalance", "reserveBalance"), _BALANCE),
    **dict.fromkeys(("queryUsageConsumption", "queryProductRecommendation"), _ADDED),
    "cancelProductOrder": ("AAFFAAFA", "AXFFAAFX", "AAFFA-FA", "FFFFF-FF"),
    "customerBillOnDemand": _ADDED,
    "refund": ("AAFFAAFA", "AXFFAAFX", "FFFFFAFF", "FFFFF-FF"),
    "hub": ("", "", "AAFFFAFF", "-XFFF-FF"),
}
# The same answer for whoever asks, token or not: pages, sign-in itself, the trainer's tools.
OPEN = {
    "/",
    "/device",
    "/openapi.json",
    "/pages/{name}",
    "/.well-known/openid-configuration",
    "/.well-known/oauth-authorization-server",
    *(
        f"/oauth/{name}"
        for name in ("jwks", "authorize", "authorize-challenge", "device_authorization", "token", "revoke")
    ),
    *("/pay/qr/{payment}", "/pay/{payment}/bank", "/pay/{payment}", "/pay/method/{method}"),
    *(f"/sandbox/{name}" for name in ("customers", "clock", "inbox", "ledger", "offers/{id}", "faults", "faults/{id}")),
    "/sandbox/console/clock",
    "/sandbox/console/faults",
}
SIGNED_IN = {  # 401 without a token; the letters as above
    "/oauth/userinfo": "AAAAAAAA",
    "/oauth/sessions": "AAAAFAAF",
    "/oauth/sessions/{id}": "XXXXFXXF",
    "/oauth/password": "AAAAFAAF",
    "/oauth/proof": "AAFFAFFF",
    "/oauth/lookups": "FFFAFFFF",
    "/oauth/second-factor": "AAFFFFFF",
    **dict.fromkeys((f"/oauth/second-factor/{what}" for what in ("confirm", "recovery-codes", "remove")), "AAFFFFFF"),
}
ADDED_BY_OWN: dict[str, tuple[str, dict[str, Any]]] = {  # so that there is one of these to be refused
    "troubleTicket": (
        "/tmf-api/troubleTicket/v4/troubleTicket",
        {"description": "No signal", "severity": "minor", "ticketType": "network"},
    ),
    "shoppingCart": (
        "/tmf-api/shoppingCart/v4/shoppingCart",
        {"relatedParty": [{"id": OWN_PARTY, "@referredType": "Individual"}]},
    ),
    "hub": ("/tmf-api/productOrderingManagement/v4/hub", {"callback": "http://127.0.0.1:9/listener"}),
}


@pytest.fixture(scope="module")
def cast() -> Iterator[Cast]:
    made = Cast()
    yield made
    made.close()


def official(path: str) -> str:
    """The resource of an official path; empty for any other."""
    parts = path.strip("/").split("/")
    return parts[parts.index("v4") + 1] if "v4" in parts else ""


def requests(cast: Cast) -> list[tuple[str, str]]:
    return [(method, one.path) for one in cast.routes() for method in sorted((one.methods or set()) - {"HEAD"})]


def test_every_route_has_a_row_and_every_row_a_route(cast: Cast) -> None:
    paths = {path for _, path in requests(cast)}
    resources = {official(path) for path in paths} - {""}
    assert resources - set(ROWS) == set(), "add a row here and in identity/access.py"
    assert {path for path in paths if not official(path)} - OPEN - set(SIGNED_IN) == set(), "say who may use it"
    assert set(ROWS) - resources == set()


def check(letter: str, status: int) -> bool:
    """Whether a status is what a letter promises."""
    if letter == "A":
        return status not in (401, 403) and status < 500
    return status == {"F": 403, "X": 404}[letter] if letter != "-" else status not in (401,) and status < 500


def test_official_routes_answer_each_caller_as_its_row_says(cast: Cast) -> None:
    ours = {}
    for name, (path, body) in ADDED_BY_OWN.items():
        made = cast.ask("own", "POST", path, json=body)
        assert made.status_code == 201, made.text
        ours[name] = made.json()["id"]
    wrong: list[str] = []
    order = ("GET", "POST", "PATCH", "DELETE")  # what is deleted cannot be asked for any more
    for method, path in sorted(requests(cast), key=lambda one: order.index(one[0])):
        resource = official(path)
        if resource:
            number = ours.get(resource) or _own_id(cast, path, resource)
            wrong += _wrong_answers(cast, method, path, number)
    assert not wrong, "\n".join(wrong)


def _wrong_answers(cast: Cast, method: str, path: str, number: str) -> Iterator[str]:
    listed, single, adding, changing = ROWS[official(path)]
    one = "{id}" in path
    letters = (single if one else listed) if method == "GET" else changing if one else adding
    url = path.replace("{id}", number or "none-0")
    for caller in CALLERS:
        more: dict[str, Any] = {} if one or method != "GET" else {"params": {"limit": "1"}}
        if method in ("POST", "PATCH"):
            more = {"json": {}, "headers": {"Idempotency-Key": f"m-{caller}"}}
        status = cast.ask(caller, method, url, **more).status_code
        letter = letters[NAMED.index(caller)] if caller in NAMED else ""
        sees_none = letter == "A" and one and not number and status == 404
        shown = (
            not (method == "GET" and one and number and caller in ("own", "acting") and letter == "A") or status == 200
        )
        if not ((status == 401 if not letter else check(letter, status)) or sees_none) or not shown:
            yield f"{caller} {method} {url}: {status}, not {letter or '401'}"


def _own_id(cast: Cast, path: str, resource: str) -> str:
    """The id of one that belongs to own, or that is published."""
    base = path[: path.index(f"/{resource}") + len(resource) + 1]
    answer = cast.ask("own", "GET", base, params={"limit": "1"})
    found = answer.json() if answer.status_code in (200, 206) else []
    return str(found[0]["id"]) if found else ""


def test_no_list_shows_one_customer_what_is_anothers(cast: Cast) -> None:
    checked = 0
    for method, path in requests(cast):
        resource = official(path)
        if method != "GET" or not resource or "{id}" in path or ROWS[resource] == _PUBLISHED:
            continue
        own, other = (cast.ask(who, "GET", path).json() for who in ("own", "other"))
        if resource == "paymentMethod":  # the ways of a market have names of their own; what is saved is personal
            own, other = ([one for one in docs if "token" in one] for docs in (own, other))
        assert {one["id"] for one in own}.isdisjoint(one["id"] for one in other), path
        named = cast.ask("other", "GET", path, params={"relatedParty.id": OWN_PARTY})
        assert named.json() == [], path
        checked += 1
    assert checked >= 20


def test_the_other_routes_are_open_to_all_or_ask_for_a_token(cast: Cast) -> None:
    wrong = []
    for method, path in requests(cast):
        if official(path):
            continue
        url = (
            path.replace("{id}", "none")
            .replace("{payment}", "pay-1")
            .replace("{method}", "card-1")
            .replace("{name}", "pages.css")
        )
        letters = SIGNED_IN.get(path)
        answers = {caller: cast.ask(caller, method, url).status_code for caller in CALLERS if caller != "office"}
        if letters is None:
            if len(set(answers.values())) != 1 or max(answers.values()) >= 500:
                wrong.append(f"{method} {url}: {answers}")
            continue
        for caller, status in answers.items():
            letter = letters[NAMED.index(caller)] if caller in NAMED else ""
            if not (check(letter, status) if letter else status == 401):
                wrong.append(f"{caller} {method} {url}: {status}, not {letter or '401'}")
        if method == "DELETE":
            cast.sign_everybody_in()  # signing the devices out is what was asked for
    assert not wrong, "\n".join(wrong)
