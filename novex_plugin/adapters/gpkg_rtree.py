"""Spatial indexes of a GeoPackage. They are filled without QGIS too, so the work is in ``core.exchange.gpkg_rtree``."""

from ..core.exchange.gpkg_rtree import ROOT, fill

__all__ = ["ROOT", "fill"]
