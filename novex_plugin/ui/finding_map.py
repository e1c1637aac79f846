"""The chosen findings on the map: drawn at once as far as they are known, and completed by a task."""

from typing import Any, Callable, Dict, List, Optional, Sequence

from qgis.PyQt.QtCore import QObject, QTimer

from ..adapters import tasks
from ..adapters.finding_shapes import CheckView, FindingShapes, find_shapes
from ..adapters.live import layer_title
from ..core import dossier
from ..core.checks.nearness import OWN, nearness
from ..core.checks.outcomes import BY_CODE
from ..core.model.records import Finding
from ..core.optional import shapely
from ..core.texts import tr
from ..maptools.finding_marks import FindingMarks, Mark
from . import map_view
from .desk import Desk

WAIT_MS = 120
MOST = 40  # findings drawn together; more would only be a blot


class FindingMap(QObject):
    """Keeps the marks in step with what is chosen. Shapes that were made once are kept until :meth:`forget`."""

    def __init__(self, desk: Desk, view: Callable[[], CheckView]) -> None:
        super().__init__()
        self._desk, self._view = desk, view
        self.marks = FindingMarks(desk.canvas)
        self._findings: Sequence[Finding] = ()
        self._known: Dict[str, FindingShapes] = {}
        self._work: Optional[tasks.Work] = None
        self._generation = 0
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(WAIT_MS)
        self._soon.timeout.connect(self._complete)

    def unload(self) -> None:
        self._stop()
        self.marks.unload()

    def choose(self, findings: Sequence[Finding]) -> None:
        """Draw these and no others; nothing takes all marks away."""
        self._stop()
        self._findings = tuple(findings[:MOST])
        if not self._findings:
            self.marks.clear()
            return
        self.marks.show_cut(None, None)
        self._draw()
        if any(finding.key not in self._known for finding in self._findings):
            self._soon.start()

    def forget(self) -> None:
        """Objects, rules or basisset are others now: what was made says nothing any more."""
        self._known = {}
        self.choose(self._findings)

    def is_waiting(self) -> bool:
        return self._soon.isActive() or self._work is not None

    # -- where it is --------------------------------------------------------------------------

    def zoom(self) -> bool:
        """Bring what is chosen in sight and let it light up; False when it has no place."""
        return map_view.show(self._desk.canvas, self.places())

    def pan(self) -> bool:
        return map_view.pan(self._desk.canvas, self.places())

    def flash(self) -> bool:
        return map_view.flash(self._desk.canvas, self.places())

    def follow(self) -> None:
        """Bring it in sight when it is not; a map that shows it already stays as it is."""
        places = self.places()
        if places and not map_view.in_sight(self._desk.canvas, places):
            map_view.show(self._desk.canvas, places)

    def places(self) -> List[Any]:
        """The hits; where one was not made, the object, or the point in it."""
        return [place for place in map(self._place, self._findings) if place is not None]

    def _place(self, finding: Finding) -> Any:
        hit = self._shapes(finding).hit
        if hit is not None:
            return hit
        if finding.place is not None:
            return finding.place
        item = self._view().object(finding.object_uuid)
        return item.geometry if item is not None else None

    # -- drawing ------------------------------------------------------------------------------

    def _shapes(self, finding: Finding) -> FindingShapes:
        return self._known.get(finding.key) or FindingShapes(finding.overlap)

    def _draw(self) -> None:
        view = self._view()
        self.marks.show([self._mark(finding, view) for finding in self._findings])

    def _mark(self, finding: Finding, view: CheckView) -> Mark:
        shapes = self._shapes(finding)
        item = view.object(finding.object_uuid)
        title = layer_title(finding.layer) if finding.layer else ""
        return Mark(
            colour=BY_CODE[finding.outcome].colour,
            label=dossier.on_map(finding, title),
            hit=shapes.hit,
            place=_label_place(shapes.hit, finding.place),
            subject=item.geometry if item is not None else None,
            reserved=shapes.reserved,
            near=nearness(finding) != OWN or finding.distance_m > 0,
        )

    def _complete(self) -> None:
        missing = [finding for finding in self._findings if finding.key not in self._known]
        if not missing:
            return
        view, generation = self._view(), self._generation
        self._work = tasks.run_in_task(
            tr("Vormen van de bevinding"),
            lambda progress: find_shapes(missing, view, progress),
            lambda found: self._take(generation, found),
            self._desk.messages.exception,
        )

    def _take(self, generation: int, found: Dict[str, FindingShapes]) -> None:
        if generation != self._generation:
            return
        self._work = None
        self._known.update(found)
        self._draw()

    def _stop(self) -> None:
        self._generation += 1
        self._soon.stop()
        if self._work is not None:
            self._work.cancel()
        self._work = None


def _label_place(hit: Any, known: Any) -> Any:
    """A point in the hit: the one that the check chose, as long as it lies in it."""
    if known is not None or hit is None:
        return known
    return shapely().point_on_surface(hit)
