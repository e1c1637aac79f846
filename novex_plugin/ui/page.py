"""The base of the six pages: a form, the desk, and connections that are undone in one go."""

from typing import Any, Callable, List, Tuple

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QWidget

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


class PageScroll(QScrollArea):
    """Gives a page all the room there is, and scrolls only when its smallest height does not fit.

    Qt's own resizable scroll area asks for the preferred height as soon as a page holds text that
    wraps; lists would then push the buttons below them out of sight.
    """

    def __init__(self, page: Page) -> None:
        super().__init__()
        self._page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.viewport().size()
        layout = self._page.layout()
        width = max(room.width(), self._page.minimumSizeHint().width())
        least = layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()
        self._page.resize(width, max(room.height(), least))
