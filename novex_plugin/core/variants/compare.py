"""Variants side by side: the same figures of each, how they differ from the first, and which is best or worst.

``compare`` takes what was counted already (:mod:`..accounting`, the check) and only sets it side by side, so that
screen, report and table cannot differ.
"""

from typing import Dict, List, Sequence, Tuple

from ..checks.outcomes import ORDER
from ..checks.result import CheckResult
from ..texts import tr
from .compare_records import (
    AREAS,
    BEST,
    CHECK,
    GOALS,
    GROUPS,
    INDICATORS,
    LESS,
    MORE,
    NEUTRAL,
    QUANTITIES,
    WORST,
    Comparison,
    Figure,
    IndicatorValue,
    OutcomeCount,
    Row,
    VariantView,
    group_title,
)
from .compare_rows import all_rows

__all__ = [
    "AREAS", "BEST", "CHECK", "GOALS", "GROUPS", "INDICATORS", "LESS", "MORE", "NEUTRAL", "QUANTITIES", "WORST",
    "Comparison", "Figure", "IndicatorValue", "OutcomeCount", "Row", "VariantView", "compare", "group_title",
    "outcome_counts",
]  # fmt: skip


def compare(views: Sequence[VariantView]) -> Comparison:
    """Set variants side by side; the first is what the others are held against.

    What is not drawn in a variant is zero, what cannot be derived stays None. Any number of views, one and none too.
    """
    rows = all_rows(views)
    return Comparison(
        views=tuple(views),
        rows=tuple(row for row in rows if row.known),
        silent=tuple(row for row in rows if not row.known),
        messages=tuple(_messages(views)),
    )


def outcome_counts(result: CheckResult) -> Tuple[OutcomeCount, ...]:
    """What a check says per class, the worst first: objects that have it as their worst, and findings."""
    objects: Dict[str, int] = {}
    for code in result.per_object.values():
        objects[code] = objects.get(code, 0) + 1
    findings = result.count()
    return tuple(
        OutcomeCount(outcome.code, objects.get(outcome.code, 0), findings.get(outcome.code, 0))
        for outcome in ORDER
        if outcome.code in objects or outcome.code in findings
    )


def _messages(views: Sequence[VariantView]) -> List[str]:
    """What a reader has to know before believing a difference."""
    said = [tr("'{name}' is leeg: er is niets getekend dat op {horizon} geldt.").format(
        name=view.name, horizon=view.horizon) for view in views if view.empty]  # fmt: skip
    if len({view.horizon for view in views}) > 1:
        said.append(tr("De varianten zijn niet op dezelfde horizon bekeken."))
    checked = [view for view in views if view.outcomes is not None]
    if checked and len(checked) < len(views):
        names = ", ".join(f"'{view.name}'" for view in views if view.outcomes is None)
        said.append(tr("Niet getoetst: {names}. Over conflicten is daar niets bekend.").format(names=names))
    return said
