"""The profile page on the screen. Passive: it shows a state and says what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.ui import errors
from lebara_desktop.ui.pages.profile.contact import ConsentSection, ContactSection
from lebara_desktop.ui.pages.profile.factor import FactorSection
from lebara_desktop.ui.pages.profile.security import LockSection, PasswordSection
from lebara_desktop.ui.pages.profile.state import ProfileIntents, ProfileState
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.page_scroll import GridLayout, PageScroll
from lebara_desktop.ui.widgets.text import PlainLabel

_COLUMN = 400  # pixels at least


class ProfilePage(PageScroll):
    """Two columns of cards: who one is, and what keeps others out."""

    refresh_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile")
        self._state = ProfileState()
        self._title = PlainLabel("", "title", self)
        self._notice = Banner()
        self._notice.setObjectName("profile.notice")
        self._notice.close_button.hide()
        self._notice.action_requested.connect(self.refresh_requested)
        self.contact, self.consents = ContactSection(), ConsentSection()
        self.security, self.factor, self.lock = PasswordSection(), FactorSection(), LockSection()
        self.body.addWidget(self._title)
        self.body.addWidget(self._notice)
        grid = GridLayout(_COLUMN, most=2)
        for sections in ((self.contact, self.consents), (self.security, self.factor, self.lock)):
            column = QWidget()
            box = QVBoxLayout(column)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(16)
            for section in sections:
                box.addWidget(section)
            box.addStretch(1)
            grid.addWidget(column)
        self.body.addLayout(grid)
        self.body.addStretch(1)
        self.render(self._state)

    def drive(self, presenter: ProfileIntents) -> None:
        """Send what the person does on the page to ``presenter``."""
        self.refresh_requested.connect(presenter.refresh)
        self.contact.renamed.connect(presenter.rename)
        self.contact.moved.connect(presenter.move)
        self.contact.code_asked.connect(presenter.send_code)
        self.contact.code_entered.connect(presenter.confirm_email)
        self.contact.email_kept.connect(presenter.keep_email)
        self.consents.consented.connect(presenter.consent)
        self.security.password_changed.connect(presenter.change_password)
        self.security.device_ended.connect(presenter.sign_out_device)
        self.security.others_ended.connect(presenter.sign_out_others)
        self.factor.set_up_asked.connect(presenter.set_up_factor)
        self.factor.code_entered.connect(presenter.confirm_factor)
        self.factor.left.connect(presenter.leave_factor)
        self.factor.codes_kept.connect(presenter.keep_codes)
        self.factor.codes_asked.connect(presenter.renew_codes)
        self.factor.removed.connect(presenter.remove_factor)
        self.lock.pin_chosen.connect(presenter.set_pin)
        self.lock.pin_removed.connect(presenter.remove_pin)
        self.lock.delay_chosen.connect(presenter.lock_after)
        self.lock.computer_chosen.connect(presenter.open_with_computer)

    def render(self, state: ProfileState) -> None:  # type: ignore[override]  # Qt's own render is never called from Python
        """Show ``state``."""
        self._state = state
        self._title.setText(self.tr("Profile"))
        self._notice.setVisible(state.failure is not None)
        if state.failure is not None:
            self._notice.set("warn", errors.sentence(state.failure), self.tr("Try again"))
        for section in (self.contact, self.consents, self.security, self.factor, self.lock):
            section.show_state(state)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.render(self._state)
