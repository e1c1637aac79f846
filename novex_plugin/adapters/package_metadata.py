"""The metadata of a proposal: gathered from its file and its basisset, as files of a package and inside its GeoPackage.

What the records say is decided in ``core.metadata``; here is only where the facts come from and where the text goes.
"""

import sqlite3
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple, Union

from ..core.exchange.codes import split_codes
from ..core.exchange.issues import Issue, counts
from ..core.exchange.manifest import FINAL, PackedFile, packed_file, plugin_version, status
from ..core.exchange.package_files import METADATA_FOLDER, RECORD_NAME, described
from ..core.metadata import dcat, describe
from ..core.metadata.iso import to_iso
from ..core.metadata.layer_words import to_qgis
from ..core.metadata.record import Dataset, Facts, Source
from ..core.model.records import ProposalHeader, ProposalObject
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.progress import Progress
from . import gpkg_sql as sql
from .atomic import make_folder, publish, take_away, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .package_gpkg import last_moment
from .store import Store

ISO_STANDARD, QGIS_STANDARD = "http://www.isotc211.org/2005/gmd", "http://mrcc.com/qgis.dtd"
_FINDING_TABLES = ("bevinding", "bevinding_vlak")
_METADATA, _REFERENCES = "gpkg_metadata", "gpkg_metadata_reference"


class LayerNote(NamedTuple):
    """What a layer of the GeoPackage is called and about, for QGIS."""

    table: str
    title: str
    note: str


def gather(
    proposal: ProposalFile,
    store: Optional[Store] = None,
    issues: Optional[Sequence[Issue]] = None,
    *,
    header: Optional[ProposalHeader] = None,
    objects: Optional[Sequence[ProposalObject]] = None,
) -> Facts:
    """Everything that the metadata can know by themselves. Raises NovexError when the file cannot be read.

    ``header`` and ``objects`` are those on the screen, where they differ from the file. Without ``issues`` nothing is
    said of validity, and the proposal counts as a draft.
    """
    told = header or proposal.header()
    run = next(iter(proposal.rows("toets")), None)
    box, number = _findings(proposal)
    layers = split_codes((run or {}).get("lagen") or "")
    basisset = (store.snapshot_name, store.snapshot_date) if store else (told.basisset_name, told.basisset_date)
    return Facts(
        header=told, objects=tuple(proposal.objects() if objects is None else objects),
        variants=tuple(proposal.variants()), moment=last_moment(proposal),
        check=(run["berekend_op"], run["horizon"] or "", len(layers), number) if run else (),
        finding_box=box, basisset=basisset, sources=_sources(store), software=f"NOVEX {plugin_version()}".strip(),
        definitive=issues is not None and status(told, issues) == FINAL,
        errors=None if issues is None else counts(issues)["fout"],
    )  # fmt: skip


def _findings(proposal: ProposalFile) -> Tuple[Optional[Tuple[float, float, float, float]], int]:
    """The box around all findings (EPSG:28992) and how many there are, from the spatial index."""
    index = f"rtree_bevinding_{schema().geometry_column}"
    query = " ".join(["SELECT min(minx), min(miny), max(maxx), max(maxy) FROM", sql.name(index)])
    with sql.reading(proposal.path) as connection:
        box = connection.execute(query).fetchone()
        number = connection.execute("SELECT count(*) FROM bevinding").fetchone()[0]
    return (None if box[0] is None else box), number


def _sources(store: Optional[Store]) -> Tuple[Source, ...]:
    if store is None:
        return ()
    return tuple(Source(one.title, one.date, one.source, one.sha256) for one in store.layers())


def metadata_files(datasets: Sequence[Dataset]) -> Dict[str, bytes]:
    """ISO 19139, a file per dataset, by its place in the package."""
    return {f"{METADATA_FOLDER}/{one.key}.xml": to_iso(one).encode("utf-8") for one in datasets}


def catalogue_record(datasets: Sequence[Dataset], files: Sequence[PackedFile], folder: str = "") -> bytes:
    """The DCAT-AP record of these files, for a place in ``folder`` (beside them when it is empty)."""
    return dcat.to_dcat(datasets, files, folder, described()).encode("utf-8")


def write_metadata(
    proposal_path: Union[str, Path], folder: Union[str, Path], store_path: Union[str, Path, None] = None,
    issues: Optional[Sequence[Issue]] = None, progress: Optional[Progress] = None,
) -> List[Path]:  # fmt: skip
    """Write the metadata of a proposal by themselves: ISO 19139 per dataset, and a DCAT-AP record of the file.

    Returns the files, which appear whole or not at all; those of an earlier run that no longer hold go. Raises
    NovexError when something cannot be read or written.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    datasets = describe.described(gather(proposal, Store.open(store_path) if store_path else None, issues))
    progress.step(0.5)
    target = Path(folder)
    make_folder(target, "")
    files = {Path(name).name: content for name, content in metadata_files(datasets).items()}
    beside = {proposal.path.name: proposal.path.read_bytes(), **files}
    files[Path(RECORD_NAME).name] = catalogue_record(datasets, [packed_file(*item) for item in beside.items()])
    with temporary_beside(target / "metadata") as work:
        for name, content in files.items():
            work.with_name(name).write_bytes(content)
        for name in files:
            publish(work.with_name(name), target / name)
    findings = f"{describe.FINDINGS}.xml"
    if findings not in files:
        take_away(target / findings)
    progress.step(1.0)
    return [target / name for name in files]


def put_in(
    connection: sqlite3.Connection, datasets: Sequence[Dataset], moment: str, there: Optional[Sequence[str]] = None
) -> None:
    """Write the metadata into the tables that GeoPackage has for them, in place of what was there.

    ``there``: the layers that the file has; those of the exchange model when it is not said. ISO 19139 belongs to the
    file and its tables; a short description per layer is what QGIS shows as its metadata.
    """
    for statement in _TABLES:
        connection.execute(statement)
    for table in (_REFERENCES, _METADATA):
        connection.execute(sql.delete(table))
    numbers: Dict[str, int] = {}
    for one in datasets:
        numbers[one.key] = _record(connection, ISO_STANDARD, to_iso(one))
        about = _FINDING_TABLES if one.key == describe.FINDINGS else tuple(OBJECT_TABLES.values())
        tables = [table for table in about if there is None or table in there]
        parent = numbers[describe.PROPOSAL] if one.parent else None
        if not one.parent:
            _refer(connection, "geopackage", None, numbers[one.key], None, moment)
        for table in tables:
            _refer(connection, "table", table, numbers[one.key], parent, moment)
        for table in tables:
            known = schema().table(table)
            note = LayerNote(table, known.title_nl, known.note_nl)
            _refer(connection, "table", table, _record(connection, QGIS_STANDARD, to_qgis(one, note.title, note.note)),
                   None, moment)  # fmt: skip


def _record(connection: sqlite3.Connection, standard: str, text: str) -> int:
    row = {"md_scope": "dataset", "md_standard_uri": standard, "mime_type": "text/xml", "metadata": text}
    sql.insert_rows(connection, _METADATA, [row])
    return int(connection.execute("SELECT max(id) FROM gpkg_metadata").fetchone()[0])


def _refer(
    connection: sqlite3.Connection, scope: str, table: Optional[str], number: int, parent: Optional[int], moment: str
) -> None:
    row: Dict[str, Any] = {
        "reference_scope": scope, "table_name": table, "column_name": None, "row_id_value": None, "timestamp": moment,
        "md_file_id": number, "md_parent_id": parent,
    }  # fmt: skip
    sql.insert_rows(connection, _REFERENCES, [row])


_TABLES = (
    """CREATE TABLE IF NOT EXISTS gpkg_metadata (
        id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL DEFAULT 'dataset',
        md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml',
        metadata TEXT NOT NULL DEFAULT '')""",
    """CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (
        reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value INTEGER,
        timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL,
        md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id),
        CONSTRAINT crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))""",
    """INSERT OR IGNORE INTO gpkg_extensions SELECT name, NULL, 'gpkg_metadata',
        'http://www.geopackage.org/spec121/#extension_metadata', 'read-write'
        FROM (SELECT 'gpkg_metadata' AS name UNION ALL SELECT 'gpkg_metadata_reference')
        WHERE name NOT IN (SELECT table_name FROM gpkg_extensions WHERE table_name IS NOT NULL)""",
)
