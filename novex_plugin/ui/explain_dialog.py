"""The dialog for apply or explain: of every official layer whether it was applied, and otherwise why not.

Nothing is written before OK; cancelling, or opening the dialog again, gives back what the proposal says.
"""

from typing import Callable, Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QItemSelectionModel, Qt
from qgis.PyQt.QtGui import QIcon, QKeyEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QHeaderView, QMessageBox, QPushButton, QWidget

from ..core.catalogue.explain import (
    APPLIED,
    CONTRADICTION,
    EXPLAINED,
    MISSING,
    LayerStatement,
    reason_problem,
    replacement_advice,
    standard_reasons,
    suggested,
    summary,
)
from ..core.errors import NovexError
from ..core.model.annexes import Explanation
from ..core.texts import tr
from .choices import chosen, fill
from .explain_model import CODE_ROLE, LAYER, REASON, STATE, StatementFilter, StatementModel
from .forms import load_form
from .look import Painter, heading, theme_palette, tick_icon
from .row_delegate import RowDelegate

Assess = Callable[[Sequence[Explanation]], Tuple[LayerStatement, ...]]
Save = Callable[[Sequence[Explanation], Sequence[str]], None]
SHOWN = {"alle": (), "open": (MISSING, CONTRADICTION), "uitgelegd": (EXPLAINED,), "toegepast": (APPLIED,)}


class ExplainDialog(QDialog):
    """``assess`` tells how rows of the proposal stand; ``save`` writes changed rows and takes others away."""

    def __init__(
        self, parent: Optional[QWidget], explanations: Sequence[Explanation], assess: Assess, save: Save
    ) -> None:
        super().__init__(parent)
        load_form("explain_dialog", self)
        self._assess, self._save = assess, save
        self._before = {item.layer: item for item in explanations}
        self._now = dict(self._before)
        self._statements: Dict[str, LayerStatement] = {}
        self._typed = False  # the reason or replacement on screen was typed, and not yet given to a layer
        self._build_tree()
        self._build_card()
        self.filterEdit.textChanged.connect(self._narrow)
        self.stateCombo.currentIndexChanged.connect(self._narrow)
        self._show()
        self._narrow()
        self.layerTree.setFocus()

    # -- building -----------------------------------------------------------------------------

    def _build_tree(self) -> None:
        self._model, self._filter = StatementModel(self), StatementFilter(self)
        self._filter.setSourceModel(self._model)
        tree = self.layerTree
        tree.setModel(self._filter)
        for column in (LAYER, REASON):
            tree.setItemDelegateForColumn(column, RowDelegate(tree))
        tree.setIndentation(12)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        header = tree.header()
        header.setStretchLastSection(False)
        for column in (LAYER, REASON):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(STATE, QHeaderView.ResizeMode.Fixed)
        widest = max(tree.fontMetrics().horizontalAdvance(text) for text in (tr("Tegenstrijdig"), tr("nog vastleggen")))
        header.resizeSection(STATE, widest + 44)  # with room for the icon
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        tree.selectionModel().selectionChanged.connect(self._show_chosen)
        tree.activated.connect(self.reasonEdit.setFocus)
        texts = {"alle": tr("Alle lagen"), "open": tr("Nog open"), "uitgelegd": tr("Uitgelegd"),
                 "toegepast": tr("Toegepast")}  # fmt: skip
        fill(self.stateCombo, list(texts.items()))

    def _build_card(self) -> None:
        palette = theme_palette()
        self.painter = Painter(self)
        self.painter.card(self.editCard)
        self.painter.dim(self.countsLabel, self.detailLabel, self.explainHead, self.adviceLabel)
        heading(self.counterLabel, steps=2)
        heading(self.chosenLabel, steps=0.5)
        self.applyButton.setIcon(tick_icon("ja", palette))
        self.explainButton.setIcon(tick_icon("tekst", palette))
        fill(self.standardCombo, [("", tr("Kies een reden…")),
                                  *((item.code, item.name) for item in standard_reasons())])  # fmt: skip
        self.standardCombo.activated.connect(self._take_standard)
        self.reasonEdit.textChanged.connect(self._reason_typed)
        self.replacementEdit.textEdited.connect(self._reason_typed)
        for button, slot in (
            (self.applyButton, self.apply), (self.explainButton, self.explain), (self.clearButton, self.clear),
            (self.takeButton, self.take_over),
        ):  # fmt: skip
            button.clicked.connect(slot)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Vastleggen"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        for button in self.buttonBox.buttons():
            button.setIcon(QIcon())

    # -- what the user says ---------------------------------------------------------------------

    def apply(self) -> None:
        """The chosen layers were applied; that needs no reason."""
        self._put({code: Explanation(code, True) for code in self.chosen_codes()})

    def explain(self) -> None:
        """The chosen layers were not applied, for the reason in the box."""
        reason, replacement = self._reason(), self.replacementEdit.text().strip()
        problem = reason_problem(reason)
        if problem:
            self._complain(problem[:1].upper() + problem[1:] + ".")
            self.reasonEdit.setFocus()
            return
        self._put({code: Explanation(code, False, reason, replacement) for code in self.chosen_codes()})

    def clear(self) -> None:
        """Take back what was said about the chosen layers."""
        self._put(dict.fromkeys(self.chosen_codes()))

    def take_over(self) -> None:
        """Record every layer that is loaded and has no statement yet as applied."""
        self._put({item.layer: item for item in suggested(self._statements.values())})

    def chosen_codes(self) -> List[str]:
        indexes = self.layerTree.selectionModel().selectedRows(LAYER)
        return [index.data(CODE_ROLE) for index in indexes if index.data(CODE_ROLE)]

    def changes(self) -> Tuple[List[Explanation], List[str]]:
        """Rows to write, and codes of layers whose row goes."""
        written = [item for code, item in self._now.items() if self._before.get(code) != item]
        return written, [code for code in self._before if code not in self._now]

    def _put(self, rows: Dict[str, Optional[Explanation]]) -> None:
        self._typed = False
        self._complain("")
        order, chosen_before = self._filter.codes(), self.chosen_codes()
        for code, row in rows.items():
            if row is None:
                self._now.pop(code, None)
            else:
                self._now[code] = row
        self._show()
        self._keep_place(order, chosen_before)
        self.layerTree.setFocus()

    def _keep_place(self, order: List[str], chosen_before: List[str]) -> None:
        """When the filter takes the chosen layers away, go on with the next one in sight."""
        sight = set(self._filter.codes())
        if not chosen_before or sight.intersection(chosen_before):
            return
        last = max(order.index(code) for code in chosen_before)
        following = [code for code in order[last:] + order[:last] if code in sight]
        self.choose(following[:1])

    def choose(self, codes: Sequence[str]) -> None:
        """Select layers that are in sight, the first one current."""
        selection = self.layerTree.selectionModel()
        selection.clearSelection()
        mode = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        found = [index for index in self._filter.indexes() if index.data(CODE_ROLE) in codes]
        for index in found:
            selection.select(index, mode)
        if found:
            selection.setCurrentIndex(found[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            self.layerTree.scrollTo(found[0])

    # -- showing --------------------------------------------------------------------------------

    def _show(self) -> None:
        found = self._assess(list(self._now.values()))
        first = not self._statements
        self._statements = {item.layer.code: item for item in found}
        (self._model.fill if first else self._model.show)(found, theme_palette())
        self.layerTree.expandAll()
        count = summary(found)
        ready = tr("Alle {total} lagen zijn verantwoord").format(total=count.total)
        left = tr("{open} van {total} lagen nog open").format(open=count.open, total=count.total)
        self.counterLabel.setText(left if count.open else ready)
        counts = tr("{applied} toegepast, {explained} uitgelegd").format(
            applied=count.applied, explained=count.explained
        )
        contrary = tr(", {count} tegenstrijdig").format(count=count.contrary) if count.contrary else ""
        self.countsLabel.setText(counts + contrary)
        loaded = len(suggested(found))
        take = tr("&Neem over wat is geladen")
        self.takeButton.setText(f"{take} ({loaded})" if loaded else take)
        self.takeButton.setEnabled(loaded > 0)
        self._show_chosen()

    def _narrow(self) -> None:
        self._filter.narrow(self.filterEdit.text(), SHOWN[chosen(self.stateCombo) or "alle"])
        self.layerTree.expandAll()

    def _show_chosen(self, *_selections: object) -> None:
        items = [self._statements[code] for code in self.chosen_codes()]
        for widget in (self.applyButton, self.explainButton):
            widget.setEnabled(bool(items))
        self.clearButton.setEnabled(any(item.recorded for item in items))
        self.chosenLabel.setText(_title(items))
        self.detailLabel.setText(_details(items))
        if not self._typed:
            self._fill_reason(items)
        self._advise()

    def _fill_reason(self, items: Sequence[LayerStatement]) -> None:
        """What was said before, when it is the same for all chosen layers."""
        said = {(item.reason, item.replacement) for item in items}
        reason, replacement = said.pop() if len(said) == 1 else ("", "")
        self.reasonEdit.blockSignals(True)
        self.reasonEdit.setPlainText(reason)
        self.reasonEdit.blockSignals(False)
        self.replacementEdit.setText(replacement)
        self.standardCombo.setCurrentIndex(0)

    def _take_standard(self) -> None:
        found = next((item for item in standard_reasons() if item.code == chosen(self.standardCombo)), None)
        if found is None:
            return
        self.reasonEdit.setPlainText(found.reason)
        (self.replacementEdit if found.asks_replacement else self.reasonEdit).setFocus()
        self._advise()

    def _reason_typed(self) -> None:
        self._typed = bool(self._reason() or self.replacementEdit.text().strip())
        self._advise()

    def _advise(self) -> None:
        standard = next((item for item in standard_reasons() if item.code == chosen(self.standardCombo)), None)
        text = self.replacementEdit.text()
        advice = replacement_advice(text)
        if standard is not None and standard.asks_replacement and not text.strip():
            advice = tr("Noem bij deze reden de bron die u wel gebruikt, met de datum.")
        self.adviceLabel.setText(advice)

    def _reason(self) -> str:
        return str(self.reasonEdit.toPlainText()).strip()

    def _complain(self, text: str) -> None:
        self.errorLabel.setText(text)

    # -- leaving --------------------------------------------------------------------------------

    def _try_accept(self) -> None:
        if self._typed:
            self._complain(tr("De getypte reden hoort nog bij geen laag: kies lagen en 'Leg uit', of maak haar leeg."))
            self.reasonEdit.setFocus()
            return
        written, withdrawn = self.changes()
        try:
            if written or withdrawn:
                self._save(written, withdrawn)
        except NovexError as error:
            self._complain(" ".join(part for part in (error.message, error.hint) if part))
            return
        self.accept()

    def reject(self) -> None:
        """Leave without writing; asks first when something was said."""
        if self._typed or any(self.changes()):
            answer = QMessageBox.question(
                self, tr("Pas toe of leg uit"), tr("Wat u hebt ingevuld is nog niet vastgelegd. Weggooien?"),
                QMessageBox.StandardButton.Discard | QMessageBox.StandardButton.Cancel,
                QMessageBox.StandardButton.Cancel,
            )  # fmt: skip
            if answer != QMessageBox.StandardButton.Discard:
                return
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the list and the boxes; only on a button does it press that button."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if isinstance(focused, QPushButton):
                focused.click()
            event.accept()
            return
        super().keyPressEvent(event)


def _title(items: Sequence[LayerStatement]) -> str:
    if not items:
        return tr("Kies een of meer lagen")
    return items[0].layer.name if len(items) == 1 else tr("{count} lagen gekozen").format(count=len(items))


def _details(items: Sequence[LayerStatement]) -> str:
    if not items:
        return tr("Met Shift of Ctrl kiest u er meer; Ctrl+A kiest alles wat in beeld is.")
    if len(items) > 1:
        return tr("Wat u hier kiest geldt voor alle gekozen lagen.")
    item = items[0]
    parts = [item.layer.owner]
    if not item.layer.checkable:
        parts.append(tr("alleen als kaartbeeld"))
    parts.append(tr("geladen") if item.loaded else tr("niet geladen"))
    text = ", ".join(parts) + "."
    return f"{text} {tr('Let op')}: {item.problem}." if item.is_open and item.recorded else text
