"""Editing a copy of a rule, or a rule of one's own, without a text editor.

Only what the form shows is changed; everything else of the rule (planes, counters, exceptions) stays as it was.
"""

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QListWidgetItem, QWidget

from ..core.checks.rule_edits import override_of, weakened, with_fields
from ..core.checks.rules import ABOVE, ALL_FUNCTIONS, ALL_LAYERS, BELOW, GROUND
from ..core.checks.ruleset import national_record, rule_of
from ..core.errors import NovexError
from ..core.model.functions import functions
from ..core.model.records import RuleOverride
from ..core.texts import tr
from .choices import chosen, fill, fill_codes, select
from .forms import load_form
from .look import Painter

TEXTS = {
    "naam": "nameEdit", "grondslag": "basisEdit", "bevoegd_gezag": "authorityEdit", "bron": "sourceEdit",
}  # fmt: skip
KnownLayer = Callable[[str], bool]


class RuleEditor(QDialog):
    """``override()`` is the rule as it was left; OK only when it can be read as a rule and has a reason."""

    def __init__(
        self, parent: Optional[QWidget], record: Mapping[str, Any], layers: Sequence[Tuple[str, str]],
        known_layer: KnownLayer, reason: str = "",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        load_form("rule_editor", self)
        self._record = dict(record)
        self._known_layer = known_layer
        self._result: Optional[RuleOverride] = None
        self._own = not national_record(str(record.get("code", "")))
        self._fill(layers)
        self.reasonEdit.setPlainText(reason)
        self.painter = Painter(self)
        self.painter.dim(self.statusLabel)
        self._connect()
        self._show_milder()
        (self.nameEdit if self._own else self.reasonEdit).setFocus()

    def override(self) -> RuleOverride:
        """The rule that OK accepted."""
        if self._result is None:
            raise RuntimeError("not accepted")  # a mistake in the calling code, not of a user
        return self._result

    # -- building -----------------------------------------------------------------------------

    def _fill(self, layers: Sequence[Tuple[str, str]]) -> None:
        record = self._record
        code = str(record.get("code", ""))
        self.setWindowTitle(tr("Eigen regel {code}").format(code=code) if self._own
                            else tr("Regel {code} aanpassen").format(code=code))  # fmt: skip
        self.codeEdit.setText(code)
        self.codeEdit.setReadOnly(True)
        for field, name in TEXTS.items():
            getattr(self, name).setText(str(record.get(field, "")))
            getattr(self, name).setCursorPosition(0)
        self.explanationEdit.setPlainText(str(record.get("toelichting", "")))
        self.activeCheck.setChecked(record.get("actief", True) is not False)
        _fill_checks(self.layersList, layers, record.get("lagen", ()))
        asked = () if record.get("functies") == ALL_FUNCTIONS else record.get("functies", ())
        named = sorted(((one.code, one.name) for one in functions()), key=lambda one: one[1].casefold())
        _fill_checks(self.functionsList, named, asked)
        fill_codes(self.severityCombo, "zwaarte")
        select(self.severityCombo, str(record.get("zwaarte", "")))
        fill_codes(self.forceCombo, "rechtskracht")
        select(self.forceCombo, str(record.get("rechtskracht", "")))
        self.distanceSpin.setValue(float((record.get("buffer") or {}).get("max_m", 0) or 0))
        self._fill_height()

    def _fill_height(self) -> None:
        words = {ALL_LAYERS: tr("alles, ongeacht hoogte of diepte"), GROUND: tr("gebruik van het maaiveld"),
                 ABOVE: tr("wat hoger is dan een grens"), BELOW: tr("de ondergrond")}  # fmt: skip
        fill(self.heightCombo, list(words.items()))
        vertical = self._record.get("verticaal") or {}
        select(self.heightCombo, str(vertical.get("soort", ALL_LAYERS)))
        self.heightSpin.setValue(float(vertical.get("boven_m") or 0))

    def _connect(self) -> None:
        self.heightCombo.currentIndexChanged.connect(self._show_height)
        for signal in (
            self.severityCombo.currentIndexChanged, self.distanceSpin.valueChanged, self.activeCheck.toggled,
            self.functionsList.itemChanged, self.layersList.itemChanged,
        ):  # fmt: skip
            signal.connect(self._show_milder)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Bewaren"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        for button in self.buttonBox.buttons():
            button.setIcon(QIcon())
        self._show_height()

    # -- what the form says -------------------------------------------------------------------

    def _show_height(self, *_anything: Any) -> None:
        self.heightSpin.setEnabled(chosen(self.heightCombo) == ABOVE)

    def _show_milder(self, *_anything: Any) -> None:
        """Says at once in which way the copy is milder than the national rule."""
        milder = weakened(self._edited())
        if milder:
            text = tr("Milder dan de landelijke regel: {ways}. Elk rapport noemt dit.")
            self.statusLabel.setText(text.format(ways="; ".join(milder)))
        elif self._own:
            text = tr("Een eigen regel geldt naast de landelijke en staat als zodanig in elk rapport.")
            self.statusLabel.setText(text)
        else:
            self.statusLabel.setText(tr("De landelijke regel blijft bestaan; dit voorstel toetst aan de kopie."))

    def _edited(self) -> Dict[str, Any]:
        edits: Dict[str, Any] = {field: getattr(self, name).text().strip() for field, name in TEXTS.items()}
        edits["toelichting"] = self.explanationEdit.toPlainText().strip()
        edits["zwaarte"], edits["rechtskracht"] = chosen(self.severityCombo), chosen(self.forceCombo)
        edits["lagen"] = _checked(self.layersList)
        edits["functies"] = _checked(self.functionsList) or ALL_FUNCTIONS
        active = self.activeCheck.isChecked()
        if active != (self._record.get("actief", True) is not False):
            edits["actief"] = active
        edits.update(self._distance(), **self._height())
        return with_fields(self._record, {key: value for key, value in edits.items() if self._touched(key, value)})

    def _touched(self, key: str, value: Any) -> bool:
        """Lists that say the same in another order stay as they were."""
        was = self._record.get(key)
        if isinstance(was, list) and isinstance(value, list):
            return sorted(map(str, was)) != sorted(map(str, value))
        return bool(was != value)

    def _distance(self) -> Dict[str, Any]:
        known = dict(self._record.get("buffer") or {})
        value = self.distanceSpin.value()
        if value == float(known.get("max_m", 0) or 0):
            return {}
        known["max_m"] = value
        known["min_m"] = min(float(known.get("min_m", value) or 0), value)
        return {"buffer": known if value else None}

    def _height(self) -> Dict[str, Any]:
        known = dict(self._record.get("verticaal") or {})
        kind = chosen(self.heightCombo)
        if kind != known.get("soort", ALL_LAYERS):
            return {"verticaal": {"soort": kind, **({"boven_m": self.heightSpin.value()} if kind == ABOVE else {})}}
        if kind == ABOVE and self.heightSpin.value() != float(known.get("boven_m") or 0):
            return {"verticaal": {**known, "boven_m": self.heightSpin.value()}}
        return {}

    def _try_accept(self) -> None:
        try:
            override = override_of(self._edited(), self.reasonEdit.toPlainText())
            rule_of(override, self._known_layer)
        except NovexError as error:
            self.statusLabel.setText(f"{error.message} {error.hint}")
            return
        self._result = override
        self.accept()


def _fill_checks(widget: QListWidget, choices: Sequence[Tuple[str, str]], checked: Sequence[str]) -> None:
    """A list to tick; what is ticked stands on top, so that a long list shows what it says."""
    widget.blockSignals(True)
    widget.clear()
    for code, text in sorted(choices, key=lambda one: one[0] not in checked):
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, code)
        item.setToolTip(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if code in checked else Qt.CheckState.Unchecked)
        widget.addItem(item)
    widget.blockSignals(False)


def _checked(widget: QListWidget) -> List[str]:
    items = (widget.item(row) for row in range(widget.count()))
    ticked = (item for item in items if item.checkState() == Qt.CheckState.Checked)
    return [str(item.data(Qt.ItemDataRole.UserRole)) for item in ticked]
