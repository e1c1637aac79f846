"""One variant on a map of its own: the same layers as in the project, filtered by variables of that map alone.

Nothing is copied: layers are those that are being edited, and their rules read these variables before the ones of the
project. So several maps show several variants at once, unsaved edits included.
"""

from dataclasses import dataclass
from typing import Iterable, Sequence

from qgis.core import QgsExpressionContext, QgsExpressionContextScope, QgsMapSettings

from ..core.errors import NovexError
from ..core.model.records import ProposalObject, Variant
from .project_state import SCOPE
from .visibility import view_variables


@dataclass(frozen=True)
class MapView:
    """What one map shows: a variant at a horizon, called ``title``; ``colour`` (#rrggbb) is its colour in charts."""

    title: str
    variant: str
    horizon: str
    colour: str = ""


def view_scope(
    objects: Iterable[ProposalObject], variants: Sequence[Variant], view: MapView
) -> QgsExpressionContextScope:
    """The variables that make a map show this view. Objects that contradict themselves are all shown, as in the panel.

    Where QGIS steps through time the main map follows it; a map with this scope stays at its own horizon.
    """
    scope = QgsExpressionContextScope(view.title)
    try:
        values = view_variables(objects, variants, view.variant, view.horizon)
    except NovexError:
        values = {}
    for name, value in {**values, "variant": view.variant, "horizon": view.horizon}.items():
        scope.setVariable(f"{SCOPE}_{name}", value)
    return scope


def settings_for(settings: QgsMapSettings, scope: QgsExpressionContextScope) -> QgsMapSettings:
    """The same map with these variables on top of those it has."""
    made = QgsMapSettings(settings)
    context = QgsExpressionContext(settings.expressionContext())
    context.appendScope(QgsExpressionContextScope(scope))
    made.setExpressionContext(context)
    return made
