"""The plain records that travel between the rooms of the house.

Geometries are shapely 2 geometries in EPSG:28992 (RD New), metres; ``None`` where a record has
no place. Codes are those of ``resources/codelijsten``. Nothing here knows QGIS or a file format.
"""

from dataclasses import dataclass, field
from typing import Any, Dict, Optional, Tuple

from .slots import late, slotted

BASIS = ""  # the variant code of objects that every variant shares

AREA, LINE, POINT = "vlak", "lijn", "punt"
SEARCH_AREA = "zoekgebied"
INDICATIVE = "indicatief"


@dataclass(frozen=True)
class ProposalHeader:
    """One row of table ``voorstel``."""

    uuid: str
    title: str
    province: str  # code of provincies, e.g. PV25
    milestone: str = "IJK1"  # ijkmoment
    version: str = "0.1"
    organisation: str = ""
    contact: str = ""
    date: str = ""  # ISO 8601
    basisset_name: str = ""
    basisset_date: str = ""
    schema_version: str = ""
    remark: str = ""
    # For the metadata; what is empty is filled in by core.metadata when a package is made.
    summary: str = ""
    keywords: str = ""  # separated by commas
    use_limits: str = ""
    licence: str = ""  # code of licentie
    email: str = ""
    website: str = ""
    lineage: str = ""
    scale: Optional[int] = None  # denominator


@dataclass(frozen=True)
class Variant:
    """One row of table ``variant``; the basis itself has no row."""

    code: str
    name: str
    description: str = ""
    preferred: bool = False
    parent: str = BASIS
    archived: bool = False  # kept, but no longer offered


@dataclass(frozen=True)
class ProposalObject:
    """What is proposed: one row of ``object_vlak``, ``object_lijn`` or ``object_punt``."""

    uuid: str
    name: str
    geometry: Any
    kind: str  # AREA, LINE or POINT
    function: str
    perspective: str = ""
    horizon: str = "2030"
    variant: str = BASIS
    replaces: str = ""  # uuid of the object that this one takes the place of, inside its variant
    dropped: bool = False  # True: only says that ``replaces`` lapses in this variant
    further_functions: Tuple[str, ...] = ()
    question: str = ""
    programme: str = ""
    novex_area: str = ""
    start_year: Optional[int] = None
    end_year: Optional[int] = None
    origin: str = ""
    certainty: str = ""
    exactness: str = "exact"
    precision_m: Optional[float] = None  # how far the outline may be off, m
    layer: str = "maaiveld"
    height_m: Optional[float] = None  # highest point above ground, m
    depth_m: Optional[float] = None  # deepest point below ground, m, positive
    ground_nap_m: Optional[float] = None  # height of the ground, m above NAP
    quantity: Optional[float] = None
    unit: str = ""
    quantity_derived: bool = False  # follows from geometry and density; nobody typed it
    density: Optional[float] = None  # quantity per hectare that it was derived with
    quantity_min: Optional[float] = None
    quantity_max: Optional[float] = None
    employees: Optional[float] = None
    affordable_pct: Optional[float] = None
    role_of_state: str = ""
    status: str = ""
    extra: Dict[str, Any] = field(default_factory=dict)  # texts and bookkeeping, by field name of the schema


@dataclass(frozen=True)
class FeatureHit:
    """One reserved feature that a finding touches."""

    feature_id: str
    name: str
    overlap_m2: float = 0.0
    share_pct: float = 0.0  # of the reserved feature
    length_m: float = 0.0
    distance_m: float = 0.0


@late("place", "situation")
@slotted
@dataclass(frozen=True)
class Finding:
    """The outcome of one rule, or one pair of functions, for one object.

    ``overlap_m2`` is the part of the object that is covered, counted once however many reserved
    features overlap there; ``hits`` names the features, whose sum can be larger.
    """

    key: str  # stable over re-runs: the weighing of a finding hangs on it
    object_uuid: str
    object_name: str
    variant: str
    horizon: str
    kind: str  # 'regel' or 'paar'
    rule: str  # rule code, or pair such as 'BED-WON'
    outcome: str  # an Outcome code: HARD, NEE_TENZIJ, ...
    title: str
    explanation: str = ""
    severity: str = ""
    legal_force: str = ""
    absolute: bool = False
    authority: str = ""
    legal_basis: str = ""
    exceptions: str = ""
    layer: str = ""  # key of the check layer (toetslaag)
    other_uuid: str = ""
    other_name: str = ""
    overlap_m2: float = 0.0
    overlap_pct: float = 0.0  # of the object's area or length
    length_m: float = 0.0  # length inside, for line objects
    reserved_pct: float = 0.0  # share of the touched reserved features together
    distance_m: float = 0.0
    edge_case: bool = False  # randgeval: thinner or smaller than the tolerance
    indicative: bool = False
    vertical: str = ""
    source: str = ""
    source_date: str = ""
    theme: str = ""
    rule_origin: str = ""  # landelijk, gewijzigd or eigen; empty for pairs
    law_date: str = ""
    evidence: Tuple[str, ...] = ()  # codes of bewijs that the rule, or the exception that is claimed, asks for
    claimed: str = ""  # code of the exception that the weighing claims
    limit_height_m: Optional[float] = None  # height above ground from which it becomes a conflict
    corridor_m: float = 0.0  # length of the strip or line reservation that the object blocks
    situation: str = ""  # fingerprint of what the outcome depends on; a weighing remembers it
    place: Any = None  # shapely point inside the hit
    overlap: Any = None  # shapely geometry of the hit, or None until somebody asks
    hits: Tuple[FeatureHit, ...] = ()


@dataclass(frozen=True)
class Weighing:
    """The motivated answer to a finding (afweging); survives every re-run.

    It names the object and the rule itself, so that it can be read, and found again, when the finding is gone.
    """

    key: str
    decision: str  # geaccepteerd, gemitigeerd, uitgeruild, geescaleerd
    motivation: str = ""
    escalation: str = ""
    by: str = ""
    at: str = ""
    exception: str = ""  # code of the exception of the rule that is claimed
    evidence: Tuple[str, ...] = ()  # codes of bewijs that are there
    traded_with: str = ""
    quantity: Optional[float] = None
    unit: str = ""
    object_uuid: str = ""
    object_name: str = ""
    rule: str = ""
    title: str = ""
    situation: str = ""  # fingerprint of the finding when it was weighed

    def outdated(self, finding: Finding) -> bool:
        """Whether the situation has changed since; never for weighings of before fingerprints existed."""
        return bool(self.situation and finding.situation and self.situation != finding.situation)


@dataclass(frozen=True)
class CounterResult:
    """What all objects in force ask together of something that has a limit (teller), at one place.

    ``used`` is None when it cannot be counted; ``present`` what the source says is there already, None when unknown.
    """

    counter: str
    rule: str
    title: str
    place: str  # municipality, zone, polder or plan
    unit: str
    limit: Optional[float]
    used: Optional[float]
    outcome: str
    present: Optional[float] = None
    objects: Tuple[str, ...] = ()  # uuids that count, in order of their share
    explanation: str = ""
    legal_basis: str = ""

    @property
    def key(self) -> str:
        return f"{self.counter}:{self.place}"

    @property
    def room(self) -> Optional[float]:
        """What is left; negative is too much, None when it cannot be told."""
        if self.limit is None or self.used is None:
            return None
        return self.limit - (self.present or 0.0) - self.used


@dataclass(frozen=True)
class RuleOverride:
    """A rule of the province itself, or its copy of a national one; ``record`` is JSON as in the rule files."""

    code: str
    origin: str  # gewijzigd or eigen
    record: str
    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True)
class NeighbourObject:
    """An object of a neighbouring province's proposal: checked against, counted nowhere."""

    item: ProposalObject
    province: str
    proposal: str = ""
