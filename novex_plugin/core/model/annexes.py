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


@dataclass(frozen=True)
class Agreement:
    """One row of ``afspraak`` with the objects it is linked to (``afspraak_object``)."""

    uuid: str
    title: str
    number: str = ""
    kind: str = ""
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
