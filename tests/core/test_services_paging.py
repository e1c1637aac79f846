"""Counting over pages: what is all, what is double, and when to refuse."""

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.paging import (
    DONE,
    GO_ON,
    PageView,
    Tally,
    UselessPagesError,
    check_fields,
    content_of,
    coordinates_fit,
    feature_keys,
    next_link,
    settle,
    whole_number,
)
from novex_plugin.core.services.records import WFS, Resolved

LAYER = Resolved("x", WFS, "https://dienst.test/wfs", title="Bossen")


def counted(expected, *pages):
    tally = Tally(expected)
    return tally, [tally.add(page if isinstance(page, PageView) else PageView(page)) for page in pages]


def test_it_stops_at_the_stated_count():
    tally, verdicts = counted(2001, 1000, 1000)
    assert verdicts == [GO_ON, GO_ON] and not tally.is_met()
    tally.add(PageView(1))
    assert tally.is_met()
    assert settle(tally, LAYER, 1000) == []


def test_a_count_that_may_be_a_limit_calls_for_one_more_look():
    tally, _verdicts = counted(1000, 1000)
    assert not tally.is_met()
    assert tally.add(PageView(0)) == DONE and settle(tally, LAYER, 1000) == []
    tally, _verdicts = counted(1000, 1000, 1000)
    assert not tally.is_met() and tally.add(PageView(0)) == DONE
    assert "meldde 1.000 kenmerken en gaf er 2.000" in settle(tally, LAYER, 1000)[0]
    assert not counted(256, 256)[0].is_met(256) and counted(256, 256)[0].is_met(255)
    tally, _verdicts = counted(1000, 1000, PageView(1000, skip=tuple(range(1000))))
    assert "meldt precies 1.000" in settle(tally, LAYER, 1000)[0]


def test_a_short_page_is_not_the_last_one():
    assert counted(30, 10, 5, 10)[1] == [GO_ON, GO_ON, GO_ON]
    assert counted(None, 10, 5)[1] == [GO_ON, GO_ON]
    assert counted(None, 10, 0)[1] == [GO_ON, DONE]


def test_the_count_may_come_with_the_first_page():
    tally, _verdicts = counted(None, PageView(10, matched=10))
    assert tally.is_met()


def test_doubles_do_not_fill_the_count():
    tally, verdicts = counted(15, 10, PageView(6, skip=(0, 1)), PageView(2, skip=(0,)))
    assert verdicts == [GO_ON, GO_ON, GO_ON] and tally.is_met()
    assert (tally.unique, tally.doubles) == (15, 3)
    [text] = settle(tally, LAYER, 10)
    assert "3 kenmerken kwamen dubbel" in text


@pytest.mark.parametrize(("expected", "pages", "words"), [
    (11, [10, 0], ["11", "10", "dienst.test"]),
    (20, [10, PageView(10, skip=tuple(range(10)))], ["20", "elke pagina dezelfde"]),
    (12, [10, PageView(3, skip=(0, 1)), 0], ["12", "11", "2 kwamen dubbel"]),
    (None, [10, PageView(10, skip=tuple(range(10)))], ["steeds dezelfde 10"]),
])  # fmt: skip
def test_less_than_all_is_refused(expected, pages, words):
    tally, _verdicts = counted(expected, *pages)
    with pytest.raises(UselessPagesError) as caught:
        settle(tally, LAYER, 10)
    assert all(word in caught.value.message for word in [*words, "Bossen"])
    assert caught.value.hint


def test_more_than_stated_is_kept_and_said():
    tally, _verdicts = counted(9, 10)
    assert "meldde 9 kenmerken en gaf er 10" in settle(tally, LAYER, 10)[0]


def test_fields_that_are_left_out_where_empty_are_no_change():
    tally = Tally()
    tally.add(PageView(10, filled={"a": 10, "b": 4}))
    for filled in ({"a": 10}, {"a": 10, "c": 10}, {"c": 5}):
        check_fields(tally, PageView(10, filled=filled), LAYER)
    with pytest.raises(NovexError) as caught:
        check_fields(tally, PageView(10, filled={"A": 10, "b": 4}), LAYER)
    assert "a werd A" in caught.value.message


def test_keys_follow_ids_and_content_where_ids_say_nothing():
    one, two = b"een", b"twee"
    assert feature_keys([1, 2], [one, one])[0] != feature_keys([1, 2], [one, one])[1]
    assert feature_keys(["a"], [one]) == feature_keys(["a"], [two])  # the same feature, written otherwise
    same_id = feature_keys(["a", "a", "a"], [one, two, one])
    assert len(set(same_id)) == 2 and same_id[0] == same_id[2]
    copies = feature_keys([None, None], [one, one])
    assert copies[0] != copies[1]
    assert feature_keys([None], [one])[0] == copies[0]
    assert feature_keys([None], [b"a"]) != feature_keys(["a"], [b"a"])


def test_content_is_the_same_for_the_same_values():
    assert content_of({"a": 1, "b": [2]}) == content_of({"b": [2], "a": 1}) != content_of({"a": 1, "b": [3]})


@pytest.mark.parametrize(("crs", "geographic", "place", "fits"), [
    ("EPSG:28992", False, (150000, 450000), True),
    ("EPSG:28992", False, (450000, 150000), False),
    ("EPSG:28992", False, (5.4, 52.1), False),
    ("EPSG:28992", False, (-80000, 780000), True),  # the North Sea
    ("EPSG:4258", True, (5.4, 52.1), True),
    ("EPSG:4258", True, (52.1, 5.4), False),
    ("EPSG:4326", True, (150000, 450000), False),
    ("EPSG:3857", False, (600000, 6800000), True),
    ("EPSG:25831", False, (5.4, 52.1), False),
])  # fmt: skip
def test_coordinates_tell_whether_the_crs_is_what_it_says(crs, geographic, place, fits):
    assert coordinates_fit(crs, [place] * 3, geographic=geographic) is fits
    assert coordinates_fit(crs, [], geographic=geographic)


def test_one_stray_feature_does_not_decide():
    assert coordinates_fit("EPSG:28992", [(0, 0), (150000, 450000)], geographic=False)


def test_links():
    links = [{"rel": "self", "href": "a"}, {"rel": "next", "type": "text/html", "href": "b"},
             {"rel": "next", "type": "application/geo+json", "href": "c"}]  # fmt: skip
    assert (next_link(links), next_link(links[:2]), next_link(links[:1]), next_link(None)) == ("c", "b", "", "")


@pytest.mark.parametrize(("value", "count"), [
    (5, 5), ("12", 12), ("unknown", None), (None, None), (True, None), ("-1", None), (3.5, None),
])  # fmt: skip
def test_counts_as_services_write_them(value, count):
    assert whole_number(value) == count
