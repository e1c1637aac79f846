"""Mappings of the import dialog as files: keep one, use one, give all remembered ones to colleagues."""

import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ..adapters import import_memory, settings
from ..adapters.atomic import publish, temporary_beside
from ..core.errors import NovexError
from ..core.imports.mapping import fitted, from_json, to_json
from ..core.imports.memory import KIND, SUFFIX, from_content
from ..core.model.tables import read_json
from ..core.texts import tr


class MappingFiles(QObject):
    """The three buttons below the options; errors are told in the dialog."""

    def __init__(self, dialog: Any) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        dialog.saveMappingButton.clicked.connect(self._save)
        dialog.useMappingButton.clicked.connect(self._use)
        dialog.shareButton.clicked.connect(self._share)

    def _save(self) -> None:
        path = self._new_file(tr("Koppeling bewaren"), "koppeling.json")
        if path is not None:
            self._try(lambda: self.save(path))

    def _use(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._dialog, tr("Koppeling gebruiken"), settings.get("last_folder"), tr("Koppelingen (*.json)")
        )
        if path:
            self._try(lambda: self.use(Path(path)))

    def _share(self) -> None:
        path = self._new_file(tr("Alle koppelingen delen"), f"koppelingen{SUFFIX}")
        if path is not None:
            self._try(lambda: import_memory.share(path))

    def save(self, path: Path) -> None:
        """Write the mapping on screen. Raises NovexError when it cannot be written."""
        text = json.dumps(to_json(self._dialog.mapping), ensure_ascii=False, indent=2) + "\n"
        with temporary_beside(path) as work:
            work.write_text(text, encoding="utf-8")
            publish(work, path)

    def use(self, path: Path) -> None:
        """Take over one mapping, or take in shared ones and use the one that fits. Raises NovexError."""
        content, read = read_json(path), self._dialog.read
        columns = read.table.columns if read is not None else ()
        if not isinstance(content, dict) or content.get("soort") != KIND:
            self._dialog.use_mapping(fitted(from_json(content), columns))
            return
        import_memory.take_in(path)
        found = from_content(content).find(self._dialog.source, columns) if self._dialog.source else None
        if found is not None:
            self._dialog.use_mapping(found)

    def _new_file(self, title: str, name: str) -> Any:
        start = str(Path(settings.get("last_folder")) / name)
        path, _ = QFileDialog.getSaveFileName(self._dialog, title, start, tr("Koppelingen (*.json)"))
        return Path(path) if path else None

    def _try(self, action: Any) -> None:
        try:
            action()
        except NovexError as error:
            self._dialog.complain(error)
