"""What was filled in for the last object of a function: the start of the next one of that function."""

from typing import Any, Dict, Mapping, Tuple

# What tends to be the same for a row of objects; never the name, the place, the figure or the remarks.
FIELDS: Tuple[str, ...] = (
    "herkomst", "concreetheid", "nauwkeurigheid", "laag", "hoogte_m", "diepte_m", "dichtheid", "rol_rijk", "status",
    "vraag", "programma", "nevenfuncties", "bron",
)  # fmt: skip


class LastValues:
    """Kept for as long as the session lasts. ``enabled`` False: every object starts empty; what was kept stays."""

    def __init__(self, *, enabled: bool = True) -> None:
        self.enabled = enabled
        self._kept: Dict[str, Dict[str, Any]] = {}

    def remember(self, values: Mapping[str, Any]) -> None:
        """Keep what an object says, by field name; call it after a new object and after every change on the card.

        Fields that ``values`` does not name stay as they were kept; a field that is empty now is forgotten.
        """
        code = str(values.get("functie") or "")
        if not code:
            return
        kept = self._kept.setdefault(code, {})
        for name in FIELDS:
            if name in values:
                kept[name] = values[name]
        self._kept[code] = {name: value for name, value in kept.items() if value not in (None, "")}

    def of(self, function_code: str) -> Dict[str, Any]:
        """What the next object of this function starts with; empty when there was none or this is switched off."""
        return dict(self._kept.get(function_code, {})) if self.enabled else {}

    def forget(self) -> None:
        """Start afresh, as with another proposal."""
        self._kept.clear()
