"""The report of adding up, in blocks: what the country gets, where provinces meet, and the proof."""

from typing import Any, Iterable, List, Optional, Sequence, Tuple

from ..accounting.figures import FUNCTION, HECTARE_M2, PERSPECTIVE
from ..report.blocks import (
    QUIET,
    STRONG,
    WARNING,
    Block,
    Cell,
    Column,
    Contents,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    Note,
    Table,
    Text,
    cell,
    lines,
)
from ..texts import tr
from ..wording import number, percent, quantity, trimmed
from . import adder_tables
from .adder_borders import ENDS_M, GAP_M, SLIVER_M
from .adder_gate import province_name
from .adder_goals import shared_ground
from .adder_records import Addition, HorizonCount, NationalGoal
from .adder_words import said, titles

SHOWN_FINDINGS, SHOWN_MESSAGES = 60, 40
Row = Tuple[Cell, ...]


def report(addition: Addition, *, author: str = "") -> Document:
    """The whole report; the same addition gives the same document."""
    names = [province_name(one.province) for one in addition.admission.counted]
    date = max((one.delivery.moment[:10] for one in addition.admission.counted if one.delivery.moment), default="")
    subtitle = tr("{count} provincies: {names}").format(count=len(names), names=", ".join(names))
    blocks: List[Block] = [Contents()]
    parts = (
        (tr("In het kort"), _summary), (tr("Doelen"), _goals), (tr("Oppervlakte en hoeveelheden"), _horizons),
        (tr("Waar provincies elkaar raken"), _borders), (tr("Uitruil"), _trades),
        (tr("Bewijs"), _proof), (tr("Pakketten"), _packages), (tr("Werkwijze"), _method),
    )  # fmt: skip
    for place, (title, part) in enumerate(parts, start=1):
        blocks.append(Heading(1, title, f"deel-{place}", number=str(place)))
        blocks += part(addition)
    return Document(
        tr("Optelling van ruimtelijke voorstellen"), subtitle, tr("NOVEX, nationale optelling"),
        tr("Gemaakt met NOVEX voor QGIS uit de pakketten die in dit rapport staan."), date, author, tuple(blocks),
    )  # fmt: skip


def _summary(addition: Addition) -> List[Block]:
    admission = addition.admission
    rows: List[Tuple[str, Cell]] = [
        (tr("Pakketten"), cell(number(len(admission.counted)))),
        (tr("Objecten"), lines(tr("{count}, met evenveel verschillende kenmerken").format(
            count=number(admission.objects)))),
    ]  # fmt: skip
    for count in addition.horizons:
        shared = shared_ground(count.tables[adder_tables.SENDER, FUNCTION].parts)
        text = tr("{net} ha netto, {search} ha zoekgebied").format(
            net=_ha(count.whole.net_m2), search=_ha(count.whole.search_net_m2)
        )
        twice = tr("{shared} ha ligt in voorstellen van meer dan één provincie en telt één keer").format(
            shared=_ha(shared)
        )
        rows.append((tr("Horizon {horizon}").format(horizon=count.horizon), lines(text, twice)))
    worst = sum(one.severity == "fout" for one in addition.borders)
    found = tr("{count}, waarvan {worst} met zwaarte fout").format(count=number(len(addition.borders)), worst=worst)
    rows.append((tr("Bevindingen aan grenzen"), cell(found)))
    return [Facts(tuple(rows)), _verdict(addition)]


def _verdict(addition: Addition) -> Note:
    failing = [one for one in addition.proof if not one.holds]
    if not failing:
        text = tr("Alle {count} controlesommen kloppen: de som van de provincies, min wat dubbel is, is het geheel.")
        return Note(text.format(count=len(addition.proof)), tr("De som van de delen is het geheel"))
    text = tr("{count} van de {total} controlesommen kloppen niet; de eerste is '{what}'. Gebruik deze cijfers niet.")
    return Note(
        text.format(count=len(failing), total=len(addition.proof), what=failing[0].what),
        tr("De som van de delen is niet het geheel"), WARNING,
    )  # fmt: skip


# -- goals


def _goals(addition: Addition) -> List[Block]:
    told = [goal for goal in addition.goals if goal.line.derivable]
    silent = [goal.line.indicator for goal in addition.goals if not goal.line.derivable]
    columns = (
        Column(tr("Doel"), 60), Column(tr("Jaar"), 12, number=True), Column(tr("Gevraagd"), 26, number=True),
        Column(tr("Voorstellen samen"), 36, number=True), Column(tr("Aandeel"), 16, number=True),
        Column(tr("Gat"), 24, number=True), Column(tr("Dubbel geteld, eraf"), 24, number=True),
    )  # fmt: skip
    blocks: List[Block] = [Table(tr("Nationale doelen"), columns, tuple(_goal_row(goal) for goal in told))]
    blocks.append(_goal_provinces(told, addition))
    if silent:
        text = tr("Niet af te leiden uit getekende objecten: {names}.").format(names="; ".join(silent))
        blocks.append(Text(text, QUIET))
    return blocks


def _goal_row(goal: NationalGoal) -> Row:
    line = goal.line
    band = ""
    if line.minimum is not None and line.maximum is not None and line.minimum != line.maximum:
        band = tr("{low} tot {high}").format(low=trimmed(line.minimum), high=trimmed(line.maximum))
    search = tr("plus {amount} in zoekgebied").format(amount=trimmed(line.search_value)) if line.search_value else ""
    asked = tr("provincies vragen samen {amount}").format(amount=trimmed(goal.asked)) if goal.asked else ""
    plans = tr("al in plannen {amount}").format(amount=trimmed(goal.in_plans)) if goal.in_plans else ""
    return (
        (Line(line.indicator, STRONG), *lines(line.note, style=QUIET)),
        cell(line.horizon),
        (*cell(quantity(line.target, line.unit)), *lines(asked, plans, style=QUIET)),
        (Line(quantity(line.value, line.unit), STRONG), *lines(band, search, style=QUIET)),
        cell(percent(line.share_pct) if line.share_pct is not None else "–"),
        cell(trimmed(line.gap) if line.gap is not None else "–"),
        cell(trimmed(goal.double) if goal.double else "–"),
    )


def _goal_provinces(told: Sequence[NationalGoal], addition: Addition) -> Table:
    """What each province yields by itself."""
    columns = (Column(tr("Provincie"), 40), *(
        Column(f"{goal.line.indicator} ({goal.line.unit}, {goal.line.horizon})", 30, number=True) for goal in told
    ))  # fmt: skip
    rows: List[Row] = []
    for place, one in enumerate(addition.admission.counted):
        values = [goal.provinces[place][1] for goal in told]
        rows.append((cell(province_name(one.province)), *(cell(_known(value)) for value in values)))
    return Table(tr("Bijdrage per provincie, elk apart geteld"), columns, tuple(rows))


def _known(value: Optional[float]) -> str:
    """About three digits: 8.724 and 0,28."""
    return "–" if value is None else trimmed(value, 0 if abs(value) >= 100 else 2)


# -- figures


def _horizons(addition: Addition) -> List[Block]:
    figures = adder_tables.figures(addition)
    blocks: List[Block] = []
    for count in addition.horizons:
        title = tr("Horizon {horizon}").format(horizon=count.horizon)
        blocks.append(Heading(2, title, f"horizon-{count.horizon}"))
        blocks.append(_areas(count, (PERSPECTIVE,), tr("Oppervlakte per perspectief"), tr("Perspectief")))
        blocks.append(_areas(count, (FUNCTION,), tr("Oppervlakte per functie"), tr("Functie")))
        blocks.append(_provinces(count))
        own = [row for row in figures if row["horizon"] == count.horizon and row["indeling"] == "functie"]
        blocks += _others(own)
    return blocks


def _area_columns(first: str) -> Tuple[Column, ...]:
    titles_ = (tr("Bruto"), tr("Netto"), tr("Meervoudig"), tr("Zoekgebied"), tr("In meer provincies"))
    return (Column(first, 50), Column(tr("Objecten"), 16, number=True),
            *(Column(f"{title} (ha)", 22, number=True) for title in titles_))  # fmt: skip


def _areas(count: HorizonCount, keys: Tuple[str, ...], title: str, first: str) -> Table:
    parts = count.tables[(adder_tables.SENDER, *keys)].parts
    rows = [
        (cell(row.name), *_area_cells(row, shared_ground(parts, {row.key[0]})))
        for row in count.tables[keys].rows if row.gross_m2 or row.search_gross_m2
    ]  # fmt: skip
    all_of_it = shared_ground(count.tables[adder_tables.SENDER, FUNCTION].parts)
    rows.append((cell(tr("Alles samen"), STRONG), *_area_cells(count.whole, all_of_it)))
    return Table(title, _area_columns(first), tuple(rows))


def _area_cells(row: Any, shared: float) -> Iterable[Cell]:
    figures = (row.gross_m2, row.net_m2, row.shared_m2, row.search_net_m2, shared)
    return (cell(number(row.objects)), *(cell(_ha(value)) for value in figures))


def _provinces(count: HorizonCount) -> Table:
    rows = [(cell(province_name(one.province)), *_area_cells(one.table.whole, 0.0)) for one in count.provinces]
    columns = _area_columns(tr("Provincie"))[:-1]
    return Table(tr("Oppervlakte per provincie, elk apart geteld"), columns, tuple(row[:-1] for row in rows))


def _others(rows: Sequence[adder_tables.Row]) -> List[Block]:
    """Quantities, lengths and points by function."""
    told = [row for row in rows if row["maat"] != adder_tables.AREA_MEASURE]
    if not told:
        return []
    columns = (
        Column(tr("Functie"), 50), Column(tr("Maat"), 24), Column(tr("Verwacht"), 24, number=True),
        Column(tr("Bandbreedte"), 34, number=True), Column(tr("In zoekgebied"), 24, number=True),
        Column(tr("Dubbel, eraf"), 24, number=True), Column(tr("Eenheid"), 20),
    )  # fmt: skip
    return [Table(tr("Hoeveelheden, lengten en punten per functie"), columns, tuple(map(_other_row, told)))]


def _other_row(row: adder_tables.Row) -> Row:
    low, high = row.get("minimum"), row.get("maximum")
    band = "–"
    if low is not None and high is not None and low != high:
        band = tr("{low} tot {high}").format(low=trimmed(low), high=trimmed(high))
    amounts = [trimmed(row[name]) if row.get(name) else "–" for name in ("zoekgebied", "dubbel")]
    return (
        cell(row["naam"]), cell(row["maat"]), cell(trimmed(row["waarde"]), STRONG), cell(band),
        *map(cell, amounts), cell(row["eenheid"]),
    )  # fmt: skip


def _ha(square_metres: float) -> str:
    return trimmed(square_metres / HECTARE_M2, 1)


# -- where provinces meet


def _borders(addition: Addition) -> List[Block]:
    if not addition.borders:
        return [Text(tr("Niets gevonden: geen objecten van verschillende provincies raken elkaar verkeerd."))]
    called = titles()
    kinds = sorted({one.code for one in addition.borders})
    columns = (Column(tr("Code"), 14), Column(tr("Wat"), 60), Column(tr("Zwaarte"), 24),
               Column(tr("Aantal"), 16, number=True))  # fmt: skip
    counts = tuple(
        (cell(code), cell(called[code]),
         cell(next(one.severity for one in addition.borders if one.code == code)),
         cell(number(sum(one.code == code for one in addition.borders))))
        for code in kinds
    )  # fmt: skip
    blocks: List[Block] = [Table(tr("Bevindingen aan grenzen"), columns, counts)]
    order = {"fout": 0, "waarschuwing": 1, "advies": 2}
    worst = sorted(addition.borders, key=lambda one: (order[one.severity], one.code, -one.size))
    shown = worst[:SHOWN_FINDINGS]
    details = (Column(tr("Code"), 14), Column(tr("Wat"), 90), Column(tr("Omvang"), 22, number=True),
               Column(tr("Vanaf"), 12, number=True), Column(tr("Wat te doen"), 60))  # fmt: skip
    rows = tuple(
        (cell(one.code), cell(one.message), cell(said(one.size, one.unit)), cell(one.horizon), cell(one.hint, QUIET))
        for one in shown
    )
    blocks.append(Table(tr("De zwaarste bevindingen"), details, rows))
    if len(worst) > len(shown):
        text = tr("En nog {count}; alle staan in grenzen.csv en in de lagen grens_punt en grens_vlak.")
        blocks.append(Text(text.format(count=number(len(worst) - len(shown))), QUIET))
    return blocks


def _trades(addition: Addition) -> List[Block]:
    if not addition.trades:
        return [Text(tr("Geen uitruil opgegeven."))]
    columns = (
        Column(tr("Doel"), 26), Column(tr("Van"), 30), Column(tr("Naar"), 30),
        Column(tr("Gegeven"), 24, number=True), Column(tr("Ontvangen"), 24, number=True),
        Column(tr("Telt"), 24, number=True), Column(tr("Klopt"), 14),
    )  # fmt: skip
    rows = tuple(
        (cell(one.goal), cell(province_name(one.giver)), cell(province_name(one.taker)),
         cell(quantity(one.given, one.unit)), cell(quantity(one.taken, one.unit)),
         cell(quantity(one.counts, one.unit)), _yes(one.matches))
        for one in addition.trades
    )  # fmt: skip
    text = tr("Wat de één geeft neemt de ander; over alle provincies blijft er nul over. Waar beide kanten niet "
              "hetzelfde zeggen, telt het kleinste.")  # fmt: skip
    return [Text(text), Table(tr("Uitruil tussen provincies"), columns, rows)]


# -- proof and method


def _proof(addition: Addition) -> List[Block]:
    columns = (
        Column(tr("Jaar"), 12, number=True), Column(tr("Som"), 70), Column(tr("Provincies apart"), 28, number=True),
        Column(tr("Dubbel"), 24, number=True), Column(tr("Geheel"), 28, number=True),
        Column(tr("Verschil"), 20, number=True), Column(tr("Eenheid"), 18), Column(tr("Klopt"), 12),
    )  # fmt: skip
    rows = tuple(
        (cell(one.horizon), cell(one.what), cell(trimmed(one.parts, 4)), cell(trimmed(one.double, 4)),
         cell(trimmed(one.whole, 4)), cell(_small(one.difference)), cell(one.unit),
         _yes(one.holds))
        for one in addition.proof
    )  # fmt: skip
    text = tr(
        "Elke provincie is apart geteld, alsof er geen andere was. Alles samen is daarna nog eens geteld. De som van "
        "de provincies, min wat meer dan één provincie telt, moet het geheel zijn. Een afronding van 1 cm² of een "
        "miljardste mag."
    )
    return [Text(text), Table(tr("Controlesommen"), columns, rows)]


def _yes(holds: bool) -> Cell:
    return cell(tr("ja")) if holds else cell(tr("NEE"), STRONG)


def _small(value: float) -> str:
    return "0" if abs(value) < 1e-12 else f"{value:.1e}".replace(".", ",")


def _packages(addition: Addition) -> List[Block]:
    columns = (
        Column(tr("Pakket"), 40), Column(tr("Provincie"), 30), Column(tr("Voorstel"), 50), Column(tr("Variant"), 18),
        Column(tr("Objecten"), 16, number=True), Column(tr("Controle"), 40), Column(tr("Telt"), 12),
    )  # fmt: skip
    rows = tuple(
        (
            (*cell(row["pakket"]), *lines(row["sha256"][:16], style=QUIET)),
            cell(row["provincie_naam"]),
            (*cell(row["voorstel"]), *lines(tr("versie {version}, {milestone}").format(
                version=row["versie"], milestone=row["ijkmoment"]), style=QUIET)),
            cell(row["variant"] or (tr("basis") if row["telt"] else "–")),
            cell(number(row["objecten"])),
            cell(tr("{errors} fouten, {warnings} waarschuwingen").format(
                errors=row["fouten"], warnings=row["waarschuwingen"])),
            cell(tr("ja") if row["telt"] else tr("nee")),
        )
        for row in adder_tables.packages(addition)
    )  # fmt: skip
    blocks: List[Block] = [Table(tr("Wat is opgeteld"), columns, rows)]
    if addition.messages:
        shown = addition.messages[:SHOWN_MESSAGES]
        blocks.append(Heading(2, tr("Meldingen"), "meldingen"))
        blocks.append(Listing(tuple(cell(text) for text in shown)))
        if len(addition.messages) > len(shown):
            text = tr("En nog {count}; alle staan in meldingen.csv.")
            blocks.append(Text(text.format(count=number(len(addition.messages) - len(shown))), QUIET))
    return blocks


def _method(_addition: Addition) -> List[Block]:
    limits = tr(
        "Een overlap smaller dan {sliver} m heet smal; vlakken van één functie met minder dan {gap} m ertussen hadden "
        "elkaar moeten raken; uiteinden van lijnen binnen {ends} m hadden moeten aansluiten. Deze grenzen zijn een "
        "oordeel."
    )
    said_ = (
        tr("Grond die twee provincies tekenen telt één keer, in de rijen van beide en in het geheel."),
        tr("Een hoeveelheid op grond die provincies delen: de hoogste claim telt, naar oppervlakteaandeel. Wat de "
           "anderen daar claimen gaat van de verwachting en de ondergrens af. De bovengrens houdt beide."),
        tr("Lijnen die over dezelfde punten lopen en punten op dezelfde plek tellen één keer."),
        tr("Zoekgebieden tellen apart en claimen niets."),
        tr("Bandbreedten zijn opgeteld van uiterste tot uiterste. Dat is de ruimste uitkomst, geen kans."),
        tr("Van elk voorstel telt één variant: de voorkeursvariant als er één is aangewezen, anders de basis, of wat "
           "bij het optellen is gekozen."),
        limits.format(sliver=trimmed(SLIVER_M), gap=trimmed(GAP_M), ends=trimmed(ENDS_M)),
    )  # fmt: skip
    return [Listing(tuple(cell(text) for text in said_))]
