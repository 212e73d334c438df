"""Speaking to assistive technology, and reading its tree back for tests."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget, QLabel, QScrollBar, QWidget

_NAMED_ROLES = frozenset(
    {
        QAccessible.Role.PushButton,
        QAccessible.Role.ButtonMenu,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.SpinBox,
        QAccessible.Role.Slider,
        QAccessible.Role.Table,
        QAccessible.Role.List,
        QAccessible.Role.Link,
        QAccessible.Role.Graphic,
        QAccessible.Role.Chart,
    }
)


_SPOKEN_ROLES = {
    "Chip": QAccessible.Role.StaticText,
    "StepHeader": QAccessible.Role.StaticText,
    "BarText": QAccessible.Role.StaticText,
    "ReceiptView": QAccessible.Role.StaticText,
    "UsageRing": QAccessible.Role.Graphic,
    "QrView": QAccessible.Role.Graphic,
    "CheckMark": QAccessible.Role.Graphic,
    "BarChart": QAccessible.Role.Chart,
    "CheckList": QAccessible.Role.Grouping,
    "CheckRow": QAccessible.Role.ListItem,
    "SegmentedControl": QAccessible.Role.Grouping,
    "RadioCardGroup": QAccessible.Role.Grouping,
    "Progress": QAccessible.Role.ProgressBar,
    "Separator": QAccessible.Role.Separator,
    "Banner": QAccessible.Role.Notification,
    "MessageDialog": QAccessible.Role.Dialog,
}
_HEADINGS = ("title", "hero", "heading")  # roles of a PlainLabel


def speak_roles() -> None:
    """Tell assistive technology what our painted widgets are; without this they are all just "a widget"."""
    if hasattr(QAccessible, "installFactory"):  # PySide 6.9
        QAccessible.installFactory(_interface)


def _interface(name: str, thing: QObject) -> QAccessibleInterface | None:
    """Return what Qt is to know of ``thing``, asked by the name of its class and then of those it is made of."""
    role = _SPOKEN_ROLES.get(name)
    if name == "PlainLabel" and isinstance(thing, QLabel) and getattr(thing, "role", "") in _HEADINGS:
        selectable = thing.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        role = None if selectable else QAccessible.Role.Heading
    return QAccessibleWidget(thing, role) if role is not None and isinstance(thing, QWidget) else None


def attended() -> bool:
    """Return whether assistive technology is listening now."""
    return QAccessible.isActive()


def announce(widget: QWidget, text: str) -> None:
    """Have ``text`` spoken politely: a result, a step reached, an error that appeared."""
    if text:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def name_changed(widget: QWidget) -> None:
    """Tell that the accessible name or description of ``widget`` is another one now."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.NameChanged))


def tree(widget: QWidget) -> str:
    """Return the visible accessible tree below ``widget`` as indented lines: role, name, description, state."""
    lines: list[str] = []
    root = QAccessible.queryAccessibleInterface(widget)
    if root is not None:
        _describe(root, 0, lines)
    return "\n".join(lines)


def nameless(widget: QWidget) -> list[str]:
    """Return what a person could operate below ``widget`` but not hear the name of; empty is right."""
    found: list[str] = []
    for child in [widget, *widget.findChildren(QWidget)]:
        if not child.isVisibleTo(widget) or isinstance(child, QScrollBar):
            continue
        interface = QAccessible.queryAccessibleInterface(child)
        if interface is None or not interface.isValid():
            continue
        focusable = bool(child.focusPolicy()) and child.isEnabled() and not isinstance(child, QAbstractScrollArea)
        operable = interface.role() in _NAMED_ROLES or focusable
        if operable and not interface.text(QAccessible.Text.Name).strip() and not _inside_editor(child):
            found.append(f"{type(child).__name__} {child.objectName() or '(no objectName)'}")
    return found


def _inside_editor(child: QWidget) -> bool:
    """Qt's own parts of a combo or spin box: their owner carries the name."""
    return child.objectName().startswith("qt_")


def _describe(item: QAccessibleInterface, depth: int, lines: list[str]) -> None:
    state = item.state()
    if getattr(state, "invisible", 0):
        return
    name = item.text(QAccessible.Text.Name)
    description = item.text(QAccessible.Text.Description)
    marks = [
        m for m, on in (("checked", state.checked), ("disabled", state.disabled), ("invalid", state.invalid)) if on
    ]
    line = f"{'  ' * depth}{item.role().name} {name!r}"
    if description and description != name:
        line += f" ({description})"
    lines.append(line + (f" [{', '.join(marks)}]" if marks else ""))
    for index in range(item.childCount()):
        child = item.child(index)
        if child is not None:
            _describe(child, depth + 1, lines)
