"""Builds the translations when the project is packaged or installed in place: ``.qm`` files are not kept in git."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Translations(BuildHookInterface[Any]):
    """Runs Qt's lrelease where it is installed; where it is not, says so and leaves English."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build what is stale before the files are collected."""
        if self.target_name == "sdist":
            return
        file = Path(self.root) / "lebara_desktop" / "translations.py"
        spec = importlib.util.spec_from_file_location("translations", file)
        if spec is None or spec.loader is None:
            raise FileNotFoundError(file)
        translations = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(translations)
        problem = translations.build(Path(self.root) / "resources" / "i18n", translations.find_lrelease())
        if problem:
            self.app.display_warning(problem)
