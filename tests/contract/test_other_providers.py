"""A provider that knows nothing of ours: discovery, the code flow and a profile are enough."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, RSAKey

from lebara_desktop.api.profile import Profile
from lebara_desktop.api.profile_file import load_profile
from lebara_desktop.domain.account import Role
from lebara_desktop.domain.errors import AppError, ErrorKind, SignInReason, SignInRefused
from lebara_desktop.domain.signin import Purpose, WayIn
from tests.api.desk import NOW, Answer, Desk, said
from tests.contract.doorstep import PAGE

ISSUER = "https://id.northwind.example/realms/mobile"
ELSEWHERE = "https://keys.northwind.example"
RSA = RSAKey.generate_key(2048, {"kid": "r1", "use": "sig", "alg": "RS256"}, private=True)
FILE = f"""
issuer = "{ISSUER}"
client_id = "desktop"
market = "NL"
identity_origins = ["{ELSEWHERE}"]
api_root = "https://api.northwind.example"

[claims]
party = "individual_id"
"""
METADATA: dict[str, object] = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/auth?kc=1",
    "token_endpoint": f"{ISSUER}/token",
    "userinfo_endpoint": f"{ISSUER}/userinfo",
    "jwks_uri": f"{ELSEWHERE}/jwks",
    "response_types_supported": ["code", "code id_token"],
    "id_token_signing_alg_values_supported": ["RS256", "none"],
    "code_challenge_methods_supported": ["plain", "S256"],
}
USERINFO = {"sub": "u-1", "name": "Noor de Bakker", "given_name": "Noor", "individual_id": "ind-7", "sid": "x"}


class Provider(Desk):
    """The provider: a desk with other addresses, whose id_tokens hold the least that the standard demands."""

    def __init__(self, profile: Profile, **changes: object) -> None:
        told = {name: value for name, value in {**METADATA, **changes}.items() if value is not None}
        routes: dict[str, Answer | list[Answer]] = {
            "/realms/mobile/.well-known/openid-configuration": said(told),
            "/realms/mobile/token": self.tokens_for,
            "/realms/mobile/userinfo": said(USERINFO),
            "/jwks": said(KeySet([RSA]).as_dict(private=False)),
            "/tmf-api/party/v4/individual/ind-7": said({"fullName": "Noor"}),
        }
        super().__init__(routes, profile=profile)
        self.nonce = ""
        self.repeats_nonce = True

    def tokens_for(self, request: httpx.Request) -> httpx.Response:
        form = parse_qs(request.content.decode())
        claims: dict[str, object] = {"iss": ISSUER, "sub": "u-1", "aud": ["desktop"], "exp": int(NOW.timestamp()) + 300}
        claims["iat"] = int(NOW.timestamp())
        if form["grant_type"] == ["authorization_code"] or self.repeats_nonce:
            claims["nonce"] = self.nonce
        token = jwt.encode({"alg": "RS256", "kid": "r1", "typ": "JWT"}, claims, RSA, algorithms=["RS256"])
        body = {"access_token": f"a-{len(self.seen)}", "token_type": "bearer", "expires_in": 300, "id_token": token}
        return said({**body, "refresh_token": f"r-{len(self.seen)}", "not-before-policy": 0})

    def visit(self, address: str) -> bool:
        """A browser in which somebody signs in at once."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        self.nonce, self.asked = asked["nonce"], asked
        back = {"code": "c-1", "state": asked["state"], "session_state": "s"}
        self.browser = asyncio.get_running_loop().create_task(_get(f"{asked['redirect_uri']}?{urlencode(back)}"))
        return True


async def _get(url: str) -> int:
    async with httpx.AsyncClient(trust_env=False) as browser:
        return (await browser.get(url)).status_code


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """The provider as a file tells it."""
    path = tmp_path / "northwind.toml"
    path.write_text(FILE, encoding="utf-8")
    return load_profile(path)


async def test_a_profile_is_enough_to_sign_in_with_the_browser(profile: Profile) -> None:
    desk = Provider(profile)
    async with desk.client(sign_in=False) as client:
        assert await client.ways() == {WayIn.BROWSER}
        assert client.sign_in_hosts == {"id.northwind.example", "keys.northwind.example"}
        grant = await client.sign_in_by_browser("NL", "", desk.visit, PAGE)
        assert await desk.browser == 200
        who = grant.identity
        assert (who.subject, who.party, who.name, who.market) == ("u-1", "ind-7", "Noor de Bakker", "NL")
        assert who.role is Role.SUBSCRIBER
        assert (desk.asked["kc"], desk.asked["client_id"], desk.asked["prompt"]) == ("1", "desktop", "consent")
        assert "market" not in desk.asked
        assert (await client.person(who.party)).name == "Noor"
        await client.sign_out(grant.refresh_token)  # has no revocation endpoint: nothing to ask
        with pytest.raises(SignInRefused) as caught:
            await client.devices()
        assert caught.value.reason is SignInReason.NOT_OFFERED


@pytest.mark.parametrize("repeats", [True, False])
async def test_a_refreshed_token_may_repeat_the_nonce_or_leave_it_out(profile: Profile, repeats: bool) -> None:
    desk = Provider(profile)
    async with desk.client(sign_in=False) as client:
        await client.sign_in_by_browser("NL", "", desk.visit, PAGE)
        await desk.browser
        desk.repeats_nonce = repeats
        assert (await client._session.auth.refreshed()).identity.subject == "u-1"
        desk.repeats_nonce, desk.nonce = True, "of another sign-in"
        with pytest.raises(AppError) as caught:
            await client._session.auth.refreshed()
        assert caught.value.kind is ErrorKind.BAD_ANSWER


async def test_what_is_not_offered_is_refused_before_anything_is_sent(profile: Profile) -> None:
    desk = Provider(profile)
    async with desk.client(sign_in=False) as client:
        for attempt in (
            client.sign_in("noor", "secret", "NL"),
            client.send_code(Purpose.SIGN_IN, "noor", "NL"),
            client.send_code(Purpose.REGISTER, "31600000000", "NL"),
            client.start_phone(),
        ):
            with pytest.raises(SignInRefused) as caught:
                await attempt
            assert caught.value.reason is SignInReason.NOT_OFFERED
    assert [one.method for one in desk.seen] == ["GET"]


@pytest.mark.parametrize(
    "changes",
    [
        {"code_challenge_methods_supported": ["plain"]},
        {"response_types_supported": ["id_token"]},
        {"authorization_endpoint": None},
    ],
)
async def test_a_browser_flow_without_pkce_or_code_is_not_offered(profile: Profile, changes: dict[str, object]) -> None:
    async with Provider(profile, **changes).client(sign_in=False) as client:
        assert await client.ways() == frozenset()


@pytest.mark.parametrize("userinfo", [said({"sub": "somebody else", "individual_id": "ind-9"}), said({}, 500)])
async def test_userinfo_of_somebody_else_is_not_believed_and_its_absence_is_survived(
    profile: Profile, userinfo: httpx.Response
) -> None:
    desk = Provider(profile)
    desk.routes["/realms/mobile/userinfo"] = userinfo
    async with desk.client(sign_in=False) as client:
        who = (await client.sign_in_by_browser("NL", "", desk.visit, PAGE)).identity
        await desk.browser
    assert (who.party, who.name) == ("u-1", "")


async def test_endpoints_at_an_origin_that_the_profile_does_not_name_are_refused(profile: Profile) -> None:
    async with Provider(profile, jwks_uri="https://cdn.example/jwks").client(sign_in=False) as client:
        with pytest.raises(AppError) as caught:
            await client.ways()
        assert caught.value.kind is ErrorKind.BAD_ANSWER
