"""Operations on variants on real layers: what they hold afterwards, and that one undo brings every byte back."""

import pytest
from qgis.core import QgsFeature, QgsField, QgsGeometry
from qgis.PyQt.QtCore import QVariant

from novex_plugin.adapters import edits, layers, records, variant_edits, weighing_edits
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.core.checks.findings import rule_key
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import Variant, Weighing
from novex_plugin.core.variants import merge, object_operations, operations
from tests.variant_bench import Bench

VIEWS = ("", "A", "B", "C")


@pytest.fixture
def bench(qgis_app, qgis_new_project, tmp_path):
    made = Bench(tmp_path)
    yield made
    made.close()


OPERATIONS = {
    "nieuw": lambda state: operations.new_variant(state, Variant("D", "Nieuw", parent="A")),
    "aftakken": lambda state: operations.branch(state, "A", Variant("A2", "Aftakking")),
    "hernoemen": lambda state: operations.change_variant(state, "A", Variant("A", "Anders", "Met uitleg")),
    "andere code": lambda state: operations.change_variant(state, "A", Variant("Z", "Bundelen")),
    "archiveren": lambda state: operations.archive(state, "B"),
    "voorkeur": lambda state: operations.prefer(state, "B"),
    "verwijderen": lambda state: operations.remove_variant(state, "A", operations.LIFT),
    "meenemen": lambda state: operations.remove_variant(state, "A", operations.TAKE_ALONG),
    "samenvoegen": lambda state: merge.merge_variant(state, "A"),
    "kopieren": lambda state: object_operations.copy_objects(state, ["eigen", "dichter"], "B"),
    "verplaatsen": lambda state: object_operations.move_objects(state, ["wijk", "molen"], "B"),
    "naar basis": lambda state: object_operations.move_objects(state, ["dichter"], ""),
    "vervangen": lambda state: object_operations.replace_objects(state, ["wijk", "buis", "molen"], "D"),
    "vervallen": lambda state: object_operations.drop_objects(state, ["wijk", "bos"], "B"),
    "terugzetten": lambda state: object_operations.restore_objects(state, ["wijk"], "A"),
}


@pytest.mark.parametrize("name", OPERATIONS)
def test_one_undo_brings_every_byte_back_and_redo_does_it_again(bench, name):
    if name == "vervangen":
        with bench.step("D") as step:
            layers.put_variants(bench.layers["variant"], [*bench.variants, Variant("D", "Vierde")], step)
    bench.mark("A", "kijk hier")
    bench.watch.flush()
    state, before = variant_edits.state_of(bench), bench.content()
    plan = OPERATIONS[name](state)
    variant_edits.carry_out(bench, plan)
    after = bench.content()
    assert after != before
    expected = plan.apply(state)
    assert {one.uuid: (one.variant, one.replaces, one.dropped, one.end_year, one.name) for one in bench.objects()} == {
        one.uuid: (one.variant, one.replaces, one.dropped, one.end_year, one.name) for one in expected.objects}
    assert bench.variants == expected.variants
    assert bench.watch.undo()
    assert bench.content() == before
    assert bench.watch.redo()
    assert [row[1:] for table in bench.content().values() for row in table] == [
        row[1:] for table in after.values() for row in table]  # QGIS hands out new ids for what comes back


def test_what_was_done_is_in_the_file_after_saving(bench):
    variant_edits.carry_out(bench, merge.merge_variant(variant_edits.state_of(bench), "A"))
    assert bench.save() == 2
    proposal = open_proposal(bench.path)
    assert sorted(one.uuid for one in proposal.objects()) == ["buis", "dichter", "eigen", "kind", "molen", "omweg"]
    assert [one.code for one in proposal.variants()] == ["B", "C"]


def weigh(bench, *uuids):
    """Answer the finding of one rule for these objects, and save; returns the keys."""
    rule = next(one for one in load_rules() if one.code == "N01")
    by_uuid = {one.uuid: one for one in bench.objects()}
    answers = [Weighing(rule_key(rule, by_uuid[uuid], "natura2000"), "geaccepteerd", f"Bij {uuid}", object_uuid=uuid,
                        object_name=uuid, rule="N01") for uuid in uuids]  # fmt: skip
    with bench.step("Afwegen") as step:
        weighing_edits.put(bench.layers["afweging"], answers, step)
    bench.save()
    return [one.key for one in answers]


def weighed(bench):
    return sorted((one.object_uuid, one.motivation) for one in weighing_edits.read(bench.layers["afweging"]))


def test_answers_follow_into_the_copies_in_the_same_step(bench):
    weigh(bench, "wijk", "buis")
    before = bench.content()
    state = variant_edits.state_of(bench)
    (made,) = variant_edits.carry_out(bench, object_operations.replace_objects(state, ["wijk"], "B"))
    assert weighed(bench) == sorted([("buis", "Bij buis"), ("wijk", "Bij wijk"), (made, "Bij wijk")])
    assert bench.watch.undo()
    assert bench.content() == before
    assert bench.watch.redo() and len(weighed(bench)) == 3


def test_answers_move_along_to_another_variant_and_are_in_the_file_after_saving(bench):
    (old,) = weigh(bench, "eigen")
    state = variant_edits.state_of(bench)
    variant_edits.carry_out(bench, object_operations.move_objects(state, ["eigen"], "B"))
    bench.save()
    (kept,) = open_proposal(bench.path).weighings()
    assert kept.key != old and (kept.object_uuid, kept.motivation) == ("eigen", "Bij eigen")


def test_an_edit_that_becomes_one_of_the_variant_leaves_answers_on_both_sides(bench):
    weigh(bench, "wijk")
    layer = bench.layers["object_vlak"]
    before = QgsFeature(next(one for one in layer.getFeatures() if one["uuid"] == "wijk"))
    moved = QgsGeometry(before.geometry())
    moved.translate(10, 0)
    with bench.step("Verschuiven") as step:
        step.edit(layer).changeGeometry(before.id(), moved)
    bench.watch.flush()
    (made,) = variant_edits.into_variant(bench, {"wijk": before}, "B")
    assert weighed(bench) == sorted([("wijk", "Bij wijk"), (made, "Bij wijk")])


def test_a_copy_has_every_field_of_its_original_but_its_own_moment_and_maker(bench):
    layer = bench.layers["object_vlak"]
    source = next(one for one in layer.getFeatures() if one["uuid"] == "wijk")
    plan = object_operations.replace_objects(variant_edits.state_of(bench), ["wijk"], "B")
    (made,) = variant_edits.carry_out(bench, plan)
    copy = next(one for one in layer.getFeatures() if one["uuid"] == made)
    own = ("fid", "uuid", "variant", "vervangt", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")
    for name in layer.fields().names():
        if name not in own:
            assert records.plain(copy[name]) == records.plain(source[name]), name
    assert copy.geometry().asWkb() == source.geometry().asWkb()
    assert (copy["variant"], copy["vervangt"]) == ("B", "wijk")
    assert records.plain(copy["gemaakt_op"])


def test_a_field_that_a_user_added_comes_along(bench):
    layer = bench.layers["object_vlak"]
    layer.startEditing()
    layer.addAttribute(QgsField("dossier", QVariant.String))
    feature = next(one for one in layer.getFeatures() if one["uuid"] == "wijk")
    layer.changeAttributeValue(feature.id(), layer.fields().lookupField("dossier"), "2026-17")
    plan = object_operations.replace_objects(variant_edits.state_of(bench), ["wijk"], "B")
    (made,) = variant_edits.carry_out(bench, plan)
    assert next(one for one in layer.getFeatures() if one["uuid"] == made)["dossier"] == "2026-17"


def test_sketch_marks_follow_their_variant(bench):
    bench.mark("A", "van A")
    bench.mark("", "van de basis")
    for plan, marks in (
        (operations.branch(variant_edits.state_of(bench), "A", Variant("A2", "Twee")), ["", "A", "A2"]),
        (operations.change_variant(variant_edits.state_of(bench), "A", Variant("Z", "Zes")), ["", "Z"]),
        (merge.merge_variant(variant_edits.state_of(bench), "A"), ["", ""]),
        (operations.remove_variant(variant_edits.state_of(bench), "A", operations.LIFT), [""]),
    ):
        variant_edits.carry_out(bench, plan)
        assert [code for code, _ in bench.marks()] == marks
        bench.watch.undo()


def test_a_layer_that_refuses_leaves_everything_as_it_was(bench):
    plan = merge.merge_variant(variant_edits.state_of(bench), "A")
    before = bench.content()
    bench.layers["variant"].setReadOnly(True)
    with pytest.raises(NovexError, match="kan niet worden bewerkt"):
        variant_edits.carry_out(bench, plan)
    assert bench.content() == before
    assert not bench.watch.can_undo()


def test_an_object_that_went_in_the_meantime_is_said(bench):
    plan = object_operations.move_objects(variant_edits.state_of(bench), ["eigen"], "B")
    with bench.step("weg") as step:
        edits.delete_objects([bench.layers["object_vlak"]], ["eigen"], step)
    with pytest.raises(NovexError, match="er niet meer"):
        variant_edits.carry_out(bench, plan)


def test_an_edit_of_the_card_lands_on_a_copy_in_the_same_step(bench):
    bench.variant = "B"
    before = bench.content()
    with bench.step("Naam wijzigen") as step:
        targets = variant_edits.own_objects(bench, ["wijk", "omweg"], step)
        layer, feature = edits.find_feature([bench.layers["object_vlak"]], targets["wijk"])
        step.edit(layer).changeAttributeValue(feature.id(), layer.fields().lookupField("naam"), "Wijk van B")
    assert targets["omweg"] == "omweg"
    assert targets["wijk"] != "wijk"
    assert (bench.held("B")[0], "wijk" in bench.held("")) == ("Wijk van B", True)
    bench.watch.undo()
    assert bench.content() == before
    bench.variant = ""
    with bench.step("x") as step:
        assert variant_edits.own_objects(bench, ["wijk"], step) == {"wijk": "wijk"}


def test_an_edit_of_the_basis_can_be_made_one_of_the_variant_afterwards(bench):
    layer = bench.layers["object_vlak"]
    before = next(QgsFeature(one) for one in layer.getFeatures() if one["uuid"] == "wijk")
    untouched = bench.content()
    with bench.step("Vorm wijzigen") as step:
        moved = QgsGeometry(before.geometry())
        moved.translate(50, 0)
        step.edit(layer).changeGeometry(before.id(), moved)
        layer.changeAttributeValue(before.id(), layer.fields().lookupField("hoeveelheid"), 900)
    edited = bench.content()
    (made,) = variant_edits.into_variant(bench, {"wijk": before}, "B")
    copy = next(one for one in layer.getFeatures() if one["uuid"] == made)
    assert (copy["variant"], copy["vervangt"], copy["hoeveelheid"]) == ("B", "wijk", 900)
    assert copy.geometry().asWkb() == moved.asWkb()
    assert [row for row in bench.content()["object_vlak"] if row[0] > 0] == untouched["object_vlak"]
    bench.watch.undo()
    assert bench.content() == edited
    bench.watch.undo()
    assert bench.content() == untouched
