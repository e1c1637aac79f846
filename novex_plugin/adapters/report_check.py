"""The checks that a report and the map of friction points rest on: with the geometry of every overlap, written nowhere.

The file keeps one check only; a report asks several variants and horizons, and must not change what the panel shows.
"""

from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.checks.cut import REMOVABLE
from ..core.checks.result import CheckResult
from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalObject
from ..core.progress import Progress
from ..core.remedy import title as remedy_title
from ..core.report.records import Run
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .check_rules import ruleset_of
from .finding_shapes import CheckView, find_remedy
from .geopackage import ProposalFile
from .store import Store
from .whole_check import WholeCheck, question_of

Checked = Tuple[List[ProposalObject], CheckResult]


def checked(
    proposal: ProposalFile, store: Optional[Store], variant: str, horizon: str, progress: Optional[Progress] = None
) -> Checked:
    """Objects in force and their check, findings with overlap (EPSG:28992).

    Without a store the last check in the file is used when it is of this variant and horizon. Raises NovexError when
    it is not, or when a file cannot be read, and Cancelled.
    """
    progress = progress or Progress()
    objects = effective_objects(proposal.objects(), proposal.variants(), variant, horizon)
    if store is None:
        return objects, _last(proposal, variant, horizon)
    question = question_of(proposal, objects, variant=variant, horizon=horizon)
    return objects, WholeCheck(store).run(question, progress=progress, with_overlaps=True).result


def _last(proposal: ProposalFile, variant: str, horizon: str) -> CheckResult:
    last = proposal.last_check()
    if last is None or (last.variant, last.horizon) != (variant, horizon):
        name = variant or tr("basis")
        message = tr("Variant {variant} in {horizon} is nog niet getoetst, en er is geen basisset om dat te doen.")
        raise NovexError(message.format(variant=name, horizon=horizon), tr("Kies een basisset, of toets eerst."))
    return last


def remedies_of(proposal: ProposalFile, store: Store, runs: Sequence[Run], uuid: str) -> Dict[str, str]:
    """What would make each serious finding of one object disappear (Dutch), by key of the finding.

    Only asked for a report on one object: an answer takes as long as a check or two.
    """
    rules = ruleset_of(proposal)
    found: Dict[str, str] = {}
    for run in runs:
        view = CheckView(store.path, run.objects, run.variant, run.horizon, rules.rules, rules.tolerances)
        for finding in run.result.of_object(uuid):
            if finding.outcome in REMOVABLE and finding.key not in found:
                remedy = find_remedy(finding, uuid, view, Progress())
                if remedy is not None:
                    found[finding.key] = remedy_title(remedy)
    return found


def variant_name(proposal: ProposalFile, code: str) -> str:
    """How a variant is called. Raises NovexError when there is none with this code."""
    if code == BASIS:
        return tr("Basis")
    found = next((one for one in proposal.variants() if one.code == code), None)
    if found is None:
        known = ", ".join(one.code for one in proposal.variants()) or tr("geen")
        raise NovexError(
            tr("De variant '{code}' bestaat niet.").format(code=code), tr("Kies uit: {codes}.").format(codes=known)
        )
    return tr("Variant {code}: {name}").format(code=code, name=found.name) if found.name else code


def all_variants(proposal: ProposalFile, chosen: Optional[Sequence[str]] = None) -> List[str]:
    """The codes that were asked, or the basis and every variant that is still offered."""
    if chosen is not None:
        return list(chosen)
    return [BASIS, *(one.code for one in proposal.variants() if not one.archived)]


def opened(store_path: Any) -> Optional[Store]:
    return Store.open(store_path) if store_path else None
