"""The folder of a publication: whole by itself, without paths or people, written in one step."""

from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject

from novex_plugin.adapters.publish_project import DATA, PROJECT, README, Publishing, PublishRequest, publish_project
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from novex_plugin.processing.provider import NovexProvider
from tools.twelve_provinces import make_world, write_proposal


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return write_proposal(tmp_path_factory.mktemp("voorstel") / "v.gpkg", make_world(160, provinces=1).deliveries[0])


@pytest.fixture
def provider(qgis_processing):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(**parameters):
    import processing

    return processing.run("novex:publiceer", parameters)


def test_the_algorithm_writes_a_folder_that_can_be_moved(provider, proposal, tmp_path):
    result = run(BRON=str(proposal), VARIANT="A", HORIZON=["2030"], MAP=str(tmp_path / "uit"), TITEL="Dienst")
    assert result["AANTAL_LAGEN"] == 3
    assert {path.name for path in (tmp_path / "uit").iterdir()} == {DATA, PROJECT, README}
    text = (tmp_path / "uit" / PROJECT).read_text(encoding="utf-8")
    assert str(tmp_path) not in text and "saveUser" not in text and f"./{DATA}" in text
    moved = (tmp_path / "uit").rename(tmp_path / "elders")
    project = QgsProject()
    assert project.read(str(moved / PROJECT)) and project.title() == "Dienst"
    layers = {layer.shortName(): layer for layer in project.mapLayers().values()}
    assert set(layers) == {"punten_2030", "lijnen_2030", "vlakken_2030"}
    assert all(layer.isValid() and layer.readOnly() and layer.featureCount() for layer in layers.values())
    assert sorted(project.readListEntry("WFSLayers", "/")[0]) == sorted(layer.id() for layer in layers.values())
    assert layers["vlakken_2030"].metadata().keywords()["gmd:topicCategory"] == ["planningCadastre"]


def test_the_service_says_licence_limits_and_website(tmp_path):
    delivery = make_world(20, provinces=1).deliveries[0]
    header = replace(delivery.header, licence="CC-BY-4.0", use_limits="Niet voor vergunningen.",
                     website="https://example.nl/plan", contact="Team Ruimte (ruimte@example.nl)")  # fmt: skip
    source = write_proposal(tmp_path / "v.gpkg", replace(delivery, header=header))
    made = publish_project(PublishRequest(source, tmp_path / "uit", horizons=("2030",), address="https://example.nl/ows"))
    project = QgsProject()
    assert project.read(str(made.project))
    said = {name: project.readEntry(name, "/")[0] for name in
            ("WMSContactMail", "WMSAccessConstraints", "WMSOnlineResource", "WMSUrl")}  # fmt: skip
    assert said == {
        "WMSContactMail": "ruimte@example.nl", "WMSOnlineResource": "https://example.nl/plan",
        "WMSAccessConstraints": "Naamsvermelding 4.0 (CC BY). Niet voor vergunningen.", "WMSUrl": "https://example.nl/ows",
    }  # fmt: skip
    assert [link.url for link in project.metadata().links()] == ["https://example.nl/plan"]
    layer = next(iter(project.mapLayers().values()))
    assert layer.metadata().licenses() == ["Naamsvermelding 4.0 (CC BY)"]
    assert layer.metadata().fees() == "Niet voor vergunningen."


@pytest.mark.parametrize("address", ["https://[kaarten", "kaarten.example.nl", "https://"])
def test_what_is_no_address_is_said_before_anything_is_written(proposal, tmp_path, address):
    with pytest.raises(NovexError, match="geen webadres"):
        publish_project(PublishRequest(proposal, tmp_path / "uit", address=address))
    assert not (tmp_path / "uit").exists()


def test_what_is_no_dataset_is_refused(provider, tmp_path):
    (tmp_path / "x.gpkg").write_text("geen voorstel")
    with pytest.raises(QgsProcessingException, match=r"x\.gpkg"):
        run(BRON=str(tmp_path / "x.gpkg"), MAP=str(tmp_path / "uit"))


def test_half_a_publication_leaves_what_was_there(proposal, tmp_path):
    (tmp_path / PROJECT).write_text("de vorige")
    with Publishing(PublishRequest(proposal, tmp_path)) as work:
        work.prepare(Progress())
        work.steps()[0][1]()
    assert [path.name for path in tmp_path.iterdir()] == [PROJECT]
    assert (tmp_path / PROJECT).read_text() == "de vorige"
