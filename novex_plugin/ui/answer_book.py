"""The answers in words and the own indicators of the open proposal as they stand on screen, and changing them.

Both are undo steps on their tables; saving the proposal writes them to the file. Whoever shows them listens to
``objects_changed`` of the session, which every edit, undo and redo gives.
"""

from dataclasses import replace
from typing import Iterable, List

from ..adapters import answer_edits, layers
from ..adapters.edit_stamps import current_user
from ..adapters.goal_file import GoalFile
from ..adapters.gpkg_rows import utc_now
from ..core.model.annexes import Answer, Indicator
from ..core.texts import tr
from .session import Session


class AnswerBook:
    """Reads the layers; of a project of before these tables were layers, the file."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def answers(self) -> List[Answer]:
        """By key, unsaved edits included; none without a proposal."""
        if self.session.proposal is None:
            return []
        layer = layers.find_layers(self.session.project).get(answer_edits.ANSWER_TABLE)
        if layer is None:
            return GoalFile(self.session.proposal).answers()
        return answer_edits.read_answers(layer)

    def indicators(self) -> List[Indicator]:
        """By code, unsaved edits included; none without a proposal."""
        if self.session.proposal is None:
            return []
        layer = layers.find_layers(self.session.project).get(answer_edits.INDICATOR_TABLE)
        if layer is None:
            return GoalFile(self.session.proposal).indicators()
        return answer_edits.read_indicators(layer)

    def save_answers(self, answers: Iterable[Answer]) -> None:
        """Record answers as one undo step, with who and when; an empty text takes one away. Raises NovexError."""
        stamped = [replace(one, by=current_user(), at=utc_now()) for one in answers]
        title = tr("Antwoord vastleggen") if len(stamped) == 1 else tr("Antwoorden vastleggen")
        with self.session.step(title) as step:
            answer_edits.put_answers(self.session.layer(answer_edits.ANSWER_TABLE), stamped, step)
        self.session.watch.flush()

    def save_indicators(self, indicators: Iterable[Indicator]) -> None:
        """Record indicators as one undo step, with who and when. Raises NovexError."""
        stamped = [replace(one, by=current_user(), at=utc_now()) for one in indicators]
        title = tr("Indicator bewaren") if len(stamped) == 1 else tr("Indicatoren bewaren")
        with self.session.step(title) as step:
            answer_edits.put_indicators(self.session.layer(answer_edits.INDICATOR_TABLE), stamped, step)
        self.session.watch.flush()

    def remove_indicator(self, code: str) -> None:
        """Take an indicator away as one undo step. Raises NovexError."""
        with self.session.step(tr("Indicator verwijderen")) as step:
            answer_edits.remove_indicators(self.session.layer(answer_edits.INDICATOR_TABLE), [code], step)
        self.session.watch.flush()
