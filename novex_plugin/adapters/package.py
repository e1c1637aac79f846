"""The dataset that is handed over: one zip with everything, and the means to check that it is whole.

The same proposal gives the same bytes, so a checksum says whether two packages differ. That holds for the report and
the annex in it too.
"""

import platform
import sqlite3
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Dict, Mapping, Optional, Sequence, Tuple, Union

from osgeo import gdal
from qgis.core import Qgis

from ..core.agreements.rows import agreements_csv
from ..core.catalogue.explain import LayerStatement, summary
from ..core.errors import NovexError
from ..core.exchange.issues_table import issues_csv
from ..core.exchange.manifest import (
    DRAFT,
    MANIFEST_NAME,
    PackedFile,
    build_manifest,
    manifest_bytes,
    packed_file,
    plugin_version,
)
from ..core.exchange.package_files import (
    AGREEMENTS_NAME,
    FINDINGS_NAME,
    GOALS_NAME,
    ISSUES_NAME,
    METADATA_FOLDER,
    ORIGINS_NAME,
    PROPOSAL_NAME,
    README_NAME,
    RECORD_NAME,
    SHEETS_FOLDER,
    TOTALS_NAME,
)
from ..core.exchange.package_reader import read_package
from ..core.exchange.package_readme import readme
from ..core.exchange.statements import FILE_NAME as STATEMENTS_NAME
from ..core.exchange.statements import statements_csv
from ..core.exchange.validation import ERROR, Issue, has_errors, is_definitive
from ..core.metadata.describe import described
from ..core.model.codelists import code_name
from ..core.model.records import ProposalHeader
from ..core.model.schema import schema
from ..core.progress import Progress
from ..core.texts import tr
from .agreements import object_names
from .atomic import publish, temporary_beside
from .geopackage import ProposalFile, open_proposal, validate_proposal
from .package_documents import documents as make_documents
from .package_gpkg import write_copy
from .package_metadata import catalogue_record, gather, metadata_files, put_in
from .package_tables import findings_csv, goals_csv, outcome_counts, provenance_csv, reference_layers
from .province import province_outline
from .statements import stored_layers
from .store import Store
from .totals import TotalsReport, run_totals

SHEET_SUFFIXES = (".pdf", ".png", ".svg", ".tif", ".json")  # json: what a sheet shows
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest date a zip can hold; the same in every package
_PERMISSIONS = 0o100644 << 16
_SHOWN_ERRORS = 5


@dataclass(frozen=True)
class PackageResult:
    """What was made: where, which files are in it, and the manifest as a dict."""

    path: Path
    files: Tuple[str, ...]
    manifest: Mapping[str, Any]
    issues: Tuple[Issue, ...] = ()

    @property
    def is_draft(self) -> bool:
        return bool(self.manifest["status"] == DRAFT)


def make_package(
    proposal_path: Union[str, Path],
    zip_path: Union[str, Path],
    *,
    store_path: Union[str, Path, None] = None,
    sheets_dir: Union[str, Path, None] = None,
    totals: Optional[TotalsReport] = None,
    on_map: Collection[str] = (),
    documents: Collection[str] = (),
    progress: Optional[Progress] = None,
) -> PackageResult:
    """Make the zip of a proposal, replacing an older one only when the new one is complete.

    ``store_path`` gives the province outline, the version of the basisset, where its layers came from and which
    of them were applied; ``on_map`` adds the codes of catalogue layers that are only on the map. ``sheets_dir``
    holds the exported map sheets; ``totals`` are computed for the basis in 2030 when they are not given;
    ``documents`` names those of ``package_documents`` that are made on the way. Raises
    NovexError when a definitive proposal has errors, an official layer that was neither applied nor explained
    among them, or when the zip cannot be written, and Cancelled; all leave no file behind.
    """
    progress = progress or Progress()
    target = Path(zip_path).absolute()
    proposal = open_proposal(proposal_path)
    progress.step(0.0, tr("Voorstel controleren"))
    stored = stored_layers(store_path)
    issues = validate_proposal(proposal.path, province=province_outline(store_path), stored=stored, on_map=on_map)
    header = proposal.header()
    _refuse_faulty(header, issues)
    if totals is None:
        totals = run_totals(proposal.path, store_path=store_path, progress=progress.part(0.1, 0.3))
    with temporary_beside(target) as work:
        packing = _Packing(
            proposal, issues, proposal.statements(stored, on_map), totals, store_path, sheets_dir, documents,
            work.parent,
        )  # fmt: skip
        contents, manifest = packing.pack(progress.part(0.3, 0.8))
        progress.step(0.8, tr("Pakket schrijven"))
        _write_zip(work, contents, progress.part(0.8, 1.0))
        publish(work, target)
    return PackageResult(target, tuple(sorted(contents)), manifest, tuple(issues))


def verify_package(zip_path: Union[str, Path]) -> Dict[str, Any]:
    """The manifest of a package that is safe to open, and whose files are all there and unchanged.

    Raises NovexError that names every file that is missing, changed or not listed.
    """
    reading = read_package(zip_path)
    reading.require()
    return dict(reading.manifest or {})


def _refuse_faulty(header: ProposalHeader, issues: Sequence[Issue]) -> None:
    """A draft may have errors, and says so; what is handed over may not."""
    if not (is_definitive(header.milestone) and has_errors(issues)):
        return
    errors = [issue for issue in issues if issue.severity == ERROR]
    first = "; ".join(f"{issue.place}: {issue.message}" for issue in errors[:_SHOWN_ERRORS])
    message = tr(
        "Het pakket is niet gemaakt: bij ijkmoment '{milestone}' mag het voorstel geen fouten hebben ({count})."
    )
    hint = tr("Los eerst op: {first}. De volledige lijst geeft 'Valideer voorstel'.")
    raise NovexError(
        message.format(milestone=code_name("ijkmoment", header.milestone), count=len(errors)), hint.format(first=first)
    )


class _Packing:
    """Puts the files of one package together, in the order in which each needs what came before."""

    def __init__(
        self, proposal: ProposalFile, issues: Sequence[Issue], statements: Sequence[LayerStatement],
        totals: TotalsReport, store_path: Union[str, Path, None], sheets_dir: Union[str, Path, None],
        documents: Collection[str], folder: Path,
    ) -> None:  # fmt: skip
        self._proposal, self._issues, self._statements, self._totals = proposal, issues, statements, totals
        self._store_path = store_path
        self._store = Store.open(store_path) if store_path else None
        self._sheets_dir, self._documents, self._folder = sheets_dir, documents, folder
        facts = gather(proposal, self._store, issues)
        self._moment, self._datasets = facts.moment, described(facts)

    def pack(self, progress: Progress) -> Tuple[Dict[str, bytes], Dict[str, Any]]:
        """Every file of the package by its path in the zip, and the manifest among them as a dict."""
        progress.step(0.0, tr("GeoPackage voor het pakket maken"))
        contents = {PROPOSAL_NAME: self._geopackage()}
        progress.step(0.3, tr("Tabellen en kaartbeelden verzamelen"))
        contents.update(self._tables())
        contents.update(_sheets(self._sheets_dir))
        contents.update(make_documents(
            self._proposal, self._store_path, self._documents, self._datasets[0].date, self._folder,
            progress.part(0.4, 1.0),
        ))  # fmt: skip
        contents.update(metadata_files(self._datasets))
        outcomes = outcome_counts(self._proposal)
        packed = [packed_file(*item) for item in contents.items()]
        contents[README_NAME] = readme(self._proposal.header(), self._issues, outcomes, self._datasets, packed)
        packed.append(packed_file(README_NAME, contents[README_NAME]))
        contents[RECORD_NAME] = catalogue_record(self._datasets, packed, METADATA_FOLDER)
        packed.append(packed_file(RECORD_NAME, contents[RECORD_NAME]))
        manifest = self._manifest(packed, outcomes)
        contents[MANIFEST_NAME] = manifest_bytes(manifest)
        progress.step(1.0)
        return contents, manifest

    def _geopackage(self) -> bytes:
        copy = self._folder / PROPOSAL_NAME
        write_copy(self._proposal, copy, self._moment,
                   lambda connection: put_in(connection, self._datasets, self._moment))  # fmt: skip
        return copy.read_bytes()

    def _tables(self) -> Dict[str, bytes]:
        found = {
            FINDINGS_NAME: findings_csv(self._proposal),
            TOTALS_NAME: self._totals.write_csv(self._folder / TOTALS_NAME).read_bytes(),
            GOALS_NAME: goals_csv(self._totals),
            ISSUES_NAME: issues_csv(self._issues),
            STATEMENTS_NAME: statements_csv(self._statements),
        }
        agreements = self._proposal.agreements()
        if agreements:
            found[AGREEMENTS_NAME] = agreements_csv(agreements, object_names(self._proposal))
        if self._store is not None:
            found[ORIGINS_NAME] = provenance_csv(self._store)
        return found

    def _manifest(self, packed: Sequence[PackedFile], outcomes: Mapping[str, int]) -> Dict[str, Any]:
        header, store = self._proposal.header(), self._store
        basisset = {"naam": header.basisset_name, "datum": header.basisset_date}
        if store is not None:
            basisset = {"naam": store.snapshot_name, "datum": store.snapshot_date}
        return build_manifest(
            header=header, moment=self._moment,
            counts={table.name: self._proposal.count(table.name) for table in schema().tables},
            outcomes=outcomes, issues=self._issues, statements=summary(self._statements).counts, software=_software(),
            basisset=basisset, totals={"variant": self._totals.variant, "horizon": self._totals.horizon},
            files=packed,
            references=reference_layers(store) if store is not None else (),
        )  # fmt: skip


def _sheets(folder: Union[str, Path, None]) -> Dict[str, bytes]:
    if not folder:
        return {}
    root = Path(folder)
    if not root.is_dir():
        message = tr("De map met kaartbeelden {folder} bestaat niet.").format(folder=root)
        raise NovexError(message, tr("Maak eerst de kaartbeelden, of laat de map leeg."))
    found = (path for path in root.rglob("*") if path.suffix.lower() in SHEET_SUFFIXES)
    return {f"{SHEETS_FOLDER}/{path.relative_to(root).as_posix()}": path.read_bytes() for path in found}


def _software() -> Dict[str, str]:
    return {
        "novex_plugin": plugin_version(),
        "qgis": Qgis.version().split("-")[0],
        "gdal": gdal.VersionInfo("RELEASE_NAME"),
        "sqlite": sqlite3.sqlite_version,
        "python": platform.python_version(),
    }


def _write_zip(path: Path, contents: Mapping[str, bytes], progress: Progress) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for number, name in enumerate(sorted(contents)):
            progress.step(number / len(contents))
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.external_attr = _PERMISSIONS
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix everywhere: else the same package differs between computers
            archive.writestr(entry, contents[name])
