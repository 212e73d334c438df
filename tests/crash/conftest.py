"""One operator for all purchases of this folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.scene import Shop


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with Shop(tmp_path_factory.mktemp("operator")) as made:
        yield made
