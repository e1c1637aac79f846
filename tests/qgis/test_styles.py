"""Every style loads, applies and draws something; the files are what their definition says."""

from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsRuleBasedRenderer,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from novex_plugin.adapters import styles
from novex_plugin.adapters.renderers import object_renderer
from novex_plugin.adapters.symbols import EXACTNESS, area_symbol, function_symbol
from novex_plugin.core.catalogue import basis_layers, check_layers, context_layers, find_layer_key
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.functions import function, functions
from novex_plugin.paths import styles as style_path
from tools.style_themes import FINE, theme_looks

OBJECTS = {"object_vlak": "vlak", "object_lijn": "lijn", "object_punt": "punt"}
ROLES = {
    **OBJECTS, "bevinding": "punt", "bevinding_vlak": "vlak", "schuurpunten": "vlak",
    **{each.key: each.geometry for each in check_layers() + context_layers()},
    **{name: look.geometry for name, look in theme_looks().items()},
    "standaard_vlak": "vlak", "standaard_lijn": "lijn", "standaard_punt": "punt",
    "schets_lijn": "lijn", "schets_punt": "punt",
    "buur_vlak": "vlak", "buur_lijn": "lijn", "buur_punt": "punt", "grens_punt": "punt", "grens_vlak": "vlak",
    "verschil_vlak": "vlak", "verschil_lijn": "lijn", "verschil_punt": "punt", "overeenstemming": "vlak",
}
WKT = {
    "vlak": ("MultiPolygon", "MultiPolygon(((10 10, 90 10, 90 90, 10 90, 10 10)))"),
    "lijn": ("MultiLineString", "MultiLineString((5 5, 50 60, 95 95))"),
    "punt": ("Point", "Point(50 50)"),
}
BASE_FIELDS = ("uuid", "naam", "functie", "nauwkeurigheid", "variant", "klasse", "sleutel",
               "soort", "tekst", "kleur", "zwaarte")
SORTS = {"verschil_vlak": "toegevoegd", "verschil_lijn": "vervallen", "verschil_punt": "gewijzigd",
         "overeenstemming": "deels"}  # of roles that draw only what they know
SKETCH_MARKS = {"lijn": "pijl", "punt": "notitie", "vlak": ""}


def make_layer(kind: str, **values: str) -> QgsVectorLayer:
    geometry, wkt = WKT[kind]
    fields = "".join(f"&field={name}:string" for name in BASE_FIELDS)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:28992{fields}", "proef", "memory")
    feature = QgsFeature(layer.fields())
    usual = {"naam": "Proef", "functie": "bos", "nauwkeurigheid": "exact", "klasse": "HARD", "sleutel": "s",
             "soort": SKETCH_MARKS[kind], "tekst": "Let op", "kleur": "#c0392b", "zwaarte": "waarschuwing"}
    for name, value in {**usual, **values}.items():
        feature[name] = value
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    return layer


def draw(*layers: QgsVectorLayer):
    """The layers on white, 200 x 200 pixels for 100 x 100 m (about 1:1890)."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(QgsRectangle(0, 0, 100, 100))
    settings.setOutputSize(QSize(200, 200))
    settings.setBackgroundColor(QColor("#ffffff"))
    return rendered(settings)


def rendered(settings: QgsMapSettings) -> QImage:
    """Drawn in this thread: waiting for a render thread while holding Python's lock can hang."""
    image = QImage(settings.outputSize(), settings.outputImageFormat())
    image.fill(settings.backgroundColor())
    painter = QPainter(image)
    job = QgsMapRendererCustomPainterJob(settings, painter)
    job.renderSynchronously()
    painter.end()
    return image


def coloured(image) -> int:
    white = QColor("#ffffff").rgb()
    return sum(image.pixel(x, y) != white for x in range(0, image.width(), 2) for y in range(0, image.height(), 2))


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_role_has_style_files_of_its_own(role):
    assert (style_path(role) / "symbologie.qml").is_file()


@pytest.mark.parametrize("path", sorted(style_path().glob("*/*.qml")), ids=lambda path: "/".join(path.parts[-2:]))
def test_every_style_file_is_read_by_qgis(qgis_app, path: Path):
    layer = make_layer(ROLES[path.parent.name])
    _message, loaded = layer.loadNamedStyle(str(path))
    assert loaded


@pytest.mark.parametrize("role", sorted(ROLES))
def test_every_style_draws_something(qgis_app, role):
    layer = make_layer(ROLES[role], **({"soort": SORTS[role]} if role in SORTS else {}))
    styles.apply_style(layer, role)
    assert coloured(draw(layer)) >= 9  # every second pixel: a square of six


@pytest.mark.parametrize("item", [one for one in basis_layers() if one.checkable], ids=lambda one: one.code)
def test_style_of_a_catalogue_layer_fits_its_geometry(item):
    assert item.geometry == "gemengd" or ROLES[item.style] == item.geometry


def test_a_theme_gives_lines_the_style_for_lines(qgis_app):
    assert styles.style_folder(make_layer("lijn"), "thema_erfgoed_vlak").name == "thema_erfgoed_lijn"
    assert styles.style_folder(make_layer("punt"), "thema_erfgoed_vlak").name == "thema_erfgoed_punt"
    assert styles.style_folder(make_layer("lijn"), "thema_percelen_vlak").name == "standaard_lijn"
    assert styles.style_folder(make_layer("vlak"), "natura2000").name == "natura2000"


@pytest.mark.parametrize("role", [*sorted(FINE), "landbouwpercelen", "rijksmonumenten"])
def test_layers_of_very_many_shapes_stay_away_at_the_scale_of_a_province(qgis_app, role):
    layer = make_layer(ROLES[role])
    styles.apply_style(layer, role)
    assert layer.isInScaleRange(5_000)
    assert not layer.isInScaleRange(200_000)


def test_folders_of_styles_that_nobody_uses_are_gone():
    assert {path.name for path in style_path().iterdir() if path.is_dir()} == set(ROLES)


def test_a_role_without_files_gets_the_plain_look_of_its_geometry(qgis_app):
    layer = make_layer("lijn")
    styles.apply_style(layer, "laag_van_de_provincie_zelf")
    assert layer.renderer().type() == "singleSymbol"
    assert coloured(draw(layer)) >= 9  # every second pixel: a square of six


def test_a_table_without_geometry_is_left_alone(qgis_app):
    table = QgsVectorLayer("None?field=sleutel:string", "afweging", "memory")
    styles.apply_style(table, "afweging")
    assert table.isValid()


def test_a_broken_style_file_is_named(qgis_app, tmp_path, monkeypatch):
    (tmp_path / "water").mkdir()
    broken = tmp_path / "water" / "symbologie.qml"
    broken.write_text("<qgis><renderer-v2", encoding="utf-8")
    monkeypatch.setattr(styles, "styles", lambda *parts: tmp_path.joinpath(*parts))
    with pytest.raises(NovexError, match=r"symbologie\.qml"):
        styles.apply_style(make_layer("vlak"), "water")


@pytest.mark.parametrize("kind", ["vlak", "lijn", "punt"])
def test_the_files_hold_a_rule_for_every_function_and_degree_of_exactness(qgis_app, kind):
    layer = make_layer(kind)
    styles.apply_style(layer, f"object_{kind}")
    suitable = [each.code for each in functions() if kind in each.geometries]
    expected = {f"{kind}:{code}:{degree}" for code in suitable for degree in EXACTNESS}
    assert expected <= _keys(layer.renderer())
    assert _keys(layer.renderer()) == _keys(object_renderer(kind))


@pytest.mark.parametrize("kind", ["vlak", "lijn", "punt"])
def test_what_the_files_leave_out_is_what_qgis_fills_in(qgis_app, kind):
    layer = make_layer(kind)
    styles.apply_style(layer, f"object_{kind}")
    read, made = _symbols(layer.renderer()), _symbols(object_renderer(kind))
    assert read and read.keys() == made.keys()
    assert [key for key in made if read[key] != made[key]] == []


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT // 100 != 322, reason="the style files are written with QGIS 3.22")
def test_the_tool_writes_the_committed_files(qgis_app, tmp_path):
    from tools.make_styles import write_all

    write_all(tmp_path)
    written, committed = _texts(tmp_path), _texts(style_path())
    assert sorted(written) == sorted(committed)
    assert [name for name in written if written[name] != committed[name]] == []


def test_only_what_is_present_gets_a_rule(qgis_app):
    renderer = object_renderer("vlak", [("bos", "exact"), ("bos", "zoekgebied"), ("woningbouw", "indicatief")])
    leaves = {key for key in _keys(renderer) if key.count(":") == 2}
    assert leaves == {"vlak:bos:exact", "vlak:bos:zoekgebied", "vlak:woningbouw:indicatief"}


def test_an_object_with_an_unknown_function_is_still_drawn(qgis_app):
    layer = make_layer("vlak", functie="bestaat_niet")
    styles.apply_style(layer, "object_vlak")
    assert coloured(draw(layer)) > 500


@pytest.mark.parametrize("kind", ["vlak", "lijn", "punt"])
def test_degrees_of_exactness_look_different(qgis_app, kind):
    code = {"lijn": "buisleiding"}.get(kind, "woningbouw")
    images = []
    for degree in EXACTNESS:
        layer = make_layer(kind, functie=code, nauwkeurigheid=degree)
        styles.apply_style(layer, f"object_{kind}")
        images.append(draw(layer))
    assert images[0] != images[1] != images[2] != images[0]


STYLES = {"exact": "solid", "indicatief": "dash", "zoekgebied": "dot"}


def parts(symbol):
    return [symbol.symbolLayer(place) for place in range(symbol.symbolLayerCount())]


@pytest.mark.parametrize("degree", EXACTNESS)
@pytest.mark.parametrize("item", functions(), ids=lambda one: one.code)
def test_exact_is_solid_indicative_dashed_and_a_search_area_hatched_in_every_kind(qgis_app, item, degree):
    for kind in item.geometries:
        symbol = function_symbol(item, kind, degree)  # kept by name: the layers belong to it
        layers = parts(symbol)
        types = {layer.layerType() for layer in layers}
        if kind == "vlak":
            assert layers[0].properties()["outline_style"] == STYLES[degree]
            hatches = [layer for layer in layers if layer.layerType() == "LinePatternFill" and layer.lineAngle() == 45]
            assert bool(hatches) == (degree == "zoekgebied") or styles_with_both_diagonals(item.code)
        elif kind == "lijn":
            main = next(layer for layer in layers if layer.layerType() == "SimpleLine" and layer.width() < 4)
            if main.color().name() == "#ffffff":  # the pale casing of a power line
                main = next(layer for layer in layers if layer.layerType() == "SimpleLine" and layer.width() < 1)
            assert main.useCustomDashPattern() == (degree != "exact")
            assert ("HashLine" in types) == (degree == "zoekgebied")
        else:
            edges = [layer.properties()["outline_style"] for layer in layers if layer.layerType() == "SimpleMarker"]
            assert STYLES[degree] in edges
            assert ("FilledMarker" in types) == (degree == "zoekgebied")


def styles_with_both_diagonals(code):
    from novex_plugin.core.model.palette import pattern_of

    return pattern_of(code) == "ruiten"


def test_search_areas_let_the_ground_through_and_exact_areas_do_not(qgis_app):
    white = []
    for degree in EXACTNESS:
        layer = make_layer("vlak", nauwkeurigheid=degree)
        styles.apply_style(layer, "object_vlak")
        layer.setLabelsEnabled(False)
        image = draw(layer)
        white.append(sum(QColor(image.pixel(x, 60)).lightness() > 235 for x in range(40, 160)))
    assert white[0] == white[1] == 0
    assert white[2] > 40


def test_the_basis_stands_back_while_a_variant_is_looked_at(qgis_app, qgis_new_project):
    from qgis.core import QgsExpressionContextUtils

    layer = make_layer("vlak", variant="", functie="infrastructuur_weg_spoor")  # no pattern, one tone all over
    styles.apply_style(layer, "object_vlak")
    full = QColor(draw(layer).pixel(60, 60)).lightness()
    QgsExpressionContextUtils.setLayerVariable(layer, "novex_variant", "A")
    assert QColor(draw(layer).pixel(60, 60)).lightness() > full + 25


def test_areas_of_findings_take_the_class_of_their_finding(qgis_app, qgis_new_project):
    colours = []
    for outcome in ("HARD", "SYNERGY"):
        finding = make_layer("punt", klasse=outcome)
        area = make_layer("vlak")
        area.dataProvider().deleteAttributes([area.fields().indexOf("klasse")])
        area.updateFields()
        QgsProject.instance().addMapLayers([finding, area])
        styles.join_findings(area, finding)
        styles.apply_style(area, "bevinding_vlak")
        colours.append(QColor(draw(area).pixel(60, 62)).hue())
        QgsProject.instance().removeAllMapLayers()
    assert colours[0] < 30 or colours[0] > 330  # red
    assert 90 < colours[1] < 160  # green


@pytest.mark.parametrize("size", [16, 24, 48])
def test_a_swatch_has_the_size_that_was_asked(qgis_app, size):
    pixmap = styles.function_pixmap("woningbouw", size)
    assert (pixmap.width(), pixmap.height()) == (size, size)
    middle = pixmap.toImage().pixelColor(size // 2, 2 + size // 10)
    assert middle.alpha() > 0


def test_swatches_of_all_functions_differ(qgis_app):
    images = [styles.function_pixmap(each.code, 24).toImage() for each in functions()]
    assert all(images[i] != images[j] for i in range(len(images)) for j in range(i))


def test_an_unknown_function_has_no_swatch(qgis_app):
    with pytest.raises(NovexError):
        styles.function_icon("bestaat_niet")


def test_a_symbol_outlives_the_list_it_was_made_of(qgis_app):
    """PyQGIS 3.22 crashed here when layers were handed over in a list."""
    symbols = [area_symbol("bos", "#4f8f2a", degree) for degree in EXACTNESS]
    assert [symbol.clone().symbolLayerCount() for symbol in symbols] == [3, 3, 4]
    assert function_symbol(function("bos"), "vlak", "onbekend").symbolLayerCount() == 3


def test_every_function_has_a_drawing_of_its_own():
    from novex_plugin.adapters.symbols import glyph_source

    drawings = [glyph_source(each.code) for each in functions()]
    assert all(drawings)
    assert len(set(drawings)) == len(drawings)


def test_names_of_example_tables_are_known_layers():
    assert find_layer_key("woonkernen") == "woonkernen"


def _texts(folder: Path) -> dict:
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.glob("*/*.qml")}


def _symbols(renderer: QgsRuleBasedRenderer):
    """All that a symbol is, by the key of its rule."""
    return {rule.ruleKey(): QgsSymbolLayerUtils.symbolProperties(rule.symbol())
            for rule in renderer.rootRule().descendants() if rule.symbol() is not None}  # fmt: skip


def _keys(renderer) -> set:
    assert isinstance(renderer, QgsRuleBasedRenderer)
    return {rule.ruleKey() for rule in renderer.rootRule().descendants()}
