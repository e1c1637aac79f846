"""Pages of one PDF behind those of another, as an addition at its end.

QGIS writes a layered PDF of one page only, so the second page of a sheet is written by itself and put behind it. What
is in the first file, its layers and georeference too, is not touched.
"""

import re
from pathlib import Path
from typing import Dict, List, Tuple

from .pdf_objects import (
    KIDS,
    Objects,
    addition,
    objects_of,
    page_tree,
    pages_of,
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
    tree, free, start = page_tree(data), trailer_number(data, b"Size"), start_of_table(other)
    objects = objects_of(other, start) if start is not None else {}
    pages = pages_of(objects)
    if tree is None or free is None or not pages or not _COUNT.search(tree[1]):
        return False
    number, text = tree
    bodies, moved = _moved(objects, pages, number, free)
    text = KIDS.sub(lambda kids: b"/Kids [%s %s]" % (kids.group(1).strip(), _listed(moved)), text, 1)
    text = _COUNT.sub(lambda count: b"/Count %d" % (int(count.group(1)) + len(moved)), text, 1)
    path.write_bytes(data + addition(data, {number: text, **bodies}))
    return True


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
