"""Putting a basisset on the map: the layers of a snapshot in groups by theme, and pictures straight from services."""

from typing import Dict, Iterable, List, Optional, Sequence, Set

from qgis.core import QgsDataSourceUri, QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.themes import group_of
from ..core.errors import NovexError
from ..core.services import wmts
from ..core.services.documents import RD, read_document
from ..core.services.records import WCS, WMTS, Resolved
from ..core.texts import tr
from .layer_metadata import describe
from .network import Network
from .store import Store
from .styles import BACKDROP, ROLE, add_basisset_layers, basisset_group
from .xml_reader import read_xml

CODE = "novex/code"
_MIME = ("image/png", "image/png8", "image/jpeg")


def add_snapshot(
    project: QgsProject, store: Store, keys: Optional[Iterable[str]] = None, catalogue: Sequence[BasisLayer] = ()
) -> List[QgsMapLayer]:
    """The layers of a snapshot, or those with these keys, styled and in groups by theme. Main thread.

    ``catalogue`` knows the style and theme of own layers. Raises NovexError when a layer cannot be opened.
    """
    added: List[QgsMapLayer] = list(add_basisset_layers(project, store, keys, catalogue))
    return added


def behind(project: QgsProject, store: Store, keys: Optional[Iterable[str]] = None) -> List[str]:
    """Ids of the layers of the basisset on the map that read from another one, of those that ``store`` has too.

    ``keys``: only layers with these.
    """
    wanted = None if keys is None else set(keys)
    return [
        one.id()
        for one in project.mapLayers().values()
        for key in [one.customProperty(ROLE)]
        if key and (wanted is None or key in wanted) and store.has(str(key)) and one.source() != store.uri(str(key))
    ]


def follow_snapshot(project: QgsProject, store: Store, layer_id: str) -> None:
    """Let a layer read from ``store``; style, place and id stay. Main thread; one per turn keeps the window alive."""
    layer = project.mapLayer(layer_id)
    if layer is not None:
        key = str(layer.customProperty(ROLE))
        layer.setDataSource(store.uri(key), layer.name(), "ogr")
        describe(layer, store.layer(key), store)


def open_picture(layer: BasisLayer, found: Resolved, network: Network) -> QgsRasterLayer:
    """The layer that shows what a service draws, ready for the main thread.

    For a task: QGIS asks the service while it opens the layer, and waits for the answer. Raises NovexError when the
    service does not say what is needed; whether the layer is of use is seen to by :func:`add_picture`.
    """
    made = QgsRasterLayer(picture_source(found, network), layer.name, "wcs" if found.service == WCS else "wms")
    made.moveToThread(QCoreApplication.instance().thread())
    return made


def add_picture(
    project: QgsProject, layer: BasisLayer, found: Resolved, made: Optional[QgsRasterLayer] = None
) -> QgsMapLayer:
    """Put a picture on the map, backdrops at the bottom; a layer that is there already stays. Main thread.

    ``made`` comes from :func:`open_picture`; without it the service is asked here and the window waits. Raises
    NovexError when the service gives no layer.
    """
    there = next((one for one in project.mapLayers().values() if one.customProperty(CODE) == layer.code), None)
    if there is not None:
        return there
    made = made or open_picture(layer, found, Network())
    if not made.isValid():
        raise NovexError(
            tr("{name} kan niet worden getoond: {reason}").format(name=layer.name, reason=made.error().summary()),
            tr("Laat de dokter naar de laag kijken, of probeer het later opnieuw."),
        )
    made.setCustomProperty(CODE, layer.code)
    _describe(made, layer, found)
    project.addMapLayer(made, False)
    is_backdrop = found.service == WMTS
    if is_backdrop:
        root = project.layerTreeRoot()
        theme = root.findGroup(BACKDROP) or root.addGroup(BACKDROP)
    else:
        theme = _themed(basisset_group(project), layer)
    node = theme.addLayer(made)
    node.setExpanded(False)
    node.setItemVisibilityChecked(is_backdrop and len(theme.findLayers()) == 1)
    return made


def _themed(group: QgsLayerTreeGroup, layer: BasisLayer) -> QgsLayerTreeGroup:
    name = group_of(layer.theme)
    return group.findGroup(name) or group.addGroup(name)


def shown_codes(project: QgsProject) -> Set[str]:
    """Codes of the catalogue layers that the project shows as a picture."""
    return {str(one.customProperty(CODE)) for one in project.mapLayers().values() if one.customProperty(CODE)}


def picture_source(found: Resolved, network: Network) -> str:
    """What QGIS needs to draw the layer. For tiles the grid is read from the service, so better in a task.

    Raises NovexError when the service does not answer or has no grid.
    """
    if found.service == WCS:
        return _encoded(found, {"crs": found.crs or RD, "identifier": found.layer_name})
    if found.service != WMTS:
        mime = next((one for one in _MIME if one in found.formats), _MIME[0])
        return _encoded(found, {"crs": found.crs or RD, "format": mime, "layers": found.layer_name, "styles": ""})
    answer = network.get(found.url, auth=found.auth)
    listed = wmts.parse_capabilities(read_document(answer, read_xml, WMTS), found.url)
    tiles = next((one for one in listed.layers if one.name == found.layer_name), None)
    grid = wmts.set_for(tiles) if tiles is not None else None
    if tiles is None or grid is None:
        raise NovexError(
            tr("{url} heeft geen tegels voor '{name}'.").format(url=found.url, name=found.layer_name),
            tr("Kies een andere achtergrond."),
        )
    mime = next((one for one in _MIME if one in tiles.formats), (*tiles.formats, _MIME[0])[0])
    return _encoded(found, {
        "crs": grid.crs, "format": mime, "layers": tiles.name, "styles": (*tiles.styles, "")[0],
        "tileMatrixSet": grid.name,
    })  # fmt: skip


def _encoded(found: Resolved, values: Dict[str, str]) -> str:
    uri = QgsDataSourceUri()
    if found.service != WCS:
        uri.setParam("contextualWMSLegend", "0")
        uri.setParam("dpiMode", "7")
    for name, value in values.items():
        uri.setParam(name, value)
    uri.setParam("url", found.url)
    if found.auth:
        uri.setAuthConfigId(found.auth)
    return bytes(uri.encodedUri()).decode("utf-8")


def _describe(made: QgsRasterLayer, layer: BasisLayer, found: Resolved) -> None:
    """Who to name, where QGIS shows it."""
    metadata = made.metadata()
    metadata.setRights([", ".join(part for part in (found.attribution or layer.credit, found.date) if part)])
    licence = found.licence or layer.licence
    metadata.setLicenses([licence] if licence else [])
    made.setMetadata(metadata)
