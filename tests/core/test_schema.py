"""The exchange model: its file is well formed, and everything that it refers to exists."""

import dataclasses
import json

import jsonschema
import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange import codes
from novex_plugin.core.model import schema as model
from novex_plugin.core.model.codelists import codelist
from novex_plugin.core.model.schema import load_schema, schema

MODEL = schema()
FIELDS = [(table, field) for table in MODEL.tables for field in table.fields]
FIELD_IDS = [f"{table.name}.{field.name}" for table, field in FIELDS]


def _document():
    return json.loads(model.schema_path().read_text(encoding="utf-8"))


def _json_schema():
    return json.loads(model.schema_path().with_name("voorstel.schema.json").read_text(encoding="utf-8"))


def test_file_follows_its_json_schema():
    jsonschema.Draft7Validator.check_schema(_json_schema())
    jsonschema.Draft7Validator(_json_schema()).validate(_document())


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"type": "lap"}, "an unknown type"),
        ({"type": "getal", "lengte": 10}, "a length on a number"),
        ({"minimum": 3}, "a range on a text"),
        ({"meervoudig": True}, "several codes without a list"),
        ({"naam": "Naam"}, "a capital in a name"),
        ({"alias": {"nl": "Alleen Nederlands"}}, "no English alias"),
        ({"verplcht": True}, "a misspelt key"),
    ],
)
def test_json_schema_refuses(change, why):
    document = _document()
    document["tabellen"][0]["velden"][1].update(change)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(document, _json_schema())


def test_the_tables_of_the_contract_are_there():
    assert {table.name for table in MODEL.tables} >= {
        "voorstel", "variant", "object_vlak", "object_lijn", "object_punt", "afspraak", "afspraak_object", "bevinding",
        "bevinding_vlak", "bevinding_kenmerk", "afweging", "leg_uit", "doel_provincie", "logboek", "codelijst",
    }  # fmt: skip
    assert {table.name: table.geometry_type for table in MODEL.object_tables} == {
        "object_vlak": "MultiPolygon",
        "object_lijn": "MultiLineString",
        "object_punt": "Point",
    }


def test_names_are_unique():
    assert len({table.name for table in MODEL.tables}) == len(MODEL.tables)
    for table in MODEL.tables:
        assert len(set(table.field_names)) == len(table.fields), table.name
        assert "fid" not in table.field_names
        assert MODEL.geometry_column not in table.field_names
        aliases = [field.alias_nl for field in table.fields]
        assert len(set(aliases)) == len(aliases), table.name


@pytest.mark.parametrize(("table", "field"), FIELDS, ids=FIELD_IDS)
def test_field_is_complete(table, field):
    assert field.alias_nl
    assert field.alias_en
    assert field.note_nl.endswith(".")
    assert field.note_en.endswith(".")
    if field.codelist:
        known = codes.code_set(field.codelist)
        assert known
        assert field.default in {None, *known}
        assert field.length is None or all(len(code) <= field.length for code in known)
    if field.minimum is not None and field.maximum is not None:
        assert field.minimum < field.maximum


@pytest.mark.parametrize(("table", "field"), FIELDS, ids=FIELD_IDS)
def test_reference_exists(table, field):
    if not field.refers_to:
        return
    target, column = field.refers_to.split(".")
    tables = MODEL.object_tables if target == "object" else (MODEL.table(target),)
    for found in tables:
        assert found.field(column).unique


def test_every_field_is_on_exactly_one_tab():
    for table in MODEL.object_tables:
        on_tabs = [name for group in table.groups for name in group.fields]
        assert sorted(on_tabs) == sorted(table.field_names)


def test_ijkmomenten_are_those_of_the_code_list():
    assert MODEL.milestones == tuple(code.code for code in codelist("ijkmoment"))


def test_obligations_only_grow():
    rank = (model.OPTIONAL, model.RECOMMENDED, model.REQUIRED)
    for table, field in FIELDS:
        levels = [rank.index(field.obligation_at(milestone)) for milestone in MODEL.milestones]
        assert levels == sorted(levels), f"{table.name}.{field.name}"


def test_obligation_of_a_question_grows_with_the_ijkmoment():
    question = MODEL.table("object_vlak").field("vraag")
    assert [question.obligation_at(milestone) for milestone in ("IJK1", "IJK2", "RV", "RA")] == [
        model.OPTIONAL,
        model.RECOMMENDED,
        model.REQUIRED,
        model.REQUIRED,
    ]
    assert question.obligation_at("onbekend") == model.OPTIONAL


def test_unknown_table_and_field_raise_key_error():
    with pytest.raises(KeyError):
        MODEL.table("bestaat_niet")
    with pytest.raises(KeyError, match=r"voorstel\.bestaat_niet"):
        MODEL.table("voorstel").field("bestaat_niet")


@pytest.mark.parametrize("content", ["{", "{}", '{"veldsets": 3}'], ids=["no JSON", "empty", "wrong shape"])
def test_broken_file_gives_a_clear_error(tmp_path, content):
    path = tmp_path / "voorstel.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(NovexError, match=r"voorstel\.json is niet te lezen") as error:
        load_schema(path)
    assert error.value.hint


def test_the_model_cannot_be_changed_by_accident():
    with pytest.raises(dataclasses.FrozenInstanceError):
        MODEL.version = "9.9.9"
