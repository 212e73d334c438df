"""The part of ``/openapi.json`` that is no TM Forum resource: identity, the hosted pages, and the sandbox's own routes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from .wire import MEDIA_TYPE

Doc = dict[str, Any]  # a JSON object
_TEXT: Doc = {"type": "string"}
_WHOLE: Doc = {"type": "integer"}
_PAGE = "text/html; charset=utf-8"
_FORM = "application/x-www-form-urlencoded"


def _object(required: str, **more: Doc) -> Doc:
    """A JSON object with texts under the ``required`` names, and ``more``."""
    names = required.split()
    return {"type": "object", "required": names, "properties": {**dict.fromkeys(names, _TEXT), **more}}


_ENDED = _object("", ended=_WHOLE)
_CODE = _object("authorization_code")
_TOKENS = _object("access_token token_type id_token scope", expires_in=_WHOLE, refresh_token=_TEXT)
_DEVICE = _object(
    "device_code user_code verification_uri", verification_uri_complete=_TEXT, expires_in=_WHOLE, interval=_WHOLE
)
_SESSION = _object("id device way signed_in_at last_used_at expires_at", current={"type": "boolean"})
_LOOKUP = _object("at staff kind", party_id={"type": ["string", "null"]})
_METADATA = _object(
    "issuer authorization_endpoint token_endpoint jwks_uri",
    challenge_purposes_supported={"type": "array", "items": _TEXT},
)
_KEYS: Doc = {
    "type": "object",
    "required": ["keys"],
    "properties": {"keys": {"type": "array", "items": {"type": "object"}}},
}
_CLAIMS = _object("sub name given_name role market")
_PROOF = _object("proof", expires_in=_WHOLE)
_FACTOR = _object("", enabled={"type": "boolean"}, since=_TEXT, recovery_codes_left=_WHOLE)
_ENROLMENT = _object("secret otpauth", code_length=_WHOLE, expires_in=_WHOLE)
_CODES: Doc = {
    "type": "object",
    "required": ["recovery_codes"],
    "properties": {"recovery_codes": {"type": "array", "items": _TEXT}},
}
_SAMPLE = _object("name login password market state note")
_NOW = _object("now")
_MESSAGE = _object("messageType to msisdn template subject content sentAt")
_BOOK: Doc = {"type": "object", "required": ["balanced", "currencies"],
              "properties": {"balanced": {"type": "boolean"},
                              "currencies": {"type": "array", "items": _object("currency")}}}  # fmt: skip
_OFFER = _object("id", isSellable={"type": "boolean"}, price=_object("unit", value={"type": "number"}))
_FAULT = _object("id route kind")
_ANY: Doc = {"type": "object"}


@dataclass(frozen=True)
class Way:
    """One operation: what a form or a JSON body may carry, what it answers, and how it refuses."""

    verb: str
    path: str
    summary: str
    good: dict[str, Any] = field(default_factory=dict)  # status -> JSON schema, a media type, or None: no body
    bad: tuple[int, ...] = ()
    form: str = ""  # the fields, mandatory ones with "!"
    body: Doc | None = None
    query: str = ""  # the parameters, mandatory ones with "!"
    header: str = ""  # what a request must carry beside its token
    bearer: bool = False
    page: bool = False  # refusals are pages too


def _list(schema: Doc) -> Doc:
    return {"type": "array", "items": schema}


_ASKED = "client_id! scope! code_challenge! code_challenge_method!"
_SIGN_IN = (
    f"{_ASKED} username password market nonce method purpose ui_locales auth_session code otp resend new_password email "
    "given_name family_name"
)
_IDENTITY = (
    Way("get", "/.well-known/openid-configuration", "OpenID Connect discovery", {"200": _METADATA}),
    Way("get", "/.well-known/oauth-authorization-server", "The same, by RFC 8414", {"200": _METADATA}),
    Way("get", "/oauth/jwks", "The keys of id_tokens", {"200": _KEYS}),
    Way("get", "/oauth/authorize", "The sign-in page", {"200": _PAGE, "303": None}, (400, 414), page=True,
        query="response_type client_id! redirect_uri! scope state nonce code_challenge code_challenge_method market"
        " login_hint prompt"),
    Way("post", "/oauth/authorize", "The sign-in page as it was sent", {"200": _PAGE, "303": None}, (400, 413, 415), page=True,
        form=f"{_ASKED} redirect_uri! response_type! username password market state nonce action auth_session otp"),
    Way("post", "/oauth/authorize-challenge", "Sign in inside the program: password, code, new password, registration, guest",
        {"200": _CODE}, (400, 401, 413, 415, 429), _SIGN_IN.replace("!", "")),
    Way("post", "/oauth/device_authorization", "Begin a sign-in with a phone", {"200": _DEVICE}, (400, 401, 413, 415),
        "client_id! scope device_name"),
    Way("get", "/device", "Where the code of a till is entered", {"200": _PAGE}, query="user_code"),
    Way("post", "/device", "The code, the sign-in, and the decision", {"200": _PAGE}, (400, 403, 413, 415, 429), page=True,
        form="user_code username password ticket action auth_session otp"),
    Way("post", "/oauth/token", "Tokens for a code, a refresh token, a till, or a customer at the counter", {"200": _TOKENS},
        (400, 401, 413, 415, 429), "grant_type! client_id! code code_verifier redirect_uri refresh_token device_code device_name"
        " subject_token customer"),
    Way("post", "/oauth/revoke", "End a token", {"200": _ANY}, (400, 413, 415), "token client_id"),
    Way("get", "/oauth/userinfo", "Who is signed in", {"200": _CLAIMS}, (401,), bearer=True),
    Way("post", "/oauth/userinfo", "Who is signed in", {"200": _CLAIMS}, (401,), bearer=True),
    Way("get", "/oauth/sessions", "Where this login is signed in", {"200": _list(_SESSION)}, (401, 403), bearer=True),
    Way("delete", "/oauth/sessions", "Sign all others out", {"200": _ENDED}, (401, 403), bearer=True),
    Way("delete", "/oauth/sessions/{id}", "Sign one out", {"204": None}, (401, 403, 404), bearer=True),
    Way("post", "/oauth/password", "Another password", {"200": _ENDED}, (400, 401, 403, 413, 415, 429),
        "current_password new_password ui_locales", bearer=True),
    Way("post", "/oauth/proof", "Prove something once more", {"200": _PROOF}, (400, 401, 403, 413, 415, 429),
        "purpose number email by current_password auth_session code resend ui_locales", bearer=True),
    Way("get", "/oauth/second-factor", "Whether signing in needs a code of an authenticator app too", {"200": _FACTOR},
        (401, 403), bearer=True),
    Way("post", "/oauth/second-factor", "A secret for an authenticator app, which counts once it is confirmed", {"200": _ENROLMENT},
        (400, 401, 403), header="Lebara-Proof", bearer=True),
    Way("post", "/oauth/second-factor/confirm", "The second step is on; its recovery codes, once", {"200": _CODES},
        (400, 401, 403, 413, 415, 429), "otp", bearer=True),
    Way("post", "/oauth/second-factor/recovery-codes", "Other recovery codes", {"200": _CODES},
        (400, 401, 403, 413, 415, 429), "otp", header="Lebara-Proof", bearer=True),
    Way("post", "/oauth/second-factor/remove", "Sign in with the password alone again", {"204": None},
        (400, 401, 403, 413, 415, 429), "otp", header="Lebara-Proof", bearer=True),
    Way("get", "/oauth/lookups", "Who of the own shop looked whom up", {"200": _list(_LOOKUP)}, (401, 403), bearer=True),
)  # fmt: skip
_CARD = "action cardnumber expiry cvc name"
_PAGES = (
    Way("get", "/", "The operator for people", {"200": _PAGE}, query="msisdn"),
    Way("get", "/pages/{name}", "What the pages are made of", {"200": "*/*"}, (404,)),
    *(
        way
        for path in ("/pay/{payment}", "/pay/{payment}/bank", "/pay/qr/{payment}")
        for way in (
            Way("get", path, "The page of a payment", {"200": _PAGE, "303": None}, (404,), query="t lang", page=True),
            Way("post", path, "What the payer decides", {"200": _PAGE, "303": None}, (404, 422), _CARD, query="t lang", page=True),
        )
    ),
    Way("get", "/pay/method/{method}", "The page of a card to be saved", {"200": _PAGE}, (404,), query="t", page=True),
    Way("post", "/pay/method/{method}", "The card", {"200": _PAGE, "303": None}, (404, 422), _CARD, query="t", page=True),
    Way("post", "/sandbox/console/clock", "Move the clock, from the front page", {"303": None}, (400, 403, 413, 415),
        "advance now", page=True),
    Way("post", "/sandbox/console/faults", "Arm or end faults, from the front page", {"303": None}, (400, 403, 413, 415),
        "route kind times action", page=True),
)  # fmt: skip
_CLOCK: Doc = {
    "type": "object",
    "properties": {"now": {**_TEXT, "format": "date-time"}, "advanceSeconds": {**_WHOLE, "minimum": 0}},
}
_PRICE: Doc = {"isSellable": {"type": "boolean"}, "price": {"type": ["number", "null"], "exclusiveMinimum": 0}}
_TROUBLE: Doc = {"type": "object", "required": ["route", "kind"],
                 "properties": {"route": _TEXT, "kind": _TEXT, "when": {"enum": ["before", "after"]}, "seconds": {"type": "number"},
                                "status": _WHOLE, "count": _WHOLE, "probability": {"type": "number"}, "seed": _WHOLE}}  # fmt: skip
_SANDBOX = (
    Way("get", "/openapi.json", "This description", {"200": _ANY}),
    Way("get", "/sandbox/customers", "The sample logins, and SIM cards in hand", {"200": _list(_SAMPLE)}),
    Way("get", "/sandbox/clock", "The operator's present", {"200": _NOW}),
    Way("post", "/sandbox/clock", "Move the clock forward: now, or advanceSeconds", {"200": _NOW}, (400,), body=_CLOCK),
    Way("get", "/sandbox/inbox", "Every SMS and e-mail sent", {"200": _list(_MESSAGE)}, query="msisdn"),
    Way("get", "/sandbox/ledger", "The book of money, and whether it balances", {"200": _BOOK}),
    Way("post", "/sandbox/offers/{id}", "Sell an offer or do not, or at another price", {"200": _OFFER}, (400, 404),
        body={"type": "object", "properties": _PRICE}),
    Way("get", "/sandbox/faults", "The faults that are armed", {"200": _list(_FAULT)}),
    Way("post", "/sandbox/faults", "Arm a fault", {"201": _FAULT}, (400,), body=_TROUBLE),
    Way("delete", "/sandbox/faults", "Disarm all faults", {"204": None}),
    Way("delete", "/sandbox/faults/{id}", "Disarm one fault", {"204": None}, (404,)),
)  # fmt: skip
_REFUSAL = {
    "type": "object",
    "required": ["error"],
    "properties": {"error": _TEXT, "error_description": _TEXT, "reason": _TEXT},
}


def describe() -> Doc:
    """Return the paths."""
    paths: Doc = {}
    for tag, ways in (("identity", _IDENTITY), ("pages", _PAGES), ("sandbox", _SANDBOX)):
        for way in ways:
            paths.setdefault(way.path, {})[way.verb] = _operation(tag, way)
    return paths


def _operation(tag: str, way: Way) -> Doc:
    name = way.path.strip("/").translate(str.maketrans("/.-{}", "_____")) or "front"
    found: Doc = {"operationId": f"{way.verb}_{name}", "tags": [tag], "summary": way.summary}
    found["security"] = [{"bearer": []}] if way.bearer else []
    inside = [part[1:-1] for part in way.path.split("/") if part.startswith("{")]
    parameters = [
        {"name": one, "in": "path", "required": True, "schema": {"type": "string", "minLength": 1}} for one in inside
    ]
    parameters += [
        {"name": one.rstrip("!"), "in": "query", "required": one.endswith("!"), "schema": _TEXT}
        for one in way.query.split()
    ]
    if way.header:
        parameters.append({"name": way.header, "in": "header", "required": True, "schema": _TEXT})
    if parameters:
        found["parameters"] = parameters
    if way.form:
        found["requestBody"] = {"required": True, "content": {_FORM: {"schema": _fields(way.form)}}}
    if way.body is not None:
        found["requestBody"] = {"required": True, "content": {"application/json": {"schema": way.body}}}
    found["responses"] = {status: _answer(kind) for status, kind in way.good.items()}
    for status in way.bad:
        found["responses"].setdefault(str(status), _refused(tag, way))
    return found


def _fields(names: str) -> Doc:
    listed = [one.rstrip("!") for one in names.split()]
    required = [one.rstrip("!") for one in names.split() if one.endswith("!")]
    return {"type": "object", "properties": dict.fromkeys(listed, _TEXT)} | ({"required": required} if required else {})


def _answer(kind: Any) -> Doc:  # a JSON schema, a media type, or None
    if kind is None:
        return {"description": "Done; there is no body, or the browser is sent on."}
    if isinstance(kind, str):
        return {"description": "A page.", "content": {kind: {"schema": _TEXT}}}
    return {"description": "The answer.", "content": {MEDIA_TYPE: {"schema": kind}}}


def _refused(tag: str, way: Way) -> Doc:
    if way.page:
        return {"description": "A page, or a sentence, that says why not.",
                "content": {_PAGE: {"schema": _TEXT}, "text/plain; charset=utf-8": {"schema": _TEXT}}}  # fmt: skip
    schema = _REFUSAL if tag == "identity" else {"$ref": "#/components/schemas/Error"}
    media = "text/plain; charset=utf-8" if way.path.startswith("/pages") else MEDIA_TYPE
    return {"description": "A refusal.", "content": {media: {"schema": _TEXT if "plain" in media else schema}}}
