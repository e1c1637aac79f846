"""One step from a dataset to a map service: a folder with the data, and a project that QGIS Server serves.

The folder is whole by itself: the project names its data relative to where it stands, so it may be moved to a server.
Symbols are those of the desktop (:mod:`.renderers`), so the legend is the same. Nothing can be edited through it.
"""

import re
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Callable, List, Optional, Sequence, Tuple, Union
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
from ..core.exchange.publication import Publication, PublicLayer, Texts, publication
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import make_folder, publish, temporary_beside, write_text
from .national_layers import counts_at
from .renderers import object_labeling, object_renderer

DATA, PROJECT, README = "publicatie.gpkg", "publicatie.qgs", "LEESMIJ.txt"
HERE = "http://127.0.0.1:8000"  # where a server is tried out
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


def publish_project(request: PublishRequest, progress: Optional[Progress] = None) -> Published:
    """Read, and write the folder. On the main thread: a project is made. Raises NovexError and Cancelled."""
    progress = progress or Progress()
    with Publishing(request) as work:
        work.prepare(progress.part(0.0, 0.5))
        steps = work.steps()
        for number, (text, step) in enumerate(steps):
            progress.step(0.5 + 0.5 * number / len(steps), text)
            step()
        progress.step(1.0)
        return work.finish()


class Publishing:
    """The same in parts: :meth:`prepare` in any thread, then each of :meth:`steps` and :meth:`finish` on the main one.

    Nothing appears in the folder before ``finish``; :meth:`close`, or the end of a ``with`` statement, clears up.
    """

    def __init__(self, request: PublishRequest) -> None:
        self.request = request
        self.folder = Path(request.folder).absolute()
        self._around = ExitStack()
        self._data = Path()
        self._found: Optional[Publication] = None
        self._project: Optional[QgsProject] = None
        self._layers: List[QgsVectorLayer] = []

    def __enter__(self) -> "Publishing":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def prepare(self, progress: Progress) -> None:
        """Read the source and write the data beside their place. Raises NovexError and Cancelled."""
        addresses(self.request.address)
        progress.step(0.0, tr("Objecten lezen"))
        self._found = found = read_publication(self.request)
        progress.step(0.6, tr("Gegevens schrijven"))
        make_folder(self.folder, tr("Kies een map waarin u mag schrijven."))
        self._data = self._around.enter_context(temporary_beside(self.folder / DATA))
        write_geopackage(self._data, found.tables, f"{found.texts.date or '1970-01-01'}T00:00:00.000Z")
        progress.step(1.0)

    def steps(self) -> List[Tuple[str, Callable[[], None]]]:
        """What remains, in parts of less than a tenth of a second: a layer each."""
        made = [(one.title, partial(self._add, one)) for one in self._required.layers]
        return [*made, (tr("Project schrijven"), self._write)]

    def finish(self) -> Published:
        """Put everything in its place, each file in one step. Raises NovexError."""
        for name in (DATA, PROJECT, README):
            publish(self._data.with_name(name), self.folder / name)
        self.close()
        return Published(self.folder, self.folder / PROJECT, self._required.layers)

    def close(self) -> None:
        """Leave nothing behind of what was not finished."""
        self._let_go()
        self._around.close()

    def _let_go(self) -> None:
        """Of the file, which some systems would not move otherwise."""
        if self._project is not None:
            self._project.clear()
            self._project, self._layers = None, []

    @property
    def _required(self) -> Publication:
        if self._found is None:
            raise RuntimeError("prepare() comes first")
        return self._found

    def _add(self, one: PublicLayer) -> None:
        found, texts = self._required, _texts(self.request, self._required)
        if self._project is None:
            self._project = QgsProject()
            self._project.setCrs(QgsCoordinateReferenceSystem(RD_NEW))
            self._project.setTitle(texts.title)
        layer = _layer(self._data, one, texts)
        self._project.addMapLayer(layer, False)
        _group(self._project, one.horizon, first=one.horizon == found.layers[0].horizon).addLayer(layer)
        self._layers.append(layer)

    def _write(self) -> None:
        found, texts, project = self._required, _texts(self.request, self._required), self._project
        if project is None:
            return
        address = self.request.address.strip().rstrip("/")
        _describe(project, found.layers, texts, address, self._layers)
        target = self._data.with_name(PROJECT)
        if not project.write(str(target)):
            message = tr("Het project kan niet worden geschreven ({reason}).").format(reason=project.error())
            raise NovexError(message, tr("Kies een map waarin u mag schrijven."))
        self._let_go()
        _forget_user(target)
        write_text(target.with_name(README), _directions(found.layers, texts, address))


def read_publication(request: PublishRequest) -> Publication:
    """What goes out; touches files only, so a task may do it. Raises NovexError."""
    return publication(request.source, variant=request.variant, horizons=request.horizons)


def _texts(request: PublishRequest, found: Publication) -> Texts:
    """What was asked to be said, and where nothing was asked what the dataset says of itself."""
    asked = {name: getattr(request, name).strip() for name in ("title", "abstract", "organisation", "contact")}
    return found.texts._replace(**{name: text for name, text in asked.items() if text})


# -- the project


def _group(project: QgsProject, horizon: str, *, first: bool) -> QgsLayerTreeGroup:
    """The group of a horizon, below those before it; only the first one is in sight at the start."""
    name = tr("Voorstellen in {horizon}").format(horizon=horizon)
    root = project.layerTreeRoot()
    found = root.findGroup(name)
    if found is not None:
        return found
    made: QgsLayerTreeGroup = root.addGroup(name)
    made.setCustomProperty("wmsShortName", f"voorstellen_{horizon}")
    made.setCustomProperty("wmsTitle", name)
    made.setItemVisibilityChecked(first)
    return made


def _layer(data: Path, one: PublicLayer, texts: Texts) -> QgsVectorLayer:
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
    names.setAbstract(texts.abstract)
    names.setKeywordList(", ".join(texts.keywords))
    names.setAttribution(texts.organisation)
    layer.setMetadata(_metadata(layer, one, texts))
    return layer


def _metadata(layer: QgsVectorLayer, one: PublicLayer, texts: Texts) -> QgsLayerMetadata:
    """What the layer carries with it when somebody opens the project."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    _say(metadata, texts)
    metadata.setTitle(f"{texts.title}: {one.title}")
    metadata.setKeywords({"gmd:topicCategory": ["planningCadastre"], "NOVEX": list(texts.keywords)})
    metadata.setFees(texts.use_limits)
    metadata.setLicenses([texts.licence] if texts.licence else [])
    metadata.setCrs(layer.crs())
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs = layer.crs()
    west, south, east, north = one.box
    spatial.bounds = QgsBox3d(west, south, 0.0, east, north, 0.0)
    extent.setSpatialExtents([spatial])
    metadata.setExtent(extent)
    return metadata


def _say(metadata: QgsAbstractMetadataBase, texts: Texts) -> None:
    """What the project and its layers say alike."""
    metadata.setTitle(texts.title)
    metadata.setAbstract(texts.abstract)
    metadata.setLanguage("NLD")
    metadata.setKeywords({"NOVEX": list(texts.keywords)})
    if texts.organisation or texts.contact:
        contact = QgsAbstractMetadataBase.Contact(texts.organisation or texts.contact)
        contact.organization, contact.email, contact.role = texts.organisation, texts.contact, "owner"
        metadata.setContacts([contact])
    if texts.website:
        metadata.setLinks([QgsAbstractMetadataBase.Link(tr("Website"), "WWW:LINK", texts.website)])


def _describe(
    project: QgsProject, shown: Sequence[PublicLayer], texts: Texts, address: str, layers: Sequence[QgsVectorLayer]
) -> None:
    """What the services say of themselves, and what of the project they offer."""
    metadata = QgsProjectMetadata()
    _say(metadata, texts)
    project.setMetadata(metadata)
    project.writeEntry("WMSServiceCapabilities", "/", True)
    said = {
        "WMSServiceTitle": texts.title, "WMSServiceAbstract": texts.abstract, "WMSRootName": "novex",
        "WMSContactOrganization": texts.organisation, "WMSContactMail": texts.contact,
        "WMSAccessConstraints": ". ".join(part for part in (texts.licence, texts.use_limits) if part),
        "WMSMaxWidth": LARGEST_PICTURE, "WMSMaxHeight": LARGEST_PICTURE,
        "WMSUrl": address, "WFSUrl": address, "WMSOnlineResource": texts.website or address,
    }  # fmt: skip
    for name, text in said.items():
        if text:
            project.writeEntry(name, "/", text)
    project.writeEntry("WMSKeywordList", "/", list(texts.keywords))
    project.writeEntry("WMSCrsList", "/", list(CRS_LIST))
    project.writeEntry("WMSExtent", "/", _extent(shown))
    project.writeEntry("WFSLayers", "/", [layer.id() for layer in layers])
    for layer in layers:
        project.writeEntry("WFSLayersPrecision", f"/{layer.id()}", DECIMALS)
    box = QgsReferencedRectangle(_box(shown), project.crs())
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
    """(service, address) of the three services, for a server that stands at ``address``, or here when it is empty.

    Raises NovexError when that is no address of the web.
    """
    base = address.strip().rstrip("/") or HERE
    try:
        parts = urlsplit(base)
        known = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        known = False
    if not known:
        raise NovexError(tr("'{address}' is geen webadres.").format(address=base),
                         tr("Schrijf het als https://kaarten.example.nl/novex, of laat het leeg."))  # fmt: skip
    asked = base if parts.path else f"{base}/"
    return [
        ("WMS", f"{asked}?SERVICE=WMS&REQUEST=GetCapabilities"),
        ("WFS", f"{asked}?SERVICE=WFS&REQUEST=GetCapabilities"),
        ("OGC API Features", f"{base}/wfs3"),
    ]  # fmt: skip


def _directions(shown: Sequence[PublicLayer], texts: Texts, address: str) -> str:
    """What is in the folder and how to serve it, for the administrator of the server."""
    lines = [
        texts.title, "", texts.abstract, "",
        tr("Deze map is een publicatie voor QGIS Server. Zet haar in haar geheel op de server."), "",
        tr("{file}: het project met de legenda en de beschrijving.").format(file=PROJECT),
        tr("{file}: de objecten, in RD New. Wie ze heeft getekend staat er niet in.").format(file=DATA), "",
        tr("Laat QGIS Server naar het project wijzen (QGIS_PROJECT_FILE, of MAP= in het adres). Om het te proberen:"),
        f"  qgis_mapserver -p {PROJECT} {urlsplit(HERE).netloc}", "",
        *(f"{name}: {where}" for name, where in addresses(address)), "",
        tr("Lagen:"), *(tr("  {name}: {title}, {count} objecten").format(
            name=one.name, title=one.title, count=one.objects) for one in shown), "",
    ]  # fmt: skip
    return "\n".join(lines)
