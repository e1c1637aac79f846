"""Two states of a proposal: what differs in objects, figures, findings and agreements, and what cannot be compared."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.accounting import compute_totals
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant, Weighing
from novex_plugin.core.report.blocks import Heading, Note, Picture, Table
from novex_plugin.core.report.html import to_html
from novex_plugin.core.report.state_document import StateReport, compose
from novex_plugin.core.states import tables
from novex_plugin.core.states.difference import GONE, NEW, OTHER, difference
from novex_plugin.core.states.state import CheckedAs, State
from novex_plugin.core.variants.compare import VariantView, compare
from novex_plugin.core.variants.diff import ADDED, CHANGED, REMOVED, SAME

HEADER = ProposalHeader("h", "Voorstel", "PV25", milestone="IJK2", version="0.1")
HOME = ProposalObject("a", "Wijk", shapely.box(0, 0, 100, 100), "vlak", "woningbouw", quantity=100.0, unit="woningen")
WOOD = ProposalObject("b", "Bos", shapely.box(200, 0, 300, 100), "vlak", "bos", replaces="z")
PARK = ProposalObject("c", "Park", shapely.box(400, 0, 500, 100), "vlak", "bos", replaces="z", variant="A")
HIT = Finding("k1", "a", "Wijk", "", "2030", "regel", "W01", "HARD", "Waterkering")
MILD = replace(HIT, key="k2", outcome="ATTENTION", title="Geluid")
CHECKED = CheckedAs("", "2030", "2026-03-01T10:00:00Z")
AGREED = Agreement("f", "Zoetwater", "1", "beleid", status="verkenning", object_uuids=("a",))


def state(*objects, title="IJK2", **more):
    return State(title, more.pop("header", HEADER), (Variant("A", "A"),), objects, **more)


def test_two_equal_states_say_so():
    one = state(HOME, agreements=(AGREED,), findings=(HIT,), checked=CHECKED)
    found = difference(one, replace(one, title="IJK3"))
    assert found.alike and found.findings == () and found.messages == ()
    assert compose(StateReport(found, "2026-11-26")).blocks[0].text == "De twee standen zijn gelijk."


def test_objects_belong_together_by_their_uuid_alone():
    """Two that replaced the same object in two variants are two objects, not one that changed."""
    found = difference(state(HOME, WOOD), state(replace(HOME, quantity=80.0), PARK))
    kinds = [(one.kind, one.item.uuid) for one in found.objects.changes]
    assert kinds == [(ADDED, "c"), (REMOVED, "b"), (CHANGED, "a")]
    assert found.objects.count(SAME) == 0
    rows = tables.object_rows(found.objects)
    assert {(row["soort"], row["naam"], row["veld"], row["oud"], row["nieuw"]) for row in rows} == {
        ("toegevoegd", "Park", "Object", "niet aanwezig", "aanwezig"),
        ("vervallen", "Bos", "Object", "aanwezig", "niet aanwezig"),
        ("gewijzigd", "Wijk", "Hoeveelheid", "100", "80"),
    }


def test_findings_new_gone_and_weighed_otherwise():
    worse = replace(MILD, outcome="HARD")
    said = {"k2": Weighing("k2", "geaccepteerd", "Zo")}
    one = state(HOME, findings=(HIT, MILD), checked=CHECKED)
    other = state(HOME, findings=(worse, replace(HIT, key="k3")), checked=CHECKED, weighings=said)
    found = difference(one, other)
    assert [(item.kind, item.finding.key) for item in found.findings] == [(NEW, "k3"), (GONE, "k1"), (OTHER, "k2")]
    changed = found.findings[-1].words()
    assert "→" in changed and "geen afweging → " in changed
    assert [row["soort"] for row in tables.finding_rows(found)] == [NEW, GONE, OTHER]


@pytest.mark.parametrize(("checked", "words"), [
    (None, "is niet getoetst"), (CheckedAs("A", "2030", "2026-03-02T00:00:00Z"), "niet van dezelfde variant"),
    (CheckedAs("", "2050", "2026-03-02T00:00:00Z"), "niet van dezelfde variant"),
])  # fmt: skip
def test_findings_of_another_question_are_not_compared(checked, words):
    found = difference(state(findings=(HIT,), checked=CHECKED), state(findings=(MILD,), checked=checked))
    assert found.findings is None and words in found.messages[0]
    assert "niet te vergelijken" in found.sentences()[-1] or "niet te vergelijken" in " ".join(found.sentences())
    document = compose(StateReport(found, "2026-11-26"))
    assert any(isinstance(one, Note) for one in document.blocks)


def test_figures_that_differ_with_their_difference():
    later = [replace(HOME, quantity=80.0), replace(WOOD, replaces="")]
    views = [VariantView(title, "", "2030", compute_totals(items)) for title, items in (("2", [HOME]), ("3", later))]
    found = difference(state(HOME), state(HOME, title="IJK3"), compare(views))
    rows = {row["naam"]: row for row in tables.figure_rows(found)}
    dwellings = next(row for row in rows.values() if row["eenheid"] == "woningen")
    assert (dwellings["oud"], dwellings["nieuw"], dwellings["verschil"]) == (100.0, 80.0, -20.0)
    assert not found.alike


def test_agreements_are_compared_as_in_the_yearly_cycle():
    later = replace(AGREED, status="vastgesteld", object_uuids=("a", "b"))
    found = difference(state(HOME, WOOD, agreements=(AGREED,)),
                       state(HOME, WOOD, agreements=(later, Agreement("g", "Nieuw", "2"))))  # fmt: skip
    fields = {(row["titel"], row.get("veld"), row.get("oud"), row.get("nieuw")) for row in tables.agreement_rows(found)}
    assert ("Zoetwater", "Status", "In verkenning", "Vastgesteld") in fields
    assert ("Zoetwater", "Objecten", "Wijk", "Bos; Wijk") in fields


def test_another_proposal_and_another_province_are_told():
    other = state(HOME, header=replace(HEADER, uuid="x"))
    assert "verschillende voorstellen" in difference(state(HOME), other).messages[0]
    far = state(HOME, header=replace(HEADER, province="PV24"))
    assert "verschillende provincies" in difference(state(HOME), far).messages[0]


def test_the_report_has_every_subject_a_map_and_the_numbers_of_the_map():
    one = state(HOME, WOOD, agreements=(AGREED,), findings=(HIT,), checked=CHECKED)
    other = state(replace(HOME, name="Wijk <2>"), PARK, title="IJK3", findings=(MILD,), checked=CHECKED)
    document = compose(StateReport(difference(one, other), "2026-11-26", "Basis, 2030"))
    heads = [block.text for block in document.blocks if isinstance(block, Heading) and block.level == 1]
    assert heads == ["Overzicht", "Objecten", "Cijfers", "Bevindingen", "Afspraken", "Verantwoording"]
    assert sum(isinstance(block, Picture) for block in document.blocks) == 1
    changed = next(block for block in document.blocks if isinstance(block, Table) and block.title == "Gewijzigd")
    assert [line[0].text for line in changed.rows[0][:2]] == ["3", "Wijk <2>"]
    assert "Wijk &lt;2&gt;" in to_html(document, {})


def test_without_places_there_is_no_map():
    bare = replace(HOME, geometry=None)
    document = compose(StateReport(difference(state(bare), state(replace(bare, name="B"))), "2026-11-26"))
    assert not any(isinstance(block, Picture) for block in document.blocks)
