"""The log file: rotated, readable by its owner only, and without numbers, addresses or tokens (SAFETY.md 3.2, item 7)."""

from __future__ import annotations

import logging
import re
from logging.handlers import RotatingFileHandler
from pathlib import Path

_SECRETS = (
    (re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+"), "<e-mail>"),
    (re.compile(r"(?i)\b(bearer|token|code|verifier|password|secret|cookie)([=: ]+)\S+"), r"\1\2<secret>"),
    (re.compile(r"(https?://[^\s?#]+)[?#]\S*"), r"\1?<query>"),
    (re.compile(r"\b(?=[\w-]*\d)(?=[\w-]*[A-Za-z])[\w-]{32,}\b"), "<secret>"),
    (re.compile(r"\+?\d[\d -]{5,}\d"), "<number>"),
)


def redact(text: str) -> str:
    """Return ``text`` on one line without what identifies a person or opens a door."""
    for pattern, instead in _SECRETS:
        text = pattern.sub(instead, text)
    return text.replace("\r", "\\r").replace("\n", "\\n")


class RedactingFormatter(logging.Formatter):
    """Redacts the message and the traceback; the time and the logger's name are ours."""

    def formatMessage(self, record: logging.LogRecord) -> str:
        record.message = redact(record.message)
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:
        return redact(super().formatException(ei))  # type: ignore[arg-type]  # the signature of the library is wider


def start_logging(folder: Path) -> logging.Handler:
    """Write the program's log into ``folder``: five files of 1 MB, mode 0600."""
    handler = RotatingFileHandler(
        folder / "lebara-desktop.log", maxBytes=1_000_000, backupCount=4, encoding="utf-8", delay=True
    )
    handler.setFormatter(RedactingFormatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    path = folder / "lebara-desktop.log"
    path.touch(mode=0o600)
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    for loud in ("httpx", "httpcore", "asyncio", "qasync"):
        logging.getLogger(loud).setLevel(logging.WARNING)
    return handler
