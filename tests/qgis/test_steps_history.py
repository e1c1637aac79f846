"""The bookkeeping of actions over several undo stacks, without QGIS: it never leaves an action half undone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.adapters.edit_history import Entry, History


def history(*actions):
    """Actions as the letters of the layers that they touched, such as "ab"."""
    made = History()
    for layer in "abc":
        made.follow(layer, [], 0)
    for number, layers in enumerate(actions):
        entry = Entry(f"{number}")
        for layer in layers:
            made.push(layer, entry)
    return made


def titles(made):
    return "".join(one.title for one in made.done), "".join(one.title for one in made.undone)


def test_undo_takes_the_last_action_on_all_its_layers():
    made = history("a", "ab", "c")
    assert made.undo() == {"c": 0}
    assert made.undo() == {"a": 1, "b": 0}
    assert titles(made) == ("0", "21")
    assert made.redo() == {"a": 2, "b": 1}
    assert titles(made) == ("01", "2")


def test_going_back_on_one_layer_takes_the_others_along():
    made = history("ab", "b", "c")
    assert made.move("a", 0) == {"a": 0, "b": 0}  # on b the later action goes first
    assert titles(made) == ("2", "10")


def test_going_back_several_actions_at_once_closes_over_chains():
    made = history("a", "ab", "bc", "c", "a")
    assert made.move("a", 1) == {"a": 1, "b": 0, "c": 0}
    assert titles(made) == ("0", "4321")
    assert made.move("c", 1) == {"a": 2, "b": 2, "c": 1}
    assert titles(made) == ("012", "43")


def test_an_action_with_several_commands_on_a_layer_moves_whole():
    made = history("aa", "b")
    assert made.move("a", 1) == {"a": 0}
    assert made.move("a", 1) == {"a": 2}


def test_a_new_action_ends_what_could_be_redone_everywhere():
    made = history("a", "ab")
    made.undo()
    made.push("c", Entry("nieuw"))
    assert sorted(made.drop_undone()) == ["a", "b"]
    assert (made.count("a"), made.count("b"), made.redo()) == (1, 0, {})


def test_a_saved_layer_leaves_the_rest_of_an_action_behind_and_says_so():
    made = history("ab", "b", "a")
    assert [one.title for one in made.cleared("a")] == ["0"]
    assert titles(made) == ("01", "")
    assert made.cleared("b") == []
    assert titles(made) == ("", "")


def test_a_layer_that_is_gone_is_forgotten():
    made = history("a", "ab", "c")
    assert [one.title for one in made.forget("a")] == ["1"]
    assert made.undo() == {"c": 0}
    assert made.undo() == {"b": 0}
    assert made.undo() == {}


def test_commands_that_were_there_before_are_actions_of_their_own():
    made = History()
    made.follow("a", ["een", "twee", "drie"], 2)
    assert [one.title for one in made.done] == ["een", "twee"]
    assert made.redo() == {"a": 3}
    assert made.undo() == {"a": 2}


def half_done(made):
    """Titles of actions that are done on one layer and undone on another."""
    placed = {}
    for layer in "abc":
        for place, entry in enumerate(made._commands[layer]):
            placed.setdefault(entry, set()).add(place < made.index(layer))
    return [entry.title for entry, sides in placed.items() if len(sides) > 1]


MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("do"), st.text("abc", min_size=1, max_size=4)),
        st.tuples(st.just("undo"), st.just("")),
        st.tuples(st.just("redo"), st.just("")),
        st.tuples(st.sampled_from("abc"), st.integers(0, 12)),
    ),
    max_size=40,
)


@settings(max_examples=300, deadline=None)
@given(MOVES)
def test_no_order_of_moves_leaves_an_action_half_done(moves):
    made = history()
    for number, (what, detail) in enumerate(moves):
        if what == "do":
            entry = Entry(str(number))
            for layer in sorted(detail):
                made.push(layer, entry)
            made.drop_undone()
        elif what in ("undo", "redo"):
            getattr(made, what)()
        elif detail <= made.count(what):
            made.move(what, detail)
        assert half_done(made) == []
        assert len(set(made.done)) == len(made.done)
        assert not set(made.done) & set(made.undone)
        on_stacks = {entry for layer in "abc" for entry in made._commands[layer][: made.index(layer)]}
        assert on_stacks == set(made.done)
    while made.undo():
        pass
    assert [made.index(layer) for layer in "abc"] == [0, 0, 0]
    while made.redo():
        pass
    assert [made.index(layer) for layer in "abc"] == [made.count(layer) for layer in "abc"]


@pytest.mark.parametrize("layer", ["a", "b"])
def test_moving_to_where_it_is_changes_nothing(layer):
    made = history("ab")
    assert made.move(layer, 1) == {layer: 1}
    assert titles(made) == ("0", "")
