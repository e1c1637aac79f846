"""Many GeoPackage binaries at once. They are made without QGIS too: the work is in ``core.exchange.gpkg_blob``."""

from ..core.exchange.gpkg_blob import encode_all

__all__ = ["encode_all"]
