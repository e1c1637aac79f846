"""novex:variant: the operations on a file, all or nothing."""

import hashlib

import pytest
from qgis.core import QgsApplication, QgsProcessingException

from novex_plugin.adapters import variant_files
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.variants import merge
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.processing.provider import NovexProvider
from tests.variant_bench import OBJECTS, VARIANTS


@pytest.fixture
def path(qgis_processing, tmp_path):
    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    made = tmp_path / "voorstel.gpkg"
    create_proposal(made, ProposalHeader("p", "Proef", "PV00"), VARIANTS).write_objects(OBJECTS)
    yield made
    QgsApplication.processingRegistry().removeProvider(provider)


def run(path, operation, **parameters):
    import processing

    return processing.run("novex:variant", {"VOORSTEL": str(path), "BEWERKING": operation, **parameters})


def codes(path):
    return sorted(item.code for item in open_proposal(path).variants())


def held(path, code):
    proposal = open_proposal(path)
    return sorted(item.name for item in effective_objects(proposal.objects(), proposal.variants(), code, "2050"))


def test_variants_are_made_branched_renamed_archived_and_removed(path):
    run(path, "maak", NAAM="Vierde", OUDER="B")
    assert codes(path) == ["A", "B", "C", "D"]
    done = run(path, "aftakken", VARIANT="A", NAAM="Aftakking")
    assert done["AANTAL_NIEUW"] == 3
    assert held(path, "A2") == held(path, "A")
    run(path, "hernoemen", VARIANT="A", NIEUWE_CODE="Z", NAAM="Anders")
    assert held(path, "Z") == held(path, "A2")
    run(path, "archiveren", VARIANT="Z")
    assert next(item for item in open_proposal(path).variants() if item.code == "Z").archived
    run(path, "uit_archief", VARIANT="Z")
    run(path, "voorkeur", VARIANT="Z")
    assert [item.code for item in open_proposal(path).variants() if item.preferred] == ["Z"]
    run(path, "verwijderen", VARIANT="Z", MET_KINDEREN=True)
    assert codes(path) == ["A2", "B", "D"]


def test_merging_gives_the_basis_what_the_variant_held(path, tmp_path):
    before = held(path, "A")
    done = run(path, "samenvoegen", VARIANT="A", VERSLAG=str(tmp_path / "verslag.html"))
    assert held(path, "") == before
    assert done["AANTAL_VERWIJDERD"] == 3
    assert "samenvoegen" in (tmp_path / "verslag.html").read_text(encoding="utf-8")
    assert not list(path.parent.glob(".novex-*"))


def test_objects_go_between_variants(path):
    run(path, "kopieer", VARIANT="B", OBJECTEN="eigen")
    assert "eigen" in held(path, "B")
    run(path, "verplaats", VARIANT="", OBJECTEN="omweg")
    assert "omweg" in held(path, "")
    run(path, "vervang", VARIANT="B", OBJECTEN="wijk")
    assert held(path, "B").count("wijk") == 1
    run(path, "laat_vervallen", VARIANT="B", OBJECTEN="bos, molen")
    assert not {"bos", "molen"} & set(held(path, "B"))
    run(path, "zet_terug", VARIANT="B", OBJECTEN="molen")
    assert "molen" in held(path, "B")


def test_what_is_refused_leaves_the_file_as_it_was(path):
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    for parameters, says in (({"VARIANT": "A"}, "voortgebouwd"), ({"VARIANT": "X"}, "bestaat niet")):
        with pytest.raises(QgsProcessingException, match=says):
            run(path, "verwijderen", **parameters)
    with pytest.raises(QgsProcessingException, match="geef de nieuwe variant een naam"):
        run(path, "maak")
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


def test_a_failure_while_saving_leaves_the_file_as_it_was(path, monkeypatch):
    from qgis.core import QgsVectorLayer

    before = hashlib.sha256(path.read_bytes()).hexdigest()
    monkeypatch.setattr(QgsVectorLayer, "commitChanges", lambda *_more: False)
    with pytest.raises(NovexError, match="niet gewijzigd"):
        variant_files.change_file(path, lambda state: merge.merge_variant(state, "A"))
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
