"""Objects of a neighbouring province's proposal: read from its file or package, kept in ours, taken away again.

They are there to be checked against (border effects) and count in no total. The neighbour's file is never changed: a
file of an older schema is brought up to date in a temporary folder.
"""

import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

from ..core.checks.border import within_reach
from ..core.checks.matrix import Matrix, load_matrix
from ..core.checks.pair_party import province_name
from ..core.errors import NovexError
from ..core.model.codelists import has_code
from ..core.model.records import BASIS, NeighbourObject, ProposalHeader, ProposalObject, Variant
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from . import gpkg_sql as sql
from .check_file import NEIGHBOUR_TABLES, CheckFile
from .geopackage import ProposalFile, open_proposal
from .package import PROPOSAL_NAME, verify_package
from .upgrades import backup

_SQL_CRS = (
    "SELECT g.table_name, s.organization, s.organization_coordsys_id FROM gpkg_geometry_columns g "
    "JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
)
_NAMED = 3


@dataclass(frozen=True)
class NeighbourReading:
    """What a neighbour's proposal holds for us. ``far`` lay out of reach, ``same`` have the id of an object of ours."""

    province: str
    proposal: str  # title and version
    objects: Tuple[NeighbourObject, ...]
    variant: str
    horizon: str
    far: int = 0
    same: Tuple[str, ...] = ()  # names
    placeless: int = 0

    def messages(self) -> List[str]:
        """What was taken and what was left, in words (Dutch)."""
        text = tr("{count} objecten van {province} ingelezen uit '{proposal}'.")
        found = [text.format(count=len(self.objects), province=province_name(self.province), proposal=self.proposal)]
        if self.far:
            text = tr("{count} objecten liggen te ver weg om hier iets uit te maken en zijn weggelaten.")
            found.append(text.format(count=self.far))
        if self.same:
            text = tr("Overgeslagen omdat het kenmerk hier al bestaat: {names}.")
            found.append(text.format(names=_some(self.same)))
        if self.placeless:
            found.append(tr("{count} objecten zonder geometrie zijn weggelaten.").format(count=self.placeless))
        return found


@dataclass(frozen=True)
class Neighbour:
    """What was read in of one province: from which proposal, how many objects, and when (ISO 8601)."""

    province: str
    proposal: str
    objects: int
    read_at: str

    @property
    def name(self) -> str:
        return province_name(self.province)


@dataclass(frozen=True)
class NeighbourSource:
    """A proposal of somebody else, opened far enough to choose from."""

    header: ProposalHeader
    variants: Tuple[Variant, ...]
    objects: Tuple[ProposalObject, ...]


def open_source(path: Union[str, Path]) -> NeighbourSource:
    """Read a proposal GeoPackage, or the one in a package (zip) made by NOVEX; the file itself stays as it is.

    Raises NovexError when it is neither, is damaged, is of a newer model, or does not lie in RD New.
    """
    source = Path(path).absolute()
    with tempfile.TemporaryDirectory(prefix="novex-buur-") as folder:
        copy = Path(folder) / PROPOSAL_NAME
        if zipfile.is_zipfile(source):
            _unpack(source, copy)
        else:
            _copy(source, copy)
        _require_dutch_grid(copy, source)
        proposal = open_proposal(copy)
        return NeighbourSource(proposal.header(), tuple(proposal.variants()), tuple(proposal.objects()))


def read_neighbours(
    own: ProposalFile,
    path: Union[str, Path],
    *,
    variant: str = BASIS,
    horizon: str = "2050",
    outline: Any = None,
    matrix: Optional[Matrix] = None,
    source: Optional[NeighbourSource] = None,
    progress: Optional[Progress] = None,
) -> NeighbourReading:
    """What the neighbour's ``variant`` holds at ``horizon``, near enough to matter to ``own``; nothing is written.

    ``outline`` is that of our province (shapely, EPSG:28992); ``source`` spares reading the file anew. Raises
    NovexError for our own file or province, and for what :func:`open_source` refuses; Cancelled.
    """
    progress = progress or Progress()
    progress.step(0.0, tr("Voorstel van de buurprovincie lezen"))
    _refuse_same_file(own, Path(path))
    source = source or open_source(path)
    header = _checked_header(own, source.header, Path(path))
    objects = effective_objects(source.objects, source.variants, variant, horizon)
    progress.step(0.5, tr("Kijken wat dichtbij genoeg ligt"))
    ours = own.objects()
    taken = {item.uuid for item in ours} | _uuids_of_others(own, header.province)
    fresh = [item for item in objects if item.uuid not in taken and item.geometry is not None]
    near = within_reach(fresh, ours, outline, matrix or load_matrix())
    progress.step(1.0)
    proposal = f"{header.title} {header.version}".strip()
    return NeighbourReading(
        header.province,
        proposal,
        tuple(NeighbourObject(item, header.province, proposal) for item, keep in zip(fresh, near) if keep),
        variant,
        horizon,
        far=near.count(False),
        same=tuple(item.name for item in objects if item.uuid in taken),
        placeless=sum(item.geometry is None and item.uuid not in taken for item in objects),
    )


def keep_neighbours(own: ProposalFile, reading: NeighbourReading) -> None:
    """Write what was read into our file, in the place of what stood there of this province. Raises NovexError."""
    CheckFile(own).write_neighbours(reading.province, reading.objects)


def remove_neighbours(own: ProposalFile, province: str) -> None:
    """Take away what was read of a province. Raises NovexError when the file cannot be written."""
    CheckFile(own).write_neighbours(province, [])


def neighbours_in(own: ProposalFile) -> List[Neighbour]:
    """What was read in, by province. Raises NovexError when the file cannot be read."""
    found: Dict[str, List[Dict[str, Any]]] = {}
    for table in NEIGHBOUR_TABLES.values():
        for row in own.rows(table):
            found.setdefault(row["provincie"] or "", []).append(row)
    return [
        Neighbour(
            province, rows[0]["voorstel"] or "", len(rows), max(str(row["ingelezen_op"] or "") for row in rows)
        )
        for province, rows in sorted(found.items())
    ]


def _uuids_of_others(own: ProposalFile, province: str) -> set:
    """Ids that are in use by objects of yet another neighbour."""
    return {one.item.uuid for one in CheckFile(own).neighbours() if one.province != province}


def _unpack(source: Path, target: Path) -> None:
    """The proposal in a package, whose checksums say that it is whole."""
    manifest = verify_package(source)
    with zipfile.ZipFile(source) as archive:
        if PROPOSAL_NAME not in archive.namelist():
            message = tr("In {file} zit geen voorstel ({version}).")
            raise NovexError(
                message.format(file=source.name, version=manifest.get("soort", "zip")),
                tr("Vraag de buurprovincie om haar NOVEX-pakket, of om het GeoPackage van het voorstel."),
            )
        target.write_bytes(archive.read(PROPOSAL_NAME))


def _copy(source: Path, target: Path) -> None:
    if not source.is_file():
        message = tr("{file} bestaat niet.").format(file=source)
        raise NovexError(message, tr("Kies het GeoPackage of het pakket (zip) van de buurprovincie."))
    if not source.read_bytes()[:16].startswith(b"SQLite format 3\x00"):
        message = tr("{file} is geen voorstel en geen pakket van NOVEX.").format(file=source.name)
        raise NovexError(message, tr("Kies het GeoPackage of het pakket (zip) van de buurprovincie."))
    backup(source, target)


def _require_dutch_grid(path: Path, source: Path) -> None:
    tables = set(OBJECT_TABLES.values())
    with sql.reading(path) as connection:
        if "gpkg_geometry_columns" not in sql.tables(connection):
            return  # open_proposal says what the file is
        rows = connection.execute(_SQL_CRS).fetchall()
    for table, organisation, code in rows:
        if table in tables and (str(organisation).upper(), code) != ("EPSG", schema().srs_id):
            message = tr("{file} ligt in {system} en niet in RD New (EPSG:28992).")
            raise NovexError(
                message.format(file=source.name, system=f"{organisation}:{code}"),
                tr("Vraag de buurprovincie om haar voorstel in RD New; NOVEX schrijft het zelf altijd zo."),
            )


def _refuse_same_file(own: ProposalFile, path: Path) -> None:
    files = [own.path] + ([own.upgraded_from] if own.upgraded_from is not None else [])
    if any(path.exists() and file.exists() and path.samefile(file) for file in files):
        raise NovexError(
            tr("{file} is uw eigen voorstel.").format(file=path.name),
            tr("Kies het voorstel of pakket van een andere provincie."),
        )


def _checked_header(own: ProposalFile, header: ProposalHeader, path: Path) -> ProposalHeader:
    mine = own.header()
    if header.uuid == mine.uuid:
        raise NovexError(
            tr("{file} is een kopie van uw eigen voorstel.").format(file=path.name),
            tr("Kies het voorstel of pakket van een andere provincie."),
        )
    if header.province == mine.province:
        text = tr("{file} is een voorstel van {province}, uw eigen provincie.")
        raise NovexError(
            text.format(file=path.name, province=province_name(header.province)),
            tr("Neem het over met 'Neem bestaand werk over'; hier horen alleen buurprovincies."),
        )
    if not has_code("provincies", header.province):
        raise NovexError(
            tr("{file} noemt geen bekende provincie ({code}).").format(file=path.name, code=header.province or "-"),
            tr("Vraag de buurprovincie om haar voorstel opnieuw te maken."),
        )
    return header


def _some(names: Sequence[str]) -> str:
    more = len(names) - _NAMED
    text = ", ".join(names[:_NAMED])
    return tr("{names} en nog {count}").format(names=text, count=more) if more > 0 else text
