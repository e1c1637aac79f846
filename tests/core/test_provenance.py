"""Provenance survives the way through JSON, and says what a citation and a table need."""

from dataclasses import replace

from novex_plugin.core.services import provenance as origin
from novex_plugin.core.services.records import OGC_API, Provenance

FULL = Provenance(
    "B012", "Natura 2000", "RVO", OGC_API, "https://example.org/ogc", "natura2000", "2025-07-01",
    "2026-11-22T03:10:00Z", "CC0 1.0", "Bron: RVO", "uuid-1", "ab" * 32, 162, (1.0, 2.5, 3.0, 4.0), "verhuisd",
)  # fmt: skip


def test_a_record_comes_back_as_it_was():
    assert origin.from_record(origin.to_record(FULL)) == FULL
    assert origin.from_record(origin.to_record(Provenance("x"))) == Provenance("x")


def test_what_a_newer_version_added_is_passed_over_and_what_lacks_is_empty():
    assert origin.from_record({"layer": "a", "toekomst": 1}) == Provenance("a")
    assert origin.from_record({}) == Provenance("")


def test_a_row_has_every_column_once():
    row = origin.table_row("natura2000", "Natura 2000-gebieden", FULL)
    assert tuple(row) == origin.COLUMNS
    assert (row["laag"], row["adres"], row["gelezen_op"]) == ("natura2000", FULL.url, FULL.retrieved)
    assert row["gevraagd_gebied"] == "1 2 3 4"
    assert origin.table_row("a", "A", replace(FULL, area=None))["gevraagd_gebied"] == ""


def test_a_citation_names_the_day_of_reading_only_for_data_without_a_date():
    assert origin.citation(FULL) == "Natura 2000, RVO"
    assert origin.citation(replace(FULL, date="")) == "Natura 2000, RVO, gelezen op 2026-11-22"
    assert origin.citation(Provenance("B012")) == "B012"


def test_conditions_name_licence_and_attribution_once():
    assert origin.conditions([FULL, replace(FULL, title="nog een")]) == "CC0 1.0, Bron: RVO"
    assert origin.conditions([Provenance("a")]) == ""
