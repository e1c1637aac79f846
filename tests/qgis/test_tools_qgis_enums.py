"""The QGIS name checker, against the QGIS that runs these tests."""

from pathlib import Path

import pytest

from tools.check_qgis_enums import check_source

IMPORTS = "from qgis.core import QgsFeatureSink, QgsMapLayer, QgsTask, QgsWkbTypes\n"


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("QgsWkbTypes.Polygon", "write the enum in full"),
        ("QgsMapLayer.VectorLayer", "write the enum in full"),
        ("QgsFeatureSink.FastInsert", "write the enum in full"),
        ("QgsTask.NoSuchThing", "this QGIS has no QgsTask.NoSuchThing"),
    ],
)
def test_a_planted_fault_is_found(expression: str, expected: str) -> None:
    problems = check_source(f"{IMPORTS}a = {expression}\n", Path("planted.py"))
    assert len(problems) == 1
    assert expected in problems[0][2]


@pytest.mark.parametrize(
    "expression",
    [
        "QgsWkbTypes.Type.Polygon",
        "QgsWkbTypes.GeometryType.PolygonGeometry",
        "QgsMapLayer.LayerType.VectorLayer",
        "QgsFeatureSink.Flag.FastInsert",
        "QgsWkbTypes.flatType(3)",
    ],
)
def test_a_name_in_full_is_let_through(expression: str) -> None:
    assert check_source(f"{IMPORTS}a = {expression}\n", Path("good.py")) == []


def test_an_import_that_this_qgis_lacks_is_found() -> None:
    problems = check_source("from qgis.core import QgsFromTheFuture\n", Path("planted.py"))
    assert [text for _, _, text in problems] == ["this QGIS has no qgis.core.QgsFromTheFuture"]
