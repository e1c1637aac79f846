"""From a proposal file and a basisset to the input of a report."""

from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from ..core.catalogue import check_layers
from ..core.errors import NovexError
from ..core.exchange.manifest import plugin_version
from ..core.model.codelists import codelist, has_code
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.report.records import OBJECT, SCOPES, VARIANT, LayerNote, ReportInput, RuleNote, Run
from ..core.texts import tr
from .check_rules import ruleset_of
from .geopackage import ProposalFile, open_proposal
from .goal_settlement import settled_in
from .report_check import all_variants, checked, opened, remedies_of, variant_name
from .store import Store
from .totals import report_totals, rural_area_of


@dataclass(frozen=True)
class ReportRequest:
    """Which report to make. ``date`` (ISO 8601) is the day that it bears.

    ``variants`` None asks the basis and every variant. Without a store the last check in the file is reported.
    """

    proposal_path: Any
    store_path: Any
    out_dir: Any
    date: str
    scope: str = VARIANT
    object_uuid: str = ""
    variants: Optional[Tuple[str, ...]] = (BASIS,)
    horizons: Tuple[str, ...] = ("2030",)
    formats: Tuple[str, ...] = ("html", "pdf")


def gather(request: ReportRequest, progress: Optional[Progress] = None) -> ReportInput:
    """Check what was asked and put everything together that the report will say.

    Raises NovexError for a scope, object, variant or horizon that does not exist and for files that cannot be read,
    and Cancelled.
    """
    progress = progress or Progress()
    _refuse_unknown(request)
    proposal, store = open_proposal(request.proposal_path), opened(request.store_path)
    asked = [(code, year) for code in all_variants(proposal, request.variants) for year in request.horizons]
    focus = request.object_uuid if request.scope == OBJECT else ""
    runs: List[Run] = []
    for place, (code, year) in enumerate(asked):
        part = progress.part(place / len(asked), (place + 1) / len(asked))
        part.step(0.0, tr("Toetsen: {name} {horizon}").format(name=variant_name(proposal, code), horizon=year))
        runs.append(_run(proposal, store, code, year, part, focus))
    if focus:
        runs = _with_object(runs, focus)
    return ReportInput(
        header=proposal.header(), date=request.date, scope=request.scope, runs=tuple(runs), focus=focus,
        remedies=remedies_of(proposal, store, runs, focus) if focus and store else {},
        note=rule_note(proposal), weighings={one.key: one for one in proposal.weighings()}, layers=_layers(store),
        basisset=_basisset(proposal, store), software=f"NOVEX {plugin_version()}",
    )  # fmt: skip


def _refuse_unknown(request: ReportRequest) -> None:
    if request.scope not in SCOPES:
        message = tr("'{scope}' is geen rapport dat gemaakt kan worden.").format(scope=request.scope)
        raise NovexError(message, tr("Kies uit: {scopes}.").format(scopes=", ".join(SCOPES)))
    wrong = [year for year in request.horizons if not has_code("horizon", year)]
    if wrong or not request.horizons:
        known = ", ".join(one.code for one in codelist("horizon"))
        message = tr("Onbekende horizon: {years}.").format(years=", ".join(wrong) or "–")
        raise NovexError(message, tr("Kies uit: {scopes}.").format(scopes=known))
    if request.scope == OBJECT and not request.object_uuid:
        raise NovexError(tr("Er is geen object gekozen."), tr("Kies eerst een object op de kaart of in de lijst."))


def _run(
    proposal: ProposalFile, store: Optional[Store], code: str, year: str, progress: Progress, focus: str
) -> Run:
    """One check, with the goals: of the whole variant, or what one object adds to them."""
    objects, result = checked(proposal, store, code, year, progress.part(0.0, 0.9))
    counted = [item for item in proposal.objects() if focus in ("", item.uuid)]
    totals = report_totals(
        proposal.header(), counted, proposal.variants(), settled_in(proposal, code).goals,
        variant=code, horizon=year, rural_area_m2=rural_area_of(store.path) if store else None,
        progress=progress.part(0.9, 1.0),
    )  # fmt: skip
    return Run(code, variant_name(proposal, code), year, tuple(objects), result, totals.goals)


def _with_object(runs: List[Run], uuid: str) -> List[Run]:
    """The runs in which the object is in force. Raises NovexError when there is none."""
    found = [run for run in runs if any(item.uuid == uuid for item in run.objects)]
    if not found:
        raise NovexError(
            tr("Het object is niet van kracht in de gekozen variant en horizon."),
            tr("Kies een variant en een horizon waarin het object geldt."),
        )
    return found


def rule_note(proposal: ProposalFile) -> RuleNote:
    """Which rules and limits the check used, and what the proposal changed in them."""
    used = ruleset_of(proposal)
    return RuleNote(used.version, {rule.code: rule for rule in used.rules}, used.changes, used.tolerances)


def _layers(store: Optional[Store]) -> Dict[str, LayerNote]:
    """Titles of all check layers, with what the store knows of those that it holds."""
    found = {one.key: LayerNote(one.title) for one in check_layers()}
    for one in store.layers() if store else []:
        title = found[one.key].title if one.key in found else one.title
        found[one.key] = LayerNote(title, one.accuracy, one.date, one.source)
    return found


def _basisset(proposal: ProposalFile, store: Optional[Store]) -> str:
    header = proposal.header()
    name, date = (store.snapshot_name, store.snapshot_date) if store else (header.basisset_name, header.basisset_date)
    return " · ".join(part for part in (name, date) if part)
