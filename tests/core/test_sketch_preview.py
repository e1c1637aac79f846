"""The short form of a report that stands beside the mouse."""

from shapely.geometry import box

from novex_plugin.core.live import Changes, LiveReport, vertices_of
from novex_plugin.core.model.records import Finding, ProposalObject
from novex_plugin.core.sketch_preview import MOST_HITS, MOST_TITLE, preview_of

SKETCH = ProposalObject(uuid="s", name="Wijk", geometry=box(0, 0, 400, 500), kind="vlak", function="woningbouw")


def finding(layer, outcome, rule="N01", **extra):
    return Finding(key=f"s:{layer}:{rule}", object_uuid="s", object_name="Wijk", variant="", horizon="2030",
                   kind="regel", rule=rule, outcome=outcome, title=layer, layer=layer, **extra)  # fmt: skip


def preview(*findings, totals=("+20,0 ha woningbouw",), untested=(), is_direct=lambda one: True, **changes):
    changes = Changes(**(changes or {"added": (SKETCH,)}))
    report = LiveReport(changes, findings, findings[0].outcome if findings else "NEUTRAL", totals, ("+4,1 ha in X",),
                        untested)  # fmt: skip
    return preview_of(report, str.upper, is_direct)


def test_the_worst_class_comes_first_with_its_area():
    found = preview(finding("natura", "NEE_TENZIJ", overlap_m2=41_000.0), finding("strook", "HARD", overlap_m2=8_000.0))
    assert [hit.outcome for hit in found.hits] == ["HARD", "NEE_TENZIJ"]
    assert found.text == "+20,0 ha woningbouw · STROOK 0,8 ha · NATURA 4,1 ha"


def test_a_layer_is_named_once_with_its_worst_class_and_largest_overlap():
    found = preview(finding("natura", "ATTENTION", "N02", overlap_m2=90_000.0),
                    finding("natura", "NEE_TENZIJ", "N01", overlap_m2=41_000.0))  # fmt: skip
    assert [(hit.outcome, hit.figure) for hit in found.hits] == [("NEE_TENZIJ", "9,0 ha")]


def test_a_zone_around_something_is_only_near():
    found = preview(finding("radar", "CONDITIONAL", overlap_m2=200_000.0), is_direct=lambda one: False)
    assert found.hits[0].figure == "(nabij)"


def test_what_asks_for_no_attention_is_left_out():
    harmless = (finding("a", "SYNERGY"), finding("b", "NEUTRAL"), finding("c", "UNKNOWN"))
    assert preview(*harmless).hits == ()


def test_other_proposals_are_called_by_their_name():
    other = Finding(key="k", object_uuid="s", object_name="Wijk", variant="", horizon="2030", kind="paar",
                    rule="WIN-WON", outcome="HARD", title="Strijdig", other_uuid="o", other_name="Windpark Noord",
                    overlap_m2=21_000.0)  # fmt: skip
    assert preview(other).hits[0].text == "Windpark Noord 2,1 ha"


def test_the_rest_is_counted():
    found = preview(*(finding(f"laag{number}", "HARD", overlap_m2=1e4) for number in range(MOST_HITS + 2)),
                    untested=("x",))  # fmt: skip
    assert (len(found.hits), found.more, found.notes) == (MOST_HITS, 2, "+2 meer · 1 niet toetsbaar")


def test_long_titles_are_cut_and_lose_their_remark():
    title = "Voorkeurslocaties voor iets met een naam die langer is dan goed is (ontwerp)"
    found = preview(finding(title, "HARD", overlap_m2=1e4))
    assert found.hits[0].title.endswith("…") and "(" not in found.hits[0].title.upper()
    assert len(found.hits[0].title) <= MOST_TITLE


def test_of_an_object_that_was_there_the_differences_are_told():
    found = preview(finding("natura", "HARD", overlap_m2=1e4), changed=(SKETCH,), totals=("+1,0 ha woningbouw",))
    assert (found.adds, found.hits) == (("+1,0 ha woningbouw", "+4,1 ha in X"), ())


def test_vertices_are_counted_and_nothing_counts_for_none():
    assert vertices_of([box(0, 0, 1, 1), None]) == 5
    assert vertices_of([]) == 0
