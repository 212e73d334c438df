"""The one style sheet: ``resources/styles/app.qss.in`` with the tokens' colours filled in."""

from __future__ import annotations

import re
from functools import cache

from lebara_desktop.paths import resource
from lebara_desktop.ui.theme import fonts
from lebara_desktop.ui.theme.tokens import Tokens

_HEIGHT = re.compile(r"min-height: (\d{2,})px")  # of what holds a line of text
_NAME = re.compile(r"@([a-z][a-z0-9-]*)")


@cache
def _template() -> str:
    return resource("styles", "app.qss.in").read_text(encoding="utf-8")


def make_sheet(tokens: Tokens) -> str:
    """Return the style sheet of ``tokens`` for the present size of text.

    Raises KeyError for a token that the template names and nobody has.
    """
    values = tokens.colours() | {
        "icons": resource("icons").as_posix(),
        "line-width": f"{int(tokens.line_width)}px",
        "scheme": tokens.name,
    }
    sheet = _NAME.sub(lambda match: values[match.group(1)], _template())
    return _HEIGHT.sub(lambda match: f"min-height: {fonts.grown(int(match.group(1)))}px", sheet)
