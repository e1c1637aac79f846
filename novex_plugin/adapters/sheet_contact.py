"""The contact sheet: one page on which all sheets of a set are seen together, small."""

from dataclasses import dataclass
from typing import Any, Sequence, Tuple

from qgis.core import QgsLayoutItemPage, QgsPrintLayout

from ..core.model.codelists import code_name
from ..core.model.records import ProposalHeader
from ..core.sheets.paper import Paper
from ..core.texts import tr
from .sheet_content import ACCENTS, INTEGRAL
from .sheet_margin import status_name, version_line
from .sheet_pen import Box, Pen
from .sheet_request import SheetRequest
from .sheet_text import QUIET, shortened, wrapped

LARGE_FROM = 60  # sheets; from there an A1
MARGIN, TOP, FOOT = 12.0, 36.0, 10.0  # of the page; where the pictures begin; room for the foot
GAP, CAPTION = 5.0, 8.4
PALE = "#c9c4bb"


@dataclass(frozen=True)
class Tile:
    """One sheet on the contact sheet; ``picture`` (QImage) is None for one that could not be made."""

    title: str
    caption: str
    picture: Any = None
    error: str = ""


def contact_layout(
    layout: QgsPrintLayout, header: ProposalHeader, request: SheetRequest, tiles: Sequence[Tile],
    skipped: Sequence[str], code: str,
) -> None:  # fmt: skip
    """Fill an empty layout: one landscape page, A3 or for a large set A1. Main thread only."""
    paper = Paper("A3") if len(tiles) < LARGE_FROM else Paper("A1")
    page = QgsLayoutItemPage(layout)
    page.setPageSize(paper.size, QgsLayoutItemPage.Orientation.Landscape)
    layout.pageCollection().addPage(page)
    pen = Pen(layout, paper.unit_mm)
    width, height = paper.width_mm / pen.unit, paper.height_mm / pen.unit
    inner = width - 2 * MARGIN
    _head(pen, header, request, tiles, inner)
    field = Box(MARGIN, TOP, inner, height - TOP - MARGIN - FOOT)
    shape = request.paper.height_mm / request.paper.width_mm
    columns, picture = arranged(len(tiles), field, shape)
    across = (field.width - columns * picture) / max(1, columns - 1)  # the tiles reach from margin to margin
    across = across if len(tiles) > columns else GAP
    for number, tile in enumerate(tiles):
        place = Box(field.x + number % columns * (picture + across),
                    field.y + number // columns * (picture * shape + CAPTION + GAP), picture, picture * shape)
        _tile(pen, place, tile)
    _foot(pen, Box(MARGIN, height - MARGIN - FOOT + 2, inner, FOOT), header, skipped, code)


def arranged(count: int, field: Box, shape: float) -> Tuple[int, float]:
    """How many columns, and how wide a picture: as large as ``count`` of them fit; ``shape`` is height by width."""
    best = (1, 0.0)
    for columns in range(1, max(2, count + 1)):
        rows = -(-max(1, count) // columns)
        by_width = (field.width - GAP * (columns - 1)) / columns
        by_height = ((field.height - GAP * (rows - 1)) / rows - CAPTION) / shape
        if min(by_width, by_height) > best[1]:
            best = (columns, min(by_width, by_height))
    return best


def _head(pen: Pen, header: ProposalHeader, request: SheetRequest, tiles: Sequence[Tile], width: float) -> None:
    pen.bar(Box(MARGIN, MARGIN, width, 1.6), ACCENTS[INTEGRAL])
    title = shortened(header.title.upper(), 6.8, width, bold=True)
    pen.text(Box(MARGIN, MARGIN + 4.2, width, 4), title, 6.8, bold=True, colour=QUIET)
    made = sum(tile.picture is not None for tile in tiles)
    count = tr("1 kaartbeeld") if made == 1 else tr("{count} kaartbeelden").format(count=made)
    pen.text(Box(MARGIN, MARGIN + 8.4, width, 9), count, 17, bold=True, heading=True)
    about = (code_name("provincies", header.province), f"{request.size} {request.orientation}",
             status_name(request.status), code_name("ijkmoment", header.milestone))  # fmt: skip
    text = shortened(" · ".join(about), 7.6, width * 0.5)
    pen.text(Box(MARGIN + width / 2, MARGIN + 12.2, width / 2, 4.4), text, 7.6, colour=QUIET, right=True)


def _tile(pen: Pen, place: Box, tile: Tile) -> None:
    if tile.picture is not None:
        pen.picture(place, _embedded(tile.picture))
    pen.frame(place, PALE, 0.2)
    if tile.error:
        lines = wrapped(tr("Niet gemaakt: {reason}").format(reason=tile.error.splitlines()[0]), 6.4, place.width - 6)
        pen.text(Box(place.x + 3, place.y + 3, place.width - 4, place.height - 4), "\n".join(lines[:8]), 6.4,
                 colour="#a83a34")  # fmt: skip
    size = 7.0 if place.width > 60 else 6.0
    below = place.y + place.height
    pen.text(Box(place.x, below + 1.0, place.width, 3.6), shortened(tile.title, size, place.width - 1, bold=True), size,
             bold=True)  # fmt: skip
    caption = shortened(tile.caption, size - 0.6, place.width - 1)
    pen.text(Box(place.x, below + 4.4, place.width, 3.6), caption, size - 0.6, colour=QUIET)


def _foot(pen: Pen, place: Box, header: ProposalHeader, skipped: Sequence[str], code: str) -> None:
    text = tr("{count} overgeslagen, zonder voorstellen.").format(count=len(skipped)) if skipped else ""
    pen.bar(Box(place.x, place.y, place.width, 0.15), PALE)
    left = " ".join((version_line(header).replace("\n", " · ") + ".", text)).strip()
    pen.text(Box(place.x, place.y + 1.6, place.width * 0.7, 3.6), left, 5.4, colour=QUIET)
    pen.text(Box(place.x + place.width * 0.6, place.y + 1.4, place.width * 0.4, 3.8),
             shortened(code, 6.4, place.width * 0.4, bold=True), 6.4, bold=True, right=True)  # fmt: skip


def _embedded(picture: Any) -> str:
    """A picture as a text that a layout item can hold, so that no file has to stay until the export."""
    import base64

    from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice

    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return "base64:" + base64.b64encode(bytes(content)).decode("ascii")
