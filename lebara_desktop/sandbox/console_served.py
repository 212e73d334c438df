"""The part of the front page that says what is served: each TM Forum API with its address and its resources."""

from __future__ import annotations

from .resources import RESOURCES
from .web.html import Markup, el

_NAMES = {
    "TMF620": "Catalogue",
    "TMF621": "Trouble tickets",
    "TMF622": "Orders",
    "TMF629": "Customers",
    "TMF632": "Parties",
    "TMF635": "Usage records",
    "TMF637": "Plans of lines",
    "TMF639": "SIM cards and numbers",
    "TMF640": "Activation",
    "TMF654": "Prepaid balances",
    "TMF663": "Shopping carts",
    "TMF666": "Accounts",
    "TMF670": "Ways to pay",
    "TMF674": "Shops",
    "TMF676": "Payments",
    "TMF677": "Consumption",
    "TMF678": "Bills and receipts",
    "TMF680": "Recommendations",
    "TMF681": "Messages",
}


def section() -> Markup:
    """The section of the front page, in the order of the APIs' numbers."""
    bases: dict[tuple[str, str], list[str]] = {}
    for one in RESOURCES:
        bases.setdefault((one.api, one.base), []).append(one.name)
    rows: list[Markup] = []
    for (api, base), names in sorted(bases.items()):
        rows.append(el("dt", f"{api.removeprefix('TMF')} {_NAMES.get(api, '')}"))
        rows.append(el("dd", el("code", base), " ", ", ".join(names)))
    return el("section", el("h2", "What is served"), el("dl", *rows, class_="served"), id="served")
