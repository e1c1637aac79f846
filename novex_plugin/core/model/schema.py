"""The exchange model as data: what a proposal file holds, field by field.

``resources/schema/voorstel.json`` is the one definition. Table creation, attribute forms, validation
and ``docs/datamodel.md`` all read it through here, so they cannot drift apart. This module knows
nothing of GeoPackage, QGIS or forms.
"""

import json
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, Tuple

from ... import paths
from ..errors import NovexError
from ..texts import tr

TEXT, INTEGER, NUMBER, BOOLEAN, DATE, MOMENT = "tekst", "geheel", "getal", "ja_nee", "datum", "tijdstip"
FIELD_TYPES = (TEXT, INTEGER, NUMBER, BOOLEAN, DATE, MOMENT)

REQUIRED, RECOMMENDED, OPTIONAL = "verplicht", "aanbevolen", "vrij"

_GEOMETRY_TYPES = {"": "", "vlak": "MultiPolygon", "lijn": "MultiLineString", "punt": "Point"}
OBJECT_TABLES = {"vlak": "object_vlak", "lijn": "object_lijn", "punt": "object_punt"}


@dataclass(frozen=True)
class Field:
    """One column. ``minimum``/``maximum`` are in ``unit``; ``length`` is in characters."""

    name: str
    type: str
    alias_nl: str
    alias_en: str
    note_nl: str = ""
    note_en: str = ""
    length: Optional[int] = None
    required: bool = False
    unique: bool = False
    codelist: str = ""
    multiple: bool = False  # several codes, separated by commas
    refers_to: str = ""  # "table.field" that holds the value; "object" is any of the three object tables
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    default: Any = None
    automatic: str = ""  # how a new row gets its value by itself, e.g. "uuid"
    unit: str = ""
    obligation: Mapping[str, str] = field(default_factory=dict)  # per ijkmoment

    def obligation_at(self, milestone: str) -> str:
        """REQUIRED, RECOMMENDED or OPTIONAL at an ijkmoment; an unknown ijkmoment asks nothing extra."""
        return self.obligation.get(milestone, REQUIRED if self.required else OPTIONAL)


@dataclass(frozen=True)
class FormGroup:
    """One tab of the full attribute form."""

    title_nl: str
    title_en: str
    fields: Tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """One table; ``geometry`` is vlak, lijn, punt or empty for a table without places."""

    name: str
    geometry: str
    title_nl: str
    title_en: str
    note_nl: str
    note_en: str
    fields: Tuple[Field, ...]
    groups: Tuple[FormGroup, ...] = ()

    @property
    def geometry_type(self) -> str:
        """The simple-features name of the geometry, such as MultiPolygon; empty without geometry."""
        return _GEOMETRY_TYPES[self.geometry]

    @property
    def field_names(self) -> Tuple[str, ...]:
        return tuple(item.name for item in self.fields)

    @property
    def key(self) -> str:
        """The field that tells rows apart, whatever their number in the file; empty when none does."""
        return next((item.name for item in self.fields if item.unique), "")

    def field(self, name: str) -> Field:
        """The field with that name; KeyError when the table has none."""
        for item in self.fields:
            if item.name == name:
                return item
        raise KeyError(f"{self.name}.{name}")


@dataclass(frozen=True)
class Schema:
    """The exchange model of one version; ``crs`` as authority code, ``milestones`` in order of time."""

    version: str
    name: str
    crs: str
    geometry_column: str
    milestones: Tuple[str, ...]
    tables: Tuple[Table, ...]

    @property
    def srs_id(self) -> int:
        """The EPSG number of ``crs``."""
        return int(self.crs.split(":")[1])

    def table(self, name: str) -> Table:
        """The table with that name; KeyError when the model has none."""
        for item in self.tables:
            if item.name == name:
                return item
        raise KeyError(name)

    @cached_property
    def key_columns(self) -> Tuple[str, ...]:
        """The columns that are the key of some table, each once, in the order of the tables."""
        return tuple(dict.fromkeys(item.key for item in self.tables if item.key))

    @property
    def object_tables(self) -> Tuple[Table, ...]:
        return tuple(self.table(name) for name in OBJECT_TABLES.values())


def schema_path() -> Path:
    return paths.resources("schema", "voorstel.json")


@cache
def schema() -> Schema:
    """The exchange model that this plugin writes. Raises NovexError when its file is missing or wrong."""
    return load_schema(schema_path())


def load_schema(path: Path) -> Schema:
    """Read an exchange model from ``path``. Raises NovexError that names the file and the fault."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _schema(data)
    except (OSError, ValueError, KeyError, TypeError) as error:
        message = tr("Het uitwisselmodel {file} is niet te lezen: {error}.").format(file=path.name, error=error)
        raise NovexError(message, tr("Installeer de plugin opnieuw.")) from error


def _schema(data: Mapping[str, Any]) -> Schema:
    milestones = tuple(data["ijkmomenten"])
    sets = {name: _fields(items, milestones) for name, items in data["veldsets"].items()}
    forms = {name: tuple(_group(item) for item in items) for name, items in data["formulieren"].items()}
    return Schema(
        version=data["versie"],
        name=data["naam"],
        crs=data["crs"],
        geometry_column=data["geometriekolom"],
        milestones=milestones,
        tables=tuple(_table(item, sets, forms, milestones) for item in data["tabellen"]),
    )


def _table(
    item: Mapping[str, Any],
    sets: Mapping[str, Tuple[Field, ...]],
    forms: Mapping[str, Tuple[FormGroup, ...]],
    milestones: Tuple[str, ...],
) -> Table:
    fields = sets[item["veldset"]] if "veldset" in item else _fields(item["velden"], milestones)
    return Table(
        name=item["naam"],
        geometry=item.get("geometrie", ""),
        title_nl=item["titel"]["nl"],
        title_en=item["titel"]["en"],
        note_nl=item["toelichting"]["nl"],
        note_en=item["toelichting"]["en"],
        fields=fields,
        groups=forms[item["formulier"]] if "formulier" in item else (),
    )


def _fields(items: Any, milestones: Tuple[str, ...]) -> Tuple[Field, ...]:
    return tuple(_field(item, milestones) for item in items)


def _field(item: Mapping[str, Any], milestones: Tuple[str, ...]) -> Field:
    if item["type"] not in FIELD_TYPES:
        raise ValueError(f"{item['naam']}: type {item['type']}")
    return Field(
        name=item["naam"],
        type=item["type"],
        alias_nl=item["alias"]["nl"],
        alias_en=item["alias"]["en"],
        note_nl=item["toelichting"]["nl"],
        note_en=item["toelichting"]["en"],
        length=item.get("lengte"),
        required=item.get("verplicht", False),
        unique=item.get("uniek", False),
        codelist=item.get("codelijst", ""),
        multiple=item.get("meervoudig", False),
        refers_to=item.get("verwijst_naar", ""),
        minimum=item.get("minimum"),
        maximum=item.get("maximum"),
        default=item.get("standaard"),
        automatic=item.get("automatisch", ""),
        unit=item.get("eenheid", ""),
        obligation=_obligation(item, milestones),
    )


def _obligation(item: Mapping[str, Any], milestones: Tuple[str, ...]) -> Dict[str, str]:
    """Obligations only grow: what one ijkmoment asks, every later one asks too."""
    required_from = milestones[0] if item.get("verplicht") else item.get("verplicht_vanaf")
    recommended_from = item.get("aanbevolen_vanaf")
    result = {}
    level = OPTIONAL
    for milestone in milestones:
        if milestone == recommended_from and level == OPTIONAL:
            level = RECOMMENDED
        if milestone == required_from:
            level = REQUIRED
        result[milestone] = level
    return result


def _group(item: Mapping[str, Any]) -> FormGroup:
    return FormGroup(item["titel"]["nl"], item["titel"]["en"], tuple(item["velden"]))
