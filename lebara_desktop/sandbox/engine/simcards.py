"""SIM cards: their numbers and secrets, a line for a card that somebody has in hand, and the change to another card."""

from __future__ import annotations

import hashlib

from sqlalchemy import Connection, delete, insert, select, update

from lebara_desktop.sandbox import notes
from lebara_desktop.sandbox.clock import DAY
from lebara_desktop.sandbox.context import Context
from lebara_desktop.sandbox.errors import ApiError
from lebara_desktop.sandbox.people import NOBODY
from lebara_desktop.sandbox.prepared import change
from lebara_desktop.sandbox.tables import line, product
from lebara_desktop.sandbox.wire import ident

from . import due, lifecycle, messages

COOL_OFF = DAY  # before another SIM takes a number over: time for its holder to notice and object
NO_PLAN = "sim-only"  # the offering that stands for a line without a plan
_NEW_NAME = "New SIM"
_HABIT = "light"  # how a new line is used once it has a plan


def luhn_digit(digits: str) -> str:
    """Return the check digit of ISO/IEC 7812-1 annex B."""
    total = sum(d if i % 2 else sum(divmod(2 * d, 10)) for i, d in enumerate(int(c) for c in reversed(digits)))
    return str(-total % 10)


def iccid_of(msisdn: str) -> str:
    """Return the number of the SIM that came with a phone number: 89, the country, a fixed issuer, the line, the check digit."""
    return _checked(f"894400{msisdn[-12:]}")


def fresh_iccid(*what: object) -> str:
    """Return the number of a SIM that is made now, the same for the same order."""
    number = int.from_bytes(hashlib.sha256("/".join(map(str, what)).encode()).digest()[:8]) % 10**12
    return _checked(f"894401{number:012d}")


def _checked(bare: str) -> str:
    return bare + luhn_digit(bare)


def is_iccid(text: str) -> bool:
    """Return whether this can be the number of a SIM card (ITU-T E.118)."""
    right = text.isascii() and text.isdigit() and len(text) in (19, 20) and text.startswith("89")
    return right and luhn_digit(text[:-1]) == text[-1]


def secrets_of(ctx: Context, iccid: str) -> dict[str, str]:
    """Return PIN and PUK of a SIM, by their names."""
    found = hashlib.sha256(f"{ctx.settings.seed}/{iccid}/pin".encode()).digest()
    number = str(int.from_bytes(found)).rjust(60, "0")
    return {"pin1": number[-4:], "puk1": number[-12:-4], "pin2": number[-16:-12], "puk2": number[-24:-16]}


def activation_code(ctx: Context, iccid: str) -> str:
    """Return what a phone reads to download an eSIM (GSMA SGP.22 §4.1)."""
    matching = hashlib.sha256(f"{ctx.settings.seed}/{iccid}".encode()).hexdigest()[:16].upper()
    return f"LPA:1$smdp.operator.example${matching}"


def take(tx: Connection, at: int, msisdn: str, party_id: str, market: str) -> int:
    """Make a number that was proved a line of this customer, and return its row. Raises ApiError for another market's."""
    row = tx.execute(select(line).where(line.c.msisdn == msisdn)).first()
    if row is None:
        return _create(tx, at, msisdn, party_id, market)
    if row.market != market:
        raise ApiError("offerNotForLine", "The number belongs to another market.")
    if row.party_id != party_id:
        give(tx, at, row.id, party_id)
    return int(row.id)


def give(tx: Connection, at: int, line_id: int, party_id: str) -> None:
    """Let a line change hands: whoever had it is told, and nothing of theirs goes with it but the running plan."""
    row = lifecycle.find_line(tx, line_id)
    if row.party_id != NOBODY:
        messages.send(tx, at, line_id, "numberUnlinked")
    held = {"party_id": party_id, "owned_at": at, "auto_renew": False, "name": _NEW_NAME}
    tx.execute(update(line).where(line.c.id == line_id).values(held))
    messages.forget(tx)


def _create(tx: Connection, at: int, msisdn: str, party_id: str, market: str) -> int:
    iccid = iccid_of(msisdn)
    if in_use(tx, iccid):
        iccid = fresh_iccid(msisdn, at)
    row: dict[str, object] = {
        "party_id": party_id,
        "msisdn": msisdn,
        "iccid": iccid,
        "market": market,
        "name": _NEW_NAME,
    }
    row |= {"auto_renew": False, "activated_at": None, "active_at": at, "stage": "active", "esim": False}
    done = tx.execute(insert(line).values(**row, habit=_HABIT, owned_at=at, profile=""))
    number = int(done.inserted_primary_key[0]) if done.inserted_primary_key else 0
    bare = {"line_id": number, "offering_id": NO_PLAN, "offering_name": "SIM", "kind": "sim", "status": "created"}
    bare |= {"starts_at": at, "ends_at": at, "price_minor": 0, "currency": lifecycle.rules_of(tx, number).currency}
    made = tx.execute(insert(product).values(**bare, tax_rate=0, validity_days=0, allowances="[]"))
    _noted(tx, int(made.inserted_primary_key[0]) if made.inserted_primary_key else 0, notes.CREATE)
    return number


def in_use(tx: Connection, iccid: str) -> bool:
    """Return whether a SIM card works for somebody."""
    return tx.execute(select(line.c.id).where(line.c.iccid == iccid)).first() is not None


def begin_without_plan(tx: Connection, at: int, line_id: int) -> None:
    """The SIM of a line that has had no plan yet works."""
    mine = (product.c.line_id == line_id, product.c.kind == "sim")
    for number in list(tx.execute(select(product.c.id).where(*mine)).scalars()):
        change(tx, product, number, status="active", starts_at=at, ends_at=at)
        _noted(tx, number, notes.STATE)


def has_a_plan(tx: Connection, line_id: int) -> None:
    """The first plan stands for the line from now on."""
    mine = (product.c.line_id == line_id, product.c.kind == "sim")
    for number in list(tx.execute(select(product.c.id).where(*mine)).scalars()):
        tx.execute(delete(product).where(product.c.id == number))
        notes.note(tx, "TMF637", "product", ident("prd", number), notes.DELETE, {"id": ident("prd", number)})


def _noted(tx: Connection, number: int, what: str) -> None:
    notes.note(tx, "TMF637", "product", ident("prd", number), what)


def replace(tx: Connection, at: int, line_id: int, iccid: str, esim: bool) -> None:
    """Another SIM takes the number over; the old one has ended. Raises ApiError."""
    if in_use(tx, iccid):
        raise ApiError("invalidRequest", "This SIM card is in use already.")
    change(tx, line, line_id, iccid=iccid, esim=esim, profile="released" if esim else "")
    notes.note(tx, "TMF639", "resource", ident("sim", line_id), notes.CHANGE)
    messages.send(tx, at, line_id, "simChanged", iccid=f"…{iccid[-6:]}")


@due.handles("esim_installed")
def _installed(_ctx: Context, tx: Connection, _at: int, line_id: int, iccid: str) -> None:
    row = lifecycle.find_line(tx, line_id)
    if row.iccid == iccid and row.profile == "shown":
        change(tx, line, line_id, profile="installed")
