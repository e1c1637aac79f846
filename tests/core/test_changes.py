"""What changed between snapshots: states, warnings and the line that says it."""

from dataclasses import replace

import pytest

from novex_plugin.core.services.changes import (
    CHANGED,
    COLUMNS,
    GONE,
    NEW,
    SAME,
    LayerChange,
    LayerFacts,
    SnapshotChange,
)

FACTS = LayerFacts("vlak", 1000, 5_000_000.0, "2025-01-01", "CC0", ("gid", "naam"))


def change(before=FACTS, after=FACTS, **counts):
    return LayerChange("nnn", "Natuurnetwerk", before, after, **counts)


def test_states():
    assert change().state == SAME
    assert change(before=None).state == NEW
    assert change(after=None).state == GONE
    assert change(changed=1).state == CHANGED
    assert change(after=replace(FACTS, date="2026-01-01")).state == CHANGED
    assert change(after=replace(FACTS, fields=("gid",))).state == CHANGED


@pytest.mark.parametrize(
    ("after", "counts", "told"),
    [
        (replace(FACTS, count=500), {"removed": 500}, "van 1.000 kenmerken zijn er nog 500"),
        (replace(FACTS, count=501), {"removed": 499}, ""),
        (FACTS, {"removed": 600, "added": 600}, "600 van 1.000 kenmerken zijn niet meer terug te vinden"),
        (replace(FACTS, measure=3_400_000.0), {"changed": 3}, "32 % minder"),
        (replace(FACTS, measure=3_600_000.0), {"changed": 3}, ""),
        (replace(FACTS, fields=("gid", "name")), {}, "velden weg: naam, velden erbij: name"),
        (replace(FACTS, fields=()), {}, ""),  # not known is not gone
        (replace(FACTS, kind="lijn"), {}, "was vlak en is nu lijn"),
        (replace(FACTS, date="2024-01-01"), {}, "ouder"),
        (None, {}, "ontbreekt"),
    ],
)
def test_what_is_suspicious(after, counts, told):
    one = change(after=after, **counts)
    assert one.suspicious == bool(told)
    assert told in " ".join(one.warnings)


def test_a_new_layer_is_not_suspicious():
    assert not change(before=None, added=1000).suspicious


def test_an_empty_layer_that_was_empty_is_not_suspicious():
    empty = LayerFacts("vlak", 0, 0.0)
    assert not change(before=empty, after=empty).suspicious


def test_one_line_per_layer():
    assert change().summary() == "Natuurnetwerk: niet gewijzigd"
    assert change(before=None).summary() == "Natuurnetwerk: nieuw, 1.000 kenmerken"
    assert change(after=None).summary() == "Natuurnetwerk: vervallen"
    newer = replace(FACTS, date="2026-01-01", licence="")
    line = change(after=newer, added=1, removed=2, changed=3).summary()
    assert line == (
        "Natuurnetwerk: 1 erbij, 2 weg, 3 gewijzigd; peildatum 2025-01-01 → 2026-01-01; licentie CC0 → –"
    )


def test_the_whole_in_one_line():
    whole = SnapshotChange((change(), change(before=None, added=7), change(after=None, removed=4), change(changed=2)))
    assert whole.summary() == (
        "1 nieuwe, 1 vervallen, 1 gewijzigde en 1 ongewijzigde lagen; kenmerken: 7 erbij, 4 weg, 2 gewijzigd. "
        "Let op: Natuurnetwerk."
    )
    assert [layer.state for layer in whole.suspicious] == [GONE]


def test_a_row_for_a_spreadsheet():
    row = change(after=replace(FACTS, measure=5_000_000.6), added=1, matched_by="kenmerk-id").row()
    assert tuple(row) == COLUMNS
    assert (row["maat_voor"], row["maat_na"], row["eenheid"]) == (5_000_000, 5_000_001, "m2")
    gone = change(after=None).row()
    assert (gone["kenmerken_voor"], gone["kenmerken_na"]) == (1000, None)
    assert gone["let_op"] == "de laag ontbreekt in de nieuwe set"
