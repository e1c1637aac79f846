"""Chooses what map sheets look at: the map, its vertical layers, the stack, a section, and what lies over the map."""

from typing import Any, Tuple

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..adapters.sheet_request import SectionSource
from ..core.sheets.views import CONFLICTS, DOUBLE, LEVEL, MAP, SECTION, STACK, views
from ..core.texts import tr


class SheetViewsBox(QGroupBox):
    """Says which kinds of sheets, which lines for sections, and what lies over the maps."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("Beeld"), parent)
        self.setObjectName("viewGroup")
        self.boxes = {
            MAP: self._box("viewMap", tr("Kaart"), tr("Alle voorstellen op één kaart"), checked=True),
            LEVEL: self._box("viewLevels", tr("Per laag"), tr("Boven, op en onder het maaiveld: drie bladen")),
            STACK: self._box("viewStack", tr("Gestapeld"), tr("De drie lagen schuin boven elkaar, op één blad")),
            SECTION: self._box("viewSection", tr("Doorsnede"), tr("Hoogten en diepten langs een lijn of bij een punt")),
        }
        self.over = {
            CONFLICTS: self._box("overFindings", tr("Bevindingen"), tr("De uitkomst van de toets, per klasse")),
            DOUBLE: self._box("overDouble", tr("Dubbele claims"), tr("Waar twee voorstellen dezelfde grond vragen")),
        }
        self.sectionRow = self._section_row()
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 8)
        grid.setVerticalSpacing(5)
        for place, box in enumerate((*self.boxes.values(), *self.over.values())):
            grid.addWidget(box, place // 2 + (1 if place > 3 else 0), place % 2)
            box.toggled.connect(self._tell)
        grid.addWidget(self.sectionRow, 2, 0, 1, 2)
        self.sectionLayer.layerChanged.connect(self._layer_chosen)
        self._layer_chosen(self.sectionLayer.currentLayer())

    def kinds(self) -> Tuple[str, ...]:
        return tuple(kind for kind, box in self.boxes.items() if box.isChecked())

    def overlays(self) -> Tuple[str, ...]:
        return tuple(kind for kind, box in self.over.items() if box.isChecked())

    def sections(self) -> SectionSource:
        return SectionSource(self.sectionLayer.currentLayer(), self.sectionField.currentField())

    def per_area(self) -> int:
        """How many sheets of each theme, year, variant and area."""
        kinds = [kind for kind in self.kinds() if kind != SECTION]
        return len(views(kinds)) if kinds else 0

    def lines(self) -> int:
        """How many sections of each theme, year and variant."""
        if SECTION not in self.kinds():
            return 0
        layer = self.sectionLayer.currentLayer()
        return max(0, layer.featureCount()) if layer is not None else 1

    def problem(self) -> str:
        """Why no sheets can be made of this, or nothing."""
        if not self.kinds():
            return tr("Kies ten minste één beeld.")
        if SECTION in self.kinds() and not self.lines():
            return tr("De laag voor de doorsnede is leeg. Teken er een lijn in, of kies een andere laag.")
        return ""

    def _box(self, name: str, text: str, tip: str, *, checked: bool = False) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setObjectName(name)
        box.setToolTip(tip)
        box.setChecked(checked)
        return box

    def _section_row(self) -> QWidget:
        """Layer and field, in sight once a section is asked."""
        row = QWidget(self)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        self.sectionLayer, self.sectionField = QgsMapLayerComboBox(row), QgsFieldComboBox(row)
        kinds: Any = QgsMapLayerProxyModel.Filter  # the stubs hold two of its kinds joined for a bare number
        self.sectionLayer.setFilters(kinds.LineLayer | kinds.PointLayer)
        self.sectionLayer.setAllowEmptyLayer(True, tr("Vanzelf: door hoog en diep"))  # any line layer would do as first
        self.sectionLayer.setLayer(None)
        self.sectionField.setAllowEmptyFieldName(True)
        for widget, name in ((self.sectionLayer, tr("Laag met lijnen of punten voor een doorsnede")),
                             (self.sectionField, tr("Veld met de naam van de doorsnede"))):  # fmt: skip
            widget.setAccessibleName(name)
            widget.setToolTip(name)
            widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            beside.addWidget(widget, 3 if widget is self.sectionLayer else 2)
        return row

    def _layer_chosen(self, layer: Any) -> None:
        self.sectionField.setLayer(layer)
        self.sectionField.setVisible(layer is not None)
        self._tell()

    def _tell(self, *_args: Any) -> None:
        self.sectionRow.setVisible(self.boxes[SECTION].isChecked())
        self.changed.emit()


def add_views(columns: QBoxLayout, above: QWidget, before: QWidget) -> SheetViewsBox:
    """A box below ``above``, which stands in ``columns`` and gives it room; for the keyboard after ``before``."""
    made = SheetViewsBox(above.parentWidget())
    column = QVBoxLayout()
    column.setSpacing(10)
    place, share = columns.indexOf(above), columns.stretch(columns.indexOf(above))
    columns.removeWidget(above)
    column.addWidget(above, 1)
    column.addWidget(made)
    columns.insertLayout(place, column, share)
    for widget in (*made.boxes.values(), made.sectionLayer, made.sectionField, *made.over.values()):
        QWidget.setTabOrder(before, widget)
        before = widget
    return made
