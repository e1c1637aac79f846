"""One window that sets variants side by side: at a glance, as a table, as charts, object by object, and on maps."""

from datetime import date
from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.PyQt.QtCore import Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QSplitter, QWidget

from ..adapters.chart_bars import colour_of
from ..adapters.comparison import Compared, chosen_codes
from ..adapters.comparison_charts import report_charts
from ..adapters.messages import reports_errors
from ..adapters.variant_report import VariantRequest, make_variant_report
from ..adapters.view_scope import MapView
from ..core.accounting.chart_specs import Radar
from ..core.model.records import BASIS
from ..core.texts import tr
from ..core.variants.compare_charts import comparison_charts, row_chart
from ..core.variants.drawing import variant_title
from ..core.variants.naming import offered
from .chart_view import ChartView
from .choices import chosen, fill, fill_codes, select
from .compare_changes import CompareChanges
from .compare_chips import chips_in
from .compare_overview import CompareCharts, CompareOverview
from .compare_table import CompareTable
from .compare_work import CompareWork
from .desk import Desk
from .forms import load_form
from .linked_maps import LinkedMaps
from .look import Painter, icon

AFTER_MS = 800  # of silence after an edit
FORMATS = ("pdf", "html", "xlsx")
SIZE = (1180, 780)


def open_comparison(desk: Desk, parent: Optional[QWidget] = None) -> "CompareDialog":
    """Show the window, beside the map so that drawing can go on. Raises NovexError when no proposal is open."""
    desk.session.path  # noqa: B018  (says what to do when nothing is open)
    made = CompareDialog(desk, parent)
    made.show()
    return made


class CompareDialog(QDialog):
    """Follows the proposal while it is open: after an edit the figures come again by themselves."""

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("compare_dialog", self)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.resize(*SIZE)
        self._desk, self._session, self.messages = desk, desk.session, desk.messages
        self.found: Optional[Compared] = None
        self._mapped: Any = None  # what the maps show
        self._loaded = True
        self.work = CompareWork(desk)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.refresh)
        self._build()
        self._connect()
        self._offer()
        self.refresh()

    # -- putting together ---------------------------------------------------------------------

    def _build(self) -> None:
        self.chips = chips_in(self.chipPanel)
        fill_codes(self.horizonCombo, "horizon")
        select(self.horizonCombo, self._session.horizon)
        self.painter = Painter(self)
        self.painter.dim(self.statusLabel)
        self.overview = CompareOverview(self.messages, self)
        self.overviewLayout.addWidget(self.overview)
        self.table, self.rowChart = CompareTable(self), ChartView(self.messages, self)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.addWidget(self.table)
        split.addWidget(self.rowChart)
        split.setStretchFactor(0, 1)
        split.setCollapsible(0, False)
        self.tableLayout.addWidget(split)
        self.charts = CompareCharts(self.messages, self)
        self.chartLayout.addWidget(self.charts)
        self.changes = CompareChanges(self._desk, self)
        self.changeLayout.addWidget(self.changes)
        self.maps: Optional[LinkedMaps] = None  # made when somebody looks: drawing maps costs time
        self.reportButton.setIcon(icon("toetsrapport"))
        self.reportButton.setAutoDefault(False)
        for button in self.buttonBox.buttons():
            button.setText(tr("Sluiten"))
            button.setIcon(QIcon())

    def _connect(self) -> None:
        self.chips.changed.connect(self._chosen)
        self.horizonCombo.currentIndexChanged.connect(self.refresh)
        self.firstCombo.currentIndexChanged.connect(lambda _place: self.chips.set_first(chosen(self.firstCombo)))
        self.work.compared.connect(self._take)
        self.work.busy_changed.connect(self._say)
        self.differentBox.toggled.connect(self.table.set_only_different)
        self.table.selectionModel().currentChanged.connect(lambda *_index: self._show_row())
        self.tabs.currentChanged.connect(lambda _page: self._show_maps())
        for radio in (self.besideRadio, self.swipeRadio):
            radio.toggled.connect(lambda on: self._show_maps(anew=True) if on else None)
        for combo in (self.leftCombo, self.rightCombo):
            combo.currentIndexChanged.connect(lambda _place: self._show_maps(anew=True))
        self.hereButton.clicked.connect(self._go_here)
        self.hereButton.setAutoDefault(False)
        self.reportButton.clicked.connect(lambda _checked=False: self.ask_report())
        self.buttonBox.rejected.connect(self.close)
        session = self._session
        self._pairs = (
            (session.objects_changed, self._soon.start), (session.store_changed, self._soon.start),
            (session.header_changed, self._variants_changed), (session.proposal_changed, self._other_proposal),
        )  # fmt: skip
        for signal, slot in self._pairs:
            signal.connect(slot)

    def _offer(self) -> None:
        """The basis and every variant that is not archived; to begin with the variants."""
        variants = self._session.variants
        names = [(BASIS, tr("Basis")), *((item.code, variant_title(variants, item.code)) for item in offered(variants))]
        pressed = chosen_codes(variants)
        self.chips.blockSignals(True)
        self.chips.offer(names, pressed)
        self.chips.blockSignals(False)
        self._offer_choices()

    def _offer_choices(self) -> None:
        """What can be chosen among those that take part."""
        codes = self.chips.codes()
        taken = [(code, variant_title(self._session.variants, code)) for code in codes]
        ordered = [(code, name) for code, name in taken if code in self.chips.buttons]
        for combo in (self.firstCombo, self.leftCombo, self.rightCombo):
            fill(combo, ordered)
        if chosen(self.leftCombo) == chosen(self.rightCombo) and len(codes) > 1:
            self.rightCombo.blockSignals(True)
            select(self.rightCombo, next(code for code in codes if code != chosen(self.leftCombo)))
            self.rightCombo.blockSignals(False)
        self.firstCombo.blockSignals(True)
        select(self.firstCombo, codes[0] if codes else "")
        self.firstCombo.blockSignals(False)

    # -- asking -------------------------------------------------------------------------------

    @reports_errors
    def refresh(self, *_what: Any) -> None:
        """Compare again what is on the screen now."""
        if not self._session.is_open:
            return
        codes = self.chips.codes()
        if not codes:
            self.work.drop()
            self._say("")
            return
        self.work.ask(codes, chosen(self.horizonCombo))
        self._show_maps(anew=True)

    def _chosen(self) -> None:
        self._offer_choices()
        self._soon.start(0)

    def _variants_changed(self) -> None:
        self._offer()
        self._soon.start()

    def _other_proposal(self) -> None:
        if not self._session.is_open:
            self.close()
            return
        self._offer()
        self.refresh()

    def _say(self, doing: str) -> None:
        if doing:
            self.statusLabel.setText(tr("Bezig: {what}…").format(what=doing))
        elif not self.chips.codes():
            self.statusLabel.setText(tr("Kies hierboven ten minste één variant."))
        else:
            self.statusLabel.setText(self._standing())

    def _standing(self) -> str:
        """What the figures are of, and what they lack."""
        said = [tr("Cijfers van wat er nu op de kaart staat.")]
        if self._session.has_edits():
            said.append(tr("Bewerkingen die niet zijn opgeslagen tellen mee."))
        if self._session.store is None:
            said.append(tr("Zonder basisset is er niet getoetst."))
        return " ".join(said)

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def _take(self, found: Compared) -> None:
        self.found = found
        charts = comparison_charts(found.comparison)
        leading = tuple(one for one in charts if isinstance(one, Radar)) or charts[:1]
        self.overview.show_compared(found, leading)
        self.table.show_comparison(found.comparison)
        self.charts.show_charts(charts)
        self.changes.show_compared(found)
        self._show_row()

    def _show_row(self) -> None:
        """The row that is chosen in the table as a chart under it."""
        row = self.table.chosen_row()
        names = self.found.comparison.names if self.found is not None else ()
        self.rowChart.show_chart(row_chart(row, names) if row is not None else None)
        self.rowChart.setVisible(row is not None)

    def views(self) -> List[MapView]:
        """The variants that take part, as maps."""
        horizon = chosen(self.horizonCombo)
        return [
            MapView(variant_title(self._session.variants, code), code, horizon, colour_of(place))
            for place, code in enumerate(self.chips.codes())
        ]

    def _show_maps(self, *, anew: bool = False) -> None:
        swipes = self.swipeRadio.isChecked()
        for combo in (self.leftCombo, self.rightCombo):
            combo.setVisible(swipes)
        if self.tabs.currentWidget() is not self.mapPage:
            return
        if self.maps is None:
            self.maps, anew = LinkedMaps(self._desk, self), True
            self.mapLayout.addWidget(self.maps, 1)
        views = self.views()
        wanted = (swipes, chosen(self.leftCombo), chosen(self.rightCombo), tuple(views)) if swipes else tuple(views)
        if not anew or wanted == self._mapped:
            return
        self._mapped = wanted
        pair = self._pair(views)
        if swipes and pair is not None:
            self.maps.show_swipe(*pair)
        else:
            self.maps.show_views(views)

    def _pair(self, views: List[MapView]) -> Optional[Tuple[MapView, MapView]]:
        by_code = {view.variant: view for view in views}
        left, right = by_code.get(chosen(self.leftCombo)), by_code.get(chosen(self.rightCombo))
        return (left, right) if left is not None and right is not None else None

    def _go_here(self, _checked: bool = False) -> None:
        if self.maps is not None:
            self.maps.set_extent(self._desk.canvas.extent())

    # -- report -------------------------------------------------------------------------------

    @reports_errors
    def ask_report(self) -> None:
        """Ask for a folder and make the report of this comparison there."""
        start = str(self._session.path.parent)
        folder = QFileDialog.getExistingDirectory(self, tr("Map voor het rapport"), start)
        if folder:
            self.make_report(Path(folder))

    def make_report(self, folder: Path) -> None:
        """Make it in a task; it is made of the file, so edits are saved first. Raises NovexError when work goes on."""
        if self._session.has_edits():
            self._session.save()
        request = VariantRequest(
            proposal_path=self._session.path, out_dir=folder, date=date.today().isoformat(),
            store_path=self._session.store_path if self._session.store is not None else None,
            variants=tuple(self.chips.codes()), horizon=chosen(self.horizonCombo), formats=FORMATS,
            charts=report_charts,
        )  # fmt: skip
        title = tr("Rapport van de vergelijking maken")
        self._desk.run(title, lambda progress: make_variant_report(request, progress), self._reported)

    def _reported(self, files: List[Path]) -> None:
        self.messages.made(tr("Het rapport is klaar."), files)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(files[0])))

    # -- life ---------------------------------------------------------------------------------

    def unload(self) -> None:
        """Let go of the session and the maps; also when the plugin goes before the window does."""
        if not self._loaded:
            return
        self._loaded = False
        self._soon.stop()
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self.work.drop()
        self.changes.unload()
        self.rowChart.unload()
        self.overview.unload()
        self.charts.unload()
        if self.maps is not None:
            self.maps.unload()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.unload()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        self.unload()
        super().done(result)
