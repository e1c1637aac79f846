"""The worked example of docs/tellen.md, counted: every figure of its tables is what the code says."""

import re
from pathlib import Path
from typing import List

from novex_plugin.core.accounting.cross_table import CrossRow
from novex_plugin.core.accounting.crosstab import cross
from novex_plugin.core.accounting.figures import FUNCTION
from novex_plugin.core.accounting.keys import PROVINCE
from novex_plugin.core.accounting.periods import Period
from novex_plugin.core.accounting.places import Places
from tests.core.accounting_world import box, thing

PAGE = Path(__file__).resolve().parents[2] / "docs" / "tellen.md"
ITEMS = [
    thing("wijk", box(0, 0, 200, 100), "woningbouw", horizon="2025", quantity=60.0, quantity_min=50.0,
          quantity_max=80.0),
    thing("water", box(150, 0, 250, 100), "waterberging", horizon="2030", start_year=2038),
]  # fmt: skip
WHERE = Places(PROVINCE, ("PV26", "PV25"), ("Utrecht", "Gelderland"),
               (box(-900, -900, 50, 900), box(50, -900, 900, 900)))  # fmt: skip


def tables() -> List[List[List[str]]]:
    """The tables of the example: rows of cells without the heads."""
    text = PAGE.read_text(encoding="utf-8").split("<!-- voorbeeld -->")[1].split("<!-- einde voorbeeld -->")[0]
    blocks = re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE)
    return [[[cell.strip() for cell in line.strip("|\n").split("|")] for line in block.splitlines()[2:]]
            for block in blocks]  # fmt: skip


def ha(square_metres: float) -> str:
    text = f"{square_metres / 10_000:.2f}".rstrip("0").replace(".", ",")
    return text + "0" if text.endswith(",") else text


def dwellings(row: CrossRow) -> str:
    if not row.quantities:
        return ""
    band = row.quantities[0].band
    value, low, high = (f"{number:g}".replace(".", ",") for number in (band.value, band.minimum, band.maximum))
    return f"{value} ({low} tot {high})"


def test_the_rows_of_the_example():
    table = cross(ITEMS, [FUNCTION, PROVINCE], [WHERE])
    counted = [
        [", ".join(row.names) or "totaal", ha(row.gross_m2), ha(row.net_m2), ha(row.shared_m2), dwellings(row)]
        for row in (table.whole, *table.rows)
    ]
    assert counted == tables()[0]


def test_the_parts_of_the_example():
    table = cross(ITEMS, [FUNCTION, PROVINCE], [WHERE])
    counted = [[part.name.replace(" / ", ", "), ha(part.area_m2)] for part in table.parts]
    assert [*counted, ["samen", ha(table.whole.net_m2)]] == tables()[1]


def test_the_period_of_the_example():
    whole = cross(ITEMS, [], period=Period(2025, 2050)).whole
    assert [ha(whole.gross_m2), ha(whole.net_m2), ha(whole.shared_m2)] == tables()[2][0][1:]
