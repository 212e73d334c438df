"""Profiles from files."""

from __future__ import annotations

from pathlib import Path

import pytest

from lebara_desktop.api.profile import Api, Profile, ProfileError
from lebara_desktop.api.profile_file import load_profile


def _written(folder: Path, text: str | bytes) -> Path:
    path = folder / "operator.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_a_profile_is_read_from_a_file(tmp_path: Path) -> None:
    path = _written(
        tmp_path,
        'issuer = "https://id.operator.example"\nscopes = ["openid"]\npayment_hosts = ["pay.operator.example"]\n'
        '[bases]\npayment = "https://pay.operator.example/v4"\n',
    )
    assert load_profile(path) == Profile(
        "operator",
        "https://id.operator.example",
        scopes=("openid",),
        payment_hosts=("pay.operator.example",),
        bases={Api.PAYMENT: "https://pay.operator.example/v4"},
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("issuer", "operator.toml"),
        (b"\xff", "operator.toml"),
        ('issuer = "https://a.example"\nverify = false', "'verify'"),
        ('name = "x"', "'issuer'"),
        ('issuer = "https://a.example"\nmarket = 5', "'market'"),
        ('issuer = "https://a.example"\nscopes = "openid"', "'scopes'"),
        ('issuer = "https://a.example"\nscopes = [1]', "'scopes'"),
        ('issuer = "https://a.example"\nbases = 5', "'bases'"),
        ('issuer = "https://a.example"\n[bases]\nmoon = "https://a.example"', "bases.moon"),
        ('issuer = "https://a.example"\n[bases]\npayment = 5', "bases.payment"),
        ('issuer = "http://a.example"', "line 1: 'issuer': plain http is for this computer"),
        ('issuer = "https://a.example"\n\n[bases]\nparty = "http://a.example"', "line 4: 'party': plain http"),
        ('issuer = "https://a.example"\nidentity_origins = ["https://b.example", "b"]', "line 2: 'identity_origins'"),
        ('issuer = "https://a.example"\nredirect_port = "5"', "line 2: 'redirect_port' must be a number"),
        ('issuer = "https://a.example"\nredirect_port = 70000', "line 2: 'redirect_port' is a port"),
        ('issuer = "https://a.example"\nscopes = ["profile"]', "line 2: 'scopes' must hold openid"),
        ('issuer = "https://a.example"\nways = ["magic"]', "line 2: 'ways' cannot hold 'magic'"),
        ('issuer = "https://a.example"\n[claims]\nname = "n"', "line 3: claims.name is unknown"),
        ('issuer = "https://a.example"\n# ' + "x" * 70_000, "too long"),
    ],
)
def test_a_wrong_file_is_refused_with_the_reason(tmp_path: Path, text: str | bytes, said: str) -> None:
    with pytest.raises(ProfileError, match=said):
        load_profile(_written(tmp_path, text))
