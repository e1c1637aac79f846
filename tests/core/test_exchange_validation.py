"""The rules of a proposal as a whole: each fault is found, and a sound proposal has none."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.catalogue.explain import official_layers, status
from novex_plugin.core.exchange.validation import (
    ADVICE,
    ERROR,
    WARNING,
    Content,
    has_errors,
    inside_bounds,
    is_definitive,
    outside_share,
    validate,
)
from novex_plugin.core.model.annexes import Agreement, Explanation
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.model.schema import schema

SQUARE = shapely.box(180000, 450000, 180100, 450100)
PROVINCE = shapely.box(170000, 440000, 190000, 460000)
HEADER = ProposalHeader("h", "Voorstel", "PV25")
HOUSING = ProposalObject("a", "Noordrand", SQUARE, "vlak", "woningbouw", quantity=100.0, unit="woningen")


def _issues(*objects, **parts):
    return validate(Content(header=HEADER, objects=objects or (HOUSING,), **{"variants": (), **parts}), schema())


def _codes(*objects, **parts):
    return [(issue.code, issue.severity) for issue in _issues(*objects, **parts)]


def test_sound_proposal_has_no_issues():
    variants = (Variant("A", "A"), Variant("A1", "A1", parent="A", preferred=True))
    other = replace(HOUSING, uuid="b", name="Anders", variant="A", replaces="a", quantity_min=80.0, quantity_max=120.0)
    dropped = replace(HOUSING, uuid="c", variant="A1", replaces="b", dropped=True, geometry=None)
    assert _codes(HOUSING, other, dropped, variants=variants, province=PROVINCE) == []


def test_empty_proposal_is_pointed_out():
    issues = validate(Content(HEADER, (), ()), schema())
    assert [(issue.code, issue.severity) for issue in issues] == [("leeg", WARNING)]


def _east(metres):
    return shapely.box(180000 + metres, 450000, 180100 + metres, 450100)


BOW_TIE = shapely.from_wkt("POLYGON((180000 450000, 180100 450100, 180100 450000, 180000 450100, 180000 450000))")


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"geometry": None}, ("geometrie_leeg", ERROR)),
        ({"geometry": shapely.from_wkt("POLYGON EMPTY")}, ("geometrie_leeg", ERROR)),
        ({"geometry": BOW_TIE}, ("geometrie_ongeldig", ERROR)),
        ({"geometry": shapely.box(5, 52, 6, 53)}, ("buiten_nederland", ERROR)),
        ({"geometry": shapely.box(189000, 450000, 191000, 450100)}, ("buiten_provincie", WARNING)),
        ({"function": "buisleiding", "kind": "punt", "geometry": shapely.Point(180000, 450000), "unit": "km"},
         ("functie_geometrie", WARNING)),
        ({"unit": "MW"}, ("eenheid", WARNING)),
        ({"function": "peilopzet_veenweide", "unit": "MW"}, ("eenheid", WARNING)),
        ({"unit": ""}, ("eenheid_leeg", ERROR)),
        ({"function": "zonneveld", "unit": "MW", "quantity": 1.0, "affordable_pct": 30.0}, ("betaalbaar", WARNING)),
        ({"quantity": 2.0}, ("hoeveelheid_ongewoon", WARNING)),
        ({"quantity": 301.0}, ("hoeveelheid_ongewoon", WARNING)),
        ({"function": "bedrijventerrein", "unit": "ha", "quantity": 1.06}, ("hoeveelheid_ongewoon", WARNING)),
        ({"further_functions": ("woningbouw",)}, ("nevenfunctie", WARNING)),
        ({"quantity_min": 200.0}, ("bandbreedte", ERROR)),
        ({"quantity_max": 50.0}, ("bandbreedte", ERROR)),
        ({"quantity": None, "quantity_min": 9.0, "quantity_max": 8.0}, ("bandbreedte", ERROR)),
        ({"horizon": "2050"}, ("bandbreedte_leeg", ADVICE)),
        ({"start_year": 2030, "end_year": 2029}, ("jaren", ERROR)),
        ({"start_year": 2035}, ("jaar_na_horizon", WARNING)),
        ({"variant": "Z"}, ("variant", ERROR)),
        ({"dropped": True}, ("vervalt", ERROR)),
        ({"replaces": "bestaat-niet"}, ("vervangt", ERROR)),
    ],
)  # fmt: skip
def test_fault_of_one_object(change, expected):
    issues = _issues(replace(HOUSING, **change), province=PROVINCE)
    assert [(issue.code, issue.severity) for issue in issues] == [expected]
    assert issues[0].object_uuid == "a"
    assert "Noordrand" in issues[0].place
    assert issues[0].hint.endswith((".", "?"))


@pytest.mark.parametrize("unit", ["ha", "kton CO2-eq"])
def test_every_unit_that_a_goal_counts_is_accepted(unit):
    assert _codes(replace(HOUSING, function="peilopzet_veenweide", unit=unit, quantity=1.0)) == []


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"replaces": "b"}, "zichzelf"),
        ({"variant": "", "replaces": "a"}, "basis"),
        ({"replaces": "c"}, "dezelfde variant"),
    ],
)
def test_impossible_replacements(change, words):
    other = replace(HOUSING, **{"uuid": "b", "variant": "A", "geometry": _east(200), **change})
    third = replace(HOUSING, uuid="c", variant="A", geometry=_east(400))
    issues = _issues(HOUSING, other, third, variants=(Variant("A", "A"),))
    assert [issue.code for issue in issues] == ["vervangt"]
    assert words in issues[0].message


def test_same_uuid_in_two_tables():
    line = replace(HOUSING, kind="lijn", function="windpark", unit="MW", geometry=SQUARE.exterior)
    assert _codes(HOUSING, line) == [("dubbel_kenmerk", ERROR)]


def test_variants_that_hang_in_the_air_or_in_a_circle():
    assert _codes(variants=(Variant("A", "A", parent="Q"),)) == [("variant_ouder", ERROR)]
    circle = (Variant("A", "A", parent="B"), Variant("B", "B", parent="A"))
    assert _codes(variants=circle) == [("variant_kring", ERROR)] * 2
    assert _codes(variants=(Variant("A", "A", preferred=True), Variant("B", "B", preferred=True))) == [
        ("voorkeur", WARNING)
    ]


def test_agreement_with_a_missing_object():
    issues = _issues(agreements=(Agreement("x", "Spoor", "1.1", object_uuids=("a", "weg")),))
    assert [(issue.code, issue.place) for issue in issues] == [("afspraak_object", "afspraak 1.1")]


def test_explanation_without_reason_weighs_more_at_the_end():
    explanation = (Explanation("B01", applied=False),)
    assert _codes(explanations=explanation) == [("leg_uit_reden", WARNING)]
    late = Content(replace(HEADER, milestone="RV"), (), (HOUSING,), explanations=explanation)
    assert ("leg_uit_reden", ERROR) in [(issue.code, issue.severity) for issue in validate(late, schema())]


def _stand(stored, *rows):
    return {"explanations": rows, "statements": status(official_layers(), stored, rows)}


def test_layers_that_nobody_accounted_for_are_errors_at_every_ijkmoment():
    themes = {item.theme for item in official_layers()}
    for milestone in ("IJK1", "RV"):
        content = Content(replace(HEADER, milestone=milestone), (), (HOUSING,), **_stand(None))
        found = [issue for issue in validate(content, schema()) if issue.code == "leg_uit"]
        assert {issue.severity for issue in found} == {ERROR}
        assert {issue.place for issue in found} == {f"basisset, {theme}" for theme in themes}
        assert all("Pas toe of leg uit" in issue.hint and "novex:leg_uit" in issue.hint for issue in found)
        named = " ".join(issue.message for issue in found)
        assert all(layer.name in named for layer in official_layers())


def test_a_complete_account_has_no_issues():
    rows = [Explanation(layer.code, False, "Ouder dan onze eigen kaart") for layer in official_layers()]
    assert _codes(**_stand(set(), *rows)) == []


def test_contrary_and_badly_explained_layers_are_named_one_by_one():
    rows = [Explanation(layer.code, False, "Ouder dan onze eigen kaart") for layer in official_layers()]
    rows[0] = Explanation(official_layers()[0].code, True)
    rows[1] = Explanation(official_layers()[1].code, False, "n.v.t.")
    issues = _issues(**_stand(set(), *rows))
    assert [(issue.code, issue.severity) for issue in issues] == [("leg_uit", ERROR)] * 2
    assert [issue.place for issue in issues] == [f"leg_uit {layer.code}" for layer in official_layers()[:2]]
    assert "zit niet in de gebruikte basisset" in issues[0].message and "n.v.t." in issues[1].message


def test_what_is_loaded_counts_but_should_be_recorded():
    stored = {layer.code for layer in official_layers()}
    assert _codes(**_stand(stored)) == [("leg_uit_vastleggen", ADVICE)]
    assert _codes(**_stand(stored, *(Explanation(code) for code in sorted(stored)))) == []


def test_a_row_about_an_unknown_layer_is_pointed_out():
    stored = {layer.code for layer in official_layers()}
    rows = [*(Explanation(code) for code in sorted(stored)), Explanation("B01", False, "Deze laag bestaat niet meer")]
    assert _codes(**_stand(stored, *rows)) == [("leg_uit_onbekend", WARNING)]


def test_rows_are_checked_with_the_obligations_of_the_ijkmoment():
    row = {"uuid": "a", "naam": "Noordrand", "functie": "woningbouw", "horizon": "2030"}
    for milestone, severity in (("IJK2", ADVICE), ("RV", ERROR)):
        content = Content(replace(HEADER, milestone=milestone), (), (HOUSING,), rows={"object_vlak": [row]})
        found = {issue.place: issue for issue in validate(content, schema())}
        issue = found["object_vlak Noordrand (vraag)"]
        assert (issue.severity, issue.object_uuid) == (severity, "a")


def test_errors_come_first():
    issues = _issues(replace(HOUSING, unit="MW", further_functions=("woningbouw",), variant="Z"))
    assert [issue.severity for issue in issues] == [ERROR, WARNING, WARNING]
    assert has_errors(issues)
    assert not has_errors(issues[1:])


def test_definitive_ijkmomenten():
    assert [code for code in schema().milestones if is_definitive(code)] == ["RV", "RA"]


@pytest.mark.parametrize(
    ("wkt", "share"),
    [
        ("POLYGON((189000 450000, 191000 450000, 191000 450100, 189000 450100, 189000 450000))", 0.5),
        ("LINESTRING(189000 450000, 193000 450000)", 0.75),
        ("POINT(180000 450000)", 0.0),
        ("POINT(1 1)", 1.0),
    ],
)
def test_outside_share(wkt, share):
    assert outside_share(shapely.from_wkt(wkt), PROVINCE) == pytest.approx(share)


def test_bounds_of_the_netherlands():
    assert inside_bounds(PROVINCE.bounds)
    assert not inside_bounds((5.0, 52.0, 6.0, 53.0))


def test_a_row_that_only_drops_another_is_asked_nothing_of_what_stands_there():
    row = {"uuid": "b", "naam": "Weg", "functie": "woningbouw", "horizon": "2030", "vervalt": True, "vervangt": "a"}
    header = replace(HEADER, milestone="RV")
    dropped = validate(Content(header, (), (), rows={"object_vlak": (row,)}), schema())
    standing = validate(Content(header, (), (), rows={"object_vlak": ({**row, "vervalt": False},)}), schema())
    assert {issue.code for issue in dropped} == {"leeg"}
    assert {issue.code for issue in standing} == {"leeg", "aanbevolen", "verplicht_bij_ijkmoment"}
