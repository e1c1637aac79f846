"""The small print of a map sheet: what it shows, from which data, in which version."""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Dict, Iterable, List, Optional, Sequence

from ..core.catalogue.explain import LayerStatement, sentence, summary
from ..core.model.codelists import code_name
from ..core.model.records import BASIS, ProposalHeader, Variant
from ..core.services.provenance import conditions
from ..core.sheets.views import SECTION
from ..core.texts import tr
from ..paths import root
from .sheet_areas import FRAMES, MUNICIPALITIES, PROVINCE, area_title, series_words
from .sheet_content import Sheet, number
from .sheet_style import accent_of, worn
from .sheet_table import TableHead
from .sheet_text import shortened, text_width
from .store import Store

LEAST_CODE = 4.6  # points: how small the name of a sheet may be set to stand on it whole
SMALL = 5.4  # points, of the small print
CAPITALS = 0.84  # what capitals leave of the width of a text
CONCEPT, MILESTONE, FINAL = "concept", "ijkmoment", "definitief"  # the status of a set
STATUSES = (CONCEPT, MILESTONE, FINAL)


def status_name(status: str) -> str:
    return {CONCEPT: tr("Concept"), MILESTONE: tr("IJkmoment"), FINAL: tr("Definitief")}[status]


def status_words(status: str, header: ProposalHeader) -> str:
    """What the status of a sheet means, in a sentence."""
    milestone = code_name("ijkmoment", header.milestone)
    return {
        CONCEPT: tr("Status: concept, dit beeld kan nog veranderen."),
        MILESTONE: tr("Status: stand bij het ijkmoment {milestone}."),
        FINAL: tr("Status: definitief bij het ijkmoment {milestone}."),
    }[status].format(milestone=milestone)


@dataclass(frozen=True)
class Heading:
    """What the head and the foot of a sheet say besides the sheet itself."""

    status: str
    size: str  # of the paper, as in 'Schaal 1:50.000 (A3)'
    series: int = 1  # how many areas its series has
    trace: str = ""
    width: float = 88.0  # of the column, in units


def texts(
    sheet: Sheet, header: ProposalHeader, variants: Sequence[Variant], heading: Heading, margin: Dict[str, str]
) -> Dict[str, str]:
    """The variables of the template for one sheet; ``margin`` holds those that are the same for the whole set."""
    area = area_title(sheet.area, code_name("provincies", header.province))
    return {
        "novex_voorstel": shortened(header.title, 6.8, heading.width * CAPITALS - 2, bold=True),
        "novex_horizon": sheet.horizon,
        "novex_titel": sheet.title,
        "novex_gebied": _two_lines(area, 9.0, heading.width - 38),
        "novex_status": status_name(heading.status),
        "novex_ondertitel": _subtitle(sheet, header, variants, heading),
        "novex_schaal": tr("Schaal 1:{scale} ({paper})").format(scale=number(sheet.frame.scale), paper=heading.size),
        "novex_reeks": _series(sheet, heading.series),
        **margin,
        "novex_versie": _version(margin["novex_versie"], heading.width),
        "novex_code": shortened(sheet.code, LEAST_CODE, heading.width - 2, bold=True),
        "novex_spoor": tr("Spoorcode {code}").format(code=heading.trace) if heading.trace else "",
    }


def _version(text: str, width: float) -> str:
    """Each line on one line; the second leaves room for the trace code beside it."""
    first, _, second = text.partition("\n")
    return f"{shortened(first, SMALL, width - 1)}\n{shortened(second, SMALL, width - 33)}"


def table_head(
    sheet: Sheet, header: ProposalHeader, variants: Sequence[Variant], status: str, trace: str
) -> TableHead:
    """The same words for the table behind a sheet."""
    area = area_title(sheet.area, code_name("provincies", header.province))
    about = (code_name("horizon", sheet.horizon), variant_name(variants, sheet.variant), area,
             tr("IJkmoment: {milestone}").format(milestone=code_name("ijkmoment", header.milestone)))  # fmt: skip
    return TableHead(
        header.title, f"{sheet.title} {sheet.horizon}", " · ".join(about), status_name(status), accent_of(sheet.theme),
        sheet.code, tr("Spoorcode {code}").format(code=trace) if trace else "", version_line(header),
    )  # fmt: skip


def _two_lines(text: str, size: float, width: float) -> str:
    """A text that a label breaks into at most two lines; a longer one ends in an ellipsis."""
    if text_width(text, size, bold=True) <= width:
        return text
    return shortened(text, size, width * 1.6, bold=True)


def _series(sheet: Sheet, count: int) -> str:
    """That a series has one scale, so that its sheets can be laid side by side."""
    if sheet.area.series == PROVINCE or count < 2:
        return ""
    words = series_words(sheet.area.series)
    return tr("Eén schaal voor de hele reeks ({count} {areas})").format(count=count, areas=words)


def area_note(sheet: Sheet) -> str:
    """What the counts of the sheet of an area or a section are about."""
    if sheet.area.series == FRAMES or sheet.view.kind == SECTION:
        return tr("Aantallen en omvang: de voorstellen binnen dit kaartvenster, in hun geheel.")
    if sheet.area.series == PROVINCE:
        return ""
    kind = tr("deze gemeente") if sheet.area.series == MUNICIPALITIES else tr("dit gebied")
    return tr("Aantallen en omvang: de voorstellen die (deels) in {area} liggen, in hun geheel.").format(area=kind)


def margin_texts(
    header: ProposalHeader,
    store: Optional[Store],
    used: Sequence[str],
    statements: Sequence[LayerStatement],
    notes: Iterable[str],
    *,
    apart: bool = False,
) -> Dict[str, str]:
    """Sources with date, the basisset with its apply-or-explain state, notes, and the version line.

    ``apart`` is for a template with places of their own for what is explained and for the notes; without those they
    come behind the sources.
    """
    sources, basisset = _sources(store, used), _basisset(header, store)
    about = " ".join(notes)
    if apart:
        state = tr("{state}; zie de verantwoording.").format(state=sentence(summary(statements)))
        texts = {"novex_bronnen": " ".join(part for part in (sources, basisset) if part), "novex_uitleg": state,
                 "novex_opmerking": about}  # fmt: skip
    else:
        lines = [sources, " ".join(part for part in (basisset, _explained(statements), about) if part)]
        texts = {"novex_bronnen": "\n".join(line for line in lines if line)}
    return {**texts, "novex_versie": version_line(header)}


def variant_name(variants: Sequence[Variant], code: str) -> str:
    if code == BASIS:
        return tr("Basis")
    name = next((each.name for each in variants if each.code == code), "")
    return tr("Variant {code}: {name}").format(code=code, name=name) if name else tr("Variant {code}").format(code=code)


def _subtitle(sheet: Sheet, header: ProposalHeader, variants: Sequence[Variant], heading: Heading) -> str:
    first = tr("{horizon} · {variant}").format(
        horizon=code_name("horizon", sheet.horizon), variant=variant_name(variants, sheet.variant))
    first = shortened(first, 7.6, heading.width - 2)
    second = tr("IJkmoment: {milestone}").format(milestone=code_name("ijkmoment", header.milestone))
    return first + "\n" + second


def _sources(store: Optional[Store], used: Sequence[str]) -> str:
    """Each source once, with its date, its licence and whom to name, and the layers that come from it."""
    if store is None or not used:
        return tr("Bronnen: geen basisset gekoppeld.")
    layers: Dict[str, List[str]] = {}
    for key in used:
        stored = store.layer(key)
        terms = conditions(stored.provenance)
        source = ", ".join(part for part in (stored.source or tr("bron onbekend"), stored.date, terms) if part)
        layers.setdefault(source, []).append(stored.title.lower())
    named = "; ".join(f"{source} ({', '.join(titles)})" for source, titles in layers.items())
    return tr("Bronnen ondergrond: {sources}. Locator: Natural Earth.").format(sources=named)


def _basisset(header: ProposalHeader, store: Optional[Store]) -> str:
    name, day = (store.snapshot_name, store.snapshot_date) if store else (header.basisset_name, header.basisset_date)
    if not name:
        return ""
    return tr("Basisset: {name}.").format(name=", ".join(part for part in (name, day) if part))


def _explained(statements: Sequence[LayerStatement]) -> str:
    """The state of apply or explain; the account that goes with the sheets has the whole table."""
    return tr("Pas toe of leg uit: {state}; zie de verantwoording.").format(state=sentence(summary(statements)))


def version_line(header: ProposalHeader) -> str:
    """Maker, version and date of the proposal, and below it those of the exchange model and the plugin."""
    first = tr("Voorstel versie {version} · {date}").format(
        version=header.version, date=header.date or date.today().isoformat())
    second = tr("Uitwisselmodel {schema} · NOVEX voor QGIS {plugin}").format(
        schema=header.schema_version or "–", plugin=plugin_version())
    name = worn().house.sender or header.organisation
    maker = f"{name} · " if name else ""
    return f"{maker}{first}\n{second}"


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """The version in metadata.txt; '?' when the file cannot be read."""
    try:
        lines = (root() / "metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "?"
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith("version=")), "?")
