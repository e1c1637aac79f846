"""The manifest: follows its JSON Schema, and says the same of the same content."""

import json
from dataclasses import replace

import jsonschema

from novex_plugin.core.exchange.manifest import (
    build_manifest,
    data_versions,
    folder_fingerprint,
    manifest_bytes,
    packed_file,
    plugin_version,
    status,
)
from novex_plugin.core.exchange.validation import ERROR, Issue
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.paths import resources

HEADER = ProposalHeader("h", "Voorstel", "PV25", schema_version="1.0.0")
FILES = {"voorstel.gpkg": b"GP", "kaartbeelden/a.pdf": b"%PDF", "totalen.csv": b""}
FAULT = Issue("code", ERROR, "", "", "")


def _manifest(header=HEADER, issues=()):
    return build_manifest(
        header=header,
        moment="2026-11-22T03:10:00.000Z",
        counts={"object_vlak": 3},
        outcomes={"HARD": 1},
        issues=issues,
        statements={"lagen": 47, "toegepast": 6, "uitgelegd": 40, "open": 1, "tegenstrijdig": 0},
        software={"qgis": "3.22"},
        basisset={"naam": "b"},
        totals={"variant": "", "horizon": "2030"},
        files=[packed_file(path, content) for path, content in FILES.items()],
    )


def test_follows_its_json_schema():
    definition = json.loads(resources("schema", "manifest.json").read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(definition)
    jsonschema.validate(json.loads(manifest_bytes(_manifest(issues=[FAULT]))), definition)


def test_same_content_gives_the_same_text_in_order_of_path():
    assert manifest_bytes(_manifest()) == manifest_bytes(_manifest())
    assert [item["pad"] for item in _manifest()["bestanden"]] == sorted(FILES)


def test_draft_until_the_ijkmoment_is_definitive_and_nothing_is_wrong():
    final = replace(HEADER, milestone="RV")
    assert status(HEADER, []) == "concept"
    assert status(final, []) == "definitief"
    assert status(final, [FAULT]) == "concept"


def test_fingerprint_sees_content_and_name(tmp_path):
    (tmp_path / "a.json").write_text("1")
    first = folder_fingerprint(tmp_path)
    (tmp_path / "a.json").write_text("2")
    second = folder_fingerprint(tmp_path)
    (tmp_path / "a.json").rename(tmp_path / "b.json")
    assert len({first, second, folder_fingerprint(tmp_path)}) == 3


def test_versions_of_rules_and_lists_are_named():
    assert set(data_versions()) == {"toetsregels", "codelijsten"}
    assert plugin_version().count(".") >= 1
