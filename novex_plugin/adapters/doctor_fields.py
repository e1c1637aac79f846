"""Which attributes a layer has, and which of them its map depends on; also of a layer that is broken."""

import re
from typing import Set, Tuple

from qgis.core import (
    QgsExpression,
    QgsMapLayer,
    QgsRenderContext,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtXml import QDomDocument

_KINDS = {
    QgsWkbTypes.GeometryType.PolygonGeometry: "vlak",
    QgsWkbTypes.GeometryType.LineGeometry: "lijn",
    QgsWkbTypes.GeometryType.PointGeometry: "punt",
}


def fields_of(layer: QgsMapLayer) -> Tuple[str, ...]:
    """Names of the attributes of the source; of a broken layer those that the project has kept settings for."""
    if not isinstance(layer, QgsVectorLayer):
        return ()
    if layer.isValid():
        return tuple(layer.dataProvider().fields().names())
    document = QDomDocument()
    document.setContent(layer.originalXmlProperties())
    found = document.documentElement().firstChildElement("fieldConfiguration").elementsByTagName("field")
    own = [found.at(place).toElement().attribute("name") for place in range(found.count())]
    virtual = set(layer.fields().names())  # a broken layer has only what joins and expressions give it
    return tuple(name for name in own if name and name not in virtual)


def used_fields_of(layer: QgsMapLayer) -> Tuple[str, ...]:
    """The attributes of the source that renderer, labels, filter and joins of a layer ask for."""
    if not isinstance(layer, QgsVectorLayer):
        return ()
    names: Set[str] = set()
    if layer.renderer() is not None:
        for text in layer.renderer().usedAttributes(QgsRenderContext()):
            names |= _columns(text)
    if layer.labelsEnabled() and layer.labeling() is not None:
        settings = layer.labeling().settings()
        names |= _columns(settings.fieldName) if settings.isExpression else {settings.fieldName}
    names |= _columns(_filter_of(layer))
    names |= {join.targetFieldName() for join in layer.vectorJoins()}
    known = {name.lower(): name for name in fields_of(layer)}
    return tuple(sorted({known[name.lower()] for name in names if name.lower() in known}))


def geometry_of(layer: QgsMapLayer) -> str:
    """vlak, lijn or punt; '' when the layer is a picture or does not know."""
    return _KINDS.get(layer.geometryType(), "") if isinstance(layer, QgsVectorLayer) else ""


def _filter_of(layer: QgsVectorLayer) -> str:
    """The filter; a broken layer says it has none, but its source still holds it."""
    if layer.isValid():
        return layer.subsetString()
    found = re.search(r"\bfilter='((?:[^'\\]|\\.)*)'", layer.source())
    return re.sub(r"\\(.)", r"\1", found.group(1)) if found else ""


def _columns(text: str) -> Set[str]:
    """The attributes that an expression, or a bare name, refers to."""
    if not text or text.lstrip().startswith("<"):  # a filter in XML
        return set()
    expression = QgsExpression(text)
    return {text} if expression.hasParserError() else {*expression.referencedColumns(), text}
