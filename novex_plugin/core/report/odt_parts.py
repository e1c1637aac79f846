"""The parts of an .odt beside its text: styles, page, properties, and the zip around them."""

import io
import zipfile
from html import escape
from typing import Dict, Mapping, Sequence, Tuple

from ..texts import tr
from .blocks import Document

TEXT_MM = 174.0  # width of the text on the page
MIME = "application/vnd.oasis.opendocument.text"
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the oldest date a zip can hold
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in (
        ("office", f"{_OASIS}office:1.0"), ("style", f"{_OASIS}style:1.0"), ("text", f"{_OASIS}text:1.0"),
        ("table", f"{_OASIS}table:1.0"), ("draw", f"{_OASIS}drawing:1.0"), ("meta", f"{_OASIS}meta:1.0"),
        ("fo", f"{_OASIS}xsl-fo-compatible:1.0"), ("svg", f"{_OASIS}svg-compatible:1.0"),
        ("xlink", "http://www.w3.org/1999/xlink"), ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)  # fmt: skip
_BLUE, _RULE, _QUIET = "#16324f", "#d5d9dc", "#5b646d"


def content_xml(styles: str, body: str) -> str:
    return (
        f'{_HEAD}<office:document-content {_SPACES} office:version="1.2"><office:automatic-styles>{styles}'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document-content>"
    )


def automatic_styles(tables: Sequence[Tuple[float, ...]]) -> str:
    """Cells, pictures, and the widths (mm) of every table."""
    fixed = (
        _cell_style("NovexHeadCell", f'fo:background-color="{_BLUE}" fo:padding="1.2mm" fo:border="none"')
        + _cell_style("NovexTableCell", f'fo:padding="1.2mm" fo:border="none" fo:border-bottom="0.2mm solid {_RULE}"')
        + _cell_style("NovexFactCell", 'fo:padding="0.6mm" fo:padding-left="0mm" fo:border="none"')
        + '<style:style style:name="NovexRow" style:family="table-row"><style:table-row-properties'
        ' fo:keep-together="always"/></style:style>'
        '<style:style style:name="NovexPicture" style:family="graphic"><style:graphic-properties'
        ' style:vertical-pos="top" style:vertical-rel="baseline" fo:border="none"/></style:style>'
    )
    found = [fixed]
    for number, widths in enumerate(tables, start=1):
        found.append(
            f'<style:style style:name="Tabel{number}" style:family="table"><style:table-properties'
            f' style:width="{sum(widths):.2f}mm" table:align="left" style:may-break-between-rows="true"/></style:style>'
        )
        found += [
            f'<style:style style:name="Tabel{number}.{place}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width:.2f}mm"/></style:style>'
            for place, width in enumerate(widths)
        ]
    return "".join(found)


def package(document: Document, content: str, files: Mapping[str, bytes]) -> bytes:
    """The zip: the kind of file first and uncompressed, as readers expect it."""
    parts: Dict[str, bytes] = {
        "content.xml": content.encode("utf-8"), "styles.xml": _styles(document).encode("utf-8"),
        "meta.xml": _meta(document).encode("utf-8"), **files,
    }  # fmt: skip
    parts["META-INF/manifest.xml"] = _manifest(parts).encode("utf-8")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(_entry("mimetype", zipfile.ZIP_STORED), MIME.encode("ascii"))
        for name, data in parts.items():
            kind = zipfile.ZIP_STORED if name.endswith(".png") else zipfile.ZIP_DEFLATED
            archive.writestr(_entry(name, kind), data)
    return buffer.getvalue()


def _entry(name: str, kind: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = kind
    info.external_attr = 0o100644 << 16
    return info


def _manifest(parts: Mapping[str, bytes]) -> str:
    kinds = {"xml": "text/xml", "png": "image/png", "svg": "image/svg+xml"}
    rows = "".join(
        f'<manifest:file-entry manifest:full-path="{escape(name)}"'
        f' manifest:media-type="{kinds[name.rsplit(".", 1)[-1]]}"/>'
        for name in parts
    )
    return (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_OASIS}manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{MIME}"/>{rows}'
        "</manifest:manifest>"
    )


def _meta(document: Document) -> str:
    return (
        f'{_HEAD}<office:document-meta {_SPACES} office:version="1.2"><office:meta>'
        f"<meta:generator>NOVEX</meta:generator><dc:title>{escape(document.title)}</dc:title><dc:subject>{escape(document.subtitle)}</dc:subject>"
        f"<meta:initial-creator>{escape(document.author)}</meta:initial-creator>"
        f"<dc:creator>{escape(document.author)}</dc:creator><meta:creation-date>{document.date[:10]}T00:00:00"
        f"</meta:creation-date><dc:date>{document.date[:10]}T00:00:00</dc:date><dc:language>nl-NL</dc:language>"
        "</office:meta></office:document-meta>"
    )


# -- styles.xml -----------------------------------------------------------------------------------


def _styles(document: Document) -> str:
    default = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"'
        ' style:tab-stop-distance="10mm"/><style:text-properties style:font-name="Open Sans" fo:font-size="9.5pt"'
        ' fo:language="nl" fo:country="NL" fo:color="#1f2a33"/></style:default-style>'
        '<style:default-style style:family="table"><style:table-properties table:border-model="collapsing"/>'
        "</style:default-style>"
    )
    return (
        f'{_HEAD}<office:document-styles {_SPACES} office:version="1.2"><office:font-face-decls>'
        "<style:font-face style:name=\"Open Sans\" svg:font-family=\"'Open Sans', 'Segoe UI', Arial, sans-serif\"/>"
        f"</office:font-face-decls><office:styles>{default}{_paragraph_styles()}{_text_styles()}</office:styles>"
        f"<office:automatic-styles>{_PAGE}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="Pagina"><style:footer>'
        f'<text:p text:style-name="Footer">{escape(document.foot)}<text:tab/>{_page_number()}</text:p>'
        "</style:footer></style:master-page></office:master-styles></office:document-styles>"
    )


def _page_number() -> str:
    page = '<text:page-number text:select-page="current">1</text:page-number>'
    return escape(tr("{number} van {count}")).format(number=page, count="<text:page-count>1</text:page-count>")


def _paragraph_styles() -> str:
    return "".join(
        _paragraph_style(name, shown, parent, paragraph, text)
        for name, (shown, parent, paragraph, text) in _PARAGRAPHS.items()
    )


def _paragraph_style(name: str, shown: str, parent: str, paragraph: str, text: str) -> str:
    level = f' style:default-outline-level="{name[-1]}"' if name.startswith("Heading_20_") else ""
    above = f' style:parent-style-name="{parent}"' if parent else ""
    tabs = f"<style:tab-stops>{_TABS[name]}</style:tab-stops>" if name in _TABS else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"{above}{level}>'
        f"<style:paragraph-properties {paragraph}>{tabs}</style:paragraph-properties>"
        f"<style:text-properties {text}/></style:style>"
    )


def _text_styles() -> str:
    found = {
        "NovexBold": 'fo:font-weight="bold"', "NovexGrey": f'fo:color="{_QUIET}"',
        "NovexSmall": f'fo:font-size="7.5pt" fo:color="{_QUIET}"',
    }  # fmt: skip
    return "".join(
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {text}/></style:style>'
        for name, text in found.items()
    )


def _cell_style(name: str, properties: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties'
        f' style:vertical-align="top" {properties}/></style:style>'
    )


_RIGHT_TAB = (
    f'<style:tab-stop style:position="{TEXT_MM:.0f}mm" style:type="right" style:leader-style="dotted"'
    ' style:leader-text="."/>'
)
_TABS = {
    "Contents_20_1": _RIGHT_TAB, "Contents_20_2": _RIGHT_TAB.replace("174mm", "166mm"),
    "Footer": f'<style:tab-stop style:position="{TEXT_MM:.0f}mm" style:type="right"/>',
    "NovexItem": '<style:tab-stop style:position="6mm"/>',
}  # fmt: skip
_NEAR = 'fo:keep-with-next="always"'
_BOLD = 'fo:font-weight="bold"'
_RULED = f'fo:padding-top="2mm" fo:border-top="0.5mm solid {_BLUE}"'
_FRAMED, _SIDE = 'fo:padding="2.5mm" fo:border="none"', 'fo:border-left="1.2mm solid'
_PARAGRAPHS = {
    "Standard": ("Standard", "", 'fo:margin-top="0mm"', 'fo:font-size="9.5pt"'),
    "Text_20_body": ("Text body", "Standard", 'fo:margin-bottom="2mm" fo:line-height="125%"', ""),
    "Title": ("Title", "Standard", 'fo:margin-bottom="1mm"', f'fo:font-size="25pt" {_BOLD} fo:color="{_BLUE}"'),
    "Subtitle": ("Subtitle", "Standard", 'fo:margin-bottom="8mm"', f'fo:font-size="11pt" fo:color="{_QUIET}"'),
    "Heading_20_1": (
        "Heading 1", "Standard", f'fo:margin-top="9mm" fo:margin-bottom="3mm" {_NEAR} {_RULED}',
        f'fo:font-size="17pt" {_BOLD} fo:color="{_BLUE}"',
    ),
    "Heading_20_2": (
        "Heading 2", "Standard", f'fo:margin-top="7mm" fo:margin-bottom="2mm" {_NEAR}', f'fo:font-size="13pt" {_BOLD}',
    ),
    "Heading_20_3": (
        "Heading 3", "Standard", f'fo:margin-top="4mm" fo:margin-bottom="1.5mm" {_NEAR}',
        f'fo:font-size="10.5pt" {_BOLD} fo:color="{_BLUE}"',
    ),
    "Contents_20_Heading": (
        "Contents Heading", "Standard", f'fo:margin-bottom="2mm" {_NEAR}',
        f'fo:font-size="13pt" {_BOLD} fo:color="{_BLUE}"',
    ),
    "Contents_20_1": ("Contents 1", "Standard", 'fo:margin-top="1.2mm"', 'fo:font-size="10pt" fo:font-weight="bold"'),
    "Contents_20_2": ("Contents 2", "Standard", 'fo:margin-left="8mm"', 'fo:font-size="9pt"'),
    "Footer": (
        "Footer", "Standard", f'fo:padding-top="1mm" fo:border-top="0.2mm solid {_RULE}"',
        f'fo:font-size="7.5pt" fo:color="{_QUIET}"',
    ),
    "NovexKicker": ("NOVEX kicker", "Standard", f'fo:padding-top="5mm" fo:border-top="2mm solid {_BLUE}"',
                    f'fo:font-size="10pt" fo:color="{_QUIET}"'),
    "NovexQuiet": ("NOVEX stil", "Text_20_body", "", f'fo:color="{_QUIET}"'),
    "NovexStrong": ("NOVEX sterk", "Text_20_body", "", _BOLD),
    "NovexCell": ("NOVEX cel", "Standard", "", 'fo:font-size="8.2pt"'),
    "NovexFigure": ("NOVEX getal", "NovexCell", 'fo:text-align="end"', ""),
    "NovexHead": ("NOVEX tabelkop", "NovexCell", _NEAR, f'{_BOLD} fo:color="#ffffff"'),
    "NovexLabel": ("NOVEX label", "NovexCell", "", f'fo:color="{_QUIET}"'),
    "NovexGap": ("NOVEX wit", "Standard", "", 'fo:font-size="5pt"'),
    "NovexMap": ("NOVEX kaart", "Standard", _NEAR, ""),
    "NovexLegend": ("NOVEX legenda", "Standard", _NEAR, 'fo:font-size="8pt"'),
    "NovexCaption": (
        "NOVEX bijschrift", "Standard", 'fo:margin-bottom="4mm"', f'fo:font-size="8pt" fo:color="{_QUIET}"',
    ),
    "NovexItem": ("NOVEX punt", "Text_20_body", 'fo:margin-left="6mm" fo:text-indent="-6mm"', ""),
    "NovexNote": ("NOVEX noot", "Text_20_body", f'{_FRAMED} fo:background-color="#f2f6fa" {_SIDE} #48739c"', ""),
    "NovexWarning": (
        "NOVEX waarschuwing", "Text_20_body", f'{_FRAMED} fo:background-color="#fdf6ea" {_SIDE} #d9822b"', "",
    ),
}  # fmt: skip
_PAGE = (
    '<style:page-layout style:name="Pagina"><style:page-layout-properties fo:page-width="210mm" fo:page-height="297mm"'
    ' style:print-orientation="portrait" fo:margin-top="18mm" fo:margin-bottom="12mm" fo:margin-left="18mm"'
    ' fo:margin-right="18mm"/><style:footer-style><style:header-footer-properties fo:min-height="8mm"'
    ' fo:margin-top="4mm"/></style:footer-style></style:page-layout>'
)
