"""What is said before, during and after loading."""

import pytest

from novex_plugin.core.catalogue import basis_layer
from novex_plugin.core.services.changes import LayerChange, LayerFacts
from novex_plugin.core.services.loading import (
    BUSY,
    FAILED,
    KEPT,
    LOADED,
    PICTURE,
    WAITING,
    Board,
    LayerNews,
    Order,
    Plan,
    PlannedLayer,
)
from novex_plugin.core.services.loading_words import (
    AGAIN,
    DOCTOR,
    change_figures,
    change_word,
    failure_lines,
    failures,
    plan_text,
    progress_line,
    size_text,
    time_text,
)
from novex_plugin.core.services.records import OGC_API, WFS, Resolved


def board(*states):
    made = Board()
    for number, state in enumerate(states):
        made.put(LayerNews(f"l{number}", f"Laag {number}", state, "weg" if state in (FAILED, KEPT) else ""))
    return made


def test_the_line_counts_what_is_in_and_names_what_is_not():
    assert progress_line(board(LOADED, PICTURE, BUSY, WAITING), 4) == "2 van 4 geladen"
    assert progress_line(board(LOADED, FAILED, FAILED, KEPT), 4) == "1 van 4 geladen, 1 bewaard, 2 mislukt"


def test_an_address_that_was_found_is_worth_another_try_and_one_that_was_not_is_for_the_doctor():
    known, lost = basis_layer("natura2000"), basis_layer("nnn")
    plan = Plan(Order("PV25", (known, lost)), (
        PlannedLayer(known, Resolved("natura2000", WFS, "https://x.nl")), PlannedLayer(lost, None, "niet gevonden"),
    ))  # fmt: skip
    made = Board()
    made.put(LayerNews("natura2000", "Natura 2000", FAILED, "verbroken"))
    made.put(LayerNews("nnn", "NNN", FAILED, "niet gevonden"))
    found = failures(made, plan)
    assert [(one.code, one.action) for one in found] == [("natura2000", AGAIN), ("nnn", DOCTOR)]
    assert failure_lines(found) == "Natura 2000: verbroken\nNNN: niet gevonden"


def test_size_and_time_are_in_units_that_people_use():
    assert [size_text(size) for size in (900, 345_000, 18_400_000, 1_840_000_000)] == [
        "1 kB", "345 kB", "18 MB", "1,8 GB"]  # fmt: skip
    assert [time_text(seconds) for seconds in (3, 600, 5_000)] == ["1 minuut", "10 minuten", "1 uur en 23 minuten"]


def test_before_much_is_fetched_size_largest_layers_and_time_at_a_speed_are_told():
    large, small = basis_layer("natura2000"), basis_layer("nnn")
    found = Resolved("x", WFS, "https://x.nl")
    plan = Plan(Order("PV25", (large, small)), (
        PlannedLayer(large, found, bytes=600_000_000), PlannedLayer(small, found, bytes=None),
    ))  # fmt: skip
    assert plan.is_much
    text = plan_text(plan, 1_000_000)
    assert "600 MB" in text
    assert "Bij 8 Mbit/s duurt dat ongeveer 10 minuten" in text
    assert f"{large.name}: 600 MB" in text
    assert "Van 1 lagen zegt de dienst niet hoe groot ze zijn" in text


@pytest.mark.parametrize(("code", "asked"), [("top10nl_water", True), ("nationale_parken", False)])
def test_a_large_layer_of_which_nobody_says_how_large_is_asked_about_too(code, asked):
    layer = basis_layer(code)
    plan = Plan(Order("PV25", (layer,)), (PlannedLayer(layer, Resolved(code, OGC_API, "https://x.nl")),))
    assert plan.is_much is asked
    assert (f"  {layer.name}" in plan_text(plan)) is asked


def test_a_change_shows_figures_before_and_after_and_warns_in_words():
    before, after = LayerFacts("vlak", 100, 5_000_000.0), LayerFacts("vlak", 40, 1_000_000.0)
    change = LayerChange("natura2000", "Natura 2000", before, after, added=0, removed=60, changed=2)
    assert change_figures(change) == ("", "60", "2", "500 ha → 100 ha")
    assert change_word(change) == "gewijzigd, let op"
    same = LayerChange("nnn", "NNN", before, before)
    assert (change_word(same), change_figures(same)[3]) == ("gelijk", "500 ha")
