"""What a counter says beside its figures: how was counted, and what is not known (Dutch)."""

from typing import List, Sequence

from ..model.records import ProposalObject
from ..texts import tr
from ..wording import trimmed
from .counter_files import EMPLOYEES, INHABITANTS, Counter
from .counter_sums import Sums

_NAMED = 3


def explanation(counter: Counter, sums: Sums, members: Sequence[ProposalObject], notes: Sequence[str]) -> str:
    """Sentences in the order in which a reader needs them."""
    parts = [counter.explanation, *notes]
    parts.extend(_missing(counter, sums, members))
    if sums.partly:
        parts.append(_partly(sums.partly))
    if sums.search:
        text = tr("Zoekgebieden tellen niet mee: {names} ({amount} {unit}).")
        amount = trimmed(sums.search_used, 1)
        parts.append(text.format(names=_names(sums.search, members), amount=amount, unit=counter.unit))
    if counter.assumption is not None:
        text = tr("Gerekend met {value} {name} ({basis}).")
        one = counter.assumption
        parts.append(text.format(value=trimmed(one.value, 2), name=one.name, basis=one.basis))
    if counter.present is not None:
        parts.append(_present(counter, sums))
    return " ".join(parts)


def _missing(counter: Counter, sums: Sums, members: Sequence[ProposalObject]) -> List[str]:
    if not sums.missing:
        return []
    what = {EMPLOYEES: tr("werknemers"), INHABITANTS: tr("woningen")}.get(counter.kind, counter.unit)
    text = tr("Vul het aantal {what} in bij {names}: zonder telt het niet mee.")
    return [text.format(what=what, names=_names(sums.missing, members))]


def _partly(number: int) -> str:
    if number == 1:
        return tr("Eén object ligt er deels in en telt naar dat deel mee.")
    return tr("{number} objecten liggen er deels in en tellen naar dat deel mee.").format(number=number)


def _present(counter: Counter, sums: Sums) -> str:
    what = counter.present.what if counter.present is not None else ""
    if sums.present is None:
        text = tr("Al aanwezig onbekend: {what}. De ruimte die overblijft is dus hooguit wat hier staat.")
        return text.format(what=what)
    return tr("Al aanwezig: {value} {unit}.").format(value=trimmed(sums.present, 1), unit=counter.unit)


def _names(positions: Sequence[int], members: Sequence[ProposalObject]) -> str:
    names = list(dict.fromkeys(members[index].name for index in positions))
    more = len(names) - _NAMED
    text = ", ".join(names[:_NAMED])
    return tr("{names} en nog {count}").format(names=text, count=more) if more > 0 else text
