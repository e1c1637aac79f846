"""What a reservation or protection rule is; ``rule_files`` reads them from ``resources/toetsregels``.

A rule says: a proposal with one of these functions, that touches this layer (or comes within the
buffer of it), gets this severity, on this legal basis. Severity (what the rule says) and legal force
(how binding its source is) are two separate axes. Distances and heights are in metres.
"""

from dataclasses import dataclass, field
from math import isclose
from typing import FrozenSet, Mapping, Optional, Tuple

from .selection import LayerFilter

FORBIDDEN, NO_UNLESS, YES_PROVIDED, WEIGH, SIGNAL = "verboden", "nee-tenzij", "ja-mits", "afwegen", "signaleren"
SEVERITIES = (FORBIDDEN, NO_UNLESS, YES_PROVIDED, WEIGH, SIGNAL)
LEGAL_FORCES = ("wet_amvb", "verordening", "programma", "ontwerp", "afspraak", "voornemen", "oordeel")
ALL_LAYERS, GROUND, ABOVE, BELOW = "alle", "maaiveld", "bovengronds", "ondergronds"
VERTICAL_KINDS = (ALL_LAYERS, GROUND, ABOVE, BELOW)
INSIDE, OUTSIDE, EVERYWHERE = "binnen", "buiten", "overal"
PLACES = (INSIDE, OUTSIDE, EVERYWHERE)
HIT, NEAR_MISS, RING = "raak", "aandacht", "alleen"  # what lies between the least and the greatest distance
BETWEEN = (HIT, NEAR_MISS, RING)
GROUND_LEVEL, NAP = "maaiveld", "nap"  # what a height is measured from
DATUMS = (GROUND_LEVEL, NAP)
AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN = "minimaal", "meer_dan", "hoogstens", "minder_dan"
COMPARISONS = (AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN)
ALL_FUNCTIONS = "alle"
NATIONAL, CHANGED, OWN = "landelijk", "gewijzigd", "eigen"
FOLDER = "toetsregels"
CORRIDOR_SIGHT_M = 250.0  # how far beyond an object a strip is looked at, to see how it runs and how wide it is
_ROUNDING = 1e-9


@dataclass(frozen=True)
class HeightLimit:
    """The greatest height that a rule still allows near a feature of its layer.

    The height at ``from_m`` is that of the feature's ``field`` or ``base_m``; it rises by ``slope`` (m per m) from
    there. Holds from ``from_m`` up to ``to_m`` from the feature, for the ``functions`` (empty: all of the rule) and for
    the features in whose name ``feature`` occurs (empty: every one). ``datum``: above ground, or above NAP.
    """

    base_m: Optional[float] = None
    field: str = ""
    feature: str = ""
    slope: float = 0.0
    datum: str = NAP
    from_m: float = 0.0
    to_m: Optional[float] = None
    functions: FrozenSet[str] = frozenset()

    def height_at(self, base_m: float, distance_m: float) -> float:
        """The limit at this distance, in m above :attr:`datum`."""
        return base_m + self.slope * max(0.0, distance_m - self.from_m)


@dataclass(frozen=True)
class VerticalTest:
    """Which part of the column of air and soil a rule is about.

    ``alle``: no test. ``maaiveld``: use of the ground, so not what lies wholly below it.
    ``bovengronds``: height; ``above_m`` is the greatest height above ground that is still allowed everywhere, and
    ``limits`` are those that differ from place to place. With neither the check cannot tell.
    ``ondergronds``: what lies below, from ``deeper_m`` below ground when that is given.
    """

    kind: str = ALL_LAYERS
    above_m: Optional[float] = None
    note: str = ""
    limits: Tuple[HeightLimit, ...] = ()
    deeper_m: Optional[float] = None

    @property
    def asks_height(self) -> bool:
        return self.above_m is not None or bool(self.limits) or self.kind == ABOVE


@dataclass(frozen=True)
class QuantityTest:
    """A figure of the proposal against a ``limit`` in ``unit``.

    Without severities a test of at least (or more than) its limit decides whether the rule strikes at all, and one of
    at most (or less than) it sets the proposal free. With ``severity`` the rule gets that severity where the test
    holds, with ``otherwise`` where it does not. ``functions`` and ``layers`` narrow it (empty: all of the rule).
    """

    unit: str
    limit: float
    note: str = ""
    comparison: str = AT_LEAST
    severity: str = ""
    otherwise: str = ""
    functions: FrozenSet[str] = frozenset()
    layers: Tuple[str, ...] = ()
    per_dwelling: float = 0.0  # inhabitants per dwelling, for tests in inhabitants

    @property
    def minimum(self) -> float:
        return self.limit

    @property
    def is_threshold(self) -> bool:
        """Whether the rule only strikes where this holds."""
        return self.comparison in (AT_LEAST, MORE_THAN) and not self.severity

    def holds(self, value: float) -> bool:
        """Whether a figure meets the test; a drawn area that is the limit but for rounding counts as the limit."""
        equal = isclose(value, self.limit, rel_tol=_ROUNDING)
        return {
            AT_LEAST: value >= self.limit or equal,
            MORE_THAN: value > self.limit and not equal,
            AT_MOST: value <= self.limit or equal,
            LESS_THAN: value < self.limit and not equal,
        }[self.comparison]


@dataclass(frozen=True)
class RuleException:
    """A way out that the rule itself names; claiming it (in a weighing) asks for the evidence."""

    code: str  # unique inside the rule, e.g. "W07-2"
    text: str
    evidence: Tuple[str, ...] = ()  # codes of bewijs
    functions: FrozenSet[str] = frozenset()  # empty: every function of the rule


@dataclass(frozen=True)
class Rule:
    """One rule. Texts are Dutch; ``layers`` are keys of check layers (toetslagen)."""

    code: str
    theme: str
    name: str
    legal_basis: str
    legal_force: str
    authority: str
    layers: Tuple[str, ...]
    severity: str
    explanation: str
    source: str
    functions: FrozenSet[str] = frozenset()  # empty: every function
    place: str = INSIDE  # the rule strikes inside its layers, outside them (E07, V01), or everywhere (E08)
    selection: Optional[LayerFilter] = None  # the features of the layers that the rule is about; None: all
    buffer_min_m: float = 0.0
    buffer_max_m: float = 0.0
    buffer_per_layer: Mapping[str, float] = field(default_factory=dict)
    buffer_per_height: float = 0.0  # distance = this times the height of the object, when that is known
    buffer_between: str = HIT  # what it means to lie between the least and the greatest distance
    buffer_field: str = ""  # field of the layer that holds the distance of each feature, or a word for it
    buffer_values: Mapping[str, float] = field(default_factory=dict)  # word of that field -> distance in m
    zone_width: str = ""  # width that the zone of the layer already has; information, never added
    vertical: VerticalTest = VerticalTest()
    quantity: Optional[QuantityTest] = None
    further_quantities: Tuple[QuantityTest, ...] = ()
    corridor: bool = False  # the layer holds strips or lines that must stay whole: say which length is blocked
    horizon: str = "alle"
    exceptions: str = ""
    synergy_functions: FrozenSet[str] = frozenset()
    geometry_source: str = ""
    confidence: str = ""
    basis: str = "bron"
    absolute_functions: FrozenSet[str] = frozenset()  # no dispensation exists for these
    active: bool = True
    law_date: str = ""  # ISO 8601: the text of which day was used
    evidence: Tuple[str, ...] = ()  # codes of bewijs that meeting this rule asks for
    exception_list: Tuple[RuleException, ...] = ()
    origin: str = NATIONAL  # landelijk, gewijzigd (in this proposal) or eigen

    @property
    def buffer_m(self) -> float:
        """The widest distance around a layer at which the rule can strike."""
        return max([self.buffer_max_m, *self.buffer_per_layer.values()])

    def buffer_for(self, layer: str, height_m: Optional[float] = None) -> float:
        """The widest distance around this layer at which the rule strikes an object of this height.

        Features with a distance of their own (:attr:`buffer_field`) keep that, and never more than this.
        """
        if self.buffer_per_height and height_m:
            return self.buffer_per_height * height_m
        return self.buffer_per_layer.get(layer, self.buffer_max_m)

    def reach_for(self, layer: str, height_m: Optional[float] = None) -> float:
        """How far around an object of this height features of this layer must be at hand to judge it."""
        return self.buffer_for(layer, height_m) + (CORRIDOR_SIGHT_M if self.corridor else 0.0)

    @property
    def quantities(self) -> Tuple[QuantityTest, ...]:
        """All tests of quantity, in the order of the rule file."""
        return (() if self.quantity is None else (self.quantity,)) + self.further_quantities

    def exception(self, code: str) -> Optional[RuleException]:
        """The exception with this code; None when the rule has none of that name."""
        return next((item for item in self.exception_list if item.code == code), None)

    @property
    def absolute(self) -> bool:
        """No dispensation exists, for at least one function; ask :meth:`is_absolute_for` about one."""
        return bool(self.absolute_functions)

    def applies_to(self, function_code: str) -> bool:
        return not self.functions or function_code in self.functions

    def is_absolute_for(self, function_code: str) -> bool:
        """No minister can grant dispensation to this function here."""
        return function_code in self.absolute_functions

    def is_chance_for(self, function_code: str) -> bool:
        """The reservation welcomes this function (koppelkans)."""
        return function_code in self.synergy_functions
