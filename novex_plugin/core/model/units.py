"""Units that a shape gives by itself."""

from .records import AREA, LINE

HECTARE, KILOMETRE, DWELLINGS = "ha", "km", "woningen"
_MEASURED = {AREA: HECTARE, LINE: KILOMETRE}


def measured_unit(kind: str) -> str:
    """ha for an area and km for a line: what totals count from the shape itself; '' for a point."""
    return _MEASURED.get(kind, "")
