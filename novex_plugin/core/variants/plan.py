"""What an operation on variants will change, as plain data: thought out here, carried out on layers by the adapters.

A :class:`Draft` starts from the state of a proposal, is changed step by step and gives a :class:`Plan`. References
(``replaces``) that a change breaks are mended in one place, :meth:`Draft.mend`, and every mend is told in words.
"""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple
from uuid import uuid4

from ..errors import NovexError
from ..model.records import BASIS, ProposalObject, Variant
from ..texts import tr
from .effective import variant_chain

NewId = Callable[[], str]
_COUNTED_NO_MORE: Dict[str, Any] = {
    "quantity": None, "quantity_min": None, "quantity_max": None, "quantity_derived": False, "density": None,
    "affordable_pct": None,
}  # fmt: skip


def new_id() -> str:
    return str(uuid4())


@dataclass(frozen=True)
class State:
    """A proposal as the operations see it: all objects of all variants, unsaved edits included."""

    objects: Tuple[ProposalObject, ...]
    variants: Tuple[Variant, ...]

    @cached_property
    def by_uuid(self) -> Dict[str, ProposalObject]:
        return {item.uuid: item for item in self.objects}

    @cached_property
    def by_code(self) -> Dict[str, Variant]:
        return {item.code: item for item in self.variants}

    @cached_property
    def chains(self) -> Dict[str, Tuple[str, ...]]:
        """The codes from the basis down, by variant; without variants whose parents are unknown or in a circle."""
        found: Dict[str, Tuple[str, ...]] = {}
        for code in (BASIS, *self.by_code):
            try:
                found[code] = variant_chain(self.variants, code)
            except NovexError:
                continue  # nothing is reached from there; who needs the chain itself asks :meth:`chain`
        return found

    def chain(self, code: str) -> Tuple[str, ...]:
        """The codes from the basis down to ``code``. Raises NovexError for parents that are unknown or in a circle."""
        return self.chains.get(code) or variant_chain(self.variants, code)

    def of(self, code: str) -> List[ProposalObject]:
        """The objects that belong to a variant itself."""
        return [item for item in self.objects if item.variant == code]

    def refers(self, item: ProposalObject) -> bool:
        """Whether the object replaces one that stands above it: in the basis or in a parent of its variant."""
        target = self.by_uuid.get(item.replaces) if item.replaces else None
        return target is not None and target.variant in self.chains.get(item.variant, ())[:-1]


@dataclass(frozen=True)
class Copy:
    """A new object: like ``source`` in every field, but for its uuid and ``values`` (by attribute of the record)."""

    source: str
    uuid: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """All that changes, to be carried out as one undo step under ``title``.

    ``changes``: new values by uuid and attribute of the record. ``marks_moved`` and ``marks_copied``: where the sketch
    marks of a variant go, by code; ``marks_removed``: codes whose marks go with them. ``recoded``: variants that go on
    under another code.
    """

    title: str
    variants: Tuple[Variant, ...]
    copies: Tuple[Copy, ...] = ()
    changes: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    removed: Tuple[str, ...] = ()
    marks_moved: Mapping[str, str] = field(default_factory=dict)
    marks_copied: Mapping[str, str] = field(default_factory=dict)
    marks_removed: Tuple[str, ...] = ()
    recoded: Mapping[str, str] = field(default_factory=dict)
    notes: Tuple[str, ...] = ()

    def apply(self, state: State) -> State:
        """The state after the plan; what the layers hold once it is carried out."""
        gone = set(self.removed)
        kept = [replace(item, **self.changes.get(item.uuid, {})) for item in state.objects if item.uuid not in gone]
        made = [replace(state.by_uuid[one.source], uuid=one.uuid, **one.values) for one in self.copies]
        return State((*kept, *made), self.variants)


class Draft:
    """A state in the making. ``old`` is what it started from."""

    def __init__(self, state: State, make_id: NewId = new_id) -> None:
        self.old = state
        self.variants: List[Variant] = list(state.variants)
        self.objects: Dict[str, ProposalObject] = dict(state.by_uuid)
        self.notes: List[str] = []
        self._copies: Dict[str, Copy] = {}
        self._changes: Dict[str, Dict[str, Any]] = {}
        self._removed: List[str] = []
        self._make_id = make_id

    def copy(self, source: ProposalObject, **values: Any) -> str:
        """Add an object like ``source``; returns its uuid."""
        made = Copy(source.uuid, self._make_id(), values)
        self._copies[made.uuid] = made
        self.objects[made.uuid] = replace(source, uuid=made.uuid, **values)
        return made.uuid

    def drop(self, item: ProposalObject, variant: str, **values: Any) -> str:
        """Add the row that says that ``item`` lapses in ``variant``, in the same place; returns its uuid."""
        name = tr("Vervalt: {name}").format(name=item.name)
        row = {**_COUNTED_NO_MORE, "variant": variant, "replaces": item.uuid, "dropped": True, "name": name, **values}
        return self.copy(item, **row)

    def change(self, uuid: str, **values: Any) -> None:
        self.objects[uuid] = replace(self.objects[uuid], **values)
        if uuid in self._copies:
            known = self._copies[uuid]
            self._copies[uuid] = replace(known, values={**known.values, **values})
        else:
            self._changes.setdefault(uuid, {}).update(values)

    def remove(self, uuid: str) -> None:
        if self.objects.pop(uuid, None) is None:
            return
        self._changes.pop(uuid, None)
        if self._copies.pop(uuid, None) is None:
            self._removed.append(uuid)

    def note(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    @property
    def now(self) -> State:
        return State(tuple(self.objects.values()), tuple(self.variants))

    def mend(self) -> None:
        """Put right every reference that held before and does not hold any more.

        An object whose predecessor is gone takes over what that one replaced, or else stands on its own; a row that
        only says that an object lapses goes when that object is no longer there.
        """
        now = self.now
        broken = [item for item in now.objects if item.replaces and not now.refers(item) and self._held(item.uuid)]
        for item in broken:
            self._mend(now, item)

    def _held(self, uuid: str) -> bool:
        known = self.old.by_uuid.get(uuid)
        return known is not None and self.old.refers(known)

    def _mend(self, now: State, item: ProposalObject) -> None:
        target = self.old.by_uuid[item.replaces]
        heir = replace(item, replaces=target.replaces)
        values = {"name": item.name, "target": target.name, "variant": item.variant}
        if target.replaces and now.refers(heir):
            self.change(item.uuid, replaces=target.replaces)
            values["heir"] = now.by_uuid[target.replaces].name
            self.note(tr("'{name}' ({variant}) vervangt nu '{heir}' in plaats van '{target}'.").format(**values))
        elif item.dropped:
            self.remove(item.uuid)
            self.note(tr("Dat '{target}' vervalt in {variant} hoeft niet meer gezegd te worden.").format(**values))
        else:
            self.change(item.uuid, replaces="")
            self.note(tr("'{name}' ({variant}) staat nu op zichzelf: '{target}' is er niet meer.").format(**values))

    def plan(self, title: str, **more: Any) -> Plan:
        """What has been drafted; ``more`` are further fields of the plan."""
        return Plan(
            title=title,
            variants=tuple(sorted(self.variants, key=lambda item: item.code)),
            copies=tuple(self._copies.values()),
            changes=self._real_changes(),
            removed=tuple(self._removed),
            notes=tuple(self.notes),
            **more,
        )

    def _real_changes(self) -> Dict[str, Dict[str, Any]]:
        """Without values that came out as they were."""
        found: Dict[str, Dict[str, Any]] = {}
        for uuid, values in self._changes.items():
            known = self.old.by_uuid[uuid]
            different = {name: value for name, value in values.items() if getattr(known, name) != value}
            if different:
                found[uuid] = different
        return found


def quoted(items: Sequence[ProposalObject], most: int = 5) -> str:
    """``'a', 'b' en 3 andere``: names in a message."""
    named = ", ".join(f"'{item.name or item.uuid}'" for item in items[:most])
    return named if len(items) <= most else tr("{names} en {count} andere").format(names=named, count=len(items) - most)
