"""What a look at a dataset finds, and the rules behind it.

``resources/uitwisselmodel/regels.csv`` holds every rule: its code, what it asks, how much weight a breach has at
each ijkmoment and what to do about it. Code only says where a rule is broken, and with which figures.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.records import ProposalObject
from ..model.tables import read_table, repair_hint
from ..texts import tr

ERROR, WARNING, ADVICE = "fout", "waarschuwing", "advies"
SEVERITIES = (ERROR, WARNING, ADVICE)
NOT_ASKED = "-"
MILESTONES = ("IJK1", "IJK2", "IJK3", "RV", "RA")
DEFINITIVE_MILESTONES = ("RV", "RA")

Place = Tuple[float, float]  # x, y in EPSG:28992, m


@dataclass(frozen=True)
class Issue:
    """One thing that is wrong. ``place`` names table, row and field; ``object_uuid`` is empty outside objects."""

    code: str
    severity: str
    object_uuid: str
    place: str
    message: str
    hint: str = ""
    field: str = ""  # name of the field of the exchange model that it is about
    at: Optional[Place] = None  # where on the map, when that is narrower than the object


@dataclass(frozen=True)
class Rule:
    """One rule of the exchange model. ``text`` says what is asked, ``hint`` what to do; both Dutch."""

    code: str
    part: str  # what it looks at: bestand, tabel, veld, object, voorstel or basisset
    weights: Mapping[str, str]  # severity per ijkmoment, or NOT_ASKED
    text: str
    hint: str

    def severity(self, milestone: str) -> str:
        """The weight at an ijkmoment; an unknown one is asked no more than the first."""
        return self.weights.get(milestone, self.weights[MILESTONES[0]])


@cache
def rules() -> Dict[str, Rule]:
    """Every rule by its code. Raises NovexError when the file is broken or a rule has an unknown weight."""
    path = resources("uitwisselmodel", "regels.csv")
    found: Dict[str, Rule] = {}
    for row in read_table(path, required=("code", "onderdeel", *MILESTONES, "regel", "wat_te_doen")):
        weights = {milestone: row[milestone] for milestone in MILESTONES}
        wrong = set(weights.values()) - {*SEVERITIES, NOT_ASKED}
        if wrong or row["code"] in found:
            message = tr("{file}: de regel '{code}' staat er twee keer, of heeft een onbekende zwaarte.")
            raise NovexError(message.format(file=path.name, code=row["code"]), repair_hint(path))
        found[row["code"]] = Rule(row["code"], row["onderdeel"], weights, row["regel"], row["wat_te_doen"])
    return found


def rule(code: str) -> Rule:
    """The rule with that code; KeyError when there is none."""
    return rules()[code]


@dataclass(frozen=True)
class Breach:
    """That a rule is broken, before it is weighed: :func:`weigh` knows the ijkmoment."""

    code: str
    place: str
    message: str
    hint: str = ""  # what to do here; without it, what the rule says in general
    object_uuid: str = ""
    field: str = ""
    at: Optional[Place] = None


def weigh(breaches: Iterable[Breach], milestone: str) -> List[Issue]:
    """The breaches as issues with the weight that their rules have at an ijkmoment; what is not asked falls away."""
    found = []
    for item in breaches:
        known = rule(item.code)
        severity = known.severity(milestone)
        if severity != NOT_ASKED:
            hint = item.hint or known.hint
            found.append(
                Issue(item.code, severity, item.object_uuid, item.place, item.message, hint, item.field, item.at)
            )
    return found


def worst_first(issues: Iterable[Issue]) -> List[Issue]:
    return sorted(issues, key=lambda issue: SEVERITIES.index(issue.severity))


def has_errors(issues: Iterable[Issue]) -> bool:
    return any(issue.severity == ERROR for issue in issues)


def counts(issues: Sequence[Issue]) -> Dict[str, int]:
    """How many issues there are of each severity."""
    return {level: sum(issue.severity == level for issue in issues) for level in SEVERITIES}


def is_definitive(milestone: str) -> bool:
    """From the spatial proposal on, a package with errors is not made."""
    return milestone in DEFINITIVE_MILESTONES


def of_object(item: ProposalObject, code: str, field: str, message: str, hint: str = "", at: Any = None) -> Breach:
    """A breach by one object, called by its name."""
    name = " ".join(item.name.split()) or item.uuid
    return Breach(code, f"{name} ({field})" if field else name, message, hint, item.uuid, field, at)
