"""Rules for what is on the screen: plain text, no nested loops, colours from the theme, translatable literals."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from tests.checks.source import Rule, Source, but, dotted, last, line_of, under

PACKAGE = under("lebara_desktop")
HELPER = "lebara_desktop/ui/widgets/text.py"
_OPENER = "lebara_desktop/ui/widgets/opening.py"
_RICH_CLASSES = {
    *("QMessageBox", "QErrorMessage", "QTextBrowser", "QInputDialog", "QProgressDialog", "QToolTip", "QWhatsThis"),
}
_RICH_METHODS = {
    *("setHtml", "insertHtml", "appendHtml", "setToolTip", "setWhatsThis", "openUrl", "setOpenExternalLinks"),
    *("setMarkdown", "ToolTipRole", "RichText", "AutoText", "MarkdownText"),
}
_STATIC_DIALOGS = {
    *("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory", "getOpenFileUrl"),
    *("getOpenFileUrls", "getSaveFileUrl", "getExistingDirectoryUrl", "getOpenFileContent", "saveFileContent"),
    *("getColor", "getFont"),
}
_OUTERMOST = "lebara_desktop/app/window.py"  # its QApplication.exec() runs before there is an event loop to nest in
_BOXES = {"about", "aboutQt", "critical", "information", "question", "warning"}
_HEX = re.compile(r"(?<![\w*&#])#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b(?!#)")


def rich_text(source: Source) -> Iterator[int]:
    """Find what would show text from outside as HTML, or open an address."""
    yield from source.mentions(_RICH_CLASSES | _RICH_METHODS)
    for node in source.nodes:
        if isinstance(node, ast.Call) and last(dotted(node.func)) == "QLabel":
            yield node.lineno
        if isinstance(node, ast.ClassDef) and any(last(dotted(base)) == "QLabel" for base in node.bases):
            yield node.lineno


def nested_loops(source: Source) -> Iterator[int]:
    """Find calls that run an event loop inside the event loop."""
    for node, name in source.calls():
        if source.path == _OUTERMOST and name == "QApplication.exec":
            continue
        loops = {"exec", "exec_"} if source.path.startswith("tests/") else {"exec", "exec_", "processEvents"}
        if isinstance(node.func, ast.Attribute) and node.func.attr in loops:
            yield node.lineno
        if last(name) in _STATIC_DIALOGS or (name.startswith("QMessageBox.") and last(name) in _BOXES):
            yield node.lineno


def blocking_waits(source: Source) -> Iterator[int]:
    """Find pytest-qt's blocking waits and processEvents in coroutines: they run a nested loop; plain tests may."""
    for node in source.nodes:
        if isinstance(node, ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                name = dotted(inner) if isinstance(inner, ast.Attribute) else ""
                if name.startswith("qtbot.wait") or name.endswith(".processEvents"):
                    yield line_of(inner)


def qasync_shortcuts(source: Source) -> Iterator[int]:
    """Find qasync's decorators, which start tasks that nobody owns."""
    yield from source.mentions({"asyncSlot", "asyncClose"})
    yield from (line for line, name in source.imports() if last(name) in {"asyncSlot", "asyncClose"})


def style_sheets(source: Source) -> Iterator[int]:
    """Find style sheets that a widget sets for itself."""
    yield from source.mentions({"setStyleSheet"})


def hex_colours(source: Source) -> Iterator[int]:
    """Find colours written as numbers, in strings that are not documentation."""
    documentation = {id(node.value) for node in source.nodes if isinstance(node, ast.Expr)}
    for node in source.nodes:
        text = node.value if isinstance(node, ast.Constant) and id(node) not in documentation else None
        if isinstance(text, str) and _HEX.search(text):
            yield line_of(node)


def variable_texts(source: Source) -> Iterator[int]:
    """Find texts that the translation tools cannot read: not a literal, or changed before they are looked up."""
    for node, name in source.calls():
        if last(name) in {"tr", "QT_TR_NOOP"}:
            texts = node.args[:1]
        elif name == "translate" or name.endswith("QCoreApplication.translate") or last(name) == "QT_TRANSLATE_NOOP":
            texts = node.args[:2]
        else:
            continue
        if not texts or not all(isinstance(one, ast.Constant) and isinstance(one.value, str) for one in texts):
            yield line_of(node)


RULES = (
    Rule(
        "plain-text",
        "Text from outside is never HTML: labels, boxes, tips and addresses go through text.py and opening.py.",
        but(PACKAGE, HELPER, _OPENER),
        rich_text,
    ),
    Rule(
        "no-nested-loop",
        "No event loop inside the event loop: no exec(), no static dialogs, no processEvents(); use open() and await.",
        but(under("lebara_desktop", "tests"), "tests/bench"),  # its reference programs have no loop but Qt's
        nested_loops,
        {"tests/fakes/desktop.py": "a program of its own, whose only loop it is"},
    ),
    Rule(
        "no-blocking-wait",
        "A coroutine test waits with await until(...), never with qtbot.wait* or processEvents, which run a nested loop.",
        under("tests"),
        blocking_waits,
    ),
    Rule(
        "no-async-slot",
        "Work starts through a TaskScope, never through asyncSlot or asyncClose.",
        under("lebara_desktop", "tests"),
        qasync_shortcuts,
    ),
    Rule(
        "theme-owns-style",
        "Style sheets are set by ui/theme alone: a widget that sets its own misses the next theme.",
        but(PACKAGE, "lebara_desktop/ui/theme"),
        style_sheets,
    ),
    Rule(
        "theme-owns-colours",
        "Colours come from the theme's tokens; a number in a widget is wrong in the dark.",
        but(PACKAGE, "lebara_desktop/ui/theme", "lebara_desktop/sandbox"),  # the sandbox's web pages have no theme
        hex_colours,
    ),
    Rule(
        "literal-texts",
        "Texts are literals inside tr(); values are put in afterwards with format(), or the translators never see them.",
        PACKAGE,
        variable_texts,
    ),
)
