"""Buying: from a draft to a renewed plan, over restarts and lost connections. The money rules stand in SAFETY.md 1.3."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

from lebara_desktop.domain.account import Identity, Line, Session, SignedIn
from lebara_desktop.domain.checkout import FINAL, OPEN, Draft, StartMode, State, Way, validity
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.ids import Msisdn, OfferId
from lebara_desktop.domain.plans import PlanOffer
from lebara_desktop.domain.proof import Proof
from lebara_desktop.services.account import AccountService
from lebara_desktop.services.case import Tools
from lebara_desktop.services.driver import may_pay
from lebara_desktop.services.intent import CheckoutView, Record
from lebara_desktop.services.journal import Journal
from lebara_desktop.services.live import UNFINISHED, Entry, LiveIntents
from lebara_desktop.services.neighbours import RECENT, bought_by_others, same_purchase
from lebara_desktop.services.parts import Part
from lebara_desktop.services.preparing import line_of, prepared_record
from lebara_desktop.services.proving import prove
from lebara_desktop.services.rebuild import take_up_lost
from lebara_desktop.services.schedule import watch_delay
from lebara_desktop.services.session import SessionService
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

__all__ = ["CheckoutService", "CheckoutView"]

_FORGOTTEN = timedelta(hours=24)  # a prepared intent that was never sent
_UNTOLD = timedelta(days=30)  # how long ago an order may have ended that nobody was told of


class CheckoutService:
    """Owns every intent of the signed-in person. ``issuer`` names the operator in the journal.

    ``tools.book`` must be ``journal``, and ``tools.net`` the client in which ``session`` is signed in.
    """

    def __init__(
        self,
        tools: Tools,
        journal: Journal,
        session: SessionService,
        account: AccountService,
        on_error: Callable[[Exception], None],
        *,
        issuer: str,
        new_id: Callable[[], str] = lambda: str(uuid4()),
    ) -> None:
        self.ways: Store[Part[tuple[Way, ...]]] = Store(Part())
        self.journal_ready: Store[bool | None] = Store(None)
        self._net = tools.net
        self._tools = tools
        self._journal = journal
        self._session = session
        self._account = account
        self._on_error = on_error
        self._issuer = issuer
        self._new_id = new_id
        self._tasks = TaskScope(on_error)
        self._recovering = asyncio.Lock()
        self._lonely = 0  # recoveries in a row that found no operator
        self._known_epoch = -1  # of the session whose intents were read from the journal
        self._others: tuple[Record, ...] = ()  # what others bought here just now
        self._live = LiveIntents(tools, journal.keyed, on_error)
        self.unfinished = self._live.unfinished
        self.untold = self._live.untold
        self._stops = [
            session.state.subscribe(self._person_changed),
            account.view.subscribe(lambda view: self._live.name(view.lines.value or ())),
        ]

    @property
    def journal_problem(self) -> str:
        """Why no payment can start, or what happened to the journal: a word of ``Journal.problem``."""
        return self._journal.problem

    @property
    def unsettled(self) -> bool:
        """Whether there is an order that is not finished, or whose end this person has not seen."""
        return bool(self.unfinished.get() or self.untold.get())

    @property
    def moving(self) -> bool:
        """Whether money may be on its way just now."""
        return any(one.state in OPEN - {State.PREPARED, State.PLACED} for one in self._live)

    def compose(self, line: Line, offer: PlanOffer, *, start: StartMode, auto_renew: bool) -> Draft:
        """Make a new draft; nothing is written or sent. Raises AppError SIGNED_OUT."""
        return Draft(
            intent=self._new_id(),
            checkout=self._new_id(),
            party=self._who().party,
            account=line.account,
            msisdn=line.msisdn,
            product=line.current.id if line.current else None,
            offer=offer,
            start=start,
            auto_renew=auto_renew,
            validity=validity(offer, start, self._net.now(), line.taken_until(offer)),
        )

    def recompose(self, draft: Draft, *, start: StartMode | None = None, auto_renew: bool | None = None) -> Draft:
        """Change a draft that was not paid for yet; it stays the same intent."""
        if draft.intent in self._live:
            return draft
        begin = draft.start if start is None else start
        line, now = line_of(self._account.view.get(), draft.msisdn), self._net.now()
        runs = validity(draft.offer, begin, now, line.taken_until(draft.offer) if line else None)
        renews = draft.auto_renew if auto_renew is None else auto_renew
        return replace(draft, start=begin, auto_renew=renews, validity=runs)

    async def refresh_ways(self) -> None:
        """Ask how this customer may pay now. Never raises: see ``ways.error``."""
        identity, epoch = self._session.identity, self._session.epoch
        if identity is None:
            return
        self.ways.set(self.ways.get().asked())
        try:
            await self._session.connect()
            ways = await self._net.ways_to_pay(identity.party)
        except AppError as error:
            if epoch == self._session.epoch:
                self.ways.set(self.ways.get().failed(error))
            if error.kind is ErrorKind.SIGNED_OUT:
                await self._session.expire(epoch)
        else:
            if epoch == self._session.epoch:
                self.ways.set(Part(tuple(ways), self._net.now()))

    def open_for(self, msisdn: Msisdn, offer_id: OfferId) -> CheckoutView | None:
        """Return the unfinished intent of this line and plan, to be gone on with instead of a second one."""
        return next((one.store.get() for one in self._live.twins(msisdn, offer_id, UNFINISHED)), None)

    def recent_for(self, msisdn: Msisdn, offer_id: OfferId) -> CheckoutView | None:
        """Return what was bought for this line and plan in the last ten minutes, here or by somebody else on this computer.

        Ask before it is bought again. What somebody else began may be unfinished, and is not theirs to go on with.
        """
        now, number = self._tools.clock.now(), self._journal.keyed(msisdn.digits)
        done = self._live.twins(msisdn, offer_id, {State.COMPLETED})
        own = next((one.store.get() for one in done if now - one.case.record.moved <= RECENT), None)
        return own or same_purchase(self._others, number, offer_id, now, self._who().party, msisdn)

    async def pay(self, draft: Draft, way: Way) -> Store[CheckoutView]:
        """Order and pay: journaled first, then driven to its end in the background; returns what to follow.

        A known draft, or an unfinished intent of the same line and plan (also a stopped one), is returned instead of a second one.
        Raises AppError STORAGE where the journal cannot be written (nothing was sent then), SIGNED_OUT, and UNREACHABLE.
        """
        identity, epoch = self._who(), self._session.epoch
        await self._know_all(identity, epoch)
        await self._session.hold()
        if epoch != self._session.epoch or draft.party != identity.party:
            raise AppError(ErrorKind.SIGNED_OUT)
        if (known := self._known(draft)) is not None:
            return known.store
        made = self._prepare(draft)
        entry = self._live.add(made, identity.party, draft.msisdn, fresh=True)
        try:
            stored = await self._journal.insert(made)
        except AppError as error:
            self._live.drop(entry)
            self._journal_failed(error, entry)
            raise
        if epoch != self._session.epoch:
            raise AppError(ErrorKind.SIGNED_OUT)
        if (stored.id, stored.state, stored.body) == (made.id, State.PREPARED, made.body):
            entry.case.record, entry.written = stored, True
            entry.driver.want_way(way)
        else:  # the same wizard wrote it before: what stands is shown, and decided on anew
            self._live.drop(entry)
            entry = self._restore(stored, identity)
        self._start(entry)
        return entry.store

    async def _know_all(self, identity: Identity, epoch: int) -> None:
        """Read what this person bought before: from the journal, and after a damaged one from the operator; raises AppError."""
        await self.open()
        if epoch != self._known_epoch or await self._lost_some_of(identity):
            await self.recover()
        if not self.journal_ready.get():
            raise AppError(ErrorKind.STORAGE, code=self.journal_problem)
        if epoch == self._session.epoch and (epoch != self._known_epoch or await self._lost_some_of(identity)):
            raise AppError(ErrorKind.UNREACHABLE)

    async def _lost_some_of(self, identity: Identity) -> bool:
        return await self._journal.lost_some_of(self._journal.keyed(identity.subject))

    def _known(self, draft: Draft) -> Entry | None:
        """Return the intent that stands for ``draft``; one that a former run prepared and never sent is dropped for it."""
        if draft.intent in self._live:
            return self._live.get(draft.intent)
        twins = self._live.twins(draft.msisdn, draft.offer.id, UNFINISHED)
        for one in twins:
            if one.left:
                one.driver.want_cancel()
                self._start(one)
        return next((one for one in twins if not one.left), None)

    async def pay_again(self, intent: str, way: Way) -> None:
        """Pay the same order by ``way``, after ending a waiting payment; AppError BUSY while one, or a twin's, is unknown."""
        entry = self._live.get(intent)
        if not may_pay(entry.state) or self._live.contested(entry):
            raise AppError(ErrorKind.BUSY, code="stillChecking")
        entry.driver.want_way(way)
        self._start(entry)

    async def stop_payment(self, intent: str) -> None:
        """End the payment that waits for the payer; the order stays, to be paid another way."""
        entry = self._live.get(intent)
        if entry.state is State.PAY_PENDING:
            entry.driver.want_void()
            self._start(entry)

    async def cancel(self, intent: str) -> None:
        """Cancel the order, after what is unknown is finished. Whether it was charged is what the view says in the end."""
        entry = self._live.get(intent)
        if entry.state in OPEN:
            entry.driver.want_cancel()
            self._start(entry)

    async def try_now(self, intent: str) -> None:
        """Ask the operator at once instead of at the next planned time."""
        entry = self._live.get(intent)
        if entry.state in OPEN:
            self._start(entry)
            entry.driver.wake()

    def follow(self, intent: str) -> Store[CheckoutView]:
        """Return what an intent shows; raises AppError NOT_FOUND."""
        return self._live.get(intent).store

    def views(self) -> tuple[CheckoutView, ...]:
        """Return what every intent of this run shows, oldest first."""
        return tuple(one.store.get() for one in self._live)

    async def told(self, intent: str) -> None:
        """The person has seen how an intent ended; it leaves ``untold``. Raises AppError STORAGE."""
        entry = self._live.get(intent)
        await entry.case.note(receipt_shown=True)
        self._live.publish(intent)
        if not self.unsettled:
            await self._session.release()

    async def open(self) -> None:
        """Open the journal, if it is not usable; ``journal_ready`` says whether a payment may start. Never raises."""
        if self.journal_ready.get():
            return
        try:
            await self._journal.reopen()
        except AppError:
            self.journal_ready.set(False)
        else:
            self.journal_ready.set(True)

    async def recover(self) -> None:
        """Go on with what was decided before, and by itself until there is a network; begins no payment (R9)."""
        async with self._recovering:
            identity, epoch = self._session.identity, self._session.epoch
            await self.open()
            if identity is None or not self.journal_ready.get():
                return
            owner = self._journal.keyed(identity.subject)
            stuck = [
                entry for entry in self._live if entry.stuck
            ]  # what fails from here on, the next recovery reads anew
            await self._take_up_lost(identity, epoch)
            now = self._tools.clock.now()
            records = await self._journal.find(self._issuer, owner, UNFINISHED)
            ended = await self._journal.find(self._issuer, owner, FINAL, now - _UNTOLD)
            others = await bought_by_others(self._journal, self._issuer, owner, now)
            fresh = (one for one in ended if one.state is State.COMPLETED and now - one.moved <= RECENT)
            if epoch == self._session.epoch:
                for record in (*records, *(one for one in ended if not one.receipt_shown), *fresh):
                    if record.id not in self._live:
                        self._restore(record, identity)
                    elif (entry := self._live.get(record.id)) in stuck:
                        self._live.reload(entry, record)
                for entry in self._live:
                    if self._live.superseded(entry):
                        entry.driver.want_cancel()
                first = epoch != self._known_epoch
                self._known_epoch, self._others = epoch, others
                await self._resume_all(epoch)
                if first and self._session.guest and self._session.resumed and not self.unsettled:
                    self._tasks.spawn(self._session.sign_out())  # there is nothing to come back for

    async def aclose(self) -> None:
        """Stop driving; what is unfinished waits in the journal."""
        for stop in self._stops:
            stop()
        await self._tasks.aclose()
        await self._journal.aclose()

    async def _take_up_lost(self, identity: Identity, epoch: int) -> None:
        """After a damaged journal; without a network the next recovery does it."""
        try:
            await take_up_lost(self._session, self._net, self._journal, identity, epoch, self._issuer)
        except AppError as error:
            if error.kind is ErrorKind.STORAGE:
                self._on_error(error)
                self.journal_ready.set(False)

    async def _resume_all(self, epoch: int) -> None:
        try:
            await self._session.connect()
        except AppError as error:
            if error.retryable and epoch == self._session.epoch:
                self._lonely += 1
                self._tasks.spawn(self._recover_later(watch_delay(self._lonely)), key="later")
            return
        self._lonely = 0
        for entry in self._live:
            if epoch == self._session.epoch and (entry.state in OPEN or entry.unproved) and not entry.stuck:
                self._start(entry)
                entry.driver.wake()

    async def _recover_later(self, seconds: float) -> None:
        await self._tools.wait(asyncio.Event(), seconds)
        self._tasks.spawn(self.recover())

    def _restore(self, record: Record, identity: Identity) -> Entry:
        entry = self._live.add(record, identity.party, None, fresh=False)
        entry.recovered = record.state in OPEN or not record.receipt_shown
        if record.state is State.PREPARED and self._tools.clock.now() - record.created > _FORGOTTEN:
            entry.driver.want_cancel()
        self._live.publish(record.id)
        self._live.name(self._account.view.get().lines.value or ())
        return entry

    def _prepare(self, draft: Draft) -> Record:
        known, now = self._account.view.get(), self._tools.clock.now()
        body = self._net.order_body(draft)
        return prepared_record(draft, body, self._who(), self._journal.keyed, self._issuer, known, now)

    def _start(self, entry: Entry) -> None:
        if entry.stuck:
            self._tasks.spawn(self.recover())
        elif entry.written and (entry.task is None or entry.task.done()):
            entry.task = self._tasks.spawn(self._drive(entry))

    async def _drive(self, entry: Entry) -> None:
        watch = entry.store.subscribe(self._shown)
        try:
            await entry.driver.run()
        except AppError as error:
            if error.kind is not ErrorKind.STORAGE:
                raise
            self._journal_failed(error, entry)
            return
        finally:
            watch()
        if entry.state is State.COMPLETED:
            self._tasks.spawn(self._account.refresh(force=True))
            await self._prove(entry)

    async def _prove(self, entry: Entry) -> None:
        epoch = self._session.epoch
        try:
            await prove(
                entry.case, lambda line: self._live.is_ours(entry, line), lambda proof: self._proved(entry, proof)
            )
        except AppError:
            await self._session.expire(epoch)

    def _shown(self, view: CheckoutView) -> None:
        if view.problem == "signedOut":
            self._tasks.spawn(self._session.expire(self._session.epoch))

    def _proved(self, entry: Entry, proof: Proof) -> None:
        entry.proof = proof
        self._live.publish(entry.case.record.id)

    def _journal_failed(self, error: AppError, entry: Entry) -> None:
        entry.case.seen.problem = "storage"
        self._live.publish(entry.case.record.id)
        self.journal_ready.set(False)
        self._on_error(error)

    def _who(self) -> Identity:
        identity = self._session.identity
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        return identity

    def _person_changed(self, state: Session) -> None:
        self._live.clear()
        self._others = ()
        self.ways.set(Part())
        if isinstance(state, SignedIn):
            self._lonely = 0
            self._tasks.spawn(self.recover())
