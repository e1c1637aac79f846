"""What a reservation or protection rule is; ``rule_files`` reads them from ``resources/toetsregels``.

A rule says: a proposal with one of these functions, that touches this layer (or comes within the
buffer of it), gets this severity, on this legal basis. Severity (what the rule says) and legal force
(how binding its source is) are two separate axes. Distances and heights are in metres.
"""

from dataclasses import dataclass, field
from typing import FrozenSet, Mapping, Optional, Tuple

from .selection import LayerFilter

FORBIDDEN, NO_UNLESS, YES_PROVIDED, WEIGH, SIGNAL = "verboden", "nee-tenzij", "ja-mits", "afwegen", "signaleren"
SEVERITIES = (FORBIDDEN, NO_UNLESS, YES_PROVIDED, WEIGH, SIGNAL)
LEGAL_FORCES = ("wet_amvb", "verordening", "programma", "ontwerp", "afspraak", "voornemen", "oordeel")
ALL_LAYERS, GROUND, ABOVE, BELOW = "alle", "maaiveld", "bovengronds", "ondergronds"
VERTICAL_KINDS = (ALL_LAYERS, GROUND, ABOVE, BELOW)
INSIDE, OUTSIDE, EVERYWHERE = "binnen", "buiten", "overal"
PLACES = (INSIDE, OUTSIDE, EVERYWHERE)
ALL_FUNCTIONS = "alle"
NATIONAL, CHANGED, OWN = "landelijk", "gewijzigd", "eigen"
FOLDER = "toetsregels"


@dataclass(frozen=True)
class VerticalTest:
    """Which part of the column of air and soil a rule is about.

    ``alle``: no test. ``maaiveld``: use of the ground, so not what lies wholly below it.
    ``bovengronds``: height; ``above_m`` is the greatest height above ground that is still allowed, and
    None when it differs from place to place, so that the check cannot tell. ``ondergronds``: what lies below.
    """

    kind: str = ALL_LAYERS
    above_m: Optional[float] = None
    note: str = ""


@dataclass(frozen=True)
class QuantityTest:
    """The rule only concerns proposals of at least ``minimum`` ``unit``."""

    unit: str
    minimum: float
    note: str = ""


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
    zone_width: str = ""  # width that the zone of the layer already has; information, never added
    vertical: VerticalTest = VerticalTest()
    quantity: Optional[QuantityTest] = None
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
        """The distance around this layer at which the rule strikes an object of this height."""
        if self.buffer_per_height and height_m:
            return self.buffer_per_height * height_m
        return self.buffer_per_layer.get(layer, self.buffer_max_m)

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
