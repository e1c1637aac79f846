"""The outline of the province, from a basisset store."""

from pathlib import Path
from typing import Any, Optional, Union

import numpy as np

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.optional import shapely
from .province_area import MARGIN_M, province_area
from .store import Box, Store

LAYER = "provincie"


def province_outline(store_path: Union[str, Path, None]) -> Optional[Any]:
    """The outline (shapely, EPSG:28992), or None when the store has none. Raises NovexError for no store."""
    if not store_path:
        return None
    store = Store.open(store_path)
    if not store.has(LAYER):
        return None
    pieces = store.load(LAYER).pieces
    return shapely().union_all(pieces) if len(pieces) else None


def province_box(store: Store, province: str) -> Optional[Any]:
    """The rectangle (shapely, EPSG:28992) around the province of a proposal, or None when the store has none.

    ``province`` is a code of the list provincies; it chooses by name when the layer holds more provinces.
    """
    if not store.has(LAYER):
        return None
    layer = store.load(LAYER)
    name = code_name("provincies", province).casefold()
    wanted = {name, name.split(" (", maxsplit=1)[0]}
    named = [place for place, each in enumerate(layer.feature_names) if str(each).casefold() in wanted]
    pieces = layer.pieces[np.isin(layer.piece_feature, named)] if named else layer.pieces
    return shapely().box(*shapely().total_bounds(pieces)) if len(pieces) else None


def loading_area(store: Optional[Store], province: str) -> Box:
    """The box (EPSG:28992, with a margin) to ask services for, also of a province that only ``store`` knows.

    Raises NovexError when nobody knows where the province is.
    """
    try:
        return province_area(province)
    except NovexError:
        box = province_box(store, province) if store is not None else None
        if box is None:
            raise
        west, south, east, north = (float(value) for value in shapely().bounds(box))
        return west - MARGIN_M, south - MARGIN_M, east + MARGIN_M, north + MARGIN_M
