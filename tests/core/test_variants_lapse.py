"""When objects lapse, for all years at once: against ``effective``, which decides for one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import AREA, ProposalObject, Variant
from novex_plugin.core.variants.effective import lapsed_uuids
from novex_plugin.core.variants.lapse import lapses

VARIANTS = [Variant("A", "Variant A"), Variant("B", "Variant B", parent="A"), Variant("C", "Variant C")]
YEARS = (2025, 2030, 2031, 2035, 2050, 2099, 2100)
NAMES = [str(number) for number in range(8)]


def thing(uuid: str, **values) -> ProposalObject:
    return ProposalObject(uuid=uuid, name=f"object {uuid}", geometry=None, kind=AREA, function="bos", **values)


def test_an_object_lapses_when_its_first_successor_starts():
    objects = [
        thing("1"), thing("2", variant="A", replaces="1", horizon="2100"),
        thing("3", variant="A", replaces="1", horizon="2030", start_year=2042),
    ]  # fmt: skip
    assert lapses(objects, VARIANTS, "A").since == {"1": 2042}
    assert lapses(objects, VARIANTS, "").since == {}


def test_a_child_does_not_lapse_through_its_parent():
    objects = [thing("1", variant="B"), thing("2", variant="A", replaces="1")]
    assert lapses(objects, VARIANTS, "B").since == {}


def test_a_circle_counts_from_the_year_in_which_all_of_it_has_started():
    objects = [thing("1", replaces="2", horizon="2030"), thing("2", replaces="1", horizon="2050"), thing("3")]
    found = lapses(objects, VARIANTS, "")
    assert found.circle_year == 2050
    assert (found.at(2030), found.at(2050)) == ({"2"}, set())


def test_an_unknown_variant_is_refused():
    with pytest.raises(NovexError, match="'Z' bestaat niet"):
        lapses([], VARIANTS, "Z")


objects_of_a_proposal = st.lists(
    st.builds(
        lambda uuid, replaces, variant, horizon, start: thing(
            uuid, replaces=replaces, variant=variant, horizon=horizon, start_year=start
        ),
        st.sampled_from(NAMES), st.sampled_from(["", *NAMES]), st.sampled_from(["", "A", "B", "C"]),
        st.sampled_from(["2030", "2050", "2100", "ooit"]), st.sampled_from([None, 2031, 2045, 2099]),
    ),
    unique_by=lambda item: item.uuid, max_size=8,
)  # fmt: skip


@given(objects=objects_of_a_proposal, variant=st.sampled_from(["", "A", "B", "C"]))
def test_every_year_says_what_effective_says(objects, variant):
    found = lapses(objects, VARIANTS, variant)
    for year in YEARS:
        try:
            expected = lapsed_uuids(objects, VARIANTS, variant, str(year))
        except NovexError:
            assert found.circle_year is not None and found.circle_year <= year
            assert found.at(year) == set()
        else:
            assert found.circle_year is None or found.circle_year > year
            assert found.at(year) == expected
