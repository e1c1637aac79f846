"""Operations on variants by example: what they do, what they say, and what they refuse."""

from itertools import count

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import BASIS, Variant
from novex_plugin.core.variants import merge, naming, object_operations, operations
from novex_plugin.core.variants.plan import State
from tests.core.variant_states import held, thing

A, B, C = Variant("A", "Bundelen"), Variant("B", "Spreiden"), Variant("C", "Kind van A", parent="A")


def state(*objects, variants=(A, B, C)):
    return State(tuple(objects), tuple(variants))


def numbered():
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def codes(made):
    return [item.code for item in made.variants]


# -- variants ---------------------------------------------------------------------------------


def test_a_new_variant_comes_from_the_basis_or_as_a_child():
    after = operations.new_variant(state(), Variant("D", "Nieuw", parent="B")).apply(state())
    assert codes(after) == ["A", "B", "C", "D"]
    assert after.chains["D"] == (BASIS, "B", "D")


@pytest.mark.parametrize(
    ("variant", "says"),
    [
        (Variant("", "Naam"), "geen code"),
        (Variant("  ", "Naam"), "geen code"),
        (Variant("D", "  "), "geen naam"),
        (Variant("A", "Nog een"), "al in gebruik door 'Bundelen'"),
        (Variant("a", "Nog een"), "al in gebruik door 'Bundelen'"),
        (Variant("A,B", "Twee"), "kan geen code"),
        (Variant("D'", "Quote"), "kan geen code"),
        (Variant("TELANGECODE", "Lang"), "kan geen code"),
        (Variant("D", "Wees", parent="X"), "Variant 'X' bestaat niet"),
        (Variant("D", "Eigen ouder", parent="D"), "niet op zichzelf"),
    ],
)
def test_a_variant_that_cannot_be_is_refused_in_words(variant, says):
    with pytest.raises(NovexError, match=says) as caught:
        operations.new_variant(state(), variant)
    assert caught.value.hint


def test_a_circle_of_parents_is_refused():
    with pytest.raises(NovexError, match="kring"):
        operations.change_variant(state(), "A", Variant("A", "Bundelen", parent="C"))


def test_a_circle_that_is_already_there_can_be_broken():
    broken = state(variants=(Variant("A", "Een", parent="B"), Variant("B", "Twee", parent="A")))
    after = operations.change_variant(broken, "A", Variant("A", "Een")).apply(broken)
    assert after.chains["B"] == (BASIS, "A", "B")


def test_a_branch_takes_its_own_objects_and_references_inside_follow():
    old = state(thing("b"), thing("1", "A", replaces="b"), thing("2", "A", replaces="1"), thing("3", "C"))
    plan = operations.branch(old, "A", Variant("A2", "Aftakking"), numbered())
    after = plan.apply(old)
    assert [(item.uuid, item.replaces) for item in after.of("A2")] == [("n1", "b"), ("n2", "n1")]
    assert plan.marks_copied == {"A": "A2"}
    assert next(item for item in after.variants if item.code == "A2").parent == BASIS


def test_another_name_leaves_objects_alone_and_another_code_takes_everything_along():
    old = state(thing("1", "A"), thing("2", "C"))
    named = operations.change_variant(old, "A", Variant("A", "Anders"))
    assert (named.changes, named.recoded) == ({}, {})
    plan = operations.change_variant(old, "A", Variant("Z", "Bundelen"))
    after = plan.apply(old)
    assert plan.changes == {"1": {"variant": "Z"}}
    assert plan.marks_moved == plan.recoded == {"A": "Z"}
    assert after.chains["C"] == (BASIS, "Z", "C")


def test_another_parent_is_refused_when_something_would_be_lost():
    old = state(thing("1", "A"), thing("2", "C", replaces="1", name="Opvolger"))
    with pytest.raises(NovexError, match="'Opvolger' zouden"):
        operations.change_variant(old, "C", Variant("C", "Kind", parent="B"))


def test_archiving_keeps_a_variant_and_ends_its_preference():
    old = state(variants=(Variant("A", "Een", preferred=True), B))
    after = operations.archive(old, "A").apply(old)
    assert (after.by_code["A"].archived, after.by_code["A"].preferred) == (True, False)
    assert [item.code for item in naming.offered(after.variants)] == ["B"]
    assert [item.code for item in naming.offered(after.variants, "A")] == ["A", "B"]
    with pytest.raises(NovexError, match="gearchiveerd"):
        operations.prefer(after, "A")
    back = operations.archive(after, "A", archived=False).apply(after)
    assert not back.by_code["A"].archived


def test_there_is_one_preferred_variant():
    old = state(variants=(Variant("A", "Een", preferred=True), B))
    after = operations.prefer(old, "B").apply(old)
    assert [item.code for item in after.variants if item.preferred] == ["B"]
    new = operations.new_variant(after, Variant("D", "Nieuw", preferred=True)).apply(after)
    assert [item.code for item in new.variants if item.preferred] == ["D"]


def test_a_variant_that_is_built_on_goes_only_when_asked_how():
    old = state(thing("b"), thing("1", "A", replaces="b"), thing("2", "C", replaces="1"), thing("3", "C"))
    with pytest.raises(NovexError, match=r"voortgebouwd door: C \(Kind van A\)"):
        operations.remove_variant(old, "A")
    lifted = operations.remove_variant(old, "A", operations.LIFT)
    after = lifted.apply(old)
    assert after.by_uuid["2"].replaces == "b"
    assert after.chains["C"] == (BASIS, "C")
    assert lifted.notes == ("'object 2' (C) vervangt nu 'object b' in plaats van 'object 1'.",)
    taken = operations.remove_variant(old, "A", operations.TAKE_ALONG)
    assert taken.marks_removed == ("A", "C")
    assert [item.uuid for item in taken.apply(old).objects] == ["b"]


@pytest.mark.parametrize("operation", [operations.archive, operations.prefer, operations.remove_variant,
                                       merge.merge_variant])  # fmt: skip
def test_the_basis_and_unknown_variants_are_refused(operation):
    with pytest.raises(NovexError, match="geen variant"):
        operation(state(), BASIS)
    with pytest.raises(NovexError, match="'X' bestaat niet"):
        operation(state(), "X")


def test_the_tree_shows_children_under_their_parents_and_loses_nobody():
    rows = naming.as_tree((C, B, A, Variant("X", "Wees", parent="Q"), Variant("Y", "", parent="Y")))
    assert [(depth, item.code) for depth, item in rows] == [(0, "A"), (1, "C"), (0, "B"), (0, "X"), (0, "Y")]


def test_a_free_code_is_the_next_letter_or_the_original_with_a_number():
    assert naming.next_code((A, C)) == "B"
    assert naming.next_code((A, B, C), like="A") == "A2"
    assert naming.next_code((A, Variant("A2", "Twee")), like="A") == "A3"


# -- objects ----------------------------------------------------------------------------------


def test_replacing_puts_a_copy_in_the_place_of_a_basis_object_in_one_variant():
    old = state(thing("b", name="Wijk"))
    plan = object_operations.replace_objects(old, ["b"], "A", numbered())
    after = plan.apply(old)
    assert (after.by_uuid["n1"].variant, after.by_uuid["n1"].replaces) == ("A", "b")
    assert held(after, "A") == held(after, "B") == ["Wijk"]
    assert plan.title == "'Wijk' vervangen in variant A (Bundelen)"


def test_dropping_adds_a_row_that_counts_for_nothing():
    old = state(thing("b", name="Wijk", quantity=10.0, unit="woningen"))
    after = object_operations.drop_objects(old, ["b"], "A", numbered()).apply(old)
    row = after.by_uuid["n1"]
    assert (row.name, row.dropped, row.replaces, row.quantity) == ("Vervalt: Wijk", True, "b", None)
    assert (held(after, "A"), held(after, "B")) == ([], ["Wijk"])


def test_what_is_already_replaced_or_dropped_is_not_replaced_again():
    old = state(thing("b", name="Wijk"), thing("1", "A", replaces="b", name="Dichter"))
    for code in ("A", "C"):
        with pytest.raises(NovexError, match=r"'Wijk' wordt al vervangen door 'Dichter' in variant A"):
            object_operations.drop_objects(old, ["b"], code)
    object_operations.drop_objects(old, ["b"], "B")
    object_operations.drop_objects(old, ["1"], "C")


def test_own_and_strange_objects_are_not_replaced():
    old = state(thing("1", "A", name="Eigen"), thing("2", "B", name="Vreemd"))
    with pytest.raises(NovexError, match="'Eigen' hoort zelf bij variant A") as caught:
        object_operations.replace_objects(old, ["1"], "A")
    assert "gewoon" in caught.value.hint
    with pytest.raises(NovexError, match="'Vreemd' hoort niet bij variant A"):
        object_operations.replace_objects(old, ["2"], "A")
    with pytest.raises(NovexError, match="geen variant"):
        object_operations.replace_objects(old, ["1"], BASIS)
    with pytest.raises(NovexError, match="geen object gekozen"):
        object_operations.replace_objects(old, ["weg"], "A")


def test_putting_back_works_by_either_object_and_mends_what_built_on_it():
    old = state(thing("b", name="Wijk"), thing("1", "A", replaces="b", name="Dichter"),
                thing("2", "C", replaces="1", name="Hoger"))  # fmt: skip
    for named in ("b", "1"):
        after = object_operations.restore_objects(old, [named], "A").apply(old)
        assert (held(after, "A"), held(after, "C")) == (["Wijk"], ["Hoger"])
    with pytest.raises(NovexError, match="niets vervangen of vervallen"):
        object_operations.restore_objects(old, ["b"], "B")


def test_copies_go_to_variants_that_do_not_hold_the_original():
    old = state(thing("b", name="Basis"), thing("1", "A", replaces="b", name="Eigen"))
    after = object_operations.copy_objects(old, ["1"], "B", numbered()).apply(old)
    assert (after.by_uuid["n1"].variant, after.by_uuid["n1"].replaces) == ("B", "b")
    for uuid, target, says in (("b", "A", "al deel van variant A"), ("1", "C", "al deel van variant C"),
                               ("1", "A", "al deel van variant A"), ("1", BASIS, "dubbel tellen")):  # fmt: skip
        with pytest.raises(NovexError, match=says):
            object_operations.copy_objects(old, [uuid], target)


def test_a_copy_out_of_reach_of_what_it_replaces_lets_go_of_it_and_says_so():
    old = state(thing("1", "A"), thing("2", "C", replaces="1", name="Opvolger"))
    plan = object_operations.copy_objects(old, ["2"], "B", numbered())
    assert plan.apply(old).by_uuid["n1"].replaces == ""
    assert plan.notes == ("'Opvolger' vervangt in variant B (Spreiden) niets.",)


def test_two_in_one_place_are_pointed_out():
    old = state(thing("b"), thing("1", "A", replaces="b", name="Een"), thing("2", "B", replaces="b", name="Twee"))
    plan = object_operations.copy_objects(old, ["1"], "B", numbered())
    assert plan.notes == ("In variant B (Spreiden) nemen 'Twee', 'Een' dezelfde plaats in.",)


def test_a_row_that_drops_something_goes_only_where_that_is():
    old = state(thing("1", "A", name="Eigen"), thing("x", "C", replaces="1", dropped=True, name="Vervalt: Eigen"))
    with pytest.raises(NovexError, match="zegt alleen dat een object vervalt"):
        object_operations.move_objects(old, ["x"], "B")


def test_moving_mends_what_referred_to_the_object():
    old = state(thing("b", name="Wijk"), thing("x", "A", replaces="b", dropped=True, name="Vervalt"),
                thing("2", "C", replaces="b", name="Anders"))  # fmt: skip
    plan = object_operations.move_objects(old, ["b"], "B")
    after = plan.apply(old)
    assert "x" not in after.by_uuid
    assert after.by_uuid["2"].replaces == ""
    assert len(plan.notes) == 2


def test_an_object_does_not_move_to_beside_its_own_successor():
    old = state(thing("b", name="Wijk"), thing("1", "A", replaces="b", name="Dichter"))
    with pytest.raises(NovexError, match="zelf vervangen door 'Dichter'"):
        object_operations.move_objects(old, ["b"], "A")
    with pytest.raises(NovexError, match="hoort al bij de basis"):
        object_operations.move_objects(old, ["b"], BASIS)


def test_moving_to_the_basis_takes_the_place_of_what_was_replaced():
    old = state(thing("b", name="Wijk"), thing("1", "A", replaces="b", name="Dichter"), thing("3", "A"))
    after = object_operations.move_objects(old, ["1"], BASIS).apply(old)
    assert [item.uuid for item in after.objects] == ["1", "3"]
    assert held(after, "B") == ["Dichter"]


def test_objects_of_several_variants_do_not_move_to_the_basis_in_one_go():
    old = state(thing("1", "A"), thing("2", "B"))
    with pytest.raises(NovexError, match="verschillende varianten: A, B"):
        object_operations.move_objects(old, ["1", "2"], BASIS)


def test_what_replaces_an_object_of_a_parent_does_not_go_to_the_basis_alone():
    old = state(thing("1", "A", name="Ouder"), thing("2", "C", replaces="1", name="Kind"))
    with pytest.raises(NovexError, match="'Kind' vervangt iets uit variant A"):
        object_operations.move_objects(old, ["2"], BASIS)
    assert held(object_operations.move_objects(old, ["1", "2"], BASIS).apply(old)) == ["Kind"]


@pytest.mark.parametrize("other", ["A", "C"])
def test_of_two_that_stand_in_one_place_none_goes_to_the_basis_alone(other):
    """The one that stays would come to replace the one that went, and that would be gone from its own variant."""
    own = "C" if other == "A" else "A"
    old = state(thing("b", name="Wijk"), thing("1", own, replaces="b", name="Dichter"),
                thing("2", other, replaces="b", name="Groener"),
                thing("3", "B", replaces="b", name="Elders"))  # fmt: skip
    assert held(old, "C") == ["Dichter", "Groener"]
    with pytest.raises(NovexError, match=r"'Dichter'.*'Groener'.*dezelfde plaats") as refused:
        object_operations.move_objects(old, ["1"], BASIS)
    assert "Elders" not in str(refused.value), "another variant has nothing to do with it"
    together = object_operations.move_objects(old, ["1", "2"], BASIS).apply(old)
    assert held(together) == held(together, "C") == ["Dichter", "Groener"] and held(together, "B") == ["Elders"]


# -- merging ----------------------------------------------------------------------------------


def test_merging_carries_out_what_the_variant_replaced_and_dropped():
    old = state(thing("b", name="Wijk"), thing("c", name="Bos"), thing("1", "A", replaces="b", name="Dichter"),
                thing("x", "A", replaces="c", dropped=True), thing("2", "A", name="Nieuw"))  # fmt: skip
    plan = merge.merge_variant(old, "A")
    after = plan.apply(old)
    assert held(after) == ["Dichter", "Nieuw"]
    assert (codes(after), after.chains["C"]) == (["B", "C"], (BASIS, "C"))
    assert sorted(plan.removed) == ["b", "c", "x"]
    assert plan.marks_moved == {"A": BASIS}


def test_merging_a_child_takes_its_parents_along():
    old = state(thing("b"), thing("1", "A", replaces="b"), thing("2", "C", replaces="1", name="Kind"))
    plan = merge.merge_variant(old, "C")
    assert held(plan.apply(old)) == ["Kind"]
    assert plan.title == "Variant A + C samenvoegen met de basis"


def test_what_is_replaced_later_ends_the_year_before():
    old = state(thing("b", name="Nu"), thing("1", "A", replaces="b", horizon="2050", name="Straks"))
    plan = merge.merge_variant(old, "A")
    after = plan.apply(old)
    assert after.by_uuid["b"].end_year == 2049
    assert (held(after, year="2030"), held(after, year="2050")) == (["Nu"], ["Straks"])
    assert plan.notes == ("'Nu' eindigt in 2049: daarna komt er iets voor in de plaats of vervalt het.",)


def test_another_variant_that_replaced_the_same_replaces_the_successor():
    old = state(thing("b", name="Wijk"), thing("1", "A", replaces="b", name="Van A"),
                thing("2", "B", replaces="b", name="Van B"))  # fmt: skip
    plan = merge.merge_variant(old, "A")
    after = plan.apply(old)
    assert after.by_uuid["2"].replaces == "1"
    assert held(after, "B") == ["Van B"]
    assert plan.notes == ("'Van B' (B) vervangt nu 'Van A' in plaats van 'Wijk'.",)


def test_another_variant_that_replaced_one_that_became_two_lets_the_second_lapse():
    old = state(thing("b"), thing("1", "A", replaces="b"), thing("2", "A", replaces="b"),
                thing("3", "B", replaces="b", name="Van B"))  # fmt: skip
    after = merge.merge_variant(old, "A").apply(old)
    assert held(after, "B") == ["Van B"]
    assert len(held(after)) == 2


def test_another_variant_that_replaced_what_was_dropped_keeps_its_object():
    old = state(thing("b"), thing("x", "A", replaces="b", dropped=True), thing("3", "B", replaces="b", name="Van B"),
                variants=(A, B))  # fmt: skip
    after = merge.merge_variant(old, "A").apply(old)
    assert (after.by_uuid["3"].replaces, held(after, "B"), held(after)) == ("", ["Van B"], [])


def test_objects_that_replace_each_other_are_not_merged():
    old = state(thing("1", "A", replaces="2"), thing("2", "A", replaces="1"))
    with pytest.raises(NovexError, match="kring"):
        merge.merge_variant(old, "A")
