"""Time in QGIS: layers that know when their objects stand, and the temporal controller that steps through the years.

The rules of the layers read the year of the map themselves (``visibility.MAP_YEAR``), so what is drawn at a moment is
what counts in that year, replaced objects included. The temporal properties say the same of single objects, for
whoever uses the layers without our styles, and make QGIS draw a layer anew when its time changes.

A frame of the controller stands for the year in which it begins: with steps of five years the frame 2030-2035 shows
2030. Years lie so that every horizon is the beginning of a frame.
"""

from typing import Optional

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, QTime, pyqtSignal

from ..compat import navigation_off
from .visibility import END_YEAR, NEVER, START_YEAR

FIRST_YEAR, LAST_YEAR = 2025, 2100
FIRST_HORIZON = 2030
STEPS = (1, 2, 5, 10)  # years per frame: each lets 2030, 2050 and 2100 begin a frame

START_EXPRESSION = f"make_datetime(min(max({START_YEAR}, 1), {NEVER}), 1, 1, 0, 0, 0)"
END_EXPRESSION = f"make_datetime(min(max({END_YEAR}, 1), {NEVER}), 12, 31, 23, 59, 59)"

_Mode = QgsVectorLayerTemporalProperties.TemporalMode
_Navigation = QgsTemporalNavigationObject.NavigationMode


def follow_time(layer: QgsVectorLayer, *, objects: bool, dimmed: bool) -> None:
    """Let ``layer`` follow the time of the map.

    ``objects``: QGIS leaves out what does not stand at that time, unless ``dimmed``, when the rules of the layer have
    to see everything to draw part of it pale. Other layers are only drawn anew. Works while the layer is edited.
    """
    properties = layer.temporalProperties()
    properties.setStartExpression(START_EXPRESSION)
    properties.setEndExpression(END_EXPRESSION)
    filters = objects and not dimmed
    properties.setMode(_Mode.FeatureDateTimeStartAndEndFromExpressions if filters else _Mode.RedrawLayerOnly)
    properties.setIsActive(True)


def prepare_project(project: QgsProject, step: int) -> None:
    """Give the project the years of the proposal as its time, in frames of ``step`` years."""
    wanted = extents(step)
    times = project.timeSettings()
    if times.temporalRange() != wanted:
        times.setTemporalRange(wanted)
    if times.timeStep() != step or times.timeStepUnit() != QgsUnitTypes.TemporalUnit.TemporalYears:
        times.setTimeStep(float(step))
        times.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalYears)


def extents(step: int) -> QgsDateTimeRange:
    """From the first to the last year, begun so that horizons begin frames of ``step`` years."""
    before = -(-(FIRST_HORIZON - FIRST_YEAR) // step) * step
    return QgsDateTimeRange(_new_year(FIRST_HORIZON - before), _new_year(LAST_YEAR + 1), True, False)


def year_of(moment: QgsDateTimeRange) -> Optional[int]:
    """The year that a time range of the map stands for; None for no time."""
    begin = moment.begin()
    return begin.date().year() if begin.isValid() else None


def _new_year(year: int) -> QDateTime:
    """In UTC, as QGIS's own panel sets its times: local time would put a new year in the frame before."""
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


class TimeControl(QObject):
    """QGIS's temporal controller in years. ``moved`` carries the year that the map shows, or None without time.

    Says only what is news, so that two who follow each other do not go round in a circle.
    """

    moved = pyqtSignal(object)

    def __init__(self, controller: QgsTemporalNavigationObject, step: int) -> None:
        super().__init__()
        self._controller = controller
        self._step = step
        self.is_ours = True  # whether frames and moments are set here; not while no proposal is open
        self._year: Optional[int] = None
        self._wanted = FIRST_HORIZON
        self._was_on = self.is_on
        controller.updateTemporalRange.connect(self._range_changed)

    def unload(self) -> None:
        self._controller.updateTemporalRange.disconnect(self._range_changed)

    @property
    def year(self) -> Optional[int]:
        """The year that the map shows because of the controller; None while that is off."""
        return self._year

    @property
    def is_on(self) -> bool:
        return self._controller.navigationMode() != navigation_off()

    def leave_map_alone(self) -> None:
        """No time on the map while the controller is off: with one of today nothing of a proposal would be drawn.

        QGIS 3.22 gives the map the time of a frame while it reads a project with a time step, and leaves it there.
        """
        if not self.is_on:
            self._controller.updateTemporalRange.emit(QgsDateTimeRange(QDateTime(), QDateTime()))

    def set_step(self, step: int) -> None:
        """Other frames, of ``step`` years; the map stays in its year when that begins one."""
        self._step = step
        if self.is_on and self.is_ours:
            self._frames()
            self.show(self._year or self._wanted)

    def switch(self, on: bool) -> None:
        """Begin stepping through time at the year asked for last, or stop it."""
        if on != self.is_on:
            self._controller.setNavigationMode(_Navigation.Animated if on else navigation_off())

    def show(self, year: int) -> None:
        """Bring the controller to ``year``; while it is off, only remember where to begin."""
        self._wanted = year
        if not self.is_ours or not self.is_on or year == self._year:
            return
        controller = self._controller
        if controller.navigationMode() == _Navigation.FixedRange:
            controller.setTemporalExtents(QgsDateTimeRange(_new_year(year), _new_year(year + self._step), True, False))
            self._range_changed(controller.temporalExtents())
            return
        if self._frame_year(year) != year:  # somebody set frames in which no horizon begins
            self._frames()
        controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(_new_year(year)))

    def _frame_year(self, year: int) -> Optional[int]:
        number = self._controller.findBestFrameNumberForFrameStart(_new_year(year))
        return year_of(self._controller.dateTimeRangeForFrameNumber(number))

    def _frames(self) -> None:
        self._controller.setTemporalExtents(extents(self._step))
        self._controller.setFrameDuration(QgsInterval(self._step, QgsUnitTypes.TemporalUnit.TemporalYears))

    def _range_changed(self, moment: QgsDateTimeRange) -> None:
        """A step, or the controller was switched on or off: PyQt cannot connect to the signal that says that."""
        was_on, self._was_on = self._was_on, self.is_on
        if self.is_ours and not self._was_on and moment.begin().isValid():
            self.leave_map_alone()
            return
        if self._was_on and not was_on:
            self.show(self._wanted)  # begin where the panel is, not at the first frame
            moment = self._now()
        self._say(year_of(moment) if self._was_on else None)

    def _now(self) -> QgsDateTimeRange:
        controller = self._controller
        if controller.navigationMode() == _Navigation.FixedRange:
            return controller.temporalExtents()
        return controller.dateTimeRangeForFrameNumber(controller.currentFrameNumber())

    def _say(self, year: Optional[int]) -> None:
        if year != self._year:
            self._year = year
            if year is not None:
                self._wanted = year
            self.moved.emit(year)
