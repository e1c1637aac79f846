"""A finding as a reader wants it: one line of figures for the list, and a dossier with all that is known."""

import re
from functools import cache
from typing import List, Mapping, Optional, Sequence, Tuple

from .checks.nearness import FAR, nearness
from .checks.outcomes import BY_CODE
from .checks.rule_files import load_rules
from .checks.rules import CHANGED, OWN, Rule, RuleException
from .model.codelists import code_name
from .model.records import Finding, Weighing
from .texts import tr
from .wording import area, length, percent, trimmed

MANY_HITS = 6  # features named in a dossier before "and n more"
WHOLE_TEXT = "-tekst"  # ends the code of an exception that is the whole text of a rule
_CLAUSE = re.compile(r";\s+")
LONG_WORD = 12  # from here on one word with several figures is a key of a database and no name


def figures(finding: Finding) -> str:
    """How much: ``4,1 ha (34 %)``, ``2,3 km`` or ``op 120 m``; empty when nothing was measured.

    For a rule that reaches further than a kilometre the distance to the reservation itself says more.
    """
    if nearness(finding) == FAR:
        return _distance(finding) or tr("erin of ertegenaan")
    return _extent(finding) or _distance(finding)


def _extent(finding: Finding) -> str:
    if finding.overlap_m2 > 0:
        return f"{area(finding.overlap_m2)} ({percent(finding.overlap_pct)})"
    if finding.length_m > 0:
        return length(finding.length_m)
    return ""


def _distance(finding: Finding) -> str:
    return tr("op {distance}").format(distance=length(finding.distance_m)) if finding.distance_m > 0 else ""


def heading(finding: Finding) -> str:
    """What the finding is about, with the other object when it is about two."""
    return f"{finding.title} – {finding.other_name}" if finding.other_name else finding.title


def remarks(finding: Finding) -> List[str]:
    """What softens or sharpens the outcome."""
    found: List[str] = []
    if finding.absolute:
        found.append(tr("Absoluut: hier is geen ontheffing mogelijk."))
    if finding.indicative:
        found.append(tr("Indicatief: een van beide begrenzingen ligt niet precies vast."))
    if finding.edge_case:
        found.append(tr("Randgeval: de overlap is zo smal of klein dat u de bron moet controleren."))
    if finding.rule_origin == CHANGED:
        found.append(tr("Gewijzigde regel: deze provincie heeft de landelijke regel in dit voorstel aangepast."))
    elif finding.rule_origin == OWN:
        found.append(tr("Eigen regel van de provincie, geen landelijke."))
    if is_judgement(finding):
        found.append(tr("Oordeel: deze regel berust op deskundig oordeel, niet op een bron."))
    return found


def is_judgement(finding: Finding) -> bool:
    """Whether the rule was not found in a source but is what experts think."""
    rule = _rules().get(finding.rule)
    return finding.legal_force == "oordeel" or (rule is not None and rule.basis == "oordeel")


@cache
def _rules() -> Mapping[str, Rule]:
    return {rule.code: rule for rule in load_rules()}


def on_map(finding: Finding, layer_title: str = "") -> str:
    """What a label on the map says: the name of what is hit and how much, ``Gasleiding A-525 · 0,8 ha``."""
    names = list(dict.fromkeys(hit.name for hit in finding.hits if _speaks(hit.name)))
    name = finding.other_name or (names[0] if names else layer_title or finding.title)
    if len(names) > 1 and not finding.other_name:
        name = tr("{name} en {count} andere").format(name=name, count=len(names) - 1)
    return _joined(name, _size(finding))


def _size(finding: Finding) -> str:
    if nearness(finding) == FAR or not (finding.overlap_m2 > 0 or finding.length_m > 0):
        return _distance(finding)
    return area(finding.overlap_m2) if finding.overlap_m2 > 0 else length(finding.length_m)


def _speaks(name: str) -> bool:
    """Whether a name tells a reader something: not a number or a key of a database."""
    is_key = " " not in name and len(name) >= LONG_WORD and sum(map(str.isdigit, name)) >= 3
    return any(map(str.isalpha, name)) and not is_key


def rows(finding: Finding, layer_title: str, weighing: Optional[Weighing] = None) -> List[Tuple[str, str]]:
    """``(label, text)`` of the dossier in reading order; rows without text are left out."""
    reserved = percent(finding.reserved_pct) if finding.reserved_pct > 0 else ""
    far = nearness(finding) == FAR
    found = [
        (tr("Object"), finding.object_name),
        (tr("Geraakt"), "" if far else _extent(finding)),
        (tr("Afstand"), figures(finding) if far else _distance(finding)),
        (tr("Binnen de zone"), _extent(finding) if far else ""),
        (tr("Van reservering"), reserved),
        (tr("Namen"), _hit_names(finding)),
        (tr("Grondslag"), _joined(finding.legal_basis, _name("rechtskracht", finding.legal_force))),
        (tr("Gezag"), finding.authority),
        (tr("Hoogte of diepte"), finding.vertical),
        (tr("Conflict vanaf"), _limit(finding)),
        (tr("Lengte van de gang"), length(finding.corridor_m) if finding.corridor_m > 0 else ""),
        (tr("Laag"), layer_title),
        (tr("Bron"), _joined(finding.source, finding.source_date, _precision(finding))),
        (tr("Regel"), _joined(finding.rule, _name("regelherkomst", finding.rule_origin), _law(finding))),
    ]
    if weighing is not None:
        found.append((tr("Afweging"), _joined(_name("besluit", weighing.decision), weighing.motivation)))
        found.append((tr("Afgewogen"), _joined(weighing.by, weighing.at[:10])))
    return [(label, text) for label, text in found if text]


def exception_lines(finding: Finding, listed: Sequence[RuleException] = ()) -> List[Tuple[str, str]]:
    """``(code, text)`` of every way out, one by one: those that the rule lists, otherwise the clauses of its text."""
    if listed and not listed[0].code.endswith(WHOLE_TEXT):
        return [(one.code, one.text) for one in listed]
    return [("", clause.strip()) for clause in _CLAUSE.split(finding.exceptions) if clause.strip()]


def _limit(finding: Finding) -> str:
    if finding.limit_height_m is None:
        return ""
    return tr("een hoogte boven {limit} m").format(limit=trimmed(finding.limit_height_m))


def _precision(finding: Finding) -> str:
    """Whether the border can be taken at its word; nothing to say of a pair or of a rule without a layer."""
    if not finding.layer:
        return ""
    return tr("begrenzing indicatief") if finding.indicative else tr("begrenzing zoals de bron haar geeft")


def _law(finding: Finding) -> str:
    return tr("tekst van {date}").format(date=finding.law_date) if finding.law_date else ""


def verdict(code: str) -> str:
    return tr(BY_CODE[code].label)


def _hit_names(finding: Finding) -> str:
    names = list(dict.fromkeys(hit.name for hit in finding.hits if hit.name))
    more = len(names) - MANY_HITS
    text = ", ".join(names[:MANY_HITS])
    return tr("{names} en nog {count}").format(names=text, count=more) if more > 0 else text


def _name(codes: str, code: str) -> str:
    return code_name(codes, code) if code else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
