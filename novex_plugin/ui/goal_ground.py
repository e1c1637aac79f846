"""On what ground the figures of goals lie: worked out in a task from the last check, when that is of what is shown."""

from dataclasses import replace
from typing import Any, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import tasks
from ..adapters.messages import reports_errors
from ..core.accounting import GoalLine
from ..core.accounting.contributions import with_shares
from ..core.accounting.following import Standing
from ..core.accounting.ground_shares import GroundShares
from ..core.texts import tr
from .desk import Desk
from .live_totals import LiveTotals


class GoalGround(QObject):
    """``look`` starts it; ``changed`` tells that :meth:`under` knows more, or less."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, counting: LiveTotals) -> None:
        super().__init__()
        self._desk, self._counting, self.messages = desk, counting, desk.messages
        self._of: Tuple[Any, ...] = ()  # what the shares are of: the standing and the check
        self._shares: Sequence[Tuple[str, str, Optional[GroundShares]]] = ()
        self._work: Optional[tasks.Work] = None

    def stop(self) -> None:
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def look(self) -> None:
        """Work out the ground of what is on the screen, unless that was done or there is no check of it."""
        standing, checks = self._counting.standing, self._desk.checks
        result = None if checks.is_stale or standing is None else checks.result
        wanted = (standing, result)
        if len(self._of) == 2 and self._of[0] is standing and self._of[1] is result:
            return
        self.stop()
        self._of, self._shares = wanted, ()
        if result is None or standing is None:
            self.changed.emit()
            return
        session = self._desk.session
        objects, goals, year = session.effective(), self._counting.asked.goals, session.horizon
        self._work = tasks.run_in_task(
            tr("Grond onder de doelen bepalen"),
            lambda _progress: with_shares(standing.goals, goals, objects, result, years={year, ""}),
            lambda lines: self._take(wanted, lines),
            self.messages.exception,
        )

    @reports_errors
    def _take(self, wanted: Tuple[Any, ...], lines: List[GoalLine]) -> None:
        if wanted is self._of:
            self._work = None
            self._shares = [(line.scale, line.code, line.shares) for line in lines]
            self.changed.emit()

    def under(self, standing: Standing, *, of: Optional[Standing] = None) -> Standing:
        """The standing with the ground of its goals, as far as that is known of exactly this standing.

        ``of``: the one whose ground it is, while something is being drawn on top of that.
        """
        if not self._of or self._of[0] is not (of or standing):
            return standing
        known = {(scale, code): shares for scale, code, shares in self._shares}
        lines = [replace(line, shares=known.get((line.scale, line.code))) for line in standing.goals]
        return Standing(standing.totals, tuple(lines))
