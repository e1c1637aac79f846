"""From runs to cases: every object once, with its findings over all variants and horizons that were asked."""

from collections import defaultdict
from typing import Dict, Iterable, List, Set, Tuple

from ..checks import outcomes
from ..checks.nearness import nearness
from ..model.records import Finding, ProposalObject
from .records import Case, ReportInput, Run

Same = Tuple[str, str, int, int]


def cases(report: ReportInput) -> Tuple[Case, ...]:
    """The objects of the report, the worst first, then by name."""
    seen: Dict[str, ProposalObject] = {}
    runs: Dict[str, List[Run]] = defaultdict(list)
    for run in report.runs:
        for item in run.objects:
            seen.setdefault(item.uuid, item)
            runs[item.uuid].append(run)
    asked = [report.focus] if report.focus in seen else list(seen)
    found = _findings_by_object(report.runs)
    made = [_case(seen[uuid], runs[uuid], found.get(uuid, [])) for uuid in asked]
    return tuple(sorted(made, key=lambda case: (outcomes.rank(case.worst), case.item.name.casefold(), case.item.uuid)))


def by_weight(findings: Iterable[Finding]) -> List[Finding]:
    """The worst first, then what lies nearest, then the largest."""
    return sorted(
        findings,
        key=lambda one: (outcomes.rank(one.outcome), nearness(one), -one.overlap_m2, -one.length_m, one.rule, one.key),
    )


def _findings_by_object(runs: Iterable[Run]) -> Dict[str, List[Tuple[Run, Finding]]]:
    found: Dict[str, List[Tuple[Run, Finding]]] = defaultdict(list)
    for run in runs:
        for finding in run.result.findings:
            for uuid in dict.fromkeys((finding.object_uuid, finding.other_uuid)):
                if uuid:
                    found[uuid].append((run, finding))
    return found


def _case(item: ProposalObject, runs: List[Run], found: List[Tuple[Run, Finding]]) -> Case:
    distinct: Dict[Same, Finding] = {}
    names: Dict[Same, List[str]] = defaultdict(list)
    for run, finding in found:
        same = (finding.key, finding.outcome, round(finding.overlap_m2), round(finding.length_m))
        distinct.setdefault(same, finding)
        names[same].append(run.name)
    where = {
        distinct[same].key: tuple(named)
        for same, named in names.items()
        if len(named) < len(runs)
    }
    codes = [run.result.per_object.get(item.uuid, outcomes.NEUTRAL) for run in runs]
    return Case(
        item, tuple(runs), tuple(by_weight(distinct.values())), _untested(item.uuid, runs), outcomes.worst(codes), where
    )


def _untested(uuid: str, runs: Iterable[Run]) -> Tuple[Tuple[str, str, str], ...]:
    rules: Dict[Tuple[str, str], Set[str]] = defaultdict(set)
    for run in runs:
        for gap in run.result.untested:
            if uuid in gap.objects:
                rules[gap.layer, gap.reason].add(gap.rule)
    return tuple((layer, reason, ", ".join(sorted(codes))) for (layer, reason), codes in sorted(rules.items()))
