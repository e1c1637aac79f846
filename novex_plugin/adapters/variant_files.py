"""Operations on variants in a proposal file, without a panel: for Processing and scripts.

The work is done on a copy, with the same code as in the panel; the file is then replaced in one step.
"""

from pathlib import Path
from typing import Callable, Union

from qgis.core import QgsProject

from ..core.errors import NovexError
from ..core.texts import tr
from ..core.variants.plan import Plan, State
from . import layers as proposal_layers
from . import variant_edits
from .atomic import publish, temporary_beside
from .edit_steps import StepMaker
from .geopackage import open_proposal
from .upgrades import backup


def change_file(path: Union[str, Path], make: Callable[[State], Plan]) -> Plan:
    """Carry out the plan that ``make`` gives for the proposal at ``path``, and save; returns the plan.

    Call it on the main thread: it makes layers. Raises NovexError for a file that is no proposal of today, an
    operation that cannot be, and a file that cannot be written; it then holds what it held.
    """
    proposal = open_proposal(path)
    if proposal.upgraded_from is not None:
        raise NovexError(
            tr("{file} is van een oudere versie.").format(file=Path(path).name),
            tr("Er is een bijgewerkte kopie naast gezet: {copy}. Geef die op.").format(copy=Path(proposal.path).name),
        )
    before = State(tuple(proposal.objects()), tuple(proposal.variants()))
    plan = make(before)
    target = Path(proposal.path)
    with temporary_beside(target) as work:
        backup(target, work)
        _edit(work, before, plan)
        publish(work, target)
    return plan


def _edit(work: Path, before: State, plan: Plan) -> None:
    project = QgsProject()
    try:
        layers = proposal_layers.add_proposal_layers(project, work)
        with StepMaker(lambda: None, lambda: None).step(plan.title) as step:
            variant_edits.edit(layers, before, plan, step)
        for layer in layers.values():
            if layer.isEditable() and not layer.commitChanges():
                reasons = "\n".join(layer.commitErrors())
                layer.rollBack()
                raise NovexError(
                    tr("'{layer}' kon niet worden opgeslagen; het voorstel is niet gewijzigd.").format(
                        layer=layer.name()),
                    reasons,
                )  # fmt: skip
    finally:
        project.clear()
