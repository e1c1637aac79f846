"""The fields of one indicator on the card of the window, and how its figure reads."""

from typing import Any, Callable, Optional

from qgis.PyQt.QtWidgets import QDialog

from ..adapters.expressions import Fault
from ..core.accounting.indicators import IndicatorLine, reached_word
from ..core.model.annexes import Indicator
from ..core.model.schema import Field, schema
from ..core.texts import tr
from ..core.typed_number import read_number, write_number
from ..core.wording import trimmed
from .choices import chosen, fill_codes, select
from .expression_edit import ExpressionBox


class IndicatorForm:
    """Reads and writes the widgets of ``dialog``; ``changed`` is called after every edit of the user."""

    def __init__(self, dialog: QDialog, layer: Callable[[], Any], changed: Callable[[], None]) -> None:
        self._form: Any = dialog
        self._changed, self._filling = changed, False
        self.expression = ExpressionBox(
            self._form.expressionEdit, self._form.expressionButton, layer, tr("Uitdrukking per object")
        )
        self.filter = ExpressionBox(
            self._form.filterEdit, self._form.filterButton, layer, tr("Welke objecten meetellen")
        )
        fill_codes(self._form.aggregateCombo, "samenvatting")
        fill_codes(self._form.directionCombo, "richting")
        for box in (self._form.expressionEdit, self._form.filterEdit):
            box.textChanged.connect(self._edited)
        for line in (self._form.nameEdit, self._form.unitEdit, self._form.targetEdit, self._form.noteEdit,
                     self._form.codeEdit):  # fmt: skip
            line.textEdited.connect(self._edited)
        for combo in (self._form.aggregateCombo, self._form.directionCombo):
            combo.currentIndexChanged.connect(self._edited)

    def show(self, one: Indicator, *, is_new: bool) -> None:
        """Fill the fields; the code can be chosen once."""
        self._filling = True
        self._form.nameEdit.setText(one.name)
        self._form.codeEdit.setText(one.code)
        self._form.codeEdit.setReadOnly(not is_new)
        self.expression.put(one.expression)
        self.filter.put(one.filter)
        select(self._form.aggregateCombo, one.aggregate)
        select(self._form.directionCombo, one.direction)
        self._form.unitEdit.setText(one.unit)
        self._form.targetEdit.setText(write_number(one.target, _target_field()))
        self._form.noteEdit.setText(one.note)
        self._filling = False

    def indicator(self) -> Indicator:
        """What stands in the fields. Raises NovexError when the target is no number."""
        return Indicator(
            code=self._form.codeEdit.text().strip(),
            name=self._form.nameEdit.text().strip(),
            expression=self.expression.text(),
            filter=self.filter.text(),
            aggregate=chosen(self._form.aggregateCombo),
            unit=self._form.unitEdit.text().strip(),
            target=read_number(self._form.targetEdit.text(), _target_field()),
            direction=chosen(self._form.directionCombo),
            note=self._form.noteEdit.text().strip(),
        )

    def mark(self, expression: Optional[Fault], only: Optional[Fault]) -> None:
        self.expression.mark(expression)
        self.filter.mark(only)

    def _edited(self, *_anything: Any) -> None:
        if not self._filling:
            self._changed()


def figure(line: IndicatorLine) -> str:
    """The outcome with its unit; a dash when there is none."""
    if line.value is None:
        return "–"
    decimals = 0 if abs(line.value) >= 1000 else 1 if abs(line.value) >= 10 else 3
    return f"{trimmed(line.value, decimals)} {line.indicator.unit}".strip()


def against_target(line: IndicatorLine) -> str:
    """``doel 9.000, gehaald``; '' without a target."""
    target = line.indicator.target
    if target is None:
        return ""
    return ", ".join(filter(None, (tr("doel {target}").format(target=trimmed(target, 3)), reached_word(line))))


def counted(line: IndicatorLine) -> str:
    """How many objects made the figure."""
    count = len(line.objects)
    return tr("1 object") if count == 1 else tr("{count} objecten").format(count=count)


def _target_field() -> Field:
    return next(field for field in schema().table("indicator").fields if field.name == "doel")
