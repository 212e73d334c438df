"""Signatures that another process checks: the same verdicts, and never none."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pytest

from lebara_desktop.api import apart, signature
from lebara_desktop.api.apart import signed_apart
from lebara_desktop.api.signature import Forged, Unsigned, signed

from .desk import CLAIMS
from .desk import signed as token
from .test_idtoken import FORGED, KEYS, OTHER


async def test_another_process_finds_what_this_one_finds() -> None:
    honest = token(nonce="n")
    assert await signed_apart(honest, KEYS) == signed(honest, KEYS)
    assert json.loads(await signed_apart(honest, KEYS))["sub"] == CLAIMS["sub"]


async def test_another_process_believes_no_forgery_and_tells_a_strange_key_from_a_strange_token() -> None:
    with pytest.raises(Unsigned):
        await signed_apart(token(OTHER), KEYS)
    with pytest.raises(Forged) as refused:
        await signed_apart(token(header={"typ": "at+jwt"}), KEYS)
    assert not isinstance(refused.value, Unsigned)


@pytest.mark.parametrize(
    ("name", "value"), [("executable", "/nowhere/python"), ("executable", "/bin/false"), ("module", "no.such.module")]
)
async def test_without_another_process_the_check_is_made_here(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    if name == "module":
        monkeypatch.setattr(apart, "signature", SimpleNamespace(__name__=value))
    else:
        monkeypatch.setattr(sys, name, value)
    assert await signed_apart(token(), KEYS) == signed(token(), KEYS)
    with pytest.raises(Unsigned):
        await signed_apart(token(OTHER), KEYS)


@pytest.mark.parametrize(
    ("asked", "status", "answer"),
    [
        (token(nonce="n"), 0, signed(token(nonce="n"), KEYS)),
        (str(FORGED["alg none"]), 3, b"unsigned"),
        (str(FORGED["too long"]), 3, b"forged"),
    ],
)
def test_the_program_answers_with_the_payload_or_with_its_reason(
    monkeypatch: pytest.MonkeyPatch, asked: str, status: int, answer: bytes
) -> None:
    said = io.BytesIO()
    question = json.dumps({"token": asked, "keys": KEYS}).encode()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(question)))
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=said))
    assert (signature.main(), said.getvalue().startswith(answer[:40])) == (status, True)
