"""Totals and goals as one long table: for CSV, for pandas and for the package.

One row is one figure with its whole context, so that the tables of twelve provinces can be put under
each other. Areas are in ha, lengths in km.
"""

from typing import Any, Dict, Iterable, List, Sequence

from .. import optional
from ..exchange.spreadsheet import csv_text
from ..texts import tr
from .figures import HECTARE_M2, KILOMETRE_M, TOTAL, Totals
from .goals import GoalLine
from .quantities import derived_note

COLUMNS = (
    "onderdeel", "dimensie", "sleutel", "naam", "eenheid", "objecten", "bruto", "waarde", "minimum", "maximum",
    "meervoudig", "gestapeld", "nevenfunctie", "zoekgebied_objecten", "zoekgebied", "doel", "doel_max", "in_plannen",
    "verschil", "schaal", "doeljaar", "afleidbaar", "opmerking",
)  # fmt: skip
CONTEXT_COLUMNS = ("provincie", "voorstel", "versie", "variant", "horizon")

Row = Dict[str, Any]


def rows(totals: Totals, goals: Iterable[GoalLine] = ()) -> List[Row]:
    """Every figure as a row with (some of) ``COLUMNS``."""
    return [
        *_areas(totals),
        *_combinations(totals),
        *_lengths(totals),
        *_points(totals),
        *_quantities(totals),
        *_double_claims(totals),
        *_goals(goals),
    ]


def frame(totals: Totals, goals: Iterable[GoalLine] = ()) -> Any:
    """The rows as a pandas DataFrame. Raises NovexError when pandas is not there."""
    return optional.pandas().DataFrame(rows(totals, goals), columns=list(COLUMNS))


def csv(totals: Totals, goals: Iterable[GoalLine] = (), columns: Sequence[str] = COLUMNS) -> str:
    """The rows as CSV text in the dialect of :mod:`..exchange.spreadsheet`."""
    return csv_text(columns, rows(totals, goals))


def _areas(totals: Totals) -> List[Row]:
    return [
        {
            "onderdeel": "oppervlakte",
            "dimensie": line.dimension,
            "sleutel": line.key,
            "naam": line.name,
            "eenheid": "ha",
            "objecten": line.objects,
            "bruto": line.gross_m2 / HECTARE_M2,
            "waarde": line.net_m2 / HECTARE_M2,
            "meervoudig": line.shared_m2 / HECTARE_M2,
            "gestapeld": line.stacked_m2 / HECTARE_M2,
            "nevenfunctie": line.further_m2 / HECTARE_M2,
            "zoekgebied_objecten": line.search_objects,
            "zoekgebied": line.search_net_m2 / HECTARE_M2,
        }
        for line in totals.areas
    ]


def _combinations(totals: Totals) -> List[Row]:
    return [
        {
            "onderdeel": "combinatie",
            "dimensie": "functies",
            "sleutel": "+".join((*item.main, *item.further)),
            "naam": " + ".join(item.names),
            "eenheid": "ha",
            "waarde": item.area_m2 / HECTARE_M2,
        }
        for item in totals.combinations
    ]


def _lengths(totals: Totals) -> List[Row]:
    return [
        {
            "onderdeel": "lengte",
            "dimensie": line.dimension,
            "sleutel": line.key,
            "naam": line.name,
            "eenheid": "km",
            "objecten": line.objects,
            "bruto": line.gross_m / KILOMETRE_M,
            "waarde": line.net_m / KILOMETRE_M,
            "zoekgebied_objecten": line.search_objects,
            "zoekgebied": line.search_net_m / KILOMETRE_M,
        }
        for line in totals.lengths
    ]


def _points(totals: Totals) -> List[Row]:
    return [
        {
            "onderdeel": "punten",
            "dimensie": line.dimension,
            "sleutel": line.key,
            "naam": line.name,
            "eenheid": "aantal",
            "objecten": line.count,
            "waarde": float(line.count),
            "zoekgebied_objecten": line.search_count,
            "zoekgebied": float(line.search_count),
        }
        for line in totals.points
    ]


def _quantities(totals: Totals) -> List[Row]:
    return [
        {
            "onderdeel": "hoeveelheid",
            "dimensie": "functie",
            "sleutel": line.function,
            "naam": line.name,
            "eenheid": line.unit,
            "objecten": line.objects,
            "waarde": line.band.value,
            "minimum": line.band.minimum,
            "maximum": line.band.maximum,
            "zoekgebied": line.search.value,
            "opmerking": derived_note(line),
        }
        for line in totals.quantities
    ]


def _double_claims(totals: Totals) -> List[Row]:
    hectares = {"m2": (HECTARE_M2, "ha"), "m": (KILOMETRE_M, "km")}
    found: List[Row] = []
    for claim in totals.double_claims:
        size, unit = hectares.get(claim.measure, (1.0, "aantal"))
        found.append(
            {
                "onderdeel": "dubbele claim",
                "dimensie": "functie",
                "sleutel": claim.function,
                "naam": f"{claim.first_name} / {claim.second_name}",
                "eenheid": unit,
                "waarde": claim.overlap / size,
                "opmerking": tr("Beide objecten tellen hun {unit} mee.").format(unit=claim.unit),
            }
        )
    return found


def _goals(goals: Iterable[GoalLine]) -> List[Row]:
    return [
        {
            "onderdeel": "doel",
            "dimensie": TOTAL,
            "sleutel": goal.code,
            "naam": goal.indicator,
            "eenheid": goal.unit,
            "waarde": goal.value,
            "minimum": goal.minimum,
            "maximum": goal.maximum,
            "zoekgebied": goal.search_value,
            "doel": goal.target,
            "doel_max": goal.target_max,
            "in_plannen": goal.in_plans,
            "verschil": goal.gap,
            "schaal": goal.scale,
            "doeljaar": goal.horizon,
            "afleidbaar": goal.derivable,
            "opmerking": goal.note,
        }
        for goal in goals
    ]
