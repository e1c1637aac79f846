"""Lets the weighings of a proposal follow a plan for its variants, inside the step that carries it out."""

from typing import Mapping

from qgis.core import QgsVectorLayer

from ..core import weighing_follow
from ..core.variants.plan import Plan, State
from . import weighing_edits
from .check_rules import ruleset_of
from .edit_steps import Step
from .geopackage import open_proposal


def follow(layers: Mapping[str, QgsVectorLayer], before: State, plan: Plan, step: Step) -> None:
    """Write down what becomes of the weighings when ``plan`` is carried out on ``before``. Raises NovexError.

    Without the table of weighings among the layers nothing happens. Answers about an object of a neighbouring province
    stay with the original: which object that is does not follow from the proposal.
    """
    table = layers.get(weighing_edits.TABLE)
    if table is None or not weighing_follow.concerns(plan):
        return
    weighings = weighing_edits.read(table)
    if not weighings:
        return
    rules = ruleset_of(open_proposal(table.source().split("|", 1)[0], look_through=False)).rules
    found = weighing_follow.follow(plan, before, weighings, rules)
    weighing_edits.take_back(table, found.gone, step)
    weighing_edits.put(table, found.new, step)
