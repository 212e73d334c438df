"""The cards below the list: the stations of the selected number, its SIM, codes for the phone, bringing a number."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.account import Line, LineState
from lebara_desktop.domain.sim import ProfileState, masked
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.fact_line import FactLine
from lebara_desktop.ui.pages.sims.lifeline_view import LifelineView, Station
from lebara_desktop.ui.pages.sims.state import Detail, Task
from lebara_desktop.ui.pages.sims.words import SlipWords, StateWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.states import Skeleton
from lebara_desktop.ui.widgets.text import PlainLabel


class LifelineCard(Card):
    """The dated stations of the selected number, with the rule they come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "heading", self, wrap=True)
        self._rule = PlainLabel("", "caption", self, wrap=True)
        self._rule.setObjectName("sims.lifeline.rule")
        self.lifeline = LifelineView(self)
        self._note = PlainLabel("", "muted", self, wrap=True)
        self._note.setObjectName("sims.lifeline.note")
        for part in (self._title, self._rule, self.lifeline, self._note):
            self.body.addWidget(part)

    def show_detail(self, detail: Detail, now: datetime, zone: tzinfo) -> None:
        """Show the stations of one number."""
        line, words = detail.line, StateWords()
        title = self.tr("Lifeline of {number}").format(number=show.msisdn(line.msisdn.digits))
        self._title.setText(title)
        stations = [
            Station(
                one.stage,
                one.when,
                words.stage(one.stage),
                words.date(one, zone, now),
                words.state(line.state)
                if one.stage.value == "today"
                else words.effect(one.stage, renews=line.auto_renew),
            )
            for one in detail.marks
        ]
        self.lifeline.show_stations(stations, title)
        self.lifeline.setVisible(bool(stations))
        rule = self._rule_text(line)
        self._rule.setText(rule)
        self._rule.setVisible(bool(rule) and bool(stations))
        note = self._note_text(line, bool(stations))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _rule_text(self, line: Line) -> str:
        rule = line.rule
        if rule is None:
            return ""
        parts = [self.tr("Rule of the operator: {name}").format(name=rule.name)]
        if rule.as_of:
            parts.append(self.tr("as of {date}").format(date=rule.as_of))
        if rule.sample:
            parts.append(self.tr("sample rule"))
        return " · ".join(parts)

    def _note_text(self, line: Line, stations: bool) -> str:
        if line.state is LineState.NOT_ACTIVATED:
            return self.tr("The dates begin when the SIM is activated.")
        if line.state is LineState.LOST:
            return self.tr("This number was given up by the operator. It cannot be brought back.")
        if not stations:
            return self.tr("The operator tells no dates for this number.")
        if line.lost_at is None:
            return self.tr("The operator does not say when an unused number is lost.")
        return ""


class SimCardView(Card):
    """The SIM of the selected number. ``task_asked`` tells what a person wants to do with it."""

    task_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "heading", self)
        self._iccid, self._kind, self._esim, self._secrets = (FactLine(self) for _ in range(4))
        self._iccid.value.setObjectName("sims.card.iccid")
        self._reveal = self._button("", "plain", "sims.card.reveal", Task.REVEAL)
        self._secrets.row.addWidget(self._reveal)
        self._waiting = Skeleton(0, 16, self)
        self._trouble = PlainLabel("", "muted", self, wrap=True)
        self._replace = self._button("", "plain", "sims.card.replace", Task.REPLACE)
        self._unlink = self._button("", "ghost", "sims.card.unlink", Task.UNLINK)
        for part in (self._title, self._iccid, self._kind, self._esim, self._secrets, self._waiting, self._trouble):
            self.body.addWidget(part)
        self.body.addStretch(1)
        row = FlowLayout(8)
        row.addWidget(self._replace)
        row.addWidget(self._unlink)
        self.body.addLayout(row)

    def _button(self, text: str, kind: str, name: str, task: Task) -> Button:
        made = Button(text, kind, parent=self)
        made.setObjectName(name)
        made.clicked.connect(lambda: self.task_asked.emit(task.value))
        return made

    def show_detail(self, detail: Detail) -> None:
        """Show the SIM of one number."""
        card, line = detail.card, detail.line
        self._title.setText(self.tr("SIM card"))
        self._replace.setText(self.tr("Replace the SIM"))
        self._unlink.setText(self.tr("Take off this account"))
        lost = line.state is LineState.LOST
        self._replace.setVisible(not lost and line.state is not LineState.NOT_ACTIVATED and line.current is not None)
        self._unlink.setVisible(line.current is not None)
        self._waiting.setVisible(detail.loading)
        self._trouble.setText(SlipWords().refusal(detail.error) if detail.error else "")
        self._trouble.setVisible(detail.error is not None)
        iccid = card.iccid if card else line.iccid
        self._iccid.set(self.tr("ICCID"), show.isolated(masked(iccid)) if iccid else "–")
        for part in (self._kind, self._secrets):
            part.setVisible(card is not None)
        self._esim.setVisible(card is not None and card.esim)
        if card is None:
            return
        self._kind.set(self.tr("Kind"), self.tr("eSIM") if card.esim else self.tr("Plastic card"))
        self._esim.set(self.tr("eSIM code"), self._profile(card.profile))
        once = card.esim and card.profile is ProfileState.RELEASED
        self._secrets.set(self.tr("PIN, PUK, eSIM code") if once else self.tr("PIN and PUK"), "")
        self._reveal.setText(self.tr("Show once") if once else self.tr("Show"))
        self._reveal.setAccessibleName(f"{self._reveal.plain_text()}: {self._secrets.label.text()}")

    def _profile(self, state: ProfileState) -> str:
        return {
            ProfileState.RELEASED: self.tr("can be shown once"),
            ProfileState.SHOWN: self.tr("was shown"),
            ProfileState.INSTALLED: self.tr("is in a phone"),
        }.get(state, "–")


class PhoneCard(Card):
    """What has to happen on the phone itself: a desktop cannot dial (FEATURES.md SN12)."""

    task_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "heading", self)
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._button = Button("", "plain", "qr", self)
        self._button.setObjectName("sims.phone")
        self._button.clicked.connect(lambda: self.task_asked.emit(Task.PHONE.value))
        for part in (self._title, self._text):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("On your phone"))
        self._text.setText(
            self.tr("Scan to ask for the balance, show the phone's number or stop renewing, instead of typing codes.")
        )
        self._button.setText(self.tr("Show the code"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()


class BringCard(Card):
    """Bringing a number from another operator, with what it takes."""

    task_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = PlainLabel("", "heading", self)
        self._text = PlainLabel("", "muted", self, wrap=True)
        self._limits = PlainLabel("", "caption", self, wrap=True)
        self._button = Button("", "plain", parent=self)
        self._button.setObjectName("sims.bring")
        self._button.clicked.connect(lambda: self.task_asked.emit(Task.PORT_IN.value))
        box = QVBoxLayout()
        box.setSpacing(10)
        for part in (self._title, self._text, self._limits):
            box.addWidget(part)
        self.body.addLayout(box)
        self.body.addStretch(1)
        self.body.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._retranslate()

    def show_line(self, line: Line) -> None:
        """Offer it for a line that works."""
        ready = line.current is not None and line.state not in (LineState.LOST, LineState.NOT_ACTIVATED)
        self._button.setEnabled(ready)
        self._limits.setText(
            self.tr("The move takes at least two days, and not longer than thirty. Until then both numbers work.")
            if ready
            else self.tr("Activate this SIM first. A number can then be brought to it.")
        )

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bring a number"))
        self._text.setText(self.tr("Keep the number you have. You need the code from your old operator."))
        self._button.setText(self.tr("Bring a number"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
