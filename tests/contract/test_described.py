"""/openapi.json is true: whatever is sent by its rules, or against them, is answered as it says and never with a 5xx."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from lebara_desktop.sandbox.app import build_app
from tests.sandbox import tills
from tests.sandbox.operator_client import Operator

_LEFT_OUT = "^/sandbox|^/openapi"  # what moves the clock or arms faults would end the tokens of the run
# Forms take whatever text is typed and answer in words, and signing in as office must not be ended by a generated DELETE.
_FORMS = r"^/(oauth|device|pay/|pages|\.well-known)|^/$"
_SOME = "troubleTicket|shoppingCart|productOrder|paymentMethod|geographicSite|topupBalance|product/|hub"


def _authorization(url: str) -> str:
    async def sign_in() -> str:
        async with httpx.AsyncClient(base_url=url) as http:
            who = await tills._sign_in(http, "systems@operator.example", "sandbox-systems")
            return str(who["headers"]["Authorization"])

    return asyncio.run(sign_in())


def _cases(tmp_path: Path, most: int, *more: str, left_out: str = f"{_LEFT_OUT}|{_FORMS}") -> tuple[int, str]:
    """Run generated cases against an operator; return how many there were and the report of what failed."""
    tool = Path(sys.executable).with_name("st")
    if not tool.exists():
        pytest.skip("schemathesis is not installed")
    with tills.serving(f"sqlite:///{tmp_path}/op.sqlite") as line:
        command = [
            str(tool),
            "run",
            f"{line['url']}/openapi.json",
            "-H",
            f"Authorization: {_authorization(line['url'])}",
        ]
        command += [
            "--max-examples",
            str(most),
            "--exclude-path-regex",
            left_out,
            "--phases",
            "fuzzing",
            "--seed",
            "1",
        ]
        # Business rules refuse much that the shape allows, so a refusal of good data says nothing.
        command += ["--exclude-checks", "positive_data_acceptance", "--suppress-health-check", "all", "--no-color"]
        command += ["--generation-database", "none", "--continue-on-failure", *more]
        done = subprocess.run(command, capture_output=True, text=True, timeout=1500, check=False, cwd=tmp_path)
    generated = re.search(r"(\d+) generated", done.stdout)
    report = "" if done.returncode == 0 else done.stdout[-6000:] + done.stderr[-2000:]
    return int(generated[1]) if generated else 0, report


def test_some_generated_requests_are_answered_as_described(tmp_path: Path) -> None:
    count, report = _cases(tmp_path, 3, "--include-path-regex", _SOME)
    assert report == ""
    assert count >= 100


def test_sign_in_and_the_hosted_pages_are_answered_as_described(tmp_path: Path) -> None:
    count, report = _cases(tmp_path, 3, "--include-path-regex", _FORMS, "--mode", "positive", left_out=_LEFT_OUT)
    assert report == ""
    assert count >= 40


@pytest.mark.long
def test_two_thousand_generated_requests_are_answered_as_described(tmp_path: Path) -> None:
    count, report = _cases(tmp_path, 12)
    assert report == ""
    assert count >= 2000


def test_every_route_of_an_api_is_described_and_every_described_one_is_served() -> None:
    op = Operator()
    try:
        described = {
            (verb.upper(), path)
            for path, operations in op.get("/openapi.json", None)["paths"].items()
            for verb in operations
        }
        app = build_app(op.ctx)._app._app  # type: ignore[attr-defined]  # the routes are inside the wrappers
        served = {(verb, route.path) for route in app.routes for verb in route.methods if verb != "HEAD"}
        assert described == served
    finally:
        op.close()
