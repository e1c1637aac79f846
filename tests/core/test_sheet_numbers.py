"""An object has one number on every sheet of a proposal."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.model.functions import functions
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.sheets.numbers import object_numbers

CODES = [each.code for each in functions()]
objects_of = st.lists(
    st.builds(
        lambda uuid, name, code, dropped: ProposalObject(uuid, name, None, "vlak", code, dropped=dropped),
        st.uuids().map(str), st.text(max_size=8), st.sampled_from([*CODES, "bestaat niet"]), st.booleans(),
    ),
    max_size=30, unique_by=lambda item: item.uuid,
)  # fmt: skip


def thing(uuid, code, name="x"):
    return ProposalObject(uuid, name, None, "vlak", code)


@given(objects=objects_of, seed=st.randoms(use_true_random=False))
def test_every_object_that_is_there_has_a_number_of_its_own_whatever_the_order(objects, seed):
    numbers = object_numbers(objects)
    shown = [item for item in objects if not item.dropped]
    assert sorted(numbers.values()) == list(range(1, len(shown) + 1))
    assert set(numbers) == {item.uuid for item in shown}
    shuffled = list(objects)
    seed.shuffle(shuffled)
    assert object_numbers(shuffled) == numbers


def test_numbers_run_along_perspectives_functions_and_names():
    found = object_numbers([thing("d", "woningbouw", "Aan de Dijk"), thing("c", "windpark"), thing("b", "bos", "Zuid"),
                            thing("a", "bos", "noord"), thing("z", "onbekend")])  # fmt: skip
    assert found == {"a": 1, "b": 2, "c": 3, "d": 4, "z": 5}


def test_a_change_of_geometry_or_year_changes_no_number():
    one, two = thing("a", "bos", "A"), thing("b", "bos", "B")
    assert object_numbers([one, two]) == object_numbers([replace(one, horizon="2050", variant="A"), two])
