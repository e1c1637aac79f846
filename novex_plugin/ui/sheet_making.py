"""Makes a set of map sheets from the panel: step by step, with the window alive, and says what became of it."""

from pathlib import Path
from typing import Any, Callable, List, Sequence

from ..adapters.sheet_request import SheetRequest
from ..adapters.sheet_run import SheetRun
from ..core.errors import NovexError
from ..core.texts import tr
from .desk import Desk

SHOWN = 3  # reasons in a message; the log has them all


def make_sheets(
    desk: Desk, requests: Sequence[SheetRequest], show: Callable[[List[Path]], None], *, with_account: bool = True
) -> None:
    """Start making one set after the other; ``show`` hears which files there are, also after a cancel. The account of
    the basisset comes once. Raises NovexError."""
    runs = [SheetRun(request, with_account=with_account and not place) for place, request in enumerate(requests)]
    if not any(run.exporter.sheets() for run in runs):
        raise NovexError(
            tr("Er is niets te tonen voor deze keuze."),
            tr("Kies een ander perspectief, een andere horizon of variant."),
        )

    def shown() -> None:
        show([path for run in runs for path in run.paths()])

    def done(_results: Any) -> None:
        shown()
        _tell(desk, runs)

    def stopped() -> None:
        shown()
        desk.messages.info(
            tr("Het maken van kaartbeelden is geannuleerd."),
            tr("{count} bladen waren klaar en blijven staan.").format(count=sum(len(run.made) for run in runs)),
        )

    steps = [step for run in runs for step in run.steps()]
    desk.run_steps(tr("Kaartbeelden maken"), steps, done, on_stopped=stopped)


def _tell(desk: Desk, runs: Sequence[SheetRun]) -> None:
    """One message: what was made, what was left out, and what went wrong."""
    folder = runs[0].exporter.files.folder
    count, skipped = sum(len(run.made) for run in runs), sum(len(run.skipped) for run in runs)
    made = tr("1 kaartbeeld gemaakt") if count == 1 else tr("{count} kaartbeelden gemaakt").format(count=count)
    text = [tr("Ze staan in {folder}.").format(folder=folder)] if count else []
    if skipped:
        text.append(tr("{count} overgeslagen, zonder voorstellen.").format(count=skipped))
    text += dict.fromkeys(message for run in runs for message in run.exporter.messages)
    problems = [problem for run in runs for problem in (*(result.error for result in run.failed), *run.errors)]
    if problems:
        each = list(dict.fromkeys(problem.replace("\n", " ") for problem in problems))
        text = [tr("{count} niet gemaakt.").format(count=len(problems)), *each[:SHOWN], *text]
    details = "\n".join(f"{result.code}: {result.note or result.error}" for run in runs for result in run.results
                        if result.note or result.error)  # fmt: skip
    if problems:
        desk.messages.warn(made + ".", " ".join(text), details)
    elif count:
        desk.messages.success(made + ".", " ".join(text))
    else:
        desk.messages.warn(tr("Er is geen kaartbeeld gemaakt."), " ".join(text), details)
