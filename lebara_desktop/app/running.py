"""The application coroutine: builds what the window needs, runs until it is closed, and puts everything away in order."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress

from lebara_desktop.app.composition import choose_operator, services
from lebara_desktop.app.preload import preload
from lebara_desktop.app.router import Router
from lebara_desktop.app.start import Driver, Options, Running
from lebara_desktop.app.window import Window
from lebara_desktop.logs import start_logging
from lebara_desktop.places import Places
from lebara_desktop.services.tasks import TaskScope
from lebara_desktop.ui.errors import install_hooks
from lebara_desktop.ui.gcguard import MainThreadGC
from lebara_desktop.ui.manners.instance import OneInstance


async def run(window: Window, places: Places, options: Options, driver: Driver | None) -> int:
    """Run until the window is closed or ``driver`` returns; at once where another program with these files was there first."""
    first = OneInstance(places.state, window.shell)
    if driver is None and not first.listen():
        window.shell.close_for_good()
        return 0
    first.show_requested.connect(window.shell.come_forward)
    handler = start_logging(places.logs)
    guard = MainThreadGC(window.application)
    hooks = install_hooks(lambda _error: None)
    scope = TaskScope(hooks.report)
    place = choose_operator(options.profile, places)
    if place.embedded:
        place.embedded.start()
        scope.spawn(place.embedded.keep_running())
    stop = asyncio.Event()
    window.shell.close_requested.connect(stop.set)
    _listen_to_signals(stop)
    try:
        async with services(place, places, hooks.report, lambda: window.language.code) as made:
            router = Router(window, made, place.profile, place.embedded, hooks, till=options.shop)
            running = Running(window, router, made.account, made.plans, made.checkout, stop, place.embedded)
            await router.start()
            guard.settle()
            scope.spawn(asyncio.to_thread(preload))
            status = await _until_end(running, driver)
            await router.aclose()
            window.shell.close_for_good()
    finally:
        first.stop()
        await scope.aclose()
        if place.embedded:
            await asyncio.to_thread(place.embedded.stop)
        hooks.uninstall()
        guard.stop()
        logging.getLogger().removeHandler(handler)
        handler.close()
    return status


async def _until_end(running: Running, driver: Driver | None) -> int:
    if driver is None:
        await running.stop.wait()
        return 0
    return await driver(running)


def _listen_to_signals(stop: asyncio.Event) -> None:
    import signal

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with suppress(NotImplementedError):  # Windows has no such handlers on this loop
            loop.add_signal_handler(number, stop.set)
