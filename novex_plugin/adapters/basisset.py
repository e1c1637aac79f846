"""From a folder or file with layers to a prepared basisset: recognise, then build. One call, for a task."""

from pathlib import Path
from typing import List

from ..core.catalogue import check_layers
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.texts import tr
from .sources import Message
from .store import Store, StoreReport, build_store, discover_sources

STORE_NAME = "basisset_klaar.gpkg"


def prepare(
    source: Path, store_path: Path, progress: Progress, *, date: str = ""
) -> "tuple[StoreReport, List[Message]]":
    """Read everything that is recognised in ``source`` into a store; returns the report and what was said.

    ``date`` (ISO 8601) is the date of the reference data where a source states none. The snapshot is named after
    what it was read from and dated as its newest data, so that map sheets and findings name the data, not the copy.

    Raises NovexError when nothing is recognised, and what :func:`build_store` raises.
    """
    progress.step(0.0, tr("Lagen herkennen"))
    found = discover_sources(source, date=date)
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
