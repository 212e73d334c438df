"""Each house rule catches what it forbids and lets pass what it allows; the project breaks none of them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest

from tests.checks import house, rules_shape
from tests.checks.source import Source, project_files

UI = "lebara_desktop/ui/pages/plans/page.py"
HELPER = "lebara_desktop/ui/widgets/text.py"
THEME = "lebara_desktop/ui/theme/palette.py"
API = "lebara_desktop/api/client.py"
DRIVER = "lebara_desktop/services/driver.py"
MONEY = "lebara_desktop/domain/money.py"
TEST = "tests/ui/test_page.py"
LONG = "def f():\n" + "    x = 1\n" * 40

CAUGHT: list[tuple[str, str, str]] = [
    ("plain-text", UI, "QLabel('x')"),
    ("plain-text", UI, "QtWidgets.QLabel('x')"),
    ("plain-text", UI, "class Mine(QLabel): pass"),
    ("plain-text", UI, "box = QMessageBox(self)"),
    ("plain-text", UI, "from_parent = QErrorMessage.qtHandler()"),
    ("plain-text", UI, "view = QTextBrowser()"),
    ("plain-text", UI, "QInputDialog.getText(self, 'a', 'b')"),
    ("plain-text", UI, "QProgressDialog()"),
    ("plain-text", UI, "edit.setHtml(text)"),
    ("plain-text", UI, "button.setToolTip(name)"),
    ("plain-text", UI, "QDesktopServices.openUrl(url)"),
    ("plain-text", UI, "label.setOpenExternalLinks(True)"),
    ("plain-text", UI, "if role == Qt.ItemDataRole.ToolTipRole: pass"),
    ("no-nested-loop", UI, "dialog.exec()"),
    ("no-nested-loop", UI, "menu.exec_(place)"),
    ("no-nested-loop", UI, "QApplication.exec()"),
    ("no-nested-loop", "lebara_desktop/app/window.py", "dialog.exec()"),
    ("no-nested-loop", UI, "QFileDialog.getSaveFileName(self)"),
    ("no-nested-loop", UI, "QMessageBox.question(self, 'a', 'b')"),
    ("no-nested-loop", UI, "QApplication.processEvents()"),
    ("no-nested-loop", TEST, "dialog.exec()"),
    ("no-blocking-wait", TEST, "async def test_a():\n    QApplication.processEvents()"),
    ("no-blocking-wait", TEST, "async def test_a(qtbot):\n    qtbot.wait(10)"),
    ("no-blocking-wait", TEST, "async def test_a(qtbot):\n    with qtbot.waitSignal(x.y):\n        pass"),
    ("no-async-slot", UI, "@asyncSlot()\nasync def f(self): pass"),
    ("no-async-slot", UI, "from qasync import asyncClose"),
    ("qasync-in-one-place", UI, "import qasync"),
    ("qasync-in-one-place", "lebara_desktop/app/start.py", "from qasync import QEventLoop"),
    ("httpx-in-one-place", "lebara_desktop/services/plans.py", "import httpx"),
    ("httpx-in-one-place", UI, "from httpx import AsyncClient"),
    ("theme-owns-style", UI, "self.setStyleSheet('')"),
    ("theme-owns-colours", UI, "QColor('#1a2B3c')"),
    ("theme-owns-colours", UI, "css = 'color:#fff;'"),
    ("literal-texts", UI, "self.tr(f'{a} days')"),
    ("literal-texts", UI, "self.tr('%s days' % a)"),
    ("literal-texts", UI, "self.tr('{a} days'.format(a=a))"),
    ("literal-texts", UI, "self.tr(text)"),
    ("literal-texts", UI, "self.tr('a' + 'b')"),
    ("literal-texts", UI, "QCoreApplication.translate('Errors', text)"),
    ("literal-texts", UI, "QCoreApplication.translate(context, 'text')"),
    ("no-swallowed-error", API, "try:\n    f()\nexcept:\n    raise"),
    ("no-swallowed-error", API, "try:\n    f()\nexcept Exception:\n    pass"),
    ("no-swallowed-error", API, "try:\n    f()\nexcept (ValueError, BaseException):\n    ..."),
    ("no-swallowed-error", API, "with contextlib.suppress(Exception):\n    f()"),
    ("tls-is-checked", API, "httpx.AsyncClient(verify=False)"),
    ("tls-is-checked", API, "context.check_hostname = False"),
    ("tls-is-checked", API, "context.verify_mode = ssl.CERT_NONE"),
    ("no-sleep", TEST, "time.sleep(1)"),
    ("no-sleep", API, "from time import sleep"),
    ("no-float-money", MONEY, "x = float(minor)"),
    ("no-float-money", MONEY, "x = minor * 0.2"),
    ("no-float-money", MONEY, "x = minor / 100"),
    ("no-float-money", "lebara_desktop/domain/checkout.py", "x = 1.2"),
    ("no-float-money", "lebara_desktop/services/preparing.py", "x = float(minor)"),
    ("driven-from-outside", DRIVER, "import time"),
    ("driven-from-outside", DRIVER, "from random import uniform"),
    ("driven-from-outside", DRIVER, "import random"),
    ("driven-from-outside", MONEY, "import time"),
    ("driven-from-outside", "lebara_desktop/services/rebuild.py", "from time import monotonic"),
    ("driven-from-outside", "lebara_desktop/services/keeping.py", "from sqlite3 import connect"),
    ("driven-from-outside", "lebara_desktop/services/preparing.py", "datetime.now()"),
    ("driven-from-outside", DRIVER, "import httpx"),
    ("driven-from-outside", "lebara_desktop/services/journal_schema.py", "sqlite3.connect(path)"),
    ("driven-from-outside", "lebara_desktop/services/checkout/flow.py", "datetime.now(UTC)"),
    ("driven-from-outside", DRIVER, "datetime.datetime.utcnow()"),
    ("tasks-have-owners", UI, "asyncio.create_task(f())"),
    ("tasks-have-owners", UI, "asyncio.get_running_loop().create_task(f())"),
    ("tasks-have-owners", UI, "asyncio.ensure_future(f())"),
    ("no-outside-host", API, "# see https://operator.co.uk/terms"),
    ("no-outside-host", API, "url = 'http://user@10.0.0.1:80/x'"),
    ("no-outside-host", API, "url = 'https://example.com.evil.org'"),
    ("no-outside-host", "dev.py", "url = 'https://files.somewhere.net/simple'"),
    ("numbers-of-fiction", TEST, "n = '+44 \x37911 123456'"),
    ("numbers-of-fiction", TEST, "n = '44\x37911123456'"),
    ("numbers-of-fiction", API, "n = '0\x37700 901000'"),
    ("short-files", API, "x = 1\n" * 401),
    ("short-functions", API, LONG),
    ("short-functions", API, "class A:\n    async " + LONG.replace("\n", "\n    ").rstrip()),
    ("says-what-for", API, "x = 1"),
    ("says-what-for", API, "'''Doc.'''\nclass Public:\n    x = 1"),
    ("notes-have-reasons", API, "x = 1  # TODO"),
    ("notes-have-reasons", API, "# FIXME: later\nx = 1"),
    ("workarounds-name-issues", API, "# WORKAROUND for a bug in Qt\nx = 1"),
]

FINE: list[tuple[str, str, str]] = [
    ("plain-text", HELPER, "class PlainLabel(QLabel): pass"),
    ("plain-text", UI, "PlainLabel('x'); plain_tip(button, name); open_url(url, hosts)"),
    ("plain-text", UI, "found = self.findChildren(QLabel)"),
    ("plain-text", TEST, "assert label.textFormat() == Qt.TextFormat.RichText"),
    ("no-nested-loop", UI, "dialog.open(); menu.popup(place); exec_driver_sql('x')"),
    ("no-nested-loop", UI, "executor.execute(x); log.warning('x'); QFileDialog(self).open()"),
    ("no-nested-loop", "lebara_desktop/app/window.py", "QApplication.exec()"),
    (
        "no-blocking-wait",
        TEST,
        "def test_a(qtbot):\n    qtbot.waitUntil(f)\nasync def test_b(until):\n    await until(f)",
    ),
    ("no-blocking-wait", TEST, "def test_a():\n    QApplication.processEvents()"),
    ("no-nested-loop", TEST, "QApplication.processEvents()"),
    ("no-async-slot", UI, "'''Never use asyncSlot.'''"),
    ("qasync-in-one-place", "lebara_desktop/ui/bridge.py", "import qasync"),
    ("qasync-in-one-place", "tests/conftest.py", "import qasync"),
    ("httpx-in-one-place", API, "import httpx"),
    ("httpx-in-one-place", "lebara_desktop/tour/payer.py", "import httpx"),
    ("httpx-in-one-place", UI, "'''httpx is not used here.'''\nimport httpx_names"),
    ("theme-owns-style", THEME, "app.setStyleSheet(sheet)"),
    ("theme-owns-colours", THEME, "QColor('#1a2B3c')"),
    ("theme-owns-colours", UI, "'''Issue #123.'''\ncode = '*#1345#'\nquote = '&#039;'\nnumber = 'No. #12'"),
    ("literal-texts", UI, "self.tr('{a} days').format(a=a)"),
    ("literal-texts", UI, "self.tr('%n days', '', count) + self.tr('a' 'b')"),
    ("literal-texts", UI, "QCoreApplication.translate('Errors', 'text', '', n); 'a'.translate(table)"),
    ("no-swallowed-error", API, "try:\n    f()\nexcept ValueError:\n    pass"),
    ("no-swallowed-error", API, "try:\n    f()\nexcept Exception as error:\n    report(error)"),
    ("no-swallowed-error", API, "with contextlib.suppress(OSError):\n    f()"),
    ("tls-is-checked", API, "httpx.AsyncClient(verify=context, trust_env=False)"),
    ("no-sleep", API, "await asyncio.sleep(1); await clock.sleep(1)"),
    ("no-float-money", MONEY, "x = (2 * minor + 1) // 2; y = Decimal('0.2')"),
    ("no-float-money", "lebara_desktop/domain/checkout.py", "class A:\n    retry_after: float | None = None"),
    ("no-float-money", "lebara_desktop/domain/usage.py", "x = 0.1"),
    ("driven-from-outside", DRIVER, "from random import Random\nnow = clock.now(); wait = rng.uniform(0, 1)"),
    ("driven-from-outside", DRIVER, "import sqlite3\ndef f(connect): return connect(path)"),
    ("driven-from-outside", "lebara_desktop/services/clock.py", "import time\nnow = datetime.now(UTC)"),
    ("tasks-have-owners", UI, "self._scope.spawn(f())"),
    ("tasks-have-owners", API, "async with asyncio.TaskGroup() as group:\n    group.create_task(f())"),
    ("tasks-have-owners", "lebara_desktop/services/tasks.py", "asyncio.create_task(f())"),
    ("no-outside-host", API, "a = 'http://127.0.0.1:8080/x', 'http://localhost', 'http://[::1]:7', f'http://{host}'"),
    ("no-outside-host", API, "a = 'https://pay.example/q', 'https://operator.test', 'http://www.w3.org/2000/svg'"),
    ("numbers-of-fiction", TEST, "n = '+44 7700 900123', '447700900999', '07700 900000', '00000000441147'"),
    ("short-files", API, "x = 1\n" * 400),
    ("short-functions", API, LONG.removesuffix("    x = 1\n")),
    ("says-what-for", API, "'''Doc.'''\nclass Public:\n    '''Doc.'''\nclass _Hidden:\n    x = 1"),
    ("says-what-for", "tests/__init__.py", ""),
    ("notes-have-reasons", API, "# TODO: the operator has no such resource yet\nx = 'TODO'"),
    ("workarounds-name-issues", API, "# WORKAROUND: style is lost on a palette change,\n# see QTBUG-12345\nx = 1"),
]


def caught(name: str, path: str, text: str) -> bool:
    """Whether the rule ``name`` finds something in ``text``."""
    rule = next(one for one in house.RULES if one.name == name)
    return bool(rule.violations(Source(path, text)))


@pytest.mark.parametrize(("name", "path", "text"), CAUGHT, ids=lambda one: one[:40])
def test_what_a_rule_forbids_is_caught(name: str, path: str, text: str) -> None:
    assert caught(name, path, text)


@pytest.mark.parametrize(("name", "path", "text"), FINE, ids=lambda one: one[:40])
def test_what_a_rule_allows_passes(name: str, path: str, text: str) -> None:
    assert not caught(name, path, text)


def test_every_rule_is_tried_both_ways_and_has_a_sentence_of_its_own() -> None:
    names = {rule.name for rule in house.RULES}
    assert names == {name for name, _, _ in CAUGHT} == {name for name, _, _ in FINE}
    assert len({rule.sentence for rule in house.RULES}) == len(names) == len(house.RULES)
    assert all(rule.sentence.endswith(".") for rule in house.RULES)


def test_every_exception_has_a_reason_and_is_still_needed() -> None:
    files = {source.path: source for source in project_files(house.ROOT)}
    for rule in house.RULES:
        for path, reason in rule.exceptions.items():
            assert len(reason.split()) >= 4
            assert replace(rule, exceptions={}).violations(files[path]), f"{path} keeps {rule.name} by now"


HASH = "--hash=sha256:" + "0" * 64


@pytest.mark.parametrize(
    ("lock", "lines"),
    [
        (f"# made by uv\nanyio==4.1 \\\n    {HASH} \\\n    {HASH}\n    # via\n    #   httpx\n", []),
        (f"anyio==4.1 ; sys_platform == 'win32' \\\n    {HASH}\n", []),
        (f"a==1 \\\n    {HASH}\nanyio==4.1\n", [3]),
        (f"anyio>=4.1 \\\n    {HASH}\n", [1]),
        (f"--index-url https://packages.example/simple\na==1 \\\n    {HASH}\n", [1]),
        ("--extra-index-url packages\n", [1]),
        (f"a @ file:///tmp/a.whl \\\n    {HASH}\n", [1]),
        (f"# from https://packages.example\na==1 \\\n    {HASH}\n", [1]),
    ],
)
def test_the_lock_holds_versions_with_hashes_and_nothing_else(lock: str, lines: list[int]) -> None:
    assert list(rules_shape.lock_problems(lock)) == lines


def test_the_project_keeps_the_house_rules() -> None:
    found = house.check()
    assert not found, "\n".join(found)


def test_the_script_names_rule_and_place_and_fails_where_something_is_wrong() -> None:
    bad = Source(UI, "'''Doc.'''\n\nQLabel('x')\n")
    assert len(house.violations(bad)) == 1
    assert house.violations(bad)[0].startswith(f"{UI}:3: Text from outside is never HTML")
    script = [sys.executable, "-m", "tests.checks.house", "lebara_desktop/domain/money.py"]
    done = subprocess.run(script, cwd=house.ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 violations" in done.stdout
