"""An import straight into a proposal file, for scripts: the same reading, mapping and plan as the dialog."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, List, Optional, Tuple

from ..core.errors import NovexError
from ..core.imports.mapping import ImportMapping, fitted
from ..core.imports.plan import WRITTEN, ImportPlan, make_plan
from ..core.imports.propose import suggest
from ..core.imports.report import Message, account
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from .atomic import publish, temporary_beside
from .geopackage import ProposalFile, open_proposal
from .import_complete import completed
from .import_reader import Read
from .import_write import known_objects, planned_object
from .places import Places
from .upgrades import backup


@dataclass(frozen=True)
class ImportOutcome:
    """What an import did; ``uuids`` are the objects that were added or changed."""

    path: Path
    plan: ImportPlan
    mapping: ImportMapping
    messages: Tuple[Message, ...]
    uuids: Tuple[str, ...]


def import_into_file(
    proposal_path: Path,
    read: Read,
    mapping: Optional[ImportMapping] = None,
    *,
    variant: str = BASIS,
    horizon: str = "2030",
    output: Optional[Path] = None,
    province: Any = None,
    store: Optional[Path] = None,
    trial: bool = False,
    progress: Optional[Progress] = None,
) -> ImportOutcome:
    """Bring what was read into a proposal, or into a copy of it (``output``). All of it or nothing.

    ``store`` is the basisset in which municipalities and areas are looked up. Without ``mapping`` one is proposed;
    with ``trial`` nothing is written. Raises NovexError when there is no function, an unknown variant, or a file that
    cannot be written; and Cancelled. Nothing is changed then.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path)
    used = fitted(mapping, read.table.columns) if mapping is not None else suggest(read.table).mapping
    require_function(used)
    objects = proposal.objects()
    known = known_objects(objects)
    plan = make_plan(
        read.table, used, known, proposal.variants(), variant=variant, horizon=horizon, province=province,
        progress=progress.part(0.0, 0.5),
    )  # fmt: skip
    places = Places(store, proposal.header().province)
    plan = completed(plan, known, places, measured_only=not used.rule("hoeveelheid").is_empty,
                     progress=progress.part(0.5, 0.8))  # fmt: skip
    progress.step(0.8, tr("Objecten opslaan"))
    by_uuid = {item.uuid: item for item in objects}
    made = [planned_object(row, by_uuid) for row in plan.rows if row.verdict in WRITTEN]
    target = proposal.path if trial else _write(proposal, made, output)
    progress.step(1.0)
    return ImportOutcome(
        target, plan, used, tuple(account(read.table, used, plan)), tuple(item.uuid for item in made)
    )


def require_function(mapping: ImportMapping) -> None:
    """Raises NovexError when nothing says which function the objects have."""
    if mapping.rule("functie").is_empty:
        raise NovexError(
            tr("Het is niet bekend welke functie de objecten hebben."),
            tr("Kies een kolom met functies, of één functie voor alle rijen."),
        )


def _write(proposal: ProposalFile, made: List[Any], output: Optional[Path]) -> Path:
    if output is None or Path(output).absolute() == proposal.path:
        if made:
            proposal.write_objects(made)
        return proposal.path
    target = Path(output).absolute()
    with temporary_beside(target) as work:
        backup(proposal.path, work)
        if made:
            open_proposal(work).write_objects(made)
        publish(work, target)
    return target
