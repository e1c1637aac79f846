"""The card on which one goal of the province is filled in."""

from dataclasses import replace
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QComboBox

from ..core.accounting import goal_input, national_goals
from ..core.accounting.yields import AREA_OF, NOTHING, QUANTITY, SHARE_OF
from ..core.errors import NovexError
from ..core.model.annexes import ProvinceGoal
from ..core.model.codelists import codelist
from ..core.model.schema import Field, schema
from ..core.texts import tr
from ..core.typed_number import read_number, write_number
from .choices import chosen, fill, fill_codes, select

TABLE = "doel_provincie"
NEW = ProvinceGoal("", "", "woningen", 0.0, None, "2030", "", f"{QUANTITY}:woningen")
_UNIT_OF = {AREA_OF: goal_input.HECTARE, SHARE_OF: goal_input.PERCENT}


class GoalForm:
    """Fills the widgets of ``dialog`` with a goal and reads them back; ``is_new`` goals may still get another code."""

    def __init__(self, dialog: Any) -> None:
        self._on = dialog
        self.is_new = False
        self._shown: Optional[ProvinceGoal] = None
        self._start: Any = None  # what stood in the fields when the goal was shown
        national = [("", tr("geen nationaal doel"))]
        fill(dialog.nationalCombo, national + [(code.code, code.name) for code in codelist("doelen")])
        fill_codes(dialog.horizonCombo, "horizon")
        dialog.horizonCombo.insertItem(0, tr("geen vast jaar"), "")
        fill(dialog.kindCombo, goal_input.kind_choices())
        dialog.nationalCombo.activated.connect(self._take_national)
        dialog.kindCombo.currentIndexChanged.connect(self._kind_changed)
        dialog.whatCombo.currentIndexChanged.connect(self._follow_unit)

    @property
    def shown(self) -> Optional[ProvinceGoal]:
        return self._shown

    @property
    def is_typed(self) -> bool:
        """Whether the fields differ from what was shown."""
        return self._shown is not None and self._fields() != self._start

    def show(self, goal: Optional[ProvinceGoal], *, is_new: bool = False) -> None:
        """Put a goal in the fields; None hides them."""
        on, self._shown, self.is_new = self._on, goal, is_new
        on.fieldsPanel.setVisible(goal is not None)
        one = goal or NEW
        kind, what = goal_input.split_counts_from(one.counts_from)
        select(on.kindCombo, kind)
        self._kind_changed()
        select(on.whatCombo, what)
        _offer(on.unitCombo, goal_input.units(), one.unit)
        select(on.unitCombo, one.unit)
        _offer_code(on.nationalCombo, one.goal)
        select(on.nationalCombo, one.goal)
        _offer_code(on.horizonCombo, one.horizon)
        select(on.horizonCombo, one.horizon)
        blank = goal is None or (is_new and not goal.value)
        on.valueEdit.setText("" if blank else write_number(one.value, _field("waarde")))
        on.maxEdit.setText(write_number(one.value_max, _field("waarde_max")))
        on.plansEdit.setText(write_number(one.in_plans, _field("in_plannen")))
        for widget, text in ((on.indicatorEdit, one.indicator), (on.sourceEdit, one.source), (on.codeEdit, one.code)):
            widget.setText(text if goal is not None else "")
            widget.setCursorPosition(0)
        on.codeEdit.setReadOnly(not is_new)
        on.unitCombo.setEnabled(kind not in _UNIT_OF)
        self._start = self._fields()

    def goal(self) -> ProvinceGoal:
        """What stands in the fields. Raises NovexError that says all that is wrong with it."""
        on, said = self._on, []
        figures = {}
        for name, edit in (("waarde", on.valueEdit), ("waarde_max", on.maxEdit), ("in_plannen", on.plansEdit)):
            try:
                figures[name] = read_number(edit.text(), _field(name))
            except NovexError as error:
                figures[name] = 0.0
                said.append(error.message.rstrip("."))
        if figures["waarde"] is None:
            said.append(tr("niet ingevuld: gevraagd"))
        made = replace(
            self._shown or NEW, code=on.codeEdit.text().strip(), indicator=on.indicatorEdit.text().strip(),
            unit=chosen(on.unitCombo), value=figures["waarde"] or 0.0, value_max=figures["waarde_max"],
            in_plans=figures["in_plannen"], horizon=chosen(on.horizonCombo), goal=chosen(on.nationalCombo),
            counts_from=self._counts_from(), source=on.sourceEdit.text().strip(),
        )  # fmt: skip
        said += goal_input.problems(made)
        if said:
            text = "; ".join(said)
            raise NovexError(text[:1].upper() + text[1:] + ".", tr("Verbeter dit en leg het doel dan vast."))
        return made

    def _counts_from(self) -> str:
        kind, what = chosen(self._on.kindCombo), chosen(self._on.whatCombo)
        return kind if kind == NOTHING else f"{kind}:{what}"

    def _fields(self) -> Any:
        on = self._on
        edits = (on.valueEdit, on.maxEdit, on.plansEdit, on.indicatorEdit, on.sourceEdit, on.codeEdit)
        combos = (on.nationalCombo, on.unitCombo, on.horizonCombo, on.kindCombo, on.whatCombo)
        return (*(edit.text() for edit in edits), *(chosen(combo) for combo in combos))

    # -- what follows from a choice -----------------------------------------------------------

    def _kind_changed(self, *_index: int) -> None:
        kind = chosen(self._on.kindCombo)
        fill(self._on.whatCombo, goal_input.what_choices(kind))
        self._on.whatCombo.setVisible(kind != NOTHING)
        self._on.unitCombo.setEnabled(kind not in _UNIT_OF)
        self._follow_unit()

    def _follow_unit(self, *_index: int) -> None:
        """The unit that fits what is counted, where there is only one."""
        kind, what = chosen(self._on.kindCombo), chosen(self._on.whatCombo)
        unit = _UNIT_OF.get(kind) or (what if kind == QUANTITY else "")
        if unit:
            _offer(self._on.unitCombo, goal_input.units(), unit)
            select(self._on.unitCombo, unit)

    def _take_national(self, *_index: int) -> None:
        """A share of a national goal is counted as that goal is; what was typed stays."""
        on = self._on
        found = next((goal for goal in national_goals() if goal.code == chosen(on.nationalCombo)), None)
        if found is None or not self.is_new:
            return
        if not on.indicatorEdit.text().strip():
            on.indicatorEdit.setText(found.indicator)
            on.indicatorEdit.setCursorPosition(0)
        kind, what = goal_input.split_counts_from(found.derived_from)
        select(on.kindCombo, kind)
        self._kind_changed()
        select(on.whatCombo, what)
        unit = _UNIT_OF.get(kind, found.unit)
        _offer(on.unitCombo, goal_input.units(), unit)
        select(on.unitCombo, unit)
        if on.horizonCombo.findData(found.horizon) >= 0:
            select(on.horizonCombo, found.horizon)


def _offer(combo: QComboBox, codes: Any, extra: str) -> None:
    """The codes, and one that a goal has from elsewhere."""
    known = list(codes)
    fill(combo, [(code, code) for code in (known if extra in known or not extra else [*known, extra])])


def _offer_code(combo: QComboBox, code: str) -> None:
    """Keep a code of a file that the list does not know in sight, so that nothing is changed in silence."""
    if combo.findData(code) < 0:
        combo.addItem(code, code)


def _field(name: str) -> Field:
    """Without its range: that a figure is negative is said in the words of a goal."""
    found = next(field for field in schema().table(TABLE).fields if field.name == name)
    return replace(found, minimum=None, maximum=None)
