"""The part of the front page on which a trainer lets things go wrong: what is armed, one form to arm more, one button to end it."""

from __future__ import annotations

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from . import faults
from .context import Context
from .errors import ApiError
from .faults import FaultBody, Kind
from .web.forms import BadForm, came_from_here, read_form
from .web.html import Markup, el
from .web.pages import see_other

PATH = "/sandbox/console/faults"
_ROUTES = {
    "POST /tmf-api/productOrderingManagement/v4/productOrder": "Placing an order",
    "POST /payment/v4/payment": "Beginning a payment",
    "GET /payment/v4/payment/*": "Following a payment",
    "GET /tmf-api/productOrderingManagement/*": "Following an order",
    "POST /tmf-api/usageConsumption/*": "Reading what is left",
    "GET /tmf-api/productCatalogManagement/*": "Reading the plans",
    "POST /oauth/*": "Signing in and staying so",
    "* /tmf-api/*": "Everything but payment and signing in",
}
_KINDS: dict[str, tuple[str, FaultBody]] = {
    "slow": ("answers 5 seconds late", FaultBody("", "latency", seconds=5)),
    "reset": ("breaks off, nothing was done", FaultBody("", "reset")),
    "lost": ("breaks off after it was done", FaultBody("", "reset", "after")),
    "down": ("says 503, nothing was done", FaultBody("", "error")),
    "error": ("says 500 after it was done", FaultBody("", "error", "after", status=500)),
    "cut": ("sends half an answer", FaultBody("", "cut")),
    "garbage": ("sends rubbish", FaultBody("", "garbage")),
    "drip": ("sends a byte at a time", FaultBody("", "drip")),
}
_TIMES = {"1": "once", "3": "three times", "": "until it is ended"}
_SAYS: dict[Kind, str] = {
    "latency": "late answers",
    "reset": "connection breaks",
    "error": "error answers",
    "cut": "half answers",
    "garbage": "rubbish",
    "drip": "dripping answers",
}


async def change(request: Request) -> Response:
    """POST /sandbox/console/faults: arm what the form says, or end everything; then back to the front page."""
    ctx: Context = request.app.state.ctx
    if not came_from_here(request):
        return Response("this form belongs to this server's own page", 403, media_type="text/plain")
    try:
        form = await read_form(request)
        wanted = _wanted(form)
        with ctx.store.begin() as tx:
            if wanted is None:
                faults.disarm(tx)
            else:
                faults.arm(ctx, tx, wanted)
    except BadForm as error:
        return Response(str(error), error.status, media_type="text/plain")
    except ApiError as error:
        return Response(error.reason, error.status, media_type="text/plain")
    return see_other("/#faults")


def _wanted(form: dict[str, str]) -> FaultBody | None:
    """What the form arms; None: end everything. BadForm for anything that the form does not offer."""
    if form.get("action") == "end":
        return None
    route, kind, times = form.get("route", ""), form.get("kind", ""), form.get("times", "")
    if route not in _ROUTES or kind not in _KINDS or times not in _TIMES:
        raise BadForm("choose one of each list")
    shape = _KINDS[kind][1]
    count = int(times) if times else None
    return FaultBody(route, shape.kind, shape.when, shape.seconds, shape.status, count)


def panel(tx: Connection) -> Markup:
    """The section of the front page."""
    rows = [row for row in faults.armed(tx) if row.left != 0]
    armed = [
        el(
            "li",
            el("strong", _ROUTES.get(row.route, row.route)),
            f": {_SAYS.get(row.kind, row.kind)}, ",
            "until it is ended" if row.left is None else f"{row.left} more",
            f" (struck {row.hits} times)",
        )
        for row in rows
    ]
    target = {"method": "post", "action": PATH, "class_": "inline"}
    chooser = el(
        "form",
        _choice("route", "What", _ROUTES),
        _choice("kind", "How it goes wrong", {name: text for name, (text, _) in _KINDS.items()}),
        _choice("times", "How often", _TIMES),
        el("button", "Arm", name="action", value="arm"),
        **target,
    )
    end = el("form", el("button", "End all", name="action", value="end"), **target) if armed else None
    shown = el("ul", *armed) if armed else el("p", "Nothing is armed: every answer is honest.", class_="muted")
    return el("section", el("h2", "Trouble on demand"), shown, chooser, end, id="faults", class_="stack")


def _choice(name: str, label: str, values: dict[str, str]) -> Markup:
    options = (el("option", text, value=value) for value, text in values.items())
    return el("div", el("label", label, for_=name), el("select", *options, id=name, name=name), class_="field")
