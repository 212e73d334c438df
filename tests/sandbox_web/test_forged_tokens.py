"""The client believes the provider's id_tokens, and none of twenty forged ones."""

from __future__ import annotations

from lebara_desktop.api.idtoken import Nonce, verify
from lebara_desktop.api.profile import Profile
from lebara_desktop.api.signature import Forged

from .conftest import BASE, Web
from .forged import NONCE, forgeries


def test_twenty_forged_tokens_are_all_refused_and_the_honest_one_is_believed(provider: Web) -> None:
    forged = forgeries(provider)
    profile, keys = Profile.for_sandbox(BASE), provider.get("/oauth/jwks").json()

    def believed(token: str) -> bool:
        try:
            return verify(token, keys, profile, now=provider.clock.now, nonce=Nonce(NONCE)).subject == "sub-1"
        except Forged:
            return False

    assert len(forged) == 20
    assert [name for name, token in forged.items() if believed(token)] == []
    assert believed(provider.sign_in()["id_token"])
