"""A sheet to draw a chart on, in millimetres from the top left; the only place that knows matplotlib.

Without pyplot and without clipping, patterns and text elements in the SVG: what Qt, browsers and office programs all
draw the same. The same calls give the same bytes: ids are salted with a fixed word and no date is written.
"""

import io
import warnings
from functools import cache, lru_cache
from html import escape
from threading import Lock
from typing import Any, List, Protocol, Sequence, Tuple

from ..core.optional import matplotlib

INK, DIM, GRID, PAPER = "#1f2933", "#5a6672", "#d5dbe1", "#ffffff"
BODY, SMALL, HEAD, SIGN = 8.0, 7.0, 10.0, 6.5  # points
POINT_MM = 25.4 / 72
FONTS = ("Open Sans", "DejaVu Sans")  # the second comes with matplotlib itself
SIGNS = "DejaVu Sans"
_SETTINGS = {
    "svg.hashsalt": "novex", "svg.fonttype": "path", "text.usetex": False, "axes.unicode_minus": True,
    "font.family": "sans-serif", "path.simplify": False,
}  # fmt: skip
_LOCK = Lock()  # settings of matplotlib are those of the whole process, and charts are also drawn in tasks
Points = Sequence[Tuple[float, float]]


class Paper(Protocol):
    """What charts are drawn on; millimetres from the top left, see :class:`ChartPaper`."""

    width: float
    height: float

    def face(self, points: Points, fill: str, edge: str = "none", thick: float = 0.5, alpha: float = 1.0) -> None: ...

    def box(self, left: float, top: float, width: float, height: float, fill: str, edge: str = "none") -> None: ...

    def line(self, points: Points, colour: str = INK, thick: float = 0.8, pattern: Any = "solid") -> None: ...

    def mark(self, x: float, y: float, sign: str, colour: str, size: float = 5.0, edge: str = PAPER) -> None: ...

    def text(
        self, x: float, y: float, text: str, *, size: float = BODY, colour: str = INK, bold: bool = False,
        align: str = "left", family: str = "", ground: bool = False,
    ) -> None: ...  # fmt: skip


class ChartPaper:
    """``with ChartPaper(w, h) as paper``, then lines, faces and texts in the order in which they cover each other."""

    def __init__(self, width_mm: float, height_mm: float) -> None:
        self.width, self.height = width_mm, height_mm
        self._mpl = matplotlib()
        self._figure = self._mpl.figure.Figure(figsize=(width_mm / 25.4, height_mm / 25.4), facecolor=PAPER)
        self._axes = self._figure.add_axes((0, 0, 1, 1))
        self._axes.set_xlim(0, width_mm)
        self._axes.set_ylim(height_mm, 0)
        self._axes.axis("off")
        self._level = 0

    def face(self, points: Points, fill: str, edge: str = "none", thick: float = 0.5, alpha: float = 1.0) -> None:
        """A closed shape; ``thick`` of its edge in points."""
        shape = self._mpl.patches.Polygon(
            list(points), closed=True, facecolor=fill, edgecolor=edge, linewidth=thick, alpha=alpha,
            joinstyle="miter", clip_on=False, zorder=self._next(),
        )  # fmt: skip
        self._axes.add_artist(shape)

    def box(self, left: float, top: float, width: float, height: float, fill: str, edge: str = "none") -> None:
        corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        self.face(corners, fill, edge)

    def line(self, points: Points, colour: str = INK, thick: float = 0.8, pattern: Any = "solid") -> None:
        """``pattern``: 'solid', or the lengths of dash and gap, in points times ``thick``."""
        across, down = [x for x, _y in points], [y for _x, y in points]
        style = pattern if isinstance(pattern, str) else (0, tuple(pattern))
        self._axes.add_line(self._mpl.lines.Line2D(
            across, down, color=colour, linewidth=thick, linestyle=style, clip_on=False, zorder=self._next(),
            solid_capstyle="butt", solid_joinstyle="miter",
        ))  # fmt: skip

    def mark(self, x: float, y: float, sign: str, colour: str, size: float = 5.0, edge: str = PAPER) -> None:
        """A sign of matplotlib (``o``, ``s``, ``^``, ``v``, ``D``) with its middle here; ``size`` in points."""
        self._axes.add_line(self._mpl.lines.Line2D(
            [x], [y], marker=sign, markersize=size, color=colour, markeredgecolor=edge, markeredgewidth=0.9,
            linestyle="none", clip_on=False, zorder=self._next(),
        ))  # fmt: skip

    def text(
        self, x: float, y: float, text: str, *, size: float = BODY, colour: str = INK, bold: bool = False,
        align: str = "left", family: str = "", ground: bool = False,
    ) -> None:  # fmt: skip
        """One line, with its middle at ``y``; ``ground`` wipes what lies under it. Nothing in it is mathematics."""
        if ground:
            wide = text_mm(text, size, bold=bold)
            left = x - {"left": 0.0, "center": wide / 2, "right": wide}[align]
            high = size * POINT_MM * 1.15
            self.face([(left - 0.4, y - high / 2), (left + wide + 0.4, y - high / 2),
                       (left + wide + 0.4, y + high / 2), (left - 0.4, y + high / 2)], PAPER)  # fmt: skip
        self._axes.text(
            x, y, text, fontsize=size, color=colour, fontweight="bold" if bold else "normal", ha=align,
            va="center_baseline", family=[family or font_family(), SIGNS], parse_math=False, clip_on=False,
            zorder=self._next(),
        )  # fmt: skip

    def svg(self, title: str) -> bytes:
        """The sheet as SVG; ``title`` is what a screen reader says of it."""
        data = self._written("svg", metadata={"Date": None, "Creator": None})
        head, _tag, rest = data.decode("utf-8").partition("<svg ")
        opening, _end, body = rest.partition(">")
        said = f'<svg role="img" {opening}>\n <title>{escape(title, quote=False)}</title>'
        return f"{head}{said}{body}".encode()

    def png(self, dpi: float) -> bytes:
        return self._written("png", dpi=dpi, metadata={"Software": None})

    def _written(self, kind: str, **more: Any) -> bytes:
        out = io.BytesIO()
        with _LOCK, warnings.catch_warnings(), self._mpl.rc_context(_SETTINGS):
            warnings.simplefilter("ignore")  # about letters that no font here has: a box is drawn for them
            self._figure.savefig(out, format=kind, facecolor=PAPER, **more)
        return out.getvalue()

    def _next(self) -> int:
        self._level += 1
        return self._level


@cache
def font_family() -> str:
    """The font of the plugin's paper where it is installed, else the one that matplotlib brings along."""
    known = {font.name for font in matplotlib().font_manager.fontManager.ttflist}
    return next((name for name in FONTS if name in known), FONTS[-1])


def text_mm(text: str, size: float = BODY, *, bold: bool = False) -> float:
    """The width of a line of text in millimetres."""
    return _width(text, bold) * size / 100.0 * POINT_MM


@cache
def _measure() -> Any:
    return matplotlib().textpath.TextToPath()


@cache
def _font(bold: bool) -> Any:
    return matplotlib().font_manager.FontProperties(
        family=font_family(), size=100, weight="bold" if bold else "normal"
    )


@lru_cache(maxsize=4096)
def _width(text: str, bold: bool) -> float:
    """In points, at 100 points."""
    if not text:
        return 0.0
    with _LOCK, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return float(_measure().get_text_width_height_descent(text, _font(bold), ismath=False)[0])


def elided(text: str, room_mm: float, size: float = BODY, *, bold: bool = False) -> str:
    """As much of a text as fits, with an ellipsis where something is left out."""
    if text_mm(text, size, bold=bold) <= room_mm:
        return text
    for end in range(len(text) - 1, 0, -1):
        shorter = text[:end].rstrip() + "…"
        if text_mm(shorter, size, bold=bold) <= room_mm - 0.5:
            return shorter
    return "…"


def in_lines(text: str, room_mm: float, size: float, most: int) -> List[str]:
    """A text broken between words over at most ``most`` lines; the last one is elided where it does not fit."""
    lines: List[str] = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if text_mm(longer, size) <= room_mm or not lines[-1] or len(lines) == most:
            lines[-1] = longer
        else:
            lines.append(word)
    return [elided(line, room_mm, size) for line in lines]
