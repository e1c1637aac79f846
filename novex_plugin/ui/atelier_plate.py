"""The plate button: the map as it is now as a clean A3, beside the proposal, without a question in between."""

from pathlib import Path
from typing import Any, List, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsMapRendererParallelJob
from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, pyqtSignal

from ..adapters.messages import reports_errors
from ..adapters.plate import (
    RD_NEW,
    Plate,
    counted,
    for_the_wall,
    next_stem,
    paint_plate,
    plate_box,
    plate_folder,
    plate_job,
    plate_texts,
)
from ..adapters.sheet_content import Content
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk


class Plates(QObject):
    """Makes plates while drawing goes on; what is on the plate is what was there at the click."""

    made = pyqtSignal(list)  # the files

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self.messages = desk.messages
        self._job: Optional[QgsMapRendererParallelJob] = None

    def unload(self) -> None:
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            self._job = None

    @reports_errors
    def make(self) -> None:
        """Draw the view; the files follow when the drawing is ready. Raises NovexError without a proposal."""
        folder = plate_folder(self._session.path)
        if self._job is not None:
            raise NovexError(tr("De vorige plaat is nog niet klaar."), tr("Wacht een ogenblik en probeer het opnieuw."))
        plate = self._plate()
        settings = self._desk.canvas.mapSettings()
        job = plate_job(for_the_wall(settings.layers()), plate.box, settings.expressionContext(), settings)
        variant = self._session.variant
        job.finished.connect(lambda: self._drawn(job, plate, shown, folder, variant))
        self._job = job
        job.start()
        shown = counted(plate)  # while the map is drawn in other threads; that it is ready is heard later

    @reports_errors
    def _drawn(self, job: Any, plate: Plate, shown: Content, folder: Path, variant: str) -> None:
        if job is not self._job:
            return
        self._job = None
        stem = next_stem(folder, variant, plate.texts.horizon)
        picture = job.renderedImage()
        files: List[Path] = paint_plate(plate, picture, folder / f"{stem}.png", folder / f"{stem}.pdf", shown)
        self.messages.success(
            tr("De plaat is gemaakt: {name} (PDF en PNG).").format(name=stem),
            tr("U vindt haar in de map {folder}.").format(folder=folder),
        )
        self.made.emit(files)

    def _plate(self) -> Plate:
        session = self._session
        if session.header is None:
            raise NovexError(tr("Er is geen voorstel geopend."), tr("Open of maak eerst een voorstel."))
        name = next((each.name for each in session.variants if each.code == session.variant), "")
        moment = QLocale(QLocale.Language.Dutch).toString(QDateTime.currentDateTime(), "d MMMM yyyy, HH:mm")
        texts = plate_texts(session.header, session.variant, name, session.horizon, moment)
        return Plate(texts, plate_box(self._view()), session.effective())

    def _view(self) -> Any:
        canvas = self._desk.canvas
        to_rd = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(RD_NEW), self._session.project)
        box = to_rd.transformBoundingBox(canvas.extent())
        return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()
