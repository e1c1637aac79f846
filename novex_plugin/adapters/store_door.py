"""Opens a store wherever it is: a GeoPackage, or tables in PostgreSQL."""

from typing import Any

from .check_layers import LayerStore
from .store import Store


def open_store(place: Any) -> LayerStore:
    """The store in a file, or at an address such as ``postgresql:///gebied?schema=basisset``. Raises NovexError."""
    return Store.open(place)
