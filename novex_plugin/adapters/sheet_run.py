"""A whole set of sheets in steps: each sheet, the account of the basisset, and at the end the contact sheet.

The steps run on the main thread, one per turn of the event loop in the panel; a sheet that fails does not stop the
others. What was finished before a cancel stays, and is whole.
"""

from functools import partial
from pathlib import Path
from typing import Any, Callable, List, Tuple

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.progress import Progress
from ..core.sheets.naming import overview_code
from ..core.texts import tr
from .sheet_areas import PROVINCE, area_title
from .sheet_contact import Tile, contact_layout
from .sheet_content import Sheet
from .sheet_exporter import SheetExporter
from .sheet_margin import variant_name
from .sheet_request import PDF, PNG, SheetRequest, SheetResult, failed_sheet, refuse_nothing
from .sheet_style import wearing
from .story_page import write_story

Step = Tuple[str, Callable[[], Any]]


class SheetRun:
    """Makes everything that a request asks for, step by step. Main thread only; raises what SheetExporter raises."""

    def __init__(self, request: SheetRequest, *, with_account: bool = False) -> None:
        self.exporter = SheetExporter(request)
        self.results: List[SheetResult] = []
        self.extra: List[Path] = []  # account, contact sheet, story page
        self.errors: List[str] = []  # of those
        self._request = request
        self._with_account = with_account
        self._tiles: List[Tile] = []

    def steps(self) -> List[Step]:
        """(text, function) of each step, in order. Raises NovexError when the folder cannot be written to."""
        sheets = self.exporter.sheets()
        if any(sheet.objects for sheet in sheets) or self._request.keep_empty:
            self.exporter.files.prepare()
        found: List[Step] = [
            (self._title(sheet, place, len(sheets)), partial(self._make, sheet))
            for place, sheet in enumerate(sheets, 1)
        ]  # fmt: skip
        if self._with_account:
            found.append((tr("Verantwoording"), lambda: self._add(lambda: [self.exporter.account()])))
        if self._request.contact_sheet:
            found.append((tr("Contactblad"), lambda: self._add(self._contact_sheet)))
        if self._request.story:
            found.append((tr("Verhaalpagina"), lambda: self._add(self._story)))
        return found

    def all_steps(self, progress: Progress) -> None:
        """Take every step; ``progress`` may cancel between two. Raises NovexError when no sheet could be written."""
        steps = self.steps()
        for place, (text, step) in enumerate(steps):
            progress.step(place / max(1, len(steps)), text)
            step()
        progress.step(1.0)
        self.refuse_nothing()

    @property
    def made(self) -> List[SheetResult]:
        return [result for result in self.results if result.files]

    @property
    def failed(self) -> List[SheetResult]:
        return [result for result in self.results if result.error]

    @property
    def skipped(self) -> List[SheetResult]:
        return [result for result in self.results if not result.files and not result.error]

    def paths(self) -> List[Path]:
        """Everything that was written: the pages about the set first."""
        return [*reversed(self.extra), *(path for result in self.results for path in result.paths)]

    def refuse_nothing(self) -> None:
        """Raise NovexError when there were sheets to make and each of them failed."""
        refuse_nothing(self.results)

    def _make(self, sheet: Sheet) -> SheetResult:
        picture_px = self._request.contact_sheet
        try:
            result, picture = self.exporter.make_with_picture(sheet) if picture_px else (
                self.exporter.make(sheet), None)  # fmt: skip
        except (NovexError, OSError) as error:
            result, picture = failed_sheet(sheet.code, sheet.title, sheet.frame.scale, error), None
        self.results.append(result)
        if picture_px and (result.files or result.error):
            self._tiles.append(Tile(sheet.title, self._caption(sheet), picture, result.error))
        return result

    def _add(self, work: Callable[[], List[Path]]) -> List[Path]:
        """A page about the set; one that cannot be written is said and costs no sheet."""
        try:
            files = work()
        except NovexError as error:
            self.errors.append("\n".join(part for part in (error.message, error.hint) if part))
            return []
        self.extra += files
        return files

    def _contact_sheet(self) -> List[Path]:
        if not self._tiles:
            return []
        request, header = self._request, self.exporter.header
        series = [choice.series for choice in request.areas if choice.series != PROVINCE]
        code = overview_code(header.province, request.all_variants, series, request.paper)
        layout = self.exporter.new_layout(code)
        with wearing(self.exporter.dress):
            contact_layout(layout, header, request, self._tiles, [result.note for result in self.skipped], code)
        return list(self.exporter.files.write(layout, code, [PDF, PNG]))

    def _story(self) -> List[Path]:
        if not self.made:
            return []
        request, header = self._request, self.exporter.header
        target = Path(request.out_dir) / f"{header.province}_verhaal.html"
        return [write_story(request.proposal_path, request.out_dir, target, store_path=request.store_path).path]

    def _title(self, sheet: Sheet, place: int, count: int) -> str:
        area = "" if sheet.area.series == PROVINCE else f" · {sheet.area.name}"
        return tr("Kaartbeeld {place} van {count}: {title} {horizon}{area}").format(
            place=place, count=count, title=sheet.title, horizon=sheet.horizon, area=area)

    def _caption(self, sheet: Sheet) -> str:
        province = code_name("provincies", self.exporter.header.province)
        variant = variant_name(self.exporter.variants, sheet.variant)
        return " · ".join((sheet.horizon, variant, area_title(sheet.area, province)))
