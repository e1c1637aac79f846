"""Adding up the packages of provinces: national totals in which nothing counts twice, with the proof of it.

``add_up(deliveries)`` takes what was read from packages; reading is the business of whoever calls it. The words are
those of docs/tellen.md, and docs/optellen.md says what is new where provinces meet.
"""

from typing import Dict, List, Optional, Protocol, Sequence, Set, Tuple

from ..accounting.looked import Sound
from ..accounting.places import Places
from ..checks.matrix import Matrix
from ..errors import NovexError
from ..model.codelists import codelist
from ..progress import Progress
from ..texts import tr
from ..variants.effective import horizon_year
from .adder_borders import border_findings
from .adder_count import Stock
from .adder_gate import Choice, admit
from .adder_goals import goal_years, national
from .adder_outlines import outline_findings
from .adder_proof import proof_of
from .adder_records import PREFERRED, Addition, Admission, BorderFinding, Delivery, HorizonCount
from .adder_trades import trade_messages, trade_pairs


def usual_horizons() -> Tuple[str, ...]:
    """The horizons of the code list that are years, in order of time."""
    return tuple(item.code for item in codelist("horizon") if item.code.isdigit())


def add_up(
    deliveries: Sequence[Delivery],
    *,
    horizons: Sequence[str] = (),
    choice: Choice = PREFERRED,
    bring_up: bool = False,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    matrix: Optional[Matrix] = None,
    progress: Optional[Progress] = None,
) -> Addition:
    """Count all deliveries together at each of ``horizons`` (all of the code list when none are given).

    ``choice`` says which variant of each proposal counts, ``bring_up`` reads earlier versions of the exchange model
    as today's, ``outlines`` (EPSG:28992, by province) lets it see what lies outside its own province.
    Raises NovexError when the packages cannot be laid side by side, Cancelled when ``progress`` asks to stop.
    """
    progress = progress or Progress()
    asked = checked_horizons(horizons)
    admission = admit(deliveries, bring_up=bring_up, choice=choice)
    progress.step(0.0, tr("Objecten bekijken"))
    return settle(
        admission, Stock(admission.counted), asked, outlines=outlines, rural_area_m2=rural_area_m2, matrix=matrix,
        progress=progress,
    )  # fmt: skip


class Counting(Protocol):
    """What can count: the objects in memory (:class:`.adder_count.Stock`), or those in a database."""

    @property
    def messages(self) -> Tuple[str, ...]:
        """What is odd about the objects themselves."""

    def count(self, horizon: str, progress: Progress) -> HorizonCount:
        """Everything in force at one horizon, counted."""

    def at(self, horizon: str) -> Sound:
        """What is in force at one horizon and may meet another province; the field ``variant`` holds the province."""


def settle(
    admission: Admission,
    stock: Counting,
    asked: Sequence[str],
    *,
    outlines: Optional[Places] = None,
    rural_area_m2: Optional[float] = None,
    matrix: Optional[Matrix] = None,
    progress: Progress,
) -> Addition:
    """Count what was admitted at each horizon of ``asked``, and draw up goals, trades, borders and the proof."""
    counts: Dict[str, HorizonCount] = {}
    years = sorted({*asked, *goal_years()}, key=int)
    for number, horizon in enumerate(years):
        part = progress.part(0.1 + 0.7 * number / len(years), 0.1 + 0.7 * (number + 1) / len(years))
        counts[horizon] = stock.count(horizon, part)
    progress.step(0.8, tr("Grenzen tussen provincies bekijken"))
    borders = _borders(stock, asked, outlines, matrix, progress.part(0.8, 1.0))
    goals = national(counts, admission.counted, rural_area_m2)
    trades = trade_pairs(admission.counted)
    provinces = [one.province for one in admission.counted]
    shown = tuple(counts[horizon] for horizon in asked)
    said = [*admission.messages, *trade_messages(trades, provinces), *stock.messages, *_entered(shown)]
    progress.step(1.0)
    return Addition(
        admission, shown, goals, trades, borders, proof_of(shown, goals, trades, provinces),
        tuple(dict.fromkeys(said)),
    )  # fmt: skip


def checked_horizons(horizons: Sequence[str]) -> Tuple[str, ...]:
    """The horizons in order of time, each once. Raises NovexError for one that is no year."""
    years = {str(horizon): horizon_year(horizon) for horizon in horizons or usual_horizons()}
    if not years:
        raise NovexError(tr("Er is geen horizon gekozen."), tr("Kies een of meer jaren, zoals 2030 en 2050."))
    return tuple(sorted(years, key=lambda horizon: years[horizon]))


def _borders(
    stock: Counting, horizons: Sequence[str], outlines: Optional[Places], matrix: Optional[Matrix], progress: Progress
) -> Tuple[BorderFinding, ...]:
    """What is odd at any horizon, each once: at the first horizon at which it is so."""
    found: Dict[Tuple[str, str, str, str], BorderFinding] = {}
    known: Set[str] = set()
    for number, horizon in enumerate(horizons):
        progress.step(number / len(horizons))
        looked = stock.at(horizon)
        odd: List[BorderFinding] = border_findings(looked, horizon, matrix, known)
        if outlines is not None:
            odd += outline_findings(looked, outlines, horizon, known)
        known.update(entry.item.uuid for entry in looked.drawn)
        for one in odd:
            found.setdefault((one.code, one.first_uuid, one.second_uuid, one.second_province), one)
    return tuple(found[key] for key in sorted(found))


def _entered(counts: Sequence[HorizonCount]) -> List[str]:
    """What is odd about the quantities, once for all horizons."""
    return [message for count in counts for message in count.totals.messages]
