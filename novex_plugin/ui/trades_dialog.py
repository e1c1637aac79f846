"""Trades with other provinces: list, add, change, remove, and what they do to the goals.

Every change is an undo step on the table of trades; saving the proposal writes it to the file.
"""

from typing import List, Optional

from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QWidget

from ..adapters.messages import reports_errors
from ..core.accounting.trades import AWAY, Settlement, TradeLine
from ..core.errors import NovexError
from ..core.model.annexes import Trade
from ..core.model.codelists import code_name
from ..core.texts import tr
from ..core.variants.naming import offered
from ..core.wording import number, quantity, signed, trimmed
from .desk import Desk
from .look import heading, theme_palette, tick_icon
from .record_list_dialog import RECORD_ROLE, RecordListDialog
from .row_delegate import BELOW_ROLE, DIM_ROLE, RowDelegate
from .tables import figures_right, table_header
from .trade_form import TradeForm

ROOM = 8  # for the frame of the small table, and a hair below its last row


def open_trades(desk: Desk, parent: Optional[QWidget] = None) -> None:
    """Let the user edit the trades of the open proposal. Raises NovexError when none is open."""
    _ = desk.session.path
    dialog = TradesDialog(desk, parent)
    dialog.exec()
    dialog.deleteLater()  # the parent would keep every one that was opened


class TradesDialog(RecordListDialog):
    """A list and what it comes to on the left, the chosen trade on the right."""

    FORM = "trades_dialog"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(3, parent)
        self.desk, self.book, self.messages = desk, desk.goals, desk.messages
        header = desk.session.header
        self.form = TradeForm(self, header.province if header is not None else "")
        self._effects = QStandardItemModel(0, 4, self)
        self.effectTree.setModel(self._effects)
        self.tradeTree.setItemDelegateForColumn(0, RowDelegate(self.tradeTree))
        heading(self.counterLabel, steps=2)
        heading(self.chosenLabel, self.effectLabel, steps=0.5)
        self._connect()
        self.refresh()
        self.choose_row(0)

    def _connect(self) -> None:
        self.connect_list(self.tradeTree)
        for edit in (self.areaEdit, self.amountEdit, self.reasonEdit):
            edit.textChanged.connect(self._typed)
        for combo in (self.goalCombo, self.partnerCombo, self.variantCombo):
            combo.currentIndexChanged.connect(self._typed)
        for box in (self.hereRadio, self.agreedBox):
            box.toggled.connect(self._typed)
        self.book.changed.connect(self.refresh)

    def key(self, record: Trade) -> str:
        return record.uuid

    # -- actions ------------------------------------------------------------------------------

    @reports_errors
    def add(self) -> None:
        """Begin a trade; it is there once it was recorded."""
        if not self.may_leave():
            return
        self.choose_none()
        first = self.book.goals[0].code if self.book.goals else ""
        self.show_record(Trade("", first, 0.0, "", AWAY, ""))
        self.goalCombo.setFocus()

    @reports_errors
    def keep(self) -> bool:
        """Record what stands in the fields; what is wrong is said beside them."""
        if self.form.shown is None:
            return True
        try:
            trade = self.form.trade()
        except NovexError as error:
            self.complain(f"{error.message}")
            return False
        known = {one.uuid for one in self.book.trades}
        self.show_record(None)
        self.book.save_trades([trade], tr("Uitruil wijzigen") if trade.uuid else tr("Uitruil vastleggen"))
        kept = trade.uuid or next(one.uuid for one in self.book.trades if one.uuid not in known)
        self.choose(next(one for one in self.book.trades if one.uuid == kept))
        self.resultLabel.setText(tr("Vastgelegd. Ongedaan maken kan in het paneel."))
        return True

    @reports_errors
    def remove(self) -> None:
        trade = self.form.shown
        if trade is None or self.form.is_new:
            self.revert()
            return
        row = self.tradeTree.currentIndex().row()
        self.show_record(None)
        self.book.remove_trades([trade.uuid])
        self.choose_row(row)
        self.resultLabel.setText(tr("Weggehaald. Ongedaan maken kan in het paneel."))

    def question_on_leaving(self) -> str:
        return tr("Deze ruil kan zo niet worden vastgelegd. Sluiten zonder hem vast te leggen?")

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        """Show trades and their effect as they are now, unsaved and undone edits included."""
        was, session = self.form.shown, self.desk.session
        settlement = self.book.settlement()
        lines = {line.trade.uuid: line for line in settlement.lines}
        self._choosing = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("Doel"), tr("Naar of van"), tr("Hoeveelheid")])
        names = {goal.code: goal.indicator for goal in self.book.goals}
        for trade in self.book.trades:
            self._model.appendRow(_row(trade, lines.get(trade.uuid), names))
        table_header(self.tradeTree, stretched=(0,))
        self._choosing = False
        self.form.offer(self.book.goals, offered(session.variants, session.variant))
        self._show_effects(settlement)
        self.counterLabel.setText(_counted(len(self.book.trades)))
        self.addButton.setEnabled(bool(self.book.goals))
        self.addButton.setToolTip("" if self.book.goals else tr("Voer eerst de doelen van de provincie in."))
        if was is not None and not self.form.is_new:
            self.choose(next((one for one in self.book.trades if one.uuid == was.uuid), None))

    def _show_effects(self, settlement: Settlement) -> None:
        """Per traded goal: before, after, and what the others have more or less to do."""
        self._effects.clear()
        self._effects.setHorizontalHeaderLabels([tr("Doel"), tr("Vóór uitruil"), tr("Na uitruil"), tr("Elders")])
        for goal in settlement.goals:
            if goal.target_before is not None and goal.target is not None:
                moved = goal.target_before - goal.target
                figures = [QStandardItem(quantity(goal.target_before, goal.unit)),
                           QStandardItem(quantity(goal.target, goal.unit)), QStandardItem(signed(trimmed(moved)))]
                figures_right(figures)
                name = QStandardItem(goal.indicator)
                name.setToolTip(goal.remark)
                self._effects.appendRow([name, *figures])
        table_header(self.effectTree, stretched=(0,))
        traded = self._effects.rowCount() > 0
        where = self.desk.session.variant_name(self.desk.session.variant)
        text = tr("Doelen vóór en na uitruil in {variant}") if traded else tr("In {variant} verandert geen doel")
        self.effectLabel.setText(text.format(variant=where))
        self.effectTree.setVisible(traded)
        rows = self._effects.rowCount() * self.effectTree.sizeHintForRow(0) if traded else 0
        self.effectTree.setMaximumHeight(self.effectTree.header().sizeHint().height() + rows + ROOM)

    def show_record(self, record: Optional[Trade]) -> None:
        self.form.show(record)
        self.chosenLabel.setText(self._heading())
        line = next((one for one in self.book.settlement().lines if record and one.trade.uuid == record.uuid), None)
        self.complain(tr("Telt niet mee: {problem}").format(problem=line.problem) if line and line.problem else "")
        self._typed()

    def _heading(self) -> str:
        if self.form.shown is not None:
            return tr("Nieuwe ruil") if self.form.is_new else tr("Gekozen ruil")
        if not self.book.goals:
            return tr("Voer eerst de doelen van de provincie in; daarvan kan een deel worden geruild.")
        return tr("Kies een ruil in de lijst, of maak een nieuwe.")

    def _typed(self, *_anything: object) -> None:
        changed = self.form.is_typed or self.form.is_new
        self.keepButton.setEnabled(changed)
        self.revertButton.setEnabled(changed)
        self.removeButton.setEnabled(self.form.shown is not None)


def _row(trade: Trade, line: Optional[TradeLine], names: "dict[str, str]") -> List[QStandardItem]:
    """``line`` is None for a trade of another variant than the one on screen; such a row steps back."""
    name = QStandardItem(names.get(trade.goal) or code_name("doelen", trade.goal))
    name.setData(trade, RECORD_ROLE)
    below = [tr("akkoord") if trade.agreed else tr("nog niet akkoord"),
             tr("variant {code}").format(code=trade.variant) if trade.variant else tr("alle varianten")]
    if line is not None and line.problem:
        below.insert(0, tr("telt niet mee"))
        name.setIcon(tick_icon("strijdig", theme_palette()))
    name.setData(" · ".join(below), BELOW_ROLE)
    name.setData(line is None, DIM_ROLE)
    name.setToolTip("\n".join(part for part in (trade.reason, line.problem if line else "") if part))
    partner = code_name("provincies", trade.partner)
    where = tr("naar {partner}") if trade.direction == AWAY else tr("van {partner}")
    amount = QStandardItem(quantity(trade.quantity, trade.unit))
    figures_right([amount])
    return [name, QStandardItem(where.format(partner=partner)), amount]


def _counted(count: int) -> str:
    if not count:
        return tr("Nog geen uitruil vastgelegd")
    return tr("1 uitruil vastgelegd") if count == 1 else tr("{count} keer uitruil vastgelegd").format(
        count=number(count))  # fmt: skip
