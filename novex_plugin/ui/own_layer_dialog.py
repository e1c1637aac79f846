"""Adding a layer of one's own: a file or a service, what it is called, whose it is, and which check it feeds."""

from pathlib import Path
from typing import List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QCompleter, QDialog, QDialogButtonBox, QFileDialog, QWidget

from ..adapters import own_catalogue, settings
from ..adapters.network import Network
from ..adapters.service_offers import offered, shape
from ..core.catalogue.basisset import RASTER, VECTOR, BasisLayer, Service, basis_layers
from ..core.catalogue.check_layers import check_layers, context_layers, has_layer
from ..core.catalogue.check_layers import layer as check_layer
from ..core.catalogue.licences import licences
from ..core.catalogue.own_layers import validate
from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.naming import Item
from ..core.services.offers import Shape
from ..core.services.records import ATOM, FILE, OGC_API, PICTURE_SERVICES, WCS, WFS, WMS, WMTS
from ..core.texts import tr
from .choices import chosen, fill, select
from .desk import Desk
from .forms import load_form
from .look import Painter

KINDS = (FILE, WFS, OGC_API, ATOM, WMS, WMTS, WCS)


class OwnLayerDialog(QDialog):
    """``layer()`` is what was filled in; OK keeps it in the catalogue of own layers when it is right."""

    def __init__(self, parent: Optional[QWidget], desk: Desk, replaced: Optional[BasisLayer] = None) -> None:
        super().__init__(parent)
        load_form("own_layer_dialog", self)
        self.desk = desk
        self._code = ""  # set when the layer was kept
        self.painter = Painter(self)
        self.painter.dim(self.statusLabel)
        self._fill_lists()
        self._dress()
        if replaced is not None:
            self._stand_in_for(replaced)
        self._show_kind()
        self._say(tr("Kies een bestand of typ een adres, en haal op welke lagen de bron heeft."))
        self.placeEdit.setFocus()

    # -- building -----------------------------------------------------------------------------

    def _fill_lists(self) -> None:
        words = {FILE: tr("Bestand"), ATOM: tr("ATOM (download)")}
        fill(self.kindCombo, [(kind, words.get(kind, kind)) for kind in KINDS])
        fill(self.themeCombo, [(name, name) for name in dict.fromkeys(one.theme for one in basis_layers())])
        fill(self.geometryCombo, [("vlak", tr("vlakken")), ("lijn", tr("lijnen")), ("punt", tr("punten")),
                                  ("gemengd", tr("gemengd"))])  # fmt: skip
        fill(self.licenceCombo, [("", tr("onbekend")), *((one.code, one.name) for one in licences())])
        nothing = tr("geen: alleen op de kaart")
        known = [(one.key, f"{one.title} ({one.group})") for one in (*check_layers(), *context_layers())]
        self._searchable(self.checkCombo, [("", nothing), *known])
        nobody = tr("geen: extra laag")
        self._searchable(self.replacesCombo, [("", nobody), *((one.code, one.name) for one in basis_layers())])
        self.ownerEdit.setText(settings.get("organisation"))
        self.themeCombo.setCurrentText(tr("eigen lagen"))

    def _searchable(self, combo: QComboBox, choices: Sequence[Tuple[str, str]]) -> None:
        """Typing any part of a name finds it; a text that is no name chooses what was chosen before."""
        fill(combo, choices)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        completer = QCompleter(combo.model(), combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        combo.setCompleter(completer)
        combo.lineEdit().editingFinished.connect(lambda: _settle(combo))
        combo.lineEdit().setPlaceholderText(tr("Typ om te zoeken…"))
        combo.installEventFilter(self)

    def _dress(self) -> None:
        self.placeEdit.setPlaceholderText(tr("https://… of een pad"))
        self.kindCombo.currentIndexChanged.connect(self._show_kind)
        self.browseButton.clicked.connect(self._browse)
        self.fetchButton.clicked.connect(self.fetch)
        self.layerCombo.activated.connect(self._take_layer)
        self.checkCombo.activated.connect(self._take_check)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Toevoegen"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        for button in self.buttonBox.buttons():
            button.setIcon(QIcon())
        for one in (self.browseButton, self.fetchButton):
            one.setAutoDefault(False)

    def _stand_in_for(self, replaced: BasisLayer) -> None:
        self.setWindowTitle(tr("Eigen bron voor {name}").format(name=replaced.name))
        self.titleEdit.setText(replaced.name)
        self.themeCombo.setCurrentText(replaced.theme)
        self.ownerEdit.setText(replaced.owner)
        select(self.geometryCombo, replaced.geometry or "vlak")
        select(self.checkCombo, next(iter(replaced.check_layers), ""))
        select(self.replacesCombo, replaced.code)

    # -- what the source has ------------------------------------------------------------------

    def fetch(self) -> None:
        """Ask the source which layers it has, in a task; the answer fills the list."""
        kind, place, auth = chosen(self.kindCombo), self.placeEdit.text().strip(), self.authSelect.configId()
        if not place:
            self._say(tr("Vul eerst een adres of bestand in."))
            self.placeEdit.setFocus()
            return
        network = Network()
        try:
            self.desk.run(
                tr("Bron bekijken"), lambda progress: offered(kind, place, network, progress, auth=auth),
                self._offered, on_error=self._refused, on_stopped=lambda: self._say(tr("Gestopt.")),
            )  # fmt: skip
        except NovexError as error:
            self._refused(error)
            return
        self._say(tr("Bezig met ophalen…"))
        self.fetchButton.setEnabled(False)

    def _offered(self, items: Tuple[Item, ...]) -> None:
        self.fetchButton.setEnabled(True)
        named = [(one.name, f"{one.title} ({one.name})" if one.title and one.title != one.name else one.name)
                 for one in items]  # fmt: skip
        fill(self.layerCombo, named)
        self._say(tr("De bron heeft {count} lagen.").format(count=len(items)) if len(items) > 1
                  else tr("De bron heeft één laag."))  # fmt: skip
        self.layerCombo.setFocus()
        self._take_layer()

    def _refused(self, error: BaseException) -> None:
        self.fetchButton.setEnabled(True)
        self._say(str(error))
        if not isinstance(error, NovexError):
            self.desk.messages.exception(error)

    def _take_layer(self) -> None:
        """The title follows the chosen layer until somebody types one; the shape of its features is asked."""
        if not self.titleEdit.isModified() and not chosen(self.replacesCombo):
            self.titleEdit.setText(self.layerCombo.currentText().rsplit(" (", maxsplit=1)[0])
        kind, place, name = chosen(self.kindCombo), self.placeEdit.text().strip(), self._layer_name()
        if kind in PICTURE_SERVICES or self.desk.is_busy:
            return
        network, auth = Network(), self.authSelect.configId()

        def ask(progress: Progress) -> Shape:
            return shape(kind, place, name, network, progress, auth=auth)

        self.desk.run(tr("Laag bekijken"), ask, self._shaped, on_error=self._refused, on_stopped=lambda: None)

    def _shaped(self, found: Shape) -> None:
        if found.geometry:
            select(self.geometryCombo, found.geometry)

    def _browse(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, tr("Bestand kiezen"), settings.get("last_folder"),
            tr("Kaartlagen (*.gpkg *.geojson *.json *.gml *.shp *.fgb);;Alle bestanden (*)"),
        )  # fmt: skip
        if path:
            settings.put("last_folder", str(Path(path).parent))
            self.placeEdit.setText(path)
            self.fetch()

    # -- the layer ----------------------------------------------------------------------------

    def layer(self) -> BasisLayer:
        """The layer as it is filled in; it need not be right."""
        kind, title = chosen(self.kindCombo), self.titleEdit.text().strip()
        key, raster = chosen(self.checkCombo), kind in PICTURE_SERVICES
        geometry = "" if raster else chosen(self.geometryCombo)
        styled = key if has_layer(key) and check_layer(key).geometry == geometry else ""
        licence = chosen(self.licenceCombo)
        service = Service(kind, self.placeEdit.text().strip(), self._layer_name(), auth=self.authSelect.configId())
        return BasisLayer(
            code=self._code or own_catalogue.free_code(title), name=title,
            theme=self.themeCombo.currentText().strip(), owner=self.ownerEdit.text().strip(),
            services=(service,), kind=RASTER if raster else VECTOR, geometry=geometry, licence=licence,
            attribution=self.creditEdit.text().strip(), check_layers=(key,) if key and not raster else (),
            style=styled, role=_role(key), is_own=True, replaces=chosen(self.replacesCombo),
        )  # fmt: skip

    def _layer_name(self) -> str:
        """The name by the source: of the chosen entry, or as it was typed."""
        place = self.layerCombo.findText(self.layerCombo.currentText())
        return str(self.layerCombo.itemData(place)) if place >= 0 else self.layerCombo.currentText().strip()

    def problems(self) -> List[str]:
        """What is still wrong, in Dutch."""
        return validate(self.layer())

    def _try_accept(self) -> None:
        try:
            wrong = self.problems()
            if not wrong:
                layer = self.layer()
                own_catalogue.put_layer(layer)
                self._code = layer.code
                self.accept()
                return
        except NovexError as error:
            wrong = [str(error)]
        self._say("\n".join(wrong[:3]))

    @property
    def code(self) -> str:
        """The code of the layer that was kept."""
        return self._code

    # -- showing ------------------------------------------------------------------------------

    def _show_kind(self) -> None:
        kind = chosen(self.kindCombo)
        is_file, raster = kind == FILE, kind in PICTURE_SERVICES
        self.browseButton.setVisible(is_file)
        for one in (self.authLabel, self.authSelect):
            one.setVisible(not is_file)
        for one in (self.geometryLabel, self.geometryCombo, self.checkLabel, self.checkCombo):
            one.setVisible(not raster)
        self.layerCombo.clear()

    def _take_check(self) -> None:
        key = chosen(self.checkCombo)
        if has_layer(key):
            select(self.geometryCombo, check_layer(key).geometry)

    def _say(self, text: str) -> None:
        self.statusLabel.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel scrolls the dialog, it does not change a long list that it happens to pass."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QComboBox) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _settle(combo: QComboBox) -> None:
    """A typed text chooses the entry that it names; another one goes back to what was chosen."""
    place = combo.findText(combo.currentText(), Qt.MatchFlag.MatchFixedString)
    combo.setCurrentIndex(place if place >= 0 else max(0, combo.currentIndex()))
    combo.lineEdit().setText(combo.itemText(combo.currentIndex()))


def _role(key: str) -> str:
    role = check_layer(key).role if has_layer(key) else "context"
    return {"reservering": "reservering", "claim": "claim"}.get(role, "context")

