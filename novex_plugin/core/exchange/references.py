"""Keys and references between rows: is an identifier one, and does what a row points at exist?

Which field points where is read from the exchange model. Fields that a rule of their own looks after, with better
words, are left to that rule.
"""

import re
from collections import defaultdict
from typing import Any, Dict, Iterator, List, Mapping, Set, Tuple

from ..model.schema import OBJECT_TABLES, Field, Schema, Table
from ..texts import tr
from .content import Content
from .issues import Breach

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_OF_CHECK = ("bevinding", "bevinding_vlak", "bevinding_kenmerk", "toets", "niet_getoetst")
_SAID_ELSEWHERE = {
    *((table, name) for table in OBJECT_TABLES.values() for name in ("variant", "vervangt")),
    ("variant", "ouder"), ("afspraak_object", "object_uuid"),
}  # fmt: skip
_ALSO_VARIANTS = ("antwoord", "uitruil")  # their variant is free in the model, because empty means all of them
_SHOWN = 3


def references(content: Content, model: Schema) -> Iterator[Breach]:
    """Every value that points at nothing; of a check one line per field, of other tables one per row."""
    targets = _targets(content)
    for table, field, target in _pointing(model):
        known = targets.get(target)
        if known is None:
            continue  # what it points at was not read
        lost = [row for row in content.table(table.name) if row.get(field.name) not in (None, "", *known)]
        if table.name in _OF_CHECK:
            yield from _of_check(table, field, lost)
            continue
        for row in lost:
            message = tr("'{value}' bestaat niet.").format(value=row[field.name])
            yield Breach("verwijzing", _place(table, row, field), message, field=field.name)


def identifiers(content: Content) -> Iterator[Breach]:
    """Objects, agreements and the proposal itself whose identifier is no uuid; asked of a whole file only."""
    if not content.has("voorstel"):
        return
    for table in ("voorstel", *OBJECT_TABLES.values(), "afspraak", "uitruil"):
        for row in content.table(table):
            value = str(row.get("uuid") or "")
            if value and not UUID.fullmatch(value):
                shown = str(row.get("naam") or row.get("titel") or "")
                message = tr("'{value}' is geen uuid; in een optelling van provincies kan het botsen.")
                uuid = value if table in OBJECT_TABLES.values() else ""
                place = " ".join(filter(None, (table, shown, "(uuid)")))
                yield Breach("uuid_vorm", place, message.format(value=value), object_uuid=uuid, field="uuid")


def _pointing(model: Schema) -> Iterator[Tuple[Table, Field, str]]:
    for table in model.tables:
        for field in table.fields:
            target = field.refers_to
            if not target and field.name == "variant" and table.name in _ALSO_VARIANTS:
                target = "variant.code"
            if target and (table.name, field.name) not in _SAID_ELSEWHERE:
                yield table, field, target


def _targets(content: Content) -> Dict[str, Set[Any]]:
    """The values that may be pointed at, of the tables that were read."""
    objects = {item.uuid for item in content.objects}
    found: Dict[str, Set[Any]] = {"object.uuid": objects, "variant.code": {item.code for item in content.variants}}
    for name, column in (("afspraak", "uuid"), ("bevinding", "sleutel")):
        if content.has(name):
            found[f"{name}.{column}"] = {row.get(column) for row in content.table(name)}
    return found


def _of_check(table: Table, field: Field, lost: List[Mapping[str, Any]]) -> Iterator[Breach]:
    if not lost:
        return
    by_value: Dict[str, int] = defaultdict(int)
    for row in lost:
        by_value[str(row[field.name])] += 1
    shown = ", ".join(sorted(by_value)[:_SHOWN])
    message = tr("1 rij verwijst naar iets dat niet (meer) bestaat: {values}.") if len(lost) == 1 else tr(
        "{count} rijen verwijzen naar iets dat niet (meer) bestaat: {values}."
    )
    message = message.format(count=len(lost), values=shown + (", ..." if len(by_value) > _SHOWN else ""))
    yield Breach("verwijzing_toets", f"{table.name} ({field.name})", message, field=field.name)


def _place(table: Table, row: Mapping[str, Any], field: Field) -> str:
    shown = str(row.get("titel") or row.get("sleutel") or row.get("uuid") or "")
    return " ".join(part for part in (table.name, shown, f"({field.name})") if part)
