"""From template to page: texts into variables, the map into its frame, legend and figures into theirs.

A template is any ``.qpt`` whose items carry the ids named here; items that a province leaves out of its own
template are simply not filled. Only ``kaart`` must be there.
"""

from functools import partial
from pathlib import Path
from typing import Callable, Dict, Optional, Sequence, Tuple

from qgis.core import (
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import NovexError
from ..core.sheets.house_style import letter_colour, letters_on
from ..core.sheets.paper import USUAL
from ..core.texts import tr
from ..paths import resources
from .frames import FALLBACK, Frame, around, bar_step_km, fitted
from .renderers import FONT
from .sheet_content import Content
from .sheet_legend import fill_figures, fill_legend, strip_width
from .sheet_pen import Box, Pen, page_box, unit_of
from .sheet_strips import drawn_strips
from .sheet_style import worn
from .sheet_text import line_height, shortened, text_width, typeface, without_ligatures, wrapped

LOCATOR_AIR_SHARE = 0.015
USUAL_ROOM = 88.0
MAP, LOCATOR, LEGEND, FIGURES, ACCENT, BAR = "kaart", "locator", "legenda", "kerncijfers", "accent", "schaalbalk"
STATUS, LOGO, CODE, LINE_ID = "status", "logo", "code", "lijn_"
NOTES = ("bronnen", "uitleg", "opmerking")  # blocks of small print
HEADINGS = ("horizon", "titel")  # parts in the letters for headings


def read_template(project: QgsProject, path: Optional[Path] = None) -> QgsPrintLayout:
    """A layout from a template file. Raises NovexError when it is missing, broken or has no map ``kaart``."""
    source = path or resources("layouts", USUAL.template)
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    try:
        text = source.read_text(encoding="utf-8")
    except OSError as error:
        raise _bad_template(source, error.strerror or str(error)) from error
    if not document.setContent(text):
        raise _bad_template(source, tr("het is geen geldig sjabloon"))
    _items, loaded = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not loaded or not isinstance(layout.itemById(MAP), QgsLayoutItemMap):
        raise _bad_template(source, tr("het kaartvak 'kaart' ontbreekt"))
    layout.setReferenceMap(layout.itemById(MAP))
    _settle_fonts(layout)
    _settle_colours(layout)
    return layout


def map_size(layout: QgsPrintLayout) -> Box:
    """Where the map lies on the page, mm."""
    return Box(*page_box(layout.itemById(MAP)))


def set_texts(layout: QgsPrintLayout, texts: Dict[str, str]) -> None:
    """Give the template's variables (``novex_titel`` and so on) their values."""
    for name, value in texts.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, name, value)
    _fit(layout, CODE, texts.get("novex_code", ""))
    for name in NOTES:
        _fit_block(layout, name, texts.get(f"novex_{name}", ""))
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            item.refresh()


def _fit(layout: QgsPrintLayout, name: str, text: str) -> None:
    """Set a label smaller where its text would not stand on one line."""
    label = layout.itemById(name)
    if not isinstance(label, QgsLayoutItemLabel):
        return
    font, pen = label.font(), Pen(layout)
    size = font.pointSizeF() / (pen.unit * typeface()[1])
    needed = text_width(text, size, bold=font.bold()) + 1.5
    width = pen.box(label).width
    if needed > width:
        font.setPointSizeF(font.pointSizeF() * width / needed)
        label.setFont(font)


def _fit_block(layout: QgsPrintLayout, name: str, text: str) -> None:
    """Set a block of small print smaller where it would leave its place; what then is too much ends in an ellipsis."""
    label = layout.itemById(name)
    if not isinstance(label, QgsLayoutItemLabel) or not text:
        return
    pen, font = Pen(layout), label.font()
    place, usual = pen.box(label), font.pointSizeF() / (pen.unit * typeface()[1])
    for size in (usual, usual * 0.94, usual * 0.88):
        room = max(1, int((place.height + 0.3) / line_height(size)))
        lines = wrapped(text, size, place.width - 1.0)
        if len(lines) <= room:
            break
    if len(lines) > room:
        cut = shortened(f"{lines[room - 1]} {lines[room]}…", size, place.width - 1.0)
        QgsExpressionContextUtils.setLayoutVariable(layout, f"novex_{name}", "\n".join([*lines[: room - 1], cut]))
    font.setPointSizeF(size * pen.unit * typeface()[1])
    label.setFont(font)


def has_notes_apart(layout: QgsPrintLayout) -> bool:
    """Whether a template has places of their own for apply or explain and for notes."""
    return all(isinstance(layout.itemById(name), QgsLayoutItemLabel) for name in NOTES)


def set_heading(layout: QgsPrintLayout, name: str, text: str) -> None:
    """Another heading above a block of small print, where the template has it."""
    label = layout.itemById(f"{name}_kop")
    if isinstance(label, QgsLayoutItemLabel):
        label.setText(text)


def set_map(layout: QgsPrintLayout, layers: Sequence[QgsMapLayer], frame: Frame) -> None:
    item = layout.itemById(MAP)
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    item.setExtent(QgsRectangle(*frame.box))
    item.setScale(frame.scale)
    bar = layout.itemById(BAR)
    if isinstance(bar, QgsLayoutItemScaleBar):
        bar.setLinkedMap(item)
        bar.setUnitsPerSegment(bar_step_km(round(frame.scale * unit_of(layout))))
        bar.refresh()


def set_locator(layout: QgsPrintLayout, layers: Sequence[QgsMapLayer]) -> None:
    """Fill the small map: all of ``layers`` in view."""
    item = layout.itemById(LOCATOR)
    if not isinstance(item, QgsLayoutItemMap) or not layers:
        return
    boxes = [(e.xMinimum(), e.yMinimum(), e.xMaximum(), e.yMaximum()) for e in (each.extent() for each in layers)]
    item.setLayers(list(layers))
    item.setKeepLayerSet(True)
    whole = QgsRectangle(*(around(boxes) or FALLBACK))
    whole = whole.buffered(LOCATOR_AIR_SHARE * max(whole.width(), whole.height()))
    place = Box(*page_box(item))
    edges = (whole.xMinimum(), whole.yMinimum(), whole.xMaximum(), whole.yMaximum())
    item.setExtent(QgsRectangle(*fitted(edges, place.width, place.height)))


def set_contents(
    layout: QgsPrintLayout, content: Content, accent: str, *, dimmed: bool, ghosts: bool = False,
    below: Callable[[Pen, Box], None] = lambda _pen, _free: None,
) -> Tuple[str, ...]:
    """Set legend and key figures in the frames that the template reserves for them, and the colour of the theme.

    ``below`` may fill what the legend leaves of its frame, beside it and under it.
    Returns the functions in the legend, top to bottom; all that are on the sheet when the template has no legend.
    """
    pen = Pen(layout)
    legend, figures = layout.itemById(LEGEND), layout.itemById(FIGURES)
    shown = tuple(row.function for section in content.sections for row in section.rows)
    if isinstance(legend, QgsLayoutItem):
        shown = fill_legend(pen, pen.box(legend), content, dimmed=dimmed, ghosts=ghosts, below=partial(below, pen))
    if isinstance(figures, QgsLayoutItem):
        place = pen.box(figures)
        fill_figures(pen, place, content, drawn_strips(content, strip_width(content, place.width)))
    bar = layout.itemById(ACCENT)
    if isinstance(bar, QgsLayoutItemShape):
        bar.setSymbol(QgsFillSymbol.createSimple({"color": accent, "outline_style": "no"}))
    return shown


def set_status(layout: QgsPrintLayout, accent: str, *, final: bool) -> None:
    """The box of the status in the colour of the theme: filled for what is final, open for what may still change."""
    label = layout.itemById(STATUS)
    if not isinstance(label, QgsLayoutItemLabel):
        return
    ink = worn().house.ink
    label.setFrameStrokeColor(QColor(accent))
    label.setBackgroundEnabled(final)
    label.setBackgroundColor(QColor(accent))
    label.setFontColor(QColor(letters_on(accent, ink) if final else letter_colour(accent, ink)))


def set_logo(layout: QgsPrintLayout, path: Optional[Path]) -> None:
    """The logo in the place that the template has for it; without one the place stays empty."""
    picture = layout.itemById(LOGO)
    if isinstance(picture, QgsLayoutItemPicture):
        if path is None:
            layout.removeLayoutItem(picture)
        else:
            picture.setPicturePath(str(path))


def text_room(layout: QgsPrintLayout, name: str) -> float:
    """How wide a text of the template may be, in units; that of the usual sheet when the template lacks it."""
    item = layout.itemById(name)
    return Pen(layout).box(item).width if isinstance(item, QgsLayoutItem) else USUAL_ROOM


def _settle_fonts(layout: QgsPrintLayout) -> None:
    """Searchable letters in the house style, no wider than those of the template, so that no text leaves its box.

    A template that is set in letters of its own keeps those.
    """
    dress = worn()
    for item in layout.items():
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemScaleBar)):
            face = dress.heads if item.id() in HEADINGS else dress.text
            font = without_ligatures(item.font())
            if font.family() == FONT and face.family != FONT:
                font.setFamily(face.family)
                font.setPointSizeF(font.pointSizeF() * face.factor)
            item.setFont(font)


def _settle_colours(layout: QgsPrintLayout) -> None:
    """Letters and lines of a template in the colours of the house, where it has those of the plugin."""
    dress = worn()
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            item.setFontColor(QColor(dress.colour(item.fontColor().name())))
        elif isinstance(item, QgsLayoutItemShape) and item.id().startswith(LINE_ID):
            colour = dress.colour(item.symbol().color().name())
            item.setSymbol(QgsFillSymbol.createSimple({"color": colour, "outline_style": "no"}))


def _bad_template(path: Path, reason: str) -> NovexError:
    return NovexError(
        tr("Het sjabloon {path} kan niet worden gebruikt: {reason}.").format(path=path, reason=reason),
        tr("Zet het oorspronkelijke sjabloon terug of installeer de plugin opnieuw."),
    )
