"""What an import would do with each row: new, changed, known, double, refused; and the same again the next time."""

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, box

from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.imports import plan as planning
from novex_plugin.core.imports.dedupe import Places, changed_share, same_share
from novex_plugin.core.imports.mapping import ADD, SKIP, UPDATE, ImportMapping, Rule
from novex_plugin.core.imports.plan import Known, make_plan
from novex_plugin.core.imports.report import account, summary
from novex_plugin.core.imports.table import Part, SourceRow, SourceTable
from novex_plugin.core.model.records import Variant
from novex_plugin.core.progress import Progress

COLUMNS = ("ID", "NAAM", "WON", "STATUS", "JAAR", "OPM")
MAPPING = ImportMapping(
    {"naam": Rule("NAAM"), "functie": Rule(constant="woningbouw"), "hoeveelheid": Rule("WON"),
     "status": Rule("STATUS"), "horizon": Rule("JAAR")}, "ID",
)  # fmt: skip
HERE = box(150_000, 450_000, 150_500, 450_500)


def place(number):
    return box(150_000 + 1000 * number, 450_000, 150_500 + 1000 * number, 450_500)


def source(*rows, name="plannen_2026.shp", shapes=None):
    """Rows of values; each gets an area of its own unless shapes are given."""
    shapes = shapes or [place(number) for number in range(len(rows))]
    made = []
    for number, (row, shape) in enumerate(zip(rows, shapes), start=1):
        parts = shape if isinstance(shape, tuple) else (Part("vlak", shape),)
        made.append(SourceRow(number, row, parts))
    return SourceTable(name, COLUMNS, made)


def row(number, **changes):
    values = {"ID": f"P{number}", "NAAM": f"Plan {number}", "WON": 100 + number, "STATUS": "hard", "JAAR": "2028",
              "OPM": None}  # fmt: skip
    return tuple({**values, **changes}.values())


def taken_in(plan, variant=""):
    """The plan as if it was written."""
    return [
        Known(f"u{number}", one.draft.kind, variant, one.draft.geometry, dict(one.draft.values))
        for number, one in enumerate(plan.rows) if one.verdict in planning.WRITTEN
    ]  # fmt: skip


def verdicts(plan):
    return [one.verdict for one in plan.rows]


def test_a_first_import_is_all_new():
    plan = make_plan(source(row(1), row(2)), MAPPING)
    assert verdicts(plan) == ["nieuw", "nieuw"]
    values = plan.rows[0].draft.values
    assert (values["naam"], values["hoeveelheid"], values["eenheid"]) == ("Plan 1", 101.0, "woningen")
    assert (values["status"], values["horizon"], values["perspectief"]) == ("vastgesteld", "2030", "3")
    assert values["bron"] == "[plannen_2026: P1]"
    assert values["toelichting"] == "JAAR: 2028"  # the horizon says less than the year


def test_a_second_import_sees_what_is_the_same_what_changed_and_what_is_new():
    known = taken_in(make_plan(source(row(1), row(2), row(3)), MAPPING))
    shapes = [place(0), place(1).buffer(20), place(2), place(9)]
    again = source(row(1), row(2), row(3, WON=7), row(4), name="plannen_2027.shp", shapes=shapes)
    plan = make_plan(again, MAPPING, known)
    assert verdicts(plan) == ["ongewijzigd", "gewijzigd", "gewijzigd", "nieuw"]
    assert plan.rows[1].moved and not plan.rows[1].changes
    assert plan.rows[2].changes == {"hoeveelheid": 7.0, "bron": "[plannen_2027: P3]"} and not plan.rows[2].moved
    assert summary(plan) == "1 nieuw, 2 bijgewerkt, 1 overgeslagen, 0 geweigerd"


def test_known_rows_can_be_left_alone_or_added_anyway():
    known = taken_in(make_plan(source(row(1)), MAPPING))
    changed = source(row(1, WON=9))
    for choice, wanted in ((UPDATE, "gewijzigd"), (SKIP, "ongewijzigd"), (ADD, "nieuw")):
        mapping = ImportMapping(MAPPING.rules, "ID", on_known=choice, on_same_place=SKIP)
        assert verdicts(make_plan(changed, mapping, known)) == [wanted]


def test_what_only_the_proposal_knows_stays():
    known = taken_in(make_plan(source(row(1)), MAPPING))
    worked_on = Known(known[0].uuid, "vlak", "", known[0].geometry, {**known[0].values, "herkomst": "beide",
                                                                    "jaar_start": 2027})  # fmt: skip
    assert verdicts(make_plan(source(row(1)), MAPPING, [worked_on])) == ["ongewijzigd"]
    assert make_plan(source(row(1, STATUS=None)), MAPPING, [worked_on]).rows[0].verdict == "ongewijzigd"


def test_rows_that_are_gone_are_told_and_left():
    known = taken_in(make_plan(source(row(1), row(2)), MAPPING))
    plan = make_plan(source(row(1)), MAPPING, known)
    assert [item.values["naam"] for item in plan.gone] == ["Plan 2"]
    assert any("Plan 2" in text for _level, text in account(source(row(1)), MAPPING, plan))


# -- variants

VARIANTS = [Variant("A", "Een"), Variant("B", "Twee", parent="A")]


def test_in_a_variant_a_changed_object_of_the_basis_gets_a_successor():
    known = taken_in(make_plan(source(row(1), row(2)), MAPPING))
    known[0].values["herkomst"] = "beide"
    plan = make_plan(source(row(1, WON=5), row(2)), MAPPING, known, VARIANTS, variant="B")
    assert verdicts(plan) == ["vervangt", "ongewijzigd"]
    values = plan.rows[0].draft.values
    assert (values["vervangt"], values["variant"], values["hoeveelheid"]) == (known[0].uuid, "B", 5.0)
    assert values["herkomst"] == "beide"  # the rest of the object comes along


def test_an_object_of_another_variant_is_not_met():
    known = taken_in(make_plan(source(row(1)), MAPPING, (), VARIANTS, variant="B"), "B")
    assert verdicts(make_plan(source(row(1)), MAPPING, known, VARIANTS, variant="A")) == ["nieuw"]
    assert verdicts(make_plan(source(row(1)), MAPPING, known, VARIANTS, variant="B")) == ["ongewijzigd"]


def test_the_deepest_variant_is_compared():
    known = [*taken_in(make_plan(source(row(1)), MAPPING)),
             *taken_in(make_plan(source(row(1, WON=7)), MAPPING, (), VARIANTS, variant="A"), "A")]  # fmt: skip
    assert verdicts(make_plan(source(row(1, WON=7)), MAPPING, known, VARIANTS, variant="A")) == ["ongewijzigd"]


def test_an_unknown_variant_is_refused():
    with pytest.raises(NovexError):
        make_plan(source(row(1)), MAPPING, (), VARIANTS, variant="Z")


# -- the same place

NO_ID = ImportMapping(MAPPING.rules, "")


def known_at(shape, function="woningbouw", kind="vlak", bron=""):
    return Known("k", kind, "", shape, {"naam": "Bestaand", "functie": function, "bron": bron})


@pytest.mark.parametrize(("shape", "verdict"), [
    (HERE, "dubbel"), (HERE.buffer(1.0, join_style="mitre"), "dubbel"),
    (shapely.affinity.translate(HERE, 4, 0), "dubbel"),
    (shapely.affinity.translate(HERE, 30, 0), "nieuw"), (HERE.buffer(40), "nieuw"),
    (shapely.MultiPolygon([HERE]), "dubbel"), (shapely.segmentize(HERE, 7.0), "dubbel"),
])  # fmt: skip
def test_the_same_place_is_at_least_98_percent(shape, verdict):
    plan = make_plan(source(row(1), shapes=[HERE]), NO_ID, [known_at(shape)])
    assert verdicts(plan) == [verdict]


def test_another_function_in_one_place_is_multiple_use():
    assert verdicts(make_plan(source(row(1), shapes=[HERE]), NO_ID, [known_at(HERE, "zonneveld")])) == ["nieuw"]


def test_two_phases_of_one_source_in_one_place_are_two_plans():
    known = taken_in(make_plan(source(row(1), shapes=[HERE]), MAPPING))
    assert verdicts(make_plan(source(row(2), shapes=[HERE]), MAPPING, known)) == ["nieuw"]


def test_the_same_place_can_be_updated_or_added():
    for choice, wanted in ((UPDATE, "gewijzigd"), (SKIP, "dubbel"), (ADD, "nieuw")):
        mapping = ImportMapping(MAPPING.rules, "", on_same_place=choice)
        assert verdicts(make_plan(source(row(1), shapes=[HERE]), mapping, [known_at(HERE)])) == [wanted]


def test_a_row_that_comes_twice_counts_once():
    plan = make_plan(source(row(1), row(1), row(1, WON=3), shapes=[HERE, HERE, HERE]), NO_ID)
    assert verdicts(plan) == ["nieuw", "dubbel", "nieuw"]
    plan = make_plan(source(row(1), row(1), row(1, WON=3), shapes=[HERE, HERE, HERE]), MAPPING)
    assert verdicts(plan) == ["nieuw", "dubbel", "nieuw"]
    assert plan.rows[2].draft.identifier == "P1#3"
    known = taken_in(plan)
    again = make_plan(source(row(1), row(1), row(1, WON=3), shapes=[HERE, HERE, HERE]), MAPPING, known)
    assert again.writes == 0


def test_lines_and_points_are_compared_in_their_own_way():
    line = LineString([(150_000, 450_000), (151_000, 450_000)])
    assert same_share(line, shapely.affinity.translate(line, 0, 0.005)) > 0.98
    assert same_share(line, shapely.affinity.translate(line, 0, 3)) < 0.5
    assert same_share(Point(0, 0), Point(0.3, 0)) == 1.0 and same_share(Point(0, 0), Point(1, 0)) == 0.0
    assert same_share(line, HERE) == 0.0


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(1, 12), st.integers(1, 12)), max_size=12),
       st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30), st.integers(1, 12), st.integers(1, 12)), max_size=12))
def test_the_index_finds_what_comparing_each_with_each_finds(one, other):
    known = [box(x, y, x + w, y + h) for x, y, w, h in one]
    asked = [box(x + 0.01, y, x + w, y + h) for x, y, w, h in other]
    by_hand = {
        place: [number for number, shape in enumerate(known)
                if shape.intersection(wanted).area / shape.union(wanted).area >= 0.98]
        for place, wanted in enumerate(asked)
    }  # fmt: skip
    found = Places(known).same_as(asked) if known else {}
    assert found == {place: numbers for place, numbers in by_hand.items() if numbers}


def test_other_vertices_are_no_change():
    assert not changed_share(HERE, shapely.segmentize(HERE, 3.0))
    assert not changed_share(HERE, shapely.MultiPolygon([HERE.reverse()]))
    assert changed_share(HERE, HERE.buffer(0.5)) and changed_share(HERE, None)


# -- refused and repaired


@pytest.mark.parametrize(("changes", "shape", "word"), [
    ({}, (), "geometrie"), ({}, box(0, 0, 10, 10).buffer(1e6), "buiten Nederland"),
    ({}, shapely.Polygon([(150_000, 450_000), (150_100, 450_000), (150_000, 450_000)]), "oppervlakte"),
])  # fmt: skip
def test_rows_without_a_usable_place_are_refused(changes, shape, word):
    plan = make_plan(source(row(1, **changes), shapes=[shape]), MAPPING)
    assert verdicts(plan) == ["geweigerd"] and word in plan.rows[0].reason


def test_a_row_without_a_function_is_refused_with_advice():
    mapping = ImportMapping({"naam": Rule("NAAM"), "functie": Rule("OPM")}, "ID")
    plan = make_plan(source(row(1), row(2, OPM="wonen"), row(3, OPM="zwembad")), mapping)
    assert verdicts(plan) == ["geweigerd", "nieuw", "geweigerd"]
    chosen = ImportMapping({"functie": Rule("OPM", translations={"zwembad": "recreatie"})}, "ID")
    assert make_plan(source(row(3, OPM="zwembad")), chosen).rows[0].draft.values["functie"] == "recreatie"


def test_a_constant_fills_what_the_column_leaves_open():
    mapping = ImportMapping({"functie": Rule("OPM", "woningbouw", {"weg": ""}), "status": Rule("STATUS", "idee")}, "ID")
    plan = make_plan(source(row(1), row(2, OPM="weg"), row(3, STATUS=None)), mapping)
    assert verdicts(plan) == ["nieuw", "geweigerd", "nieuw"]  # "weg" was said to mean nothing
    assert plan.rows[2].draft.values["status"] == "idee"


@pytest.mark.parametrize(("value", "wanted", "said"), [
    ("1.234,5", 1234.5, False), ("ca. 300", 300.0, True), ("veel", None, True), ("-5", None, True), (None, None, False),
    ("12 ha", None, True), ("12 woningen", 12.0, True), (250, 250.0, False), ("250", 250.0, False), ("nvt", None, True),
])  # fmt: skip
def test_text_in_a_number_field(value, wanted, said):
    draft = make_plan(source(row(1, WON=value)), MAPPING).rows[0].draft
    assert draft.values.get("hoeveelheid") == wanted
    assert bool(draft.notes) == said
    assert draft.values["eenheid"] == "woningen" and not draft.refused


def test_a_range_fills_the_bandwidth():
    values = make_plan(source(row(1, WON="100-150")), MAPPING).rows[0].draft.values
    assert (values["hoeveelheid"], values["hoeveelheid_min"], values["hoeveelheid_max"]) == (125.0, 100.0, 150.0)


def test_long_texts_are_cut_and_years_out_of_range_left_out():
    mapping = ImportMapping({**MAPPING.rules, "jaar_start": Rule("OPM")}, "ID")
    draft = make_plan(source(row(1, NAAM="a" * 300, OPM=1950)), mapping).rows[0].draft
    assert len(draft.values["naam"]) == 200 and "jaar_start" not in draft.values
    assert len(draft.notes) == 2


def test_the_quantity_of_a_split_row_counts_once():
    parts = (Part("vlak", HERE), Part("lijn", LineString([(150_000, 450_000), (151_000, 450_000)])),
             Part("punt", Point(150_000, 450_000)))  # fmt: skip
    plan = make_plan(source(row(1), shapes=[parts]), MAPPING)
    assert [one.draft.kind for one in plan.rows] == ["vlak", "lijn", "punt"]
    assert [one.draft.values.get("hoeveelheid") for one in plan.rows] == [101.0, None, None]
    assert [one.draft.identifier for one in plan.rows] == ["P1/vlak1", "P1/lijn2", "P1/punt3"]
    assert verdicts(make_plan(source(row(1), shapes=[parts]), MAPPING, taken_in(plan))) == ["ongewijzigd"] * 3


def test_what_lies_over_the_border_is_marked():
    province = box(149_000, 449_000, 150_250, 460_000)
    plan = make_plan(source(row(1), row(2), shapes=[HERE, place(5)]), MAPPING, province=province)
    assert [one.verdict for one in plan.rows] == ["nieuw", "nieuw"]
    assert "deels buiten" in plan.rows[0].draft.notes[-1] and "buiten de provincie" in plan.rows[1].draft.notes[-1]


def test_cancelling_stops():
    class Stopping(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        make_plan(source(*(row(number) for number in range(300))), MAPPING, progress=Stopping())


VALUES = st.one_of(st.none(), st.text(max_size=15), st.integers(-10, 10**6), st.floats(allow_nan=False, width=32))


@given(st.lists(st.tuples(st.text(min_size=1, max_size=8), VALUES, VALUES, VALUES, VALUES, VALUES), max_size=8))
def test_whatever_stands_in_a_table_a_second_import_writes_nothing(rows):
    """Every row gets one verdict, nothing raises, and what was taken in is recognised."""
    table = source(*rows)
    plan = make_plan(table, MAPPING)
    assert len(plan.rows) == len(rows)
    assert account(table, MAPPING, plan)
    again = make_plan(table, MAPPING, taken_in(plan))
    assert again.writes == 0
