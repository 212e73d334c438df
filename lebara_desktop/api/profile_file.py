"""Reads an operator's profile from a TOML file (docs/profiles.md); a wrong file is refused with the line and the reason."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from lebara_desktop.api.profile import CLAIMS, Api, Profile, ProfileError

_TEXTS = {"name", "issuer", "market", "client_id", "api_root", "proxy"}
_LISTS = {"scopes", "payment_hosts", "identity_origins", "ways"}
_NUMBERS = {"redirect_port"}
_TABLES = {"bases", "claims"}
_LARGEST = 64 * 1024  # bytes


def load_profile(path: Path) -> Profile:
    """Return the profile in ``path``; raises ProfileError naming line and reason, or OSError where the file cannot be read."""
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise ProfileError(f"{path.name}: too long for a profile")
    try:
        text = raw.decode("utf-8")
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"{path.name}: {error}") from error
    return _File(path, text).profile(data)


class _File:
    """One file while it is read: knows where a key stands."""

    def __init__(self, path: Path, text: str) -> None:
        self._path = path
        self._lines = text.splitlines()

    def profile(self, data: dict[str, object]) -> Profile:
        if unknown := data.keys() - _TEXTS - _LISTS - _NUMBERS - _TABLES:
            first = min(unknown, key=self._line)
            raise self._wrong(first, f"unknown key {first!r}")
        if "issuer" not in data:
            raise ProfileError(f"{self._path.name}: 'issuer' is missing")
        read = {key: self._value(key, value) for key, value in data.items() if key not in _TABLES}
        bases = self._table(data, "bases", {api.name.lower() for api in Api})
        claims = self._table(data, "claims", set(CLAIMS))
        try:
            apis = {Api[key.upper()]: value for key, value in bases.items()}
            return Profile(**{"name": self._path.stem, **read}, bases=apis, claims=claims)  # type: ignore[arg-type]  # checked above
        except ProfileError as error:
            raise self._blamed(error, data) from error

    def _value(self, key: str, value: object) -> object:
        if key in _TEXTS and not isinstance(value, str):
            raise self._wrong(key, f"{key!r} must be text")
        if key in _NUMBERS and type(value) is not int:
            raise self._wrong(key, f"{key!r} must be a number")
        if key in _LISTS:
            if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
                raise self._wrong(key, f"{key!r} must be a list of texts")
            return tuple(value)
        return value

    def _table(self, data: dict[str, object], name: str, allowed: set[str]) -> dict[str, str]:
        given = data.get(name, {})
        if not isinstance(given, dict):
            raise self._wrong(name, f"{name!r} must be a table")
        for key, value in given.items():
            if key not in allowed:
                raise self._wrong(key, f"{name}.{key} is unknown; known are {', '.join(sorted(allowed))}")
            if not isinstance(value, str):
                raise self._wrong(key, f"{name}.{key} must be text")
        return {str(key): str(value) for key, value in given.items()}

    def _blamed(self, error: ProfileError, data: dict[str, object]) -> ProfileError:
        """Say where the value stands that the profile would not take."""
        named = re.match(r"'(\w+)'", str(error))
        if named:
            return self._wrong(named[1], str(error))
        flat = {**data, **_inner(data, "bases")}
        for key, value in flat.items():
            for one in value if isinstance(value, list) else [value]:
                if key in {"issuer", "api_root", "identity_origins"} | _inner(data, "bases").keys() and _is_bad(one):
                    return self._wrong(key, f"{key!r}: {error}")
        return ProfileError(f"{self._path.name}: {error}")  # pragma: no cover — every address stands at a key

    def _wrong(self, key: str, why: str) -> ProfileError:
        line = self._line(key)
        return ProfileError(f"{self._path.name}, line {line}: {why}" if line else f"{self._path.name}: {why}")

    def _line(self, key: str) -> int:
        place = re.compile(rf"""\s*(\[\s*)?(["']?)([\w-]+\s*\.\s*)?["']?{re.escape(key)}["']?\s*[=.\]]""")
        return next((number for number, line in enumerate(self._lines, 1) if place.match(line)), 0)


def _inner(data: dict[str, object], name: str) -> dict[str, object]:
    found = data.get(name)
    return found if isinstance(found, dict) else {}


def _is_bad(address: object) -> bool:
    try:
        Profile("x", str(address))
    except ProfileError:
        return True
    return False
