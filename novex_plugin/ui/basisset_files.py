"""What page Basisset keeps under 'Meer': files instead of services, own layers, snapshots and the register."""

from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu

from ..adapters import basisset, own_catalogue, settings
from ..adapters.messages import log, reports_errors
from ..adapters.network import Network
from ..adapters.snapshots import Library
from ..adapters.xml_reader import read_xml
from ..core.catalogue.basisset import BasisLayer
from ..core.catalogue.own_layers import SUFFIX
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.register import Comparison, Registry, compare, default_registry, official_list
from ..core.texts import tr
from ..core.wording import number
from .own_layer_dialog import OwnLayerDialog
from .register_dialog import RegisterDialog
from .snapshots_dialog import SnapshotsDialog

VECTOR_FILES = "*.gpkg *.geojson *.json *.gml *.shp *.fgb *.xml *.zip"


class FilesMenu(QObject):
    """The menu and what it does. ``province`` is asked when it is needed."""

    files_chosen = pyqtSignal(object)  # a folder to add to the snapshot
    layers_changed = pyqtSignal(str)  # own layers changed; the code of a new one

    def __init__(
        self, page: Any, library: Library, province: Callable[[], str], registry: Optional[Registry] = None
    ) -> None:
        super().__init__(page)
        self._page, self.library, self._province = page, library, province
        self.desk, self.session, self.messages = page.desk, page.session, page.messages
        self._registry = registry
        self.menu = QMenu(page)
        self.menu.setToolTipsVisible(True)
        self._working: List[QAction] = []
        for entry in self._entries():
            if entry is None:
                self.menu.addSeparator()
                continue
            text, tip, slot, works = entry
            action = self.menu.addAction(text)
            action.setToolTip(tip)
            action.triggered.connect(slot)
            if works:
                self._working.append(action)

    def _entries(self) -> Sequence[Any]:
        return (
            (tr("Alles op &kaart"), tr("Zet alle geladen lagen op de kaart, per thema"), self.add_all, False),
            None,
            (tr("&Map inlezen…"), tr("Lees alle kaartlagen in een map in"), self.read_folder, True),
            (tr("&Bestand inlezen…"), tr("Lees één bestand met kaartlagen in"), self.read_file, True),
            (tr("&GIO of downloadmap inlezen…"), tr("Lees gebieden bij regelingen in, ook zonder toetslaag"),
             self.read_gio, True),
            (tr("K&laargezette basisset openen…"), tr("Open een basisset die al eerder is klaargezet"),
             self.open_store, True),
            None,
            (tr("&Eigen laag toevoegen…"), tr("Voeg een bestand of dienst van uzelf toe aan de lijst"),
             self.add_own, True),
            (tr("Eigen lagen &delen…"), tr("Bewaar uw eigen lagen als bestand voor collega's"), self.share_own, False),
            (tr("Eigen lagen van een &ander gebruiken…"), tr("Werk met een bestand met eigen lagen, dat ook gedeeld "
             "mag zijn"), self.use_own, False),
            None,
            (tr("Momento&pnamen beheren…"), tr("Zie, gebruik en verwijder momentopnamen"), self.manage, False),
            (tr("Vergelijken met het &register…"), tr("Vergelijk de lijst met het Nationaal Georegister"),
             self.compare, True),
        )  # fmt: skip

    def enable(self, *, busy: bool) -> None:
        """While something runs, nothing else can be read."""
        for action in self._working:
            action.setEnabled(not busy)
        self.action(self.add_all).setEnabled(self.session.store is not None and not busy)

    def action(self, slot: Callable[..., Any]) -> QAction:
        """The entry of the menu that does this."""
        wanted = [entry[2] for entry in self._entries() if entry is not None].index(slot)
        return [one for one in self.menu.actions() if not one.isSeparator()][wanted]

    # -- files --------------------------------------------------------------------------------

    @reports_errors
    def read_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._page, tr("Map met kaartlagen kiezen"), settings.get("last_folder")
        )
        if folder:
            self.read(Path(folder), Path(folder))

    @reports_errors
    def read_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._page, tr("Bestand met kaartlagen kiezen"), settings.get("last_folder"),
            tr("Kaartlagen ({types})").format(types=VECTOR_FILES),
        )  # fmt: skip
        if path:
            self.read(Path(path), Path(path).parent)

    @reports_errors
    def read_gio(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self._page, tr("Map met GIO's of downloads kiezen"), settings.get("last_folder")
        )
        if folder:
            self.take_in(Path(folder))

    def take_in(self, folder: Path) -> None:
        """Add regulation areas to the snapshot in use; without one they make a basisset of their own."""
        current = self.library.current(self._province()) if self._province() else None
        if current is not None and self.session.store is not None and self.session.store.path == current.store_path:
            self.files_chosen.emit(folder)
        else:
            self.read(folder, folder, unlinked=True)

    def read(self, source: Path, beside: Path, *, unlinked: bool = False) -> None:
        """Prepare a basisset in a task: next to the proposal, or beside the source without one."""
        folder = self.session.path.parent if self.session.is_open else beside
        target = folder / basisset.STORE_NAME
        self.desk.run(
            tr("Basisset inlezen"),
            lambda progress: basisset.prepare(source, target, progress, unlinked=unlinked),
            self._ready,
        )

    def _ready(self, result: Tuple[Any, Any]) -> None:
        report, messages = result
        self.session.set_store(report.path)
        for level, text in messages:
            log(f"[{level}] {text}")
        repaired = sum(layer.repaired for layer in report.layers)
        text = tr("{count} lagen staan klaar; {repaired} kenmerken zijn hersteld (zie het logboek, tab NOVEX).")
        self.messages.success(
            tr("De basisset is ingelezen."), text.format(count=len(report.layers), repaired=number(repaired))
        )

    @reports_errors
    def open_store(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._page, tr("Klaargezette basisset openen"), settings.get("last_folder"), tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.session.set_store(Path(path))

    @reports_errors
    def add_all(self) -> None:
        self._page.add_to_map(None)

    # -- own layers ---------------------------------------------------------------------------

    @reports_errors
    def add_own(self) -> None:
        self.ask_own()

    @reports_errors
    def ask_own(self, replaced: Optional[BasisLayer] = None) -> str:
        """Ask for an own layer, extra or in place of a national one; the code of what was added, or ''."""
        dialog = OwnLayerDialog(self._page, self.desk, replaced)
        if dialog.exec() != OwnLayerDialog.DialogCode.Accepted:
            return ""
        self.layers_changed.emit(dialog.code)
        self.messages.success(
            tr("De eigen laag is toegevoegd."), tr("Zij is aangevinkt; klik op Laden om haar op te halen.")
        )
        return dialog.code

    @reports_errors
    def share_own(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self._page, tr("Eigen lagen delen"), str(Path(settings.get("last_folder")) / own_catalogue.FILE_NAME),
            tr("Eigen lagen (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        if path:
            place = own_catalogue.share(Path(path))
            self.messages.success(tr("Uw eigen lagen staan in {file}.").format(file=place))

    @reports_errors
    def use_own(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._page, tr("Bestand met eigen lagen kiezen"), settings.get("last_folder"),
            tr("Eigen lagen (*{suffix})").format(suffix=SUFFIX),
        )  # fmt: skip
        if path:
            found = own_catalogue.use_file(Path(path))
            self.layers_changed.emit("")
            self.messages.success(tr("{count} eigen lagen in gebruik.").format(count=len(found.layers)))

    # -- snapshots and register ---------------------------------------------------------------

    @reports_errors
    def manage(self) -> None:
        SnapshotsDialog(self._page, self.session, self.library, self._province()).exec()
        self._page.refresh()

    @reports_errors
    def compare(self) -> None:
        network, registry = Network(), self._registry or default_registry()
        layers = own_catalogue.whole_catalogue()

        def ask(progress: Progress) -> Comparison:
            records = official_list(lambda url: network.get(url, progress=progress), read_xml, registry)
            if not records:
                raise NovexError(
                    tr("Het register noemt nu geen enkele laag van de basisset."), tr("Probeer het later opnieuw.")
                )
            return compare(layers, records)

        self.desk.run(tr("Register raadplegen"), ask, lambda found: RegisterDialog(self._page, found, layers).exec())
