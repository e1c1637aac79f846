"""What a QGIS project remembers of NOVEX: entries to find everything again, variables for the map.

The entries survive saving and reopening the project; the variables (``novex_variant``, ...) let
styles, labels and layouts follow the choice in the panel.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable

from qgis.core import QgsExpressionContextUtils, QgsProject

from ..core.model.records import BASIS

SCOPE = "novex"


@dataclass(frozen=True)
class ProjectState:
    """The choices of the panel; empty strings where nothing was chosen."""

    proposal: str = ""
    store: str = ""
    variant: str = BASIS
    horizon: str = "2030"


def remember(project: QgsProject, state: ProjectState) -> None:
    """Write the state into the project, paths relative where the project stores paths relative."""
    _write(project, "proposal", _written(project, state.proposal))
    _write(project, "store", _written(project, state.store))
    _write(project, "variant", state.variant)
    _write(project, "horizon", state.horizon)


def recall(project: QgsProject) -> ProjectState:
    """The state of a project that was opened; files that no longer exist come back as they were."""
    return ProjectState(
        proposal=_read_path(project, "proposal"),
        store=_read_path(project, "store"),
        variant=project.readEntry(SCOPE, "variant", BASIS)[0],
        horizon=project.readEntry(SCOPE, "horizon", "2030")[0] or "2030",
    )


def forget(project: QgsProject) -> None:
    """Remove every entry and variable of NOVEX from the project."""
    project.removeEntry(SCOPE, "/")
    kept = {
        name: value
        for name, value in project.customVariables().items()
        if not name.startswith(f"{SCOPE}_")
    }
    QgsExpressionContextUtils.setProjectVariables(project, kept)


def set_variables(project: QgsProject, values: Dict[str, str]) -> bool:
    """Set project variables ``novex_<name>``, which expressions and layouts read; True when one changed."""
    known = project.customVariables()
    wanted = {f"{SCOPE}_{name}": value for name, value in values.items()}
    if all(known.get(key) == value for key, value in wanted.items()):
        return False
    QgsExpressionContextUtils.setProjectVariables(project, {**known, **wanted})  # in one go: each change tells the map
    return True


def remove_variables(project: QgsProject, names: Iterable[str]) -> bool:
    """Remove project variables ``novex_<name>``; True when there was one."""
    known = project.customVariables()
    left = {key: value for key, value in known.items() if key not in {f"{SCOPE}_{name}" for name in names}}
    if left == known:
        return False
    QgsExpressionContextUtils.setProjectVariables(project, left)
    return True


def _write(project: QgsProject, name: str, value: str) -> None:
    if project.readEntry(SCOPE, name, "")[0] != value:
        project.writeEntry(SCOPE, name, value)


def _written(project: QgsProject, path: str) -> str:
    return project.writePath(path) if path else ""


def _read_path(project: QgsProject, name: str) -> str:
    stored = project.readEntry(SCOPE, name, "")[0]
    return str(Path(project.readPath(stored))) if stored else ""
