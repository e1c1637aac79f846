"""Many GeoPackage binaries at once. They are made without QGIS too: the work is in ``core.exchange.gpkg_blob``."""

from ..core.exchange.gpkg_blob import as_multi, encode_all, encode_each

__all__ = ["as_multi", "encode_all", "encode_each"]
