"""What would make a finding disappear, in the words of a planner."""

from typing import List, Sequence

from .checks.cut import REMOVABLE, Consequences, Cut, Lower, NoCut, Remedy
from .checks.outcomes import BY_CODE
from .dossier import heading
from .model.records import Finding, ProposalObject
from .texts import tr
from .wording import area, length, quantity, trimmed

MOST_NAMED = 2


def title(remedy: Remedy) -> str:
    """The offer in one line; the reason when there is none."""
    if isinstance(remedy, NoCut):
        return remedy.reason
    if isinstance(remedy, Lower):
        return tr("Verdwijnt als de hoogte niet boven {height} m komt.").format(height=trimmed(remedy.height_m))
    gone = length(remedy.removed_m) if remedy.removed_m > 0 else area(remedy.removed_m2)
    return tr("Verdwijnt als {size} vervalt.").format(size=gone)


def lines(remedy: Remedy, item: ProposalObject) -> List[str]:
    """What else it means: what is left, the quantity, and the other findings."""
    if isinstance(remedy, NoCut):
        return []
    if isinstance(remedy, Lower):
        now = trimmed(item.height_m) if item.height_m is not None else "?"
        return [tr("Nu is de hoogte {height} m.").format(height=now), *_others(remedy.consequences)]
    return [_left(remedy), *_quantity(remedy, item), *_others(remedy.consequences)]


def step_title(remedy: Remedy, item: ProposalObject) -> str:
    """What undo calls it."""
    if isinstance(remedy, Lower):
        return tr("Hoogte van {name} verlagen").format(name=item.name)
    return tr("{name} bijsnijden").format(name=item.name)


def _left(cut: Cut) -> str:
    size = length(cut.left_m) if cut.left_m > 0 else area(cut.left_m2)
    if cut.parts == 1:
        return tr("Er blijft {size} over.").format(size=size)
    return tr("Er blijft {size} over, in {count} losse delen.").format(size=size, count=cut.parts)


def _quantity(cut: Cut, item: ProposalObject) -> List[str]:
    if cut.quantity_gone is not None and cut.quantity_left is not None:
        if cut.unit in ("ha", "km"):
            return []  # the size says it already
        text = tr("Dat scheelt {gone}; er blijven er {left}.")
        return [text.format(gone=quantity(cut.quantity_gone, cut.unit), left=quantity(cut.quantity_left, ""))]
    if item.quantity is None:
        return []
    typed = quantity(item.quantity, item.unit)
    return [tr("De ingevulde hoeveelheid ({typed}) blijft staan; pas haar zo nodig zelf aan.").format(typed=typed)]


def _others(consequences: Consequences) -> List[str]:
    found = []
    if consequences.removes:
        found.append(tr("Ook weg: {names}.").format(names=_named(consequences.removes)))
    grave = [one for one in consequences.remains if one.outcome in REMOVABLE]
    if grave:
        found.append(tr("Blijft: {names}.").format(names=_named(grave)))
    elif consequences.remains:
        count = len(consequences.remains)
        found.append(tr("Wat blijft is milder: {count} bevinding(en) van 'ja, mits' of lichter.").format(count=count))
    if consequences.brings:
        found.append(tr("Komt erbij: {names}.").format(names=_named(consequences.brings)))
    if not consequences.remains and not consequences.brings:
        found.append(tr("Daarna heeft dit object geen andere bevindingen."))
    return found


def _named(findings: Sequence[Finding]) -> str:
    named = [f"{heading(one)} ({BY_CODE[one.outcome].label.lower()})" for one in findings[:MOST_NAMED]]
    more = len(findings) - MOST_NAMED
    return ", ".join(named) + (tr(" en nog {count}").format(count=more) if more > 0 else "")
