"""What changed between two snapshots of the basisset, and whether that is to be trusted at once."""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

from ..texts import tr

NEW, GONE, CHANGED, SAME = "nieuw", "vervallen", "gewijzigd", "gelijk"
BY_ID, BY_SHAPE = "kenmerk-id", "geometrie"
LOST_SHARE = 0.5  # of the features of a layer; losing these may well be a broken download
SHRUNK_SHARE = 0.3  # of its area or length

COLUMNS = (
    "laag", "titel", "toestand", "kenmerken_voor", "kenmerken_na", "toegevoegd", "verwijderd", "gewijzigd",
    "vergeleken_op", "maat_voor", "maat_na", "eenheid", "velden_erbij", "velden_weg", "datum_voor", "datum_na",
    "licentie_voor", "licentie_na", "let_op",
)  # fmt: skip
_UNITS = {"vlak": "m2", "lijn": "m", "punt": "stuks"}


@dataclass(frozen=True)
class LayerFacts:
    """One layer of one snapshot. ``measure`` sums its features: m², m, or their number."""

    kind: str
    count: int
    measure: float
    date: str = ""
    licence: str = ""
    fields: Tuple[str, ...] = ()  # of its source, sorted; empty = not known


@dataclass(frozen=True)
class LayerChange:
    """One layer, before and after; ``before`` or ``after`` is None where the layer was not there."""

    key: str
    title: str
    before: Optional[LayerFacts]
    after: Optional[LayerFacts]
    added: int = 0
    removed: int = 0
    changed: int = 0
    matched_by: str = ""

    @property
    def state(self) -> str:
        if self.before is None:
            return NEW
        if self.after is None:
            return GONE
        told = self.added or self.removed or self.changed or self.fields_added or self.fields_removed
        return CHANGED if told or self._facts(self.before) != self._facts(self.after) else SAME

    @property
    def fields_added(self) -> Tuple[str, ...]:
        return self._fields_only_in(self.after, self.before)

    @property
    def fields_removed(self) -> Tuple[str, ...]:
        return self._fields_only_in(self.before, self.after)

    @property
    def warnings(self) -> Tuple[str, ...]:
        """Why somebody should look before this is accepted (Dutch); empty when nothing is suspicious."""
        if self.before is None:
            return ()
        if self.after is None:
            return (tr("de laag ontbreekt in de nieuwe set"),)
        found = [*self._losses(self.before, self.after)]
        if self.before.kind != self.after.kind:
            text = tr("de laag was {before} en is nu {after}")
            found.append(text.format(before=self.before.kind, after=self.after.kind))
        if self.fields_removed or self.fields_added:
            found.append(self._schema_text())
        if self.after.date and self.before.date and self.after.date < self.before.date:
            found.append(tr("de nieuwe gegevens zijn ouder"))
        return tuple(found)

    @property
    def suspicious(self) -> bool:
        return bool(self.warnings)

    def summary(self) -> str:
        """The change in one line (Dutch)."""
        if self.before is None and self.after is not None:
            text = tr("{title}: nieuw, {count} kenmerken")
            return text.format(title=self.title, count=number(self.after.count))
        if self.after is None:
            return tr("{title}: vervallen").format(title=self.title)
        if self.state == SAME:
            return tr("{title}: niet gewijzigd").format(title=self.title)
        text = tr("{title}: {added} erbij, {removed} weg, {changed} gewijzigd")
        said = text.format(
            title=self.title, added=number(self.added), removed=number(self.removed), changed=number(self.changed)
        )
        return said + "".join(f"; {part}" for part in (*self._dates(), *self.warnings))

    def row(self) -> Dict[str, Any]:
        """One row of the table of changes."""
        before, after = self.before, self.after
        kind = (after or before or LayerFacts("", 0, 0.0)).kind
        values = (
            self.key, self.title, self.state, before and before.count, after and after.count, self.added, self.removed,
            self.changed, self.matched_by, before and round(before.measure), after and round(after.measure),
            _UNITS.get(kind, ""), ", ".join(self.fields_added), ", ".join(self.fields_removed),
            before and before.date, after and after.date, before and before.licence, after and after.licence,
            "; ".join(self.warnings),
        )  # fmt: skip
        return dict(zip(COLUMNS, values))

    @staticmethod
    def _facts(one: LayerFacts) -> Tuple[str, str, int]:
        return one.date, one.licence, one.count

    @staticmethod
    def _fields_only_in(one: Optional[LayerFacts], other: Optional[LayerFacts]) -> Tuple[str, ...]:
        if one is None or other is None or not one.fields or not other.fields:
            return ()
        return tuple(name for name in one.fields if name not in other.fields)

    def _losses(self, before: LayerFacts, after: LayerFacts) -> List[str]:
        found = []
        if before.count and before.count - after.count >= LOST_SHARE * before.count:
            text = tr("van {before} kenmerken zijn er nog {after}")
            found.append(text.format(before=number(before.count), after=number(after.count)))
        elif before.count and self.removed >= LOST_SHARE * before.count:
            text = tr("{removed} van {before} kenmerken zijn niet meer terug te vinden")
            found.append(text.format(removed=number(self.removed), before=number(before.count)))
        if before.kind == after.kind != "punt" and before.measure - after.measure > SHRUNK_SHARE * before.measure:
            text = tr("{share} % minder oppervlakte of lengte")
            found.append(text.format(share=round(100 * (1 - after.measure / before.measure))))
        return found

    def _schema_text(self) -> str:
        parts = []
        if self.fields_removed:
            parts.append(tr("velden weg: {names}").format(names=", ".join(self.fields_removed)))
        if self.fields_added:
            parts.append(tr("velden erbij: {names}").format(names=", ".join(self.fields_added)))
        return ", ".join(parts)

    def _dates(self) -> List[str]:
        if self.before is None or self.after is None:
            return []
        found = []
        for before, after, text in (
            (self.before.date, self.after.date, tr("peildatum {before} → {after}")),
            (self.before.licence, self.after.licence, tr("licentie {before} → {after}")),
        ):
            if before != after:
                found.append(text.format(before=before or "–", after=after or "–"))
        return found


@dataclass(frozen=True)
class SnapshotChange:
    """All layers of two snapshots, in the order of the new one."""

    layers: Tuple[LayerChange, ...] = field(default=())

    @property
    def suspicious(self) -> Tuple[LayerChange, ...]:
        """The layers to look at before the new snapshot is accepted."""
        return tuple(layer for layer in self.layers if layer.suspicious)

    def summary(self) -> str:
        """The whole in one line (Dutch)."""
        states = [layer.state for layer in self.layers]
        text = tr("{new} nieuwe, {gone} vervallen, {changed} gewijzigde en {same} ongewijzigde lagen")
        said = text.format(
            new=states.count(NEW), gone=states.count(GONE), changed=states.count(CHANGED), same=states.count(SAME)
        )
        added, removed, changed = (
            sum(getattr(layer, name) for layer in self.layers) for name in ("added", "removed", "changed")
        )
        text = tr("kenmerken: {added} erbij, {removed} weg, {changed} gewijzigd")
        said += "; " + text.format(added=number(added), removed=number(removed), changed=number(changed))
        if self.suspicious:
            names = ", ".join(layer.title for layer in self.suspicious)
            said += ". " + tr("Let op: {names}").format(names=names)
        return said + "."


def number(value: int) -> str:
    """A whole number in Dutch notation."""
    return f"{value:,}".replace(",", ".")
