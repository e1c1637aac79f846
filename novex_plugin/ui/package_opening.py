"""Opening a package: it is taken in as a proposal file beside it, which then opens like any other."""

import itertools
from pathlib import Path
from typing import Any

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

from ..adapters.geopackage import with_suffix
from ..adapters.package_import import Imported, import_package
from ..core.exchange.package_files import SHEETS_FOLDER
from ..core.exchange.package_reader import is_package
from ..core.texts import tr
from .look import icon
from .review_dialog import ask_review
from .states_dialog import add_entry as add_states

OUTPUT_FOLDER = "uitvoer"


def open_any(page: Any, path: Path) -> None:
    """Open a proposal, or ask where the proposal in a package has to come and then open that."""
    if not is_package(path):
        page.open_path(path)
        return
    title = tr("Voorstel uit het pakket bewaren als")
    target, _filter = QFileDialog.getSaveFileName(
        page, title, str(_free(path)), tr("NOVEX-voorstel (*.gpkg)"),
        options=QFileDialog.Option.DontConfirmOverwrite,  # a proposal that exists is never overwritten
    )  # fmt: skip
    if target:
        take_in(page, path, with_suffix(Path(target)))


def _free(package: Path) -> Path:
    """A name beside the package that no file has yet."""
    name = package.stem if package.suffix.lower() == ".zip" else package.name
    names = (name, f"{name}_uit_pakket")
    numbered = (f"{names[1]}_{number}" for number in itertools.count(2))
    candidates = (package.with_name(f"{each}.gpkg") for each in itertools.chain(names, numbered))
    return next(one for one in candidates if not one.exists())


def take_in(page: Any, path: Path, target: Path) -> None:
    """Unpack in the background; the view becomes the one that the totals in the package are of.

    So the same package comes out when nothing is changed. The sheets go where the page Uitvoer looks for them, unless
    there are others already: those are not touched, and the message says so.
    """
    sheets = target.parent / OUTPUT_FOLDER / SHEETS_FOLDER
    wanted = None if sheets.exists() else sheets
    page.desk.run(
        tr("Voorstel uit pakket halen"),
        lambda progress: import_package(path, target, sheets_dir=wanted, progress=progress),
        lambda found: page.open_path(found.path, lambda: _opened(page, found, sheets)),
    )


def _opened(page: Any, found: Imported, sheets: Path) -> None:
    page.session.set_variant(found.variant)
    page.session.set_horizon(found.horizon)
    told = [tr("U werkt in een kopie; het pakket blijft zoals het is.")]
    if found.upgraded_from:
        text = tr("Het pakket was van uitwisselmodel {version}; uw kopie is bijgewerkt.")
        told = [text.format(version=found.upgraded_from)]
    if found.sheets is None and found.holds(SHEETS_FOLDER):
        text = tr("De kaartbeelden zijn in het pakket gebleven, want de map {folder} bestond al.")
        told.append(text.format(folder=sheets))
    message = tr("Het voorstel uit het pakket is geopend: {file}.").format(file=found.path.name)
    page.messages.success(message, " ".join(told))


def add_entries(page: Any) -> QHBoxLayout:
    """The row of buttons for packages and kept states on the page of the proposal, which shows it while one is open."""
    row = QHBoxLayout()
    button = QPushButton(icon("vergelijk"), tr("Pakket &beoordelen…"), page)
    button.setObjectName("reviewButton")
    button.setToolTip(tr("Bekijk wat een binnengekomen pakket aan uw voorstel verandert, en neem het over of niet"))
    button.clicked.connect(lambda: _asked(page))
    row.addWidget(button)
    row.addWidget(add_states(page))
    row.addStretch(1)
    return row


def _asked(page: Any) -> None:
    try:
        ask_review(page.desk, page)
    except Exception as error:
        page.messages.exception(error)
