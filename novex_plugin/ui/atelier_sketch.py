"""The snapshot button: the map as it is now, with a title, into the sketchbook of the proposal."""

from typing import Any, Dict, List, Optional

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsMapRendererParallelJob
from qgis.PyQt.QtCore import QDateTime, QObject, QSize, Qt, QTime, pyqtSignal
from qgis.PyQt.QtWidgets import QInputDialog

from ..adapters import sketchbook
from ..adapters.messages import reports_errors
from ..core.accounting.figures import TOTAL
from ..core.model.sketchbook import SketchPage
from ..core.texts import tr
from ..core.wording import area, number, quantity
from .desk import Desk
from .live_monitor import LiveMonitor
from .sketchbook_dialog import SketchbookDialog

SHARPNESS = 2  # dots per dot of the screen: a snapshot must stand being printed
MOST_PIXELS = 4096  # on the longest side


class Snapshots(QObject):
    """Takes pictures without stopping the hands: drawing goes on while the picture is made."""

    taken = pyqtSignal(object)  # a sketchbook.Page

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        super().__init__()
        self._desk, self._session, self._live = desk, desk.session, live
        self.messages = desk.messages
        self._job: Optional[QgsMapRendererParallelJob] = None
        self.dialog: Optional[SketchbookDialog] = None

    def unload(self) -> None:
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            self._job = None
        if self.dialog is not None:
            self.dialog.reject()

    @reports_errors
    def take(self) -> None:
        """Ask a title (there is one already) and put the map in the book."""
        self._session.path  # noqa: B018  (says what to do when nothing is open)
        title, wanted = QInputDialog.getText(
            self._desk.iface.mainWindow(), tr("Momentopname"), tr("Titel van deze schets:"), text=self.proposed_title()
        )
        if wanted:
            self.take_as(title.strip() or self.proposed_title())

    def proposed_title(self) -> str:
        clock = QTime.currentTime().toString("HH:mm")
        name = self._session.variant_name(self._session.variant)
        return tr("{variant}, {horizon}, {clock}").format(variant=name, horizon=self._session.horizon, clock=clock)

    def take_as(self, title: str) -> None:
        """Draw the map anew, sharper than the screen, and put it in the book when it is there."""
        content = self._content(title)
        objects = self._session.effective()
        settings = self._desk.canvas.mapSettings()
        size = settings.outputSize()
        sharpness = min(float(SHARPNESS), MOST_PIXELS / max(size.width(), size.height(), 1))
        settings.setOutputSize(QSize(round(size.width() * sharpness), round(size.height() * sharpness)))
        settings.setOutputDpi(settings.outputDpi() * sharpness)
        folder = sketchbook.book_folder(self._session.path)
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._rendered(job, folder, content, objects))
        self._job = job
        job.start()

    @reports_errors
    def _rendered(self, job: Any, folder: Any, content: SketchPage, objects: List[Any]) -> None:
        if job is not self._job:
            return
        self._job = None
        page = sketchbook.add_page(folder, content, job.renderedImage(), objects)
        self.messages.success(
            tr("'{title}' staat in het schetsboek.").format(title=content.title),
            tr("Het is bladzijde {number}.").format(number=len(sketchbook.pages(folder)[0])),
        )
        self.taken.emit(page)

    def _content(self, title: str) -> SketchPage:
        session = self._session
        return SketchPage(
            title=title,
            made_at=QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate),
            made_by=QgsApplication.userFullName() or QgsApplication.userLoginName(),
            proposal=session.header.title if session.header is not None else "",
            variant=session.variant,
            variant_name=session.variant_name(session.variant),
            horizon=session.horizon,
            extent=self._extent(),
            figures=self._figures(),
            objects=tuple(item.uuid for item in session.effective()),
        )

    def _extent(self) -> Any:
        canvas = self._desk.canvas
        to_rd = QgsCoordinateTransform(
            canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem("EPSG:28992"), self._session.project
        )
        box = to_rd.transformBoundingBox(canvas.extent())
        return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())

    def _figures(self) -> Any:
        totals = self._live.totals
        if totals is None:
            return ()
        count = totals.objects + totals.search_objects
        found = [tr("{count} objecten").format(count=number(count)), area(totals.area(TOTAL).net_m2)]
        sums: Dict[str, float] = {}
        for line in totals.quantities:
            if line.unit not in ("ha", "km"):  # those follow from the shapes and are in the area already
                sums[line.unit] = sums.get(line.unit, 0.0) + line.band.value
        return (*found, *(quantity(value, unit) for unit, value in sorted(sums.items())))

    @reports_errors
    def show(self) -> None:
        """Open the book beside the map; one at a time."""
        self._session.path  # noqa: B018
        if self.dialog is None:
            self.dialog = SketchbookDialog(self._desk, self._desk.iface.mainWindow())
            self.dialog.finished.connect(self._closed)
            self.taken.connect(self.dialog.refresh)
        self.dialog.show()
        self.dialog.raise_()

    def _closed(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            self.taken.disconnect(dialog.refresh)
            dialog.deleteLater()
