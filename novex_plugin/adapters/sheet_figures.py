"""The key figures of a map sheet: which quantities may be added up stands in resources/layouts/kerncijfers.json."""

import json
from functools import cache
from typing import Any, Dict, List, Tuple

from ..core.accounting.figures import Totals
from ..paths import resources


@cache
def key_figures() -> Tuple[Dict[str, Any], ...]:
    """The definitions in the order of the sheet: ``label``, ``eenheid`` and ``functies``."""
    text = resources("layouts", "kerncijfers.json").read_text(encoding="utf-8")
    return tuple(json.loads(text)["kerncijfers"])


def sums(totals: Totals) -> List[Tuple[str, float, float, float]]:
    """Label, expected value, lowest and highest of every key figure that is not zero."""
    found = []
    for figure in key_figures():
        bands = [
            line.band
            for line in totals.quantities
            if line.unit == figure["eenheid"] and line.function in figure["functies"]
        ]
        value, low, high = (sum(getattr(band, part) for band in bands) for part in ("value", "minimum", "maximum"))
        if value:
            found.append((figure["label"], value, low, high))
    return found
