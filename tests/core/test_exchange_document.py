"""docs/uitwisselmodel.md is made from schema, rules and code lists, and is up to date."""

import importlib.util
import json
import re

import pytest

from novex_plugin.core.exchange.issues import rules
from novex_plugin.core.exchange.issues_table import COLUMNS


@pytest.fixture(scope="module")
def tool(repo_root):
    spec = importlib.util.spec_from_file_location("make_exchange_doc", repo_root / "tools" / "make_exchange_doc.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def text(tool):
    return tool.document(tool.schema())


def test_page_is_up_to_date(tool, text):
    assert tool.TARGET.read_text(encoding="utf-8") == text, "run python3 tools/make_exchange_doc.py"


def test_every_rule_table_and_list_is_described(tool, text):
    rows = [line for line in text.splitlines() if line.startswith("| ")]
    for rule in rules().values():
        assert any(line.startswith(f"| `{rule.code}` | {rule.text} |") for line in rows), rule.code
    for table in tool.schema().tables:
        assert any(line.startswith(f"| `{table.name}` |") for line in rows)
    for name in tool.used_lists(tool.schema()):
        assert any(line.startswith((f"| [{name}]", f"| {name} ")) for line in rows)


def test_what_an_ijkmoment_asks_is_the_schema(tool, text):
    asked = {line.split(" | ")[1]: line for line in text.splitlines() if line.startswith("| `object_*` |")}
    assert "| aanbevolen |" in asked["`vraag`"] and "| verplicht |" in asked["`vraag`"]
    assert asked["`naam`"].count("verplicht") == 5


def test_examples_are_real(text):
    blocks = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", text, re.DOTALL)]
    assert len(blocks) == 2
    assert tuple(blocks[1]) == COLUMNS
    assert blocks[1]["code"] in rules()
    assert set(blocks[0]) == {"pad", "grootte", "sha256"}


def test_tables_are_whole(text):
    width = 0
    for line in text.splitlines():
        if not line.startswith("|"):
            width = 0
            continue
        found = line.replace("\\|", "").count("|")
        assert not width or found == width, line
        width = found
