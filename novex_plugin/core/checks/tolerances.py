"""When an overlap is a drawing difference rather than a conflict.

Dutch planning law knows no minimum overlap, so these defaults are a judgement (oordeel) that follows the
precision of the data; every report prints them. Width is the average width 2A/P: a 70 m strip crossed by a
site is long and thin but real.
"""

from dataclasses import dataclass, field, replace
from typing import Any, Dict, Iterator, Mapping, NamedTuple, Tuple

from ..errors import NovexError
from ..texts import tr

NOISE_M2 = 0.01  # below this an overlap is coordinate rounding, whatever the source
CRUMB_M2 = 0.001  # beside a real overlap, a feature of which less than this is taken is not told
NOISE_M = 0.01


@dataclass(frozen=True)
class Tolerance:
    """Limits for one precision class; widths and distances in m, areas in m², share in % of the proposal."""

    sliver_width_m: float
    sliver_area_m2: float
    edge_width_m: float
    edge_share_pct: float
    near_m: float = 0.0  # nearer than this to a reservation that is not touched is worth a word

    def is_sliver(self, area_m2: float, width_m: float) -> bool:
        """Thin and small: ignored, unless the rule forbids."""
        return width_m < self.sliver_width_m and area_m2 < self.sliver_area_m2

    def is_edge_case(self, share_pct: float, width_m: float) -> bool:
        """Thin, or a small share of the proposal: shown as 'randgeval, controleer de bron'."""
        return width_m < self.edge_width_m or share_pct < self.edge_share_pct


@dataclass(frozen=True)
class Tolerances:
    """The limits per precision class of the geometry: exact, middel, indicatief."""

    by_accuracy: Dict[str, Tolerance] = field(
        default_factory=lambda: {
            "exact": Tolerance(1.0, 50.0, 5.0, 0.5, 25.0),
            "middel": Tolerance(5.0, 500.0, 20.0, 1.0, 50.0),
            "indicatief": Tolerance(25.0, 2500.0, 0.0, 5.0, 250.0),
        }
    )

    def of(self, layer_accuracy: str, object_exactness: str) -> Tolerance:
        """The tolerance of the coarser side: a search area is coarse whatever it is laid over."""
        coarse = object_exactness in ("indicatief", "zoekgebied")
        return self.by_accuracy["indicatief" if coarse else layer_accuracy]


DEFAULT = Tolerances()
ACCURACIES = tuple(DEFAULT.by_accuracy)
PREFIX = "tolerantie"
# How the settings of a proposal call the limits, and up to where a figure makes sense.
FIGURES: Dict[str, Tuple[str, float]] = {
    "sliver_breedte_m": ("sliver_width_m", 1_000.0),
    "sliver_oppervlakte_m2": ("sliver_area_m2", 1_000_000.0),
    "randgeval_breedte_m": ("edge_width_m", 1_000.0),
    "randgeval_aandeel_pct": ("edge_share_pct", 100.0),
    "nabij_m": ("near_m", 10_000.0),
}


class ToleranceFigure(NamedTuple):
    """One limit: its key in the settings, the national figure and the figure in force."""

    key: str
    accuracy: str
    name: str
    national: float
    value: float


def from_settings(settings: Mapping[str, str]) -> Tolerances:
    """The national limits with those of a proposal in their place. Raises NovexError for a setting that is wrong."""
    found = dict(DEFAULT.by_accuracy)
    for key, text in settings.items():
        if not key.startswith(f"{PREFIX}."):
            continue
        accuracy, name = _parts(key)
        found[accuracy] = replace(found[accuracy], **{FIGURES[name][0]: _figure(key, text, FIGURES[name][1])})
    return Tolerances(found)


def figures(tolerances: Tolerances) -> Iterator[ToleranceFigure]:
    """Every limit, in the order of the report."""
    for accuracy in ACCURACIES:
        for name, (attribute, _most) in FIGURES.items():
            national = getattr(DEFAULT.by_accuracy[accuracy], attribute)
            value = getattr(tolerances.by_accuracy[accuracy], attribute)
            yield ToleranceFigure(f"{PREFIX}.{accuracy}.{name}", accuracy, name, national, value)


def _parts(key: str) -> Tuple[str, str]:
    parts = key.split(".")
    if len(parts) != len((PREFIX, "accuracy", "name")) or parts[1] not in ACCURACIES or parts[2] not in FIGURES:
        message = tr("De instelling '{key}' is geen bekende tolerantie.").format(key=key)
        known = ", ".join(one.key for one in figures(DEFAULT))
        raise NovexError(message, tr("Verwijder de instelling, of gebruik een van: {known}.").format(known=known))
    return parts[1], parts[2]


def _figure(key: str, text: Any, most: float) -> float:
    try:
        value = float(str(text).replace(",", "."))
    except ValueError:
        value = -1.0
    if not 0.0 <= value <= most:
        message = tr("De tolerantie '{key}' heeft de waarde '{value}'.").format(key=key, value=text)
        raise NovexError(message, tr("Vul een getal van 0 tot en met {most:g} in.").format(most=most))
    return value
