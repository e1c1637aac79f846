"""The map of friction points: the file, its sums, its style, and its place in the project."""

import csv
import shutil
from pathlib import Path

import pytest
import shapely
from osgeo import ogr
from qgis.core import QgsProject, QgsVectorLayer

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.layers import add_proposal_layers, find_group
from novex_plugin.adapters.pressure_map import add_pressure_layer, make_pressure_map, perspective_of
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from novex_plugin.processing.schuurpunten import PressureMap
from tests.colour_vision import VISIONS, difference, painted
from tools.style_pressure import ALPHA, STEPS
from tools.style_set import LAND

LAYERS = ("natura2000", "nnn", "rivierbed", "buisleidingstrook", "beken", "waterkering_kern")


@pytest.fixture(scope="module")
def store(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("basisset") / "basisset.gpkg"
    sources = discover_sources(str(resources("voorbeeld", "basisset.gpkg"))).sources
    build_store([each for each in sources if each.key in LAYERS], path)
    return path


@pytest.fixture
def proposal(tmp_path) -> Path:
    path = tmp_path / "voorstel.gpkg"
    shutil.copyfile(resources("voorbeeld", "voorstel.gpkg"), path)
    return path


def rows(path, table):
    data = ogr.Open(str(path))  # a layer lives as long as its file
    return [(feature.items(), shape_of(feature)) for feature in data.GetLayerByName(table)]


def shape_of(feature):
    geometry = feature.GetGeometryRef()
    return shapely.from_wkb(bytes(geometry.ExportToWkb())) if geometry is not None else None


def test_pieces_in_the_file_are_disjoint_and_the_pairs_add_up(proposal, store, tmp_path):
    target = tmp_path / "schuurpunten.gpkg"
    found = make_pressure_map(proposal, store, target, variant="B", horizon="2050")
    pieces = rows(target, "schuurpunten")
    assert len(pieces) == len(found.piled) > 20
    shapes = [shape for _values, shape in pieces]
    assert sum(shape.area for shape in shapes) == pytest.approx(shapely.union_all(shapes).area, abs=1.0)
    assert all(values["oppervlakte_ha"] == pytest.approx(shape.area / 1e4) for values, shape in pieces)
    file = open_proposal(proposal)
    areas = [item for item in effective_objects(file.objects(), file.variants(), "B", "2050") if item.kind == "vlak"]
    of = {code: shapely.union_all([shapely.make_valid(item.geometry) for item in areas if perspective_of(item) == code])
          for code in ("1", "2", "3", "overkoepelend")}  # fmt: skip
    different = 0
    for values, _none in rows(target, "schuurpunten_perspectief"):
        one, other = values["perspectief_a"], values["perspectief_b"]
        if one != other:
            different += 1
            assert values["oppervlakte_ha"] * 1e4 == pytest.approx(of[one].intersection(of[other]).area, abs=1.0)
    assert different >= 2


def test_the_file_carries_its_style(proposal, store, tmp_path):
    target = tmp_path / "schuurpunten.gpkg"
    make_pressure_map(proposal, store, target, variant="B")
    layer = QgsVectorLayer(f"{target}|layername=schuurpunten", "s", "ogr")
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert "waarvan: hard conflict" in labels


def test_it_goes_into_the_group_of_the_proposal_and_replaces_an_earlier_one(proposal, store, tmp_path):
    project = QgsProject()
    add_proposal_layers(project, proposal)
    target = tmp_path / "schuurpunten.gpkg"
    make_pressure_map(proposal, store, target, variant="B")
    add_pressure_layer(project, target)
    layer = add_pressure_layer(project, target)
    assert find_group(project).findLayers()[0].layerId() == layer.id()
    assert [one.name() for one in project.mapLayers().values()].count(layer.name()) == 1


def test_cancelling_writes_nothing(proposal, store, tmp_path):
    class Stop(Progress):
        def step(self, fraction, text=""):
            if fraction > 0.6:
                raise Cancelled

    with pytest.raises(Cancelled):
        make_pressure_map(proposal, store, tmp_path / "schuurpunten.gpkg", progress=Stop())
    assert not (tmp_path / "schuurpunten.gpkg").exists()


def test_the_algorithm_writes_map_and_table(qgis_processing, proposal, store, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    algorithm = PressureMap().create()
    table = tmp_path / "paren.csv"
    results, done = algorithm.run(
        {"VOORSTEL": str(proposal), "BASISSET": str(store), "VARIANT": "B", "HORIZON": "2050",
         "SCHUURPUNTEN": str(tmp_path / "kaart.gpkg"), "TABEL": str(table)},
        QgsProcessingContext(), QgsProcessingFeedback(),
    )  # fmt: skip
    assert done and results["AANTAL_VLAKKEN"] > 20 and results["HOOGSTE_DRUK"] >= 3
    with table.open(encoding="utf-8-sig", newline="") as file:
        assert {row["perspectief_a"] for row in csv.DictReader(file, delimiter=";")} >= {"1"}


@pytest.mark.parametrize("vision", VISIONS)
def test_steps_stay_apart_for_every_eye_and_in_grey(vision):
    seen = [painted(colour, ALPHA, LAND) for _low, _high, _label, colour in STEPS]
    assert min(difference(one, other, VISIONS[vision]) for one, other in zip(seen, seen[1:])) > 10
    assert difference(seen[0], LAND, VISIONS[vision]) > 8
