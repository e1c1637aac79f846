"""From schema 1.2.0 to 1.3.0: what the metadata of a proposal say where the plugin cannot know it.

The definitions below are those of version 1.3.0 for good; they do not follow later changes of the model.
"""

from pathlib import Path
from typing import Dict, Tuple

from .upgrade_ogr import TEXT, WHOLE, NewField, extend

_NEW_FIELDS: Dict[str, Tuple[NewField, ...]] = {
    "voorstel": (
        NewField("samenvatting", TEXT),
        NewField("trefwoorden", TEXT, 500),
        NewField("gebruiksbeperking", TEXT, 500),
        NewField("licentie", TEXT, 20),
        NewField("email", TEXT, 200),
        NewField("website", TEXT, 300),
        NewField("totstandkoming", TEXT),
        NewField("schaal", WHOLE),
    ),
}


def add_fields(path: Path) -> None:
    """Let OGR add the fields of 1.3.0. Raises RuntimeError, with GDAL's words, when it cannot."""
    extend(path, _NEW_FIELDS, ())
