"""The layers that rules test against, and the layers that make the map readable.

Source: ``resources/catalogus/toetslagen.json``. A planner's files carry all sorts of table names; the
aliases there say which layer is meant.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, Dict, Mapping, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_json, repair_hint
from ..texts import tr
from .basisset import sources_for

FILE = ("catalogus", "toetslagen.json")
CONTEXT_ROLE = "context"

# How a layer can be had.
BY_SERVICE, AS_PICTURE, AS_GIO, TO_DERIVE, NOT_PUBLIC = "dienst", "alleen_beeld", "gio", "afleiden", "niet"


@dataclass(frozen=True)
class LayerField:
    """A value of features that rules select on. Sources may call it by one of ``source_names`` as well."""

    name: str
    title: str
    unit: str = ""
    is_number: bool = True
    source_names: Tuple[str, ...] = ()


@dataclass(frozen=True)
class CheckLayer:
    """One layer of the basisset that the plugin knows by key. Titles and notes are Dutch."""

    key: str
    title: str
    geometry: str  # vlak, lijn or punt
    accuracy: str  # exact, middel or indicatief: the tolerance of a check follows it
    group: str  # theme in the layer tree
    owner: str
    role: str  # reservering, claim or context
    aliases: Tuple[str, ...] = ()
    name_fields: Tuple[str, ...] = ()
    expected: Optional[Tuple[str, ...]] = None  # provinces where it should exist; None = everywhere
    note: str = ""
    fields: Tuple[LayerField, ...] = ()  # what the store keeps of each feature because a rule asks for it
    without_service: str = NOT_PUBLIC  # AS_GIO, TO_DERIVE or NOT_PUBLIC: how to get it when no service gives it
    advice: str = ""  # what a user can do when no vector service gives the layer; '' when one does

    def field(self, name: str) -> Optional[LayerField]:
        return next((item for item in self.fields if item.name == name), None)

    @property
    def catalogue_ids(self) -> Tuple[str, ...]:
        """Codes of the catalogue layers (basislagen) that can feed this layer."""
        return tuple(item.code for item in sources_for(self.key))

    @property
    def availability(self) -> str:
        """BY_SERVICE or AS_PICTURE when the catalogue has such a service for it, otherwise what its file says."""
        sources = sources_for(self.key)
        if any(item.checkable for item in sources):
            return BY_SERVICE
        return AS_PICTURE if any(item.picture_only for item in sources) else self.without_service

    def expected_in(self, province: str) -> bool:
        """Must this layer be there to test a proposal of this province? Unknown province: yes, when in doubt."""
        return self.expected is None or province in self.expected or (not province and bool(self.expected))


@cache
def check_layers() -> Tuple[CheckLayer, ...]:
    """The layers of rules, in the order of the layer tree."""
    return _read("toetslagen")


@cache
def context_layers() -> Tuple[CheckLayer, ...]:
    """The layers of the backdrop, such as province, water and roads."""
    return _read(CONTEXT_ROLE)


def has_layer(key: str) -> bool:
    return key in _index()


def layer(key: str) -> CheckLayer:
    """The check or context layer with this key. Raises NovexError when there is none."""
    found = _index().get(key)
    if found is None:
        raise NovexError(
            tr("De laag '{key}' bestaat niet in de catalogus.").format(key=key),
            tr("Zie resources/catalogus/toetslagen.json voor de bekende lagen."),
        )
    return found


def find_layer_key(name: str) -> Optional[str]:
    """The layer that a table, file or service layer with this name holds; None when nobody knows."""
    wanted = normalise(name)
    while wanted:
        if wanted in _names():
            return _names()[wanted]
        shorter = re.sub(r"_?v?\d+$", "", wanted)  # a year, date, count or version: natura2000_144, gwb2024
        wanted = shorter if shorter != wanted else ""
    return None


def normalise(name: str) -> str:
    """A name as the aliases are written: last part of a namespace, no extension, lower case, underscores."""
    bare = re.sub(r"\.(gpkg|gml|geojson|json|shp|fgb|zip)$", "", name.strip().rsplit(":", 1)[-1], flags=re.IGNORECASE)
    return re.sub(r"[^a-z0-9]+", "_", bare.lower()).strip("_")


@cache
def _index() -> Dict[str, CheckLayer]:
    return {item.key: item for item in check_layers() + context_layers()}


@cache
def _names() -> Mapping[str, str]:
    names: Dict[str, str] = {}
    for item in _index().values():
        for name in (item.key, *item.aliases):
            names.setdefault(normalise(name), item.key)
    return names


def _read(part: str) -> Tuple[CheckLayer, ...]:
    path = resources(*FILE)
    content = read_json(path)
    try:
        return tuple(_layer(record) for record in content[part])
    except (KeyError, TypeError) as error:
        message = tr("{file}: in het deel '{part}' ontbreekt het veld {field}.")
        raise NovexError(message.format(file=path.name, part=part, field=error), repair_hint(path)) from error


def _layer(record: Mapping[str, Any]) -> CheckLayer:
    expected = record.get("verwacht_in")
    return CheckLayer(
        key=record["sleutel"],
        title=record["titel"],
        geometry=record["soort"],
        accuracy=record["nauwkeurigheid"],
        group=record["thema"],
        owner=record["bronhouder"],
        role=record["rol"],
        aliases=tuple(record["aliassen"]),
        name_fields=tuple(record["naamvelden"]),
        expected=None if expected is None else tuple(expected),
        note=record.get("toelichting", ""),
        fields=tuple(_field(item) for item in record.get("velden", ())),
        without_service=record.get("verkrijgbaar", NOT_PUBLIC),
        advice=record.get("advies", ""),
    )


def _field(record: Mapping[str, Any]) -> LayerField:
    return LayerField(
        name=record["naam"],
        title=record["titel"],
        unit=record.get("eenheid", ""),
        is_number=record["soort"] == "getal",
        source_names=tuple(record.get("bronvelden", ())),
    )
