"""What a row of the table of resources says; the table itself is in ``resources``."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from .operations import Call
from .scope import Scope
from .tmf630 import Doc, Page

Key = Literal["required", "optional"]


@dataclass(frozen=True)
class Resource:
    """One resource of one API.

    Derived from the operator's tables: ``many`` yields all that the caller may see, ``page`` and ``one`` are faster ways.
    ``kept`` as written: ``verbs`` says which of POST, PATCH and DELETE there are, ``fill`` adds what the server makes.
    Who may do which is in identity/access.py.
    A derived one may change in its ``patchable`` attributes, which are kept beside it, in those of ``patches``, which ``patch``
    carries out, and be taken away as ``remove`` does.
    """

    api: str
    base: str
    name: str
    definition: str
    prefix: str
    many: Callable[[Scope], Iterable[Doc]] | None = None
    page: Callable[[Scope], Page] | None = None
    one: Callable[[Scope, str], Doc | None] | None = None
    create: Callable[[Call], Doc] | None = None
    key: Key = "optional"
    kept: bool = False
    verbs: tuple[str, ...] = ()
    public: bool = False
    fill: Callable[[Scope, Doc, Doc], Doc] | None = None  # (scope, what was sent or the change, what was there before)
    patchable: tuple[str, ...] = ()
    patches: tuple[str, ...] = ()
    patch: Callable[[Scope, Doc, Doc], None] | None = None
    remove: Callable[[Scope, Doc], None] | None = None
    readable: bool = True
    needs: tuple[str, ...] = ()  # what a POST must carry here beyond what the official definition says

    @property
    def path(self) -> str:
        """The address of the list."""
        return f"{self.base}/{self.name}"

    @property
    def store(self) -> str:
        """Under which name its documents are kept."""
        return f"{self.api}/{self.name}"


@dataclass(frozen=True)
class Action:
    """A POST on one resource that the standard lacks."""

    api: str
    resource: str
    base: str
    verb: str
    definition: str
    run: Callable[[Call], Doc]

    @property
    def path(self) -> str:
        """The address, with the place of the id."""
        return f"{self.base}/{self.resource}/{{id}}/{self.verb}"
