"""Dress layers with the styles in ``styles/<role>/<category>.qml``, and bring the basisset into a project.

A role is a table of the proposal file (``object_vlak``, ``bevinding``, ...) or the key of a reference layer
(``natura2000``, ``water``, ...). The style files are data, written by ``tools/make_styles.py``; a province may
replace them. A role without style files gets the plain look of its kind of geometry.
"""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Dict, Iterable, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
    QgsWkbTypes,
)

from ..core.catalogue import BasisLayer, check_layers
from ..core.catalogue.themes import look_of
from ..core.errors import NovexError
from ..core.model.records import AREA, LINE, POINT
from ..core.texts import tr
from ..paths import styles
from .layer_metadata import describe
from .swatches import function_icon, function_pixmap

if TYPE_CHECKING:
    from .store import Store, StoredLayer

__all__ = ["function_icon", "function_pixmap"]  # asked for here since long

ROLE = "novex/role"
GROUP = "NOVEX basisset"
BACKDROP = "NOVEX achtergrond"
THEME = "thema_"  # how the roles begin of layers that no rule tests

_SYMBOL_KINDS = {"fill": AREA, "line": LINE, "marker": POINT}

# from top to bottom: names and borders over roads, roads over towns, towns over water and land
BACKDROP_ORDER = ("plaatsen", "provincie", "novex_gebieden", "gemeenten", "wegen", "spoorwegen", "woonkernen", "water",
                  "bos", "landgebruik")
SHOWN_AT_FIRST = ("natura2000", "hoogspanningsverbinding")

_CATEGORIES: Dict[str, QgsMapLayer.StyleCategory] = {
    "symbologie": QgsMapLayer.StyleCategory.Symbology,
    "etiketten": QgsMapLayer.StyleCategory.Labeling,
    "weergave": QgsMapLayer.StyleCategory.Rendering,
}
_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: AREA,
    QgsWkbTypes.GeometryType.LineGeometry: LINE,
    QgsWkbTypes.GeometryType.PointGeometry: POINT,
}


def apply_style(target: QgsVectorLayer, role: str) -> None:
    """Give ``target`` the style of ``role``: symbols, labels and scale limits, as far as the role has them.

    Raises NovexError when a style file cannot be read; a layer without geometry is left as it is.
    """
    folder = style_folder(target, role)
    if folder is None:
        return
    for name, category in _CATEGORIES.items():
        path = folder / f"{name}.qml"
        if path.exists():
            _load(target, path, category)
    target.triggerRepaint()


def style_folder(target: QgsVectorLayer, role: str) -> Optional[Path]:
    """The folder of style files for ``role``, or of the plain look for the layer's geometry; None without geometry.

    A theme has a folder per kind of geometry: a layer that turns out to hold lines gets the one for lines, whatever
    the catalogue expected.
    """
    kind = _KINDS.get(target.geometryType())
    if kind and role.startswith(THEME):
        role = f"{role.rsplit('_', 1)[0]}_{kind}"
    own = styles(role)
    if own.is_dir() and _is_for(own, kind):
        return own
    return styles(f"standaard_{kind}") if kind else None


def _is_for(folder: Path, kind: Optional[str]) -> bool:
    """Can the symbols in this folder draw areas, lines or points, whichever the layer has? A service may give others
    than the catalogue expects."""
    path = folder / "symbologie.qml"
    found = re.search(r'<symbol [^>]*\btype="(fill|line|marker)"', path.read_text("utf-8")) if path.exists() else None
    return found is None or kind is None or _SYMBOL_KINDS[found.group(1)] == kind


def join_findings(areas: QgsVectorLayer, findings: QgsVectorLayer) -> None:
    """Let the areas of findings, which carry only a key, know class and view of their finding: their style needs it.

    A join, because an expression that looks into another layer locks up when QGIS draws in a thread. Not cached:
    QGIS 3.22 keeps a cached join as it was when the other layer is read anew.
    """
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(findings)
    join.setJoinFieldName("sleutel")
    join.setTargetFieldName("sleutel")
    join.setJoinFieldNamesSubset(["klasse", "variant", "horizon"])
    join.setPrefix("")
    join.setUsingMemoryCache(False)
    areas.addJoin(join)


def add_basisset_layers(
    project: QgsProject, store: "Store", keys: Optional[Iterable[str]] = None, catalogue: Sequence[BasisLayer] = ()
) -> List[QgsVectorLayer]:
    """Add the layers of ``store`` to ``project``: a group per theme, styled, with their source as attribution.

    ``keys`` limits the layers; None adds all. Layers that are in the project already are left alone. Most
    reservations start unticked: forty hatches on top of each other say nothing. ``catalogue`` knows style and theme
    of layers that the national one does not have. Answers the layers that were added, topmost first. Raises
    NovexError when a layer of the store cannot be opened.
    """
    wanted = None if keys is None else set(keys)
    present = {each.customProperty(ROLE) for each in project.mapLayers().values()}
    root = basisset_group(project)
    added = []
    for stored in map(store.layer, map_order(store)):
        if stored.key in present or (wanted is not None and stored.key not in wanted):
            continue
        added.append(_add_layer(project, root, store, stored, catalogue))
    return added


def map_order(store: "Store") -> List[str]:
    """Keys of the layers of a store from the top of the map to the bottom."""
    return sorted((each.key for each in store.layers()), key=_tree_order)


def _add_layer(
    project: QgsProject, root: QgsLayerTreeGroup, store: "Store", stored: "StoredLayer", catalogue: Sequence[BasisLayer]
) -> QgsVectorLayer:
    made = open_layer(store.uri(stored.key), stored.title)
    style, theme = look_of(stored.key, catalogue)
    made.setCustomProperty(ROLE, stored.key)
    apply_style(made, style or stored.key)
    describe(made, stored, store)
    project.addMapLayer(made, False)
    node = _group(root, theme or tr("Overig")).addLayer(made)
    node.setExpanded(False)
    node.setItemVisibilityChecked(stored.key in BACKDROP_ORDER or stored.key in SHOWN_AT_FIRST)
    return made


def open_layer(uri: str, title: str) -> QgsVectorLayer:
    """A vector layer of the store in RD New. Raises NovexError when it cannot be opened."""
    made = QgsVectorLayer(uri, title, "ogr")
    if not made.isValid():
        raise NovexError(
            tr("De laag '{title}' van de basisset kan niet worden geopend.").format(title=title),
            tr("Laad de basisset opnieuw op de pagina Basisset."),
        )
    if not made.crs().isValid():
        made.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    return made


def basisset_group(project: QgsProject) -> QgsLayerTreeGroup:
    """The group of the reference layers: below what is there, but above a backdrop, which would hide them."""
    tree = project.layerTreeRoot()
    there = tree.findGroup(GROUP)
    if there is not None:
        return there
    names = [one.name() for one in tree.children()]
    return tree.insertGroup(names.index(BACKDROP) if BACKDROP in names else len(names), GROUP)


def _group(parent: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    return parent.findGroup(name) or parent.addGroup(name)


@lru_cache(maxsize=1)
def _order() -> Dict[str, int]:
    keys = (*(each.key for each in check_layers()), *BACKDROP_ORDER)
    return {key: place for place, key in enumerate(keys)}


def _tree_order(key: str) -> int:
    """Reservations above the backdrop, each in the order of the catalogue."""
    return _order().get(key, len(_order()))


def _load(target: QgsVectorLayer, path: Path, category: QgsMapLayer.StyleCategory) -> None:
    message, loaded = target.loadNamedStyle(str(path), category)
    if not loaded:
        raise NovexError(
            tr("De stijl {path} kan niet worden gelezen: {reason}").format(path=path, reason=message),
            tr("Zet het bestand terug of installeer de plugin opnieuw."),
        )
