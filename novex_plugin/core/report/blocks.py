"""What a report is made of, apart from how it looks: the same blocks become HTML and pages of a PDF.

Texts are plain: escaping is the business of whoever writes them down. Lengths are millimetres on paper.
"""

from dataclasses import dataclass, field
from typing import Tuple, Union

NORMAL, STRONG, QUIET = "", "strong", "quiet"  # styles of a line
INFO, WARNING = "info", "warning"  # kinds of a note


@dataclass(frozen=True)
class Line:
    """A line of text in a cell, a list or a paragraph; ``label`` stands small in front of it.

    ``mark`` is an outcome class whose sign is put before the text. ``link`` is a web address, or ``#anchor`` of a
    heading in this report.
    """

    text: str
    style: str = NORMAL
    link: str = ""
    mark: str = ""
    label: str = ""


Cell = Tuple[Line, ...]


@dataclass(frozen=True)
class Heading:
    level: int  # 1: a part of the report, 2: an object or run, 3: within those
    text: str
    anchor: str
    mark: str = ""
    number: str = ""
    room: float = 0.0  # mm that must be left on the page to begin here; 0: what its level asks


@dataclass(frozen=True)
class Text:
    text: str
    style: str = NORMAL


@dataclass(frozen=True)
class Note:
    """A sentence in a frame, for what the reader may not miss."""

    text: str
    title: str = ""
    kind: str = INFO


@dataclass(frozen=True)
class Facts:
    """Labels with what is known, in two columns."""

    rows: Tuple[Tuple[str, Cell], ...]


@dataclass(frozen=True)
class Column:
    title: str
    width: float  # share of the width; only the proportions count
    number: bool = False


@dataclass(frozen=True)
class Table:
    """``title`` is read aloud as the caption."""

    title: str
    columns: Tuple[Column, ...]
    rows: Tuple[Tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Listing:
    items: Tuple[Cell, ...]
    boxes: bool = False  # to be ticked
    numbered: bool = False


@dataclass(frozen=True)
class Verdict:
    """The strip with the worst class and the number of findings per class."""

    worst: str
    sentence: str
    counts: Tuple[Tuple[str, int], ...]
    facts: Tuple[Line, ...] = ()


@dataclass(frozen=True)
class Legend:
    """One sign under a picture: a class, hatched for near misses."""

    text: str
    mark: str = ""
    hatched: bool = False
    outline: bool = False


@dataclass(frozen=True)
class Picture:
    """A map (``key`` of a PNG) or a diagram (``svg``), with the text for who does not see it."""

    alt: str
    caption: str
    width: float
    height: float
    key: str = ""
    svg: str = ""
    legend: Tuple[Legend, ...] = ()


@dataclass(frozen=True)
class Contents:
    """The table of contents, made of the headings of level 1 and 2."""


Block = Union[Heading, Text, Note, Facts, Table, Listing, Verdict, Picture, Contents]


@dataclass(frozen=True)
class Document:
    """A whole report. ``foot`` stands at the foot of every page."""

    title: str
    subtitle: str
    kicker: str
    foot: str
    date: str  # ISO 8601
    author: str
    blocks: Tuple[Block, ...] = field(default_factory=tuple)

    def headings(self, deepest: int = 2) -> Tuple[Heading, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Heading) and block.level <= deepest)


def cell(text: str, style: str = NORMAL, **more: str) -> Cell:
    """A cell of one line; empty when there is no text."""
    return (Line(text, style, **more),) if text else ()


def lines(*texts: str, style: str = NORMAL) -> Cell:
    """A cell with a line per text that is not empty."""
    return tuple(Line(text, style) for text in texts if text)
