"""The closing table of the demo: what was made, and the figures."""

import csv
import json
import zipfile
from pathlib import Path
from typing import Any, Dict, List, Sequence, Tuple

from .headless import HORIZONS, VARIANT, Done
from .places import OUT, PACKAGE, ROOT, SHEETS

Row = Tuple[str, str]


def dutch(value: Any) -> str:
    """12345.6 -> 12.346; the tables are for Dutch readers."""
    return f"{float(value):,.0f}".replace(",", ".")


class Figures:
    """The outputs of one algorithm, as Dutch text."""

    def __init__(self, results: Dict[str, Any]) -> None:
        self._texts = {name: dutch(value) for name, value in results.items() if isinstance(value, (int, float))}

    def fill(self, template: str) -> str:
        return template.format(**self._texts)


def by_step(done: Sequence[Done]) -> Dict[str, Dict[str, Any]]:
    return {entry.step.name: entry.results for entry in done}


def figures(done: Sequence[Done]) -> List[Row]:
    """The figures that the algorithms gave as their outputs."""
    results = by_step(done)
    store = Figures(results["basisset inlezen"])
    valid = Figures(results["voorstel controleren"])
    explained = Figures(results["pas toe of leg uit"])
    rows = [
        ("basisset", store.fill("{AANTAL_LAGEN} lagen, {AANTAL_KENMERKEN} kenmerken, {AANTAL_HERSTELD} hersteld")),
        ("", explained.fill("{AANTAL_TOEGEPAST} toegepast, {AANTAL_UITGELEGD} uitgelegd, {AANTAL_OPEN} open")),
        ("voorstel", valid.fill("{AANTAL_FOUTEN} fouten, {AANTAL_WAARSCHUWINGEN} waarschuwingen")),
    ]
    for horizon in HORIZONS:
        totals, check = Figures(results[f"totalen {horizon}"]), Figures(results[f"toetsen {horizon}"])
        area = totals.fill("{AANTAL_OBJECTEN} objecten, {NETTO_HA} ha netto, {MEERVOUDIG_HA} ha meervoudig")
        counts = "{AANTAL_BEVINDINGEN} bevindingen, {AANTAL_HARD} hard, {AANTAL_NIET_GETOETST} niet getoetst"
        rows += [(f"variant {VARIANT}, {horizon}", area), ("", check.fill(counts))]
    added = Figures(results["pakketten optellen"])
    rows.append(("opgeteld", added.fill("{AANTAL_PAKKETTEN} pakketten, {AANTAL_OBJECTEN} objecten; de sommen kloppen")))
    return rows


def counted(folder: Path, pattern: str) -> int:
    return sum(1 for _ in folder.rglob(pattern))


def files() -> List[Row]:
    """What lies in the output folder."""
    with zipfile.ZipFile(PACKAGE) as archive:
        parts = len(archive.namelist())
    csv_lines = 0
    for path in OUT.glob("totalen_*.csv"):
        with path.open(encoding="utf-8-sig", newline="") as stream:
            csv_lines += sum(1 for _ in csv.reader(stream))
    return [
        ("kaartbeelden", f"{counted(SHEETS, '*.pdf')} PDF, {counted(SHEETS, '*.png')} PNG"),
        ("totalen", f"{counted(OUT, 'totalen_*.csv')} CSV, {csv_lines} regels"),
        ("datapakket", f"{parts} bestanden, {PACKAGE.stat().st_size / 1e6:.1f} MB"),
    ]


def window(journal: Dict[str, Any]) -> List[Row]:
    """What happened in the window; nothing when there was none."""
    if not journal:
        return []
    pictures, checks = len(journal["pictures"]), len(journal["checks"])
    return [("venster", f"{pictures} schermafdrukken, {checks} controles geslaagd, geen Python-fouten")]


def show(done: Sequence[Done], journal: Dict[str, Any], window_seconds: float) -> str:
    """The table as text; also written to ``overzicht.json`` for scripts."""
    rows = [*figures(done), *files(), *window(journal)]
    headless_seconds = sum(entry.seconds for entry in done)
    overview = {
        "figures": {entry.step.name: entry.results for entry in done},
        "seconds": {entry.step.name: round(entry.seconds, 2) for entry in done},
    }
    text = json.dumps(overview, indent=1, ensure_ascii=False, default=str).replace(str(ROOT), ".")
    (OUT / "overzicht.json").write_text(text, encoding="utf-8")
    width = max(len(name) for name, _ in rows)
    lines = [f"  {name:<{width}}  {value}" for name, value in rows]
    lines.append(f"  {'duur':<{width}}  {headless_seconds:.0f} s zonder venster, {window_seconds:.0f} s in het venster")
    return "\n".join([f"Gemaakt in {OUT.relative_to(ROOT)}/:", *lines])
