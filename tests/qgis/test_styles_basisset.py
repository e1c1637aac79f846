"""The basisset in a project: grouped by theme, styled, limited by scale, with its source."""

import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsProject, QgsRuleBasedRenderer

from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.adapters.styles import GROUP, ROLE, add_basisset_layers
from novex_plugin.core.catalogue import layer as catalogue_layer
from novex_plugin.paths import resources

KEYS = ("provincie", "wegen", "plaatsen", "natura2000", "nnn", "landbouwpercelen", "rijksmonumenten")
BACKDROP = ("wegen", "plaatsen", "woonkernen", "landgebruik", "water", "bos", "spoorwegen")


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Store:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in KEYS], path)
    return Store.open(path)


@pytest.fixture()
def project():
    made = QgsProject()
    yield made
    made.clear()


def test_every_layer_is_added_once_with_its_role(qgis_app, project, store):
    added = add_basisset_layers(project, store)
    assert sorted(each.customProperty(ROLE) for each in added) == sorted(KEYS)
    assert add_basisset_layers(project, store) == []
    assert len(project.mapLayers()) == len(KEYS)


def test_a_choice_of_layers_is_followed(qgis_app, project, store):
    added = add_basisset_layers(project, store, keys=["nnn", "bestaat_niet"])
    assert [each.customProperty(ROLE) for each in added] == ["nnn"]


def test_layers_are_grouped_by_theme_with_the_backdrop_below(qgis_app, project, store):
    add_basisset_layers(project, store)
    themes = [each.name() for each in project.layerTreeRoot().findGroup(GROUP).children()]
    assert themes[-1] == catalogue_layer("wegen").group
    assert catalogue_layer("natura2000").group in themes
    backdrop = project.layerTreeRoot().findGroup(themes[-1])
    assert [each.layer().customProperty(ROLE) for each in backdrop.children()] == ["plaatsen", "provincie", "wegen"]


def test_most_reservations_start_unticked_and_the_backdrop_does_not(qgis_app, project, store):
    add_basisset_layers(project, store)
    shown = {each.layer().customProperty(ROLE) for each in project.layerTreeRoot().findLayers() if each.isVisible()}
    assert shown == {"provincie", "wegen", "plaatsen", "natura2000"}


def test_dense_layers_only_show_from_nearby(qgis_app, project, store):
    limits = {each.customProperty(ROLE): each.minimumScale() for each in add_basisset_layers(project, store)
              if each.hasScaleBasedVisibility()}
    assert limits == {"landbouwpercelen": 40000, "rijksmonumenten": 75000}


def test_the_source_stands_in_the_metadata(qgis_app, project, store):
    for each in add_basisset_layers(project, store):
        assert each.metadata().rights() == ["Fictieve voorbeelddata NOVEX, 2026-01-01"]


def test_a_motorway_looks_different_from_a_lane(qgis_app, project, store):
    roads = add_basisset_layers(project, store, keys=["wegen"])[0]
    assert {"autosnelweg", "lokale weg"} <= {each["klasse"] for each in roads.getFeatures()}
    widths = {rule.label(): rule.symbol().width() for rule in roads.renderer().rootRule().children()}
    assert widths["Rijksweg"] > widths["Provinciale weg"] > widths["Overige weg"]


def rules_by_class(layer):
    """Class of the features -> labels of the rules that draw them, the rule for the rest left out."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        rules = [rule for rule in layer.renderer().rootRule().children() if not rule.isElse()]
        found.setdefault(feature["klasse"], set()).add(
            tuple(rule.label() for rule in rules if rule.filter().evaluate(context))
        )
    return found


def test_every_class_of_the_example_has_one_look_of_its_own(qgis_app, project, tmp_path):
    path = tmp_path / "ondergrond.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in BACKDROP], path)
    seen = {}
    for layer in add_basisset_layers(project, Store.open(path)):
        if isinstance(layer.renderer(), QgsRuleBasedRenderer):
            seen[layer.customProperty(ROLE)] = rules_by_class(layer)
    assert set(seen) == {"wegen", "plaatsen", "landgebruik"}
    unclear = {(role, name, labels) for role, classes in seen.items() for name, drawn in classes.items()
               for labels in drawn if len(labels) != 1}  # fmt: skip
    assert unclear == set()
    assert seen["landgebruik"]["bedrijventerrein"] == {("Bebouwd",)}
    assert seen["plaatsen"]["station"] == {("Station",)}
