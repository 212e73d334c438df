"""Shops (674) with their hours and their place by value, from resources/sandbox/sites.json."""

from __future__ import annotations

from functools import cache

import msgspec

from lebara_desktop.paths import resource
from lebara_desktop.sandbox.scope import Scope
from lebara_desktop.sandbox.wire import Doc

BASE = "/tmf-api/geographicSiteManagement/v4"


class _Shop(msgspec.Struct, frozen=True):
    """A shop; ``hours`` is one text per group of days, as ``Mon-Fri 09:00-18:00``; coordinates in degrees."""

    id: str
    name: str
    market: str
    zone: str
    street: str
    city: str
    postcode: str
    country: str
    latitude: float
    longitude: float
    hours: tuple[str, ...]
    phone: str = ""


@cache
def _shops() -> tuple[_Shop, ...]:
    return msgspec.json.decode(resource("sandbox", "sites.json").read_bytes(), type=tuple[_Shop, ...])


def sites(scope: Scope) -> list[Doc]:
    """Every sample shop."""
    return [_site(scope, one) for one in _shops()]


def _site(scope: Scope, shop: _Shop) -> Doc:
    return {
        "id": shop.id,
        "href": scope.href(f"{BASE}/geographicSite/{shop.id}"),
        "code": shop.market,
        "name": shop.name,
        "description": f"{shop.street}, {shop.postcode} {shop.city}",
        "status": "active",
        "calendar": [_calendar(one, shop.zone) for one in shop.hours],
        "place": [
            {
                "id": f"{shop.id}-address",
                "name": f"{shop.street}, {shop.city}",
                "streetName": shop.street,
                "city": shop.city,
                "postcode": shop.postcode,
                "country": shop.country,
                "@type": "GeographicAddress",
                "@baseType": "Place",
            },
            {
                "id": f"{shop.id}-location",
                "name": shop.name,
                "geometryType": "Point",
                "geometry": [{"latitude": str(shop.latitude), "longitude": str(shop.longitude)}],
                "@type": "GeographicLocation",
                "@baseType": "Place",
            },
        ],
        "@type": "GeographicSite",
    }


def _calendar(hours: str, zone: str) -> Doc:
    days, _, span = hours.partition(" ")
    doc: Doc = {"day": days, "status": "closed" if span == "closed" else "open", "timeZone": zone}
    if span != "closed":
        start, _, end = span.partition("-")
        doc["hourPeriod"] = [{"startHour": start, "endHour": end}]
    return doc
