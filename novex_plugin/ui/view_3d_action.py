"""The button that shows the proposals as bodies and opens QGIS's 3D view."""

from typing import Any

from qgis.PyQt.QtCore import QPoint, QRect
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QPushButton, QSplitter, QWidget

from ..adapters.view_3d import has_3d, show_bodies
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk
from .look import icon

ACTION = "mActionNew3DMapCanvas"  # of the window of QGIS; the interface for plugins has no call for it before 3.36


def show_3d(desk: Desk, iface: Any) -> None:
    """Make the bodies of the variant and horizon in view, and open a 3D view of the map.

    Raises NovexError when nothing is open, nothing has a place, or this QGIS has no 3D view.
    """
    session = desk.session
    session.path  # noqa: B018 - raises with advice when nothing is open
    layer = show_bodies(session.project, session.effective())
    opened = open_view(iface)
    where = tr("Kantel het beeld met Shift en slepen.") if opened else tr("Open zelf: Beeld > 3D-kaartweergaven.")
    desk.messages.success(
        tr("{count} voorstellen staan als lichaam klaar.").format(count=layer.featureCount()),
        tr("{where} Onder het maaiveld kijkt u door in de instellingen het terrein uit te zetten.").format(where=where),
    )


def open_view(iface: Any) -> bool:
    """Open a new 3D view in the window of QGIS; False when that window does not offer it."""
    newer = getattr(iface, "createNewMapCanvas3D", None)
    if newer is not None:
        return newer(tr("NOVEX in 3D")) is not None
    window = iface.mainWindow()
    action = window.findChild(QAction, ACTION) if window is not None else None
    if action is None:
        return False
    before = set(window.findChildren(QDockWidget))
    action.trigger()
    for dock in set(window.findChildren(QDockWidget)) - before:
        _over_map(dock, iface.mapCanvas())
    return True


def _over_map(dock: QDockWidget, canvas: QWidget) -> None:
    """Older QGIS opens the view as a narrow strip over the panel: give it the place of the map.

    The compass, which takes half of the view, waits at the right edge; it can be pulled out.
    """
    dock.setFloating(True)
    dock.setGeometry(QRect(canvas.mapToGlobal(QPoint(0, 0)), canvas.size()))
    for splitter in dock.findChildren(QSplitter):
        splitter.setSizes([1, 0])
    dock.raise_()


def add_entry(page: Any, group: QWidget) -> QPushButton:
    """Put a button for the 3D view among the others of this group; where this QGIS has none it is off and says so."""
    button = QPushButton(icon("lagen_3d"), tr("&3D-weergave"), group)
    button.setObjectName("view3dButton")
    there = has_3d()
    button.setToolTip(tr("De voorstellen in beeld als lichamen, in een 3D-weergave van de kaart") if there else tr(
        "Deze QGIS is zonder 3D-weergave gebouwd"))  # fmt: skip
    group.layout().addWidget(button)
    button.clicked.connect(lambda: _shown_reported(page.desk))
    page.listen(page.session.proposal_changed, lambda: button.setEnabled(there and page.session.is_open))
    button.setEnabled(there and page.session.is_open)
    return button


def _shown_reported(desk: Desk) -> None:
    try:
        show_3d(desk, desk.iface)
    except NovexError as error:
        desk.messages.exception(error)
