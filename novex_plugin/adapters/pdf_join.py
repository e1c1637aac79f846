"""Pages of one PDF behind those of another, as an addition at its end.

QGIS writes a layered PDF of one page only, so the second page of a sheet is written by itself and put behind it. What
is in the first file, its layers and georeference too, is not touched.
"""

import re
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from .pdf_objects import (
    KIDS,
    Objects,
    object_at,
    objects_of,
    pages_of,
    places,
    reached,
    renumbered,
    start_of_table,
    trailer_number,
)

_PARENT = re.compile(rb"/Parent\s+\d+ 0 R")
_COUNT = re.compile(rb"/Count\s+(\d+)")


def append_pages(path: Path, more: Path) -> bool:
    """Put the pages of ``more``, a file as Qt writes it, behind those at ``path``.

    False, and nothing done, when one of both is built otherwise than expected.
    """
    data, other = path.read_bytes(), more.read_bytes()
    tree, start = _tree(data), start_of_table(other)
    objects = objects_of(other, start) if start is not None else {}
    pages = pages_of(objects)
    if tree is None or not pages:
        return False
    number, text, size = tree
    bodies, moved = _moved(objects, pages, number, size)
    text = KIDS.sub(lambda kids: b"/Kids [%s %s]" % (kids.group(1).strip(), _listed(moved)), text, 1)
    text = _COUNT.sub(lambda count: b"/Count %d" % (int(count.group(1)) + len(moved)), text, 1)
    path.write_bytes(data + _addition(data, {number: text, **bodies}, size + len(bodies)))
    return True


def _tree(data: bytes) -> Optional[Tuple[int, bytes, int]]:
    """The object that lists the pages: its number and text, and the first number that is free."""
    where, root, size = places(data), trailer_number(data, b"Root"), trailer_number(data, b"Size")
    if where is None or root not in where or size is None:
        return None
    found = re.search(rb"/Pages\s+(\d+) 0 R", object_at(data, where[root]))
    number = int(found.group(1)) if found else -1
    text = object_at(data, where[number]) if number in where else b""
    return (number, text, size) if KIDS.search(text) and _COUNT.search(text) else None


def _moved(objects: Objects, pages: List[int], tree: int, first: int) -> Tuple[Dict[int, bytes], List[int]]:
    """The objects behind the pages under new numbers, and the new numbers of the pages."""
    loose = {number: _PARENT.sub(b"", text) if number in pages else text for number, text in objects.items()}
    order = reached(loose, pages)
    numbers = {old: first + place for place, old in enumerate(order)}
    bodies = {numbers[old]: renumbered(loose[old], numbers) for old in order}
    for page in pages:
        text = bodies[numbers[page]]
        end = text.rfind(b">>")
        bodies[numbers[page]] = text[:end] + b"/Parent %d 0 R\n" % tree + text[end:]
    return bodies, [numbers[page] for page in pages]


def _listed(numbers: List[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _addition(data: bytes, bodies: Dict[int, bytes], size: int) -> bytes:
    """What comes at the end of the file: the objects, a table of their places and a trailer that leads back."""
    parts, length = [b"\n"], len(data) + 1
    offsets: Dict[int, int] = {}
    for number, text in bodies.items():
        offsets[number] = length
        parts.append(b"%d 0 obj\n%s\nendobj\n" % (number, text))
        length += len(parts[-1])
    table = b"".join(b"%d 1\n%010d 00000 n \n" % (number, offset) for number, offset in sorted(offsets.items()))
    old = data[data.rfind(b"trailer") :]
    roots = (re.search(rb"/%s \d+ 0 R" % name, old) for name in (b"Root", b"Info"))
    kept = [found.group(0) for found in roots if found]
    trailer = b"trailer\n<< /Size %d /Prev %d %s >>\nstartxref\n%d\n%%%%EOF\n"
    parts.append(b"xref\n" + table + trailer % (size, start_of_table(data) or 0, b" ".join(kept), length))
    return b"".join(parts)
