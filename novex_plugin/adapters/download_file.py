"""A layer out of a file: GeoPackage, GML, GeoJSON or a zip with those or a shapefile.

What a file is, is seen by its content: an error page may be called ``.gpkg`` and come with status 200.
"""

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Tuple

from osgeo import gdal

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services import sniff
from ..core.services.paging import UselessPagesError, coordinates_fit
from ..core.texts import tr
from .download_area import box_in, is_geographic, name_of_reference
from .download_pages import Job, head_of, no_features, tail_of
from .download_shape import ANY, GEOJSON, GML, Look, Shape, declared_shape, local_name, look_at, opened
from .download_write import Harvest, Part
from .unzip import unpack

_SUFFIX = {sniff.GEOPACKAGE: ".gpkg", sniff.ZIP: ".zip", sniff.XML: ".gml", sniff.JSON: ".json"}
_KINDS = {sniff.GEOPACKAGE: ANY, sniff.XML: GML, sniff.JSON: GEOJSON}
_SAMPLE = 200  # features of a file that are looked at for their place


@dataclass(frozen=True)
class Arrival:
    """The file as it came in."""

    path: Path
    kind: str  # of sniff
    url: str
    sha256: str


def bring_in(job: Job) -> Arrival:
    """Download the file, or take the one that a broken run left when the server still has the same."""
    kept = job.journal.state.get("file")
    if kept and _still_the_same(job, kept):
        return Arrival(job.journal.folder / kept["name"], kept["kind"], kept["url"], kept["sha256"])
    place, auth = job.journal.folder / "bestand", job.resolved.auth
    got = job.network.download(job.resolved.url, place, auth=auth, progress=job.progress, what=job.name)
    kind = sniff.kind_of(head_of(got.path))
    if kind not in _SUFFIX:
        head = head_of(got.path)
        Path(got.path).unlink(missing_ok=True)
        raise _no_file(job, kind, head, got.content_type)
    path = Path(got.path).with_suffix(_SUFFIX[kind])
    os.replace(got.path, path)
    job.journal.remember(file={
        "name": path.name, "kind": kind, "url": got.url, "sha256": got.sha256, "size": got.size,
        "etag": got.etag, "last_modified": got.last_modified,
    })  # fmt: skip
    return Arrival(path, kind, got.url, got.sha256)


def _no_file(job: Job, kind: str, head: bytes, content_type: str) -> NovexError:
    if kind != sniff.EMPTY:
        return no_features(job, kind, head, content_type)
    text = tr("{layer}: {host} stuurt een leeg bestand.").format(layer=job.name, host=job.host)
    return UselessPagesError(text, tr("Probeer het later opnieuw, of kies een andere dienst voor deze laag."))


def _still_the_same(job: Job, kept: Dict[str, Any]) -> bool:
    path = job.journal.folder / kept["name"]
    mark = kept["etag"] or kept["last_modified"]
    if not mark or not path.exists() or path.stat().st_size != kept["size"]:
        return False
    answer = job.network.head(job.resolved.url, auth=job.resolved.auth, progress=job.progress)
    now = answer.headers.get("etag", "") if kept["etag"] else answer.headers.get("last-modified", "")
    return answer.ok and now == mark


def harvest(job: Job, arrival: Arrival, progress: Progress) -> Harvest:
    """Find the layer in the file. Raises NovexError when it is damaged, or does not hold the layer."""
    files = _files(job, arrival, progress.part(0.0, 0.3))
    found: List[Tuple[Path, str, str]] = []  # file, kind, table
    for path, kind in files:
        found += [(path, kind, table) for table in _tables(job, path, kind)]
    chosen = _chosen(job, found)
    parts: List[Part] = []
    shape, total, crs = Shape(), 0, ""
    for number, (path, kind, table) in enumerate(chosen):
        progress.step(0.3 + 0.7 * number / len(chosen), tr("{layer}: bestand lezen").format(layer=job.name))
        part, look, reference = _look(job, path, kind, table)
        if crs and reference != crs:
            text = tr("{layer}: de bestanden in de zip hebben verschillende coördinatenstelsels.")
            raise UselessPagesError(text.format(layer=job.name), _report_it())
        parts.append(part)
        shape.merge(look.shape)
        total, crs = total + look.features, reference
    return Harvest(parts, shape, crs, total, job.area, job.name)


def _files(job: Job, arrival: Arrival, progress: Progress) -> List[Tuple[Path, str]]:
    if arrival.kind != sniff.ZIP:
        return [(arrival.path, _checked_kind(job, arrival.path, arrival.kind))]
    made = unpack(arrival.path, job.journal.folder / "uitgepakt", progress=progress)
    files = []
    for path in made:
        kind = sniff.kind_of(head_of(str(path)))
        if path.suffix.lower() == ".shp":
            files.append((path, ANY))
        elif path.suffix.lower() in (".gpkg", ".gml", ".xml", ".json", ".geojson") and kind in _KINDS:
            is_schema = kind == sniff.XML and sniff.root_name(head_of(str(path))) in (b"schema", b"md_metadata")
            files += [] if is_schema else [(path, _checked_kind(job, path, kind))]
    return files


def _checked_kind(job: Job, path: Path, kind: str) -> str:
    """The way to open a file. Raises NovexError when it ends too early."""
    head = head_of(str(path))
    if kind == sniff.XML and not sniff.closes(head, tail_of(str(path))):
        raise _damaged(job, path)
    if kind == sniff.GEOPACKAGE and path.stat().st_size < _stated_size(head):
        raise _damaged(job, path)
    return _KINDS[kind]


def _stated_size(head: bytes) -> int:
    """The size that the header of an SQLite file gives; 0 when it does not say."""
    page = struct.unpack(">H", head[16:18])[0]
    changed, pages, valid_for = struct.unpack(">I", head[24:28])[0], *struct.unpack(">I", head[28:32]), head[92:96]
    size = int(65536 if page == 1 else page)
    return size * int(pages) if struct.unpack(">I", valid_for)[0] == changed else 0


def _tables(job: Job, path: Path, kind: str) -> List[str]:
    with opened(str(path), kind) as file:
        if file.is_readable:
            return file.tables()
        if path.parent != job.journal.folder and path.suffix.lower() in (".xml", ".json"):
            return []  # beside the data in a zip: a description of them
        raise _damaged(job, path)


def _chosen(job: Job, found: List[Tuple[Path, str, str]]) -> List[Tuple[Path, str, str]]:
    """The table that is meant; the same table in several files of a zip is one layer in pieces."""
    wanted = local_name(job.resolved.layer_name).lower()
    same = [item for item in found if wanted and local_name(item[2]).lower() == wanted]
    if same:
        return same
    if len(found) == 1:
        return found
    names = sorted({item[2] for item in found})
    if not names:
        text = tr("{layer}: in het bestand van {host} staan geen kenmerken.")
        raise UselessPagesError(text.format(layer=job.name, host=job.host), _report_it())
    if wanted:
        text = tr("{layer}: de tabel {table} staat niet in het bestand van {host}, wel: {names}.")
        hint = tr("Zoek de laag opnieuw op; waarschijnlijk heet de tabel nu anders.")
    else:
        text = tr("{layer}: het bestand van {host} heeft meer tabellen: {names}.")
        hint = tr("Kies welke tabel de laag is.")
    shown = ", ".join(names[:20])
    values = {"layer": job.name, "host": job.host, "table": job.resolved.layer_name, "names": shown}
    raise UselessPagesError(text.format(**values), hint)


def _look(job: Job, path: Path, kind: str, table: str) -> Tuple[Part, Look, str]:
    with opened(str(path), kind) as file:
        layer = file.layer(table)
        reference = name_of_reference(layer.GetSpatialRef())
        counted = layer.GetFeatureCount() if kind == ANY else None
        if job.area is not None:
            west, south, east, north = box_in(job.area, reference)
            layer.SetSpatialFilterRect(west, south, east, north)
        if kind == ANY:
            look = Look(declared_shape(layer), counted or 0, centres=_centres(layer))
        else:
            look = look_at(layer, kind, keys=False)
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _damaged(job, path)
    _check_place(job, reference, look)
    features = (look.features if kind != ANY else counted) if job.area is None else None
    return Part(str(path), kind, table, features=features), look, reference


def _centres(layer: Any) -> List[Tuple[float, float]]:
    centres = []
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is not None and not geometry.IsEmpty():
            west, east, south, north = geometry.GetEnvelope()
            centres.append(((west + east) / 2, (south + north) / 2))
        if len(centres) >= _SAMPLE:
            break
    layer.ResetReading()
    return centres


def _check_place(job: Job, reference: str, look: Look) -> None:
    if reference and not coordinates_fit(reference, look.centres, geographic=is_geographic(reference)):
        text = tr("{layer}: de coördinaten in het bestand van {host} passen niet bij het genoemde stelsel ({crs}).")
        raise UselessPagesError(text.format(layer=job.name, host=job.host, crs=reference[:60]), _report_it())


def _damaged(job: Job, path: Path) -> UselessPagesError:
    text = tr("{layer}: het bestand van {host} is onvolledig of beschadigd ({file}).")
    return UselessPagesError(
        text.format(layer=job.name, host=job.host, file=path.name),
        tr("Download de laag opnieuw; blijft het zo, meld het dan aan de beheerder van de dienst."),
    )


def _report_it() -> str:
    return tr("Meld het aan de beheerder van de dienst, of kies een andere dienst voor deze laag.")
