"""Two states of the agreements beside each other: what was added, changed and ended, with old and new values.

The same agreement is found by its identifier, else by its title, else by its number when the titles still resemble
each other: a new arrangement often starts its numbers anew.
"""

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple

from ..model.annexes import Agreement
from ..texts import tr
from .words import department_names, field_name, full_title, in_order, kind_names, object_names, status_name

ADDED, CHANGED, ENDED, SAME = "toegevoegd", "gewijzigd", "beëindigd", "gelijk"
KINDS_OF_CHANGE = (ADDED, CHANGED, ENDED, SAME)
COLUMNS = ("verschil", "nummer", "titel", "veld", "oud", "nieuw")
RESEMBLES = 0.6  # of the letters of two titles
Names = Mapping[str, str]


@dataclass(frozen=True)
class FieldChange:
    field: str  # as forms name it
    old: str
    new: str


@dataclass(frozen=True)
class Change:
    """One agreement in two states; ``old`` is None when it was added, ``new`` when it ended."""

    kind: str
    old: Optional[Agreement]
    new: Optional[Agreement]
    fields: Tuple[FieldChange, ...] = ()

    @property
    def agreement(self) -> Agreement:
        found = self.new or self.old
        if found is None:
            raise ValueError("a change is about an agreement")
        return found


@dataclass(frozen=True)
class Comparison:
    """``earlier``: what the older file is called. Changes stand in the order of the arrangement."""

    earlier: str
    changes: Tuple[Change, ...]

    def of(self, kind: str) -> Tuple[Change, ...]:
        return tuple(one for one in self.changes if one.kind == kind)

    def sentence(self) -> str:
        added, changed, ended, same = (len(self.of(kind)) for kind in KINDS_OF_CHANGE)
        text = tr("Vergeleken met {earlier}: {added} nieuw, {changed} gewijzigd, {ended} beëindigd, {same} gelijk.")
        return text.format(earlier=self.earlier, added=added, changed=changed, ended=ended, same=same)


def compare(
    earlier: Sequence[Agreement], now: Sequence[Agreement], earlier_names: Names, names: Names, title: str
) -> Comparison:
    """``earlier_names`` and ``names``: of the objects in the two files, by uuid."""
    partner = _partners(earlier, now)
    used = {old.uuid for old in partner.values()}
    found: Dict[str, Change] = {}
    for one in now:
        old = partner.get(one.uuid)
        if old is None:
            found[one.uuid] = Change(ADDED, None, one)
            continue
        fields = changed_fields(old, one, earlier_names, names)
        found[one.uuid] = Change(CHANGED if fields else SAME, old, one, fields)
    changes = [found[one.uuid] for one in in_order(now)]
    changes += [Change(ENDED, one, None) for one in in_order(earlier) if one.uuid not in used]
    return Comparison(title, tuple(changes))


def changed_fields(old: Agreement, new: Agreement, old_names: Names, names: Names) -> Tuple[FieldChange, ...]:
    """The fields that differ, with names instead of codes; an object that got another name is the same object."""
    found = []
    for column, shown in _SHOWN.items():
        before, after = shown(old), shown(new)
        if before != after:
            found.append(FieldChange(field_name(column), before, after))
    if set(old.object_uuids) != set(new.object_uuids):
        found.append(FieldChange(tr("Objecten"), _linked(old, old_names), _linked(new, names)))
    return tuple(found)


def change_rows(comparison: Comparison) -> List[Dict[str, Any]]:
    """A row per changed field, and one per agreement that was added or ended; the columns are ``COLUMNS``."""
    rows = []
    for one in comparison.changes:
        about = {"verschil": one.kind, "nummer": one.agreement.number, "titel": one.agreement.title}
        if one.kind == CHANGED:
            rows += [{**about, "veld": item.field, "oud": item.old, "nieuw": item.new} for item in one.fields]
        elif one.kind != SAME:
            side = "oud" if one.kind == ENDED else "nieuw"
            rows.append({**about, side: full_title(one.agreement)})
    return rows


def _linked(agreement: Agreement, names: Names) -> str:
    return object_names(sorted(agreement.object_uuids, key=lambda uuid: (names.get(uuid, ""), uuid)), names)


_SHOWN: Dict[str, Callable[[Agreement], str]] = {
    "nummer": lambda one: one.number, "titel": lambda one: one.title, "soort": kind_names,
    "departementen": lambda one: "; ".join(sorted(department_names(one).split("; "))),
    "partijen": lambda one: one.parties, "tekst": lambda one: one.text, "status": status_name,
}  # fmt: skip


def _partners(earlier: Sequence[Agreement], now: Sequence[Agreement]) -> Dict[str, Agreement]:
    """The older state of each agreement that has one, by the uuid it has now."""
    found: Dict[str, Agreement] = {}
    for key, resembling in ((_uuid, False), (_title, False), (_number, True)):
        left: Dict[str, List[Agreement]] = {}
        taken = {old.uuid for old in found.values()}
        for one in earlier:
            if one.uuid not in taken and key(one):
                left.setdefault(key(one), []).append(one)
        for one in now:
            candidates = left.get(key(one), []) if one.uuid not in found else []
            if len(candidates) == 1 and (not resembling or resemble(candidates[0].title, one.title)):
                found[one.uuid] = candidates.pop()
    return found


def _uuid(one: Agreement) -> str:
    return one.uuid


def _title(one: Agreement) -> str:
    return " ".join(one.title.casefold().split())


def _number(one: Agreement) -> str:
    return one.number.strip()


def resemble(first: str, second: str) -> bool:
    """Whether two titles may be those of one agreement in two years."""
    return SequenceMatcher(None, first.casefold(), second.casefold(), autojunk=False).ratio() >= RESEMBLES
