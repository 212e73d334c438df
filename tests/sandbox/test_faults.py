"""Trouble on demand, seen from the other end of a real connection."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from .operator_client import ORDER, Operator
from .test_serve import serving

PATH = "/.well-known/openid-configuration"
ROUTE = f"GET {PATH}"


@pytest.fixture(scope="module")
def http(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A client of a running operator."""
    folder: Path = tmp_path_factory.mktemp("operator")
    with serving(folder / "op.sqlite") as (_process, line), httpx.Client(base_url=line["url"], timeout=10) as client:
        yield client


@pytest.fixture(autouse=True)
def nothing_armed(http: httpx.Client) -> Iterator[None]:
    """Every test leaves the operator in peace."""
    yield
    http.delete("/sandbox/faults")


def arm(http: httpx.Client, kind: str, **more: Any) -> None:
    """Arm a fault on one route."""
    assert http.post("/sandbox/faults", json={"route": ROUTE, "kind": kind, **more}).status_code == 201


def test_a_reset_is_a_reset_and_comes_as_often_as_asked(http: httpx.Client) -> None:
    arm(http, "reset", count=2)
    for _ in range(2):
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            http.get(PATH)
    assert http.get(PATH).status_code == 200
    assert http.get("/sandbox/faults").json()[0]["hits"] == 2


def test_a_body_is_cut_garbled_dripped_or_late(http: httpx.Client) -> None:
    whole = http.get(PATH).content
    arm(http, "cut", count=1)
    with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
        http.get(PATH)
    arm(http, "garbage", count=1)
    garbled = http.get(PATH)
    assert garbled.status_code == 200
    assert garbled.content != whole
    assert len(garbled.content) == len(whole)
    arm(http, "drip", count=1, seconds=0.001)
    assert http.get(PATH).content == whole
    arm(http, "latency", count=1, seconds=0.3)
    started = time.monotonic()
    assert http.get(PATH).status_code == 200
    assert time.monotonic() - started >= 0.3


@pytest.mark.parametrize(("when", "orders"), [("before", 0), ("after", 1)])
def test_an_error_after_the_effect_leaves_the_effect_and_one_before_it_does_not(
    op: Operator, when: str, orders: int
) -> None:
    body = op.order_body("amira", "441158", 15)
    op.post(
        "/sandbox/faults", None, {"route": f"POST {ORDER}", "kind": "error", "when": when, "status": 502, "count": 1}
    )
    assert op.post(ORDER, "amira", body, body["externalId"]).status_code == 502
    assert len(op.get(ORDER, "amira", externalId=body["externalId"])) == orders
    assert op.post(ORDER, "amira", body, body["externalId"]).status_code == 201
    assert len(op.get(ORDER, "amira", externalId=body["externalId"])) == 1


def test_chance_depends_on_the_seed_alone(http: httpx.Client) -> None:
    def pattern(seed: int) -> list[int]:
        http.delete("/sandbox/faults")
        arm(http, "error", probability=0.4, seed=seed)
        return [http.get(PATH).status_code for _ in range(20)]

    assert pattern(7) == pattern(7)
    assert pattern(7) != pattern(8)
    assert set(pattern(7)) == {200, 503}


@pytest.mark.parametrize("wrong", [{"kind": "fire"}, {"kind": "error", "status": 200}, {"kind": "drip", "seconds": -1},
                                   {"kind": "reset", "probability": 2}, {"kind": "reset", "count": 0}])  # fmt: skip
def test_a_fault_that_makes_no_sense_is_refused(http: httpx.Client, wrong: dict[str, Any]) -> None:
    assert http.post("/sandbox/faults", json={"route": ROUTE, **wrong}).status_code == 400
