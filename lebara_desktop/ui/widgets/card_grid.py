"""The grid under the name that pages look for it."""

from __future__ import annotations

from lebara_desktop.ui.widgets.page_scroll import CardGrid, GridLayout

__all__ = ["CardGrid", "GridLayout"]
