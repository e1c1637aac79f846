"""Check every QGIS name in the code against the QGIS that is installed.

Development runs on the oldest supported QGIS (3.22), so this finds two kinds of trouble before a user
does: names that came later, and enum members written without their enum (``QgsWkbTypes.Polygon``), which
QGIS 4 no longer promises. ``compat.py`` may name newer things; it asks for the version first.

    .venv/bin/python tools/check_qgis_enums.py novex_plugin
"""

import ast
import importlib
import sys
from pathlib import Path
from typing import Any, Dict, Iterator, List, Sequence, Tuple

MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
GUARDED_FILES = {"compat.py"}

Problem = Tuple[Path, int, str]


def is_enum_member(value: Any) -> bool:
    """Members of sip's and Python's enums are ints of a type of their own."""
    return isinstance(value, int) and type(value) not in (int, bool)


def names_from_qgis(tree: ast.AST) -> Iterator[Tuple[int, str, str, str]]:
    """(line, module, name, name in this file) of each import from a QGIS module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in MODULES:
            for alias in node.names:
                yield node.lineno, node.module, alias.name, alias.asname or alias.name


def check_source(source: str, path: Path) -> List[Problem]:
    """Every problem of one file."""
    tree = ast.parse(source, str(path))
    known: Dict[str, Any] = {}
    problems: List[Problem] = []
    for line, module, name, local in names_from_qgis(tree):
        found = getattr(importlib.import_module(module), name, None)
        if found is None:
            problems.append((path, line, f"this QGIS has no {module}.{name}"))
        else:
            known[local] = found
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in known:
            problems += [(path, node.lineno, text) for text in check_attribute(known[node.value.id], node)]
    return sorted(set(problems), key=lambda problem: problem[1:])


def check_attribute(owner: Any, node: ast.Attribute) -> Iterator[str]:
    if not isinstance(owner, type):
        return
    if not hasattr(owner, node.attr):
        yield f"this QGIS has no {ast.unparse(node)}"
    elif is_enum_member(getattr(owner, node.attr)) and not issubclass(owner, int):
        enum = type(getattr(owner, node.attr)).__qualname__
        yield f"{ast.unparse(node)} is a member of {enum}; write the enum in full"


def main(arguments: Sequence[str]) -> int:
    from qgis.core import Qgis

    files = sorted(path for folder in arguments for path in Path(folder).rglob("*.py"))
    checked = [path for path in files if path.name not in GUARDED_FILES]
    problems = [problem for path in checked for problem in check_source(path.read_text(encoding="utf-8"), path)]
    for path, line, text in problems:
        print(f"{path}:{line}: {text}")
    print(f"QGIS {Qgis.QGIS_VERSION}: {len(checked)} files, {len(problems)} problems")
    return 1 if problems or not checked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
