"""What is counted over all objects together: the counters (tellers) of ``resources/toetsregels/tellers.json``.

The full description of the file is ``resources/toetsregels/schema/tellers.schema.json``; these are the checks that
must hold at run time, in words for the planner who edits it.
"""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, Mapping, Optional, Tuple

from ...paths import resources
from ..catalogue.check_layers import has_layer
from ..errors import NovexError
from ..model.functions import has_function
from ..model.tables import read_json, repair_hint
from ..texts import tr
from . import outcomes
from .rule_files import BASES
from .rules import FOLDER

AREA, QUANTITY, INHABITANTS, EMPLOYEES, SHARE = (
    "oppervlakte", "hoeveelheid", "inwoners", "werknemers_per_ha", "aandeel",
)  # fmt: skip
KINDS = (AREA, QUANTITY, INHABITANTS, EMPLOYEES, SHARE)
BY_NAME, BY_MUNICIPALITY, BY_PLAN, ALTOGETHER = "naam", "gemeente", "plan", "geheel"
PLACES = (BY_NAME, BY_MUNICIPALITY, BY_PLAN, ALTOGETHER)
EXCEEDED = (outcomes.HARD, outcomes.NEE_TENZIJ, outcomes.ATTENTION)
REQUIRED = (
    "code", "regel", "naam", "telt", "eenheid", "plaats", "functies", "bij_overschrijding", "grondslag", "bron",
    "basis", "toelichting",
)  # fmt: skip
OPTIONAL = ("waar", "grens", "grens_per_plaats", "waarschuw_vanaf", "omrekening", "aanwezig")
FILE = "tellers.json"
_WARN_SHARE = 0.9  # of a limit; a judgement


@dataclass(frozen=True)
class Assumption:
    """A figure that turns one quantity into another, such as inhabitants per dwelling."""

    code: str
    name: str
    value: float
    basis: str
    source: str


@dataclass(frozen=True)
class Where:
    """Where objects count: in a layer or within a distance (m) of it, inside and outside of others. Empty: anywhere."""

    layer: str = ""
    distance_m: float = 0.0
    inside: Tuple[str, ...] = ()
    outside: Tuple[str, ...] = ()

    @property
    def layers(self) -> Tuple[str, ...]:
        return tuple(key for key in (self.layer, *self.inside, *self.outside) if key)


@dataclass(frozen=True)
class Present:
    """What is there already and counts for the limit: in words, and the layer and field that tell how much."""

    what: str
    layer: str = ""
    field: str = ""


@dataclass(frozen=True)
class Counter:
    """One counter. Texts are Dutch; ``limit`` None: there is none, the sum itself is the message."""

    code: str
    rule: str
    name: str
    kind: str
    unit: str
    place: str
    functions: FrozenSet[str]
    exceeded: str  # outcome class above the limit
    legal_basis: str
    source: str
    basis: str
    explanation: str
    where: Where = Where()
    limit: Optional[float] = None
    limit_per_place: Mapping[str, float] = field(default_factory=dict)
    warn_from: Optional[float] = None
    assumption: Optional[Assumption] = None
    present: Optional[Present] = None

    def limit_at(self, place: str) -> Optional[float]:
        return self.limit_per_place.get(place, self.limit)

    def warns_at(self, limit: float) -> float:
        """From how much on the limit is near."""
        return self.warn_from if self.warn_from is not None else _WARN_SHARE * limit


def load_counters(path: Optional[Path] = None) -> Tuple[Counter, ...]:
    """The counters of this plugin, or of another file. Raises NovexError that names counter and field."""
    return _own_counters() if path is None else read_counters(Path(path))


@cache
def _own_counters() -> Tuple[Counter, ...]:
    return read_counters(resources(FOLDER, FILE))


def read_counters(path: Path) -> Tuple[Counter, ...]:
    """Raises NovexError when something is wrong."""
    content = read_json(path)
    records = content.get("tellers") if isinstance(content, dict) else None
    if not isinstance(records, list):
        raise NovexError(tr("{file} heeft geen lijst 'tellers'.").format(file=path.name), repair_hint(path))
    assumptions = {item.code: item for item in (_assumption(path, one) for one in content.get("aannames", []))}
    found: Dict[str, Counter] = {}
    for record in records:
        counter = _Reader(path, record).counter(assumptions)
        if counter.code in found:
            message = tr("{file}: teller {code} staat er twee keer in.").format(file=path.name, code=counter.code)
            raise NovexError(message, repair_hint(path))
        found[counter.code] = counter
    return tuple(found.values())


def _assumption(path: Path, record: Any) -> Assumption:
    reader = _Reader(path, record)
    reader.require(("code", "naam", "waarde", "basis", "bron"))
    return Assumption(
        record["code"], record["naam"], reader.positive("waarde"), reader.one_of("basis", BASES), record["bron"]
    )


class _Reader:
    """Reads one record; remembers file and code for the messages."""

    def __init__(self, path: Path, record: Any) -> None:
        self._path = path
        self._record: Dict[str, Any] = record if isinstance(record, dict) else {}
        self._code = str(self._record.get("code") or "?")

    def counter(self, assumptions: Mapping[str, Assumption]) -> Counter:
        record = self._record
        self.require(REQUIRED)
        self.refuse_others(record, (*REQUIRED, *OPTIONAL))
        limits = record.get("grens_per_plaats", {})
        return Counter(
            code=record["code"],
            rule=record["regel"],
            name=record["naam"],
            kind=self.one_of("telt", KINDS),
            unit=record["eenheid"],
            place=self.one_of("plaats", PLACES),
            functions=self._functions(),
            exceeded=self.one_of("bij_overschrijding", EXCEEDED),
            legal_basis=record["grondslag"],
            source=record["bron"],
            basis=self.one_of("basis", BASES),
            explanation=record["toelichting"],
            where=self._where(),
            limit=self.positive("grens") if "grens" in record else None,
            limit_per_place={place: self._figure("grens_per_plaats", limits[place]) for place in limits},
            warn_from=self.positive("waarschuw_vanaf") if "waarschuw_vanaf" in record else None,
            assumption=self._conversion(assumptions),
            present=self._present(),
        )

    def require(self, names: Tuple[str, ...]) -> None:
        for name in names:
            if self._record.get(name) in (None, "", [], {}):
                raise self._wrong(tr("het veld '{field}' ontbreekt of is leeg").format(field=name))

    def refuse_others(self, record: Mapping[str, Any], known: Tuple[str, ...]) -> None:
        for name in record:
            if name not in known:
                text = tr("het veld '{field}' bestaat niet; bekend zijn {known}")
                raise self._wrong(text.format(field=name, known=", ".join(known)))

    def one_of(self, name: str, allowed: Tuple[str, ...]) -> str:
        value = self._record[name]
        if value not in allowed:
            text = tr("'{value}' is geen waarde voor {field}; kies uit {allowed}")
            raise self._wrong(text.format(value=value, field=name, allowed=", ".join(allowed)))
        return str(value)

    def positive(self, name: str) -> float:
        return self._figure(name, self._record[name])

    def _figure(self, name: str, value: Any) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value <= 0:
            raise self._wrong(tr("{field} is geen getal boven nul: '{value}'").format(field=name, value=value))
        return float(value)

    def _functions(self) -> FrozenSet[str]:
        for code in self._record["functies"]:
            if not has_function(code):
                raise self._wrong(tr("de functie '{code}' bestaat niet").format(code=code))
        return frozenset(self._record["functies"])

    def _where(self) -> Where:
        record = self._record.get("waar", {})
        self.refuse_others(record, ("laag", "afstand_m", "binnen", "buiten"))
        where = Where(
            record.get("laag", ""),
            self._figure("afstand_m", record["afstand_m"]) if "afstand_m" in record else 0.0,
            tuple(record.get("binnen", ())),
            tuple(record.get("buiten", ())),
        )
        self._known_layers(*where.layers)
        needs_layer = self._record["plaats"] == BY_NAME or self._record["telt"] == SHARE or where.distance_m > 0
        if needs_layer and not where.layer:
            raise self._wrong(tr("'waar' noemt geen laag, en die is hier nodig"))
        if self._record["telt"] == SHARE and self._record["plaats"] != BY_NAME:
            raise self._wrong(tr("een aandeel wordt per naam van de laag geteld: zet 'plaats' op 'naam'"))
        return where

    def _present(self) -> Optional[Present]:
        record = self._record.get("aanwezig")
        if record is None:
            return None
        self.refuse_others(record, ("wat", "laag", "veld"))
        found = Present(record.get("wat", ""), record.get("laag", ""), record.get("veld", ""))
        if not found.what or bool(found.layer) != bool(found.field):
            raise self._wrong(tr("'aanwezig' vraagt 'wat', en 'laag' en 'veld' samen of geen van beide"))
        self._known_layers(*filter(None, [found.layer]))
        return found

    def _known_layers(self, *keys: str) -> None:
        for key in keys:
            if not has_layer(key):
                raise self._wrong(tr("de laag '{key}' bestaat niet in de catalogus").format(key=key))

    def _conversion(self, assumptions: Mapping[str, Assumption]) -> Optional[Assumption]:
        code = self._record.get("omrekening", "")
        if self._record["telt"] == INHABITANTS and not code:
            raise self._wrong(tr("'omrekening' ontbreekt: hoeveel inwoners telt een woning?"))
        if code and code not in assumptions:
            raise self._wrong(tr("de aanname '{code}' staat niet in dit bestand").format(code=code))
        return assumptions.get(code)

    def _wrong(self, what: str) -> NovexError:
        message = tr("{file}, teller {code}: {what}.").format(file=self._path.name, code=self._code, what=what)
        return NovexError(message, repair_hint(self._path))
