"""The dialog for the metadata of a proposal: every field shows in grey what it says when it is left empty."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QWidget

from ..adapters import settings
from ..adapters.messages import reports_errors
from ..adapters.package_metadata import gather, write_metadata
from ..adapters.statements import mapped_layers, stored_layers
from ..core.metadata.describe import lacking, usual
from ..core.metadata.record import Facts
from ..core.model.codelists import code_name, codelist
from ..core.model.records import ProposalHeader
from ..core.texts import tr
from ..core.wording import number
from .choices import chosen, fill, select
from .desk import Desk
from .forms import load_form
from .look import Painter, icon

_KEPT = {"email": "metadata_email", "website": "metadata_website"}  # offered in the next proposal


class MetadataDialog(QDialog):
    """Asks only what differs; ``header()`` gives the data of the proposal with the answers in them."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("metadata_dialog", self)
        self.desk, self.session = desk, desk.session
        proposal, header = self.session.proposal, self.session.header
        self._facts: Facts = gather(proposal, self.session.store, header=header, objects=self.session.objects())
        self._texts: Dict[str, Any] = {
            "summary": self.samenvattingEdit, "keywords": self.trefwoordenEdit, "use_limits": self.gebruikEdit,
            "email": self.emailEdit, "website": self.websiteEdit, "lineage": self.totstandkomingEdit,
        }  # fmt: skip
        Painter(self).dim(self.introLabel)
        self.exportButton.setIcon(icon("metadata"))
        self.exportButton.clicked.connect(self.export)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Bewaren"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.accepted.connect(self.accept)
        self.buttonBox.rejected.connect(self.reject)
        self._show(self._facts.header, usual(self._facts))
        for name in _KEPT:
            self._texts[name].textChanged.connect(self._say_what_lacks)
        self._say_what_lacks()

    def header(self) -> ProposalHeader:
        """The data of the proposal with what is in the fields; an empty field stays empty."""
        texts = {name: self._typed(name) for name in self._texts}
        scale = self.schaalSpin.value() or None
        return replace(self._facts.header, licence=chosen(self.licentieCombo), scale=scale, **texts)

    def accept(self) -> None:
        """Remember the addresses for the next proposal."""
        for name, key in _KEPT.items():
            if self._typed(name):
                settings.put(key, self._typed(name))
        super().accept()

    @reports_errors
    def export(self, _checked: bool = False) -> None:
        """Keep what was entered, and write the metadata as files."""
        folder = QFileDialog.getExistingDirectory(self, tr("Map voor de metadata"), str(self.session.path.parent))
        if folder:
            self.export_to(Path(folder))

    def export_to(self, folder: Path) -> None:
        self.session.set_header(self.header())
        self.session.save()
        path = self.session.path
        store = self.session.store_path if self.session.store is not None else None
        stored, on_map = stored_layers(self.session.store), mapped_layers(self.session.project)

        def work(progress: Any) -> List[Path]:
            from ..adapters.geopackage import validate_proposal

            issues = validate_proposal(path, stored=stored, on_map=on_map)
            return write_metadata(path, folder, store, issues, progress)

        self.desk.run(tr("Metadata schrijven"), work, self._exported)
        self.accept()

    def _exported(self, files: List[Path]) -> None:
        self.desk.messages.made(tr("De metadata zijn geschreven."), files)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0].parent)))

    def _show(self, header: ProposalHeader, standing: Dict[str, str]) -> None:
        for name, widget in self._texts.items():
            widget.setPlaceholderText(standing[name])
            text = getattr(header, name)
            if not text and name in _KEPT and not standing[name]:
                text = settings.get(_KEPT[name])  # typed in an earlier proposal; it is there to be seen and changed
            (widget.setPlainText if hasattr(widget, "setPlainText") else widget.setText)(text)
        self.websiteEdit.setPlaceholderText("https://")
        self.emailEdit.setPlaceholderText(standing["email"] or tr("nog niet bekend"))
        name = code_name("licentie", standing["licence"])
        fill(self.licentieCombo, [("", tr("Gebruikelijk: {name}").format(name=name)),
                                  *((code.code, code.name) for code in codelist("licentie"))])  # fmt: skip
        select(self.licentieCombo, header.licence)
        scale = tr("1 : {scale} (gebruikelijk)").format(scale=number(float(standing["scale"])))
        self.schaalSpin.setSpecialValueText(scale)
        self.schaalSpin.setClearValue(0, scale)
        self.schaalSpin.setValue(header.scale or 0)

    def _typed(self, name: str) -> str:
        widget = self._texts[name]
        text = widget.toPlainText() if hasattr(widget, "toPlainText") else widget.text()
        return str(text).strip()

    def _say_what_lacks(self, *_text: str) -> None:
        missing = lacking(replace(self._facts, header=self.header()))
        self.lackingLabel.setText(tr("Ontbreekt nog: {what}.").format(what=", ".join(missing)) if missing else "")
        self.lackingLabel.setVisible(bool(missing))
