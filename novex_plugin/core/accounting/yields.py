"""What the totals yield for one goal, and why nothing can be said when that is so."""

from typing import AbstractSet, Dict, Iterable, List, NamedTuple, Optional, Sequence, Set, Tuple

from ..model.functions import has_function
from ..texts import tr
from ..wording import number
from .derivation import Conversion, Derivation
from .figures import FUNCTION, HECTARE_M2, Band, QuantityLine, Totals
from .names import Names
from .quantities import derived_note
from .units import refused_units

QUANTITY, AREA_OF, SHARE_OF, NOTHING = "hoeveelheid", "oppervlakte", "aandeel", "geen"


class Yield(NamedTuple):
    """``drawn`` is None when no figure can be derived; ``notes`` then say why."""

    drawn: Optional[Band]
    search: Band = Band()  # what search areas would add
    notes: Tuple[str, ...] = ()
    assumption: bool = False


class Yields:
    """Derives figures from totals with the rules and conversions of one derivation."""

    def __init__(self, rules: Derivation, rural_area_m2: Optional[float] = None) -> None:
        self._rules = rules
        self._rural_area_m2 = rural_area_m2

    def of(self, totals: Totals, codes: Iterable[str], derived_from: str, unit: str) -> Yield:
        """The figure in ``unit`` for a goal; ``codes`` are looked up in the rules, the first known one counts."""
        kind, _, what = derived_from.partition(":")
        rule = next((found for found in map(self._rules.goal, codes) if found), None)
        notes = (rule.note,) if rule else ()
        functions = rule.functions if rule else frozenset()
        if rule and not rule.derivable:
            return _unknown(tr("Niet af te leiden."), notes)
        if kind == QUANTITY and what:
            return self._quantity(totals, what, unit, functions, notes)
        if kind in (AREA_OF, SHARE_OF) and has_function(what):
            counted = functions or frozenset({what})
            return self._share(totals, counted, notes) if kind == SHARE_OF else _area(totals, unit, counted, notes)
        return _unknown(tr("Niet af te leiden uit getekende objecten."), notes)

    def _quantity(
        self, totals: Totals, counted_in: str, unit: str, functions: AbstractSet[str], notes: Tuple[str, ...]
    ) -> Yield:
        """Quantities to the unit they are counted in, and from there to the unit of the goal."""
        last = self._rules.conversion(counted_in, unit, "")
        if last is None:
            said = tr("Niet af te leiden: van {a} naar {b} bestaat geen omrekening.").format(a=counted_in, b=unit)
            return _unknown(said, notes)
        drawn, search = Band(), Band()
        used: List[Conversion] = []
        derived: List[str] = []
        left_out: List[QuantityLine] = []
        refused = refused_lines(totals)
        for line in totals.quantities:
            if functions and line.function not in functions:
                continue
            if line.unit in refused.get(line.function, ()):
                left_out.append(line)
                continue
            step = self._rules.conversion(line.unit, counted_in, line.function)
            if step is None:
                left_out.append(line)
                continue
            used.append(step)
            derived += [note for note in (derived_note(line),) if note]
            drawn = drawn.plus(line.band.times(step.factor).times(last.factor))
            search = search.plus(line.search.times(step.factor).times(last.factor))
        missing = [*_other_units(left_out, functions), *_without(totals, functions)]
        if missing and not used:
            # There are objects, but none says how much: a zero would be a figure nobody gave.
            return _unknown(tr("Niet af te leiden: geen bruikbare hoeveelheid ingevuld."), (*notes, *missing))
        remarks = (*notes, *_assumptions(used), *derived, *missing)
        return Yield(drawn, search, remarks, bool(derived) or any(step.assumption for step in used))

    def _share(self, totals: Totals, functions: AbstractSet[str], notes: Tuple[str, ...]) -> Yield:
        if not self._rural_area_m2:
            return _unknown(
                tr("Niet af te leiden zonder de oppervlakte van het landelijk gebied; geef die op."), notes
            )
        percent = 100.0 / self._rural_area_m2
        net, search = _net(totals, functions)
        hectares = number(self._rural_area_m2 / HECTARE_M2)
        said = tr("Gerekend met {hectares} ha landelijk gebied.").format(hectares=hectares)
        return Yield(_exactly(net * percent), _exactly(search * percent), (*notes, said))


def refused_lines(totals: Totals) -> Dict[str, Tuple[str, ...]]:
    """Per function the units that serve no goal, because its quantities stand in several units."""
    units: Dict[str, Set[str]] = {}
    for line in totals.quantities:
        units.setdefault(line.function, set()).add(line.unit)
    return refused_units(units)


def _area(totals: Totals, unit: str, functions: AbstractSet[str], notes: Tuple[str, ...]) -> Yield:
    if unit != "ha":
        return _unknown(tr("Niet af te leiden: oppervlakte telt in ha, niet in {unit}.").format(unit=unit), notes)
    net, search = _net(totals, functions)
    return Yield(_exactly(net / HECTARE_M2), _exactly(search / HECTARE_M2), notes)


def _net(totals: Totals, functions: AbstractSet[str]) -> Tuple[float, float]:
    """Ground (m²) that has one of the functions as a main function, drawn and in search areas.

    Drawn ground is counted once over all functions; search areas once per function.
    """
    drawn = sum(item.area_m2 for item in totals.combinations if not functions.isdisjoint(item.main))
    return drawn, sum(totals.area(FUNCTION, code).search_net_m2 for code in sorted(functions))


def _exactly(value: float) -> Band:
    return Band(value, value, value)


def _unknown(reason: str, notes: Tuple[str, ...]) -> Yield:
    return Yield(None, notes=(reason, *notes))


def _assumptions(used: Sequence[Conversion]) -> List[str]:
    return [
        tr("Aanname: {note}.").format(note=note) for note in sorted({step.note for step in used if step.assumption})
    ]


def _other_units(lines: Sequence[QuantityLine], functions: AbstractSet[str]) -> List[str]:
    """Only for a goal that names its functions: elsewhere another unit simply is another subject."""
    if not functions:
        return []
    return [
        tr("Niet omgerekend: {name} in {unit}.").format(name=line.name, unit=line.unit or tr("onbekende eenheid"))
        for line in lines
    ]


def _without(totals: Totals, functions: AbstractSet[str]) -> List[str]:
    names = Names()
    return [
        tr("{count} keer {name} zonder hoeveelheid.").format(count=count, name=names.function(code))
        for code, count in totals.without_quantity
        if code in functions
    ]
