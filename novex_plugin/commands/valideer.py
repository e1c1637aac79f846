"""``novex-valideer``: is this package, or proposal file, fit to be handed over? Needs no QGIS."""

import argparse
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence

from ..core.errors import NovexError
from ..core.exchange.issues import MILESTONES, SEVERITIES, Issue, rules
from ..core.exchange.issues_table import COLUMNS, issue_row, json_bytes, verdict_document
from ..core.exchange.manifest import plugin_version
from ..core.exchange.spreadsheet import csv_bytes
from ..core.exchange.validator import Verdict, validate_dataset
from ..core.model.schema import schema
from ..core.optional import shapely
from ..core.texts import tr
from .terminal import FAULTS, OK, guarded, say, write_file


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Exit code 0: no errors; 1: errors (with ``--streng`` warnings too); 2: the question makes no sense."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _parser() -> argparse.ArgumentParser:
    about = tr("Controleer NOVEX-pakketten (.zip) of voorstellen (.gpkg) tegen het uitwisselmodel {version}.")
    end = tr("Eindigt met 0 zonder fouten, met 1 als er fouten zijn, met 2 bij een opdracht die niet kan.")
    parser = argparse.ArgumentParser("novex-valideer", description=about.format(version=schema().version), epilog=end)
    parser.add_argument("bestanden", nargs="*", type=Path, metavar="BESTAND", help=tr("pakket of voorstel"))
    outline = tr("provinciegrens in RD New (GeoJSON of WKT) waar objecten binnen moeten liggen")
    parser.add_argument("--grens", type=Path, metavar="BESTAND", help=outline)
    parser.add_argument("--csv", type=Path, metavar="BESTAND", help=tr("schrijf alle meldingen als tabel"))
    parser.add_argument("--json", type=Path, metavar="BESTAND", help=tr("schrijf alle meldingen voor een programma"))
    parser.add_argument("--streng", action="store_true", help=tr("ook waarschuwingen tellen als fout"))
    parser.add_argument("--kort", action="store_true", help=tr("alleen de uitkomst per bestand"))
    parser.add_argument("--regels", action="store_true", help=tr("toon alle regels en wat ze per ijkmoment wegen"))
    parser.add_argument("--version", action="version", version=f"novex-valideer {plugin_version()}")
    return parser


def _run(asked: argparse.Namespace) -> int:
    if asked.regels:
        _show_rules()
        return OK
    if not asked.bestanden:
        raise NovexError(tr("Er is geen bestand genoemd."), tr("Voorbeeld: novex-valideer pakket.zip"))
    province = _outline(asked.grens) if asked.grens else None
    verdicts = [validate_dataset(path, province=province) for path in asked.bestanden]
    for verdict in verdicts:
        _show(verdict, short=asked.kort)
    if asked.csv:
        rows: List[Dict[str, Any]] = [
            {"bestand": verdict.reading.path.name, **issue_row(issue)}
            for verdict in verdicts
            for issue in verdict.issues
        ]
        write_file(asked.csv, csv_bytes(("bestand", *COLUMNS), rows))
    if asked.json:
        write_file(asked.json, json_bytes([verdict_document(verdict) for verdict in verdicts]))
    return OK if all(_passes(verdict, strict=asked.streng) for verdict in verdicts) else FAULTS


def _passes(verdict: Verdict, *, strict: bool) -> bool:
    return verdict.valid and not (strict and verdict.counts["waarschuwing"])


def _show(verdict: Verdict, *, short: bool) -> None:
    told = ", ".join(f"{count} × {level}" for level, count in verdict.counts.items() if count)
    outcome = tr("geldig") if verdict.valid else tr("NIET geldig")
    milestone = f" ({verdict.milestone})" if verdict.milestone else ""
    say(f"{verdict.reading.path.name}{milestone}: {outcome}" + (f" - {told}" if told else ""))
    if not short:
        for issue in verdict.issues:
            say(_line(issue))


def _line(issue: Issue) -> str:
    where = f"{issue.place}: " if issue.place else ""
    at = f" (x {issue.at[0]:.0f}, y {issue.at[1]:.0f})" if issue.at else ""
    width = max(map(len, SEVERITIES))
    return f"  {issue.severity:{width}}  {issue.code}: {where}{issue.message}{at} {issue.hint}".rstrip()


def _show_rules() -> None:
    for rule in rules().values():
        weights = ", ".join(f"{milestone} {rule.weights[milestone]}" for milestone in MILESTONES)
        say(f"{rule.code} ({rule.part}): {rule.text}\n    {weights}\n    {rule.hint}")


def _outline(path: Path) -> Any:
    """The outline in a file with one geometry, or a collection of them, in EPSG:28992. Raises NovexError."""
    lib = shapely()
    try:
        text = path.read_text(encoding="utf-8-sig").strip()
        shape = lib.from_geojson(text) if text.startswith("{") else lib.from_wkt(text)
        outline = lib.union_all(lib.get_parts(shape))
    except (OSError, ValueError, lib.errors.GEOSException) as error:
        message = tr("De grens in {file} is niet te lezen ({reason}).").format(file=path.name, reason=error)
        raise NovexError(message, tr("Geef één vlak als GeoJSON of WKT, met coördinaten in RD New.")) from error
    if outline.is_empty or not outline.is_valid or not outline.area > 1e6:
        message = tr("De grens in {file} is geen geldig vlak in RD New.").format(file=path.name)
        raise NovexError(message, tr("Zet de grens om naar EPSG:28992; coördinaten zijn dan meters."))
    return outline
