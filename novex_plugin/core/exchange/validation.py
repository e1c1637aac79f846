"""Does a proposal follow the exchange model? Rows and records in, a list of issues out.

Nothing here stops at the first fault: every issue says where it is, what is wrong and what to do. What the fields
may hold is read from the model; what the rules ask and weigh is data (see ``issues``); how they are looked at is in
``object_rules``, ``proposal_rules``, ``topology``, ``references`` and ``obligations``.
"""

from typing import Any, Callable, Iterable, Iterator, List, Mapping, Tuple

from ..model.records import ProposalHeader, ProposalObject
from ..model.schema import OBJECT_TABLES, Schema
from . import metadata_rules, object_rules, obligations, proposal_rules, references, topology
from .content import DUTCH_BOUNDS, Content, inside_bounds
from .issues import (
    ADVICE,
    DEFINITIVE_MILESTONES,
    ERROR,
    SEVERITIES,
    WARNING,
    Breach,
    Issue,
    has_errors,
    is_definitive,
    weigh,
    worst_first,
)
from .object_rules import BANDWIDTH_FROM, OUTSIDE_SHARE, outside_share
from .rows import check_rows

__all__ = [
    "ADVICE", "BANDWIDTH_FROM", "DEFINITIVE_MILESTONES", "DUTCH_BOUNDS", "ERROR", "OUTSIDE_SHARE", "SEVERITIES",
    "WARNING", "Breach", "Content", "Issue", "has_errors", "inside_bounds", "is_definitive", "outside_share",
    "validate", "validate_object",
]  # fmt: skip

_OF_WHAT_STANDS = ("aanbevolen", "verplicht_bij_ijkmoment")  # not asked of a row that only lets another object lapse
_Check = Callable[[Content], Iterable[Breach]]
_OF_OBJECT: Tuple[_Check, ...] = (
    object_rules.geometries,
    topology.splinters,
    object_rules.function_fits,
    object_rules.further_functions,
    object_rules.quantities,
    object_rules.believable,
    object_rules.years,
)
_OF_PROPOSAL: Tuple[_Check, ...] = (
    proposal_rules.anything_proposed,
    object_rules.unique_uuids,
    references.identifiers,
    *_OF_OBJECT,
    object_rules.inside_province,
    topology.neighbours,
    proposal_rules.variants,
    proposal_rules.replacements,
    proposal_rules.agreements,
    proposal_rules.explanations,
    proposal_rules.every_layer_accounted_for,
    metadata_rules.metadata,
    obligations.checked,
    obligations.weighed,
    obligations.goals,
    obligations.agreements,
    obligations.trades,
)


def validate(content: Content, model: Schema) -> List[Issue]:
    """Every issue in a proposal, errors first; empty when there is nothing to say."""
    found = list(_row_breaches(content, model))
    for check in _OF_PROPOSAL:
        found += check(content)
    found += references.references(content, model)
    return worst_first(weigh(found, content.header.milestone))


def validate_object(
    item: ProposalObject, row: Mapping[str, Any], model: Schema, milestone: str = ""
) -> List[Issue]:
    """Every issue that one object shows by itself, errors first; ``row`` holds its fields as the file would.

    What needs the rest of the proposal (variants, what it replaces, the province) is left to :func:`validate`.
    """
    header = ProposalHeader("", "", "", milestone=milestone)
    content = Content(header, (), (item,), rows={OBJECT_TABLES[item.kind]: (row,)})
    found = list(_row_breaches(content, model))
    for check in _OF_OBJECT:
        found += check(content)
    return worst_first(weigh(found, milestone))


def _row_breaches(content: Content, model: Schema) -> Iterator[Breach]:
    for table in model.tables:
        objects = table in model.object_tables
        rows = content.table(table.name)
        dropped = {str(row.get("uuid")) for row in rows if row.get("vervalt")} if objects else set()
        for fault in check_rows(table, rows, content.header.milestone):
            if fault.key in dropped and fault.code in _OF_WHAT_STANDS:
                continue
            uuid = fault.key if objects else ""
            yield Breach(fault.code, fault.place, fault.message, fault.hint, uuid, fault.field)
