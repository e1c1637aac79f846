"""A sheet at a national scale is drawn generalised and stays true; on a variant sheet the basis stands back."""

import json

import pytest
import shapely
from qgis.core import (
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from novex_plugin.adapters.sheet_content import Sheet, content
from novex_plugin.adapters.sheet_project import SheetProject
from novex_plugin.adapters.sheets import FRAMES, AreaChoice, SheetExporter, SheetRequest, check_sheet
from novex_plugin.core.model.functions import function
from novex_plugin.core.model.records import ProposalObject
from tests.sheet_world import copy_proposal, in_force, text_of

COUNTRY = "POLYGON((10000 305000, 280000 305000, 280000 620000, 10000 620000, 10000 305000))"


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


def frames(wkt):
    layer = QgsVectorLayer("Polygon?crs=EPSG:28992&field=naam:string", "kaders", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Nederland"])
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    layer.dataProvider().addFeatures([feature])
    return layer


@pytest.fixture(scope="module")
def made(qgis_app, proposal, tmp_path_factory):
    exporter = SheetExporter(SheetRequest(
        proposal, None, tmp_path_factory.mktemp("land"), variant="A", horizons=("2050",), formats=("pdf",),
        perspectives=("integraal",), areas=(AreaChoice(FRAMES, (), frames(COUNTRY), "naam"),)))  # fmt: skip
    return exporter.make(exporter.sheets()[0])


def test_every_object_is_drawn_by_itself_or_by_a_sign_that_stands_for_it(made, proposal):
    expected = in_force(proposal, "A", "2050")
    assert made.scale == 1_500_000
    record = json.loads(made.record.read_text("utf-8"))
    assert record["tekenproef"] == {"getekend": len(expected), "niet_getekend": [], "niet_in_filter": []}
    assert check_sheet(made.record, proposal) == []


def test_the_sheet_says_what_signs_are_and_names_no_small_thing(made):
    said = text_of(made.files[0])
    assert "Klein op deze schaal: een teken" in said
    assert "Boven het maaiveld" not in said  # nor a sign for it on this scale


def test_what_is_not_drawn_at_this_scale_is_not_explained(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(
        proposal, None, tmp_path, variant="A", horizons=("2050",), formats=("pdf",), perspectives=("integraal",),
        kinds=("lagen",), numbered=True, areas=(AreaChoice(FRAMES, (), frames(COUNTRY), "naam"),)))  # fmt: skip
    made = exporter.make(exporter.sheets()[0])
    said = text_of(made.files[0])
    assert "Klein op deze schaal: een teken" in said and "Grijze omtrek" not in said
    assert "De nummers op de kaart" not in said and "hoeveelheid (bandbreedte)" in said
    assert "nummers" not in json.loads(made.record.read_text("utf-8"))["inhoud"]


def colour_at(image, box, x, y):
    """The colour of the page where a place of the map is drawn; ``box`` is the frame of a map that fills it."""
    return QColor(image.pixel(round((x - box[0]) / (box[2] - box[0]) * image.width()),
                              round((box[3] - y) / (box[3] - box[1]) * image.height())))  # fmt: skip


def test_on_a_variant_sheet_the_basis_has_less_than_half_of_its_colour(qgis_app, proposal):
    def drawn(variant):
        items = [ProposalObject("a", "", shapely.box(0, 0, 9e3, 9e3), "vlak", "bedrijventerrein"),
                 ProposalObject("b", "", shapely.box(1e4, 0, 1.9e4, 9e3), "vlak", "bedrijventerrein", variant="A")]
        stage = SheetProject(None, "PV00")
        sheet = Sheet("x", "x", "integraal", "2050", variant, tuple(items))
        settings = QgsMapSettings()
        settings.setLayers(stage.show(sheet, items, content(items).present, names=False))
        settings.setExtent(QgsRectangle(0, 0, 20_000, 10_000))
        settings.setOutputSize(QSize(800, 400))
        settings.setBackgroundColor(QColor("#ffffff"))
        context = settings.expressionContext()
        context.appendScope(QgsExpressionContextUtils.projectScope(stage.project))
        settings.setExpressionContext(context)
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        image = job.renderedImage()
        box = (0, 0, 20_000, 10_000)
        return colour_at(image, box, 1_500, 7_000), colour_at(image, box, 11_500, 7_000)

    full = 255 - (255 - QColor(function("bedrijventerrein").colour).green()) * 0.80
    dimmed = 255 - (255 - full) * 0.45
    basis, own = drawn("A")
    assert own.green() == pytest.approx(full, abs=3)
    assert basis.green() == pytest.approx(dimmed, abs=3)
    assert drawn("")[0].green() == pytest.approx(full, abs=3)


def test_a_sheet_of_the_basis_says_nothing_of_standing_back(qgis_app, proposal, tmp_path):
    exporter = SheetExporter(SheetRequest(proposal, None, tmp_path, variants=("", "A"), horizons=("2050",),
                                          perspectives=("2",), formats=("pdf",)))  # fmt: skip
    basis, variant = (text_of(exporter.make(sheet).files[0]) for sheet in exporter.sheets())
    assert "Gedempt" not in basis and "Gedempt" in variant
