"""Locks the window: on demand; where there is a PIN, also after a time without use, with the computer's own lock and its sleep.

The money driver goes on meanwhile.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from subprocess import SubprocessError
from typing import TYPE_CHECKING

from lebara_desktop.domain.account import Session, SignedIn
from lebara_desktop.domain.clock import Clock
from lebara_desktop.domain.errors import AppError, ErrorKind
from lebara_desktop.domain.vigil import Vigil, Witness, computer_locked, computer_unlocked, opened, shut
from lebara_desktop.services import pin as pins
from lebara_desktop.services.files import in_thread, replace_file
from lebara_desktop.services.store import Store
from lebara_desktop.services.tasks import TaskScope

if TYPE_CHECKING:
    from lebara_desktop.services.session import SessionService
    from lebara_desktop.services.settings import SettingsService

TRIES = 8  # wrong PINs, over restarts too; after the last one a person signs in again
_FREE = 3  # tries without a wait
_WAITS = (30, 60, 120, 300, 300)  # seconds to wait after each wrong one of the others
_LOOK = 5.0  # seconds between two looks at how long nobody has done anything
# Seconds by which wall time may run ahead of the monotonic clock, which stands while the computer sleeps.
_ASLEEP = 30.0


@dataclass(frozen=True, slots=True)
class Lock:
    """How the lock stands. ``pin``: there is one to unlock with; ``wait``: seconds until the next try, as of this moment.

    ``computer_heard``: the lock of the computer can be followed; ``with_computer``: its unlocking opens the window.
    """

    locked: bool = False
    pin: bool = False
    tries_left: int = TRIES
    wait: float = 0.0
    computer_heard: bool = False
    with_computer: bool = False


@dataclass(frozen=True, slots=True)
class _Kept:
    """What the file holds: whose PIN, its hash, how often it was missed; whether this person unlocks with the computer."""

    subject: str = ""
    hash: str = ""
    misses: int = 0
    with_computer: bool = False


class LockService:
    """Owns the lock of the signed-in person. ``path`` is a file of its own, for its owner only."""

    def __init__(
        self,
        path: Path,
        session: SessionService,
        settings: SettingsService,
        clock: Clock,
        on_error: Callable[[Exception], None],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.state: Store[Lock] = Store(Lock())
        self._path = path
        self._session = session
        self._settings = settings
        self._clock = clock
        self._kept = _Kept()
        self._turn = asyncio.Lock()
        self._tasks = TaskScope(on_error)
        self._sleep = sleep
        self._touched = self._missed = clock.monotonic()
        self._ahead = self._now_ahead()
        self._vigil = Vigil()
        self._heard = False
        self._epoch = 0
        self._stop = session.state.subscribe(self._on_session)

    async def load(self) -> None:
        """Read whose PIN there is. A file that cannot be read counts as a PIN that nobody knows: sign in again.

        A wait begins anew with the program: a clock that was set cannot shorten it.
        """
        try:
            data = json.loads(await in_thread(self._path.read_bytes))
            self._kept = _Kept(**data)
        except FileNotFoundError:
            return
        except (OSError, ValueError, TypeError):
            self._kept = _Kept(self._settings.value.get().remembered_subject, "", TRIES)

    def start_watching(self) -> None:
        """Lock by itself when nobody does anything, and when the computer has slept."""
        self._tasks.spawn(self._watch(), key="watch")

    def touched(self) -> None:
        """Somebody uses the program."""
        self._touched = self._clock.monotonic()

    def lock(self) -> None:
        """Lock now, if somebody is signed in."""
        if self._session.identity is not None:
            self._put(shut(self._vigil))

    def hear_computer(self) -> None:
        """The lock of this computer can be followed from now on."""
        if not self._heard:
            self._heard = True
            self._show()

    def computer_locked(self, witness: Witness, *, proof: bool) -> None:
        """``witness`` says that the computer is locked; ``proof``: it knows of the lock itself, not only of a dark screen."""
        self.hear_computer()
        if self._has_pin:
            self._put(computer_locked(self._vigil, witness, proof=proof))

    def computer_unlocked(self, witness: Witness) -> None:
        """``witness`` says that the computer is unlocked: where the person wants it so, the window opens where it was."""
        self.hear_computer()
        before = self._vigil
        wanted = self._has_pin and self._kept.with_computer is True  # whatever a file holds
        after = computer_unlocked(before, witness, wanted=wanted)
        if before.shut and not after.shut:
            self.touched()
            self._ahead = self._now_ahead()  # whoever is here has seen it wake
        self._put(after)

    def computer_sleeps(self) -> None:
        """The computer is about to sleep."""
        self.hear_computer()
        if self._has_pin:
            self.lock()

    async def unlock(self, pin: str) -> bool:
        """Unlock with ``pin`` and tell whether it was right. A miss is written down before the answer is known.

        After the last try the person is signed out. Raises AppError BUSY before the wait is over, STORAGE where a miss could not
        be written.
        """
        async with self._turn:
            if wait := self._wait():
                raise AppError(ErrorKind.BUSY, retry_after=wait)
            before = self._kept
            await self._keep(replace(before, misses=before.misses + 1))
            self._missed = self._clock.monotonic()
            if self._kept.misses <= TRIES and await self._is(pin, before.hash):
                await self._keep(replace(before, misses=0))
                self.touched()
                self._put(opened(self._vigil))
                return True
        if self._kept.misses >= TRIES:
            await self.give_up()
        else:
            self._show()
        return False

    async def give_up(self) -> None:
        """Sign out, and forget the PIN: whoever knows the password comes in again."""
        await self._keep(_Kept())
        await self._session.sign_out()

    async def set_pin(self, pin: str) -> None:
        """Unlock with ``pin`` from now on. Raises AppError REFUSED (``pinDigits``, ``pinEasy``), SIGNED_OUT, STORAGE."""
        identity = self._session.identity
        if identity is None:
            raise AppError(ErrorKind.SIGNED_OUT)
        if not pins.well_formed(pin):
            raise AppError(ErrorKind.REFUSED, code="pinDigits")
        if pins.too_easy(pin):
            raise AppError(ErrorKind.REFUSED, code="pinEasy")
        try:
            with_computer = self._has_pin and self._kept.with_computer is True
            await self._keep(_Kept(identity.subject, await pins.hashed(pin), with_computer=with_computer))
        except (OSError, SubprocessError) as error:
            raise AppError(ErrorKind.STORAGE, code="pin") from error
        self._show()

    async def remove_pin(self) -> None:
        """Unlock by signing in again from now on; raises AppError STORAGE."""
        await self._keep(_Kept())
        self._show()

    async def open_with_computer(self, wanted: bool) -> None:
        """Open the window of this person when the computer is unlocked, or not any more. Raises AppError SIGNED_OUT, STORAGE.

        It stands beside the PIN and goes with it.
        """
        async with self._turn:
            if not self._has_pin:
                raise AppError(ErrorKind.SIGNED_OUT)
            await self._keep(replace(self._kept, with_computer=wanted))
        self._show()

    async def aclose(self) -> None:
        """Stop watching."""
        self._stop()
        await self._tasks.aclose()

    def _on_session(self, state: Session) -> None:
        if not isinstance(state, SignedIn):
            self._epoch = 0
            self._vigil = Vigil()
            self.state.set(Lock(computer_heard=self._heard))
        elif state.epoch != self._epoch:
            self._epoch = state.epoch
            self.touched()
            self._put(Vigil(shut=self._session.resumed and self._has_pin))

    @property
    def _has_pin(self) -> bool:
        identity = self._session.identity
        return identity is not None and self._kept.subject == identity.subject

    def _put(self, vigil: Vigil) -> None:
        self._vigil = vigil
        self._show()

    def _show(self) -> None:
        if self._session.identity is None:
            self.state.set(Lock(computer_heard=self._heard))
            return
        mine = self._kept if self._has_pin else _Kept()
        left = max(0, TRIES - mine.misses)
        with_computer = mine.with_computer is True
        self.state.set(Lock(self._vigil.shut, self._has_pin, left, self._wait(), self._heard, with_computer))

    async def _is(self, pin: str, kept: str) -> bool:
        if not kept or not pins.well_formed(pin):
            return False
        try:
            return await pins.matches(pin, kept)
        except (OSError, SubprocessError) as error:
            raise AppError(ErrorKind.STORAGE, code="pin") from error

    async def _keep(self, kept: _Kept) -> None:
        data = json.dumps(asdict(kept)).encode()
        try:
            await in_thread(lambda: replace_file(self._path, data))
        except OSError as error:
            raise AppError(ErrorKind.STORAGE, code="pin") from error
        self._kept = kept

    async def _watch(self) -> None:
        self._ahead = self._now_ahead()
        while True:
            await self._sleep(_LOOK)
            slept, self._ahead = self._now_ahead() - self._ahead > _ASLEEP, self._now_ahead()
            limit = self._settings.value.get().lock_after * 60
            idle = 0 < limit <= self._clock.monotonic() - self._touched
            if (slept or idle) and self._has_pin and not self.state.get().locked:
                self.lock()

    def _now_ahead(self) -> float:
        """Return how many seconds wall time is ahead of the monotonic clock."""
        return self._clock.now().timestamp() - self._clock.monotonic()

    def _wait(self) -> float:
        """Return how many seconds the next try has to wait."""
        over = self._kept.misses - _FREE
        if over < 0 or not self._has_pin:
            return 0.0
        return max(0.0, self._missed + _WAITS[min(over, len(_WAITS) - 1)] - self._clock.monotonic())
