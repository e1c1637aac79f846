"""The way into apply or explain from page Basisset: a button, and how many layers are accounted for."""

from typing import Any, Sequence

from qgis.PyQt.QtWidgets import QLabel, QPushButton

from ..adapters.messages import reports_errors
from ..adapters.statements import mapped_layers, stored_layers
from ..core.catalogue.explain import LayerStatement, official_layers, status, summary
from ..core.model.annexes import Explanation
from ..core.texts import tr
from .explain_dialog import ExplainDialog
from .page import Page


class ExplainEntry:
    """Keeps a button and a label of a page up to date, and opens the dialog."""

    def __init__(self, page: Page, button: QPushButton, label: QLabel) -> None:
        self._page, self._button, self._label = page, button, label
        self._tip = button.toolTip()
        self.session, self.messages = page.session, page.messages
        button.clicked.connect(self.open)
        page.listen(self.session.proposal_changed, self.refresh)
        page.listen(self.session.store_changed, self.refresh)
        self.refresh()

    @reports_errors
    def refresh(self) -> None:
        proposal = self.session.proposal
        self._button.setEnabled(proposal is not None)
        self._label.setVisible(proposal is not None)
        self._button.setToolTip(self._tip if proposal is not None else tr("Open eerst een voorstel."))
        if proposal is None:
            return
        count = summary(self.assess(proposal.explanations()))
        text = tr("Pas toe of leg uit: {done} van {total}").format(done=count.done, total=count.total)
        self._label.setText(text + (", " + tr("{open} nog open").format(open=count.open) if count.open else ""))

    @reports_errors
    def open(self) -> None:
        """Ask about the official layers and write what was answered, in one go."""
        proposal = self.session.proposal
        if proposal is None:
            return
        dialog = ExplainDialog(self._page, proposal.explanations(), self.assess, proposal.save_explanations)
        if dialog.exec() == ExplainDialog.DialogCode.Accepted:
            self.refresh()
            self.messages.success(tr("Pas toe of leg uit is vastgelegd."), self._state())
        dialog.deleteLater()  # the page would keep every one that was opened

    def assess(self, explanations: Sequence[Explanation]) -> "tuple[LayerStatement, ...]":
        """How rows stand against the basisset and the map as they are now."""
        stored: Any = stored_layers(self.session.store)
        return status(official_layers(), stored, explanations, mapped_layers(self.session.project))

    def _state(self) -> str:
        count = summary(self.assess(self.session.proposal.explanations()))
        return tr("{done} van {total} lagen zijn verantwoord.").format(done=count.done, total=count.total)
