"""The window of agreements: made, changed, linked to what is chosen on the map, read from a table, and made an annex.

It stays open beside the map and follows edits, undo and redo. A card that was edited is kept when the user goes to
another one: every such change is one undo step, so nothing has to be asked.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox, QPushButton, QWidget

from ..adapters import agreement_edits, layers, settings
from ..adapters.agreement_table import read_file
from ..adapters.messages import reports_errors
from ..core.agreements.plan import ImportPlan, new_uuid, plan_import
from ..core.agreements.words import full_title, in_order, kind_names, status_name
from ..core.errors import NovexError
from ..core.model.annexes import Agreement
from ..core.texts import tr
from .agreement_card import AgreementCard
from .agreement_cycle_dialog import AgreementCycleDialog
from .annex_dialog import AnnexDialog
from .desk import Desk
from .look import Painter, heading, icon
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress
from .side_window import SideWindow

UUID_ROLE = int(Qt.ItemDataRole.UserRole)
TOLD = 12  # remarks of an import that fit in a message


def open_agreements(desk: Desk, parent: Optional[QWidget] = None) -> "AgreementsDialog":
    """Show the window beside the map. Raises NovexError when no proposal is open or its layers are gone."""
    desk.session.path  # noqa: B018 - raises with advice when nothing is open
    for table in (agreement_edits.TABLE, agreement_edits.LINKS):
        desk.session.layer(table)
    dialog = AgreementsDialog(desk, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def add_entry(page: Any, group: QWidget) -> QPushButton:
    """Put a button that opens the window among the others of this group; it works while a proposal is open."""
    button = QPushButton(icon("afspraken"), tr("Af&spraken…"), group)
    button.setObjectName("agreementsButton")
    button.setToolTip(tr("Afspraken invoeren, aan objecten koppelen, inlezen en als bijlage maken"))
    group.layout().addWidget(button)
    button.clicked.connect(lambda: _open_reported(page.desk, page))
    page.listen(page.session.proposal_changed, lambda: button.setEnabled(page.session.is_open))
    button.setEnabled(page.session.is_open)
    return button


def _open_reported(desk: Desk, parent: QWidget) -> None:
    try:
        open_agreements(desk, parent)
    except NovexError as error:
        desk.messages.exception(error)


class AgreementsDialog(SideWindow):
    """Follows the session until it is closed."""

    FORM, TELLS = "agreements_dialog", "messageLabel"

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(desk, parent)
        self._kept: Dict[str, Agreement] = {}
        self._names: Dict[str, str] = {}
        self._shown = Agreement(new_uuid(), "")  # as it was when it came on the card
        self._filling = False
        self._build()
        self.follow(
            (self.session.objects_changed, self.refresh), (self.session.selection.changed, self._enable),
            (desk.busy_changed, self._enable),
        )  # fmt: skip
        self.refresh()
        self._choose(next(iter(self._kept), ""))

    def _build(self) -> None:
        self._model = QStandardItemModel(0, 1, self)
        self.agreementTree.setModel(self._model)
        dress(self.agreementTree)
        self.agreementTree.selectionModel().currentChanged.connect(self._row_chosen)
        self.splitter.setSizes([430, 620])
        self.card_form = AgreementCard(self, self._edited)
        self.painter = Painter(self)
        self.painter.dim(self.explainLabel, self.messageLabel)
        self.painter.card(self.card)
        heading(self.headLabel, steps=2)
        for button, slot in (
            (self.newButton, self.new), (self.removeButton, self.remove), (self.importButton, self.read),
            (self.annexButton, self.make_annex), (self.saveButton, self.save), (self.revertButton, self.revert),
            (self.cycleButton, self.show_cycle),
            (self.linkButton, self.link), (self.unlinkButton, self.unlink), (self.showButton, self.show_objects),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
        self.objectList.itemSelectionChanged.connect(self._enable)

    # -- what the proposal says -------------------------------------------------------------------

    @reports_errors
    def refresh(self, *_anything: Any) -> None:
        """Read the agreements anew, unsaved ones included; a card that is being edited is left alone."""
        if self.session.proposal is None:
            return
        edited = self.is_edited()
        self._names = {item.uuid: item.name for item in self.session.objects()}
        self._kept = {one.uuid: one for one in in_order(agreement_edits.read(self._layers()))}
        placed = sum(bool(one.object_uuids) for one in self._kept.values())
        text = tr("Afspraken: {count}, waarvan {placed} met een plek op de kaart")
        self.headLabel.setText(text.format(count=len(self._kept), placed=placed))
        if not edited:
            now = self._kept.get(self._shown.uuid)
            self._start(now or next(iter(self._kept.values()), Agreement(new_uuid(), "")))
        self._fill_list()

    def _layers(self) -> Dict[str, Any]:
        return layers.find_layers(self.session.project)

    def _fill_list(self) -> None:
        self._filling = True
        self._model.removeRows(0, self._model.rowCount())
        for one in self._kept.values():
            self._model.appendRow(_row(one))
        self._mark_row()
        self._filling = False
        self._enable()

    def _mark_row(self) -> None:
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(UUID_ROLE) == self._shown.uuid:
                self.agreementTree.setCurrentIndex(self._model.index(row, 0))
                return
        self.agreementTree.clearSelection()
        self.agreementTree.setCurrentIndex(self._model.index(-1, -1))

    # -- one agreement ----------------------------------------------------------------------------

    def _row_chosen(self, *_indexes: Any) -> None:
        uuid = self.agreementTree.currentIndex().data(UUID_ROLE)
        if self._filling or not uuid or uuid == self._shown.uuid:
            return
        self._choose(str(uuid) if self._leave_card() else self._shown.uuid)

    def _choose(self, uuid: str) -> None:
        one = self._kept.get(uuid)
        if one is not None and not (self.is_edited() and uuid == self._shown.uuid):
            self._start(one)
        self._fill_list()

    def _start(self, one: Agreement) -> None:
        self._shown = one
        self._filling = True
        self.card_form.show(one, self._names)
        self._filling = False
        self._enable()

    def new(self) -> None:
        """An empty card."""
        if self._leave_card():
            self._start(Agreement(new_uuid(), ""))
            self._fill_list()
            self.messageLabel.clear()
            self.nummerEdit.setFocus()

    def revert(self) -> None:
        """Back to what stands in the proposal."""
        self._start(self._kept.get(self._shown.uuid, self._shown))
        self.messageLabel.clear()

    def is_edited(self) -> bool:
        return self.card_form.agreement(self._shown) != self._shown

    def _edited(self) -> None:
        if not self._filling:
            self.messageLabel.clear()
            self._enable()

    def save(self) -> bool:
        """Keep the card as one undo step; False, with the reason below the card, when it cannot be kept."""
        one = self.card_form.agreement(self._shown)
        title = tr("Afspraak wijzigen") if one.uuid in self._kept else tr("Afspraak toevoegen")
        return self._keep(one, title, tr("'{title}' is bewaard.").format(title=full_title(one)))

    def _keep(self, one: Agreement, title: str, told: str) -> bool:
        try:
            self._refuse_unfit(one)
            self._put([one], title)
        except NovexError as error:  # said here: the bar with messages is in the other window
            self.say_error(error)
            return False
        self._start(self._kept.get(one.uuid, one))
        self._fill_list()
        self.messageLabel.setText(told)
        return True

    def _refuse_unfit(self, one: Agreement) -> None:
        if not one.title:
            raise NovexError(tr("De afspraak heeft geen titel."), tr("Vul een titel in."))
        other = next((item for item in self._kept.values()
                      if one.number and item.number == one.number and item.uuid != one.uuid), None)  # fmt: skip
        if other is not None:
            text = tr("Nummer {number} is al van '{title}'.").format(number=one.number, title=other.title)
            raise NovexError(text, tr("Kies een ander nummer."))

    def _put(self, agreements: Sequence[Agreement], title: str) -> None:
        found = {name: self.session.layer(name) for name in (agreement_edits.TABLE, agreement_edits.LINKS)}
        with self.session.step(title) as step:
            agreement_edits.put(found, agreements, step)
        self._shown = next((one for one in agreements if one.uuid == self._shown.uuid), self._shown)
        self.session.watch.flush()
        self.refresh()

    @reports_errors
    def remove(self) -> None:
        """Take the agreement on the card away with its links, as one undo step."""
        if self._shown.uuid not in self._kept:
            return
        gone = self._shown
        with self.session.step(tr("Afspraak verwijderen")) as step:
            agreement_edits.remove(self._layers(), {gone.uuid}, step)
        self._start(Agreement(new_uuid(), ""))
        self.session.watch.flush()
        self.refresh()
        self.messageLabel.setText(tr("'{title}' is verwijderd.").format(title=full_title(gone)))

    # -- places -----------------------------------------------------------------------------------

    def link(self) -> None:
        """Link the objects that are chosen on the map, together with what else was changed on the card."""
        one = self.card_form.agreement(self._shown)
        fresh = [uuid for uuid in self.session.selection.uuids() if uuid not in one.object_uuids]
        if not fresh:
            self.messageLabel.setText(tr("Kies eerst op de kaart of in de lijst objecten die nog niet zijn gekoppeld."))
            return
        now = replace(one, object_uuids=(*one.object_uuids, *fresh))
        self._keep(now, tr("Objecten koppelen"), tr("{count} objecten gekoppeld.").format(count=len(fresh)))

    def unlink(self) -> None:
        """Take the objects that are chosen in the list off the agreement."""
        gone = self.card_form.chosen_objects()
        one = self.card_form.agreement(self._shown)
        left = tuple(uuid for uuid in one.object_uuids if uuid not in gone)
        if gone:
            told = tr("{count} objecten ontkoppeld.").format(count=len(gone))
            self._keep(replace(one, object_uuids=left), tr("Objecten ontkoppelen"), told)

    @reports_errors
    def show_objects(self) -> None:
        """Choose the objects of the agreement on the map."""
        self.session.selection.choose(self.card_form.chosen_objects() or self._shown.object_uuids)

    # -- files ------------------------------------------------------------------------------------

    @reports_errors
    def read(self) -> None:
        """Read agreements from a table; what it would do is said first, and it is one undo step."""
        if not self._leave_card():
            return
        kinds = tr("Tabellen") + " (*.csv *.txt *.xlsx *.ods)"
        path, _kind = QFileDialog.getOpenFileName(self, tr("Afspraken inlezen"), settings.get("last_folder"), kinds)
        if path:
            self.take_over(Path(path))

    def take_over(self, path: Path) -> None:
        """What :meth:`read` does with a file that is known."""
        try:
            plan = plan_import(read_file(path, self._names), list(self._kept.values()))
        except NovexError as error:
            self.say_error(error)
            return
        if self._agreed(path, plan):
            self._put(plan.agreements, tr("Afspraken inlezen"))
            self.messageLabel.setText(tr("Ingelezen uit {file}: {told}").format(file=path.name, told=plan.sentence()))

    def _agreed(self, path: Path, plan: ImportPlan) -> bool:
        """Whether the user wants what the table would do. Nothing to do is only said."""
        told = [f"{path.name}: {plan.sentence()}", "", *map(str, plan.remarks[:TOLD])]
        if len(plan.remarks) > TOLD:
            told.append(tr("en nog {count} opmerkingen").format(count=len(plan.remarks) - TOLD))
        buttons = QMessageBox.StandardButton
        if not plan.agreements:
            QMessageBox.information(self, tr("Afspraken inlezen"), "\n".join(told).strip())
            return False
        question = "\n".join([*told, "", tr("Overnemen?")])
        return QMessageBox.question(self, tr("Afspraken inlezen"), question, buttons.Yes | buttons.No) == buttons.Yes

    @reports_errors
    def make_annex(self) -> None:
        """Ask what to make; the work runs in the panel."""
        if self._leave_card():
            AnnexDialog(self.desk, self).exec()

    @reports_errors
    def show_cycle(self) -> None:
        """Beside the previous arrangement; what is taken up again there is one undo step."""
        if self._leave_card():
            AgreementCycleDialog(self.desk, list(self._kept.values()), self._names, self).exec()

    # -- state ------------------------------------------------------------------------------------

    def _enable(self, *_anything: Any) -> None:
        edited, known = self.is_edited(), self._shown.uuid in self._kept
        self.saveButton.setEnabled(edited)
        self.revertButton.setEnabled(edited)
        self.removeButton.setEnabled(known)
        self.linkButton.setEnabled(bool(self.session.selection.uuids()))
        self.unlinkButton.setEnabled(bool(self.objectList.selectedItems()))
        self.showButton.setEnabled(bool(self._shown.object_uuids))
        self.annexButton.setEnabled(bool(self._kept) and not self.desk.is_busy)

    def _leave_card(self) -> bool:
        """Keep what was edited; False when that cannot be, and the card has to stay."""
        return not self.is_edited() or self.save()

    def reject(self) -> None:
        """Escape, the button and the cross of the window all keep the card; a second time it is given up."""
        if self.session.proposal is None or self._leave_card():
            super().reject()
            return
        self.revert()
        self.messageLabel.setText(tr("Wat niet te bewaren was, is teruggezet. Sluit opnieuw om te sluiten."))


def _row(one: Agreement) -> QStandardItem:
    row = QStandardItem(full_title(one))
    row.setData(one.uuid, UUID_ROLE)
    places = len(one.object_uuids)
    row.setData(tr("{count} op de kaart").format(count=places) if places else "", FIGURE_ROLE)
    below: List[str] = [kind_names(one), ", ".join(one.departments), status_name(one)]
    row.setData(" · ".join(filter(None, below)) or tr("nog zonder soort en departement"), BELOW_ROLE)
    row.setToolTip("\n".join(filter(None, (full_title(one), *below, one.text))))
    row.setData(", ".join(filter(None, (full_title(one), *below))), Qt.ItemDataRole.AccessibleTextRole)
    return row
