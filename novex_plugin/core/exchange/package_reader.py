"""Reading a package, or a proposal file by itself, without QGIS: what the validator and the adder stand on.

::

    reading = read_package("utrecht.zip")          # or "voorstel.gpkg"
    if reading.refused:                            # not whole, not safe, or not ours: reading.issues says why
        ...
    data = reading.data                            # ProposalData of gpkg_reader
    data.header, data.variants, data.objects       # records of core.model.records
    data.goals, data.trades, data.agreements       # records of core.model.annexes
    data.rows["doel_provincie"]                    # any table as plain rows
    reading.schema_version                         # to refuse a mixture, and to offer a migration

A package is looked at from the outside in, and reading stops where going on would not be safe: the zip (names,
links, sizes, whether it is whole), the manifest (against ``resources/schema/manifest.json``), every file against
its size and sha256, and only then the GeoPackage. Nothing is written but a copy of that GeoPackage in a temporary
folder, which is gone when :func:`read_package` returns; geometries and rows stay in memory.

Every problem is an :class:`~.issues.Issue` whose code stands in ``resources/uitwisselmodel/regels.csv``. Only what
makes a dataset unfit to be read at all is said here; whether it follows the exchange model is for ``validator``.
"""

import json
import tempfile
import zipfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple, Union

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_json
from ..texts import tr
from . import safe_zip
from .gpkg_reader import GpkgReading, ProposalData, read_geopackage
from .issues import ERROR, Breach, Issue, has_errors, weigh, worst_first
from .json_schema import problems
from .manifest import FORMAT_VERSION, MANIFEST_NAME, PackedFile, listed_files
from .package_files import PROPOSAL_NAME, TOTALS_NAME
from .safe_zip import Unreadable
from .statements import FILE_NAME as STATEMENTS_NAME
from .versions import NEWER, standing

PACKAGE, GEOPACKAGE = "pakket", "geopackage"
TEXT_SUFFIXES = (".csv", ".txt", ".json", ".xml", ".html", ".md")
KEPT = (STATEMENTS_NAME, TOTALS_NAME)
_LARGEST_MANIFEST = 16 * 1024**2  # bytes
_SHOWN = 5
_IN_PACKAGE = {"vreemde_tabel": "pakket_vreemde_tabel", "vreemd_veld": "pakket_vreemd_veld"}


@dataclass(frozen=True)
class Reading:
    """What came of reading ``path``. ``manifest`` and ``files`` are empty for a proposal file by itself."""

    path: Path
    kind: str  # PACKAGE or GEOPACKAGE
    issues: Tuple[Issue, ...]
    data: Optional[ProposalData] = None
    manifest: Optional[Mapping[str, Any]] = None
    files: Tuple[PackedFile, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)  # the files of KEPT that are in the package

    @property
    def refused(self) -> bool:
        """True when the dataset may not be used: it could not be read, or is not as its maker sent it."""
        return self.data is None or has_errors(self.issues)

    @property
    def schema_version(self) -> str:
        return self.data.schema_version if self.data else ""

    def require(self) -> ProposalData:
        """The data of a dataset that may be used. Raises NovexError that names the first things that are wrong."""
        if self.data is not None and not self.refused:
            return self.data
        errors = [issue for issue in self.issues if issue.severity == ERROR]
        told = "; ".join(issue.message.rstrip(".") for issue in errors[:_SHOWN])
        message = tr("{file} is niet te gebruiken: {problems}.").format(file=self.path.name, problems=told)
        raise NovexError(message, errors[0].hint if errors else "")


def read_package(path: Union[str, Path], *, bulky: bool = False) -> Reading:
    """Read a package (zip) or a proposal file (GeoPackage); which of the two is told by its first bytes.

    ``bulky`` also reads the tables that are seldom needed (``gpkg_reader.BULKY``). Never raises for what stands in
    the file, and changes nothing.
    """
    source = Path(path).absolute()
    if not source.is_file():
        message = tr("{file} bestaat niet of is geen bestand.").format(file=source.name)
        return Reading(source, PACKAGE, _weighed([Breach("bestand_weg", source.name, message)], None))
    if not is_package(source):
        found = read_geopackage(source, bulky=bulky)
        return Reading(source, GEOPACKAGE, _weighed(found.breaches, found.data), found.data)
    return _Package(source, bulky=bulky).read()


def is_package(path: Path) -> bool:
    """Whether a file is to be read as a package: it does not look like a GeoPackage, by its bytes or its name."""
    try:
        with path.open("rb") as stream:
            head = stream.read(4)
    except OSError:
        return path.suffix.lower() == ".zip"
    return head != b"SQLi" and path.suffix.lower() != ".gpkg"


def unpack(path: Union[str, Path], folder: Path) -> Tuple[Path, ...]:
    """Unpack a whole and safe package below ``folder``; answers the files.

    Raises NovexError, and writes nothing, when the package is refused.
    """
    reading = read_package(path)
    reading.require()
    with safe_zip.opened(reading.path) as archive:
        return tuple(safe_zip.extract(archive, entry, folder) for entry in safe_zip.files_in(archive))


def _weighed(breaches: Sequence[Breach], data: Optional[ProposalData]) -> Tuple[Issue, ...]:
    milestone = str(data.rows["voorstel"][0]["ijkmoment"] or "") if data and data.rows["voorstel"] else ""
    return tuple(worst_first(weigh(breaches, milestone)))


class _Package:
    """One reading of one zip."""

    def __init__(self, path: Path, *, bulky: bool) -> None:
        self._path = path
        self._bulky = bulky
        self._breaches: List[Breach] = []
        self._manifest: Optional[Dict[str, Any]] = None
        self._files: Tuple[PackedFile, ...] = ()
        self._texts: Dict[str, str] = {}

    def read(self) -> Reading:
        data = None
        try:
            with safe_zip.opened(self._path) as archive:
                data = self._read(archive)
        except Unreadable as error:
            self._breaches.append(error.breach)
        issues = _weighed(self._breaches, data)
        return Reading(self._path, PACKAGE, issues, data, self._manifest, self._files, self._texts)

    def _read(self, archive: zipfile.ZipFile) -> Optional[ProposalData]:
        self._breaches += safe_zip.dangers(archive)
        if self._breaches:
            return None
        entries = {entry.filename: entry for entry in safe_zip.files_in(archive)}
        self._files = tuple(safe_zip.digest(archive, entry) for entry in entries.values())
        self._read_manifest(archive, entries)
        self._read_texts(archive, entries)
        if PROPOSAL_NAME not in entries:
            message = tr("In het pakket ontbreekt {name}.").format(name=PROPOSAL_NAME)
            self._breaches.append(Breach("pakket_onvolledig", PROPOSAL_NAME, message))
            return None
        return self._read_proposal(archive, entries[PROPOSAL_NAME])

    def _read_manifest(self, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo]) -> None:
        entry = entries.get(MANIFEST_NAME)
        if entry is None or entry.file_size > _LARGEST_MANIFEST:
            message = tr("In het pakket ontbreekt {name}.").format(name=MANIFEST_NAME)
            self._breaches.append(Breach("manifest_ontbreekt", MANIFEST_NAME, message))
            return
        try:
            found = json.loads(safe_zip.content(archive, entry).decode("utf-8"))
        except (ValueError, RecursionError) as error:
            message = tr("Het manifest is niet te lezen ({reason}).").format(reason=error)
            self._breaches.append(Breach("manifest_onleesbaar", MANIFEST_NAME, message))
            return
        if isinstance(found, dict) and standing(str(found.get("formaat_versie", "")), FORMAT_VERSION) == NEWER:
            message = tr("Het manifest is van een nieuwere versie ({version}); hier is {own} bekend.")
            message = message.format(version=found["formaat_versie"], own=FORMAT_VERSION)
            self._breaches.append(Breach("manifest_nieuwer", MANIFEST_NAME, message))
            return
        faults = problems(found, read_json(resources("schema", "manifest.json")))
        for where, what in faults[:_SHOWN]:
            message = tr("Het manifest volgt zijn schema niet: {where} {what}.").format(where=where, what=what)
            self._breaches.append(Breach("manifest_schema", f"{MANIFEST_NAME} {where}".strip(), message))
        if not faults:
            self._manifest = found
            self._compare(found)

    def _compare(self, manifest: Mapping[str, Any]) -> None:
        """Every file against the manifest, both ways."""
        listed = {item.path: item for item in listed_files(manifest)}
        found = {item.path: item for item in self._files if item.path != MANIFEST_NAME}
        for path in sorted(listed.keys() | found.keys()):
            if path not in found:
                message, code = tr("'{file}' staat in het manifest, maar niet in het pakket."), "bestand_ontbreekt"
            elif path not in listed:
                message, code = tr("'{file}' staat in het pakket, maar niet in het manifest."), "bestand_niet_vermeld"
            elif found[path] != listed[path]:
                message, code = tr("'{file}' is anders dan toen het pakket werd gemaakt (sha256)."), "bestand_gewijzigd"
            else:
                continue
            self._breaches.append(Breach(code, path, message.format(file=path)))

    def _read_texts(self, archive: zipfile.ZipFile, entries: Mapping[str, zipfile.ZipInfo]) -> None:
        for path, entry in entries.items():
            if path == MANIFEST_NAME or not path.lower().endswith(TEXT_SUFFIXES):
                continue
            try:
                text = safe_zip.content(archive, entry).decode("utf-8")
            except UnicodeDecodeError as error:
                message = tr("'{file}' is niet in UTF-8 opgeslagen (byte {place}).")
                self._breaches.append(Breach("bestand_utf8", path, message.format(file=path, place=error.start)))
                continue
            if path in KEPT:
                self._texts[path] = text

    def _read_proposal(self, archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Optional[ProposalData]:
        with tempfile.TemporaryDirectory(prefix="novex_") as folder:
            found: GpkgReading = read_geopackage(safe_zip.extract(archive, entry, Path(folder)), bulky=self._bulky)
        self._breaches += [replace(item, code=_IN_PACKAGE.get(item.code, item.code)) for item in found.breaches]
        return found.data
