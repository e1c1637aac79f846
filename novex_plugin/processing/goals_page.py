"""The goals of a proposal as a page: what is asked, what it yields, on what ground, thresholds and trades."""

from typing import Any, List, Optional

from ..core.accounting.goal_table import threshold_rows, trade_rows
from ..core.accounting.ground_shares import FREE, LEVELS, method
from ..core.texts import tr
from ..core.wording import trimmed
from .report import Report, dutch


def goals_page(result: Any) -> Report:
    """A GoalsReport as a page."""
    page = Report(tr("Doelen: {title}").format(title=result.header.title))
    page.text(tr("Variant {variant}, horizon {horizon}. Elk doel is gemeten in zijn eigen jaar.").format(
        variant=result.variant_name, horizon=result.horizon))  # fmt: skip
    _goals(page, result)
    _ground(page, result)
    _thresholds(page, result)
    _trades(page, result)
    return page.items(result.messages)


def _goals(page: Report, result: Any) -> None:
    page.heading(tr("Doelen")).table(
        [tr("Doel"), tr("Schaal"), tr("Jaar"), tr("Gevraagd"), tr("Bestaande plannen"), tr("Deze variant"),
         tr("Nog te gaan"), tr("Eenheid"), tr("Opmerking")],
        [
            (line.indicator, line.scale, line.horizon, _amount(line.target), _amount(line.in_plans),
             _band(line.value, line.minimum, line.maximum), _band(line.gap, line.gap_min, line.gap_max), line.unit,
             line.note)
            for line in result.lines
        ],
    )  # fmt: skip


def _ground(page: Report, result: Any) -> None:
    lines = [line for line in result.lines if line.shares is not None]
    page.heading(tr("Op welke grond"))
    if not lines:
        page.text(tr("Er is niet getoetst: op welke grond de cijfers liggen is niet bekend."))
        return
    page.table(
        [tr("Doel"), tr("Hard conflict"), tr("Nee, tenzij"), tr("Voorwaarden"), tr("Niet getoetst"), tr("Vrij"),
         tr("Eenheid"), tr("Zekerheid")],
        [
            (line.indicator, *(_amount(line.shares.parts[code]) for code in (*LEVELS, FREE)), line.unit,
             tr("ten minste") if line.shares.at_least else tr("precies"))
            for line in lines
        ],
    )  # fmt: skip
    page.items(method())


def _thresholds(page: Report, result: Any) -> None:
    page.heading(tr("Drempels")).table(
        [tr("Drempel"), tr("Waarde"), tr("Geldt voor"), tr("Locatie"), tr("Woningen"), tr("Haalt"), tr("Opmerking")],
        [
            (row["drempel"], f"{trimmed(row['waarde'])} {row['eenheid']}", row["geldt_voor"], row.get("locatie", ""),
             _band(row.get("woningen"), row.get("minimum"), row.get("maximum")), row["haalt"] or "–", row["opmerking"])
            for row in threshold_rows(result.thresholds)
        ],
    )  # fmt: skip


def _trades(page: Report, result: Any) -> None:
    rows: List[Any] = trade_rows(result.settlement.lines)
    page.heading(tr("Uitruil"))
    if not rows:
        page.text(tr("In deze variant is geen uitruil vastgelegd."))
        return
    page.table(
        [tr("Doel"), tr("Richting"), tr("Hoeveelheid"), tr("Eenheid"), tr("Met"), tr("Vóór"), tr("Na"), tr("Akkoord"),
         tr("Reden"), tr("Opmerking")],
        [
            (row["indicator"] or row["doel"], row["richting"], _amount(row["hoeveelheid"]), row["eenheid"], row["met"],
             _amount(row["voor"]), _amount(row["na"]), tr("ja") if row["akkoord"] else tr("nee"), row["reden"],
             row["opmerking"])
            for row in rows
        ],
    )  # fmt: skip
    page.text(tr("Wat hier weggaat komt er elders bij: over alle provincies samen verandert er niets."))


def _amount(value: Optional[float]) -> str:
    return "" if value is None else dutch(value)


def _band(value: Optional[float], low: Optional[float], high: Optional[float]) -> str:
    """The expected figure, with its bandwidth when there is one."""
    if value is None or low is None or high is None or low == high:
        return tr("niet af te leiden") if value is None and low is None else _amount(value)
    return tr("{value} ({low} tot {high})").format(value=_amount(value), low=_amount(low), high=_amount(high))
