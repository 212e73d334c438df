"""A fresh interpreter loads a layer and nothing to the right of it; what is heavy waits until it is needed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from functools import cache

import pytest

from tests.checks.house import ROOT

_LOAD = """
import importlib, json, pkgutil, sys
before = set(sys.modules)
names = sys.argv[1:]
for name in names:
    module = importlib.import_module(name)
    found = pkgutil.walk_packages(getattr(module, "__path__", []), name + ".")
    names += [one.name for one in found if one.name not in names and not one.name.endswith("__main__")]
print(json.dumps(sorted(set(sys.modules) - before)))
"""
SCREEN = {"PySide6", "shiboken6", "qasync"}
WIRE = {"httpx", "httpcore", "h11", "joserfc", "ssl"}
PORT = re.compile(r"lebara_desktop\.api\.port(_\w+)?")  # all that services may see of the wire
SANDBOX = {"starlette", "uvicorn", "sqlalchemy", "lebara_desktop.sandbox"}


@cache
def loaded(*packages: str) -> frozenset[str]:
    """Return the modules that a fresh interpreter holds after it has imported all of ``packages``."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-I", "-W", "error", "-c", _LOAD, *packages]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, env=environment, check=False)
    assert done.returncode == 0, done.stderr
    return frozenset(json.loads(done.stdout))


def of(modules: frozenset[str], names: set[str]) -> set[str]:
    """Return those of ``modules`` that are one of ``names`` or inside one."""
    return {one for one in modules for name in names if one == name or one.startswith(name + ".")}


def test_the_domain_loads_no_screen_no_wire_and_no_event_loop() -> None:
    modules = loaded("lebara_desktop.domain")
    assert "lebara_desktop.domain.checkout" in modules
    assert not of(modules, {*SCREEN, *WIRE, *SANDBOX, "asyncio", "sqlite3", "socket", "msgspec"})
    assert not of(modules, {"phonenumbers"})  # half a second of tables, needed when a number is typed
    assert of(modules, {"lebara_desktop"}) == of(modules, {"lebara_desktop.domain"}) | {"lebara_desktop"}


def test_the_wire_loads_no_screen_and_no_service() -> None:
    modules = loaded("lebara_desktop.api")
    assert not of(modules, {*SCREEN, *SANDBOX, "keyring", "sqlite3", "lebara_desktop.services", "lebara_desktop.ui"})


def test_the_services_load_no_screen_and_of_the_wire_its_port_alone() -> None:
    modules = loaded("lebara_desktop.services")
    assert not of(modules, {*SCREEN, *SANDBOX, "httpx", "httpcore", "joserfc", "lebara_desktop.ui"})
    assert all(one == "lebara_desktop.api" or PORT.fullmatch(one) for one in of(modules, {"lebara_desktop.api"}))
    assert not of(modules, {"keyring"})  # it looks for back ends on the disk, and waits until after the first paint


@pytest.mark.parametrize("package", ["pages", "widgets", "theme"])
def test_the_screens_load_no_wire_and_no_event_loop_of_their_own(package: str) -> None:
    modules = loaded(f"lebara_desktop.ui.{package}")
    assert of(modules, {"PySide6"})
    assert not of(modules, {*SANDBOX, "httpx", "httpcore", "joserfc", "qasync", "keyring"})
    assert all(one == "lebara_desktop.api" or PORT.fullmatch(one) for one in of(modules, {"lebara_desktop.api"}))


def test_the_sandbox_knows_nothing_of_the_program() -> None:
    modules = loaded("lebara_desktop.sandbox")
    ours = of(modules, {"lebara_desktop"}) - of(modules, {"lebara_desktop.sandbox"})
    # Where packed files are, a log file, a process that ends with its answer: nothing of the program.
    neutral = {"paths", "logs", "apart"}
    assert ours <= {"lebara_desktop", *(f"lebara_desktop.{one}" for one in neutral)}
    assert not of(modules, {*SCREEN, "httpx", "keyring"})


def test_the_layers_hold_as_import_linter_sees_them() -> None:
    lint = [
        sys.executable,
        "-c",
        "import sys; from importlinter.cli import lint_imports_command as run; sys.exit(run())",
    ]
    done = subprocess.run(lint, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
