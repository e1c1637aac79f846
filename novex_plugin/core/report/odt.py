"""The report as OpenDocument text (.odt), for who edits it further in LibreOffice or Word.

The file is written as the zip that it is, because no package for it ships with QGIS. Headings are real headings, the
table of contents is one that the word processor can renew, table heads come back on the next page, and pictures
have their text. The same document and pictures give the same bytes.
"""

from html import escape
from typing import Callable, Dict, List, Mapping, Tuple

from ..checks.outcomes import BY_CODE
from ..texts import tr
from ..wording import number
from .blocks import (
    WARNING,
    Cell,
    Contents,
    Document,
    Facts,
    Heading,
    Legend,
    Line,
    Listing,
    Note,
    Picture,
    Table,
    Text,
    Verdict,
)
from .odt_parts import TEXT_MM, automatic_styles, content_xml, package

STYLE_OF = {"strong": "NovexStrong", "quiet": "NovexQuiet"}


def to_odt(document: Document, pictures: Mapping[str, bytes]) -> bytes:
    """The whole file; ``pictures`` are PNG by key, and a picture that is missing leaves its text."""
    writer = _Writer(document, pictures)
    body = writer.body()
    content = content_xml(automatic_styles(writer.tables), body)
    return package(document, content, writer.files)


class _Writer:
    def __init__(self, document: Document, pictures: Mapping[str, bytes]) -> None:
        self._document, self._pictures = document, pictures
        self.files: Dict[str, bytes] = {}  # name in the zip: picture
        self.tables: List[Tuple[float, ...]] = []  # widths (mm) of the columns of each table
        self._writers: Dict[type, Callable[..., str]] = {
            Heading: _heading, Text: _text, Note: _note, Facts: self._facts, Table: self._table,
            Listing: _listing, Verdict: _verdict, Picture: self._picture, Contents: self._contents,
        }  # fmt: skip

    def body(self) -> str:
        head = (
            _paragraph("NovexKicker", escape(self._document.kicker))
            + _paragraph("Title", escape(self._document.title))
            + _paragraph("Subtitle", escape(self._document.subtitle))
        )
        return head + "".join(self._writers[type(block)](block) for block in self._document.blocks)

    def _facts(self, block: Facts) -> str:
        rows = tuple((_cell("NovexLabel", _escaped(label)), _cell("NovexCell", _lines(found)))
                     for label, found in block.rows)  # fmt: skip
        return self._grid((40.0, TEXT_MM - 40.0), (), rows, "NovexFactCell")

    def _table(self, block: Table) -> str:
        if not block.rows:
            return ""
        total = sum(column.width for column in block.columns)
        widths = tuple(TEXT_MM * column.width / total for column in block.columns)
        styles = ["NovexFigure" if column.number else "NovexCell" for column in block.columns]
        head = tuple(_cell("NovexHead", _escaped(column.title)) for column in block.columns)
        rows = tuple(
            tuple(_cell(style, _lines(found)) for style, found in zip(styles, row)) for row in block.rows
        )
        return self._grid(widths, head, rows, "NovexTableCell", block.title)

    def _grid(
        self, widths: Tuple[float, ...], head: Tuple[str, ...], rows: Tuple[Tuple[str, ...], ...], style: str,
        title: str = "",
    ) -> str:  # fmt: skip
        """A table of cells that are paragraphs already; the head is repeated on every page."""
        self.tables.append(widths)
        name = f"Tabel{len(self.tables)}"
        columns = "".join(f'<table:table-column table:style-name="{name}.{place}"/>' for place in range(len(widths)))
        heads = "".join(_boxed("NovexHeadCell", text) for text in head)
        start = f"<table:table-header-rows><table:table-row>{heads}</table:table-row></table:table-header-rows>"
        cells = ("".join(_boxed(style, text) for text in row) for row in rows)
        body = "".join(f'<table:table-row table:style-name="NovexRow">{one}</table:table-row>' for one in cells)
        titled = f"<table:title>{escape(title)}</table:title>" if title else ""
        return (
            f'<table:table table:name="{name}" table:style-name="{name}">{titled}{columns}{start if head else ""}{body}'
            f"</table:table>{_paragraph('NovexGap', '')}"
        )

    def _picture(self, block: Picture) -> str:
        data, ending = (block.svg.encode(), "svg") if block.svg else (self._pictures.get(block.key, b""), "png")
        caption = _paragraph("NovexCaption", _escaped(block.caption))
        if not data:
            return _paragraph("NovexQuiet", _escaped(block.alt)) + caption
        name = f"Pictures/{len(self.files) + 1:04d}.{ending}"
        self.files[name] = data
        share = min(1.0, TEXT_MM / block.width)
        frame = (
            f'<draw:frame draw:style-name="NovexPicture" draw:name="Kaart{len(self.files)}" text:anchor-type="as-char"'
            f' svg:width="{block.width * share:.2f}mm" svg:height="{block.height * share:.2f}mm">'
            f'<draw:image xlink:href="{name}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>'
            f"<svg:title>{escape(block.caption)}</svg:title><svg:desc>{escape(block.alt)}</svg:desc></draw:frame>"
        )
        legend = "".join(_sign(one) for one in block.legend)
        under = _paragraph("NovexLegend", legend) if legend else ""
        return _paragraph("NovexMap", frame) + under + caption

    def _contents(self, _block: Contents) -> str:
        """Pages are fields that the word processor fills in; renewing the table makes it anew from the headings."""
        entries = "".join(
            _paragraph(
                f"Contents_20_{one.level}",
                f'<text:a xlink:type="simple" xlink:href="#{escape(one.anchor)}">{_numbered(one)}</text:a><text:tab/>'
                f'<text:bookmark-ref text:reference-format="page" text:ref-name="{escape(one.anchor)}"/>',
            )
            for one in self._document.headings(2)
        )
        templates = "".join(
            f'<text:table-of-content-entry-template text:outline-level="{level}"'
            f' text:style-name="Contents_20_{level}"><text:index-entry-link-start/><text:index-entry-text/>'
            '<text:index-entry-link-end/><text:index-entry-tab-stop style:type="right" style:leader-char="."/>'
            "<text:index-entry-page-number/></text:table-of-content-entry-template>"
            for level in (1, 2)
        )
        title = escape(tr("Inhoud"))
        return (
            '<text:table-of-content text:name="Inhoud" text:protected="false"><text:table-of-content-source'
            ' text:outline-level="2" text:use-outline-level="true"><text:index-title-template'
            f' text:style-name="Contents_20_Heading">{title}</text:index-title-template>{templates}'
            '</text:table-of-content-source><text:index-body><text:index-title text:name="Inhoud_kop">'
            f"{_paragraph('Contents_20_Heading', title)}</text:index-title>{entries}</text:index-body>"
            "</text:table-of-content>"
        )


def _paragraph(style: str, content: str) -> str:
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def _span(style: str, content: str) -> str:
    return f'<text:span text:style-name="{style}">{content}</text:span>' if style else content


def _cell(style: str, content: str) -> str:
    return _paragraph(style, content)


def _boxed(style: str, content: str) -> str:
    return f'<table:table-cell table:style-name="{style}" office:value-type="string">{content}</table:table-cell>'


def _escaped(text: str) -> str:
    """Text for XML: signs that XML cannot hold are left out, line ends become breaks."""
    clean = "".join(sign for sign in text if sign >= " " or sign in "\n\t")
    return escape(clean).replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")


def _numbered(block: Heading) -> str:
    return _escaped(" ".join(part for part in (block.number, _symbol(block.mark), block.text) if part))


def _symbol(mark: str) -> str:
    return BY_CODE[mark].symbol if mark in BY_CODE else ""


def _heading(block: Heading) -> str:
    anchor = escape(block.anchor)
    marked = f'<text:bookmark-start text:name="{anchor}"/>{_numbered(block)}<text:bookmark-end text:name="{anchor}"/>'
    return f'<text:h text:style-name="Heading_20_{block.level}" text:outline-level="{block.level}">{marked}</text:h>'


def _text(block: Text) -> str:
    return _paragraph(STYLE_OF.get(block.style, "Text_20_body"), _escaped(block.text))


def _note(block: Note) -> str:
    title = _span("NovexBold", _escaped(block.title)) + "<text:line-break/>" if block.title else ""
    return _paragraph("NovexWarning" if block.kind == WARNING else "NovexNote", title + _escaped(block.text))


def _listing(block: Listing) -> str:
    items = []
    for place, item in enumerate(block.items, start=1):
        ticked = bool(item) and item[0].mark == "done"
        box = "☑" if ticked else "☐"
        start = box if block.boxes else (f"{place}." if block.numbered else "•")
        items.append(_paragraph("NovexItem", f"{start}<text:tab/>{_lines(item)}"))
    return "".join(items)


def _verdict(block: Verdict) -> str:
    counts = " · ".join(f"{_symbol(code)} {number(count)} {tr(BY_CODE[code].label)}" for code, count in block.counts)
    told = [_span("NovexBold", _escaped(f"{_symbol(block.worst)} {block.sentence}")), _escaped(counts)]
    told += [_lines(block.facts)] if block.facts else []
    return _paragraph("NovexNote", "<text:line-break/>".join(told))


def _lines(found: Cell) -> str:
    return "<text:line-break/>".join(map(_line, found))


def _line(line: Line) -> str:
    sign = f"{_symbol(line.mark)} " if _symbol(line.mark) else ""
    label = _span("NovexSmall", _escaped(line.label)) + " " if line.label else ""
    style = {"strong": "NovexBold", "quiet": "NovexGrey"}.get(line.style, "")
    text = _span(style, sign + _escaped(line.text))
    if line.link:
        text = f'<text:a xlink:type="simple" xlink:href="{escape(line.link)}">{text}</text:a>'
    return label + text


def _sign(one: Legend) -> str:
    sign = "▭" if one.outline else (_symbol(one.mark) or "▨")
    return _span("NovexBold", sign) + f" {_escaped(one.text)}   "
