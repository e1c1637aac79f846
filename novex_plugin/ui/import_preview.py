"""The rows of a plan as a table: number, verdict, name, function, quantity, and what there is to say."""

from typing import Any, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ..compat import as_int
from ..core import wording
from ..core.imports.plan import (
    CHANGED,
    DOUBLE,
    NEW,
    REFUSED,
    REPLACES,
    UNCHANGED,
    ImportPlan,
    Planned,
    verdict_text,
)
from ..core.model.codelists import code_name
from ..core.texts import tr
from .look import tick_icon

ALL, NOTED = "alle", "opmerking"
_SHOWN = {NEW: (NEW,), CHANGED: (CHANGED, REPLACES), UNCHANGED: (UNCHANGED, DOUBLE), REFUSED: (REFUSED,)}
_ICONS = {NEW: "ja", CHANGED: "let_op", REPLACES: "let_op", UNCHANGED: "streep", DOUBLE: "streep", REFUSED: "strijdig"}
NUMBER, VERDICT, NAME, FUNCTION, QUANTITY, NOTE = range(6)


def show_choices(plan: Optional[ImportPlan]) -> List[Tuple[str, str]]:
    """What the list can be narrowed to, with counts."""
    texts = ((ALL, tr("Alle rijen")), (NEW, tr("Nieuw")), (CHANGED, tr("Bijgewerkt")), (UNCHANGED, tr("Overgeslagen")),
             (REFUSED, tr("Geweigerd")), (NOTED, tr("Met opmerking")))  # fmt: skip
    if plan is None:
        return list(texts)
    return [(key, f"{text} ({wording.number(len(rows_of(plan, key)))})") for key, text in texts]


def rows_of(plan: ImportPlan, shown: str) -> List[Planned]:
    if shown == NOTED:
        return [row for row in plan.rows if row.draft.notes]
    wanted = _SHOWN.get(shown)
    return [row for row in plan.rows if wanted is None or row.verdict in wanted]


class PreviewModel(QAbstractTableModel):
    """Lazy: a plan may have as many rows as a file."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Planned] = ()
        self._heads = (tr("Rij"), tr("Oordeel"), tr("Naam"), tr("Functie"), tr("Hoeveelheid"), tr("Opmerking"))

    def set_rows(self, rows: Sequence[Planned]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, index: QModelIndex) -> Planned:
        return self._rows[index.row()]

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own way
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        return len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if role == as_int(Qt.ItemDataRole.DisplayRole) and orientation == Qt.Orientation.Horizontal:
            return self._heads[section]
        return None

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        row, column = self._rows[index.row()], index.column()
        if role == as_int(Qt.ItemDataRole.DisplayRole):
            return _text(row, column)
        if role == as_int(Qt.ItemDataRole.ToolTipRole):
            return said(row) or _text(row, column)
        if role == as_int(Qt.ItemDataRole.DecorationRole) and column == VERDICT:
            from .look import theme_palette

            return tick_icon(_ICONS[row.verdict], theme_palette())
        if role == as_int(Qt.ItemDataRole.TextAlignmentRole) and column in (NUMBER, QUANTITY):
            return as_int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None


def _text(row: Planned, column: int) -> str:
    values = row.draft.values
    if column == QUANTITY:
        return wording.quantity(values.get("hoeveelheid"), str(values.get("eenheid") or ""))
    return {
        NUMBER: str(row.draft.number),
        VERDICT: verdict_text(row.verdict),
        NAME: row.draft.name,
        FUNCTION: code_name("functies", str(values.get("functie") or "")),
        NOTE: said(row),
    }[column]


def said(row: Planned) -> str:
    """Why, what changes, and what was made of the values."""
    changes = ", ".join([*row.changes, *([tr("vorm")] if row.moved else [])])
    parts = [row.reason, tr("wijzigt: {fields}").format(fields=changes) if changes else "", *row.draft.notes]
    return "; ".join(part for part in parts if part)
