"""Single values and rows against the model, and codes by code or by name."""

import pytest

from novex_plugin.core.exchange import codes
from novex_plugin.core.exchange.rows import check_rows, check_value, suggestion
from novex_plugin.core.model.schema import schema

AREAS = schema().table("object_vlak")
PROPOSAL = schema().table("voorstel")


def _code(field, value, milestone=""):
    fault = check_value(field, value, milestone)
    return fault[0] if fault else None


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("naam", "Woonwijk 'De \"Hoek\"'\n🌳", None),
        ("naam", "", "verplicht"),
        ("naam", "   ", "verplicht"),
        ("naam", None, "verplicht"),
        ("naam", "x" * 200, None),
        ("naam", "x" * 201, "lengte"),
        ("naam", 12, "type"),
        ("functie", "woningbouw", None),
        ("functie", "Woningbouw", "code"),
        ("nevenfuncties", "bos, recreatie", None),
        ("nevenfuncties", "bos,wolkenkrabber", "code"),
        ("nevenfuncties", '{"bos","recreatie"}', None),
        ("jaar_start", 2030, None),
        ("jaar_start", 2030.0, None),
        ("jaar_start", 2030.5, "type"),
        ("jaar_start", "straks", "type"),
        ("jaar_start", 1200, "bereik"),
        ("jaar_start", True, "type"),
        ("hoeveelheid", -1.0, "bereik"),
        ("hoeveelheid", 0, None),
        ("aandeel_betaalbaar", 100.0, None),
        ("aandeel_betaalbaar", 100.1, "bereik"),
        ("vervalt", 1, None),
        ("vervalt", 2, "type"),
        ("vervalt", "ja", "type"),
        ("gemaakt_op", "2026-11-22T03:10:00.000Z", None),
        ("gemaakt_op", "gisteren", "type"),
        ("status", None, None),
    ],
)
def test_value(field, value, expected):
    assert _code(AREAS.field(field), value) == expected


@pytest.mark.parametrize(("value", "expected"), [("2026-11-22", None), ("22-11-2026", "type"), (20261122, "type")])
def test_date(value, expected):
    assert _code(PROPOSAL.field("datum"), value) == expected


@pytest.mark.parametrize(
    ("milestone", "expected"),
    [("IJK1", None), ("IJK2", "aanbevolen"), ("RV", "verplicht_bij_ijkmoment"), ("RA", "verplicht_bij_ijkmoment")],
)
def test_obligation_follows_the_ijkmoment(milestone, expected):
    assert _code(AREAS.field("vraag"), None, milestone) == expected


def test_every_fault_says_what_and_what_to_do():
    for field, value in (("naam", ""), ("functie", "wonig"), ("jaar_start", 1), ("naam", "x" * 300), ("vervalt", 7)):
        _, message, hint = check_value(AREAS.field(field), value)
        assert message.endswith(".")
        assert hint.endswith((".", "?"))


def test_near_codes_are_suggested_by_code_and_by_name():
    function = AREAS.field("functie")
    assert "woningbouw" in suggestion(function, "wonigbouw")
    assert "voorzieningen_kwetsbaar" in suggestion(function, "Zorg, onderwijs, opvang")
    assert "functies" in suggestion(function, "zzzzzzzz")


def test_rows_name_table_row_and_field():
    rows = [{"uuid": "a", "naam": "Noord\nrand", "functie": "onzin", "horizon": "2030"}]
    faults = list(check_rows(AREAS, rows))
    assert [(fault.code, fault.key, fault.place) for fault in faults] == [
        ("code", "a", "object_vlak Noord rand (functie)")
    ]


def test_double_values_in_a_unique_field():
    table = schema().table("variant")
    rows = [{"code": "A", "naam": "een"}, {"code": "A", "naam": "twee"}, {"code": "B", "naam": "drie"}]
    assert [(fault.code, fault.place) for fault in check_rows(table, rows)] == [("uniek", "variant twee (code)")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("bos", ("bos",)),
        (" bos , recreatie,, bos", ("bos", "recreatie")),
        ('{"bos","recreatie"}', ("bos", "recreatie")),
        ("{bos}", ("bos",)),
    ],
)
def test_split_codes(text, expected):
    assert codes.split_codes(text) == expected
    assert codes.split_codes(codes.join_codes(expected)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [("woningbouw", "woningbouw"), ("WONINGBOUW", "woningbouw"), (" Zonneveld ", "zonneveld"), ("kasteel", None)],
)
def test_find_code(value, expected):
    assert codes.find_code(AREAS.field("functie"), value) == expected


def test_outcome_classes_are_a_list_like_any_other():
    assert "HARD" in codes.code_set("uitkomst")
    assert "uitkomst" in codes.used_lists(schema())


def test_units_are_those_of_functions_and_goals():
    assert set(codes.units()) >= {"woningen", "ha", "MW", "km", "TWh/jaar"}
    assert len(set(codes.units())) == len(codes.units())
