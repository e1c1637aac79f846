"""Write ``styles/<layer>/<category>.qml`` from the function list, the outcome classes and ``tools/style_*.py``.

Run with QGIS 3.22, the oldest supported version, so that every newer one reads the result:
``QT_QPA_PLATFORM=offscreen .venv/bin/python tools/make_styles.py``
"""

import sys
from functools import cache
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Tuple
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from qgis.core import QgsApplication, QgsMapLayer, QgsVectorLayer

from novex_plugin.adapters.renderers import object_labeling, object_renderer
from novex_plugin.core.catalogue import check_layers
from novex_plugin.core.model.records import AREA, LINE, POINT
from novex_plugin.paths import styles
from tools.style_backdrop import BACKDROP
from tools.style_borders import BORDERS
from tools.style_findings import finding_area_renderer, finding_renderer
from tools.style_neighbours import NEIGHBOURS
from tools.style_pressure import pressure_renderer
from tools.style_reservations import reservation_labeling, reservation_renderer
from tools.style_set import Look, look_of
from tools.style_sketch import SKETCH
from tools.style_themes import ThemeLook, dress_theme, theme_looks
from tools.style_variants import VARIANTS

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
GEOMETRY = {AREA: "MultiPolygon", LINE: "MultiLineString", POINT: "Point"}
OBJECT_ROLES = {"object_vlak": AREA, "object_lijn": LINE, "object_punt": POINT}

# role, kind of geometry, function that dresses an empty layer
Recipe = Tuple[str, str, Callable[[QgsVectorLayer], None]]


def recipes() -> Iterator[Recipe]:
    """Every style of the set, in the order of writing."""
    for role, kind in OBJECT_ROLES.items():
        yield role, kind, _object_dresser(kind)
    yield "bevinding", POINT, lambda layer: layer.setRenderer(finding_renderer())
    yield "bevinding_vlak", AREA, lambda layer: layer.setRenderer(finding_area_renderer())
    yield "schuurpunten", AREA, lambda layer: layer.setRenderer(pressure_renderer())
    for role, (kind, dress) in {**VARIANTS, **SKETCH, **NEIGHBOURS, **BORDERS, **BACKDROP}.items():
        yield role, kind, dress
    for layer in check_layers():
        yield layer.key, layer.geometry, _reservation_dresser(look_of(layer.key, layer.geometry))
    for role, look in theme_looks().items():
        yield role, look.geometry, _theme_dresser(look)
    for kind in (AREA, LINE, POINT):
        yield f"standaard_{kind}", kind, _reservation_dresser(look_of("", kind))


def write_all(target: Path) -> int:
    """Write all styles below ``target``; returns the number of files."""
    count = 0
    for role, kind, dress in recipes():
        layer = QgsVectorLayer(f"{GEOMETRY[kind]}?crs=EPSG:28992{_FIELDS}", role, "memory")
        dress(layer)
        folder = target / role
        folder.mkdir(parents=True, exist_ok=True)
        for name, category in _categories(layer).items():
            path = folder / f"{name}.qml"
            layer.saveNamedStyle(str(path), category)
            path.write_text(_slim(path.read_text(encoding="utf-8")), encoding="utf-8")
            count += 1
    return count


def _slim(qml: str) -> str:
    """The same style, smaller and the same at every run: attributes sorted, and without what a reader fills in by
    itself (empty definitions, default scales, properties of a symbol layer at their default, the copy of every property
    that only QGIS before 3.20 reads). Half of the time that a style takes is the reading of its text."""
    root = ElementTree.fromstring(qml)
    for layer in root.iter("layer"):
        _drop_defaults(layer)
    for parent in list(root.iter()):
        for child in list(parent):
            if _redundant(child):
                parent.remove(child)
        for name in sorted(parent.attrib):
            parent.set(name, parent.attrib.pop(name))
    for rules in root.iter("rules"):
        rules.set("key", "regels")  # QGIS makes up a key
    ElementTree.indent(root, " ")
    return DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def _redundant(element: ElementTree.Element) -> bool:
    if element.tag in ("data_defined_properties", "dd_properties"):
        properties = element.find("Option/Option[@name='properties']")
        return properties is not None and len(properties) == 0
    return element.tag in ("prop", "callout") or element.get("value") == "3x:0,0,0,0,0,0"


def _drop_defaults(symbol_layer: ElementTree.Element) -> None:
    usual = _default_properties(symbol_layer.get("class", ""))
    for properties in symbol_layer.findall("Option"):
        for option in list(properties):
            if option.get("type") == "QString" and usual.get(option.get("name", "")) == option.get("value"):
                properties.remove(option)


@cache
def _default_properties(symbol_layer_class: str) -> Dict[str, Any]:
    """What a symbol layer of this class has when nothing is said of it."""
    made = QgsApplication.symbolLayerRegistry().symbolLayerMetadata(symbol_layer_class).createSymbolLayer({})
    return dict(made.properties())


_FIELDS = "".join(
    f"&field={name}:string" for name in ("naam", "functie", "nauwkeurigheid", "variant", "laag", "klasse"))


def _categories(layer: QgsVectorLayer) -> Dict[str, QgsMapLayer.StyleCategory]:
    found = {"symbologie": QgsMapLayer.StyleCategory.Symbology}
    if layer.labeling() is not None:
        found["etiketten"] = QgsMapLayer.StyleCategory.Labeling
    if layer.hasScaleBasedVisibility():
        found["weergave"] = QgsMapLayer.StyleCategory.Rendering
    return found


def _object_dresser(kind: str) -> Callable[[QgsVectorLayer], None]:
    def dress(layer: QgsVectorLayer) -> None:
        layer.setRenderer(object_renderer(kind))
        layer.setLabeling(object_labeling(kind))
        layer.setLabelsEnabled(True)

    return dress


def _reservation_dresser(look: Look) -> Callable[[QgsVectorLayer], None]:
    def dress(layer: QgsVectorLayer) -> None:
        layer.setRenderer(reservation_renderer(look))
        labeling = reservation_labeling(look)
        if labeling is not None:
            layer.setLabeling(labeling)
            layer.setLabelsEnabled(True)
        if look.until:
            layer.setScaleBasedVisibility(True)
            layer.setMinimumScale(look.until)

    return dress


def _theme_dresser(look: ThemeLook) -> Callable[[QgsVectorLayer], None]:
    return lambda layer: dress_theme(layer, look)


def main() -> None:
    app = QgsApplication([], True)
    app.initQgis()
    print(f"{write_all(styles())} stijlbestanden geschreven in {styles()}")
    app.exitQgis()


if __name__ == "__main__":
    main()
