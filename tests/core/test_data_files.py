"""Every data file follows its schema, refers to what exists and says where it comes from."""

import csv
import json
import re
from pathlib import Path

import jsonschema
import pytest

from novex_plugin.core.model.codelists import codelist
from novex_plugin.paths import resources

FOLDERS = ("codelijsten", "toetsregels", "catalogus", "palet", "uitwisselmodel")
TABLES = sorted(path for folder in FOLDERS for path in resources(folder).glob("*.csv"))
DOCUMENTS = sorted(path for folder in FOLDERS for path in resources(folder).glob("*.json"))


def name_of(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def schema_of(path: Path) -> dict:
    """The schema of a file: its own, or for a theme of rules the one of all rule files."""
    folder = path.parent / "schema"
    own = folder / f"{path.stem}.schema.json"
    shared = folder / "toetsregels.schema.json"
    return json.loads((own if own.exists() else shared).read_text(encoding="utf-8"))


def typed_rows(path: Path, schema: dict) -> list:
    """The rows as the schema describes them: figures as numbers, empty cells left out."""
    kinds = {name: spec["type"] for name, spec in schema["items"]["properties"].items()}
    with path.open(encoding="utf-8", newline="") as file:
        return [
            {name: float(text) if kinds.get(name) == "number" else text for name, text in row.items() if text}
            for row in csv.DictReader(file)
        ]


def problems(schema: dict, content: object) -> list:
    validator = jsonschema.Draft202012Validator(schema)
    return [f"{list(error.absolute_path)}: {error.message}" for error in validator.iter_errors(content)]


def test_there_are_files_to_check():
    assert len(TABLES) >= 30
    assert len(DOCUMENTS) >= 11


@pytest.mark.parametrize("path", sorted(p for f in FOLDERS for p in resources(f, "schema").glob("*.json")), ids=name_of)
def test_schema_is_itself_valid(path):
    jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_table_follows_its_schema(path):
    schema = schema_of(path)
    assert schema["type"] == "array", "a table needs a schema of its own"
    rows = typed_rows(path, schema)
    assert problems(schema, rows) == []
    with path.open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == list(schema["items"]["properties"])


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_key_of_table_is_unique(path):
    schema = schema_of(path)
    keys = [tuple(row[column] for column in schema["x-sleutel"]) for row in typed_rows(path, schema)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_references_to_code_lists_exist(path):
    schema = schema_of(path)
    for column, spec in schema["items"]["properties"].items():
        if "x-verwijst" not in spec:
            continue
        known = {code.code for code in codelist(spec["x-verwijst"])}
        used = {row[column] for row in typed_rows(path, schema) if column in row}
        assert used <= known, f"{column} names codes that {spec['x-verwijst']} does not have: {used - known}"


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_document_follows_its_schema(path):
    content = json.loads(path.read_text(encoding="utf-8"))
    assert problems(schema_of(path), content) == []
    assert (path.parent / content["$schema"]).is_file(), "the file names its own schema, so editors can help"


def test_schema_check_can_fail():
    schema = schema_of(resources("codelijsten", "functies.csv"))
    row = typed_rows(resources("codelijsten", "functies.csv"), schema)[0]
    assert problems(schema, [{**row, "kleur": "geel"}])
    assert problems(schema, [{key: value for key, value in row.items() if key != "hilucs"}])


@pytest.mark.parametrize("path", TABLES + DOCUMENTS, ids=name_of)
def test_file_is_finished_and_plain(path):
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\bTODO\b|\bFIXME\b|\bXXX\b|\bTBD\b|invullen\b\?", text)
    assert not re.search("[\u201c\u201d\u00ab\u00bb]", text), "sources are cited by article or publication, not quoted"
    assert "\r" not in text
    assert text.endswith("\n")


@pytest.mark.parametrize("path", TABLES, ids=name_of)
def test_cells_have_no_stray_blanks(path):
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            assert [cell for cell in row if cell != cell.strip()] == []
