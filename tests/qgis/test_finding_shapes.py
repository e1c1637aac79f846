"""The shapes behind findings, made on request from the store."""

import shapely
from shapely.geometry import box

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.finding_shapes import CheckView, find_remedy, find_shapes
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.core.checks.cut import Cut, NoCut
from novex_plugin.core.progress import Progress
from tests.small_world import NATURA, STRIP, housing, make_proposal, make_store

ACROSS = box(151_500, 450_000, 152_500, 450_500)  # a housing area over the pipeline strip


def checked(tmp_path, *objects):
    """The findings without any shape, and the view to look at them again."""
    store, path = make_store(tmp_path), make_proposal(tmp_path, *objects)
    result = run_check(path, store, write=False)
    view = CheckView(store, open_proposal(path).objects())
    return result.findings, view


def one(findings, rule, uuid="w1"):
    return next(item for item in findings if item.rule == rule and item.object_uuid == uuid)


def test_the_hit_is_what_lies_in_the_reservation(tmp_path, qgis_app):
    findings, view = checked(tmp_path, housing())
    finding = one(findings, "N01")
    assert finding.overlap is None
    shapes = find_shapes([finding], view, Progress())[finding.key]
    assert shapes.hit.symmetric_difference(housing().geometry).area < 1e-3
    assert shapes.reserved.symmetric_difference(NATURA).area < 1.0


def test_the_reservation_is_shown_around_the_object_only(tmp_path, qgis_app):
    findings, view = checked(tmp_path, housing(shape=ACROSS))
    finding = one(findings, "B01")
    shapes = find_shapes([finding], view, Progress())[finding.key]
    assert shapes.hit.area == shapely.area(ACROSS.intersection(STRIP))
    assert STRIP.buffer(0.01).contains(shapes.reserved)
    assert shapes.reserved.area > shapes.hit.area


def test_a_pair_shows_the_other_object_as_what_is_reserved(tmp_path, qgis_app):
    mill = housing("m1", box(150_400, 450_000, 151_200, 450_600), name="Windpark")
    from dataclasses import replace

    findings, view = checked(tmp_path, housing(), replace(mill, function="windpark"))
    finding = next(item for item in findings if item.other_uuid)
    shapes = find_shapes([finding], view, Progress())[finding.key]
    assert shapes.hit.equals(housing().geometry.intersection(mill.geometry))
    assert shapes.reserved.equals(view.object(finding.other_uuid).geometry)


def test_an_object_that_is_gone_has_no_shapes(tmp_path, qgis_app):
    findings, view = checked(tmp_path, housing())
    gone = CheckView(view.store, [])
    assert find_shapes(findings, gone, Progress()) == {}
    assert find_remedy(findings[0], "w1", gone, Progress()) is None


def test_the_cut_of_a_strip_through_a_housing_area(tmp_path, qgis_app):
    findings, view = checked(tmp_path, housing(shape=ACROSS))
    remedy = find_remedy(one(findings, "B01"), "w1", view, Progress())
    assert isinstance(remedy, Cut)
    assert round(remedy.removed_m2) == 35_000 and remedy.parts == 2


def test_an_object_wholly_inside_gets_the_reason(tmp_path, qgis_app):
    findings, view = checked(tmp_path, housing())
    remedy = find_remedy(one(findings, "N01"), "w1", view, Progress())
    assert isinstance(remedy, NoCut) and "hele object" in remedy.reason
