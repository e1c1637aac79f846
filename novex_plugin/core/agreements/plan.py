"""What a table that was read would do to the agreements there are, before it does it."""

from dataclasses import dataclass, replace
from typing import Any, Callable, Dict, List, Mapping, Optional, Sequence, Tuple
from uuid import uuid4

from ..model.annexes import Agreement
from ..texts import tr
from .compare import resemble
from .table import Line, Reading, Remark


@dataclass(frozen=True)
class ImportPlan:
    """``changed`` holds the new state of agreements that are there already."""

    added: Tuple[Agreement, ...]
    changed: Tuple[Agreement, ...]
    unchanged: int
    remarks: Tuple[Remark, ...]

    @property
    def agreements(self) -> Tuple[Agreement, ...]:
        """Everything that has to be written."""
        return (*self.added, *self.changed)

    @property
    def refused(self) -> Tuple[Remark, ...]:
        return tuple(one for one in self.remarks if one.refused)

    def sentence(self) -> str:
        text = tr("{added} nieuw, {changed} gewijzigd, {same} gelijk, {refused} regels niet overgenomen.")
        return text.format(
            added=len(self.added), changed=len(self.changed), same=self.unchanged, refused=len(self.refused)
        )


def new_uuid() -> str:
    return str(uuid4())


def plan_import(
    reading: Reading, existing: Sequence[Agreement], make_uuid: Callable[[], str] = new_uuid
) -> ImportPlan:
    """Lines of an agreement that is there (by uuid, else number, else title) change it where their cells are filled."""
    index = _Index(existing)
    added: List[Agreement] = []
    changed: Dict[str, Agreement] = {}
    unchanged = 0
    remarks = list(reading.remarks)
    for line in reading.lines:
        known = index.find(line)
        wrong = _other(known, line)
        if wrong:
            remarks.append(Remark(line.line, wrong, refused=True))
        elif known is None:
            added.append(Agreement(**{"uuid": make_uuid(), **line.values}))
        elif known.uuid in changed:
            remarks.append(Remark(line.line, _twice(known), refused=True))
        else:
            now = replace(known, **{**line.values, "uuid": known.uuid})
            unchanged += now == known
            if now != known:
                changed[known.uuid] = now
    order = tuple(sorted(remarks, key=lambda one: one.line))
    return ImportPlan(tuple(added), tuple(changed.values()), unchanged, order)


def _other(known: Optional[Agreement], line: Line) -> str:
    """Why a line is about another agreement than the one that bears its number; empty when it is not."""
    if known is None or line.values.get("uuid") == known.uuid or resemble(known.title, str(line.values["title"])):
        return ""
    text = tr("nummer {number} is al van '{title}'. Geef een ander nummer, of verander eerst de titel.")
    return text.format(number=known.number, title=known.title)


def _twice(known: Agreement) -> str:
    text = tr("de afspraak '{title}' is al door een eerdere regel gewijzigd; voeg de regels samen.")
    return text.format(title=known.title)


class _Index:
    def __init__(self, existing: Sequence[Agreement]) -> None:
        self._by: Dict[str, Dict[str, List[Agreement]]] = {"uuid": {}, "number": {}, "title": {}}
        for one in existing:
            for name, table in self._by.items():
                key = str(getattr(one, name)).casefold()
                if key:
                    table.setdefault(key, []).append(one)

    def find(self, line: Line) -> Optional[Agreement]:
        """The agreement that the line is about, or None."""
        values: Mapping[str, Any] = line.values
        for name in ("uuid", "number", "title"):
            if name == "title" and values.get("number"):
                return self._unnumbered(values)
            found = self._by[name].get(str(values.get(name, "")).casefold(), [])
            if len(found) == 1:
                return found[0]
        return None

    def _unnumbered(self, values: Mapping[str, Any]) -> Optional[Agreement]:
        """A number that is new is another agreement, unless the one of this title had none yet."""
        found = self._by["title"].get(str(values.get("title", "")).casefold(), [])
        return found[0] if len(found) == 1 and not found[0].number else None
