"""Who has to be at hand when some objects of a proposal are asked about, and how many are asked about at a time."""

from dataclasses import replace

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from novex_plugin.core.checks import company
from novex_plugin.core.checks.company import Company
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.findings import PAIR_KIND
from novex_plugin.core.checks.matrix import Matrix, PairRule
from novex_plugin.core.model.records import AREA, ProposalObject
from tests.core.checked_world import MATRIX, proposal

SEEDS = st.integers(min_value=0, max_value=2**32 - 1)
HOUSE = ProposalObject("a", "a", shapely.box(0, 0, 10, 10), AREA, "woningbouw")
FAR = Matrix([PairRule("WON", "WIN", "strijdig", "strijdig", 300.0, 25_000.0, "omdat", "bron", "bron")])


def at(uuid, x, function):
    return replace(HOUSE, uuid=uuid, function=function, geometry=shapely.box(x, 0, x + 10, 10))


@settings(max_examples=15, deadline=None)
@given(SEEDS, st.integers(min_value=1, max_value=60), st.sampled_from([2, 64]))
def test_whoever_makes_a_pair_comes_along(seed, count, covers):
    rng = np.random.default_rng(seed)
    objects = proposal(rng, 80)
    asked = {item.uuid for item in objects[:count]}
    pairs = [one for one in check(objects, [], {}, MATRIX).findings if one.kind == PAIR_KIND]
    partners = {uuid for one in pairs for uuid in (one.object_uuid, one.other_uuid)
                if asked & {one.object_uuid, one.other_uuid}}  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(company, "_COVERS", covers)  # many boxes, or a few large ones around them
        patch.setattr(company, "_COMPARED_AT_ONCE", 100)
        along = Company(objects, MATRIX).around(asked)
    assert asked | partners <= {item.uuid for item in along}
    assert along == [item for item in objects if item in along], "in their order"


def test_only_the_functions_that_matter_to_each_other_come_from_afar():
    house, nature = at("w", 0.0, "woningbouw"), at("n", 3_000.0, "bos")
    mill, beside = at("m", 20_000.0, "windpark"), at("b", 8.0, "bos")
    objects = [mill, nature, house, beside]
    assert Company(objects, FAR).around({"w"}) == [mill, house, beside]
    assert Company(objects, FAR).around({"n"}) == [nature]
    assert Company(objects, None).around({"w"}) == [house, beside]
    assert Company([*objects, replace(house, uuid="x", geometry=None)], FAR).around({"x"})[0].uuid == "x"


def test_parts_are_smaller_where_objects_make_very_many_pairs(monkeypatch):
    monkeypatch.setattr(company, "_PAIRS_AT_ONCE", 1_000_000)
    heap = [replace(HOUSE, uuid=str(number)) for number in range(3_000)]
    assert Company(heap, FAR).part_size(2_000) == 333
    apart = [at(str(number), 9_000.0 * number, "woningbouw") for number in range(3_000)]
    assert Company(apart, FAR).part_size(2_000) == 2_000, "they lie within reach, and are no pairs"
    mills = [replace(one, function="windpark") if place % 2 else one for place, one in enumerate(heap)]
    mills = [replace(one, geometry=item.geometry) for one, item in zip(mills, apart)]
    near = [replace(one, geometry=shapely.box(20.0 * n, 0, 20.0 * n + 10, 10)) for n, one in enumerate(mills)]
    assert Company(near, FAR).part_size(2_000) == pytest.approx(1_000_000 / 1_000, rel=0.6)
    assert Company(heap[:10], FAR).part_size(2_000) == 2_000
    assert Company([replace(HOUSE, geometry=None)] * 100, FAR).part_size(2_000) == 2_000


def test_a_part_never_gets_so_small_that_it_does_not_pay(monkeypatch):
    monkeypatch.setattr(company, "_PAIRS_AT_ONCE", 1)
    heap = [replace(HOUSE, uuid=str(number)) for number in range(300)]
    assert Company(heap, FAR).part_size(2_000) == company.SMALLEST_PART
