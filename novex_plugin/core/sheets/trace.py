"""What is on a sheet, as a record that a program can read, and the short code that stands on the sheet.

The record tells from which data and by which filter a sheet was made, and lists every object on it with a checksum of
what is drawn. The short code is made of the checksum of that content: the same content gives the same code, and any
change of an object, of the filter or of the data gives another.
"""

import hashlib
import json
from dataclasses import fields
from string import ascii_uppercase, digits
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from ..model.records import ProposalObject
from ..optional import shapely
from ..texts import tr

KIND, VERSION = "novex-kaartbeeld", 1
CODE, CHECKSUM, CONTENT, FILES, DRAWN = "spoorcode", "sha256", "inhoud", "bestanden", "tekenproef"
_SIGNS = "".join(sign for sign in digits + ascii_uppercase if sign not in "ILOU")  # those four are misread
_NOT_DRAWN = ("geometry", "extra")  # the geometry goes in by itself; texts and bookkeeping are not on a sheet


def fingerprint(item: ProposalObject) -> str:
    """The checksum (sha256) of an object: its geometry and all values that a sheet may show."""
    values = {each.name: getattr(item, each.name) for each in fields(item) if each.name not in _NOT_DRAWN}
    digest = hashlib.sha256(canonical(values))
    if item.geometry is not None:
        digest.update(shapely().to_wkb(item.geometry, output_dimension=2, byte_order=1))
    return digest.hexdigest()


def canonical(value: Any) -> bytes:
    """JSON in the one way of writing that a checksum can be made of."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=str).encode("utf-8")


def checksum(value: Any) -> str:
    return hashlib.sha256(canonical(value)).hexdigest()


def short_code(sha256: str) -> str:
    """Eight signs of a checksum, as they stand on a sheet: ``7KQ4-M2ZX``."""
    number = int(sha256[:10], 16)
    signs = "".join(_SIGNS[number >> shift & 31] for shift in range(35, -1, -5))
    return f"{signs[:4]}-{signs[4:]}"


def object_rows(objects: Iterable[ProposalObject], marks: Mapping[str, str]) -> List[Dict[str, str]]:
    """The objects of a sheet by uuid; ``marks`` holds their fingerprints."""
    rows = [
        {"uuid": item.uuid, "naam": item.name, "soort": item.kind, "functie": item.function,
         "nauwkeurigheid": item.exactness, "sha256": marks[item.uuid]}
        for item in objects
    ]  # fmt: skip
    return sorted(rows, key=lambda row: row["uuid"])


def counted(objects: Sequence[ProposalObject], outside: int) -> Dict[str, Any]:
    """How many objects the filter gives, how many are on the sheet, and how many of each function."""
    by_function: Dict[str, int] = {}
    for code in sorted(item.function for item in objects):
        by_function[code] = by_function.get(code, 0) + 1
    return {"in_filter": len(objects) + outside, "op_blad": len(objects), "buiten_kader": outside,
            "per_functie": by_function}  # fmt: skip


def record(content: Mapping[str, Any]) -> Dict[str, Any]:
    """The record of a sheet around what it says."""
    sha256 = checksum(content)
    return {"soort": KIND, "versie": VERSION, CODE: short_code(sha256), CHECKSUM: sha256, CONTENT: dict(content)}


def drawn_proof(expected: Iterable[str], drawn: Iterable[str]) -> Dict[str, Any]:
    """What QGIS drew beside what should be on the sheet; both lists are empty when the sheet is true to the data."""
    wanted, found = set(expected), set(drawn)
    return {"getekend": len(found), "niet_getekend": sorted(wanted - found), "niet_in_filter": sorted(found - wanted)}


def is_whole(made: Mapping[str, Any]) -> bool:
    """Whether the content of a record still has the checksum and the code that stand above it."""
    sha256 = checksum(made.get(CONTENT))
    return made.get(CHECKSUM) == sha256 and made.get(CODE) == short_code(sha256)


def differences(made: Mapping[str, Any], marks: Mapping[str, str], names: Mapping[str, str]) -> List[str]:
    """In what way the objects on a sheet differ from those that its filter gives now, as sentences (Dutch).

    ``marks`` holds the fingerprint of each object that the filter gives, ``names`` the names. Empty: the same.
    """
    content = made[CONTENT]
    then = {row["uuid"]: row for row in content["objecten"]}
    known = set(then) | set(content["buiten_kader"])
    said = [
        tr("'{name}' staat op het kaartbeeld en komt niet meer uit het filter.").format(name=row["naam"])
        for uuid, row in then.items() if uuid not in marks
    ]  # fmt: skip
    said += [
        tr("'{name}' is gewijzigd sinds het kaartbeeld is gemaakt.").format(name=names.get(uuid, row["naam"]))
        for uuid, row in then.items() if uuid in marks and marks[uuid] != row["sha256"]
    ]  # fmt: skip
    return said + [
        tr("'{name}' komt uit het filter en staat niet op het kaartbeeld.").format(name=names.get(uuid, uuid))
        for uuid in sorted(marks) if uuid not in known
    ]  # fmt: skip
