"""Own indicators of the proposal: made, tried out while typing, kept in the file and shared with others.

The window stays open beside the map and follows variant, horizon and edits. An indicator with a wrong expression is
marked at the place of the fault and cannot be kept. What is kept is an undo step; saving the proposal writes it to the
file.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Callable, Dict, Optional

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPalette, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QWidget

from ..adapters import settings
from ..adapters.expressions import Fault
from ..adapters.indicators import IndicatorReport, ObjectTable, read_shared, require_sound, write_shared
from ..adapters.messages import reports_errors
from ..core.accounting.indicator_files import SUFFIX
from ..core.accounting.indicators import IndicatorLine, next_code
from ..core.errors import NovexError
from ..core.model.annexes import Indicator
from ..core.texts import tr
from .answer_book import AnswerBook
from .desk import Desk
from .indicator_form import IndicatorForm, against_target, counted, figure
from .look import Painter, heading, theme_palette, tick_icon
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress
from .side_window import SideWindow
from .undo_words import kept_words, show_undo

CODE_ROLE = int(Qt.ItemDataRole.UserRole)
PAUSE_MS = 250  # after the last key, before the figure follows


def open_indicators(desk: Desk, parent: Optional[QWidget] = None) -> "IndicatorsDialog":
    """Show the window beside the map. Raises NovexError when no proposal is open."""
    if desk.session.proposal is None:
        raise NovexError(
            tr("Er is geen voorstel geopend."), tr("Maak er een of open een bestand op de pagina Voorstel.")
        )
    dialog = IndicatorsDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class IndicatorsDialog(SideWindow):
    """Follows the session until it is closed."""

    FORM = "indicators_dialog"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(desk, parent)
        self._kept: Dict[str, Indicator] = {}
        self._lines: Dict[str, IndicatorLine] = {}
        self._shown: Optional[Indicator] = None  # the one on the card, as it was when it came there
        self._is_new = False
        self._table = ObjectTable(())
        self.book = AnswerBook(self.session)
        self._build()
        self.follow(
            (self.session.objects_changed, self.refresh), (self.session.view_changed, self.refresh),
            (self.session.edit_state_changed, self._show_undo),
        )  # fmt: skip
        self.refresh()
        self._choose(next(iter(self._kept), ""))

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._model = QStandardItemModel(0, 1, self)
        self.indicatorTree.setModel(self._model)
        dress(self.indicatorTree)
        self.indicatorTree.selectionModel().currentChanged.connect(self._row_chosen)
        self.splitter.setSizes([430, 590])
        self.form = IndicatorForm(self, lambda: self.session.layer("object_vlak"), self._edited)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.try_out)
        self.painter = Painter(self)
        self.painter.dim(self.explainLabel, self.statusLabel, self.resultNote)
        self.painter.card(self.card)
        heading(self.headLabel, steps=2)
        heading(self.resultLabel, steps=4)
        for button, slot in (
            (self.newButton, self.new), (self.removeButton, self.remove), (self.undoButton, self.undo),
            (self.saveButton, self.save), (self.revertButton, self.revert), (self.readButton, self.read),
            (self.shareButton, self.share), (self.exportButton, self.export),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())

    # -- what the proposal says -----------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        """Read the indicators and measure them anew, unsaved edits of objects included."""
        if self.session.proposal is None:
            return
        self._kept = {one.code: one for one in self.book.indicators()}
        self._table = ObjectTable(self.session.effective(), self.session.variant, self.session.horizon)
        self._lines = {code: self._table.line(one) for code, one in self._kept.items()}
        text = tr("Eigen indicatoren: variant {variant}, horizon {horizon}")
        variant = self.session.variant_name(self.session.variant)
        self.headLabel.setText(text.format(variant=variant, horizon=self.session.horizon))
        self._follow_card()
        self._fill_list()
        self.try_out()

    def _follow_card(self) -> None:
        """The indicator on the card may have been changed, taken away or put back by undo or in the table itself; a
        card that is being edited stays."""
        if self._shown is None or self.is_edited():
            return
        code = self._shown.code
        now = self._kept.get(code)
        if now is None and not self._is_new:
            code = next(iter(self._kept), "")
        if (now is None) is not self._is_new or (now is not None and _bare(now) != self._shown):
            self._put_on_card(code)

    def _fill_list(self) -> None:
        """Rows anew, without leaving the indicator on the card."""
        self.indicatorTree.selectionModel().blockSignals(True)
        self._model.removeRows(0, self._model.rowCount())
        palette = theme_palette()
        for line in self._lines.values():
            self._model.appendRow(_row(line, palette))
        self._mark_row("" if self._is_new or self._shown is None else self._shown.code)
        self.indicatorTree.selectionModel().blockSignals(False)
        self.indicatorTree.viewport().update()
        for button in (self.shareButton, self.exportButton):
            button.setEnabled(bool(self._kept))
        self._show_undo()

    def _show_undo(self) -> None:
        show_undo(self.undoButton, self.session.watch)

    def _mark_row(self, code: str) -> None:
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(CODE_ROLE) == code:
                self.indicatorTree.setCurrentIndex(self._model.index(row, 0))
                return
        self.indicatorTree.clearSelection()
        self.indicatorTree.setCurrentIndex(self._model.index(-1, -1))

    # -- one indicator --------------------------------------------------------------------------

    def _row_chosen(self, *_indexes: Any) -> None:
        code = self.indicatorTree.currentIndex().data(CODE_ROLE)
        if not code or (self._shown is not None and code == self._shown.code and not self._is_new):
            return
        if self._may_leave():
            self._choose(str(code))
        else:
            self._fill_list()  # back to the row of the card

    def _choose(self, code: str) -> None:
        """Put an indicator on the card; a new one when there is none of that code."""
        self._put_on_card(code)
        if not self._is_new:
            self._fill_list()

    def _put_on_card(self, code: str) -> None:
        one = self._kept.get(code)
        empty = Indicator(next_code(self._kept), "", '"hoeveelheid"')
        self._start(empty if one is None else _bare(one), is_new=one is None)

    def _start(self, one: Indicator, *, is_new: bool) -> None:
        self._shown, self._is_new = one, is_new
        self.form.show(one, is_new=is_new)
        self.try_out()

    def new(self) -> None:
        """An empty card, with a code that is free."""
        if self._may_leave():
            self._choose("")
            self._fill_list()
            self.nameEdit.setFocus()

    def revert(self) -> None:
        """Back to what stands in the proposal."""
        if self._shown is not None:
            now = None if self._is_new else self._kept.get(self._shown.code)
            self._start(self._shown if now is None else _bare(now), is_new=now is None)

    def is_edited(self) -> bool:
        try:
            return self._shown is not None and self.form.indicator() != self._shown
        except NovexError:
            return True

    def _edited(self) -> None:
        self.statusLabel.clear()
        self._timer.start()
        self._show_buttons()

    def _show_buttons(self) -> None:
        edited = self.is_edited()
        self.saveButton.setEnabled(edited)
        self.revertButton.setEnabled(edited)
        self.removeButton.setEnabled(not self._is_new and self._shown is not None and self._shown.code in self._kept)

    @reports_errors
    def try_out(self) -> None:
        """Show what the indicator on the card gives as it stands, or where it goes wrong."""
        self._timer.stop()
        self._show_buttons()
        try:
            one = self.form.indicator()
        except NovexError as error:
            self.form.mark(None, None)
            self._say("–", f"{error.message} {error.hint}")
            return
        wrong = self._table.fault(one.expression, one.filter)
        only = self._table.fault(one.filter) if one.filter else None
        self.form.mark(wrong, only)
        if wrong is not None or only is not None:
            self._say("–", _told(wrong, only))
            return
        line = self._table.line(one)
        parts = [against_target(line), counted(line), line.note]
        self._say(figure(line), " · ".join(filter(None, parts)))

    def _say(self, result: str, note: str) -> None:
        self.resultLabel.setText(result)
        self.resultNote.setText(note)

    # -- keeping --------------------------------------------------------------------------------

    @reports_errors
    def save(self) -> None:
        """Keep the indicator on the card, as one undo step; a wrong one is refused."""
        try:
            one = self.form.indicator()
            self._require_keepable(one)
            self.book.save_indicators([one])
        except NovexError as error:  # said here: the bar with messages is in the other window
            self.say_error(error)
            return
        self._start(one, is_new=False)
        self._fill_list()
        self.statusLabel.setText(tr("'{name}' is bewaard.").format(name=one.name) + " " + kept_words())

    def _require_keepable(self, one: Indicator) -> None:
        require_sound(one, self._table)
        if self._is_new and one.code in self._kept:
            raise NovexError(
                tr("De code {code} is al in gebruik.").format(code=one.code), tr("Kies een andere code.")
            )

    @reports_errors
    def remove(self) -> None:
        """Take the chosen indicator away, as one undo step."""
        if self._shown is None or self._is_new:
            return
        one = self._kept[self._shown.code]
        self.book.remove_indicator(one.code)
        self._shown = None
        self.refresh()
        self._choose(next(iter(self._kept), ""))
        self.statusLabel.setText(tr("'{name}' is verwijderd.").format(name=one.name))

    def go_through(self, through_history: Callable[[], bool], words: str) -> None:
        """What the history changed comes on the card. A card that is kept first is the last action itself: taking
        that back at once would lose what was to be kept.
        """
        before, last = dict(self._kept), self.session.watch.last_step()
        if not self._may_leave() or self.session.watch.last_step() is not last:
            return
        super().go_through(through_history, words)
        other = [code for code, one in self._kept.items() if before.get(code) != one]
        if other:
            self._choose(other[0])

    @reports_errors
    def read(self) -> None:
        """Take over indicators from the file of a colleague; those of the same code are replaced."""
        if not self._may_leave():
            return
        kind = tr("Indicatoren van NOVEX") + f" (*{SUFFIX})"
        path, _kind = QFileDialog.getOpenFileName(self, tr("Indicatoren inlezen"), settings.get("last_folder"), kind)
        if path:
            found = read_shared(path)
            self.book.save_indicators(found)
            self._shown = None
            self.refresh()
            self._choose(found[0].code if found else next(iter(self._kept), ""))
            self.statusLabel.setText(tr("{count} indicator(en) ingelezen uit {file}.").format(
                count=len(found), file=Path(path).name))  # fmt: skip

    @reports_errors
    def share(self) -> None:
        """Write all indicators to a file for others."""
        kind = tr("Indicatoren van NOVEX") + f" (*{SUFFIX})"
        start = str(Path(settings.get("last_folder")) / f"indicatoren{SUFFIX}")
        path, _kind = QFileDialog.getSaveFileName(self, tr("Indicatoren delen"), start, kind)
        if path:
            place = path if path.endswith(SUFFIX) else f"{path}{SUFFIX}"
            written = write_shared(place, list(self._kept.values()))
            self.statusLabel.setText(tr("De indicatoren staan in {file}.").format(file=written.name))

    @reports_errors
    def export(self) -> None:
        """Save the figures as they stand on the screen."""
        if self.session.header is None:
            return
        suggested = self.session.path.with_name(f"{self.session.path.stem}_indicatoren.csv")
        path, _kind = QFileDialog.getSaveFileName(self, tr("Uitkomsten opslaan"), str(suggested), tr("CSV (*.csv)"))
        if path:
            report = IndicatorReport(self.session.header, self.session.variant, "", self.session.horizon,
                                     tuple(self._lines.values()))  # fmt: skip
            written = report.write_csv(Path(path))
            self.statusLabel.setText(tr("De uitkomsten staan in {file}.").format(file=written.name))

    # -- leaving --------------------------------------------------------------------------------

    def reject(self) -> None:
        """Escape, the button and the cross of the window are all as careful."""
        if self.session.proposal is None or self._may_leave():
            super().reject()

    def _may_leave(self) -> bool:
        """Ask what to do with an edited card; False when it has to stay."""
        if not self.is_edited():
            return True
        buttons = QMessageBox.StandardButton
        text = tr("De indicator is gewijzigd en nog niet bewaard. Nu bewaren?")
        answer = QMessageBox.question(
            self, self.windowTitle(), text, buttons.Save | buttons.Discard | buttons.Cancel, buttons.Save
        )
        if answer == buttons.Save:
            self.save()
            return not self.is_edited()
        if answer == buttons.Discard:
            self.revert()
        return bool(answer == buttons.Discard)

    def end(self) -> None:
        self._timer.stop()


def _bare(one: Indicator) -> Indicator:
    """As the card knows it: who made it and when are not on it."""
    return replace(one, by="", at="")


def _row(line: IndicatorLine, palette: QPalette) -> QStandardItem:
    one = line.indicator
    row = QStandardItem(one.name)
    mark = "strijdig" if line.value is None else {True: "ja", False: "nee", None: "streep"}[line.reached]
    row.setIcon(tick_icon(mark, palette))
    row.setData(one.code, CODE_ROLE)
    row.setData(figure(line), FIGURE_ROLE)
    row.setData(" · ".join(filter(None, (one.code, against_target(line)))), BELOW_ROLE)
    row.setToolTip("\n".join(filter(None, (one.name, one.note, line.note))))
    row.setData(", ".join(filter(None, (one.name, figure(line), against_target(line)))),
                Qt.ItemDataRole.AccessibleTextRole)  # fmt: skip
    return row


def _told(wrong: Optional[Fault], only: Optional[Fault]) -> str:
    named = ((tr("Uitdrukking"), wrong), (tr("Filter"), only))
    return " ".join(f"{name}, {fault.text()}." for name, fault in named if fault is not None)
