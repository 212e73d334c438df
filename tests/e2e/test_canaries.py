"""The search for secrets that are left behind finds what is planted: a search that finds nothing is worth as much as this."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path
from urllib.parse import urlencode

import pytest

from lebara_desktop.api.wire import JSON, Request, Response
from tests.e2e.canaries import KINDS, Canaries

PLANTED = {
    "password": "three blue kettles",
    "access token": "at-" + "A" * 40,
    "refresh token": "rt-" + "R" * 40,
    "id_token": "eyJ" + "i" * 40,
    "authorization code": "ac-" + "C" * 40,
    "PKCE verifier": "v" * 43,
    "code by text message": "48213",
    "card number": "4242424242424242",
    "voucher code": "482915736048",
    "payment page secret": "p" * 43,
    "PUK": "73550816",
    "eSIM activation code": "LPA:1$smdp.example$ABCDEF",
    "authenticator key": "JBSWY3DPEHPK3PXP",
    "recovery code": "ABCDE-FGHJK",
}


def used() -> Canaries:
    """One that has heard every kind on the wire."""
    made = Canaries()

    def form(**fields: str) -> Request:
        return Request("x", "POST", "http://127.0.0.1:1/oauth", body=urlencode(fields).encode())

    def answer(body: object) -> Response:
        return Response(200, {"content-type": JSON}, json.dumps(body).encode())

    made._asked(form(password=PLANTED["password"]))
    made._asked(form(auth_session="s", code=PLANTED["code by text message"]))
    verifier = PLANTED["PKCE verifier"]
    made._asked(form(grant_type="authorization_code", code=PLANTED["authorization code"], code_verifier=verifier))
    tokens = {name: PLANTED[name.replace("_", " ")] for name in ("access_token", "refresh_token")}
    made._answered(answer(tokens | {"id_token": PLANTED["id_token"]}))
    made._answered(answer({"redirectUrl": f"http://127.0.0.1:1/pay/p1?t={PLANTED['payment page secret']}"}))
    made._asked(
        Request("x", "POST", "http://127.0.0.1:1", body=json.dumps({"voucher": PLANTED["voucher code"]}).encode())
    )
    secrets = [{"name": "puk1", "value": PLANTED["PUK"]}]
    secrets.append({"name": "activationCode", "value": PLANTED["eSIM activation code"]})
    made._answered(answer([{"resourceCharacteristic": secrets}]))
    made._answered(answer({"secret": PLANTED["authenticator key"]}))
    made._answered(answer({"recovery_codes": [PLANTED["recovery code"]]}))
    return made


def test_every_kind_is_recognised_on_the_wire_and_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    made = used()
    assert set(made.seen) == set(KINDS) == set(PLANTED)
    assert all(PLANTED[kind] in secrets for kind, secrets in made.seen.items())
    assert made.leaks(tmp_path) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_planted_secret_is_found_wherever_it_lies(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, made = PLANTED[kind], used()
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "lebara-desktop.log").write_text(f"INFO said {secret} to nobody", "utf-8")
    made.emit(logging.makeLogRecord({"msg": "heard %s", "args": (secret,)}))
    made.visited([f"http://127.0.0.1:1/oauth/authorize?x={secret}"])
    made._audited("subprocess.Popen", ("/bin/true", ["true", secret], None, {"X": "y"}))
    monkeypatch.setenv("LEFT_BEHIND", secret)
    monkeypatch.setattr(sys, "argv", ["x", secret])
    found = {one.removeprefix(f"{kind} in ") for one in made.leaks(tmp_path) if one.startswith(kind)}
    wanted = {"a log record", "a started process", "the command line", "the environment", "logs/lebara-desktop.log"}
    assert found >= wanted | {"an address"}


def test_a_long_secret_is_found_in_a_database_too(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite").write_bytes(b"SQLite format 3\0" + PLANTED["payment page secret"].encode() + b"\0\1")
    assert used().leaks(tmp_path) == ["payment page secret in journal.sqlite"]
