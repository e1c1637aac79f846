"""Texts are found in code and forms, translations survive, and what is gone goes."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tools import transup

CODE = '''
def f(self):
    tr("Eerste {x}").format(x=1)
    texts.tr("Tweede "
             "tekst")
    self.tr("Van Qt zelf")
    tr(f"geen {x}")
    tr("Eerste {x}")
    other("Niet dit")
'''
FORM = """<ui version="4.0"><class>Formulier</class><widget class="QWidget" name="Formulier">
<property name="windowTitle"><string>Titel &amp; meer</string></property>
<property name="styleSheet"><string notr="true">color: red</string></property></widget></ui>"""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for folder in ("novex_plugin", "forms", "resources/i18n"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "novex_plugin/a.py").write_text(CODE)
    (tmp_path / "forms/a.ui").write_text(FORM)
    return tmp_path


def test_texts_of_code_and_forms_are_found_once(tree: Path) -> None:
    found = [(text.context, text.source) for text in transup.collect(tree)]
    assert found == [("Formulier", "Titel & meer"), ("novex", "Eerste {x}"), ("novex", "Tweede tekst")]


def test_translations_are_merged_kept_and_dropped(tree: Path) -> None:
    target = tree / "resources/i18n/novex_en.ts"
    content, count, missing = transup.update(tree, "en", {"Eerste {x}": "First {x}", "Verdwenen": "Gone"})
    assert (count, missing) == (3, 2)
    target.write_text(content, encoding="utf-8")
    assert transup.read_translations(target) == {("novex", "Eerste {x}"): "First {x}"}

    (tree / "novex_plugin/a.py").write_text('tr("Eerste {x}")')
    content, count, missing = transup.update(tree, "en", {})
    assert (count, missing) == (2, 1)
    assert "Tweede" not in content
    assert "First {x}" in content


def test_the_same_tree_gives_the_same_file(tree: Path) -> None:
    assert transup.update(tree, "en", {})[0] == transup.update(tree, "en", {})[0]
    root = ET.fromstring(transup.update(tree, "en", {})[0].split("<!DOCTYPE TS>\n")[1])
    assert root.get("sourcelanguage") == "nl"
    assert [node.get("type") for node in root.iter("translation")] == ["unfinished"] * 3


def test_the_plugin_looks_where_the_texts_are(repo_root: Path) -> None:
    """The context of the file and the one that the plugin asks for are the same."""
    assert f'CONTEXT = "{transup.CONTEXT}"' in (repo_root / "novex_plugin" / "plugin.py").read_text(encoding="utf-8")
