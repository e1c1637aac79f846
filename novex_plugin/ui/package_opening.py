"""Opening a package: it is taken in as a proposal file beside it, which then opens like any other."""

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QFileDialog, QHBoxLayout, QPushButton

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
    suggested = path.with_suffix(".gpkg")
    if suggested.exists():
        suggested = path.with_name(f"{path.stem}_uit_pakket.gpkg")
    title = tr("Voorstel uit het pakket bewaren als")
    target, _filter = QFileDialog.getSaveFileName(page, title, str(suggested), tr("NOVEX-voorstel (*.gpkg)"))
    if target:
        take_in(page, path, Path(target).with_suffix(".gpkg"))


def take_in(page: Any, path: Path, target: Path) -> None:
    """Unpack in the background; the view becomes the one that the totals in the package are of.

    So the same package comes out when nothing is changed. The sheets go where the page Uitvoer looks for them.
    """
    sheets: Optional[Path] = target.parent / OUTPUT_FOLDER / SHEETS_FOLDER
    if sheets is not None and sheets.exists():
        sheets = None  # those of somebody else are not touched
    page.desk.run(
        tr("Voorstel uit pakket halen"),
        lambda progress: import_package(path, target, sheets_dir=sheets, progress=progress),
        lambda found: page.open_path(found.path, lambda: _opened(page, found)),
    )


def _opened(page: Any, found: Imported) -> None:
    page.session.set_variant(found.variant)
    page.session.set_horizon(found.horizon)
    told = tr("U werkt in een kopie; het pakket blijft zoals het is.")
    if found.upgraded_from:
        told = tr("Het pakket was van uitwisselmodel {version}; uw kopie is bijgewerkt.")
        told = told.format(version=found.upgraded_from)
    page.messages.success(tr("Het voorstel uit het pakket is geopend: {file}.").format(file=found.path.name), told)


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
