"""Difference and consensus as files and layers: what is in them, against a second calculation with geopandas."""

from pathlib import Path

import geopandas
import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.variant_layers import (
    CONSENSUS,
    DIFFERENCE,
    add_consensus_layer,
    add_difference_layers,
    consensus_in_file,
    difference_in_file,
    write_consensus,
    write_difference,
)
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import AREA, ProposalHeader, ProposalObject
from novex_plugin.core.variants.consensus import CONTESTED, SINGLE
from novex_plugin.core.variants.diff import ADDED, CHANGED, REMOVED
from novex_plugin.paths import resources
from tests.colour_vision import VISIONS, difference
from tools.style_variants import CONSENSUS as CONSENSUS_LOOKS
from tools.style_variants import DIFFERENCES

EXAMPLE = Path(str(resources("voorbeeld", "voorstel.gpkg")))
VARIANTS = ("A", "B", "C")
pytestmark = pytest.mark.filterwarnings("ignore:.*GPKG.*", "ignore:.*may only be partially supported.*")


def rows(path, table):
    data = ogr.Open(str(path))
    return [feature.items() for feature in data.GetLayerByName(table)]


def drawn_areas(variant):
    """The areas of a variant in 2050 straight from the file, by the definitions in docs/totalen.md."""
    table = geopandas.read_file(EXAMPLE, layer="object_vlak").fillna({"variant": "", "vervangt": "", "vervalt": False})
    mine = table[table["variant"].isin(["", variant]) & ~(table["jaar_start"] > 2050)]
    lapsed = set(mine["vervangt"])
    kept = mine[~mine["vervalt"].astype(bool) & ~mine["uuid"].isin(lapsed) & ~(mine["jaar_eind"] < 2050)]
    return kept[kept["nauwkeurigheid"] != "zoekgebied"]


def test_the_consensus_of_the_example_equals_that_of_geopandas(qgis_app):
    found = consensus_in_file(EXAMPLE, None, "2050")
    united = {code: shapely.union_all(drawn_areas(code).geometry.values) for code in VARIANTS}
    whole = shapely.union_all(list(united.values()))
    assert found.area_m2 == pytest.approx(whole.area, rel=1e-6)
    for place, code in enumerate(VARIANTS):
        assert found.used_by(place) == pytest.approx(united[code].area, rel=1e-6)
    others = [shapely.union_all([united[other] for other in VARIANTS if other != code]) for code in VARIANTS]
    single = sum(shapely.difference(united[code], rest).area for code, rest in zip(VARIANTS, others))
    assert found.area_of(SINGLE) == pytest.approx(single, rel=1e-6)
    homes = shapely.union_all([
        shape for code in VARIANTS for shape in drawn_areas(code).query("functie == 'woningbouw'").geometry
    ])  # fmt: skip
    assert next(one for one in found.support if one.code == "woningbouw").area_m2 == pytest.approx(homes.area, abs=1.0)


def test_places_in_the_file_are_disjoint_and_say_what_each_variant_wants(qgis_app, tmp_path):
    target = tmp_path / "consensus.gpkg"
    found = consensus_in_file(EXAMPLE, ("A", "B"), "2050")
    write_consensus(found, target)
    table = geopandas.read_file(target, layer=CONSENSUS)
    assert len(table) == len(found.places) and table.crs.to_epsg() == 28992
    assert table.area.sum() == pytest.approx(shapely.union_all(table.geometry.values).area, abs=1.0)
    assert table["oppervlakte_ha"].sum() * 1e4 == pytest.approx(found.area_m2)
    contested = table[table["soort"] == CONTESTED]
    assert len(contested) and contested["samen"].fillna("").eq("").all()
    assert all("A Compacte stad: " in text and "; B Rivier als drager: " in text for text in table["antwoorden"])
    support = rows(target, "overeenstemming_functies")
    assert all(row["oppervlakte_ha"] == pytest.approx(row["ha_in_1"] + row["ha_in_2"]) for row in support)


def test_the_difference_in_the_file_holds_every_change_and_every_value(qgis_app, tmp_path):
    target = tmp_path / "verschil.gpkg"
    found = difference_in_file(EXAMPLE, "A", "B", "2050")
    write_difference(found, target)
    made = [row for name in DIFFERENCE.values() for row in rows(target, name)]
    counts = {kind: sum(row["soort"] == kind for row in made) for kind in (ADDED, REMOVED, CHANGED, "was")}
    assert counts == {ADDED: 10, REMOVED: 12, CHANGED: 3, "was": 3}
    values = rows(target, "verschil_waarden")
    assert {(row["uuid"], row["veld"]) for row in values if row["soort"] == CHANGED} == {
        (change.item.uuid, value.field) for change in found.of(CHANGED) for value in change.values
    }
    grown = next(row for row in made if row["naam"] == "Brede hoogwatergeul met eiland")
    assert grown["wat"].startswith("Vorm: 526 ha → 872 ha; Naam: Hoogwatergeul Overmaarle → Brede")
    assert grown["erbij"] == pytest.approx(346.0, abs=0.1) and grown["eraf"] == pytest.approx(0.0, abs=0.001)


def test_the_style_is_in_the_file(qgis_app, tmp_path):
    target = tmp_path / "consensus.gpkg"
    write_consensus(consensus_in_file(EXAMPLE, None, "2050"), target)
    layer = QgsVectorLayer(f"{target}|layername={CONSENSUS}", "c", "ogr")
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == [label for _where, label, _colour in CONSENSUS_LOOKS]
    for feature in layer.getFeatures():  # every place is drawn by exactly one rule
        assert len(matching(layer, feature)) == 1


def matching(layer, feature):
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    found = []
    for rule in layer.renderer().rootRule().children():
        expression = rule.filter()
        expression.prepare(context)
        found += [rule] if expression.evaluate(context) else []
    return found


def test_layers_go_into_a_group_and_take_the_place_of_earlier_ones(qgis_app, tmp_path):
    target, other = tmp_path / "een.gpkg", tmp_path / "twee.gpkg"
    for path, second in ((target, "B"), (other, "C")):
        write_difference(difference_in_file(EXAMPLE, "A", second, "2050"), path)
    project = QgsProject()
    first = [layer.name() for layer in add_difference_layers(project, target, "A naar B")]
    assert first == ["Verschil: punten", "Verschil: lijnen", "Verschil: vlakken"]
    add_difference_layers(project, other, "A naar C")
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == ["A naar C"]
    assert {layer.source().split("|")[0] for layer in project.mapLayers().values()} == {str(other)}
    write_consensus(consensus_in_file(EXAMPLE, None, "2050"), tmp_path / "c.gpkg")
    add_consensus_layer(project, tmp_path / "c.gpkg", "Overeenstemming")
    assert len(project.mapLayers()) == 4
    project.clear()


def test_equal_variants_give_a_file_without_changes_and_one_empty_layer(qgis_app, tmp_path):
    target = tmp_path / "niets.gpkg"
    found = difference_in_file(EXAMPLE, "A", "A", "2050")
    write_difference(found, target)
    assert found.alike and not rows(target, "verschil_waarden")
    project = QgsProject()
    assert len(add_difference_layers(project, target, "niets")) == 1
    project.clear()


@pytest.mark.parametrize("call", [
    lambda: difference_in_file(EXAMPLE, "A", "X", "2050"), lambda: consensus_in_file(EXAMPLE, ("A", "X"), "2050"),
    lambda: difference_in_file(EXAMPLE, "A", "B", "ooit"),
])  # fmt: skip
def test_what_does_not_exist_is_refused(qgis_app, call):
    with pytest.raises(NovexError):
        call()


def test_a_file_that_cannot_be_opened_or_written_says_so(qgis_app, tmp_path):
    (tmp_path / "stuk.gpkg").write_text("geen gpkg")
    with pytest.raises(NovexError):
        add_consensus_layer(QgsProject(), tmp_path / "stuk.gpkg", "x")
    with pytest.raises(NovexError):
        write_consensus(consensus_in_file(EXAMPLE, None, "2050"), tmp_path / "weg" / "c.gpkg")


def test_looks_differ_for_every_eye_or_have_another_pattern():
    colours = [colour for _where, _label, colour in CONSENSUS_LOOKS]
    contested = colours[2]  # has a hatch of its own
    plain = [colour for colour in colours if colour != contested]
    for place, one in enumerate(plain):
        for other in plain[place + 1 :]:
            assert min(difference(one, other, vision) for vision in VISIONS.values()) > 3.0
    assert len({colour for _kind, _label, colour in DIFFERENCES}) == len(DIFFERENCES)


def processed(name, **parameters):
    import processing

    return processing.run(f"novex:{name}", {"VOORSTEL": str(EXAMPLE), "HORIZON": "2050", **parameters})


@pytest.fixture
def provider(qgis_processing):
    from qgis.core import QgsApplication

    from novex_plugin.processing.provider import NovexProvider

    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def test_the_algorithms_give_what_the_functions_give(provider, tmp_path):
    out = processed("verschil", VAN="A", NAAR="B", VERSCHIL=str(tmp_path / "v.gpkg"), TABEL=str(tmp_path / "v.csv"))
    assert [out[f"AANTAL_{name}"] for name in ("TOEGEVOEGD", "VERVALLEN", "GEWIJZIGD")] == [10, 12, 3]
    assert len(Path(out["TABEL"]).read_text(encoding="utf-8-sig").splitlines()) == 1 + len(
        rows(tmp_path / "v.gpkg", "verschil_waarden")
    )
    out = processed("consensus", VARIANTEN="basis,A", CONSENSUS=str(tmp_path / "c.gpkg"), TABEL=str(tmp_path / "c.csv"))
    parts = ("EENS_HA", "DEELS_EENS_HA", "STRIJDIG_HA", "ENKEL_HA")
    assert sum(out[name] for name in parts) == pytest.approx(out["OPPERVLAKTE_HA"])
    assert out["OPPERVLAKTE_HA"] * 1e4 == pytest.approx(consensus_in_file(EXAMPLE, ("", "A"), "2050").area_m2)


def test_a_proposal_without_variants_is_compared_with_itself(qgis_app, tmp_path):
    file = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("11", "Proef", "PV25"), [])
    file.write_objects([ProposalObject("u1", "Wijk", shapely.box(190_000, 440_000, 190_100, 440_100), AREA,
                                       "woningbouw")])  # fmt: skip
    found = consensus_in_file(file.path, None, "2030")
    assert [drawing.code for drawing in found.drawings] == [""] and found.area_m2 == 10_000.0
