"""Plans the sheets of a request and makes them one by one.

Everything on a sheet is in the proposal file, and every object in the sheet's filter is on it or reported. Works
without network and without touching the user's project. QGIS draws layouts on the main thread only, so call from
there; one sheet takes a few seconds.
"""

from dataclasses import replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProjectMetadata
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage

from ..core.accounting import Goal, provincial_goals
from ..core.accounting.chart_specs import ChartSpec
from ..core.model.codelists import code_name
from ..core.model.records import BASIS, ProposalObject
from ..core.sheets.house_style import read_house_style, usual
from ..core.sheets.naming import sheet_code
from ..core.sheets.numbers import object_numbers
from ..core.sheets.overlay import NOTHING
from ..core.sheets.views import SECTION, View
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from ..paths import resources
from .frames import Frame, common_frame, series_frames
from .geopackage import open_proposal
from .sheet_account import account_layout
from .sheet_areas import FRAMES, PROVINCE, Area, area_title, areas_of
from .sheet_charts import fill_charts, sheet_charts
from .sheet_content import INTEGRAL, Content, Sheet, of_theme, theme_name
from .sheet_files import SheetFiles, stale_files
from .sheet_layout import (
    has_notes_apart,
    map_size,
    read_template,
    set_contents,
    set_locator,
    set_logo,
    set_status,
    set_texts,
    text_room,
)
from .sheet_margin import FINAL, Heading, area_note, margin_texts, status_words, table_head, texts
from .sheet_overlay import Overlays
from .sheet_peers import Peers
from .sheet_pen import Box, Pen, unit_of
from .sheet_project import SheetProject, box_of, placed, split_by_frame
from .sheet_request import PDF, PNG, SheetRequest, SheetResult, check_request
from .sheet_sources import Basis, source_rows
from .sheet_strips import with_strips, without_charts
from .sheet_style import Dress, accent_of, dress_of, wearing
from .sheet_table import table_layout
from .sheet_trace import SheetRecords, backdrop_rows, write_sheet
from .sheet_views import (
    can_be_numbered,
    fill_map,
    formats_of,
    framed,
    has_ghosts,
    has_overlay,
    is_placed,
    shown_on,
    views_of,
)
from .statements import stored_layers
from .store import Store

NAMES_UP_TO = 45  # objects on an A3; beyond that names would fill the map
THUMB_PX = 1000


class SheetExporter:
    """Makes the sheets of one request. Main thread only.

    Raises NovexError for a proposal or basisset that cannot be read, an unknown variant, horizon, theme, area or
    paper, and a template that cannot be used.
    """

    def __init__(self, request: SheetRequest) -> None:
        self.request = request
        proposal = open_proposal(request.proposal_path)
        self.header = proposal.header()
        check_request(request, self.header)
        self.dress, self._notices = _dressed(request)
        self.variants = proposal.variants()
        self._objects = proposal.objects()
        self._store = Store.open(request.store_path) if request.store_path else None
        self._statements = proposal.statements(stored_layers(self._store), request.on_map)
        own = request.template or self.dress.house.templates.get(request.paper.code)
        self._template = Path(own) if own else resources("layouts", request.paper.template)
        self._stage = SheetProject(self._store, self.header.province)
        size, unit = self._template_size()
        self._stage.symbol_scale = unit
        self._names_up_to = int(NAMES_UP_TO * max(1.0, size.width * size.height / unit**2 / 77_480))
        self.files = SheetFiles(Path(request.out_dir), request.dpi, layered=request.layered)
        self._records = SheetRecords(self.header, self._objects, Path(request.proposal_path).name)
        self._peers = Peers(self._objects, self.variants)
        self._goals = provincial_goals(proposal.province_goals())
        self._numbers = object_numbers(self._objects) if request.numbered else {}
        self._series: Dict[str, int] = {}
        self._overlays = Overlays(proposal, self._store, request.overlays)
        self._sheets = self._plan(size)

    @property
    def frame(self) -> Frame:
        """The frame of the province, or of the first area where the province is not asked for."""
        whole = [sheet.frame for sheet in self._sheets if sheet.area.series == PROVINCE]
        return (whole or [sheet.frame for sheet in self._sheets] or [common_frame([], 100, 100)])[0]

    @property
    def messages(self) -> List[str]:
        """What the whole set lacks, such as a backdrop or a logo."""
        return [*self._stage.messages, *self._notices, *self._overlays.messages, *without_charts()]

    def sheets(self) -> List[Sheet]:
        """The sheets of the set in order, also those without objects."""
        return list(self._sheets)

    def export(self, sheet: Sheet) -> List[Path]:
        """Write the files of one sheet; returns their paths, none for a sheet without objects in the frame."""
        return list(self.make(sheet).files)

    def make(self, sheet: Sheet) -> SheetResult:
        """Write one sheet with its record and tell what is on it. Files appear whole or not at all. Raises NovexError
        when they cannot be written."""
        return self.make_with_picture(sheet, None)[0]

    def make_with_picture(self, sheet: Sheet, picture_px: Optional[int] = THUMB_PX) -> Tuple[SheetResult, Any]:
        """As :meth:`make`, and a small picture of the sheet, ``picture_px`` wide; None when nothing was made."""
        with wearing(self.dress):
            return self._made(sheet, picture_px)

    def _made(self, sheet: Sheet, picture_px: Optional[int]) -> Tuple[SheetResult, Any]:
        drawn, outside = split_by_frame(sheet.objects, sheet.frame)
        lost = tuple(item.uuid for item in outside)
        if not drawn and not self.request.keep_empty:
            text = self._skipped(sheet)
            return SheetResult(sheet.code, sheet.title, (), (), sheet.frame.scale, lost, text), None
        notes = [tr("{count} objecten vallen buiten het kaartvenster.").format(count=len(lost))] if lost else []
        formats = formats_of(sheet, self.request.formats, notes)
        over = self._overlays.over(drawn, sheet.variant, sheet.horizon) if has_overlay(sheet) else NOTHING
        notes += [over.lacks] if over.lacks else []
        numbers = self._numbers if can_be_numbered(sheet, self._stage.symbol_scale) else {}
        record = self._records.record(sheet, drawn, outside, self.request.paper, self.request.status,
                                      backdrop_rows(self._store, self._stage.used), over, self.dress.house,
                                      numbers)  # fmt: skip
        shown = shown_on(sheet, drawn, over, self._stage.symbol_scale, numbers)
        shown = with_strips(shown, drawn, sheet.theme, self._peers.others(sheet))
        layout = self._layout(sheet, drawn, shown, record["spoorcode"], notes, numbers)
        accent = accent_of(sheet.theme)
        charts: List[ChartSpec] = list(
            sheet_charts(sheet, shown.totals, self._peers, self.variants, self._goals_of(sheet)))

        def below(pen: Pen, free: Box) -> None:
            charts[:] = fill_charts(pen, free, charts)

        legend = set_contents(layout, shown, accent, dimmed=_dims(sheet, drawn), ghosts=has_ghosts(sheet, shown),
                              below=below)  # fmt: skip
        set_status(layout, accent, final=self.request.status == FINAL)
        self._describe(sheet, record["spoorcode"])
        behind = self._table(sheet, shown, record["spoorcode"], notes, charts)
        self.files.placed = is_placed(sheet)
        made = write_sheet(self.files, layout, sheet.code, record, formats, behind)
        picture = _picture(layout, made.files, picture_px) if picture_px else None
        uuids, said = tuple(item.uuid for item in drawn), " ".join([*notes, *made.notes])
        return SheetResult(sheet.code, sheet.title, made.files, uuids, sheet.frame.scale, lost, said, legend, "",
                           record["spoorcode"], made.record), picture  # fmt: skip

    def account(self) -> Path:
        """Write the account of the basisset as a PDF: every official layer, applied or explained."""
        code = account_code(self.header.province)
        with wearing(self.dress):
            layout = account_layout(self._stage.project, self.header, self._statements, self._store, code)
        self._set_metadata(code, tr("Verantwoording basisset"), [tr("pas toe of leg uit")])
        self.files.prepare()
        return SheetFiles(self.files.folder, self.request.dpi, layered=False).write(layout, code, [PDF])[0]

    def new_layout(self, name: str) -> QgsPrintLayout:
        """An empty layout in the project of the set, for a page about the set."""
        layout = QgsPrintLayout(self._stage.project)
        layout.setName(name)
        self._set_metadata(name, tr("Contactblad"), [])
        return layout

    # -- one sheet

    def _layout(
        self, sheet: Sheet, drawn: Sequence[ProposalObject], shown: Content, trace: str, notes: Sequence[str],
        numbers: Mapping[str, int],
    ) -> QgsPrintLayout:  # fmt: skip
        layout = read_template(self._stage.project, self._template)
        layout.setName(sheet.code)
        names = len(drawn) <= self._names_up_to
        fill_map(layout, self._stage, sheet, drawn, shown, names=names, size=self.request.size, numbers=numbers)
        set_locator(layout, self._stage.locator(sheet))
        set_logo(layout, self.dress.logo)
        about = [note for note in (status_words(self.request.status, self.header), area_note(sheet)) if note]
        if numbers and drawn:
            about.append(tr("De nummers op de kaart staan in de tabel op de volgende bladzijde."))
        margin = margin_texts(self.header, self._store, self._stage.used, self._statements,
                              [*about, *self._stage.messages, *notes],
                              apart=has_notes_apart(layout))  # fmt: skip
        heading = Heading(self.request.status, self.request.size, self._series.get(sheet.area.series, 1), trace,
                          text_room(layout, "ondertitel"))
        set_texts(layout, texts(sheet, self.header, self.variants, heading, margin))
        return layout

    def _table(
        self, sheet: Sheet, shown: Content, trace: str, notes: Sequence[str], charts: Sequence[ChartSpec]
    ) -> Optional[QgsPrintLayout]:
        """The pages behind a sheet with numbers; None for one without, or without objects."""
        if not self.request.numbered or not shown.objects:
            return None
        head = table_head(sheet, self.header, self.variants, self.request.status, trace)
        about = [status_words(self.request.status, self.header), area_note(sheet), *self._stage.messages, *notes]
        basis = Basis(source_rows(self.header, self._store, self._stage.used), tuple(self._statements),
                      tuple(note for note in about if note))  # fmt: skip
        return table_layout(self._stage.project, self.request.paper, head, shown.objects, charts, basis)

    def _goals_of(self, sheet: Sheet) -> Sequence[Goal]:
        """What a province asks of itself is held against all that it proposes, not against a part."""
        whole = sheet.theme == INTEGRAL and sheet.area.series == PROVINCE and sheet.view.is_whole
        return self._goals if whole else ()

    def _skipped(self, sheet: Sheet) -> str:
        area = f", {area_title(sheet.area, '')}" if sheet.area.series != PROVINCE else ""
        text = tr("Geen voorstellen voor {title} in {horizon}{area}; dit kaartbeeld is overgeslagen.").format(
            title=sheet.title, horizon=sheet.horizon, area=area)
        stale = stale_files(self.files.folder, sheet.code, self.request.formats)
        if stale:
            text += " " + tr("Er staat nog een ouder bestand met deze naam: {files}.").format(files=", ".join(stale))
        return text

    def _describe(self, sheet: Sheet, trace: str) -> None:
        area = area_title(sheet.area, code_name("provincies", self.header.province))
        title = f"{sheet.title} {sheet.horizon}" if sheet.area.series == PROVINCE else (
            f"{area}: {sheet.title} {sheet.horizon}")  # fmt: skip
        words = [sheet.theme, sheet.horizon, sheet.variant or "basis", self.request.status, trace]
        self._set_metadata(sheet.code, title, words)

    def _set_metadata(self, code: str, title: str, keywords: List[str]) -> None:
        """What the PDF says about itself; QGIS takes it from the project."""
        metadata = QgsProjectMetadata()
        metadata.setTitle(f"{self.header.title}: {title}")
        metadata.setAuthor(self.header.organisation or self.header.title)
        metadata.setIdentifier(code)
        metadata.setKeywords({"NOVEX": keywords})
        self._stage.project.setMetadata(metadata)

    # -- the set

    def _template_size(self) -> Tuple[Box, float]:
        """The size of the map on the page (mm), and what a unit of the grid measures there."""
        layout = read_template(self._stage.project, self._template)
        return map_size(layout), unit_of(layout)

    def _plan(self, size: Box) -> List[Sheet]:
        """Every sheet of the set: area by area, variant by variant, year by year, theme by theme."""
        in_force = {
            (variant, horizon): effective_objects(self._objects, self.variants, variant, horizon)
            for variant in self.request.all_variants for horizon in self.request.horizons
        }  # fmt: skip
        looks = views_of(self.request, [each for group in in_force.values() for each in group], self._notices)
        found: List[Sheet] = []
        for area, frame in self._areas(size, in_force.values()):
            for (variant, horizon), objects in in_force.items():
                inside = area.filtered(objects)
                if area.series == FRAMES:
                    inside = split_by_frame(inside, frame)[0]
                for theme in self.request.perspectives:
                    base = Sheet("", theme_name(theme), theme, horizon, variant, tuple(of_theme(inside, theme)), area,
                                 frame)  # fmt: skip
                    found += [self._seen(base, view, size) for view in looks if view.kind != SECTION]
        for (variant, horizon), objects in in_force.items():
            for theme in self.request.perspectives:
                base = Sheet("", theme_name(theme), theme, horizon, variant, tuple(of_theme(objects, theme)))
                found += [self._seen(base, view, size) for view in looks if view.kind == SECTION]
        return found

    def _seen(self, whole: Sheet, view: View, size: Box) -> Sheet:
        """The sheet of one view on what a theme shows."""
        base = framed(whole, view, size)
        mine = tuple(view.filtered(base.objects))
        if view.kind == SECTION:
            mine = tuple(split_by_frame(mine, base.frame)[0])
        here = {item.uuid for item in mine}
        code = sheet_code(self.header.province, base.theme, base.horizon, base.variant, base.area.slug,
                          self.request.paper, view=view.slug)  # fmt: skip
        return replace(base, code=code, title=view.titled(base.title), objects=mine, view=view,
                       others=tuple(item for item in base.objects if view.level and item.uuid not in here))  # fmt: skip

    def _areas(self, size: Box, states: Any) -> List[Tuple[Area, Frame]]:
        """Each area with its frame; one scale per series."""
        found: List[Tuple[Area, Frame]] = []
        for choice in self.request.areas:
            areas = areas_of(choice, self._store, self._stage.province, self._notices)
            self._series[choice.series] = len(areas)
            if choice.series == PROVINCE:
                frames = [self._common_frame(size, states)]
            else:
                frames = series_frames([area.box for area in areas if area.box], size.width, size.height)
            found += zip(areas, frames)
        return found

    def _common_frame(self, size: Box, states: Any) -> Frame:
        """The province when the basisset knows it, else everything that the set will show."""
        province = self._stage.province_box
        themes = self.request.perspectives
        boxes = [province] if province else [
            box_of(item) for objects in states for theme in themes for item in placed(of_theme(objects, theme))]
        return common_frame(boxes, size.width, size.height)


def _dressed(request: SheetRequest) -> Tuple[Dress, List[str]]:
    """The house style that was asked for as it can be set here, and what of it cannot. Raises NovexError."""
    house, notices = read_house_style(request.house_style) if request.house_style else (usual(), [])
    dress = dress_of(house, Path(request.logo) if request.logo else None)
    return dress, [*notices, *dress.notices]


def account_code(province: str) -> str:
    """The name of the account and its file."""
    return f"{province}_voorstel_verantwoording"


def _dims(sheet: Sheet, drawn: Sequence[ProposalObject]) -> bool:
    return sheet.variant != BASIS and any(item.variant == BASIS for item in drawn)


def _picture(layout: QgsPrintLayout, files: Sequence[Path], width: int) -> Any:
    """A small picture of a sheet: of its PNG where there is one, else drawn once more."""
    png = next((path for path in files if path.suffix == f".{PNG}"), None)
    if png is not None:
        return QImage(str(png)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    page = layout.pageCollection().page(0).pageSize()
    size = QSize(width, round(width * page.height() / page.width()))
    return QgsLayoutExporter(layout).renderPageToImage(0, size)
