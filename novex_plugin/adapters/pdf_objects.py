"""The objects of a PDF that Qt or GDAL wrote, by number: found, split from their streams, and numbered anew.

Only files with a plain table of places are understood, which is what both write.
"""

import re
from typing import Dict, Iterable, Iterator, List, Mapping, Optional, Tuple

Objects = Dict[int, bytes]
REFERENCE = re.compile(rb"(?<![0-9])(\d+) 0 R(?![A-Za-z])")
KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_HEAD = re.compile(rb"(\d+) 0 obj\r?\n?")
_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
_STREAM = re.compile(rb"stream\r?\n")
_SECTION = re.compile(rb"(\d+) (\d+)\s*$")


def start_of_table(data: bytes) -> Optional[int]:
    """Where the newest table of places begins."""
    found = re.search(rb"startxref\s+(\d+)", data[data.rfind(b"startxref") :]) if b"startxref" in data else None
    return int(found.group(1)) if found else None


def trailer_number(data: bytes, name: bytes) -> Optional[int]:
    """A number in the newest trailer, such as that of the ``Root``."""
    found = re.search(rb"/%s (\d+)" % name, data[data.rfind(b"trailer") :]) if b"trailer" in data else None
    return int(found.group(1)) if found else None


def places(data: bytes) -> Optional[Dict[int, int]]:
    """Where every object is, those of later additions before earlier ones; None for a file that is built otherwise."""
    found: Dict[int, int] = {}
    start = start_of_table(data)
    seen = set()
    while start is not None:
        if start in seen or not data.startswith(b"xref", start):
            return None
        seen.add(start)
        end = data.find(b"trailer", start)
        for number, offset in _entries(data[start + 4 : end].splitlines()):
            found.setdefault(number, offset)
        trailer = data[end : data.find(b"startxref", end)]
        earlier = re.search(rb"/Prev (\d+)", trailer)
        start = int(earlier.group(1)) if earlier else None
    return found or None


def _entries(lines: Iterable[bytes]) -> Iterator[Tuple[int, int]]:
    number = 0
    for line in lines:
        parts = line.split()
        if len(parts) == 3:
            if parts[2] == b"n":
                yield number, int(parts[0])
            number += 1
        else:
            section = _SECTION.match(line.strip())
            number = int(section.group(1)) if section else number


def objects_of(data: bytes, start: int) -> Objects:
    """Every object by its number, as the table of places at ``start`` says where they are."""
    offsets = []
    for line in data[start:].splitlines()[2:]:
        parts = line.split()
        if len(parts) != 3:
            break
        offsets += [int(parts[0])] if parts[2] == b"n" else []
    found: Objects = {}
    ordered = [*sorted(offsets), start]
    for offset, following in zip(ordered, ordered[1:]):
        head = _HEAD.match(data, offset)
        if head:
            found[int(head.group(1))] = data[head.end() : data.rfind(b"endobj", head.end(), following)].rstrip(b"\r\n")
    return found


def object_at(data: bytes, offset: int) -> bytes:
    """The text of one object without a stream."""
    head = _HEAD.match(data, offset)
    return data[head.end() : data.find(b"endobj", head.end())].strip() if head else b""


def page_tree(data: bytes) -> Optional[Tuple[int, bytes]]:
    """Number and text of the object that lists the pages; None for a file that is built otherwise."""
    where, root = places(data), trailer_number(data, b"Root")
    if where is None or root not in where:
        return None
    found = re.search(rb"/Pages\s+(\d+) 0 R", object_at(data, where[root]))
    number = int(found.group(1)) if found else -1
    text = object_at(data, where[number]) if number in where else b""
    return (number, text) if KIDS.search(text) else None


def first_page(data: bytes) -> Optional[Tuple[int, bytes]]:
    """Number and text of the first page; None for a file that is built otherwise."""
    where, tree = places(data), page_tree(data)
    kids = KIDS.search(tree[1]) if tree else None
    found = REFERENCE.search(kids.group(1)) if kids else None
    number = int(found.group(1)) if found else -1
    text = object_at(data, where[number]) if where and number in where else b""
    return (number, text) if _PAGE.search(text) else None


def addition(data: bytes, bodies: Mapping[int, bytes]) -> bytes:
    """What comes at the end of a file so that ``bodies`` count, in place of older ones by their number: the objects, a
    table of their places and a trailer that leads back."""
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
    size = max(trailer_number(data, b"Size") or 0, max(bodies) + 1)
    trailer = b"trailer\n<< /Size %d /Prev %d %s >>\nstartxref\n%d\n%%%%EOF\n"
    parts.append(b"xref\n" + table + trailer % (size, start_of_table(data) or 0, b" ".join(kept), length))
    return b"".join(parts)


def pages_of(objects: Objects) -> List[int]:
    """Numbers of the page objects in the order of the pages; none for a tree of more than one level."""
    for text in objects.values():
        kids = KIDS.search(text)
        if re.search(rb"/Type\s*/Pages", text) and kids:
            numbers = [int(number) for number in REFERENCE.findall(kids.group(1))]
            return numbers if all(_PAGE.search(objects.get(number, b"")) for number in numbers) else []
    return []


def reached(objects: Objects, roots: Iterable[int]) -> List[int]:
    """Numbers of the objects that can be reached from ``roots``, depth first, each once."""
    seen: Dict[int, None] = {}
    waiting = list(reversed(list(roots)))
    while waiting:
        number = waiting.pop()
        if number in seen or number not in objects:
            continue
        seen[number] = None
        text, _stream = split(objects[number])
        waiting.extend(int(one) for one in reversed(REFERENCE.findall(text)))
    return list(seen)


def renumbered(text: bytes, numbers: Mapping[int, int]) -> bytes:
    """An object with its references by their new numbers; 0 for what has none."""
    head, stream = split(text)
    return REFERENCE.sub(lambda found: b"%d 0 R" % numbers.get(int(found.group(1)), 0), head) + stream


def split(text: bytes) -> Tuple[bytes, bytes]:
    """The dictionary of an object and its stream: what looks like a reference in a stream is none."""
    found = _STREAM.search(text)
    return (text[: found.start()], text[found.start() :]) if found else (text, b"")
