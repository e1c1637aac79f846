"""What windows that stay open beside the panel say about undo and saving, which are those of the whole proposal."""

from qgis.PyQt.QtWidgets import QAbstractButton

from ..adapters.watcher import LayerWatch
from ..core.texts import tr


def show_undo(button: QAbstractButton, watch: LayerWatch) -> None:
    """Let a button say what it would take back: the last action on the proposal, wherever that was."""
    title = watch.undo_title()
    button.setEnabled(watch.can_undo())
    button.setToolTip(tr("Ongedaan maken: {title} (Ctrl+Z)").format(title=title) if title else "")


def kept_words() -> str:
    """Where a change is that was recorded in a window."""
    return tr("Opslaan in het paneel schrijft het in het bestand.")
