"""The national layers that a province can draw on: whose they are, what they feed, and which services give them.

Source: ``resources/catalogus/basislagen.csv`` (a row per layer) and ``diensten.csv`` (its services, the preferred one
first). Addresses rot; the stable key of a layer is its metadata record, and ``confidence`` says how well an
address was founded when it was written.
"""

from dataclasses import dataclass
from functools import cache
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import Row, read_table, repair_hint
from ..services.records import PICTURE_SERVICES, VECTOR_SERVICES
from ..texts import tr

LAYERS_FILE = ("catalogus", "basislagen.csv")
SERVICES_FILE = ("catalogus", "diensten.csv")
VECTOR, RASTER = "vector", "raster"
ROLES = ("context", "beschermd", "reservering", "claim", "statistiek")
PERSPECTIVES = ("1", "2", "3", "alle")
GEOMETRIES = ("vlak", "lijn", "punt", "gemengd")
SERVICE_KINDS = (*VECTOR_SERVICES, *PICTURE_SERVICES)


@dataclass(frozen=True)
class Service:
    """One way to get a layer. Empty ``layer_name``: not seen, ask the service (in a file: the table named like the
    layer of the other services, or its only one)."""

    kind: str  # one of the kinds in core.services.records
    url: str
    layer_name: str = ""
    confidence: str = ""  # hoog, middel or laag
    source: str = ""
    auth: str = ""  # id of an entry in the authentication store of QGIS; only own layers have one

    @property
    def is_vector(self) -> bool:
        return self.kind in VECTOR_SERVICES


@dataclass(frozen=True)
class BasisLayer:
    """One layer of the catalogue. Empty ``licence``: not seen, ask its metadata record."""

    code: str
    name: str
    theme: str
    owner: str
    services: Tuple[Service, ...]  # the preferred one first
    note: str = ""
    perspective: str = "alle"  # code of list perspectief, or alle
    kind: str = VECTOR  # vector or raster
    geometry: str = ""  # vlak, lijn, punt or gemengd; '' for rasters
    licence: str = ""  # code in licenties.csv
    attribution: str = ""  # the text that the licence asks to print
    role: str = "context"  # context, beschermd, reservering, claim or statistiek
    check_layers: Tuple[str, ...] = ()  # keys of the check and context layers that it feeds
    in_basisset: bool = False  # its metadata record carries the keyword of the agreed basisset
    metadata_id: str = ""
    style: str = ""  # folder under styles/; '' for layers that come as a picture
    large: bool = False  # over 100 000 features or very large ones: read a part, or the file in one go
    source: str = ""
    is_own: bool = False  # from a catalogue that the province made itself
    replaces: str = ""  # code of the national layer that an own layer stands in for

    @property
    def vector_services(self) -> Tuple[Service, ...]:
        return tuple(service for service in self.services if service.is_vector)

    @property
    def picture_services(self) -> Tuple[Service, ...]:
        return tuple(service for service in self.services if service.kind in PICTURE_SERVICES)

    @property
    def checkable(self) -> bool:
        """Vector data that can be stored and tested; a WMS only makes a picture."""
        return self.kind == VECTOR and bool(self.vector_services)

    @property
    def picture_only(self) -> bool:
        """Can be looked at but not tested."""
        return not self.checkable and bool(self.picture_services)

    @property
    def credit(self) -> str:
        """Who to name under a map: what the licence asks for, otherwise the owner."""
        return self.attribution or self.owner


@cache
def basis_layers() -> Tuple[BasisLayer, ...]:
    """The whole national catalogue, in the order of its file. Raises NovexError for a row that cannot be used."""
    rows = read_table(resources(*LAYERS_FILE), required=("code", "naam", "thema", "bronhouder", "rol", "bron"))
    services = _services()
    stray = sorted(set(services) - {row["code"] for row in rows})
    if stray:
        message = tr("diensten.csv noemt de laag '{code}', die niet in basislagen.csv staat.").format(code=stray[0])
        raise NovexError(message, repair_hint(resources(*SERVICES_FILE)))
    return tuple(_layer(row, services.get(row["code"], ())) for row in rows)


def basis_layer(code: str) -> BasisLayer:
    """The national layer with this code. Raises NovexError when there is none."""
    found = _index().get(code)
    if found is None:
        raise NovexError(
            tr("De laag '{code}' staat niet in de basisset-catalogus.").format(code=code),
            tr("Zie resources/catalogus/basislagen.csv voor de bekende lagen."),
        )
    return found


def sources_for(layer_key: str, layers: Optional[Iterable[BasisLayer]] = None) -> Tuple[BasisLayer, ...]:
    """The catalogue layers that can feed a check or context layer, as vectors or only as a picture.

    ``layers`` is a catalogue with own layers in it; without it the national one is asked.
    """
    return tuple(item for item in (basis_layers() if layers is None else layers) if layer_key in item.check_layers)


@cache
def _index() -> Dict[str, BasisLayer]:
    return {item.code: item for item in basis_layers()}


def _services() -> Mapping[str, Sequence[Service]]:
    """The services per layer code, in the order of their column ``volgorde``."""
    path = resources(*SERVICES_FILE)
    rows = read_table(path, required=("laag", "volgorde", "dienst", "dienst_url", "bron"))
    found: Dict[str, List[Tuple[str, Service]]] = {}
    for number, row in enumerate(rows, start=2):
        if row["dienst"] not in SERVICE_KINDS or not row["volgorde"].isdigit():
            message = tr("{file}, regel {line}: '{kind}' is geen dienst die NOVEX kent, of de volgorde is geen getal.")
            raise NovexError(message.format(file=path.name, line=number, kind=row["dienst"]), repair_hint(path))
        made = Service(row["dienst"], row["dienst_url"], row["laagnaam"], row["zekerheid"], row["bron"])
        found.setdefault(row["laag"], []).append((row["volgorde"].zfill(4), made))
    return {code: [made for _place, made in sorted(items, key=lambda one: one[0])] for code, items in found.items()}


def _layer(row: Row, services: Sequence[Service]) -> BasisLayer:
    return BasisLayer(
        code=row["code"],
        name=row["naam"],
        note=row["toelichting"],
        theme=row["thema"],
        owner=row["bronhouder"],
        perspective=row["perspectief"],
        kind=row["soort"],
        geometry=row["geometrie"],
        services=tuple(services),
        licence=row["licentie"],
        attribution=row["naamsvermelding"],
        role=row["rol"],
        check_layers=tuple(key for key in row["toetslaag"].split(";") if key),
        in_basisset=row["basisset"] == "ja",
        metadata_id=row["metadata_id"],
        style=row["stijl"],
        large=row["omvang"] == "groot",
        source=row["bron"],
    )
