"""The report that compares variants as a PDF of landscape A4 pages, for a table in an atelier."""

from pathlib import Path
from typing import List, Optional

from qgis.PyQt.QtGui import QPageLayout, QPainter

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.report.blocks import Document
from ..core.report.variant_records import VariantReport
from ..core.texts import tr
from ..core.variants.compare import AREAS, GOALS, INDICATORS, QUANTITIES
from .report_paper import Paper
from .report_pdf import pdf_writer
from .report_pdf_finish import Bookmark, finish
from .variant_board import HEAD, PAGE_HEIGHT, PAGE_WIDTH, Page, paint
from .variant_map_pages import Pictures, consensus_page, difference_pages, variant_map_pages
from .variant_pages import chart_pages, check_pages, foot_of, method_page, overview_pages
from .variant_rows import figure_pages


def write_variant_pdf(
    report: VariantReport, document: Document, pictures: Pictures, target: Path, progress: Optional[Progress] = None
) -> int:
    """Write the pages to ``target`` (use a temporary file) and return their number.

    ``document`` gives title, author and date. The same report and pictures give the same bytes. Works in any thread.
    Raises NovexError when the file cannot be written, and Cancelled.
    """
    progress = progress or Progress()
    pages = all_pages(report, pictures)
    writer = pdf_writer(target, document, QPageLayout.Orientation.Landscape)
    painter = QPainter()
    if not painter.begin(writer):
        raise NovexError(
            tr("{file} kan niet worden geschreven.").format(file=target.name),
            tr("Kies een map waarin u mag schrijven."),
        )
    paper = Paper(painter)
    foot = foot_of(report)
    try:
        for place, page in enumerate(pages):
            progress.step(place / len(pages), tr("Bladzijde {number}").format(number=place + 1))
            if place:
                writer.newPage()
            paper.page = place
            paint(paper, page, place + 1, len(pages), foot)
    finally:
        painter.end()
    places = {page.anchor: (number, HEAD) for number, page in enumerate(pages)}
    marks = [Bookmark(1, page.title, places[page.anchor]) for page in pages]
    finish(target, document, marks, paper.links, places, (PAGE_WIDTH, PAGE_HEIGHT))
    return len(pages)


def all_pages(report: VariantReport, pictures: Pictures) -> List[Page]:
    """Every page in reading order: what matters first, how it was counted last."""
    comparison = report.comparison
    goals = tr("Wat elke variant van de doelen haalt, in het jaar van het doel.")
    yields = tr("Hoeveel, en op hoeveel grond. Bij deze regels zegt NOVEX niet wat beter is.")
    pages = [
        *overview_pages(report),
        *figure_pages(comparison, (GOALS, INDICATORS), tr("Doelen"), "doelen", goals),
        *check_pages(comparison),
        *variant_map_pages(report, pictures),
        consensus_page(report, pictures),
    ]
    for place in range(len(report.differences)):
        pages += difference_pages(report, place, pictures)
    pages += figure_pages(comparison, (QUANTITIES, AREAS), tr("Hoeveelheden en ruimte"), "hoeveelheden", yields)
    return [*pages, *chart_pages(report), method_page(report)]
