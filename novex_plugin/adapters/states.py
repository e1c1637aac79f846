"""States of a proposal that are kept with it: a named copy per ijkmoment, in a folder beside the file.

A state is the file as a package would hold it, with a record beside it that says its name, when it was kept and its
sha256. It is never changed afterwards; one that was is refused.
"""

import hashlib
import json
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple, Union

from ..core.accounting import provincial_goals
from ..core.errors import NovexError
from ..core.exchange.gpkg_reader import ProposalData
from ..core.exchange.package_reader import read_package
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.states.difference import StateDifference, difference
from ..core.states.state import State, state_of
from ..core.texts import tr
from ..core.variants.compare import Comparison, VariantView, compare
from .atomic import make_folder, publish, temporary_beside, write_text
from .geopackage import ProposalFile
from .gpkg_rows import Clock, utc_now
from .package_gpkg import last_moment, write_copy
from .totals import report_totals

FOLDER = "_standen"  # behind the name of the proposal
FORMAT = 1
ARRANGEMENT = "RA"  # the ijkmoment of which the agreements come back every year
_UNFIT = re.compile(r"[^a-z0-9]+")
_LONGEST = 40


@dataclass(frozen=True)
class KeptState:
    """One kept state. ``at`` is when it was kept, ``moment`` the last change in it (both ISO 8601 in UTC)."""

    name: str
    milestone: str
    version: str
    at: str
    by: str
    moment: str
    file: str
    sha256: str
    objects: int
    agreements: int
    checked: bool
    note: str = ""
    folder: Path = Path()

    @property
    def path(self) -> Path:
        return self.folder / self.file

    @property
    def title(self) -> str:
        """Its name and the day on which it was kept."""
        return tr("{name} ({day})").format(name=self.name, day=self.at[:10])


def states_folder(proposal_path: Union[str, Path]) -> Path:
    """Where the states of a proposal are kept; it exists once there is one."""
    path = Path(proposal_path).absolute()
    return path.with_name(f"{path.stem}{FOLDER}")


def kept_states(proposal_path: Union[str, Path]) -> List[KeptState]:
    """The states of a proposal, the newest first. A record that cannot be read is left out."""
    found = [_read(record) for record in sorted(states_folder(proposal_path).glob("*.json"))]
    return sorted((one for one in found if one is not None), key=lambda one: (one.at, one.file), reverse=True)


def keep_state(
    proposal: ProposalFile, name: str, *, note: str = "", by: str = "", clock: Clock = utc_now,
    progress: Optional[Progress] = None,
) -> KeptState:  # fmt: skip
    """Keep the proposal as it stands in its file, under a name that it does not have yet. Any thread.

    Raises NovexError for a name that is empty or taken, and when the folder cannot be written to, and Cancelled;
    nothing is left then.
    """
    name, progress = name.strip(), progress or Progress()
    _refuse_name(proposal.path, name)
    folder = states_folder(proposal.path)
    make_folder(folder, tr("Zet het voorstel in een map waarin u mag schrijven."))
    header, moment, at = proposal.header(), last_moment(proposal), clock()
    target = _free(folder / f"{header.milestone or 'stand'}_{at[:10]}_{_plain(name)}.gpkg".lower())
    with temporary_beside(target) as work:
        progress.step(0.0, tr("Stand bewaren"))
        write_copy(proposal, work, moment)
        progress.step(0.7)
        kept = KeptState(
            name, header.milestone, header.version, at, by, moment, target.name, _digest(work),
            len(proposal.objects()), len(proposal.agreements()), bool(proposal.rows("toets")), note.strip(), folder,
        )  # fmt: skip
        publish(work, target)
    try:
        write_text(target.with_suffix(".json"), json.dumps(_record(kept), ensure_ascii=False, indent=2) + "\n")
    except NovexError:
        target.unlink()
        raise
    return kept


def remove_state(state: KeptState) -> None:
    """Throw a kept state away. Raises NovexError when it cannot be removed; file and record are then both left."""
    record = state.path.with_suffix(".json")
    try:
        content = record.read_bytes()
        record.unlink()
        try:
            state.path.unlink(missing_ok=True)
        except OSError:
            record.write_bytes(content)
            raise
    except OSError as error:
        message = tr("De stand '{name}' kan niet worden verwijderd ({reason}).")
        raise NovexError(message.format(name=state.name, reason=error.strerror or error),
                         tr("Sluit het bestand in andere programma's en probeer het opnieuw.")) from error  # fmt: skip
    if state.folder.is_dir() and not any(state.folder.iterdir()):
        state.folder.rmdir()


def find_state(proposal_path: Union[str, Path], name: str) -> KeptState:
    """The newest state with this name. Raises NovexError when there is none."""
    states = kept_states(proposal_path)
    for one in states:
        if one.name.casefold() == name.strip().casefold():
            return one
    known = ", ".join(one.name for one in states) or tr("geen")
    raise NovexError(
        tr("Er is geen stand '{name}' bewaard.").format(name=name), tr("Bewaard zijn: {names}.").format(names=known)
    )


def last_arrangement(proposal_path: Union[str, Path]) -> Optional[KeptState]:
    """The newest state that was kept of an arrangement; None when there is none."""
    return next((one for one in kept_states(proposal_path) if one.milestone == ARRANGEMENT), None)


# -- reading --------------------------------------------------------------------------------------


def read_state(source: Union[KeptState, str, Path], title: str = "") -> State:
    """A kept state, a proposal file or a package.

    Raises NovexError when it is refused, or when a kept state, also one given by its path, is not as it was when it
    was kept.
    """
    if not isinstance(source, KeptState):
        path = Path(source).absolute()
        kept = _noted(path)
        if kept is None:
            return state_of(_data(path), title)
        source = kept
    _require_unchanged(source)
    return state_of(_data(source.path), title or source.title)


def _noted(path: Path) -> Optional[KeptState]:
    """The kept state that a file is, by the record beside it; None for any other file."""
    kept = _read(path.with_suffix(".json")) if path.suffix else None
    return kept if kept is not None and kept.path == path else None


def _data(path: Path) -> ProposalData:
    return read_package(path).require()


def _require_unchanged(state: KeptState) -> None:
    if not state.path.is_file():
        raise NovexError(
            tr("Het bestand van de stand '{name}' is weg.").format(name=state.name),
            tr("Zet {file} terug in {folder}, of verwijder de stand.").format(file=state.file, folder=state.folder),
        )
    if _digest(state.path) != state.sha256:
        raise NovexError(
            tr("De stand '{name}' is gewijzigd nadat hij werd bewaard (sha256).").format(name=state.name),
            tr("Een stand hoort te blijven zoals hij was. Zet een reservekopie terug, of verwijder hem."),
        )


# -- comparing ------------------------------------------------------------------------------------


def compare_states(
    before: State, after: State, *, variant: str = BASIS, horizon: str = "2050",
    rural_area_m2: Optional[float] = None, progress: Optional[Progress] = None,
) -> StateDifference:  # fmt: skip
    """What differs, with the figures of one variant at one horizon. Any thread.

    A variant that one of the two does not have gives no figures, and a message that says so. Raises Cancelled.
    """
    progress = progress or Progress()
    missing = [state.title for state in (before, after) if not _has(state, variant)]
    figures: Optional[Comparison] = None
    if not missing:
        views = []
        for place, state in enumerate((before, after)):
            part = progress.part(0.4 * place, 0.4 * (place + 1))
            views.append(_view(state, variant, horizon, rural_area_m2, part))
        figures = compare(views)
    progress.step(0.8, tr("Standen vergelijken"))
    found = difference(before, after, figures)
    progress.step(1.0)
    if missing:
        text = tr("Variant {code} bestaat niet in '{name}'; de cijfers zijn niet vergeleken.")
        found = replace(found, messages=(*found.messages, text.format(code=variant, name=missing[0])))
    return found


def _has(state: State, variant: str) -> bool:
    return variant == BASIS or any(one.code == variant for one in state.variants)


def _view(
    state: State, variant: str, horizon: str, rural_area_m2: Optional[float], progress: Progress
) -> VariantView:
    progress.step(0.0, tr("Optellen: {name}").format(name=state.title))
    counted = report_totals(
        state.header, state.objects, state.variants, provincial_goals(state.goals), variant=variant, horizon=horizon,
        rural_area_m2=rural_area_m2, progress=progress,
    )  # fmt: skip
    return VariantView(state.title, variant, horizon, counted.totals, counted.goals)


# -- files ----------------------------------------------------------------------------------------


def _refuse_name(proposal_path: Path, name: str) -> None:
    if not name:
        raise NovexError(tr("De stand heeft geen naam."), tr("Geef een naam, bijvoorbeeld die van het ijkmoment."))
    if any(one.name.casefold() == name.casefold() for one in kept_states(proposal_path)):
        raise NovexError(tr("Er is al een stand '{name}'.").format(name=name), tr("Kies een andere naam."))


def _plain(name: str) -> str:
    return _UNFIT.sub("-", name.casefold()).strip("-")[:_LONGEST] or "stand"


def _free(target: Path) -> Path:
    candidate, number = target, 2
    while candidate.exists() or candidate.with_suffix(".json").exists():
        candidate = target.with_name(f"{target.stem}_{number}{target.suffix}")
        number += 1
    return candidate


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


_COLUMNS: Tuple[Tuple[str, str], ...] = (
    ("naam", "name"), ("ijkmoment", "milestone"), ("versie", "version"), ("bewaard_op", "at"), ("door", "by"),
    ("stand", "moment"), ("bestand", "file"), ("sha256", "sha256"), ("objecten", "objects"),
    ("afspraken", "agreements"), ("getoetst", "checked"), ("opmerking", "note"),
)  # fmt: skip


def _record(state: KeptState) -> Dict[str, Any]:
    values = asdict(state)
    return {"formaat": FORMAT, **{column: values[name] for column, name in _COLUMNS}}


def _read(record: Path) -> Optional[KeptState]:
    """A record, or None for a file that is none: it may have been put there by hand."""
    try:
        content = json.loads(record.read_text(encoding="utf-8"))
        made = KeptState(**{name: content[column] for column, name in _COLUMNS}, folder=record.parent)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return made if made.file == record.with_suffix(".gpkg").name else None
