"""A finding as a reader gets it."""

from dataclasses import replace

from novex_plugin.core import dossier
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rules import RuleException
from novex_plugin.core.model.records import FeatureHit, Finding, Weighing

FINDING = Finding(
    key="k", object_uuid="o", object_name="Wijk", variant="", horizon="2030", kind="regel", rule="N01",
    outcome="NEE_TENZIJ", title="Natura 2000", legal_basis="Bkl 7.8", legal_force="wet_amvb", authority="Provincie",
    layer="natura2000", overlap_m2=41_000.0, overlap_pct=34.2, source="RVO", source_date="2026-01-01",
)  # fmt: skip


def test_figures_say_area_length_or_distance():
    assert dossier.figures(FINDING) == "4,1 ha (34 %)"
    assert dossier.figures(replace(FINDING, overlap_m2=0.0, length_m=2300.0)) == "2,3 km"
    assert dossier.figures(replace(FINDING, overlap_m2=0.0, distance_m=120.0)) == "op 120 m"
    assert dossier.figures(replace(FINDING, overlap_m2=0.0)) == ""


def test_a_rule_that_reaches_far_is_read_by_distance():
    wide = replace(FINDING, rule="N02", overlap_m2=3_140_000.0, overlap_pct=100.0, distance_m=3_200.0)
    assert dossier.figures(wide) == "op 3,2 km"
    assert dossier.figures(replace(wide, overlap_m2=0.0, length_m=9_000.0)) == "op 3,2 km"
    assert dossier.figures(replace(wide, distance_m=0.0)) == "erin of ertegenaan"
    rows = dict(dossier.rows(wide, ""))
    assert (rows["Afstand"], rows["Binnen de zone"]) == ("op 3,2 km", "314 ha (100 %)")
    assert "Geraakt" not in rows, "a plan at 3 km touches nothing"


def test_a_narrow_zone_is_read_by_area_and_says_the_distance():
    zone = replace(FINDING, rule="B03", layer="buisleidingstrook", distance_m=120.0)
    assert dossier.figures(zone) == "4,1 ha (34 %)"
    rows = dict(dossier.rows(zone, ""))
    assert (rows["Geraakt"], rows["Afstand"]) == ("4,1 ha (34 %)", "op 120 m")
    assert "Binnen de zone" not in rows


def test_a_pair_names_the_other_object():
    assert dossier.heading(replace(FINDING, other_name="Windpark")) == "Natura 2000 – Windpark"


def test_rows_leave_out_what_is_not_known():
    labels = [label for label, _ in dossier.rows(FINDING, "Natura 2000-gebieden")]
    assert "Grondslag" in labels
    assert "Uitzonderingen" not in labels
    assert "Afweging" not in labels


def test_codes_are_written_out():
    weighing = Weighing("k", "gemitigeerd", "Opgeschoven", by="Jan", at="2026-11-22T10:00:00Z")
    rows = dict(dossier.rows(FINDING, "", weighing))
    assert rows["Grondslag"] == "Bkl 7.8 · Wet of AMvB"
    assert rows["Afweging"] == "Gemitigeerd · Opgeschoven"
    assert rows["Afgewogen"] == "Jan · 2026-11-22"


def test_many_features_are_counted_not_listed():
    hits = tuple(FeatureHit(str(number), f"Gebied {number}") for number in range(9))
    rows = dict(dossier.rows(replace(FINDING, hits=hits), ""))
    assert rows["Namen"].endswith("Gebied 5 en nog 3")


def test_remarks_tell_what_sharpens_or_softens():
    remarks = dossier.remarks(replace(FINDING, absolute=True, indicative=True, edge_case=True))
    assert [text.split(":")[0] for text in remarks] == ["Absoluut", "Indicatief", "Randgeval"]
    assert dossier.remarks(FINDING) == []


def test_a_label_on_the_map_carries_a_name_and_a_size():
    hit = replace(FINDING, hits=(FeatureHit("7", "Gasleiding A-525"),), overlap_m2=8_000.0)
    assert dossier.on_map(hit) == "Gasleiding A-525 · 0,8 ha"
    assert dossier.on_map(replace(hit, hits=(*hit.hits, FeatureHit("8", "Gasleiding B")))) == (
        "Gasleiding A-525 en 1 andere · 0,8 ha")  # fmt: skip
    assert dossier.on_map(replace(FINDING, other_name="Windpark", overlap_m2=0.0, length_m=900.0)) == "Windpark · 900 m"


def test_a_label_never_shows_a_key_of_a_database():
    for key in ("12345", "NL.IMRO.0000.12", "a3f6-88b0-1c", ""):
        keyed = replace(FINDING, hits=(FeatureHit("1", key),))
        assert dossier.on_map(keyed, "Buisleidingstroken").startswith("Buisleidingstroken · ")


def test_exceptions_come_one_by_one():
    text = replace(FINDING, exceptions="Groot openbaar belang; tijdelijk <=5 jaar; zie (a; b)")
    assert [line for _code, line in dossier.exception_lines(text)][:2] == [
        "Groot openbaar belang", "tijdelijk <=5 jaar"]  # fmt: skip
    listed = (RuleException("N01-1", "Compensatie"), RuleException("N01-2", "Beheer"))
    assert dossier.exception_lines(text, listed) == [("N01-1", "Compensatie"), ("N01-2", "Beheer")]
    assert dossier.exception_lines(FINDING) == []


def test_changed_own_and_judged_rules_are_marked():
    assert "Gewijzigde regel" in dossier.remarks(replace(FINDING, rule_origin="gewijzigd"))[0]
    assert "Eigen regel" in dossier.remarks(replace(FINDING, rule_origin="eigen"))[0]
    assert "Oordeel" in dossier.remarks(replace(FINDING, legal_force="oordeel"))[0]
    judged = next(rule.code for rule in load_rules() if rule.basis == "oordeel")
    assert "Oordeel" in dossier.remarks(replace(FINDING, rule=judged))[0]
    assert not dossier.is_judgement(FINDING)


def test_height_corridor_law_and_precision_are_told():
    full = replace(FINDING, limit_height_m=22.5, corridor_m=1_400.0, law_date="2026-10-01", indicative=True)
    rows = dict(dossier.rows(full, "Laag"))
    assert rows["Conflict vanaf"] == "een hoogte boven 22,5 m"
    assert rows["Lengte van de gang"] == "1,4 km"
    assert "tekst van 2026-10-01" in rows["Regel"]
    assert rows["Bron"].endswith("begrenzing indicatief")
