"""The referee over the type stubs: only what QGIS really has is forgiven."""

from pathlib import Path

import pytest

from tools import check_types


@pytest.mark.parametrize(
    ("code", "text", "forgiven"),
    [
        ("QgsWkbTypes.GeometryType.PolygonGeometry", '"type[GeometryType]" has no attribute "PolygonGeometry"', True),
        ("QgsWkbTypes.GeometryType.Nothing", '"type[GeometryType]" has no attribute "Nothing"', False),
        ("OwnClass.GeometryType.Point", '"type[OwnClass]" has no attribute "Point"', False),
        ("x", 'Module "qgis.core" has no attribute "QgsProcessingException"', True),
        ("x", 'Module "qgis.core" has no attribute "QgsFromTheFuture"', False),
        ("x.obstacle", '"QgsPalLayerSettings" has no attribute "obstacle"', True),
        ("x.nothing", '"QgsPalLayerSettings" has no attribute "nothing"', False),
        ("x.name", '"object" has no attribute "name"', False),
    ],
)
def test_qgis_answers_for_the_stubs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, text: str, forgiven: bool
) -> None:
    (tmp_path / "a.py").write_text(f"a = {code}\n")
    monkeypatch.setattr(check_types, "ROOT", tmp_path)
    check_types.tree_of.cache_clear()
    line = f"a.py:1: error: {text}  [attr-defined]"
    assert check_types.standing([line]) == ([] if forgiven else [line])


@pytest.mark.parametrize(
    ("text", "forgiven"),
    [
        ('Argument 1 to "f" has incompatible type "QgsLayoutItem"; expected "QgsLayoutItemMap | None"', True),
        ('Incompatible return value type (got "QgsSymbol", expected "QgsFillSymbol")', True),
        ('Argument 1 to "f" has incompatible type "QgsFillSymbol"; expected "QgsLineSymbol"', False),
        ('Argument 1 to "f" has incompatible type "QgsLayoutItemMap"; expected "QgsLayoutItem"', False),
        ('Argument 1 to "f" has incompatible type "str"; expected "QgsSymbol"', False),
    ],
)
def test_qgis_hands_out_the_real_class(text: str, forgiven: bool) -> None:
    line = f"a.py:1: error: {text}  [arg-type]"
    assert check_types.standing([line]) == ([] if forgiven else [line])


def test_widgets_come_from_the_forms_that_a_file_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "forms").mkdir()
    (tmp_path / "forms" / "card.ui").write_text('<ui><widget name="Card"><widget name="nameEdit"/></widget></ui>')
    (tmp_path / "a.py").write_text('load_form("card", self)\nself.nameEdit\nself.nmeEdit\n')
    monkeypatch.setattr(check_types, "ROOT", tmp_path)
    check_types.tree_of.cache_clear()
    check_types.widgets_of.cache_clear()
    complaint = 'a.py:{}: error: "Card" has no attribute "{}"  [attr-defined]'
    lines = [complaint.format(2, "nameEdit"), complaint.format(3, "nmeEdit")]
    assert check_types.standing(lines) == lines[1:]


def test_other_errors_stand() -> None:
    line = 'a.py:1: error: Incompatible types "QgsPalLayerSettings" has no attribute "obstacle"  [assignment]'
    assert check_types.standing([line]) == [line]
