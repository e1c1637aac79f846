"""Every object in the filter is drawn, every drawn object is in the dataset, and the record says which."""

import hashlib
import json
from dataclasses import replace

import pytest

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.sheet_content import of_theme
from novex_plugin.adapters.sheet_layout import MAP
from novex_plugin.adapters.sheets import (
    MUNICIPALITIES,
    PROVINCE,
    AreaChoice,
    SheetExporter,
    SheetRequest,
    SheetRun,
    check_sheet,
    export_all,
)
from novex_plugin.core.errors import NovexError
from novex_plugin.core.progress import Progress
from tests.sheet_world import copy_proposal, in_force, make_sheet_store, text_of

THEMES, HORIZONS, VARIANTS = ("integraal", "1", "2", "3", "overkoepelend"), ("2030", "2050"), ("", "A")


@pytest.fixture(scope="module")
def proposal(tmp_path_factory):
    return copy_proposal(tmp_path_factory.mktemp("voorstel"))


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.fixture(scope="module")
def made(qgis_app, proposal, store, tmp_path_factory):
    """The whole matrix for the province, and two municipalities."""
    folder = tmp_path_factory.mktemp("kaartbeelden")
    request = SheetRequest(
        proposal, store, folder, variants=VARIANTS, horizons=HORIZONS, perspectives=THEMES, formats=("png",), dpi=50,
        areas=(AreaChoice(PROVINCE), AreaChoice(MUNICIPALITIES, ("Tessem",))),
    )  # fmt: skip
    run = SheetRun(request)
    run.all_steps(Progress())
    return run


def record_of(result):
    return json.loads(result.record.read_text(encoding="utf-8"))


def test_every_object_in_the_filter_is_drawn_and_no_other(made, proposal):
    """QGIS itself tells which features it drew; the filter is worked out here once more, without the exporter."""
    looked_at = 0
    for sheet, result in zip(made.exporter.sheets(), made.results):
        wanted = {item.uuid for item in of_theme(in_force(proposal, sheet.variant, sheet.horizon), sheet.theme)}
        if sheet.area.series == PROVINCE:
            assert set(result.object_uuids) | set(result.outside) == wanted
        assert set(result.object_uuids) <= wanted
        if not result.files:
            assert not result.object_uuids
            continue
        proof = record_of(result)["tekenproef"]
        assert proof == {"getekend": len(result.object_uuids), "niet_getekend": [], "niet_in_filter": []}
        looked_at += 1
    assert looked_at >= 20


def test_every_drawn_object_is_in_the_dataset(made, proposal):
    known = {item.uuid for item in open_proposal(proposal).objects()}
    for result in made.made:
        assert set(result.object_uuids) <= known


def test_the_sheet_of_a_municipality_has_what_lies_in_it_and_nothing_else(made, proposal):
    for sheet, result in zip(made.exporter.sheets(), made.results):
        if sheet.area.series != MUNICIPALITIES:
            continue
        objects = of_theme(in_force(proposal, sheet.variant, sheet.horizon), sheet.theme)
        inside = {item.uuid for item in objects
                  if item.geometry.intersection(sheet.area.shape).area > 0
                  or (item.kind != "vlak" and item.geometry.intersects(sheet.area.shape))}
        assert set(result.object_uuids) == inside


def test_a_sheet_that_leaves_an_object_out_says_so(qgis_app, proposal, store, tmp_path):
    """The proof of drawing can fail: here the layer loses a feature just before the export."""

    class Losing(SheetExporter):
        def _layout(self, sheet, *rest):
            layout = super()._layout(sheet, *rest)
            layer = next(each for each in layout.itemById(MAP).layers() if each.name() == "Voorstellen: vlakken")
            self.lost = next(layer.getFeatures())["novex_object"]
            layer.dataProvider().deleteFeatures([next(layer.getFeatures()).id()])
            return layout

    exporter = Losing(SheetRequest(proposal, store, tmp_path, horizons=("2030",), perspectives=("1",),
                                   formats=("png",), dpi=50))
    result = exporter.make(exporter.sheets()[0])
    assert record_of(result)["tekenproef"]["niet_getekend"] == [exporter.lost]
    assert "Niet getekend: 1" in result.note


def test_the_code_on_the_sheet_is_that_of_the_record(qgis_app, proposal, store, tmp_path):
    result = export_all(SheetRequest(proposal, store, tmp_path, horizons=("2030",), perspectives=("2",),
                                     formats=("pdf",)))[0]
    assert f"Spoorcode {record_of(result)['spoorcode']}" in text_of(result.files[0])
    assert result.trace == record_of(result)["spoorcode"]


def test_the_record_tells_datasets_filter_counts_and_files(made, proposal, store):
    result = made.results[0]
    record = record_of(result)
    content = record["inhoud"]
    assert content["filter"] == {"variant": "", "horizon": "2030", "thema": "integraal",
                                 "gebied": {"reeks": "provincie", "naam": ""}}
    assert content["aantallen"]["in_filter"] == len(in_force(proposal, "", "2030"))
    assert content["aantallen"]["op_blad"] == len(content["objecten"]) == len(result.object_uuids)
    roles = [each["rol"] for each in content["datasets"]]
    assert roles[0] == "voorstel" and roles.count("ondergrond") == 5
    assert all(each["sha256"] for each in content["datasets"])
    for one in record["bestanden"]:
        assert hashlib.sha256((result.record.parent / one["naam"]).read_bytes()).hexdigest() == one["sha256"]


def test_two_runs_give_the_same_codes_and_other_content_another(made, proposal, store, tmp_path):
    again = SheetExporter(made.exporter.request)
    codes = [again.make(sheet).trace for sheet in again.sheets()[:2]]
    assert codes == [result.trace for result in made.results[:2]]
    assert len({result.trace for result in made.made}) == len(made.made)


def test_a_sheet_is_held_against_the_data_again(made, proposal, store):
    for result in made.made[:3] + made.made[-2:]:
        assert check_sheet(result.record, proposal, store) == []


def test_a_change_in_the_data_is_found(made, proposal, store, tmp_path):
    copy = copy_proposal(tmp_path)
    file = open_proposal(copy)
    item = next(each for each in file.objects() if each.uuid in made.results[0].object_uuids and each.kind == "vlak")
    file.write_objects([replace(item, name="Anders genoemd")])
    said = check_sheet(made.results[0].record, copy, store)
    assert said == ["'Anders genoemd' is gewijzigd sinds het kaartbeeld is gemaakt."]


def test_a_file_or_record_that_was_changed_afterwards_is_found(made, proposal, store, tmp_path):
    result = made.results[1]
    for path in result.paths:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    with (tmp_path / result.files[0].name).open("ab") as file:
        file.write(b"x")
    assert check_sheet(tmp_path / result.record.name, proposal, store) == [
        f"Het bestand {result.files[0].name} is gewijzigd nadat het is gemaakt."]
    text = result.record.read_text(encoding="utf-8").replace('"horizon": "2030"', '"horizon": "2050"')
    (tmp_path / result.record.name).write_text(text, encoding="utf-8")
    with pytest.raises(NovexError, match="spoorcode"):
        check_sheet(tmp_path / result.record.name, proposal, store)
