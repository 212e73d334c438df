"""The plan card: what is left in the ring, until when, where the pace leads, and the one primary action."""

from __future__ import annotations

from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.pace import WIDEST, PaceBars
from lebara_desktop.ui.pages.dashboard.parts import CountWords, DatedLine, Lines, Trouble
from lebara_desktop.ui.pages.dashboard.ring import show_ring
from lebara_desktop.ui.pages.dashboard.state import AutoRenew, PlanFace, Stage
from lebara_desktop.ui.pages.dashboard.status import PlanStatusWords
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card, Well
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.states import EmptyState
from lebara_desktop.ui.widgets.switch import Switch
from lebara_desktop.ui.widgets.text import PlainLabel
from lebara_desktop.ui.widgets.usage_ring import UsageRing

_GAP = 20
_COLUMN_GAP = 26
_BUTTON_GAP = 12


class PlanCard(Card):
    """The running, ended or missing plan of the line."""

    renew_requested = Signal()
    plans_requested = Signal()
    auto_renew_switched = Signal(bool)
    try_again_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dashboard.plan")
        self.set_padding(24, 18)
        self._words = PlanStatusWords(self)
        self._counts = CountWords(self)
        self._content = QWidget(self)
        self._waiting = self._make_waiting()
        self._empty = EmptyState("card", "", "", parent=self)
        self._empty.button.setObjectName("dashboard.plan.empty.action")
        self._empty.action_requested.connect(self._on_empty_action)
        self._failed = False
        self._moving = False
        self._make_parts()
        self._lay_out()
        for part in (self._content, self._waiting, self._empty):
            self.body.addWidget(part)

    def _make_parts(self) -> None:
        self._ring = UsageRing(self)
        self._ring.setObjectName("dashboard.ring")
        self._name = PlainLabel("", "subtitle", self, wrap=True)
        self._name.setObjectName("dashboard.plan.name")
        self._chip = Chip("", "neutral")
        self._date = DatedLine(self)
        self._date.setObjectName("dashboard.plan.date")
        self._next = PlainLabel("", "muted", self, wrap=True)
        self._next.setObjectName("dashboard.plan.next")
        self._remark = Well("warn", self)
        self._remark.body.setContentsMargins(12, 8, 12, 8)
        self._remark.setMaximumWidth(WIDEST)
        self._remark_text = PlainLabel("", "label", self._remark, wrap=True)
        self._remark_text.setObjectName("dashboard.plan.remark")
        self._remark.body.addWidget(self._remark_text)
        self._pace = PaceBars(self)
        self._trouble = Trouble(self)
        self._trouble.try_again_requested.connect(self.try_again_requested)
        self._renew = Button("", "action", parent=self)
        self._renew.setObjectName("dashboard.renew")
        self._renew.clicked.connect(self.renew_requested)
        self._change = Button("", "plain", parent=self)
        self._change.setObjectName("dashboard.change_plan")
        self._change.clicked.connect(self.plans_requested)
        self._switch = Switch("", self)
        self._switch.setObjectName("dashboard.auto_renew")
        self._switch.clicked.connect(self._on_switched)
        self._switch_error = PlainLabel("", "error", self, wrap=True)
        self._switch_error.setObjectName("dashboard.auto_renew.error")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._name, 0)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(_BUTTON_GAP)
        buttons.addWidget(self._renew)
        buttons.addWidget(self._change)
        buttons.addStretch(1)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.setSpacing(_GAP)
        self._actions.addLayout(buttons)
        self._actions.addWidget(self._switch)
        self._actions.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(9)
        column.addStretch(1)
        column.addLayout(head)
        remark = QHBoxLayout()  # its greatest width counts when the layout asks for its height
        remark.addWidget(self._remark, 1)
        remark.addStretch(0)
        column.addWidget(self._date)
        column.addWidget(self._next)
        column.addLayout(remark)
        column.addWidget(self._pace)
        column.addWidget(self._trouble)
        column.addSpacing(3)
        column.addLayout(self._actions)
        column.addWidget(self._switch_error)
        column.addStretch(1)
        row = self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_COLUMN_GAP)
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)

    def _make_waiting(self) -> QWidget:
        waiting = QWidget(self)
        row = QHBoxLayout(waiting)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_COLUMN_GAP)
        self._waiting_ring = UsageRing(waiting)
        row.addWidget(self._waiting_ring)
        row.addWidget(Lines(((260, 22), (200, 14), (320, 34), (240, 36)), waiting), 1)
        return waiting

    def focus_first(self) -> bool:
        """Put the focus on the main action; False where there is none to put it on."""
        for button in (self._renew, self._change, self._empty.button):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def show_state(self, face: PlanFace, auto_renew: AutoRenew, now: datetime, zone: tzinfo) -> None:
        """Show the plan."""
        bare = face.stage in (Stage.FAILED, Stage.NO_LINE, Stage.NO_PLAN) or (
            face.plan is None and face.stage is not Stage.WAITING
        )
        self._waiting.setVisible(face.stage is Stage.WAITING)
        self._waiting_ring.set_value(0.0, "", "", accessible=self.tr("Reading…"))
        self._empty.setVisible(bare)
        self._content.setVisible(not bare and face.stage is not Stage.WAITING)
        self._failed = face.stage is Stage.FAILED
        if bare:
            self._show_empty(face)
        elif face.stage is not Stage.WAITING:
            self._show_plan(face, now, zone)
            self._show_actions(face, auto_renew)

    def _show_empty(self, face: PlanFace) -> None:
        if face.stage is Stage.FAILED and face.error is not None:
            title = errors.sentence(face.error)
            again = self.tr("Try again")
            self._empty.set("warning", title, self.tr("The program tries again by itself."), again, "warn")
        elif face.stage is Stage.NO_LINE:
            text = self.tr("The operator knows no line for this sign-in.")
            self._empty.set("sim", self.tr("No line on this account"), text)
        elif face.stage is Stage.NOT_ACTIVATED:
            text = self.tr("Once the SIM is activated, its plan starts and what is left of it stands here.")
            self._empty.set("sim", self.tr("This SIM is not activated yet"), text)
        elif face.stage is Stage.LOST:
            self._empty.set(
                "sim", self.tr("This number was given up"), self.tr("It can no longer be renewed."), tone="bad"
            )
        else:
            text = self.tr("Choose one: each is compared with what you use.")
            self._empty.set("card", self.tr("No plan on this number yet"), text, self.tr("Choose a plan"))

    def _show_plan(self, face: PlanFace, now: datetime, zone: tzinfo) -> None:
        show_ring(self._ring, face)
        self._name.setText(face.plan.name if face.plan else "")
        chip = [self._counts.days(face.days)] if face.days else []
        chip += [show.money(face.price)] if face.price is not None else []
        self._chip.set(" · ".join(chip), "neutral")
        self._chip.setVisible(bool(chip))
        template = self._words.date(face, self._counts.days_left(face.days_left))
        if template and face.day is not None:
            self._date.set_text(template, show.day(face.day))
        self._date.setVisible(bool(template) and face.day is not None)
        queued = self._words.next(face, zone)
        self._next.setText(queued)
        self._next.setVisible(bool(queued))
        tone, remark = self._words.remark(face, now, zone)
        self._remark.set_tone(tone)
        self._remark_text.set_tone("" if tone == "neutral" else tone)
        self._remark_text.setText(remark)
        self._remark.setVisible(bool(remark))
        self._pace.show_pace(face.pace)
        self._trouble.show_error(face.buckets_error)

    def _show_actions(self, face: PlanFace, auto_renew: AutoRenew) -> None:
        self._renew.setText(self.tr("Renew now"))
        self._renew.set_kind("action" if face.next is None else "plain")  # nobody is urged to buy twice
        self._renew.setVisible(face.renewable)
        self._change.setText(self.tr("Change plan"))
        self._change.setVisible(face.stage not in (Stage.LOST, Stage.NOT_ACTIVATED))
        self._change.set_kind("plain" if face.renewable else "primary")
        self._switch.setText(self.tr("Auto-renew on") if auto_renew.on else self.tr("Auto-renew off"))
        if self._moving and not auto_renew.moving and auto_renew.error is None:
            a11y.announce(self._switch, self._switch.text())
        self._moving = auto_renew.moving
        self._switch.setChecked(auto_renew.on)
        self._switch.setEnabled(not auto_renew.moving)
        self._switch.setVisible(auto_renew.offered)
        error = errors.sentence(auto_renew.error) if auto_renew.error is not None else ""
        self._switch_error.setText(error)
        self._switch_error.setVisible(bool(error))

    def _on_switched(self, on: bool) -> None:
        self._switch.setChecked(not on)  # it moves when the operator has done it, not when it is pressed
        self.auto_renew_switched.emit(on)

    def _on_empty_action(self) -> None:
        if self._failed:
            self.try_again_requested.emit()
        else:
            self.plans_requested.emit()

    @property
    def narrowest(self) -> int:
        """The least width in pixels at which nothing in the card is cut."""
        if not self._content.isVisibleTo(self):
            return self.minimumSizeHint().width()
        column = max(self._buttons_width(), self._switch.sizeHint().width(), self._date.sizeHint().width())
        return self._around() + column

    def fit(self, width: int) -> None:
        """Arrange a card of ``width`` pixels: actions in one row, else the switch below; where even that is cut, the ring above."""
        wide = width - self._around() >= self._buttons_width() + _GAP + self._switch.sizeHint().width()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._actions.direction() != direction:
            self._actions.setDirection(direction)
            self._actions.setSpacing(_GAP if wide else 8)
        narrow = QBoxLayout.Direction.TopToBottom if width < self.narrowest else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(narrow)
        below = narrow is QBoxLayout.Direction.TopToBottom
        self._sides.setAlignment(self._ring, Qt.AlignmentFlag.AlignHCenter if below else Qt.AlignmentFlag.AlignVCenter)

    def _around(self) -> int:
        margins = self.body.contentsMargins()
        return margins.left() + margins.right() + self._ring.sizeHint().width() + _COLUMN_GAP

    def _buttons_width(self) -> int:
        shown = [one for one in (self._renew, self._change) if not one.isHidden()]
        return sum(one.sizeHint().width() for one in shown) + _BUTTON_GAP * max(0, len(shown) - 1)
