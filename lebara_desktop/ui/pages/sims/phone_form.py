"""Codes for the camera of the phone: it dials or texts what this computer cannot (FEATURES.md SN12)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.account import Line
from lebara_desktop.domain.sim import dial_link, text_link
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.sims.forms import FIELD_WIDTH, Form, capped
from lebara_desktop.ui.pages.sims.state import TaskFace
from lebara_desktop.ui.widgets.flow import Beside
from lebara_desktop.ui.widgets.form import Field, Select
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.text import PlainLabel


class PhoneForm(Form):
    """What the phone should do, as a code and spelled out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line: Line | None = None
        self._links: dict[str, tuple[str, str]] = {}
        self.choice = Select(parent=self)
        self.choice.setObjectName("sims.phone.choice")
        self.choice.currentIndexChanged.connect(self._on_chosen)
        self._field = Field("", self.choice, parent=self)
        self._qr = QrView(self)
        self._qr.setObjectName("sims.phone.qr")
        self._spelled = PlainLabel("", "subtitle", self, wrap=True)
        self._spelled.setObjectName("sims.phone.code")
        words = QVBoxLayout()
        words.setSpacing(14)
        words.addLayout(capped(self._field, FIELD_WIDTH))
        words.addWidget(self._spelled)
        words.addStretch(1)
        row = Beside()
        row.setSpacing(24)
        row.addWidget(self._qr, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.box.addLayout(row)

    def show_face(self, face: TaskFace) -> None:
        """Offer what the operator names for this number's country."""
        if face.line is not None and face.line != self._line:
            self._line = face.line
            self._offer(face.line)

    def first(self) -> QWidget:
        return self.choice

    def clear(self) -> None:
        self._line = None
        self._qr.clear()

    def _offer(self, line: Line) -> None:
        codes, digits = line.codes, line.msisdn.digits
        offered: list[tuple[str, str, tuple[str, str]]] = []
        if codes and codes.balance:
            offered.append(("balance", self.tr("Ask for the balance"), (dial_link(codes.balance), codes.balance)))
        if codes and codes.own_number:
            offered.append(("own", self.tr("Show the phone's number"), (dial_link(codes.own_number), codes.own_number)))
        if codes and codes.stop_to:
            spelled = self.tr("“{text}” to {number}").format(text=codes.stop_text, number=codes.stop_to)
            link = text_link(codes.stop_to, codes.stop_text)
            offered.append(("stop", self.tr("Stop renewing by text"), (link, spelled)))
        offered.append(("call", self.tr("Call this number"), (f"tel:+{digits}", show.msisdn(digits))))
        self._links = {key: link for key, _, link in offered}
        self.choice.set_options([(key, text) for key, text, _ in offered])
        self._on_chosen()

    def _on_chosen(self) -> None:
        link, spelled = self._links.get(self.choice.current(), ("", ""))
        if link:
            self._qr.set_payload(link)
        self._spelled.setText(show.isolated(spelled) if spelled.startswith("*") else spelled)

    def retranslate(self) -> None:
        self._field.set_label(self.tr("What the phone should do"))
        if self._line is not None:
            self._offer(self._line)
