"""Run mypy, and let QGIS and the forms answer where the type stubs cannot know.

Three kinds of complaint are looked into; all others stand.

- A name that the stubs miss: they describe a newer QGIS than the oldest supported one. Dropped when the QGIS
  that is installed here has exactly that name.
- A QGIS base class where a subclass, or a method of one, is wanted: at run time QGIS hands out the real class.
  Dropped when there is indeed such a subclass.
- A widget that mypy does not see because a form file makes it. Dropped when a form that this file loads has a
  widget of that name, so a misspelt name still stands out.

    .venv/bin/python tools/check_types.py [arguments for mypy]
"""

import ast
import importlib
import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, Iterator, List, Optional, Sequence
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
QGIS_MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
ERROR = re.compile(r"^(?P<path>[^:]+):(?P<line>\d+): error: (?P<text>.*)  \[(?P<code>[\w-]+)\]$")
BASE_CLASS = re.compile(r'(?:incompatible type|got) "(?P<base>Qgs\w+)"[;,] expected "(?P<wanted>Qgs\w+)(?: \| None)?"')
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


def family(kind: type) -> Iterator[type]:
    """A class of QGIS and all that descend from it."""
    yield kind
    child: type
    for child in kind.__subclasses__():
        yield from family(child)


@cache
def widgets_of(path: str) -> FrozenSet[str]:
    """The widgets, layouts and actions of the forms that a file names."""
    texts = {n.value for n in ast.walk(tree_of(path)) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    forms = [form for form in (ROOT / "forms").glob("*.ui") if form.stem in texts]
    nodes = [node for form in forms for node in ET.parse(form).getroot().iter()]
    return frozenset(node.get("name", "") for node in nodes if node.tag in ("widget", "layout", "action"))


def hands_out_subclass(text: str) -> bool:
    """Whether the complaint is only that the stubs name a base class of what QGIS returns."""
    found = BASE_CLASS.search(text)
    if not found:
        return False
    base, wanted = qgis_name(found["base"]), qgis_name(found["wanted"])
    return isinstance(base, type) and isinstance(wanted, type) and issubclass(wanted, base)


def known_to_qgis(path: str, line: int, text: str) -> bool:
    """Whether the installed QGIS, or a form, has the name that the stubs miss."""
    module = NO_NAME.match(text)
    if module:
        return hasattr(importlib.import_module(module["module"]), module["name"])
    missing = NO_ATTRIBUTE.match(text)
    if not missing:
        return False
    instance_of = qgis_name(missing["owner"])
    if isinstance(instance_of, type) and any(hasattr(kind, missing["name"]) for kind in family(instance_of)):
        return True
    if missing["name"] in widgets_of(path):
        return True
    spots = [
        node
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr == missing["name"] and node.end_lineno == line
    ]
    return bool(spots) and all(resolve(node) is not None for node in spots)


def forgiven(error: "re.Match[str]") -> bool:
    if error["code"] == "attr-defined":
        return known_to_qgis(error["path"], int(error["line"]), error["text"])
    return error["code"] in ("arg-type", "return-value", "assignment") and hands_out_subclass(error["text"])


def standing(output: Sequence[str]) -> List[str]:
    """The lines of mypy's output without the complaints that QGIS answers."""
    kept = []
    for text in output:
        error = ERROR.match(text)
        if not (error and forgiven(error)):
            kept.append(text)
    return kept


def summary(lines: Sequence[str]) -> Dict[str, int]:
    errors = [line for line in lines if ": error: " in line]
    return {"errors": len(errors), "files": len({line.split(":")[0] for line in errors})}


def main(arguments: Sequence[str]) -> int:
    # Without mypy's memory of an earlier run: with it a complaint can get another code than from scratch.
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--no-incremental", *arguments]
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
