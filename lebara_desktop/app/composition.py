"""Which operator, and all services for it, built without a window: for the program and for ``--status``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from random import Random

from lebara_desktop.api.apart import signed_apart
from lebara_desktop.api.client import OperatorClient, open_operator
from lebara_desktop.api.knock import knock, knocking_pause
from lebara_desktop.api.profile import Profile
from lebara_desktop.app.embedded import EmbeddedOperator
from lebara_desktop.places import Places
from lebara_desktop.services.account import AccountService
from lebara_desktop.services.case import Tools
from lebara_desktop.services.checkout import CheckoutService
from lebara_desktop.services.clock import SystemClock
from lebara_desktop.services.connection import ConnectionService
from lebara_desktop.services.contact import ContactService
from lebara_desktop.services.devices import DevicesService
from lebara_desktop.services.factor import FactorService
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.keeping import DailyCopy
from lebara_desktop.services.keyrings import KeyringApart
from lebara_desktop.services.lock import LockService
from lebara_desktop.services.orders import OrdersService
from lebara_desktop.services.plans import PlansService
from lebara_desktop.services.registration import RegistrationService
from lebara_desktop.services.secrets import Secrets, TokenKeeper
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.settings import SettingsService
from lebara_desktop.services.signin import SignInService
from lebara_desktop.services.sims import SimsService
from lebara_desktop.services.snapshots import Snapshots
from lebara_desktop.services.tickets import TicketService
from lebara_desktop.services.ways import WaysService

_SANDBOX_POLL = 1.0  # seconds between two looks at a waiting payment; loopback is not a payment provider

Report = Callable[[Exception], None]


@dataclass(frozen=True, slots=True)
class Place:
    """The chosen operator: its profile, the name under which journal and keyring know it, and the child where it is ours."""

    profile: Profile
    name: str
    embedded: EmbeddedOperator | None


@dataclass(frozen=True, slots=True)
class Services:
    """All services of one run."""

    session: SessionService
    sign_in: SignInService
    registration: RegistrationService
    devices: DevicesService
    factor: FactorService
    contact: ContactService
    account: AccountService
    plans: PlansService
    checkout: CheckoutService
    sims: SimsService
    connection: ConnectionService
    orders: OrdersService
    tickets: TicketService
    ways: WaysService
    settings: SettingsService
    lock: LockService
    copies: DailyCopy
    clock: SystemClock


def choose_operator(profile: str, places: Places) -> Place:
    """Return the operator of ``--profile``: the embedded sandbox, a name in the profiles folder, or a TOML file's path.

    Raises ProfileError or OSError.
    """
    if profile == "sandbox":
        embedded = EmbeddedOperator(places.sandbox, places.logs / "sandbox.log")
        return Place(Profile.for_sandbox(embedded.url), f"sandbox-{places.installation}", embedded)
    from lebara_desktop.api.profile_file import load_profile  # and with it tomllib, for those who have such a file

    read = load_profile(places.profile(profile))
    return Place(read, read.issuer, None)


@asynccontextmanager
async def services(
    place: Place, places: Places, report: Report, language: Callable[[], str] = lambda: ""
) -> AsyncIterator[Services]:
    """Open the client and build all services; close them in the opposite order.

    ``report`` hears of unhandled errors; ``language`` tells in which language the operator's names are wanted.
    """
    clock = SystemClock()
    settings = SettingsService(places.settings, report)
    keeper = TokenKeeper(Secrets(f"lebara-desktop:{place.name}", backend=KeyringApart.find))
    async with open_operator(
        place.profile, clock=clock, tokens=keeper, language=language, signed=signed_apart
    ) as client:
        made = _build(client, place, places, settings, keeper, clock, report, language)
        try:
            await settings.load()
            await made.lock.load()
            made.copies.start()
            yield made
        finally:
            watching = (
                made.copies,
                made.contact,
                made.lock,
                made.connection,
                made.ways,
                made.tickets,
                made.orders,
                made.sims,
                made.checkout,
            )
            for one in (*watching, made.plans, made.account, made.session, settings):
                await one.aclose()


def _build(
    client: OperatorClient,
    place: Place,
    places: Places,
    settings: SettingsService,
    keeper: TokenKeeper,
    clock: SystemClock,
    report: Report,
    language: Callable[[], str],
) -> Services:
    snapshots = Snapshots(places.snapshots)
    session = SessionService(client, keeper, settings, snapshots, report)
    account = AccountService(client, session, snapshots, report)
    plans = PlansService(client, session, account, report)
    journal = Journal(places.journal, clock)
    tools = Tools(client, journal, clock, Random(), poll=_SANDBOX_POLL if place.embedded else 3.0)  # noqa: S311 — jitter
    checkout = CheckoutService(tools, journal, session, account, report, issuer=place.name)
    pause, door = knocking_pause(place.profile), place.profile
    connection = ConnectionService(lambda: knock(door), pause, session, account, plans, checkout, report)
    return Services(
        session=session,
        sign_in=SignInService(client, session, settings),
        registration=RegistrationService(client, session, settings),
        devices=DevicesService(client, session),
        factor=FactorService(client.factors, session),
        contact=ContactService(client.person_book, session, language=language),
        account=account,
        plans=plans,
        checkout=checkout,
        sims=SimsService(client.sims, session, account, report, language=language),
        orders=OrdersService(client.books, session, places.receipts, report),
        tickets=TicketService(client.books, session, places.tickets, report),
        ways=WaysService(client.cards, session, checkout.refresh_ways, report, poll=tools.poll),
        connection=connection,
        settings=settings,
        lock=LockService(places.lock, session, settings, clock, report),
        copies=DailyCopy(journal, lambda: checkout.moving, report),
        clock=clock,
    )
