"""The row of icons for what is there already: take over, cut, join, hole, redraw, clip; and for sketching on the map.

An icon works when it can; otherwise its tooltip says why not. In a narrow panel the row becomes two.
"""

from functools import partial
from typing import Any, Callable, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolButton, QWidget

from ..adapters.shape_takeover import PART, PROVINCE, WHOLE
from ..core.geometry.shape_simplify import TOLERANCES_M
from ..core.texts import tr
from ..core.wording import trimmed
from . import shape_reasons as reasons
from .desk import Desk
from .flow_layout import FlowLayout
from .forms import load_form
from .loan import SCALES_ITSELF
from .look import icon
from .shape_tools import ShapeTools, mode_label
from .sketch_tools import PICK, SketchTools
from .tool_seat import ToolSeat

SMALL_PX, LARGE_PX = 18, 32


class ShapeRow(QWidget):
    """``shapes`` and ``sketches`` do the work; ``drawing`` is the panel's :class:`Drawing`."""

    def __init__(self, desk: Desk, drawing: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setProperty(SCALES_ITSELF, True)
        load_form("shape_row", self)
        self.messages = desk.messages
        self._session = desk.session
        self.seat = ToolSeat(desk.canvas)
        self.shapes = ShapeTools(desk, drawing, self.seat)
        self.sketches = SketchTools(desk, drawing, self.seat)
        self._buttons: List[QToolButton] = []
        self._entries: List[Tuple[QAction, str]] = []  # menu entries with the name of their reason
        self._reasons: Dict[QToolButton, Tuple[str, str]] = {}  # its tool, and its tooltip when it works
        self._tools: Dict[QToolButton, str] = {}  # buttons that stay pressed while their tool is on the map
        flow = FlowLayout(self.buttonArea)
        self._add_shape_buttons()
        self._add_sketch_buttons()
        for button in self._buttons:
            flow.addWidget(button)
        self.set_scale(1.0)
        self._connections = (
            (self._session.selection.changed, self.refresh), (self._session.proposal_changed, self._new_proposal),
            (self._session.store_changed, self.refresh), (self._session.objects_changed, self.refresh),
            (self.shapes.changed, self.refresh), (self.seat.changed, self._show_armed),
        )  # fmt: skip
        for signal, slot in self._connections:
            signal.connect(slot)
        self.refresh()

    def unload(self) -> None:
        """Let go of the map and of everything that outlives the row."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self.sketches.unload()
        self.shapes.unload()
        self.seat.unload()

    def set_scale(self, scale: float) -> None:
        """Icons for a mouse at 1; larger ones for a finger, or a screen on the wall. Buttons follow their icons."""
        side = max(LARGE_PX, round(SMALL_PX * scale)) if scale > 1.0 else SMALL_PX
        for button in self._buttons:
            button.setIconSize(QSize(side, side))
        self.buttonArea.updateGeometry()

    # -- what is on it

    def _add_shape_buttons(self) -> None:
        shapes = self.shapes
        self._armed(self.takeButton, "vorm_overnemen", reasons.TAKE, shapes.arm, tr(
            "Overnemen: klik een kenmerk van een zichtbare laag aan, of sleep een rechthoek over meer"))
        self._take_menu()
        self._armed(self.splitButton, "vorm_knippen", reasons.SPLIT, shapes.arm, tr(
            "Knippen: teken een lijn over de gekozen objecten; rechtsklik sluit af"))
        self._plain(self.mergeButton, "vorm_samenvoegen", reasons.MERGE, shapes.merge, tr(
            "Samenvoegen: maak één object van de gekozen objecten"))
        self._menu(self.holeButton, "vorm_gat", reasons.HOLE, tr("Gat knippen, vullen of dichten"), [
            (tr("Gat knippen"), reasons.HOLE, lambda: shapes.arm(reasons.HOLE)),
            (tr("Gat knippen en vullen met een nieuw object"), reasons.FILL, lambda: shapes.arm(reasons.FILL)),
            (tr("Gat dichten"), reasons.CLOSE, lambda: shapes.arm(reasons.CLOSE)),
        ])  # fmt: skip
        self._armed(self.reshapeButton, "vorm_omtrek", reasons.RESHAPE, shapes.arm, tr(
            "Omtrek hertekenen: teken een lijn die de omtrek twee keer kruist"))
        self._menu(self.clipButton, "vorm_bijknippen", reasons.CLIP, tr("Bijknippen"), [
            (tr("Tot de grens van de provincie"), reasons.PROVINCE, shapes.clip_to_province),
            (tr("Tot wat vrij is van harde conflicten"), reasons.FREE, shapes.clip_free),
        ])  # fmt: skip
        self._plain(self.vertexButton, "vorm_hoekpunten", reasons.VERTICES, shapes.edit_vertices, tr(
            "Hoekpunten verplaatsen, toevoegen en weghalen, met het gereedschap van QGIS"))
        self._menu(self.lighterButton, "vorm_vereenvoudigen", reasons.LIGHTER, tr(
            "Vereenvoudigen: minder hoekpunten, zonder kruimels"), [
            (tr("Binnen {distance} m").format(distance=trimmed(each)), reasons.LIGHTER,
             partial(shapes.make_lighter, each)) for each in TOLERANCES_M
        ])  # fmt: skip

    def _add_sketch_buttons(self) -> None:
        for button, name, text in (
            (self.arrowButton, "schets_pijl", tr("Pijl: sleep, of klik punten en sluit af met rechts")),
            (self.freeLineButton, "schets_lijn", tr("Vrije lijn: sleep met de losse hand")),
            (self.textButton, "schets_tekst", tr("Tekst: klik waar hij moet staan en typ")),
            (self.noteButton, "schets_notitie", tr("Notitie: klik waar het briefje moet hangen en typ")),
            (self.pickButton, PICK, tr("Schetsteken wijzigen of verwijderen: klik het aan")),
        ):
            self._armed(button, name, name, self.sketches.arm, text)

    def _armed(
        self, button: QToolButton, picture: str, tool: str, arm: Callable[[str], None], tooltip: str
    ) -> None:
        button.setCheckable(True)
        button.clicked.connect(lambda _checked: self._arm(arm, tool))
        self._tools[button] = tool
        reason = tool if tool in (reasons.TAKE, reasons.SPLIT, reasons.RESHAPE) else reasons.MARK
        self._dress(button, picture, reason, tooltip)

    def _arm(self, arm: Callable[[str], None], tool: str) -> None:
        try:
            arm(tool)
        finally:
            self._show_armed()  # a click changed the button, also when the tool could not come

    def _plain(self, button: QToolButton, picture: str, reason: str, slot: Callable[[], None], tooltip: str) -> None:
        button.clicked.connect(lambda _checked: slot())
        self._dress(button, picture, reason, tooltip)

    def _menu(
        self, button: QToolButton, picture: str, reason: str, tooltip: str,
        entries: List[Tuple[str, str, Callable[[], None]]],
    ) -> None:  # fmt: skip
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        for text, why, slot in entries:
            entry = menu.addAction(text)
            entry.triggered.connect(lambda _checked, slot=slot: slot())
            self._entries.append((entry, why))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._dress(button, picture, reason, tooltip)

    def _take_menu(self) -> None:
        """How much of a feature is taken over: a choice that stays."""
        menu = QMenu(self.takeButton)
        self._modes: Dict[str, QAction] = {}
        for mode in (WHOLE, PART, PROVINCE):
            entry = menu.addAction(mode_label(mode))
            entry.setCheckable(True)
            entry.triggered.connect(lambda _checked, mode=mode: self.shapes.set_mode(mode))
            self._modes[mode] = entry
        self.takeButton.setMenu(menu)
        self.takeButton.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)

    def _dress(self, button: QToolButton, picture: str, reason: str, tooltip: str) -> None:
        button.setIcon(icon(picture))
        self._buttons.append(button)
        self._reasons[button] = (reason, tooltip)

    # -- what can work now

    def refresh(self) -> None:
        """Show what works, and why the rest does not."""
        scene = self.shapes.scene()
        for button, (reason, tooltip) in self._reasons.items():
            why = reasons.why_not(reason, scene)
            button.setEnabled(not why)
            what = tooltip
            if reason == reasons.TAKE:
                what = tr("{tooltip}. Het wordt: {function}").format(tooltip=tooltip, function=scene.function)
            button.setToolTip(tr("{name}: {why}").format(name=button.text(), why=why) if why else what)
            button.setAccessibleDescription(button.toolTip())
        for entry, reason in self._entries:
            why = reasons.why_not(reason, scene)
            entry.setEnabled(not why)
            entry.setToolTip(why or entry.text())
        for mode, entry in self._modes.items():
            entry.setChecked(mode == self.shapes.mode)
        self._show_armed()

    def _show_armed(self) -> None:
        for button, tool in self._tools.items():
            button.setChecked(self.seat.name == tool)

    def _new_proposal(self) -> None:
        self.sketches.close_editor()
        self.seat.leave()
        self.refresh()
