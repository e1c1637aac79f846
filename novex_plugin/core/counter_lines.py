"""Counters as a reader wants them: which is fullest, what is left, in a line and as a sentence."""

from typing import Iterable, List, Mapping, Optional, Tuple

from .checks.outcomes import BY_CODE, UNKNOWN
from .model.records import CounterResult
from .texts import tr
from .wording import trimmed

_NAMED = 5


def fill(result: CounterResult) -> Optional[float]:
    """How full a counter is: 1 at the limit; None when that cannot be told or there is no limit."""
    if result.limit is None or result.used is None:
        return None
    return (result.used + (result.present or 0.0)) / result.limit


def fullest_first(results: Iterable[CounterResult]) -> List[CounterResult]:
    """By how full they are; then those without a limit, and last what could not be counted."""

    def rank(result: CounterResult) -> Tuple[int, float, str, str]:
        share = fill(result)
        group = 0 if share is not None else 1 if result.used is not None else 2
        return group, -(share or 0.0), result.title, result.place

    return sorted(results, key=rank)


def heading(result: CounterResult) -> str:
    """What is counted, and where."""
    return f"{result.place}: {result.title}" if result.place else result.title


def figures(result: CounterResult) -> str:
    """``12,5 van 700 ha``; what is there already is counted in."""
    if result.used is None:
        return tr("niet te tellen")
    used = trimmed(result.used + (result.present or 0.0))
    if result.limit is None:
        return f"{used} {result.unit}"
    text = tr("{used} van {limit} {unit}")
    return text.format(used=used, limit=trimmed(result.limit), unit=result.unit)


def room(result: CounterResult) -> str:
    """What is left, or by how much it is too much; "at most" when what is there already is not known."""
    left = result.room
    if left is None:
        return "" if result.used is None else tr("geen grens")
    if left < 0:
        return tr("{amount} {unit} te veel").format(amount=trimmed(-left), unit=result.unit)
    text = tr("nog {amount} {unit}")
    if result.present is None and result.outcome == UNKNOWN:
        text = tr("nog hooguit {amount} {unit}")
    return text.format(amount=trimmed(left), unit=result.unit)


def sentence(result: CounterResult, names: Optional[Mapping[str, str]] = None) -> str:
    """All of it for a screen reader: what, how much, what is left, the class and the objects, largest first."""
    parts = [heading(result), figures(result), room(result), tr(BY_CODE[result.outcome].label)]
    known = [names[uuid] for uuid in result.objects if uuid in names] if names else []
    if known:
        more = len(known) - _NAMED
        text = ", ".join(known[:_NAMED])
        parts.append(tr("{names} en nog {count}").format(names=text, count=more) if more > 0 else text)
    return "; ".join(part for part in parts if part) + "."


def details(result: CounterResult, names: Optional[Mapping[str, str]] = None) -> str:
    """The sentence, how was counted, and the rule it belongs to."""
    rule = " · ".join(part for part in (result.rule, result.legal_basis) if part)
    return "\n".join(part for part in (sentence(result, names), result.explanation, rule) if part)
