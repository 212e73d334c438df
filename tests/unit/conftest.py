"""How property tests run here: no time limit per example, for the machine may be busy."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("house", deadline=None, print_blob=True)
settings.load_profile("house")
