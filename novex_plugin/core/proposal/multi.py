"""Several objects on one card: what they share, which fields make sense for all, and what to write.

Rows are dicts by field name of the exchange model, one per object, as the layer holds them.
"""

from dataclasses import dataclass
from typing import Any, Dict, Iterable, Mapping, Sequence, Tuple

from ..model.functions import function, has_function
from ..model.schema import OBJECT_TABLES, schema
from ..texts import tr
from .derive import after_edit

# One value for many would be wrong: identity, what it takes the place of, the place itself and the bookkeeping.
SINGLE = frozenset({
    "uuid", "vervangt", "vervalt", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op", "gemeente", "regio",
    "vista", "aandeel_provincies", "hoeveelheid_afgeleid",
})  # fmt: skip
QUANTITIES = ("hoeveelheid", "hoeveelheid_min", "hoeveelheid_max", "eenheid", "dichtheid")
DWELLINGS_ONLY = ("aandeel_betaalbaar",)


@dataclass(frozen=True)
class Common:
    """What N objects say in one field. ``differs``: not all the same; ``value`` is then None."""

    field: str
    value: Any = None
    differs: bool = False
    values: Tuple[Any, ...] = ()  # the different values, in order of appearance, with None for empty
    filled: int = 0  # on how many objects something stands

    @property
    def text(self) -> str:
        """What the box shows while it differs."""
        return tr("verschillend") if self.differs else ""


def common(rows: Sequence[Mapping[str, Any]], fields: Iterable[str]) -> Dict[str, Common]:
    """Per field what the objects share; an empty text, a missing field and None are the same."""
    found: Dict[str, Common] = {}
    for name in fields:
        values = [_plain(row.get(name)) for row in rows]
        different = list(dict.fromkeys(values))
        filled = sum(value is not None for value in values)
        differs = len(different) > 1
        value = different[0] if len(different) == 1 else None
        found[name] = Common(name, value, differs, tuple(different), filled)
    return found


def applicable(rows: Sequence[Mapping[str, Any]], kinds: Sequence[str]) -> Tuple[str, ...]:
    """The fields that can be set for all these objects at once, in the order of the form.

    ``kinds`` is vlak, lijn or punt per object. Quantities only when all count in one unit, the affordable share only
    for housing, a density only for areas, the function always (see :func:`shared_functions`).
    """
    table = schema().table(next(iter(OBJECT_TABLES.values())))
    names = [name for group in table.groups for name in group.fields]
    names += [name for name in table.field_names if name not in names]
    left_out = set(SINGLE)
    units = {_unit(row) for row in rows}
    if len(units) != 1:
        left_out.update(QUANTITIES)
    if units != {"woningen"}:
        left_out.update(DWELLINGS_ONLY)
    if set(kinds) != {"vlak"}:
        left_out.add("dichtheid")
    return tuple(name for name in dict.fromkeys(names) if name not in left_out)


def shared_functions(codes: Iterable[str], kinds: Iterable[str]) -> Tuple[str, ...]:
    """The functions, of those asked, that can be drawn as every one of these kinds."""
    wanted = set(kinds)
    return tuple(code for code in codes if has_function(code) and wanted <= set(function(code).geometries))


def changes(
    rows: Sequence[Mapping[str, Any]], edits: Mapping[str, Any], sizes: Sequence[Mapping[str, Any]] = ()
) -> Dict[str, Dict[str, Any]]:
    """What to write per object (by uuid) for edits that hold for all; objects that need nothing are left out.

    ``sizes`` has ``kind``, ``area_m2`` and ``length_m`` per object, so that derived quantities follow (see
    :func:`.derive.after_edit`); without it nothing is derived anew. Codes in :data:`SINGLE` are refused with KeyError.
    """
    refused = sorted(name for name in edits if name in SINGLE)
    if refused:
        raise KeyError(", ".join(refused))
    found: Dict[str, Dict[str, Any]] = {}
    for number, row in enumerate(rows):
        size = sizes[number] if number < len(sizes) else None
        needed = after_edit(row, edits, size) if size is not None else _differing(row, edits)
        if needed:
            found[str(row.get("uuid") or "")] = needed
    return found


def _differing(row: Mapping[str, Any], edits: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in edits.items() if _plain(value) != _plain(row.get(name))}


def _unit(row: Mapping[str, Any]) -> str:
    unit = str(row.get("eenheid") or "")
    code = str(row.get("functie") or "")
    return unit or (function(code).unit if has_function(code) else "")


def _plain(value: Any) -> Any:
    return None if value == "" else value
