"""Filling in the metadata: what a proposal knows of itself is not asked again, and what was entered stands.

:func:`usual` gives the text that stands where somebody left a field empty; the editor shows it in grey. The datasets
of a package are described by :func:`described`.
"""

import re
import uuid
from typing import Any, Dict, List, Optional, Tuple

from ..model.codelists import code_name, codelist, find_code
from ..model.records import ProposalHeader
from ..texts import tr
from ..wording import number
from .rd import NETHERLANDS, Box, degree_box
from .record import COMPLETED, PUBLICATION, REVISION, UNDER_DEVELOPMENT, Dataset, Facts

FIELDS = ("summary", "keywords", "use_limits", "licence", "email", "website", "lineage", "scale")
DEFINITIVE = ("RV", "RA")
PROPOSAL, FINDINGS = "voorstel", "bevindingen"
USUAL_SCALE = 25_000
OPEN, CLOSED = "CC-BY-4.0", "niet-openbaar"
_NAMESPACE = uuid.UUID("5f0d7a3e-2f0b-5c7e-9c33-6d1f2b8a4e10")  # of this format; makes the same name the same uuid
_EMAIL = re.compile(r"\w[\w.!#$%&'*+/=?^`{|}~-]*@[\w-]+(?:\.[\w-]+)+")


def usual(facts: Facts) -> Dict[str, str]:
    """The text for each of :data:`FIELDS` where nothing was entered; empty where nothing can be known."""
    return {
        "summary": _summary(facts),
        "keywords": ", ".join(_keywords(facts)),
        "use_limits": tr(
            "Ruimtelijke signalering en voorstel, geen besluit en geen juridisch oordeel. Niet bedoeld voor gebruik op "
            "perceelsniveau: begrenzingen zijn zo nauwkeurig als bij elk object is aangegeven."
        ),
        "licence": OPEN if facts.header.milestone in DEFINITIVE else CLOSED,
        "email": email_in(facts.header.contact),
        "website": "",
        "lineage": _lineage(facts),
        "scale": str(USUAL_SCALE),
    }


def email_in(text: str) -> str:
    """The first e-mail address in a text; empty when there is none."""
    found = _EMAIL.search(text)
    return found.group(0) if found else ""


def filled(facts: Facts) -> Dict[str, str]:
    """What the metadata say in each of :data:`FIELDS`: what was entered, and otherwise the usual text."""
    standing = usual(facts)
    for name in FIELDS:
        entered = getattr(facts.header, name)
        if entered not in (None, ""):
            standing[name] = str(entered).strip()
    if find_code("licentie", standing["licence"]) is None:
        standing["licence"] = CLOSED  # an unknown licence gives nobody any right
    return standing


def lacking(facts: Facts) -> List[str]:
    """What a catalogue of the Netherlands asks, nobody entered and the plugin cannot know, in words."""
    values = filled(facts)
    missing = [tr("e-mailadres voor vragen")] if not values["email"] else []
    return missing + ([tr("organisatie")] if not facts.header.organisation else [])


def organisation(header: ProposalHeader) -> str:
    """Who makes the proposal; where nobody said so the province itself."""
    return header.organisation.strip() or tr("Provincie {name}").format(name=code_name("provincies", header.province))


def described(facts: Facts) -> Tuple[Dataset, ...]:
    """The datasets of a package: the proposal, and the findings when it was checked."""
    proposal = _proposal(facts)
    return (proposal, _findings(facts, proposal)) if facts.check else (proposal,)


def made_uuid(*names: str) -> str:
    """Always the same uuid for the same names."""
    return str(uuid.uuid5(_NAMESPACE, "/".join(names)))


def _proposal(facts: Facts) -> Dataset:
    header, values = facts.header, filled(facts)
    day = _day(facts)
    return Dataset(
        key=PROPOSAL, uuid=header.uuid, record_uuid=made_uuid(header.uuid, PROPOSAL), title=header.title,
        abstract=values["summary"], keywords=tuple(word.strip() for word in values["keywords"].split(",")
                                                   if word.strip()),
        province=header.province, organisation=organisation(header), email=values["email"], website=values["website"],
        use_limits=values["use_limits"], licence=values["licence"], date=day,
        date_type=PUBLICATION if facts.definitive else REVISION, stamp=(facts.moment or day)[:10],
        version=header.version, status=COMPLETED if facts.definitive else UNDER_DEVELOPMENT,
        scale=_whole(values["scale"]), lineage=values["lineage"], model=header.schema_version,
        sources=tuple(facts.sources), box=_box([item.geometry for item in facts.objects]),
        period=_period(facts), conformance=_conformance(facts), yearly=header.milestone == "RA",
    )  # fmt: skip


def _findings(facts: Facts, proposal: Dataset) -> Dataset:
    moment, horizon, layers, count = facts.check
    abstract = tr(
        "Bevindingen van de ruimtelijke toets van '{title}' voor horizon {horizon}: {count} plekken waar het voorstel "
        "een gereserveerd of beschermd gebied raakt of waar functies elkaar raken, met hun afweging."
    ).format(title=facts.header.title, horizon=horizon, count=number(count))
    lineage = tr("Berekend op {day} met {software} uit het voorstel en {layers} toetslagen van de basisset{basisset}.")
    values = {
        "key": FINDINGS, "uuid": made_uuid(facts.header.uuid, "data", FINDINGS),
        "record_uuid": made_uuid(facts.header.uuid, FINDINGS), "parent": proposal.record_uuid,
        "title": tr("Bevindingen bij {title}").format(title=facts.header.title), "abstract": abstract,
        "keywords": (*proposal.keywords, tr("toets"), tr("bevindingen")), "conformance": (None, ""),
        "lineage": lineage.format(day=str(moment)[:10], software=facts.software or "NOVEX", layers=number(layers),
                                  basisset=_named_basisset(facts)),
        "box": degree_box(facts.finding_box) if facts.finding_box else proposal.box,
    }  # fmt: skip
    return Dataset(**{**vars(proposal), **values})


def _summary(facts: Facts) -> str:
    header = facts.header
    parts = [
        tr("Ruimtelijk voorstel van {organisation} voor NOVEX, ijkmoment '{milestone}', versie {version}.").format(
            organisation=organisation(header), milestone=code_name("ijkmoment", header.milestone),
            version=header.version)
    ]  # fmt: skip
    parts.append(_content(facts))
    themes = [code_name("perspectief", code) for code in _perspectives(facts)]
    if themes:
        parts.append(tr("Perspectieven: {names}.").format(names="; ".join(themes)))
    return " ".join(parts)


def _content(facts: Facts) -> str:
    """How much there is, and for which horizons."""
    many, count = len(facts.objects), len(facts.variants)
    objects = tr("1 object") if many == 1 else tr("{count} objecten").format(count=number(many))
    variants = tr("1 variant") if count == 1 else tr("{count} varianten").format(count=number(count))
    where = tr("{objects} in een basis en {variants}").format(objects=objects, variants=variants) if count else objects
    years = ", ".join(_years(facts))
    when = tr("voor {years}").format(years=years) if years else ""
    text = tr("Het bevat {what}: voorgestelde functies als vlak, lijn of punt").format(what=where)
    return ", ".join(part for part in (text, when) if part) + "."


def _keywords(facts: Facts) -> List[str]:
    themes = [code_name("perspectief", code).casefold() for code in _perspectives(facts)]
    return ["NOVEX", tr("ruimtelijke ordening"), tr("ruimtelijk voorstel"),
            code_name("provincies", facts.header.province), *themes]  # fmt: skip


def _lineage(facts: Facts) -> str:
    software = facts.software or "NOVEX"
    said = [tr("Getekend en overgenomen in QGIS met {software}, volgens het NOVEX-uitwisselmodel {model}.")
            .format(software=software, model=facts.header.schema_version)]  # fmt: skip
    if facts.check:
        text = tr("Getoetst op {day} voor horizon {horizon} aan {layers} toetslagen van de basisset{basisset}.")
        moment, horizon, layers, _count = facts.check
        said.append(text.format(day=str(moment)[:10], horizon=horizon, layers=number(layers),
                                basisset=_named_basisset(facts)))  # fmt: skip
    return " ".join(said)


def _named_basisset(facts: Facts) -> str:
    named = ", ".join(part for part in facts.basisset if part)
    return f" ({named})" if named else ""


def _perspectives(facts: Facts) -> List[str]:
    there = {item.perspective for item in facts.objects}
    return [item.code for item in codelist("perspectief") if item.code in there]


def _years(facts: Facts) -> List[str]:
    there = {item.horizon for item in facts.objects}
    return [item.code for item in codelist("horizon") if item.code in there]


def _day(facts: Facts) -> str:
    return facts.header.date or (facts.moment or "1970-01-01")[:10]


def _period(facts: Facts) -> Tuple[str, str]:
    """From the year in which the first object begins (or the date of the proposal) to the end of the last horizon."""
    years = [year for year in _years(facts) if year.isdecimal()]
    if not years:
        return "", ""
    begins = min((item.start_year for item in facts.objects if item.start_year), default=None)
    first = f"{begins}-01-01" if begins else _day(facts)
    last = f"{years[-1]}-12-31"
    return (first, last) if first <= last else ("", "")


def _conformance(facts: Facts) -> Tuple[Optional[bool], str]:
    if facts.errors is None:
        return None, ""
    if facts.errors == 0:
        return True, tr("Gevalideerd met {software}, zonder fouten.").format(software=facts.software or "NOVEX")
    return False, tr("Gevalideerd: {count} fouten; zie validatie.csv.").format(count=number(facts.errors))


def _box(shapes: Any) -> Box:
    """The box in degrees around shapely geometries in RD New; the Netherlands when there is none with a place."""
    bounds = [shape.bounds for shape in shapes if shape is not None and not shape.is_empty]
    if not bounds:
        return NETHERLANDS
    west, south, east, north = zip(*bounds)
    return degree_box((min(west), min(south), max(east), max(north)))


def _whole(text: str) -> int:
    return int(text) if text.isdecimal() and int(text) > 0 else USUAL_SCALE
