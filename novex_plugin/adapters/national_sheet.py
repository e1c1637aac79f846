"""Sheets of the whole country: the packages of several provinces on one map, with the legend that each of them uses.

What is on them is what the adder counts: its national GeoPackage is the source, and figures follow its rules, so that
nothing counts twice. QGIS draws layouts on the main thread only, so call from there.
"""

from dataclasses import dataclass, replace
from functools import partial
from math import ceil
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from qgis.core import QgsPrintLayout, QgsProjectMetadata
from qgis.PyQt.QtGui import QColor

from ..core.errors import NovexError
from ..core.exchange.national_reader import National, read_national
from ..core.model.records import ProposalObject
from ..core.progress import Progress
from ..core.sheets import trace
from ..core.sheets.naming import national_code
from ..core.sheets.paper import PORTRAIT, Paper, paper_of
from ..core.texts import tr
from ..paths import resources
from .frames import AIR, FALLBACK, Frame, centred
from .frames import Box as Extent
from .national_margin import fill_table, national_texts, province_figure, province_rows, small_print
from .national_stage import SEA, NationalStage
from .sheet_content import ACCENTS, INTEGRAL, Content, content, of_theme, theme_name
from .sheet_files import SheetFiles
from .sheet_layout import (
    MAP,
    has_notes_apart,
    map_size,
    read_template,
    set_contents,
    set_heading,
    set_locator,
    set_logo,
    set_map,
    set_status,
    set_texts,
)
from .sheet_margin import CONCEPT, FINAL, STATUSES
from .sheet_pen import Pen, unit_of
from .sheet_project import split_by_frame
from .sheet_request import FORMATS, PDF, PNG, SheetResult, failed_sheet, refuse_nothing
from .sheet_trace import compared, read_record, write_sheet

Step = Tuple[str, Callable[[], Any]]
MOST_LOOKS = 2  # in a row of the legend; a third is the same drawing in the same colour
SCALE_STEP = 50_000
TABLE_AIR = 6.0  # units between the edge of the map and the table


@dataclass(frozen=True)
class NationalRequest:
    """Which sheets: each horizon (none: all that the adder counted) x theme, on one paper.

    ``source`` is the national GeoPackage of the adder, or the folder that it is in. ``outlines``: a GeoJSON of
    provinces as the adder takes it; without it those of Natural Earth.
    """

    source: Any
    out_dir: Any
    horizons: Tuple[str, ...] = ()
    perspectives: Tuple[str, ...] = (INTEGRAL,)
    formats: Tuple[str, ...] = (PDF, PNG)
    dpi: int = 150
    size: str = "A3"
    orientation: str = PORTRAIT  # as the country; and its legend, of most functions there are, has the room it needs
    status: str = CONCEPT
    outlines: Any = None
    layered: bool = True
    template: Any = None

    @property
    def paper(self) -> Paper:
        """Raises NovexError for a paper that there is no template for."""
        return paper_of(self.size, self.orientation)


class NationalRun:
    """Makes the sheets of a request, step by step. Main thread only.

    Raises NovexError for a source that is no outcome of the adder, a horizon that was not counted, and an unknown
    theme, format, status or paper.
    """

    def __init__(self, request: NationalRequest) -> None:
        self.request = request
        self.national: National = read_national(request.source)
        self.horizons = self._checked()
        self.results: List[SheetResult] = []
        self.files = SheetFiles(Path(request.out_dir), request.dpi, layered=request.layered)
        self._template = Path(request.template) if request.template else resources("layouts", request.paper.template)
        self._stage = NationalStage([one.province for one in self.national.senders], request.outlines)
        layout = read_template(self._stage.project, self._template)
        self._stage.symbol_scale = unit_of(layout)
        size = map_size(layout)
        self._frame = national_frame(self._stage.box or FALLBACK, size.width, size.height)
        self._marks = {item.uuid: trace.fingerprint(item) for item in self.national.objects}

    def steps(self) -> List[Step]:
        """(text, function) of each sheet. Raises NovexError when the folder cannot be written to."""
        self.files.prepare()
        return [
            (tr("Landelijk kaartbeeld: {title} {horizon}").format(title=theme_name(theme), horizon=horizon),
             partial(self._step, horizon, theme))
            for horizon in self.horizons for theme in self.request.perspectives
        ]  # fmt: skip

    def all_steps(self, progress: Progress) -> List[SheetResult]:
        """Make every sheet; ``progress`` may cancel between two. Raises NovexError when none could be written."""
        steps = self.steps()
        for place, (text, step) in enumerate(steps):
            progress.step(place / len(steps), text)
            step()
        progress.step(1.0)
        refuse_nothing(self.results)
        return self.results

    def make(self, horizon: str, theme: str) -> SheetResult:
        """Write one sheet with its record. Files appear whole or not at all. Raises NovexError."""
        title, code = theme_name(theme), national_code(theme, horizon, self.request.paper)
        objects = of_theme(self.national.at(horizon), theme)
        drawn, outside = split_by_frame(objects, self._frame)
        lost = tuple(item.uuid for item in outside)
        if not drawn:
            note = tr("Geen voorstellen voor {title} in {horizon}; dit kaartbeeld is overgeslagen.")
            note = note.format(title=title, horizon=horizon)
            return SheetResult(code, title, (), (), self._frame.scale, lost, note)
        notes = [tr("{count} objecten vallen buiten het kaartvenster.").format(count=len(lost))] if lost else []
        record = trace.record(self._content(code, title, theme, horizon, drawn, lost))
        layout, legend = self._layout(code, horizon, theme, drawn, record[trace.CODE], notes)
        self._describe(code, f"{title} {horizon}", [theme, horizon, self.request.status, record[trace.CODE]])
        made = write_sheet(self.files, layout, code, record, self.request.formats)
        uuids, said = tuple(item.uuid for item in drawn), " ".join([*notes, *made.notes])
        return SheetResult(code, title, made.files, uuids, self._frame.scale, lost, said, legend, "",
                           record[trace.CODE], made.record)  # fmt: skip

    # -- one sheet

    def _step(self, horizon: str, theme: str) -> SheetResult:
        try:
            result = self.make(horizon, theme)
        except (NovexError, OSError) as error:
            code = national_code(theme, horizon, self.request.paper)
            result = failed_sheet(code, theme_name(theme), self._frame.scale, error)
        self.results.append(result)
        return result

    def _layout(
        self, code: str, horizon: str, theme: str, drawn: Sequence[ProposalObject], mark: str, notes: Sequence[str]
    ) -> Tuple[QgsPrintLayout, Tuple[str, ...]]:
        request, accent = self.request, ACCENTS.get(theme, ACCENTS[INTEGRAL])
        shown = self._shown(drawn)
        layout = read_template(self._stage.project, self._template)
        layout.setName(code)
        set_map(layout, self._stage.show(drawn, shown.present, self._frame.scale), self._frame)
        layout.itemById(MAP).setBackgroundColor(QColor(SEA))
        set_locator(layout, self._stage.locator())
        set_logo(layout, None)
        legend = set_contents(layout, shown, accent, dimmed=False)
        set_status(layout, accent, final=request.status == FINAL)
        self._set_table(layout, drawn)
        set_heading(layout, "uitleg", tr("Optelling"))  # apply or explain is told by each package
        blocks = small_print(self.national, self._stage.source, notes, apart=has_notes_apart(layout))
        set_texts(layout, national_texts(self.national, horizon, theme_name(theme), request.status, request.size,
                                         self._frame, (code, mark), blocks))  # fmt: skip
        return layout, legend

    def _shown(self, drawn: Sequence[ProposalObject]) -> Content:
        """Legend and figures by the rules of the adder; no list of names, that would be thousands."""
        shown = content(drawn, self.national.totals(drawn))
        sections = tuple(
            replace(section, rows=tuple(replace(row, looks=row.looks[:MOST_LOOKS]) for row in section.rows))
            for section in shown.sections
        )
        return replace(shown, sections=sections, objects=(), figures=province_figure(self.national, shown.figures))

    def _set_table(self, layout: QgsPrintLayout, drawn: Sequence[ProposalObject]) -> None:
        pen = Pen(layout)
        field = pen.box(layout.itemById(MAP))
        rows = province_rows(self.national, drawn, self._stage.absent)
        fill_table(pen, field.x + TABLE_AIR, field.y + TABLE_AIR, rows)

    # -- what is on it, for programs

    def _content(
        self, code: str, title: str, theme: str, horizon: str, drawn: Sequence[ProposalObject], lost: Sequence[str]
    ) -> Dict[str, Any]:
        request = self.request
        packages = [
            {"rol": "pakket", "bestand": one.package, "provincie": one.province, "titel": one.title,
             "versie": one.version, "ijkmoment": one.milestone, "variant": one.variant, "stand": one.moment,
             "sha256": one.sha256}
            for one in self.national.senders
        ]  # fmt: skip
        return {
            "kaartbeeld": {"code": code, "titel": title, "papier": request.size, "stand": request.orientation,
                           "status": request.status, "schaal": self._frame.scale,
                           "kader": [round(each, 3) for each in self._frame.box]},
            "filter": {"optelling": self.national.path.name, "variant": "", "horizon": horizon, "thema": theme,
                       "gebied": {"reeks": "nederland", "naam": ""}},
            "datasets": packages,
            "aantallen": trace.counted(drawn, len(lost)),
            "objecten": trace.object_rows(drawn, self._marks),
            "buiten_kader": sorted(lost),
        }  # fmt: skip

    def _describe(self, code: str, title: str, words: List[str]) -> None:
        """What the PDF says about itself; QGIS takes it from the project."""
        metadata = QgsProjectMetadata()
        metadata.setTitle(tr("Landelijk beeld: {title}").format(title=title))
        metadata.setIdentifier(code)
        metadata.setKeywords({"NOVEX": words})
        self._stage.project.setMetadata(metadata)

    # -- the request

    def _checked(self) -> Tuple[str, ...]:
        """The horizons to make. Raises NovexError for what cannot be."""
        request, counted = self.request, self.national.horizons
        strange = [each for each in request.horizons if each not in counted]
        if strange or not counted:
            raise NovexError(
                tr("Op horizon {years} is niets opgeteld.").format(years=", ".join(strange) or "–"),
                tr("Kies uit: {years}, of tel opnieuw op.").format(years=", ".join(counted) or "–"),
            )
        for given, known in ((request.perspectives, tuple(ACCENTS)), (request.formats, FORMATS),
                             ((request.status,), STATUSES)):  # fmt: skip
            wrong = [each for each in given if each not in known]
            if wrong or not given:
                raise NovexError(tr("Onbekende keuze: {names}.").format(names=", ".join(wrong) or "–"),
                                 tr("Kies uit: {names}.").format(names=", ".join(known)))  # fmt: skip
        return request.horizons or counted


def check_national_sheet(record_path: Any, source: Any) -> List[str]:
    """In what way a sheet differs from what its filter gives of an outcome of the adder now, as sentences.

    None: it is true to the data. Raises NovexError for a record or an outcome that cannot be read.
    """
    made = read_record(record_path)
    wanted = made[trace.CONTENT]["filter"]
    found = of_theme(read_national(source).at(wanted["horizon"]), wanted["thema"])
    return compared(made, record_path, found)


def national_frame(box: Extent, width_mm: float, height_mm: float) -> Frame:
    """The frame around the country: its scale is a multiple of 50,000, for the usual steps are far apart there."""
    free = 1000.0 / (1 - 2 * AIR)
    needed = max((box[2] - box[0]) / width_mm, (box[3] - box[1]) / height_mm) * free
    return centred(box, width_mm, height_mm, max(1, ceil(needed / SCALE_STEP)) * SCALE_STEP)


def make_national_sheets(request: NationalRequest, progress: Optional[Progress] = None) -> List[SheetResult]:
    """Make every sheet of ``request``. Raises what NationalRun raises."""
    return NationalRun(request).all_steps(progress or Progress())
