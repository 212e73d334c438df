"""Where Back leads from each face of the sign-in card."""

from __future__ import annotations

from lebara_desktop.domain.signin import Purpose
from lebara_desktop.ui.pages.login.state import Face, LoginState

_BACK = {
    Face.FORGOTTEN: Face.FORM,
    Face.NEW_PASSWORD: Face.FORGOTTEN,
    Face.BROWSER: Face.FORM,
    Face.PHONE: Face.FORM,
    Face.NUMBER: Face.FORM,
    Face.GUEST: Face.FORM,
    Face.DETAILS: Face.NUMBER,
}
_BEFORE_CODE = {Purpose.SIGN_IN: Face.FORM, Purpose.NEW_PASSWORD: Face.FORGOTTEN, Purpose.REGISTER: Face.NUMBER}
_COMMITS = {Face.DETAILS, Face.NEW_PASSWORD}  # while these are busy there is no way back


def face_before(state: LoginState) -> Face | None:
    """Return the face before the one that is shown; None where there is no way back now."""
    if (state.busy and state.face in _COMMITS) or (state.till and state.face is Face.PHONE):
        return None
    return _BEFORE_CODE[state.purpose] if state.face is Face.CODE else _BACK.get(state.face)
