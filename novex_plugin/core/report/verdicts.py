"""Parts 1 and 2: what was checked, and what comes out of it at a glance."""

from typing import Dict, Iterable, List, Sequence, Tuple

from ..checks import outcomes
from ..model.codelists import code_name
from ..model.records import Finding, ProposalObject
from ..texts import tr
from ..wording import area, number, percent, trimmed
from .blocks import STRONG, Block, Column, Facts, Line, Note, Table, Verdict, cell
from .records import Case, ReportInput, Run
from .shapes import fingerprint, free_share
from .words import amount_of, anchor, class_name, date_in_words, function_name, named, size_of

MOST_RUNS = 8  # columns of figures that fit beside each other


def identity(report: ReportInput) -> List[Block]:
    """Of the whole: proposal, what was asked of it, and with which data and rules."""
    header = report.header
    rows = [
        (tr("Voorstel"), header.title),
        (tr("Provincie"), code_name("provincies", header.province)),
        (tr("Organisatie"), header.organisation),
        (tr("IJkmoment en versie"), f"{code_name('ijkmoment', header.milestone)} · {header.version}"),
        (tr("Getoetst"), runs_in_words(report.runs)),
        (tr("Objecten"), number(len({item.uuid for run in report.runs for item in run.objects}))),
        (tr("Basisset"), report.basisset or tr("geen")),
        (tr("Regels"), report.note.version),
        (tr("Datum van dit rapport"), date_in_words(report.date)),
        (tr("Coördinaten"), report.crs),
        (tr("Gemaakt met"), report.software),
    ]
    return [Facts(tuple((label, cell(text)) for label, text in rows if text))]


def object_facts(case: Case) -> Facts:
    """Identity of one object: everything by which it can be recognised."""
    item = case.item
    further = ", ".join(function_name(code) for code in item.further_functions)
    rows = [
        (tr("Functie"), function_name(item.function) + (f" ({further})" if further else "")),
        (tr("Omvang"), " · ".join(part for part in (size_of(item), amount_of(item)) if part)),
        (tr("Hoogte en diepte"), _heights(item)),
        (tr("Ligging"), " · ".join(part for part in (item.extra.get("gemeente") or "", named("laag", item.layer),
                                                     named("nauwkeurigheid", item.exactness)) if part)),
        (tr("Horizon"), _years(item)),
        (tr("Geldt in"), runs_in_words(case.runs)),
        (tr("Opgesteld"), _made(item)),
        (tr("Kenmerk"), tr("{uuid} · geometrie {hash}").format(uuid=item.uuid, hash=fingerprint(item))),
    ]  # fmt: skip
    return Facts(tuple((label, cell(text)) for label, text in rows if text))


def _heights(item: ProposalObject) -> str:
    found = []
    if item.height_m is not None:
        found.append(tr("{height} m boven maaiveld").format(height=trimmed(item.height_m)))
    if item.depth_m:
        found.append(tr("{depth} m onder maaiveld").format(depth=trimmed(item.depth_m)))
    if item.ground_nap_m is not None:
        found.append(tr("maaiveld op {ground} m NAP").format(ground=trimmed(item.ground_nap_m)))
    return " · ".join(found)


def _years(item: ProposalObject) -> str:
    years = [str(year) for year in (item.start_year, item.end_year) if year]
    return item.horizon + (f" ({'–'.join(years)})" if years else "")


def _made(item: ProposalObject) -> str:
    who = item.extra.get("gewijzigd_door") or item.extra.get("gemaakt_door") or ""
    when = str(item.extra.get("gewijzigd_op") or item.extra.get("gemaakt_op") or "")[:10]
    return " · ".join(part for part in (str(who), when) if part)


def case_verdict(case: Case) -> Verdict:
    """The strip of one object."""
    counts = count(case.findings)
    facts = []
    free = free_share([case.item], case.findings)
    if free is not None and free[1] > 0:
        facts.append(Line(_free_text(*free)))
    layers = {layer or rules for layer, _reason, rules in case.untested}
    if layers:
        facts.append(Line(tr("{count} lagen of regels zijn niet te toetsen.").format(count=len(layers))))
    return Verdict(case.worst, sentence(case.worst, counts), tuple(counts.items()), tuple(facts))


def run_verdict(run: Run) -> Verdict:
    """The strip of one variant at one horizon."""
    counts = count(run.result.findings)
    worst = outcomes.worst(run.result.per_object.values())
    facts = []
    free = free_share(run.objects, run.result.findings)
    if free is not None and free[1] > 0:
        facts.append(Line(_free_text(*free)))
    layers = {gap.layer or gap.rule for gap in run.result.untested if gap.layer or gap.rule}
    if layers:
        facts.append(Line(tr("{count} lagen of regels zijn niet te toetsen.").format(count=len(layers))))
    return Verdict(worst, sentence(worst, counts), tuple(counts.items()), tuple(facts))


def count(findings: Iterable[Finding]) -> Dict[str, int]:
    """Findings per class in the order of the classes."""
    codes = [finding.outcome for finding in findings]
    return {one.code: codes.count(one.code) for one in outcomes.ORDER if one.code in codes}


def sentence(worst: str, counts: Dict[str, int]) -> str:
    """The verdict in words; nothing is called free of conflict while something was not tested."""
    total = sum(counts.values())
    if worst == outcomes.NEUTRAL:
        return tr("Getoetst; er is niets gevonden dat aandacht vraagt.")
    if worst == outcomes.UNKNOWN:
        return tr("Nog geen oordeel: een laag of gegeven ontbreekt. Dit is geen goedkeuring.")
    one = tr("Zwaarste uitkomst: {label}, uit 1 bevinding.")
    more = tr("Zwaarste uitkomst: {label}, uit {count} bevindingen.")
    return (one if total == 1 else more).format(label=class_name(worst).lower(), count=number(total))


def _free_text(free: float, whole: float) -> str:
    text = tr("{share} van de oppervlakte ({free} van {whole}) is vrij van 'hard conflict' en 'nee, tenzij'.")
    return text.format(share=percent(100.0 * free / whole), free=area(free), whole=area(whole))


def run_tables(runs: Sequence[Run]) -> List[Table]:
    """A column per variant and horizon, a row per class that occurs; several tables when there are many runs."""
    return [_run_table(runs[start : start + MOST_RUNS]) for start in range(0, len(runs), MOST_RUNS)]


def _run_table(runs: Sequence[Run]) -> Table:
    counts = [count(run.result.findings) for run in runs]
    rows = [(cell(tr("Objecten"), STRONG), *(cell(number(len(run.objects))) for run in runs))]
    for one in outcomes.ORDER:
        if any(one.code in found for found in counts):
            figures = (cell(number(found.get(one.code, 0))) for found in counts)
            rows.append((cell(class_name(one.code), mark=one.code), *figures))
    free = [free_share(run.objects, run.result.findings) for run in runs]
    shares = (percent(100.0 * found[0] / found[1]) if found and found[1] > 0 else "–" for found in free)
    rows.append((cell(tr("Vrij van 'hard conflict' en 'nee, tenzij'"), STRONG), *(cell(share) for share in shares)))
    columns = [Column("", 46), *(Column(_short_name(run), 16, number=True) for run in runs)]
    return Table(tr("Bevindingen per variant en horizon"), tuple(columns), tuple(rows))


def _short_name(run: Run) -> str:
    return f"{run.variant or run.variant_name} {run.horizon}"


def runs_in_words(runs: Sequence[Run]) -> str:
    """``Basis (2030, 2050); Variant A: Compacte stad (2050)``, or without brackets when there is one run."""
    if len(runs) == 1:
        return runs[0].name
    names = dict.fromkeys(run.variant_name for run in runs)
    years = {name: ", ".join(run.horizon for run in runs if run.variant_name == name) for name in names}
    return "; ".join(f"{name} ({years[name]})" for name in names)


def case_table(cases: Sequence[Case]) -> Table:
    """Every object on a line, with a link to its own part."""
    columns = (
        Column(tr("Object"), 40), Column(tr("Functie"), 26), Column(tr("Omvang"), 14, number=True),
        Column(tr("Zwaarste uitkomst"), 22), Column(tr("Bevindingen"), 17, number=True),
    )  # fmt: skip
    rows = tuple(_case_row(case) for case in cases)
    return Table(tr("Objecten, de zwaarste uitkomst eerst"), columns, rows)


def _case_row(case: Case) -> Tuple[Tuple[Line, ...], ...]:
    link = f"#{anchor(case.item)}" if case.findings else ""
    return (
        cell(case.item.name or tr("Zonder naam"), STRONG, link=link), cell(function_name(case.item.function)),
        cell(size_of(case.item)), cell(class_name(case.worst), mark=case.worst), cell(number(len(case.findings))),
    )  # fmt: skip


def verdict_part(report: ReportInput, cases: Sequence[Case]) -> List[Block]:
    """Part 2 of the report."""
    blocks: List[Block] = []
    if report.focus:
        return [case_verdict(case) for case in cases]
    if len(report.runs) == 1:
        blocks.append(run_verdict(report.runs[0]))
    else:
        blocks += run_tables(report.runs)
    if not cases:
        blocks.append(Note(tr("Er zijn geen objecten in de gekozen varianten en horizons.")))
        return blocks
    blocks.append(case_table(cases))
    return blocks
