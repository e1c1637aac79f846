"""The national layers that a province can draw on: where they live, whose they are, what they feed.

Source: ``resources/catalogus/basislagen.csv``. Addresses rot; the stable key of a layer is its metadata
record, and ``confidence`` says how well the row was founded when it was written.
"""

from dataclasses import dataclass
from functools import cache
from typing import Dict, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import Row, read_table
from ..texts import tr

FILE = ("catalogus", "basislagen.csv")
VECTOR_SERVICES = ("WFS", "OGC API Features", "ATOM-GPKG")


@dataclass(frozen=True)
class BasisLayer:
    """One layer of the catalogue. Empty ``licence`` or ``layer_name``: not seen, ask the service or its record."""

    code: str
    name: str
    note: str
    theme: str
    owner: str
    perspective: str  # code of list perspectief, or alle
    kind: str  # vector or raster
    geometry: str  # vlak, lijn, punt or gemengd; '' for rasters
    service_type: str
    service_url: str
    layer_name: str
    licence: str
    role: str  # context, beschermd, reservering, claim or statistiek
    check_layers: Tuple[str, ...]  # keys of the check and context layers that it feeds
    in_basisset: bool  # its metadata record carries the keyword of the agreed basisset
    metadata_id: str
    confidence: str
    source: str

    @property
    def checkable(self) -> bool:
        """Vector data that can be stored and tested; a WMS only makes a picture."""
        return self.kind == "vector" and self.service_type in VECTOR_SERVICES


@cache
def basis_layers() -> Tuple[BasisLayer, ...]:
    """The whole catalogue, in the order of its file."""
    rows = read_table(resources(*FILE), required=("code", "naam", "thema", "bronhouder", "dienst", "rol", "bron"))
    return tuple(_layer(row) for row in rows)


def basis_layer(code: str) -> BasisLayer:
    """The layer with this code. Raises NovexError when there is none."""
    found = _index().get(code)
    if found is None:
        raise NovexError(
            tr("De laag '{code}' staat niet in de basisset-catalogus.").format(code=code),
            tr("Zie resources/catalogus/basislagen.csv voor de bekende lagen."),
        )
    return found


def sources_for(layer_key: str) -> Tuple[BasisLayer, ...]:
    """The catalogue layers that can feed a check or context layer."""
    return tuple(item for item in basis_layers() if layer_key in item.check_layers)


@cache
def _index() -> Dict[str, BasisLayer]:
    return {item.code: item for item in basis_layers()}


def _layer(row: Row) -> BasisLayer:
    return BasisLayer(
        code=row["code"],
        name=row["naam"],
        note=row["toelichting"],
        theme=row["thema"],
        owner=row["bronhouder"],
        perspective=row["perspectief"],
        kind=row["soort"],
        geometry=row["geometrie"],
        service_type=row["dienst"],
        service_url=row["dienst_url"],
        layer_name=row["laagnaam"],
        licence=row["licentie"],
        role=row["rol"],
        check_layers=tuple(key for key in row["toetslaag"].split(";") if key),
        in_basisset=row["basisset"] == "ja",
        metadata_id=row["metadata_id"],
        confidence=row["zekerheid"],
        source=row["bron"],
    )
