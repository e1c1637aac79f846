"""How the report says things: classes, measures, sources, links."""

import re
from dataclasses import replace
from typing import List, Mapping, Optional

from ..checks.nearness import FAR, nearness
from ..checks.outcomes import BY_CODE
from ..checks.rules import CHANGED, OWN, Rule
from ..model.codelists import code_name
from ..model.functions import function, has_function
from ..model.records import AREA, LINE, Finding, ProposalObject
from ..texts import tr
from ..wording import area, length, percent, quantity, trimmed
from .blocks import QUIET, STRONG, Cell, Line
from .records import Case, ReportInput

_LAW = re.compile(r"wetten\.overheid\.nl/(BWBR\d{7})(?:[^)]*?stand (\d{4}-\d{2}-\d{2}))?")
NO_BREAK, SHORT = "\u00a0", 16  # a figure and its unit stay on one line
_ADDRESS = re.compile(r"https?://[^\s;,)]+")


def class_name(code: str) -> str:
    return tr(BY_CODE[code].label)


def outcome_text(finding: Finding) -> str:
    """The class; with a boundary that is not exact the check only points at it."""
    label = class_name(finding.outcome)
    return tr("Toets wijst op: {label}").format(label=label[:1].lower() + label[1:]) if finding.indicative else label


def anchor(item: ProposalObject) -> str:
    """The name of the object's place in the report, safe in an address."""
    return "object-" + re.sub(r"[^A-Za-z0-9-]", "-", item.uuid)


def function_name(code: str) -> str:
    return function(code).name if has_function(code) else code


def named(codes: str, code: str) -> str:
    return code_name(codes, code) if code else ""


def size_of(item: ProposalObject) -> str:
    """Hectares, kilometres or ``punt``."""
    if item.geometry is None:
        return tr("geen geometrie")
    if item.kind == AREA:
        return area(item.geometry.area)
    return length(item.geometry.length) if item.kind == LINE else tr("punt")


def amount_of(item: ProposalObject) -> str:
    """The quantity with its unit and bandwidth; empty when nobody gave one."""
    if item.quantity is None:
        return ""
    text = quantity(item.quantity, item.unit)
    if item.quantity_min is None or item.quantity_max is None or item.quantity_min == item.quantity_max:
        return text
    return tr("{amount} ({low}–{high})").format(
        amount=text, low=trimmed(item.quantity_min), high=trimmed(item.quantity_max)
    )


def measures(case: Case, finding: Finding) -> Cell:
    """Overlap in area, share and length, distance and height: everything the finding measured."""
    return tuple(replace(line, text=line.text.replace(" ", NO_BREAK)) if len(line.text) < SHORT else line
                 for line in _measured(case, finding))  # fmt: skip


def _measured(case: Case, finding: Finding) -> Cell:
    share = case.share_pct(finding)
    found: List[Line] = []
    if finding.overlap_m2 > 0:
        found.append(Line(area(finding.overlap_m2), STRONG, label=_inside(finding)))
        found.append(Line(percent(share), label=tr("van het object")))
    if finding.length_m > 0:
        found.append(Line(length(finding.length_m), STRONG, label=_inside(finding)))
    if finding.reserved_pct > 0 and finding.kind == "regel":
        found.append(Line(percent(finding.reserved_pct), label=tr("van de reservering")))
    if finding.corridor_m > 0:
        found.append(Line(length(finding.corridor_m), label=tr("geblokkeerde strook")))
    if finding.distance_m > 0:
        found.append(Line(length(finding.distance_m), label=tr("kleinste afstand")))
    if finding.vertical:
        found.append(Line(finding.vertical, label=tr("hoogte of diepte")))
    if finding.limit_height_m is not None:
        found.append(Line(tr("{limit} m").format(limit=trimmed(finding.limit_height_m)), label=tr("conflict vanaf")))
    return tuple(found) or (Line(tr("raakt"), STRONG),)


def _inside(finding: Finding) -> str:
    if finding.kind == "paar":
        return tr("gedeeld")
    near = nearness(finding) == FAR or finding.distance_m > 0
    return tr("binnen de zone") if near else tr("overlap")


def measure_text(finding: Finding) -> str:
    """The measure in one phrase, for a short table."""
    if finding.overlap_m2 > 0:
        return area(finding.overlap_m2)
    if finding.length_m > 0:
        return length(finding.length_m)
    return tr("op {distance}").format(distance=length(finding.distance_m)) if finding.distance_m > 0 else tr("raakt")


def basis(finding: Finding, rule: Optional[Rule]) -> Cell:
    """The article with its link, how binding it is, and whom to call."""
    found = [
        Line(finding.legal_basis or finding.source, STRONG, link=article_link(rule)),
        Line(named("rechtskracht", finding.legal_force), label=tr("rechtskracht")),
        Line(finding.authority, label=tr("gezag")),
        Line(finding.law_date or (rule.law_date if rule else ""), label=tr("tekst van")),
        Line(_horizon(rule), label=tr("horizon van de regel")),
    ]
    return tuple(line for line in found if line.text)


def _horizon(rule: Optional[Rule]) -> str:
    if rule is None or not rule.horizon:
        return ""
    return tr("alle jaren") if rule.horizon == "alle" else rule.horizon


def article_link(rule: Optional[Rule]) -> str:
    """Where the text of the law or the source stands on the web; empty when the rule does not say."""
    if rule is None:
        return ""
    law = _LAW.search(rule.source)
    if law:
        return f"https://wetten.overheid.nl/{law.group(1)}" + (f"/{law.group(2)}" if law.group(2) else "")
    address = _ADDRESS.search(rule.source)
    return address.group(0) if address else ""


def data_source(report: ReportInput, finding: Finding) -> Cell:
    """Which data the finding rests on, of which date, how precise."""
    layer = report.layers.get(finding.layer)
    accuracy = layer.accuracy if layer else ""
    found = [
        Line(report.layer_title(finding.layer) if finding.layer else "", label=tr("laag")),
        Line(finding.source if finding.kind == "regel" else "", label=tr("bron")),
        Line(finding.source_date, label=tr("peildatum")),
        Line(_accuracy(finding, accuracy), label=tr("begrenzing")),
    ]
    return tuple(line for line in found if line.text)


def _accuracy(finding: Finding, accuracy: str) -> str:
    words = {"exact": tr("exact"), "middel": tr("circa 1:10.000"), "indicatief": tr("indicatief")}
    found = words.get(accuracy, "")
    return tr("indicatief (minstens een van beide)") if finding.indicative and accuracy != "indicatief" else found


def rule_name(finding: Finding) -> Cell:
    """Code of the rule, and whether it is not (only) the national one."""
    origin = {CHANGED: tr("gewijzigde regel"), OWN: tr("eigen regel")}.get(finding.rule_origin, "")
    return tuple(line for line in (Line(finding.rule, QUIET), Line(origin, STRONG)) if line.text)


def hit_names(finding: Finding, most: int = 6) -> str:
    """Names of the reserved features that are touched, ``most`` of them at the most."""
    names = list(dict.fromkeys(hit.name for hit in finding.hits if hit.name))
    text = ", ".join(names[:most])
    more = len(names) - most
    return tr("{names} en nog {count}").format(names=text, count=more) if more > 0 else text


def date_in_words(day: str) -> str:
    """``2026-11-25`` as ``25 november 2026``; another text stays as it is."""
    months = (tr("januari"), tr("februari"), tr("maart"), tr("april"), tr("mei"), tr("juni"), tr("juli"),
              tr("augustus"), tr("september"), tr("oktober"), tr("november"), tr("december"))  # fmt: skip
    parts = day.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts) or not 1 <= int(parts[1]) <= 12:
        return day
    return f"{int(parts[2])} {months[int(parts[1]) - 1]} {parts[0]}"


def rule_of(rules: Mapping[str, Rule], finding: Finding) -> Optional[Rule]:
    return rules.get(finding.rule)
