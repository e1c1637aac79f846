"""What differs between two states as rows: for the tables of a GeoPackage, a workbook and a report alike."""

from typing import Any, Dict, List, Tuple

from ..agreements.compare import COLUMNS as AGREEMENT_COLUMNS
from ..agreements.compare import change_rows
from ..checks import outcomes
from ..model.codelists import code_name
from ..texts import tr
from ..variants.compare_records import group_title
from ..variants.compare_words import row_label
from ..variants.diff import CHANGED, Difference
from .difference import StateDifference

OBJECT_COLUMNS = ("soort", "naam", "functie", "veld", "oud", "nieuw", "kenmerk")
FIGURE_COLUMNS = ("groep", "naam", "eenheid", "oud", "nieuw", "verschil")
FINDING_COLUMNS = ("soort", "object", "titel", "regel", "klasse_oud", "klasse_nieuw", "afweging_oud", "afweging_nieuw",
                   "sleutel")  # fmt: skip
Cells = Dict[str, Any]
__all__ = ["AGREEMENT_COLUMNS", "FIGURE_COLUMNS", "FINDING_COLUMNS", "OBJECT_COLUMNS", "agreement_rows", "figure_rows",
           "finding_rows", "object_rows"]  # fmt: skip


def object_rows(found: Difference) -> List[Cells]:
    """A row per value that differs, and one per object that came or went."""
    rows: List[Cells] = []
    for one in found.told:
        about = {"soort": one.kind, "naam": one.item.name, "functie": code_name("functies", one.item.function),
                 "kenmerk": one.item.uuid}  # fmt: skip
        if one.kind == CHANGED:
            rows += [{**about, "veld": item.label, "oud": item.before, "nieuw": item.after} for item in one.values]
        else:
            there, gone = tr("aanwezig"), tr("niet aanwezig")
            old, new = (gone, there) if one.before is None else (there, gone)
            rows.append({**about, "veld": tr("Object"), "oud": old, "nieuw": new})
    return rows


def figure_rows(found: StateDifference) -> List[Cells]:
    """The figures that differ, in their own unit."""
    return [
        {
            "groep": group_title(row.group), "naam": row_label(row), "eenheid": row.unit,
            "oud": row.figures[0].value, "nieuw": row.figures[1].value, "verschil": row.figures[1].difference,
        }
        for row in found.figure_rows
    ]  # fmt: skip


def finding_rows(found: StateDifference) -> List[Cells]:
    rows = []
    for one in found.findings or ():
        about = one.finding
        classes = [tr(outcomes.BY_CODE[side.outcome].label) if side else "" for side in (one.before, one.after)]
        said = [code_name("besluit", code) if code else "" for code in one.said]
        rows.append({
            "soort": one.kind, "object": about.object_name, "titel": about.title, "regel": about.rule,
            "klasse_oud": classes[0], "klasse_nieuw": classes[1], "afweging_oud": said[0], "afweging_nieuw": said[1],
            "sleutel": about.key,
        })  # fmt: skip
    return rows


def agreement_rows(found: StateDifference) -> List[Cells]:
    return change_rows(found.agreements)


def sheets(found: StateDifference) -> List[Tuple[str, Tuple[str, ...], List[Cells]]]:
    """Every table with its title and columns; what cannot be compared is absent."""
    made: List[Tuple[str, Tuple[str, ...], List[Cells]]] = []
    made.append((tr("Objecten"), OBJECT_COLUMNS, object_rows(found.objects)))
    if found.figures is not None:
        made.append((tr("Cijfers"), FIGURE_COLUMNS, figure_rows(found)))
    if found.findings is not None:
        made.append((tr("Bevindingen"), FINDING_COLUMNS, finding_rows(found)))
    made.append((tr("Afspraken"), AGREEMENT_COLUMNS, agreement_rows(found)))
    return made
