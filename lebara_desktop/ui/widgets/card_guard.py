"""Keeps payment card numbers out of every field of the program: they are typed on the payment provider's page only.

What is never in a field can be in no log, no file and no request of ours (PCI DSS, SAQ A: our systems neither store nor process
a card number). Every field of ``line_edit.py`` and ``text_area.py`` has a guard; a house rule sees to it that there are no others.
"""

from __future__ import annotations

import re
from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from lebara_desktop.domain.ways import card_spans
from lebara_desktop.ui import a11y
from lebara_desktop.ui.widgets.card import Well
from lebara_desktop.ui.widgets.text import PlainLabel

_NARROWEST = 260  # pixels of the sentence
_GAP = 4
_PATIENCE = 8  # changes of the field until the sentence goes: the end of the number is still being typed
_VOUCHERS = (14, 16)  # lengths of vouchers that a card can have, too (FEATURES.md CP10)
_SIMS = "89"  # ITU-T E.118: industry 8 of ISO/IEC 7812, telecommunication
_LONGEST_PHONE = 15  # digits, E.164
_ISSUERS = re.compile(r"[3-6]|2[2-7]")  # how the numbers of payment cards begin (ISO/IEC 7812)


class Expects(Enum):
    """What a field is for, where rightful entries can look like a card's number."""

    ANYTHING = "anything"
    PHONE = "phone"  # also without a plus
    VOUCHER = "voucher"
    SIM = "sim"  # its printed number begins with 89, as no payment card does; its beginning may look like a shorter card's


class CardGuard(QObject):
    """Watches one field: a card number is taken out the moment it is whole, beyond Undo, and the reason is said beside it."""

    refused = Signal()

    def __init__(self, field: QLineEdit | QPlainTextEdit, expects: Expects = Expects.ANYTHING) -> None:
        super().__init__(field)
        self.expects = expects
        self._field = field
        self._note: _Note | None = None
        self._since = 0  # changes since the last refusal
        field.textChanged.connect(self._check)

    @property
    def sentence(self) -> str:
        """What is said at the moment; empty where nothing was refused."""
        return self._note.label.text() if self._note is not None and not self._note.isHidden() else ""

    def _check(self) -> None:
        text = self._text()
        spans = [(start, end) for start, end in card_spans(text) if not self._is_rightful(text, start, end)]
        if not spans:
            self._since += 1
            if self._since > _PATIENCE and self._note is not None:
                self._note.hide()
            return
        for start, end in reversed(spans):
            text = text[:start] + text[end:]
        self._replace(text)
        self._since = 0
        self._tell()
        self.refused.emit()

    def _is_rightful(self, text: str, start: int, end: int) -> bool:
        """Whether what looks like a card's number can only be something else here."""
        digits = "".join(str(int(sign)) for sign in text[start:end] if sign.isdecimal())
        if self.expects is Expects.VOUCHER and len(digits) in _VOUCHERS:
            return not _ISSUERS.match(digits)
        if self.expects is Expects.SIM:
            return digits.startswith(_SIMS)
        plus = text[:start].rstrip().endswith("+")
        if plus or digits.startswith("00") or self.expects is Expects.PHONE:
            return _is_phone(digits.removeprefix("00"))
        return False

    def _text(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()

    def _replace(self, text: str) -> None:
        """Set the text anew: both kinds of field then forget what Undo would bring back."""
        if isinstance(self._field, QLineEdit):
            self._field.setText(text)
        else:
            self._field.setPlainText(text)

    def _tell(self) -> None:
        text = self.tr("This looks like a card number. Card details are typed on the payment provider’s page only.")
        if self._note is None:
            self._note = _Note(self._field)
        self._note.say(text)
        a11y.announce(self._field, text)


class _Note(Well):
    """The sentence, beside the field and above whatever stands there; it goes when the field loses the keyboard."""

    def __init__(self, field: QWidget) -> None:
        self._ground = _ground(field)
        super().__init__("warn", self._ground)
        self.setObjectName("card_guard.note")
        self._field = field
        self.label = PlainLabel(role="caption", parent=self, wrap=True)
        self.label.set_tone("warn")
        self.body.addWidget(self.label)
        field.installEventFilter(self)

    def say(self, text: str) -> None:
        """Show ``text`` below the field, or above it where there is no room."""
        ground = self._ground
        self.label.setText(text)
        width = min(max(_NARROWEST, self._field.width()), ground.width())
        margins = self.body.contentsMargins()
        across = margins.left() + margins.right()
        high = self.label.heightForWidth(width - across) + margins.top() + margins.bottom()
        at = self._field.mapTo(ground, QPoint(0, self._field.height() + _GAP))
        if at.y() + high > ground.height():
            at = self._field.mapTo(ground, QPoint(0, -high - _GAP))
        left = max(0, min(at.x(), ground.width() - width))
        self.setGeometry(left, max(0, at.y()), width, high)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self.say(self.label.text())
        return False


def _ground(field: QWidget) -> QWidget:
    """Return what the note lies on: the page that scrolls with the field, else its window."""
    above = field.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            return above.widget() or above
        above = above.parentWidget()
    return field.window()


def _is_phone(digits: str) -> bool:
    import phonenumbers

    if len(digits) > _LONGEST_PHONE:
        return False
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(f"+{digits}", None)))
    except phonenumbers.NumberParseException:
        return False
