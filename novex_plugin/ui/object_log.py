"""Tab Wijzigingen: who changed the chosen object and when, unsaved changes first; of the whole proposal when nothing
is chosen.
"""

from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QWidget

from ..adapters import change_log
from ..adapters.change_log import LogLine
from ..adapters.journal_file import ADDED, DELETED
from ..adapters.messages import reports_errors
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .look import Painter, heading
from .row_delegate import BELOW_ROLE, DIM_ROLE, FIGURE_ROLE, dress
from .selection import ObjectSelection

UUID_ROLE = int(Qt.ItemDataRole.UserRole)


class ObjectLog(QWidget):
    """Follows the selection; a double click on a change of another object chooses that object."""

    def __init__(
        self, desk: Desk, selection: ObjectSelection, painter: Painter, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        load_form("object_log", self)
        self.session, self.messages, self.selection = desk.session, desk.messages, selection
        self._stale = True
        heading(self.logTitle, steps=0.0)
        painter.dim(self.logNote)
        self._model = QStandardItemModel(0, 1, self)
        self.logTree.setModel(self._model)
        dress(self.logTree, indentation=0)
        self.logTree.doubleClicked.connect(self._choose)
        session = self.session
        self._pairs: Tuple[Tuple[Any, Any], ...] = (
            (selection.changed, self.refresh),
            (session.proposal_changed, self.refresh),
            (session.objects_changed, self.refresh),
            (session.edit_state_changed, self._note_later),
            (session.watch.journal.written, self.refresh),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _note_later(self) -> None:
        """The journal writes a moment after an edit, and then tells; a hidden tab reads when it comes in sight."""
        self._stale = True

    @reports_errors
    def refresh(self) -> None:
        """Read the log anew, when somebody can see it."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._model.removeRows(0, self._model.rowCount())
        self.logNote.setVisible(not self.session.is_open)
        if not self.session.is_open:
            self.logTitle.setText(tr("Wijzigingen"))
            self.logNote.setText(tr("Open eerst een voorstel."))
            return
        chosen = self.selection.uuids()
        names = {item.uuid: item.name for item in self.session.objects()}
        self.logTitle.setText(_title(chosen, names))
        lines = self._lines(chosen)
        for row in self._rows(lines, names, alone=len(chosen) == 1):
            self._model.appendRow(row)
        self.logNote.setVisible(not lines)
        self.logNote.setText(tr("Er is nog niets vastgelegd. Wie, wanneer en wat komt hier te staan na het opslaan."))

    def _lines(self, chosen: List[str]) -> List[LogLine]:
        pending, saved = self.session.watch.journal.changes(), []
        for uuid in chosen or [""]:
            saved += change_log.saved_lines(self.session.path, uuid)
        saved.sort(key=lambda line: line.at, reverse=True)
        wanted = set(chosen)
        unsaved = [line for line in change_log.pending_lines(pending) if not wanted or line.uuid in wanted]
        return unsaved + saved[: change_log.LINES]

    def _rows(self, lines: List[LogLine], names: Dict[str, str], *, alone: bool) -> List[QStandardItem]:
        rows: List[QStandardItem] = []
        last = None
        for line in lines:
            day = _day(line)
            if day != last:
                rows.append(_day_row(day))
                last = day
            rows.append(_row(line, names.get(line.uuid) or line.name or _unnamed(line), alone=alone))
        return rows

    def _choose(self) -> None:
        uuid = self.logTree.currentIndex().data(UUID_ROLE)
        if uuid and any(item.uuid == uuid for item in self.session.objects()):
            self.selection.choose([uuid])


def _title(chosen: List[str], names: Dict[str, str]) -> str:
    if not chosen:
        return tr("Laatste wijzigingen in het voorstel")
    if len(chosen) == 1:
        return tr("Wijzigingen van {name}").format(name=names.get(chosen[0]) or tr("dit object"))
    return tr("Wijzigingen van {count} objecten").format(count=len(chosen))


def _day_row(day: str) -> QStandardItem:
    row = QStandardItem(day)
    row.setData(True, DIM_ROLE)
    row.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return row


def _row(line: LogLine, name: str, *, alone: bool) -> QStandardItem:
    row = QStandardItem(_what(line))
    row.setEditable(False)
    row.setData(line.uuid, UUID_ROLE)
    row.setData(_time(line), FIGURE_ROLE)
    who = line.by or tr("onbekend wie")
    row.setData(who if alone else tr("{name} · {who}").format(name=name, who=who), BELOW_ROLE)
    detail = [tr("{field}: {before} → {after}").format(field=field, before=before, after=after)
              for field, before, after in line.values]  # fmt: skip
    row.setToolTip("\n".join([f"{name}: {_what(line)}", *detail]))
    return row


def _what(line: LogLine) -> str:
    """In one line; with a single unsaved value, the value itself."""
    if line.kind == ADDED:
        return tr("Toegevoegd")
    if line.kind == DELETED:
        return tr("Verwijderd")
    if len(line.values) == 1 and len(line.fields) == 1:
        field, before, after = line.values[0]
        return tr("{field}: {before} → {after}").format(field=field, before=before, after=after)
    return tr("Gewijzigd: {fields}").format(fields=", ".join(line.fields)) if line.fields else tr("Gewijzigd")


def _unnamed(line: LogLine) -> str:
    title = change_log.table_title(line.table)
    return title if line.table == "voorstel" else tr("{table} {key}").format(table=title, key=line.uuid[:8])


def _local(line: LogLine) -> QDateTime:
    return QDateTime.fromString(line.at, Qt.DateFormat.ISODateWithMs).toLocalTime()


def _day(line: LogLine) -> str:
    if line.pending:
        return tr("Nog niet opgeslagen")
    moment = _local(line)
    return QLocale().toString(moment.date(), "d MMMM yyyy") if moment.isValid() else line.at


def _time(line: LogLine) -> str:
    return "" if line.pending else _local(line).toString("HH:mm")
