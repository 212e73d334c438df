"""The sign-in page: one face at a time beside the coloured side; what is typed stays, errors stand at their fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.domain.signin import AnswerPage
from lebara_desktop.ui import a11y
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.login.card import SignInCard
from lebara_desktop.ui.pages.login.hero import Hero
from lebara_desktop.ui.pages.login.intents import Intents, connect
from lebara_desktop.ui.pages.login.state import Face, LoginState
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import PAGE_MARGIN
from lebara_desktop.ui.widgets.card import fill
from lebara_desktop.ui.widgets.form import LineEdit
from lebara_desktop.ui.widgets.page_scroll import PageScroll

_FORM_WIDTH = 432  # the longest of the short sentences in one line
_LOW = 700  # pixels of height under which the parts of the card move together
_MARGIN, _LOW_MARGIN = 24, 12


class LoginPage(QWidget):
    """Sign-in. The form belongs to the person: ``render`` never changes what is typed, only ``fill`` does."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signin")
        self._state = LoginState()
        self._language = "en"
        self._filling = False
        self._hero = Hero(self)
        self._hero.language_chosen.connect(self.language_chosen)
        self.card = SignInCard(self)
        self._lay_out()
        self._retranslate()

    def drive(self, presenter: Intents) -> None:
        """Send what the person does to ``presenter``."""
        connect(self.card, presenter, lambda: self._filling)

    def set_languages(self, languages: Sequence[tuple[str, str]], current: str) -> None:
        """Offer languages as ``(code, own name)``."""
        self._language = current
        self._hero.set_languages(languages, current)
        self._show_markets()

    def fill(self, *, market: str | None = None, username: str | None = None, password: str | None = None) -> None:
        """Put text into the form; None leaves a field as it is."""
        form = self.card.form
        self._filling = True
        if market is not None and form.market.findData(market) >= 0:
            form.market.set_current(market)
            if self.card.has(Face.GUEST):
                self.card.guest.market.set_current(market)
        if username is not None:
            form.username.setText(_readable(username))
        if password is not None:
            form.password.setText(password)
            form.password.conceal()
        self._filling = False

    def forget_typed(self) -> None:
        """Empty every field but the form's."""
        self._filling = True
        self.card.forget_typed()
        self._filling = False

    def set_keep(self, keep: bool) -> None:
        """Tick or clear "Keep me signed in"."""
        self.card.form.keep.setChecked(keep)

    def answer_page(self) -> AnswerPage:
        """Return what the browser says in the end."""
        return AnswerPage(
            done_title=self.tr("You are signed in"),
            done_text=self.tr("You can close this page and go back to Lebara Desktop."),
            failed_title=self.tr("That did not work"),
            failed_text=self.tr("Nobody was signed in. Go back to Lebara Desktop and try again."),
            language=self._language.replace("_", "-"),
            right_to_left=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
        )

    def render(self, state: LoginState) -> None:  # type: ignore[override]  # Qt's own render is never called from Python here
        """Show ``state``."""
        before, self._state = self._state, state
        if state.markets != before.markets:
            self._show_markets()
        if state.face is not before.face:
            self._prepare(state)
        self._hero.set_sandbox(state.sandbox)
        self.card.render_card(state)
        other_form = (state.ways, state.looking) != (before.ways, before.looking)
        if state.face is not before.face or (other_form and not self.card.form.username.text()):
            self._arrive()
        elif (state.error, state.slips) != (before.error, before.slips):
            self._focus_on_error()

    def _lay_out(self) -> None:
        scroll = self._scroll = PageScroll(self)
        scroll.body.addStretch(1)
        middle = QHBoxLayout()  # not an alignment: that would ask for the height at another width
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        scroll.body.addLayout(middle)
        scroll.body.addStretch(1)
        side = QFrame(self)
        fill(side, "surface")
        holder = QVBoxLayout(side)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.addWidget(scroll)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._hero, 7)
        row.addWidget(side, 9)
        self._settle_width()
        scroll.installEventFilter(self)

    def _settle_width(self) -> None:
        """Let the card grow with the text as far as its side has room."""
        room = self._scroll.width() - 2 * PAGE_MARGIN
        self.card.setFixedWidth(max(_FORM_WIDTH, min(fonts.grown(_FORM_WIDTH), room)))

    def _show_markets(self) -> None:
        self._filling = True
        options = [(one.id, one.name(self._language)) for one in self._state.markets]
        self.card.form.market.set_options(options)
        if self.card.has(Face.NUMBER):
            self.card.number.market.set_options(options)
        if self.card.has(Face.GUEST):
            self.card.guest.market.set_options(options)
        self._filling = False

    def _prepare(self, state: LoginState) -> None:
        """Carry over what the person has typed already, into fields that are still empty."""
        typed = self.card.form.username.text()
        self._filling = True
        if state.face is Face.FORGOTTEN and not self.card.forgotten.username.text():
            self.card.forgotten.username.setText(typed)
        if state.face in (Face.NUMBER, Face.GUEST):
            asks = self.card.number if state.face is Face.NUMBER else self.card.guest
            self._show_markets()
            self._filling = True
            if not asks.number.text():
                market = state.market or self.card.form.market.current()
                if asks.market.findData(market) >= 0:
                    asks.market.set_current(market)
                asks.number.setText("" if "@" in typed else typed)
        self._filling = False

    def _arrive(self) -> None:
        """Begin at the top of another face, with the keyboard in its first field, and say which face it is."""
        self._scroll.scroll_to_top()
        if self.isVisible():
            a11y.announce(self, self.card.title.text())
            self._focus(self.card.first())

    def _focus(self, widget: QWidget | None) -> None:
        if widget is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget, 24, 40))  # once it is laid out

    def _focus_on_error(self) -> None:
        wrong = self.card.wrong()
        if wrong is None or not self.isVisible():
            return
        self._focus(wrong)
        if isinstance(wrong, LineEdit):
            wrong.selectAll()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Sign in"))
        self.render(self._state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.StyleChange:  # the text size may be another one
            self._settle_width()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle_width()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        low = self.height() < _LOW
        self.card.set_tight(low)
        margins = self._scroll.body.contentsMargins()
        margins.setTop(_LOW_MARGIN if low else _MARGIN)
        margins.setBottom(_LOW_MARGIN if low else _MARGIN)
        self._scroll.body.setContentsMargins(margins)

    def showEvent(self, event: object) -> None:
        self._focus(self.card.first())


def _readable(username: str) -> str:
    number = username.startswith("+") and username[1:].isdecimal()
    return show.bare(show.msisdn(username[1:])).replace("\u00a0", " ") if number else username
