"""Keeps totals and goals of the view up to date, edit by edit, and tells what a stroke would add to them."""

from functools import partial
from typing import Any, Iterable, List, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..adapters import tasks
from ..adapters.messages import reports_errors
from ..adapters.totals import rural_area_of
from ..core.accounting import national_goals
from ..core.accounting.following import Asked, Following, Standing, View
from ..core.accounting.running import Edit
from ..core.collecting import kept_for_good
from ..core.live import vertices_of
from ..core.model.records import ProposalObject
from ..core.texts import tr
from .desk import Desk

AT_ONCE = 400  # objects that are counted on the main thread when another view is opened; more go to a task
AT_ONCE_VERTICES = 30_000  # the same
EDIT_VERTICES = 6_000  # of what an edit makes necessary to count again; some 15 ms
COUNT_AFTER_MS = 150
KEPT_FROM = 10_000  # objects: to look for garbage among what is known of them would hold up the window


class LiveTotals(QObject):
    """``restart`` for another view, ``follow`` after an edit; ``changed`` tells that ``standing`` is another one."""

    changed = pyqtSignal(object)  # a Standing; None without a proposal, or while it is being counted
    supposed_changed = pyqtSignal(object)  # a Standing with what is being drawn; None: nothing is, or nobody can tell

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session, self._goals, self.messages = desk.session, desk.goals, desk.messages
        self.standing: Optional[Standing] = None
        self.before: Optional[Standing] = None  # the last action; None when there was none in this view
        self.rural_area_m2: Optional[float] = None
        self.asked = Asked()  # the goals of the view
        self._following: Optional[Following] = None
        self._work: Optional[tasks.Work] = None
        self._measuring: Optional[tasks.Work] = None
        self._generation = 0
        self._soon = QTimer(self)  # a large count waits until the answer to the edit itself is on the screen
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self._build_in_task)
        self._goals.changed.connect(self.read_goals)

    def unload(self) -> None:
        self._goals.changed.disconnect(self.read_goals)
        self._stop()
        if self._measuring is not None:
            self._measuring.cancel()

    @property
    def is_counting(self) -> bool:
        """Whether a standing is on its way."""
        return self._soon.isActive() or self._work is not None

    # -- what is asked ------------------------------------------------------------------------

    @reports_errors
    def read_goals(self) -> None:
        """The goals of the province, or the whole that some are a share of, may be others now."""
        if not self._session.is_open:
            self.asked = Asked()
            return
        self.asked = Asked(national_goals(), self._goals.wanted(), self.rural_area_m2)
        following = self._following
        if following is None or self._work is not None:
            return
        if following.ask(self.asked):
            self._tell(following.standing)
        else:
            self.restart()

    def new_store(self) -> None:
        """Another basisset: measure the rural area of its province beside the main thread."""
        if self._measuring is not None:
            self._measuring.cancel()
        self.rural_area_m2 = None
        store = self._session.store
        if store is not None:
            self._measuring = tasks.run_in_task(
                tr("Landelijk gebied meten"), lambda _progress: rural_area_of(store.path), self._measured,
                self.messages.exception,
            )  # fmt: skip

    @reports_errors
    def _measured(self, area: Optional[float]) -> None:
        self._measuring = None
        self.rural_area_m2 = area
        if area is not None and self._session.is_open:
            self.read_goals()

    # -- another view -------------------------------------------------------------------------

    def restart(self) -> None:
        """Count everything: another proposal, variant or horizon."""
        self._stop()
        self.before = None
        if not self._session.is_open:
            self._tell(None)
            return
        self._goals.refresh()
        self.read_goals()
        objects = self._session.effective()
        if len(objects) <= AT_ONCE and vertices_of(item.geometry for item in objects) <= AT_ONCE_VERTICES:
            self._take(self._built()(None))
        else:
            self._soon.start()
            self._tell(None)

    def _stop(self) -> None:
        """What is being counted is of an earlier state."""
        self._generation += 1
        self._soon.stop()
        self._following = None
        if self._work is not None:
            self._work.cancel()
            self._work = None

    def _built(self) -> Any:
        session, asked = self._session, self.asked
        view = View(tuple(session.variants), session.variant, session.horizon)
        return partial(Following, list(session.objects()), view, asked)

    @reports_errors
    def _build_in_task(self) -> None:
        if self._session.is_open:
            many = len(self._session.objects()) > KEPT_FROM
            self._run(tr("Totalen bijwerken"), _kept(self._built()) if many else self._built(), self._take)

    def _run(self, title: str, work: Any, take: Any) -> None:
        """Results of an earlier generation are dropped."""
        generation = self._generation

        def done(result: Any) -> None:
            if generation == self._generation:
                self._work = None
                take(result)

        def failed(error: BaseException) -> None:
            if generation == self._generation:
                self._stop()
            self.messages.exception(error)

        self._work = tasks.run_in_task(title, work, done, failed)

    @reports_errors
    def _take(self, following: Following) -> None:
        """Counted: from here on only edits; those that came meanwhile at once."""
        self._following = following
        self._arrived()

    @reports_errors
    def _arrived(self, _nothing: Any = None) -> None:
        following = self._following
        if following is None:
            return
        if not following.ask(self.asked):
            self.restart()
        elif not self._catch_up():
            self._tell(following.standing)

    # -- edits --------------------------------------------------------------------------------

    def follow(self, *, together: bool = False) -> None:
        """An edit was made; ``together``: it belongs to the action before it."""
        if not together:
            self.before = self.standing
        if self._following is not None and self._work is None:
            self._catch_up()

    def _catch_up(self) -> bool:
        """Bring everything to the state of the session; whether there was anything to do."""
        following = self._following
        if following is None or not self._session.is_open:
            return True
        edits = following.edits_to(self._session.objects())
        if not edits:
            return False
        if self._is_light(following, edits):
            following.apply(edits)
            self._tell(following.standing)
        else:
            self._run(tr("Totalen bijwerken"), lambda _progress: following.apply(edits), self._arrived)
        return True

    def _is_light(self, following: Following, edits: List[Edit]) -> bool:
        if len(edits) > AT_ONCE:
            return False
        return vertices_of(item.geometry for item in following.involved(edits)) <= EDIT_VERTICES

    def _tell(self, standing: Optional[Standing]) -> None:
        self.standing = standing
        self.changed.emit(standing)

    # -- what is not there yet ----------------------------------------------------------------

    @reports_errors
    def suppose(self, items: Optional[Iterable[ProposalObject]]) -> None:
        """These objects are being drawn or reshaped; None: nothing is any more."""
        self.supposed_changed.emit(self.supposed(items) if items is not None else None)

    def supposed(self, items: Iterable[ProposalObject]) -> Optional[Standing]:
        """Where it would stand with these objects; None while that cannot be told in a moment."""
        following = self._following
        if following is None or self._work is not None:
            return None
        edits = following.edits_for(items)
        return following.supposed(edits) if self._is_light(following, edits) else None


def _kept(build: Any) -> Any:
    """The same work, without a search for garbage while it is done or among what came of it."""

    def work(progress: Any) -> Any:
        with kept_for_good():
            return build(progress)

    return work
