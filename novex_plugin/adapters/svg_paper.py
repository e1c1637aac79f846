"""A sheet to draw a chart on that becomes an SVG for the layouts of QGIS: what ChartPaper is, without matplotlib.

On a map sheet a chart is drawn by Qt, which has the letters of the sheet; that takes a fraction of the time. Browsers
and office programs, which may lack those letters, get the paths of ChartPaper.
"""

from html import escape
from typing import Any, List, Sequence, Tuple

from .chart_paper import BODY, INK, PAPER, POINT_MM, font_family, text_mm

UNITS = 100  # per millimetre: Qt sets letters in whole units
MIDDLE = 0.357  # of the size of a letter: from the baseline to the middle of a capital
HALF_DIAGONAL = 2**-0.5
Points = Sequence[Tuple[float, float]]


class SvgPaper:
    """Millimetres from the top left; lines, faces and texts in the order in which they cover each other."""

    def __init__(self, width_mm: float, height_mm: float) -> None:
        self.width, self.height = width_mm, height_mm
        self._parts: List[str] = []
        self.box(0.0, 0.0, width_mm, height_mm, PAPER)

    def face(self, points: Points, fill: str, edge: str = "none", thick: float = 0.5, alpha: float = 1.0) -> None:
        """A closed shape; ``thick`` of its edge in points."""
        ink = f' stroke="{edge}" stroke-width="{_points(thick)}" stroke-opacity="{alpha:g}"'
        stroke = "" if edge == "none" else ink
        self._parts.append(f'<path d="{_path(points)}Z" fill="{fill}" fill-opacity="{alpha:g}"{stroke}/>')

    def box(self, left: float, top: float, width: float, height: float, fill: str, edge: str = "none") -> None:
        corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        self.face(corners, fill, edge)

    def line(self, points: Points, colour: str = INK, thick: float = 0.8, pattern: Any = "solid") -> None:
        """``pattern``: 'solid', or the lengths of dash and gap, in points times ``thick``."""
        gaps = () if isinstance(pattern, str) else [_points(each * thick) for each in pattern]
        dash = f' stroke-dasharray="{",".join(gaps)}"' if gaps else ""
        self._parts.append(
            f'<path d="{_path(points)}" fill="none" stroke="{colour}" stroke-width="{_points(thick)}"{dash}/>'
        )

    def mark(self, x: float, y: float, sign: str, colour: str, size: float = 5.0, edge: str = PAPER) -> None:
        """A circle (``o``), square (``s``), triangle (``^``, ``v``) or diamond (``D``) around this; points."""
        half = size * POINT_MM / 2
        if sign == "o":
            self._parts.append(f'<circle cx="{_mm(x)}" cy="{_mm(y)}" r="{_mm(half)}" fill="{colour}" stroke="{edge}" '
                               f'stroke-width="{_points(0.9)}"/>')  # fmt: skip
            return
        wide = half / HALF_DIAGONAL
        corners = {
            "s": [(-half, -half), (half, -half), (half, half), (-half, half)],
            "^": [(0.0, -half), (half, half), (-half, half)],
            "v": [(0.0, half), (half, -half), (-half, -half)],
            "D": [(0.0, -wide), (wide, 0.0), (0.0, wide), (-wide, 0.0)],
        }[sign]
        self.face([(x + dx, y + dy) for dx, dy in corners], colour, edge, 0.9)

    def text(
        self, x: float, y: float, text: str, *, size: float = BODY, colour: str = INK, bold: bool = False,
        align: str = "left", family: str = "", ground: bool = False,
    ) -> None:  # fmt: skip
        """One line, with its middle at ``y``; ``ground`` wipes what lies under it."""
        if ground:
            wide, high = text_mm(text, size, bold=bold), size * POINT_MM * 1.15
            left = x - {"left": 0.0, "center": wide / 2, "right": wide}[align]
            self.box(left - 0.4, y - high / 2, wide + 0.8, high, PAPER)
        anchor = {"left": "start", "center": "middle", "right": "end"}[align]
        weight = ' font-weight="bold"' if bold else ""
        self._parts.append(
            f'<text x="{_mm(x)}" y="{_mm(y + size * POINT_MM * MIDDLE)}" font-family="{family or font_family()}" '
            f'font-size="{_points(size)}"{weight} fill="{colour}" text-anchor="{anchor}" xml:space="preserve">'
            f"{escape(text)}</text>"
        )

    def svg(self, title: str) -> bytes:
        """The sheet as SVG; ``title`` is what a screen reader says of it."""
        size = f'width="{self.width:g}mm" height="{self.height:g}mm" viewBox="0 0 {_mm(self.width)} {_mm(self.height)}"'
        head = f'<svg xmlns="http://www.w3.org/2000/svg" role="img" {size}>'
        return "\n".join([head, f"<title>{escape(title)}</title>", *self._parts, "</svg>"]).encode()


def _mm(value: float) -> str:
    return f"{value * UNITS:.1f}"


def _points(value: float) -> str:
    return _mm(value * POINT_MM)


def _path(points: Points) -> str:
    return "M" + "L".join(f"{_mm(x)} {_mm(y)}" for x, y in points)
