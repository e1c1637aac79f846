"""What must hold for operations on variants in every proposal: held against ``effective``, for every year."""

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import BASIS, Variant
from novex_plugin.core.variants import merge, object_operations, operations
from novex_plugin.core.variants.naming import descendants
from tests.core.variant_states import CODES, YEARS, all_held, held, is_sound, states

settings.register_profile("varianten", max_examples=60, deadline=None)
thorough = settings.get_profile("varianten")


def tried(make):
    """A plan, or nothing when the operation is refused for these objects."""
    try:
        return make()
    except NovexError:
        return None


@thorough
@given(states(), st.sampled_from(CODES))
def test_the_basis_holds_after_a_merge_what_the_variant_held_before(state, code):
    before = {year: held(state, code, year) for year in YEARS}
    after = merge.merge_variant(state, code).apply(state)
    assert {year: held(after, BASIS, year) for year in YEARS} == before
    assert is_sound(after)
    assert not [item for item in after.objects if item.variant == BASIS and (item.replaces or item.dropped)]


@thorough
@given(states(), st.sampled_from(CODES))
def test_variants_that_build_on_a_merged_one_hold_what_they_held(state, code):
    below = [item.code for item in descendants(code, state.variants)]
    assume(below)
    before = all_held(state, below)
    assert all_held(merge.merge_variant(state, code).apply(state), below) == before


@thorough
@given(states(), st.sampled_from(CODES))
def test_after_a_merge_other_variants_still_put_the_same_in_the_place_of_the_same(state, code):
    """What a variant replaced or dropped is not there, and neither is what came in its place in the basis."""
    merged = state.chain(code)
    after = merge.merge_variant(state, code).apply(state)
    replaced = {item.uuid: item for item in state.objects if item.replaces and item.variant not in merged}
    for uuid, item in replaced.items():
        if item.dropped or state.by_uuid[item.replaces].variant not in merged:
            continue
        assert after.by_uuid[uuid].variant == item.variant
        for year in YEARS:
            if item.name in held(state, item.variant, year):
                assert item.name in held(after, item.variant, year)
                names = set(held(after, item.variant, year))
                assert state.by_uuid[item.replaces].name not in names
                successors = {
                    one.name for one in state.objects
                    if one.replaces == item.replaces and one.variant in merged and not one.dropped
                    and one.variant not in state.chain(item.variant)
                }  # fmt: skip
                assert not successors & names


@thorough
@given(states(), st.sampled_from(CODES))
def test_a_branch_holds_what_its_original_holds_and_merges_to_the_same(state, code):
    branched = operations.branch(state, code, Variant("E", "Aftakking")).apply(state)
    for year in YEARS:
        assert held(branched, "E", year) == held(branched, code, year) == held(state, code, year)
    assert all_held(branched, (BASIS, *CODES)) == all_held(state)
    one = merge.merge_variant(branched, "E").apply(branched)
    other = merge.merge_variant(state, code).apply(state)
    assert all_held(one, [BASIS]) == all_held(other, [BASIS])


@thorough
@given(states(), st.sampled_from(CODES), st.data(), st.booleans())
def test_replacing_and_dropping_never_touch_another_variant(state, code, data, dropping):
    item = data.draw(st.sampled_from(state.objects))
    make = object_operations.drop_objects if dropping else object_operations.replace_objects
    plan = tried(lambda: make(state, [item.uuid], code))
    assume(plan is not None)
    after = plan.apply(state)
    touched = {code, *(each.code for each in descendants(code, state.variants))}
    others = [each for each in (BASIS, *CODES) if each not in touched]
    assert all_held(after, others) == all_held(state, others)
    assert is_sound(after)
    for year in YEARS:
        was = held(state, code, year)
        expected = [name for name in was if name != item.name] if dropping else was
        assert held(after, code, year) == expected
    back = object_operations.restore_objects(after, [item.uuid], code).apply(after)
    assert all_held(back) == all_held(state)


@thorough
@given(states(), st.sampled_from((BASIS, *CODES)), st.data())
def test_moving_keeps_every_reference_sound_and_loses_no_object(state, target, data):
    uuids = data.draw(st.lists(st.sampled_from(sorted(state.by_uuid)), min_size=1, max_size=3, unique=True))
    chosen = [state.by_uuid[uuid] for uuid in uuids]
    plan = tried(lambda: object_operations.move_objects(state, uuids, target))
    assume(plan is not None)
    after = plan.apply(state)
    assert is_sound(after)
    for item in chosen:
        if not item.dropped and item.uuid in after.by_uuid:
            assert after.by_uuid[item.uuid].variant == target
    gone = [uuid for uuid in plan.removed if not state.by_uuid[uuid].dropped]
    if target == BASIS:  # what was replaced goes with it; that is the point
        assert {state.by_uuid[uuid].uuid for uuid in gone} <= {item.replaces for item in state.objects} | {
            item.uuid for item in chosen}  # fmt: skip
    else:
        assert not gone


@thorough
@given(states(), st.data())
def test_moving_to_the_basis_changes_nothing_where_the_object_was(state, data):
    item = data.draw(st.sampled_from([each for each in state.objects if each.variant] or [None]))
    assume(item is not None)
    plan = tried(lambda: object_operations.move_objects(state, [item.uuid], BASIS))
    assume(plan is not None)
    own = [item.variant, *(each.code for each in descendants(item.variant, state.variants))]
    assert all_held(plan.apply(state), own) == all_held(state, own)


@thorough
@given(states(), st.sampled_from(CODES), st.sampled_from(CODES), st.data())
def test_copying_leaves_everything_as_it_was_elsewhere(state, source, target, data):
    item = data.draw(st.sampled_from(state.of(source) or [None]))
    assume(item is not None)
    plan = tried(lambda: object_operations.copy_objects(state, [item.uuid], target))
    assume(plan is not None)
    after = plan.apply(state)
    touched = {target, *(each.code for each in descendants(target, state.variants))}
    others = [each for each in (BASIS, *CODES) if each not in touched]
    assert all_held(after, others) == all_held(state, others)
    assert is_sound(after)


@thorough
@given(states(), st.sampled_from(CODES))
def test_another_code_changes_nothing_but_the_code(state, code):
    known = next(item for item in state.variants if item.code == code)
    after = operations.change_variant(state, code, Variant("Z", "Anders", parent=known.parent)).apply(state)
    for each in (BASIS, *CODES):
        for year in YEARS:
            assert held(after, "Z" if each == code else each, year) == held(state, each, year)


@thorough
@given(states(), st.sampled_from(CODES), st.sampled_from((operations.LIFT, operations.TAKE_ALONG)))
def test_removing_a_variant_leaves_sound_references_and_other_variants_alone(state, code, children):
    below = {each.code for each in descendants(code, state.variants)}
    after = operations.remove_variant(state, code, children).apply(state)
    others = [each for each in (BASIS, *CODES) if each != code and each not in below]
    assert all_held(after, others) == all_held(state, others)
    assert is_sound(after)
    assert {item.code for item in after.variants} == {each for each in CODES if each != code} - (
        below if children == operations.TAKE_ALONG else set())  # fmt: skip
