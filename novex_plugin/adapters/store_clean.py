"""From raw features to what the store keeps: one kind, valid, cut, dissolved; nothing lost without a word."""

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, List, Sequence, Tuple

import numpy as np

from ..core.checks.layers import measure_of
from ..core.geometry.neighbours import runs
from ..core.geometry.overlaps import cover_once
from ..core.geometry.pieces import cut
from ..core.geometry.repair import TYPES_OF_KIND, Repair, keep_kind, repair_all
from ..core.optional import shapely
from ..core.texts import tr
from .sources import INFO, WARNING, Message, RawFeatures
from .store_format import Pieces

KINDS = ("punt", "lijn", "vlak")  # by dimension
_MENTIONED_M2 = 50.0
_COORDINATES_PER_TURN = 4_000_000


@dataclass
class CleanLayer:
    """Cleaned features of one layer, with counts for the report. Areas in m² as in :class:`Repair`."""

    kind: str
    geometries: Any
    ids: List[str]
    names: List[str]
    read: int
    repairs: List[Repair] = field(default_factory=list)
    repair_notes: List[str] = field(default_factory=list)  # a line per repair: feature, reason, areas
    dropped: List[str] = field(default_factory=list)  # reasons with the feature id
    messages: List[Message] = field(default_factory=list)
    classes: List[str] = field(default_factory=list)  # as long as ``ids``
    values: Dict[str, List[str]] = field(default_factory=dict)  # by field, each as long as ``ids``

    @property
    def area_after(self) -> float:
        return float(measure_of(self.geometries, self.kind).sum()) if self.kind != "punt" else 0.0

    @property
    def area_before(self) -> float:
        """What the parts cover as drawn: places that parts of one feature cover twice count once."""
        lost = sum(item.area_before - item.double_area - item.area_after for item in self.repairs)
        return self.area_after + (lost if self.kind == "vlak" else 0.0)


def join(parts: Sequence[RawFeatures]) -> RawFeatures:
    """The features of several sources that feed one layer."""
    geometries = np.concatenate([part.geometries for part in parts]) if parts else np.empty(0, dtype=object)
    return RawFeatures(
        geometries,
        [value for part in parts for value in part.ids],
        [value for part in parts for value in part.names],
        [message for part in parts for message in part.messages],
        [value for part in parts for value in part.classes or [""] * len(part.ids)],
        {name: [value for part in parts for value in part.values.get(name) or [""] * len(part.ids)]
         for name in dict.fromkeys(name for part in parts for name in part.values)},
    )  # fmt: skip


def clean(raw: RawFeatures, expected_kind: str, title: str) -> CleanLayer:
    """Valid geometries of one kind; every repair and every feature that falls away is written down."""
    lib = shapely()
    kind = main_kind(raw.geometries, expected_kind)
    missing = lib.is_missing(raw.geometries)
    hollow = lib.is_empty(raw.geometries)
    geometries, repairs = repair_all(raw.geometries)
    of_kind = np.isin(lib.get_type_id(geometries), TYPES_OF_KIND[kind])
    for number in np.flatnonzero(~of_kind & ~missing):
        geometries[number] = keep_kind(geometries[number], kind)
    keep = ~(lib.is_missing(geometries) | lib.is_empty(geometries))
    reasons = np.where(missing, tr("geen (leesbare) geometrie"), tr("geen {kind}").format(kind=kind))
    reasons = np.where(hollow & ~missing, tr("lege geometrie"), reasons)
    dropped = [f"{raw.ids[number]}: {reasons[number]}" for number in np.flatnonzero(~keep)]
    layer = CleanLayer(
        kind, geometries[keep], _chosen(raw.ids, keep), _chosen(raw.names, keep), len(raw.ids), repairs,
        [_repair_note(item, raw) for item in repairs], dropped, list(raw.messages),
        _chosen(raw.classes or [""] * len(raw.ids), keep),
        {name: _chosen(texts, keep) for name, texts in raw.values.items()},
    )  # fmt: skip
    _say(layer, raw, expected_kind, title)
    return layer


def main_kind(geometries: Any, expected: str) -> str:
    """The expected kind when the data has it, otherwise the kind that most geometries are."""
    lib = shapely()
    dimensions = lib.get_dimensions(geometries)
    counts = np.bincount(dimensions[dimensions >= 0], minlength=3)
    if counts.sum() == 0 or (expected in KINDS and counts[KINDS.index(expected)] > 0):
        return expected
    return KINDS[int(np.argmax(counts))]


def to_pieces(layer: CleanLayer, between: Callable[[], None] = lambda: None) -> Tuple[Pieces, Pieces]:
    """The pieces of the features, and the pieces of what overlapping features cover together; ``between`` may raise."""
    pieces, feature = _cut_in_turns(layer.geometries, layer.kind, between)
    alone, united = cover_once(pieces, layer.kind, feature, between)
    between()
    united_pieces, _component = cut(united, layer.kind)
    count = len(united_pieces)
    return (
        Pieces(pieces, feature, measure_of(pieces, layer.kind), alone),
        Pieces(
            united_pieces, np.zeros(count, dtype=np.intp), measure_of(united_pieces, layer.kind),
            np.ones(count, dtype=bool),
        ),
    )  # fmt: skip


def _cut_in_turns(geometries: Any, kind: str, between: Callable[[], None]) -> Tuple[Any, Any]:
    """The same as one cut, with moments to stop in between."""
    turns = []
    for turn in runs(shapely().get_num_coordinates(geometries), _COORDINATES_PER_TURN):
        between()
        pieces, feature = cut(geometries[turn], kind)
        turns.append((pieces, feature + turn.start))
    if not turns:
        return cut(geometries, kind)
    return np.concatenate([pieces for pieces, _feature in turns]), np.concatenate([feature for _, feature in turns])


def _repair_note(item: Repair, raw: RawFeatures) -> str:
    text = tr(
        "{id} {name}: hersteld ({reason}); {before:.2f} m² getekend, {double:.2f} m² dubbel, {after:.2f} m² na herstel"
    )
    return text.format(
        id=raw.ids[item.index], name=raw.names[item.index], reason=item.reason, before=item.area_before,
        double=item.double_area, after=item.area_after,
    )  # fmt: skip


def _chosen(values: Sequence[str], keep: Any) -> List[str]:
    return [value for value, kept in zip(values, keep.tolist()) if kept]


def _say(layer: CleanLayer, raw: RawFeatures, expected_kind: str, title: str) -> None:
    if layer.kind != expected_kind:
        text = tr("{title}: verwacht als {expected}, maar de bron bevat {kind}; zo is de laag ook ingelezen.")
        layer.messages.append((WARNING, text.format(title=title, expected=expected_kind, kind=layer.kind)))
    if layer.repairs:
        layer.messages.append((INFO, _repair_text(layer, raw, title)))
    if layer.dropped:
        text = tr("{title}: {count} van {read} kenmerken zijn niet bruikbaar en vervallen ({reasons}).")
        reasons = _shortened(layer.dropped)
        values = {"title": title, "count": len(layer.dropped), "read": layer.read, "reasons": reasons}
        layer.messages.append((WARNING, text.format(**values)))


def _repair_text(layer: CleanLayer, raw: RawFeatures, title: str) -> str:
    named = _shortened([raw.names[item.index] or raw.ids[item.index] for item in layer.repairs])
    text = tr("{title}: {count} ongeldige geometrieën hersteld zonder oppervlakte te verliezen ({names}).")
    said = text.format(title=title, count=len(layer.repairs), names=named)
    double = sum(item.double_area for item in layer.repairs)
    if double >= _MENTIONED_M2:
        more = tr("Delen die elkaar overlapten zijn samengevoegd; {double:.2f} ha was dubbel getekend.")
        said += " " + more.format(double=double / 10_000)
    return said


def _shortened(values: Sequence[str], most: int = 5) -> str:
    more = tr(" en nog {count}").format(count=len(values) - most) if len(values) > most else ""
    return ", ".join(values[:most]) + more
