"""The checks that a report and the map of friction points rest on: with the geometry of every overlap, written nowhere.

The file keeps one check only; a report asks several variants and horizons, and must not change what the panel shows.
"""

from typing import Any, List, Optional, Sequence, Tuple

from ..core.checks.engine import CheckResult, check
from ..core.checks.matrix import load_matrix
from ..core.checks.rule_files import load_rules
from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .check import expected_in, load_layers
from .geopackage import ProposalFile
from .store import Store

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
    rules = [rule for rule in load_rules() if rule.active]
    layers = load_layers(store, rules, objects, progress.part(0.0, 0.3))
    result = check(
        objects, rules, layers, load_matrix(), variant=variant, horizon=horizon, progress=progress.part(0.3, 1.0),
        with_overlaps=True, expected=expected_in(proposal.header().province),
    )  # fmt: skip
    return objects, result


def _last(proposal: ProposalFile, variant: str, horizon: str) -> CheckResult:
    last = proposal.last_check()
    if last is None or (last.variant, last.horizon) != (variant, horizon):
        name = variant or tr("basis")
        message = tr("Variant {variant} in {horizon} is nog niet getoetst, en er is geen basisset om dat te doen.")
        raise NovexError(message.format(variant=name, horizon=horizon), tr("Kies een basisset, of toets eerst."))
    return last


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
