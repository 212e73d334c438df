"""Rules for the code behind the screen: layers, errors, money, time, tasks, addresses."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.checks.source import Rule, Source, but, dotted, last, line_of, under

PACKAGE = under("lebara_desktop")
EVERYWHERE = under("lebara_desktop", "tests", "dev.py")
_MONEY = under(
    *(f"lebara_desktop/domain/{name}.py" for name in ("money", "checkout", "proof")),
    *(f"lebara_desktop/services/{name}.py" for name in ("intent", "preparing", "finding", "rebuild", "journal")),
)
_GENERATORS = {"random.Random", "random.SystemRandom"}
_DRIVEN = re.compile(
    r"lebara_desktop/(domain/(money|checkout|proof)|services/(journal|driver|checkout|case|steps|finding|intent|preparing|live"
    r"|rebuild|proving|keeping|schedule))\w*(\.py|/.*)$"
)
_TLS = {"verify", "verify_ssl", "check_hostname"}
_SWALLOWED = {"Exception", "BaseException"}
_URL = re.compile(r"\b(?:https?|wss?|ftp)://(?:[^/\s@\"'{}]*@)?(\[[0-9a-fA-F:]+\]|[A-Za-z0-9][\w.-]*)")
_LOOPBACK = re.compile(r"127(\.\d+){3}|localhost|\[::1\]")
_RESERVED = re.compile(r"(.*\.)?(example|test|invalid|localhost|example\.(com|org|net))")  # RFC 2606, RFC 6761
_HOSTS = {"www.w3.org": "XML namespaces"}
_BRITISH_MOBILE = re.compile(r"(?<![\w.])(?:\+?44|0)[ -]?7\d{3}[ -]?\d{3}[ -]?\d{3}(?!\w)")
_FICTION = re.compile(r"(?:44|0)7700900\d{3}")


def foreign_import(name: str) -> Rule:
    """Make the rule that ``name`` is imported in its one place only."""
    places = {
        "qasync": ("lebara_desktop/ui/bridge.py", "tests/conftest.py"),
        "httpx": ("lebara_desktop/api", "lebara_desktop/tour", "tests"),
    }[name]

    def find(source: Source) -> Iterator[int]:
        return (line for line, found in source.imports() if found.split(".")[0] == name)

    return Rule(
        f"{name}-in-one-place", f"{name} is imported in {' and '.join(places)} only.", but(EVERYWHERE, *places), find
    )


def swallowed_errors(source: Source) -> Iterator[int]:
    """Find handlers that lose errors nobody thought of."""
    for node in source.nodes:
        if isinstance(node, ast.ExceptHandler):
            named = {last(dotted(one)) for one in ([node.type] if node.type else []) for one in _each(one)}
            if node.type is None or (named & _SWALLOWED and all(_does_nothing(one) for one in node.body)):
                yield node.lineno
    for call, name in source.calls():
        if last(name) == "suppress" and any(last(dotted(one)) in _SWALLOWED for one in call.args):
            yield call.lineno


def _each(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _does_nothing(node: ast.stmt) -> bool:
    empty = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return empty or isinstance(node, ast.Pass | ast.Continue)


def unchecked_tls(source: Source) -> Iterator[int]:
    """Find switches that turn the check of certificates off."""
    for node in source.nodes:
        if isinstance(node, ast.keyword) and node.arg in _TLS and _is(node.value, False):
            yield node.lineno
        if (
            isinstance(node, ast.Assign)
            and _is(node.value, False)
            and _TLS & {last(dotted(one)) for one in node.targets}
        ):
            yield node.lineno
    yield from source.mentions({"CERT_NONE", "_create_unverified_context", "ignoreSslErrors"})


def _is(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def sleeps(source: Source) -> Iterator[int]:
    """Find sleeping threads."""
    yield from (node.lineno for node, name in source.calls() if name == "time.sleep")
    yield from (line for line, name in source.imports() if name == "time.sleep")


def floats(source: Source) -> Iterator[int]:
    """Find floating point: float() and float literals; in money.py also the division that makes them."""
    yield from (node.lineno for node, name in source.calls() if name == "float")
    for node in source.nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield node.lineno
        divides = isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div)
        if divides and source.path.endswith("money.py"):
            yield line_of(node)


def own_time_and_chance(source: Source) -> Iterator[int]:
    """Find time, chance, network and database that are not handed in; the class of a generator may be named."""
    for line, name in source.imports():
        module = name.split(".")[0]
        if module in {"time", "httpx"} or (module == "random" and name not in _GENERATORS) or name == "sqlite3.connect":
            yield line
    for node, name in source.calls():
        if name == "sqlite3.connect" or last(name) in {"utcnow", "today"} or name.endswith("datetime.now"):
            yield node.lineno


def ownerless_tasks(source: Source) -> Iterator[int]:
    """Find tasks that no scope owns; a TaskGroup owns its own."""
    for node, name in source.calls():
        owner = name.rpartition(".")[0].lower()
        if last(name) == "ensure_future" or (last(name) == "create_task" and not owner.endswith(("group", "tg"))):
            yield node.lineno


def outside_hosts(source: Source) -> Iterator[int]:
    """Find addresses of machines that are not ours to name."""
    for number, line in enumerate(source.text.splitlines(), 1):
        for host in _URL.findall(line):
            if not (_LOOPBACK.fullmatch(host) or _RESERVED.fullmatch(host) or host in _HOSTS):
                yield number


def real_numbers(source: Source) -> Iterator[int]:
    """Find British mobile numbers that may belong to somebody: 07700 900000 to 900999 are kept for fiction."""
    for number, line in enumerate(source.text.splitlines(), 1):
        for found in _BRITISH_MOBILE.findall(line):
            if not _FICTION.fullmatch(re.sub(r"\D", "", found)):
                yield number


RULES = (
    foreign_import("qasync"),
    foreign_import("httpx"),
    Rule(
        "no-swallowed-error",
        "No bare except and no handler that drops every error: what nobody expected goes to the one hook.",
        EVERYWHERE,
        swallowed_errors,
    ),
    Rule("tls-is-checked", "There is no switch that trusts a bad certificate.", EVERYWHERE, unchecked_tls),
    Rule("no-sleep", "No sleeping thread: wait for the event, or with the injected clock.", EVERYWHERE, sleeps),
    Rule("no-float-money", "Money is whole minor units: no float near it.", _MONEY, floats),
    Rule(
        "driven-from-outside",
        "Journal, driver and checkout get clock, chance, network and database handed in, so that they can be simulated.",
        lambda path: _DRIVEN.match(path) is not None,
        own_time_and_chance,
    ),
    Rule(
        "tasks-have-owners",
        "Tasks are started by services/tasks.py, which cancels them and reports their errors.",
        but(
            PACKAGE, "lebara_desktop/services/tasks.py", "lebara_desktop/sandbox"
        ),  # the sandbox imports nothing of ours
        ownerless_tasks,
        {  # the wire may not import services; these two keep their tasks, and wait for them when they close
            "lebara_desktop/api/auth.py": "one refresh for all who ask; a closing page must not lose the rotated token",
            "lebara_desktop/api/identity_client.py": "connections of the person who left are closed beside those of the next",
        },
    ),
    Rule(
        "no-outside-host",
        "No host is named in the source but loopback and reserved ones.",
        but(EVERYWHERE, "tests"),
        outside_hosts,
    ),
    Rule("numbers-of-fiction", "Sample numbers are from the range kept for fiction.", EVERYWHERE, real_numbers),
)
