"""The Qt6 checker finds planted faults, and lets through what works on both Qt versions."""

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tools import check_qt6

QT6_PYTHON = Path(".venv-qt6/bin/python")

FAULTS = {
    "a class that is gone": ("from qgis.PyQt.QtCore import QRegExp", "no QtCore.QRegExp"),
    "an enum member without its enum": ("from qgis.PyQt.QtCore import Qt\na = Qt.AlignLeft", "no Qt.AlignLeft"),
    "the same through the module": ("from qgis.PyQt import QtCore\na = QtCore.Qt.AlignLeft", "Qt.AlignLeft"),
    "the same under another name": ("from qgis.PyQt.QtCore import Qt as Q\na = Q.AlignLeft", "Q.AlignLeft"),
    "the same inside a function": ("def f():\n from qgis.PyQt.QtCore import Qt\n return Qt.AlignLeft", "AlignLeft"),
    "exec_": ("dialog.exec_()", "write exec()"),
    "PyQt5 itself": ("from PyQt5.QtGui import QIcon", "take it from qgis.PyQt"),
    "sip itself": ("import sip", "take it from qgis.PyQt"),
}

GOOD = """
from qgis.PyQt import uic, QtCore
from qgis.PyQt.QtCore import Qt, QVariant, pyqtSignal
from qgis.PyQt.QtWidgets import QAction
from qgis.core import QgsProject
a = Qt.AlignmentFlag.AlignLeft
b = QtCore.Qt.AlignmentFlag.AlignLeft
c = QVariant.Int
d = QgsProject.instance().anything
"""


class Scoped:
    AlignLeft = 1


class FakeQt:
    """Qt's namespace as PyQt6 has it: the enum, not its members."""

    AlignmentFlag = Scoped


@pytest.fixture
def small_pyqt6(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PyQt6 of a few names, so that the checker's own logic is tested on machines without PyQt6."""
    contents = {
        "PyQt6": {},
        "PyQt6.QtCore": {"Qt": FakeQt},
        "PyQt6.QtGui": {"QAction": type("QAction", (), {})},
        "PyQt6.QtWidgets": {},
    }
    for name, names in contents.items():
        module = ModuleType(name)
        vars(module).update(names)
        monkeypatch.setitem(sys.modules, name, module)


@pytest.mark.usefixtures("small_pyqt6")
@pytest.mark.parametrize("case", FAULTS)
def test_a_planted_fault_is_found(case: str) -> None:
    source, expected = FAULTS[case]
    problems = check_qt6.check_source(source, Path("planted.py"))
    assert len(problems) == 1
    assert expected in problems[0][2]


@pytest.mark.usefixtures("small_pyqt6")
def test_what_works_on_both_is_let_through() -> None:
    assert check_qt6.check_source(GOOD, Path("good.py")) == []


@pytest.mark.skipif(not QT6_PYTHON.exists(), reason="no .venv-qt6: `make qt6` makes it and checks the plugin with it")
def test_against_the_real_pyqt6(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text(GOOD)
    for number, (source, _) in enumerate(FAULTS.values()):
        (tmp_path / f"bad_{number}.py").write_text(source)
    command = [str(QT6_PYTHON.absolute()), str(Path("tools/check_qt6.py").absolute()), str(tmp_path)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False)
    assert answer.returncode == 1
    assert f"{len(FAULTS)} problems" in answer.stdout
    assert "good.py" not in answer.stdout
