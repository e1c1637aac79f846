"""What the plugin publishes, served by a real QGIS Server: WMS, WFS and OGC API Features, legend and descriptions."""

import http.client
import json
from urllib.parse import urlencode, urlsplit

import pytest
from lxml import etree
from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.publish_project import PROJECT, PublishRequest, publish_project
from novex_plugin.adapters.symbol_levels import SIGNED
from novex_plugin.core.exchange.adder_files import NATIONAL, add_up_files, write_results
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.sheets.views import level_name
from tests.store_world import random_objects
from tools.services.process import Guarded, free_port, wait_for
from tools.services.qgis_server import environment
from tools.twelve_provinces import make_world, write_world

PROGRAM = "qgis_mapserver"
BOX, SIZE = (185_000.0, 434_000.0, 194_000.0, 444_000.0), (450, 500)
NAMES = {"wms": "http://www.opengis.net/wms", "wfs": "http://www.opengis.net/wfs", "ows": "http://www.opengis.net/ows",
         "gml": "http://www.opengis.net/gml", "qgs": "http://www.qgis.org/gml"}  # fmt: skip


class Service:
    """One project behind a QGIS Server of its own."""

    def __init__(self, project, folder):
        self.base = f"http://127.0.0.1:{free_port()}"
        address = urlsplit(self.base).netloc
        self.program = Guarded("qgis_mapserver", [PROGRAM, "-p", project, address], folder,
                               environment=environment(folder))  # fmt: skip
        wait_for(f"{self.base}/?SERVICE=WMS&REQUEST=GetCapabilities", [self.program])

    def get(self, path="/", **asked):
        parts = urlsplit(self.base)
        connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=60)
        try:
            connection.request("GET", f"{path}?{urlencode(asked)}" if asked else path)
            answer = connection.getresponse()
            assert answer.status == 200, (path, asked, answer.status)
            return answer.read()
        finally:
            connection.close()

    def xml(self, **asked):
        return etree.fromstring(self.get(**asked))

    def json(self, path):
        return json.loads(self.get(path))


@pytest.fixture(scope="module")
def proposal(tmp_path_factory, qgis_app):
    header = ProposalHeader("v", "Proef Gelderland", "PV25", organisation="Provincie Gelderland", milestone="IJK2",
                            contact="ruimte@example.nl", date="2026-11-01", version="1.2")  # fmt: skip
    made = create_proposal(tmp_path_factory.mktemp("voorstel") / "voorstel.gpkg", header)
    made.write_objects(random_objects(40, seed=8))
    return made


@pytest.fixture(scope="module")
def published(proposal, tmp_path_factory):
    folder = tmp_path_factory.mktemp("publicatie")
    return publish_project(PublishRequest(proposal.path, folder, horizons=("2030", "2050")))


@pytest.fixture(scope="module")
def service(published, tmp_path_factory):
    made = Service(published.project, tmp_path_factory.mktemp("server"))
    yield made
    made.program.close()


def texts(tree, path):
    return [found.text for found in tree.iterfind(path, NAMES)]


def test_wms_names_layers_and_describes_them(service, published):
    answer = service.xml(SERVICE="WMS", REQUEST="GetCapabilities", VERSION="1.3.0")
    assert texts(answer, "wms:Service/wms:Title") == ["Proef Gelderland"]
    assert "geen rechten" in texts(answer, "wms:Service/wms:Abstract")[0]
    assert texts(answer, "wms:Service//wms:ContactOrganization") == ["Provincie Gelderland"]
    assert texts(answer, "wms:Service//wms:ContactElectronicMailAddress") == ["ruimte@example.nl"]
    assert texts(answer, "wms:Service/wms:AccessConstraints")[0].startswith("Niet openbaar. Ruimtelijke signalering")
    named = texts(answer, ".//wms:Layer/wms:Name")
    assert named[:2] == ["novex", "voorstellen_2030"] and {one.name for one in published.layers} <= set(named)
    systems = set(texts(answer, "wms:Capability/wms:Layer/wms:CRS"))
    assert {"EPSG:28992", "EPSG:4326", "EPSG:3857", "EPSG:4258"} <= systems
    layer = next(one for one in answer.iterfind(".//wms:Layer", NAMES)
                 if one.findtext("wms:Name", namespaces=NAMES) == "vlakken_2030")  # fmt: skip
    assert layer.findtext("wms:Title", namespaces=NAMES) == "Vlakken in 2030"
    assert layer.findtext("wms:Attribution/wms:Title", namespaces=NAMES) == "Provincie Gelderland"


def test_the_map_of_the_server_is_the_map_of_the_desktop(service, published):
    picture = service.get(
        SERVICE="WMS", VERSION="1.3.0", REQUEST="GetMap", LAYERS="vlakken_2030,lijnen_2030,punten_2030", STYLES=",,",
        CRS="EPSG:28992", BBOX=",".join(map(str, BOX)), WIDTH=SIZE[0], HEIGHT=SIZE[1], FORMAT="image/png", DPI=96,
    )  # fmt: skip
    served = QImage.fromData(picture)
    assert (served.width(), served.height()) == SIZE
    drawn = _drawn(published)
    assert _coloured(served) > 0.03 and _different(served, drawn) < 0.01


def _drawn(published):
    project = QgsProject()
    assert project.read(str(published.project))
    by_name = {layer.shortName(): layer for layer in project.mapLayers().values()}
    settings = QgsMapSettings()
    settings.setLayers([by_name[name] for name in ("punten_2030", "lijnen_2030", "vlakken_2030")])
    settings.setDestinationCrs(project.crs())
    settings.setExtent(QgsRectangle(*BOX))
    settings.setOutputSize(QSize(*SIZE))
    settings.setOutputDpi(96)
    settings.setBackgroundColor(QColor("#ffffff"))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # symbols look at the scale
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def _places():
    return [(x, y) for x in range(0, SIZE[0], 3) for y in range(0, SIZE[1], 3)]


def _coloured(image):
    return sum(_pixel(image, x, y) != (255, 255, 255) for x, y in _places()) / len(_places())


def _different(one, other):
    """The share of pixels that differ by more than anti-aliasing does."""
    off = sum(max(abs(a - b) for a, b in zip(_pixel(one, x, y), _pixel(other, x, y))) > 60 for x, y in _places())
    return off / len(_places())


def _pixel(image, x, y):
    return image.pixelColor(x, y).getRgb()[:3]


def test_the_legend_is_that_of_the_desktop(service, published):
    answer = json.loads(service.get(SERVICE="WMS", VERSION="1.3.0", REQUEST="GetLegendGraphic", LAYER="vlakken_2030",
                                    FORMAT="application/json"))  # fmt: skip
    served = [symbol["title"] for symbol in answer["nodes"][0]["symbols"]]
    project = QgsProject()
    assert project.read(str(published.project))
    layer = next(one for one in project.mapLayers().values() if one.shortName() == "vlakken_2030")
    own = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert served == own and "Woningbouw" in served and "Exacte begrenzing" in served
    looks = next(one.looks for one in published.layers if one.name == "vlakken_2030")
    others = ("Voorstellen", "Andere functie", *(level_name(level) for level in SIGNED))
    assert len(served) == len({function for function, _exactness in looks}) + len(looks) + len(others)
    assert set(others) <= set(served)


def test_wfs_hands_out_every_object_once_without_names_of_people(service, published, proposal):
    capabilities = service.xml(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetCapabilities")
    assert texts(capabilities, ".//wfs:FeatureType/wfs:Name") == [one.name for one in published.layers]
    assert {*texts(capabilities, ".//wfs:FeatureType/wfs:Operations/wfs:Operation")} == {"Query"}  # read only
    found = set()
    for one in (layer for layer in published.layers if layer.horizon == "2030"):
        answer = service.xml(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetFeature", TYPENAME=one.name)
        uuids = texts(answer, f".//qgs:{one.name}/qgs:uuid")
        assert len(uuids) == one.objects
        found.update(uuids)
        assert not texts(answer, f".//qgs:{one.name}/qgs:gemaakt_door")
    assert found == {item.uuid for item in proposal.objects()}


def test_ogc_api_features_pages_and_describes(service, published):
    about = service.json("/wfs3/collections.json")
    assert [one["id"] for one in about["collections"]] == [one.name for one in published.layers]
    assert all("geen rechten" in one["description"] for one in about["collections"])
    layer = next(one for one in published.layers if one.name == "vlakken_2030")
    first = service.json("/wfs3/collections/vlakken_2030/items.json?limit=10")
    rest = service.json("/wfs3/collections/vlakken_2030/items.json?limit=100&offset=10")
    assert len(first["features"]) == 10 and len(rest["features"]) == layer.objects - 10
    properties = first["features"][0]["properties"]
    assert properties["functie_naam"] and properties["provincie"] == "PV25" and "gewijzigd_door" not in properties


@pytest.mark.parametrize(("provider", "uri"), [
    ("WFS", "url='{base}/' typename='vlakken_2030' version='1.1.0'"),
    ("OAPIF", "url='{base}/wfs3' typename='vlakken_2030' pageSize='10'"),
])  # fmt: skip
def test_qgis_reads_it_back_where_it_was_drawn(service, published, proposal, provider, uri):
    layer = QgsVectorLayer(uri.format(base=service.base), "vlakken", provider)
    assert layer.isValid()
    areas = {item.uuid: item.geometry.area for item in proposal.objects() if item.kind == "vlak"}
    features = {one["uuid"]: one for one in layer.getFeatures()}
    assert set(features) == set(areas)
    if provider == "WFS":
        for uuid, area in areas.items():
            assert features[uuid].geometry().area() == pytest.approx(area, rel=1e-6)


def test_a_new_publication_takes_the_place_of_the_old_one_while_it_is_served(proposal, tmp_path):
    folder = tmp_path / "uit"
    made = publish_project(PublishRequest(proposal.path, folder, horizons=("2030",)))
    (tmp_path / "server").mkdir()
    service = Service(made.project, tmp_path / "server")
    try:
        assert len(service.json("/wfs3/collections.json")["collections"]) == 3
        publish_project(PublishRequest(proposal.path, folder, horizons=("2030", "2050"), title="Tweede stand"))
        answer = service.xml(SERVICE="WFS", VERSION="1.1.0", REQUEST="GetFeature", TYPENAME="punten_2030")
        assert len(texts(answer, ".//qgs:punten_2030/qgs:uuid")) == 6
    finally:
        service.program.close()


def test_the_national_picture_is_served_too(tmp_path):
    packages, national = tmp_path / "pakketten", tmp_path / "nederland"
    write_world(make_world(12, seed=3, provinces=2), packages)
    addition = add_up_files([packages], check=False)
    write_results(addition, national)
    made = publish_project(PublishRequest(national / NATIONAL, tmp_path / "uit", horizons=("2050",),
                                          organisation="Samenwerkende provincies"))  # fmt: skip
    (tmp_path / "server").mkdir()
    service = Service(made.folder / PROJECT, tmp_path / "server")
    try:
        found = []
        for one in made.layers:
            answer = service.json(f"/wfs3/collections/{one.name}/items.json?limit=1000")
            found += [feature["properties"] for feature in answer["features"]]
        count = next(each for each in addition.horizons if each.horizon == "2050").whole
        assert len(found) == count.objects + count.search_objects
        assert {one["provincie"] for one in found} == {"PV20", "PV21"}
    finally:
        service.program.close()
