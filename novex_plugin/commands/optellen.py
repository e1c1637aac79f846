"""``novex-optellen``: what do the proposals of provinces come to together? Needs no QGIS."""

import argparse
from pathlib import Path
from typing import Optional, Sequence

from ..core.errors import NovexError
from ..core.exchange.adder_files import NATIONAL, REPORT, read_outlines, write_results
from ..core.exchange.adder_gate import choice_in_words, province_name
from ..core.exchange.adder_records import Addition
from ..core.exchange.adder_run import add_up_any
from ..core.exchange.manifest import plugin_version
from ..core.model.schema import schema
from ..core.progress import Progress
from ..core.texts import tr
from ..core.wording import HECTARE_M2, number, quantity
from .terminal import FAULTS, OK, guarded, say


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """Exit code 0: added up and proven; 1: a sum does not come out; 2: these packages cannot be added up."""
    return guarded(lambda: _run(_parser().parse_args(arguments)))


def _parser() -> argparse.ArgumentParser:
    about = tr("Tel NOVEX-pakketten (.zip) of voorstellen (.gpkg) van provincies op, zonder iets dubbel te tellen.")
    end = tr("Eindigt met 0 als alle sommen kloppen, met 1 als een som niet klopt, met 2 als er niets op te tellen is.")
    parser = argparse.ArgumentParser("novex-optellen", description=about, epilog=end)
    packages = tr("pakketten of voorstellen, of een map waarin ze staan")
    parser.add_argument("bestanden", nargs="*", type=Path, metavar="BESTAND", help=packages)
    folder = tr("map voor de uitkomst: tabellen (CSV), rapport (HTML) en een landelijk GeoPackage")
    parser.add_argument("--naar", type=Path, metavar="MAP", help=folder)
    years = tr("een horizon (vaker te geven)")
    parser.add_argument("--horizon", action="append", default=[], metavar="JAAR", help=years)
    variant = tr("welke variant telt: voorkeur, basis, of per provincie PV25=A (vaker te geven)")
    parser.add_argument("--variant", action="append", default=[], metavar="KEUZE", help=variant)
    older = tr("lees pakketten van een oudere schemaversie als {version}").format(version=schema().version)
    parser.add_argument("--bijwerken", action="store_true", help=older)
    outlines = tr("provinciegrenzen in RD New (GeoJSON met eigenschap code), om de randen te controleren")
    parser.add_argument("--grenzen", type=Path, metavar="BESTAND", help=outlines)
    rural = tr("oppervlakte van het landelijk gebied, voor doelen die daar een deel van zijn")
    parser.add_argument("--landelijk-gebied", type=float, metavar="HA", dest="landelijk", help=rural)
    parser.add_argument("--snel", action="store_true", help=tr("sla de inhoudelijke controle per pakket over"))
    database = tr("gedeelde database (postgresql://gebruiker@server/database?schema=...): laadt de genoemde pakketten "
                  "daarin en telt alles op wat erin staat")  # fmt: skip
    parser.add_argument("--database", default="", metavar="ADRES", help=database)
    away = tr("haal het pakket van een provincie (PV25) eerst uit de database (vaker te geven)")
    parser.add_argument("--weg", action="append", default=[], metavar="PROVINCIE", help=away)
    parser.add_argument("--stil", action="store_true", help=tr("alleen de uitkomst"))
    parser.add_argument("--version", action="version", version=f"novex-optellen {plugin_version()}")
    return parser


class _Told(Progress):
    """Says each new step in the terminal."""

    def __init__(self) -> None:
        self._text = ""

    def step(self, fraction: float, text: str = "") -> None:
        if text and text != self._text:
            self._text = text
            say(f"  {text}")


def _run(asked: argparse.Namespace) -> int:
    if not asked.bestanden and not asked.database:
        raise NovexError(tr("Er is geen bestand genoemd."), tr("Voorbeeld: novex-optellen pakketten/ --naar nederland"))
    if asked.weg and not asked.database:
        raise NovexError(tr("--weg gaat over een gedeelde database."), tr("Noem die met --database."))
    addition = _add_up(asked, Progress() if asked.stil else _Told())
    _show(addition, short=asked.stil)
    if asked.naar:
        write_results(addition, asked.naar)
        say(tr("Geschreven in {folder}: {report}, {file} en tabellen.").format(
            folder=asked.naar, report=REPORT, file=NATIONAL))  # fmt: skip
    return OK if addition.proven else FAULTS


def _add_up(asked: argparse.Namespace, progress: Progress) -> Addition:
    return add_up_any(
        asked.bestanden, asked.database, away=asked.weg, horizons=asked.horizon, choice=choice_in_words(asked.variant),
        bring_up=asked.bijwerken, check=not asked.snel, progress=progress,
        outlines=read_outlines(asked.grenzen) if asked.grenzen else None,
        rural_area_m2=asked.landelijk * HECTARE_M2 if asked.landelijk else None,
    )  # fmt: skip


def _show(addition: Addition, *, short: bool) -> None:
    for one in addition.admission.counted:
        said = tr("{province}: {name}, variant {variant}, {count} objecten")
        say(said.format(province=province_name(one.province), name=one.delivery.name,
                        variant=one.variant or tr("basis"), count=number(len(one.delivery.objects))))  # fmt: skip
    for count in addition.horizons:
        net, search = count.whole.net_m2 / HECTARE_M2, count.whole.search_net_m2 / HECTARE_M2
        said = tr("{horizon}: {net} ha netto, {search} ha zoekgebied")
        say(said.format(horizon=count.horizon, net=number(net), search=number(search)))
    for line in (goal.line for goal in addition.goals if goal.line.derivable):
        say(f"{line.code} ({line.horizon}): {quantity(line.value, line.unit)} / {quantity(line.target, line.unit)}")
    for text in () if short else addition.messages:
        say(f"  {text}")
    say(tr("Bevindingen aan grenzen: {count}").format(count=len(addition.borders)))
    failing = [each for each in addition.proof if not each.holds]
    for each in failing:
        said = tr("KLOPT NIET: {what} ({horizon}), verschil {difference} {unit}")
        say(said.format(what=each.what, horizon=each.horizon, difference=each.difference, unit=each.unit))
    if not failing:
        say(tr("Alle {count} controlesommen kloppen.").format(count=len(addition.proof)))
