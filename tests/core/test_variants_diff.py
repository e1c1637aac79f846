"""What differs between two variants: which objects belong together, and which values changed."""

from dataclasses import replace

import pytest
import shapely

from novex_plugin.core.model.records import AREA, LINE, POINT, ProposalObject, Variant
from novex_plugin.core.variants.diff import ADDED, CHANGED, REMOVED, SAME, difference
from novex_plugin.core.variants.drawing import Drawing, chosen_codes, drawing_of, variant_title

VARIANTS = [Variant("A", "Compact"), Variant("B", "B Ruim"), Variant("Z", "Oud", archived=True)]


def area(uuid, shape=None, **values):
    values = {"name": uuid, "function": "bos", **values}
    return ProposalObject(uuid=uuid, geometry=shape or shapely.box(0, 0, 100, 100), kind=AREA, **values)


def drawn(name, *objects):
    return Drawing(name, name, "2050", tuple(objects))


def of_kind(found, kind):
    return [change.item.uuid for change in found.of(kind)]


def test_added_and_lapsed_objects_and_the_rest_is_the_same():
    both, old, new = area("both"), area("old"), area("new")
    found = difference(drawn("A", both, old), drawn("B", new, both))
    assert [of_kind(found, kind) for kind in (ADDED, REMOVED, CHANGED, SAME)] == [["new"], ["old"], [], ["both"]]
    assert found.of(ADDED)[0].gained == 10_000.0 and found.of(REMOVED)[0].lost == 10_000.0


def test_what_comes_in_the_place_of_one_object_is_one_object_that_differs():
    base = area("base", name="Bos", start_year=2030)
    mine = area("mine", shapely.box(50, 0, 150, 100), name="Groter bos", variant="A", replaces="base")
    yours = area("yours", name="Bos", variant="B", replaces="base", start_year=2035)
    everything = [base, mine, yours]
    found = difference(drawing_of(everything, VARIANTS, "A", "2050"), drawing_of(everything, VARIANTS, "B", "2050"),
                       everything)  # fmt: skip
    (change,) = found.changes
    assert change.kind == CHANGED and (change.before, change.after) == (mine, yours)
    assert (change.gained, change.lost) == (5_000.0, 5_000.0)
    told = {value.field: (value.before, value.after) for value in change.values}
    assert told == {"geom": ("1,0 ha", "1,0 ha"), "naam": ("Groter bos", "Bos"), "jaar_start": ("leeg", "2035")}


def test_a_chain_of_successors_is_followed_to_its_end():
    first, second = area("1"), area("2", replaces="1", quantity=5.0)
    third = area("3", replaces="2", quantity=7.0)
    found = difference(drawn("A", first), drawn("B", third), [first, second, third])
    assert of_kind(found, CHANGED) == ["3"]
    told = [(value.label, value.before, value.after) for value in found.changes[0].values]
    assert told == [("Naam", "1", "3"), ("Hoeveelheid", "leeg", "7")]


def test_of_several_successors_the_one_that_shares_most_belongs_to_the_old_one():
    old = area("old")
    small = area("small", shapely.box(0, 0, 20, 100), replaces="old")
    large = area("large", shapely.box(20, 0, 100, 100), replaces="old")
    found = difference(drawn("A", old), drawn("B", small, large), [old, small, large])
    assert of_kind(found, CHANGED) == ["large"] and of_kind(found, ADDED) == ["small"]


def test_objects_that_replace_each_other_in_a_circle_do_not_hang():
    one, other = area("1", replaces="2"), area("2", replaces="1")
    assert difference(drawn("A", one), drawn("B", other), [one, other]).count(SAME) == 0


def test_the_same_outline_from_another_corner_is_the_same_shape():
    turned = shapely.Polygon([(100, 100), (0, 100), (0, 0), (100, 0)])
    assert difference(drawn("A", area("1")), drawn("B", area("1", turned))).alike


@pytest.mark.parametrize(
    ("field", "value", "before", "after"),
    [
        ("function", "zonneveld", "Bos", "Zonneveld"), ("quantity_derived", True, "nee", "ja"),
        ("further_functions", ("waterberging",), "leeg", "Waterberging"), ("height_m", 12.5, "leeg", "12,5"),
        ("exactness", "zoekgebied", "Exacte begrenzing", "Zoekgebied"),
    ],
)  # fmt: skip
def test_values_are_told_in_the_words_of_the_form(field, value, before, after):
    one = area("1")
    (change,) = difference(drawn("A", one), drawn("B", replace(one, **{field: value}))).changes
    assert [(told.before, told.after) for told in change.values] == [(before, after)]


def test_who_changed_it_in_which_variant_is_no_difference():
    one = area("1", extra={"gewijzigd_door": "ik", "toelichting": "t"})
    other = replace(one, variant="B", extra={"gewijzigd_door": "jij", "toelichting": "t"})
    assert difference(drawn("A", one), drawn("B", other)).alike
    later = replace(one, extra={"toelichting": "anders"})
    (change,) = difference(drawn("A", one), drawn("B", later)).changes
    assert [value.field for value in change.values] == ["toelichting"]


def test_lines_points_objects_without_a_shape_and_another_kind():
    line = ProposalObject("l", "l", shapely.LineString([(0, 0), (1000, 0)]), LINE, "buisleiding")
    longer = replace(line, geometry=shapely.LineString([(0, 0), (1500, 0)]))
    point = ProposalObject("p", "p", shapely.Point(1, 1), POINT, "windpark")
    found = difference(drawn("A", line, point), drawn("B", longer, replace(point, geometry=None)))
    told = {change.item.uuid: (change.gained, change.lost, change.values[0].after) for change in found.changes}
    assert told == {"l": (500.0, 0.0, "1,5 km"), "p": (0.0, 1.0, "geen vorm")}
    as_area = replace(line, kind=AREA, geometry=shapely.box(0, 0, 10, 10))
    (change,) = difference(drawn("A", line), drawn("B", as_area)).changes
    assert (change.gained, change.lost) == (100.0, 1000.0)


def test_a_difference_does_not_depend_on_the_order_of_objects():
    items = [area(str(number), shapely.box(number, 0, number + 50, 50)) for number in range(6)]
    one = difference(drawn("A", *items[:4]), drawn("B", *items[2:]))
    other = difference(drawn("A", *reversed(items[:4])), drawn("B", *reversed(items[2:])))
    assert one.changes == other.changes


def test_empty_variants_are_alike():
    assert difference(drawn("A"), drawn("B")).sentence() == "B is gelijk aan A."


def test_names_of_variants_say_their_code_once():
    assert [variant_title(VARIANTS, code) for code in ("", "A", "B")] == ["Basis", "A Compact", "B Ruim"]


def test_all_variants_are_those_that_are_not_archived():
    assert chosen_codes(VARIANTS) == ("A", "B")
    assert chosen_codes([]) == ("",)
    assert chosen_codes(VARIANTS, ["Z", "", "Z"]) == ("Z", "")
