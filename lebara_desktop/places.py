"""Where the program keeps its files: under one directory when asked, else where the system wants them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one installation; only the owner may read them."""

    state: Path
    cache: Path
    logs: Path

    @classmethod
    def under(cls, root: Path | None) -> Places:
        """Use ``root`` for everything, or the system's own directories."""
        if root is not None:
            made = cls(root, root / "cache", root / "logs")
        else:
            from platformdirs import PlatformDirs

            dirs = PlatformDirs("lebara-desktop", appauthor=False)
            made = cls(dirs.user_data_path, dirs.user_cache_path, dirs.user_log_path)
        for folder in (made.state, made.cache, made.logs):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        return made

    @property
    def journal(self) -> Path:
        """The money journal; a file of its own."""
        return self.state / "journal.sqlite"

    @property
    def settings(self) -> Path:
        """Language, theme, remembered names."""
        return self.state / "settings.json"

    @property
    def window(self) -> Path:
        """Where the window stood, for each arrangement of screens."""
        return self.state / "window.txt"

    @property
    def lock(self) -> Path:
        """Whose PIN unlocks the window, and how often it was missed."""
        return self.state / "lock.json"

    @property
    def snapshots(self) -> Path:
        """The last known account, readable offline."""
        return self.cache / "snapshots.sqlite"

    def profile(self, wanted: str) -> Path:
        """The file of ``--profile``: a path, or the name of one in the folder ``profiles``."""
        named = self.state / "profiles" / f"{wanted}.toml"
        return named if wanted == Path(wanted).stem and named.is_file() else Path(wanted)

    @property
    def tickets(self) -> Path:
        """The numbers of questions to support, by order."""
        return self.state / "tickets.json"

    @property
    def receipts(self) -> Path:
        """Receipts that were opened; emptied when the person leaves."""
        return self.cache / "receipts"

    @property
    def sandbox(self) -> Path:
        """The embedded operator's database."""
        return self.state / "sandbox" / "operator.sqlite"

    @property
    def installation(self) -> str:
        """A name for this data directory that does not tell where it is."""
        return hashlib.sha256(str(self.state.resolve()).encode()).hexdigest()[:12]
