"""The dialog for a variant."""

from typing import Optional, Sequence

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..core.model.records import BASIS, Variant
from ..core.texts import tr
from .choices import chosen, fill, select
from .forms import load_form


class VariantDialog(QDialog):
    """Asks one variant; a code that is in use or a circle of parents is refused at once."""

    def __init__(
        self, parent: Optional[QWidget], variants: Sequence[Variant], variant: Optional[Variant] = None
    ) -> None:
        super().__init__(parent)
        load_form("variant_dialog", self)
        self._others = [item for item in variants if item is not variant]
        own = variant.code if variant is not None else None
        parents = [item for item in self._others if not _descends(item, own, variants)]
        fill(self.ouderCombo, [(BASIS, tr("Basis")), *((item.code, f"{item.code}  {item.name}") for item in parents)])
        self.errorLabel.setVisible(False)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Bewaren"))
        if variant is None:
            self.codeEdit.setText(_next_code(self._others))
            self.naamEdit.setFocus()
        else:
            self._show(variant)

    def variant(self) -> Variant:
        return Variant(
            code=self.codeEdit.text().strip(),
            name=self.naamEdit.text().strip(),
            description=self.omschrijvingEdit.toPlainText().strip(),
            preferred=self.voorkeurCheck.isChecked(),
            parent=chosen(self.ouderCombo),
        )

    def _show(self, variant: Variant) -> None:
        self.codeEdit.setText(variant.code)
        self.codeEdit.setEnabled(False)  # objects refer to it
        self.codeEdit.setToolTip(tr("De code ligt vast: objecten verwijzen ernaar."))
        self.naamEdit.setText(variant.name)
        self.omschrijvingEdit.setPlainText(variant.description)
        self.voorkeurCheck.setChecked(variant.preferred)
        select(self.ouderCombo, variant.parent)

    def _try_accept(self) -> None:
        problem = self._problem()
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        if not problem:
            self.accept()

    def _problem(self) -> str:
        made = self.variant()
        if not made.code:
            return tr("Geef de variant een korte code, zoals A.")
        if made.code in {item.code for item in self._others}:
            return tr("De code {code} is al in gebruik.").format(code=made.code)
        if not made.name:
            return tr("Geef de variant een naam die zegt waarin hij verschilt.")
        return ""


def _next_code(variants: Sequence[Variant]) -> str:
    used = {item.code for item in variants}
    return next((code for code in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if code not in used), "")


def _descends(item: Variant, ancestor: Optional[str], variants: Sequence[Variant]) -> bool:
    """Whether ``item`` builds, directly or not, on the variant with code ``ancestor``."""
    by_code = {one.code: one for one in variants}
    seen = set()
    code = item.code
    while ancestor is not None and code in by_code and code not in seen:
        if code == ancestor:
            return True
        seen.add(code)
        code = by_code[code].parent
    return False
