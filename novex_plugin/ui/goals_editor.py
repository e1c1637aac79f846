"""The goals of the province: list, add, change, remove, read from a table and write to one.

Every change is an undo step on the table of goals; saving the proposal writes it to the file.
"""

from pathlib import Path
from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QCloseEvent, QIcon, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

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
from .forms import load_form
from .goal_form import NEW, GoalForm
from .look import Painter, heading, icon
from .row_delegate import BELOW_ROLE, RowDelegate
from .tables import figures_right, table_header

GOAL_ROLE = int(Qt.ItemDataRole.UserRole)
SHOWN_REMARKS = 4


def open_goals(desk: Desk, parent: Optional[QWidget] = None) -> None:
    """Let the user edit the goals of the open proposal. Raises NovexError when none is open."""
    _ = desk.session.path
    dialog = GoalsEditor(desk, parent)
    dialog.exec()
    dialog.deleteLater()  # the parent would keep every one that was opened


class GoalsEditor(QDialog):
    """A list to the left, the chosen goal to the right."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("goals_editor", self)
        self.desk, self.book, self.messages = desk, desk.goals, desk.messages
        self._choosing = False
        self.form = GoalForm(self)
        self._model = QStandardItemModel(0, 4, self)
        self.goalTree.setModel(self._model)
        self.goalTree.setItemDelegateForColumn(0, RowDelegate(self.goalTree))
        self._dress()
        self._connect()
        self.refresh()
        self._choose(self._model.index(0, 0).data(GOAL_ROLE))

    def _dress(self) -> None:
        self.painter = Painter(self)
        self.painter.card(self.editCard)
        self.painter.dim(self.introLabel, self.remarkLabel, self.untilLabel)
        heading(self.counterLabel, steps=2)
        heading(self.chosenLabel, steps=0.5)
        for button, name in ((self.addButton, "nieuw"), (self.removeButton, "verwijder"),
                             (self.readButton, "importeer"), (self.writeButton, "exporteer")):  # fmt: skip
            button.setIcon(icon(name))
        for button in self.buttonBox.buttons():
            button.setText(tr("&Sluiten"))
            button.setIcon(QIcon())
            button.setAutoDefault(False)

    def _connect(self) -> None:
        self.goalTree.selectionModel().currentChanged.connect(self._current_changed)
        for button, slot in (
            (self.addButton, self.add), (self.removeButton, self.remove), (self.keepButton, self.keep),
            (self.revertButton, self.revert), (self.readButton, self._choose_table),
            (self.writeButton, self._choose_target),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
        for edit in (self.indicatorEdit, self.valueEdit, self.maxEdit, self.plansEdit, self.sourceEdit, self.codeEdit):
            edit.textChanged.connect(self._typed)
        for combo in (self.nationalCombo, self.unitCombo, self.horizonCombo, self.kindCombo, self.whatCombo):
            combo.currentIndexChanged.connect(self._typed)
        self.buttonBox.rejected.connect(self.reject)
        self.book.changed.connect(self.refresh)

    # -- actions ------------------------------------------------------------------------------

    @reports_errors
    def add(self) -> None:
        """Begin a goal; it is there once it was recorded."""
        if not self._leave():
            return
        self._choosing = True
        self.goalTree.setCurrentIndex(QModelIndex())
        self._choosing = False
        code = goal_input.next_code(goal.code for goal in self.book.goals)
        self._show(ProvinceGoal(code, "", NEW.unit, 0.0, None, NEW.horizon, "", NEW.counts_from), is_new=True)
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
            self._complain(error.message)
            return False
        self._show(None)
        title = tr("Doel toevoegen") if goal.code not in {one.code for one in self.book.goals} else tr("Doel wijzigen")
        self.book.save_goals([goal], title=title)
        self._choose(goal)
        self._tell(tr("Vastgelegd: {name}. Ongedaan maken kan in het paneel.").format(name=goal.indicator))
        return True

    def revert(self) -> None:
        """Back to what was recorded."""
        self._show(None if self.form.is_new else self.form.shown)
        if self.form.shown is None:
            self._choose(self._model.index(0, 0).data(GOAL_ROLE))

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
        if traded and not self._agrees(question.format(count=traded)):
            return
        row = self.goalTree.currentIndex().row()
        self._show(None)
        self.book.save_goals((), [goal.code], tr("Doel verwijderen"))
        self._choose(self._model.index(min(row, self._model.rowCount() - 1), 0).data(GOAL_ROLE))
        self._tell(tr("Weggehaald: {name}. Ongedaan maken kan in het paneel.").format(name=goal.indicator))

    @reports_errors
    def read(self, path: Path, mode: str = ADD) -> None:
        """Bring in the goals of a table as one undo step; a table with faults changes nothing and is explained here."""
        try:
            found = read_goal_file(path)
        except NovexError as error:
            self._tell(f"{error.message}\n{error.hint}")
            return
        self._show(None)
        self.book.save_goals(found.goals, gone_after(self.book.goals, found.goals, mode), tr("Doelen inlezen"))
        self._choose(found.goals[0])
        self._tell(_read_text(found, path.name))

    @reports_errors
    def write(self, path: Path) -> None:
        written = write_goal_file(path, self.book.goals)
        self._tell(tr("De doelen staan in {file}.").format(file=written.name))

    def _choose_table(self) -> None:
        if not self._leave():
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

    def _agrees(self, text: str) -> bool:
        return bool(QMessageBox.question(self, self.windowTitle(), text) == QMessageBox.StandardButton.Yes)

    def _refuse_double(self, goal: ProvinceGoal) -> None:
        if self.form.is_new and goal.code in {one.code for one in self.book.goals}:
            raise NovexError(tr("De code '{code}' is al van een ander doel; kies een andere.").format(code=goal.code))

    # -- leaving a goal -----------------------------------------------------------------------

    def _leave(self) -> bool:
        """Record what was typed before something else is shown; False when that is not possible."""
        if not self.form.is_typed:
            return True
        return bool(self.keep())

    def reject(self) -> None:
        if self._may_close():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _may_close(self) -> bool:
        """What was typed is recorded; what cannot be is thrown away only when the user says so."""
        return self._leave() or self._agrees(tr("Dit doel kan zo niet worden vastgelegd. Sluiten zonder het vast te "
                                                "leggen?"))  # fmt: skip

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
            self._choose(next((goal for goal in self.book.goals if goal.code == was.code), None))

    def _choose(self, goal: Optional[ProvinceGoal]) -> None:
        """Select a goal in the list and show it."""
        codes: List[str] = [self._model.index(row, 0).data(GOAL_ROLE).code for row in range(self._model.rowCount())]
        if goal is None or goal.code not in codes:
            self._show(None)
            return
        self._choosing = True
        self.goalTree.setCurrentIndex(self._model.index(codes.index(goal.code), 0))
        self._choosing = False
        self._show(self.goalTree.currentIndex().siblingAtColumn(0).data(GOAL_ROLE))

    def _current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._choosing:
            return
        wanted = now.siblingAtColumn(0).data(GOAL_ROLE)
        if self._leave():
            self._choose(wanted)
        else:
            self._choosing = True
            self.goalTree.setCurrentIndex(before)
            self._choosing = False

    def _show(self, goal: Optional[ProvinceGoal], *, is_new: bool = False) -> None:
        self.form.show(goal, is_new=is_new)
        if is_new:
            self.chosenLabel.setText(tr("Nieuw doel"))
        else:
            empty = tr("Kies een doel in de lijst, of maak een nieuw.")
            self.chosenLabel.setText(goal.indicator if goal is not None else empty)
        self._complain("")
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

    def _complain(self, text: str) -> None:
        self.errorLabel.setText(text)
        self.errorLabel.setVisible(bool(text))

    def _tell(self, text: str) -> None:
        self.resultLabel.setText(text)


def _row(goal: ProvinceGoal) -> List[QStandardItem]:
    name = QStandardItem(goal.indicator)
    name.setData(goal, GOAL_ROLE)
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
