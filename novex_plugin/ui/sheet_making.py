"""Makes a set of map sheets from the panel: step by step, with the window alive, and says what became of it."""

from pathlib import Path
from typing import Any, Callable, List

from ..adapters.sheet_request import SheetRequest
from ..adapters.sheet_run import SheetRun
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk

SHOWN = 3  # reasons in a message; the log has them all


def make_sheets(
    desk: Desk, request: SheetRequest, show: Callable[[List[Path]], None], *, with_account: bool = True
) -> None:
    """Start making; ``show`` hears which files there are, also after a cancel. Raises NovexError."""
    run = SheetRun(request, with_account=with_account)
    if not run.exporter.sheets():
        raise NovexError(
            tr("Er is niets te tonen voor deze keuze."),
            tr("Kies een ander perspectief, een andere horizon of variant."),
        )

    def done(_results: Any) -> None:
        show(run.paths())
        _tell(desk, run)

    def stopped() -> None:
        show(run.paths())
        desk.messages.info(
            tr("Het maken van kaartbeelden is geannuleerd."),
            tr("{count} bladen waren klaar en blijven staan.").format(count=len(run.made)),
        )

    desk.run_steps(tr("Kaartbeelden maken"), run.steps(), done, on_stopped=stopped)


def _tell(desk: Desk, run: SheetRun) -> None:
    """One message: what was made, what was left out, and what went wrong."""
    folder = run.exporter.files.folder
    made = tr("1 kaartbeeld gemaakt") if len(run.made) == 1 else (
        tr("{count} kaartbeelden gemaakt").format(count=len(run.made)))  # fmt: skip
    text = [tr("Ze staan in {folder}.").format(folder=folder)] if run.made else []
    if run.skipped:
        text.append(tr("{count} overgeslagen, zonder voorstellen.").format(count=len(run.skipped)))
    text += run.exporter.messages
    problems = [result.error for result in run.failed] + run.errors
    if problems:
        each = list(dict.fromkeys(problem.replace("\n", " ") for problem in problems))
        text = [tr("{count} niet gemaakt.").format(count=len(problems)), *each[:SHOWN], *text]
    details = "\n".join(f"{result.code}: {result.note or result.error}" for result in run.results
                        if result.note or result.error)  # fmt: skip
    if problems:
        desk.messages.warn(made + ".", " ".join(text), details)
    elif run.made:
        desk.messages.success(made + ".", " ".join(text))
    else:
        desk.messages.warn(tr("Er is geen kaartbeeld gemaakt."), " ".join(text), details)
