"""Shows a chart at any size, sharp, and saves it as SVG or PNG. Without matplotlib it says what to install.

The chart is drawn in a thread, anew for every width, and only when it comes in sight; until that is there the former
one stands in its place.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QAction, QApplication, QFileDialog, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from ..adapters import charts
from ..adapters.latest import Latest
from ..adapters.messages import Messages, reports_errors
from ..core.accounting.chart_sizes import size_mm
from ..core.accounting.chart_specs import ChartSpec, Multiples, describe
from ..core.texts import tr
from .look import icon

PAPER_POINTS = 8.0  # of the letters on the paper of a chart; on screen they get the size of the application's font
COLUMN_MM = 84.0  # a small chart that is narrower cannot be read
MARGIN = 10  # pixels of white around the chart
AFTER_MS = 120  # of rest after a change of size
SAVED_MM = 180.0  # the width of a page of text


class ChartView(QWidget):
    """``show_chart`` gives it a chart; its height follows from its width, so put it in a scroll area or a column."""

    drawn = pyqtSignal()  # a new picture stands there, or the message that there cannot be one

    def __init__(self, messages: Messages, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.messages = messages
        self.spec: Optional[ChartSpec] = None
        self.trouble = ""  # why there is no picture (Dutch)
        self._renderer: Optional[QSvgRenderer] = None
        self._asked: Any = None  # of which chart at which width a picture was asked
        self._latest = Latest()
        self._latest.answered.connect(self._take)
        self._latest.failed.connect(self._fail)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._draw)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.save_action = QAction(icon("exporteer"), tr("Grafiek opslaan…"), self)
        self.save_action.triggered.connect(lambda _checked=False: self.ask_and_save())
        self.addAction(self.save_action)
        self.messageLabel = QLabel(self)  # a label, so that the command in it can be copied
        self.messageLabel.setWordWrap(True)
        self.messageLabel.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.addWidget(self.messageLabel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.destroyed.connect(self._latest.stop)
        self._say("")

    # -- what is shown ------------------------------------------------------------------------

    def show_chart(self, spec: Optional[ChartSpec]) -> None:
        """Show another chart; None shows nothing."""
        self.spec, self._renderer, self._asked = spec, None, None
        self._say(charts.can_draw() if spec is not None else "")
        said = describe(spec) if spec is not None else ""
        self.setAccessibleName(spec.title if spec is not None else "")
        self.setAccessibleDescription(said)
        self.save_action.setEnabled(spec is not None and not self.trouble)
        self._fit()
        if spec is None or self.trouble:
            self._latest.drop()
            self.drawn.emit()
        self.update()

    def _say(self, trouble: str) -> None:
        self.trouble = trouble
        self.messageLabel.setText(f"{tr('De grafieken kunnen hier niet worden getekend.')}\n{trouble}")
        self.messageLabel.setVisible(bool(trouble))

    def unload(self) -> None:
        self._soon.stop()
        self._latest.stop()

    @property
    def is_drawn(self) -> bool:
        return self._renderer is not None

    # -- saving -------------------------------------------------------------------------------

    @reports_errors
    def ask_and_save(self) -> None:
        if self.spec is None:
            return
        kinds = tr("SVG, scherp op elke maat (*.svg);;PNG, een plaatje (*.png)")
        path, chosen = QFileDialog.getSaveFileName(self, tr("Grafiek opslaan"), _suggested(self.spec.title), kinds)
        if path:
            kind = ".png" if "*.png" in chosen else ".svg"
            self.save(Path(path) if Path(path).suffix.lower() in (".svg", ".png") else Path(path + kind))

    def save(self, path: Path) -> None:
        """Write the chart as it is on paper. Raises NovexError when that is impossible."""
        if self.spec is not None:
            written = charts.save_chart(self.spec, path, SAVED_MM)
            self.messages.success(tr("De grafiek staat in {file}.").format(file=written.name))

    def _menu(self, at: Any) -> None:
        if self.save_action.isEnabled():
            menu = QMenu(self)
            menu.addAction(self.save_action)
            menu.exec(self.mapToGlobal(at))

    # -- drawing ------------------------------------------------------------------------------

    def per_mm(self) -> float:
        """Pixels of the screen per millimetre of paper, so that letters are as large as those of the application."""
        points = QApplication.font().pointSizeF()
        return self.logicalDpiX() / 25.4 * (points if points > 0 else PAPER_POINTS) / PAPER_POINTS

    def _fitting(self, width_mm: float) -> Optional[ChartSpec]:
        """The chart with as many columns as there is room for."""
        if isinstance(self.spec, Multiples):
            return replace(self.spec, columns=max(1, int(width_mm / COLUMN_MM)))
        return self.spec

    def _width_mm(self, pixels: int) -> float:
        return max(1.0, (pixels - 2 * MARGIN) / self.per_mm())

    @reports_errors
    def _draw(self) -> None:
        width = self._width_mm(self.width())
        spec = self._fitting(width)
        if spec is not None and not self.trouble:
            self._asked = (self.spec, self.width())
            self._latest.ask(lambda _progress: charts.draw(spec, charts.SVG, width))

    def _take(self, number: int, svg: Any) -> None:
        if self._latest.is_newest(number):
            self._renderer = QSvgRenderer(QByteArray(svg), self)
            self._fit()
            self.update()
            self.drawn.emit()

    @reports_errors
    def _fail(self, number: int, error: Any) -> None:
        if self._latest.is_newest(number):
            self._say(str(error))
            self._fit()
            self.update()
            self.drawn.emit()

    def _fit(self) -> None:
        """As high as the chart is at this width."""
        high = self.heightForWidth(self.width())
        if high != self.minimumHeight():
            self.setMinimumHeight(high)
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        wide = self._width_mm(width)
        spec = self._fitting(wide)
        if spec is None:
            return 0
        if self.trouble:
            return self.messageLabel.heightForWidth(max(1, width - 2 * MARGIN)) + 2 * MARGIN
        on_paper = size_mm(spec, wide)
        return round((width - 2 * MARGIN) * on_paper[1] / on_paper[0]) + 2 * MARGIN

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(480))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
            if self._soon.isActive():  # still being pulled: wait until it rests
                self._soon.start(AFTER_MS)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
            self._asked = None
            self.update()

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.spec is not None and not self.trouble:
            if self._asked != (self.spec, self.width()) and not self._soon.isActive():
                self._soon.start(0 if self._renderer is None else AFTER_MS)
            painter = QPainter(self)
            self._paint_paper(painter)
            painter.end()

    def _paint_paper(self, painter: QPainter) -> None:
        """Charts are white paper, also in a dark window: they are the same as in the report."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self._renderer is not None:
            natural = self._renderer.defaultSize()
            wide = self.width() - 2.0 * MARGIN
            high = wide * natural.height() / max(1, natural.width())
            self._renderer.render(painter, QRectF(MARGIN, MARGIN, wide, high))


def _suggested(title: str) -> str:
    """A name for the file that every system takes."""
    kept = "".join(sign if sign.isalnum() else " " for sign in title)
    return "_".join(kept.lower().split())[:60] or "grafiek"
