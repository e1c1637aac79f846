"""Where an object lies, from the basisset: municipality, NOVEX area, region with its VISTA strategy, provinces.

Each layer is read from the store once, at first use (:meth:`Places.warm` does it ahead), and kept as an index.
"""

import threading
from collections import OrderedDict
from contextlib import nullcontext
from functools import cache
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np

from ..core.model.tables import read_json
from ..core.optional import shapely
from ..core.proposal.place import AreaIndex, Place, Share, Subject, without_slivers
from ..core.proposal.place_names import novex_code, province_code, vista_code
from ..core.texts import tr
from ..paths import resources
from .province_area import FILE as OUTLINES
from .store import Store

MUNICIPALITIES, NOVEX_AREAS, REGIONS, PROVINCES = "gemeenten", "novex_gebieden", "vista_regio", "provincie"
LAYERS = (MUNICIPALITIES, NOVEX_AREAS, REGIONS, PROVINCES)
VISTA_FIELD = "vista"
BETWEEN = "; "
BARELY = 0.0005  # of the province: less of an area in it is drawing along a border
LIES_IN = 0.5  # a NOVEX area is only named when at least half of the object lies in it
# So far inside an outline of the locator map a place is certainly in that province: those outlines are off by 400 m
# as a rule and by 5 km at places (measured against the provinces with their waters).
ROUGH_BY_M = 6_000.0
_KEPT = 256  # places remembered by geometry


class Places:
    """Answers where a geometry lies. Without a store, or without a layer in it, the answer leaves that part empty."""

    def __init__(self, store_path: Union[str, Path, None], province: str = "") -> None:
        """``province`` is the code of the proposal. Raises NovexError when the file is no store."""
        self.province = province
        self._store = Store.open(store_path) if store_path else None
        self._indexes: Dict[str, Optional[AreaIndex]] = {}
        self._vista: Dict[str, str] = {}  # by name of the region
        self._outline: Optional[Subject] = None  # of the province
        self._lock = threading.Lock()
        self.is_warm = False  # all layers are read
        self._answers: OrderedDict[bytes, Place] = OrderedDict()

    def warm(self) -> None:
        """Read all layers now; safe in another thread."""
        with self._store.held() if self._store is not None else nullcontext():
            for key in LAYERS:
                self._index(key)
        if self._index(PROVINCES) is None:
            _inner_parts()
        self.is_warm = True

    def of(self, geometry: Any) -> Place:
        """The place of a QgsGeometry or shapely geometry in EPSG:28992; an empty Place for nothing drawn."""
        lib = shapely()
        blob = geometry.asWkb().data() if hasattr(geometry, "asWkb") else lib.to_wkb(geometry)
        blob = bytes(blob or b"")
        if not blob:
            return Place()
        known = self._answers.get(blob)
        if known is None:
            known = self._of(lib.force_2d(lib.from_wkb(blob)))
            self._answers[blob] = known
            if len(self._answers) > _KEPT:
                self._answers.popitem(last=False)
        return known

    def novex_areas(self) -> Optional[List[str]]:
        """The NOVEX areas that the province shares ground with: codes, or names that the list does not know.

        None without that layer.
        """
        if self._index(NOVEX_AREAS) is None:
            return None
        return [novex_code(name) or name for name in self._in_province(NOVEX_AREAS)]

    def regions(self) -> List[Tuple[str, str]]:
        """The regions of the province by name, each with the code of its VISTA strategy ('' when unknown)."""
        return [(name, self._vista.get(name, "")) for name in self._in_province(REGIONS)]

    def _in_province(self, key: str) -> List[str]:
        """The areas of a layer that lie in the province; all of them when nobody knows where that is."""
        index = self._index(key)
        names = [name for name in index.names if name] if index is not None else []
        if names and self._outline is None and self._store is not None and self._store.has(PROVINCES):
            self._outline = Subject(shapely().union_all(self._store.load(PROVINCES).pieces))
        if not names or self._outline is None:
            return names
        here = {item.name for item in self._shares(key, self._outline) if item.share > BARELY}
        return [name for name in names if name in here]

    def _of(self, shape: Any) -> Place:
        if shape.is_empty:
            return Place()
        if not shape.is_valid:
            shape = shapely().make_valid(shape)
        subject = Subject(shape)
        municipalities = self._shares(MUNICIPALITIES, subject)
        areas = self._shares(NOVEX_AREAS, subject)
        area = areas[0].name if areas and areas[0].share >= LIES_IN else ""
        regions = self._shares(REGIONS, subject)
        provinces, source = self._provinces(subject)
        return Place(
            municipalities=tuple(item.name for item in without_slivers(municipalities)),
            novex_area=novex_code(area),
            region=BETWEEN.join(item.name for item in without_slivers(regions)),
            vista=self._vista.get(regions[0].name, "") if regions else "",
            province_shares=tuple(provinces),
            source=source,
            municipality_shares=tuple(municipalities),
            region_shares=tuple(regions),
            novex_name=area,
        )

    def _shares(self, key: str, subject: Subject, *, exclusive: bool = False) -> List[Share]:
        index = self._index(key)
        found = index.shares(subject, exclusive=exclusive) if index is not None else []
        return [item for item in found if item.name]

    def _provinces(self, subject: Subject) -> Tuple[List[Share], str]:
        """Shares by province code, and where they come from; nothing where only a guess could be made."""
        if self._index(PROVINCES) is not None:
            return self._shares(PROVINCES, subject, exclusive=True), tr("basisset, laag provincie")
        for code, inner in _inner_parts().items():
            if inner.covers(subject.geometry):
                return [Share(code, 1.0)], tr("grove provinciegrenzen")
        return [], ""

    def _index(self, key: str) -> Optional[AreaIndex]:
        with self._lock:
            if key not in self._indexes:
                self._indexes[key] = self._read(key)
            return self._indexes[key]

    def _read(self, key: str) -> Optional[AreaIndex]:
        if self._store is None or not self._store.has(key):
            return None
        layer = self._store.load(key)
        if not len(layer.pieces):
            return None
        names = [str(name or "") for name in layer.feature_names]
        if key == PROVINCES:
            names = self._province_names(names, layer.feature_ids)
        if key == REGIONS:
            values = layer.feature_values.get(VISTA_FIELD, [""] * len(names))
            self._vista = {name: vista_code(str(value)) for name, value in zip(names, values)}
        # one entry per name, so that the parts of one area count together
        order = {name: number for number, name in enumerate(dict.fromkeys(names))}
        by_name = np.array([order[name] for name in names], dtype=np.intp)
        return AreaIndex(layer.pieces, by_name[layer.piece_feature], list(order), layer.piece_alone)

    def _province_names(self, names: Sequence[str], ids: Sequence[Any]) -> List[str]:
        """Codes of provinces; the only area of a layer is the province of the proposal, whatever it is called."""
        codes = [province_code(name) or province_code(str(mark)) for name, mark in zip(names, ids)]
        return [self.province] if codes == [""] and self.province else codes


@cache
def _inner_parts() -> Dict[str, Any]:
    """By province code what lies far from its border, by the rough outlines of the locator map."""
    lib = shapely()
    outlines = read_json(resources(*OUTLINES))["provincies"]
    found = {province_code(name): lib.buffer(lib.from_wkt(text), -ROUGH_BY_M) for name, text in outlines.items()}
    lib.prepare(list(found.values()))
    return found
