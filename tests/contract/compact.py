"""Makes resources/sandbox/definitions.json from the official files: ``python -m tests.contract.compact``.

Only the structure is kept (types, mandatory attributes, enumerations, references): what the operator needs to refuse a body
that does not fit and to describe itself truthfully.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SPECS = Path(os.environ.get("TMF_SPECS", ROOT.parent / "shared" / "tmf" / "specs"))
TARGET = ROOT / "resources" / "sandbox" / "definitions.json"
_KEPT = ("type", "format", "enum", "$ref", "required", "minItems")
_SERVER_MADE = {"Resource_Create": ("id", "href")}  # 639 demands what only the server can know
Doc = dict[str, Any]  # a JSON object


def compact() -> Doc:
    """Return API -> {base, events, definitions}; 654 is the union of its versions 4.0.0 and 4.1.0."""
    found: Doc = {}
    for path in sorted(SPECS.glob("TMF*-v4.json")):
        spec = json.loads(path.read_text(encoding="utf-8"))
        found[path.name[:6]] = {
            "base": spec["basePath"].rstrip("/"),
            "events": sorted(n for n in spec["definitions"] if n.endswith("Event") and n != "Event"),
            "definitions": _definitions(spec["definitions"]),
        }
    newer = json.loads((SPECS / "TMF654-v4.1.0.json").read_text(encoding="utf-8"))["definitions"]
    both = found["TMF654"]
    both["definitions"] = _union(both["definitions"], _definitions(newer))
    both["events"] = sorted({*both["events"], *(n for n in newer if n.endswith("Event") and n != "Event")})
    return found


def _definitions(raw: Doc) -> Doc:
    kept = {name: _bare(one, name) for name, one in raw.items() if "Event" not in name}
    for name, one in kept.items():
        if name.endswith("_Update"):
            one.pop("required", None)  # a merge patch is partial, whatever the file says
        if name.startswith("PaymentMethod"):
            one["properties"].get("@type", {}).pop("enum", None)  # it names none of the file's own sub-types
        for attribute in _SERVER_MADE.get(name, ()):
            one["required"].remove(attribute)
    return kept


def _bare(node: Doc, name: str = "") -> Doc:
    one = {key: node[key] for key in _KEPT if key in node}
    if "items" in node:
        one["items"] = _bare(node["items"])
    if "allOf" in node:
        one["allOf"] = [_bare(part) for part in node["allOf"]]
    if "properties" in node:
        one["properties"] = {key: _bare(value) for key, value in node["properties"].items()}
    if name == "Any":
        return {}
    return one


def _union(old: Doc, new: Doc) -> Doc:
    merged = {**new, **old}
    for name in old.keys() & new.keys():
        first, second = old[name].get("properties"), new[name].get("properties")
        if first is None or second is None:
            continue
        both: Doc = {**second, **first}
        for key in first.keys() & second.keys():
            if first[key] != second[key]:
                both[key] = {}  # the versions differ: either is accepted
        merged[name] = {**old[name], "properties": both}
        required = [one for one in old[name].get("required", []) if one in new[name].get("required", [])]
        merged[name].pop("required", None)
        if required:
            merged[name]["required"] = required
    return merged


if __name__ == "__main__":
    TARGET.write_text(
        json.dumps(compact(), separators=(",", ":"), sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8"
    )
