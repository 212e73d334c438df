"""The sample customers, each in a telling state. Names are samples; numbers are from the range reserved for fiction."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class SampleLine:
    """A line and its past. ``day`` is the day of the present plan (negative: ended so many days ago; None: not active)."""

    msisdn: str
    name: str
    plan: str
    habit: str
    day: float | None
    periods: int = 13  # ended plans before the present one
    earlier: tuple[tuple[int, str], ...] = ()  # (how many periods ago it ended, the plan used until then)
    data_mb: int | None = None  # what the present plan's data use sums up to
    past_mb: tuple[int, ...] = ()  # data of past plans, newest first, repeated
    add_on: str = ""  # what was bought into past plans as often as their data needed it
    queued: str = ""
    auto_renew: bool = False
    esim: bool = False
    unregistered: int | None = None  # in how many days its holder must be registered, where the market asks for it


@dataclass(frozen=True)
class Sample:
    """A customer with a login; ``credit_minor`` with its days to live."""

    given_name: str
    family_name: str
    market: str
    language: str
    state: str
    note: str
    lines: tuple[SampleLine, ...]
    credit_minor: int = 0
    credit_days: int = 0
    card: tuple[str, str] | None = None  # brand, last four digits

    @property
    def key(self) -> str:
        """The short name in ids and e-mail addresses."""
        return f"{self.given_name}.{self.family_name}".lower().replace(" ", "")

    @property
    def name(self) -> str:
        """The full name in the order of its language."""
        family_first = self.language.startswith("zh")
        names = (self.family_name, self.given_name) if family_first else (self.given_name, self.family_name)
        return " ".join(names)

    @property
    def password(self) -> str:
        """The password of the sample login."""
        return f"sandbox-{self.name.partition(' ')[0].lower()}"


@dataclass(frozen=True)
class Staff:
    """Somebody who works in the shop."""

    login: str
    name: str
    given_name: str
    role: str
    password: str
    note: str
    shop: str = ""  # id of a site (674); none: the operator's own systems
    market: str = "GB"


@dataclass(frozen=True)
class SampleVoucher:
    """A voucher: days to live (negative: expired), and whether it was used."""

    code: str
    amount_minor: int
    days: int
    used: bool = False
    market: str = "GB"
    currency: str = "GBP"
    note: str = field(default="")


_DATA = "441003"  # the data add-on of 500 MB

SAMPLES = (
    Sample(
        "Amira",
        "Okafor",
        "GB",
        "en",
        "expires soon",
        "£15 plan, 8 days left, data will run out early; bought add-ons each month",
        (
            SampleLine(
                "447700900123",
                "My phone",
                "441158",
                "commuter",
                22,
                periods=14,
                data_mb=8300,
                past_mb=(10980, 10600, 11050, 10700, 11100, 10580),
                add_on=_DATA,
            ),
        ),
        435,
        84,
        ("Visa", "4242"),
    ),
    Sample(
        "Wei",
        "Chen",
        "CN-SEED",
        "zh-Hans",
        "grace period",
        "¥50 plan expired 3 days ago",
        (SampleLine("447700900201", "我的手机", "cny-50", "steady", -3),),
        2600,
        200,
    ),
    Sample(
        "Omar",
        "Haddad",
        "CN-SEED",
        "en",
        "suspended",
        "Plan expired 15 days ago; the number can still be saved",
        (SampleLine("447700900202", "Work", "cny-50", "worker", -15, earlier=((4, "cny-100"),)),),
    ),
    Sample(
        "Sofia",
        "Rossi",
        "GB",
        "en",
        "unlimited",
        "Unlimited data £25, mid-period, automatic renewal on",
        (SampleLine("447700900203", "My phone", "441165", "streamer", 14, auto_renew=True),),
        1200,
        300,
        ("Mastercard", "5454"),
    ),
    Sample(
        "Jakub",
        "Nowak",
        "GB",
        "en",
        "data only",
        "2 GB data pass in a tablet",
        (SampleLine("447700900204", "Tablet", "3347716", "tablet", 17, periods=12),),
    ),
    Sample(
        "Fatima",
        "El Amrani",
        "GB",
        "en",
        "three lines",
        "Own line running, mother's expired, son's ends tomorrow",
        (
            SampleLine("447700900205", "Fatima", "441155", "parent", 9),
            SampleLine("447700900206", "Mother", "441154", "grandmother", -2, periods=12),
            SampleLine("447700900207", "Son", "441155", "teenager", 29, periods=12),
        ),
        750,
        120,
        ("Visa", "1881"),
    ),
    Sample(
        "Nadia",
        "Petrova",
        "GB",
        "en",
        "SIM not activated",
        "New SIM, not activated yet",
        (SampleLine("447700900208", "New SIM", "441155", "none", None, periods=0),),
    ),
    Sample(
        "Na",
        "Li",
        "CN-SEED",
        "zh-Hans",
        "brand-new",
        "Activated today with the first plan",
        (SampleLine("447700900209", "新号码", "cny-50", "steady", 0, periods=0, esim=True),),
    ),
    Sample(
        "Grace",
        "Mensah",
        "GB",
        "en",
        "low user",
        "£20 plan, uses less than 2 GB a month: a smaller plan fits",
        (SampleLine("447700900210", "My phone", "441159", "light", 12),),
        500,
        60,
    ),
    Sample(
        "Priya",
        "Nair",
        "GB",
        "en",
        "next plan queued",
        "£15 plan running, the next one is already paid",
        (SampleLine("447700900211", "My phone", "441158", "even", 25, queued="441158"),),
        0,
        0,
        ("Visa", "4242"),
    ),
    Sample("Lena", "Vogel", "DE", "de", "expires soon", "Flexi M, 5 days left",
           (SampleLine("447700900220", "Mein Handy", "490057", "even", 23, periods=4, data_mb=4900),), 800, 90,
           ("Visa", "4242")),
    Sample("Mehmet", "Yildiz", "DE", "de", "transition", "Data M expired 100 days ago; the number is at risk",
           (SampleLine("447700900221", "Arbeit", "490026", "worker", -100, periods=2),)),
    Sample("Yousef", "Al Harbi", "SA", "ar", "running", "Prepaid Home Mix, mid-period",
           (SampleLine("447700900222", "هاتفي", "sa-pre-50", "light", 11, periods=4),), 2000, 150, ("Mastercard", "5454")),
    Sample("Aisha", "Rahman", "SA", "en", "plan ended", "Postpaid 150 ended 10 days ago",
           (SampleLine("447700900223", "My phone", "sa-post-150", "steady", -10, periods=3),)),
    Sample("Freja", "Holm", "DK", "da", "running", "15 hours and 15 GB, mid-period",
           (SampleLine("447700900224", "Min telefon", "dk-49", "even", 15, periods=4),), 0, 0, ("Visa", "1881")),
    Sample("Ali", "Demir", "DK", "da", "suspended", "5 hours and 5 GB ended 4 days ago: receives only",
           (SampleLine("447700900225", "Arbejde", "dk-19", "light", -4, periods=3),)),
    Sample("Sanne", "de Vries", "NL", "nl", "running", "Lebara One 20, 12 days left",
           (SampleLine("447700900226", "Mijn telefoon", "nl-one-20", "teenager", 18, periods=4, data_mb=1900, esim=True),)),
    Sample("Kofi", "Asante", "NL", "en", "payment failed", "Lebara One 15 not paid 3 days ago",
           (SampleLine("447700900227", "My phone", "nl-one-15", "light", -3, periods=3),), 300, 40),
    Sample("Jun", "Zhao", "CN-SEED", "en", "registration due", "Plan running; the holder must be registered within 6 days",
           (SampleLine("447700900212", "My phone", "cny-50", "light", 9, periods=0, unregistered=6),)),
)  # fmt: skip

# SIM cards that somebody has in hand: nobody's yet, their ICCID follows from the number (engine/simcards.py).
SPARES = {
    "447700900240": "GB",
    "447700900241": "GB",
    "447700900242": "GB",
    "447700900243": "CN-SEED",
    "447700900244": "CN-SEED",
    "447700900245": "DE",
    "447700900246": "SA",
    "447700900247": "DK",
    "447700900248": "NL",
}
# Who holds the numbers that were unlinked and belong to nobody.
NOBODY = "ind-0"

# The operator's own systems: every API, everybody's resources. For programs; nobody signs in with it in the window.
SYSTEMS = Staff(
    "systems@operator.example", "Systems", "Systems", "operator", "sandbox-systems", "The operator's own systems"
)
STAFF = (
    Staff("counter@shop.example", "Counter", "Counter", "staff", "sandbox-counter", "Shop staff", "gb-1"),
    Staff("manager@shop.example", "Manager", "Manager", "manager", "sandbox-manager", "Shop manager", "gb-1"),
    Staff("till2@shop.example", "Second shop", "Second", "staff", "sandbox-second", "Staff of another shop", "gb-2"),
    Staff("beijing@shop.example", "Counter CN", "Counter", "staff", "sandbox-beijing", "Staff", "cn-1", "CN-SEED"),
    Staff(
        "office@operator.example",
        "Back office",
        "Office",
        "operator",
        "sandbox-office",
        "The operator's own systems: everything of everybody, for conformance kits",
    ),
)

VOUCHERS = (
    SampleVoucher("482915736048", 1000, 400, note="£10, good"),
    SampleVoucher("917340528661", 2000, 400, note="£20, good"),
    SampleVoucher("305518294477", 1000, 400, used=True, note="£10, used"),
    SampleVoucher("660127845193", 500, -30, note="£5, expired"),
)
SOLD_OUT = ("956370",)
