"""What is written comes back the same, all of it or nothing, and other programs may write too."""

import sqlite3
from contextlib import closing
from dataclasses import fields, replace

import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime, QTime, QVariant

from novex_plugin.adapters import records
from novex_plugin.adapters.geopackage import create_proposal, open_proposal, validate_proposal
from novex_plugin.adapters.gpkg_geometry import decode, encode, register_functions
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.annexes import Agreement, Explanation, ProvinceGoal
from novex_plugin.core.model.records import (
    FeatureHit,
    Finding,
    ProposalHeader,
    ProposalObject,
    Variant,
    Weighing,
)
from novex_plugin.core.model.schema import schema
from novex_plugin.paths import resources
from tests.small_statements import explain_all

MOMENT = "2026-11-22T03:10:00.000Z"
SQUARE = shapely.multipolygons([shapely.box(180000, 450000, 180100, 450100)])
HOUSING = ProposalObject("a", "Noordrand", SQUARE, "vlak", "woningbouw")
FULL = ProposalObject(
    "vol", "Alles 'ingevuld' \"\n🏡", SQUARE, "vlak", "woningbouw", perspective="3", horizon="2050", variant="A",
    replaces="a", dropped=True, further_functions=("recreatie", "bos"), question="P3-A", programme="NP38",
    novex_area="NG07", start_year=2031, end_year=2060, origin="beide", certainty="richtinggevend",
    exactness="indicatief", layer="bovengronds", height_m=70.5, depth_m=3.25, quantity=1200.0, unit="woningen",
    precision_m=12.5, quantity_derived=True, density=35.0, ground_nap_m=1.5, employees=80.0,
    quantity_min=1000.0, quantity_max=1500.0, affordable_pct=66.7, role_of_state="grond", status="voorkeur",
    extra={"toelichting": "Twee\nregels; én \"leestekens\"", "bron": "Atelier", "gemaakt_door": "J. de Vries",
           "gemaakt_op": MOMENT, "gewijzigd_door": "K.", "gewijzigd_op": MOMENT, "rol_rijk_toelichting": "r",
           "kwaliteit_toelichting": "k", "water_bodem_toelichting": "w",
           "gemeente": "Zwolle; Kampen", "regio": "IJsseldelta", "vista": "T", "aandeel_provincies": "PV23:0.5"},
)  # fmt: skip
LINE = ProposalObject(
    "l", "Kabel", shapely.from_wkt("MULTILINESTRING((180000 450000, 181000 450000))"), "lijn", "hoogspanningsverbinding"
)
POINT = ProposalObject("p", "Station", shapely.Point(180000, 450000), "punt", "hoogspanningsstation")
FINDING = Finding(
    "sleutel-1", "a", "Noordrand", "A", "2030", "regel", "W01", "NEE_TENZIJ", "Rivierbed", explanation="x",
    severity="nee-tenzij", legal_force="wet_amvb", absolute=True, authority="RWS", legal_basis="Bkl 5.46",
    exceptions="y", layer="rivierbed", other_uuid="b", other_name="Bos", overlap_m2=12.5, overlap_pct=0.1,
    length_m=3.0, reserved_pct=1.0, distance_m=0.0, edge_case=True, indicative=True, vertical="geen hoogte",
    source="basisset", source_date="2026", theme="Water", rule_origin="gewijzigd", law_date="2026-10-01",
    evidence=("watertoets", "vvgb"), claimed="W01-1", limit_height_m=22.5, corridor_m=71.0, situation="f00",
    place=shapely.Point(180010, 450010), overlap=SQUARE,
    hits=(FeatureHit("1", "IJssel", 12.5, 1.0, 3.0, 0.0), FeatureHit("2", "Rijn", 2.0)),
)  # fmt: skip


@pytest.fixture
def proposal(tmp_path):
    header = ProposalHeader("h", "Voorstel", "PV25")
    return create_proposal(tmp_path / "v.gpkg", header, [Variant("A", "A")], clock=lambda: MOMENT)


def _bookkept(item):
    return replace(item, extra={"gemaakt_op": MOMENT, **item.extra})


def test_the_full_record_leaves_no_attribute_at_its_default():
    """Else the round trip below would not notice a column that is forgotten."""
    bare = ProposalObject("vol", "", None, "vlak", "")
    same = [item.name for item in fields(ProposalObject) if getattr(FULL, item.name) == getattr(bare, item.name)]
    assert same == ["uuid", "kind"]
    plain = Finding("", "", "", "", "", "", "", "", "")
    assert [item.name for item in fields(Finding) if getattr(FINDING, item.name) == getattr(plain, item.name)] == [
        "distance_m"
    ]


def test_objects_come_back_as_they_were(proposal):
    assert proposal.write_objects([POINT, LINE, FULL, HOUSING]) == 4
    assert open_proposal(proposal.path).objects() == [FULL, *map(_bookkept, (HOUSING, LINE, POINT))]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1, max_size=200),
    quantity=st.none() | st.floats(0, 1e9),
    year=st.none() | st.integers(2000, 2150),
)
def test_any_name_and_number_survives(proposal, name, quantity, year):
    item = replace(HOUSING, name=name, quantity=quantity, start_year=year)
    proposal.write_objects([item])
    found = proposal.objects()[0]
    assert (found.name, found.quantity, found.start_year) == (name, quantity, year)


def test_moments_are_stored_as_geopackage_wants_them(proposal):
    """With milliseconds; GDAL warns about every row that has none."""
    proposal.write_objects([replace(HOUSING, extra={"gemaakt_op": "2026-01-01T09:00:00Z"})])
    assert proposal.objects()[0].extra == {"gemaakt_op": "2026-01-01T09:00:00.000Z"}


def test_writing_again_replaces_and_keeps_who_made_it(proposal):
    proposal.write_objects([FULL])
    other = open_proposal(proposal.path, author="Piet", clock=lambda: "2027-01-01T00:00:00.000Z")
    other.write_objects([replace(FULL, name="Anders", extra={})])
    (found,) = other.objects()
    assert found.name == "Anders"
    assert found.extra == {
        "gemaakt_door": "J. de Vries",
        "gemaakt_op": MOMENT,
        "gewijzigd_door": "Piet",
        "gewijzigd_op": "2027-01-01T00:00:00.000Z",
    }


def test_an_object_may_change_from_area_to_point(proposal):
    proposal.write_objects([HOUSING])
    proposal.write_objects([replace(HOUSING, kind="punt", geometry=shapely.Point(180000, 450000))])
    assert [(item.uuid, item.kind) for item in proposal.objects()] == [("a", "punt")]


def test_all_or_nothing(proposal):
    with pytest.raises(NovexError) as error:
        proposal.write_objects([HOUSING, replace(HOUSING, uuid="b", name=""), replace(HOUSING, uuid="c")])
    assert "naam" in error.value.message
    assert proposal.objects() == []


def test_remove(proposal):
    proposal.write_objects([HOUSING, POINT])
    assert proposal.remove_objects(["a", "onbekend"]) == 1
    assert [item.uuid for item in proposal.objects()] == ["p"]


def test_other_programs_see_the_same(proposal):
    """Spatial index, counts and extents, which OGR relies on."""
    far = replace(HOUSING, uuid="far", geometry=shapely.multipolygons([shapely.box(90000, 400000, 90100, 400100)]))
    proposal.write_objects([HOUSING, far])
    source = ogr.Open(str(proposal.path))
    layer = source.GetLayerByName("object_vlak")
    assert layer.GetFeatureCount() == 2
    assert layer.GetExtent() == (90000, 180100, 400000, 450100)
    layer.SetSpatialFilterRect(179000, 449000, 181000, 451000)
    assert [feature.GetField("uuid") for feature in layer] == ["a"]
    layer.SetSpatialFilter(None)
    assert {feature.GetGeometryRef().GetGeometryName() for feature in layer} == {"MULTIPOLYGON"}


def test_index_follows_updates_and_removals(proposal):
    proposal.write_objects([HOUSING, replace(HOUSING, uuid="b")])
    moved = replace(HOUSING, geometry=shapely.multipolygons([shapely.box(90000, 400000, 90100, 400100)]))
    proposal.write_objects([moved])
    proposal.remove_objects(["b"])
    with closing(sqlite3.connect(proposal.path)) as connection:
        boxes = connection.execute("SELECT minx, maxx, miny, maxy FROM rtree_object_vlak_geom").fetchall()
        count = connection.execute(
            "SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'object_vlak'"
        ).fetchone()
    assert boxes == [(90000, 90100, 400000, 400100)]
    assert count == (1,)


def test_other_programs_may_write(proposal):
    """OGR writes a row; the file itself logs it and puts the moment in UTC."""
    source = ogr.Open(str(proposal.path), 1)
    layer = source.GetLayerByName("object_punt")
    feature = ogr.Feature(layer.GetLayerDefn())
    for field, value in (("uuid", "x"), ("naam", "Van buiten"), ("functie", "recreatie"), ("gemaakt_door", "Ogr")):
        feature.SetField(field, value)
    feature.SetField("gemaakt_op", 2026, 1, 2, 3, 4, 5.0, 0)
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT(180000 450000)"))
    layer.CreateFeature(feature)
    del feature, layer, source
    (found,) = proposal.objects()
    assert (found.name, found.horizon, found.exactness, found.layer) == ("Van buiten", "2030", "exact", "maaiveld")
    assert found.extra["gemaakt_op"].endswith("Z")
    assert not found.extra["gemaakt_op"].startswith("2026-01-02")
    entry = proposal.log()[-1]
    assert (entry.table, entry.uuid, entry.what, entry.by) == ("object_punt", "x", "toegevoegd", "Ogr")


def test_log_names_the_fields_that_changed(proposal):
    proposal.write_objects([FULL])
    proposal.write_objects([replace(FULL, name="Nieuw", quantity=1300.0)])
    proposal.write_objects([replace(FULL, name="Nieuw", quantity=1300.0)])
    proposal.remove_objects(["vol"])
    lines = [(entry.what, entry.by) for entry in proposal.log() if entry.table == "object_vlak"]
    assert lines == [("toegevoegd", "K."), ("gewijzigd: naam hoeveelheid", "K."), ("verwijderd", "K.")]
    assert {entry.at for entry in proposal.log()} == {MOMENT}


def test_check_comes_back_and_answers_survive_the_next_one(proposal):
    gap = Untested("E04", "hoogspanningsverbinding", "laag ontbreekt", ("a",))
    result = CheckResult((FINDING,), (gap, Untested("X", "", "alles")), ("rivierbed", "natura2000"), {}, "A", "2030")
    proposal.write_findings(result)
    answer = Weighing("sleutel-1", "gemitigeerd", "Opgehoogd", "rijk", "J.", MOMENT)
    proposal.save_weighing(answer)
    found = proposal.last_check()
    assert found.findings == (FINDING,)
    assert set(found.untested) == set(result.untested)
    assert (found.tested_layers, found.variant, found.horizon) == (result.tested_layers, "A", "2030")
    assert found.per_object == {"a": "NEE_TENZIJ", "b": "NEE_TENZIJ"}
    proposal.write_findings(CheckResult(horizon="2050"))
    assert proposal.findings() == []
    assert proposal.untested() == []
    assert proposal.last_check().horizon == "2050"
    assert proposal.weighings() == [answer]


def test_a_new_answer_replaces_the_old(proposal):
    writer = open_proposal(proposal.path, author="Piet", clock=lambda: MOMENT)
    for text in ("eerst", "later"):
        writer.save_weighing(Weighing("k", "geaccepteerd", text))
    assert writer.weighings() == [Weighing("k", "geaccepteerd", "later", "", "Piet", MOMENT)]


def test_goals_agreements_and_explanations(proposal):
    goal = ProvinceGoal("PD1", "Woningen", "woningen", 1000.0, 1200.0, "2030", "D-WON-2030", "hoeveelheid:ha", "b")
    agreement = Agreement("u", "Spoor", "1.1", "beleid", ("VRO", "IenW"), "NS", "Tekst", "vastgesteld", ("a", "p"))
    explanation = Explanation("B01", applied=False, reason="Ouder dan onze eigen kaart", replacement="eigen")
    for _ in range(2):  # saving twice changes nothing
        proposal.save_province_goal(goal)
        proposal.save_agreement(agreement)
        proposal.save_explanation(explanation)
    assert proposal.province_goals() == [goal]
    assert proposal.agreements() == [agreement]
    assert proposal.explanations() == [explanation]


def test_header_keeps_the_schema_version_of_the_file(proposal):
    proposal.set_header(replace(proposal.header(), title="Anders", schema_version="8.8.8", remark=""))
    assert proposal.header().title == "Anders"
    assert proposal.header().schema_version == schema().version
    proposal.set_variants([Variant("B", "B")])
    assert proposal.variants() == [Variant("B", "B")]


def test_every_column_of_the_model_has_an_attribute():
    mapped = {
        "voorstel": records.HEADER_COLUMNS, "variant": records.VARIANT_COLUMNS, "afspraak": records.AGREEMENT_COLUMNS,
        "object_vlak": {**records.OBJECT_COLUMNS, **dict.fromkeys(records.EXTRA_COLUMNS)},
        "bevinding": {**records.FINDING_COLUMNS, "aantal_kenmerken": None, "berekend_op": None},
        "bevinding_kenmerk": {**records.HIT_COLUMNS, "sleutel": None}, "afweging": records.WEIGHING_COLUMNS,
        "leg_uit": records.EXPLANATION_COLUMNS, "doel_provincie": records.GOAL_COLUMNS, "logboek": records.LOG_COLUMNS,
    }  # fmt: skip
    for table, columns in mapped.items():
        assert set(columns) == set(schema().table(table).field_names), table


def test_values_of_the_wrong_type_do_not_stop_reading_and_are_found_by_validation(proposal):
    proposal.write_objects([FULL])
    with closing(sqlite3.connect(proposal.path)) as connection:
        register_functions(connection)
        connection.execute("UPDATE object_vlak SET jaar_start = 'straks', hoeveelheid = 'veel', functie = 'kasteel'")
        connection.commit()
    (found,) = proposal.objects()
    assert (found.start_year, found.quantity, found.function) == (None, None, "kasteel")
    places = {issue.place.split()[-1] for issue in validate_proposal(proposal.path) if issue.severity == "fout"}
    assert {"(jaar_start)", "(hoeveelheid)", "(functie)"} <= places


def test_sound_file_is_valid(proposal):
    proposal.write_objects([replace(HOUSING, origin="beide", certainty="concreet")])
    explain_all(proposal)
    assert {issue.severity for issue in validate_proposal(proposal.path)} <= {"advies"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (NULL, None),
        (QVariant(), None),
        (QDate(), None),
        (QDateTime(), None),
        (QDate(2026, 11, 22), "2026-11-22"),
        (QDateTime(QDate(2026, 11, 22), QTime(3, 10)), "2026-11-22T03:10:00.000"),
        ("", ""),
        (0, 0),
        (False, False),
        ("NULL", "NULL"),
    ],
)
def test_plain_values(value, expected):
    found = records.plain(value)
    assert found == expected
    assert type(found) is type(expected)


@pytest.mark.parametrize("wkt", ["POINT(1 2)", "POLYGON EMPTY", "LINESTRING(0 0, 1 1)", "POINT EMPTY"])
def test_geometry_as_others_write_it(wkt):
    geometry = shapely.from_wkt(wkt)
    assert decode(encode(geometry, 28992)).wkt == geometry.wkt
    assert encode(None, 28992) is None
    assert decode(None) is None


@pytest.mark.parametrize("blob", [b"", b"GP", b"XX000000", b"GP\x00\x01\x00\x00\x00\x00abc"])
def test_unreadable_geometry(blob):
    with pytest.raises(NovexError, match="geometrie is niet te lezen"):
        decode(blob)


def test_the_example_carries_advice_only():
    """What a newcomer opens first must not start with warnings."""
    issues = validate_proposal(resources("voorbeeld", "voorstel.gpkg"))
    assert [(issue.code, issue.place) for issue in issues if issue.severity != "advies"] == []


def test_findings_that_say_the_same_share_one_text(tmp_path):
    """Half a million of them would take twice the memory."""
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("v", "Voorstel", "PV25"))
    text = "Weeg af of dit samengaat met het andere object dat hier ligt."
    found = tuple(Finding(f"k{number}", "a", "Noordrand", "", "2030", "paar", "A-B", "ATTENTION", "Titel", text)
                  for number in range(2))  # fmt: skip
    proposal.write_findings(CheckResult(found, horizon="2030"))
    one, other = proposal.findings()
    assert one.key != other.key and one.explanation == text
    assert one.explanation is other.explanation and one.object_name is other.object_name


def test_the_shapes_of_many_findings_come_back_and_are_not_asked_about_one_by_one(proposal, monkeypatch):
    """One by one GEOS takes Python's lock so often that the window never gets its turn."""
    places = [shapely.Point(180_000 + number, 450_000) for number in range(450)]
    found = [replace(FINDING, key=f"k{number:03}", place=place, hits=()) for number, place in enumerate(places)]
    found[7] = replace(found[7], place=None, overlap=None)
    found[8] = replace(found[8], overlap=shapely.box(180_000, 450_000, 180_001, 450_002))
    found[9] = replace(found[9], overlap=shapely.Polygon())
    asked = []
    written = shapely.to_wkb
    monkeypatch.setattr(shapely, "to_wkb", lambda shapes, **how: asked.append(shapes) or written(shapes, **how))
    proposal.write_findings(CheckResult(tuple(found), (), (), {}, "A", "2030"))
    assert 0 < len(asked) <= 10
    assert sum(map(len, asked)) == 449 + 448
    found[8] = replace(found[8], overlap=shapely.multipolygons([found[8].overlap]))
    found[9] = replace(found[9], overlap=None)
    assert sorted(proposal.findings(), key=lambda finding: finding.key) == found
    with closing(sqlite3.connect(proposal.path)) as connection:
        index = "SELECT count(*), min(minx), max(maxx) FROM rtree_bevinding_geom"
        assert connection.execute(index).fetchone() == (449, 180_000, 180_449)
        assert connection.execute("SELECT count(*) FROM rtree_bevinding_vlak_geom").fetchone() == (448,)
