"""The folder of a publication: whole by itself, without paths or people, written in one step."""

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProject

from novex_plugin.adapters.publish_project import DATA, PROJECT, README, Publishing, PublishRequest
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
