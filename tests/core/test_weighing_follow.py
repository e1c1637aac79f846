"""Weighings that go along with a copy in a variant, or with an object that moves to another variant."""

from dataclasses import replace
from itertools import count

import shapely

from novex_plugin.core import weighing_follow
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.findings import PAIR_KIND
from novex_plugin.core.checks.matrix import load_matrix
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.model.records import AREA, ProposalObject, Variant, Weighing
from novex_plugin.core.variants import merge, object_operations, operations
from novex_plugin.core.variants.effective import effective_objects
from novex_plugin.core.variants.plan import State
from novex_plugin.core.weighing_follow import concerns, follow

RULES = tuple(rule for rule in load_rules() if rule.active)
VARIANTS = (Variant("A", "Bundelen"), Variant("B", "Spreiden"), Variant("C", "Kind van A", parent="A"))
NATURE = shapely.box(0, 0, 1_000, 1_000)


def ids(letter="n"):
    """Names for copies, one after another."""
    numbers = count()
    return lambda: f"{letter}{next(numbers)}"


def area(uuid, x, function="woningbouw", variant="", **more):
    shape = shapely.box(x, 0, x + 200, 200)
    return ProposalObject(uuid, f"Object {uuid}", shape, AREA, function, variant=variant, **more)


OBJECTS = (area("w1", 100), area("w2", 200, "bedrijventerrein"), area("w3", 600))


def findings(state, variant):
    found = effective_objects(state.objects, state.variants, variant, "2030")
    layers = {"natura2000": layer_from_geometries("natura2000", [NATURE])}
    return check(found, RULES, layers, load_matrix(), variant=variant).findings


def weighed(findings):
    return [Weighing(one.key, "geaccepteerd", f"Bij {one.title}", by="An", object_uuid=one.object_uuid,
                     object_name=one.object_name, rule=one.rule, title=one.title, situation=one.situation)
            for one in findings]  # fmt: skip


def after(state, plan, weighings):
    found = follow(plan, state, weighings, RULES)
    return [one for one in weighings if one.key not in found.gone] + list(found.new)


def status(state, variant, weighings):
    """Of every finding: not weighed, weighed, or weighed in another situation."""
    by_key = {one.key: one for one in weighings}
    words = {}
    for one in findings(state, variant):
        weighing = by_key.get(one.key)
        words[one.key] = "open" if weighing is None else "gewijzigd" if weighing.outdated(one) else "afgewogen"
    return words


def test_a_copy_in_a_variant_has_all_answers_of_its_original_and_the_original_keeps_them():
    state = State(OBJECTS, VARIANTS)
    weighings = weighed(findings(state, ""))
    assert any(one.rule.startswith("N") for one in weighings) and len({one.object_uuid for one in weighings}) == 3
    plan = object_operations.replace_objects(state, ["w1"], "A", ids())
    now, kept = plan.apply(state), after(state, plan, weighings)
    for variant in ("", "A", "B", "C"):
        assert set(status(now, variant, kept).values()) == {"afgewogen"}, variant
    assert len({one.key for one in kept}) == len(kept)


def test_two_copies_that_meet_keep_the_answer_about_the_two():
    state = State(OBJECTS, VARIANTS)
    weighings = weighed(findings(state, ""))
    plan = object_operations.replace_objects(state, ["w1", "w2"], "A", ids())
    now, kept = plan.apply(state), after(state, plan, weighings)
    pairs = [one for one in findings(now, "A") if one.kind == PAIR_KIND]
    assert pairs and set(status(now, "A", kept).values()) == {"afgewogen"}


def test_a_second_copy_meets_the_first_one():
    state = State(OBJECTS, VARIANTS)
    weighings = weighed(findings(state, ""))
    first = object_operations.replace_objects(state, ["w1"], "A", ids("a"))
    state, weighings = first.apply(state), after(state, first, weighings)
    second = object_operations.replace_objects(state, ["w2"], "A", ids("b"))
    now, kept = second.apply(state), after(state, second, weighings)
    assert set(status(now, "A", kept).values()) == {"afgewogen"}


def test_what_is_cut_off_marks_the_answers_of_the_copy_and_not_those_of_the_original():
    state = State(OBJECTS, VARIANTS)
    weighings = weighed(findings(state, ""))
    plan = object_operations.replace_objects(state, ["w1"], "A", ids())
    kept, now = after(state, plan, weighings), plan.apply(state)
    copy = plan.copies[0].uuid
    cut = [replace(one, geometry=shapely.box(100, 0, 180, 200)) if one.uuid == copy else one for one in now.objects]
    words = status(State(tuple(cut), VARIANTS), "A", kept)
    mine = {one.key for one in findings(State(tuple(cut), VARIANTS), "A") if copy in (one.object_uuid, one.other_uuid)}
    assert mine and {words[key] for key in mine} <= {"gewijzigd", "afgewogen"} and "gewijzigd" in words.values()
    assert set(status(State(tuple(cut), VARIANTS), "", kept).values()) == {"afgewogen"}


def test_what_lapses_takes_no_answers_along():
    state = State(OBJECTS, VARIANTS)
    plan = object_operations.drop_objects(state, ["w1"], "A", ids())
    assert not follow(plan, state, weighed(findings(state, "")), RULES)


def test_moving_to_another_variant_takes_the_answers_along():
    state = State((*OBJECTS, area("eigen", 300, variant="A")), VARIANTS)
    weighings = weighed(findings(state, "A"))
    plan = object_operations.move_objects(state, ["eigen"], "B")
    now, kept = plan.apply(state), after(state, plan, weighings)
    assert set(status(now, "B", kept).values()) == {"afgewogen"}
    assert len(kept) == len(weighings), "nothing stays behind under the old key"


def test_merging_a_variant_into_the_basis_and_another_code_keep_the_answers():
    own = (area("eigen", 300, variant="A"), area("anders", 120, variant="A", replaces="w1"))
    state = State((*OBJECTS, *own), VARIANTS)
    weighings = weighed(findings(state, "A"))
    merged = merge.merge_variant(state, "A")
    assert set(status(merged.apply(state), "", after(state, merged, weighings)).values()) == {"afgewogen"}
    recoded = operations.change_variant(state, "A", Variant("Z", "Bundelen"))
    assert set(status(recoded.apply(state), "Z", after(state, recoded, weighings)).values()) == {"afgewogen"}


def test_an_answer_that_is_there_already_stays():
    state = State(OBJECTS, VARIANTS)
    weighings = weighed(findings(state, ""))
    plan = object_operations.replace_objects(state, ["w1"], "A", ids())
    (first, *_others) = follow(plan, state, weighings, RULES).new
    own = replace(first, motivation="Van de variant zelf")
    again = follow(plan, state, [*weighings, own], RULES).new
    assert first.key not in {one.key for one in again}


def test_answers_of_before_objects_were_named_follow_by_their_key():
    state = State(OBJECTS, VARIANTS)
    rules = [one for one in findings(state, "") if one.kind != PAIR_KIND]
    bare = [Weighing(one.key, "geaccepteerd") for one in rules]
    plan = object_operations.replace_objects(state, ["w1"], "A", ids())
    assert len(follow(plan, state, bare, RULES).new) == sum(one.object_uuid == "w1" for one in rules)


def test_keys_of_two_objects_are_worked_out_once_however_many_answers_there_are(monkeypatch):
    state = State(tuple(area(f"w{number}", 10 * number) for number in range(40)), VARIANTS)
    pairs = [(f"w{one}", f"w{other}") for one in range(3) for other in range(one + 1, 40)]
    weighings = [Weighing(weighing_follow.pair_key(*pair), "geaccepteerd", object_uuid=pair[0]) for pair in pairs]
    plan = object_operations.replace_objects(state, ["w1"], "A", ids())
    asked, real = [], weighing_follow.pair_key
    monkeypatch.setattr(weighing_follow, "pair_key", lambda *pair: asked.append(frozenset(pair)) or real(*pair))
    assert len(follow(plan, state, weighings, RULES).new) == 39
    assert len(asked) < 100 < len(weighings)


def test_a_plan_without_copies_or_moves_has_nothing_to_do():
    state = State(OBJECTS, VARIANTS)
    assert not concerns(operations.archive(state, "B"))
    assert concerns(object_operations.replace_objects(state, ["w1"], "A", ids()))
