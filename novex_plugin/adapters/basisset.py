"""From a folder or file with layers to a prepared basisset: recognise, then build. One call, for a task."""

from pathlib import Path
from typing import List

from ..core.catalogue import check_layers
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services.changes import SnapshotChange
from ..core.texts import tr
from .snapshot_diff import compare
from .snapshots import Library
from .sources import Message
from .store import Store, StoreReport, build_store, discover_sources

STORE_NAME = "basisset_klaar.gpkg"


def prepare(
    source: Path, store_path: Path, progress: Progress, *, date: str = "", unlinked: bool = False
) -> "tuple[StoreReport, List[Message]]":
    """Read everything that is recognised in ``source`` into a store; returns the report and what was said.

    ``date`` (ISO 8601) is the date of the reference data where a source states none; ``unlinked`` also takes
    regulation areas that no rule knows, as layers of their own. The snapshot is named after
    what it was read from and dated as its newest data, so that map sheets and findings name the data, not the copy.

    Raises NovexError when nothing is recognised, and what :func:`build_store` raises.
    """
    progress.step(0.0, tr("Lagen herkennen"))
    found = discover_sources(source, date=date, unlinked=unlinked)
    sources = [one for one in found.sources if Path(one.path) != store_path]
    if not sources:
        raise NovexError(
            tr("In '{source}' is geen laag van de basisset herkend.").format(source=source.name),
            tr("Geef bestanden of tabellen de naam van de laag, zoals natura2000 of nnn, en lees opnieuw in."),
        )
    newest = max(one.date for one in sources)
    report = build_store(sources, store_path, progress=progress.part(0.05, 1.0), name=source.stem, date=newest)
    return report, [*found.messages, *report.messages]


def missing_layers(store: Store, province: str) -> List[str]:
    """Keys of check layers that should exist in this province and are not in the store."""
    return [one.key for one in check_layers() if one.expected_in(province) and not store.has(one.key)]


def add_files(
    source: Path, library: Library, province: str, progress: Progress
) -> "tuple[SnapshotChange, List[Message]]":
    """Add what is recognised in ``source`` to a copy of the current snapshot, which then waits to be accepted.

    Regulation areas that no rule knows come along as layers of their own. Raises NovexError when nothing is
    recognised or there is no snapshot to add to, and what building a store raises; nothing changes then.
    """
    current = library.current(province)
    if current is None:
        raise NovexError(tr("Er is nog geen momentopname om aan toe te voegen."), tr("Laad eerst een basisset."))
    progress.step(0.0, tr("Lagen herkennen"))
    found = discover_sources(source, unlinked=True)
    if not found.sources:
        raise NovexError(found.messages[-1][1], tr("Kies een map met GIO's, of met lagen onder hun bekende naam."))
    area = Store.open(current.store_path).area
    candidate = library.begin(province)
    try:
        box = shapely().box(*area) if area is not None else None
        report = candidate.finish(found.sources, province=box, progress=progress.part(0.05, 0.8))
        change = compare(current, candidate, progress.part(0.8, 1.0))
    finally:
        candidate.close()
    return change, [*found.messages, *report.messages]
