"""Write ``resources/layouts/nederland.json``: the twelve provinces in outline, for the locator on map sheets.

Source: the world map that comes with QGIS, which is Natural Earth (public domain). Coordinates are EPSG:28992,
in whole metres and strongly generalised: enough for a map the size of a stamp, useless for anything else.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from novex_plugin.paths import resources

EUROPE = QgsRectangle(3.0, 50.5, 7.5, 54.0)  # leaves the Caribbean part out


def outlines() -> dict:
    world = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    layer = QgsVectorLayer(f"{world}|layername=states_provinces", "wereld", "ogr")
    layer.setSubsetString("adm0_a3 = 'NLD'")
    to_rd = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:28992"), QgsProject())
    found = {}
    for feature in layer.getFeatures(EUROPE):
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(to_rd)
        found[feature["name"]] = geometry.asWkt(0)
    return dict(sorted(found.items()))


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    target = resources("layouts", "nederland.json")
    content = {"bron": "Natural Earth (publiek domein), via de wereldkaart van QGIS", "stelsel": "EPSG:28992",
               "provincies": outlines()}
    target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(content['provincies'])} provincies geschreven in {target}")
    app.exitQgis()


if __name__ == "__main__":
    main()
