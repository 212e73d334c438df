"""Watches what secrets a whole run of the program uses, and looks afterwards whether any lies where it must not (SAFETY B4).

Nothing is planted by hand: what goes over the wire is read on its way, so every scenario is a search. Fourteen kinds are known;
they may be in no log, no file of the program, no argument or environment of a process, and no address.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, unquote_plus, urlsplit

from lebara_desktop.api.wire import Request, Response

KINDS = (
    "password",
    "access token",
    "refresh token",
    "id_token",
    "authorization code",
    "PKCE verifier",
    "code by text message",
    "card number",
    "voucher code",
    "payment page secret",
    "PUK",
    "eSIM activation code",
    "authenticator key",
    "recovery code",
)
_FORM = {
    "password": "password",
    "current_password": "password",
    "new_password": "password",
    "code_verifier": "PKCE verifier",
    "refresh_token": "refresh token",
    "voucher": "voucher code",
}
_ANSWER = {
    "access_token": "access token",
    "refresh_token": "refresh token",
    "id_token": "id_token",
    "authorization_code": "authorization code",
    "voucher": "voucher code",
    "activationCode": "eSIM activation code",
    "puk1": "PUK",
    "puk2": "PUK",
    "secret": "authenticator key",
    "recovery_codes": "recovery code",
}
_PAGES = ("redirectUrl", "qrCodePayload")
_CARDS = ("4242424242424242", "4242 4242 4242 4242")
_SHORT = 9  # characters: shorter ones stand in binary files by chance


class Canaries(logging.Handler):
    """``seen``: the secrets of each kind. Made before the program starts, asked after it has ended."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen: dict[str, set[str]] = defaultdict(set)
        self.seen["card number"].update(_CARDS)
        self._logged: list[str] = []
        self._addresses: list[str] = []
        self._started: list[str] = []

    def listen(self) -> None:
        """Begin: from now on everything that the program sends, logs and starts is heard."""
        from lebara_desktop.api import client

        client._import_lean()
        from lebara_desktop.api.fetch import Fetcher

        send = Fetcher.send

        async def heard(fetcher: Fetcher, request: Request, deadline: float) -> Response:
            self._asked(request)
            response = await send(fetcher, request, deadline)
            self._answered(response)
            return response

        Fetcher.send = heard  # type: ignore[method-assign,assignment]  # the one place through which everything goes
        logging.getLogger().addHandler(self)
        logging.getLogger("lebara").setLevel(logging.DEBUG)
        logging.getLogger("lebara_desktop").setLevel(logging.DEBUG)
        sys.addaudithook(self._audited)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep what is logged, before anything is taken out of it."""
        self._logged.append(record.getMessage())

    def visited(self, addresses: list[str]) -> None:
        """Tell which addresses the program opened in a browser; the secret of a payment page has its place there."""
        self._addresses += [one for one in addresses if "/pay/" not in one]

    def leaks(self, folder: Path) -> list[str]:
        """Say which kind of secret lies where; the operator's own files are not the program's."""
        places = [*self._texts(), *_files(folder)]
        return [
            f"{kind} in {place}"
            for kind, secrets in sorted(self.seen.items())
            for place, content, binary in places
            if any(_holds(content, one, binary) for one in secrets)
        ]

    def _texts(self) -> Iterator[tuple[str, str, bool]]:
        yield "a log record", "\n".join(self._logged), False
        yield "an address", "\n".join(map(unquote_plus, self._addresses)), False
        yield "a started process", "\n".join(self._started), False
        yield "the command line", "\n".join(sys.argv), False
        yield "the environment", "\n".join(os.environ.values()), False

    def _audited(self, event: str, args: tuple[Any, ...]) -> None:  # Any: what CPython's events carry
        if event == "subprocess.Popen":
            _program, words, _folder, environment = args
            values = environment.values() if isinstance(environment, Mapping) else ()
            self._started.append("\n".join(map(os.fsdecode, [*(words or ()), *values])))

    def _asked(self, request: Request) -> None:
        self._addresses.append(f"{request.url}?{'&'.join(f'{name}={value}' for name, value in request.query)}")
        body = request.body.decode("utf-8", "replace")
        if body.startswith("{"):
            self._note(json.loads(body), _FORM)
            return
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self._note(form, _FORM)
        if "code" in form:
            kind = "authorization code" if form.get("grant_type") == "authorization_code" else "code by text message"
            self.seen[kind].add(form["code"])
        if request.headers.get("Authorization"):
            self.seen["access token"].add(request.headers["Authorization"].removeprefix("Bearer "))

    def _answered(self, response: Response) -> None:
        if response.is_json and response.body:
            self._note(json.loads(response.body), _ANSWER)

    def _note(self, body: object, kinds: Mapping[str, str]) -> None:
        if isinstance(body, list):
            for one in body:
                self._note(one, kinds)
        if not isinstance(body, dict):
            return
        if isinstance(body.get("name"), str) and body["name"] in kinds and isinstance(body.get("value"), str):
            self.seen[kinds[body["name"]]].add(body["value"])  # a TM Forum characteristic
        for name, value in body.items():
            if name in kinds and isinstance(value, str) and value:
                self.seen[kinds[name]].add(value)
            elif name in kinds and isinstance(value, list):
                self.seen[kinds[name]].update(one for one in value if isinstance(one, str))
            elif name in _PAGES and isinstance(value, str):
                self.seen["payment page secret"].update(parse_qs(urlsplit(value).query).get("t", []))
            else:
                self._note(value, kinds)


def _files(folder: Path) -> Iterator[tuple[str, str, bool]]:
    for path in sorted(folder.rglob("*")):
        theirs = path.name.startswith("operator.sqlite") or path.suffix == ".png"
        if path.is_file() and not theirs:
            raw = path.read_bytes()
            yield str(path.relative_to(folder)), raw.decode("utf-8", "replace"), b"\0" in raw


def _holds(content: str, secret: str, binary: bool) -> bool:
    if len(secret) >= _SHORT:
        return secret in content
    return not binary and re.search(rf"(?<![\w.,:]){re.escape(secret)}(?![\w.,:])", content) is not None
