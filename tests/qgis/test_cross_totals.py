"""Cross tables of the example province against QGIS's geometry engine on the originals; reader, CSV and Processing."""

import csv
import io

import pytest
import shapely
from qgis.core import QgsApplication, QgsGeometry

from novex_plugin.adapters.cross_totals import report_cross, run_cross
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.place_borders import borders_for, read_places
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.accounting.cross_rows import cells
from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION, PERSPECTIVE
from novex_plugin.core.accounting.keys import MUNICIPALITY, NOVEX_AREA, ORIGIN, OUTSIDE, PROVINCE
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import AREA
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider
from tools.bench_national import national_objects, national_provinces

BASISSET, PROPOSAL = resources("voorbeeld", "basisset.gpkg"), resources("voorbeeld", "voorstel.gpkg")
LAYERS = ("gemeenten", "novex_gebieden", "provincie")


def near(expected: float):
    return pytest.approx(expected, rel=1e-8, abs=0.05)


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("voorbeeld") / "basisset.gpkg"
    build_store([item for item in discover_sources(str(BASISSET)).sources if item.key in LAYERS], path)
    return path


def qgis(shape) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(shapely.to_wkb(shape))
    return geometry


def union(shapes) -> QgsGeometry:
    return QgsGeometry.unaryUnion([qgis(shape) for shape in shapes])


@pytest.mark.parametrize("variant", ["", "A", "B", "C"])
def test_the_example_by_municipality_equals_overlay_in_qgis(store, variant):
    proposal = open_proposal(PROPOSAL)
    objects = effective_objects(proposal.objects(), proposal.variants(), variant, "2050")
    areas = [item for item in objects if item.kind == AREA and item.exactness != "zoekgebied"]
    places = read_places(Store.open(store), MUNICIPALITY)
    table = run_cross(PROPOSAL, [FUNCTION, MUNICIPALITY], variant=variant, horizon="2050", store_path=store).table
    assert sum(part.area_m2 for part in table.parts) == table.whole.net_m2
    assert table.whole.net_m2 == near(union([item.geometry for item in areas]).area())
    for function in sorted({item.function for item in areas}):
        ground = union([item.geometry for item in areas if item.function == function])
        for code, town in zip(places.codes, places.geometries):
            assert table.row(function, code).net_m2 == near(ground.intersection(qgis(town)).area())
        outside = ground.difference(union(places.geometries))
        assert table.row(function, OUTSIDE).net_m2 == near(0.0 if outside.isEmpty() else outside.area())


def test_quantities_of_the_example_are_split_without_loss(store):
    whole = run_cross(PROPOSAL, [FUNCTION], variant="A", horizon="2050").table
    keys = [MUNICIPALITY, NOVEX_AREA, PROVINCE]
    split = run_cross(PROPOSAL, keys, variant="A", horizon="2050", store_path=store).table
    assert len(split.rows) > 3
    for line in whole.whole.quantities:
        for figure in ("value", "minimum", "maximum"):
            parts = [getattr(each.band, figure) for row in split.rows for each in row.quantities
                     if (each.function, each.unit) == (line.function, line.unit)]  # fmt: skip
            assert sum(parts) == pytest.approx(getattr(line.band, figure), rel=1e-12)


def test_a_generated_national_set_equals_qgis_per_province():
    objects, places = national_objects(250, 40), national_provinces()
    table = cross(objects, [PERSPECTIVE, PROVINCE], [places])
    for perspective in ("1", "2", "3"):
        ground = union([item.geometry for item in objects if item.perspective == perspective])
        for code, province in zip(places.codes, places.geometries):
            assert table.row(perspective, code).net_m2 == near(ground.intersection(qgis(province)).area())


def test_borders_are_made_once_per_file_and_refused_where_the_layer_is_missing(store):
    assert borders_for([PROVINCE], store, "PV00") is borders_for([FUNCTION, PROVINCE], store, "PV00")
    assert borders_for([PROVINCE], store, "PV00").names[PROVINCE].keys() == {"PV00"}
    assert borders_for([PROVINCE], None) is None
    with pytest.raises(NovexError, match="grenzen ontbreken"):
        run_cross(PROPOSAL, [PROVINCE])


def test_an_unsaved_object_counts_and_the_csv_is_what_the_screen_shows(tmp_path):
    proposal = open_proposal(PROPOSAL)
    report = report_cross(proposal.header(), proposal.objects(), proposal.variants(), [ORIGIN, "horizon", "variant"])
    assert {"horizon gevraagd", "variant gevraagd", "horizon", "variant"} <= set(report.columns)
    assert len(set(report.columns)) == len(report.columns)
    text = report.write_csv(tmp_path / "kruistabel.csv").read_bytes().decode("utf-8-sig")
    table = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[5:] for row in table[1:]] == cells(report.table)


def test_processing_writes_the_same_table_every_time(qgis_processing, store, tmp_path):
    import processing

    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        asked = {
            "VOORSTEL": str(PROPOSAL), "VARIANT": "A", "HORIZON": "2050", "BASISSET": str(store),
            "INDELING": [FUNCTION, PROVINCE], "TOTALEN": str(tmp_path / "totalen.csv"),
        }  # fmt: skip
        files = []
        for number in range(2):
            target = tmp_path / f"kruis{number}.csv"
            assert processing.run("novex:totalen", {**asked, "KRUISTABEL": str(target)})["KRUISTABEL"] == str(target)
            files.append(target.read_bytes())
        report = run_cross(PROPOSAL, [FUNCTION, PROVINCE], variant="A", horizon="2050", store_path=store)
        assert files[0] == files[1] == ("\ufeff" + report.csv()).encode("utf-8")
        period = {**asked, "KRUISTABEL": str(tmp_path / "p.csv"), "PERIODE_VAN": 2025, "PERIODE_TOT": 2050}
        processing.run("novex:totalen", period)
        assert ";2025-2050;" in (tmp_path / "p.csv").read_text(encoding="utf-8-sig")
        assert "KRUISTABEL" not in processing.run("novex:totalen", asked)
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
