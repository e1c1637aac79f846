"""Own rules, settings and neighbours in the proposal file: written, read back, taken away."""

from dataclasses import replace

import pytest
from shapely.geometry import LineString, Point, box

from novex_plugin.adapters.check_file import CheckFile
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.model.records import (
    AREA,
    LINE,
    POINT,
    CounterResult,
    Finding,
    NeighbourObject,
    ProposalHeader,
    ProposalObject,
    RuleOverride,
    Weighing,
)


@pytest.fixture
def proposal(tmp_path):
    path = tmp_path / "voorstel.gpkg"
    create_proposal(path, ProposalHeader("h-1", "Voorstel", "PV25"))
    return open_proposal(path, author="An")


def test_rules_are_kept_replaced_and_taken_away(proposal):
    file = CheckFile(proposal)
    file.save_rule(RuleOverride("X02", "eigen", "{}", "verordening"))
    file.save_rule(RuleOverride("W01", "gewijzigd", '{"a": 1}', "te streng"))
    file.save_rule(RuleOverride("W01", "gewijzigd", '{"a": 2}', "toch anders"))
    assert [(one.code, one.record, one.reason, one.by) for one in file.rules()] == [
        ("W01", '{"a": 2}', "toch anders", "An"), ("X02", "{}", "verordening", "An"),
    ]  # fmt: skip
    file.remove_rule("W01")
    assert [one.code for one in file.rules()] == ["X02"]
    assert any(entry.table == "toetsregel" and entry.uuid == "W01" for entry in proposal.log())


def test_settings(proposal):
    file = CheckFile(proposal)
    file.save_setting("tolerantie.exact.randgeval_breedte_m", "4")
    assert file.settings() == {"tolerantie.exact.randgeval_breedte_m": "4"}
    file.save_setting("tolerantie.exact.randgeval_breedte_m", None)
    assert file.settings() == {}


def test_neighbours_of_one_province_are_replaced_and_the_others_stay(proposal):
    area = ProposalObject("n-1", "Wijk", box(0, 0, 100, 200), AREA, "woningbouw", further_functions=("recreatie",))
    line = ProposalObject("n-2", "Lijn", LineString([(0, 0), (10, 0)]), LINE, "hoogspanningsverbinding", height_m=60.0)
    point = ProposalObject("n-3", "Molen", Point(5, 5), POINT, "windpark", horizon="2050")
    file = CheckFile(proposal)
    file.write_neighbours("PV26", [NeighbourObject(area, "PV26", "Utrecht 1.0"), NeighbourObject(line, "PV26")])
    file.write_neighbours("PV30", [NeighbourObject(point, "PV30")])
    file.write_neighbours("PV26", [NeighbourObject(replace(area, name="Dorp"), "PV26", "Utrecht 1.1")])
    found = {one.item.uuid: one for one in file.neighbours()}
    assert sorted(found) == ["n-1", "n-3"]
    assert (found["n-1"].item.name, found["n-1"].proposal) == ("Dorp", "Utrecht 1.1")
    assert found["n-1"].item.geometry.area == pytest.approx(20_000)
    assert found["n-1"].item.further_functions == ("recreatie",)
    assert found["n-3"].item.horizon == "2050"


def test_counters_and_dossier_fields_come_back(proposal):
    counter = CounterResult("T01", "W12", "Buitendijks", "Almere", "ha", 700.0, 12.5, "ATTENTION", 100.0, ("o-1", "o"))
    finding = Finding(
        "k", "o-1", "Wijk", "", "2030", "regel", "W12", "HARD", "Quotum", evidence=("ontheffing", "watertoets"),
        limit_height_m=22.0, corridor_m=70.5, situation="abc", rule_origin="gewijzigd", theme="Water",
    )  # fmt: skip
    unknown = CounterResult("T02", "E05", "Inwoners", "", "inwoners", None, None, "UNKNOWN")
    proposal.write_findings(CheckResult(findings=(finding,), counters=(counter, unknown), horizon="2030"))
    result = proposal.last_check()
    assert result.findings == (finding,)
    assert result.counters == (counter, unknown)
    assert result.counters[0].room == pytest.approx(587.5)
    weighing = Weighing("k", "geaccepteerd", evidence=("ontheffing",), situation="abc", rule="W12")
    proposal.save_weighing(weighing)
    (kept,) = proposal.weighings()
    assert replace(kept, by="", at="") == weighing
    assert not kept.outdated(finding)
    assert kept.outdated(replace(finding, situation="anders"))
