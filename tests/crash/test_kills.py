"""The program is killed with SIGKILL in the middle of a purchase, and started again: charged once at most, proved in the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.points import REQUESTS, SYSTEM_CALLS, AtCall, AtRequest, Counts, count, has_strace
from tests.crash.proxy import ORDER, PAYMENT, Fault, Moment
from tests.crash.scene import WAYS, Scene, Shop

_FEW = [
    ("credit", AtRequest(ORDER, Moment.HALF)),
    ("card", AtRequest(ORDER, Moment.AFTER)),
    ("qr", AtRequest(PAYMENT, Moment.BEFORE)),
    ("saved", AtRequest(PAYMENT, Moment.AFTER)),
    ("credit", AtRequest(PAYMENT, Moment.CUT)),
    ("card", AtRequest(PAYMENT, Moment.ANSWERED)),
]
_FEW_CALLS = [("card", SYSTEM_CALLS[number]) for number in (0, 2, 6, 8)]
_traced = pytest.mark.skipif(not has_strace(), reason="strace may not trace processes here")
_counted: dict[str, Counts] = {}


def _name(one: object) -> str:
    return str(one).replace(" ", "-")


def _price(scene: Scene) -> int:
    return 3000 if scene.way.currency == "CNY" else 500


def _ends_well(scene: Scene) -> None:
    end = scene.recover()
    assert end["captured"] == (_price(scene) if end["end"] == "COMPLETED" else 0)


@pytest.mark.parametrize(("way", "point"), _FEW, ids=_name)
def test_a_till_killed_at_a_request_ends_proved_and_charged_once(
    shop: Shop, tmp_path: Path, way: str, point: AtRequest
) -> None:
    scene = Scene(tmp_path, shop, WAYS[way])
    point.strike(scene)
    _ends_well(scene)


@_traced
@pytest.mark.parametrize(("way", "point"), _FEW_CALLS, ids=_name)
def test_a_till_killed_at_a_system_call_ends_proved_and_charged_once(
    shop: Shop, tmp_path: Path, way: str, point: AtCall
) -> None:
    _strike_call(shop, tmp_path, way, point)


@pytest.mark.parametrize(
    ("way", "silent"), [("saved", False), pytest.param("card", True, marks=pytest.mark.long)], ids=["reset", "hole"]
)
def test_a_till_whose_payment_is_not_answered_finds_out_and_pays_once(
    shop: Shop, tmp_path: Path, way: str, silent: bool
) -> None:
    scene = Scene(tmp_path, shop, WAYS[way])
    with shop.proxy() as proxy:
        proxy.latency = 0.02
        proxy.faults += [Fault(ORDER, Moment.BEFORE), Fault(PAYMENT, Moment.AFTER, silent=silent)]
        said = scene.till("--buy", api=proxy.url).run()
    assert (said[-1]["end"], said[-1]["proved"]) == ("COMPLETED", True)
    assert scene.charged() == 500


def _strike_call(shop: Shop, folder: Path, way: str, point: AtCall) -> None:
    if way not in _counted:
        _counted[way] = count(Scene(folder / "undisturbed", shop, WAYS[way]))
    scene = Scene(folder / "killed", shop, WAYS[way])
    point.strike(scene, _counted[way])
    _ends_well(scene)


@pytest.mark.long
@_traced
@pytest.mark.parametrize("point", [*REQUESTS, *SYSTEM_CALLS], ids=_name)
@pytest.mark.parametrize("way", sorted(WAYS))
def test_every_kill_ends_proved_and_charged_once(
    tmp_path: Path, shop: Shop, way: str, point: AtRequest | AtCall
) -> None:
    if way != "credit":
        _kill(shop, tmp_path, way, point)
        return
    with Shop(tmp_path / "operator") as fresh:  # a credit balance does not last for twenty plans
        _kill(fresh, tmp_path, way, point)


def _kill(shop: Shop, folder: Path, way: str, point: AtRequest | AtCall) -> None:
    if isinstance(point, AtCall):
        _strike_call(shop, folder, way, point)
        return
    scene = Scene(folder, shop, WAYS[way])
    point.strike(scene)
    _ends_well(scene)
