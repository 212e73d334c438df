"""What a person can read of a window, and whether all of it fits: for the tests of languages."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from lebara_desktop.translations import build, find_lrelease
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.radio_card import RadioCard
from lebara_desktop.ui.widgets.text import ElidedLabel
from tests.checks.translations import FOLDER, read

OPEN, CLOSE = "⟦", "⟧"
_KEPT = re.compile(r"\{\w+\}|%L?n")
_UNBROKEN = re.compile(r"[^\s\u2e80-\u9fff\uff00-\uffef]+")  # Chinese breaks between any two letters
_FIELD = r"(?:[^.?!]|\.(?=\d))+?"  # what stands for a field in a sentence: never the end of one
_WORDS = re.compile(r"[A-Za-z]{3,}")


def parts(root: QWidget) -> list[QWidget]:
    """Return the visible widgets under ``root``, itself first."""
    return [root, *(one for one in root.findChildren(QWidget) if one.isVisibleTo(root))]


def said(widget: QWidget) -> Iterator[str]:
    """Return all that one widget shows or tells a screen reader."""
    if isinstance(widget, ElidedLabel):
        yield widget.full_text()
    elif isinstance(widget, QLabel):
        yield widget.text()
    elif isinstance(widget, RadioCard):
        yield from (widget.data.title, widget.data.subtitle, widget.data.badge, widget.data.reason)
    elif isinstance(widget, QAbstractButton):
        yield widget.text().replace("&&", "&")
    elif isinstance(widget, Chip):
        yield widget.text
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    yield from (widget.accessibleName(), widget.accessibleDescription(), re.sub(r"<[^>]*>", "", widget.toolTip()))


def texts(root: QWidget) -> list[str]:
    """Return every text of the window, sorted."""
    return sorted(text for widget in parts(root) for text in said(widget) if text)


@cache
def _english(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Return the English sentences that are others in a language: whole ones, and a pattern of those with fields."""
    whole, patterns = set(), []
    for one in read(FOLDER / f"lebara_{code}.ts"):
        if (
            one.context != "Countries"
            and one.source not in one.forms
            and len(_WORDS.findall(_KEPT.sub("", one.source))) > 0
        ):
            pieces = _KEPT.split(one.source)
            if len(pieces) == 1:
                whole.add(one.source)
            else:
                patterns.append(_FIELD.join(re.escape(piece) for piece in pieces))
    return frozenset(whole), re.compile("|".join(patterns))


def english(text: str, code: str = "de") -> bool:
    """Return whether ``text``, or a part of it between dots or lines, is an English sentence that is another one in ``code``."""
    while (rest := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)) != text:
        text = rest  # without what is in the made-up language
    pieces = {text, *re.split(r" · |\n|(?<=[.?!]) ", text)}
    whole, pattern = _english(code)
    return any(piece in whole or pattern.fullmatch(piece) for piece in pieces)


def stretched(source: str) -> str:
    """Return a sentence in the made-up language: marked, and 40 % longer."""
    if source == "Lebara Desktop":  # a name
        return source
    extra = max(1, round(len(_KEPT.sub("", source)) * 0.4) - 2)
    return OPEN + source + "".join(" " if at % 7 == 0 else "x" for at in range(extra)) + CLOSE


def made_up_language(folder: Path) -> Path:
    """Build the made-up language into ``folder`` and return its file."""
    tree = ET.parse(FOLDER / "lebara_de.ts")
    for message in tree.getroot().iter("message"):
        text = stretched(message.findtext("source") or "")
        translation = message.find("translation")
        assert translation is not None
        forms = translation.findall("numerusform") or [translation]
        for form in forms:
            form.text = text
    tree.write(folder / "lebara_zz.ts", encoding="utf-8", xml_declaration=True)
    assert build(folder, find_lrelease()) == ""
    return folder / "lebara_zz.qm"


def misfits(root: QWidget) -> list[str]:
    """Return what is cut off, sticks out of its place or lies over another text."""
    shown = [one for one in parts(root) if _has_text(one)]
    found = [fault for one in shown for fault in (_cut(one), _outside(one, root)) if fault]
    found += [
        f"does not fit into the width: {one.objectName()} ({one.canvas.width()} > {one.viewport().width()})"
        for one in parts(root)
        if isinstance(one, PageScroll) and one.canvas.width() > one.viewport().width()
    ]
    sights = [(one, _in_sight(one, root)) for one in shown]
    places = [(one, sight.adjusted(1, 1, -1, -1)) for one, sight in sights if min(sight.width(), sight.height()) > 2]
    for (one, here), (other, there) in combinations(places, 2):
        if here.intersects(there) and not one.isAncestorOf(other) and not other.isAncestorOf(one):
            found.append(f"overlap: {_name(one)} and {_name(other)}")
    return found


def _has_text(widget: QWidget) -> bool:
    kinds = (QLabel, QAbstractButton, Chip, QLineEdit, QComboBox)
    if isinstance(widget, QToolButton):  # a line edit's own
        return False
    return isinstance(widget, kinds) and bool(next(said(widget)))


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {next((text for text in said(widget) if text), '')!r}"


def _in_sight(widget: QWidget, root: QWidget) -> QRect:
    """Return where the widget is in ``root``, without what is scrolled away."""
    place = QRect(widget.mapTo(root, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root:
        if isinstance(above.parentWidget(), QAbstractScrollArea):
            place = place.intersected(QRect(above.mapTo(root, QPoint()), above.size()))
        above = above.parentWidget()
    return place


def _cut(widget: QWidget) -> str:
    hint = widget.sizeHint()
    if isinstance(widget, QLabel):
        room = widget.contentsRect().width()
        if widget.wordWrap():
            longest = max((_advance(widget, word) for word in _UNBROKEN.findall(widget.text())), default=0.0)
            if widget.heightForWidth(widget.width()) > widget.height() + 1 or longest > room + 1:
                return f"cut: {_name(widget)} in {widget.width()}×{widget.height()}"
        elif not isinstance(widget, ElidedLabel) and _advance(widget, widget.text()) > room + 1:
            return f"cut: {_name(widget)} in {room}"
        return "" if widget.wordWrap() or widget.height() >= hint.height() - 1 else f"too low: {_name(widget)}"
    if isinstance(widget, QLineEdit):
        need = _advance(widget, widget.placeholderText()) + 20
        return f"cut: {_name(widget)}" if need > widget.width() else ""
    if isinstance(widget, RadioCard):
        return f"too low: {_name(widget)}" if widget.height() < widget.heightForWidth(widget.width()) - 1 else ""
    if widget.hasHeightForWidth():  # its text wraps
        return f"too low: {_name(widget)}" if widget.height() < widget.heightForWidth(widget.width()) - 1 else ""
    wide = widget.minimumSizeHint().width() if isinstance(widget, QComboBox) else hint.width()
    if widget.width() < wide - 1 or widget.height() < widget.minimumSizeHint().height() - 1:
        low = widget.minimumSizeHint().height()
        return f"cut: {_name(widget)}: {widget.width()}×{widget.height()} < {wide}×{low}"
    return ""


def _advance(widget: QWidget, text: str) -> float:
    metrics = QFontMetricsF(widget.font())
    return max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0.0)


def _outside(widget: QWidget, root: QWidget) -> str:
    """Find a part of the widget that an ancestor cuts off; what can be scrolled to is not cut off."""
    place, here = widget.rect(), widget
    while here is not root and (above := here.parentWidget()) is not None:
        place = QRect(here.mapTo(above, place.topLeft()), place.size())
        if isinstance(above, QAbstractScrollArea) or isinstance(above.parentWidget(), QAbstractScrollArea):
            return ""
        if not above.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"sticks out of {type(above).__name__}: {_name(widget)}"
        here = above
    return ""


def wrong_side(root: QWidget, allowed: set[str]) -> list[str]:
    """Return the widgets that are not mirrored in a window read from the right."""
    left = Qt.LayoutDirection.LeftToRight
    return [
        one.objectName() for one in parts(root) if one.layoutDirection() == left and one.objectName() not in allowed
    ]
