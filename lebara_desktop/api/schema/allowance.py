"""An allowance as it stands in an offer (620) and on a plan (637): value and unit, or the word that it is unlimited."""

from __future__ import annotations

import re

from lebara_desktop.api.schema.common import Loose, Quantity, Wire, amount, flag, kind_of, of_kind, read
from lebara_desktop.api.strict import Unreadable
from lebara_desktop.domain.plans import Allowance, Kind

PREFIX = "allowance."


class AllowanceValue(Wire):
    """The value of a characteristic ``allowance.<kind>``."""

    value: Loose = None
    unit_of_measure: Loose = ""
    is_unlimited: Loose = False
    fair_use_limit: Quantity | None = None
    countries: tuple[Loose, ...] = ()


def kind_named(name: object) -> Kind | None:
    """Return the kind of a characteristic's name; None where it is no allowance, or one that we do not know."""
    return kind_of(name.removeprefix(PREFIX)) if isinstance(name, str) and name.startswith(PREFIX) else None


def allowance(kind: Kind, document: object) -> Allowance:
    """Return the allowance; raises Unreadable where it has neither an amount nor the word that it has none."""
    value = document if isinstance(document, AllowanceValue) else read(AllowanceValue, document)
    unlimited = flag(value.is_unlimited)
    if not unlimited and value.value is None:
        raise Unreadable(f"no amount of {kind.value}")
    return Allowance(
        kind,
        None if unlimited else amount(value.value, value.unit_of_measure, kind),
        unlimited,
        of_kind(value.fair_use_limit, kind) if value.fair_use_limit else None,
        tuple(one for one in value.countries if isinstance(one, str) and re.fullmatch(r"[A-Z]{2}", one)),
    )
