"""A vertical section as SVG or PNG, of a proposal file or of objects that are at hand."""

from pathlib import Path
from typing import Any, Iterable, List, Tuple, Union

from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalObject
from ..core.sheets.section import CORRIDOR_M, Section, section
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from ..core.wording import length
from .atomic import publish, temporary_beside
from .chart_paper import ChartPaper, text_mm
from .geopackage import open_proposal
from .section_drawing import draw_section, said_of

SVG, PNG = ".svg", ".png"
WIDTH_MM, HEIGHT_MM, DPI = 260.0, 110.0, 200.0


def section_picture(
    found: Section, kind: str = SVG, width_mm: float = WIDTH_MM, height_mm: float = HEIGHT_MM
) -> bytes:
    """The diagram as SVG or PNG; the same section gives the same bytes. May be called in any thread.

    Raises NovexError when matplotlib is not there (with the command that installs it).
    """
    paper = ChartPaper(width_mm, height_mm)
    draw_section(paper, found, width_mm, height_mm, text_mm)
    return paper.svg(section_words(found)) if kind == SVG else paper.png(DPI)


def section_words(found: Section) -> str:
    """What the diagram shows, in a sentence (Dutch): for who cannot see it."""
    start = tr("Doorsnede van {length}").format(length=length(found.length_m))
    if not found.stretches:
        return tr("{start}: geen voorstellen.").format(start=start)
    named = "; ".join(said_of(item) for item in found.objects)
    return tr("{start}, van A naar A′: {objects}.").format(start=start, objects=named)


def write_section(
    proposal_path: Any, line: Any, targets: Iterable[Union[str, Path]], *, variant: str = BASIS, horizon: str = "2030",
    corridor_m: float = CORRIDOR_M,
) -> Tuple[Section, List[Path]]:  # fmt: skip
    """Draw the section along ``line`` (shapely, EPSG:28992) of a proposal; the name of a file says SVG or PNG.

    Each file appears whole or not at all. Raises NovexError for a file that cannot be read or written, an unknown
    variant, horizon or kind of file.
    """
    proposal = open_proposal(proposal_path)
    return save_section(effective_objects(proposal.objects(), proposal.variants(), variant, horizon), line, targets,
                        corridor_m=corridor_m)  # fmt: skip


def save_section(
    objects: Iterable[ProposalObject], line: Any, targets: Iterable[Union[str, Path]], *, corridor_m: float = CORRIDOR_M
) -> Tuple[Section, List[Path]]:
    """As :func:`write_section`, of these objects."""
    paths = [Path(target) for target in targets]
    strange = [path.name for path in paths if path.suffix.lower() not in (SVG, PNG)]
    if strange:
        raise NovexError(tr("Een doorsnede kan niet als {files} worden geschreven.").format(files=", ".join(strange)),
                         tr("Kies een naam op .svg of .png."))  # fmt: skip
    found = section(line, objects, corridor_m)
    for path in paths:
        data = section_picture(found, path.suffix.lower())
        with temporary_beside(path) as work:
            work.write_bytes(data)
            publish(work, path)
    return found, paths
