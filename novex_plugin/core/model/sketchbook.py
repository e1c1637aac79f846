"""What one snapshot of an atelier session holds besides its picture: enough to go back to it and to count it later."""

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import Any, Dict, Mapping, Tuple

from ..errors import NovexError
from ..texts import tr
from .records import BASIS

LONGEST_NAME = 40
_NOT_IN_NAMES = re.compile(r"[^\w]+", re.UNICODE)


@dataclass(frozen=True)
class SketchPage:
    """One snapshot. ``extent`` is west, south, east, north in EPSG:28992, metres; ``made_at`` is ISO 8601, UTC."""

    title: str
    made_at: str
    made_by: str = ""
    proposal: str = ""  # title of the proposal
    variant: str = BASIS
    variant_name: str = ""
    horizon: str = ""
    extent: Tuple[float, float, float, float] = (0.0, 0.0, 0.0, 0.0)
    figures: Tuple[str, ...] = ()  # what was drawn, in words, as the panel showed it
    objects: Tuple[str, ...] = ()  # uuids of what was in force


def to_json(page: SketchPage) -> str:
    return json.dumps(asdict(page), ensure_ascii=False, indent=1)


def from_json(text: str) -> SketchPage:
    """Read a page back. Raises NovexError when the text is no page; unknown entries are left out."""
    try:
        data: Mapping[str, Any] = json.loads(text)
        known = {item.name for item in fields(SketchPage)}
        values: Dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value
                  for name, value in data.items() if name in known}  # fmt: skip
        page = SketchPage(**values)
        west, south, east, north = (float(value) for value in page.extent)
    except (ValueError, TypeError, AttributeError) as error:
        raise NovexError(
            tr("Dit is geen bladzijde van een schetsboek ({reason}).").format(reason=error),
            tr("Verwijder het bestand uit de map van het schetsboek, of zet een reservekopie terug."),
        ) from error
    if not (west <= east and south <= north):
        raise NovexError(tr("De bladzijde '{title}' heeft geen geldige uitsnede.").format(title=page.title))
    return page


def file_stem(number: int, title: str) -> str:
    """``003_bundelen_langs_het_spoor``: sorts by number and still says what it is."""
    words = _NOT_IN_NAMES.sub("_", title.casefold()).strip("_")[:LONGEST_NAME].rstrip("_")
    return f"{number:03d}_{words}" if words else f"{number:03d}"
