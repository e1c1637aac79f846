"""The styles of layers as QGIS keeps them in a GeoPackage, without QGIS: the files in ``styles/`` put together.

A style there is split over files by what it is about (symbols, labels); QGIS wants one text per layer. Rules that look
at what is on the screen of a proposal show everything where nobody set that.
"""

import re
from functools import cache
from typing import Dict, List, Mapping

from ...paths import styles
from ..errors import NovexError
from ..model import schema as model
from ..texts import tr
from .gpkg_new import GEOMETRY, NewTable

TABLE, NAME = "layer_styles", "NOVEX"
_PARTS = ("symbologie", "etiketten", "weergave")
_WHOLE = re.compile(r"^(?P<kind><!DOCTYPE[^>]*>)\s*<qgis(?P<about>[^>]*)>(?P<inside>.*)</qgis>\s*$", re.DOTALL)
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
_COLUMNS = (
    ("f_table_catalog", model.TEXT), ("f_table_schema", model.TEXT), ("f_table_name", model.TEXT),
    ("f_geometry_column", model.TEXT), ("styleName", model.TEXT), ("styleQML", model.TEXT), ("styleSLD", model.TEXT),
    ("useAsDefault", model.BOOLEAN), ("description", model.TEXT), ("owner", model.TEXT), ("ui", model.TEXT),
    ("update_time", model.MOMENT),
)  # fmt: skip


@cache
def style_qml(role: str) -> str:
    """The style of a role as one QML; empty when there is none. Raises NovexError for a file that is no style."""
    inside: List[str] = []
    about: Dict[str, str] = {}
    kind = ""
    for part in _PARTS:
        path = styles(role, f"{part}.qml")
        if not path.is_file():
            continue
        found = _WHOLE.match(path.read_text(encoding="utf-8"))
        if found is None:
            message = tr("{file} is geen stijl van QGIS.").format(file=f"{role}/{path.name}")
            raise NovexError(message, tr("Installeer de plugin opnieuw; deze bestanden horen erbij."))
        kind = kind or found["kind"]
        here = dict(_ATTRIBUTE.findall(found["about"]))
        here["styleCategories"] = "|".join(filter(None, (about.get("styleCategories"), here.get("styleCategories"))))
        about.update(here)
        inside.append(found["inside"].strip("\n"))
    if not inside:
        return ""
    head = "".join(f' {name}="{about[name]}"' for name in sorted(about))
    return "\n".join([kind, f"<qgis{head}>", *inside, "</qgis>", ""])


def styles_table(titles: Mapping[str, str], moment: str) -> NewTable:
    """The table for layers by name with their titles, each with its style as the default; those without one are left
    out. ``moment``: ISO 8601, UTC."""
    rows = [
        ("", "", name, GEOMETRY, NAME, style_qml(name), "", True, title, "", "", moment)
        for name, title in titles.items() if style_qml(name)
    ]  # fmt: skip
    return NewTable(TABLE, TABLE, _COLUMNS, rows, key="id")
