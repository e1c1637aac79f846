"""Splitting, joining, holing and reshaping objects of a real proposal, in the edit buffer and taken back again."""

import pytest
import shapely
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from shapely.geometry import LineString, MultiPolygon, Point, Polygon, box

from novex_plugin.adapters import layers as proposal_layers
from novex_plugin.adapters import shape_edits
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalObject, Variant
from novex_plugin.core.variants.effective import effective_objects
from tests.small_world import housing, make_proposal


def follow(row, geometry, kind):
    """Derived hectares, as the card would derive them, and a field of the place."""
    changes = {"gemeente": "Oost" if geometry.centroid().asPoint().x() > 150_500 else "West"}
    if row.get("hoeveelheid_afgeleid"):
        changes["hoeveelheid"] = geometry.area() / 10_000
    return changes


class World:
    def __init__(self, path):
        self.layers = proposal_layers.add_proposal_layers(QgsProject.instance(), path)
        self.watch = LayerWatch(0)
        self.watch.follow(self.layers[table] for table in ("object_vlak", "object_lijn", "object_punt"))

    def objects(self):
        return {item.uuid: item for item in proposal_layers.layer_objects(self.layers)}

    def step(self):
        return self.watch.step("proef")

    def rows(self):
        return {item.uuid: (item, item.geometry.wkt) for item in self.objects().values()}

    def close(self):
        self.watch.stop()
        for layer in self.layers.values():
            layer.rollBack()
        QgsProject.instance().clear()


@pytest.fixture
def world(qgis_new_project, tmp_path):
    made = []

    def make(*objects):
        made.append(World(make_proposal(tmp_path, *objects)))
        return made[-1]

    yield make
    for each in made:
        each.close()


def line(*points):
    return QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in points])


def area(shape):
    return QgsGeometry.fromWkt(shape.wkt)


MIDDLE = line((149_000, 450_250), (152_000, 450_250))  # over the housing area, at a quarter of its height


def test_a_split_keeps_the_uuid_for_the_largest_and_divides_what_was_stated(world):
    made = world(housing(quantity=401, quantity_min=300, quantity_max=500, unit="woningen", status="concept"))
    before = made.rows()
    with made.step() as step:
        edited = shape_edits.split_objects(step, made.layers, ["w1"], MIDDLE, follow)
    first, second = (made.objects()[uuid] for uuid in edited.uuids)
    assert first.uuid == "w1"
    assert (first.geometry.area, second.geometry.area) == (375_000, 125_000)
    assert (first.quantity, second.quantity) == (301, 100)
    assert (first.quantity_min, second.quantity_min) == (225, 75)
    assert first.quantity_max + second.quantity_max == 500
    assert (second.name, second.status, second.function) == (first.name, "concept", "woningbouw")
    assert second.extra["gemeente"] == "West"
    assert "verdeeld naar oppervlakte" in " ".join(edited.said)
    assert made.watch.undo()
    assert made.rows() == before
    assert not made.watch.can_undo()
    assert made.watch.redo()
    assert len(made.objects()) == 2


def test_a_derived_quantity_is_derived_again(world):
    made = world(housing(quantity=50, unit="ha", quantity_derived=True))
    with made.step() as step:
        edited = shape_edits.split_objects(step, made.layers, ["w1"], MIDDLE, follow)
    assert [made.objects()[uuid].quantity for uuid in edited.uuids] == [37.5, 12.5]
    assert all(made.objects()[uuid].quantity_derived for uuid in edited.uuids)


def test_areas_and_lines_are_split_by_one_line_as_one_step(world):
    road = ProposalObject(uuid="l", name="Weg", kind="lijn", function="infrastructuur_weg_spoor", quantity=2.0,
                          unit="km", geometry=LineString([(150_600, 450_000), (150_600, 451_000)]))  # fmt: skip
    spot = ProposalObject(uuid="p", name="Punt", kind="punt", function="woningbouw", geometry=Point(150_100, 450_250))
    made = world(housing(), road, spot)
    with made.step() as step:
        edited = shape_edits.split_objects(step, made.layers, ["w1", "l", "p"], MIDDLE, follow)
    assert len(edited.uuids) == 4
    assert len(made.objects()) == 5
    lines = [item for item in made.objects().values() if item.kind == "lijn"]
    assert sorted(item.quantity for item in lines) == [0.5, 1.5]
    made.watch.undo()
    assert len(made.objects()) == 3


@pytest.mark.parametrize(("uuids", "cut", "words"), [
    (["w1"], line((149_000, 449_000), (152_000, 449_000)), "nergens helemaal door"),
    (["w1"], line((150_100, 450_100), (150_200, 450_300)), "nergens helemaal door"),
    (["p"], MIDDLE, "punt is niet te knippen"),
    ([], MIDDLE, "geen object gekozen"),
    (["weg"], MIDDLE, "geen object gekozen"),
])  # fmt: skip
def test_what_is_not_cut_through_stays_and_says_why(world, uuids, cut, words):
    spot = ProposalObject(uuid="p", name="Punt", kind="punt", function="woningbouw", geometry=Point(150_100, 450_250))
    made = world(housing(), spot)
    before = made.rows()
    with pytest.raises(NovexError, match=words), made.step() as step:
        shape_edits.split_objects(step, made.layers, uuids, cut, follow)
    assert made.rows() == before
    assert not made.watch.can_undo()


def test_pieces_of_a_replaced_object_lapse_in_that_variant_too(world):
    other = housing("a1", shape=box(150_000, 450_000, 150_300, 450_900), variant="A", replaces="w1", name="Anders")
    made = world(housing(), other)
    variants = [Variant("A", "Eerste"), Variant("B", "Tweede")]
    with made.step() as step:
        edited = shape_edits.split_objects(step, made.layers, ["w1"], MIDDLE, follow)
    objects = list(made.objects().values())
    assert {item.uuid for item in effective_objects(objects, variants, "A", "2030")} == {"a1"}
    assert {item.uuid for item in effective_objects(objects, variants, "B", "2030")} == set(edited.uuids)
    assert "'Anders'" in " ".join(edited.said)
    made.watch.undo()
    assert len(made.objects()) == 2


def test_a_merge_adds_up_and_references_follow(world):
    east = housing("w2", shape=box(150_500, 450_000, 150_700, 451_000), name="Oost", quantity=50, unit="woningen")
    west = housing(quantity=100, unit="woningen", status="concept")
    other = housing("a1", variant="A", replaces="w2", name="Anders")
    made = world(west, east, other)
    before = made.rows()
    with made.step() as step:
        edited = shape_edits.merge_objects(step, made.layers, ["w2", "w1"], follow)
    one = made.objects()["w1"]
    assert (edited.uuids, edited.gone) == (("w1",), ("w2",))
    assert one.geometry.area == 700_000
    assert one.geometry.geom_type == "MultiPolygon"
    assert len(one.geometry.geoms) == 1
    assert (one.quantity, one.status, one.name) == (150, "concept", "Woonwijk")
    assert made.objects()["a1"].replaces == "w1"
    assert "Samen 150 woningen." in edited.said
    made.watch.undo()
    assert made.rows() == before


def test_what_lies_apart_becomes_one_of_several_parts_and_that_is_said(world):
    made = world(housing(), housing("w2", shape=box(155_000, 450_000, 155_100, 450_100)))
    with made.step() as step:
        edited = shape_edits.merge_objects(step, made.layers, ["w1", "w2"], follow)
    assert len(made.objects()["w1"].geometry.geoms) == 2
    assert "2 delen" in " ".join(edited.said)


def test_what_the_joined_object_replaced_stays_replaced(world):
    old = [housing(f"o{number}", shape=box(150_000 + 600 * number, 450_000, 150_500 + 600 * number, 450_500))
           for number in range(2)]  # fmt: skip
    new = [housing(f"n{number}", shape=item.geometry, variant="A", replaces=item.uuid)
           for number, item in enumerate(old)]  # fmt: skip
    made = world(*old, *new)
    with made.step() as step:
        shape_edits.merge_objects(step, made.layers, ["n0", "n1"], follow)
    effective = effective_objects(list(made.objects().values()), [Variant("A", "")], "A", "2030")
    assert [item.uuid for item in effective] == ["n0"]


def test_a_merge_takes_over_what_only_the_smaller_one_replaced(world):
    made = world(housing(), housing("n1", variant="A", shape=box(152_000, 450_000, 153_000, 451_000)),
                 housing("n2", variant="A", replaces="w1", shape=box(151_000, 450_000, 151_100, 450_100)))  # fmt: skip
    with made.step() as step:
        shape_edits.merge_objects(step, made.layers, ["n1", "n2"], follow)
    assert made.objects()["n1"].replaces == "w1"
    assert "n2" not in made.objects()


@pytest.mark.parametrize(("others", "words"), [
    ([housing("x", variant="A")], "verschillende varianten"),
    ([ProposalObject(uuid="x", name="Bos", kind="vlak", function="bos", geometry=box(0, 0, 1, 1))], "functies"),
    ([ProposalObject(uuid="x", name="L", kind="lijn", function="woningbouw", geometry=LineString([(0, 0), (1, 1)]))],
     "niet samen"),
    ([housing("x", quantity=3, unit="MW")], "eenheden"),
    ([], "maar één object"),
])  # fmt: skip
def test_unlike_objects_are_not_joined(world, others, words):
    made = world(housing(quantity=100, unit="woningen"), *others)
    before = made.rows()
    with pytest.raises(NovexError, match=words) as error, made.step() as step:
        shape_edits.merge_objects(step, made.layers, ["w1", "x"], follow)
    assert error.value.hint
    assert made.rows() == before


def test_points_are_not_joined(world):
    spots = [ProposalObject(uuid=uuid, name=uuid, kind="punt", function="woningbouw", geometry=Point(at, 450_000))
             for uuid, at in (("p", 150_000), ("q", 150_100))]  # fmt: skip
    made = world(*spots)
    with pytest.raises(NovexError, match="één plek"), made.step() as step:
        shape_edits.merge_objects(step, made.layers, ["p", "q"], follow)


def test_a_hole_is_cut_through_several_areas_and_closed_again(world):
    made = world(housing(quantity=100, unit="woningen"),
                 housing("w2", shape=box(150_500, 450_000, 151_000, 451_000)))  # fmt: skip
    ring = area(box(150_400, 450_400, 150_600, 450_600))
    with made.step() as step:
        edited, hole = shape_edits.cut_holes(step, made.layers, ["w1", "w2"], ring, follow)
    assert hole.area() == pytest.approx(40_000)
    assert [made.objects()[uuid].geometry.area for uuid in ("w1", "w2")] == [480_000, 480_000]
    assert "'Woonwijk' is niet aangepast" in " ".join(edited.said)
    ring = area(box(150_100, 450_100, 150_200, 450_200))
    with made.step() as step:
        shape_edits.cut_holes(step, made.layers, ["w1"], ring, follow)
    with made.step() as step:
        shape_edits.close_hole(step, made.layers, ["w1"], QgsGeometry.fromWkt("POINT(150150 450150)"), follow)
    assert made.objects()["w1"].geometry.area == 480_000
    for _ in range(3):
        assert made.watch.undo()
    assert made.objects()["w1"].geometry.area == 500_000


@pytest.mark.parametrize(("ring", "words"), [
    (box(155_000, 450_000, 155_100, 450_100), "buiten de gekozen"),
    (box(149_000, 449_000, 152_000, 452_000), "hele object"),
])
def test_a_hole_outside_or_over_everything_is_refused(world, ring, words):
    made = world(housing())
    with pytest.raises(NovexError, match=words), made.step() as step:
        shape_edits.cut_holes(step, made.layers, ["w1"], area(ring), follow)
    assert made.objects()["w1"].geometry.area == 500_000


def test_a_hole_only_fits_in_an_area(world):
    made = world(ProposalObject(uuid="p", name="P", kind="punt", function="woningbouw", geometry=Point(1, 1)))
    for work in (shape_edits.cut_holes, shape_edits.close_hole):
        with pytest.raises(NovexError, match="Alleen in een vlak"), made.step() as step:
            work(step, made.layers, ["p"], area(box(0, 0, 2, 2)), follow)


def test_the_outline_follows_a_line(world):
    made = world(housing())
    bulge = line((150_500, 450_200), (150_700, 450_500), (150_500, 450_800))
    with made.step() as step:
        shape_edits.reshape_objects(step, made.layers, ["w1"], bulge, follow)
    assert made.objects()["w1"].geometry.area == pytest.approx(500_000 + 0.5 * 600 * 200)
    with pytest.raises(NovexError, match="verandert geen"), made.step() as step:
        shape_edits.reshape_objects(step, made.layers, ["w1"], line((0, 0), (1, 1)), follow)
    made.watch.undo()
    assert made.objects()["w1"].geometry.area == 500_000


def test_a_line_object_is_reshaped_too(world):
    made = world(ProposalObject(uuid="l", name="Weg", kind="lijn", function="infrastructuur_weg_spoor",
                                geometry=LineString([(150_000, 450_000), (151_000, 450_000)])))  # fmt: skip
    detour = line((150_200, 450_000), (150_500, 450_300), (150_800, 450_000))
    with made.step() as step:
        shape_edits.reshape_objects(step, made.layers, ["l"], detour, follow)
    assert made.objects()["l"].geometry.length > 1_200


def test_planned_shapes_do_not_overwrite_what_changed_in_the_meantime(world):
    made = world(housing(), housing("w2"))
    now = made.objects()["w1"].geometry
    half = box(150_000, 450_000, 150_250, 451_000)
    with made.step() as step:
        edited = shape_edits.set_shapes(
            step, made.layers, {"w1": (now, half), "w2": (box(0, 0, 1, 1), half)}, follow)  # fmt: skip
    assert edited.uuids == ("w1",)
    assert made.objects()["w1"].geometry.area == 250_000
    assert made.objects()["w2"].geometry.area == 500_000
    assert "intussen gewijzigd" in " ".join(edited.said)


def test_an_object_of_many_parts_with_a_hole_is_split_whole(world):
    ring = Polygon(box(150_000, 450_000, 150_400, 450_400).exterior,
                   [box(150_100, 450_100, 150_300, 450_300).exterior])  # fmt: skip
    shape = MultiPolygon([ring, box(151_000, 450_000, 151_100, 450_100)])
    made = world(housing(shape=shape))
    with made.step() as step:
        edited = shape_edits.split_objects(step, made.layers, ["w1"], line((150_200, 449_900), (150_200, 450_500)),
                                           follow)  # fmt: skip
    pieces = [made.objects()[uuid].geometry for uuid in edited.uuids]
    assert sum(piece.area for piece in pieces) == pytest.approx(shape.area)
    assert shapely.union_all(pieces).symmetric_difference(shape).area < 1e-6
    assert len(pieces) == 2
