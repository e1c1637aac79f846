"""Geometries of a GeoPackage. They are read without QGIS too, so the work is in ``core.exchange.gpkg_geometry``."""

from ..core.exchange.gpkg_geometry import decode, encode, is_empty, multi, register_functions, wkb_of, wkb_of_all

__all__ = ["decode", "encode", "is_empty", "multi", "register_functions", "wkb_of", "wkb_of_all"]
