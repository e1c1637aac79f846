"""What the windows have in common that stay open beside the map and work on the open proposal."""

from typing import Any, Callable, Optional, Tuple

from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..adapters.messages import reports_errors
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk
from .forms import load_form
from .undo_keys import UndoKeys

Pair = Tuple[Any, Callable[..., Any]]  # a signal and its slot


class SideWindow(QDialog):
    """Is about the proposal that was open when it came, and closes with it. Ctrl+Z and Ctrl+Y act on that proposal.

    A subclass names its form, which has a ``buttonBox``, and calls :meth:`follow` once it is built.
    """

    FORM = ""
    TELLS = "statusLabel"  # the label of the form that says what was done

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form(self.FORM, self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self._path = self.session.path
        self._pairs: Tuple[Pair, ...] = ()
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Sluiten"))
        close.setIcon(QIcon())
        close.setAutoDefault(False)
        self.buttonBox.rejected.connect(self.reject)

    # -- to be given ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what the proposal says now."""
        raise NotImplementedError

    def end(self) -> None:
        """Stop what goes on by itself; called once, when the window closes."""

    # -- shared -----------------------------------------------------------------------------------

    def follow(self, *pairs: Pair) -> None:
        """Listen to the proposal and to these signals until the window closes."""
        self._pairs = ((self.session.proposal_changed, self._proposal_changed), *pairs)
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.keys = UndoKeys(self, self.undo, self.redo)
        self.finished.connect(self._let_go)

    @reports_errors
    def undo(self) -> None:
        """Take back the last action on the proposal, as the panel does."""
        self.go_through(self.session.undo, tr("Ongedaan gemaakt."))

    @reports_errors
    def redo(self) -> None:
        """Do the last undone action again."""
        self.go_through(self.session.redo, tr("Opnieuw gedaan."))

    def go_through(self, through_history: Callable[[], bool], words: str) -> None:
        """Go through the history and tell so."""
        if self.session.is_open and through_history():
            self.say(words)

    def say(self, text: str) -> None:
        """Tell in the window itself what was done, while it is open; the bar with messages is in another one."""
        if self._pairs:
            getattr(self, self.TELLS).setText(text)

    def say_error(self, error: BaseException) -> None:
        """The same for what cannot be; what nobody expected goes to the bar, with its details."""
        if isinstance(error, NovexError) and self._pairs:
            self.say(f"{error.message} {error.hint}".strip())
        else:
            self.say("")
            self.messages.exception(error)

    def _proposal_changed(self) -> None:
        """Of another proposal, or none, nothing can be kept any more: then nothing is asked."""
        if self.session.proposal is None or self.session.path != self._path:
            QDialog.reject(self)
        else:
            self.refresh()

    def _let_go(self, *_result: int) -> None:
        pairs, self._pairs = self._pairs, ()
        for signal, slot in pairs:
            signal.disconnect(slot)
        if pairs:
            self.keys.unload()
            self.end()
