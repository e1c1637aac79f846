"""The walls of the house: who may import whom, and how large a file or function may grow.

``core <- adapters <- maptools, ui, processing <- plugin``; see docs/architecture.md.
"""

import ast
import subprocess
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Set, Tuple

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "novex_plugin"

# Room -> the rooms it may import from, besides itself.
MAY_IMPORT: Dict[str, Set[str]] = {
    "core": {"paths"},
    "paths": set(),
    "compat": {"paths"},
    "adapters": {"core", "paths", "compat"},
    "maptools": {"core", "adapters", "paths", "compat"},
    "commands": {"core", "paths"},
    "processing": {"core", "adapters", "paths", "compat"},
    "ui": {"core", "adapters", "maptools", "paths", "compat"},
    "plugin": {"core", "adapters", "maptools", "processing", "ui", "paths", "compat"},
    "__init__": {"plugin"},
}
FORBIDDEN_IN_CORE = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing"}
# One door only (core/optional.py): a wrong wheel of these breaks the real desktop, and not every QGIS has them.
BEHIND_THE_DOOR = {"shapely", "pandas", "geopandas", "pyogrio", "pyproj", "scipy"}
WIDGETS = {"qgis.gui", "qgis.utils", "qgis.PyQt.QtWidgets"}
LONGEST_FILE = 400
LONGEST_FUNCTION = 60


def python_files(*folders: str) -> List[Path]:
    """The project's own Python; links of ``make link`` lead out of the package and are not followed."""
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        if not any(parent.is_symlink() for parent in path.parents)
    )


def room_of(path: Path) -> str:
    first = path.relative_to(PACKAGE).parts[0]
    return first[:-3] if first.endswith(".py") else first


def typing_only(tree: ast.AST) -> Set[ast.AST]:
    """The nodes under ``if TYPE_CHECKING:``, which never run."""
    found: Set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for child in node.body:
                found.update(ast.walk(child))
    return found


def imported_modules(path: Path) -> Iterator[Tuple[int, str]]:
    """(line, absolute module) of every import that runs, at top level or inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
    skipped = typing_only(tree)
    package = (ROOT / "novex_plugin").parent
    here = path.relative_to(package).with_suffix("").parts
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(here[: len(here) - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module or "") if part)
            if node.module:
                yield node.lineno, module
            else:  # from . import name
                yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


PLUGIN_FILES = python_files("novex_plugin")
ALL_FILES = python_files("novex_plugin", "tools", "tests")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", PLUGIN_FILES, ids=name_of)
def test_a_room_imports_only_from_the_rooms_below_it(path: Path) -> None:
    room = room_of(path)
    wrong = []
    for line, module in imported_modules(path):
        parts = module.split(".")
        if parts[0] != "novex_plugin" or len(parts) < 2:
            continue
        if parts[1] != room and parts[1] not in MAY_IMPORT[room]:
            wrong.append(f"line {line}: {room} imports {module}")
    assert not wrong


@pytest.mark.parametrize("path", [p for p in PLUGIN_FILES if room_of(p) in ("core", "paths", "commands")], ids=name_of)
def test_core_knows_neither_qgis_nor_qt_nor_gdal(path: Path) -> None:
    assert not [(line, m) for line, m in imported_modules(path) if m.split(".")[0] in FORBIDDEN_IN_CORE]


@pytest.mark.parametrize("path", [p for p in PLUGIN_FILES if room_of(p) == "adapters"], ids=name_of)
def test_adapters_know_no_widgets(path: Path) -> None:
    assert not [(line, m) for line, m in imported_modules(path) if any((m + ".").startswith(w + ".") for w in WIDGETS)]


@pytest.mark.parametrize("path", PLUGIN_FILES, ids=name_of)
def test_shapely_and_pandas_come_through_the_one_door(path: Path) -> None:
    assert not [(line, m) for line, m in imported_modules(path) if m.split(".")[0] in BEHIND_THE_DOOR]


@pytest.mark.parametrize("path", PLUGIN_FILES, ids=name_of)
def test_the_package_imports_itself_relatively(path: Path) -> None:
    """The folder of an installed plugin may be called differently."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom) and not n.level]
    names += [alias.name for n in ast.walk(tree) if isinstance(n, ast.Import) for alias in n.names]
    assert not [name for name in names if name.split(".")[0] == "novex_plugin"]


def test_core_imports_where_no_qgis_qt_gdal_shapely_or_pandas_exists() -> None:
    """Not only on paper: every module of core is imported in a process that has none of them."""
    modules = [
        ".".join(p.relative_to(ROOT).with_suffix("").parts).replace(".__init__", "")
        for p in PLUGIN_FILES
        if room_of(p) in ("core", "commands")
    ]
    script = f"""
import importlib, sys
blocked = {sorted(FORBIDDEN_IN_CORE | BEHIND_THE_DOOR)!r}
class Wall:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in blocked:
            raise ImportError("blocked: " + name)
sys.meta_path.insert(0, Wall())
for name in {modules!r}:
    importlib.import_module(name)
print(len({modules!r}))
"""
    answer = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr[-2000:]
    assert int(answer.stdout) == len(modules) > 5


@pytest.mark.parametrize("path", ALL_FILES, ids=name_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))]
    long = [f"{f.name}: {f.end_lineno - f.lineno}" for f in functions if f.end_lineno - f.lineno > LONGEST_FUNCTION]
    assert not long
    assert source.count("\n") <= LONGEST_FILE


def test_the_walker_counts_what_runs_and_not_what_types_need() -> None:
    source = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import qgis\ndef f():\n    import osgeo\n"
    tree = ast.parse(source)
    skipped = typing_only(tree)
    running = [n for n in ast.walk(tree) if isinstance(n, ast.Import) and n not in skipped]
    assert [n.names[0].name for n in running] == ["osgeo"]


def import_graph() -> Dict[str, Set[str]]:
    """Module -> the plugin's own modules that it imports, at any depth of the file."""
    modules = {".".join(path.relative_to(ROOT).with_suffix("").parts): path for path in python_files("novex_plugin")}
    return {
        name: {target for _, target in imported_modules(path) if target in modules} for name, path in modules.items()
    }


def circle_in(graph: Dict[str, Set[str]]) -> List[str]:
    """The modules that are left when everything that imports nothing left is taken away; empty without a circle."""
    left = {name: set(targets) for name, targets in graph.items()}
    while True:
        ground = {name for name, targets in left.items() if not targets & set(left)}
        if not ground:
            return sorted(left)
        left = {name: targets for name, targets in left.items() if name not in ground}


def test_no_module_imports_itself_by_a_detour():
    assert circle_in(import_graph()) == []


def test_a_circle_would_be_seen():
    assert circle_in({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": set()}) == ["a", "b", "c"]
