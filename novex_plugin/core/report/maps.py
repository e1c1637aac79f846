"""Which maps a report wants and what is on them, as plain records; an adapter draws them."""

from dataclasses import dataclass
from typing import Any, List, Sequence, Tuple

from ..checks import outcomes
from ..checks.nearness import FAR, nearness
from ..checks.outcomes import ATTENTION, CONDITIONAL, HARD, NEE_TENZIJ, ORDER
from ..model.records import Finding, ProposalObject
from ..texts import tr
from .blocks import Legend, Picture
from .records import Case, ReportInput, Run
from .words import anchor, class_name

WIDTH_MM, HEIGHT_MM = 174.0, 92.0
OVERVIEW_MM = 108.0  # two on a page
DRAWN = (HARD, NEE_TENZIJ, CONDITIONAL, ATTENTION)


@dataclass(frozen=True)
class Mark:
    """A hit or near miss (shapely, EPSG:28992) in the colour of its class."""

    geometry: Any
    outcome: str
    near: bool = False


@dataclass(frozen=True)
class MapWish:
    """One map: what it is about in front, hits over it, the rest quiet."""

    key: str
    width: float
    height: float
    shown: Tuple[ProposalObject, ...]
    marks: Tuple[Mark, ...] = ()
    others: Tuple[ProposalObject, ...] = ()  # neighbouring proposals, as outlines
    by_class: Tuple[Tuple[str, str], ...] = ()  # uuid and class, to colour objects by their verdict
    layers: Tuple[str, ...] = ()  # check layers that are hit, for their outline
    variant: str = ""


def object_map(report: ReportInput, case: Case) -> MapWish:
    """The object with its hits and near misses."""
    marks = _marks(case)
    keys = [one.layer for one in case.findings if one.layer and _is_drawn(one)]
    partners = {uuid for one in case.findings for uuid in (one.object_uuid, one.other_uuid)} - {case.item.uuid, ""}
    others = {item.uuid: item for run in case.runs for item in run.objects if item.uuid in partners}
    return MapWish(
        f"kaart-{anchor(case.item)}", WIDTH_MM, HEIGHT_MM, (case.item,), marks, tuple(others.values()),
        layers=tuple(dict.fromkeys(keys)), variant=case.runs[0].variant if case.runs else "",
    )  # fmt: skip


def overview_map(number: int, run: Run) -> MapWish:
    """All objects of a run, each in the colour of its worst class."""
    per_object = tuple(sorted(run.result.per_object.items()))
    key = f"kaart-run-{number + 1}"
    return MapWish(key, WIDTH_MM, OVERVIEW_MM, run.objects, by_class=per_object, variant=run.variant)


def wishes(report: ReportInput, cases: Sequence[Case]) -> List[MapWish]:
    """Every map of the report, in reading order."""
    wanted = [] if report.focus else [overview_map(number, run) for number, run in enumerate(report.runs)]
    told = [case for case in cases if case.item.geometry is not None and (report.focus or case.findings)]
    return wanted + [object_map(report, case) for case in told]


def _is_drawn(finding: Finding) -> bool:
    """Whether the finding has a place on a map; wide surroundings stay off it."""
    return finding.outcome in DRAWN and nearness(finding) != FAR


def _marks(case: Case) -> Tuple[Mark, ...]:
    """Mildest first, so that the worst lie on top."""
    found = [
        Mark(finding.overlap, finding.outcome, finding.distance_m > 0)
        for finding in case.findings
        if finding.overlap is not None and _is_drawn(finding)
    ]
    return tuple(sorted(found, key=lambda mark: -outcomes.rank(mark.outcome)))


def object_picture(report: ReportInput, case: Case) -> Picture:
    wish = object_map(report, case)
    name = case.item.name
    legend = [Legend(tr("het object"), outline=True)]
    for outcome in ORDER:
        for near in (False, True):
            if any(mark.outcome == outcome.code and mark.near == near for mark in wish.marks):
                text = tr("{label}, in de zone eromheen") if near else "{label}"
                legend.append(Legend(text.format(label=class_name(outcome.code)), outcome.code, hatched=near))
    return Picture(
        alt=_object_alt(case), caption=tr("{name}: wat geraakt wordt.").format(name=name), width=wish.width,
        height=wish.height, key=wish.key, legend=tuple(legend),
    )  # fmt: skip


def _object_alt(case: Case) -> str:
    texts = [
        f"{class_name(one.outcome)}: {one.title}" for one in case.findings if _is_drawn(one)
    ]  # fmt: skip
    found = "; ".join(dict.fromkeys(texts)) or tr("niets geraakt")
    return tr("Kaart van {name}. {found}.").format(name=case.item.name, found=found)


def run_picture(number: int, run: Run) -> Picture:
    wish = overview_map(number, run)
    codes = [outcome.code for outcome in ORDER if outcome.code in run.result.per_object.values()]
    counts = {code: list(run.result.per_object.values()).count(code) for code in codes}
    told = "; ".join(f"{class_name(code)}: {count}" for code, count in counts.items())
    legend = tuple(Legend(f"{class_name(code)} ({counts[code]})", code) for code in codes)
    return Picture(
        alt=tr("Kaart van alle objecten in {run}, gekleurd naar hun zwaarste uitkomst. {told}.").format(
            run=run.name, told=told),
        caption=tr("{run}: objecten naar hun zwaarste uitkomst.").format(run=run.name), width=wish.width,
        height=wish.height, key=wish.key, legend=legend,
    )  # fmt: skip
