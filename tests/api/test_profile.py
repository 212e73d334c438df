"""Profiles: only safe addresses, official paths by default."""

from __future__ import annotations

import pytest

from lebara_desktop.api.profile import Api, Profile, ProfileError, is_loopback, origin


@pytest.mark.parametrize(
    "issuer",
    [
        "http://operator.example",
        "http://localhost:8650",
        "http://10.0.0.1",
        "ftp://operator.example",
        "operator.example",
        "https://",
        "https://user:pass@operator.example",
        "https://operator.example/?a=1",
        "https://operator.example/#a",
        "https://operator.example:99999",
        "https://[::1",
    ],
)
def test_an_address_that_is_not_safe_makes_no_profile(issuer: str) -> None:
    with pytest.raises(ProfileError):
        Profile("x", issuer)


def test_each_api_has_its_official_path_unless_told_otherwise() -> None:
    profile = Profile(
        "x",
        "https://id.operator.example",
        api_root="https://api.operator.example/open/",
        bases={Api.PAYMENT: "https://pay.operator.example:8443/p/"},
    )
    assert profile.base(Api.ORDERING) == "https://api.operator.example/open/tmf-api/productOrderingManagement/v4"
    assert profile.base(Api.PAYMENT) == "https://pay.operator.example:8443/p"
    assert profile.origins == {
        "https://id.operator.example:443",
        "https://api.operator.example:443",
        "https://pay.operator.example:8443",
    }
    assert "https://id.operator.example:443" not in profile.api_origins
    assert profile.encrypted


def test_one_unsafe_api_spoils_the_profile() -> None:
    with pytest.raises(ProfileError):
        Profile("x", "https://id.operator.example", bases={Api.PAYMENT: "http://pay.operator.example"})


def test_the_sandbox_is_a_profile_on_this_computer() -> None:
    profile = Profile.for_sandbox("http://127.0.0.1:8650/", "CN-SEED")
    assert (profile.issuer, profile.market, profile.encrypted) == ("http://127.0.0.1:8650", "CN-SEED", False)
    assert is_loopback("http://[::1]:1")
    assert origin("http://[::1]:1/x") == "http://[::1]:1"
    assert not is_loopback("http://127.0.0.1.evil.example")
