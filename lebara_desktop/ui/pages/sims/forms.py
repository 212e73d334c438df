"""The small forms of the panel. Each shows a face and says what was asked; what is typed stays whatever happens."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.sim import CardSlip, PortSlip, masked
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.digits_edit import DigitsEdit
from lebara_desktop.ui.pages.sims.fact_line import FactLine
from lebara_desktop.ui.pages.sims.state import NumberSlip, Step, TaskFace
from lebara_desktop.ui.pages.sims.words import SlipWords
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.card_guard import Expects
from lebara_desktop.ui.widgets.flow import FlowLayout
from lebara_desktop.ui.widgets.form import CheckBox, Field, LineEdit, Select
from lebara_desktop.ui.widgets.page_scroll import CardGrid
from lebara_desktop.ui.widgets.radio_card import RadioCardData, RadioCardGroup
from lebara_desktop.ui.widgets.states import Progress
from lebara_desktop.ui.widgets.text import PlainLabel

FIELD_WIDTH = 420  # pixels beside text of the design's size: a field is not longer than what is typed into it


def capped(widget: QWidget, width: int) -> QHBoxLayout:
    """Return a row with ``widget`` at most ``width`` pixels wide: a column would ask for its height at the full width."""
    widget.setMaximumWidth(fonts.grown(width))
    row = QHBoxLayout()
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row


class Form(QWidget):
    """What the forms have in common. ``edited``: something was typed."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(12)

    def first(self) -> QWidget:
        """Return where the keyboard begins."""
        return self

    def retranslate(self) -> None:
        """Take the words of the present language."""

    def clear(self) -> None:
        """Forget what was typed."""


class ActivateForm(Form):
    """Type or scan a SIM's number, see which SIM it is, then activate it: Enter alone never does."""

    check_asked = Signal(str)
    activate_asked = Signal()
    link_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = DigitsEdit(self)
        self.edit.setObjectName("sims.activate.iccid")
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.returnPressed.connect(self._on_check)
        self._field = Field("", self.edit, parent=self)
        self._check = Button("", "primary", parent=self)
        self._check.setObjectName("sims.activate.check")
        self._check.clicked.connect(self._on_check)
        self._link = Button("", "plain", parent=self)
        self._link.setObjectName("sims.activate.link")
        self._link.clicked.connect(self.link_asked)
        self._found = Well("info", self)
        self._found.setObjectName("sims.activate.found")
        self._facts = [FactLine(self._found) for _ in range(3)]
        self._activate = BusyButton("", "action", parent=self._found)
        self._activate.setObjectName("sims.activate.go")
        self._activate.clicked.connect(self.activate_asked)
        for fact in self._facts:
            self._found.body.addWidget(fact)
        self._found.body.addWidget(self._activate, 0, Qt.AlignmentFlag.AlignLeading)
        self._running = PlainLabel("", "body", self, wrap=True)
        self._running.setObjectName("sims.activate.running")
        self._progress = Progress(self)
        row = FlowLayout(10)
        row.addWidget(self._check)
        row.addWidget(self._link)
        self.box.addLayout(capped(self._field, FIELD_WIDTH))
        self.box.addLayout(row)
        self.box.addLayout(capped(self._found, FIELD_WIDTH + 60))
        for part in (self._running, self._progress):
            self.box.addWidget(part)
        self.retranslate()

    def show_face(self, face: TaskFace) -> None:
        """Show what was found, what is wrong, or that it is under way."""
        running = face.step is Step.RUNNING
        line = face.reading.line if face.reading and not face.slip else None
        self._field.setVisible(not running)
        self._field.set_error(SlipWords().slip(face.slip) if face.slip else "")
        self._check.setVisible(not running and line is None)
        self._link.setVisible(not running and face.slip is CardSlip.UNKNOWN)
        self._found.setVisible(not running and line is not None)
        if line is not None and face.reading and face.reading.iccid:
            for fact, (label, value) in zip(self._facts, self._told(line, face.reading.iccid.digits), strict=True):
                fact.set(label, value)
        self._activate.set_busy(face.busy, self.tr("Asking the operator…"))
        self._running.setVisible(running)
        self._progress.setVisible(running)

    def first(self) -> QWidget:
        return self.edit

    def clear(self) -> None:
        self.edit.clear()

    def _told(self, line: Line, iccid: str) -> tuple[tuple[str, str], ...]:
        return (
            (self.tr("Number"), show.msisdn(line.msisdn.digits)),
            (self.tr("ICCID"), show.isolated(masked(iccid))),
            (self.tr("Plan"), _plan(line) or self.tr("none yet")),
        )

    def _on_check(self) -> None:
        if self._field.isVisible():
            self.check_asked.emit(self.edit.text())

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Number on the SIM card (ICCID)"))
        self._field.set_hint(
            self.tr("Scan the barcode, or type the 19 or 20 digits. The last four do for a SIM of yours.")
        )
        self._check.setText(self.tr("Check"))
        self._link.setText(self.tr("Link its phone number"))
        self._activate.setText(self.tr("Activate this SIM"))
        self._running.setText(
            self.tr("The operator is activating the SIM. It goes on by itself; you may leave this page.")
        )


def _plan(line: Line) -> str:
    """Return the plan that came with a SIM; a bare SIM costs nothing and has none."""
    plan = line.current
    return plan.name if plan is not None and (plan.price is None or plan.price.minor) else ""


class LinkForm(Form):
    """The number to link."""

    code_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = LineEdit(parent=self, placeholder="+44 7700 900123", limit=40, expects=Expects.PHONE)
        self.edit.setObjectName("sims.link.number")
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self.edit.returnPressed.connect(self._on_send)
        self._field = Field("", self.edit, parent=self)
        self._send = BusyButton("", "primary", parent=self)
        self._send.setObjectName("sims.link.send")
        self._send.clicked.connect(self._on_send)
        self.box.addLayout(capped(self._field, FIELD_WIDTH))
        self.box.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def show_face(self, face: TaskFace) -> None:
        """Show what is wrong, or that the code is on its way."""
        self._field.set_error(SlipWords().slip(face.slip) if isinstance(face.slip, NumberSlip) else "")
        self._send.set_busy(face.busy, self.tr("Sending the code…"))

    def first(self) -> QWidget:
        return self.edit

    def clear(self) -> None:
        self.edit.clear()

    def _on_send(self) -> None:
        self.code_asked.emit(self.edit.text())

    def retranslate(self) -> None:
        self._field.set_label(self.tr("Phone number to link"))
        self._field.set_hint(self.tr("The operator sends a code to this number, to be sure that you have it."))
        self._send.setText(self.tr("Text a code to it"))


class UnlinkForm(Form):
    """Before a number leaves the account."""

    code_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._send = BusyButton("", "primary", parent=self)
        self._send.setObjectName("sims.unlink.send")
        self._send.clicked.connect(lambda: self.code_asked.emit(""))
        self.box.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def show_face(self, face: TaskFace) -> None:
        """Show whether the code is on its way."""
        self._send.set_busy(face.busy, self.tr("Sending the code…"))

    def first(self) -> QWidget:
        return self._send

    def retranslate(self) -> None:
        self._send.setText(self.tr("Text a code to it"))


class ReplaceForm(Form):
    """Which SIM takes the place of the present one, and where the code goes. Enter, as a scanner sends it, does nothing here."""

    replace_asked = Signal(bool, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = RadioCardGroup(self)
        self._kind.setObjectName("sims.replace.kind")
        self._kind.chosen.connect(self._on_kind)
        self.edit = DigitsEdit(self)
        self.edit.setObjectName("sims.replace.iccid")
        self.edit.textEdited.connect(lambda _: self.edited.emit())
        self._field = Field("", self.edit, parent=self)
        self._gone = CheckBox("", self)
        self._gone.setObjectName("sims.replace.email")
        self._limits = Well("warn", self)
        self._limit_text = PlainLabel("", "body", self._limits, wrap=True)
        self._limits.body.addWidget(self._limit_text)
        self._send = BusyButton("", "primary", parent=self)
        self._send.setObjectName("sims.replace.send")
        self._send.clicked.connect(self._on_send)
        self.box.addWidget(self._kind)
        self.box.addLayout(capped(self._field, FIELD_WIDTH))
        for part in (self._limits, self._gone):
            self.box.addWidget(part)
        self.box.addWidget(self._send, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()
        self._kind.set_current("SIM")

    def show_face(self, face: TaskFace) -> None:
        """Show what is wrong, or that the code is on its way."""
        self._field.set_error(SlipWords().slip(face.slip) if isinstance(face.slip, CardSlip) else "")
        self._send.set_busy(face.busy, self.tr("Sending the code…"))

    def first(self) -> QWidget:
        return self._kind.cards()[0]

    def clear(self) -> None:
        self.edit.clear()
        self._gone.setChecked(False)
        self._kind.set_current("SIM")
        self._field.setVisible(True)

    def _on_kind(self, key: str) -> None:
        self._field.setVisible(key == "SIM")
        self.edited.emit()

    def _on_send(self) -> None:
        self.replace_asked.emit(self._kind.current() == "eSIM", self.edit.text(), self._gone.isChecked())

    def retranslate(self) -> None:
        self._kind.set_cards(
            [
                RadioCardData("SIM", self.tr("A SIM card"), self.tr("You have the new card in your hand."), icon="sim"),
                RadioCardData("eSIM", self.tr("An eSIM"), self.tr("It is loaded into the phone by a code."), icon="qr"),
            ]
        )
        self._field.set_label(self.tr("Number on the new card (ICCID)"))
        self._field.set_hint(self.tr("Scan the barcode, or type the 19 or 20 digits."))
        self._gone.setText(self.tr("The phone is gone: send the code to my e-mail address"))
        self._limit_text.setText(
            self.tr(
                "To protect you from thieves, the new SIM works after 24 hours. Until then the old one does, you are told by text"
                " and e-mail, and you can stop it here."
            )
        )
        self._send.setText(self.tr("Send the code"))


class PortForm(Form):
    """The number to bring, from whom, and when."""

    port_asked = Signal(str, str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = LineEdit(parent=self, placeholder="+44 7700 900123", limit=40, expects=Expects.PHONE)
        self.number.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.donor, self.account = LineEdit(parent=self, limit=60), LineEdit(parent=self, limit=30)
        self.day = Select(parent=self)
        grid = CardGrid(260, self, spacing=14, most=2)
        self._fields = [Field("", one, parent=self) for one in (self.number, self.donor, self.account, self.day)]
        for field, name in zip(self._fields, ("number", "donor", "account", "day"), strict=True):
            field.editor.setObjectName(f"sims.port.{name}")
            place = QWidget(self)  # a row is as high as its highest field; the others stay together at the top
            box = QVBoxLayout(place)
            box.setContentsMargins(0, 0, 0, 0)
            box.addWidget(field)
            box.addStretch(1)
            grid.add(place)
        for edit in (self.number, self.donor, self.account):
            edit.textEdited.connect(lambda _: self.edited.emit())
            edit.returnPressed.connect(self._on_go)
        self._limits = PlainLabel("", "muted", self, wrap=True)
        self._go = BusyButton("", "action", parent=self)
        self._go.setObjectName("sims.port.go")
        self._go.clicked.connect(self._on_go)
        self.box.addLayout(capped(grid, 720))
        self.box.addWidget(self._limits)
        self.box.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeading)
        self.retranslate()

    def show_face(self, face: TaskFace) -> None:
        """Show the days to choose from and what is wrong, at its field."""
        if face.days is not None:
            first, last = face.days
            days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
            offered = [(one.isoformat(), show.day(one, year=True)) for one in days]
            if [(self.day.itemData(at), self.day.itemText(at)) for at in range(self.day.count())] != offered:
                self.day.set_options(offered)
        places = {
            PortSlip.NUMBER: 0,
            PortSlip.OWN_NUMBER: 0,
            PortSlip.OPERATOR: 1,
            PortSlip.ACCOUNT: 2,
            PortSlip.DAY: 3,
        }
        at = places.get(face.slip) if isinstance(face.slip, PortSlip) else None
        for place, field in enumerate(self._fields):
            fresh = place == at and not field.error
            field.set_error(SlipWords().slip(face.slip) if place == at and face.slip else "")
            if fresh:
                field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._go.set_busy(face.busy, self.tr("Asking the operator…"))

    def first(self) -> QWidget:
        return self.number

    def clear(self) -> None:
        for edit in (self.number, self.donor, self.account):
            edit.clear()
        self.day.clear()

    def _on_go(self) -> None:
        if self.day.current() and self._go.isEnabled():
            self.port_asked.emit(self.number.text(), self.donor.text(), self.account.text(), self.day.current())

    def retranslate(self) -> None:
        labels = (
            (self.tr("Number to bring"), ""),
            (self.tr("Operator that has it now"), ""),
            (self.tr("Code from that operator"), self.tr("Also called PAC, or the account number")),
            (self.tr("Day of the move"), ""),
        )
        for field, (label, hint) in zip(self._fields, labels, strict=True):
            field.set_label(label)
            field.set_hint(hint)
        self._limits.setText(
            self.tr(
                "On that day this line gets the number you bring, and loses its present one. You can stop it until the eve."
            )
        )
        self._go.setText(self.tr("Bring the number"))
