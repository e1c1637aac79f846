"""What the chosen variant answers of the startpakket, and the answers in words themselves.

The window stays open beside the map: a click on an object shows it there, and edits are followed. What is typed is
recorded by one button as one undo step; saving the proposal writes it to the file.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.PyQt.QtCore import QModelIndex, Qt, QUrl
from qgis.PyQt.QtWidgets import QFileDialog, QHeaderView, QMessageBox, QWidget

from ..adapters import tasks
from ..adapters.coverage import CoverageReport, report_coverage
from ..adapters.edit_stamps import current_user
from ..adapters.messages import reports_errors
from ..adapters.object_defaults import places_for
from ..core.accounting import coverage_table
from ..core.accounting.coverage import GROUPS, QUESTIONS, Line
from ..core.errors import NovexError
from ..core.model.annexes import Answer
from ..core.model.codelists import codelist
from ..core.model.records import BASIS
from ..core.texts import tr
from .answer_book import AnswerBook
from .choices import chosen, fill
from .coverage_model import CODE_ROLE, NAME, CoverageModel
from .coverage_view import objects_of, subject_html
from .desk import Desk
from .live_totals import AT_ONCE
from .look import Painter, heading, theme_palette
from .map_view import show as show_on_map
from .row_delegate import RowDelegate
from .side_window import SideWindow
from .undo_words import kept_words, show_undo

WIDEST = "88 + tekst"  # in the column of a horizon


def open_coverage(desk: Desk, parent: Optional[QWidget] = None) -> "CoverageDialog":
    """Show the window beside the map. Raises NovexError when no proposal is open."""
    if desk.session.proposal is None:
        raise NovexError(
            tr("Er is geen voorstel geopend."), tr("Maak er een of open een bestand op de pagina Voorstel.")
        )
    dialog = CoverageDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class CoverageDialog(SideWindow):
    """Follows the session until it is closed."""

    FORM = "coverage_dialog"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(desk, parent)
        self.report: Optional[CoverageReport] = None
        self._generation = 0
        self.book = AnswerBook(self.session)
        self._answers: Dict[str, Answer] = {}  # of the proposal, by key
        self._typed: Dict[str, Answer] = {}  # not yet recorded, by key
        self._filling = False
        self._build()
        self.follow(
            (self.session.objects_changed, self.refresh), (self.session.view_changed, self.refresh),
            (self.session.store_changed, self.refresh), (self.session.edit_state_changed, self._show_buttons),
        )  # fmt: skip
        self.refresh()

    # -- building -----------------------------------------------------------------------------

    def _build(self) -> None:
        self._model = CoverageModel(self)
        self.lineTree.setModel(self._model)
        self.lineTree.setItemDelegateForColumn(NAME, RowDelegate(self.lineTree))
        self.lineTree.selectionModel().currentChanged.connect(self._show_current)
        self.splitter.setSizes([690, 400])
        for group in GROUPS:
            place = self.groupTabs.addTab(coverage_table.group_word(group))
            self.groupTabs.setTabData(place, group)
            self.groupTabs.setTabToolTip(place, coverage_table.group_name(group))
        self.groupTabs.currentChanged.connect(self._show_lines)
        self.openCheck.toggled.connect(self._show_lines)
        self.painter = Painter(self)
        self.painter.dim(self.noteLabel, self.statusLabel)
        self.painter.card(self.card)
        heading(self.headLabel, steps=2)
        heading(self.subjectLabel, steps=1)
        heading(self.answerLabel, steps=0)
        self.subjectView.viewport().setAutoFillBackground(False)
        self.subjectView.anchorClicked.connect(self._show_object)
        for combo in (self.variantCombo, self.horizonCombo):
            combo.currentIndexChanged.connect(self._show_answer)
        self.answerEdit.textChanged.connect(self._take_typed)
        self.saveButton.clicked.connect(self.save)
        self.undoButton.clicked.connect(self.undo)
        self.exportButton.clicked.connect(self.export)

    # -- counting -------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        """Work out the coverage of the chosen variant anew, unsaved edits included."""
        if self.session.proposal is None or self.session.header is None:
            return
        self._generation += 1
        generation, header, variants = self._generation, self.session.header, self.session.variants
        objects, answers = list(self.session.objects()), self.book.answers()
        self._answers = {one.key: one for one in answers}
        view: Any = {"variant": self.session.variant, "places": places_for(self.session)}
        if len(objects) <= AT_ONCE:
            self._take(generation, report_coverage(header, objects, variants, answers, **view))
            return
        self.statusLabel.setText(tr("De dekking wordt bepaald…"))
        tasks.run_in_task(
            tr("Dekking bepalen"),
            lambda progress: report_coverage(header, objects, variants, answers, progress=progress, **view),
            lambda report: self._take(generation, report),
            self.messages.exception,
        )

    def _take(self, generation: int, report: CoverageReport) -> None:
        """Results of an earlier state are dropped."""
        if generation != self._generation or not self._pairs:
            return
        self.report = report
        self.noteLabel.setText(tr("Variant {variant}. Een object telt mee vanaf zijn horizon; een getal is het aantal "
                                  "objecten.").format(variant=self.session.variant_name(report.variant)))  # fmt: skip
        self.statusLabel.setText(" ".join(report.coverage.messages) or self._unlinked())
        self._fill_choices()
        self._show_lines()

    def _unlinked(self) -> str:
        if self.report is None:
            return ""
        count = len(self.report.coverage.unlinked[QUESTIONS])
        return tr("{count} object(en) zonder vraag.").format(count=count) if count else ""

    # -- showing --------------------------------------------------------------------------------

    def group(self) -> str:
        return str(self.groupTabs.tabData(self.groupTabs.currentIndex()) or QUESTIONS)

    def current(self) -> Optional[Line]:
        code = self.lineTree.currentIndex().siblingAtColumn(NAME).data(CODE_ROLE)
        if not code or self.report is None:
            return None
        return next((line for line in self.report.coverage.group(self.group()) if line.code == code), None)

    def choose(self, code: str) -> None:
        """Go to a subject of the group in sight."""
        index = self._model.index_of(code)
        if index is not None:
            self.lineTree.setCurrentIndex(index)
            self.lineTree.scrollTo(index)

    def _show_lines(self, *_anything: Any) -> None:
        if self.report is None:
            return
        before = self.current()
        found = self.report.coverage
        self._model.show(found, self.group(), theme_palette(), only_open=self.openCheck.isChecked())
        self.lineTree.expandAll()
        header = self.lineTree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self._model.columnCount()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self.lineTree.fontMetrics().horizontalAdvance(WIDEST) + 40)
        for row in range(self._model.rowCount()):
            if self._model.index(row, NAME).data(CODE_ROLE) is None:
                self.lineTree.setFirstColumnSpanned(row, QModelIndex(), True)
        name = coverage_table.group_name(self.group())
        self.headLabel.setText(f"{name}: {coverage_table.summary(found, self.group())}")
        first = next(iter(self._model.indexes()), None)
        self.choose(before.code if before is not None and self._model.index_of(before.code) is not None
                    else str(first.data(CODE_ROLE)) if first is not None else "")  # fmt: skip
        self._show_current()

    def _show_current(self, *_indexes: Any) -> None:
        line = self.current()
        self.answerPart.setVisible(line is not None and line.group == QUESTIONS)
        if line is None or self.report is None:
            nothing = tr("Niets is nog leeg.") if self.openCheck.isChecked() else tr("Er is hier niets te tonen.")
            self.subjectLabel.setText("" if self._model.rowCount() else nothing)
            self.subjectView.clear()
            return
        self.subjectLabel.setText(line.name)
        self.subjectView.setHtml(subject_html(self.report.coverage, line, theme_palette()))
        self._show_answer()

    @reports_errors
    def _show_object(self, url: QUrl) -> None:
        uuids = objects_of(url.toString())
        shapes = [item.geometry for item in self.session.objects() if item.uuid in uuids and item.geometry is not None]
        self.session.selection.choose(uuids)
        if not show_on_map(self.desk.canvas, shapes):
            self.messages.info(tr("Dit object heeft geen plaats op de kaart."))

    # -- answers --------------------------------------------------------------------------------

    def _fill_choices(self) -> None:
        variant = self.session.variant
        variants = [("", tr("alle varianten"))]
        if variant != BASIS:
            variants.append((variant, tr("variant {name}").format(name=self.session.variant_name(variant))))
        self._filling = True
        fill(self.variantCombo, variants)
        fill(self.horizonCombo, [("", tr("alle jaren")), *((one.code, one.code) for one in codelist("horizon"))])
        self._filling = False

    def _here(self) -> Optional[Answer]:
        """The answer that the form is about, as it was typed or recorded; an empty one when there is none."""
        line = self.current()
        if line is None or line.group != QUESTIONS:
            return None
        empty = Answer(line.code, "", chosen(self.variantCombo), chosen(self.horizonCombo))
        return self._typed.get(empty.key) or self._answers.get(empty.key) or empty

    def _show_answer(self, *_anything: Any) -> None:
        answer = self._here()
        if answer is None or self._filling:
            return
        if self.answerEdit.toPlainText() != answer.text:
            self._filling = True
            self.answerEdit.setPlainText(answer.text)
            self._filling = False
        self._show_buttons()

    def _take_typed(self) -> None:
        answer = self._here()
        if self._filling or answer is None:
            return
        text = self.answerEdit.toPlainText()
        stored = self._answers.get(answer.key)
        if text.strip() == (stored.text.strip() if stored is not None else ""):
            self._typed.pop(answer.key, None)
        else:
            self._typed[answer.key] = replace(answer, text=text, by=current_user(), at="")
        self._show_buttons()

    def _show_buttons(self) -> None:
        count = len(self._typed)
        self.saveButton.setEnabled(count > 0)
        self.saveButton.setText(tr("&Vastleggen") + (f" ({count})" if count > 1 else ""))
        show_undo(self.undoButton, self.session.watch)

    @reports_errors
    def save(self) -> None:
        """Record all that was typed, as one undo step."""
        if not self._typed or self.session.proposal is None:
            return
        typed, self._typed = self._typed, {}
        try:
            self.book.save_answers(typed.values())
        except NovexError as error:  # said here: the bar with messages is in the other window
            self._typed = typed
            self.say_error(error)
            return
        text = tr("Het antwoord is vastgelegd.") if len(typed) == 1 else tr("De antwoorden zijn vastgelegd.")
        self.refresh()
        self.statusLabel.setText(f"{text} {kept_words()}")

    @reports_errors
    def export(self) -> None:
        if self.report is None:
            return
        suggested = self.session.path.with_name(f"{self.session.path.stem}_dekking.csv")
        path, _kind = QFileDialog.getSaveFileName(self, tr("Dekking opslaan"), str(suggested), tr("CSV (*.csv)"))
        if path:
            written = self.report.write_csv(Path(path))
            self.statusLabel.setText(tr("De dekking staat in {file}.").format(file=written.name))

    # -- leaving --------------------------------------------------------------------------------

    def reject(self) -> None:
        """Escape, the button and the cross of the window are all as careful."""
        if not self._typed or self.session.proposal is None or self._may_leave():
            super().reject()

    def _may_leave(self) -> bool:
        buttons = QMessageBox.StandardButton
        text = tr("Er zijn antwoorden getypt die nog niet zijn vastgelegd. Nu vastleggen?")
        answer = QMessageBox.question(
            self, self.windowTitle(), text, buttons.Save | buttons.Discard | buttons.Cancel, buttons.Save
        )
        if answer == buttons.Save:
            self.save()
            return not self._typed
        return bool(answer == buttons.Discard)
