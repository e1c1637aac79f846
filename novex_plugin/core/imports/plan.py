"""What an import would do, row by row, before anything is written: new, changed, known, double or refused."""

import re
from dataclasses import dataclass, field, replace
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..model.records import BASIS, Variant
from ..progress import Progress
from ..texts import tr
from ..variants.effective import variant_chain
from .convert import FIRST_HORIZON, Converter, Draft
from .dedupe import Places, changed_share
from .mapping import ADD, SKIP, UPDATE, ImportMapping
from .origin import origin_key, pattern, source_label, text_of, with_origin
from .table import SourceTable
from .translate import HORIZON

NEW, CHANGED, REPLACES, UNCHANGED, DOUBLE, REFUSED = (
    "nieuw", "gewijzigd", "vervangt", "ongewijzigd", "dubbel", "geweigerd",
)  # fmt: skip
WRITTEN = (NEW, CHANGED, REPLACES)
_REPORT_EVERY = 200
_SECOND = re.compile(r"#\d+$")  # behind an identifier that came before
_BOOKKEEPING = ("uuid", "fid", "vervangt", "vervalt", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")


@dataclass(frozen=True)
class Known:
    """An object of the proposal, unsaved edits included; ``values`` by field name, geometry shapely (EPSG:28992)."""

    uuid: str
    kind: str
    variant: str
    geometry: Any
    values: Mapping[str, Any]


@dataclass(frozen=True)
class Planned:
    """One draft and what will be done with it. ``uuid`` is the known object that it meets, ``changes`` its new values.

    ``moved`` says that the outline changes as well.
    """

    draft: Draft
    verdict: str
    uuid: str = ""
    changes: Mapping[str, Any] = field(default_factory=dict)
    moved: bool = False
    reason: str = ""


@dataclass(frozen=True)
class ImportPlan:
    """Everything that an import would do. ``gone`` are known objects of this source that it no longer has."""

    label: str
    variant: str
    rows: Tuple[Planned, ...]
    gone: Tuple[Known, ...] = ()

    def count(self, *verdicts: str) -> int:
        return sum(row.verdict in verdicts for row in self.rows)

    @property
    def writes(self) -> int:
        return self.count(*WRITTEN)


def make_plan(
    table: SourceTable,
    mapping: ImportMapping,
    known: Sequence[Known] = (),
    variants: Iterable[Variant] = (),
    *,
    variant: str = BASIS,
    horizon: str = FIRST_HORIZON,
    province: Any = None,
    progress: Optional[Progress] = None,
) -> ImportPlan:
    """Compare every row with what the proposal holds in ``variant`` and its parents.

    Raises NovexError for a variant that does not exist and Cancelled. Nothing is changed.
    """
    progress = progress or Progress()
    chain = variant_chain(variants, variant)
    level = {code: place for place, code in enumerate(chain)}
    near = [item for item in known if item.variant in level]
    converter = Converter(table, mapping, variant=variant, horizon=horizon, province=province)
    drafts: List[Draft] = []
    for row in table.rows:
        if row.number % _REPORT_EVERY == 0:
            progress.step(0.6 * row.number / max(1, len(table.rows)), tr("Rij {number} bekijken").format(
                number=row.number))  # fmt: skip
        drafts += converter.drafts(row)
    work = _Comparison(source_label(table.name), mapping, near, level, variant)
    rows = work.compare(work.with_unique_ids(drafts), progress.part(0.6, 1.0))
    return ImportPlan(work.label, variant, tuple(rows), work.gone(drafts))


class _Comparison:
    """Drafts against known objects."""

    def __init__(
        self, label: str, mapping: ImportMapping, known: Sequence[Known], level: Mapping[str, int], variant: str
    ) -> None:
        self.label, self._mapping, self._variant = label, mapping, variant
        self._source = pattern(label)
        self._known = sorted(known, key=lambda item: level[item.variant])
        keys = ((origin_key(item.values.get("bron")), item) for item in self._known)
        self._by_key = {key: item for key, item in keys if key is not None}  # the deepest variant comes last and wins

    def with_unique_ids(self, drafts: Sequence[Draft]) -> List[Draft]:
        """An identifier that comes twice would make two rows one: later ones get a number behind it."""
        seen: Dict[str, int] = {}
        made = []
        for draft in drafts:
            count = seen[draft.identifier] = seen.get(draft.identifier, 0) + 1
            made.append(self._numbered(draft, count) if draft.identifier and count > 1 else draft)
        return made

    def _numbered(self, draft: Draft, count: int) -> Draft:
        own = f"{draft.identifier}#{count}"
        note = tr("kenmerk {id} komt vaker voor").format(id=draft.identifier)
        bron = with_origin(text_of(draft.values.get("bron")), self.label, own)
        return replace(draft, identifier=own, values={**draft.values, "bron": bron}, notes=(*draft.notes, note))

    def compare(self, drafts: Sequence[Draft], progress: Progress) -> List[Planned]:
        places = self._same_places(drafts)
        progress.step(0.3, tr("Vergelijken met het voorstel"))
        doubles = self._doubles_inside(drafts)
        rows = []
        for place, draft in enumerate(drafts):
            if place % _REPORT_EVERY == 0:
                progress.step(0.4 + 0.6 * place / max(1, len(drafts)))
            rows.append(self._planned(draft, places.get(place), doubles.get(place)))
        return rows

    def gone(self, drafts: Sequence[Draft]) -> Tuple[Known, ...]:
        """Objects of the variant itself that came from this source, whose row is no longer there."""
        present = {draft.identifier for draft in drafts}
        return tuple(
            item for (source, identifier), item in self._by_key.items()
            if source == self._source and identifier not in present and item.variant == self._variant
        )  # fmt: skip

    # -- one draft ----------------------------------------------------------------------------

    def _planned(self, draft: Draft, same_place: Optional[Known], double_of: Optional[int]) -> Planned:
        if draft.refused:
            return Planned(draft, REFUSED, reason=draft.refused)
        met = self._by_key.get((self._source, draft.identifier)) if draft.identifier else None
        if met is not None:
            return self._met(draft, met, self._mapping.on_known, tr("kwam eerder uit dezelfde bron"))
        if double_of is not None:
            return Planned(draft, DOUBLE, reason=tr("is gelijk aan rij {number}").format(number=double_of))
        if same_place is not None:
            reason = tr("ligt op de plek van '{name}'").format(name=same_place.values.get("naam") or same_place.uuid)
            return self._met(draft, same_place, self._mapping.on_same_place, reason, by_place=True)
        return Planned(draft, NEW)

    def _met(self, draft: Draft, met: Known, choice: str, reason: str, *, by_place: bool = False) -> Planned:
        if choice == ADD:
            return Planned(draft, NEW, reason=reason)
        changes = self._changes(draft, met)
        moved = draft.kind != met.kind or changed_share(draft.geometry, met.geometry)
        if not changes and not moved:
            return Planned(draft, UNCHANGED, met.uuid, reason=reason)
        if choice == SKIP:
            skipped = tr("{reason}; overgeslagen").format(reason=reason)
            return Planned(draft, DOUBLE if by_place else UNCHANGED, met.uuid, reason=skipped)
        if draft.kind != met.kind:
            text = tr("{reason}, maar is nu een {kind}; verwijder het oude object eerst")
            return Planned(draft, REFUSED, met.uuid, reason=text.format(reason=reason, kind=draft.kind))
        if met.variant != self._variant:
            return Planned(self._successor(draft, met), REPLACES, met.uuid, changes, moved, reason)
        return Planned(draft, CHANGED, met.uuid, changes, moved, reason)

    def _successor(self, draft: Draft, met: Known) -> Draft:
        """In a variant the object of the basis stays: a copy with the new values takes its place there."""
        kept = {name: value for name, value in met.values.items() if value not in (None, "") and
                name not in _BOOKKEEPING}  # fmt: skip
        return replace(draft, values={**kept, **draft.values, "vervangt": met.uuid})

    def _changes(self, draft: Draft, met: Known) -> Dict[str, Any]:
        """The values that the source gives and that differ; what only the proposal knows is left alone."""
        given = {name for name, rule in self._mapping.rules.items() if not rule.is_empty} - {"bron"}
        given |= {"toelichting"} if self._mapping.keep_rest else set()
        given |= {"eenheid"} if "hoeveelheid" in draft.values and "hoeveelheid" in given else set()
        given |= {"hoeveelheid_min", "hoeveelheid_max"} if "hoeveelheid" in given else set()
        changes = {
            name: value for name, value in draft.values.items()
            if name in given and not _equal(value, met.values.get(name))
        }  # fmt: skip
        if "bron" in self._mapping.rules and text_of(draft.values.get("bron")) != text_of(met.values.get("bron")):
            changes["bron"] = draft.values.get("bron")
        if self._mapping.rule(HORIZON).is_empty:
            changes.pop(HORIZON, None)
        if changes and "bron" in draft.values and draft.values["bron"] != met.values.get("bron"):
            changes["bron"] = self._renewed(draft, met)
        return changes

    def _renewed(self, draft: Draft, met: Known) -> Any:
        """The mark of this edition; words that somebody wrote before it stay when the source gives none."""
        said = text_of(draft.values["bron"]) or text_of(met.values.get("bron"))
        return with_origin(said, self.label, draft.identifier)

    # -- places -------------------------------------------------------------------------------

    def _same_places(self, drafts: Sequence[Draft]) -> Dict[int, Known]:
        """Position of a draft -> the known object with the same function in the same place."""
        found: Dict[int, Known] = {}
        for kind in {item.kind for item in self._known}:
            there = [item for item in self._known if item.kind == kind and item.geometry is not None]
            asked = [place for place, draft in enumerate(drafts) if draft.kind == kind and not draft.refused]
            if not there or not asked:
                continue
            same = Places([item.geometry for item in there]).same_as([drafts[place].geometry for place in asked])
            for position, others in same.items():
                fitting = [there[one] for one in others if self._may_be_same(drafts[asked[position]], there[one])]
                if fitting:
                    found[asked[position]] = fitting[-1]
        return found

    def _may_be_same(self, draft: Draft, other: Known) -> bool:
        """Another function in one place is multiple use; another row of the same source is another plan."""
        if draft.values.get("functie") != other.values.get("functie"):
            return False
        key = origin_key(other.values.get("bron"))
        return not (key is not None and draft.identifier and key[0] == self._source and key[1] != draft.identifier)

    def _doubles_inside(self, drafts: Sequence[Draft]) -> Dict[int, int]:
        """Position of a draft -> number of an earlier row that says exactly the same of the same place."""
        first: Dict[Any, List[int]] = {}
        doubles: Dict[int, int] = {}
        for place, draft in enumerate(drafts):
            if draft.refused:
                continue
            alike = first.setdefault(_content_key(draft), [])
            match = next((one for one in alike if not changed_share(drafts[one].geometry, draft.geometry)), None)
            if match is None:
                alike.append(place)
            else:
                doubles[place] = drafts[match].number
        return doubles


def _content_key(draft: Draft) -> Any:
    """Equal for drafts that say the same, under one identifier, of boxes that agree to the metre."""
    said = tuple(sorted((name, str(value)) for name, value in draft.values.items() if name != "bron"))
    return draft.kind, _SECOND.sub("", draft.identifier), said, tuple(round(edge) for edge in draft.geometry.bounds)


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return abs(float(one) - float(other)) <= 1e-9 * max(1.0, abs(float(one)))
    return str(one) == ("" if other is None else str(other))


def verdict_text(verdict: str) -> str:
    """A verdict in words."""
    return {
        NEW: tr("nieuw"), CHANGED: tr("wordt bijgewerkt"), REPLACES: tr("vervangt in deze variant"),
        UNCHANGED: tr("ongewijzigd"), DOUBLE: tr("dubbel"), REFUSED: tr("geweigerd"),
    }[verdict]  # fmt: skip


__all__ = [
    "CHANGED", "DOUBLE", "NEW", "REFUSED", "REPLACES", "SKIP", "UNCHANGED", "UPDATE", "ImportPlan", "Known", "Planned",
    "make_plan", "verdict_text",
]  # fmt: skip
