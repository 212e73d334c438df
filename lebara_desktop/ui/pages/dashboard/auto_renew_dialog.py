"""Before auto-renew goes on: what is charged, when, and how. It is never on unless a person said so here."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lebara_desktop.domain.checkout import Way, WayKind
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.dashboard.parts import local_date
from lebara_desktop.ui.pages.dashboard.state import AutoRenewTerms
from lebara_desktop.ui.widgets.dialog import MessageDialog
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable


class AutoRenewDialog(MessageDialog):
    """Asks once, with date, amount and method. Show it with ``open()``."""

    def __init__(self, parent: QWidget | None, terms: AutoRenewTerms, zone: tzinfo) -> None:
        super().__init__(parent, "", "", accept="…", reject="…")
        self.setObjectName("dashboard.auto_renew.dialog")
        title = self.tr("Renew this plan by itself?")
        self.setWindowTitle(title)
        self.heading.setText(title)
        self.setAccessibleName(title)
        text = self.tr(
            "The plan is bought again each time it ends, until you switch this off. You can do that at any time."
        )
        self.text.setText(text)
        self.setAccessibleDescription(text)
        self.accept_button.setText(self.tr("Switch on"))
        if self.reject_button is not None:
            self.reject_button.setText(self.tr("Not now"))
            self.reject_button.setDefault(True)  # Enter pressed by mistake, or by a scanner, agrees to nothing
            self.reject_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._facts = FactTable(self)
        self._facts.setObjectName("dashboard.auto_renew.terms")
        self._facts.set_rows(
            [
                FactRow("plan", self.tr("Plan"), terms.plan),
                FactRow("date", self.tr("Next charge"), local_date(terms.on, zone), strong=True),
                FactRow("amount", self.tr("Amount"), show.money(terms.amount), strong=True),
                FactRow("method", self.tr("Paid with"), self._method(terms.way), tone="" if terms.way else "warn"),
            ]
        )
        box = self.layout()
        if isinstance(box, QVBoxLayout):
            box.insertSpacing(2, 6)
            box.insertWidget(3, self._facts)

    def _method(self, way: Way | None) -> str:
        if way is None:
            return self.tr("No saved card. Without one, the renewal may fail; the operator then tells you.")
        if way.kind is WayKind.CREDIT:
            return self.tr("Your credit, if it covers the price")
        return f"{way.brand} •••• {way.last_four}".strip()
