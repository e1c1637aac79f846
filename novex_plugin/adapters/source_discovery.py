"""Recognising the layers in a folder or file by the names that the catalogue knows."""

from pathlib import Path
from typing import Any, Dict, List, Tuple

from osgeo import ogr

from ..core.catalogue.check_layers import find_layer_key
from ..core.catalogue.gio import own_key
from ..core.errors import NovexError
from ..core.texts import tr
from .gio_files import is_gio, is_metadata
from .gio_sources import gio_layer, in_gio, in_zip, skipped
from .source_reader import open_vector, quiet
from .sources import INFO, WARNING, Discovery, LayerSource, Message

SUFFIXES = (".gpkg", ".geojson", ".json", ".gml", ".shp", ".fgb", ".xml", ".zip")
GROUP_FIELD, NAME_FIELD = "groep", "naam"
_OWN_FIELDS = {"bron": "source", "datum": "date"}  # columns in which a table may state its own source and date


def discover_sources(path: Any, date: str = "", *, unlinked: bool = False) -> Discovery:
    """The layers in a folder (with its subfolders) or file. ``date`` is the state of the data when a table has none.

    ``unlinked`` also takes regulation areas (GIO) that belong to no check layer, each group as a layer of its own
    (key ``gio_...``) that a province's own rules may name.

    Raises NovexError when the place does not exist. What is not recognised is said in the messages.
    """
    place = Path(path)
    if not place.exists():
        raise NovexError(
            tr("{path} bestaat niet.").format(path=place), tr("Kies een bestaande map of een bestand met kaartlagen.")
        )
    files = sorted(item for item in place.rglob("*") if item.suffix.lower() in SUFFIXES) if place.is_dir() else [place]
    sources: List[LayerSource] = []
    messages: List[Message] = []
    for file in files:
        found, said = _in_file(file, date, unlinked)
        sources += found
        messages += said
    if not sources:
        text = tr("In {path} is geen laag herkend. Geef tabellen of bestanden de naam van de laag, zoals natura2000.")
        messages.append((WARNING, text.format(path=place)))
    return Discovery(tuple(sources), tuple(messages))


def _in_file(file: Path, date: str, unlinked: bool) -> Tuple[List[LayerSource], List[Message]]:
    if file.suffix.lower() == ".zip":
        return in_zip(file, date, unlinked=unlinked)
    if is_gio(str(file)):
        return in_gio(file, date, unlinked=unlinked)
    if is_metadata(file):
        return [], []
    data = open_vector(str(file))
    if data is None:
        return [], [(WARNING, tr("{file} is geen leesbaar kaartbestand.").format(file=file.name))]
    sources: List[LayerSource] = []
    messages: List[Message] = []
    with quiet():
        for index in range(data.GetLayerCount()):
            found, said = _in_table(file, data.GetLayer(index), data.GetLayerCount(), date, unlinked)
            sources += found
            messages += said
    return sources, messages


def _in_table(
    file: Path, table: Any, tables: int, date: str, unlinked: bool
) -> Tuple[List[LayerSource], List[Message]]:
    name = table.GetName()
    if table.GetGeomType() == ogr.wkbNone:
        return [], []
    groups = _groups_of(table)
    if groups:
        return _by_group(file, name, groups, date, unlinked)
    key = find_layer_key(name) or (find_layer_key(file.stem) if tables == 1 else None)
    if key is None:
        text = tr("Tabel {table} in {file} is niet herkend en is overgeslagen.")
        return [], [(INFO, text.format(table=name, file=file.name))]
    own = _stated(table)
    source = own.get("source") or file.name
    return [LayerSource(key, str(file), name, own.get("date") or date, source)], []


def _groups_of(table: Any) -> List[Tuple[str, str]]:
    """Group and name of the GIO areas in a table that was converted from GIO's; nothing for other tables."""
    definition = table.GetLayerDefn()
    fields = {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())}
    if not {GROUP_FIELD, NAME_FIELD, "frbr_work"} <= fields:
        return []
    found: Dict[Tuple[str, str], None] = {}
    table.ResetReading()
    for feature in table:
        group = feature.GetField(GROUP_FIELD)
        found[(GROUP_FIELD, group) if group else (NAME_FIELD, feature.GetField(NAME_FIELD) or "")] = None
    return list(found)


def _by_group(
    file: Path, table: str, groups: List[Tuple[str, str]], date: str, unlinked: bool
) -> Tuple[List[LayerSource], List[Message]]:
    sources, loose = [], []
    for field, value in groups:
        key = gio_layer(value)
        if key is None:
            loose.append(value)
        if key is not None or (unlinked and value):
            where = "{} = '{}'".format(field, value.replace("'", "''"))
            title = "" if key is not None else value
            key = key or own_key(value)
            sources.append(LayerSource(key, str(file), table, date, file.name, where=where, title=title))
    return sources, [] if unlinked else skipped(file, loose)


def _stated(table: Any) -> Dict[str, str]:
    """Source and date that the first feature of a table states."""
    definition = table.GetLayerDefn()
    present = {definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())}
    table.ResetReading()
    first = table.GetNextFeature()
    if first is None:
        return {}
    return {what: str(first.GetField(name) or "") for name, what in _OWN_FIELDS.items() if name in present}
