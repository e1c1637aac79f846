"""The outline of the province, from a basisset store."""

from pathlib import Path
from typing import Any, Optional, Union

from ..core.optional import shapely
from .store import Store

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
