"""The proposals as bodies in QGIS's own 3D view, where the build of QGIS has one.

A layer in memory with an extruded body per object; QGIS draws the map below it as the ground. Main thread only.
"""

import importlib
from typing import Any, Iterable, List

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsProperty,
    QgsPropertyCollection,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..compat import give_material
from ..core.errors import NovexError
from ..core.model.functions import function, has_function
from ..core.model.records import ProposalObject
from ..core.sheets.bodies import FACTOR, Body, bodies
from ..core.texts import tr
from ..core.wording import trimmed
from .layers import ROLE, find_group
from .sheet_project import RD_NEW, to_qgis
from .symbol_parts import edge_colour

ROLE_3D = "lichamen_3d"
UNKNOWN, AMBIENT = "#9b9b9b", 500
FIELDS = (("uuid", "string"), ("naam", "string"), ("functie", "string"), ("laag", "string"), ("hoogte_m", "double"),
          ("diepte_m", "double"), ("voet", "double"), ("dikte", "double"))  # fmt: skip


def three_d() -> Any:
    """The part of QGIS for three dimensions. Raises NovexError when this build has none."""
    try:
        return importlib.import_module("qgis._3d")
    except ImportError as error:
        raise NovexError(
            tr("Deze QGIS heeft geen 3D-weergave."),
            tr("Installeer een QGIS met 3D, of maak een gestapeld kaartbeeld of een doorsnede."),
        ) from error


def has_3d() -> bool:
    try:
        three_d()
    except NovexError:
        return False
    return True


def bodies_layer(objects: Iterable[ProposalObject], factor: float = FACTOR) -> QgsVectorLayer:
    """A layer in memory with the bodies of the objects, invisible on the map and dressed for the 3D view.

    Raises NovexError when this QGIS has no 3D view, or nothing has a place.
    """
    found = bodies(objects, factor)
    if not found:
        raise NovexError(tr("Er is niets om in 3D te tonen."), tr("Kies een variant en horizon met voorstellen."))
    columns = "".join(f"&field={name}:{kind}" for name, kind in FIELDS)
    title = tr("Voorstellen in 3D (hoogten {factor}×)").format(factor=trimmed(factor))
    layer = QgsVectorLayer(f"MultiPolygon?crs={RD_NEW}{columns}", title, "memory")
    layer.dataProvider().addFeatures([_feature(layer, body) for body in found])
    layer.updateExtents()
    layer.setRenderer(QgsNullSymbolRenderer())  # the map itself shows the proposals already
    layer.setRenderer3D(_renderer(layer, {body.item.function for body in found}))
    layer.setCustomProperty(ROLE, ROLE_3D)
    return layer


def show_bodies(project: QgsProject, objects: Iterable[ProposalObject], factor: float = FACTOR) -> QgsVectorLayer:
    """Put the bodies into the project, in place of earlier ones. Raises what :func:`bodies_layer` raises."""
    layer = bodies_layer(objects, factor)
    for earlier in [one for one in project.mapLayers().values() if one.customProperty(ROLE) == ROLE_3D]:
        project.removeMapLayer(earlier.id())
    project.addMapLayer(layer, False)
    (find_group(project) or project.layerTreeRoot()).insertLayer(0, layer).setExpanded(False)
    return layer


def _feature(layer: QgsVectorLayer, body: Body) -> QgsFeature:
    item = body.item
    feature = QgsFeature(layer.fields())
    feature.setAttributes([item.uuid, item.name, item.function, item.layer, item.height_m, item.depth_m, body.base_m,
                           body.thick_m])  # fmt: skip
    shape = to_qgis(body.footprint)
    shape.convertToMultiType()
    feature.setGeometry(shape)
    return feature


def _renderer(layer: QgsVectorLayer, used: Iterable[str]) -> Any:
    """A rule per function in its own colour; a function that is not in the list is grey."""
    lib = three_d()
    root = lib.QgsRuleBased3DRenderer.Rule(None)
    for code in sorted(used):
        colour = function(code).colour if has_function(code) else UNKNOWN
        where = QgsExpression.createFieldEqualityExpression("functie", code)
        root.appendChild(lib.QgsRuleBased3DRenderer.Rule(body_symbol(colour), where))
    renderer = lib.QgsRuleBased3DRenderer(root)
    renderer.setLayer(layer)
    return renderer


def body_symbol(colour: str) -> Any:
    """An extruded body in a colour, with its edges drawn so that it also reads without colour."""
    lib = three_d()
    symbol = lib.QgsPolygon3DSymbol()
    material = lib.QgsPhongMaterialSettings()
    material.setDiffuse(QColor(colour))
    material.setAmbient(QColor(colour).darker(AMBIENT))  # more would bleach the colour under the lamp of the view
    material.setSpecular(QColor("#000000"))
    give_material(symbol, material)
    symbol.setEdgesEnabled(True)
    symbol.setEdgeColor(edge_colour(colour))
    symbol.setEdgeWidth(1.0)
    symbol.setDataDefinedProperties(_measures(lib))
    return symbol


def _measures(lib: Any) -> QgsPropertyCollection:
    """Foot and thickness of a body are those of its row."""
    found = QgsPropertyCollection()
    properties: List[Any] = [(_property(lib, "ExtrusionHeight"), "dikte"), (_property(lib, "Height"), "voet")]
    for key, field in properties:
        found.setProperty(key, QgsProperty.fromField(field))
    return found


def _property(lib: Any, name: str) -> Any:
    """The name of a property of 3D symbols: newer QGIS keeps them in QgsAbstract3DSymbol."""
    home = getattr(lib, "QgsAbstract3DSymbol", None)
    owner = getattr(home, "Property", None) or lib.QgsPolygon3DSymbol
    return getattr(owner, name, None) if hasattr(owner, name) else getattr(lib.QgsPolygon3DSymbol, f"Property{name}")
