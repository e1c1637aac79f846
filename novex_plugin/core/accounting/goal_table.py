"""Goals, thresholds and trades as tables for a CSV and a page: one row is one of them with its whole context."""

from typing import Any, Dict, Iterable, List

from ..model.codelists import code_name
from ..texts import tr
from .goals import GoalLine
from .ground_shares import FREE, LEVELS
from .thresholds import CERTAIN, EXPECTED, POSSIBLE, Threshold
from .trades import TradeLine

GROUND_COLUMNS = ("hard_conflict", "nee_tenzij", "voorwaarden", "niet_getoetst", "vrij")  # in the order of the classes
GOAL_COLUMNS = (
    "code", "indicator", "schaal", "doeljaar", "eenheid", "voor_uitruil", "doel", "doel_max", "in_plannen", "waarde",
    "minimum", "maximum", "zoekgebied", "verschil", "verschil_min", "verschil_max", "aandeel_pct", *GROUND_COLUMNS,
    "ten_minste", "afleidbaar", "opmerking", "bron",
)  # fmt: skip
THRESHOLD_COLUMNS = (
    "code", "drempel", "waarde", "eenheid", "geldt_voor", "locatie", "woningen", "minimum", "maximum", "haalt",
    "opmerking", "bron",
)  # fmt: skip
TRADE_COLUMNS = (
    "doel", "indicator", "richting", "hoeveelheid", "eenheid", "met", "gebied", "variant", "horizon", "voor", "na",
    "akkoord", "reden", "opmerking",
)  # fmt: skip

Row = Dict[str, Any]


def goal_rows(lines: Iterable[GoalLine]) -> List[Row]:
    """A row for every goal; figures that cannot be derived are empty."""
    return [_goal_row(line) for line in lines]


def _goal_row(line: GoalLine) -> Row:
    parts = line.shares.parts if line.shares is not None else {}
    ground = dict(zip(GROUND_COLUMNS, (parts.get(code) for code in (*LEVELS, FREE))))
    return {
        "code": line.code,
        "indicator": line.indicator,
        "schaal": line.scale,
        "doeljaar": line.horizon,
        "eenheid": line.unit,
        "voor_uitruil": line.target_before,
        "doel": line.target,
        "doel_max": line.target_max,
        "in_plannen": line.in_plans,
        "waarde": line.value,
        "minimum": line.minimum,
        "maximum": line.maximum,
        "zoekgebied": line.search_value,
        "verschil": line.gap,
        "verschil_min": line.gap_min,
        "verschil_max": line.gap_max,
        "aandeel_pct": line.share_pct,
        **ground,
        "ten_minste": line.shares.at_least if line.shares is not None else None,
        "afleidbaar": line.derivable,
        "opmerking": line.note,
        "bron": line.source,
    }


def threshold_rows(found: Iterable[Threshold]) -> List[Row]:
    """A row for every site that reaches a threshold, and one for a threshold that no site reaches."""
    return [row for threshold in found for row in _threshold_rows(threshold)]


def _threshold_rows(threshold: Threshold) -> List[Row]:
    about: Row = {
        "code": threshold.code,
        "drempel": threshold.name,
        "waarde": threshold.value,
        "eenheid": threshold.unit,
        "geldt_voor": threshold.applies_to,
        "bron": threshold.source,
    }
    if not threshold.reached:
        remark = threshold.reason or tr("Geen locatie haalt deze drempel.")
        return [{**about, "haalt": None if threshold.reason else verdict_text(""), "opmerking": remark}]
    return [
        {
            **about,
            "locatie": reach.site.name,
            "woningen": reach.site.band.value,
            "minimum": reach.site.band.minimum,
            "maximum": reach.site.band.maximum,
            "haalt": verdict_text(reach.verdict),
            "opmerking": reach.remark,
        }
        for reach in threshold.reached
    ]


def verdict_text(verdict: str) -> str:
    """How sure it is that a threshold is reached, in Dutch."""
    words = {CERTAIN: tr("ja"), EXPECTED: tr("naar verwachting"), POSSIBLE: tr("misschien")}
    return words.get(verdict, tr("nee"))


def trade_rows(lines: Iterable[TradeLine]) -> List[Row]:
    """A row for every trade of a variant with the target before and after all of them."""
    return [
        {
            "doel": line.goal or line.trade.goal,
            "indicator": line.indicator,
            "richting": code_name("ruilrichting", line.trade.direction),
            "hoeveelheid": line.trade.quantity,
            "eenheid": line.trade.unit,
            "met": code_name("provincies", line.trade.partner),
            "gebied": line.trade.area,
            "variant": line.trade.variant,
            "horizon": line.trade.horizon,
            "voor": line.before,
            "na": line.after,
            "akkoord": line.trade.agreed,
            "reden": line.trade.reason,
            "opmerking": tr("Telt niet: {problem}").format(problem=line.problem) if line.problem else "",
        }
        for line in lines
    ]
