"""The frame of every page: our style sheet, no script, nothing from elsewhere; the headers hold a browser to that."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from lebara_desktop.paths import resource

from .html import Child, Markup, el, join

_ASSETS = {"pages.css": "text/css", "mark.svg": "image/svg+xml"}


def headers(form_targets: str = "'self'", referrer: str = "no-referrer") -> dict[str, str]:
    """`form_targets` is a CSP source list: Chromium applies it to the redirect after a form too."""
    policy = (
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'; "
        f"form-action {form_targets}"
    )
    return {
        "Content-Security-Policy": policy,
        "Cache-Control": "no-store",
        "Referrer-Policy": referrer,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }


def page(
    title: str,
    *body: Child,
    status: int = 200,
    lang: str = "en",
    theme: str = "plain",
    form_targets: str = "'self'",
    referrer: str = "no-referrer",
) -> HTMLResponse:
    """A whole document; `theme` is the class of the body element (see pages.css)."""
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="robots", content="noindex"),
        el("meta", name="color-scheme", content="light dark" if theme != "wallet" else "light"),
        el("title", title),
        el("link", rel="icon", href="/pages/mark.svg", type="image/svg+xml"),
        el("link", rel="stylesheet", href="/pages/pages.css"),
    )
    document = Markup("<!DOCTYPE html>") + el("html", head, el("body", join(body), class_=theme), lang=lang)
    return HTMLResponse(document, status, headers(form_targets, referrer))


def see_other(url: str) -> RedirectResponse:
    """303: the browser goes on with GET, so that reloading the result never posts again."""
    return RedirectResponse(url, 303, {"Cache-Control": "no-store", "Referrer-Policy": "no-referrer"})


def notice(*children: Child, name: str = "Sandbox operator.") -> Markup:
    """The strip that says on every page that no money moves here."""
    return el("p", el("strong", name), " ", *children, class_="notice")


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    kind = _ASSETS.get(name)
    if kind is None:
        return Response("not found", 404, media_type="text/plain")
    body = resource("sandbox", "pages", name).read_bytes()
    return Response(body, 200, {"Cache-Control": "max-age=300", "X-Content-Type-Options": "nosniff"}, kind)


def routes() -> list[BaseRoute]:
    """The style sheet and the mark; by name from a fixed list, so a path cannot leave the folder."""
    return [Route("/pages/{name}", _asset, methods=["GET"])]
