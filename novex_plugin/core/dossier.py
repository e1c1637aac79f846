"""A finding as a reader wants it: one line of figures for the list, and a dossier with all that is known."""

from typing import List, Optional, Tuple

from .checks.nearness import FAR, nearness
from .checks.outcomes import BY_CODE
from .model.codelists import code_name
from .model.records import Finding, Weighing
from .texts import tr
from .wording import area, length, percent

MANY_HITS = 6  # features named in a dossier before "and n more"


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
    return found


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
        (tr("Uitzonderingen"), finding.exceptions),
        (tr("Hoogte of diepte"), finding.vertical),
        (tr("Laag"), layer_title),
        (tr("Bron"), _joined(finding.source, finding.source_date)),
        (tr("Regel"), finding.rule),
    ]
    if weighing is not None:
        found.append((tr("Afweging"), _joined(_name("besluit", weighing.decision), weighing.motivation)))
        found.append((tr("Afgewogen"), _joined(weighing.by, weighing.at[:10])))
    return [(label, text) for label, text in found if text]


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
