"""The plans page: filters, cards and comparison. Passive: it shows a state and says what was asked for."""

from __future__ import annotations

from datetime import UTC, tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import a11y, errors
from lebara_desktop.ui import format as show
from lebara_desktop.ui.pages.plans.card import PlanCardView
from lebara_desktop.ui.pages.plans.compare import CompareCard
from lebara_desktop.ui.pages.plans.state import MOST_COMPARED, PlansIntents, PlansState, Sort, Status
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import PAGE_MARGIN
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.buttons import Button
from lebara_desktop.ui.widgets.card import Card, Separator, fill
from lebara_desktop.ui.widgets.card_grid import CardGrid
from lebara_desktop.ui.widgets.form import Select
from lebara_desktop.ui.widgets.page_scroll import PageScroll
from lebara_desktop.ui.widgets.search_edit import SearchEdit
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.states import EmptyState, Skeleton
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel

_FIRST = 4  # cards that wait ready in a new page; each further one takes some 20 ms, a turn of the event loop
_FILTERS_BESIDE = 680  # pixels of page width from which the order stands beside the search
_SEARCH = 140  # pixels
_CARD_WIDTH = 228  # four beside each other in a window 1280 pixels wide


class PlansPage(QWidget):
    """All plans of the market as cards. ``plan_chosen`` carries the id of the chosen offer."""

    plan_chosen = Signal(str)
    type_chosen = Signal(str)
    searched = Signal(str)
    sorted_by = Signal(str)
    compare_toggled = Signal(str, bool)
    filters_cleared = Signal()
    retry_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plans")
        self._state = PlansState()
        self._zone: tzinfo = UTC
        self._words = PlanWords(self)
        self._cards: list[PlanCardView] = []
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(self._on_more)
        self._build()
        self._make_cards(_FIRST)
        self._grid.set_widgets(self._cards)
        self._retranslate()
        self.render(self._state)

    def connect_intents(self, presenter: PlansIntents) -> None:
        """Carry what a person asks for to ``presenter``."""
        self.type_chosen.connect(presenter.choose_type)
        self.searched.connect(presenter.search)
        self.sorted_by.connect(presenter.sort_by)
        self.compare_toggled.connect(presenter.compare)
        self.filters_cleared.connect(presenter.clear_filters)
        self.retry_requested.connect(presenter.retry)

    def set_zone(self, zone: tzinfo) -> None:
        """Show times in the operator's ``zone``."""
        self._zone = zone

    def render(self, state: PlansState) -> None:  # type: ignore[override]  # Qt's own is not called
        """Show ``state``."""
        before, self._state = self._state, state
        self._subtitle.setText(self._about(state))
        self._show_filters(state)
        self._show_notice(state)
        ready = state.status is Status.READY
        self._show_skeletons(state.status is Status.LOADING and self.isVisible())
        self._show_empty(state)
        if ready:
            self._show_cards(state)
        else:
            self._grid.hide()
        self._compare.setVisible(ready and bool(state.compared))
        if ready and state.compared:
            self._compare.show_cards(state.compared, state.periods)
        self._show_tray(state)
        if ready and before.status is Status.READY and len(state.cards) != len(before.cards):
            a11y.announce(self, self.tr("%n plans shown", "", len(state.cards)))

    def focus_first(self) -> None:
        """Put the focus on the first card, or on the search while there is none."""
        first = next((card for card in self._cards if card.isVisibleTo(self)), None)
        (first or self._search).setFocus(Qt.FocusReason.OtherFocusReason)

    # -- building -------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        scroll = PageScroll(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        self._title = PlainLabel(role="title")
        self._subtitle = PlainLabel(role="muted", wrap=True)
        head = QVBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title)
        head.addWidget(self._subtitle)
        scroll.body.addLayout(head)
        scroll.body.addLayout(self._build_filters())
        self._notice = Banner("warn")
        self._notice.close_button.hide()
        self._notice.action_requested.connect(self.retry_requested)
        scroll.body.addWidget(self._notice)
        self._skeletons = CardGrid(_CARD_WIDTH)
        scroll.body.addWidget(self._skeletons)
        self._empty_card = Card()
        self._empty = EmptyState("search", "", "")
        self._empty.action_requested.connect(self._on_empty_action)
        self._empty_card.body.addWidget(self._empty)
        scroll.body.addWidget(self._empty_card)
        self._grid = CardGrid(_CARD_WIDTH)
        scroll.body.addWidget(self._grid)
        self._compare = CompareCard(self._words)
        self._compare.cleared.connect(self._on_compare_cleared)
        scroll.body.addWidget(self._compare)
        scroll.body.addStretch(1)
        self._scroll = scroll
        self._edge = Separator()
        outer.setSpacing(0)
        outer.addWidget(self._edge)
        outer.addWidget(self._build_tray())

    def _build_tray(self) -> QFrame:
        """A bar below the cards: the comparison itself may be far down."""
        self._tray = QFrame()
        fill(self._tray, "surface")
        row = QHBoxLayout(self._tray)
        row.setContentsMargins(PAGE_MARGIN, 10, PAGE_MARGIN, 10)
        row.setSpacing(12)
        self._tray_text = ElidedLabel(role="strong")
        self._tray_show = Button("", "primary")
        self._tray_show.setObjectName("plans.comparison.show")
        self._tray_show.clicked.connect(self._on_show_comparison)
        self._tray_clear = Button("", "plain")
        self._tray_clear.setObjectName("plans.tray.clear")
        self._tray_clear.clicked.connect(self._on_compare_cleared)
        row.addWidget(self._tray_text, 1)
        row.addWidget(self._tray_clear)
        row.addWidget(self._tray_show)
        return self._tray

    def _build_filters(self) -> QBoxLayout:
        row = self._filters = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(12)
        finding, sorting = QHBoxLayout(), QHBoxLayout()
        for part in (finding, sorting):
            part.setSpacing(12)
        self._types = SegmentedControl()
        self._types.setObjectName("plans.type")
        self._types.chosen.connect(self.type_chosen)
        self._search = SearchEdit()
        self._search.setObjectName("plans.search")
        self._search.setMaximumWidth(fonts.grown(240))
        self._search.textEdited.connect(self._on_searched)
        self._sort_label = PlainLabel(role="muted")
        self._sort = Select()
        self._sort.setObjectName("plans.sort")
        self._sort_label.setBuddy(self._sort)
        self._sort.activated.connect(lambda _: self.sorted_by.emit(self._sort.current()))
        finding.addWidget(self._types)
        finding.addWidget(self._search, 4)
        finding.addStretch(1)
        sorting.addWidget(self._sort_label)
        sorting.addWidget(self._sort)
        sorting.addStretch(0)
        row.addLayout(finding, 1)
        row.addLayout(sorting)
        return row

    def _show_skeletons(self, on: bool) -> None:
        """Show where cards will be; made only where the plans are really waited for."""
        if on and not self._skeletons.widgets():
            for _ in range(4):
                card = Card()
                for width, height in ((70, 24), (150, 20), (110, 30), (0, 14), (0, 14), (0, 14), (0, 8), (0, 38)):
                    card.body.addWidget(Skeleton(width, height))
                self._skeletons.add(card)
        self._skeletons.setVisible(on)

    def _settle_filters(self) -> None:
        """Put the order below the search where text is so large that both would be cut."""
        beside = self.width() >= fonts.grown(_FILTERS_BESIDE)
        ways = QBoxLayout.Direction
        self._filters.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._search.setMinimumWidth(fonts.grown(_SEARCH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle_filters()

    # -- showing --------------------------------------------------------------------------------------------------------

    def _about(self, state: PlansState) -> str:
        parts = []
        if state.tax is not None:
            parts.append(self.tr("Prices include {tax}.").format(tax=self._words.tax(state.tax)))
        if state.effective_minutes:
            minutes = state.effective_minutes
            soon = self.tr("A plan starts within a minute of payment.")
            parts.append(soon if minutes == 1 else self.tr("A plan starts within %n minutes of payment.", "", minutes))
        if state.status is Status.READY and state.total:
            parts.append(self._words.cancellation(state.withdrawal_days))
        return show.sentences(parts) or self.tr("Looking up what your operator sells…")

    def _show_filters(self, state: PlansState) -> None:
        options = [("", self.tr("All")), *((kind.value, self._words.type_name(kind)) for kind in state.types)]
        self._types.set_options(options)
        wanted = state.chosen_type.value if state.chosen_type else ""
        if wanted in [key for key, _ in options]:
            self._types.set_current(wanted)
        if self._search.text() != state.query:
            self._search.setText(state.query)
        if (self._sort.findData(Sort.FIT.value) >= 0) is not state.judged:
            self._name_sorts()
        self._sort.set_current(state.sort.value)
        on = state.status is Status.READY
        for part in (self._types, self._search, self._sort, self._sort_label):
            part.setVisible(on)

    def _show_notice(self, state: PlansState) -> None:
        text = ""
        if state.status is Status.READY and state.stale and state.at is not None:
            when = show.time(state.at, self._zone)
            text = self.tr("These are the plans as of {time}. Prices may have changed.").format(time=when)
        elif state.status is Status.READY and not state.can_choose:
            text = self.tr("There is no line to renew on this account.")
        self._notice.setVisible(bool(text))
        if text:
            self._notice.set("warn", text, self.tr("Try again") if state.stale else "")

    def _show_empty(self, state: PlansState) -> None:
        failed = state.status is Status.FAILED
        nothing = state.status is Status.READY and not state.cards
        self._empty_card.setVisible(failed or nothing)
        if failed and state.error is not None:
            self._empty.set(
                "warning",
                self.tr("The plans could not be loaded"),
                errors.sentence(state.error),
                self.tr("Try again"),
                "warn",
            )
        elif nothing and state.filters_on:
            self._empty.set(
                "search",
                self.tr("No plan matches"),
                self.tr("Try another word, or look at all plans."),
                self.tr("Show all plans"),
            )
        elif nothing:
            text = self.tr("Your operator offers no plans for this line at the moment.")
            self._empty.set("info", self.tr("No plans"), text, self.tr("Try again"))

    def _show_tray(self, state: PlansState) -> None:
        names = [card.offer.name for card in state.compared]
        for part in (self._edge, self._tray):
            part.setVisible(state.status is Status.READY and bool(names))
        if len(names) == 1:
            self._tray_text.setText(self.tr("{plan}: tick another plan to compare").format(plan=names[0]))
        else:
            self._tray_text.setText(self.tr("Compare: {plans}").format(plans=" · ".join(names)))
        self._tray_show.setVisible(len(names) > 1)

    def _show_cards(self, state: PlansState) -> None:
        for view, card in zip(self._cards, state.cards, strict=False):
            view.show_card(card, can_choose=state.can_choose)
        for at, view in enumerate(self._cards):
            if at >= len(state.cards) or view.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                view.setVisible(at < len(state.cards))  # else it appears with the grid, which costs less
        self._grid.setVisible(bool(state.cards))
        if len(self._cards) < len(state.cards):
            self._more.start()

    def _make_cards(self, count: int) -> None:
        while len(self._cards) < count:
            made = PlanCardView(self._words)
            made.chosen.connect(self.plan_chosen)
            made.compare_toggled.connect(self._on_compare)
            made.step_asked.connect(self._on_step)
            self._cards.append(made)

    def _on_more(self) -> None:
        """Make one more card: all at once would hold the window up."""
        state = self._state
        have = len(self._cards)
        self._make_cards(min(len(state.cards), have + 1))
        for view, card in list(zip(self._cards, state.cards, strict=False))[have:]:
            view.show_card(card, can_choose=state.can_choose)
            self._grid.add(view)
        if len(self._cards) < len(state.cards):
            self._more.start()

    # -- answering ------------------------------------------------------------------------------------------------------

    def _on_searched(self, text: str) -> None:
        self.searched.emit(text)

    def _on_empty_action(self) -> None:
        if self._state.status is Status.READY and self._state.filters_on:
            self.filters_cleared.emit()
        else:
            self.retry_requested.emit()

    def _on_compare(self, offer: str, on: bool) -> None:
        if on and len(self._state.compared) >= MOST_COMPARED:
            for view in self._cards:
                view.forget()  # the tick that was set must fall back
            self.render(self._state)
            a11y.announce(self, self.tr("Four plans are compared already. Take one out first."))
            return
        self.compare_toggled.emit(offer, on)

    def _on_compare_cleared(self) -> None:
        for card in self._state.compared:
            self.compare_toggled.emit(card.offer.id, False)

    def _on_show_comparison(self) -> None:
        self._scroll.ensureWidgetVisible(self._compare, 0, 24)
        bar = self._scroll.verticalScrollBar()
        bar.setValue(min(bar.maximum(), self._compare.y() - 24))
        self._compare.clear_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_step(self, step: str) -> None:
        """Move the focus between cards as they stand on the screen."""
        shown = [card for card in self._cards if card.isVisibleTo(self)]
        focused = self.focusWidget()
        if not isinstance(focused, PlanCardView) or focused not in shown:
            return
        columns = self._grid.columns()
        ahead = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        at = shown.index(focused)
        target = {
            "left": at - ahead,
            "right": at + ahead,
            "up": at - columns,
            "down": at + columns,
            "home": 0,
            "end": len(shown) - 1,
        }[step]
        if 0 <= target < len(shown):
            shown[target].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(shown[target], 0, 24)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Choose a plan"))
        self._search.setPlaceholderText(self.tr("Plan or country"))
        self._search.setAccessibleName(self.tr("Search plans or countries"))
        self._search.name_button(self.tr("Clear the search"))
        self._types.setAccessibleName(self.tr("Kind of plan"))
        self._tray_show.setText(self.tr("Show comparison"))
        self._tray_clear.setText(self.tr("Clear"))
        self._sort_label.setText(self.tr("Sort"))
        self._sort.setAccessibleName(self.tr("Sort"))
        self._name_sorts()

    def _name_sorts(self) -> None:
        names = {Sort.FIT: self.tr("Best fit"), Sort.PRICE: self.tr("Price"), Sort.DATA: self.tr("Data")}
        judged = self._state.judged  # else nobody knows what fits
        self._sort.set_options([(key.value, names[key]) for key in Sort if judged or key is not Sort.FIT])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            for card in self._cards:
                card.forget()
            self.render(self._state)
