"""Counting what is in a shared database: the sums come from :mod:`.shared_sql`, the records are those of the adder."""

from collections import defaultdict
from functools import partial
from typing import Any, DefaultDict, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..accounting.areas import Drawn
from ..accounting.cross_table import CrossPart, CrossRow, CrossTable
from ..accounting.figures import FUNCTION, Band, Combination, QuantityLine
from ..accounting.keys import KeyTuple, ValueNames
from ..accounting.looked import Sound
from ..accounting.names import Names
from ..accounting.places import Places
from ..accounting.quantities import Quantities
from ..accounting.units import refusal, refused_units
from ..errors import NovexError
from ..optional import shapely
from ..progress import Progress
from ..texts import tr
from ..variants.effective import variant_chain
from . import shared_sql as sql
from .adder_borders import ENDS_M
from .adder_count import SENDER, SPLITS, bare, goal_totals
from .adder_gate import province_name
from .adder_outlines import AT_BORDER_M
from .adder_records import Counted, DoubleQuantity, Entered, HorizonCount, ProvinceCount
from .adder_tables import split_name
from .shared_tables import object_of

ALL = "*"  # in a row of SQL: everything of a province
_Figures = Dict[str, float]
_Found = Sequence[Sequence[Any]]  # rows of SQL
_Rows = DefaultDict[Tuple[str, KeyTuple], _Figures]  # by way of splitting, and its values


class SharedStock:
    """What :class:`.adder_count.Stock` is for objects in memory; lives as long as the transaction of ``cursor``."""

    def __init__(
        self, cursor: Any, counted: Sequence[Counted], messages: Sequence[str], horizons: Sequence[str],
        outlines: Optional[Places], progress: Progress,
    ) -> None:  # fmt: skip
        """``horizons``: every one that will be asked for. Raises NovexError for objects that replace each other."""
        self._cursor, self.counted, self.messages = cursor, tuple(counted), tuple(messages)
        self._names = Names()
        self._provinces = {one.province: province_name(one.province) for one in counted}
        self._values = ValueNames(self._names, {SENDER: self._provinces})
        self._do(sql.PLAIN)
        self._put_in_force(horizons, progress.part(0.0, 0.2))
        self._put_outlines(outlines)
        self._cut(progress.part(0.2, 1.0))

    def _do(self, statement: str, **values: Any) -> Any:
        self._cursor.execute(statement, values)
        return self._cursor

    def _all(self, statement: str, **values: Any) -> List[Tuple[Any, ...]]:
        return list(self._do(statement, **values).fetchall())

    # -- once

    def _put_in_force(self, horizons: Sequence[str], progress: Progress) -> None:
        self._do(sql.LEVELS)
        for one in self.counted:
            for level, code in enumerate(variant_chain(one.delivery.variants, one.variant)):
                self._cursor.execute(sql.PUT_LEVEL, (one.province, code, level))
        self._do(sql.INDEX_LEVELS)
        self._do(sql.COUNTING)
        for number, horizon in enumerate(horizons):
            progress.step(number / len(horizons), tr("Bepalen wat telt in {horizon}").format(horizon=horizon))
            circle = self._all(sql.CIRCLE, jaar=int(horizon))
            if circle:
                names = ", ".join(f"'{name}'" for (name,) in circle)
                raise NovexError(
                    tr("Objecten vervangen elkaar in een kring: {names}.").format(names=names),
                    tr("Maak bij een van deze objecten het veld 'vervangt' leeg."),
                )
            self._do(sql.PUT_COUNTING, jaar=int(horizon))
        for statement in sql.INDEX_COUNTING:
            self._do(statement)

    def _put_outlines(self, outlines: Optional[Places]) -> None:
        self._do(sql.OUTLINES)
        for code, shape in zip(outlines.codes, outlines.geometries) if outlines else ():
            self._cursor.execute(sql.PUT_OUTLINE, (code, shapely().to_wkb(shape)))
        for statement in sql.INDEX_OUTLINES:
            self._do(statement)
        for statement in sql.NEIGHBOURS:
            self._do(statement, afstand=ENDS_M, rand=AT_BORDER_M)

    def _cut(self, progress: Progress) -> None:
        """Cut all areas that are ever in force into disjoint pieces."""
        progress.step(0.0, tr("Oppervlakten knippen in de database"))
        for statement in sql.AREAS:
            self._do(statement)
        for place, grid in enumerate(sql.GRIDS_M):
            progress.step((place + 1) / (len(sql.GRIDS_M) + 1))
            self._do(sql.CUT, raster=grid)
            self._do(sql.MEMBERS)
            self._do(sql.FAILED)
            done = not self._all(sql.COUNT_FAILED)[0][0] or grid == sql.GRIDS_M[-1]
            for statement in () if done else sql.AGAIN:
                self._do(statement)
            self._do(sql.FORGET_FAILED)
            if done:
                break
        for statement in sql.PIECES:
            self._do(statement)

    # -- a horizon

    def at(self, horizon: str) -> Sound:
        """What is in force and may meet another province, without quantities; ``variant`` holds the province."""
        rows = self._all(sql.NEAR, jaar=int(horizon))
        drawn = []
        for province, kind, row, blob in rows:
            item = object_of(kind, {**row, "variant": province}, blob)
            drawn.append(Drawn(bare(item), item.geometry))
        return Sound(tuple(drawn), (), ())

    def count(self, horizon: str, progress: Progress) -> HorizonCount:
        """Count one horizon. Raises Cancelled when ``progress`` asks to stop."""
        progress.step(0.0, tr("Optellen op horizon {horizon}").format(horizon=horizon))
        self._do(sql.FORGET_HORIZON)
        for statement in sql.HORIZON:
            self._do(statement, jaar=int(horizon))
        self._do(sql.STACK, eigen=False)
        self._do(sql.OWN_STACK, eigen=True)
        progress.step(0.3)
        rows = self._rows(horizon)
        progress.step(0.6)
        tables = self._tables(rows)
        found = self._all(sql.ENTERED, jaar=int(horizon))
        without = self._all(sql.WITHOUT, jaar=int(horizon))
        remarks = tuple(self._remarks(horizon, {(row[2], row[3]) for row in found}))
        entered = self._quantities(found, without, remarks)
        doubles = self._doubles(horizon)
        stacked = self._all(sql.OWN_COMBINATIONS)
        provinces = tuple(
            self._alone(one.province, rows, *(_of(one.province, each) for each in (found, without, stacked)))
            for one in self.counted
        )
        progress.step(0.9)
        points = {(function, perspective): count for function, perspective, count in
                  self._all(sql.DOUBLE_POINTS, jaar=int(horizon))}  # fmt: skip
        length = float(self._all(sql.DOUBLE_LENGTH, jaar=int(horizon))[0][0])
        totals = goal_totals(tables[FUNCTION,], entered, doubles)
        return HorizonCount(horizon, tables, totals, _entered(found), provinces, doubles, points, length)

    def _rows(self, horizon: str) -> _Rows:
        """Every figure of every row, also of provinces alone."""
        rows: _Rows = defaultdict(dict)
        for split, key, search, gross, net, shared in self._all(sql.GROUND_ROWS):
            figures = rows[split, tuple(key)]
            if search:
                figures.update(search_gross_m2=gross, search_net_m2=net)
            else:
                figures.update(gross_m2=gross, net_m2=net, shared_m2=shared)
        for split, key, search, objects, gross, net, count in self._all(sql.OBJECTS, jaar=int(horizon)):
            figures = rows[split, tuple(key)]
            if search:
                figures.update(search_objects=objects, search_length_m=net, search_count=float(count))
            else:
                figures.update(objects=objects, gross_length_m=gross, length_m=net, count=float(count))
        for province, function, search, gross, net in self._all(sql.OWN_GROUND, jaar=int(horizon)):
            figures = rows["apart", (province, function)]
            if search:
                figures.update(search_gross_m2=gross, search_net_m2=net)
            else:
                figures.update(gross_m2=gross, net_m2=net)
        for province, function, shared in self._all(sql.OWN_SHARED):
            rows["apart", (province, function)].update(shared_m2=shared)
        return rows

    def _tables(self, rows: _Rows) -> Mapping[Tuple[str, ...], CrossTable]:
        parts: DefaultDict[Tuple[str, bool], List[Tuple[Tuple[KeyTuple, ...], float]]] = defaultdict(list)
        for split, keys, search, area in self._all(sql.GROUND_PARTS):
            parts[split, search].append((tuple(sorted(map(tuple, keys))), area))
        combinations = self._combinations(self._all(sql.COMBINATIONS))
        found: Dict[Tuple[str, ...], CrossTable] = {}
        for keys in SPLITS:
            split = split_name(keys)
            found[keys] = self._table(
                keys, rows["", ()], {key: figures for (name, key), figures in rows.items() if name == split},
                combinations, parts[split, False], parts[split, True],
            )  # fmt: skip
        return found

    def _table(
        self, keys: Tuple[str, ...], whole: _Figures, rows: Mapping[KeyTuple, _Figures],
        combinations: Tuple[Combination, ...], parts: Iterable[Tuple[Tuple[KeyTuple, ...], float]] = (),
        search_parts: Iterable[Tuple[Tuple[KeyTuple, ...], float]] = (),
    ) -> CrossTable:  # fmt: skip
        made = tuple(
            _row(key, self._values.all(keys, key), figures) for key, figures in sorted(rows.items())
            if figures.get("objects") or figures.get("search_objects")
        )  # fmt: skip
        firm, search = self._parts(keys, parts), self._parts(keys, search_parts)
        return CrossTable(keys, _row((), (), whole), made, firm, search, combinations)

    def _parts(
        self, keys: Tuple[str, ...], parts: Iterable[Tuple[Tuple[KeyTuple, ...], float]]
    ) -> Tuple[CrossPart, ...]:
        name_of = partial(self._values.all, keys)
        ordered = sorted(parts, key=lambda part: (len(part[0]), part[0]))
        return tuple(CrossPart(there, area, name_of) for there, area in ordered)

    def _combinations(self, rows: Iterable[Sequence[Any]]) -> Tuple[Combination, ...]:
        found = [(tuple(main), tuple(further), float(area)) for main, further, area in rows]
        found.sort(key=lambda one: (len(one[0]) + len(one[1]), one))
        return tuple(
            Combination(main, further, tuple(map(self._names.function, (*main, *further))), area)
            for main, further, area in found
        )

    def _alone(
        self, province: str, rows: _Rows, entered: _Found, without: _Found, combinations: _Found
    ) -> ProvinceCount:
        """One province by itself: ground by unions of its own, the rest from what names it."""
        own: Dict[KeyTuple, _Figures] = {}
        for (split, key), figures in rows.items():
            if split == "provincie x functie" and key[0] == province:
                ground = rows.get(("apart", (province, key[1])), {})
                own[key[1:]] = {**figures, **_no_ground(figures), **ground}
        whole = {**rows.get(("provincie", (province,)), {}), **rows.get(("apart", (province, ALL)), {})}
        table = self._table((FUNCTION,), whole, own, self._combinations([row[1:] for row in combinations]))
        return ProvinceCount(province, table, goal_totals(table, self._quantities(entered, without, ()), ()))

    # -- quantities

    def _quantities(self, rows: _Found, without: _Found, remarks: Tuple[str, ...]) -> Quantities:
        """The lines per function and unit of these rows."""
        groups: DefaultDict[Tuple[str, str], List[Sequence[Any]]] = defaultdict(list)
        for row in rows:
            groups[row[2], row[3]].append(row)
        lines = tuple(self._line(function, unit, group) for (function, unit), group in sorted(groups.items()))
        counts: DefaultDict[str, int] = defaultdict(int)
        for _province, function, count in without:
            counts[function] += count
        return Quantities(lines, (), tuple(sorted(counts.items())), remarks)

    def _line(self, function: str, unit: str, group: Sequence[Sequence[Any]]) -> QuantityLine:
        firm, search = Band(), Band()
        for row in group:
            band = Band(*row[6:9])
            firm, search = (firm, search.plus(band)) if row[4] else (firm.plus(band), search)
        affordable = sum(row[9] for row in group if not row[4])
        affordable_of = sum(row[10] for row in group if not row[4])
        return QuantityLine(
            function, self._names.function(function), unit, sum(row[5] for row in group), firm, search,
            affordable if affordable_of else None, affordable_of, sum(row[11] for row in group),
            sum(row[12] for row in group),
        )  # fmt: skip

    def _remarks(self, horizon: str, groups: Iterable[Tuple[str, str]]) -> Iterable[str]:
        yield from (text for (text,) in self._all(sql.REMARKS, jaar=int(horizon)))
        units: DefaultDict[str, List[str]] = defaultdict(list)
        for function, unit in sorted(groups):
            units[function].append(unit)
        for function, unit in sorted((code, each) for code, wrong in refused_units(units).items() for each in wrong):
            names = self._all(sql.NAMED, jaar=int(horizon), functie=function, eenheid=unit)
            yield refusal(function, unit, (name or "" for (name,) in names), self._names)

    def _doubles(self, horizon: str) -> Tuple[DoubleQuantity, ...]:
        found: DefaultDict[Tuple[str, str], List[Tuple[str, Band]]] = defaultdict(list)
        for function, unit, perspective, *band in self._all(sql.DOUBLES, jaar=int(horizon)):
            found[function, unit].append((perspective, Band(*band)))
        return tuple(
            DoubleQuantity(function, unit, _sum(band for _code, band in parts), tuple(sorted(parts, key=_first)))
            for (function, unit), parts in sorted(found.items())
        )


def _of(province: str, rows: _Found) -> _Found:
    """The rows of one province, which stands first in them."""
    return [row for row in rows if row[0] == province]


def _first(part: Tuple[str, Band]) -> str:
    return part[0]


def _sum(bands: Iterable[Band]) -> Band:
    whole = Band()
    for band in bands:
        whole = whole.plus(band)
    return whole


def _no_ground(figures: _Figures) -> _Figures:
    """The areas of a row taken out: a province alone brings its own."""
    return {name: 0.0 for name in figures if name.endswith("_m2")}


def _row(key: KeyTuple, names: Tuple[str, ...], figures: _Figures) -> CrossRow:
    found: Dict[str, Any] = {**figures, **{name: int(figures.get(name, 0)) for name in ("objects", "search_objects")}}
    return CrossRow(key, names, **found)


def _entered(rows: Sequence[Sequence[Any]]) -> Tuple[Entered, ...]:
    return tuple(
        Entered(province, perspective, function, unit, search, objects, Band(*figures[:3]))
        for province, perspective, function, unit, search, objects, *figures in
        sorted(rows, key=lambda row: tuple(row[:5]))
    )  # fmt: skip
