"""The national sheet from the panel: made of an outcome of the adder, step by step, with the window alive."""

from pathlib import Path
from typing import Any, Callable, List, Optional, Sequence, Union

from ..adapters.national_sheet import NationalRequest, NationalRun
from ..core.texts import tr
from .desk import Desk

FOLDER = "kaartbeelden"  # beside the outcome


def make_national_sheet(
    desk: Desk, path: Union[str, Path], *, horizons: Sequence[str] = (), out_dir: Optional[Union[str, Path]] = None,
    outlines: Optional[str] = None, show: Optional[Callable[[List[Path]], None]] = None,
) -> None:  # fmt: skip
    """Start making the sheets of what the adder wrote to ``path`` (the GeoPackage or its folder), at each of
    ``horizons`` (none: all), as PDF and PNG in a folder beside it. ``show`` hears which files there are, also after a
    cancel. Raises NovexError for a path that holds no outcome, and when something else is busy.
    """
    source = Path(path)
    folder = Path(out_dir) if out_dir else (source if source.is_dir() else source.parent) / FOLDER
    run = NationalRun(NationalRequest(source, folder, horizons=tuple(horizons), outlines=outlines or None))

    def files() -> List[Path]:
        return [each for result in run.results for each in result.files]

    def done(_results: Any) -> None:
        if show is not None:
            show(files())
        _tell(desk, run, folder)

    def stopped() -> None:
        if show is not None:
            show(files())
        count = sum(bool(result.files) for result in run.results)
        desk.messages.info(tr("Het maken van landelijke kaartbeelden is geannuleerd."),
                           tr("{count} bladen waren klaar en blijven staan.").format(count=count))  # fmt: skip

    desk.run_steps(tr("Landelijke kaartbeelden maken"), run.steps(), done, on_stopped=stopped)


def _tell(desk: Desk, run: NationalRun, folder: Path) -> None:
    """One message: what was made, and what went wrong."""
    made = [result for result in run.results if result.files]
    failed = [result.error.replace("\n", " ") for result in run.results if result.error]
    title = tr("1 landelijk kaartbeeld gemaakt.") if len(made) == 1 else (
        tr("{count} landelijke kaartbeelden gemaakt.").format(count=len(made)))  # fmt: skip
    place = tr("Ze staan in {folder}.").format(folder=folder) if made else ""
    if failed or not made:
        notes = failed or [result.note for result in run.results if result.note]
        desk.messages.warn(title, " ".join([place, *dict.fromkeys(notes)]).strip())
    else:
        desk.messages.success(title, place)
