"""The pages of sign-in in a browser, as the person sees them: a mark, a question, fields with what is wrong at each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from lebara_desktop.sandbox.web.html import Markup, el
from lebara_desktop.sandbox.web.pages import notice

_FRONT = el("a", "the front page of this server", href="/", target="_blank", rel="noopener")


def question(title: str, why: str, *parts: Markup | None, action: str, noted: bool = True) -> Markup:
    """A page that asks: ``parts`` are what its form holds and ``action`` where that goes; ``noted`` says whose page it is."""
    whose = notice("Nothing here costs money. The sample customers and their passwords stand on ", _FRONT, ".")
    return el(
        "main",
        el("img", src="/pages/mark.svg", alt="", width="44", height="44"),
        el("h1", title),
        el("p", why, class_="muted"),
        el("form", *parts, method="post", action=action, novalidate=True),
        whose if noted else None,
        class_="card narrow",
    )


def kept_fields(form: Mapping[str, str], names: Sequence[str]) -> Sequence[Markup]:
    """The fields of an earlier form that go along with this one unseen."""
    return [el("input", type="hidden", name=name, value=form[name]) for name in names if name in form]


def field_row(name: str, label: str, kind: str, fill: str, shown: Mapping[str, str], *, focus: bool) -> Markup:
    """A labelled field with what was typed (never a secret) and what is wrong with it."""
    error = shown.get(f"{name}_error")
    typed = el(
        "input",
        id=name,
        name=name,
        type=kind,
        autocomplete=fill,
        autocapitalize="none",
        spellcheck="false",
        value=shown.get(name) if name not in ("password", "otp") else None,
        autofocus=focus,
        aria_invalid="true" if error else None,
        aria_describedby=f"{name}-error" if error else None,
    )
    told = el("p", error, id=f"{name}-error", class_="error", role="alert") if error else None
    return el("div", el("label", label, for_=name), typed, told, class_="field")


def choice(label: str, action: str, *, quiet: bool = False) -> Markup:
    """A button that sends the form and says which one it was."""
    return el("button", label, class_="quiet" if quiet else "action", name="action", value=action)


def stopped(title: str, *words: str) -> Markup:
    """A page on which nothing is left to do."""
    return el("main", el("h1", title), *(el("p", one) for one in words), class_="card narrow")
