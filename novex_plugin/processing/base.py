"""What every NOVEX algorithm shares: identity, help, progress and errors.

An algorithm turns parameters into one call of an adapter function and its result into outputs.
Nothing is computed here, so that a button in the panel gives the same answer.
"""

from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Optional, Sequence, Tuple

from qgis.core import (  # type: ignore[attr-defined]  # the stubs forgot QgsProcessingException
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtGui import QIcon

from ..adapters.atomic import publish, temporary_beside
from ..adapters.store_address import is_database
from ..core.errors import Cancelled, NovexError
from ..core.exchange.spreadsheet import csv_bytes
from ..core.progress import Progress
from ..core.texts import tr
from ..paths import icon
from .help import help_html
from .parameters import REPORT, missing_file, missing_folder
from .report import Report

INFO = "info"  # the level of a message that asks for nothing

Parameters = Dict[str, Any]
Results = Dict[str, Any]


class FeedbackProgress(Progress):
    """Passes steps on to a Processing feedback and its cancel button back to the work."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def step(self, fraction: float, text: str = "") -> None:
        self._feedback.setProgress(100.0 * min(max(fraction, 0.0), 1.0))
        if text and text != self._text:
            self._text = text
            self._feedback.setProgressText(text)
        super().step(fraction, text)

    def cancelled(self) -> bool:
        return bool(self._feedback.isCanceled())


class NovexAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. A subclass gives ``ID``, its texts, parameters and :meth:`work`."""

    ID = ""
    ICON = ""  # name of a drawing in resources/icons; empty when it is called like the algorithm
    TAGS: List[str] = []

    def work(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback, progress: Progress
    ) -> Results:
        """Do the job. May raise NovexError and Cancelled."""
        raise NotImplementedError

    def problem(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        """Why the work cannot begin with these parameters (Dutch); None when it can. That files exist is seen to."""
        return None

    def checkParameterValues(self, parameters: Parameters, context: QgsProcessingContext):
        problem = self.problem(parameters, context) or self._missing(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _missing(self, parameters: Parameters, context: QgsProcessingContext) -> Optional[str]:
        """The first file or folder that is asked for and not there; QGIS itself does not look."""
        for one in self.parameterDefinitions():
            if isinstance(one, QgsProcessingParameterFile):
                path = self.parameterAsString(parameters, one.name(), context)
                if is_database(path):
                    continue
                is_folder = one.behavior() == QgsProcessingParameterFile.Behavior.Folder
                found = (missing_folder if is_folder else missing_file)(path, one.description())
                if found:
                    return found
        return None

    def processAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Results:
        try:
            return self.work(parameters, context, feedback, FeedbackProgress(feedback))
        except Cancelled:
            feedback.pushInfo(tr("Geannuleerd; er is niets half weggeschreven."))
            return {}
        except NovexError as error:
            raise QgsProcessingException(as_text(error)) from error

    def written(self, report: Report, parameters: Parameters, context: QgsProcessingContext) -> Results:
        """Write the page where the user asked for it; nothing when it was not asked."""
        path = self.parameterAsFileOutput(parameters, REPORT, context)
        return {REPORT: report.write(path)} if path else {}

    def table(
        self, name: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], parameters: Parameters,
        context: QgsProcessingContext,
    ) -> Results:  # fmt: skip
        """Write rows as CSV where the user asked for it; nothing when it was not asked. Raises NovexError."""
        return self.bytes_written(
            name, lambda: csv_bytes(columns, (dict(zip(columns, row)) for row in rows)), parameters, context
        )

    def bytes_written(
        self, name: str, content: Callable[[], bytes], parameters: Parameters, context: QgsProcessingContext
    ) -> Results:
        """Write a file where the user asked for it, whole or not at all; nothing when it was not asked."""
        path = self.parameterAsFileOutput(parameters, name, context)
        if not path:
            return {}
        target = Path(path)
        with temporary_beside(target) as work:
            work.write_bytes(content())
            publish(work, target)
        return {name: str(target)}

    @staticmethod
    def tell(feedback: QgsProcessingFeedback, messages: Sequence[Tuple[str, str]]) -> List[str]:
        """Pass (level, text) messages on to the log; returns the texts."""
        for level, text in messages:
            (feedback.pushInfo if level == INFO else feedback.pushWarning)(text)
        return [text for _, text in messages]

    def name(self) -> str:
        return self.ID

    def groupId(self) -> str:
        return self.group().lower()

    def tags(self) -> List[str]:
        return ["novex", *self.TAGS]

    def icon(self) -> QIcon:
        return QIcon(icon(f"{self.ICON or self.ID}.svg"))

    def shortHelpString(self) -> str:
        return help_html(self.ID)

    def createInstance(self) -> "NovexAlgorithm":
        return type(self)()


def as_text(error: NovexError) -> str:
    """What is wrong and, on a line of its own, what to do."""
    return "\n".join(part for part in (error.message, error.hint) if part)
