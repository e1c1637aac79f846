"""Making the store: read, clean, cut, dissolve, write; once per snapshot and whole or not at all."""

import json
import sqlite3
from collections import defaultdict
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date as calendar_date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.catalogue.check_layers import LayerField, has_layer, layer
from ..core.collecting import without_collecting
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services import provenance as origin
from ..core.services.records import Provenance
from ..core.texts import tr
from . import gpkg_sql as sql
from . import store_format as inside
from .atomic import publish
from .source_reader import EPSG_RD, read_source
from .sources import ERROR, INFO, WARNING, LayerSource, Message, RawFeatures
from .store_clean import CleanLayer, clean, join, to_pieces
from .store_origin import Origins, cited, dated, now
from .store_resume import Workplace, resumable
from .store_reuse import KEY, signature
from .store_write import copy_layer, create, finish_layer, write_layer
from .store_writer import Writer

if TYPE_CHECKING:
    from .store import Store, StoredLayer

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
    reused: bool = False  # copied from the earlier store, because nothing changed


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
    writer: Writer
    old: Tuple["Store", ...] = ()  # what unchanged layers may be taken from
    reports: Dict[str, LayerReport] = field(default_factory=dict)  # by key
    messages: List[Message] = field(default_factory=list)
    rows: Dict[str, Tuple[Any, ...]] = field(default_factory=dict)
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
    reuse_from: Optional["Store"] = None,
    reopen: "Callable[[Path], Store]",
) -> StoreReport:
    """Make a store of all sources; what stood at ``store_path`` is replaced only when everything is ready.

    ``province`` (shapely, EPSG:28992) leaves out features outside its bounding box; ``province_code`` and ``profile``
    (of the catalogue) only say for what the store was made. Layers of ``reuse_from`` that were made of the same files
    in the same way are copied; ``reopen`` opens what a run that broke off had finished. A source that cannot be read
    or has no CRS is skipped with a message: its rules stay untested. Raises NovexError when no source is usable or the
    file cannot be written, Cancelled when ``progress`` says so; the old store is then untouched, and the layers that
    were finished are kept for the next time.
    """
    progress = progress or Progress()
    target = Path(store_path)
    by_key: Dict[str, List[LayerSource]] = defaultdict(list)
    for source in sources:
        by_key[source.key].append(source)
    with without_collecting(), resumable(target) as place, sql.said_plainly(target), Writer() as writer:
        build = _Build(place.work, province, writer)
        create(place.work)
        if place.earlier is not None:
            build.old = (reopen(place.earlier),)
            _take_over_earlier(build, place, by_key, progress)
        build.old = (reuse_from,) if reuse_from is not None else ()
        for number, (key, group) in enumerate(by_key.items()):
            if key not in build.reports:
                _add(build, key, group, progress.part(number / len(by_key), (number + 1) / len(by_key)))
        writer.wait(progress)
        if not build.reports:
            raise _nothing_usable(build)
        about = {"provincie": province_code, "profiel": profile, "kader": _box_text(province)}
        keys = [key for key in by_key if key in build.reports]
        _finish(build, keys, name or target.stem, date or calendar_date.today().isoformat(), about)
        progress.step(1.0)
        publish(place.work, target)
    return StoreReport(target, tuple(build.reports[key] for key in keys), tuple(build.messages))


def _take_over_earlier(
    build: _Build, place: Workplace, by_key: Mapping[str, Sequence[LayerSource]], progress: Progress
) -> None:
    """First of all what a run that broke off had finished: when this one breaks off too, nothing is lost."""
    for key, group in by_key.items():
        if build.old[0].has(key):
            _copy_if_same(build, key, group, progress.part(0.0, 0.0))
    build.writer.wait(progress)
    place.forget_earlier()


def _add(build: _Build, key: str, sources: Sequence[LayerSource], progress: Progress) -> None:
    """Copy a layer that did not change, make it otherwise."""
    if not _copy_if_same(build, key, sources, progress):
        _add_layer(build, key, sources, progress)


def _copy_if_same(build: _Build, key: str, sources: Sequence[LayerSource], progress: Progress) -> bool:
    """Copy a layer that was made of the same files in the same way; False when there is none."""
    catalogue = _catalogue(key, sources)
    made_as = _signature(build, key, sources)
    for store in build.old:
        stored = store.layer(key) if store.has(key) else None
        known = stored is not None and made_as and store.signature(key) == made_as
        if known and len(stored.provenance) == len(sources):  # otherwise one of them could not be read then
            progress.step(0.0, tr("Overnemen van {title}").format(title=catalogue[0]))
            _copy(build, store.path, stored, sources, stated_accuracy(catalogue[2], sources), progress)
            return True
    return False


def _signature(build: _Build, key: str, sources: Sequence[LayerSource]) -> str:
    return signature(sources, _catalogue(key, sources), _box_text(build.province), build.origins)


def _copy(
    build: _Build, path: Path, stored: "StoredLayer", sources: Sequence[LayerSource], accuracy: str, progress: Progress
) -> None:
    counts = [item.count for item in stored.provenance]
    made_of = tuple(build.origins.of(source, count) for source, count in zip(sources, counts))
    report = LayerReport(
        stored.key, stored.title, stored.read, stored.count, stored.repaired, stored.dropped, stored.area_before,
        stored.area_after, stored.notes, reused=True,
    )  # fmt: skip
    copying = partial(copy_layer, path, build.path, stored.key, stored.kind)
    row = _row(report, stored.kind, accuracy, sources, made_of, build)
    _hand_over(build, report, row, sources, lambda _between: copying(), progress)
    build.messages.append((INFO, tr("{title}: niet gewijzigd, en overgenomen.").format(title=stored.title)))


def _hand_over(
    build: _Build, report: LayerReport, row: Tuple[Any, ...], sources: Sequence[LayerSource],
    write: Callable[[Callable[[], None]], None], progress: Progress, coordinates: int = 0,
) -> None:  # fmt: skip
    """Have a layer written and put in the list of layers, while the next one is made."""
    made_as = _signature(build, report.key, sources)
    info = {KEY + report.key: made_as} if made_as else {}

    def write_and_finish(between: Callable[[], None]) -> None:
        write(between)
        finish_layer(build.path, row, info)

    build.writer.hand_over(write_and_finish, progress, coordinates)
    build.reports[report.key] = report
    build.rows[report.key] = row


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
    pieces, united = to_pieces(cleaned, lambda: progress.step(0.6))
    report, row = _report(build, key, title, stated_accuracy(accuracy, read), read, cleaned, made_of)
    writing = partial(write_layer, build.path, key, cleaned, pieces, united)
    coordinates = int(shapely().get_num_coordinates(cleaned.geometries).sum())
    _hand_over(build, report, row, sources, writing, progress.part(0.9, 1.0), coordinates)


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
) -> Tuple[LayerReport, Tuple[Any, ...]]:  # fmt: skip
    notes = [text for _level, text in cleaned.messages]
    notes += cleaned.repair_notes
    notes += cleaned.dropped
    before, after, kept = cleaned.area_before, cleaned.area_after, len(cleaned.ids)
    report = LayerReport(
        key, title, cleaned.read, kept, len(cleaned.repairs), len(cleaned.dropped), before, after, tuple(notes)
    )
    build.messages.extend(cleaned.messages)
    if len({source.path for source in sources}) > 1:
        text = tr(
            "{title}: samengesteld uit {files}; kenmerken die in meer bestanden staan tellen in het totaal eenmaal."
        )
        files = ", ".join(sorted({Path(source.path).name for source in sources}))
        build.messages.append((INFO, text.format(title=title, files=files)))
    return report, _row(report, cleaned.kind, accuracy, sources, made_of, build)


def _row(
    report: LayerReport, kind: str, accuracy: str, sources: Sequence[LayerSource], made_of: Tuple[Provenance, ...],
    build: _Build,
) -> Tuple[Any, ...]:  # fmt: skip
    """The row of a layer in the table of layers."""
    return (
        report.key, report.title, kind, accuracy, cited(sources), dated(sources), build.origins.hashes(sources),
        report.read, report.kept, report.repaired, report.dropped, report.area_before, report.area_after,
        _json(report.notes), _json(origin.records(made_of)),
    )  # fmt: skip


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _box_text(province: Any) -> str:
    """The box outside which features were left out, as the store keeps it."""
    return _json(None if province is None else [float(value) for value in shapely().bounds(province)])


def _finish(build: _Build, keys: Sequence[str], name: str, date: str, about: Dict[str, str]) -> None:
    """The layers in the order that was asked, and what the store says of itself."""
    info = {
        "naam": name, "datum": date, "versie": str(inside.FORMAT_VERSION), "crs": f"EPSG:{EPSG_RD}",
        "gemaakt": now(), **about,
    }  # fmt: skip
    with closing(sqlite3.connect(build.path)) as connection, connection:
        connection.execute(inside.CLEAR_LAYERS)
        connection.executemany(inside.INSERT_LAYER, [build.rows[key] for key in keys])
        connection.executemany(inside.INSERT_INFO, info.items())


def _nothing_usable(build: _Build) -> NovexError:
    reasons = " ".join(text for _level, text in build.messages)
    return NovexError(
        tr("Geen enkele laag kon worden ingelezen; er is geen basisset gemaakt. {reasons}").format(reasons=reasons),
        tr("Kies een map of bestand met reserveringslagen, bijvoorbeeld GeoPackage, GeoJSON, GML of shapefile."),
    )
