"""Loading from page Basisset: one order from the first address to layers on the map, and what is said meanwhile.

News comes from the thread of the task, many times a second; the screen takes it in a few times a second.
"""

from collections import deque
from pathlib import Path
from typing import Any, Callable, Deque, Dict, Iterable, List, Optional, Sequence, Set, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..adapters.basisset import add_files
from ..adapters.basisset_load import LoadResult, accept, load, reject
from ..adapters.basisset_plan import make_plan
from ..adapters.map_loading import add_picture, add_snapshot, behind, follow_snapshot, open_picture
from ..adapters.messages import log, reports_errors
from ..adapters.network import Network
from ..adapters.province import loading_area
from ..adapters.snapshots import Library, Snapshot
from ..adapters.sources import Message
from ..adapters.store import Store
from ..adapters.styles import map_order
from ..core.catalogue.basisset import BasisLayer
from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.services.changes import SnapshotChange
from ..core.services.documents import RD
from ..core.services.loading import Board, LayerNews, Order, Plan, Tell
from ..core.services.loading_words import Failure, failure_lines, failures, plan_text, progress_line
from ..core.services.records import WMTS, Box, Resolved
from ..core.texts import tr
from .desk import Desk
from .update_dialog import UpdateDialog

FLUSH_MS = 120
Picture = Tuple[BasisLayer, Resolved, QgsRasterLayer]  # what the catalogue and the service say, and the layer itself


class NewsFeed(QObject):
    """Carries news from the thread of a task to the screen: of each layer the last, in batches."""

    flushed = pyqtSignal(object)  # a list of LayerNews
    backdrop_found = pyqtSignal(object)  # a Picture
    _arrived = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._news: Deque[LayerNews] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(FLUSH_MS)
        self._timer.timeout.connect(self.flush)
        self._arrived.connect(self._wait)

    def tell(self, news: LayerNews) -> None:
        """In any thread."""
        self._news.append(news)
        self._arrived.emit()

    def flush(self) -> None:
        """Hand over what came in; on the main thread."""
        last: Dict[str, LayerNews] = {}
        while self._news:
            news = self._news.popleft()
            last[news.code] = news
        if last:
            self.flushed.emit(list(last.values()))

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


class Loading(QObject):
    """One order at a time. Signals come on the main thread."""

    started = pyqtSignal()
    news = pyqtSignal(object)  # a list of LayerNews
    ended = pyqtSignal()

    def __init__(self, desk: Desk, library: Library, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.library = library
        self._window = window
        self.is_running = False
        self.order: Optional[Order] = None
        self.plan: Optional[Plan] = None
        self.board = Board()
        self._was_empty = False
        self._area: Optional[Box] = None
        self.feed = NewsFeed(self)
        self.feed.flushed.connect(self._take_news)
        self.feed.backdrop_found.connect(self._show_backdrop)

    # -- what the page shows ------------------------------------------------------------------

    @property
    def line(self) -> str:
        """``31 van 43 geladen, 2 mislukt``."""
        return progress_line(self.board, len(self.order.layers) if self.order is not None else 0)

    @property
    def failures(self) -> Tuple[Failure, ...]:
        """What did not come in the last time."""
        return failures(self.board, self.plan) if self.plan is not None else ()

    # -- one order ----------------------------------------------------------------------------

    def start(self, province: str, layers: Sequence[BasisLayer], profile: str = "") -> None:
        """Find the addresses, ask when it is much, fetch, and put it on the map. Raises NovexError."""
        if not layers:
            raise NovexError(tr("Er is geen laag aangevinkt."), tr("Vink lagen aan, of kies een andere lijst."))
        area = loading_area(self.session.store, province)
        order = Order(province, tuple(layers), profile, area)
        network, library = Network(), self.library
        tell = self._teller(network, order)
        self._run(lambda progress: make_plan(order, network, progress, tell=tell, library=library), self._planned)
        self.order, self.plan, self.board = order, None, Board()
        self.is_running = True
        self._prepare_map(area)
        self.started.emit()

    def _teller(self, network: Network, order: Order) -> Tell:
        """News from the thread; a backdrop is made ready there too, because reading its grid asks the network."""
        by_code = {layer.code: layer for layer in order.layers}
        ready: Set[str] = set()

        def tell(news: LayerNews) -> None:
            self.feed.tell(news)
            found = news.resolved
            if found is None or found.service != WMTS or news.code in ready:
                return
            ready.add(news.code)
            for picture in _opened([(by_code[news.code], found)], network):
                self.feed.backdrop_found.emit(picture)

        return tell

    def _planned(self, plan: Plan) -> None:
        self.feed.flush()
        self.plan = plan
        if plan.is_much and not self._is_wanted(plan):
            self._end()
            self.messages.info(tr("Er is niets opgehaald."), tr("Kies minder lagen, of doe het later."))
            return
        network, library, tell = Network(), self.library, self.feed.tell

        def work(progress: Progress) -> Tuple[LoadResult, List[Picture]]:
            result = load(plan, library, network, progress, tell=tell)
            return result, _opened(result.pictures, network)

        self._run(work, self._loaded)

    def _is_wanted(self, plan: Plan) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, tr("Basisset laden"), plan_text(plan), parent=self._window)
        go = box.addButton(tr("&Ophalen"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(go)
        box.setEscapeButton(box.addButton(tr("&Annuleren"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is go

    def _loaded(self, found: Tuple[LoadResult, List[Picture]]) -> None:
        result, pictures = found
        self.feed.flush()
        self.board = result.board
        _note(result.messages)
        self._end()
        if result.change is None:
            self._show(result.snapshot, pictures, self._shown_all)
        elif self.order is not None:
            self._decide(result.change, self.order.province, pictures)

    def add_files(self, source: Path, province: str) -> None:
        """Add the layers in a folder to the snapshot in use; the change is shown before it is accepted."""
        library = self.library
        self._run(
            lambda progress: add_files(source, library, province, progress),
            lambda found: self._added(found, province),
        )

    def _added(self, found: Tuple[SnapshotChange, Sequence[Message]], province: str) -> None:
        change, messages = found
        _note(messages)
        self._decide(change, province, ())

    # -- the decision -------------------------------------------------------------------------

    def _decide(self, change: SnapshotChange, province: str, pictures: Sequence[Picture]) -> None:
        """Nothing is replaced before somebody says so."""
        answer, library = UpdateDialog(self._window, change).ask(), self.library
        if answer == UpdateDialog.ACCEPT:
            self._run(lambda _progress: accept(library, province), lambda made: self._accepted(made, pictures))
        elif answer == UpdateDialog.REJECT:
            self._run(lambda _progress: reject(library, province), lambda _nothing: self._rejected())
        else:
            self.messages.info(
                tr("De basisset is niet gewijzigd."),
                tr("Wat is opgehaald blijft een dag bewaard: laad opnieuw om alsnog te beslissen."),
            )

    def _accepted(self, made: Snapshot, pictures: Sequence[Picture]) -> None:
        self._end()
        self._show(made, pictures, self._shown_all)

    def _rejected(self) -> None:
        self._end()
        self.messages.info(tr("De wijziging is verworpen."), tr("De basisset is gebleven zoals zij was."))

    # -- on the map ---------------------------------------------------------------------------

    def use(self, snapshot: Snapshot) -> None:
        """Work with a snapshot that is there, and put it on the map. Raises NovexError when it cannot be opened."""
        self._prepare_map(loading_area(Store.open(snapshot.store_path), snapshot.province))
        self._show(snapshot, (), self._look_at_province)

    def _prepare_map(self, area: Optional[Box]) -> None:
        """An empty QGIS starts in the projection of the Netherlands, with the province in sight."""
        self._area = area
        self._was_empty = not self.session.project.mapLayers()
        if self._was_empty:
            self.session.project.setCrs(QgsCoordinateReferenceSystem(RD))
            self._look_at_province()

    def _look_at_province(self) -> None:
        if self._was_empty and self._area is not None:
            self.desk.canvas.setExtent(QgsRectangle(*self._area))
            self.desk.canvas.refresh()

    @reports_errors
    def _show_backdrop(self, picture: Picture) -> None:
        add_picture(self.session.project, *picture)
        QTimer.singleShot(0, self._look_at_province)  # QGIS zooms to the first layer that comes

    def _show(self, made: Optional[Snapshot], pictures: Sequence[Picture], on_done: Callable[[], None]) -> None:
        """Use a snapshot and put it on the map, a few layers per turn, so that the window stays alive."""
        project, steps = self.session.project, []
        if made is not None:
            if self.session.header is not None and self.session.header.province != made.province:
                self._tell_other_province(made)
                return
            self.session.set_store(made.store_path)
            store = Store.open(made.store_path)
            catalogue = self.order.layers if self.order is not None else ()
            titles = {one.key: one.title for one in store.layers()}
            old = [project.mapLayer(layer_id) for layer_id in behind(project, store)]
            steps += [(one.name(), _step(follow_snapshot, project, store, one.id())) for one in old]
            steps += [(titles[key], _step(add_snapshot, project, store, [key], catalogue)) for key in map_order(store)]
        steps += [(picture[0].name, _step(self._add_picture, picture)) for picture in pictures]
        if not steps:
            return
        self.desk.run_steps(tr("Lagen op de kaart zetten"), steps, lambda _added: on_done())

    def _add_picture(self, picture: Picture) -> None:
        """One that fails does not stop the others; it is told in the log, and the doctor knows more."""
        try:
            add_picture(self.session.project, *picture)
        except NovexError as error:
            log(str(error))

    def _shown_all(self) -> None:
        self._look_at_province()
        self._was_empty = False
        self.ended.emit()
        self._report()

    def _report(self) -> None:
        failed = self.failures
        if failed:
            names = ", ".join(one.name for one in failed[:3]) + (" …" if len(failed) > 3 else "")
            text = tr("Niet geladen: {names}. Zie 'Niet geladen' op de pagina Basisset.").format(names=names)
            self.messages.warn(self.line + ".", text, failure_lines(failed))
        else:
            self.messages.success(tr("De basisset is geladen."), self.line + ".")

    def _tell_other_province(self, made: Snapshot) -> None:
        name = code_name("provincies", made.province)
        self.messages.warn(
            tr("De basisset van {province} is klaar, maar hoort niet bij het geopende voorstel.").format(province=name),
            tr("Open een voorstel van die provincie om haar te gebruiken."),
        )
        self.ended.emit()

    # -- running ------------------------------------------------------------------------------

    def _run(self, function: Callable[[Progress], Any], on_done: Callable[[Any], None]) -> None:
        self.desk.run(tr("Basisset laden"), function, on_done, on_error=self._failed, on_stopped=self._stopped)

    @reports_errors
    def _take_news(self, items: Sequence[LayerNews]) -> None:
        for news in items:
            self.board.put(news)
        self.news.emit(items)

    def _failed(self, error: BaseException) -> None:
        self.feed.flush()
        self._end()
        self.messages.exception(error)

    def _stopped(self) -> None:
        self.feed.flush()
        self._end()
        self.messages.info(
            tr("Het laden is gestopt. De basisset is niet gewijzigd."),
            tr("Wat al binnen was, wordt bij de volgende keer laden gebruikt."),
        )

    def _end(self) -> None:
        self.is_running = False
        self.ended.emit()


def _note(messages: Sequence[Message]) -> None:
    for level, text in messages:
        log(f"[{level}] {text}")


def _opened(pictures: Iterable[Tuple[BasisLayer, Resolved]], network: Network) -> List[Picture]:
    """The layers of pictures, opened in the thread of the caller; one that fails is told in the log."""
    made = []
    for layer, found in pictures:
        try:
            made.append((layer, found, open_picture(layer, found, network)))
        except NovexError as error:
            log(str(error))
    return made


def _step(function: Callable[..., Any], *arguments: Any) -> Callable[[], Any]:
    return lambda: function(*arguments)
