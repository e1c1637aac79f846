"""The goals of the province: list, add, change, remove, read from a table and write to one.

Every change is an undo step on the table of goals; saving the proposal writes it to the file.
"""

from pathlib import Path
from typing import List, Optional, Sequence

from qgis.PyQt.QtGui import QStandardItem
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..adapters.goals import ADD, REPLACE, gone_after, read_goal_file, write_goal_file
from ..adapters.messages import reports_errors
from ..core.accounting import goal_input
from ..core.checks.pair_party import province_name
from ..core.errors import NovexError
from ..core.exchange.goals_csv import ReadGoals
from ..core.model.annexes import ProvinceGoal
from ..core.model.codelists import code_name
from ..core.texts import tr
from ..core.wording import number, quantity, trimmed
from .desk import Desk
from .goal_form import NEW, GoalForm
from .look import heading, icon
from .record_list_dialog import RECORD_ROLE, RecordListDialog
from .row_delegate import BELOW_ROLE, RowDelegate
from .tables import figures_right, table_header

SHOWN_REMARKS = 4


def open_goals(desk: Desk, parent: Optional[QWidget] = None) -> None:
    """Let the user edit the goals of the open proposal. Raises NovexError when none is open."""
    _ = desk.session.path
    dialog = GoalsEditor(desk, parent)
    dialog.exec()
    dialog.deleteLater()  # the parent would keep every one that was opened


class GoalsEditor(RecordListDialog):
    """A list to the left, the chosen goal to the right."""

    FORM = "goals_editor"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(4, parent)
        self.desk, self.book, self.messages = desk, desk.goals, desk.messages
        self.form = GoalForm(self)
        self.goalTree.setItemDelegateForColumn(0, RowDelegate(self.goalTree))
        self.painter.dim(self.remarkLabel, self.untilLabel)
        heading(self.counterLabel, steps=2)
        heading(self.chosenLabel, steps=0.5)
        self._connect()
        self.refresh()
        self.choose_row(0)

    def _connect(self) -> None:
        self.connect_list(self.goalTree)
        for button, name, slot in ((self.readButton, "importeer", self._choose_table),
                                   (self.writeButton, "exporteer", self._choose_target)):  # fmt: skip
            button.setIcon(icon(name))
            button.clicked.connect(slot)
        for edit in (self.indicatorEdit, self.valueEdit, self.maxEdit, self.plansEdit, self.sourceEdit, self.codeEdit):
            edit.textChanged.connect(self._typed)
        for combo in (self.nationalCombo, self.unitCombo, self.horizonCombo, self.kindCombo, self.whatCombo):
            combo.currentIndexChanged.connect(self._typed)
        self.book.changed.connect(self.refresh)

    def key(self, record: ProvinceGoal) -> str:
        return record.code

    # -- actions ------------------------------------------------------------------------------

    @reports_errors
    def add(self) -> None:
        """Begin a goal; it is there once it was recorded."""
        if not self.may_leave():
            return
        self.choose_none()
        code = goal_input.next_code(goal.code for goal in self.book.goals)
        self.show_record(ProvinceGoal(code, "", NEW.unit, 0.0, None, NEW.horizon, "", NEW.counts_from), is_new=True)
        self.nationalCombo.setFocus()

    @reports_errors
    def keep(self) -> bool:
        """Record what stands in the fields; what is wrong is said beside them."""
        if self.form.shown is None:
            return True
        try:
            goal = self.form.goal()
            self._refuse_double(goal)
        except NovexError as error:
            self.complain(error.message)
            return False
        self.show_record(None)
        title = tr("Doel toevoegen") if goal.code not in {one.code for one in self.book.goals} else tr("Doel wijzigen")
        self.book.save_goals([goal], title=title)
        self.choose(goal)
        self._tell(tr("Vastgelegd: {name}. Ongedaan maken kan in het paneel.").format(name=goal.indicator))
        return True

    @reports_errors
    def remove(self) -> None:
        goal = self.form.shown
        if goal is None:
            return
        if self.form.is_new:
            self.revert()
            return
        traded = sum(trade.goal in (goal.code, goal.goal) for trade in self.book.trades)
        question = tr("Bij dit doel hoort uitruil ({count}); die telt dan niet meer. Toch verwijderen?")
        if traded and not self.agrees(question.format(count=traded)):
            return
        row = self.goalTree.currentIndex().row()
        self.show_record(None)
        self.book.save_goals((), [goal.code], tr("Doel verwijderen"))
        self.choose_row(row)
        self._tell(tr("Weggehaald: {name}. Ongedaan maken kan in het paneel.").format(name=goal.indicator))

    @reports_errors
    def read(self, path: Path, mode: str = ADD) -> None:
        """Bring in the goals of a table as one undo step; a table with faults changes nothing and is explained here."""
        try:
            found = read_goal_file(path)
        except NovexError as error:
            self._tell(f"{error.message}\n{error.hint}")
            return
        self.show_record(None)
        self.book.save_goals(found.goals, gone_after(self.book.goals, found.goals, mode), tr("Doelen inlezen"))
        self.choose(found.goals[0])
        self._tell(_read_text(found, path.name))

    @reports_errors
    def write(self, path: Path) -> None:
        written = write_goal_file(path, self.book.goals)
        self._tell(tr("De doelen staan in {file}.").format(file=written.name))

    def _choose_table(self) -> None:
        if not self.may_leave():
            return
        folder = str(self.desk.session.path.parent)
        path, _ = QFileDialog.getOpenFileName(self, tr("Doelen inlezen"), folder, tr("CSV (*.csv)"))
        if path:
            mode = self._asked_mode() if self.book.goals else ADD
            if mode:
                self.read(Path(path), mode)

    def _choose_target(self) -> None:
        suggested = self.desk.session.path.with_name(f"{self.desk.session.path.stem}_doelen.csv")
        path, _ = QFileDialog.getSaveFileName(self, tr("Doelen bewaren"), str(suggested), tr("CSV (*.csv)"))
        if path:
            self.write(Path(path))

    def _asked_mode(self) -> str:
        """What happens to the goals that are there; empty when the user thinks better of it."""
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(),
                          tr("Er zijn al doelen. Wat gebeurt er met doelen die niet in het bestand staan?"),
                          QMessageBox.StandardButton.Cancel, self)  # fmt: skip
        box.button(QMessageBox.StandardButton.Cancel).setText(tr("Annuleren"))
        kept = box.addButton(tr("Laten staan"), QMessageBox.ButtonRole.AcceptRole)
        gone = box.addButton(tr("Weghalen"), QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        return {kept: ADD, gone: REPLACE}.get(box.clickedButton(), "")

    def _refuse_double(self, goal: ProvinceGoal) -> None:
        if self.form.is_new and goal.code in {one.code for one in self.book.goals}:
            raise NovexError(tr("De code '{code}' is al van een ander doel; kies een andere.").format(code=goal.code))

    def question_on_leaving(self) -> str:
        return tr("Dit doel kan zo niet worden vastgelegd. Sluiten zonder het vast te leggen?")

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        """Show the goals as they are now, unsaved and undone edits included."""
        was = self.form.shown
        self._choosing = True
        self._model.clear()
        self._model.setHorizontalHeaderLabels([tr("Doel"), tr("Gevraagd"), tr("In plannen"), tr("Jaar")])
        for goal in self.book.goals:
            self._model.appendRow(_row(goal))
        table_header(self.goalTree, stretched=(0,))
        self._choosing = False
        header = self.desk.session.header
        where = province_name(header.province) if header is not None else ""
        self.counterLabel.setText(_counted(len(self.book.goals), where))
        self.writeButton.setEnabled(bool(self.book.goals))
        if was is not None and not self.form.is_new and not self.form.is_typed:
            self.choose(next((goal for goal in self.book.goals if goal.code == was.code), None))

    def show_record(self, record: Optional[ProvinceGoal], *, is_new: bool = False) -> None:
        self.form.show(record, is_new=is_new)
        if is_new:
            self.chosenLabel.setText(tr("Nieuw doel"))
        else:
            empty = tr("Kies een doel in de lijst, of maak een nieuw.")
            self.chosenLabel.setText(record.indicator if record is not None else empty)
        self.complain("")
        self._typed()

    def _typed(self, *_anything: object) -> None:
        typed = self.form.is_typed
        self.keepButton.setEnabled(typed or self.form.is_new)
        self.revertButton.setEnabled(typed or self.form.is_new)
        self.removeButton.setEnabled(self.form.shown is not None)
        try:
            remarks: Sequence[str] = goal_input.remarks(self.form.goal()) if self.form.shown is not None else ()
        except NovexError:  # said when the user records it
            remarks = ()
        self.remarkLabel.setText("\n".join(remarks))

    def _tell(self, text: str) -> None:
        self.resultLabel.setText(text)


def _row(goal: ProvinceGoal) -> List[QStandardItem]:
    name = QStandardItem(goal.indicator)
    name.setData(goal, RECORD_ROLE)
    share = tr("deel van {name}").format(name=code_name("doelen", goal.goal)) if goal.goal else tr("eigen doel")
    name.setData(f"{goal.code} · {share}", BELOW_ROLE)
    name.setToolTip("\n".join(part for part in (goal.indicator, share, goal.source) if part))
    asked = trimmed(goal.value) if goal.value_max is None else f"{trimmed(goal.value)}–{trimmed(goal.value_max)}"
    figures = [QStandardItem(f"{asked} {goal.unit}"),
               QStandardItem("" if goal.in_plans is None else quantity(goal.in_plans, goal.unit))]  # fmt: skip
    figures_right(figures)
    return [name, *figures, QStandardItem(goal.horizon or "–")]


def _counted(count: int, where: str) -> str:
    if not count:
        return tr("Nog geen doelen van {province}").format(province=where)
    one = tr("1 doel van {province}").format(province=where)
    return one if count == 1 else tr("{count} doelen van {province}").format(count=number(count), province=where)


def _read_text(found: ReadGoals, name: str) -> str:
    said = [tr("{count} doelen ingelezen uit {file}. Ongedaan maken kan in het paneel.").format(
        count=len(found.goals), file=name)]  # fmt: skip
    said += found.remarks[:SHOWN_REMARKS]
    more = len(found.remarks) - SHOWN_REMARKS
    return "\n".join([*said, tr("En nog {count} opmerkingen.").format(count=more)] if more > 0 else said)
