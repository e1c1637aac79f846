"""The short form after a stroke: only what a check and a count need; the rest can wait."""

from typing import Any, Dict, Optional

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..adapters.styles import function_icon
from ..core.model.functions import Function, function, functions
from ..core.model.records import AREA, BASIS, LINE
from ..core.texts import tr
from ..core.wording import area, length
from .choices import chosen, fill, fill_codes, select
from .forms import load_form
from .look import Painter, heading
from .session import Session

MEASURED_UNITS = {AREA: "ha", LINE: "km"}  # follow from the geometry, so they need no typing
COUNTED_UNITS = ("woningen",)  # nobody plans half a dwelling


class ObjectCard(QDialog):
    """Asks name, function, variant, horizon, quantity, exactness and height of a new object."""

    CANCELLED = 0
    ADDED = 1
    FULL_FORM = 2

    def __init__(
        self, parent: Optional[QWidget], session: Session, drawn: Function, kind: str, geometry: QgsGeometry
    ) -> None:
        super().__init__(parent)
        load_form("object_card", self)
        self._kind = kind
        self._geometry = geometry
        Painter(self).dim(self.measureLabel, self.eenheidLabel)
        heading(self.functionLabel)
        self.measureLabel.setText(_measure(geometry, kind))
        fill(self.functieCombo, [(item.code, item.name) for item in functions() if kind in item.geometries])
        select(self.functieCombo, drawn.code)
        fill(self.variantCombo, [(BASIS, tr("Basis (geldt voor alle varianten)")),
                                 *((item.code, f"{item.code}  {item.name}") for item in session.variants)])  # fmt: skip
        select(self.variantCombo, session.variant)
        fill_codes(self.horizonCombo, "horizon")
        select(self.horizonCombo, session.horizon)
        fill_codes(self.nauwkeurigheidCombo, "nauwkeurigheid")
        for spin in (self.hoeveelheidSpin, self.hoogteSpin):
            spin.setSpecialValueText(tr("niet ingevuld"))
            spin.setClearValue(spin.minimum())
            spin.clear()
        self._show_function()
        self.functieCombo.currentIndexChanged.connect(self._show_function)
        self._dress_buttons()
        self.naamEdit.setFocus()

    def values(self) -> Dict[str, Any]:
        """The answers by field name of the proposal file; None where nothing was filled in."""
        what = function(chosen(self.functieCombo))
        quantity = _filled(self.hoeveelheidSpin)
        return {
            "naam": self.naamEdit.text().strip() or what.name,
            "functie": what.code,
            "perspectief": what.perspective,
            "variant": chosen(self.variantCombo),
            "horizon": chosen(self.horizonCombo),
            "hoeveelheid": quantity,
            "eenheid": chosen(self.eenheidCombo) if quantity is not None else None,
            "nauwkeurigheid": chosen(self.nauwkeurigheidCombo),
            "hoogte_m": _filled(self.hoogteSpin),
        }

    def _dress_buttons(self) -> None:
        ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(tr("Toevoegen"))
        ok.setDefault(True)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.accepted.connect(self.accept)
        self.buttonBox.rejected.connect(self.reject)
        self.fullFormButton.setAutoDefault(False)
        self.fullFormButton.clicked.connect(lambda: self.done(self.FULL_FORM))

    def _show_function(self) -> None:
        what = function(chosen(self.functieCombo))
        self.swatchLabel.setPixmap(function_icon(what.code, 32).pixmap(QSize(32, 32)))
        self.functionLabel.setText(what.name)
        asked = [unit for unit in what.units if unit != MEASURED_UNITS.get(self._kind)]
        fill(self.eenheidCombo, [(unit, unit) for unit in asked])
        self.eenheidLabel.setText("".join(asked[:1]))
        self.hoeveelheidSpin.setDecimals(0 if asked[:1] and asked[0] in COUNTED_UNITS else 1)
        self.hoeveelheidLabel.setVisible(bool(asked))
        self.hoeveelheidSpin.setVisible(bool(asked))
        self.eenheidLabel.setVisible(len(asked) == 1)
        self.eenheidCombo.setVisible(len(asked) > 1)
        if not asked:
            self.hoeveelheidSpin.clear()


def _filled(spin: Any) -> Optional[float]:
    return None if spin.value() == spin.minimum() else float(spin.value())


def _measure(geometry: QgsGeometry, kind: str) -> str:
    if kind == AREA:
        return tr("Vlak van {area}").format(area=area(geometry.area()))
    if kind == LINE:
        return tr("Lijn van {length}").format(length=length(geometry.length()))
    point = geometry.asPoint()
    return tr("Punt op {x}, {y}").format(x=round(point.x()), y=round(point.y()))
