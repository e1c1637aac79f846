"""Counting deliveries at one horizon: all provinces together, and each of them alone.

Once it is settled which variant of a proposal counts, the field ``variant`` of its objects has done its work. From
there on it carries the province, so that the cross tables of :mod:`..accounting.crosstab` split by who delivered.
"""

from collections import defaultdict
from dataclasses import replace
from math import fsum
from typing import DefaultDict, Dict, List, Mapping, Sequence, Set, Tuple

from ..accounting.areas import Drawn
from ..accounting.cross_table import CrossTable
from ..accounting.crosstab import cross
from ..accounting.figures import FUNCTION, PERSPECTIVE, AreaLine, Band, QuantityLine, Totals
from ..accounting.keys import VARIANT
from ..accounting.looked import Sound, sound
from ..accounting.names import Names
from ..accounting.quantities import Claim, Quantities, quantities
from ..model.records import SEARCH_AREA, ProposalObject
from ..progress import Progress
from ..texts import tr
from ..variants.effective import effective_objects
from .adder_claims import double_length, double_points, double_quantities
from .adder_gate import province_name
from .adder_records import Counted, DoubleQuantity, Entered, HorizonCount, ProvinceCount

SENDER = VARIANT  # the key under which a cross table has the province that delivered
_EnteredKey = Tuple[str, str, str, str, bool]
SPLITS: Tuple[Tuple[str, ...], ...] = ((FUNCTION,), (PERSPECTIVE,), (SENDER, FUNCTION), (SENDER, PERSPECTIVE))


class Stock:
    """All objects of all deliveries, looked at once; what is in force at a horizon is picked from it.

    Ground, lines and points are counted by cross tables; quantities are added up apart, because there each province
    keeps its own unit: one that another province does not use is no mistake.
    """

    def __init__(self, counted: Sequence[Counted]) -> None:
        self.counted = tuple(counted)
        self._names = {one.province: province_name(one.province) for one in counted}
        self.messages: Tuple[str, ...] = ()  # what is odd about the objects themselves, by province
        self._entered: Dict[str, ProposalObject] = {}
        self._present: Dict[str, Dict[str, Set[str]]] = {}
        drawn: List[Drawn] = []
        unplaced: List[ProposalObject] = []
        for one in self.counted:
            looked = sound(replace(item, variant=one.province) for item in one.delivery.objects)
            self.messages += tuple(f"{self._names[one.province]}: {text}" for text in looked.messages)
            self._entered.update({item.uuid: item for item in looked.items if _has_quantity(item)})
            drawn += [Drawn(bare(item), shape) for item, shape in looked.drawn]
            unplaced += map(bare, looked.unplaced)
        drawn.sort(key=lambda entry: entry.item.uuid)
        self._looked = Sound(tuple(drawn), tuple(sorted(unplaced, key=lambda item: item.uuid)), ())

    def in_force(self, horizon: str) -> Dict[str, Set[str]]:
        """The identifiers per province. Raises NovexError for variants or replacements that run in circles."""
        if horizon not in self._present:
            self._present[horizon] = {
                one.province: {
                    item.uuid
                    for item in effective_objects(one.delivery.objects, one.delivery.variants, one.variant, horizon)
                }
                for one in self.counted
            }
        return self._present[horizon]

    def at(self, horizon: str) -> Sound:
        """Everything in force, of all provinces; without quantities."""
        return _only(self._looked, set().union(*self.in_force(horizon).values()))

    def count(self, horizon: str, progress: Progress) -> HorizonCount:
        """Count one horizon. Raises Cancelled when ``progress`` asks to stop."""
        progress.step(0.0, tr("Optellen op horizon {horizon}").format(horizon=horizon))
        names = Names()
        present = self.in_force(horizon)
        looked = _only(self._looked, set().union(*present.values()))
        entered = self._quantities(looked, names)
        tables = self._tables(looked, progress.part(0.0, 0.5))
        doubles = double_quantities(looked, entered.claims, names, Progress())
        provinces: List[ProvinceCount] = []
        for number, one in enumerate(self.counted):
            part = progress.part(0.5 + 0.5 * number / len(self.counted), 0.5 + 0.5 * (number + 1) / len(self.counted))
            provinces.append(self._alone(one.province, _only(looked, present[one.province]), names, part))
        totals = goal_totals(tables[FUNCTION,], entered, doubles)
        return HorizonCount(
            horizon, tables, totals, _entered(entered.claims, names), tuple(provinces), doubles,
            double_points(looked, names),
            double_length(looked),
        )  # fmt: skip

    def _quantities(self, looked: Sound, names: Names) -> Quantities:
        return quantities([self._entered.get(item.uuid, item) for item in looked.items], names)

    def _tables(self, looked: Sound, progress: Progress) -> Mapping[Tuple[str, ...], CrossTable]:
        given = {SENDER: self._names}
        found: Dict[Tuple[str, ...], CrossTable] = {}
        for number, keys in enumerate(SPLITS):
            part = progress.part(number / len(SPLITS), (number + 1) / len(SPLITS))
            found[keys] = cross(looked, keys, None, part, names=given)
        return found

    def _alone(self, province: str, looked: Sound, names: Names, progress: Progress) -> ProvinceCount:
        table = cross(looked, (FUNCTION,), None, progress)
        return ProvinceCount(province, table, goal_totals(table, self._quantities(looked, names), ()))


def _entered(claims: Sequence[Claim], names: Names) -> Tuple[Entered, ...]:
    """The claims by province, perspective, function, unit and whether it is a search area, in that order."""
    bands: DefaultDict[_EnteredKey, List[Band]] = defaultdict(list)
    for claim in claims:
        item = claim.item
        key = item.variant, names.use(item).perspective, item.function, claim.unit, item.exactness == SEARCH_AREA
        bands[key].append(claim.band)
    return tuple(
        Entered(*key, len(found), Band(fsum(one.value for one in found), fsum(one.minimum for one in found),
                                       fsum(one.maximum for one in found)))
        for key, found in sorted(bands.items())
    )  # fmt: skip


def _has_quantity(item: ProposalObject) -> bool:
    return item.quantity is not None or item.quantity_min is not None or item.quantity_max is not None


def bare(item: ProposalObject) -> ProposalObject:
    return replace(item, quantity=None, quantity_min=None, quantity_max=None) if _has_quantity(item) else item


def _only(looked: Sound, uuids: Set[str]) -> Sound:
    return Sound(
        tuple([entry for entry in looked.drawn if entry.item.uuid in uuids]),
        tuple([item for item in looked.unplaced if item.uuid in uuids]),
        (),
    )


def goal_totals(table: CrossTable, entered: Quantities, doubles: Sequence[DoubleQuantity]) -> Totals:
    """What goals are measured by, out of a table by function and the quantities less what is claimed twice."""
    taken = {(item.function, item.unit): item.band for item in doubles}
    return Totals(
        objects=table.whole.objects,
        search_objects=table.whole.search_objects,
        areas=tuple(
            AreaLine(FUNCTION, row.key[0], row.name, search_objects=row.search_objects,
                     search_net_m2=row.search_net_m2)
            for row in table.rows
        ),
        quantities=tuple(_less(line, taken.get((line.function, line.unit), Band())) for line in entered.lines),
        combinations=table.combinations,
        without_quantity=entered.without,
        messages=entered.messages,
    )  # fmt: skip


def _less(line: QuantityLine, double: Band) -> QuantityLine:
    return replace(line, band=less(line.band, double)) if double.value or double.minimum else line


def less(band: Band, double: Band) -> Band:
    """Less what is claimed twice; the maximum stays, because both claims may come."""
    return Band(band.value - double.value, band.minimum - double.minimum, band.maximum)

