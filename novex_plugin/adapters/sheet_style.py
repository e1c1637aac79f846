"""The house style that sheets are being set in: its colours, and its letters as far as this computer has them.

Pens and measures ask here, so that everything on a sheet is set in the same style. One style at a time, on the main
thread, where QGIS draws layouts anyway; :func:`wearing` puts it on for as long as a sheet is made.
"""

from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Dict, Iterator, List, Optional, Tuple

from qgis.PyQt.QtGui import QFont, QFontDatabase, QFontMetricsF

from ..core.sheets.house_style import HouseStyle, usual
from ..core.texts import tr
from .renderers import FONT, FONT_FALLBACK, NO_LIGATURES

INK, QUIET, PALE = "#22282e", "#6c737a", "#c9c4bb"  # as code and templates name them; a house style changes them
FALLBACK_SCALE = 0.88  # DejaVu Sans runs that much wider than Open Sans
# What the parts of a sheet were measured with, in ems of Open Sans: a letter that runs wider is set smaller.
SAMPLE = "Ruimtelijk voorstel 2050: woningbouw, groenblauwe dooradering, hoogspanningsstation 1.240 ha (14.700–19.250)"
MAIN = "integraal"
SAMPLE_EMS = {False: 53.0, True: 56.13}


@dataclass(frozen=True)
class Face:
    """A family of letters and the factor for its sizes."""

    family: str
    factor: float = 1.0


@dataclass(frozen=True)
class Dress:
    """A house style with the letters that it is really set in. ``notices`` say what is missing."""

    house: HouseStyle
    text: Face
    heads: Face
    logo: Optional[Path] = None
    notices: Tuple[str, ...] = ()

    def colour(self, named: str) -> str:
        """The colour of the house for one that code and templates name."""
        return self._colours().get(named.lower(), named)

    def _colours(self) -> Dict[str, str]:
        main = usual().accents[MAIN]
        return {INK: self.house.ink, QUIET: self.house.quiet, PALE: self.house.line, main: self.house.accents[MAIN]}


def dress_of(house: HouseStyle, logo: Optional[Path] = None) -> Dress:
    """The style as it can be set here; a ``logo`` of one's own goes before that of the house."""
    notices: List[str] = []
    text, heads = _face(house.text_font, notices), _face(house.head_font, notices)
    pictures = [each for each in (logo, house.logo) if each is not None]
    found = next((each for each in pictures if each.is_file()), None)
    for each in pictures[: 1 if found is None else pictures.index(found)]:
        instead = tr("de bladen zijn zonder logo gemaakt") if found is None else tr("dat van de huisstijl is gebruikt")
        notices.append(tr("Het logo {path} is er niet; {instead}.").format(path=each, instead=instead))
    return Dress(house, text, heads, found, tuple(dict.fromkeys(notices)))


_worn: List[Dress] = []


def worn() -> Dress:
    """The style that is on now, else that of the plugin."""
    return _worn[-1] if _worn else _usual_dress()


@contextmanager
def wearing(dress: Dress) -> Iterator[None]:
    """Set everything in this style for as long as it lasts."""
    _worn.append(dress)
    try:
        yield
    finally:
        _worn.pop()


@lru_cache(maxsize=1)
def _usual_dress() -> Dress:
    return dress_of(usual())


def accent_of(theme: str) -> str:
    """The colour of a theme in the style that is on."""
    accents = worn().house.accents
    return accents.get(theme, accents[MAIN])


def _face(family: str, notices: List[str]) -> Face:
    """The family where the system has it, else Open Sans, else DejaVu Sans; never wider than what was measured."""
    known = set(QFontDatabase().families())
    if family in known:
        return Face(family, 1.0 if family == FONT else round(min(1.0, _narrowing(family)), 3))
    if family != FONT:
        found = _face(FONT, [])
        notices.append(tr("De letter '{family}' van de huisstijl staat niet op deze computer; de bladen zijn in "
                          "{other} gezet.").format(family=family, other=found.family))  # fmt: skip
        return found
    return Face(FONT_FALLBACK, FALLBACK_SCALE)


def _narrowing(family: str) -> float:
    """By how much a family must be set smaller to take no more room than Open Sans, upright and bold."""
    return min(ems / sample_ems(family, bold=bold) for bold, ems in SAMPLE_EMS.items())


def sample_ems(family: str, *, bold: bool) -> float:
    """The width of the sample in ems of a family."""
    font = QFont(family)
    font.setPixelSize(100)
    font.setBold(bold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, NO_LIGATURES)
    return QFontMetricsF(font).horizontalAdvance(SAMPLE) / 100
