"""One qasync loop per session for `async def` tests; leaks, lost exceptions and Qt warnings fail the test."""

from __future__ import annotations

import asyncio
import gc
import inspect
import os
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")  # never the person's real one

import pytest
from PySide6.QtWidgets import QApplication

_TIMEOUT = float(os.environ.get("ASYNC_TEST_TIMEOUT", "30"))
gc.disable()  # collected between tests, in the main thread only: Qt objects must die in their own thread


class Until(Protocol):
    """Wait in a coroutine until a condition holds."""

    async def __call__(self, condition: Callable[[], object], patience: float = 30.0) -> None: ...


@pytest.fixture(scope="session")
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Return the one event loop of the session."""
    import qasync

    qapp.setQuitOnLastWindowClosed(False)
    made = qasync.QEventLoop(qapp)
    made.set_default_executor(ThreadPoolExecutor(2, "io"))
    asyncio.set_event_loop(made)
    yield made
    made.run_until_complete(made.shutdown_asyncgens())
    made.close()
    asyncio.set_event_loop(None)


def _run(loop: asyncio.AbstractEventLoop, coro: Coroutine[Any, Any, Any]) -> Any:
    problems: list[dict[str, Any]] = []
    before = asyncio.all_tasks(loop)
    loop.set_exception_handler(lambda _loop, context: problems.append(context))

    async def main() -> Any:
        async with asyncio.timeout(_TIMEOUT):
            return await coro

    try:
        return loop.run_until_complete(main())
    finally:
        left = [task for task in asyncio.all_tasks(loop) - before if not task.done()]
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.wait(left, timeout=1))
        gc.collect()
        loop.run_until_complete(asyncio.sleep(0))
        loop.set_exception_handler(None)
        assert not left, f"tasks left pending: {left}"
        assert not problems, f"reached the loop's exception handler: {problems}"


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run coroutine tests on the session's loop."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    loop = pyfuncitem._request.getfixturevalue("loop")
    names = pyfuncitem._fixtureinfo.argnames
    _run(loop, pyfuncitem.obj(**{name: pyfuncitem.funcargs[name] for name in names}))
    return True


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give coroutine tests the loop first; leave the long suites out unless they are asked for."""
    chosen = config.getoption("markexpr")
    for item in items:
        if isinstance(item, pytest.Function):
            if inspect.iscoroutinefunction(item.obj) and "loop" not in item.fixturenames:
                item.fixturenames.insert(0, "loop")
            if "long" in item.keywords and "long" not in str(chosen):
                item.add_marker(pytest.mark.skip(reason="a long suite: python3 dev.py test --long"))


@pytest.fixture
def arun(loop: asyncio.AbstractEventLoop) -> Callable[[Coroutine[Any, Any, Any]], Any]:
    """Run a coroutine from a synchronous fixture."""
    return lambda coro: _run(loop, coro)


@pytest.fixture
def until() -> Until:
    """Poll a condition without blocking the loop; never use qtbot.wait in a coroutine."""

    async def wait(condition: Callable[[], object], patience: float = 30.0) -> None:
        async with asyncio.timeout(patience):
            while not condition():
                await asyncio.sleep(0.005)

    return wait


@pytest.fixture(autouse=True)
def _collect() -> Iterator[None]:
    yield
    gc.collect(1)
