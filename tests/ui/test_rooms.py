"""The pages of a signed-in person as the program knows them before any of them is made."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from lebara_desktop.app.rooms import ROOMS, Room, load_more


@pytest.mark.parametrize("room", [room for room in ROOMS if not room.ahead], ids=lambda room: room.route)
def test_the_code_of_a_page_is_loaded_in_turns_before_it_is_made(room: Room) -> None:
    assert [one for one in room.code if find_spec(one) is None] == []
    assert [one.rsplit(".", 2)[1:] for one in room.code[-2:]] == [[room.route, "page"], [room.route, "presenter"]]
    turns = 0
    while load_more(room):
        turns += 1
    assert turns <= len(room.code)
    assert not load_more(room)
