"""The map of friction points (schuurpunten): where proposals and reservations pile up, as a GeoPackage and a layer.

The work on files may run in a task; adding the layer to the project is for the main thread.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Sequence, Tuple

from osgeo import ogr, osr
from qgis.core import QgsProject, QgsVectorLayer

from ..core.catalogue import has_layer, layer
from ..core.checks.nearness import OWN, nearness
from ..core.checks.outcomes import BY_CODE, NEUTRAL
from ..core.checks.pressure import Claim, PerspectivePair, Piece, Reservation, perspective_pairs, pile_up
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.functions import function, has_function
from ..core.model.records import AREA, ProposalObject
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2
from .atomic import publish, temporary_beside
from .geopackage import open_proposal
from .layers import ROLE, find_group
from .report_check import checked, opened, variant_name
from .styles import apply_style

TABLE, PAIRS = "schuurpunten", "schuurpunten_perspectief"
STYLE = "schuurpunten"
_TEXT, _WHOLE, _REAL = ogr.OFTString, ogr.OFTInteger, ogr.OFTReal
FIELDS = (
    ("druk", _WHOLE), ("aantal_claims", _WHOLE), ("aantal_reserveringen", _WHOLE), ("klasse", _TEXT),
    ("uitkomst", _TEXT), ("claims", _TEXT), ("reserveringen", _TEXT), ("perspectieven", _TEXT),
    ("oppervlakte_ha", _REAL), ("variant", _TEXT), ("horizon", _TEXT),
)  # fmt: skip
PAIR_FIELDS = (
    ("perspectief_a", _TEXT), ("perspectief_b", _TEXT), ("naam_a", _TEXT), ("naam_b", _TEXT),
    ("oppervlakte_ha", _REAL), ("vlakken", _WHOLE), ("klasse", _TEXT), ("uitkomst", _TEXT), ("claims", _TEXT),
)  # fmt: skip


@dataclass(frozen=True)
class Pressure:
    """What piles up in one variant at one horizon."""

    variant: str
    horizon: str
    claims: Tuple[Claim, ...]
    reservations: Tuple[Reservation, ...]
    pieces: Tuple[Piece, ...]

    @property
    def pairs(self) -> Tuple[PerspectivePair, ...]:
        return perspective_pairs(self.pieces, self.claims)

    @property
    def piled(self) -> Tuple[Piece, ...]:
        """The pieces where more than one thing lies."""
        return tuple(piece for piece in self.pieces if piece.pressure > 1)


def make_pressure_map(
    proposal_path: Any,
    store_path: Any,
    target: Any,
    *,
    variant: str = "",
    horizon: str = "2030",
    progress: Optional[Progress] = None,
) -> Pressure:
    """Check, pile up, and write the GeoPackage ``target`` with its style; it appears whole or not at all.

    May run in a task; show the file with :func:`add_pressure_layer`. Without a store the last check in the file is
    used. Raises NovexError for what cannot be read, checked or written, and Cancelled.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    variant_name(proposal, variant)
    objects, result = checked(proposal, opened(store_path), variant, horizon, progress.part(0.0, 0.5))
    found = pressure_of(objects, result, progress.part(0.5, 0.9))
    progress.step(0.9, tr("Kaart van schuurpunten schrijven"))
    write_pressure(found, Path(target))
    progress.step(1.0)
    return found


def pressure_of(
    objects: Sequence[ProposalObject], result: CheckResult, progress: Optional[Progress] = None
) -> Pressure:
    """What piles up of a check whose findings carry their overlap. Search areas count as claims too."""
    claims = tuple(
        Claim(item.uuid, item.name, item.geometry, perspective_of(item)) for item in objects if item.kind == AREA
    )
    reservations = tuple(_reservations(result))
    return Pressure(result.variant, result.horizon, claims, reservations, pile_up(claims, reservations, progress))


def perspective_of(item: ProposalObject) -> str:
    """The perspective an object was given, else that of its function."""
    if item.perspective:
        return item.perspective
    return function(item.function).perspective if has_function(item.function) else ""


def _reservations(result: CheckResult) -> Iterable[Reservation]:
    """Reserved ground inside the proposals, and the class of proposals that clash; zones around it stay out."""
    for finding in result.findings:
        if finding.overlap is None or finding.outcome == NEUTRAL or nearness(finding) != OWN:
            continue
        name = layer(finding.layer).title if finding.layer and has_layer(finding.layer) else finding.layer
        yield Reservation(finding.layer, name, finding.overlap, finding.outcome)


def write_pressure(pressure: Pressure, target: Path) -> None:
    """Write pieces and the table of perspectives; raises NovexError when it cannot."""
    with temporary_beside(target) as work:
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(28992)
        data = ogr.GetDriverByName("GPKG").CreateDataSource(str(work))
        if data is None:
            raise NovexError(tr("{file} kan niet worden geschreven.").format(file=target.name))
        shapes = data.CreateLayer(TABLE, crs, ogr.wkbPolygon, ["GEOMETRY_NAME=geom"])
        _fill(shapes, FIELDS, ((_piece_row(pressure, piece), piece.geometry) for piece in pressure.piled))
        table = data.CreateLayer(PAIRS, None, ogr.wkbNone)
        _fill(table, PAIR_FIELDS, ((row, None) for row in pair_rows(pressure)))
        shapes = table = data = None
        _store_style(work)
        publish(work, target)


def _fill(target: Any, fields: Sequence[Tuple[str, int]], rows: Iterable[Tuple[Sequence[Any], Any]]) -> None:
    for name, kind in fields:
        target.CreateField(ogr.FieldDefn(name, kind))
    definition = target.GetLayerDefn()
    target.StartTransaction()
    for values, geometry in rows:
        feature = ogr.Feature(definition)
        for place, value in enumerate(values):
            feature.SetField(place, value)
        if geometry is not None:
            feature.SetGeometry(ogr.CreateGeometryFromWkb(bytes(shapely().to_wkb(geometry))))
        target.CreateFeature(feature)
    target.CommitTransaction()


def _piece_row(pressure: Pressure, piece: Piece) -> List[Any]:
    names = {claim.uuid: claim.name for claim in pressure.claims}
    titles = {one.key: one.name for one in pressure.reservations}
    perspectives = {claim.uuid: claim.perspective for claim in pressure.claims}
    seen = sorted({perspectives[uuid] for uuid in piece.claims if perspectives[uuid]})
    return [
        piece.pressure, len(piece.claims), len(piece.reservations), piece.worst, tr(BY_CODE[piece.worst].label),
        _named(piece.claims, names), _named(piece.reservations, titles),
        "; ".join(code_name("perspectief", code) for code in seen),
        shapely().area(piece.geometry) / HECTARE_M2, pressure.variant, pressure.horizon,
    ]  # fmt: skip


def pair_rows(pressure: Pressure) -> List[List[Any]]:
    """A row per pair of perspectives, in the columns of ``PAIR_FIELDS``."""
    names = {claim.uuid: claim.name for claim in pressure.claims}
    return [_pair_row(pair, names) for pair in pressure.pairs]


def _pair_row(pair: PerspectivePair, names: Mapping[str, str]) -> List[Any]:
    return [
        pair.one, pair.other, code_name("perspectief", pair.one), code_name("perspectief", pair.other),
        pair.area_m2 / HECTARE_M2, pair.pieces, pair.worst, tr(BY_CODE[pair.worst].label), _named(pair.claims, names),
    ]  # fmt: skip


def _named(keys: Iterable[str], names: Mapping[str, str]) -> str:
    return "; ".join(sorted({names.get(key) or key for key in keys}, key=str.casefold))


def _store_style(path: Path) -> None:
    """Keep the style in the file, so that every QGIS opens it as it was meant."""
    made = QgsVectorLayer(f"{path}|layername={TABLE}", TABLE, "ogr")
    apply_style(made, STYLE)
    made.saveStyleToDatabase(STYLE, tr("Aantal claims en reserveringen, en de zwaarste uitkomst"), True, "")


def add_pressure_layer(project: QgsProject, path: Any, title: str = "") -> QgsVectorLayer:
    """Show a map of friction points: in the group of the proposal, on top, in place of an earlier one.

    Main thread. Raises NovexError when QGIS cannot open the file.
    """
    made = QgsVectorLayer(f"{path}|layername={TABLE}", title or tr("Schuurpunten"), "ogr")
    if not made.isValid():
        raise NovexError(
            tr("De kaart van schuurpunten {file} kan niet worden geopend.").format(file=Path(path).name),
            tr("Maak de kaart opnieuw, en kies een map waarin u mag schrijven."),
        )
    apply_style(made, STYLE)
    made.setCustomProperty(ROLE, STYLE)
    for earlier in [one for one in project.mapLayers().values() if one.customProperty(ROLE) == STYLE]:
        project.removeMapLayer(earlier.id())
    project.addMapLayer(made, False)
    group = find_group(project) or project.layerTreeRoot()
    node = group.insertLayer(0, made)
    node.setExpanded(False)
    return made
