"""What differs between two states as rows of a list: objects, figures, findings and agreements."""

from typing import Any, List, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFont, QStandardItem

from ..adapters.styles import function_icon
from ..adapters.variant_layers import change_words
from ..core.agreements.compare import SAME as AGREEMENT_SAME
from ..core.agreements.compare import Change
from ..core.agreements.words import full_title
from ..core.states.difference import FindingChange, StateDifference
from ..core.texts import tr
from ..core.variants.compare_records import Row
from ..core.variants.compare_words import difference_text, figure_text, row_label
from ..core.variants.diff import ObjectChange, size
from .look import class_icon, resized
from .row_delegate import BELOW_ROLE, FIGURE_ROLE

PLACES_ROLE = int(Qt.ItemDataRole.UserRole) + 150


def result_rows(found: StateDifference, font: QFont) -> List[QStandardItem]:
    """A heading per subject with what differs below it; a subject without differences has none."""
    agreed = [one for one in found.agreements.changes if one.kind != AGREEMENT_SAME]
    made = [
        (tr("Objecten"), [_object(one) for one in found.objects.told]),
        (tr("Cijfers"), [_figure(one) for one in found.figure_rows]),
        (tr("Bevindingen"), [_finding(one) for one in found.findings or ()]),
        (tr("Afspraken"), [_agreement(one) for one in agreed]),
    ]
    heads = []
    for title, rows in made:
        if rows:
            head = QStandardItem(title)
            head.setFont(resized(font, 0, bold=True))
            head.setData(str(len(rows)), FIGURE_ROLE)
            head.setSelectable(False)
            head.appendRows(rows)
            heads.append(head)
    return heads


def _line(text: str, figure: str, below: str, places: Sequence[Any] = ()) -> QStandardItem:
    row = QStandardItem(text)
    row.setData(figure, FIGURE_ROLE)
    row.setData(below, BELOW_ROLE)
    row.setData(list(places), PLACES_ROLE)
    row.setToolTip("\n".join(filter(None, (text, figure, below))))
    row.setData(", ".join(filter(None, (text, figure, below))), Qt.ItemDataRole.AccessibleTextRole)
    return row


def _object(change: ObjectChange) -> QStandardItem:
    words = change_words(change) or size(change.item)
    places = [side.geometry for side in (change.before, change.after) if side is not None and side.geometry is not None]
    row = _line(change.item.name or tr("(zonder naam)"), change.kind, words, places)
    row.setIcon(function_icon(change.item.function, 18))
    return row


def _figure(row: Row) -> QStandardItem:
    was, now = (figure_text(figure.value) for figure in row.figures)
    below = tr("{was} → {now} {unit}").format(was=was, now=now, unit=row.unit)
    return _line(row_label(row), difference_text(row.figures[1]), below)


def _finding(change: FindingChange) -> QStandardItem:
    about = change.finding
    words = " · ".join(filter(None, (about.object_name, change.words())))
    row = _line(about.title or about.rule, change.kind, words, [about.place] if about.place is not None else [])
    row.setIcon(class_icon(about.outcome))
    return row


def _agreement(change: Change) -> QStandardItem:
    words = "; ".join(f"{one.field}: {one.old or '–'} → {one.new or '–'}" for one in change.fields)
    return _line(full_title(change.agreement), change.kind, words)
