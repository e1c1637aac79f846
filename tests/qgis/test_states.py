"""States that are kept with a proposal: named, unchanged, compared with each other, with now and with a package."""

import json
import shutil
from dataclasses import replace

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

from novex_plugin.adapters.agreements import earlier_state
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.state_files import StateRequest, add_state_layers, make_state_report, write_state_difference
from novex_plugin.adapters.states import compare_states, find_state, keep_state, kept_states, read_state, remove_state
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.model.records import Finding, ProposalObject, Weighing
from novex_plugin.processing.provider import NovexProvider
from tests.small_world import NATURA, housing, make_proposal

DAYS = iter(f"{year}-{month:02d}-01T10:00:00.000Z" for year in (2026, 2027) for month in range(1, 13))
HIT = Finding("k1", "w1", "Woonwijk", "", "2030", "regel", "W01", "HARD", "Waterkering", place=NATURA.centroid)


@pytest.fixture
def proposal(tmp_path, qgis_app):
    made = open_proposal(make_proposal(tmp_path, housing(quantity=100.0), housing("w2", name="Buurt", quantity=50.0)))
    made.write_findings(CheckResult((HIT,), (), ("natura2000",), {}, "", "2030"))
    made.save_agreement(Agreement("f", "Zoetwater", "1", "beleid", object_uuids=("w1",)))
    return made


def moved_on(proposal):
    """What happens between two ijkmomenten."""
    home = next(one for one in proposal.objects() if one.uuid == "w1")
    proposal.write_objects([
        replace(home, quantity=80.0, geometry=NATURA.buffer(-100)),
        ProposalObject("n1", "Bos", NATURA.buffer(50).difference(NATURA), "vlak", "bos"),
    ])  # fmt: skip
    proposal.remove_objects(["w2"])
    proposal.set_header(replace(proposal.header(), milestone="IJK3", version="0.2"))
    proposal.write_findings(CheckResult((replace(HIT, outcome="ATTENTION"), replace(HIT, key="k2")), (),
                                        ("natura2000",), {}, "", "2030"))  # fmt: skip
    proposal.save_weighing(Weighing("k1", "geaccepteerd", "Zo"))
    proposal.save_agreement(Agreement("f", "Zoetwater", "1", "beleid", status="vastgesteld"))


def keep(proposal, name, **more):
    return keep_state(proposal, name, by="J.", clock=lambda: next(DAYS), **more)


def test_a_state_is_kept_beside_the_proposal_and_the_newest_comes_first(proposal):
    before = proposal.path.read_bytes()
    first = keep(proposal, "Kansen", note="Voor het bestuur")
    assert proposal.path.read_bytes() == before
    proposal.set_header(replace(proposal.header(), milestone="IJK3", version="0.2"))
    second = keep(proposal, "Contour")
    assert kept_states(proposal.path) == [second, first]
    assert (first.milestone, first.version, first.objects) == ("IJK2", "0.1", 2)
    assert (first.agreements, first.checked) == (1, True)
    assert (first.note, first.by, first.path.parent.name) == ("Voor het bestuur", "J.", "voorstel_standen")
    assert read_state(first).header.milestone == "IJK2" and read_state(second).header.milestone == "IJK3"
    assert find_state(proposal.path, "kansen") == first
    assert QgsVectorLayer(f"{first.path}|layername=object_vlak", "v", "ogr").featureCount() == 2


def test_the_same_content_is_kept_as_the_same_bytes(proposal):
    assert keep(proposal, "Een").sha256 == keep(proposal, "Twee").sha256


def test_a_name_is_needed_and_taken_once(proposal):
    keep(proposal, "Kansen")
    with pytest.raises(NovexError, match="geen naam"):
        keep(proposal, "  ")
    with pytest.raises(NovexError, match="al een stand 'kansen'"):
        keep(proposal, "kansen")
    with pytest.raises(NovexError, match="geen stand 'Weg'") as error:
        find_state(proposal.path, "Weg")
    assert "Kansen" in error.value.hint and len(kept_states(proposal.path)) == 1


def test_a_state_that_was_changed_or_lost_is_refused(proposal):
    kept = keep(proposal, "Kansen")
    open_proposal(kept.path).remove_objects(["w1"])
    for source in (kept, kept.path, str(kept.path)):
        with pytest.raises(NovexError, match="gewijzigd nadat hij werd bewaard"):
            read_state(source)
    with pytest.raises(NovexError, match="gewijzigd nadat hij werd bewaard"):
        earlier_state(kept.path)
    kept.path.unlink()
    for source in (kept, kept.path):
        with pytest.raises(NovexError, match="is weg"):
            read_state(source)


def test_a_state_by_its_path_is_that_state_and_another_file_is_not(proposal, tmp_path):
    kept = keep(proposal, "Kansen")
    assert read_state(kept.path) == read_state(kept) and read_state(kept.path).title == kept.title
    shutil.copy(kept.path.with_suffix(".json"), proposal.path.with_suffix(".json"))  # names another file
    assert read_state(proposal.path, "nu").title == "nu"


def test_removing_leaves_the_others_and_then_no_folder(proposal):
    first, second = keep(proposal, "Een"), keep(proposal, "Twee")
    remove_state(first)
    assert kept_states(proposal.path) == [second]
    remove_state(second)
    assert not second.folder.exists()


def test_a_state_that_cannot_be_removed_is_left_whole(proposal):
    kept = keep(proposal, "Een")
    kept.path.rename(proposal.path.with_name("elders.gpkg"))
    kept.path.mkdir()  # what stands there cannot be removed as a file
    with pytest.raises(NovexError, match="'Een' kan niet worden verwijderd"):
        remove_state(kept)
    assert kept_states(proposal.path) == [kept] and kept.path.exists()
    kept.path.rmdir()
    proposal.path.with_name("elders.gpkg").rename(kept.path)
    assert read_state(kept).title == kept.title
    record = kept.path.with_suffix(".json")
    record.rename(record.with_suffix(".weg"))
    record.mkdir()
    with pytest.raises(NovexError, match="'Een' kan niet worden verwijderd"):
        remove_state(kept)
    assert kept.path.is_file()


def test_a_record_that_is_none_is_left_out(proposal):
    kept = keep(proposal, "Een")
    (kept.folder / "los.json").write_text("{}", encoding="utf-8")
    (kept.folder / "stuk.json").write_text("{", encoding="utf-8")
    elsewhere = json.loads(kept.path.with_suffix(".json").read_text(encoding="utf-8"))
    (kept.folder / "vals.json").write_text(json.dumps({**elsewhere, "bestand": "../voorstel.gpkg"}), encoding="utf-8")
    assert kept_states(proposal.path) == [kept]


def test_everything_that_differs_between_a_state_and_now(proposal):
    kept = keep(proposal, "Kansen")
    moved_on(proposal)
    found = compare_states(read_state(kept), read_state(proposal.path, "nu"), horizon="2030")
    told = {one.item.uuid: one.kind for one in found.objects.told}
    assert told == {"n1": "toegevoegd", "w2": "vervallen", "w1": "gewijzigd"}
    assert {(one.kind, one.finding.key) for one in found.findings} == {("nieuw", "k2"), ("gewijzigd", "k1")}
    assert [one.kind for one in found.agreements.changes] == ["gewijzigd"]
    dwellings = next(row for row in found.figure_rows if row.unit == "woningen" and row.figures[0].value == 150.0)
    assert dwellings.figures[1].difference == -70.0
    missing = compare_states(read_state(kept), read_state(proposal.path), variant="Z", horizon="2030")
    assert missing.figures is None and "Variant Z bestaat niet" in missing.messages[-1]


def test_layers_have_a_style_and_tables_hold_the_figures(proposal, tmp_path):
    kept = keep(proposal, "Kansen")
    moved_on(proposal)
    found = compare_states(read_state(kept), read_state(proposal.path, "nu"), horizon="2030")
    target = tmp_path / "v.gpkg"
    write_state_difference(found, target)
    names = ("vlak", "bevindingen", "cijfers", "afspraken", "waarden")
    layers = {f"verschil_{one}": QgsVectorLayer(f"{target}|layername=verschil_{one}", one, "ogr") for one in names}
    assert all(layer.isValid() and layer.featureCount() for layer in layers.values())
    assert layers["verschil_bevindingen"].renderer().type() != "singleSymbol"
    assert {one["soort"] for one in layers["verschil_vlak"].getFeatures()} == {
        "toegevoegd", "vervallen", "gewijzigd", "was"
    }  # fmt: skip
    shown = add_state_layers(QgsProject.instance(), target, "Verschil")
    assert [layer.featureCount() for layer in shown] == [4]


def test_the_report_in_every_format(proposal, tmp_path):
    kept = keep(proposal, "Kansen")
    moved_on(proposal)
    found = compare_states(read_state(kept), read_state(proposal.path, "nu"), horizon="2030")
    request = StateRequest(tmp_path / "uit", "2026-11-26", ("pdf", "html", "odt", "xlsx", "gpkg"), view="Basis, 2030")
    made = make_state_report(found, request)
    assert [one.name for one in made] == [f"verschil_standen.{kind}" for kind in request.formats]
    assert made[0].read_bytes().startswith(b"%PDF") and made[2].read_bytes()[:2] == b"PK"
    page = made[1].read_text(encoding="utf-8")
    assert "Buurt" in page and "data:image/png" in page and "niet toetsbaar" not in page
    with pytest.raises(NovexError, match="doc"):
        make_state_report(found, replace(request, formats=("doc",)))


def test_the_algorithms_keep_and_compare(proposal, tmp_path, qgis_processing):
    import processing

    provider = NovexProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    try:
        kept = processing.run("novex:bewaar_stand", {"VOORSTEL": str(proposal.path), "NAAM": "Kansen"})
        assert kept["SHA256"] == find_state(proposal.path, "Kansen").sha256
        moved_on(proposal)
        found = processing.run("novex:verschil_standen", {
            "VOORSTEL": str(proposal.path), "VAN": "Kansen", "HORIZON": "2030", "FORMATEN": ["gpkg"],
            "MAP": str(tmp_path / "uit"),
        })  # fmt: skip
        names = ("TOEGEVOEGD", "VERVALLEN", "GEWIJZIGD", "BEVINDINGEN", "AFSPRAKEN")
        counts = [found[f"AANTAL_{name}"] for name in names]
        assert counts == [1, 1, 1, 2, 1] and found["BESTANDEN"] == "verschil_standen.gpkg"
        same = processing.run("novex:verschil_standen", {
            "VOORSTEL": str(proposal.path), "VAN": kept["BESTAND"], "NAAR": kept["BESTAND"], "HORIZON": "2030",
            "FORMATEN": ["gpkg"], "MAP": str(tmp_path / "gelijk"),
        })  # fmt: skip
        assert same["AANTAL_GEWIJZIGD"] == same["AANTAL_BEVINDINGEN"] == 0
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)
