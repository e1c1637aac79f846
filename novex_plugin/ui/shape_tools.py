"""What the shape tools do: put the right map tool on the map, carry out its work as one step, and say what was done."""

from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence

from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QMenu

from ..adapters import agreement_edits, edits, layers, object_defaults, shape_edits, shape_plans, shape_takeover
from ..adapters.check_rules import ruleset_of
from ..adapters.edit_steps import Step
from ..adapters.messages import reports_errors
from ..adapters.province import LAYER as PROVINCE_LAYER
from ..adapters.province import province_outline
from ..adapters.shape_edits import Edited
from ..adapters.shape_plans import Plan
from ..adapters.shape_takeover import PART, WHOLE, Source, Wish
from ..adapters.shape_takeover import PROVINCE as WITHIN_PROVINCE
from ..adapters.store import Store
from ..core.errors import NovexError
from ..core.model.functions import Function
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import trimmed
from ..maptools.shape_capture import ShapeCapture
from ..maptools.shape_takeover import TakeOverTool
from .desk import Desk
from .shape_reasons import CLOSE, FILL, HOLE, RESHAPE, SPLIT, TAKE, Scene
from .tool_seat import ToolSeat

_LISTED = 12  # features in the menu under the pointer; more is no choice
_DRAWN_KIND = {SPLIT: LINE, RESHAPE: LINE, HOLE: AREA, FILL: AREA, CLOSE: POINT}

Work = Callable[[Step], Edited]


class ShapeTools(QObject):
    """Works on the chosen objects of the session. ``drawing`` is the panel's :class:`Drawing`."""

    changed = pyqtSignal()  # another function was armed, or another way of taking over
    sketched = pyqtSignal(str, object)  # the tool, and what is being drawn with it (RD New) or None

    def __init__(self, desk: Desk, drawing: Any, seat: ToolSeat) -> None:
        super().__init__()
        self._desk, self._session = desk, desk.session
        self.messages = desk.messages
        self._drawing, self.seat = drawing, seat
        self.function: Optional[Function] = None
        self.kind = ""
        self.mode = WHOLE
        self.menu: Optional[QMenu] = None  # the choice between features under the pointer
        drawing.armed_changed.connect(self._remember)

    def unload(self) -> None:
        self._drawing.armed_changed.disconnect(self._remember)

    # -- what there is

    def scene(self) -> Scene:
        """What decides which tools can work."""
        store = self._session.store
        return Scene(
            is_open=self._session.is_open,
            chosen=self._chosen() if self._session.is_open else (),
            function=self.function.name if self.function is not None else "",
            has_store=store is not None,
            has_province=store is not None and store.has(PROVINCE_LAYER),
            has_marks=bool(set(layers.SKETCH_TABLES) <= set(layers.find_layers(self._session.project))),
        )

    def _chosen(self) -> List[ProposalObject]:
        by_uuid = {item.uuid: item for item in self._session.objects()}
        return [by_uuid[uuid] for uuid in self._session.selection.uuids() if uuid in by_uuid]

    def _remember(self) -> None:
        """The function that was armed last is what is taken over as; putting our own tool on the map disarms it."""
        if self._drawing.function is not None:
            self.function, self.kind = self._drawing.function, self._drawing.kind
            self.changed.emit()

    def set_mode(self, mode: str) -> None:
        self.mode = mode
        self.changed.emit()

    # -- tools on the map

    @reports_errors
    def arm(self, tool: str) -> None:
        """Put a tool on the map; asking for the one that is there lays it down."""
        again = self.seat.name == tool
        self.seat.leave()
        if again:
            return
        self._drawing.disarm()
        canvas = self._desk.canvas
        if tool == TAKE:
            pointing = TakeOverTool(canvas, self._offered)
            pointing.pointed.connect(self._pointed)
            self.seat.take(tool, pointing)
            return
        drawing = ShapeCapture(canvas, self._desk.iface.cadDockWidget(), _DRAWN_KIND[tool])
        drawing.drawn.connect(lambda geometry: self._drawn(tool, geometry))
        drawing.sketched.connect(lambda geometry: self.sketched.emit(tool, geometry))
        self.seat.take(tool, drawing)

    def _offered(self) -> List[QgsVectorLayer]:
        return shape_takeover.offered_layers(self._desk.canvas.layers())

    @reports_errors
    def _drawn(self, tool: str, geometry: QgsGeometry) -> None:
        chosen = self._session.selection.uuids()
        found, follow = self._layers(), self._follow
        works: Dict[str, Work] = {
            SPLIT: lambda step: shape_edits.split_objects(step, found, chosen, geometry, follow),
            RESHAPE: lambda step: shape_edits.reshape_objects(step, found, chosen, geometry, follow),
            HOLE: lambda step: shape_edits.cut_holes(step, found, chosen, geometry, follow)[0],
            CLOSE: lambda step: shape_edits.close_hole(step, found, chosen, geometry, follow),
            FILL: lambda step: self._hole_filled(step, chosen, geometry),
        }
        titles = {
            SPLIT: tr("Objecten knippen"), RESHAPE: tr("Omtrek hertekenen"), HOLE: tr("Gat knippen"),
            CLOSE: tr("Gat dichten"), FILL: tr("Gat vullen met een nieuw object"),
        }  # fmt: skip
        self._do(titles[tool], works[tool])

    def _hole_filled(self, step: Step, chosen: Sequence[str], ring: QgsGeometry) -> Edited:
        found = self._layers()
        edited, hole = shape_edits.cut_holes(step, found, chosen, ring, self._follow)
        if self.function is None or AREA not in self.function.geometries:
            raise NovexError(tr("Er is geen functie gekozen die een vlak kan zijn."), tr("Kies er een in het palet."))
        layer = found["object_vlak"]
        sound, repaired = edits.sound_geometry(hole, layer)
        values = self._filled(layer, sound, self.function, AREA)
        made = edits.add_feature(layer, edits.new_feature(layer, sound, values), step)
        name = str(values.get("naam"))
        said = (tr("Het gat is gevuld met {name}.").format(name=name), *edited.said)
        return Edited((made,), (*said, edits.repaired_words(name)) if repaired else said)

    # -- taking over

    @reports_errors
    def _pointed(self, sources: Sequence[Source], place: QgsGeometry) -> None:
        if not sources:
            raise NovexError(
                tr("Hier ligt geen kenmerk van een zichtbare vectorlaag."),
                tr("Zet de laag aan, of wijs iets anders aan; een kaartbeeld (WMS) heeft geen kenmerken."),
            )
        is_area = place.area() > 0
        if is_area or len(sources) == 1:
            self.take_over(sources, place)
        else:
            self._offer(sources, place)

    def _offer(self, sources: Sequence[Source], place: QgsGeometry) -> None:
        """Several features lie under the pointer: let the user choose, without holding up the map."""
        menu = QMenu(self._desk.iface.mainWindow())
        for source in sources[:_LISTED]:
            entry = menu.addAction(source.title)
            entry.triggered.connect(lambda _checked, one=source: self.take_over([one], place))
            entry.hovered.connect(lambda one=source: self._flash(one))
        menu.addSeparator()
        every = menu.addAction(tr("Alle {count} overnemen").format(count=len(sources)))
        every.triggered.connect(lambda _checked: self.take_over(sources, place))
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(QCursor.pos())

    def _flash(self, source: Source) -> None:
        self._desk.canvas.flashGeometries([source.feature.geometry()], source.layer.crs())

    @reports_errors
    def take_over(self, sources: Sequence[Source], place: Optional[QgsGeometry] = None) -> None:
        """Make objects of these features, as the function that was armed last."""
        if self.function is None:
            raise NovexError(tr("Er is geen functie gekozen."), tr("Kies er een in het palet."))
        outline = None
        if self.mode == WITHIN_PROVINCE:
            outline = province_outline(self._session.store_path)
        context = QgsProject.instance().transformContext()
        wish = Wish(self.function, self.kind, self.mode, place, outline, context)
        found = self._layers()
        self._do(
            tr("Overnemen als {function}").format(function=self.function.name),
            lambda step: shape_takeover.take_over(step, found, sources, wish, self._filled),
        )

    # -- at once

    @reports_errors
    def merge(self) -> None:
        chosen = self._session.selection.uuids()
        self._do(
            tr("Objecten samenvoegen"),
            lambda step: shape_edits.merge_objects(step, self._layers(), chosen, self._follow),
        )

    @reports_errors
    def edit_vertices(self) -> None:
        """QGIS's own vertex tool, on the layer of the first chosen object."""
        first = self._session.selection.uuids()[:1]
        layer, _feature = edits.find_feature(self._session.layers(), first[0] if first else "")
        self._drawing.disarm()
        self.seat.leave()
        edits.start_editing(layer)
        self._desk.iface.setActiveLayer(layer)
        self._desk.iface.actionVertexTool().trigger()

    # -- worked out in a thread, then done as one step

    @reports_errors
    def clip_to_province(self) -> None:
        path, items = self._session.store_path, self._chosen()

        def work(progress: Progress) -> Plan:
            outline = province_outline(path)
            if outline is None:
                raise NovexError(
                    tr("De basisset heeft geen grens van de provincie."), tr("Laad er een met de laag provincie.")
                )
            return shape_plans.plan_province(items, outline, progress)

        self._plan(tr("Bijknippen tot de provincie"), work, tr("Alles ligt al binnen de provincie."))

    @reports_errors
    def clip_free(self) -> None:
        path, items = self._session.store_path, self._chosen()
        province = self._session.header.province if self._session.header is not None else ""
        rules = ruleset_of(self._session.proposal).rules
        self._plan(
            tr("Vrijmaken van harde conflicten"),
            lambda progress: shape_plans.plan_free(items, Store.open(path), province, progress, rules),
            tr("Er is geen hard conflict gevonden dat weg te knippen is."),
        )

    @reports_errors
    def make_lighter(self, tolerance_m: float) -> None:
        items = self._chosen()
        self._plan(
            tr("Omtrek vereenvoudigen binnen {distance} m").format(distance=trimmed(tolerance_m)),
            lambda progress: shape_plans.plan_lighter(items, tolerance_m, progress),
            tr("De omtrek heeft geen hoekpunten te veel."),
        )

    def _plan(self, title: str, work: Callable[[Progress], Plan], nothing: str) -> None:
        self._desk.run(title, work, lambda plan: self._carry_out(title, plan, nothing))

    @reports_errors
    def _carry_out(self, title: str, plan: Plan, nothing: str) -> None:
        plan.refuse_nothing(nothing)

        def work(step: Step) -> Edited:
            edited = shape_edits.set_shapes(step, self._layers(), plan.shapes, self._follow)
            return Edited(edited.uuids, (*plan.said, *edited.said))

        self._do(title, work)

    # -- carrying out

    def _do(self, title: str, work: Work) -> None:
        with self._session.step(title) as step:
            edited = work(step)
        self._session.watch.flush()
        self._session.selection.choose(edited.uuids)
        said = [*edited.said, *self._agreements_with(edited.gone)]
        self.messages.info(said[0] if said else title, " ".join(said[1:]))

    def _agreements_with(self, gone: Sequence[str]) -> List[str]:
        """Say which agreements now point at nothing: only who made them knows where they belong."""
        lost = set(gone)
        found = self._layers()
        if not lost or agreement_edits.LINKS not in found:
            return []
        titles = [item.title for item in agreement_edits.read(found) if lost & set(item.object_uuids)]
        text = tr("Koppel opnieuw, want hun object is samengevoegd: {titles}.")
        return [text.format(titles=", ".join(f"'{title}'" for title in titles))] if titles else []

    def _layers(self) -> Dict[str, QgsVectorLayer]:
        return layers.find_layers(self._session.project)

    def _follow(self, row: Mapping[str, Any], geometry: QgsGeometry, kind: str) -> Dict[str, Any]:
        places = object_defaults.places_at_once(self._session, geometry)
        return object_defaults.after_geometry(row, geometry, kind, places)

    def _filled(self, layer: QgsVectorLayer, geometry: QgsGeometry, function: Function, kind: str) -> Dict[str, Any]:
        return object_defaults.filled(self._session, layer, geometry, function, kind, None)


def mode_label(mode: str) -> str:
    """How a way of taking over is called in its menu."""
    return {
        WHOLE: tr("Het hele kenmerk"), PART: tr("Alleen het aangewezen deel"),
        WITHIN_PROVINCE: tr("Alleen wat binnen de provincie ligt"),
    }[mode]  # fmt: skip
