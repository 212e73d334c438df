"""Windows, pages, widgets, theme, languages. The only importer of PySide6, with the composition root."""

from __future__ import annotations

import linecache
from contextlib import suppress

import PySide6.QtCore  # noqa: F401 — loads the module that is relieved below

# WORKAROUND PYSIDE-2029: after Qt is loaded, every import of anything reads the imported module's whole source (and keeps it in
# memory) to see whether it uses PySide's optional `__feature__` names. We use none; this saves 0.2 s of start-up and 8 MB.
with suppress(ImportError, AttributeError):
    from shibokensupport import feature  # type: ignore[import-not-found]  # packed inside shiboken6

    feature._mod_uses_pyside = lambda _module: False
linecache.clearcache()  # the sources that were read until here
