"""What the screen says while a basisset is fetched, before it starts, and of what did not come."""

from dataclasses import dataclass
from typing import Collection, Tuple

from ..texts import tr
from ..wording import number
from .changes import GONE, NEW, LayerChange
from .loading import BUSY, FAILED, FOUND, KEPT, LOADED, PICTURE, WAITING, Board, Plan

USUAL_BYTES_PER_S = 2_500_000  # 20 Mbit/s: an office line that is shared, for the estimate that is shown
LARGEST_SHOWN = 5
AGAIN, DOCTOR = "opnieuw", "dokter"


@dataclass(frozen=True)
class Failure:
    """A layer that did not come: why, and what is likely to help (AGAIN or DOCTOR; a file of one's own always can)."""

    code: str
    name: str
    reason: str
    action: str


def news_word(state: str) -> str:
    """The state of a layer that is being fetched, as the list says it."""
    return {
        WAITING: tr("wacht"),
        BUSY: tr("bezig"),
        FOUND: tr("gevonden"),
        LOADED: tr("geladen"),
        PICTURE: tr("kaartbeeld"),
        KEPT: tr("bewaard"),
        FAILED: tr("mislukt"),
    }[state]


def progress_line(board: Board, total: int) -> str:
    """``31 van 43 geladen, 2 mislukt``."""
    text = tr("{done} van {total} geladen").format(done=len(board.of(LOADED, PICTURE)), total=total)
    for state, word in ((KEPT, tr("{count} bewaard")), (FAILED, tr("{count} mislukt"))):
        if board.of(state):
            text += ", " + word.format(count=len(board.of(state)))
    return text


def failures(board: Board, plan: Plan) -> Tuple[Failure, ...]:
    """What did not come in, with what to try first: a layer whose address was found may well come the next time."""
    found = {one.layer.code for one in plan.layers if one.resolved is not None}
    return tuple(
        Failure(item.code, item.name, item.text or tr("geen reden bekend"), AGAIN if item.code in found else DOCTOR)
        for item in board.of(FAILED, KEPT)
    )


def failure_lines(found: Collection[Failure]) -> str:
    return "\n".join(f"{one.name}: {one.reason}" for one in found)


def size_text(size: int) -> str:
    """Bytes in the unit that suits: ``340 MB``, ``1,8 GB``."""
    if size >= 1_000_000_000:
        return f"{number(size / 1e9, 1)} GB"
    return f"{number(size / 1e6)} MB" if size >= 1_000_000 else f"{number(max(1, size / 1e3))} kB"


def time_text(seconds: float) -> str:
    """A duration that nobody will hold us to: minutes, or hours and minutes."""
    minutes = max(1, round(seconds / 60))
    if minutes < 60:
        return tr("{minutes} minuten").format(minutes=minutes) if minutes > 1 else tr("1 minuut")
    return tr("{hours} uur en {minutes} minuten").format(hours=minutes // 60, minutes=minutes % 60)


def plan_text(plan: Plan, bytes_per_s: int = USUAL_BYTES_PER_S) -> str:
    """What is about to travel, the largest layers, and how long that takes at a stated speed."""
    lines = [
        tr("Er wordt ongeveer {size} opgehaald. Bij {speed} Mbit/s duurt dat ongeveer {time}.").format(
            size=size_text(plan.bytes), speed=number(bytes_per_s * 8 / 1e6), time=time_text(plan.bytes / bytes_per_s)
        ),
        "",
        tr("De grootste lagen:"),
    ]
    waiting = [one for one in plan.largest if not one.present]
    lines += [f"  {one.layer.name}: {size_text(one.bytes or 0)}" for one in waiting[:LARGEST_SHOWN]]
    if plan.unsized:
        lines += ["", tr("Van {count} lagen zegt de dienst niet hoe groot ze zijn.").format(count=len(plan.unsized))]
        lines += [f"  {one.layer.name}" for one in plan.unsized if one.layer.large]
    return "\n".join(lines)


def change_figures(change: LayerChange) -> Tuple[str, str, str, str]:
    """Added, removed, changed, and the measure before and after, for a row of a table."""
    before, after = change.before, change.after
    sizes = [_measure(one.kind, one.measure) for one in (before, after) if one is not None]
    measure = " → ".join(dict.fromkeys(sizes))
    added, removed, changed = (number(one) if one else "" for one in (change.added, change.removed, change.changed))
    return added, removed, changed, measure


def change_word(change: LayerChange) -> str:
    """``nieuw``, ``vervallen``, ``gewijzigd`` or ``gelijk``, with a warning sign in words."""
    words = {NEW: tr("nieuw"), GONE: tr("vervallen"), "gewijzigd": tr("gewijzigd"), "gelijk": tr("gelijk")}
    word = words[change.state]
    return tr("{word}, let op").format(word=word) if change.suspicious else word


def _measure(kind: str, value: float) -> str:
    if kind == "vlak":
        return f"{number(value / 1e4)} ha"
    return f"{number(value / 1e3)} km" if kind == "lijn" else number(value)
