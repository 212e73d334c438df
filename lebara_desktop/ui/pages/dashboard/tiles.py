"""The other allowances: one small card each, with what is left, and of how much where there is a limit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lebara_desktop.domain.plans import Kind
from lebara_desktop.domain.usage import Bucket
from lebara_desktop.ui.pages.dashboard.parts import Lines
from lebara_desktop.ui.pages.plans.words import PlanWords
from lebara_desktop.ui.widgets.card import Card
from lebara_desktop.ui.widgets.card_grid import CardGrid
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.text import ElidedLabel, PlainLabel

_GAP = 16
_TONES = {
    Kind.NATIONAL_MINUTES: "accent",
    Kind.ON_NET_MINUTES: "accent",
    Kind.INTL_MINUTES: "international",
    Kind.ROAMING_MINUTES: "international",
    Kind.NATIONAL_SMS: "texts",
    Kind.ON_NET_SMS: "texts",
}


class Tile(Card):
    """One bucket. An unlimited one says what was used and never shows a denominator."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_padding(16, 12)
        self.body.setSpacing(7)
        self._name = ElidedLabel("", "strong", self)
        self._name.set_tone("muted")
        self._side = PlainLabel("", "caption", self, tabular=True)
        self._figure = PlainLabel("", "subtitle", self, tabular=True)
        self._meter = Meter(self)
        self._figures = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._figures.setSpacing(8)
        self._figures.addWidget(self._figure, 1)
        self._figures.addWidget(self._side, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addWidget(self._name)
        self.body.addLayout(self._figures)
        self.body.addWidget(self._meter)

    @property
    def wide(self) -> int:
        """The width in pixels from which figure and side words stand in one row."""
        margins = self.body.contentsMargins()
        words = self._figure.sizeHint().width() + self._side.sizeHint().width()
        return words + 10 + margins.left() + margins.right()

    def set_stacked(self, stacked: bool) -> None:
        """Put the side words below the figure, or beside it."""
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._figures.direction() != direction:
            self._figures.setDirection(direction)
            self._figures.setSpacing(0 if stacked else 8)

    def show_bucket(self, bucket: Bucket) -> None:
        """Show ``bucket``."""
        words = PlanWords()
        used = words.amount(bucket.kind, bucket.used)
        self._name.setText(words.kind_name(bucket.kind))
        if bucket.unlimited:
            figure = self.tr("Unlimited")
            side = self.tr("{amount} used").format(amount=used)
            share, tone = 1.0, _TONES.get(bucket.kind, "data")
        else:
            figure = words.amount(bucket.kind, bucket.remaining or 0)
            side = self.tr("of {total}").format(total=words.amount(bucket.kind, bucket.total or 0))
            share = bucket.share_left or 0.0
            tone = _TONES.get(bucket.kind, "data") if bucket.remaining else "bad"
        self._figure.setText(figure)
        self._side.setText(side)
        self._meter.set_value(share, tone)
        left = figure if bucket.unlimited else self.tr("{amount} left").format(amount=figure)
        self.setAccessibleName(f"{self._name.full_text()}: {left}, {side}")


class Tiles(CardGrid):
    """The tiles in as many columns as fit; skeletons while nothing is known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(196, parent, spacing=_GAP, most=4)
        self.setObjectName("dashboard.tiles")
        self._by_id: dict[str, Tile] = {}
        self._waiting: list[QWidget] = []

    def show_buckets(self, buckets: Sequence[Bucket], *, loading: bool) -> None:
        """Show one tile per bucket."""
        ids = [one.id for one in buckets]
        if loading and not buckets:
            self._show_waiting()
        elif ids != list(self._by_id) or self._waiting:
            self._by_id = {one: self._by_id.get(one) or self._make(one) for one in ids}
            self._waiting = []
            self.set_widgets(list(self._by_id.values()))
        for bucket in buckets:
            self._by_id[bucket.id].show_bucket(bucket)
        self._stack()
        self.setVisible(bool(buckets) or loading)

    def _stack(self) -> None:
        """All tiles alike: where one needs two rows, all have two."""
        tiles = list(self._by_id.values())
        columns = self.columns()
        room = (self.width() - _GAP * (columns - 1)) // columns
        stacked = any(tile.wide > room for tile in tiles)
        for tile in tiles:
            tile.set_stacked(stacked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack()

    def _make(self, bucket: str) -> Tile:
        tile = Tile(self)
        tile.setObjectName(f"dashboard.bucket.{bucket}")
        return tile

    def _show_waiting(self) -> None:
        if self._waiting:
            return
        for _ in range(4):
            card = Card(self)
            card.set_padding(16, 12)
            card.body.addWidget(Lines(((90, 12), (70, 18)), card))
            self._waiting.append(card)
        self._by_id = {}
        self.set_widgets(self._waiting)
