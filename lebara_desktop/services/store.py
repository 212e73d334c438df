"""One observable value: what a service knows, told to whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Store(Generic[T]):
    """Holds one immutable value and tells its subscribers when it changes; nothing is told on subscribing."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._listeners: dict[object, Callable[[T], None]] = {}

    def get(self) -> T:
        """Return the present value."""
        return self._value

    def set(self, value: T) -> None:
        """Take ``value``; an equal one changes nothing.

        Every subscriber is told even when one of them fails; the first failure is raised afterwards. Where a subscriber sets a
        newer value meanwhile, the older one is not told further.
        """
        if value is self._value or value == self._value:
            return
        self._value = value
        failures: list[Exception] = []
        for listener in tuple(self._listeners.values()):
            try:
                listener(value)
            except Exception as error:  # noqa: BLE001 — raised below, after the others were told
                failures.append(error)
            if self._value is not value:
                break
        if failures:
            raise failures[0]

    def subscribe(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Call ``listener`` with each new value until the returned function is called."""
        token = object()
        self._listeners[token] = listener
        return lambda: self._listeners.pop(token, None) and None
