"""Which features of a layer a rule is about, when it is not about all: power lines from 220 kV, say.

A closed vocabulary (a field with a least value, a greatest value, or a list) instead of expressions, so that a
planner can read and correct it in the rule file. A feature of which the value is not known is kept, and the
finding says so: what a source does not tell must never let a conflict go.
"""

from dataclasses import dataclass
from typing import Any, Optional, Sequence, Tuple

import numpy as np

from ..catalogue.check_layers import LayerField, has_layer, layer
from ..texts import tr

_NAMED_FEATURES = 3


@dataclass(frozen=True)
class LayerFilter:
    """The features whose ``field`` lies from ``minimum`` to ``maximum`` (inclusive), or is ``one_of`` some words."""

    field: str
    minimum: Optional[float] = None
    maximum: Optional[float] = None
    one_of: Tuple[str, ...] = ()

    def sort(self, values: Sequence[str]) -> Tuple[Any, Any]:
        """Two masks over the values: which the rule is about, unknown ones included, and which are unknown."""
        if self.one_of:
            words = np.array([value.strip().casefold() for value in values], dtype=object)
            unknown = words == ""
            return unknown | np.isin(words, [word.casefold() for word in self.one_of]), unknown
        figures = np.array([as_figure(value) for value in values], dtype=float)
        unknown = np.isnan(figures)
        too_low = figures < (-np.inf if self.minimum is None else self.minimum)
        too_high = figures > (np.inf if self.maximum is None else self.maximum)
        return ~(too_low | too_high), unknown

    def unknown_text(self, layer_key: str, names: Sequence[str], touched: int) -> str:
        """What to tell about the ``names`` among the ``touched`` features of which the value is not known."""
        known_as = _field(layer_key, self.field)
        text = tr(
            "{what} onbekend bij {count} van {touched} geraakte kenmerken{names}. De regel geldt {limits}; wat onbekend"
            " is telt voor de zekerheid mee. Vraag het na bij de bronhouder."
        )
        named = [name for name in names if name][:_NAMED_FEATURES]
        title = known_as.title[:1].upper() + known_as.title[1:]
        shown = f" ({', '.join(named)})" if named else ""
        limits = self._limits(known_as.unit)
        return text.format(what=title, count=len(names), touched=touched, names=shown, limits=limits)

    def limits_text(self, layer_key: str) -> str:
        """Which features, in words: ``spanning vanaf 220 kV``."""
        known = _field(layer_key, self.field)
        return f"{known.title} {self._limits(known.unit)}".strip()

    def _limits(self, unit: str) -> str:
        if self.one_of:
            return tr("voor {words}").format(words=", ".join(self.one_of))
        parts = []
        if self.minimum is not None:
            parts.append(tr("vanaf {value:g} {unit}").format(value=self.minimum, unit=unit).strip())
        if self.maximum is not None:
            parts.append(tr("tot en met {value:g} {unit}").format(value=self.maximum, unit=unit).strip())
        return " ".join(parts)


def as_figure(text: str) -> float:
    """A figure as sources write it; NaN for anything that is not one number."""
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return float("nan")


def _field(layer_key: str, name: str) -> LayerField:
    found = layer(layer_key).field(name) if has_layer(layer_key) else None
    return found or LayerField(name, name)
