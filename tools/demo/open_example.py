"""Runs inside QGIS (`--code`) for `make run`: shows the panel with the example province open.

At the first run the panel copies the example and prepares its basisset, as its own button does; later
runs open what is there, with the user's changes. Either way the basisset lies under the objects on the map.
"""

import os
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.utils import plugins


def open_example() -> None:
    plugin = plugins["novex_plugin"]
    folder = Path(os.environ["NOVEX_RUN_FOLDER"])
    proposal, store = folder / "voorstel.gpkg", folder / "basisset_klaar.gpkg"
    plugin.dock.setUserVisible(True)
    plugin.dock.show_page("voorstel")
    page = plugin.dock.pages_by_name["voorstel"]
    if not proposal.exists():
        page.open_example_in(folder)
        return

    def show() -> None:
        if store.exists():
            plugin.session.set_store(store)
            page.show_basisset()

    page.open_path(proposal, show)


QTimer.singleShot(1500, open_example)
