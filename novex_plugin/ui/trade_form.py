"""The card on which one trade with another province is filled in."""

from dataclasses import replace
from typing import Any, Iterable, Optional, Sequence, Tuple

from ..adapters.example import PROVINCE as EXAMPLE
from ..core.accounting.trades import AWAY, HERE, trade_problem
from ..core.errors import NovexError
from ..core.model.annexes import ProvinceGoal, Trade
from ..core.model.codelists import code_name, codelist
from ..core.model.records import Variant
from ..core.model.schema import schema
from ..core.texts import tr
from ..core.typed_number import read_number, write_number
from .choices import chosen, fill, select


class TradeForm:
    """Fills the widgets of ``dialog`` with a trade and reads them back."""

    def __init__(self, dialog: Any, province: str) -> None:
        self._on, self._province = dialog, province
        self._shown: Optional[Trade] = None
        self._start: Any = None
        self._units: Any = {}
        self._amount = next(one for one in schema().table("uitruil").fields if one.name == "hoeveelheid")
        others = [one for one in codelist("provincies") if one.code not in (province, EXAMPLE)]
        fill(dialog.partnerCombo, [("", tr("kies een provincie")), *((one.code, one.name) for one in others)])
        dialog.goalCombo.currentIndexChanged.connect(self._show_unit)

    @property
    def shown(self) -> Optional[Trade]:
        return self._shown

    @property
    def is_new(self) -> bool:
        return self._shown is not None and not self._shown.uuid

    @property
    def is_typed(self) -> bool:
        return self._shown is not None and self._fields() != self._start

    def offer(self, goals: Sequence[ProvinceGoal], variants: Iterable[Variant]) -> None:
        """The goals and variants to choose from; what is chosen stays when it is still there."""
        on = self._on
        self._units = {goal.code: goal.unit for goal in goals}
        fill(on.goalCombo, [(goal.code, tr("{name} ({year})").format(name=goal.indicator, year=goal.horizon)
                             if goal.horizon else goal.indicator) for goal in goals])  # fmt: skip
        names = [(one.code, f"{one.code}  {one.name}") for one in variants]
        fill(on.variantCombo, [("", tr("alle varianten")), *names])
        self._show_unit()

    def show(self, trade: Optional[Trade]) -> None:
        """Put a trade in the fields; None hides them."""
        on, self._shown = self._on, trade
        on.fieldsPanel.setVisible(trade is not None)
        one = trade or Trade("", chosen(on.goalCombo), 0.0, "", AWAY, "")
        for combo, code, text in (
            (on.goalCombo, one.goal, code_name("doelen", one.goal)),
            (on.partnerCombo, one.partner, code_name("provincies", one.partner)),
            (on.variantCombo, one.variant, one.variant),
        ):  # fmt: skip
            if code and combo.findData(code) < 0:  # of a file, not among what is offered: shown, never changed unsaid
                combo.addItem(text, code)
            select(combo, code)
        on.awayRadio.setChecked(one.direction != HERE)
        on.hereRadio.setChecked(one.direction == HERE)
        on.areaEdit.setText(one.area)
        on.amountEdit.setText(write_number(one.quantity, self._amount) if one.quantity else "")
        on.reasonEdit.setPlainText(one.reason)
        on.agreedBox.setChecked(one.agreed)
        self._show_unit()
        self._start = self._fields()

    def trade(self) -> Trade:
        """What stands in the fields. Raises NovexError that says what is wrong with it."""
        on = self._on
        amount = read_number(on.amountEdit.text(), self._amount)
        made = replace(
            self._shown or Trade("", "", 0.0, "", AWAY, ""), goal=chosen(on.goalCombo), quantity=amount or 0.0,
            unit=self._unit(), direction=HERE if on.hereRadio.isChecked() else AWAY, partner=chosen(on.partnerCombo),
            area=on.areaEdit.text().strip(), reason=on.reasonEdit.toPlainText().strip(),
            variant=chosen(on.variantCombo), agreed=on.agreedBox.isChecked(),
        )  # fmt: skip
        problem = self._problem(made)
        if problem:
            raise NovexError(problem[:1].upper() + problem[1:], tr("Verbeter dit en leg de ruil dan vast."))
        return made

    def _problem(self, trade: Trade) -> str:
        if not trade.partner:
            return tr("kies de provincie waarmee wordt geruild.")
        if not trade.reason:
            return tr("schrijf waarom dit deel verhuist: zonder reden is een ruil niet te volgen.")
        return trade_problem(trade, self._province)

    def _unit(self) -> str:
        kept = self._shown.unit if self._shown is not None and self._shown.goal == chosen(self._on.goalCombo) else ""
        return kept or str(self._units.get(chosen(self._on.goalCombo), ""))

    def _show_unit(self, *_index: int) -> None:
        self._on.unitLabel.setText(self._unit())

    def _fields(self) -> Tuple[Any, ...]:
        on = self._on
        return (
            chosen(on.goalCombo), chosen(on.partnerCombo), chosen(on.variantCombo), on.hereRadio.isChecked(),
            on.areaEdit.text(), on.amountEdit.text(), on.reasonEdit.toPlainText(), on.agreedBox.isChecked(),
        )  # fmt: skip
