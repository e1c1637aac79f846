"""One step from a dataset to a map service: a folder with the data, and a project that QGIS Server serves.

The folder is whole by itself: the project names its data relative to where it stands, so it may be moved to a server.
Symbols are those of the desktop (:mod:`.renderers`), so the legend is the same. Nothing can be edited through it.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple, Union
from urllib.parse import urlsplit

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsBox3d,
    QgsCoordinateReferenceSystem,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..compat import served
from ..core.errors import NovexError
from ..core.exchange.gpkg_new import write_geopackage
from ..core.exchange.publication import Publication, PublicLayer, publication
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import make_folder, publish, temporary_beside
from .national_layers import counts_at
from .renderers import object_labeling, object_renderer

DATA, PROJECT, README = "publicatie.gpkg", "publicatie.qgs", "LEESMIJ.txt"
RD_NEW = "EPSG:28992"
CRS_LIST = (RD_NEW, "EPSG:4326", "EPSG:3857", "EPSG:4258")
DECIMALS = 5  # of a metre in WFS; QGIS Server gives degrees three more, and then a millimetre is kept in those too
LARGEST_PICTURE = "5000"  # pixels; a larger one would let one request keep the server busy
MARGIN = 0.05  # around the objects, in the extent that the service names
NAMES_LABELLED_TO = 150_000
_OF_THE_USER = re.compile(r'\s(?:saveUser|saveUserFull)="[^"]*"')


@dataclass(frozen=True)
class PublishRequest:
    """What goes out and where. Texts that are empty are taken from the dataset."""

    source: Union[str, Path]  # proposal, package or national GeoPackage
    folder: Union[str, Path]
    variant: str = BASIS
    horizons: Tuple[str, ...] = ()  # none: all of the code list
    title: str = ""
    abstract: str = ""
    organisation: str = ""
    contact: str = ""
    address: str = ""  # where the service will stand, as https://kaarten.example.nl/novex; empty when not known


@dataclass(frozen=True)
class Published:
    folder: Path
    project: Path
    layers: Tuple[PublicLayer, ...]

    @property
    def files(self) -> List[Path]:
        return [self.folder / name for name in (DATA, PROJECT, README)]


def read_publication(request: PublishRequest) -> Publication:
    """What goes out; touches files only, so a task may do it. Raises NovexError."""
    return publication(request.source, variant=request.variant, horizons=request.horizons)


def publish_project(request: PublishRequest, progress: Optional[Progress] = None) -> Published:
    """Read, and write the folder. On the main thread: a project is made. Raises NovexError and Cancelled."""
    progress = progress or Progress()
    progress.step(0.0, tr("Objecten lezen"))
    found = read_publication(request)
    progress.step(0.5, tr("Gegevens en project schrijven"))
    made = write_publication(request, found)
    progress.step(1.0)
    return made


def write_publication(request: PublishRequest, found: Publication) -> Published:
    """Write data, project and directions; each takes the place of an older one in one step. Raises NovexError."""
    folder = Path(request.folder).absolute()
    make_folder(folder, tr("Kies een map waarin u mag schrijven."))
    texts = _texts(request, found)
    with temporary_beside(folder / DATA) as work:
        write_geopackage(work, found.tables, f"{found.date or '1970-01-01'}T00:00:00.000Z")
        project = _project(work, found, texts, request.address)
        target = work.with_name(PROJECT)
        if not project.write(str(target)):
            raise NovexError(
                tr("Het project kan niet worden geschreven ({reason}).").format(reason=project.error()),
                tr("Kies een map waarin u mag schrijven."),
            )
        project.clear()  # lets go of the file before it gets its name
        _forget_user(target)
        readme = work.with_name(README)
        readme.write_text(_directions(found, texts, request.address), encoding="utf-8")
        for path in (work, target, readme):
            publish(path, folder / path.name)
    return Published(folder, folder / PROJECT, found.layers)


def _texts(request: PublishRequest, found: Publication) -> Dict[str, str]:
    given = {name: getattr(request, name).strip() or getattr(found, name)
             for name in ("title", "abstract", "organisation", "contact")}  # fmt: skip
    return {**given, "address": request.address.strip().rstrip("/")}


# -- the project


def _project(data: Path, found: Publication, texts: Dict[str, str], address: str) -> QgsProject:
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(RD_NEW))
    project.setTitle(texts["title"])
    layers = _layers(project, data, found, texts)
    _describe(project, found, texts, layers)
    return project


def _layers(project: QgsProject, data: Path, found: Publication, texts: Dict[str, str]) -> List[QgsVectorLayer]:
    """A group per horizon, the first one on top and the only one in sight at first."""
    made: List[QgsVectorLayer] = []
    root = project.layerTreeRoot()
    for horizon in found.horizons:
        mine = [one for one in found.layers if one.horizon == horizon]
        if not mine:
            continue
        group: QgsLayerTreeGroup = root.addGroup(tr("Voorstellen in {horizon}").format(horizon=horizon))
        group.setCustomProperty("wmsShortName", f"voorstellen_{horizon}")
        group.setCustomProperty("wmsTitle", group.name())
        for one in mine:
            layer = _layer(data, one, found, texts)
            project.addMapLayer(layer, False)
            group.addLayer(layer)
            made.append(layer)
        group.setItemVisibilityChecked(horizon == found.layers[0].horizon)
    return made


def _layer(data: Path, one: PublicLayer, found: Publication, texts: Dict[str, str]) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    uri = f"{data}|layername={one.table}|subset={counts_at(one.horizon)}"
    layer = QgsVectorLayer(uri, one.title, "ogr", options)
    layer.setRenderer(object_renderer(one.kind, one.looks))
    layer.setLabeling(object_labeling(one.kind, max_scale_denominator=NAMES_LABELLED_TO, whole_layer=True))
    layer.setLabelsEnabled(True)
    layer.setReadOnly(True)
    layer.setDisplayExpression('"naam"')
    names = served(layer)
    names.setShortName(one.name)
    names.setTitle(one.title)
    names.setAbstract(texts["abstract"])
    names.setKeywordList(", ".join(found.keywords))
    names.setAttribution(texts["organisation"])
    layer.setMetadata(_metadata(layer, one, found, texts))
    return layer


def _metadata(
    layer: QgsVectorLayer, one: PublicLayer, found: Publication, texts: Dict[str, str]
) -> QgsLayerMetadata:
    """What the layer carries with it when somebody opens the project."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setLanguage("NLD")
    metadata.setTitle(f"{texts['title']}: {one.title}")
    metadata.setAbstract(texts["abstract"])
    metadata.setKeywords({"gmd:topicCategory": ["planningCadastre"], "NOVEX": list(found.keywords)})
    metadata.setContacts(_contacts(texts))
    metadata.setCrs(layer.crs())
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    west, south, east, north = one.box
    spatial.bounds = QgsBox3d(west, south, 0.0, east, north, 0.0)
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    return metadata


def _contacts(texts: Dict[str, str]) -> List[QgsAbstractMetadataBase.Contact]:
    if not texts["organisation"] and not texts["contact"]:
        return []
    contact = QgsAbstractMetadataBase.Contact(texts["organisation"] or texts["contact"])
    contact.organization, contact.email = texts["organisation"], texts["contact"]
    contact.role = "owner"
    return [contact]


def _describe(
    project: QgsProject, found: Publication, texts: Dict[str, str], layers: Sequence[QgsVectorLayer]
) -> None:
    """What the services say of themselves, and what of the project they offer."""
    metadata = QgsProjectMetadata()
    metadata.setTitle(texts["title"])
    metadata.setAbstract(texts["abstract"])
    metadata.setLanguage("NLD")
    metadata.setKeywords({"NOVEX": list(found.keywords)})
    metadata.setContacts(_contacts(texts))
    project.setMetadata(metadata)
    project.writeEntry("WMSServiceCapabilities", "/", True)
    said = {
        "WMSServiceTitle": texts["title"], "WMSServiceAbstract": texts["abstract"], "WMSRootName": "novex",
        "WMSContactOrganization": texts["organisation"], "WMSContactMail": texts["contact"],
        "WMSMaxWidth": LARGEST_PICTURE, "WMSMaxHeight": LARGEST_PICTURE,
        "WMSUrl": texts["address"], "WFSUrl": texts["address"], "WMSOnlineResource": texts["address"],
    }  # fmt: skip
    for name, text in said.items():
        if text:
            project.writeEntry(name, "/", text)
    project.writeEntry("WMSKeywordList", "/", list(found.keywords))
    project.writeEntry("WMSCrsList", "/", list(CRS_LIST))
    project.writeEntry("WMSExtent", "/", _extent(found.layers))
    project.writeEntry("WFSLayers", "/", [layer.id() for layer in layers])
    for layer in layers:
        project.writeEntry("WFSLayersPrecision", f"/{layer.id()}", DECIMALS)
    box = QgsReferencedRectangle(_box(found.layers), project.crs())
    project.viewSettings().setDefaultViewExtent(box)


def _extent(layers: Sequence[PublicLayer]) -> List[str]:
    box = _box(layers)
    return [f"{value:.1f}" for value in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())]


def _box(layers: Sequence[PublicLayer]) -> QgsRectangle:
    box = QgsRectangle()
    box.setMinimal()
    for layer in layers:
        box.combineExtentWith(QgsRectangle(*layer.box))
    box.grow(max(100.0, MARGIN * max(box.width(), box.height())))
    return box


# -- beside the project


def _forget_user(project: Path) -> None:
    """QGIS writes down who saved a project; that is nobody's business on the web. Raises NovexError."""
    try:
        text = project.read_text(encoding="utf-8")
        project.write_text(_OF_THE_USER.sub("", text), encoding="utf-8")
    except OSError as error:
        message = tr("Het project kan niet worden geschreven ({reason}).").format(reason=error.strerror or error)
        raise NovexError(message, tr("Kies een map waarin u mag schrijven.")) from error


def addresses(address: str) -> List[Tuple[str, str]]:
    """(service, address) of the three services, for a server that stands at ``address``."""
    base = address.rstrip("/")
    asked = base if urlsplit(base).path else f"{base}/"
    return [
        ("WMS", f"{asked}?SERVICE=WMS&REQUEST=GetCapabilities"),
        ("WFS", f"{asked}?SERVICE=WFS&REQUEST=GetCapabilities"),
        ("OGC API Features", f"{base}/wfs3"),
    ]  # fmt: skip


def _directions(found: Publication, texts: Dict[str, str], address: str) -> str:
    """What is in the folder and how to serve it, for the administrator of the server."""
    lines = [
        texts["title"], "", texts["abstract"], "",
        tr("Deze map is een publicatie voor QGIS Server. Zet haar in haar geheel op de server."), "",
        tr("{file}: het project met de legenda en de beschrijving.").format(file=PROJECT),
        tr("{file}: de objecten, in RD New. Wie ze heeft getekend staat er niet in.").format(file=DATA), "",
        tr("Laat QGIS Server naar het project wijzen (QGIS_PROJECT_FILE, of MAP= in het adres). Om het te proberen:"),
        f"  qgis_mapserver -p {PROJECT} 127.0.0.1:8000", "",
        *(f"{name}: {where}" for name, where in addresses(address or "http://127.0.0.1:8000")), "",
        tr("Lagen:"), *(tr("  {name}: {title}, {count} objecten").format(
            name=one.name, title=one.title, count=one.objects) for one in found.layers), "",
    ]  # fmt: skip
    return "\n".join(lines)
