"""Page Tekenen: the palette, the tools, the chosen object, all objects, the verdict on the last stroke, and saving.

Each part is a widget of its own; this page puts them in their places and passes on what one has to tell another.
"""

from typing import Optional

from qgis.PyQt.QtGui import QResizeEvent

from ..adapters.messages import reports_errors
from ..adapters.object_names import names_like
from ..adapters.styles import function_icon
from ..core.model.functions import Function
from ..core.model.records import Finding
from ..core.proposal.naming import name_stem
from ..core.texts import tr
from ..maptools.keyboard_pen import KeyboardPen
from . import map_view
from .card_choices import ICON
from .desk import Desk
from .drawing import Drawing
from .goal_strip import GoalStrip
from .late_places import LatePlaces
from .live_cursor import LiveCursor
from .live_monitor import LiveMonitor
from .live_verdict import LiveVerdict
from .look import paint_now
from .object_card import ObjectCard
from .object_list import ObjectList
from .object_log import ObjectLog
from .page import Page
from .palette import FunctionPalette
from .save_row import SaveRow
from .shape_follow import ShapeFollow
from .shape_row import ShapeRow
from .tool_row import ToolRow
from .verdict import VerdictCard

PALETTE_ALONE, PALETTE_BESIDE_CARD = 0.7, 0.28  # of the height, while nobody moved the divider
TALL_ENOUGH = 560  # pixels; below that palette and card take turns
ROOM_FOR_FINDINGS = 700  # pixels; below that the verdict is brief, so that the card is in sight


class DrawPage(Page):
    """Choose a function, draw, see at once what it means."""

    FORM = "page_draw"

    def __init__(self, desk: Desk, live: LiveMonitor) -> None:
        self._live = live
        super().__init__(desk)

    def build(self) -> None:
        self.drawing = Drawing(self.desk, self.desk.iface.mainWindow())
        self.pen = KeyboardPen(self.desk.canvas)
        self.palette_view = FunctionPalette(self)
        self.paletteLayout.addWidget(self.palette_view)
        self.tool_row = ToolRow(self.drawing, self.painter, self)
        self.toolLayout.addWidget(self.tool_row)
        self.shape_row = ShapeRow(self.desk, self.drawing, self)
        self.shapeLayout.addWidget(self.shape_row)
        self.card = ObjectCard(self.desk, self.painter, self)
        self.cardTabLayout.addWidget(self.card)
        self.card.last = self.drawing.last
        self.object_list = ObjectList(self.desk, self.session.selection, self)
        self.listTabLayout.addWidget(self.object_list)
        self.object_log = ObjectLog(self.desk, self.session.selection, self.painter, self)
        self.logTabLayout.addWidget(self.object_log)
        self.verdict = VerdictCard(self.painter, self)
        self.card.noteLayout.addWidget(self.verdict)  # scrolls with the fields, so that neither is squeezed
        self.goal_strip = GoalStrip(self._live, self)
        self.stripLayout.addWidget(self.goal_strip)
        self.save_row = SaveRow(self.desk, self.painter, self)
        self.saveLayout.addWidget(self.save_row)
        self.shape_follow = ShapeFollow(self.session)
        self.late_places = LatePlaces(self.session)
        self.live_cursor = LiveCursor(self.desk, self._live, self.drawing, self.shape_row.shapes)
        self.live_verdict = LiveVerdict(self._live, self.verdict, self.card)
        self._room_by_hand = False
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        self.palette_view.chosen.connect(self.choose)
        self.palette_view.use_search(self.searchEdit)
        self.searchEdit.textChanged.connect(self.palette_view.filter)
        self.searchEdit.textEdited.connect(self._search_begins)
        self.paletteButton.clicked.connect(self._search_begins)
        self.searchEdit.returnPressed.connect(self.choose_first)
        self.drawing.armed_changed.connect(self._show_tool)
        self.drawing.added.connect(self._show_new)
        self.shape_row.seat.changed.connect(self._show_tool)
        self.verdict.finding_chosen.connect(self.show_finding)
        self.object_list.counted.connect(self._show_count)
        self.drawSplitter.splitterMoved.connect(self._keep_room)
        self.listen(self.session.selection.changed, self._show_chosen)
        session = self.session
        for signal in (session.objects_changed, session.view_changed, session.header_changed):
            self.listen(signal, self.refresh)
        self.listen(session.proposal_changed, self._new_proposal)
        self.listen(session.edit_state_changed, self.save_row.refresh)

    def unload(self) -> None:
        self.pen.listen(False)
        self.live_cursor.unload()
        self.shape_row.unload()
        self.live_verdict.unload()
        self.goal_strip.unload()
        self.drawing.unload()
        self.card.unload()
        self.object_log.unload()
        self.shape_follow.unload()
        self.late_places.unload()
        self.save_row.unload()
        super().unload()

    # -- drawing ------------------------------------------------------------------------------

    @reports_errors
    def choose(self, function: Optional[Function]) -> None:
        """Arm the tool for a function, with the kind used last when it has that kind."""
        if function is None:
            self.drawing.disarm()
            return
        kind = self.drawing.kind if self.drawing.kind in function.geometries else function.geometries[0]
        try:
            self.drawing.arm(function, kind)
        finally:
            self._show_tool()

    @reports_errors
    def choose_first(self) -> None:
        """Enter in the search field takes the first tile that is left."""
        tile = self.palette_view.first_visible()
        if tile is not None:
            self.choose(tile.function)

    def _show_tool(self) -> None:
        function = self.drawing.function
        self.palette_view.show_chosen(function.code if function else "", self.drawing.kind)
        self.tool_row.refresh()
        self.pen.listen(function is not None or bool(self.shape_row.seat.name))
        if function is not None:  # its name and its sign have to be there at the last click
            names_like(self.session.layers(), name_stem(function.code))
            function_icon(function.code, ICON)

    # -- the verdict --------------------------------------------------------------------------

    @reports_errors
    def show_finding(self, finding: Finding) -> None:
        """Zoom to what is hit; without a geometry of the hit, to the object."""
        places = [finding.overlap if finding.overlap is not None else finding.place]
        if places[0] is None:
            places = [item.geometry for item in self.session.objects() if item.uuid == finding.object_uuid]
        map_view.show(self.desk.canvas, places)

    # -- showing ------------------------------------------------------------------------------

    def _new_proposal(self) -> None:
        self.drawing.disarm()
        self.live_verdict.clear()
        self.refresh()

    def _show_chosen(self) -> None:
        """A chosen object needs room for its card; without one the palette may have it all."""
        chosen = bool(self.session.selection.uuids())
        if not self._room_by_hand:
            self._divide(card=chosen)

    def _show_new(self, _uuid: str) -> None:
        """What was just drawn is to be seen, whatever tab was open, and before it is checked."""
        self.objectTabs.setCurrentWidget(self.cardTab)
        paint_now(self.card)

    def _divide(self, *, card: bool) -> None:
        """Give most of the room to the card, or to the palette."""
        height = max(self.drawSplitter.height(), 1)
        beside = PALETTE_BESIDE_CARD if self.height() >= TALL_ENOUGH else 0.0
        palette = round(height * (beside if card else PALETTE_ALONE))
        self.drawSplitter.setSizes([palette, height - palette])

    def _search_begins(self) -> None:
        """Whoever looks for a function wants to see the palette."""
        if not self._room_by_hand:
            self._divide(card=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.verdict.set_brief(self.height() < ROOM_FOR_FINDINGS)

    def _keep_room(self) -> None:
        """Somebody set the division by hand: leave it so."""
        self._room_by_hand = True

    def shown(self) -> None:
        self._show_chosen()

    def _show_count(self, count: int) -> None:
        self.objectTabs.setTabText(self.objectTabs.indexOf(self.listTab), tr("Objecten ({count})").format(count=count))

    @reports_errors
    def refresh(self) -> None:
        self._show_tool()
        self.object_list.refresh()
        self.save_row.refresh()
