"""Rasters for models as files: read back with GDAL and QGIS, against overlay in QGIS's own geometry engine."""

import csv

import numpy as np
import pytest
import shapely
from osgeo import gdal
from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate
from qgis.core import QgsApplication, QgsGeometry, QgsProcessingContext, QgsRasterLayer, QgsRectangle

from novex_plugin.adapters import model_files
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.model_files import make_model_files, raster_name
from novex_plugin.adapters.share_raster import write_share_raster
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.exchange.sector_areas import sector_of
from novex_plugin.core.geometry.cell_grid import grid_around
from novex_plugin.core.geometry.cell_shares import AreaShares
from novex_plugin.core.progress import Progress
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.paths import resources
from novex_plugin.processing.provider import NovexProvider
from tests.small_world import housing, make_proposal

BASISSET, PROPOSAL = resources("voorbeeld", "basisset.gpkg"), resources("voorbeeld", "voorstel.gpkg")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    path = tmp_path_factory.mktemp("voorbeeld") / "basisset.gpkg"
    build_store([item for item in discover_sources(str(BASISSET)).sources if item.key == "gemeenten"], path)
    return path


@pytest.fixture(scope="module")
def made(store, tmp_path_factory):
    """The example province, variant A."""
    return make_model_files(PROPOSAL, tmp_path_factory.mktemp("model") / "uit", variant="A", store_path=store)


def areas_of(year: str, variant: str = "A"):
    proposal = open_proposal(PROPOSAL)
    for item in effective_objects(proposal.objects(), proposal.variants(), variant, year):
        if item.kind == "vlak" and item.exactness != "zoekgebied":
            yield item


def ground(year: str, sector: str) -> QgsGeometry:
    shapes = []
    for item in areas_of(year):
        if sector_of(item) == sector:
            shape = QgsGeometry()
            shape.fromWkb(shapely.to_wkb(item.geometry))
            shapes.append(shape)
    return QgsGeometry.unaryUnion(shapes)


def read(path):
    data = gdal.Open(str(path))
    return data, data.GetRasterBand(1).ReadAsArray().astype(float)


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_every_sector_and_year_with_ground_has_both_cell_sizes_and_adds_up(made):
    expected = {(year, sector_of(item)) for year in ("2030", "2050") for item in areas_of(year)}
    assert len(made.rasters) == 2 * len(expected) >= 8
    for year, sector in expected:
        area = ground(year, sector).area()
        for size in (25, 100):
            _data, shares = read(made.folder / raster_name(sector, year, size))
            assert shares.sum() * size * size == pytest.approx(area, rel=1e-6)


def test_cells_hold_what_qgis_measures_in_them(made):
    data, shares = read(made.folder / raster_name("wonen", "2050", 100))
    west, size, _, north, _, _ = data.GetGeoTransform()
    homes = ground("2050", "wonen")
    partly = np.argwhere((shares > 0) & (shares < 1))
    for row, column in [*partly[:: max(1, len(partly) // 40)].tolist(), [0, 0]]:
        x, y = west + column * size, north - (row + 1) * size
        cell = QgsGeometry.fromRect(QgsRectangle(x, y, x + size, y + size))
        assert shares[row, column] == pytest.approx(homes.intersection(cell).area() / size**2, abs=1e-6)


def test_a_hundred_metre_cell_is_the_mean_of_its_sixteen(made):
    _data, small = read(made.folder / raster_name("wonen", "2050", 25))
    _data, large = read(made.folder / raster_name("wonen", "2050", 100))
    rows, columns = large.shape
    assert small.shape == (rows * 4, columns * 4)
    means = small.reshape(rows, 4, columns, 4).mean(axis=(1, 3))
    assert np.abs(means - large).max() < 1e-6


def test_the_files_are_cogs_on_the_national_grid_with_overviews_tiles_and_metadata(made):
    overviews = 0
    for path in made.rasters:
        warnings, errors, _details = validate(str(path), full_check=True)
        assert (warnings, errors) == ([], [])
        data = gdal.Open(str(path))
        west, size, _, north, _, step = data.GetGeoTransform()
        assert step == -size and west % 100 == 0 and north % 100 == 0 and str(int(size)) in path.stem
        assert 'ID["EPSG",28992]' in gdal.Info(data)
        band = data.GetRasterBand(1)
        assert band.GetBlockSize() == [256, 256] and band.GetNoDataValue() is None
        assert max(data.RasterXSize, data.RasterYSize) <= 256 or band.GetOverviewCount() >= 1
        overviews += band.GetOverviewCount()
        said = data.GetMetadata()
        assert said["SECTOR"] in path.stem and said["JAAR"] in path.stem and said["VARIANT"] == "A"
        assert said["CELMAAT_M"] == str(int(size)) and float(said["NETTO_M2"]) > 0
        assert band.GetDescription() == said["TIFFTAG_IMAGEDESCRIPTION"]
    assert overviews


def test_overviews_are_means_so_that_a_coarse_reading_adds_up_too(made):
    data, shares = read(made.folder / raster_name("wonen", "2050", 25))
    overview = data.GetRasterBand(1).GetOverview(0).ReadAsArray().astype(float)
    assert overview.mean() == pytest.approx(shares.mean(), rel=0.02)


def test_the_index_has_a_line_for_empty_sectors_too_and_says_both_areas(made):
    rows = table(made.index)
    assert len(rows) == 2 * 9 * 2  # years, sectors, cell sizes
    for row in rows:
        assert bool(row["bestand"]) == (row["netto_ha"] != "0")
        if row["bestand"]:
            assert (made.folder / row["bestand"]).is_file()
            net, raster = (float(row[name].replace(",", ".")) for name in ("netto_ha", "raster_ha"))
            assert raster == pytest.approx(net, rel=1e-6, abs=1e-6)


def test_municipalities_add_up_per_sector_and_year(made):
    found = {}
    for row in table(made.towns):
        found.setdefault((row["jaar"], row["sector"]), []).append(float(row["netto_ha"].replace(",", ".")))
    assert any(len(parts) > 1 for parts in found.values())
    for (year, sector), parts in found.items():
        assert sum(parts) == pytest.approx(ground(year, sector).area() / 1e4, rel=1e-6)


def test_without_a_basisset_all_ground_is_unknown_and_that_is_said(tmp_path):
    made = make_model_files(make_proposal(tmp_path, housing()), tmp_path / "uit", years=("2030",), sizes_m=(100,))
    assert [(row["gemeente"], row["netto_ha"]) for row in table(made.towns)] == [("onbekend", "50")]
    assert any("onbekend" in text for text in made.messages)


def test_qgis_takes_the_legend_that_stands_beside_the_raster(made):
    layer = QgsRasterLayer(str(made.folder / raster_name("wonen", "2050", 25)), "wonen")
    assert layer.isValid() and layer.crs().authid() == "EPSG:28992"
    renderer = layer.renderer()
    assert renderer.type() == "singlebandpseudocolor"
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [(item.value, item.color.alpha()) for item in items] == [
        (0.0, 0), (0.1, 255), (0.25, 255), (0.5, 255), (0.75, 255), (1.0, 255)
    ]  # fmt: skip
    assert items[-1].color.name() == "#ffd83d" and items[0].label == "geen"


def test_a_raster_whose_sector_became_empty_is_taken_away(tmp_path):
    out = tmp_path / "uit"
    proposal = make_proposal(tmp_path, housing())
    make_model_files(proposal, out, years=("2030",), sizes_m=(100,))
    (out / "wonen_2030_100m.tif.aux.xml").write_text("oud", encoding="utf-8")
    (out / "eigen.txt").write_text("van mij", encoding="utf-8")
    open_proposal(proposal).remove_objects(["w1"])
    open_proposal(proposal).write_objects([housing("w2", horizon="2050")])
    make_model_files(proposal, out, years=("2030", "2050"), sizes_m=(100,))
    names = {path.name for path in out.iterdir()}
    assert names == {"wonen_2050_100m.tif", "wonen_2050_100m.qml", "rasters.csv", "gemeenten.csv", "eigen.txt"}


class Stopping(Progress):
    def __init__(self, after):
        self.after = after

    def cancelled(self):
        self.after -= 1
        return self.after < 0


@pytest.mark.parametrize("after", [0, 3, 6])
def test_a_cancelled_run_leaves_no_file(tmp_path, after):
    proposal = make_proposal(tmp_path, housing())
    with pytest.raises(Cancelled):
        make_model_files(proposal, tmp_path / "uit", progress=Stopping(after))
    assert not list((tmp_path / "uit").iterdir() if (tmp_path / "uit").is_dir() else [])


def test_a_raster_that_cannot_be_written_is_an_error_with_the_file_in_it(tmp_path):
    area = shapely.box(150_000, 450_000, 150_100, 450_100)
    shares = AreaShares(area, grid_around(area.bounds, 25))
    for exceptions in (False, True):
        (gdal.UseExceptions if exceptions else gdal.DontUseExceptions)()
        try:
            with pytest.raises(NovexError, match=r"wonen.*kan niet worden geschreven"):
                write_share_raster(tmp_path / "weg" / "wonen.tif", shares, "Wonen", {}, Progress())
        finally:
            gdal.DontUseExceptions()


def test_a_raster_that_does_not_add_up_is_refused(tmp_path, monkeypatch):
    real = model_files.write_share_raster
    monkeypatch.setattr(model_files, "write_share_raster", lambda *given: real(*given) * 1.00001)
    with pytest.raises(NovexError, match="telt op"):
        make_model_files(make_proposal(tmp_path, housing()), tmp_path / "uit")
    assert not list((tmp_path / "uit").iterdir())


def test_a_variant_without_areas_is_refused(tmp_path):
    search = housing(exactness="zoekgebied")
    with pytest.raises(NovexError, match="geen vlakken"):
        make_model_files(make_proposal(tmp_path, search), tmp_path / "uit")


@pytest.fixture
def algorithm(qgis_processing):
    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider.algorithm("modelbestanden")
    QgsApplication.processingRegistry().removeProvider(provider)


def test_processing_gives_the_same_files(algorithm, tmp_path):
    import processing

    proposal = make_proposal(tmp_path, housing())
    asked = {"VOORSTEL": str(proposal), "JAREN": "2040", "CELMATEN": ["100"], "MAP": str(tmp_path / "uit")}
    result = processing.run("novex:modelbestanden", asked)
    assert result["AANTAL_RASTERS"] == 1
    _data, shares = read(tmp_path / "uit" / "wonen_2040_100m.tif")
    assert shares.tolist() == np.ones((10, 5)).tolist()
    assert table(result["OVERZICHT"])[0]["sector"] == "wonen" and table(result["GEMEENTEN"])


def test_processing_refuses_years_that_are_none(algorithm, tmp_path):
    asked = {"VOORSTEL": str(make_proposal(tmp_path)), "JAREN": "ooit", "MAP": str(tmp_path)}
    fine, message = algorithm.checkParameterValues(asked, QgsProcessingContext())
    assert not fine and "ooit" in message
