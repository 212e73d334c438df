"""Contrast measured on the painted pixels (WCAG 2.2, 1.4.3 and 1.4.11), sizes of targets (2.5.8), names: gallery and pages."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import a11y, gallery, i18n, theme
from lebara_desktop.ui.theme.tokens import SCHEMES, contrast
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.form import CheckBox
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.radio_card import RadioCard
from lebara_desktop.ui.widgets.switch import Switch
from lebara_desktop.ui.widgets.usage_ring import UsageRing
from tests.ui.reading import parts, said
from tests.ui.test_languages import SCREENS, TELLING

_TEXT, _PART = 4.5, 3.0
_TARGET = 24  # pixels
_SHARP = 2  # the ratio of pixels: text is judged by its full strokes, not by their smoothed edges
_SCHEMES = ("light", "dark", "contrast")


def _page(name: str) -> Callable[[], Any]:  # Any: each page renders a state of its own type
    def make() -> QWidget:
        screen = next(one for one in SCREENS if one.name == name)
        page: Any = screen.make()
        page.render(screen.state)
        return page  # type: ignore[no-any-return]  # a page

    return make


VIEWS: dict[str, Callable[[], QWidget]] = {
    **{f"gallery {route}": make for route, make in gallery.SAMPLES.items()},
    **{screen.name: partial(lambda name: _page(name)(), screen.name) for screen in SCREENS},
}
ORDINARY = {
    *(("light", name) for name in (*TELLING, "plans, ready")),
    *(("dark", name) for name in ("dashboard, running", "plans, compared", "checkout, payment", "checkout, done")),
    *((scheme, name) for scheme in _SCHEMES for name in VIEWS if name.startswith("gallery")),
}
CASES = [
    pytest.param(scheme, name, marks=[] if (scheme, name) in ORDINARY else [pytest.mark.long])
    for scheme in _SCHEMES
    for name in VIEWS
]


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    qapp.setQuitOnLastWindowClosed(False)
    controller = theme.active() or theme.ThemeController(qapp)
    i18n.install(qapp, "en")
    yield
    controller.apply("light")


def picture(widget: QWidget) -> QImage:
    """Paint the widget with twice as many pixels as it has on an ordinary screen."""
    image = QImage(widget.size() * _SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SHARP)
    image.fill(QColor(theme.current().ground))
    QWidget.render(widget, image, QPoint())  # pages have a method of that name
    return image


def colours(image: QImage, place: QRect) -> Counter[str]:
    """Return how often each colour stands in ``place`` (device-independent pixels)."""
    inside = QRect(place.topLeft() * _SHARP, place.size() * _SHARP).intersected(image.rect())
    cut = image.copy(inside)
    data, line = bytes(cut.constBits()), cut.bytesPerLine()
    found: Counter[bytes] = Counter()
    for row in range(cut.height()):
        start = row * line
        found.update(data[start + at : start + at + 3] for at in range(0, cut.width() * 4, 4))
    return Counter({f"#{one[2]:02X}{one[1]:02X}{one[0]:02X}": count for one, count in found.items()})


def strength(image: QImage, place: QRect) -> float:
    """Return the contrast between the ground (the commonest colour) and the strokes that stand out most."""
    found = colours(image, place)
    if len(found) < 2:
        return 21.0  # nothing painted here: an empty label
    ground = found.most_common(1)[0][0]
    total = sum(found.values())
    solid = [one for one, count in found.items() if count >= max(3, total // 4000)]
    return max(contrast(ground, one) for one in solid or found)


def placed(widget: QWidget, root: QWidget) -> QRect:
    """Return where the widget is seen in ``root``."""
    place = QRect(widget.mapTo(root, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not root:
        place = place.intersected(QRect(above.mapTo(root, QPoint()), above.size()))
        above = above.parentWidget()
    return place.intersected(root.rect())


def settled(make: Callable[[], QWidget]) -> QWidget:
    view = make()
    view.resize(QSize(1040, 1500))  # high enough that nothing is scrolled away
    view.show()
    for _ in range(3):
        QApplication.processEvents()
    return view


def has_text(widget: QWidget) -> bool:
    kinds = (QLabel, QAbstractButton, Chip, QComboBox)
    if isinstance(widget, QLineEdit):
        return bool(widget.text() or widget.placeholderText())
    return isinstance(widget, kinds) and not isinstance(widget, QToolButton) and bool(next(said(widget), ""))


def weak_texts(root: QWidget, image: QImage) -> list[str]:
    found = []
    for one in parts(root):
        place = placed(one, root)
        if has_text(one) and one.isEnabled() and min(place.width(), place.height()) > 8:
            ratio = strength(image, place.adjusted(2, 2, -2, -2))
            if ratio < _TEXT:
                found.append(f"{ratio:.2f}: {type(one).__name__} {next(said(one))!r}")
    return found


def weak_parts(root: QWidget, image: QImage) -> list[str]:
    """Judge what tells without words: edges of fields and boxes, marks of switches, fills of meters."""
    found = []
    for one in parts(root):
        if not isinstance(one, QLineEdit | QComboBox | CheckBox | Switch | RadioCard | Meter) or not one.isEnabled():
            continue
        if (isinstance(one, QLineEdit) and one.isReadOnly()) or (isinstance(one, Meter) and not one.share):
            continue  # nothing to be told apart
        place = placed(one, root)
        rtl_lead = 44 if isinstance(one, CheckBox | Switch | RadioCard) else place.width()
        mark = QRect(place.topLeft(), QSize(min(rtl_lead, place.width()), place.height()))
        if min(mark.width(), mark.height()) < 6:
            continue
        ratio = strength(image, mark)
        if ratio < _PART:
            found.append(f"{ratio:.2f}: {type(one).__name__} {next(said(one), '')!r}")
    return found


def small_targets(root: QWidget) -> list[str]:
    """Find what can be pressed and is under 24 pixels in a direction, unless it stands in a line of text."""
    return [
        f"{one.width()}×{one.height()}: {type(one).__name__} {one.objectName()} {next(said(one), '')!r}"
        for one in parts(root)
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit)
        and not isinstance(one.parentWidget(), QAbstractScrollArea)
        and min(one.width(), one.height()) < _TARGET
    ]


@pytest.mark.parametrize(("scheme", "name"), CASES)
def test_what_is_painted_can_be_told_apart_hit_and_named(scheme: str, name: str) -> None:
    controller = theme.active()
    assert controller is not None
    controller.apply(scheme)
    view = settled(VIEWS[name])
    image = picture(view)
    found = {
        "texts": weak_texts(view, image),
        "parts": weak_parts(view, image),
        "targets": small_targets(view),
        "names": a11y.nameless(view),
    }
    view.close()
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert found == {"texts": [], "parts": [], "targets": [], "names": []}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_what_is_full_can_be_told_from_what_is_empty(qtbot: QtBot, scheme: str) -> None:
    controller = theme.active()
    assert controller is not None
    controller.apply(scheme)
    weak: dict[tuple[str, str], float] = {}
    for tone in ("data", "international", "texts", "ok", "warn", "bad", "accent", "text_muted"):
        meter, ring = Meter(), UsageRing()
        for one in (meter, ring):
            qtbot.addWidget(one)
        meter.resize(200, 8)
        ring.resize(160, 160)
        meter.set_value(0.5, tone)
        ring.set_value(0.5, "", "", tone)
        bar, round_ = picture(meter), picture(ring)
        pairs = {
            "meter": (bar.pixelColor(100, 8), bar.pixelColor(300, 8)),
            "ring": (round_.pixelColor(297, 160), round_.pixelColor(23, 160)),
        }
        weak |= {
            (tone, of): ratio
            for of, (full, empty) in pairs.items()
            if (ratio := contrast(full.name(), empty.name())) < _PART
        }
    assert not weak


def test_a_weak_text_is_found(qapp: QApplication) -> None:
    """The measure itself: grey on white just under and over the limit."""
    for grey, weak in ((0x78, True), (0x74, False)):
        image = QImage(QSize(240, 30) * _SHARP, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARP)
        image.fill(QColor(255, 255, 255))
        painter = QPainter(image)
        painter.setFont(theme.font("body"))
        painter.setPen(QColor(grey, grey, grey))
        painter.drawText(QRect(0, 0, 240, 30), 0, "Valid to Wed 30 Dec 2026")
        painter.end()
        assert (strength(image, QRect(0, 0, 240, 30)) < _TEXT) is weak
