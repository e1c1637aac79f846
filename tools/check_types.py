"""Run mypy, and let the installed QGIS answer where the type stubs do not know.

The stubs describe a newer QGIS than the oldest supported one, so they miss enum members and classes
by their older names. Such a complaint is dropped only when the QGIS that is installed here has exactly that
name; every other complaint stands.

    .venv/bin/python tools/check_types.py [arguments for mypy]
"""

import ast
import importlib
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

ROOT = Path(__file__).resolve().parent.parent
QGIS_MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
ERROR = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+): error: (?P<text>.*)  \[attr-defined\]$")
NO_NAME = re.compile(r'^Module "(?P<module>qgis\.\w+)" has no attribute "(?P<name>\w+)"')
NO_ATTRIBUTE = re.compile(r'^"(?P<owner>[^"]+)" has no attribute "(?P<name>\w+)"')


def qgis_name(name: str) -> Optional[Any]:
    """What QGIS calls ``name``, whichever of its modules holds it."""
    for module in QGIS_MODULES:
        found = getattr(importlib.import_module(module), name, None)
        if found is not None:
            return found
    return None


@cache
def tree_of(path: str) -> ast.AST:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), path)


def resolve(node: ast.expr) -> Optional[Any]:
    """The object of QGIS that ``QgsClass.Enum`` stands for."""
    if isinstance(node, ast.Name):
        return qgis_name(node.id)
    if isinstance(node, ast.Attribute):
        owner = resolve(node.value)
        return None if owner is None else getattr(owner, node.attr, None)
    return None


def known_to_qgis(path: str, line: int, text: str) -> bool:
    """Whether the installed QGIS has the name that the stubs miss."""
    module = NO_NAME.match(text)
    if module:
        return hasattr(importlib.import_module(module["module"]), module["name"])
    missing = NO_ATTRIBUTE.match(text)
    if not missing:
        return False
    instance_of = qgis_name(missing["owner"])
    if isinstance(instance_of, type) and hasattr(instance_of, missing["name"]):
        return True
    spots = [
        node
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr == missing["name"] and node.end_lineno == line
    ]
    return bool(spots) and all(resolve(node) is not None for node in spots)


def standing(output: Sequence[str]) -> List[str]:
    """The lines of mypy's output without the complaints that QGIS answers."""
    kept = []
    for text in output:
        error = ERROR.match(text)
        if not (error and known_to_qgis(error["path"], int(error["line"]), error["text"])):
            kept.append(text)
    return kept


def summary(lines: Sequence[str]) -> Dict[str, int]:
    errors = [line for line in lines if ": error: " in line]
    return {"errors": len(errors), "files": len({line.split(":")[0] for line in errors})}


def main(arguments: Sequence[str]) -> int:
    command = [sys.executable, "-m", "mypy", "--no-error-summary", *arguments]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if answer.returncode > 1 or answer.stderr.strip():
        print(answer.stdout + answer.stderr)
        return answer.returncode or 1
    lines = standing(answer.stdout.splitlines())
    counts = summary(lines)
    for line in lines:
        if ": note: " not in line or counts["errors"]:
            print(line)
    print(f"types: {counts['errors']} errors in {counts['files']} files")
    return 1 if counts["errors"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
