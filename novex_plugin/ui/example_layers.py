"""The layers of the invented example province: they come with the plugin, because no service has them."""

from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters import basisset
from ..adapters.example import PROVINCE, example_basisset
from ..adapters.province import province_box
from ..adapters.styles import add_basisset_layers
from ..core.texts import tr
from . import map_view
from .desk import Desk

LATER_MS = 200  # QGIS itself zooms to the first layers that come


def load_example_layers(desk: Desk, page: QObject) -> None:
    """Prepare them beside the open proposal, in a task, and put them on the map. Raises NovexError without one."""
    target = desk.session.path.parent / basisset.STORE_NAME
    home = QTimer(page)  # goes with the page
    home.setSingleShot(True)

    def ready(_made: object) -> None:
        desk.session.set_store(target)
        store = desk.session.store
        if store is None:
            return
        add_basisset_layers(desk.session.project, store)
        outline = province_box(store, PROVINCE)
        if outline is not None:
            home.timeout.connect(lambda: map_view.frame(desk.canvas, [outline], map_view.SNUG))
            home.start(LATER_MS)
        desk.messages.success(tr("De basisset van de voorbeeldprovincie staat op de kaart."),
                              tr("Teken nu op de pagina Tekenen."))  # fmt: skip

    desk.run(tr("Basisset van het voorbeeld klaarzetten"),
             lambda progress: basisset.prepare(example_basisset(), target, progress), ready)  # fmt: skip
