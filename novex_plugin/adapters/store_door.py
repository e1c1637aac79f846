"""Opens a store wherever it is: a GeoPackage, or a schema in PostgreSQL."""

from typing import Any

from .check_layers import LayerStore
from .store import Store
from .store_address import is_database


def open_store(place: Any) -> LayerStore:
    """The store in a file, or at an address such as ``postgresql://server/database?schema=basisset``.

    Raises NovexError when it is not there or is no store.
    """
    if not is_database(place):
        return Store.open(place)
    from .store_postgis import PostgisStore

    return PostgisStore.open(place)
