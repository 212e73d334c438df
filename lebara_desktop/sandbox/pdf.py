"""A one-page PDF by hand (ISO 32000-1 section 7): text lines in Helvetica. Enough for a receipt; no library needed."""

from __future__ import annotations

from collections.abc import Sequence

_WIDTH, _HEIGHT = 595, 842  # A4 in points
_LEFT, _TOP = 64, 770


def document(title: str, lines: Sequence[tuple[str, str]]) -> bytes:
    """Return a page with a title and rows of (label, value). Characters outside Windows Latin-1 become '?'."""
    parts = [f"BT /F2 20 Tf {_LEFT} {_TOP} Td ".encode() + _text(title) + b" Tj ET"]
    for number, (label, value) in enumerate(lines):
        y = _TOP - 44 - number * 22
        parts.append(f"BT /F1 11 Tf {_LEFT} {y} Td ".encode() + _text(label) + b" Tj ET")
        parts.append(f"BT /F2 11 Tf {_LEFT + 170} {y} Td ".encode() + _text(value) + b" Tj ET")
    content = b"\n".join(parts)
    fonts = (_font("Helvetica"), _font("Helvetica-Bold"))
    page = f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {_WIDTH} {_HEIGHT}] /Contents 6 0 R "
    page += "/Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>"
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page.encode(),
        *fonts,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Title " + _text(title) + b" >>",
    )
    return _file(objects)


def _font(name: str) -> bytes:
    return f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()


def _text(text: str) -> bytes:
    raw = text.encode("cp1252", "replace")
    for mark in (b"\\", b"(", b")"):
        raw = raw.replace(mark, b"\\" + mark)
    return b"(" + bytes(one for one in raw if one >= 32) + b")"


def _file(objects: Sequence[bytes]) -> bytes:
    body = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % place for place in places)
    body += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (len(objects) + 1, len(objects))
    body += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(body)
