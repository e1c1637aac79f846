"""Existing work into a proposal file without the panel, and the algorithm that does it."""

import json
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from novex_plugin.adapters import import_memory, settings
from novex_plugin.adapters.geopackage import create_proposal, open_proposal, validate_proposal
from novex_plugin.adapters.import_file import import_into_file
from novex_plugin.adapters.import_reader import read_source
from novex_plugin.adapters.import_source import FileChoice
from novex_plugin.core.errors import NovexError
from novex_plugin.core.imports.mapping import ImportMapping, Rule, to_json
from novex_plugin.core.imports.memory import fingerprint
from novex_plugin.core.model.records import ProposalHeader, Variant
from novex_plugin.processing.provider import NovexProvider
from tests.import_files import EXPECTED, housing_plan, plan_rows


@pytest.fixture
def proposal(tmp_path) -> Path:
    file = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("11", "Proef", "PV25"), [Variant("A", "Een")])
    return file.path


@pytest.fixture
def plan(tmp_path):
    return housing_plan(tmp_path / "woningbouwplannen_2026.shp", 40)


def read(path):
    return read_source(FileChoice(str(path)))


def test_a_housing_plan_becomes_proposals_by_itself(qgis_app, proposal, plan):
    done = import_into_file(proposal, read(plan))
    objects = open_proposal(proposal).objects()
    rows = plan_rows(40)
    assert len(objects) == len(done.uuids) == 40
    assert {item.function for item in objects} == {"woningbouw"}
    assert sum(item.quantity for item in objects) == sum(row[5] for row in rows)
    by_name = {item.name: item for item in objects}
    for row in rows:
        item = by_name[row[3]]
        assert item.status == EXPECTED[row[6]]
        assert item.horizon == next(code for code in ("2030", "2050", "2100") if int(row[7]) <= int(code))
        assert item.geometry.equals(row[0])  # by shapely, without any of our code
        assert item.unit == "woningen" and item.perspective == "3"
    assert sum(shapely.area([item.geometry for item in objects])) == pytest.approx(sum(row[0].area for row in rows))
    assert not [issue for issue in validate_proposal(proposal) if issue.severity == "fout" and issue.code != "leeg"
                and "object" in issue.place]  # fmt: skip


def test_the_same_file_again_changes_nothing_and_a_new_edition_updates(qgis_app, proposal, plan, tmp_path):
    import_into_file(proposal, read(plan))
    before = proposal.read_bytes()
    again = import_into_file(proposal, read(plan))
    assert again.plan.writes == 0 and proposal.read_bytes() == before
    rows = [list(row) for row in plan_rows(41)]
    rows[0][5] = 999
    rows[1][0] = rows[1][0].buffer(10, join_style="mitre")
    del rows[2]
    later = housing_plan(tmp_path / "later" / "woningbouwplannen_2027.shp", rows=rows)
    done = import_into_file(proposal, read(later))
    assert (done.plan.count("nieuw"), done.plan.count("gewijzigd"), done.plan.count("ongewijzigd")) == (1, 2, 37)
    assert [item.values["naam"] for item in done.plan.gone] == ["Plan 3 Zuiderés"]
    objects = {item.name: item for item in open_proposal(proposal).objects()}
    assert objects["Plan 1 Zuiderés"].quantity == 999 and len(objects) == 41
    assert objects["Plan 2 Zuiderés"].geometry.area == pytest.approx(rows[1][0].area)


def test_a_variant_replaces_what_changed_in_the_basis(qgis_app, proposal, plan, tmp_path):
    import_into_file(proposal, read(plan))
    rows = [list(row) for row in plan_rows(40)]
    rows[0][5] = 999
    later = housing_plan(tmp_path / "later" / "woningbouwplannen_2027.shp", rows=rows)
    done = import_into_file(proposal, read(later), variant="A")
    assert (done.plan.count("vervangt"), done.plan.writes) == (1, 1)
    objects = open_proposal(proposal).objects()
    successor = next(item for item in objects if item.variant == "A")
    replaced = next(item for item in objects if item.uuid == successor.replaces)
    assert (successor.quantity, replaced.variant, replaced.name) == (999, "", successor.name)


def test_a_copy_leaves_the_proposal_alone_and_a_trial_writes_nothing(qgis_app, proposal, plan, tmp_path):
    before = proposal.read_bytes()
    done = import_into_file(proposal, read(plan), trial=True)
    assert done.plan.writes == 40 and proposal.read_bytes() == before
    copy = tmp_path / "kopie.gpkg"
    done = import_into_file(proposal, read(plan), output=copy)
    assert proposal.read_bytes() == before
    assert done.path == copy and len(open_proposal(copy).objects()) == 40


def test_without_a_function_or_with_an_unknown_variant_nothing_happens(qgis_app, proposal, plan):
    before = proposal.read_bytes()
    with pytest.raises(NovexError, match="functie"):
        import_into_file(proposal, read(plan), ImportMapping({"naam": Rule("PLANNAAM")}))
    with pytest.raises(NovexError, match="Variant"):
        import_into_file(proposal, read(plan), variant="Z")
    assert proposal.read_bytes() == before


# -- remembered mappings


@pytest.fixture
def memory_file(tmp_path, qgis_app):
    path = tmp_path / "profiel" / "koppelingen.novex-import.json"
    settings.put("import_memory", str(path))
    yield path
    settings.put("import_memory", "")


def test_mappings_are_kept_shared_and_taken_in(memory_file, tmp_path):
    assert import_memory.recall().items == ()
    with pytest.raises(NovexError, match="geen koppelingen"):
        import_memory.share(tmp_path / "deel.json")
    source, mapping = fingerprint("a.shp", ["A"], "PV25"), ImportMapping({"naam": Rule("A")})
    import_memory.remember(source, mapping)
    shared = import_memory.share(tmp_path / "deel.json")
    assert shared.name == "deel.novex-import.json"
    memory_file.unlink()
    assert import_memory.take_in(shared) == 1 and import_memory.take_in(shared) == 0
    assert import_memory.recall().find(source, ["A"]) == mapping


def test_a_memory_that_is_broken_says_so(memory_file):
    memory_file.parent.mkdir()
    memory_file.write_text("{ kapot", encoding="utf-8")
    with pytest.raises(NovexError):
        import_memory.recall()


# -- the algorithm


@pytest.fixture
def run(qgis_processing, qgis_new_project):
    import processing

    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield lambda parameters, feedback=None: processing.run("novex:neem_over", parameters, feedback=feedback)
    QgsApplication.processingRegistry().removeProvider(made)


def test_the_algorithm_tells_what_it_did(run, proposal, plan, tmp_path):
    result = run({"VOORSTEL": str(proposal), "BESTAND": str(plan), "VERSLAG": str(tmp_path / "verslag.html")})
    assert (result["TOEGEVOEGD"], result["BIJGEWERKT"], result["OVERGESLAGEN"], result["GEWEIGERD"]) == (40, 0, 0, 0)
    page = (tmp_path / "verslag.html").read_text(encoding="utf-8")
    assert "Naam = PLANNAAM" in page and "40 nieuw" in page
    again = run({"VOORSTEL": str(proposal), "BESTAND": str(plan)})
    assert (again["TOEGEVOEGD"], again["OVERGESLAGEN"]) == (0, 40)


def test_the_algorithm_takes_a_layer_a_mapping_a_filter_and_a_copy(run, proposal, plan, tmp_path):
    layer = QgsVectorLayer(str(plan), "plannen", "ogr")
    QgsProject.instance().addMapLayer(layer)
    mapping = ImportMapping({"naam": Rule("PLANNAAM"), "functie": Rule(constant="recreatie")}, "PLAN_ID", False)
    path = tmp_path / "koppeling.json"
    path.write_text(json.dumps(to_json(mapping)), encoding="utf-8")
    copy = tmp_path / "kopie.gpkg"
    result = run({
        "VOORSTEL": str(proposal), "INVOER": layer, "KOPPELING": str(path), "FILTER": "\"HARD_ZACHT\" = 'H'",
        "VARIANT": "A", "HORIZON": "2050", "UITVOER": str(copy),
    })  # fmt: skip
    assert result["TOEGEVOEGD"] == 20 and Path(result["UITVOER"]) == copy
    objects = open_proposal(copy).objects()
    assert {(item.function, item.variant, item.horizon) for item in objects} == {("recreatie", "A", "2050")}
    assert open_proposal(proposal).objects() == []


def test_a_shared_file_serves_as_mapping(run, proposal, plan, memory_file, tmp_path):
    columns = read(plan).table.columns
    mapping = ImportMapping({"naam": Rule("GEMEENTE"), "functie": Rule(constant="bos")}, "PLAN_ID")
    import_memory.remember(fingerprint("woningbouwplannen_2025.shp", columns, "PV25"), mapping)
    shared = import_memory.share(tmp_path / "deel.json")
    run({"VOORSTEL": str(proposal), "BESTAND": str(plan), "KOPPELING": str(shared)})
    assert {(item.name, item.function) for item in open_proposal(proposal).objects()} == {("Middelburen", "bos")}


@pytest.mark.parametrize("wrong", [{"velden": {"onzin": "A"}}, [], "tekst"])
def test_a_broken_mapping_stops_before_anything_is_written(run, proposal, plan, tmp_path, wrong):
    path = tmp_path / "koppeling.json"
    path.write_text(json.dumps(wrong), encoding="utf-8")
    before = proposal.read_bytes()
    with pytest.raises(QgsProcessingException):
        run({"VOORSTEL": str(proposal), "BESTAND": str(plan), "KOPPELING": str(path)})
    assert proposal.read_bytes() == before


def test_a_file_or_a_layer_and_not_both(run, proposal, plan):
    for parameters in ({}, {"BESTAND": str(plan), "INVOER": str(plan)}):
        with pytest.raises(QgsProcessingException, match="één van beide"):
            run({"VOORSTEL": str(proposal), **parameters})


def test_cancelling_leaves_the_file(run, proposal, plan):
    before, feedback = proposal.read_bytes(), QgsProcessingFeedback()
    feedback.cancel()
    assert "TOEGEVOEGD" not in run({"VOORSTEL": str(proposal), "BESTAND": str(plan)}, feedback)
    assert proposal.read_bytes() == before
