"""Expressions: what is refused, and at which place."""

import pytest

from novex_plugin.adapters.expressions import Fault, fault_in, object_fields
from novex_plugin.core.model.schema import OBJECT_TABLES, schema


@pytest.mark.parametrize("text, line, column, length, words", [
    ('"hoeveelheid" * (3 + bestaatniet(2)', 1, 22, 11, "bestaatniet"),
    ('"hoeveelheid" *\n bestaatniet(2)', 2, 2, 11, "bestaatniet"),
    ("2 +\n  * 3", 2, 3, 1, "'*' past hier niet"),
    ("2 + -- noot\n  * 3", 2, 3, 1, "'*' past hier niet"),
    ("1 + round(1,2,3)", 1, 5, 5, "een ander aantal waarden"),
    ("1 + 'abc", 1, 5, 1, "aanhalingsteken"),
    ("", 1, 1, 1, "staat nog niets"), ("  \n", 1, 1, 1, "staat nog niets"),
    ("naam hoogte_m", 1, 6, 8, "'hoogte_m' past hier niet"),
    ("rond(1)", 1, 1, 4, "misschien 'round'"),
    ('"hoeveelheid" * (3 + 2', 1, 22, 1, "te vroeg op"),
    ("1 + $areaa", 1, 5, 6, "misschien '$area'"),
    ('functie = "bos"', 1, 11, 5, "enkele aanhalingstekens"),
    ("1 +\nhoevelheid", 2, 1, 10, 'misschien "hoeveelheid"'),
    ("'hoevelheid' || \"hoevelheid\"", 1, 17, 12, "hoevelheid"),
    ("@naam", 1, 1, 5, "@novex_variant"),
])  # fmt: skip
def test_a_fault_says_what_and_where(qgis_app, text, line, column, length, words):
    fault = fault_in(text)
    assert (fault.line, fault.column, fault.length) == (line, column, length)
    assert words in fault.message
    assert fault.text() == f"regel {line}, teken {column}: {fault.message}"


@pytest.mark.parametrize("text, name", [
    ("2 + rand(1, 2)", "rand"), ("now()", "now"), ("sum(hoeveelheid)", "sum"), ("env('HOME')", "env"),
    ("aggregate('laag', 'sum', 1)", "aggregate"), ("overlay_within('laag')", "overlay_within"), ("uuid()", "uuid"),
    ("get_feature('laag', 'a', 1)", "get_feature"), ("eval('1')", "eval"), ("file_size('x')", "file_size"),
    ("raster_value('r', 1, $geometry)", "raster_value"), ("$id", "$id"), ("hoeveelheid + $scale", "$scale"),
    ("layer_property('x', 'name')", "layer_property"),
])  # fmt: skip
def test_what_does_not_follow_from_the_object_alone_is_refused(qgis_app, text, name):
    fault = fault_in(text)
    assert fault is not None and f"'{name}' is hier niet te gebruiken" in fault.message
    assert text[fault.column - 1:fault.column - 1 + fault.length] == name


@pytest.mark.parametrize("text", [
    "$area / 10000", "hoeveelheid in (1, 2)", "if(functie = 'bos', $length, 0)", "attribute('naam')", "NOT vervalt",
    "CASE WHEN functie ILIKE 'b%' THEN 1 ELSE 0 END", "array_length(string_to_array(nevenfuncties))", "'rand('",
    "@novex_horizon", "array_sum(array_foreach(array(1, 2), @element * 2))", "with_variable('x', 2, @x * 3)",
    "year(to_date(gemaakt_op))", "area(buffer($geometry, 10))", "NAAM",
])  # fmt: skip
def test_what_follows_from_the_object_is_taken(qgis_app, text):
    assert fault_in(text) is None


def test_the_fields_are_those_of_every_object_table(qgis_app):
    names = [field.name() for field in object_fields()]
    for table in OBJECT_TABLES.values():
        assert names == [field.name for field in schema().table(table).fields]
    assert object_fields().field("vervalt").typeName() == "boolean"
    assert object_fields().field("hoeveelheid").isNumeric() and not object_fields().field("naam").isNumeric()


def test_a_fault_can_stand_without_a_place():
    assert Fault("x") == Fault("x", 1, 1, 1)
