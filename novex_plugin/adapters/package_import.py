"""A package taken in as a proposal to work on: the way back of ``package``.

The proposal comes out byte for byte as it went in. So when it is packed again without a change (see :func:`pack_again`)
the result is the same package, and its sha256 says so.
"""

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Collection, Mapping, Optional, Union

from ..core.errors import NovexError
from ..core.exchange import safe_zip
from ..core.exchange.manifest import listed_files
from ..core.exchange.package_files import PROPOSAL_NAME, SHEETS_FOLDER
from ..core.exchange.package_reader import PACKAGE, Reading, read_package
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import not_writable, publish, temporary_beside
from .geopackage import open_proposal
from .package import PackageResult, make_package
from .package_documents import DOCUMENTS
from .totals import run_totals
from .upgrades import backup

FIRST_HORIZON = "2030"


@dataclass(frozen=True)
class Imported:
    """What came out of a package. ``sheets`` is None when it held none, or when they were not asked for.

    ``variant`` and ``horizon`` are those that the totals in the package are of.
    """

    path: Path
    manifest: Mapping[str, Any]
    sheets: Optional[Path] = None
    upgraded_from: str = ""  # version of the exchange model, when it was an older one

    @property
    def variant(self) -> str:
        return _counted(self.manifest)[0]

    @property
    def horizon(self) -> str:
        return _counted(self.manifest)[1]

    def holds(self, folder: str) -> bool:
        """Whether the package has files in this folder of it."""
        return any(item.path.startswith(f"{folder}/") for item in listed_files(self.manifest))


def import_package(
    zip_path: Union[str, Path],
    target: Union[str, Path],
    *,
    sheets_dir: Union[str, Path, None] = None,
    progress: Optional[Progress] = None,
) -> Imported:
    """Write the proposal in a package to ``target`` (GeoPackage), and its map sheets to the new folder ``sheets_dir``.

    The package is first held against its checksums. One of an older version of the model is brought up to date; the
    package itself is never changed. Raises NovexError when it is refused, when a file or folder exists already, or when
    that cannot be written, and Cancelled; nothing is left behind then.
    """
    progress = progress or Progress()
    target, sheets = Path(target).absolute(), Path(sheets_dir).absolute() if sheets_dir else None
    _refuse_existing(target, sheets)
    progress.step(0.0, tr("Pakket controleren"))
    reading = read_package(zip_path)
    reading.require()
    if reading.kind != PACKAGE:
        message = tr("{file} is een voorstel en geen pakket.").format(file=reading.path.name)
        raise NovexError(message, tr("Open het gewoon; uitpakken is niet nodig."))
    with temporary_beside(target) as work:
        folder = work.parent / "pakket"
        progress.step(0.5, tr("Voorstel uitpakken"))
        _extract(reading, folder)
        opened = open_proposal(folder / PROPOSAL_NAME)
        progress.step(0.8, tr("Voorstel opslaan"))
        if opened.upgraded_from is not None:
            backup(opened.path, work)
        else:
            publish(opened.path, work)  # every byte stays
        found = folder / SHEETS_FOLDER if sheets is not None and (folder / SHEETS_FOLDER).is_dir() else None
        progress.step(1.0)
        _refuse_existing(target, sheets)  # it may have come meanwhile
        _publish(work, target, found, sheets)
    older = reading.schema_version if opened.upgraded_from is not None else ""
    return Imported(target, dict(reading.manifest or {}), sheets if found is not None else None, older)


def pack_again(
    imported: Imported,
    zip_path: Union[str, Path],
    *,
    store_path: Union[str, Path, None] = None,
    on_map: Collection[str] = (),
    progress: Optional[Progress] = None,
) -> PackageResult:
    """Pack what was taken in, with totals of the same variant and horizon, and the documents that the package had.

    With the same basisset, layers on the map and program this gives the bytes of the package that it came from. Raises
    what :func:`.package.make_package` raises.
    """
    progress = progress or Progress()
    totals = run_totals(imported.path, variant=imported.variant, horizon=imported.horizon, store_path=store_path,
                        progress=progress.part(0.0, 0.3))  # fmt: skip
    documents = [name for name, folder in DOCUMENTS.items() if imported.holds(folder)]
    return make_package(imported.path, zip_path, store_path=store_path, sheets_dir=imported.sheets, totals=totals,
                        on_map=on_map, documents=documents, progress=progress.part(0.3, 1.0))  # fmt: skip


def _counted(manifest: Mapping[str, Any]) -> Any:
    totals = manifest.get("totalen", {})
    return str(totals.get("variant") or BASIS), str(totals.get("horizon") or FIRST_HORIZON)


def _refuse_existing(target: Path, sheets: Optional[Path]) -> None:
    if target.exists():
        message = tr("{file} bestaat al.").format(file=target.name)
        raise NovexError(message, tr("Kies een andere naam; een bestaand voorstel wordt niet overschreven."))
    if sheets is not None and sheets.exists():
        message = tr("De map {folder} bestaat al.").format(folder=sheets)
        raise NovexError(message, tr("Kies een nieuwe map voor de kaartbeelden, of laat ze in het pakket."))


def _extract(reading: Reading, folder: Path) -> None:
    """The proposal and the sheets; what else is in a package is made anew from these. Raises NovexError."""
    try:
        with safe_zip.opened(reading.path) as archive:
            for entry in safe_zip.files_in(archive):
                if entry.filename == PROPOSAL_NAME or entry.filename.startswith(f"{SHEETS_FOLDER}/"):
                    safe_zip.extract(archive, entry, folder)
    except safe_zip.Unreadable as error:
        raise NovexError(error.breach.message, tr("Haal het pakket opnieuw op bij de afzender.")) from error
    except OSError as error:
        raise not_writable(folder, error) from error


def _publish(work: Path, target: Path, found: Optional[Path], sheets: Optional[Path]) -> None:
    """Put the proposal and the sheets in place: both, or neither. Raises NovexError."""
    if found is None or sheets is None:
        publish(work, target)
        return
    above = [folder for folder in sheets.parents if not folder.exists()]
    try:
        _place_folder(found, sheets)
        publish(work, target)
    except NovexError:
        shutil.rmtree(sheets, ignore_errors=True)
        for folder in above:
            with suppress(OSError):  # not made yet, or somebody put something in it
                folder.rmdir()
        raise


def _place_folder(found: Path, sheets: Path) -> None:
    try:
        sheets.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(str(found), str(sheets))
    except OSError as error:
        raise not_writable(sheets, error) from error
