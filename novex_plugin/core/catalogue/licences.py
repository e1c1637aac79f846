"""The licences that layers of the catalogue carry. Source: ``resources/catalogus/licenties.csv``."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Dict, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_table
from ..texts import tr

FILE = ("catalogus", "licenties.csv")


@dataclass(frozen=True)
class Licence:
    code: str  # short name, such as CC-BY-4.0
    name: str
    url: str = ""
    needs_attribution: bool = False
    note: str = ""


@cache
def licences() -> Tuple[Licence, ...]:
    """The known licences, in the order of their file."""
    rows = read_table(resources(*FILE), required=("code", "naam", "naamsvermelding_verplicht"))
    return tuple(
        Licence(row["code"], row["naam"], row["url"], row["naamsvermelding_verplicht"] == "ja", row["toelichting"])
        for row in rows
    )


def licence(code: str) -> Licence:
    """The licence with this code. Raises NovexError when there is none."""
    found = _by_code().get(code)
    if found is None:
        raise NovexError(
            tr("De licentie '{code}' is niet bekend.").format(code=code),
            tr("Zie resources/catalogus/licenties.csv voor de bekende licenties."),
        )
    return found


def has_licence(code: str) -> bool:
    return code in _by_code()


def find_licence(text: str) -> Optional[Licence]:
    """The licence that a record means with a code or the address of a licence text; None when nobody knows.

    Addresses differ in http or https, in ``www.`` and in what follows the licence (``deed.nl``, ``legalcode``).
    """
    wanted = _bare_address(text)
    for item in licences():
        if text.strip().casefold() == item.code.casefold() or (item.url and wanted == _bare_address(item.url)):
            return item
    return None


@cache
def _by_code() -> Dict[str, Licence]:
    return {item.code: item for item in licences()}


def _bare_address(url: str) -> str:
    bare = re.sub(r"^https?://(www\.)?", "", url.strip().casefold())
    return re.sub(r"/?((deed|legalcode)(\.[a-z-]+)?)?/*$", "", bare)
