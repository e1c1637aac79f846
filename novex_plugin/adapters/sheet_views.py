"""Fills the map of a sheet in the way its view asks: the map itself, or the layers stacked."""

from dataclasses import replace
from typing import List, Mapping, Sequence, Tuple

from qgis.core import QgsPrintLayout

from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.sheets.generalise import is_national
from ..core.sheets.overlay import Overlay
from ..core.sheets.views import LEVEL, MAP, SECTION, STACK, View, views
from ..core.texts import tr
from .sheet_areas import WHOLE
from .sheet_content import Content, Sheet, content
from .sheet_layout import map_size, set_map
from .sheet_national import abroad, national_layers
from .sheet_pen import Box
from .sheet_project import SheetProject, split_by_frame
from .sheet_request import TIFF, SheetRequest
from .sheet_section import make_room, section_frame, section_layers, section_views, set_section
from .sheet_stack import dress_stack, stack_frame, stack_layers, stack_of


def fill_map(
    layout: QgsPrintLayout, stage: SheetProject, sheet: Sheet, drawn: Sequence[ProposalObject], shown: Content, *,
    names: bool, size: str, numbers: Mapping[str, int],
) -> None:  # fmt: skip
    """Draw ``drawn`` in the map of ``layout``; ``names`` on the map too, or their ``numbers`` (by uuid). ``size`` is
    that of the paper."""
    if sheet.view.kind == STACK:
        place = map_size(layout)
        axo = stack_of(stage, sheet, drawn, place)
        frame = stack_frame(axo, place)
        set_map(layout, stack_layers(stage, sheet, drawn, shown, axo, frame.scale), frame)
        dress_stack(layout, drawn, axo, frame, size)
        return
    if shown.national:
        set_map(layout, national_layers(stage, sheet, drawn, shown.overlay), sheet.frame)
        abroad(layout)
        return
    layers = stage.show(sheet, drawn, shown.present, names=names, over=shown.overlay, numbers=numbers)
    if sheet.view.kind == SECTION:
        room = make_room(layout)
        layers = [*stage.add(section_layers(stage, sheet.view), sheet.frame.scale), *layers]
        set_section(layout, room, sheet.view, drawn)
    set_map(layout, layers, sheet.frame)


def views_of(request: SheetRequest, objects: Sequence[ProposalObject], messages: List[str]) -> Tuple[View, ...]:
    """What is looked at on the sheets of a request. Raises NovexError for lines that cannot be read."""
    sections = section_views(request.sections, objects, messages) if SECTION in request.kinds else ()
    return views(request.kinds, sections)


def framed(base: Sheet, view: View, place: Box) -> Sheet:
    """The sheet with the frame of its view: a section has one of its own, around its line, and no other area."""
    if view.kind != SECTION:
        return base
    frame = section_frame(view.line, place)
    return replace(base, frame=frame, area=WHOLE)


def can_be_numbered(sheet: Sheet, unit_mm: float) -> bool:
    """Not where objects are drawn on plates, or joined into signs."""
    return sheet.view.kind != STACK and not _is_national(sheet, unit_mm)


def has_ghosts(sheet: Sheet, shown: Content) -> bool:
    """Whether grey outlines of other vertical layers are drawn."""
    return not shown.national and bool(split_by_frame(sheet.others, sheet.frame)[0])


def shown_on(
    sheet: Sheet, drawn: Sequence[ProposalObject], over: Overlay, unit_mm: float, numbers: Mapping[str, int]
) -> Content:
    """What the column beside the map says of ``drawn``; on a stack the plates tell the layers, and at a national scale
    nothing does."""
    national = _is_national(sheet, unit_mm)
    shown = replace(content(drawn, numbers=numbers), overlay=over, national=national)
    return replace(shown, levels=()) if sheet.view.kind == STACK or national else shown


def _is_national(sheet: Sheet, unit_mm: float) -> bool:
    return sheet.view.kind in (MAP, LEVEL) and is_national(sheet.frame.scale, unit_mm)


def has_overlay(sheet: Sheet) -> bool:
    """Findings and double claims lie over maps."""
    return sheet.view.kind in (MAP, LEVEL)


def is_placed(sheet: Sheet) -> bool:
    """Whether the map of the sheet lies in RD New; the plates of a stack do not."""
    return sheet.view.kind != STACK


def formats_of(sheet: Sheet, formats: Sequence[str], notes: List[str]) -> Tuple[str, ...]:
    """The files that can be made of a sheet; what falls away is said in ``notes``. Raises NovexError when none is
    left."""
    kept = tuple(each for each in formats if is_placed(sheet) or each != TIFF)
    if not kept:
        raise NovexError(tr("Van een gestapeld blad kan geen GeoTIFF worden gemaakt: het ligt niet in RD New."),
                         tr("Kies ook PDF, PNG of SVG."))  # fmt: skip
    if len(kept) < len(formats):
        notes.append(tr("Zonder GeoTIFF: een gestapeld blad ligt niet in RD New."))
    return kept
