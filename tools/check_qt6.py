"""Resolve every Qt name in the code against a real PyQt6.

QGIS 4 runs on Qt6, where enums are scoped, ``exec_`` is gone and some classes have moved or died. No
QGIS 4 is needed to see that: the names that a file takes from ``qgis.PyQt`` are looked up in PyQt6
itself, and every ``Class.attribute`` on them must exist there. Run it with a Python that has PyQt6:

    .venv-qt6/bin/python tools/check_qt6.py novex_plugin
"""

import ast
import importlib
import importlib.util
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

# QGIS's own Qt6 shim serves these from QtWidgets, where they stood in Qt5.
MOVED_TO_GUI = {"QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoGroup", "QUndoStack"}
# Modules and names that qgis.PyQt itself adapts.
ADAPTED_MODULES = {"uic", "sip"}
ADAPTED_NAMES = {"pyqtSignal", "pyqtSlot", "pyqtProperty", "QVariant", "NULL"}
GONE_METHODS = {"exec_", "print_"}
DIRECT_IMPORTS = ("PyQt5", "PyQt6", "PySide2", "PySide6", "sip")

Problem = Tuple[Path, int, str]


def qt6_object(module: str, name: str) -> Optional[Any]:
    """What ``from qgis.PyQt.<module> import <name>`` gives on Qt6; None when Qt6 has no such thing."""
    home = "QtGui" if module == "QtWidgets" and name in MOVED_TO_GUI else module
    try:
        return getattr(importlib.import_module(f"PyQt6.{home}"), name, None)
    except ImportError:
        return None


def check_import(node: ast.ImportFrom, known: Dict[str, Any]) -> Iterator[Tuple[int, str]]:
    """Remember what a ``from qgis.PyQt.X import ...`` brings; yield what Qt6 lacks."""
    module = (node.module or "")[len("qgis.PyQt.") :]
    if module in ADAPTED_MODULES:
        return
    if not module:  # from qgis.PyQt import QtCore
        names = [alias for alias in node.names if alias.name not in ADAPTED_MODULES]
        known.update({a.asname or a.name: importlib.import_module(f"PyQt6.{a.name}") for a in names})
        return
    for alias in node.names:
        if alias.name in ADAPTED_NAMES:
            continue
        found = qt6_object(module, alias.name)
        if found is None:
            yield node.lineno, f"Qt6 has no {module}.{alias.name}"
        else:
            known[alias.asname or alias.name] = found


def check_imports(tree: ast.AST, known: Dict[str, Any]) -> Iterator[Tuple[int, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level:
            if (node.module or "").split(".")[0] in DIRECT_IMPORTS:
                yield node.lineno, f"imports {node.module}; take it from qgis.PyQt"
            elif (node.module or "").startswith("qgis.PyQt"):
                yield from check_import(node, known)
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] in DIRECT_IMPORTS:
                    yield node.lineno, f"imports {alias.name}; take it from qgis.PyQt"


def resolve(node: ast.expr, known: Dict[str, Any]) -> Optional[Any]:
    """The Qt6 class or enum that ``Name`` or ``Name.attr.attr`` stands for, if it is one of ours."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = resolve(node.value, known)
        return None if owner is None else getattr(owner, node.attr, None)
    return None


def check_attributes(tree: ast.AST, known: Dict[str, Any]) -> Iterator[Tuple[int, str]]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        if node.attr in GONE_METHODS:
            yield node.lineno, f"{node.attr}() is gone; write {node.attr.rstrip('_')}()"
            continue
        owner = resolve(node.value, known)
        if owner is not None and not hasattr(owner, node.attr) and node.attr not in MOVED_TO_GUI | ADAPTED_NAMES:
            yield node.lineno, f"Qt6 has no {ast.unparse(node)}; write the enum in full"


def check_source(source: str, path: Path) -> List[Problem]:
    """Every problem of one file, in the order of its lines."""
    tree = ast.parse(source, str(path))
    known: Dict[str, Any] = {}
    found = [*check_imports(tree, known), *check_attributes(tree, known)]
    return [(path, line, text) for line, text in sorted(set(found))]


def main(arguments: Sequence[str]) -> int:
    if importlib.util.find_spec("PyQt6") is None:
        print("check_qt6: this Python has no PyQt6; run `make qt6`", file=sys.stderr)
        return 2
    files = sorted(path for folder in arguments for path in Path(folder).rglob("*.py"))
    problems = [problem for path in files for problem in check_source(path.read_text(encoding="utf-8"), path)]
    for path, line, text in problems:
        print(f"{path}:{line}: {text}")
    print(f"Qt6: {len(files)} files, {len(problems)} problems")
    return 1 if problems or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
