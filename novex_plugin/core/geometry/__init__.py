"""Geometry of the reservations: repair, cutting into pieces, dissolving. Shapely arrays in, shapely arrays out."""
