"""The dialog for a variant."""

from typing import Optional, Sequence

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..core.errors import NovexError
from ..core.model.records import BASIS, Variant
from ..core.texts import tr
from ..core.variants.naming import check_variant, descendants, next_code, offered
from .choices import chosen, fill, select
from .forms import load_form


class VariantDialog(QDialog):
    """Asks one variant; a code that is in use, an empty name or a circle of parents is refused at once.

    ``variant`` is the one to change; ``suggestion`` fills in a new one, which then stands on the same parent;
    ``parent_code`` is what a new one builds on.
    """

    def __init__(
        self,
        parent: Optional[QWidget],
        variants: Sequence[Variant],
        variant: Optional[Variant] = None,
        *,
        suggestion: Optional[Variant] = None,
        parent_code: str = BASIS,
    ) -> None:
        super().__init__(parent)
        load_form("variant_dialog", self)
        self._others = [item for item in variants if item is not variant]
        self._known = variant
        below = descendants(variant.code, variants) if variant is not None else []
        shown = suggestion or variant
        chosen_parent = shown.parent if shown is not None else parent_code
        parents = [item for item in offered(self._others, chosen_parent) if item not in below]
        fill(self.ouderCombo, [(BASIS, tr("Basis")), *((item.code, f"{item.code}  {item.name}") for item in parents)])
        self.errorLabel.setVisible(False)
        self.buttonBox.accepted.connect(self._try_accept)
        self.buttonBox.rejected.connect(self.reject)
        self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Annuleren"))
        self.buttonBox.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Bewaren"))
        if shown is not None:
            self._show(shown)
        else:
            self.codeEdit.setText(next_code(self._others))
            select(self.ouderCombo, parent_code)
        self.ouderCombo.setEnabled(suggestion is None)  # a branch stands where its original stands
        self.naamEdit.setFocus()

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
        if self._known is not None:
            self.codeEdit.setToolTip(tr("Objecten, schetsen en varianten die naar de code verwijzen, gaan mee."))
        self.naamEdit.setText(variant.name)
        self.naamEdit.selectAll()
        self.omschrijvingEdit.setPlainText(variant.description)
        self.voorkeurCheck.setChecked(variant.preferred)
        self.voorkeurCheck.setEnabled(not variant.archived)
        select(self.ouderCombo, variant.parent)

    def _try_accept(self) -> None:
        problem = self._problem()
        self.errorLabel.setText(problem)
        self.errorLabel.setVisible(bool(problem))
        if not problem:
            self.accept()

    def _problem(self) -> str:
        made = self.variant()
        own = self._known.code if self._known is not None else None
        try:
            if made.parent != own:  # with another code its children still point at the old one
                check_variant(made, self._others)
        except NovexError as error:
            return f"{error.message} {error.hint}"
        return ""
