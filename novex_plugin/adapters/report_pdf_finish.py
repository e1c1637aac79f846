"""What Qt leaves out of a PDF: bookmarks, links, the language, the author, and the same bytes every time.

Qt puts fonts in the file in an order that differs from run to run, and dates it by the clock. So the objects are
written anew in the order in which they are reached from the first page on, with a date that is given. A file that is
built otherwise than expected is left as it is: it then lacks these comforts only.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Mapping, Optional, Sequence, Tuple

from ..core.errors import NovexError
from ..core.report.blocks import Document
from ..core.texts import tr
from .pdf_objects import Objects, objects_of, pages_of, reached, renumbered
from .report_paper import LinkArea

POINTS_PER_MM = 72 / 25.4
_DATE = re.compile(rb"(/CreationDate \(D:)\d{14}")
_ANNOTS = re.compile(rb"/Annots (\d+) 0 R")
_SUBSET = re.compile(rb"/FontName /[A-Z]{6}\+")  # a tag that Qt takes from the number of the object


@dataclass(frozen=True)
class Bookmark:
    """``place``: page (0 is the first) and mm from its top."""

    level: int
    text: str
    place: Tuple[int, float]


@dataclass
class _Pdf:
    """The objects of a file that Qt wrote, by number, and which of them matter here."""

    root: int
    info: int
    pages: List[int]
    objects: Objects

    def add(self, text: bytes) -> int:
        number = max(self.objects) + 1
        self.objects[number] = text
        return number


def finish(
    path: Path,
    document: Document,
    bookmarks: Sequence[Bookmark],
    links: Sequence[LinkArea],
    places: Mapping[str, Tuple[int, float]],
    page_mm: Tuple[float, float],
) -> None:
    """Add bookmarks, links and properties to the PDF at ``path``. Raises NovexError when it cannot be written."""
    try:
        data = path.read_bytes()
        stamp = (re.sub(r"\D", "", document.date) + "00000000000000")[:14].encode("ascii")
        data = _DATE.sub(rb"\g<1>" + stamp, data)
        pdf = _parsed(data)
        if pdf is not None:
            _enrich(pdf, document, bookmarks, links, places, page_mm[1] * POINTS_PER_MM)
            data = _written(pdf)
        path.write_bytes(data)
    except OSError as error:
        message = tr("{file} kan niet worden geschreven ({reason}).")
        raise NovexError(message.format(file=path.name, reason=error.strerror or error)) from error


# --- reading


def _parsed(data: bytes) -> Optional[_Pdf]:
    trailer = data[data.rfind(b"trailer") :]
    found = [re.search(one, trailer) for one in (rb"/Root (\d+) 0 R", rb"/Info (\d+) 0 R", rb"startxref\s+(\d+)")]
    numbers = [int(one.group(1)) for one in found if one]
    if len(numbers) < len(found):
        return None
    root, info, start = numbers
    objects = objects_of(data, start)
    pages = pages_of(objects)
    known = root in objects and info in objects and all(_ANNOTS.search(objects[page]) for page in pages)
    return _Pdf(root, info, pages, objects) if pages and known else None


# --- adding


def _enrich(
    pdf: _Pdf, document: Document, bookmarks: Sequence[Bookmark], links: Sequence[LinkArea],
    places: Mapping[str, Tuple[int, float]], height: float,
) -> None:  # fmt: skip
    for page, number in enumerate(pdf.pages):
        array = _ANNOTS.search(pdf.objects[number])
        mine = [_annotation(one, pdf, places, height) for one in links if one.page == page]
        if array and any(mine):
            pdf.objects[int(array.group(1))] = b"[\n" + b"\n".join(filter(None, mine)) + b"\n]"
    more = b"/Lang (nl-NL)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    outline = _outline(pdf, bookmarks, height)
    if outline:
        more += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % outline
    pdf.objects[pdf.root] = _with(pdf.objects[pdf.root], more)
    pdf.objects[pdf.info] = _with(pdf.objects[pdf.info], b"/Author " + _string(document.author) + b"\n")


def _with(dictionary: bytes, more: bytes) -> bytes:
    """A dictionary with entries added at its end."""
    end = dictionary.rfind(b">>")
    return dictionary[:end] + more + dictionary[end:]


def _annotation(one: LinkArea, pdf: _Pdf, places: Mapping[str, Tuple[int, float]], height: float) -> bytes:
    left, right = one.left * POINTS_PER_MM, (one.left + one.width) * POINTS_PER_MM
    top = height - one.top * POINTS_PER_MM
    low = top - one.height * POINTS_PER_MM
    frame = b"<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [%.2f %.2f %.2f %.2f] " % (left, low, right, top)
    if not one.target.startswith("#"):
        return frame + b"/A << /S /URI /URI " + _ascii(one.target) + b" >> >>"
    place = places.get(one.target[1:])
    return frame + b"/Dest " + _destination(pdf, place, height) + b" >>" if place else b""


def _destination(pdf: _Pdf, place: Tuple[int, float], height: float) -> bytes:
    return b"[%d 0 R /XYZ null %.2f null]" % (pdf.pages[place[0]], height - (place[1] - 4.0) * POINTS_PER_MM)


def _outline(pdf: _Pdf, bookmarks: Sequence[Bookmark], height: float) -> int:
    """Add the tree of bookmarks, two levels deep; returns the number of its root, 0 when there are none."""
    if not bookmarks:
        return 0
    root = pdf.add(b"")
    numbers = [pdf.add(b"") for _one in bookmarks]
    parents: List[int] = []
    for place, one in enumerate(bookmarks):
        parents.append(-1 if one.level == 1 else max((i for i in range(place) if bookmarks[i].level == 1), default=-1))
    for place, one in enumerate(bookmarks):
        siblings = [i for i, parent in enumerate(parents) if parent == parents[place]]
        children = [i for i, parent in enumerate(parents) if parent == place]
        at = siblings.index(place)
        text = b"<< /Title " + _string(one.text) + b" /Parent %d 0 R" % (
            root if parents[place] < 0 else numbers[parents[place]])  # fmt: skip
        text += b" /Prev %d 0 R" % numbers[siblings[at - 1]] if at else b""
        text += b" /Next %d 0 R" % numbers[siblings[at + 1]] if at + 1 < len(siblings) else b""
        if children:  # closed: a negative count
            ends = numbers[children[0]], numbers[children[-1]]
            text += b" /First %d 0 R /Last %d 0 R /Count -%d" % (*ends, len(children))
        pdf.objects[numbers[place]] = text + b" /Dest " + _destination(pdf, one.place, height) + b" >>"
    tops = [numbers[i] for i, parent in enumerate(parents) if parent < 0]
    ends = tops[0], tops[-1]
    pdf.objects[root] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (*ends, len(tops))
    return root


def _string(text: str) -> bytes:
    """Any text as a PDF string: UTF-16 in hexadecimals, which needs no escaping."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def _ascii(address: str) -> bytes:
    """A web address as a PDF string."""
    safe = address.encode("ascii", "ignore").replace(b"\\", b"%5C").replace(b"(", b"%28").replace(b")", b"%29")
    return b"(" + safe + b")"


# --- writing


def _written(pdf: _Pdf) -> bytes:
    """The file with its objects numbered in the order in which they are reached."""
    order = reached(pdf.objects, (pdf.root, pdf.info))
    numbers = {old: new for new, old in enumerate(order, start=1)}
    body, offsets, fonts = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", [], 0
    parts = [body]
    length = len(body)
    for old in order:
        text = renumbered(pdf.objects[old], numbers)
        if _SUBSET.search(text):
            text = _SUBSET.sub(b"/FontName /%s+" % _tag(fonts), text, 1)
            fonts += 1
        offsets.append(length)
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (numbers[old], text))
        length += len(parts[-1])
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(order) + 1, table))
    trailer = b"trailer\n<<\n/Size %d\n/Info %d 0 R\n/Root %d 0 R\n>>\nstartxref\n%d\n%%%%EOF\n"
    parts.append(trailer % (len(order) + 1, numbers[pdf.info], numbers[pdf.root], length))
    return b"".join(parts)


def _tag(place: int) -> bytes:
    return b"NOVEX" + bytes([ord("A") + place % 26])
