"""Write the projects that QGIS Server publishes. Runs in a process of its own, because it starts QGIS.

    python -m tools.services.qgis_project SPECIFICATION.json

The specification is a list of projects: {"project": path, "title": text, "layers": [...]}, with per layer
"file", "table", "name" and "title".
"""

import json
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)

COLOURS = ("#d7a3b5", "#b5d7a3", "#a3b5d7", "#d7cfa3", "#a3d7cf")
CRS_LIST = ["EPSG:28992", "EPSG:3857", "EPSG:4326"]


def symbol(layer: QgsVectorLayer, colour: str):
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return QgsFillSymbol.createSimple({"color": colour, "outline_color": "#444444", "outline_width": "0.3"})
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"color": colour, "width": "0.8"})
    return QgsMarkerSymbol.createSimple({"color": colour, "size": "2.5"})


def write(specification: dict) -> None:
    """One project, for WFS and WMS; not for WMTS, whose capabilities make QGIS Server 3.22 crash now and then."""
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    project.setTitle(specification["title"])
    ids = []
    for number, item in enumerate(specification["layers"]):
        layer = QgsVectorLayer(f"{item['file']}|layername={item['table']}", item["title"], "ogr")
        if not layer.isValid():
            raise SystemExit(f"cannot read {item}")
        layer.setShortName(item["name"])  # the name in WFS and WMS
        layer.setRenderer(QgsSingleSymbolRenderer(symbol(layer, COLOURS[number % len(COLOURS)])))
        project.addMapLayer(layer)
        ids.append(layer.id())
    project.writeEntry("WFSLayers", "/", ids)
    project.writeEntry("WMSServiceCapabilities", "/", True)
    project.writeEntry("WMSServiceTitle", "/", specification["title"])
    project.writeEntry("WMSCrsList", "/", CRS_LIST)
    if not project.write(specification["project"]):
        raise SystemExit(project.error())


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    for specification in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")):
        write(specification)
    application.exitQgis()


if __name__ == "__main__":
    main()
