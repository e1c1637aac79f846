"""Objects made a column at a time are those that are made a row at a time, whatever stands in the columns."""

import itertools

import shapely

from novex_plugin.adapters import records
from novex_plugin.core.model.schema import schema

NAMES = schema().table("object_vlak").field_names
# one after the other in every column: what belongs there, and what SQLite lets somebody else put there
ODD = (None, "", "tekst", "A,B,A", 0, 7, 2050, 1.5, True, False, "2026-11-22T03:10:00.000Z", "{bos, haven}")


def as_columns(rows):
    return {name: [row[name] for row in rows] for name in NAMES}


def both(rows):
    shapes = [shapely.Point(number, 0) for number in range(len(rows))]
    one_by_one = [records.object_from_row("vlak", row, shape) for row, shape in zip(rows, shapes)]
    return records.objects_from_columns("vlak", as_columns(rows), shapes), one_by_one


def test_whatever_stands_in_a_column():
    values = itertools.cycle(ODD)
    rows = [{name: next(values) for name in NAMES} for _ in range(len(ODD) + 1)]  # each value in each column
    made, expected = both(rows)
    assert made == expected
    assert [list(item.extra) for item in made] == [list(item.extra) for item in expected]
    assert len({repr(item) for item in made}) > 1


def test_columns_of_one_kind_of_value():
    for value in ODD:
        made, expected = both([dict.fromkeys(NAMES, value)] * 2)
        assert made == expected, value
        kinds = [{name: type(one) for name, one in vars(item).items()} for item in (made[0], expected[0])]
        assert kinds[0] == kinds[1], value


def test_extras_are_not_shared_between_objects():
    made, _ = both([dict.fromkeys(NAMES)] * 2)
    assert made[0].extra == {}
    assert made[0].extra is not made[1].extra


def test_a_column_that_is_not_there_is_an_empty_one():
    columns = {"uuid": ["a"], "naam": ["Noordrand"], "functie": ["bos"]}
    row = {name: column[0] for name, column in columns.items()}
    assert records.objects_from_columns("vlak", columns, [None]) == [records.object_from_row("vlak", row, None)]
    assert records.objects_from_columns("vlak", {}, []) == []
