"""What Qt leaves out of a PDF: bookmarks, links, the language, the author, and a date that is not the clock's.

Appended to the file the way PDF itself provides for (an incremental update: new versions of a few objects, a new
table of places). A file that is built otherwise than expected is left as it is: it then lacks these comforts only.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from ..core.errors import NovexError
from ..core.report.blocks import Document
from ..core.texts import tr
from .report_paper import LinkArea

POINTS_PER_MM = 72 / 25.4
_DATE = re.compile(rb"(/CreationDate \(D:)\d{14}")
_OBJECT = re.compile(rb"(?<![0-9])(\d+) 0 obj\r?\n?")
_PAGE = re.compile(rb"/Type /Page\s")
_ANNOTS = re.compile(rb"/Annots (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")


@dataclass(frozen=True)
class Bookmark:
    """``place``: page (0 is the first) and mm from its top."""

    level: int
    text: str
    place: Tuple[int, float]


@dataclass
class _Pdf:
    """The parts of a file that Qt wrote that matter here."""

    root: int
    info: int
    size: int
    start: int
    pages: List[int]
    annotations: List[int]
    catalogue: bytes
    information: bytes


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
            data += _update(pdf, len(data), document, bookmarks, links, places, page_mm)
        path.write_bytes(data)
    except OSError as error:
        message = tr("{file} kan niet worden geschreven ({reason}).")
        raise NovexError(message.format(file=path.name, reason=error.strerror or error)) from error


def _parsed(data: bytes) -> Optional[_Pdf]:
    trailer = data[data.rfind(b"trailer") :]
    numbers = {name: re.search(pattern, trailer) for name, pattern in (
        ("root", rb"/Root (\d+) 0 R"), ("info", rb"/Info (\d+) 0 R"), ("size", rb"/Size (\d+)"),
        ("start", rb"startxref\s+(\d+)"))}  # fmt: skip
    if any(found is None for found in numbers.values()):
        return None
    values = {name: int(found.group(1)) for name, found in numbers.items() if found}
    objects = _objects(data, values["start"])
    pages = _pages(objects)
    annotations = [_ANNOTS.search(objects[page]) for page in pages]
    if not pages or any(found is None for found in annotations) or values["root"] not in objects:
        return None
    return _Pdf(
        values["root"], values["info"], values["size"], values["start"], pages,
        [int(found.group(1)) for found in annotations if found], objects[values["root"]],
        objects.get(values["info"], b"<<\n>>"),
    )  # fmt: skip


def _objects(data: bytes, start: int) -> Dict[int, bytes]:
    """The text of every object by its number, as the table of places says where they are."""
    found: Dict[int, bytes] = {}
    for line in data[start:].splitlines()[2:]:
        parts = line.split()
        if len(parts) != 3:
            break
        if parts[2] != b"n":
            continue
        head = _OBJECT.match(data, int(parts[0]))
        if head:
            found[int(head.group(1))] = data[head.end() : data.find(b"endobj", head.end())]
    return found


def _pages(objects: Mapping[int, bytes]) -> List[int]:
    """Numbers of the page objects in the order of the pages."""
    for text in objects.values():
        kids = _KIDS.search(text)
        if b"/Type /Pages" in text and kids:
            numbers = [int(number) for number in _REFERENCE.findall(kids.group(1))]
            return numbers if all(_PAGE.search(objects.get(number, b"")) for number in numbers) else []
    return []


class _Update:
    """New objects, and a table of where they stand."""

    def __init__(self, size: int, offset: int) -> None:
        self._next, self._offset = size, offset
        self._body = b""
        self._places: Dict[int, int] = {}

    def number(self) -> int:
        self._next += 1
        return self._next - 1

    def write(self, number: int, text: bytes) -> None:
        self._places[number] = self._offset + len(self._body)
        self._body += b"%d 0 obj\n%s\nendobj\n" % (number, text)

    def bytes(self, pdf: _Pdf) -> bytes:
        table = b"".join(
            b"%d 1\n%010d 00000 n \n" % (number, self._places[number]) for number in sorted(self._places)
        )
        start = self._offset + len(self._body)
        trailer = b"trailer\n<<\n/Size %d\n/Info %d 0 R\n/Root %d 0 R\n/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n"
        return self._body + b"xref\n" + table + trailer % (self._next, pdf.info, pdf.root, pdf.start, start)


def _update(
    pdf: _Pdf, offset: int, document: Document, bookmarks: Sequence[Bookmark], links: Sequence[LinkArea],
    places: Mapping[str, Tuple[int, float]], page_mm: Tuple[float, float],
) -> bytes:  # fmt: skip
    update = _Update(pdf.size, offset)
    height = page_mm[1] * POINTS_PER_MM
    for page, array in enumerate(pdf.annotations):
        mine = [_annotation(one, pdf, places, height) for one in links if one.page == page]
        if any(mine):
            update.write(array, b"[\n" + b"\n".join(filter(None, mine)) + b"\n]")
    outline = _outline(update, pdf, bookmarks, height)
    more = b"/Lang (nl-NL)\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    if outline:
        more += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % outline
    update.write(pdf.root, _with(pdf.catalogue, more))
    update.write(pdf.info, _with(pdf.information, b"/Author " + _string(document.author) + b"\n"))
    return update.bytes(pdf)


def _with(dictionary: bytes, more: bytes) -> bytes:
    """A dictionary with entries added at its end."""
    end = dictionary.rfind(b">>")
    return dictionary[:end] + more + dictionary[end:].rstrip()


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


def _outline(update: _Update, pdf: _Pdf, bookmarks: Sequence[Bookmark], height: float) -> int:
    """Write the tree of bookmarks, two levels deep; returns the number of its root, 0 when there are none."""
    if not bookmarks:
        return 0
    root = update.number()
    numbers = [update.number() for _one in bookmarks]
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
        update.write(numbers[place], text + b" /Dest " + _destination(pdf, one.place, height) + b" >>")
    tops = [numbers[i] for i, parent in enumerate(parents) if parent < 0]
    update.write(root, b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (tops[0], tops[-1], len(tops)))
    return root


def _string(text: str) -> bytes:
    """Any text as a PDF string: UTF-16 in hexadecimals, which needs no escaping."""
    return b"<FEFF" + text.encode("utf-16-be").hex().upper().encode("ascii") + b">"


def _ascii(address: str) -> bytes:
    """A web address as a PDF string."""
    safe = address.encode("ascii", "ignore").replace(b"\\", b"%5C").replace(b"(", b"%28").replace(b")", b"%29")
    return b"(" + safe + b")"
