"""Importing layers: columns, codes and identifiers; what stays out is reported, what comes in is right."""

import sqlite3
from contextlib import closing

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

from novex_plugin.adapters import gpkg_sql
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.intake import import_objects
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Variant
from novex_plugin.core.progress import Progress

SQUARE = "Polygon((180000 450000, 180100 450000, 180100 450100, 180000 450100, 180000 450000))"
PROVINCE = shapely.box(170000, 440000, 190000, 460000)


@pytest.fixture
def path(tmp_path, qgis_app):
    return create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25"), [Variant("A", "A")]).path


def make_layer(fields, rows, geometry="Polygon", crs="EPSG:28992"):
    """A memory layer: ``fields`` as 'name:type', rows as (wkt, values)."""
    parts = [f"crs={crs}"] if crs else []
    parts += [f"field={field}" for field in fields]
    layer = QgsVectorLayer(f"{geometry}?{'&'.join(parts)}", "bron", "memory")
    features = []
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    assert added
    return layer


def _texts(report):
    return " ".join(text for _, text in report.messages)


def test_columns_with_our_names_are_found_by_themselves(path):
    layer = make_layer(
        ["NAAM:string", "Functie:string", "Hoeveelheid:double", "Startjaar:integer", "nevenfuncties:string"],
        [(SQUARE, ["Noord 'rand' \"\n🌳", "woningbouw", 120.5, 2027, "bos, recreatie"])],
    )
    report = import_objects(path, layer, author="Piet")
    assert (report.added, report.rejected) == (1, 0)
    (item,) = open_proposal(path).objects()
    assert item.name == "Noord 'rand' \"\n🌳"
    assert (item.function, item.quantity, item.start_year) == ("woningbouw", 120.5, 2027)
    assert item.further_functions == ("bos", "recreatie")
    assert (item.perspective, item.unit, item.horizon, item.exactness) == ("3", "woningen", "2030", "exact")
    assert item.extra["gemaakt_door"] == "Piet"
    assert report.uuids == (item.uuid,)
    assert len(item.uuid) == 36


def test_mapping_and_defaults(path):
    layer = make_layer(["plan:string", "mw:string"], [(SQUARE, ["Zon", "1.250,5"]), (SQUARE, ["Leeg", None])])
    report = import_objects(
        path,
        layer,
        mapping={"naam": "plan", "hoeveelheid": "mw"},
        defaults={"functie": "zonneveld", "horizon": "2050", "variant": "A", "nauwkeurigheid": "zoekgebied"},
    )
    assert report.added == 2
    first, second = open_proposal(path).objects()
    assert (first.name, first.quantity, first.unit, first.horizon) == ("Zon", 1250.5, "MW", "2050")
    assert (first.variant, first.exactness) == ("A", "zoekgebied")
    assert second.quantity is None


def test_names_of_codes_are_understood(path):
    layer = make_layer(["functie:string", "horizon:integer"], [(SQUARE, ["Nieuwe natuur", 2050])])
    assert import_objects(path, layer).added == 1
    (item,) = open_proposal(path).objects()
    assert (item.function, item.horizon) == ("nieuwe_natuur", "2050")


def test_object_without_name_gets_that_of_its_function(path):
    report = import_objects(path, make_layer(["functie:string"], [(SQUARE, ["bos"])]))
    assert open_proposal(path).objects()[0].name == "Bos 1"
    assert "geen naam" in _texts(report)


@pytest.mark.parametrize(
    ("fields", "values", "words"),
    [
        (["functie:string"], ["kasteel"], ["functie", "'kasteel'", "functies"]),
        (["functie:string"], ["wonigbouw"], ["Bedoelt u", "woningbouw"]),
        (["functie:string"], [None], ["functie"]),
        (["functie:string", "horizon:string"], ["bos", "2040"], ["horizon", "'2040'"]),
        (["functie:string", "nevenfuncties:string"], ["bos", "recreatie,kasteel"], ["nevenfuncties", "'kasteel'"]),
        (["functie:string", "jaar_start:string"], ["bos", "straks"], ["jaar_start", "'straks'", "geheel getal"]),
        (["functie:string", "jaar_start:integer"], ["bos", 1850], ["jaar_start", "te laag"]),
        (["functie:string", "hoeveelheid:string"], ["bos", "veel"], ["hoeveelheid", "'veel'", "getal"]),
        (["functie:string", "hoogte_m:double"], ["bos", 9999.0], ["hoogte_m", "te hoog"]),
        (["functie:string", "vervalt:string"], ["bos", "misschien"], ["vervalt", "ja of nee"]),
        (["functie:string", "naam:string"], ["bos", "x" * 201], ["naam", "201 tekens"]),
        (["functie:string", "variant:string"], ["bos", "Z"], ["variant 'Z'", "niet bestaat"]),
    ],
)
def test_row_that_cannot_be_understood_stays_out_with_a_reason(path, fields, values, words):
    layer = make_layer(fields, [(SQUARE, values), (SQUARE, ["bos", *[None] * (len(fields) - 1)])])
    report = import_objects(path, layer)
    assert (report.added, report.rejected) == (1, 1)
    (rejected,) = report.rejections
    assert rejected.fid == 1
    for word in words:
        assert word in rejected.reason
    assert str(rejected) in _texts(report)
    assert [item.function for item in open_proposal(path).objects()] == ["bos"]


def test_without_function_column_nothing_is_imported(path):
    with pytest.raises(NovexError, match="welke functie") as error:
        import_objects(path, make_layer(["naam:string"], [(SQUARE, ["x"])]))
    assert "kolom" in error.value.hint
    assert open_proposal(path).objects() == []


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"mapping": {"kleur": "functie"}}, "'kleur'"),
        ({"mapping": {"naam": "bestaat_niet"}}, "'bestaat_niet'"),
        ({"defaults": {"kleur": "rood"}}, "'kleur'"),
    ],
)
def test_wrong_mapping_is_refused(path, options, words):
    with pytest.raises(NovexError, match=words) as error:
        import_objects(path, make_layer(["functie:string"], [(SQUARE, ["bos"])]), **options)
    assert error.value.hint


def test_identifiers_are_kept_and_doubles_stay_out(path):
    open_proposal(path).write_objects([ProposalObject("bekend", "Er al", shapely.box(0, 0, 1, 1), "vlak", "bos")])
    rows = [(SQUARE, [uuid, "bos"]) for uuid in ("bekend", "nieuw", "nieuw", None)]
    report = import_objects(path, make_layer(["uuid:string", "functie:string"], rows))
    assert (report.added, report.rejected) == (2, 2)
    assert all("staat al in het voorstel" in item.reason for item in report.rejections)
    assert {item.uuid for item in open_proposal(path).objects()} >= {"bekend", "nieuw"}
    again = import_objects(path, make_layer(["uuid:string", "functie:string"], rows[:3]))
    assert (again.added, again.rejected) == (0, 3)


def test_objects_outside_and_across_the_province(path):
    far = "Polygon((100000 400000, 100100 400000, 100100 400100, 100000 400000))"
    across = "Polygon((189000 450000, 191000 450000, 191000 450100, 189000 450100, 189000 450000))"
    rows = [(SQUARE, ["Binnen", "bos"]), (far, ["Ver", "bos"]), (across, ["Rand", "bos"])]
    report = import_objects(path, make_layer(["naam:string", "functie:string"], rows), province_geometry=PROVINCE)
    assert [(item.name, item.fid) for item in report.rejections] == [("Ver", 2)]
    assert "buiten de provincie" in report.rejections[0].reason
    assert "Deels buiten de provincie: Rand" in _texts(report)
    assert [item.name for item in open_proposal(path).objects()] == ["Binnen", "Rand"]


def test_empty_layer_says_so(path):
    report = import_objects(path, make_layer(["functie:string"], []))
    assert report.added == 0
    assert report.messages == (("waarschuwing", "De laag 'bron' bevat geen objecten."),)


def test_locked_proposal_changes_nothing_and_can_be_tried_again(path, monkeypatch):
    monkeypatch.setattr(gpkg_sql, "WAIT_S", 0.05)
    layer = make_layer(["functie:string"], [(SQUARE, ["bos"])])
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(NovexError, match="in gebruik"):
            import_objects(path, layer)
    assert open_proposal(path).objects() == []
    assert import_objects(path, layer).added == 1


class _StopAt(Progress):
    def __init__(self, step):
        self.left = step

    def cancelled(self):
        self.left -= 1
        return self.left < 0

    def step(self, fraction, text=""):
        assert 0.0 <= fraction <= 1.0
        super().step(fraction, text)


@pytest.mark.parametrize("step", [0, 2, 4])
def test_cancel_changes_nothing(path, step):
    before = path.read_bytes()
    layer = make_layer(["functie:string"], [(SQUARE, ["bos"])] * 5)
    with pytest.raises(Cancelled):
        import_objects(path, layer, progress=_StopAt(step))
    assert path.read_bytes() == before


def test_source_is_left_as_it_is(path):
    layer = make_layer(["functie:string"], [(SQUARE, ["Bos"])])
    import_objects(path, layer)
    assert [feature["functie"] for feature in layer.getFeatures()] == ["Bos"]
    assert not layer.isEditable()
