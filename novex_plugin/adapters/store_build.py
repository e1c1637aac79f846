"""Making the store: read, clean, cut, dissolve, write; once per snapshot and whole or not at all."""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date as calendar_date
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.catalogue.check_layers import LayerField, has_layer, layer
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services import provenance as origin
from ..core.services.records import Provenance
from ..core.texts import tr
from . import gpkg_sql as sql
from . import store_format as inside
from .atomic import publish, temporary_beside
from .source_reader import EPSG_RD, read_source
from .sources import ERROR, INFO, WARNING, LayerSource, Message, RawFeatures
from .store_clean import CleanLayer, clean, join
from .store_origin import Origins, cited, dated, now
from .store_write import create, write_layer

ACCURACIES = ("exact", "middel", "indicatief")  # from fine to coarse


@dataclass(frozen=True)
class LayerReport:
    """What happened to one layer; areas in m². ``kept`` is ``read`` minus ``dropped``."""

    key: str
    title: str
    read: int = 0
    kept: int = 0
    repaired: int = 0
    dropped: int = 0
    area_before: float = 0.0
    area_after: float = 0.0
    notes: Tuple[str, ...] = ()


@dataclass(frozen=True)
class StoreReport:
    """The store that was made, layer by layer, and what has to be said about it."""

    path: Path
    layers: Tuple[LayerReport, ...] = ()
    messages: Tuple[Message, ...] = ()


@dataclass
class _Build:
    path: Path
    province: Any
    reports: List[LayerReport] = field(default_factory=list)
    messages: List[Message] = field(default_factory=list)
    rows: List[Tuple[Any, ...]] = field(default_factory=list)
    origins: Origins = field(default_factory=Origins)


@dataclass(frozen=True)
class _Part:
    """One source and what was read from it."""

    source: LayerSource
    raw: RawFeatures


def build_store(
    sources: Sequence[LayerSource],
    store_path: Any,
    *,
    progress: Optional[Progress] = None,
    province: Any = None,
    name: str = "",
    date: str = "",
    province_code: str = "",
    profile: str = "",
) -> StoreReport:
    """Make a store of all sources; what stood at ``store_path`` is replaced only when everything is ready.

    ``province`` (shapely, EPSG:28992) leaves out features outside its bounding box; ``province_code`` and ``profile``
    (of the catalogue) only say for what the store was made. A source that cannot be
    read or has no CRS is skipped with a message: its rules stay untested. Raises NovexError when no source is
    usable or the file cannot be written, Cancelled when ``progress`` says so; the old store is then untouched.
    """
    progress = progress or Progress()
    target = Path(store_path)
    by_key: Dict[str, List[LayerSource]] = defaultdict(list)
    for source in sources:
        by_key[source.key].append(source)
    with temporary_beside(target) as work, sql.said_plainly(target):
        build = _Build(work, province)
        create(work)
        for number, (key, group) in enumerate(by_key.items()):
            slice_of = progress.part(number / len(by_key), (number + 1) / len(by_key))
            _add_layer(build, key, group, slice_of)
        if not build.reports:
            raise _nothing_usable(build)
        about = {"provincie": province_code, "profiel": profile, "kader": _box_text(province)}
        _finish(build, name or target.stem, date or calendar_date.today().isoformat(), about)
        progress.step(1.0)
        publish(work, target)
    return StoreReport(target, tuple(build.reports), tuple(build.messages))


def _add_layer(build: _Build, key: str, sources: Sequence[LayerSource], progress: Progress) -> None:
    title, kind, accuracy, name_fields, fields = _catalogue(key, sources)
    parts: List[_Part] = []
    for number, source in enumerate(sources):
        part_progress = progress.part(0.5 * number / len(sources), 0.5 * (number + 1) / len(sources))
        try:
            parts.append(_Part(source, read_source(source, name_fields, part_progress, fields)))
        except NovexError as error:
            build.messages.append((ERROR, str(error)))
    if not parts:
        return
    progress.step(0.5, tr("Opschonen van {title}").format(title=title))
    made_of = tuple(build.origins.of(part.source, len(part.raw.ids)) for part in parts)
    read = [part.source for part in parts]
    cleaned = _within(clean(join([part.raw for part in parts]), kind, title), build.province)
    if len(cleaned.geometries) == 0:
        text = tr("{title}: de bron heeft geen bruikbare kenmerken; regels op deze laag blijven niet toetsbaar.")
        cleaned.messages.append((WARNING, text.format(title=title)))
    progress.step(0.6, tr("Opslaan van {title}").format(title=title))
    write_layer(build.path, key, cleaned, progress.part(0.6, 1.0))
    _report(build, key, title, stated_accuracy(accuracy, read), read, cleaned, made_of)


def stated_accuracy(usual: str, sources: Sequence[LayerSource]) -> str:
    """The coarsest accuracy that the sources state; ``usual`` for those that state none."""
    return max((source.accuracy or usual for source in sources), key=ACCURACIES.index)


def _catalogue(
    key: str, sources: Sequence[LayerSource]
) -> Tuple[str, str, str, Tuple[str, ...], Tuple[LayerField, ...]]:
    """Title, kind, accuracy, name fields and value fields of a layer; a key of one's own gets plain ones."""
    if not has_layer(key):
        return next((source.title for source in sources if source.title), key), "vlak", "middel", (), ()
    known = layer(key)
    return known.title, known.geometry, known.accuracy, known.name_fields, known.fields


def _within(cleaned: CleanLayer, province: Any) -> CleanLayer:
    """Only features whose box meets the box of the province; the others can play no part."""
    if province is None or len(cleaned.geometries) == 0:
        return cleaned
    lib = shapely()
    west, south, east, north = lib.bounds(province)
    box = lib.bounds(cleaned.geometries)
    near = (box[:, 0] <= east) & (box[:, 2] >= west) & (box[:, 1] <= north) & (box[:, 3] >= south)
    cleaned.geometries = cleaned.geometries[near]
    cleaned.ids = [value for value, kept in zip(cleaned.ids, near.tolist()) if kept]
    cleaned.names = [value for value, kept in zip(cleaned.names, near.tolist()) if kept]
    cleaned.classes = [value for value, kept in zip(cleaned.classes, near.tolist()) if kept]
    for name, texts in cleaned.values.items():
        cleaned.values[name] = [value for value, kept in zip(texts, near.tolist()) if kept]
    return cleaned


def _report(
    build: _Build, key: str, title: str, accuracy: str, sources: Sequence[LayerSource], cleaned: CleanLayer,
    made_of: Tuple[Provenance, ...],
) -> None:  # fmt: skip
    notes = [text for _level, text in cleaned.messages]
    notes += cleaned.repair_notes
    notes += cleaned.dropped
    before, after, kept = cleaned.area_before, cleaned.area_after, len(cleaned.ids)
    report = LayerReport(
        key, title, cleaned.read, kept, len(cleaned.repairs), len(cleaned.dropped), before, after, tuple(notes)
    )
    build.reports.append(report)
    build.messages.extend(cleaned.messages)
    if len({source.path for source in sources}) > 1:
        text = tr(
            "{title}: samengesteld uit {files}; kenmerken die in meer bestanden staan tellen in het totaal eenmaal."
        )
        files = ", ".join(sorted({Path(source.path).name for source in sources}))
        build.messages.append((INFO, text.format(title=title, files=files)))
    build.rows.append((
        key, title, cleaned.kind, accuracy, cited(sources), dated(sources), build.origins.hashes(sources), report.read,
        kept, report.repaired, report.dropped, before, after, _json(notes), _json(origin.records(made_of)),
    ))  # fmt: skip


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _box_text(province: Any) -> str:
    """The box outside which features were left out, as the store keeps it."""
    return _json(None if province is None else [float(value) for value in shapely().bounds(province)])


def _finish(build: _Build, name: str, date: str, about: Dict[str, str]) -> None:
    info = {
        "naam": name, "datum": date, "versie": str(inside.FORMAT_VERSION), "crs": f"EPSG:{EPSG_RD}",
        "gemaakt": now(), **about,
    }  # fmt: skip
    with closing(sqlite3.connect(build.path)) as connection, connection:
        connection.executemany(inside.INSERT_LAYER, build.rows)
        connection.executemany(inside.INSERT_INFO, info.items())


def _nothing_usable(build: _Build) -> NovexError:
    reasons = " ".join(text for _level, text in build.messages)
    return NovexError(
        tr("Geen enkele laag kon worden ingelezen; er is geen basisset gemaakt. {reasons}").format(reasons=reasons),
        tr("Kies een map of bestand met reserveringslagen, bijvoorbeeld GeoPackage, GeoJSON, GML of shapefile."),
    )
