"""Map sheets (kaartbeelden): a set of pages with one frame, one scale and one legend, as PDF and PNG.

Everything on a sheet is in the proposal file, and every object in the sheet's filter is on it or reported. Works
without network and without touching the user's project. QGIS draws layouts on the main thread only, so call from
there; one sheet takes a second or two.
"""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.core import Qgis, QgsLayoutExporter, QgsPrintLayout, QgsProjectMetadata

from ..core.errors import NovexError
from ..core.model.codelists import codelist
from ..core.model.records import BASIS
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .atomic import publish, temporary_beside
from .frames import Frame, common_frame
from .geopackage import open_proposal
from .sheet_account import account_layout
from .sheet_content import ACCENTS, INTEGRAL, Sheet, content, of_theme, theme_name
from .sheet_layout import map_size, read_template, set_contents, set_locator, set_map, set_texts
from .sheet_margin import margin_texts, texts
from .sheet_project import SheetProject, box_of, placed, split_by_frame
from .source_reader import quiet
from .statements import stored_layers
from .store import Store

__all__ = ["Sheet", "SheetExporter", "SheetRequest", "SheetResult", "export_account", "export_all"]

PDF, PNG = "pdf", "png"
PDF_DPI = 300  # lines and text are vectors anyway; hatches are not
NAMES_UP_TO = 45  # objects; beyond that names would fill the map


@dataclass(frozen=True)
class SheetRequest:
    """Which sheets to make. ``store_path`` may be None: the sheets then have no backdrop and say so."""

    proposal_path: Any
    store_path: Any
    out_dir: Any
    variant: str = BASIS
    horizons: Tuple[str, ...] = ("2030", "2050")
    perspectives: Tuple[str, ...] = (INTEGRAL, "1", "2", "3", "overkoepelend")
    formats: Tuple[str, ...] = (PDF, PNG)
    dpi: int = 150
    on_map: Tuple[str, ...] = ()  # codes of catalogue layers that are only on the map: they count as applied
    template: Any = None  # path of a template of the province's own; None = A3 landscape of NOVEX


@dataclass(frozen=True)
class SheetResult:
    """What became of one sheet. ``files`` is empty when there was nothing to draw; ``note`` then says so."""

    code: str
    title: str
    files: Tuple[Path, ...]
    object_uuids: Tuple[str, ...]
    scale: int
    outside: Tuple[str, ...] = ()  # uuids in the filter that have no place inside the frame
    note: str = ""
    legend: Tuple[str, ...] = field(default=())  # function codes in the legend, top to bottom


class SheetExporter:
    """Makes the sheets of one request. Main thread only.

    Raises NovexError for a proposal or basisset that cannot be read, an unknown variant, horizon or theme, and a
    folder that cannot be written to.
    """

    def __init__(self, request: SheetRequest) -> None:
        self.request = request
        _check(request)
        proposal = open_proposal(request.proposal_path)
        self._header = proposal.header()
        self._variants = proposal.variants()
        self._objects = proposal.objects()
        self._store = Store.open(request.store_path) if request.store_path else None
        self._statements = proposal.statements(stored_layers(self._store), request.on_map)
        self._stage = SheetProject(self._store, self._header.province, request.variant)
        self._out = Path(request.out_dir)
        self._sheets = self._plan()
        self.frame = self._common_frame()

    @property
    def messages(self) -> List[str]:
        """What the whole set lacks, such as a backdrop."""
        return list(self._stage.messages)

    def sheets(self) -> List[Sheet]:
        """The sheets of the set in order, also those without objects."""
        return list(self._sheets)

    def export(self, sheet: Sheet) -> List[Path]:
        """Write the files of one sheet; returns their paths, none for a sheet without objects in the frame."""
        return list(self.make(sheet).files)

    def make(self, sheet: Sheet) -> SheetResult:
        """Write one sheet and tell what is on it. A file appears whole or not at all."""
        drawn, outside = split_by_frame(sheet.objects, self.frame)
        lost = tuple(item.uuid for item in outside)
        if not drawn:
            note = tr("Geen voorstellen voor {title} in {horizon}; dit kaartbeeld is overgeslagen.")
            text = note.format(title=sheet.title, horizon=sheet.horizon)
            return SheetResult(sheet.code, sheet.title, (), (), self.frame.scale, lost, text)
        notes = [tr("{count} objecten vallen buiten het kaartvenster.").format(count=len(lost))] if lost else []
        shown = content(drawn)
        layout = read_template(self._stage.project, self._template())
        layout.setName(sheet.code)
        set_map(layout, self._stage.show(drawn, shown.present, names=len(drawn) <= NAMES_UP_TO), self.frame)
        set_locator(layout, self._stage.locator(self.frame))
        margin = margin_texts(self._header, self._store, self._stage.used, self._statements,
                              [*self._stage.messages, *notes])
        set_texts(layout, texts(sheet, self._header, self._variants, self.frame, margin))
        set_contents(layout, shown, ACCENTS.get(sheet.theme, ACCENTS[INTEGRAL]), dimmed=_dims(sheet))
        self._describe(sheet.code, f"{sheet.title} {sheet.horizon}",
                       [sheet.theme, sheet.horizon, sheet.variant or "basis"])
        files = tuple(self._write(layout, sheet.code, extension) for extension in self.request.formats)
        rows = tuple(row.function for section in shown.sections for row in section.rows)
        return SheetResult(sheet.code, sheet.title, files, tuple(item.uuid for item in drawn), self.frame.scale, lost,
                           " ".join(notes), rows)

    def account(self) -> Path:
        """Write the account of the basisset as a PDF: every official layer, applied or explained."""
        code = account_code(self._header.province)
        layout = account_layout(self._stage.project, self._header, self._statements, self._store, code)
        self._describe(code, tr("Verantwoording basisset"), [tr("pas toe of leg uit")])
        return self._write(layout, code, PDF)

    def _plan(self) -> List[Sheet]:
        found = []
        for horizon in self.request.horizons:
            inside = effective_objects(self._objects, self._variants, self.request.variant, horizon)
            for theme in self.request.perspectives:
                found.append(Sheet(
                    sheet_code(self._header.province, theme, horizon, self.request.variant), theme_name(theme), theme,
                    horizon, self.request.variant, tuple(of_theme(inside, theme))))
        return found

    def _common_frame(self) -> Frame:
        """The province when the basisset knows it, else everything that the set will show."""
        size = map_size(read_template(self._stage.project, self._template()))
        province = self._stage.province_box
        boxes = [province] if province else [box_of(item) for sheet in self._sheets for item in placed(sheet.objects)]
        return common_frame(boxes, size.width, size.height)

    def _template(self) -> Optional[Path]:
        return Path(self.request.template) if self.request.template else None

    def _describe(self, code: str, title: str, keywords: List[str]) -> None:
        """What the PDF says about itself; QGIS takes it from the project."""
        metadata = QgsProjectMetadata()
        metadata.setTitle(f"{self._header.title}: {title}")
        metadata.setAuthor(self._header.organisation)
        metadata.setIdentifier(code)
        metadata.setKeywords({"NOVEX": keywords})
        self._stage.project.setMetadata(metadata)

    def _write(self, layout: QgsPrintLayout, code: str, extension: str) -> Path:
        target = self._out / f"{code}.{extension}"
        try:
            self._out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _not_written(target, error.strerror or str(error)) from error
        with temporary_beside(target) as work, quiet():  # GDAL complains that a PNG cannot hold a georeference
            exporter = QgsLayoutExporter(layout)
            if extension == PDF:
                done = exporter.exportToPdf(str(work), self._pdf_settings())
            else:
                done = exporter.exportToImage(str(work), self._image_settings())
            if done != QgsLayoutExporter.ExportResult.Success or not work.exists():
                raise _not_written(target, exporter.errorMessage() or exporter.errorFile())
            publish(work, target)
        return target

    def _pdf_settings(self) -> QgsLayoutExporter.PdfExportSettings:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = max(self.request.dpi, PDF_DPI)
        settings.appendGeoreference = True
        settings.exportMetadata = True
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText  # newer QGIS draws outlines by default
        settings.simplifyGeometries = True
        return settings

    def _image_settings(self) -> QgsLayoutExporter.ImageExportSettings:
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = self.request.dpi
        settings.exportMetadata = False  # the PNG driver cannot take it and complains
        return settings


def export_all(request: SheetRequest, progress: Optional[Progress] = None) -> List[SheetResult]:
    """Make every sheet of ``request``; ``progress`` hears of each and may cancel between two."""
    progress = progress or Progress()
    exporter = SheetExporter(request)
    sheets = exporter.sheets()
    results = []
    for place, sheet in enumerate(sheets):
        progress.step(place / max(1, len(sheets)), tr("Kaartbeeld {title} {horizon}").format(
            title=sheet.title, horizon=sheet.horizon))
        results.append(exporter.make(sheet))
    progress.step(1.0)
    return results


def export_account(request: SheetRequest) -> Path:
    """Write the account of the basisset (verantwoording) that goes with the sheets; raises what an export raises."""
    return SheetExporter(request).account()


def account_code(province: str) -> str:
    """The name of the account and its file."""
    return f"{province}_voorstel_verantwoording"


def sheet_code(province: str, theme: str, horizon: str, variant: str) -> str:
    """The name of a sheet and its files: always the same for the same choice."""
    part = f"perspectief-{theme}" if theme.isdigit() else theme
    return "_".join((province, "voorstel", part, horizon, f"variant-{variant}" if variant else "basis"))


def _dims(sheet: Sheet) -> bool:
    return sheet.variant != BASIS and any(item.variant == BASIS for item in sheet.objects)


def _check(request: SheetRequest) -> None:
    themes = [INTEGRAL, *(each.code for each in codelist("perspectief"))]
    wrong = [each for each in request.perspectives if each not in themes]
    if wrong:
        raise NovexError(tr("Onbekend thema voor een kaartbeeld: {themes}.").format(themes=", ".join(wrong)),
                         tr("Kies uit: {themes}.").format(themes=", ".join(themes)))
    strange = [each for each in request.formats if each not in (PDF, PNG)]
    if strange or not request.formats:
        raise NovexError(tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(strange) or "–"),
                         tr("Kies pdf, png of allebei."))


def _not_written(target: Path, reason: str) -> NovexError:
    return NovexError(
        tr("Het kaartbeeld {file} kan niet worden geschreven ({reason}).").format(file=target.name, reason=reason),
        tr("Kies een map waarin u mag schrijven, en sluit het bestand als het elders open staat."),
    )
