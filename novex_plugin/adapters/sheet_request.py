"""What is asked of the sheet factory, and what became of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, List, Optional, Sequence, Tuple

from ..core.errors import NovexError
from ..core.exchange.validation import is_definitive
from ..core.model.codelists import code_name, codelist
from ..core.model.records import BASIS, ProposalHeader
from ..core.sheets.paper import LANDSCAPE, Paper, paper_of
from ..core.sheets.section import NO_SECTIONS, SectionSource
from ..core.sheets.views import MAP, OVERLAYS, views
from ..core.texts import tr
from .sheet_areas import AreaChoice
from .sheet_content import INTEGRAL
from .sheet_margin import CONCEPT, FINAL, STATUSES, status_name

PDF, PNG, SVG, TIFF = "pdf", "png", "svg", "tif"
FORMATS = (PDF, SVG, PNG, TIFF)


@dataclass(frozen=True)
class SheetRequest:
    """Which sheets to make: each theme x horizon x variant x area, on one paper.

    ``store_path`` may be None: the sheets then have no backdrop and say so. ``variants`` takes the place of
    ``variant`` where it is given.
    """

    proposal_path: Any
    store_path: Any
    out_dir: Any
    variant: str = BASIS
    horizons: Tuple[str, ...] = ("2030", "2050")
    perspectives: Tuple[str, ...] = (INTEGRAL, "1", "2", "3", "overkoepelend")
    formats: Tuple[str, ...] = (PDF, PNG)
    dpi: int = 150
    on_map: Tuple[str, ...] = ()  # codes of catalogue layers that are only on the map: they count as applied
    template: Any = None  # path of a template of the province's own; None = that of NOVEX for the paper
    variants: Tuple[str, ...] = ()
    areas: Tuple[AreaChoice, ...] = (AreaChoice(),)
    size: str = "A3"
    orientation: str = LANDSCAPE
    status: str = CONCEPT
    layered: bool = True  # layers in the PDF that a reader can switch off, where GDAL can write them
    contact_sheet: bool = False  # one page with all sheets, small
    story: bool = False  # a web page of the sheets (PNG) to slide through, for who has no QGIS
    keep_empty: bool = False  # make a sheet without proposals too; it says that there are none
    logo: Any = None  # path of a picture; goes before that of the house style
    numbered: bool = False  # numbers on the map, and behind each sheet a table of what they stand for
    house_style: Any = None  # path of a JSON file, see docs/huisstijl.md
    overlays: Tuple[str, ...] = ()  # over the objects: the findings by class, the ground that is claimed twice
    kinds: Tuple[str, ...] = (MAP,)  # of sheets: the map, one per vertical layer, stacked, sections
    sections: SectionSource = NO_SECTIONS  # their lines, per theme, year and variant

    @property
    def paper(self) -> Paper:
        """Raises NovexError for a paper that there is no template for."""
        return paper_of(self.size, self.orientation)

    @property
    def all_variants(self) -> Tuple[str, ...]:
        """Each variant that is asked once, in the order asked."""
        return tuple(dict.fromkeys(self.variants or (self.variant,)))


@dataclass(frozen=True)
class SheetResult:
    """What became of one sheet. ``files`` is empty when there was nothing to draw or it failed; ``note`` or ``error``
    (with what to do about it) then says so."""

    code: str
    title: str
    files: Tuple[Path, ...]
    object_uuids: Tuple[str, ...]
    scale: int
    outside: Tuple[str, ...] = ()  # uuids in the filter that have no place inside the frame
    note: str = ""
    legend: Tuple[str, ...] = field(default=())  # function codes in the legend, top to bottom
    error: str = ""
    trace: str = ""  # the short code on the sheet
    record: Optional[Path] = None  # the JSON beside it

    @property
    def paths(self) -> Tuple[Path, ...]:
        """Everything that was written for this sheet."""
        return self.files + ((self.record,) if self.record else ())


def failed_sheet(code: str, title: str, scale: int, error: Exception) -> SheetResult:
    """The result of a sheet that could not be made: what is wrong, and on the next line what to do about it."""
    text = "\n".join(part for part in (str(error), getattr(error, "hint", "")) if part)
    return SheetResult(code, title, (), (), scale, error=text)


def refuse_nothing(results: Sequence[SheetResult]) -> None:
    """Raise NovexError when there were sheets to make and each of them failed."""
    failed = [result for result in results if result.error]
    if failed and not any(result.files for result in results):
        message, _, hint = failed[0].error.partition("\n")
        raise NovexError(message, hint)


def check_request(request: SheetRequest, header: ProposalHeader) -> None:
    """Refuse what cannot be made, before work begins. Raises NovexError."""
    themes = [INTEGRAL, *(each.code for each in codelist("perspectief"))]
    strange = [each for each in request.perspectives if each not in themes]
    _refuse(strange, tr("Onbekend thema voor een kaartbeeld: {names}."), themes)
    wrong = [each for each in request.formats if each not in FORMATS]
    if wrong or not request.formats:
        raise NovexError(tr("Onbekende uitvoervorm: {formats}.").format(formats=", ".join(wrong) or "–"),
                         tr("Kies uit: {formats}.").format(formats=", ".join(FORMATS)))
    _refuse([] if request.status in STATUSES else [request.status], tr("Onbekende status: {names}."), list(STATUSES))
    request.paper  # noqa: B018 - raises for a paper without template
    views(request.kinds)
    unknown = [each for each in request.overlays if each not in OVERLAYS]
    _refuse(unknown, tr("Onbekend onderdeel over de kaart: {names}."), list(OVERLAYS))
    if request.status == FINAL and not is_definitive(header.milestone):
        raise NovexError(
            tr("Een definitief kaartbeeld kan niet bij ijkmoment '{milestone}'.").format(
                milestone=code_name("ijkmoment", header.milestone)),
            tr("Kies de status {concept} of IJkmoment, of zet het voorstel eerst op Ruimtelijk voorstel of "
               "Ruimtelijk arrangement.").format(concept=status_name(CONCEPT)),
        )  # fmt: skip


def _refuse(wrong: List[str], message: str, known: List[str]) -> None:
    if wrong:
        hint = tr("Kies uit: {themes}.").format(themes=", ".join(known))
        raise NovexError(message.format(names=", ".join(wrong)), hint)
