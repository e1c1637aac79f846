"""The report as tables: a row per finding with every figure apart, for CSV and a workbook."""

from typing import Any, Dict, List, Sequence, Tuple

from ..checks.outcomes import NEUTRAL
from ..exchange.spreadsheet import csv_bytes
from ..model.records import Finding
from ..texts import tr
from ..wording import HECTARE_M2
from .cases import cases as cases_of
from .conflicts import applying
from .hits import pair_findings
from .records import Case, ReportInput
from .shapes import SERIOUS, fingerprint, free_share, shrinking
from .words import article_link, class_name, function_name, hit_names, named, rule_of
from .workbook import Sheet, workbook_bytes

Row = Dict[str, Any]
FINDING_COLUMNS = (
    "object", "object_uuid", "functie", "variant_en_horizon", "soort", "regel", "herkomst_regel", "titel", "klasse",
    "uitkomst", "zwaarte", "rechtskracht", "grondslag", "vindplaats", "gezag", "tekst_van", "overlap_ha", "overlap_pct",
    "lengte_m", "reservering_pct", "strook_m", "afstand_m", "hoogte_of_diepte", "conflict_vanaf_m", "horizon_regel",
    "uitzondering", "absoluut", "randgeval", "indicatief", "uitleg", "geraakt", "ander_voorstel", "laag", "bron",
    "peildatum", "nauwkeurigheid", "wat_verkleinen_doet", "besluit", "motivering", "afgewogen_door", "afgewogen_op",
    "situatie_gewijzigd", "sleutel",
)  # fmt: skip


def finding_rows(report: ReportInput) -> List[Row]:
    """Every finding of every case, pairs once; the columns are those of ``FINDING_COLUMNS``."""
    rows: List[Row] = []
    told = set()
    for case in cases_of(report):
        for finding in case.findings:
            mark = (finding.key, finding.outcome, round(finding.overlap_m2), round(finding.length_m))
            if mark not in told:
                told.add(mark)
                rows.append(_finding_row(report, case, finding))
    return rows


def _finding_row(report: ReportInput, case: Case, finding: Finding) -> Row:
    rule = rule_of(report.note.rules, finding)
    layer = report.layers.get(finding.layer)
    runs = case.where.get(finding.key) or tuple(run.name for run in case.runs)
    return {
        "object": case.item.name, "object_uuid": case.item.uuid, "functie": function_name(case.item.function),
        "variant_en_horizon": "; ".join(runs), "soort": finding.kind, "regel": finding.rule,
        "herkomst_regel": finding.rule_origin, "titel": finding.title, "klasse": finding.outcome,
        "uitkomst": class_name(finding.outcome), "zwaarte": _severity(finding),
        "rechtskracht": named("rechtskracht", finding.legal_force), "grondslag": finding.legal_basis,
        "vindplaats": article_link(rule), "gezag": finding.authority,
        "tekst_van": finding.law_date or (rule.law_date if rule else ""),
        "horizon_regel": rule.horizon if rule else "", "uitzondering": finding.exceptions,
        "absoluut": finding.absolute, "randgeval": finding.edge_case, "indicatief": finding.indicative,
        "uitleg": finding.explanation, "geraakt": hit_names(finding, 50), "ander_voorstel": case.other(finding),
        "laag": report.layer_title(finding.layer) if finding.layer else "", "bron": finding.source,
        "peildatum": finding.source_date, "nauwkeurigheid": layer.accuracy if layer else "",
        "wat_verkleinen_doet": _remedy(report, case, finding), "sleutel": finding.key,
        **_measures(case, finding), **_weighing(report, finding),
    }  # fmt: skip


def _severity(finding: Finding) -> str:
    return named("matrixwaarde" if finding.kind == "paar" else "zwaarte", finding.severity)


def _measures(case: Case, finding: Finding) -> Row:
    """Empty where there is nothing to measure, so that a zero never looks like a result."""
    share = case.share_pct(finding)
    return {
        "overlap_ha": round(finding.overlap_m2 / HECTARE_M2, 6) if finding.overlap_m2 > 0 else None,
        "overlap_pct": round(share, 4) if share > 0 else None,
        "lengte_m": round(finding.length_m, 3) if finding.length_m > 0 else None,
        "reservering_pct": round(finding.reserved_pct, 4) if finding.reserved_pct > 0 else None,
        "strook_m": round(finding.corridor_m, 3) if finding.corridor_m > 0 else None,
        "afstand_m": round(finding.distance_m, 3) if finding.distance_m > 0 else None,
        "hoogte_of_diepte": finding.vertical,
        "conflict_vanaf_m": finding.limit_height_m,
    }


def _weighing(report: ReportInput, finding: Finding) -> Row:
    weighing = report.weighings.get(finding.key)
    if weighing is None:
        return {}
    return {
        "besluit": named("besluit", weighing.decision), "motivering": weighing.motivation,
        "afgewogen_door": weighing.by, "afgewogen_op": weighing.at, "situatie_gewijzigd": weighing.outdated(finding),
    }  # fmt: skip


def _remedy(report: ReportInput, case: Case, finding: Finding) -> str:
    if finding.outcome not in SERIOUS:
        return ""
    return report.remedies.get(finding.key) or shrinking(case.item, finding, case.share_pct(finding))


def findings_csv(report: ReportInput) -> bytes:
    """The findings as CSV for a Dutch spreadsheet."""
    return csv_bytes(FINDING_COLUMNS, finding_rows(report))


def report_workbook(report: ReportInput) -> bytes:
    """All tables of the report in one workbook."""
    cases = cases_of(report)
    return workbook_bytes([
        Sheet(tr("Bevindingen"), FINDING_COLUMNS, tuple(finding_rows(report))),
        _sheet(tr("Objecten"), _object_rows(cases)), _sheet(tr("Varianten"), _run_rows(report)),
        _sheet(tr("Paren"), _pair_rows(cases)), _sheet(tr("Schuurpunten"), _friction_rows(cases)),
        _sheet(tr("Tellers"), _counter_rows(report)), _sheet(tr("Niet getoetst"), _gap_rows(report, cases)),
        _sheet(tr("Regelwijzigingen"), _change_rows(report)),
    ])  # fmt: skip


def _sheet(name: str, rows: Sequence[Row]) -> Sheet:
    columns: Tuple[str, ...] = tuple(dict.fromkeys(column for row in rows for column in row)) or (tr("geen"),)
    return Sheet(name, columns, tuple(rows))


def _object_rows(cases: Sequence[Case]) -> List[Row]:
    rows = []
    for case in cases:
        free = free_share([case.item], case.findings)
        rows.append({
            "object": case.item.name, "uuid": case.item.uuid, "functie": function_name(case.item.function),
            "variant_en_horizon": "; ".join(run.name for run in case.runs),
            "oppervlakte_ha": round(free[1] / HECTARE_M2, 6) if free else None,
            "vrij_van_zware_conflicten_ha": round(free[0] / HECTARE_M2, 6) if free else None,
            "zwaarste_uitkomst": class_name(case.worst), "bevindingen": len(case.findings),
            "niet_getoetst": len(case.untested), "geometrie": fingerprint(case.item),
        })  # fmt: skip
    return rows


def _run_rows(report: ReportInput) -> List[Row]:
    rows = []
    for run in report.runs:
        free = free_share(run.objects, run.result.findings)
        counts = run.result.count()
        rows.append({
            "variant": run.variant_name, "horizon": run.horizon, "objecten": len(run.objects),
            "oppervlakte_ha": round(free[1] / HECTARE_M2, 6) if free else None,
            "vrij_van_zware_conflicten_ha": round(free[0] / HECTARE_M2, 6) if free else None,
            **{class_name(code): count for code, count in sorted(counts.items())},
        })  # fmt: skip
    return rows


def _pair_rows(cases: Sequence[Case]) -> List[Row]:
    found: Dict[str, Row] = {}
    for case in cases:
        for finding in pair_findings(case):
            if finding.outcome != NEUTRAL:
                found.setdefault(finding.key, {
                    "paar": finding.rule, "een": finding.object_name, "ander": finding.other_name,
                    "uitkomst": class_name(finding.outcome), "matrix": _severity(finding),
                    "gedeeld_ha": round(finding.overlap_m2 / HECTARE_M2, 6) if finding.overlap_m2 > 0 else None,
                    "afstand_m": round(finding.distance_m, 3) if finding.distance_m > 0 else None,
                    "reden": finding.explanation, "bron": finding.source,
                })  # fmt: skip
    return list(found.values())


def _friction_rows(cases: Sequence[Case]) -> List[Row]:
    return [
        {"schuurpunt": friction.title, "object": case.item.name, "regel": finding.rule, "bericht": friction.message,
         "bron": friction.source}
        for friction, found in applying(cases) for case, finding in found
    ]  # fmt: skip


def _counter_rows(report: ReportInput) -> List[Row]:
    return [
        {"variant": run.variant_name, "horizon": run.horizon, "teller": one.title, "plaats": one.place,
         "eenheid": one.unit, "grens": one.limit, "al_aanwezig": one.present, "voorgesteld": one.used,
         "ruimte_over": one.room, "uitkomst": one.outcome}
        for run in report.runs for one in run.result.counters
    ]  # fmt: skip


def _gap_rows(report: ReportInput, cases: Sequence[Case]) -> List[Row]:
    return [
        {"object": case.item.name, "laag": report.layer_title(layer) if layer else "", "regels": codes, "reden": reason}
        for case in cases for layer, reason, codes in case.untested
    ]  # fmt: skip


def _change_rows(report: ReportInput) -> List[Row]:
    return [
        {"regel": one.code, "herkomst": one.origin, "wat": one.field, "was": one.was, "is": one.now,
         "reden": one.reason, "door": one.by, "op": one.at}
        for one in report.note.changes
    ]  # fmt: skip
