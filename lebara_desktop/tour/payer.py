"""What a payer does outside the window: a browser that opens the hosted page and submits its form, a phone that scans the QR."""

from __future__ import annotations

import asyncio
import urllib.parse
import urllib.request
from dataclasses import dataclass, field
from html.parser import HTMLParser

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QImage

from lebara_desktop.tour.hands import TourFailed


class Browser(QObject):
    """Takes the place of the system's browser: the program opens URLs as always, and they arrive here."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []
        for scheme in ("http", "https"):
            QDesktopServices.setUrlHandler(scheme, self, "arrive")  # type: ignore[arg-type]  # the stub asks for bytes, the call for str

    @Slot(QUrl)
    def arrive(self, url: QUrl) -> None:
        """Remember what the program wants to be opened."""
        self.opened.append(url.toString())

    def release(self) -> None:
        """Give the schemes back to the system."""
        for scheme in ("http", "https"):
            QDesktopServices.unsetUrlHandler(scheme)


@dataclass
class Form:
    """One HTML form: where it goes and what it already holds."""

    action: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)


class _Forms(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {key: value or "" for key, value in attrs}
        if tag == "form":
            self.forms.append(Form(given.get("action", "")))
            self._inside = True
        elif self._inside and tag in ("input", "button") and given.get("name"):
            is_button = tag == "button" or given.get("type") == "submit"
            if is_button:
                self.forms[-1].buttons.append((given["name"], given.get("value", "")))
            else:
                self.forms[-1].fields[given["name"]] = given.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._inside = False


async def submit(url: str, answers: dict[str, str], button: tuple[str, str] | None = None) -> str:
    """Open ``url``, fill ``answers`` into the form that has those fields, send it, return the page that follows."""
    page = await _fetch(url, None)
    forms = _Forms()
    forms.feed(page)
    form = next((one for one in forms.forms if answers.keys() <= one.fields.keys() and _has(one, button)), None)
    if form is None:
        raise TourFailed("the payment page has no such form")
    filled = {**form.fields, **answers, **(dict([button]) if button else {})}
    return await _fetch(urllib.parse.urljoin(url, form.action or url), urllib.parse.urlencode(filled).encode())


def _has(form: Form, button: tuple[str, str] | None) -> bool:
    return button is None or button in form.buttons


async def _fetch(url: str, body: bytes | None) -> str:
    def go() -> str:
        with urllib.request.urlopen(url, body, timeout=10) as answer:  # noqa: S310 — the sandbox's own loopback address
            text: str = answer.read().decode()
            return text

    return await asyncio.get_running_loop().run_in_executor(None, go)


def scan(picture: QImage) -> str:
    """Read the QR code in a picture of the window; raises TourFailed where there is none."""
    import zxingcpp

    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, line = grey.width(), grey.height(), grey.bytesPerLine()
    pixels = bytes(grey.constBits())
    packed = b"".join(pixels[row * line : row * line + width] for row in range(height))
    codes = zxingcpp.read_barcodes(memoryview(packed).cast("B", (height, width)))
    if not codes:
        raise TourFailed("no QR code can be read in the picture of the window")
    return str(codes[0].text)
