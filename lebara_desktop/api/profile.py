"""Which operator the program talks to: one profile per operator, the sandbox being just one of them."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit


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
    """An operator: who signs people in, and where its APIs are.

    ``api_root`` is put before the official paths (default: the issuer); ``bases`` replaces single APIs. ``proxy`` is the only
    way to use one: the environment is never asked. ``payment_hosts`` are the only hosts whose payment pages may be opened.
    Raises ProfileError for plain http to anything but a loopback address.
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

    def __post_init__(self) -> None:
        for url in (self.issuer, *(self.base(api) for api in Api)):
            _check(url)

    @classmethod
    def for_sandbox(cls, url: str, market: str = "GB") -> Profile:
        """Return the profile of the sandbox operator that serves at ``url``."""
        return cls("sandbox", url.rstrip("/"), market, payment_hosts=("127.0.0.1",))

    def base(self, api: Api) -> str:
        """Return the address under which ``api`` is served, without a slash at the end."""
        default = (self.api_root or self.issuer).rstrip("/") + api.value
        return self.bases.get(api, default).rstrip("/")

    @property
    def origins(self) -> frozenset[str]:
        """The only origins that requests may go to."""
        return frozenset({origin(self.issuer), *self.api_origins})

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
