"""The base of the six pages: a form, the desk, and connections that are undone in one go."""

from typing import Any, Callable, List, Tuple

from qgis.PyQt.QtWidgets import QWidget

from .desk import Desk
from .forms import load_form
from .look import Painter


class Page(QWidget):
    """One page of the panel. Subclasses name their form and fill in ``build`` and ``refresh``."""

    FORM = ""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.session = desk.session
        self.messages = desk.messages
        self._connections: List[Tuple[Any, Callable[..., Any]]] = []
        load_form(self.FORM, self)
        self.painter = Painter(self)
        self.build()

    def build(self) -> None:
        """Set up widgets and connect to the session; called once."""

    def refresh(self) -> None:
        """Show the state of the session anew."""

    def shown(self) -> None:
        """The page came in sight."""

    def listen(self, signal: Any, slot: Callable[..., Any]) -> None:
        """Connect to something that outlives this page; ``unload`` lets go again."""
        signal.connect(slot)
        self._connections.append((signal, slot))

    def unload(self) -> None:
        while self._connections:
            signal, slot = self._connections.pop()
            signal.disconnect(slot)
