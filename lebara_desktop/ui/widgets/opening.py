"""The one door to other programs of this computer: addresses in its browser, our own PDFs in its viewer (SAFETY.md 3.2)."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Collection
from urllib.parse import urlsplit

from PySide6.QtCore import QFileInfo, QUrl
from PySide6.QtGui import QDesktopServices

_log = logging.getLogger(__name__)
_LONGEST_URL = 2048


def open_url(url: str, allowed_hosts: Collection[str]) -> bool:
    """Open ``url`` in the system's browser and return whether that was done.

    Only https, or http to a loopback address; only a host of ``allowed_hosts`` (exact, from our own settings, never from the
    answer that brought the URL); no user info, no non-ASCII host, at most 2,048 characters. A refusal is logged without the URL.
    """
    reason = _refusal(url, allowed_hosts)
    if reason:
        _log.warning("refused to open an address: %s", reason)
        return False
    return QDesktopServices.openUrl(QUrl(url, QUrl.ParsingMode.StrictMode))


def open_document(path: str) -> bool:
    """Have the system show a PDF that the program itself has just written, and return whether that was done."""
    if not path.lower().endswith(".pdf") or not QFileInfo(path).isFile():
        return False
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def _refusal(url: str, allowed_hosts: Collection[str]) -> str:
    """Say why ``url`` may not be opened; empty when it may."""
    if len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return "too long, or not plain ASCII"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        return "not an address"
    checked = QUrl(url, QUrl.ParsingMode.StrictMode)
    if not checked.isValid() or checked.host() != host:
        return "two readings of the address differ"
    if "@" in parts.netloc:
        return "user info"
    if host not in {h.lower() for h in allowed_hosts}:
        return "host not allowed"
    if parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host)):
        return ""
    return "not https"


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
