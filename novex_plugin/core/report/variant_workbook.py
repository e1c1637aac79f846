"""The comparison of variants as tables: one CSV for scripts, and a workbook with a sheet per question."""

from typing import Any, Dict, List, Sequence, Tuple

from ..exchange.spreadsheet import csv_bytes
from ..texts import tr
from ..variants.compare import Comparison
from ..variants.compare_table import COLUMNS, figure_rows, wide_rows
from ..variants.consensus import Consensus, function_names, kind_title
from ..variants.diff import CHANGED, SAME, Difference
from ..wording import HECTARE_M2
from .variant_records import VariantReport
from .workbook import Sheet, workbook_bytes

Row = Dict[str, Any]


def comparison_csv(comparison: Comparison) -> bytes:
    """A row per figure, for a Dutch spreadsheet and for scripts."""
    return csv_bytes(COLUMNS, figure_rows(comparison))


def comparison_workbook(report: VariantReport) -> bytes:
    """The table as the screen shows it, every figure, what differs, and where variants agree."""
    columns, rows = wide_rows(report.comparison)
    return workbook_bytes([
        Sheet(tr("Vergelijking"), columns, tuple(rows)),
        Sheet(tr("Alle cijfers"), COLUMNS, tuple(figure_rows(report.comparison))),
        _sheet(tr("Verschillen"), [row for found in report.differences for row in difference_rows(found)]),
        _sheet(tr("Overeenstemming"), _place_rows(report.consensus)),
        _sheet(tr("Steun per functie"), _support_rows(report.consensus)),
        _sheet(tr("Concurrentie"), _competition_rows(report.consensus)),
    ])  # fmt: skip


def _sheet(name: str, rows: Sequence[Row]) -> Sheet:
    columns: Tuple[str, ...] = tuple(dict.fromkeys(column for row in rows for column in row)) or (tr("geen"),)
    return Sheet(name, columns, tuple(rows))


def difference_rows(found: Difference) -> List[Row]:
    """A row per object and value that differs."""
    rows = []
    for change in found.changes:
        if change.kind == SAME:
            continue
        head = {"van": found.before.name, "naar": found.after.name, "soort": change.kind, "object": change.item.name,
                "functie": change.item.function, "uuid": change.item.uuid}  # fmt: skip
        if change.kind == CHANGED:
            rows += [{**head, "veld": one.label, "oud": one.before, "nieuw": one.after} for one in change.values]
        else:
            rows.append(head)
    return rows


def _place_rows(found: Consensus) -> List[Row]:
    names = function_names()
    return [
        {
            "uitkomst": kind_title(place.kind, len(found.drawings)), "zelfde_objecten": place.fixed,
            "oppervlakte_ha": place.area_m2 / HECTARE_M2,
            **{drawing.name: ", ".join(names.get(code, code) for code in answer)
               for drawing, answer in zip(found.drawings, place.answers)},
        }
        for place in sorted(found.places, key=lambda place: -place.area_m2)
    ]  # fmt: skip


def _support_rows(found: Consensus) -> List[Row]:
    return [
        {
            "functie": one.name, "oppervlakte_ha": one.area_m2 / HECTARE_M2,
            **{f"ha_in_{count + 1}": amount / HECTARE_M2 for count, amount in enumerate(one.by_count)},
            "strijdig_ha": one.contested_m2 / HECTARE_M2,
        }
        for one in found.support
    ]  # fmt: skip


def _competition_rows(found: Consensus) -> List[Row]:
    names = function_names()
    return [
        {"functie_a": names.get(one.one, one.one), "functie_b": names.get(one.other, one.other),
         "oppervlakte_ha": one.area_m2 / HECTARE_M2, "plekken": one.places}
        for one in found.competitions
    ]  # fmt: skip
