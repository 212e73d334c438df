"""Every building block in every state, to look at: ``python -m lebara_desktop.ui.gallery [--shot DIR] [--theme dark]``.

With ``--shot`` the window is drawn into ``DIR/gallery-THEME-WxH.png`` and the program ends. All figures are samples.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lebara_desktop.ui import bridge, i18n, theme
from lebara_desktop.ui.nav import NavEntry
from lebara_desktop.ui.shell import Shell
from lebara_desktop.ui.top_bar import TopBar
from lebara_desktop.ui.widgets.banner import Banner
from lebara_desktop.ui.widgets.bar_chart import Bar, BarChart
from lebara_desktop.ui.widgets.buttons import BusyButton, Button
from lebara_desktop.ui.widgets.card import Card, Well
from lebara_desktop.ui.widgets.check_list import CheckItem, CheckList
from lebara_desktop.ui.widgets.chip import Chip
from lebara_desktop.ui.widgets.fact_table import FactRow, FactTable
from lebara_desktop.ui.widgets.form import CheckBox, Field, LineEdit, PasswordEdit, Select
from lebara_desktop.ui.widgets.meter import Meter
from lebara_desktop.ui.widgets.page_scroll import CardGrid, PageScroll
from lebara_desktop.ui.widgets.painted import IconView
from lebara_desktop.ui.widgets.qr_view import QrView
from lebara_desktop.ui.widgets.radio_card import RadioCardData, RadioCardGroup
from lebara_desktop.ui.widgets.search_edit import SearchEdit
from lebara_desktop.ui.widgets.segmented import SegmentedControl
from lebara_desktop.ui.widgets.states import EmptyState, Progress, Skeleton
from lebara_desktop.ui.widgets.step_header import StepHeader
from lebara_desktop.ui.widgets.switch import Switch
from lebara_desktop.ui.widgets.text import PlainLabel
from lebara_desktop.ui.widgets.usage_ring import UsageRing

# fmt: off
ICONS = [
    "home", "chart", "card", "receipt", "sim", "help", "gear", "lock", "check", "cross", "warning", "info",
    "question", "refresh", "eye", "eye-off", "globe", "phone", "qr", "arrow-left", "arrow-right", "external", "copy",
    "printer", "wallet", "search", "chevron-down", "chevron-right", "data", "minutes", "texts", "roaming", "user",
    "plus", "store", "clock", "tag", "bank",
]
# fmt: on
ENTRIES = (
    NavEntry("home", "home", "Dashboard", "Ctrl+1"),
    NavEntry("usage", "chart", "Usage", "Ctrl+2"),
    NavEntry("plans", "card", "Plans", "Ctrl+3"),
    NavEntry("orders", "receipt", "Orders", "Ctrl+4"),
    NavEntry("sims", "sim", "SIM & numbers", "Ctrl+5"),
    NavEntry("help", "help", "Help & stores", "Ctrl+6"),
    NavEntry("settings", "gear", "Settings", bottom=True),
    NavEntry("lock", "lock", "Lock", "Ctrl+L", bottom=True),
)
TOP_BAR = TopBar("+44 7700 900123", "Active", "ok", "Sandbox operator", "Amira Okafor")
DAILY = (45, 35, 65, 30, 40, 95, 110, 55, 45, 50, 35, 70, 120, 100, 60, 40, 45, 55, 65, 105, 90)
EXPECTED = (60, 50, 45, 55, 65, 100, 105, 60, 50)


def _row(*widgets: QWidget, stretch: bool = True) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def bars() -> list[Bar]:
    """Return a sample month: 21 days used, 9 expected."""
    made = []
    for index, value in enumerate((*DAILY, *EXPECTED)):
        today = index == len(DAILY) - 1
        label = "today" if today else f"{index + 2} Nov"
        made.append(Bar(label, value, f"{label}: {value} MB", forecast=index >= len(DAILY), today=today))
    return made


def dashboard_sample() -> QWidget:
    """Return cards as a dashboard has them."""
    page = PageScroll()
    page.body.addLayout(
        _row(PlainLabel("Good morning, Amira", "title"), PlainLabel("Updated just now · F5", "caption"))
    )
    page.body.addLayout(_plan_row())
    grid = CardGrid(190, page.canvas)
    for name, side, figure, share, tone in (
        ("UK minutes", "312 used", "Unlimited", 1.0, "accent"),
        ("International minutes", "of 100", "64 min", 0.64, "international"),
        ("Texts", "48 used", "Unlimited", 1.0, "texts"),
        ("EU roaming data", "of 8 GB", "6.2 GB", 0.78, "data"),
    ):
        card = Card(grid)
        card.set_padding(16, 12)
        card.body.setSpacing(8)
        card.body.addLayout(_split(PlainLabel(name, "label"), PlainLabel(side, "caption")))
        card.body.addWidget(PlainLabel(figure, "subtitle"))
        meter = Meter(card)
        meter.set_value(share, tone)
        card.body.addWidget(meter)
        grid.add(card)
    page.body.addWidget(grid)
    page.body.addLayout(_chart_row(), 1)
    return page


def _split(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row


def _plan_row() -> QHBoxLayout:
    plan = Card()
    inner = QHBoxLayout()
    inner.setSpacing(24)
    ring = UsageRing(plan)
    ring.set_value(0.27, "8.1 GB", "of 30 GB left", "data", "8.1 GB of 30 GB left")
    inner.addWidget(ring)
    words = QVBoxLayout()
    words.setSpacing(10)
    words.addStretch(1)
    words.addLayout(_row(PlainLabel("Unlimited Calls 30 GB", "subtitle"), Chip("28 days · £10.00")))
    words.addWidget(PlainLabel("Renews on Mon 30 Nov · 8 days left", "muted"))
    well = Well("warn")
    label = PlainLabel("At your pace the data runs out on Thu 26 Nov, 4 days early", "chip", wrap=True)
    label.set_tone("warn")
    well.body.addWidget(label)
    words.addWidget(well)
    switch = Switch("Auto-renew on")
    switch.setChecked(True)
    renew = Button("Renew now", "action")
    renew.setObjectName("gallery.renew")
    words.addLayout(_row(renew, Button("Change plan"), switch))
    words.addStretch(1)
    inner.addLayout(words, 1)
    plan.body.addLayout(inner)
    credit = Card()
    credit.body.addWidget(PlainLabel("Credit balance", "label"))
    credit.body.addWidget(PlainLabel("£4.35", "figure"))
    credit.body.addWidget(PlainLabel("Used for calls outside your plan. Expires 14 Feb 2027", "caption", wrap=True))
    credit.body.addStretch(1)
    credit.body.addLayout(_row(Button("Top up"), Button("Voucher"), stretch=False))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(plan, 27)
    row.addWidget(credit, 10)
    return row


def _chart_row() -> QHBoxLayout:
    chart_card = Card()
    segments = SegmentedControl([("data", "Data"), ("calls", "Calls"), ("texts", "Texts")], name="Kind of usage")
    chart_card.body.addLayout(_split(PlainLabel("Data per day", "heading"), segments))
    chart = BarChart(chart_card)
    chart.set_name("Data per day")
    chart.set_bars(bars())
    chart_card.body.addWidget(chart, 1)
    advice = Card(tone="accent")
    advice.body.addLayout(_split(PlainLabel("Recommended for you", "heading"), Chip("saves £3.10", "ok")))
    advice.body.addWidget(PlainLabel("50 GB · £12.00", "strong"))
    text = "You used 31–38 GB in each of the last 3 periods and bought 2 extra bundles. 50 GB fits."
    advice.body.addWidget(PlainLabel(text, "muted", wrap=True))
    advice.body.addStretch(1)
    advice.body.addLayout(_row(Button("See plan", "primary"), Button("Compare"), stretch=False))
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(chart_card, 2)
    row.addWidget(advice, 1)
    return row


def checkout_sample() -> QWidget:
    """Return the parts that a checkout is made of."""
    page = PageScroll()
    steps = StepHeader(["Review", "Payment", "Pay", "Done"])
    steps.set_current(1)
    head = QHBoxLayout()
    head.addWidget(PlainLabel("Renew", "title"))
    head.addWidget(steps, 1)
    page.body.addLayout(head)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(_payment_card(), 2)
    row.addWidget(_proof_card(), 1)
    page.body.addLayout(row)
    return page


def _payment_card() -> Card:
    left = Card()
    left.body.addWidget(PlainLabel("How do you want to pay?", "heading"))
    group = RadioCardGroup(left, name="Way to pay")
    group.set_cards(
        [
            RadioCardData("visa", "Visa ending 4242", "Expires 08/28 · approve in your bank app", "Saved"),
            RadioCardData("new", "New card", "Credit or debit, on the secure payment page", "Browser"),
            RadioCardData("alipay", "Alipay 支付宝", "Scan with the Alipay app", "QR", "qr"),
            RadioCardData("credit", "Credit balance", reason="£4.35 available, not enough for £12.00"),
        ]
    )
    group.set_current("visa")
    left.body.addWidget(group)
    facts = FactTable(left)
    facts.set_rows(
        [
            FactRow("number", "Number", "+44 7700 900123 · Amira Okafor"),
            FactRow("plan", "Plan", "Unlimited Calls 50 GB", strong=True, link="Change"),
            FactRow(
                "when",
                "When",
                "After the current plan ends, Mon 30 Nov 2026 · nothing is lost",
                link="Start now instead",
            ),
        ]
    )
    left.body.addWidget(facts)
    left.body.addWidget(CheckBox("I have checked the plan, the price and the number"))
    left.body.addStretch(1)
    left.body.addLayout(_split(Button("Back"), BusyButton("Pay £12.00", "action", large=True)))
    return left


def _proof_card() -> Card:
    right = Card()
    checks = CheckList(right)
    checks.set_items(
        [
            CheckItem("paid", "Payment received", "£12.00 · Alipay · 10:42:07"),
            CheckItem("order", "Order completed", "LB-7F3K-22Q9 · 4 s after payment", "wait"),
            CheckItem("sms", "Confirmation sent", "SMS to +44 7700 900123", "todo"),
            CheckItem("test", "Network test", "The test text did not arrive", "bad"),
        ]
    )
    right.body.addWidget(checks)
    qr = QrView(right)
    qr.set_payload("https://pay.example/q/7F3K22Q9")
    right.body.addWidget(qr, 0, Qt.AlignmentFlag.AlignHCenter)
    right.body.addStretch(1)
    return right


def parts_sample() -> QWidget:
    """Return buttons, fields, banners, states and icons."""
    page = PageScroll()
    for tone, text in (
        ("info", "Your renewal is on its way. We follow it and tell you."),
        ("ok", "Renewed: Unlimited Calls 50 GB runs to 28 Dec 2026."),
        ("warn", "No connection. You see what was known at 10:42."),
        ("bad", "The operator refused the order. Nothing was charged."),
    ):
        page.body.addWidget(Banner(tone, text, "Try again" if tone in ("warn", "bad") else ""))
    page.body.addWidget(_buttons_card())
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(_fields_card(), 1)
    row.addWidget(_states_card(), 1)
    page.body.addLayout(row)
    page.body.addWidget(_icons_card())
    return page


def _buttons_card() -> Card:
    card = Card()
    busy = BusyButton("Pay £12.00", "action")
    busy.set_busy(True, "Paying…")
    shut = Button("Not now", "action")
    shut.setEnabled(False)
    kinds = [Button(kind.capitalize(), kind) for kind in ("plain", "primary", "action", "link", "ghost")]
    card.body.addLayout(
        _row(*kinds, Button("Print", "plain", "printer"), Button("", "plain", "copy", name="Copy"), busy, shut)
    )
    chips = [Chip(t.capitalize(), t, dot=t in ("ok", "bad")) for t in ("neutral", "ok", "warn", "bad", "info")]
    off = Switch("Auto-renew off")
    meter = Meter()
    meter.set_value(0.42, "warn")
    meter.set_marker(0.6)
    card.body.addLayout(_row(*chips, off, meter))
    return card


def _fields_card() -> Card:
    card = Card()
    card.body.addWidget(Field("Country", Select([("GB", "United Kingdom"), ("DE", "Deutschland")])))
    number = Field("Mobile number or e-mail", LineEdit("+44 7700 900123"), "The number on your SIM card")
    card.body.addWidget(number)
    secret = PasswordEdit()
    secret.setText("sample-only")
    password = Field("Password", secret)
    password.set_error("That password does not match this number. 4 tries left.")
    card.body.addWidget(password)
    search = SearchEdit()
    search.setText("Poland")
    search.setAccessibleName("Search plans or countries")
    search.name_button("Clear the search")
    card.body.addWidget(search)
    ticked = CheckBox("Keep me signed in on this computer")
    ticked.setChecked(True)
    card.body.addWidget(ticked)
    card.body.addStretch(1)
    return card


def _states_card() -> Card:
    card = Card()
    card.body.addWidget(
        EmptyState("receipt", "No orders yet", "What you buy is listed here with its receipt.", "See plans")
    )
    for width in (220, 0, 140):
        card.body.addWidget(Skeleton(width, 14))
    card.body.addWidget(Progress())
    return card


def _icons_card() -> Card:
    card = Card()
    grid = QGridLayout()
    for index, name in enumerate(ICONS):
        cell = QVBoxLayout()
        cell.addWidget(IconView(name, "text", 24), 0, Qt.AlignmentFlag.AlignHCenter)
        cell.addWidget(PlainLabel(name, "caption"), 0, Qt.AlignmentFlag.AlignHCenter)
        grid.addLayout(cell, index // 10, index % 10)
    card.body.addLayout(grid)
    return card


SAMPLES: dict[str, Callable[[], QWidget]] = {"home": dashboard_sample, "plans": checkout_sample, "help": parts_sample}


def make_window() -> Shell:
    """Return the main window with the sample pages in it."""
    shell = Shell(ENTRIES)
    for entry in ENTRIES:
        shell.add_page(entry.route, SAMPLES.get(entry.route, QWidget))
    shell.set_top_bar(TOP_BAR)
    shell.top_bar.set_command_key("Ctrl+K")
    shell.route_requested.connect(shell.show_page)
    shell.close_requested.connect(shell.close_for_good)
    shell.show_page("home")
    return shell


async def _until_closed(shell: Shell) -> int:
    closed = asyncio.Event()
    shell.close_requested.connect(closed.set)
    await closed.wait()
    return 0


def main(arguments: list[str] | None = None) -> int:
    """Show the gallery, or draw it into files."""
    parser = argparse.ArgumentParser(prog="gallery")
    parser.add_argument("--shot", type=Path)
    parser.add_argument("--theme", default="light", choices=("light", "dark", "contrast", "system"))
    parser.add_argument("--language", default="en")
    parser.add_argument("--size", default="1280x800")
    options = parser.parse_args(arguments)
    found = QApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    controller = theme.ThemeController(app)
    controller.apply(options.theme)
    i18n.install(app, options.language)
    shell = make_window()
    shell.theme_requested.connect(controller.apply)
    shell.language_requested.connect(lambda code: i18n.install(app, code))
    width, height = (int(part) for part in options.size.split("x"))
    shell.resize(width, height)
    shell.show()
    if options.shot is None:
        return bridge.run(app, lambda: _until_closed(shell))
    options.shot.mkdir(parents=True, exist_ok=True)
    for route in SAMPLES:
        shell.show_page(route)
        app.sendPostedEvents()
        shell.grab()  # the first drawing settles heights that depend on widths
        shell.grab().save(str(options.shot / f"{route}-{options.theme}-{options.language}-{options.size}.png"))
    shell.close_for_good()
    return 0


if __name__ == "__main__":
    sys.exit(main())
