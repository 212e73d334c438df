"""What services see of the second step of a person's own sign-in (docs/operator-api.md, "Second step")."""

from __future__ import annotations

from typing import Protocol

from lebara_desktop.domain.signin import Enrolment, Factor


class Factors(Protocol):
    """The authenticator app of the person who is signed in. All methods raise AppError and SignInRefused.

    NOT_OFFERED where the operator has no second step. A password that is asked for proves that the person is there.
    """

    async def factor(self) -> Factor:
        """Read whether there is a second step."""

    async def enrol(self, password: str) -> Enrolment:
        """Have a secret made for an app; it counts for nothing until ``confirm``."""

    async def confirm(self, code: str) -> tuple[str, ...]:
        """Switch the second step on with a code of the app; return the recovery codes, which are told this once."""

    async def new_codes(self, password: str, code: str) -> tuple[str, ...]:
        """Have other recovery codes made; the old ones are void."""

    async def remove(self, password: str, code: str) -> None:
        """Switch the second step off."""
