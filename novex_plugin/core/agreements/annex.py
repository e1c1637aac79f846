"""The annex as plain blocks: an overview, what changed since an earlier one, and every agreement with its places."""

from dataclasses import dataclass
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ..exchange.codes import split_codes
from ..model.annexes import Agreement
from ..model.codelists import code_name, codelist
from ..model.records import ProposalHeader, ProposalObject
from ..report.blocks import (
    QUIET,
    STRONG,
    WARNING,
    Block,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    Legend,
    Line,
    Note,
    Picture,
    Table,
    Text,
    cell,
    lines,
)
from ..report.maps import MapWish
from ..report.words import amount_of, function_name, size_of
from ..texts import tr
from .compare import ADDED, CHANGED, ENDED, SAME, Change, Comparison
from .cycle import Cycle
from .words import KINDS, department_names, full_title, in_order, kind_names, status_name

MAP_MM = (174.0, 76.0)
BARE_MM = 46.0  # an agreement without places begins where this is left of the page
PLACED_MM, ROW_MM, LETTERS_PER_MM, MOST_MM = 142.0, 8.0, 20.0, 230.0  # one with a map stays on one page if it can
DASH = "–"


@dataclass(frozen=True)
class AnnexInput:
    """``objects`` by uuid, of all variants; ``variants`` names by code. ``date``: the day that the annex bears."""

    header: ProposalHeader
    date: str
    agreements: Tuple[Agreement, ...]
    objects: Mapping[str, ProposalObject]
    variants: Mapping[str, str]
    comparison: Optional[Comparison] = None
    basisset: str = ""
    software: str = ""


def wishes(annex: AnnexInput) -> List[MapWish]:
    """A map per agreement that has places, in reading order."""
    found = []
    for one in in_order(annex.agreements):
        shown = tuple(item for item in _objects(annex, one) if item.geometry is not None)
        if shown:
            found.append(MapWish(_map_key(one), *MAP_MM, shown=shown))
    return found


def compose(annex: AnnexInput) -> Document:
    """The whole annex."""
    header = annex.header
    province = code_name("provincies", header.province)
    blocks: List[Block] = [Text(_intro(annex)), Contents(), *_overview(annex)]
    if annex.comparison is not None:
        blocks += _changes(annex.comparison)
    blocks += _agreements(annex)
    blocks += _account(annex)
    return Document(
        title=tr("Afsprakenbijlage"),
        subtitle=" · ".join(part for part in (header.title, province, annex.date) if part),
        kicker=tr("Ruimtelijk arrangement {province}").format(province=province),
        foot=tr("Afsprakenbijlage {province} · {title} · versie {version}").format(
            province=province, title=header.title, version=header.version),
        date=annex.date, author=header.organisation or header.contact or "NOVEX", blocks=tuple(blocks),
    )  # fmt: skip


def _intro(annex: AnnexInput) -> str:
    count = len(annex.agreements)
    placed = sum(bool(_objects(annex, one)) for one in annex.agreements)
    text = tr("Deze bijlage bevat {count} afspraken; {placed} daarvan hebben een plek op de kaart.")
    if count == 1:
        text = tr("Deze bijlage bevat 1 afspraak; {placed} daarvan heeft een plek op de kaart.")
    return text.format(count=count, placed=placed)


# -- overview -------------------------------------------------------------------------------------


def _overview(annex: AnnexInput) -> List[Block]:
    rows = tuple(
        (
            cell(one.number), (Line(one.title, link=f"#{_anchor(one)}"),), lines(*_kinds(one)),
            cell(", ".join(one.departments)), cell(status_name(one)),
            cell(str(len(one.object_uuids)) if one.object_uuids else DASH),
        )
        for one in in_order(annex.agreements)
    )  # fmt: skip
    columns = (
        Column(tr("Nr."), 8), Column(tr("Afspraak"), 46), Column(tr("Soort"), 24), Column(tr("Departementen"), 26),
        Column(tr("Status"), 17), Column(tr("Plekken"), 11, number=True),
    )  # fmt: skip
    head = Heading(1, tr("Overzicht"), "overzicht")
    if not rows:
        return [head, Text(tr("Er zijn nog geen afspraken."))]
    return [head, Text(_counts(annex.agreements)), Table(tr("Alle afspraken"), columns, rows), *_abbreviations(annex)]


def _kinds(one: Agreement) -> Sequence[str]:
    return [code_name(KINDS, code) for code in split_codes(one.kind)]


def _counts(agreements: Sequence[Agreement]) -> str:
    """How many of each kind; one of two kinds counts under both, and then that is said."""
    codes = [code for one in agreements for code in split_codes(one.kind)]
    told = [f"{kind.name}: {codes.count(kind.code)}" for kind in codelist(KINDS) if kind.code in codes]
    without = sum(not one.kind for one in agreements)
    told += [tr("zonder soort: {count}").format(count=without)] if without else []
    text = "; ".join(told) + "."
    double = sum(len(split_codes(one.kind)) > 1 for one in agreements)
    if double:
        text += " " + tr("Afspraken van meer dan een soort ({count}) tellen bij elk daarvan mee.").format(count=double)
    return text


def _abbreviations(annex: AnnexInput) -> List[Block]:
    used = {code for one in annex.agreements for code in one.departments}
    told = [f"{one.code}: {one.name}" for one in codelist("departement") if one.code in used]
    return [Text(tr("Departementen. {names}.").format(names="; ".join(told)), QUIET)] if told else []


# -- changes --------------------------------------------------------------------------------------


def _changes(found: Comparison) -> List[Block]:
    blocks: List[Block] = [
        Heading(1, tr("Wat er is veranderd"), "veranderd"), Text(found.sentence()), Text(Cycle(found).sentence()),
    ]  # fmt: skip
    if len(found.of(SAME)) == len(found.changes):
        return [*blocks, Note(tr("Alle afspraken zijn gelijk gebleven."), tr("Geen verschillen"))]
    for kind, title in ((ADDED, tr("Toegevoegd")), (ENDED, tr("Beëindigd"))):
        if found.of(kind):
            blocks += [Heading(3, title, f"veranderd-{kind}"), _listed(title, found.of(kind))]
    if found.of(CHANGED):
        columns = (Column(tr("Afspraak"), 34), Column(tr("Veld"), 20), Column(tr("Was"), 40), Column(tr("Is"), 40))
        rows = tuple(
            (
                (Line(full_title(one.agreement), link=f"#{_anchor(one.agreement)}"),) if place == 0 else (),
                cell(item.field), cell(item.old or DASH), cell(item.new or DASH, STRONG),
            )
            for one in found.of(CHANGED)
            for place, item in enumerate(one.fields)
        )  # fmt: skip
        title = tr("Gewijzigd")
        blocks += [Heading(3, title, "veranderd-gewijzigd"), Table(title, columns, rows)]
    return blocks


def _listed(title: str, changes: Sequence[Change]) -> Table:
    columns = (Column(tr("Afspraak"), 74), Column(tr("Soort"), 30), Column(tr("Departementen"), 30))
    return Table(title, columns, tuple(
        (cell(full_title(one.agreement)), lines(*_kinds(one.agreement)), cell(", ".join(one.agreement.departments)))
        for one in changes
    ))  # fmt: skip


# -- one by one -----------------------------------------------------------------------------------


def _agreements(annex: AnnexInput) -> List[Block]:
    blocks: List[Block] = []
    for place, one in enumerate(in_order(annex.agreements)):
        if place == 0:
            blocks.append(Heading(1, tr("De afspraken"), "afspraken"))
        blocks += _agreement(annex, one)
    return blocks


def _agreement(annex: AnnexInput, one: Agreement) -> List[Block]:
    found = _objects(annex, one)
    placed = [item for item in found if item.geometry is not None]
    room = min(MOST_MM, PLACED_MM + ROW_MM * len(found) + len(one.text) / LETTERS_PER_MM) if placed else BARE_MM
    rows = (
        (tr("Soort"), cell(kind_names(one) or DASH)), (tr("Departementen"), cell(department_names(one) or DASH)),
        (tr("Partijen"), lines(*one.parties.splitlines())), (tr("Status"), cell(status_name(one) or DASH)),
    )  # fmt: skip
    told = tuple(row for row in rows if row[1])
    blocks: List[Block] = [Heading(2, full_title(one), _anchor(one), room=room), Facts(told)]
    blocks += [Text(part.strip()) for part in one.text.split("\n") if part.strip()]
    bare = Text(tr("Aan deze afspraak is geen object gekoppeld."), QUIET)
    blocks.append(_table(annex, one, found) if found else bare)
    lost = [uuid for uuid in one.object_uuids if uuid not in annex.objects]
    if lost:
        text = tr("{count} gekoppelde objecten bestaan niet meer. Koppel de afspraak opnieuw of haal de koppeling weg.")
        blocks.append(Note(text.format(count=len(lost)), tr("Verbroken koppeling"), WARNING))
    if placed:
        names = ", ".join(dict.fromkeys(item.name for item in placed))
        blocks.append(Picture(
            alt=tr("Kaart van de objecten bij deze afspraak: {names}.").format(names=names),
            caption=tr("De plekken van afspraak {title}.").format(title=one.number or one.title),
            width=MAP_MM[0], height=MAP_MM[1], key=_map_key(one),
            legend=(Legend(tr("gekoppeld object"), outline=True),),
        ))  # fmt: skip
    return blocks


def _table(annex: AnnexInput, one: Agreement, found: Sequence[ProposalObject]) -> Table:
    columns = (
        Column(tr("Object"), 44), Column(tr("Functie"), 34), Column(tr("Variant"), 22), Column(tr("Horizon"), 14),
        Column(tr("Omvang"), 20, number=True), Column(tr("Hoeveelheid"), 26, number=True),
    )  # fmt: skip
    rows = tuple(
        (
            cell(item.name), cell(function_name(item.function)), cell(annex.variants.get(item.variant, item.variant)),
            cell(item.horizon), cell(size_of(item)), cell(amount_of(item) or DASH),
        )
        for item in found
    )  # fmt: skip
    return Table(tr("Objecten bij afspraak {title}").format(title=one.number or one.title), columns, rows)


def _objects(annex: AnnexInput, one: Agreement) -> List[ProposalObject]:
    found = [annex.objects[uuid] for uuid in one.object_uuids if uuid in annex.objects]
    return sorted(found, key=lambda item: (item.variant, item.horizon, item.name, item.uuid))


def _account(annex: AnnexInput) -> List[Block]:
    rows: Dict[str, str] = {
        tr("Voorstel"): annex.header.title, tr("Versie"): annex.header.version, tr("Datum"): annex.date,
        tr("Ondergrond"): annex.basisset or tr("geen basisset: de kaarten hebben geen ondergrond"),
        tr("Gemaakt met"): annex.software,
    }  # fmt: skip
    facts = Facts(tuple((label, cell(text)) for label, text in rows.items() if text))
    note = tr("Oppervlakten en lengten zijn gemeten in het Rijksdriehoekstelsel (EPSG:28992).")
    return [Heading(1, tr("Verantwoording"), "verantwoording"), facts, Text(note, QUIET)]


def _anchor(one: Agreement) -> str:
    return "afspraak-" + "".join(sign if sign.isalnum() and sign.isascii() else "-" for sign in one.uuid)


def _map_key(one: Agreement) -> str:
    return f"kaart-{_anchor(one)}"
