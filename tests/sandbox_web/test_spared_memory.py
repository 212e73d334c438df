"""Tokens that another process signs: as good as any, and signed here where no process can be had."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from dataclasses import replace
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet

from lebara_desktop.sandbox import signing

from .conftest import Web


@pytest.fixture
def sparing(provider: Web) -> Web:
    """The provider as the program starts it."""
    provider.ctx.settings = replace(provider.ctx.settings, sparing=True)
    return provider


def subject(web: Web, token: str) -> object:
    """Whom a token names, once a published key has confirmed it."""
    published = KeySet.import_key_set(web.get("/oauth/jwks").json())
    return jwt.decode(token, published, algorithms=["ES256"]).claims["sub"]


def test_every_token_is_signed_by_the_one_published_key_whoever_signed_it(sparing: Web) -> None:
    tokens = [sparing.sign_in()["id_token"]]
    sparing.ctx.settings = replace(sparing.ctx.settings, sparing=False)
    tokens.append(sparing.sign_in()["id_token"])
    assert [subject(sparing, one) for one in tokens] == ["sub-1", "sub-1"]
    (key,) = sparing.get("/oauth/jwks").json()["keys"]
    assert key.keys() == {"kty", "crv", "x", "y", "alg", "use", "kid"}


def test_the_key_is_published_before_anybody_signs_in(sparing: Web) -> None:
    (key,) = sparing.get("/oauth/jwks").json()["keys"]
    assert subject(sparing, sparing.sign_in()["id_token"]) == "sub-1"
    assert sparing.get("/oauth/jwks").json() == {"keys": [key]}


@pytest.mark.parametrize("program", ["/nowhere/python", "/bin/false", "/bin/true"])
def test_without_another_process_tokens_are_signed_here(
    sparing: Web, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, program: str
) -> None:
    monkeypatch.setattr(sys, "executable", program)
    with caplog.at_level(logging.CRITICAL, "lebara.sandbox.identity"):
        assert subject(sparing, sparing.sign_in()["id_token"]) == "sub-1"


def test_no_private_key_is_on_a_command_line(sparing: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    honest = subprocess.run

    def noted(words: list[str], **more: Any) -> subprocess.CompletedProcess[bytes]:
        asked.append((words, json.loads(more["input"])["key"]))
        return honest(words, **more)

    monkeypatch.setattr(subprocess, "run", noted)
    sparing.sign_in()
    sparing.sign_in()
    (first, none), (second, key) = asked
    assert first == second == [sys.executable, "-P", "-m", signing.__name__]
    assert none is None
    assert "d" in key
