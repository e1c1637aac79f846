"""Reading a GIO: a geographic information object of the Omgevingswet, as STOP/IMOP GML.

GDAL opens such a file but sees no layers in it. The reader walks the XML once (:mod:`gio_xml`), hands each geometry to
OGR and keeps the name of its location and of the group (label) that the regulation refers to.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

import numpy as np
from osgeo import ogr, osr

from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from .curves import straightened, tolerance_in
from .gio_files import is_gio, object_name, on_disk
from .gio_xml import GioFacts, GioLocation, GioStream
from .sources import INFO, Message, RawFeatures

__all__ = ["GioSummary", "gio_groups", "gio_summary", "is_gio", "read_gio"]

_RD_CODES = (28992, 7415)
_REPORT_EVERY = 200


@dataclass(frozen=True)
class GioSummary:
    """What a GIO is, without its geometry. ``groups`` are the group labels (or names) that have a location.

    ``title`` is the name of the information object by the files beside it; '' when they do not tell.
    """

    facts: GioFacts
    groups: Tuple[str, ...]
    title: str = ""


def gio_groups(path: str) -> Tuple[str, ...]:
    """The group labels that have a location in this GIO, or the names of its locations when it has no groups."""
    return gio_summary(path).groups


def gio_summary(path: str, entry: str = "") -> GioSummary:
    """Identifiers, dates, groups and accuracy of a GIO (``entry``: its name inside the zip ``path``).

    Raises NovexError when it is damaged or only describes a change.
    """
    with on_disk(path, entry) as file:
        stream = GioStream(file, _title(path, entry))
        found = [(location.group, location.name) for location in stream.locations(geometry=False)]
    labels = stream.facts.labels
    title = object_name(path, entry, stream.facts.work)
    groups = {labels.get(group, group) or name or title for group, name in found}
    return GioSummary(stream.facts, tuple(sorted(groups)), title)


def read_gio(
    path: str,
    group: Optional[str] = None,
    *,
    entry: str = "",
    groups: Sequence[str] = (),
    progress: Optional[Progress] = None,
) -> RawFeatures:
    """The locations of a GIO in EPSG:28992: all, or those of one ``group`` or some ``groups``.

    Raises NovexError when it is damaged, only describes a change or names no coordinate system.
    """
    wanted = set(groups) | ({group} if group is not None else set())
    progress = progress or Progress()
    title = _title(path, entry)
    geometries, items, notes = [], [], set()
    with on_disk(path, entry) as file:
        facts = _facts_before(file, title) if wanted else GioFacts()
        whole = object_name(path, entry, facts.work) if wanted else ""
        stream = GioStream(file, title)
        for number, item in enumerate(stream.locations()):
            if number % _REPORT_EVERY == 0:
                progress.step(0.0, tr("Lezen van {name}").format(name=title))
            if wanted and not wanted & {facts.label_of(item) or item.name or whole, item.name}:
                continue
            geometry, said = _geometry(item, title)
            notes |= said
            geometries.append(geometry)
            item.gml = []
            items.append(item)
    named = [item.name or stream.facts.label_of(item) or whole for item in items]
    raw = RawFeatures(_array(geometries), _ids(items, title), named)
    raw.messages = _messages(title, stream.facts, notes)
    return raw


def _facts_before(file: str, title: str) -> GioFacts:
    """The labels of the groups, which may stand behind the locations that carry their ids."""
    stream = GioStream(file, title)
    for location in stream.locations(geometry=False):
        if not location.group or location.group in stream.facts.labels:
            break
    return stream.facts


def _title(path: str, entry: str) -> str:
    return f"{Path(path).name}: {entry}" if entry else Path(path).name


def _array(geometries: List[Any]) -> Any:
    array = np.empty(len(geometries), dtype=object)
    array[:] = geometries
    return array


def _ids(items: Sequence[GioLocation], title: str) -> List[str]:
    """The id of the geometry, which stays the same over versions; a number where that is no name of its own."""
    times = Counter(item.id for item in items)
    return [
        item.id if item.id and times[item.id] == 1 else f"{item.group or title}.{number + 1}"
        for number, item in enumerate(items)
    ]


def _messages(title: str, facts: GioFacts, notes: "set[str]") -> List[Message]:
    messages = [(INFO, f"{title}: {note}") for note in sorted(notes)]
    if facts.background:
        text = tr("{file}: vastgesteld met {background} van {date} als achtergrond.")
        when = facts.background_date or tr("onbekende datum")
        messages.append((INFO, text.format(file=title, background=facts.background, date=when)))
    if facts.accuracy_dm is not None:
        text = tr("{file}: de grens geldt volgens het besluit op {metres} m nauwkeurig.")
        messages.append((INFO, text.format(file=title, metres=f"{facts.accuracy_dm / 10:g}".replace(".", ","))))
    return messages


def _geometry(location: GioLocation, title: str) -> "Tuple[Any, set[str]]":
    """One straight 2D geometry in RD New for a location, and what had to be done for it."""
    whole = ogr.Geometry(ogr.wkbGeometryCollection)
    said = set()
    crs = _crs(location.srs, title) if location.gml else None
    for text in location.gml:
        part = ogr.CreateGeometryFromGML(text)
        if part is None:
            said.add(tr("een geometrie is niet te lezen en is weggelaten."))
            continue
        if part.HasCurveGeometry(True):
            said.add(tr("bogen zijn vervangen door korte rechte stukken, binnen 1 mm."))
        whole.AddGeometry(straightened(part, tolerance_in(crs)))
    if whole.IsEmpty():
        return None, said
    whole.FlattenTo2D()
    if crs is not None:
        said.add(_reproject(whole, crs))
    geometry = shapely().from_wkb(bytes(whole.ExportToWkb(ogr.wkbNDR)), on_invalid="ignore")
    return (geometry.geoms[0] if geometry is not None and len(geometry.geoms) == 1 else geometry), said


def _crs(srs_name: str, title: str) -> Any:
    """The coordinate system of a location; None: it is RD New already."""
    digits = srs_name.replace("/", ":").rsplit(":", 1)[-1]
    if not digits.isdigit():
        raise NovexError(
            tr("{file} noemt geen coördinatenstelsel en is niet ingelezen.").format(file=title),
            tr("Vraag de bronhouder om een GIO met srsName, of zet het bestand om naar GeoPackage in EPSG:28992."),
        )
    if int(digits) in _RD_CODES:
        return None
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(int(digits))
    return crs


def _reproject(geometry: Any, crs: Any) -> str:
    target = osr.SpatialReference()
    target.ImportFromEPSG(_RD_CODES[0])
    target.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry.Transform(osr.CoordinateTransformation(crs, target))
    return tr("omgerekend van EPSG:{code} naar RD (EPSG:28992).").format(code=crs.GetAuthorityCode(None))
