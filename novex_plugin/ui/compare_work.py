"""Compares in the background: first what counting gives, then with the check; only the newest question is answered."""

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..adapters import tasks
from ..adapters.comparison import Compared
from ..adapters.comparison_live import ComparisonQuestion, LiveComparison
from ..adapters.messages import reports_errors
from ..core.texts import tr
from .answer_book import AnswerBook
from .desk import Desk


class CompareWork(QObject):
    """``ask`` starts it; what was asked before is dropped."""

    compared = pyqtSignal(object)  # Compared
    busy_changed = pyqtSignal(str)  # what is being done, empty when nothing is

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._session = desk.session
        self.messages = desk.messages
        self._live = LiveComparison()
        self._work: Optional[tasks.Work] = None

    @property
    def is_busy(self) -> bool:
        return self._work is not None

    def ask(self, codes: Sequence[str], horizon: str) -> None:
        """Compare these variants as they are on the screen now. Raises NovexError when nothing is open."""
        self.drop()
        session = self._session
        if session.path and codes:
            question = ComparisonQuestion(
                session.proposal, session.header, tuple(session.objects()), tuple(session.variants), tuple(codes),
                horizon, session.store, tuple(AnswerBook(session).indicators()),
            )  # fmt: skip
            self._run(tr("Varianten optellen"), self._live.counted, question, self._counted)

    def drop(self) -> None:
        work, self._work = self._work, None
        if work is not None and not work.is_over():
            work.forget()
        self.busy_changed.emit("")

    def _run(self, title: str, function: object, question: ComparisonQuestion, then: object) -> None:
        work = tasks.run_in_task(
            title, lambda progress: function(question, progress),  # type: ignore[operator]
            lambda found: then(question, found), self._failed, self.drop,  # type: ignore[operator]
        )  # fmt: skip
        self._work = work
        work.progressed.connect(lambda _share, text: self._tell(work, text))
        self.busy_changed.emit(title)

    def _tell(self, work: tasks.Work, text: str) -> None:
        if work is self._work and text:
            self.busy_changed.emit(text)

    def _counted(self, question: ComparisonQuestion, found: Compared) -> None:
        self.compared.emit(found)
        if question.store is None:
            self._checked(question, None)
        else:
            self._run(tr("Varianten toetsen"), self._live.checked, question, self._checked)

    def _checked(self, _question: ComparisonQuestion, found: Optional[Compared]) -> None:
        self._work = None
        if found is not None:
            self.compared.emit(found)
        self.busy_changed.emit("")

    @reports_errors
    def _failed(self, error: BaseException) -> None:
        self.drop()
        self.messages.exception(error)
