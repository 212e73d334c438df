"""Reads an operator's profile from a TOML file; a wrong file is refused with the reason."""

from __future__ import annotations

import tomllib
from pathlib import Path

from lebara_desktop.api.profile import Api, Profile, ProfileError

_TEXTS = {"name", "issuer", "market", "client_id", "api_root", "proxy"}
_LISTS = {"scopes", "payment_hosts"}


def load_profile(path: Path) -> Profile:
    """Return the profile in ``path``; raises ProfileError naming what is wrong, or OSError where the file cannot be read."""
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProfileError(f"{path.name}: {error}") from error
    bases = data.pop("bases", {})
    if unknown := data.keys() - _TEXTS - _LISTS:
        raise ProfileError(f"{path.name}: unknown key {sorted(unknown)[0]!r}")
    if not isinstance(data.get("issuer"), str):
        raise ProfileError(f"{path.name}: 'issuer' is missing")
    for key in _TEXTS & data.keys():
        if not isinstance(data[key], str):
            raise ProfileError(f"{path.name}: {key!r} must be text")
    for key in _LISTS & data.keys():
        if not (isinstance(data[key], list) and all(isinstance(one, str) for one in data[key])):
            raise ProfileError(f"{path.name}: {key!r} must be a list of texts")
        data[key] = tuple(data[key])
    data.setdefault("name", path.stem)
    return Profile(**data, bases=_bases(path, bases))


def _bases(path: Path, given: object) -> dict[Api, str]:
    if not isinstance(given, dict):
        raise ProfileError(f"{path.name}: 'bases' must be a table")
    names = {api.name.lower(): api for api in Api}
    for key, value in given.items():
        if key not in names or not isinstance(value, str):
            raise ProfileError(f"{path.name}: bases.{key} is not an API address")
    return {names[key]: value for key, value in given.items()}
