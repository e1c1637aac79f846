"""The smaller records of a proposal file: goals, agreements, apply-or-explain and the log.

Like ``records.py``: plain values, codes of ``resources/codelijsten``, no QGIS and no file format.
"""

from dataclasses import dataclass
from typing import Optional, Tuple


@dataclass(frozen=True)
class ProvinceGoal:
    """One row of ``doel_provincie``: a goal of the province itself, or its share of a national one."""

    code: str
    indicator: str
    unit: str
    value: float
    value_max: Optional[float] = None
    horizon: str = ""
    goal: str = ""  # code of the national goal
    counts_from: str = ""  # telt_op_uit, e.g. 'hoeveelheid:woningen'
    source: str = ""
    in_plans: Optional[float] = None  # what adopted plans already yield, in the same unit


@dataclass(frozen=True)
class Agreement:
    """One row of ``afspraak`` with the objects it is linked to (``afspraak_object``)."""

    uuid: str
    title: str
    number: str = ""
    kind: str = ""  # one code or, separated by commas, several: an agreement can be of two kinds at once
    departments: Tuple[str, ...] = ()
    parties: str = ""
    text: str = ""
    status: str = ""
    object_uuids: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """One row of ``leg_uit``: a basisset layer is applied, or it is explained why not."""

    layer: str
    applied: bool = True
    reason: str = ""
    replacement: str = ""


@dataclass(frozen=True)
class LogEntry:
    """One row of ``logboek``; ``at`` is ISO 8601 in UTC."""

    at: str
    by: str
    table: str
    uuid: str
    what: str


@dataclass(frozen=True)
class Answer:
    """One row of ``antwoord``: words to a question of the startpakket. Empty variant or horizon: for all of them."""

    question: str
    text: str
    variant: str = ""
    horizon: str = ""
    by: str = ""
    at: str = ""

    @property
    def key(self) -> str:
        return ":".join((self.question, self.variant, self.horizon))


@dataclass(frozen=True)
class Indicator:
    """One row of ``indicator``: something that a user wants to measure, by expressions of QGIS."""

    code: str
    name: str
    expression: str  # per object
    filter: str = ""  # which objects count; empty is all
    aggregate: str = "som"
    unit: str = ""
    target: Optional[float] = None
    direction: str = "meer"  # meer, minder or neutraal: what is better
    note: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True)
class Trade:
    """One row of ``uitruil``: part of a goal goes to another province, or comes from there; never negative."""

    uuid: str
    goal: str
    quantity: float
    unit: str
    direction: str  # weg or hierheen
    partner: str  # code of the other province
    area: str = ""
    reason: str = ""
    variant: str = ""
    horizon: str = ""
    agreed: bool = False
    by: str = ""
    at: str = ""
