"""What is under way with numbers and SIMs: since when, until when, and how to stop it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.sim import Change, ChangeKind, ChangeState
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.words import StateWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.text import PlainLabel


class ChangesCard(Card):
    """Open orders about numbers. ``stop_asked`` carries the order's id."""

    stop_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sims.changes")
        self._title = PlainLabel("", "heading", self)
        self.body.addWidget(self._title)
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.body.addLayout(self._list)
        self._shown: tuple[object, ...] = ()
        self._parts: list[QWidget] = []
        self._retranslate()

    def show_changes(self, changes: Sequence[Change], lines: Sequence[Line], zone: tzinfo) -> None:
        """Show what is under way; the same again does nothing."""
        self.setVisible(bool(changes))
        facts = tuple((one, self._whose(one, lines)) for one in changes)
        if facts == self._shown:
            return
        self._shown = facts
        for old in self._parts:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._parts = [self._row(one, number, zone) for one, number in facts]
        for part in self._parts:
            self._list.addWidget(part)

    def forget(self) -> None:
        """Show the next ones anew even if they are the same: the language has changed."""
        self._shown = ()

    def _row(self, change: Change, number: str, zone: tzinfo) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        name = StateWords().change(change)
        words.addWidget(PlainLabel(f"{name} · {number}" if number else name, "strong", holder, wrap=True))
        words.addWidget(PlainLabel(self._when(change, zone), "muted", holder, wrap=True))
        row.addLayout(words, 1)
        running = change.state is ChangeState.RUNNING
        row.addWidget(Chip(self.tr("Under way") if running else self.tr("Accepted"), "info", parent=holder))
        if change.stoppable:
            stop = Button(self.tr("Stop it"), "plain", parent=holder)
            stop.setObjectName(f"sims.change.{change.id}.stop")
            stop.setAccessibleName(self.tr("Stop: {what}").format(what=name))
            stop.clicked.connect(lambda _=False, order=change.id: self.stop_asked.emit(order))
            row.addWidget(stop)
        return holder

    def _when(self, change: Change, zone: tzinfo) -> str:
        if change.kind is ChangeKind.REPLACE and change.due:
            date = _moment(change.due, zone)
            return self.tr("The old SIM works until {date}. Then the new one does.").format(date=date)
        if change.kind is ChangeKind.PORT_IN and change.day:
            number = show.msisdn(change.other) if change.other else ""
            date = show.day(change.day, year=True)
            return self.tr("{number} moves on {date}.").format(number=number, date=date)
        if change.due:
            return self.tr("Expected by {date}.").format(date=_moment(change.due, zone))
        return self.tr("The operator is working on it.")

    def _whose(self, change: Change, lines: Sequence[Line]) -> str:
        line = next(
            (one for one in lines if change.product and change.product in {plan.id for plan in one.plans}), None
        )
        msisdn = line.msisdn if line else change.msisdn
        return show.msisdn(msisdn.digits) if msisdn else ""

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Under way"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


def _moment(instant: datetime, zone: tzinfo) -> str:
    return show.moment(instant, zone, year=False)
