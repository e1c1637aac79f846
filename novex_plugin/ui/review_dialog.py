"""The window in which a package that came in is reviewed: one difference after the other, on the map, taken or left.

It stays open beside the map. Decisions are only marks until they are carried out, and then they are one undo step.
After an edit, an undo or a save the differences come again by themselves; decisions on what still differs are kept.
"""

from functools import partial
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QFileDialog, QShortcut, QWidget

from ..adapters import layers, settings
from ..adapters.latest import Latest
from ..adapters.messages import reports_errors
from ..adapters.review_edits import take_over
from ..adapters.review_sides import incoming_side, rows_on_screen, side_on_screen
from ..core.errors import NovexError
from ..core.exchange.review import ADDED, CHANGED, KINDS, REMOVED, Review, ReviewItem, review
from ..core.exchange.review_entries import Key, Side
from ..core.progress import Progress
from ..core.texts import tr
from ..maptools.review_marks import ReviewMarks
from . import map_view
from .desk import Desk
from .look import Painter, heading, resized, theme_palette, tick_icon
from .review_card import ReviewCard, kind_words, warning_of
from .row_delegate import BELOW_ROLE, FIGURE_ROLE, dress
from .side_window import SideWindow

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
AFTER_MS = 600  # of silence after an edit
ACCEPT, LEAVE = "overnemen", "laten"


def open_review(desk: Desk, path: Path, parent: Optional[QWidget] = None) -> "ReviewDialog":
    """Show the window beside the map; a package that is refused is said there. Raises NovexError without a proposal."""
    desk.session.path  # noqa: B018 - raises with advice when nothing is open
    dialog = ReviewDialog(desk, path, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def ask_review(desk: Desk, parent: Optional[QWidget] = None) -> None:
    """Ask which package came in and open the window."""
    kinds = tr("Pakketten en voorstellen (*.zip *.gpkg)")
    path, _filter = QFileDialog.getOpenFileName(parent, tr("Binnengekomen pakket"), settings.get("last_folder"), kinds)
    if path:
        settings.put("last_folder", str(Path(path).parent))
        open_review(desk, Path(path), parent)


class ReviewDialog(SideWindow):
    """Follows the session until it is closed."""

    FORM = "review_dialog"

    def __init__(self, desk: Desk, path: Path, parent: Optional[QWidget] = None) -> None:
        super().__init__(desk, parent)
        self.file = path
        self._incoming: Optional[Side] = None  # once it was read
        self.found: Optional[Review] = None
        self.decisions: Dict[Key, str] = {}
        self.marks = ReviewMarks(desk.canvas)
        self._filling = False
        self._latest = Latest()
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self.follow((self.session.objects_changed, self._soon.start))
        self._fill(None)
        self.refresh()

    def _build(self) -> None:
        self._model = QStandardItemModel(0, 1, self)
        self.itemTree.setModel(self._model)
        dress(self.itemTree)
        self.itemTree.selectionModel().currentChanged.connect(self._chosen)
        self.card = ReviewCard(self)
        self.cardLayout.insertWidget(0, self.card, 1)
        self.splitter.setSizes([400, 620])
        heading(self.headLabel, steps=2)
        self.headLabel.setText(tr("Wat brengt {file}?").format(file=self.file.name))
        self.painter = Painter(self)
        self.painter.dim(self.sentenceLabel, self.statusLabel)
        for button, slot in (
            (self.acceptButton, partial(self.decide, ACCEPT)), (self.leaveButton, partial(self.decide, LEAVE)),
            (self.acceptAllButton, partial(self.decide_all, ACCEPT)), (self.leaveAllButton, self.leave_all),
            (self.carryOutButton, self.carry_out), (self.nextButton, partial(self.step, 1)),
            (self.previousButton, partial(self.step, -1)),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
            button.setAutoDefault(False)
        for key, slot in (("Ctrl+Down", partial(self.step, 1)), ("Ctrl+Up", partial(self.step, -1))):
            QShortcut(QKeySequence(key), self).activated.connect(slot)

    # -- comparing --------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        """Compare anew with what stands on screen, unsaved edits included, in a thread."""
        proposal = self.session.proposal
        if proposal is None:
            return
        objects = tuple(self.session.objects())
        found = layers.find_layers(self.session.project)
        rows = rows_on_screen({table: layer for table, layer in found.items() if layer.isModified()})

        def compare(progress: Progress) -> Review:
            self._incoming = self._incoming or incoming_side(self.file)
            progress.step(0.0)
            return review(side_on_screen(proposal, objects, rows), self._incoming, progress)

        self.say(tr("Bezig met vergelijken…"))
        self._latest.ask(compare)

    def _take(self, number: int, answer: Any) -> None:
        if self._latest.is_newest(number):
            self.show_review(answer)

    def _fail(self, number: int, error: Any) -> None:
        if self._latest.is_newest(number):
            self.say_error(error)

    def show_review(self, found: Review) -> None:
        """Fill the list; decisions on what still differs stay."""
        place = self.current().place if self.current() else None
        self.found = found
        there = {one.place for one in found.items}
        self.decisions = {key: value for key, value in self.decisions.items() if key in there}
        self.sentenceLabel.setText("\n".join([found.sentence(), *found.messages]))
        self.marks.show_all((one.kind, one.entry.shape) for one in found.offered if one.entry.shape is not None)
        self._fill(place)

    def _fill(self, place: Optional[Key]) -> None:
        self._filling = True
        self._model.removeRows(0, self._model.rowCount())
        for title, items in groups(self.found) if self.found else ():
            head = QStandardItem(title)
            head.setFont(resized(self.font(), 0, bold=True))
            head.setData(str(len(items)), FIGURE_ROLE)
            head.setSelectable(False)
            for one in items:
                head.appendRow(self._row(one))
            self._model.appendRow(head)
        self.itemTree.expandAll()
        self._filling = False
        self._decided()
        rows = self._rows()
        known = next((row for row in rows if row.data(ITEM_ROLE).place == place), rows[0] if rows else None)
        if known is not None:
            self.itemTree.setCurrentIndex(known.index())
        self._chosen()

    def _row(self, item: ReviewItem) -> QStandardItem:
        row = QStandardItem(item.entry.name)
        row.setData(item, ITEM_ROLE)
        row.setData(kind_words(item), BELOW_ROLE)
        row.setToolTip("\n".join(filter(None, (item.entry.name, kind_words(item), warning_of(item)))))
        self._dress_row(row)
        return row

    def _dress_row(self, row: QStandardItem) -> None:
        item = row.data(ITEM_ROLE)
        decision = self.decisions.get(item.place, "")
        warns = "let_op" if warning_of(item) else "nee"
        row.setIcon(tick_icon({ACCEPT: "ja", LEAVE: "streep"}.get(decision, warns), theme_palette()))
        words = {ACCEPT: tr("overnemen"), LEAVE: tr("laten")}.get(decision, "")
        row.setData(words, FIGURE_ROLE)
        told = words or tr("nog niet besloten")
        row.setData(f"{item.entry.name}, {kind_words(item)}, {told}", Qt.ItemDataRole.AccessibleTextRole)

    def _rows(self) -> List[QStandardItem]:
        heads = [self._model.item(row) for row in range(self._model.rowCount())]
        return [head.child(row) for head in heads for row in range(head.rowCount())]

    # -- one by one -------------------------------------------------------------------------------

    def current(self) -> Optional[ReviewItem]:
        found = self.itemTree.currentIndex().data(ITEM_ROLE)
        return found if isinstance(found, ReviewItem) else None

    def _chosen(self, *_indexes: QModelIndex) -> None:
        if self._filling:
            return
        item = self.current()
        self.card.show_item(item, self.found.names if self.found else {})
        before, after = (side.shape if side else None for side in (item.before, item.after)) if item else (None, None)
        self.marks.choose(before, after)
        places = [shape for shape in (before, after) if shape is not None]
        if places and not map_view.in_sight(self.desk.canvas, places):
            map_view.frame(self.desk.canvas, places)
        rows = self._rows()
        self.acceptButton.setEnabled(item is not None)
        self.leaveButton.setEnabled(item is not None)
        self.previousButton.setEnabled(bool(rows) and self.itemTree.currentIndex() != rows[0].index())
        self.nextButton.setEnabled(bool(rows) and self.itemTree.currentIndex() != rows[-1].index())

    def choose(self, place: Key) -> None:
        """Bring one difference on the card and the map."""
        for row in self._rows():
            if row.data(ITEM_ROLE).place == place:
                self.itemTree.setCurrentIndex(row.index())

    def step(self, way: int) -> None:
        """To the next or the previous difference."""
        rows = self._rows()
        here = next((place for place, row in enumerate(rows) if row.index() == self.itemTree.currentIndex()), -1)
        if 0 <= here + way < len(rows):
            self.itemTree.setCurrentIndex(rows[here + way].index())

    def decide(self, decision: str) -> None:
        """Mark the chosen difference and go on to the next one."""
        item = self.current()
        if item is None:
            return
        self.decisions[item.place] = decision
        for row in self._rows():
            if row.data(ITEM_ROLE).place == item.place:
                self._dress_row(row)
        self.step(1)
        self._decided()

    def decide_all(self, decision: str) -> None:
        """Mark everything that the sender asks for; what only we changed is left as it is."""
        for one in self.found.offered if self.found else ():
            self.decisions[one.place] = decision
        for row in self._rows():
            self._dress_row(row)
        self._decided()

    def leave_all(self) -> None:
        """Mark everything, our own changes too, as left."""
        for one in self.found.items if self.found else ():
            self.decisions[one.place] = LEAVE
        self.decide_all(LEAVE)

    # -- carrying out -----------------------------------------------------------------------------

    def accepted(self) -> Tuple[ReviewItem, ...]:
        """What will be taken over: what was marked, with what that cannot do without."""
        if self.found is None:
            return ()
        marked = [one for one in self.found.items if self.decisions.get(one.place) == ACCEPT]
        return self.found.with_needed(marked)

    def carry_out(self) -> None:
        """Take over what was marked, as one undo step; nothing is saved yet."""
        accepted = self.accepted()
        if not accepted:
            return
        title = tr("Overnemen uit {file}").format(file=self.file.name)
        try:
            count = take_over(self.session, accepted, title)
        except NovexError as error:  # said here: the bar with messages is in the other window
            self.say_error(error)
            return
        self.session.watch.flush()
        self.decisions = {place: said for place, said in self.decisions.items() if said != ACCEPT}
        self._decided()  # until the list is there anew, nothing is left to carry out
        self._soon.stop()
        self.refresh()
        told = tr("1 wijziging is overgenomen.") if count == 1 else tr("{count} wijzigingen zijn overgenomen.")
        told = told.format(count=count)
        self.messages.success(told, tr("Met Ctrl+Z maakt u dat in één keer ongedaan. Sla daarna het voorstel op."))

    def _decided(self) -> None:
        """Say what carrying out would come to now; goes through the whole proposal."""
        accepted = self.accepted()
        self.acceptAllButton.setEnabled(bool(self.found and self.found.offered))
        self.leaveAllButton.setEnabled(bool(self.found and self.found.items))
        self.carryOutButton.setEnabled(bool(accepted))
        self.carryOutButton.setText(tr("&Doorvoeren ({count})").format(count=len(accepted)) if accepted
                                    else tr("&Doorvoeren"))  # fmt: skip
        self.say(self._status(accepted))

    def _status(self, accepted: Tuple[ReviewItem, ...]) -> str:
        if self.found is None:
            return ""
        left = sum(value == LEAVE for value in self.decisions.values())
        marked = sum(value == ACCEPT for value in self.decisions.values())
        waiting = sum(one.place not in self.decisions for one in self.found.offered)
        told = [tr("{marked} overnemen, {left} laten, {waiting} nog te beslissen.").format(
            marked=marked, left=left, waiting=waiting)]  # fmt: skip
        more = len(accepted) - marked
        if more > 0:
            text = tr("1 gaat mee omdat een andere ernaar verwijst.")
            told.append(text if more == 1 else tr("{count} gaan mee omdat andere ernaar verwijzen.").format(count=more))
        lost = self.found.overwritten(accepted)
        if lost:
            text = tr("⚠ {count} eigen wijzigingen vervallen dan.").format(count=lost)
            told.append(tr("⚠ 1 eigen wijziging vervalt dan.") if lost == 1 else text)
        loose = self.found.loose_ends(accepted)
        return " ".join([*told, *(f"⚠ {text}" for text in loose[:2])])

    def end(self) -> None:
        self._soon.stop()
        self._latest.stop()
        self.marks.unload()


def groups(found: Review) -> List[Tuple[str, List[ReviewItem]]]:
    """Titles with what stands below them: the wishes of the sender by kind, then what only differs because of us."""
    titles = {ADDED: tr("Toegevoegd"), CHANGED: tr("Gewijzigd"), REMOVED: tr("Verwijderd")}
    made = [(titles[kind], [one for one in found.offered if one.kind == kind]) for kind in KINDS]
    made.append((tr("Alleen bij u anders"), list(found.kept)))
    return [(title, items) for title, items in made if items]
