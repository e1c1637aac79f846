"""A reservation layer as the engine sees it: arrays of pieces that remember their feature."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

import numpy as np

from ..geometry.borders import BoxColumns
from ..geometry.components import dissolve
from ..geometry.pieces import cut
from ..geometry.repair import repair_all
from ..optional import shapely
from .selection import LayerFilter

EXACT, MEDIUM, INDICATIVE = "exact", "middel", "indicatief"
_FEW_BOXES = 200_000  # pairs of boxes that are compared sooner than a tree is built


class PieceIndex:
    """Pieces, and the ways to find those that are near; whatever an index needs is made at first use."""

    def __init__(self, pieces: Any) -> None:
        self.pieces = pieces

    @cached_property
    def boxes(self) -> BoxColumns:
        return BoxColumns.around(self.pieces)

    @cached_property
    def tree(self) -> Any:
        return shapely().STRtree(self.pieces)

    def near(self, shapes: Any, boxes: BoxColumns) -> Tuple[Any, Any]:
        """Numbers of shapes and of pieces whose boxes meet. ``boxes`` are those of the shapes."""
        if "tree" in self.__dict__ or len(shapes) * len(self.pieces) > _FEW_BOXES:
            return self.tree.query(shapes)
        (west, south), (east, north) = self.boxes.low, self.boxes.high
        met = [
            ((west <= box[2]) & (east >= box[0]) & (south <= box[3]) & (north >= box[1])).nonzero()[0]
            for box in boxes.rows
        ]
        return np.repeat(np.arange(len(met)), [len(one) for one in met]), np.concatenate(met)


@dataclass(eq=False)
class ReservationLayer:
    """The part of one check layer that matters now, in EPSG:28992.

    ``pieces`` are at most 256 vertices each; ``piece_feature`` points into ``feature_ids``. Measures are m² for
    areas, m for lines and 1 for points. ``piece_alone`` is False for pieces that share area with another
    feature; ``united`` holds what those cover together, each place once. ``feature_count`` counts the features
    of the whole layer, also those outside the part that was loaded: 0 means that the layer cannot be tested.
    ``feature_values`` holds per field the text that each feature has there, '' where it is not known.
    """

    key: str
    title: str
    kind: str  # vlak, lijn or punt
    accuracy: str = MEDIUM  # exact, middel or indicatief
    source: str = ""
    date: str = ""
    pieces: Any = None
    piece_feature: Any = None
    piece_measure: Any = None
    piece_alone: Any = None
    feature_ids: Sequence[str] = ()
    feature_names: Sequence[str] = ()
    feature_measure: Any = None
    united: Any = None
    feature_count: int = 0
    feature_values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    _parts: Dict[LayerFilter, "ReservationLayer"] = field(default_factory=dict, repr=False)
    _sorted: Dict[LayerFilter, Tuple[Any, Any]] = field(default_factory=dict, repr=False)

    def __post_init__(self) -> None:
        if self.pieces is None:
            self.pieces = np.empty(0, dtype=object)
            self.piece_feature = np.empty(0, dtype=np.intp)
        if self.piece_measure is None:
            self.piece_measure = measure_of(self.pieces, self.kind)
        if self.piece_alone is None:
            self.piece_alone = np.ones(len(self.pieces), dtype=bool)
        if self.united is None:
            self.united = np.empty(0, dtype=object)
        if self.feature_measure is None:
            size = len(self.feature_ids)
            self.feature_measure = np.bincount(self.piece_feature, weights=self.piece_measure, minlength=size)
        self.feature_count = self.feature_count or len(self.feature_ids)

    @property
    def overlapping(self) -> bool:
        """True when features of the layer overlap each other somewhere."""
        return len(self.united) > 0

    @cached_property
    def index(self) -> PieceIndex:
        """The pieces, to be found by their place."""
        return PieceIndex(self.pieces)

    @cached_property
    def united_index(self) -> PieceIndex:
        return PieceIndex(self.united)

    @cached_property
    def united_measure(self) -> Any:
        return measure_of(self.united, self.kind)

    @cached_property
    def united_feature(self) -> Any:
        """-1 for every piece of what several features cover together."""
        return np.full(len(self.united), -1)

    @cached_property
    def united_once(self) -> Any:
        return np.ones(len(self.united), dtype=bool)

    @property
    def tree(self) -> Any:
        """The spatial index over the pieces, built at first use."""
        return self.index.tree

    @property
    def united_tree(self) -> Any:
        return self.united_index.tree

    def part(self, selection: Optional[LayerFilter]) -> "ReservationLayer":
        """The layer with only the pieces that a rule is about, made once; features keep their numbers."""
        if selection is None:
            return self
        if selection not in self._parts:
            keep = self._masks(selection)[0][self.piece_feature]
            self._parts[selection] = self if keep.all() else self._only(keep)
        return self._parts[selection]

    def unknown(self, selection: LayerFilter) -> Any:
        """Mask of the features of which nobody knows whether the rule is about them."""
        return self._masks(selection)[1]

    def _masks(self, selection: LayerFilter) -> Tuple[Any, Any]:
        if selection not in self._sorted:
            values = self.feature_values.get(selection.field) or [""] * len(self.feature_ids)
            self._sorted[selection] = selection.sort(values)
        return self._sorted[selection]

    def _only(self, keep: Any) -> "ReservationLayer":
        pieces, feature = self.pieces[keep], self.piece_feature[keep]
        alone = self.piece_alone[keep]
        loose, united = dissolve(pieces[~alone], self.kind, feature[~alone])  # others of the overlap may be gone
        alone[~alone] = loose
        return replace(
            self, pieces=pieces, piece_feature=feature, piece_measure=self.piece_measure[keep], piece_alone=alone,
            united=cut(united, self.kind)[0], _parts={}, _sorted={},
        )  # fmt: skip


def measure_of(geometries: Any, kind: str) -> Any:
    """m² of areas, m of lines, 1 for points."""
    lib = shapely()
    if kind == "vlak":
        return lib.area(geometries)
    return lib.length(geometries) if kind == "lijn" else np.ones(len(geometries))


def layer_from_geometries(
    key: str,
    geometries: Sequence[Any],
    kind: str = "vlak",
    *,
    title: str = "",
    names: Optional[Sequence[str]] = None,
    ids: Optional[Sequence[str]] = None,
    accuracy: str = MEDIUM,
    source: str = "",
    date: str = "",
    values: Optional[Mapping[str, Sequence[str]]] = None,
) -> ReservationLayer:
    """A layer straight from geometries (one per feature): repaired, cut and dissolved in memory, without a store."""
    array = np.empty(len(geometries), dtype=object)
    array[:] = list(geometries)
    fixed, _repairs = repair_all(array)
    pieces, feature = cut(fixed, kind)
    alone, united = dissolve(pieces, kind, feature)
    feature_ids: List[str] = list(ids) if ids is not None else [str(number + 1) for number in range(len(array))]
    return ReservationLayer(
        key,
        title or key,
        kind,
        accuracy,
        source,
        date,
        pieces=pieces,
        piece_feature=feature,
        piece_alone=alone,
        united=cut(united, kind)[0],
        feature_ids=feature_ids,
        feature_names=list(names) if names is not None else feature_ids,
        feature_values=values or {},
    )
