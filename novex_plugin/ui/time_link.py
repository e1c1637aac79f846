"""Keeps the panel's horizon and the time of the map together, and lets the map look as the user chose."""

from typing import Any, Dict, List, Optional, Tuple

from qgis.core import QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton

from ..adapters import layers, renderers, settings, temporal, visibility
from ..adapters.messages import reports_errors
from ..adapters.visibility import ViewLook
from ..core.model.schema import OBJECT_TABLES
from .desk import Desk
from .session import HORIZONS

DEFAULT_STEP = 5


class TimeLink(QObject):
    """``changed``: the map shows another year, or looks different.

    A horizon chosen in the panel moves the controller; a step of the controller that lands on a horizon moves the
    panel. Between horizons the map goes on alone, and :attr:`year` says where it is.
    """

    changed = pyqtSignal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.session = desk.session
        self.messages = desk.messages
        controller = desk.canvas.temporalController()
        found = isinstance(controller, QgsTemporalNavigationObject)
        self.control = temporal.TimeControl(controller, self.step) if found else None
        self._buttons: Dict[str, QAbstractButton] = {}
        self._pairs: List[Tuple[Any, Any]] = [
            (self.session.proposal_changed, self.prepare),
            (self.session.view_changed, self._view_changed),
        ]
        if self.control is not None:
            self._pairs.append((self.control.moved, self._moved))
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.prepare()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = []
        if self.control is not None:
            self.control.unload()

    def follow(self, buttons: Dict[str, QAbstractButton]) -> None:
        """Let a click on a horizon bring the map back to it, also when the panel is at that horizon already."""
        for code, button in buttons.items():
            button.clicked.connect(lambda _checked=False, code=code: self.show(code))

    # -- time ---------------------------------------------------------------------------------

    @property
    def year(self) -> Optional[int]:
        """The year on the map when the temporal controller decides it; None when the panel does."""
        return self.control.year if self.control is not None else None

    @property
    def is_astray(self) -> bool:
        """Whether map and panel show different years."""
        return self.year is not None and str(self.year) != self.session.horizon

    @property
    def step(self) -> int:
        """Years per frame of the controller."""
        chosen = settings.get("time_step_years")
        return chosen if chosen in temporal.STEPS else DEFAULT_STEP

    def show(self, horizon: str) -> None:
        if self.control is not None and horizon.isdigit():
            self.control.show(int(horizon))

    def set_step(self, years: int) -> None:
        settings.put("time_step_years", years)
        if self.session.is_open:
            temporal.prepare_project(self.session.project, years)
        if self.control is not None:
            self.control.set_step(years)
        self.changed.emit()

    def switch(self, on: bool) -> None:
        """Start or stop stepping through time."""
        if self.control is not None:
            self.control.switch(on)

    def _view_changed(self) -> None:
        self.show(self.session.horizon)
        self.changed.emit()

    @reports_errors
    def _moved(self, year: Optional[int]) -> None:
        if year is not None and self.session.is_open and str(year) in HORIZONS:
            self.session.set_horizon(str(year))
        self.changed.emit()

    # -- look ---------------------------------------------------------------------------------

    @property
    def look(self) -> ViewLook:
        return ViewLook(dim_outside=settings.get("dim_outside"), dim_basis=settings.get("dim_basis"))

    @reports_errors
    def set_look(self, look: ViewLook) -> None:
        """Hide or dim what is outside the horizon; dim the basis below a variant or not."""
        settings.put("dim_outside", look.dim_outside)
        settings.put("dim_basis", look.dim_basis)
        self._dress()
        self.changed.emit()

    @reports_errors
    def prepare(self) -> None:
        """A proposal was opened or closed: give project and layers their time."""
        if self.control is not None:
            self.control.is_ours = self.session.is_open
        if self.session.is_open:
            temporal.prepare_project(self.session.project, self.step)
            self._dress()
            self.show(self.session.horizon)
            if self.control is not None:
                self.control.leave_map_alone()
        self.changed.emit()

    def _dress(self) -> None:
        if not self.session.is_open:
            return
        visibility.set_view_look(self.session.project, self.look)
        kinds = {table: kind for kind, table in OBJECT_TABLES.items()}
        for table, layer in layers.find_layers(self.session.project).items():
            if table not in layers.MAP_TABLES:
                continue
            temporal.follow_time(layer, objects=table in kinds, dimmed=self.look.dim_outside)
            if table in kinds:
                renderers.renew_gates(layer, kinds[table])
            layer.triggerRepaint()
