"""The panel: header, view, six pages, the running work and the status strip. Pages do the rest."""

from typing import Any, Dict, List, Optional, Tuple

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeySequence
from qgis.PyQt.QtWidgets import QBoxLayout, QDialog, QFrame, QShortcut, QToolButton, QWidget

from ..adapters import settings, tasks
from ..adapters.messages import reports_errors
from ..core.accounting import Totals
from ..core.accounting.figures import TOTAL
from ..core.model.codelists import code_name
from ..core.texts import tr
from ..core.wording import area, number
from .check_extras import CheckExtras
from .desk import Desk
from .forms import load_form
from .goal_strip import GoalStrip
from .live_monitor import LiveMonitor
from .look import Elided, Painter, heading, icon, line_colour, theme_palette
from .page import Page, PageScroll
from .page_basisset import BasissetPage
from .page_check import CheckPage
from .page_draw import DrawPage
from .page_goals import GoalsPage
from .page_output import OutputPage
from .page_proposal import ProposalPage
from .status_strip import StatusStrip
from .time_link import TimeLink
from .variant_guard import VariantGuard
from .variant_strip import VariantStrip
from .view_button import ViewButton

PREFERRED_WIDTH = 430
TOOL_ICON = 20  # pixels
LARGE_TILE = 48  # pixels, for a finger; grows with the screen
Lent = Tuple[QWidget, QBoxLayout]  # a widget, and the layout it lives in
PAGE_STYLE = """
QToolButton {{ border: none; border-bottom: 3px solid transparent; padding: 5px 1px 4px 1px; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ border-bottom: 3px solid palette(highlight); font-weight: bold; }}
QToolButton:focus {{ background: {hover}; }}
"""
SWITCH_STYLE = "QToolButton {{ padding: 3px 2px; }} QToolButton:checked {{ font-weight: bold; }}"


class NovexDock(QgsDockWidget):
    """One dock, six pages in the order of the work."""

    atelier_wanted = pyqtSignal()

    def __init__(self, desk: Desk, live: LiveMonitor, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("dock", self)
        self.setObjectName("novex_dock")
        self.desk = desk
        self.session = desk.session
        self.messages = desk.messages
        self._live = live
        self.painter = Painter(self)
        desk.goals.load()  # both before the pages, which show what they say
        desk.checks.load()
        self.pages_by_name: Dict[str, Page] = {
            "voorstel": ProposalPage(desk),
            "basisset": BasissetPage(desk),
            "tekenen": DrawPage(desk, live),
            "toetsen": CheckPage(desk, live),
            "doelbereik": GoalsPage(desk, live),
            "uitvoer": OutputPage(desk),
        }
        self.check_extras = CheckExtras(self.pages_by_name["toetsen"])  # type: ignore[arg-type]
        self.variants = VariantStrip(desk, self)
        self.guard = VariantGuard(desk)
        self.strip = StatusStrip(self)
        self.contentsLayout.addWidget(self.strip)
        self._buttons: Dict[str, QToolButton] = {}
        self._dress()
        self._add_pages()
        self._add_shortcuts()
        self.time_link = TimeLink(desk)
        self.time_link.follow(self._horizons)
        self.view_button = ViewButton(self.time_link, self)
        self.contextBar.layout().addWidget(self.view_button)
        self._pairs: Tuple[Tuple[Any, Any], ...] = (
            (self.session.proposal_changed, self.refresh),
            (self.session.header_changed, self.refresh),
            (self.session.view_changed, self.refresh),
            (self.session.findings_changed, self._show_findings),
            (live.totals_changed, self._show_totals),
            (live.reported, self._show_findings),
            (desk.checks.finished, self._after_check),
            (desk.work_started, self._show_work),
            (desk.busy_changed, self._show_busy),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.refresh()
        self.show_page(settings.get("page") if self.session.is_open else "voorstel")

    def unload(self) -> None:
        """Let go of everything that outlives the dock."""
        for window in self.findChildren(QDialog):  # those that stay open beside the panel
            window.done(QDialog.DialogCode.Rejected)
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()
        for page in self.pages_by_name.values():
            page.unload()
        self.check_extras.unload()
        self.desk.checks.unload()
        self.desk.goals.unload()
        self.variants.unload()
        self.guard.unload()
        self.view_button.unload()
        self.time_link.unload()

    def sizeHint(self) -> QSize:
        return QSize(PREFERRED_WIDTH, super().sizeHint().height())

    # -- building -----------------------------------------------------------------------------

    def _dress(self) -> None:
        heading(self.titleLabel, steps=2.0)
        self._title, self._subtitle = Elided(self.titleLabel), Elided(self.subtitleLabel)
        self._work = Elided(self.workLabel)
        self.painter.dim(self.subtitleLabel, self.strip.note, self.strip.totals, self.workLabel)
        self.workStrip.setVisible(False)
        self.workCancel.clicked.connect(self.desk.cancel)
        self.variantLayout.addWidget(self.variants)
        self._horizons = {"2030": self.horizon2030, "2050": self.horizon2050, "2100": self.horizon2100}
        for code, button in self._horizons.items():
            button.setStyleSheet(SWITCH_STYLE.format())
            button.clicked.connect(lambda _checked, code=code: self.session.set_horizon(code))
        line = line_colour(theme_palette())
        line.setAlpha(90)
        hover = f"rgba({line.red()}, {line.green()}, {line.blue()}, {line.alpha()})"
        self.pageBar.setStyleSheet(PAGE_STYLE.format(hover=hover))
        for frame in (self.pageBar, self.strip, self.workStrip):
            frame.setFrameShape(QFrame.Shape.NoFrame)
        self.strip.class_chosen.connect(self._show_class)
        goals: GoalStrip = self.pages_by_name["tekenen"].goal_strip  # type: ignore[attr-defined]
        goals.clicked.connect(lambda: self.show_page("doelbereik"))
        goals.setCursor(Qt.CursorShape.PointingHandCursor)
        self.atelierButton.setIcon(icon("atelier"))
        self.atelierButton.clicked.connect(self.atelier_wanted)

    def _add_pages(self) -> None:
        for name, page in self.pages_by_name.items():
            self.pages.addWidget(PageScroll(page))
            button = getattr(self, f"page{name.capitalize()}")
            button.setIcon(icon(name))
            button.setIconSize(QSize(22, 22))
            button.clicked.connect(lambda _checked, name=name: self.show_page(name))
            self._buttons[name] = button

    def _add_shortcuts(self) -> None:
        """Work only while the panel has the focus, so that they take nothing from QGIS."""
        for place, name in enumerate(self.pages_by_name, start=1):
            self._shortcut(f"Alt+{place}", lambda name=name: self.show_page(name))
        self.variants.add_shortcuts(self)
        self._shortcut("Ctrl+Alt+A", self.atelier_wanted.emit)
        self._shortcut("Ctrl+Alt+F", self._search_function)

    def _shortcut(self, keys: str, slot: Any) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)

    # -- pages --------------------------------------------------------------------------------

    def show_page(self, name: str) -> None:
        """Bring a page in sight; an unknown name shows the first."""
        if name not in self._buttons:
            name = "voorstel"
        self._buttons[name].setChecked(True)
        self.pages.setCurrentIndex(list(self._buttons).index(name))
        settings.put("page", name)
        self.pages_by_name[name].shown()

    @property
    def page(self) -> str:
        return list(self._buttons)[self.pages.currentIndex()]

    def _search_function(self) -> None:
        self.show_page("tekenen")
        self.pages_by_name["tekenen"].searchEdit.setFocus()  # type: ignore[attr-defined]

    def _show_class(self, code: str) -> None:
        self.show_page("toetsen")
        self.pages_by_name["toetsen"].show_class(code)  # type: ignore[attr-defined]

    # -- atelier ------------------------------------------------------------------------------

    def lend_column(self) -> List[Lent]:
        """What atelier mode puts beside the map, top to bottom."""
        page: DrawPage = self.pages_by_name["tekenen"]  # type: ignore[assignment]
        area = page.paletteAreaLayout
        return [(page.searchEdit, page.searchLayout), (page.tool_row, page.toolLayout),
                (page.shape_row, page.shapeLayout), (page.paletteScroll, area)]  # fmt: skip

    def lend_row(self) -> List[Lent]:
        """What atelier mode puts above the map, left to right."""
        page: DrawPage = self.pages_by_name["tekenen"]  # type: ignore[assignment]
        return [(self.contextBar, self.contentsLayout), (page.save_row, page.saveLayout)]

    def set_scale(self, scale: float) -> None:
        """Enlarge what is drawn by hand; fonts and icons are seen to by whoever borrows."""
        page: DrawPage = self.pages_by_name["tekenen"]  # type: ignore[assignment]
        large = scale > 1.0
        page.palette_view.tile_size = round(LARGE_TILE * scale) if large else 0
        page.palette_view.key.setVisible(not large)  # one wide column of tiles leaves it no room
        page.shape_row.set_scale(scale)
        page.tool_row.set_icon_size(round(TOOL_ICON * scale))
        self.variants.scale = scale
        page.live_cursor.set_scale(scale)

    # -- view ---------------------------------------------------------------------------------

    @reports_errors
    def refresh(self) -> None:
        header = self.session.header
        is_open = header is not None
        self.contextBar.setEnabled(is_open)
        if header is None:
            title, subtitle = tr("Geen voorstel geopend"), tr("Maak een nieuw voorstel of open een bestand.")
        else:
            title = header.title or tr("Voorstel zonder titel")
            milestone = code_name("ijkmoment", header.milestone)
            parts = (code_name("provincies", header.province), milestone, tr("versie {v}").format(v=header.version))
            subtitle = " · ".join(part for part in parts if part)
        self._title.show(title)
        self._subtitle.show(subtitle)
        for code, button in self._horizons.items():
            button.setChecked(code == self.session.horizon)
        self._show_findings()
        self._show_totals(self._live.totals)

    # -- foot ---------------------------------------------------------------------------------

    def _show_findings(self, *_report: Any) -> None:
        result = self.pages_by_name["toetsen"].result  # type: ignore[attr-defined]
        if not self.session.is_open:
            self.strip.show_findings({}, "")
        elif self.desk.checks.is_reading:
            self.strip.show_findings({}, tr("De laatste toets wordt gelezen …"))
        elif result is None:
            self.strip.show_findings({}, tr("Nog niet getoetst"))
        elif (result.variant, result.horizon) != (self.session.variant, self.session.horizon):
            self.strip.show_findings({}, tr("In deze variant en horizon nog niet getoetst"))
        else:
            self.strip.show_findings(result.per_class, tr("verouderd") if self._live.edited_since_check else "")

    def _after_check(self, *_result: Any) -> None:
        """A check in the background: the strip says whether it is of what is on the screen."""
        self._live.edited_since_check = self.desk.checks.is_stale
        self._show_findings()

    def _show_totals(self, totals: Optional[Totals]) -> None:
        if totals is None or not self.session.is_open:
            self.strip.show_totals("", "")
            return
        covered = area(totals.area(TOTAL).net_m2)
        objects = number(totals.objects + totals.search_objects)
        self.strip.show_totals(
            covered, tr("{count} objecten beslaan netto {area}").format(count=objects, area=covered)
        )

    def _show_work(self, work: tasks.Work) -> None:
        self._work.show(work.title)
        self.workBar.setValue(0)
        work.progressed.connect(self._show_progress)
        self._work_title = work.title

    def _show_progress(self, fraction: float, text: str) -> None:
        self.workBar.setValue(round(fraction * 1000))
        self._work.show(f"{self._work_title}: {text}" if text else self._work_title)

    def _show_busy(self, busy: bool) -> None:
        self.workStrip.setVisible(busy)

    def closeEvent(self, event: QCloseEvent) -> None:
        """A hidden panel holds no map tool, and marks nothing on the map."""
        self.pages_by_name["tekenen"].drawing.disarm()  # type: ignore[attr-defined]
        self.pages_by_name["toetsen"].findingTree.clearSelection()  # type: ignore[attr-defined]
        super().closeEvent(event)
