"""What becomes of stated quantities when ground is divided or joined. Plain figures; knows no geometry.

A *row* holds the fields of an object by their names in the exchange model.
"""

import heapq
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ..errors import NovexError
from ..texts import tr
from ..wording import quantity

AMOUNT, LOW, HIGH, UNIT = "hoeveelheid", "hoeveelheid_min", "hoeveelheid_max", "eenheid"
DERIVED = "hoeveelheid_afgeleid"
STATED = (AMOUNT, LOW, HIGH)
COUNTED_UNITS = ("woningen",)  # there are no parts of these


def shares_of(measures: Sequence[float]) -> List[float]:
    """Parts of one, adding up to one; equal parts where nothing can be measured."""
    total = sum(measures)
    if total <= 0:
        return [1.0 / len(measures)] * len(measures)
    return [value / total for value in measures]


def divided(row: Mapping[str, Any], shares: Sequence[float]) -> List[Dict[str, Optional[float]]]:
    """The stated quantities of every piece; they add up to what was stated.

    Counted things stay whole numbers when they were. Fields that were not filled in stay so.
    """
    pieces: List[Dict[str, Optional[float]]] = [{} for _ in shares]
    for field in STATED:
        value = row.get(field)
        if value is None:
            continue
        for piece, part in zip(pieces, _divide(float(value), shares, str(row.get(UNIT) or ""))):
            piece[field] = part
    return pieces


def _divide(value: float, shares: Sequence[float], unit: str) -> List[float]:
    if unit in COUNTED_UNITS and value == int(value):
        return [float(part) for part in _whole_parts(int(value), shares)]
    return [value * share for share in shares]


def _whole_parts(total: int, shares: Sequence[float]) -> List[int]:
    """Whole parts by Webster's method: more to divide never gives a piece less, so bounds stay bounds."""
    parts = [max(0, int(total * share) - len(shares)) for share in shares]
    queue = [(-share / (2 * part + 1), number) for number, (share, part) in enumerate(zip(shares, parts))]
    heapq.heapify(queue)
    for _ in range(total - sum(parts)):
        _claim, number = heapq.heappop(queue)
        parts[number] += 1
        heapq.heappush(queue, (-shares[number] / (2 * parts[number] + 1), number))
    return parts


def added(rows: Sequence[Mapping[str, Any]]) -> Tuple[Dict[str, Optional[float]], List[str]]:
    """The quantities of the objects together, and what a reader must know about it (Dutch).

    A bound that one object lacks is its quantity. Raises NovexError when the units differ.
    """
    given = [row for row in rows if any(row.get(field) is not None for field in STATED)]
    units = sorted({str(row.get(UNIT) or "") for row in given})
    if len(units) > 1:
        raise NovexError(
            tr("De hoeveelheden staan in verschillende eenheden: {units}.").format(units=", ".join(units)),
            tr("Geef de objecten eerst dezelfde eenheid."),
        )
    if not given:
        return {}, []
    sums: Dict[str, Optional[float]] = {AMOUNT: _sum([row.get(AMOUNT) for row in given])}
    for field in (LOW, HIGH):
        if any(row.get(field) is not None for row in given):
            sums[field] = _sum([row.get(AMOUNT) if row.get(field) is None else row.get(field) for row in given])
    said = [tr("Samen {amount}.").format(amount=quantity(sums[AMOUNT], units[0]))] if sums[AMOUNT] is not None else []
    if len(given) < len(rows):
        said.append(tr("{count} object(en) hadden geen hoeveelheid.").format(count=len(rows) - len(given)))
    return sums, said


def _sum(values: Sequence[Optional[float]]) -> Optional[float]:
    known = [float(value) for value in values if value is not None]
    return sum(known) if known else None
