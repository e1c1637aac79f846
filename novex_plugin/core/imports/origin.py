"""Where an imported object came from, in its field ``bron``: readable, and recognisable at the next import.

``Woondeal 2025 [woningbouwplannen_2026: PL-0012]``: what the file itself gives as source, then the file and the
identifier of the row in it. A next edition of the file (other digits in its name) is recognised as the same source.
"""

import re
from pathlib import PurePath
from typing import Optional, Tuple

from .words import spaced

LONGEST = 300  # characters that fit in ``bron``
_MARK = re.compile(r"\[(?P<source>[^\[\]]+?): (?P<id>[^\[\]]+)\]\s*$")
_BRACKETS = str.maketrans("[]", "()")
_LONGEST_PART = 110
Key = Tuple[str, str]


def source_label(name: str) -> str:
    """The name of a file or layer as it is written down: without folders and known endings."""
    base = PurePath(name.replace("\\", "/")).name
    base = re.sub(r"\.(zip|shp|gpkg|geojson|json|gml|kml|kmz|dxf|csv|txt|fgb|tab|sqlite|xlsx?)$", "", base, flags=re.I)
    return base.translate(_BRACKETS).replace(": ", " ").strip()[:_LONGEST_PART] or "import"


def pattern(label: str) -> str:
    """The name without its digits: ``plannen_2026_v2`` and ``plannen_2027_v1`` are editions of one source."""
    return re.sub(r"\d+", "#", spaced(label))


def with_origin(text: str, label: str, identifier: str) -> str:
    """The content of ``bron``; ``text`` (what the source itself says) gives way when it does not fit."""
    mark = f"[{label}: {clean_id(identifier)}]" if identifier else f"[{label}]"
    room = LONGEST - len(mark) - 1
    shown = text.strip()
    if len(shown) > room:
        shown = f"{shown[: room - 1].rstrip()}…"
    return f"{shown} {mark}".strip()


def clean_id(identifier: str) -> str:
    return identifier.translate(_BRACKETS).strip()[:_LONGEST_PART]


def origin_key(bron: Optional[str]) -> Optional[Key]:
    """(pattern of the source, identifier) of an object that was imported with an identifier; None for others."""
    found = _MARK.search(bron or "")
    return (pattern(found["source"]), found["id"]) if found else None


def text_of(bron: Optional[str]) -> str:
    """``bron`` without the mark of the import."""
    return re.sub(r"\s*\[[^\[\]]+\]\s*$", "", bron or "")
