"""Small parts that several cards of the dashboard share."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.errors import AppError
from lebara_desktop.ui import errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.states import Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel


def local_day(instant: datetime, zone: tzinfo) -> str:
    """Return the operator's calendar day of ``instant``, as "Mon 30 Nov"."""
    return show.day(instant.astimezone(zone).date())


def deadline(instant: datetime, zone: tzinfo) -> str:
    """Return the last day on which something can be done that must be done before ``instant``."""
    return local_day(instant - timedelta(microseconds=1), zone)


def local_date(instant: datetime, zone: tzinfo) -> str:
    """Return the day with its year, for dates that may be far away."""
    return show.day(instant.astimezone(zone).date(), year=True)


def local_time(instant: datetime, zone: tzinfo) -> str:
    """Return the time of day by the operator's clock."""
    return show.time(instant, zone)


class Trouble(QWidget):
    """What a card shows in place of figures that did not come: the sentence, and Try again."""

    try_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel("", "muted", self, wrap=True)
        self._button = Button("", "plain", "refresh", self)
        self._button.setObjectName("trouble.again")
        self._button.clicked.connect(self.try_again_requested)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        box.addWidget(self._label)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_error(self, error: AppError | None) -> None:
        """Show ``error``; None hides the part."""
        if error is not None:
            self._label.setText(errors.sentence(error))
            self._button.setText(self.tr("Try again"))
        self.setVisible(error is not None)


class DatedLine(QWidget):
    """A quiet sentence with one strong word in it, as "Renews on **Mon 30 Nov** · 8 days left"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = PlainLabel("", "muted", self)
        self._strong = PlainLabel("", "strong", self, tabular=True)
        self._after = PlainLabel("", "muted", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for label in (self._before, self._strong, self._after):
            row.addWidget(label)
        row.addStretch(1)

    def set_text(self, template: str, strong: str) -> None:
        """Show ``template``, in which ``{date}`` stands for the strong word."""
        before, date, after = template.partition("{date}")
        after = show.filled(date + after, date=strong).removeprefix(strong)
        for label, text in ((self._before, before), (self._strong, strong), (self._after, after)):
            label.setText(text.strip())
            label.setVisible(bool(text.strip()))
        self.setAccessibleName(show.filled(template, date=strong))

    def text(self) -> str:
        """Return the whole sentence."""
        return self.accessibleName()


class Lines(QWidget):
    """A few skeleton lines of the given widths in pixels, while a card's content is on its way."""

    def __init__(self, sizes: tuple[tuple[int, int], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 4)
        box.setSpacing(12)
        for width, height in sizes:
            box.addWidget(Skeleton(width, height, self))
        box.addStretch(1)


class CountWords(QObject):
    """Words with a count in them."""

    def days_left(self, days: int) -> str:
        """Return how many days are left, the last day and the day before by name."""
        if days <= 0:
            return self.tr("last day")
        return self.tr("1 day left") if days == 1 else self.tr("%n days left", "", days)

    def days_early(self, days: int) -> str:
        """Return by how many days something comes too early."""
        return self.tr("1 day early") if days == 1 else self.tr("%n days early", "", days)

    def days(self, days: int) -> str:
        """Return a length in days."""
        return self.tr("1 day") if days == 1 else self.tr("%n days", "", days)

    def minutes_ago(self, minutes: int) -> str:
        """Return an age in minutes."""
        return self.tr("1 minute ago") if minutes == 1 else self.tr("%n minutes ago", "", minutes)

    def periods(self, periods: int) -> str:
        """Return in how many past periods something was so."""
        return self.tr("in your last period") if periods == 1 else self.tr("in your last %n periods", "", periods)

    def add_ons(self, count: int) -> str:
        """Return a number of add-ons."""
        return self.tr("1 add-on") if count == 1 else self.tr("%n add-ons", "", count)
