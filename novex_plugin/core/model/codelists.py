"""The code lists: the fixed words in which provinces answer, so that twelve proposals add up.

Each list is one file ``resources/codelijsten/<list>.csv`` with the columns ``code``, ``naam`` and
``toelichting``; further columns travel along in :attr:`Code.extra`. Where a list comes from is in its
column ``bron`` or in docs/glossary.md.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Dict, Mapping, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..texts import tr
from .tables import read_table, repair_hint

FOLDER = "codelijsten"


@dataclass(frozen=True)
class Code:
    """One value of a list. ``name`` and ``note`` are Dutch; ``extra`` holds the other columns as text."""

    code: str
    name: str
    note: str = ""
    extra: Mapping[str, str] = field(default_factory=dict)


@cache
def names() -> Tuple[str, ...]:
    """The code lists that exist, in alphabetical order."""
    return tuple(sorted(path.stem for path in resources(FOLDER).glob("*.csv")))


@cache
def codelist(name: str) -> Tuple[Code, ...]:
    """The values of a list in the order of its file. Raises NovexError for an unknown or broken list."""
    if name not in names():
        message = tr("De codelijst '{name}' bestaat niet.").format(name=name)
        raise NovexError(message, tr("Bekende lijsten: {lists}.").format(lists=", ".join(names())))
    path = resources(FOLDER, f"{name}.csv")
    codes: Dict[str, Code] = {}
    for row in read_table(path, required=("code", "naam")):
        code = Code(row.pop("code"), row.pop("naam"), row.pop("toelichting", ""), row)
        if code.code in codes:
            message = tr("{file}: de code '{code}' komt twee keer voor.").format(file=path.name, code=code.code)
            raise NovexError(message, repair_hint(path))
        codes[code.code] = code
    return tuple(codes.values())


def find_code(name: str, code: str) -> Optional[Code]:
    """The value with this code, or None."""
    return _index(name).get(code)


def has_code(name: str, code: str) -> bool:
    return code in _index(name)


def code_name(name: str, code: str) -> str:
    """The Dutch name of a code; the code itself when the list does not know it, so nothing is hidden."""
    found = find_code(name, code)
    return found.name if found else code


@cache
def _index(name: str) -> Dict[str, Code]:
    return {code.code: code for code in codelist(name)}
