"""What the lists of the object card offer, and how they are searched."""

from functools import lru_cache
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon

from ..adapters.styles import function_icon
from ..adapters.symbols import function_symbol
from ..core.exchange.codes import codes, split_codes
from ..core.model.codelists import codelist
from ..core.model.functions import function, functions, has_function
from ..core.model.records import AREA, BASIS, Variant
from ..core.model.schema import Field
from ..core.proposal import lookup, multi
from ..core.texts import tr
from .card_inputs import Choice, Finder

ICON = 18
SAMPLE = QSize(52, 32)  # of a line pattern, drawn double for sharp screens
FUNCTIONS = "functies"


def nothing() -> Choice:
    return Choice("", tr("(niet ingevuld)"))


def code_choices(field: Field) -> List[Choice]:
    """The codes of the list of a field, with nothing first where it may stay empty."""
    if field.codelist == FUNCTIONS:
        found = [function_choice(item.code) for item in functions()]
    elif field.codelist == "horizon":  # by their year, as in the head of the panel: three boxes stand on one row
        found = [Choice(item.code, item.code, f"{item.name}. {item.note}".strip()) for item in codes(field.codelist)]
    else:
        found = [Choice(item.code, item.name, item.note) for item in codes(field.codelist)]
    return found if field.required else [nothing(), *found]


def finder(list_name: str, allowed: Iterable[str] = ()) -> Finder:
    """Search in a code list; ``allowed`` limits it when it names codes."""
    only = list(allowed) or None
    return lambda text: [item.code for item in lookup.search(list_name, text, allowed=only)]


def function_choices(rows: Sequence[Mapping[str, Any]], kinds: Sequence[str]) -> List[Choice]:
    """The functions that all these objects can have, and those that they have already."""
    fitting = multi.shared_functions([item.code for item in functions()], kinds)
    present = [str(row.get("functie") or "") for row in rows]
    return [function_choice(code) for code in dict.fromkeys([*fitting, *filter(has_function, present)])]


@lru_cache(maxsize=128)
def function_choice(code: str) -> Choice:
    what = function(code)
    return Choice(what.code, what.name, what.note or what.name, function_icon(what.code, ICON))


def variant_choices(variants: Sequence[Variant], rows: Sequence[Mapping[str, Any]]) -> List[Choice]:
    """The basis and every variant that is in use; an archived one only where an object stands in it."""
    present = {str(row.get("variant") or "") for row in rows}
    named = [item for item in variants if not item.archived or item.code in present]
    basis = Choice(BASIS, tr("Basis (geldt voor alle varianten)"))
    return [basis, *(Choice(item.code, f"{item.code}  {item.name}".strip(), item.description) for item in named)]


def unit_choices(rows: Sequence[Mapping[str, Any]]) -> List[Choice]:
    """The units in which all these objects can be counted."""
    found: Dict[str, int] = {}
    for row in rows:
        code = str(row.get("functie") or "")
        units = [*(function(code).units if has_function(code) else ()), str(row.get("eenheid") or "")]
        for unit in dict.fromkeys(filter(None, units)):
            found[unit] = found.get(unit, 0) + 1
    return [Choice(unit, unit) for unit, count in found.items() if count == len(rows)]


def exactness_choices(rows: Sequence[Mapping[str, Any]], kinds: Sequence[str]) -> List[Choice]:
    """How precise an outline is meant, each with the pattern in which the map draws the first object."""
    code = str(rows[0].get("functie") or "") if rows else ""
    shown = code if has_function(code) else functions()[0].code
    kind = kinds[0] if kinds else AREA
    found = []
    for item in codelist("nauwkeurigheid"):
        tip = f"{item.name}. {item.note}".strip()
        found.append(Choice(item.code, item.code.capitalize(), tip, pattern_icon(shown, kind, item.code)))
    return found


@lru_cache(maxsize=256)
def pattern_icon(code: str, kind: str, exactness: str) -> QIcon:
    """A sample of the symbol of a function with the line pattern of an exactness."""
    pixmap = _pixmap(function_symbol(function(code), kind, exactness).asImage(SAMPLE))
    return QIcon(pixmap)


def _pixmap(image: Any) -> Any:
    from qgis.PyQt.QtGui import QPixmap

    made = QPixmap.fromImage(image)
    made.setDevicePixelRatio(2)
    return made


def further(row: Mapping[str, Any]) -> List[str]:
    """The further functions of an object."""
    return list(split_codes(str(row.get("nevenfuncties") or "")))
