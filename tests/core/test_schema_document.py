"""docs/datamodel.md is made from the model, and is up to date."""

import importlib.util


def _tool(repo_root):
    spec = importlib.util.spec_from_file_location("make_datamodel_doc", repo_root / "tools" / "make_datamodel_doc.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_page_is_up_to_date(repo_root):
    tool = _tool(repo_root)
    current = (repo_root / "docs" / "datamodel.md").read_text(encoding="utf-8")
    assert current == tool.document(tool.schema()), "run python3 tools/make_datamodel_doc.py"


def test_every_table_field_and_list_is_described(repo_root):
    tool = _tool(repo_root)
    text = tool.document(tool.schema())
    for table in tool.schema().tables:
        assert f"`{table.name}`" in text
        for field in table.fields:
            assert f"| `{field.name}` |" in text
    for name in tool.used_lists(tool.schema()):
        assert f"\n### {name}\n" in text


def test_rows_are_whole_table_rows(repo_root):
    tool = _tool(repo_root)
    rows = [line for line in tool.document(tool.schema()).splitlines() if line.startswith("| `")]
    assert rows
    assert all(line.endswith(" |") and line.replace("\\|", "").count("|") in (4, 6) for line in rows)
