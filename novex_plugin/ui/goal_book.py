"""The goals of the province and its trades as they stand on screen, and changing them as undo steps."""

from dataclasses import replace
from typing import Any, Collection, Iterable, List, Sequence, Tuple
from uuid import uuid4

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import goal_edits, layers
from ..adapters.edit_stamps import current_user
from ..adapters.goal_file import GoalFile
from ..adapters.goal_settlement import settled
from ..adapters.gpkg_rows import utc_now
from ..adapters.messages import reports_errors
from ..core.accounting import Goal
from ..core.accounting.trades import Settlement
from ..core.model.annexes import ProvinceGoal, Trade
from ..core.texts import tr
from .session import Session


class GoalBook(QObject):
    """``changed``: other goals or trades, also after undo and redo."""

    changed = pyqtSignal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session, self.messages = session, session.messages
        self.goals: Tuple[ProvinceGoal, ...] = ()
        self.trades: Tuple[Trade, ...] = ()
        self._pairs: Tuple[Any, ...] = ()

    def load(self) -> None:
        self._pairs = tuple(
            (signal, self.refresh) for signal in (self.session.proposal_changed, self.session.objects_changed)
        )
        for signal, slot in self._pairs:
            signal.connect(slot)
        self.refresh()

    def unload(self) -> None:
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    @reports_errors
    def refresh(self, *_anything: Any) -> None:
        now = tuple(self._read_goals()), tuple(self._read_trades())
        if now != (self.goals, self.trades):
            self.goals, self.trades = now
            self.changed.emit()

    def settlement(self) -> Settlement:
        """The goals of the province after the trades of the variant on screen. Raises NovexError."""
        session = self.session
        if session.header is None:
            return Settlement((), ())
        return settled(session.header, self.goals, self.trades, session.variants, session.variant)

    def wanted(self) -> Tuple[Goal, ...]:
        """What the province is held to in the variant on screen."""
        return self.settlement().goals

    def save_goals(self, goals: Sequence[ProvinceGoal], gone: Collection[str] = (), title: str = "") -> None:
        """Record goals and take others away, as one undo step; saving the proposal writes them. Raises NovexError."""
        layer = self.session.layer(goal_edits.GOAL_TABLE)
        with self.session.step(title or tr("Doelen wijzigen")) as step:
            goal_edits.remove(layer, goal_edits.GOAL_TABLE, gone, step)
            goal_edits.put_goals(layer, goals, step)
        self._told()

    def save_trades(self, trades: Iterable[Trade], title: str = "") -> None:
        """Record trades as one undo step, with who and when. Raises NovexError."""
        layer = self.session.layer(goal_edits.TRADE_TABLE)
        with self.session.step(title or tr("Uitruil vastleggen")) as step:
            goal_edits.put_trades(layer, map(_stamped, trades), step)
        self._told()

    def remove_trades(self, uuids: Collection[str]) -> None:
        """Take trades away as one undo step. Raises NovexError."""
        layer = self.session.layer(goal_edits.TRADE_TABLE)
        with self.session.step(tr("Uitruil verwijderen")) as step:
            goal_edits.remove(layer, goal_edits.TRADE_TABLE, uuids, step)
        self._told()

    def _told(self) -> None:
        self.session.watch.flush()
        self.refresh()

    def _read_goals(self) -> List[ProvinceGoal]:
        if self.session.proposal is None:
            return []
        layer = layers.find_layers(self.session.project).get(goal_edits.GOAL_TABLE)
        return goal_edits.read_goals(layer) if layer is not None else self.session.proposal.province_goals()

    def _read_trades(self) -> List[Trade]:
        if self.session.proposal is None:
            return []
        layer = layers.find_layers(self.session.project).get(goal_edits.TRADE_TABLE)
        return goal_edits.read_trades(layer) if layer is not None else GoalFile(self.session.proposal).trades()


def _stamped(trade: Trade) -> Trade:
    return replace(trade, uuid=trade.uuid or str(uuid4()), by=current_user(), at=utc_now())
