"""Apply or explain: where a layer stands follows from what is loaded and what somebody wrote, and nothing else."""

import itertools

import pytest

from novex_plugin.core.catalogue import basis_layers
from novex_plugin.core.catalogue.explain import (
    APPLIED,
    CONTRADICTION,
    EXPLAINED,
    MISSING,
    STATES,
    codes_of,
    official_layers,
    open_by_theme,
    open_points,
    reason_problem,
    replacement_advice,
    sentence,
    standard_reasons,
    status,
    suggested,
    summary,
    unknown_layers,
)
from novex_plugin.core.model.annexes import Explanation

GOOD = "De provincie heeft een nieuwere kaart van de dijken."
SOURCE = "Keringenkaart provincie, 2025-10-01"
VECTOR = next(item for item in official_layers() if item.checkable)
PICTURE = next(item for item in official_layers() if item.picture_only)

# layer, loaded (None: no store known), row in the proposal -> state
TABLE = [
    (VECTOR, False, None, MISSING),
    (VECTOR, None, None, MISSING),
    (VECTOR, True, None, APPLIED),
    (VECTOR, True, (True, "", ""), APPLIED),
    (VECTOR, False, (True, "", ""), CONTRADICTION),
    (VECTOR, None, (True, "", ""), APPLIED),
    (VECTOR, False, (False, GOOD, ""), EXPLAINED),
    (VECTOR, None, (False, GOOD, SOURCE), EXPLAINED),
    (VECTOR, True, (False, GOOD, ""), CONTRADICTION),
    (VECTOR, True, (False, GOOD, SOURCE), EXPLAINED),  # what is loaded is then the replacement
    (VECTOR, False, (False, "", SOURCE), MISSING),
    (VECTOR, True, (False, "n.v.t.", ""), MISSING),
    (PICTURE, False, None, MISSING),
    (PICTURE, False, (True, "", ""), APPLIED),  # never in a store: the word of the user counts
    (PICTURE, True, None, APPLIED),
    (PICTURE, True, (False, GOOD, ""), CONTRADICTION),
    (PICTURE, False, (False, GOOD, ""), EXPLAINED),
]


def one(layer, loaded, row):
    stored = None if loaded is None else {layer.code} if loaded else set()
    rows = [] if row is None else [Explanation(layer.code, *row)]
    return status([layer], stored, rows)[0]


@pytest.mark.parametrize(("layer", "loaded", "row", "state"), TABLE)
def test_state_of_a_layer(layer, loaded, row, state):
    found = one(layer, loaded, row)
    assert found.state == state
    assert found.recorded is (row is not None)
    assert bool(found.problem) == found.is_open == (state in (MISSING, CONTRADICTION))


def test_a_layer_on_the_map_counts_without_a_store():
    assert status([PICTURE], None, [], {PICTURE.code})[0].state == APPLIED
    assert status([VECTOR], set(), [Explanation(VECTOR.code)], {VECTOR.code})[0].state == APPLIED


def every_case():
    """All combinations of what can be loaded and said, for a layer that can be stored and one that cannot."""
    rows = [None, *itertools.product((True, False), ("", GOOD, "kort"), ("", SOURCE))]
    return list(itertools.product((VECTOR, PICTURE), (True, False, None), rows))


@pytest.mark.parametrize(("layer", "loaded", "row"), every_case())
def test_what_holds_for_every_combination(layer, loaded, row):
    found = one(layer, loaded, row)
    count = summary([found])
    assert found.state in STATES
    assert count.total == count.done + count.open == 1
    assert bool(open_points([found])) == bool(count.open)
    assert found.applied is (row[0] if row else True if loaded else None)
    if found.state == EXPLAINED:
        assert not reason_problem(found.reason)
    if row is not None:
        assert suggested([found]) == ()  # nothing that somebody wrote is overruled


def test_order_and_number_are_those_of_the_official_layers():
    found = status(official_layers(), set(), [Explanation("bestaat_niet", False, GOOD)])
    assert [item.layer for item in found] == list(official_layers())
    assert summary(found).missing == len(official_layers()) == len(open_points(found)) > 40
    assert sum(len(items) for items in open_by_theme(found).values()) == len(found)


def test_official_layers_are_those_of_the_agreed_set():
    assert {item.code for item in official_layers()} == {item.code for item in basis_layers() if item.in_basisset}


def test_suggestions_record_what_is_loaded_and_make_it_complete():
    stored = {item.code for item in official_layers()[::2]}
    found = status(official_layers(), stored, [])
    rows = suggested(found)
    assert {row.layer for row in rows} == stored and all(row.applied for row in rows)
    after = status(official_layers(), stored, rows)
    assert summary(found).unrecorded == len(stored) and summary(after).unrecorded == 0
    assert suggested(after) == ()
    assert [item.state for item in after] == [item.state for item in found]


def test_sentence_counts():
    rows = [Explanation(item.code, False, GOOD) for item in official_layers()[:3]]
    total = len(official_layers())
    count = summary(status(official_layers(), {official_layers()[5].code}, rows))
    assert sentence(count) == f"1 van {total} lagen toegepast, 3 uitgelegd, {total - 4} nog open"
    assert count.counts == {"lagen": total, "toegepast": 1, "uitgelegd": 3, "open": total - 4, "tegenstrijdig": 0}
    complete = summary(status(official_layers()[:3], None, rows))
    assert sentence(complete) == "0 van 3 lagen toegepast, 3 uitgelegd"


@pytest.mark.parametrize(
    "text",
    ["", "  \n ", "n.v.t.", "N.V.T", "nvt", "-", "niet van toepassing", "Niet van toepassing.", "te oud",
     "aaaaaaaaaaaa", "1234567890 12", "geen reden", "Nog in te vullen…"],
)  # fmt: skip
def test_texts_that_are_no_reason(text):
    assert reason_problem(text)


@pytest.mark.parametrize(
    "text", [GOOD, "ligt elders", "De laag is n.v.t. omdat Middelwaard niet aan zee ligt.", "Te oud:\nstand van 2012"]
)
def test_texts_that_are_a_reason(text):
    assert reason_problem(text) == ""


@pytest.mark.parametrize(
    ("text", "lacks"),
    [("", False), (SOURCE, False), ("Hittekaart 2024", False), ("Onze eigen kaart", True), ("kaart 12345", True)],
)
def test_a_replacement_names_a_date(text, lacks):
    assert bool(replacement_advice(text)) is lacks


@pytest.mark.parametrize("item", standard_reasons(), ids=lambda item: item.code)
def test_standard_reasons_are_reasons(item):
    assert reason_problem(item.reason) == ""


def test_standard_reasons_cover_what_returns_everywhere():
    assert {"buiten_gebied", "nieuwere_bron", "alleen_beeld", "verouderd"} <= {item.code for item in standard_reasons()}
    assert any(item.asks_replacement for item in standard_reasons())
    assert not all(item.asks_replacement for item in standard_reasons())


def test_codes_behind_the_names_in_a_store():
    assert codes_of(["novex_gebieden"]) == {"novex_gebieden"}
    assert {"bag_panden"} <= codes_of(["woonbebouwing"])
    assert "bag_verblijfsobjecten" not in codes_of(["woonbebouwing"])  # points cannot be the areas in the store
    assert codes_of([PICTURE.code, "object_vlak", "bestaat_niet"]) == {PICTURE.code}
    assert codes_of([]) == frozenset()


def test_unknown_layers_are_named():
    assert unknown_layers([Explanation("B01"), Explanation(VECTOR.code)]) == ("B01",)
