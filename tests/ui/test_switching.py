"""After live changes of language and theme nothing old is left: no text, no colour; motion rests, the ring stays."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lebara_desktop.ui import gallery, i18n, theme
from lebara_desktop.ui.theme.tokens import SCHEMES, Tokens
from lebara_desktop.ui.widgets.painted import Ticking
from tests.ui import reading
from tests.ui.test_contrast import VIEWS, colours, picture, settled

_VIEWS = [name for name in VIEWS if name.startswith("gallery")] + [
    "dashboard, running",
    "plans, ready",
    "checkout, done",
]


@pytest.fixture(autouse=True)
def controller(qapp: QApplication) -> Iterator[theme.ThemeController]:
    qapp.setQuitOnLastWindowClosed(False)
    made = theme.active() or theme.ThemeController(qapp)
    made.apply("light")
    i18n.install(qapp, "en")
    yield made
    made.set_motion(None)
    made.apply("light")
    i18n.install(qapp, "en")


def painted(view: QWidget) -> QImage:
    image = QImage(view.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.current().ground))
    QWidget.render(view, image, QPoint())
    return image


def only_in(old: Tokens, new: Tokens) -> set[str]:
    """Return the colours that the old scheme has and the new one has not; a code to scan is black on white in each."""
    mine, theirs = ({one.upper() for one in tokens.colours().values()} for tokens in (old, new))
    return mine - theirs - {QColor(Qt.GlobalColor.black).name(), QColor(Qt.GlobalColor.white).name().upper()}


@pytest.mark.parametrize("name", _VIEWS)
def test_no_colour_of_the_theme_before_is_left(controller: theme.ThemeController, name: str) -> None:
    view = settled(VIEWS[name])
    for before, after in (("light", "dark"), ("dark", "contrast"), ("contrast", "light")):
        controller.apply(after)
        QApplication.processEvents()
        old, new = SCHEMES[before], SCHEMES[after]
        image = painted(view)
        stale = {one: n for one, n in colours_of(image).items() if one in only_in(old, new) and n > 40}
        assert stale == {}, f"{before} → {after}"
        wrong = [
            f"{type(part).__name__} {part.objectName()}"
            for part in reading.parts(view)
            if part.palette().color(QPalette.ColorRole.Text).name().upper() in only_in(old, new)
        ]
        assert wrong == []
    view.close()
    view.deleteLater()


def colours_of(image: QImage) -> dict[str, int]:
    return dict(colours(image, image.rect()))


@pytest.mark.parametrize("name", ["dashboard, running", "plans, ready", "checkout, done"])
def test_a_round_through_all_languages_leaves_every_text_as_it_was(qapp: QApplication, name: str, qtbot: QtBot) -> None:
    view = settled(VIEWS[name])
    before = reading.texts(view)
    for language in i18n.available():
        i18n.install(qapp, language.code)
        QApplication.processEvents()
        if language.code != "en":
            assert set(reading.texts(view)) != set(before)
    i18n.install(qapp, "en")
    qtbot.waitUntil(lambda: reading.texts(view) == before, timeout=3000)
    view.close()
    view.deleteLater()


def test_motion_is_short_and_none_where_the_desktop_says_so(
    controller: theme.ThemeController, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = settled(gallery.SAMPLES[next(iter(gallery.SAMPLES))])
    moving = view.findChildren(Ticking)
    controller.set_motion(False)
    view.hide()
    view.show()
    QApplication.processEvents()
    assert [one for one in moving if one._timer.isActive()] == []
    assert not theme.motion()
    view.close()
    view.deleteLater()


def test_the_ring_is_painted_around_each_thing_the_keyboard_reaches(
    controller: theme.ThemeController, qtbot: QtBot
) -> None:
    view = settled(gallery.SAMPLES["plans"])
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    seen = 0
    for part in reading.parts(view):
        if not part.focusPolicy() & Qt.FocusPolicy.TabFocus or not part.isEnabled() or part.focusProxy() is not None:
            continue
        part.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not part or part.property("focusRing") is False:
            continue
        rings = [one for one in view.window().findChildren(QWidget, "focus.ring") if one.isVisible()]
        assert len(rings) == 1, f"{type(part).__name__} {part.objectName()}"
        around = rings[0].mapTo(view, QPoint())
        assert rings[0].geometry().size().width() > part.width()
        ring = colours(picture(view), rings[0].rect().translated(around))
        assert ring[SCHEMES["light"].focus.upper()] > 20, f"{type(part).__name__} {part.objectName()}"
        seen += 1
    assert seen >= 5
    view.close()
    view.deleteLater()
