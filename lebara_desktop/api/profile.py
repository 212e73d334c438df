"""Which operator the program talks to: one profile per operator, the sandbox being just one of them."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit

from lebara_desktop.domain.signin import WayIn

CLAIMS = {"party": "party_id", "account": "account_id", "market": "market", "role": "role"}


class ProfileError(ValueError):
    """A profile that would not be safe, or not be usable."""


class Api(StrEnum):
    """The TM Forum APIs that the client uses; the value is the official base path."""

    CATALOGUE = "/tmf-api/productCatalogManagement/v4"  # 620
    INVENTORY = "/tmf-api/productInventory/v4"  # 637
    CONSUMPTION = "/tmf-api/usageConsumption/v4"  # 677
    PREPAY = "/tmf-api/prepayBalanceManagement/v4"  # 654
    ORDERING = "/tmf-api/productOrderingManagement/v4"  # 622
    METHODS = "/tmf-api/paymentMethod/v4"  # 670
    PAYMENT = "/payment/v4"  # 676
    MESSAGES = "/tmf-api/communicationManagement/v4"  # 681
    PARTY = "/tmf-api/party/v4"  # 632
    RESOURCES = "/tmf-api/resourceInventoryManagement/v4"  # 639
    SERVICES = "/tmf-api/ServiceActivationAndConfiguration/v4"  # 640
    CUSTOMER = "/tmf-api/customerManagement/v4"  # 629
    ACCOUNT = "/tmf-api/accountManagement/v4"  # 666
    TICKETS = "/tmf-api/troubleTicket/v4"  # 621
    BILLS = "/tmf-api/customerBillManagement/v4"  # 678


def origin(url: str) -> str:
    """Return ``scheme://host:port`` of ``url``, with the scheme's usual port written out; raises ProfileError."""
    parts, port = _split(url)
    host = parts.hostname or ""
    return f"{parts.scheme}://{f'[{host}]' if ':' in host else host}:{port}"


def is_loopback(url: str) -> bool:
    """Whether ``url`` names this computer by a loopback address (a name such as localhost does not count)."""
    try:
        return ipaddress.ip_address(urlsplit(url).hostname or "").is_loopback
    except ValueError:
        return False


@dataclass(frozen=True, slots=True)
class Profile:
    """An operator: who signs people in, and where its APIs are; every key is explained in docs/profiles.md.

    ``api_root`` is put before the official paths (default: the issuer); ``bases`` replaces single APIs. ``proxy`` is the only
    way to use one: the environment is never asked. ``payment_hosts`` are the only hosts whose payment pages may be opened.
    ``identity_origins`` are other origins at which the issuer may have endpoints; ``ways`` narrows the ways in (empty: all that
    the issuer offers); ``claims`` renames claims (``party``, ``account``, ``market``, ``role``). Raises ProfileError for plain http
    to anything but a loopback address.
    """

    name: str
    issuer: str
    market: str = "GB"
    client_id: str = "lebara-desktop"
    scopes: tuple[str, ...] = ("openid", "profile", "offline_access")
    api_root: str = ""
    bases: Mapping[Api, str] = field(default_factory=dict)
    proxy: str = ""
    payment_hosts: tuple[str, ...] = ()
    identity_origins: tuple[str, ...] = ()
    redirect_port: int = 0
    ways: tuple[str, ...] = ()
    claims: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for url in (self.issuer, *self.identity_origins, *(self.base(api) for api in Api)):
            _check(url)
        if "openid" not in self.scopes:
            raise ProfileError("'scopes' must hold openid")
        if unknown := set(self.ways) - set(WayIn):
            raise ProfileError(f"'ways' cannot hold {sorted(unknown)[0]!r}; it may hold {', '.join(WayIn)}")
        if unknown := self.claims.keys() - CLAIMS.keys():
            raise ProfileError(f"'claims' cannot hold {sorted(unknown)[0]!r}; it may hold {', '.join(CLAIMS)}")
        if not 0 <= self.redirect_port <= 65_535:
            raise ProfileError("'redirect_port' is a port, or 0 for any that is free")

    @classmethod
    def for_sandbox(cls, url: str, market: str = "GB") -> Profile:
        """Return the profile of the sandbox operator that serves at ``url``."""
        scopes = ("openid", "profile", "offline_access", "shop")  # the operator drops shop for anybody but its staff
        return cls("sandbox", url.rstrip("/"), market, scopes=scopes, payment_hosts=("127.0.0.1",))

    def base(self, api: Api) -> str:
        """Return the address under which ``api`` is served, without a slash at the end."""
        default = (self.api_root or self.issuer).rstrip("/") + api.value
        return self.bases.get(api, default).rstrip("/")

    @property
    def origins(self) -> frozenset[str]:
        """The only origins that requests may go to."""
        return self.sign_in_origins | self.api_origins

    @property
    def sign_in_origins(self) -> frozenset[str]:
        """The only origins at which the issuer may have endpoints (ASVS V10.5.3)."""
        return frozenset(origin(one) for one in (self.issuer, *self.identity_origins))

    @property
    def sign_in_hosts(self) -> frozenset[str]:
        """The only hosts at which a browser may be sent to sign in."""
        return frozenset(urlsplit(one).hostname or "" for one in self.sign_in_origins)

    def claim(self, what: str) -> str:
        """Return the name of the claim that says ``what``, one of CLAIMS."""
        return self.claims.get(what, CLAIMS[what])

    @property
    def api_origins(self) -> frozenset[str]:
        """The only origins that an access token may go to."""
        return frozenset(origin(self.base(api)) for api in Api)

    @property
    def encrypted(self) -> bool:
        """Whether any address needs TLS."""
        return any(one.startswith("https:") for one in self.origins)


def _check(url: str) -> None:
    parts, _ = _split(url)
    if parts.scheme == "http" and not is_loopback(url):
        raise ProfileError("plain http is for this computer only")
    if parts.username is not None or parts.query or parts.fragment:
        raise ProfileError("an operator's address has no user, query or fragment")


def _split(url: str) -> tuple[SplitResult, int]:
    try:
        parts = urlsplit(url)
        port = parts.port or {"https": 443, "http": 80}[parts.scheme]
    except (ValueError, KeyError) as error:
        raise ProfileError("not an http address") from error
    if not parts.hostname:
        raise ProfileError("an address needs a host")
    return parts, port
