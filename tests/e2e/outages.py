"""The operator is killed while a page is open. The page says so, keeps everything, and goes on by itself when it is back."""

from __future__ import annotations
