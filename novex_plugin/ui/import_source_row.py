"""The upper rows of the import dialog: which source, which layer of it, and how to read it."""

from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsCoordinateReferenceSystem, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters.import_reader import copy_layer
from ..adapters.import_source import FileChoice, Sublayer, sublayers
from ..adapters.layers import ROLE
from ..core.imports import encoding
from ..core.texts import tr
from ..core.wording import number
from .choices import chosen, fill, select

_FILE, _LAYER = "bestand:", "laag:"


class SourceRow(QObject):
    """Keeps the widgets of the rows together; ``changed`` asks to read again."""

    changed = pyqtSignal()

    def __init__(self, dialog: Any, project: QgsProject) -> None:
        super().__init__(dialog)
        self._dialog, self._project = dialog, project
        self._files: List[str] = []
        self._layers: Dict[str, Tuple[Sublayer, ...]] = {}
        self._crs_by_hand = False
        self._setting = False
        self._fill_sources()
        self._fill_encodings()
        dialog.crsSelect.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        dialog.crsSelect.setCrs(QgsCoordinateReferenceSystem())
        dialog.sourceCombo.activated.connect(self._source_chosen)
        dialog.sublayerCombo.activated.connect(lambda _index: self.changed.emit())
        dialog.encodingCombo.activated.connect(lambda _index: self.changed.emit())
        dialog.selectedCheck.toggled.connect(lambda _on: self._emit())
        dialog.filterEdit.editingFinished.connect(self._filter_done)
        dialog.crsSelect.crsChanged.connect(self._crs_chosen)
        self._last_filter = ""
        self._show_kind()

    def _fill_sources(self) -> None:
        """The vector layers of the project that are not ours, then files that were chosen."""
        others = [
            layer for layer in self._project.mapLayers().values()
            if layer.type() == QgsMapLayer.LayerType.VectorLayer and layer.isSpatial()
            and not layer.customProperty(ROLE)
        ]  # fmt: skip
        rows = [("", tr("Kies een laag, of een bestand"))]
        rows += [(f"{_FILE}{path}", path) for path in self._files]
        rows += sorted(((f"{_LAYER}{one.id()}", one.name()) for one in others), key=lambda row: row[1].casefold())
        fill(self._dialog.sourceCombo, rows)

    def _fill_encodings(self) -> None:
        rows = [("", tr("vanzelf")), *((name, name) for name in encoding.CHOICES),
                (encoding.REPAIR, tr("herstel verkeerd gelezen teksten"))]  # fmt: skip
        fill(self._dialog.encodingCombo, rows)

    # -- choosing -----------------------------------------------------------------------------

    def choose_file(self, path: str) -> None:
        """Take a file; its layers fill the list. Raises NovexError when it cannot be read."""
        found = tuple(sublayers(path))
        self._layers[path] = found
        if path not in self._files:
            self._files.insert(0, path)
        self._fill_sources()
        select(self._dialog.sourceCombo, f"{_FILE}{path}")
        self._reset()
        usable = [one for one in found if one.count != 0] or list(found)
        fill(self._dialog.sublayerCombo, [(one.name, _title(one)) for one in found])
        select(self._dialog.sublayerCombo, usable[0].name)
        self._show_kind()
        self.changed.emit()

    def choose_layer(self, layer_id: str) -> None:
        select(self._dialog.sourceCombo, f"{_LAYER}{layer_id}")
        self._source_chosen()

    def _source_chosen(self) -> None:
        code = chosen(self._dialog.sourceCombo)
        if code.startswith(_FILE):
            self._dialog.take_file(code[len(_FILE):])
            return
        self._reset()
        self._show_kind()
        if code:
            self.changed.emit()

    def _reset(self) -> None:
        """Another source starts with nothing said about how to read it."""
        self._setting = True
        self._crs_by_hand = False
        select(self._dialog.encodingCombo, "")
        self._dialog.crsSelect.setCrs(QgsCoordinateReferenceSystem())
        self._dialog.filterEdit.clear()
        self._last_filter = ""
        self._dialog.selectedCheck.setChecked(False)
        self._setting = False

    def _emit(self) -> None:
        if not self._setting:
            self.changed.emit()

    def _filter_done(self) -> None:
        text = self._dialog.filterEdit.text().strip()
        if text != self._last_filter:
            self._last_filter = text
            self.changed.emit()

    def _crs_chosen(self) -> None:
        if not self._setting:
            self._crs_by_hand = self._dialog.crsSelect.crs().isValid()
            self.changed.emit()

    def show_crs(self, code: str) -> None:
        """What was read; it stays what the source says until somebody chooses."""
        if not self._crs_by_hand:
            self._setting = True
            self._dialog.crsSelect.setCrs(QgsCoordinateReferenceSystem(code))
            self._setting = False

    def _show_kind(self) -> None:
        layer = self._layer()
        is_file = chosen(self._dialog.sourceCombo).startswith(_FILE)
        several = is_file and self._dialog.sublayerCombo.count() > 1
        for widget in (self._dialog.sublayerLabel, self._dialog.sublayerCombo):
            widget.setVisible(several)
        self._dialog.selectedCheck.setVisible(layer is not None and layer.selectedFeatureCount() > 0)
        for widget in (self._dialog.encodingLabel, self._dialog.encodingCombo):
            widget.setEnabled(is_file)

    # -- what to read -------------------------------------------------------------------------

    def _layer(self) -> Optional[QgsVectorLayer]:
        code = chosen(self._dialog.sourceCombo)
        found = self._project.mapLayer(code[len(_LAYER):]) if code.startswith(_LAYER) else None
        return found if isinstance(found, QgsVectorLayer) else None

    def choice(self) -> Any:
        """A FileChoice or a LayerCopy; None when nothing is chosen. Raises NovexError for a layer without places."""
        code, dialog = chosen(self._dialog.sourceCombo), self._dialog
        where = dialog.filterEdit.text().strip()
        crs = dialog.crsSelect.crs().authid() if self._crs_by_hand else ""
        if code.startswith(_FILE):
            return FileChoice(code[len(_FILE):], chosen(dialog.sublayerCombo), chosen(dialog.encodingCombo), crs, where)
        layer = self._layer()
        if layer is None:
            return None
        return copy_layer(layer, selected=dialog.selectedCheck.isChecked(), where=where, crs=crs)


def _title(one: Sublayer) -> str:
    return one.name if one.count < 0 else f"{one.name} ({number(one.count)})"
