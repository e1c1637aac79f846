"""Pages of the report that compares variants: at a glance, the check, charts, and how it was counted."""

from dataclasses import replace
from typing import List, Sequence, Tuple

from ..core.checks.outcomes import BY_CODE, HARD, ORDER, SYNERGY, UNKNOWN
from ..core.model.codelists import code_name
from ..core.report.variant_records import VariantChart, VariantReport
from ..core.report.variant_words import (
    KEY_ROWS,
    cards_lead,
    class_meanings,
    how_many,
    key_rows,
    method,
    period,
    silent_goals,
)
from ..core.texts import tr
from ..core.variants.compare import CHECK, Comparison
from ..core.variants.compare_rows import ALL_OBJECTS, HEAVY
from ..core.variants.compare_words import (
    MARKS,
    asked_text,
    best_words,
    figure_text,
    highlights,
    mark_text,
    row_label,
    standings,
)
from .report_paper import BLUE, RULE, SOFT, Face, Paper, width_of
from .report_strips import ICONS
from .sheet_text import INK, QUIET
from .variant_board import (
    BAD,
    BODY,
    BOTTOM,
    GOOD,
    HEAD,
    LEFT,
    PART,
    SMALL,
    TOP,
    WIDTH,
    Draw,
    Page,
    chip,
    chip_width,
    colour_of,
    fitting,
    height,
    put,
)
from .variant_rows import chunks, figure_pages

CARDS_TOP, CARDS_BOTTOM, CARD_GAP, PAD = 37.0, 145.0, 5.0, 4.0
CHART_LEFT = 62.0
_TOLD = (HARD, HEAVY, SYNERGY, UNKNOWN)  # the lines of the check that are judged


def overview_pages(report: VariantReport) -> List[Page]:
    """At a glance: a card per variant, and what stands out in a few sentences."""
    pages = []
    for columns in chunks(len(report.comparison.views)):
        page = Page(tr("In één oogopslag"), f"overzicht-{columns[-1]}", plain=True)
        page.add(lambda paper: _cover(paper, report))
        width = (WIDTH - CARD_GAP * (len(columns) - 1)) / len(columns)
        for at, place in enumerate(columns):
            page.add(_card_at(report, place, LEFT + at * (width + CARD_GAP), width))
        page.add(lambda paper: _stands_out(paper, report))
        pages.append(page)
    return pages


def _cover(paper: Paper, report: VariantReport) -> None:
    paper.box(LEFT, TOP - 3.0, WIDTH, 1.6, BLUE)
    parts = (report.header.title, report.province, period(report.comparison), report.date)
    kicker, face = " · ".join(part for part in parts if part), Face(9.2, False, QUIET)
    paper.words(fitting(kicker, face, WIDTH), face, LEFT, TOP)
    title = tr("{count} naast elkaar").format(count=how_many(len(report.comparison.views)).capitalize())
    paper.words(title, Face(24.0, True, BLUE), LEFT, TOP + 4.2)
    put(paper, cards_lead(report.comparison), Face(9.6, False, INK), LEFT, TOP + 16.2, WIDTH, most=1)


def _card_at(report: VariantReport, place: int, left: float, width: float) -> Draw:
    return lambda paper: _card(paper, report, place, left, width)


def _card(paper: Paper, report: VariantReport, place: int, left: float, width: float) -> None:
    """Name, what it is about, a few figures, and where it does best and worst."""
    comparison, inner = report.comparison, width - 2 * PAD
    paper.box(left, CARDS_TOP, width, CARDS_BOTTOM - CARDS_TOP, SOFT)
    paper.box(left, CARDS_TOP, width, 2.4, colour_of(place))
    top = CARDS_TOP + 4.6
    top = put(paper, comparison.names[place], Face(13.0, True, INK), left + PAD, top, inner, most=2) + 0.8
    about = report.about[place] if place < len(report.about) else ""
    put(paper, about, Face(8.0, False, QUIET), left + PAD, top, inner, most=3)
    top = CARDS_TOP + 31.0
    for row in key_rows(comparison):
        figure = row.figures[place]
        paper.rule(left + PAD, top, inner, RULE)
        label = f"{row_label(row)}, {row.unit}" if row.unit not in row.label else row_label(row)
        paper.words(fitting(label, SMALL, inner), SMALL, left + PAD, top + 0.8)
        paper.words(figure_text(figure.value), Face(13.0, True, INK), left + PAD, top + 3.7)
        chip(paper, figure, left + width - PAD, top + 4.6)
        used = width_of(figure_text(figure.value), 13.0, bold=True) + 2.0
        room = inner - used - chip_width(figure) - 1.0
        asked = tr("doel {asked}").format(asked=asked_text(row)) if row.target is not None else ""
        paper.words(fitting(asked, SMALL, room), SMALL, left + PAD + used, top + 5.6)
        top += 10.6
    _standing(paper, comparison, place, (left + PAD, CARDS_TOP + 31.0 + KEY_ROWS * 10.6 + 1.0, inner))


def _standing(paper: Paper, comparison: Comparison, place: int, where: Tuple[float, float, float]) -> None:
    left, top, width = where
    standing = standings(comparison)[place]
    for mark, rows, colour in (("beste", standing.best, GOOD), ("minste", standing.worst, BAD)):
        words = ", ".join(best_words(rows)) or tr("nergens")
        head = tr("{sign} {word} op:").format(sign=MARKS[mark], word=mark_text(mark))
        paper.words(head, Face(7.8, True, colour), left, top)
        top = put(paper, words, Face(7.8, False, INK), left, top + 3.5, width, most=2) + 0.8


def _stands_out(paper: Paper, report: VariantReport) -> None:
    """What a reader takes home, and what to know before believing it; two columns."""
    half = (WIDTH - 8.0) / 2
    top = CARDS_BOTTOM + 4.0
    paper.words(tr("Wat opvalt"), PART, LEFT, top)
    _bullets(paper, highlights(report.comparison), LEFT, top + 6.0, half)
    paper.words(tr("Goed om te weten"), PART, LEFT + half + 8.0, top)
    known = [
        *report.comparison.messages,
        tr("Gunstigst en ongunstigst gaan over één regel tegelijk. Welke regel het zwaarst weegt, is aan het bestuur."),
        tr("Valt een verschil binnen de bandbreedte, dan is het teken grijs en telt het niet als sterk of zwak punt."),
    ]
    _bullets(paper, known, LEFT + half + 8.0, top + 6.0, half)


def _bullets(paper: Paper, texts: Sequence[str], left: float, top: float, width: float) -> None:
    face = Face(8.4, False, INK)
    for text in texts:
        if top + height(text, face, width - 4.0) > BOTTOM + 3.0:
            return
        paper.box(left + 0.6, top + 1.5, 1.1, 1.1, QUIET)
        top = put(paper, text, face, left + 4.0, top, width - 4.0) + 0.9


# -- the check --------------------------------------------------------------------------------------


def check_pages(comparison: Comparison) -> List[Page]:
    """The objects of every variant by their worst outcome as a bar, the heavy ones as figures; nothing when none was
    checked."""
    if not comparison.of(CHECK):
        return []
    lead = tr("Hoeveel objecten welke zwaarste uitkomst hebben.")
    below = 9.0 + 11.0 * len(comparison.views) + 4.0
    told = replace(comparison, rows=tuple(row for row in comparison.rows if row.key in _TOLD))
    pages = figure_pages(told, (CHECK,), tr("Toets"), "toets", lead, below)
    for page in pages[:1]:
        _check_chart(comparison, page)
    return pages


def _check_chart(comparison: Comparison, page: Page) -> None:
    """A bar per variant, cut in classes: how many objects have which worst outcome. Drawn below the lines."""
    rows = {row.key: row for row in comparison.of(CHECK)}
    codes = [outcome.code for outcome in ORDER if outcome.code in rows]
    total = rows.get(ALL_OBJECTS)
    if total is None or not codes:
        return
    most = max((figure.value or 0.0 for figure in total.figures), default=0.0) or 1.0

    def draw(paper: Paper) -> None:
        top = HEAD + 2.0
        _class_legend(paper, codes, top)
        top += 9.0
        for place, name in enumerate(comparison.names):
            face = Face(9.0, True, INK)
            paper.box(LEFT, top + 0.6, 2.0, 7.0, colour_of(place))
            put(paper, name, face, LEFT + 4.0, top + 0.2, CHART_LEFT - LEFT - 8.0, most=2)
            if total.figures[place].value is None:
                paper.words(tr("niet getoetst"), SMALL, CHART_LEFT, top + 2.4)
            else:
                counts = [(code, rows[code].figures[place].value or 0.0) for code in codes]
                _class_bar(paper, counts, top, most)
            top += 11.0

    page.add(draw)
    page.add(lambda paper: _class_meanings(paper, codes))


def _class_meanings(paper: Paper, codes: Sequence[str]) -> None:
    """What the classes mean, in a sentence each, at the foot of the page."""
    told = [(code, meaning) for code, meaning in class_meanings() if code in codes]
    top = BOTTOM - 9.0 - 5.2 * len(told)
    paper.words(tr("Wat de uitkomsten betekenen"), PART, LEFT, top - 6.4)
    for code, meaning in told:
        name = f"{BY_CODE[code].symbol} {tr(BY_CODE[code].label)}"
        paper.words(name, Face(8.6, True, ICONS[code]), LEFT, top)
        paper.words(fitting(meaning, Face(8.6, False, INK), WIDTH - 42.0), Face(8.6, False, INK), LEFT + 42.0, top)
        top += 5.2


def _class_legend(paper: Paper, codes: Sequence[str], top: float) -> None:
    x = CHART_LEFT
    for code in codes:
        outcome = BY_CODE[code]
        paper.box(x, top + 0.5, 4.6, 3.0, outcome.colour, "#444444", 0.15)
        text = f"{outcome.symbol} {tr(outcome.label)}"
        paper.words(text, Face(7.8, False, INK), x + 6.0, top)
        x += 6.0 + width_of(text, 7.8) + 5.0


def _class_bar(paper: Paper, counts: Sequence[Tuple[str, float]], top: float, most: float) -> None:
    room, x = LEFT + WIDTH - CHART_LEFT, CHART_LEFT
    for code, count in counts:
        if not count:
            continue
        outcome, width = BY_CODE[code], room * count / most
        paper.box(x, top, width, 8.0, outcome.colour, "#ffffff", 0.3)
        text = f"{outcome.symbol} {figure_text(count)}"
        if width > width_of(text, 8.2, bold=True) + 3.4:
            wide = width_of(text, 8.2, bold=True) + 2.0
            paper.box(x + 1.0, top + 1.8, wide, 4.4, "#ffffff")
            paper.words(text, Face(8.2, True, ICONS[code]), x + 2.0, top + 2.1)
        x += width


# -- charts that were drawn elsewhere ---------------------------------------------------------------


def chart_pages(report: VariantReport) -> List[Page]:
    """A page per two charts; none when there are none."""
    pages = []
    for start in range(0, len(report.charts), 2):
        page = Page(tr("Grafieken"), f"grafieken-{start}", tr("Dezelfde cijfers als in de tabellen."))
        for at, chart in enumerate(report.charts[start : start + 2]):
            room = (WIDTH - 10.0) / 2 if len(report.charts) > 1 else WIDTH
            tall = min(BOTTOM - HEAD - 8.0, room / chart.ratio)
            left = LEFT + at * (room + 10.0)
            page.add(_chart_at(chart, left, tall))
        pages.append(page)
    return pages


def _chart_at(chart: VariantChart, left: float, tall: float) -> Draw:
    def draw(paper: Paper) -> None:
        paper.words(chart.title, PART, left, HEAD)
        paper.drawing(chart.svg.decode("utf-8"), left, HEAD + 6.0, tall * chart.ratio, tall)

    return draw


# -- how it was counted -----------------------------------------------------------------------------


def method_page(report: VariantReport) -> Page:
    """What the words mean, what could not be counted, and what it rests on."""
    page = Page(tr("Hoe is dit geteld"), "verantwoording", tr("Dezelfde woorden en regels als op het scherm."))
    half = (WIDTH - 10.0) / 2

    def draw(paper: Paper) -> None:
        top = HEAD
        for word, meaning in method(report):
            paper.words(word, Face(BODY.size, True, INK), LEFT, top)
            top = put(paper, meaning, Face(8.6, False, INK), LEFT, top + 4.3, half) + 2.2
        right = LEFT + half + 10.0
        paper.words(tr("Doelen zonder cijfer"), PART, right, HEAD)
        below = put(paper, tr("Deze doelen volgen niet uit wat is getekend."), SMALL, right, HEAD + 5.6, half) + 1.0
        for labels, note in silent_goals(report.comparison):
            if below > BOTTOM - 12.0:
                break
            below = put(paper, labels, Face(8.2, True, INK), right, below, half) + 0.2
            below = put(paper, note, SMALL, right, below, half, most=3) + 1.6

    page.add(draw)
    return page


def foot_of(report: VariantReport) -> str:
    """Which proposal, which date, which program: on every page."""
    milestone = code_name("ijkmoment", report.header.milestone)
    parts = (report.header.title, milestone, tr("versie {version}").format(version=report.header.version), report.date,
             report.basisset, report.software)  # fmt: skip
    return " · ".join(part for part in parts if part)
