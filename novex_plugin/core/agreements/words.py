"""How an agreement reads: names instead of codes, and the order of an arrangement."""

import re
from typing import Iterable, List, Mapping, Tuple

from ..exchange.codes import split_codes
from ..model.annexes import Agreement
from ..model.codelists import code_name
from ..model.schema import schema
from ..texts import tr

TABLE, LINKS = "afspraak", "afspraak_object"
KINDS, DEPARTMENTS, STATUSES = "afspraaksoort", "departement", "status"
_DIGITS = re.compile(r"(\d+)")


def kind_names(agreement: Agreement) -> str:
    return ", ".join(code_name(KINDS, code) for code in split_codes(agreement.kind))


def department_names(agreement: Agreement) -> str:
    """Written out, with semicolons, because names of departments have commas in them."""
    return "; ".join(code_name(DEPARTMENTS, code) for code in agreement.departments)


def status_name(agreement: Agreement) -> str:
    return code_name(STATUSES, agreement.status) if agreement.status else ""


def full_title(agreement: Agreement) -> str:
    """``2.1 Zoetwater``; the title alone when it bears no number."""
    return " ".join(part for part in (agreement.number, agreement.title) if part)


def field_name(column: str) -> str:
    """What forms call a column of the table of agreements."""
    return next((field.alias_nl for field in schema().table(TABLE).fields if field.name == column), column)


def in_order(agreements: Iterable[Agreement]) -> List[Agreement]:
    """As in an arrangement: 2.9 before 2.10, those without a number last."""
    return sorted(agreements, key=_place)


def object_names(uuids: Iterable[str], names: Mapping[str, str]) -> str:
    """The linked objects by name; one that is gone is called so."""
    return "; ".join(names.get(uuid) or tr("verwijderd object ({uuid})").format(uuid=uuid[:8]) for uuid in uuids)


def _place(agreement: Agreement) -> Tuple[bool, Tuple[Tuple[int, str], ...], str, str]:
    parts = _DIGITS.split(agreement.number)
    pieces = tuple((int(part), "") if part.isdecimal() else (-1, part.casefold()) for part in parts if part)
    return not agreement.number, pieces, agreement.title.casefold(), agreement.uuid
