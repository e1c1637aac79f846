"""The words of a sheet of the whole country, and the table of provinces that stands in the sea."""

from datetime import date
from typing import Dict, Iterable, List, Sequence, Tuple

from ..core.accounting.figures import TOTAL
from ..core.accounting.totals import compute_totals
from ..core.exchange.national_reader import National, Sender
from ..core.model.codelists import code_name, codelist
from ..core.model.records import ProposalObject
from ..core.model.schema import schema
from ..core.texts import tr
from .example import PROVINCE as EXAMPLE
from .frames import Frame
from .sheet_content import KeyFigure, number
from .sheet_margin import plugin_version, status_name
from .sheet_pen import Box, Pen
from .sheet_text import INK, QUIET, shortened, text_width

TABLE_WIDTH, TABLE_ROW = 74.0, 4.1  # units
_COLUMNS = (0.0, 35.0, 53.0, 56.0)  # province | proposals | hectares | version and date: where each begins or ends


def national_texts(
    national: National, horizon: str, title: str, status: str, size: str, frame: Frame, names: Tuple[str, str],
    blocks: Dict[str, str],
) -> Dict[str, str]:  # fmt: skip
    """The variables of the template; ``names``: the code of the sheet and its trace code, ``blocks``: the small print.
    """
    return {
        "novex_voorstel": tr("Landelijk beeld"),
        "novex_horizon": horizon,
        "novex_titel": title,
        "novex_gebied": tr("Nederland"),
        "novex_status": status_name(status),
        "novex_ondertitel": _subtitle(national, horizon),
        "novex_schaal": tr("Schaal 1:{scale} ({paper})").format(scale=number(frame.scale), paper=size),
        "novex_reeks": "",
        "novex_code": names[0],
        "novex_spoor": tr("Spoorcode {code}").format(code=names[1]),
        "novex_versie": _version(national),
        **blocks,
    }


def _subtitle(national: National, horizon: str) -> str:
    real = sum(each.code != EXAMPLE for each in codelist("provincies"))
    count = len(national.senders)
    whose = tr("{count} van {all} provincies").format(count=count, all=real)
    first = tr("{horizon} · {whose}").format(horizon=code_name("horizon", horizon), whose=whose)
    return first + "\n" + _variants(national.senders)


def _variants(senders: Sequence[Sender]) -> str:
    chosen = sum(bool(one.variant) for one in senders)
    if not chosen:
        return tr("Van elk voorstel telt de basis")
    if chosen == len(senders):
        return tr("Van elk voorstel telt de gekozen variant")
    return tr("Gekozen variant bij {count}, anders de basis").format(count=chosen)


def small_print(national: National, borders: str, notes: Iterable[str], *, apart: bool) -> Dict[str, str]:
    """Whose borders and packages they are, whether the sums are right, and what else must be said; ``apart`` as in
    margin_texts. What there is no room for stands in the trace file: it has every package with its checksum."""
    sources = tr("Provinciegrenzen en buurlanden: {source}. Opgeteld uit {count} pakketten: {names}.").format(
        source=borders, count=len(national.senders), names=", ".join(one.package for one in national.senders))
    sums = tr("Alle controlesommen van het optellen kloppen.") if national.proven else tr(
        "Niet alle controlesommen van het optellen zijn bewezen; zie het rapport van de optelling.")  # fmt: skip
    rule = tr("Grond telt één keer; bij claims op dezelfde grond telt de hoogste hoeveelheid.")
    blocks = sources, sums, " ".join((rule, *notes))
    if not apart:
        return {"novex_bronnen": " ".join(blocks)}
    return dict(zip(("novex_bronnen", "novex_uitleg", "novex_opmerking"), blocks))


def _version(national: National) -> str:
    newest = max((one.moment[:10] for one in national.senders), default="")
    first = tr("Stand van de pakketten: {date} · gemaakt {today}").format(
        date=newest or "–", today=date.today().isoformat())
    return first + "\n" + tr("Uitwisselmodel {schema} · NOVEX voor QGIS {plugin}").format(
        schema=schema().version, plugin=plugin_version())  # fmt: skip


def province_rows(
    national: National, objects: Sequence[ProposalObject], absent: Iterable[str]
) -> List[Tuple[str, str, str, str]]:
    """Name, number of proposals, net hectares, version with date; at the end who did not deliver."""
    rows = []
    for one in national.senders:
        mine = [item for item in objects if national.province_of(item) == one.province]
        hectares = sum(line.net_ha for line in compute_totals(mine).areas if line.dimension == TOTAL)
        version = " · ".join(part for part in (one.version and f"v{one.version}", one.moment[:10]) if part)
        rows.append((one.name, number(len(mine)), number(hectares), version))
    return [*rows, *((code_name("provincies", code), "–", "–", tr("geen pakket")) for code in absent)]


def fill_table(pen: Pen, x: float, y: float, rows: Sequence[Tuple[str, str, str, str]]) -> None:
    """The provinces on the sheet, with the upper left corner of the table at ``x``, ``y``."""
    name, count, hectares, version = _COLUMNS
    pen.text(Box(x, y, 40, 4.4), tr("Provincies"), 7.6, bold=True)
    heads = ((count, tr("voorstellen"), True), (hectares, tr("ha netto"), True), (version, tr("versie"), False))
    for edge, text, right in heads:
        left, width = (x + edge - 20, 20) if right else (x + edge, TABLE_WIDTH - edge)
        pen.text(Box(left, y + 5.0, width, 3.4), text, 5.2, colour=QUIET, right=right)
    y += 8.6
    for row in rows:
        ink = QUIET if row[1] == "–" else INK
        said = shortened(row[0], 6.8, count - name - text_width(row[1], 6.6) - 2)
        pen.text(Box(x, y, count, TABLE_ROW), said, 6.8, middle=True, colour=ink)
        for edge, text in ((count, row[1]), (hectares, row[2])):
            pen.text(Box(x + edge - 20, y, 20, TABLE_ROW), text, 6.6, middle=True, right=True, colour=ink)
        text = shortened(row[3], 5.4, TABLE_WIDTH - version)
        pen.text(Box(x + version, y, TABLE_WIDTH - version, TABLE_ROW), text, 5.4, colour=QUIET, middle=True)
        y += TABLE_ROW


def province_figure(national: National, figures: Sequence[KeyFigure]) -> Tuple[KeyFigure, ...]:
    """The key figures of a sheet, with the number of provinces in the place of the last when there are four."""
    count = len(national.senders)
    mine = KeyFigure(number(count), tr("provincies") if count != 1 else tr("provincie"))
    return (figures[0], mine, *figures[1:3]) if figures else (mine,)
