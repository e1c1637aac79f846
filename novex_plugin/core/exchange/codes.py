"""The codes that a field of the exchange model may hold.

Most lists are files in ``resources/codelijsten``; the outcome classes of a check live in code,
because the engine reasons with them. Here both look the same.
"""

from typing import Dict, FrozenSet, Optional, Tuple

from ..checks import outcomes
from ..model import codelists
from ..model.codelists import Code
from ..model.functions import functions
from ..model.schema import Field, Schema

OUTCOME_LIST = "uitkomst"
_COUNTED = "hoeveelheid:"


def codes(list_name: str) -> Tuple[Code, ...]:
    """Every code of a list, in its own order. Raises NovexError for a list that does not exist."""
    if list_name == OUTCOME_LIST:
        return tuple(Code(item.code, item.label, "", {}) for item in outcomes.ORDER)
    return codelists.codelist(list_name)


def code_set(list_name: str) -> FrozenSet[str]:
    return frozenset(item.code for item in codes(list_name))


def used_lists(model: Schema) -> Tuple[str, ...]:
    """The names of all lists that the model refers to, sorted."""
    return tuple(sorted({item.codelist for table in model.tables for item in table.fields if item.codelist}))


def units() -> Tuple[str, ...]:
    """The units that a quantity may be counted in: the usual ones of the functions first, then what goals count."""
    of_functions = [item.unit for item in functions()]
    also = [unit for item in functions() for unit in item.other_units]
    sources = [item.extra.get("telt_op_uit", "") for item in codelists.codelist("doelen")]
    of_goals = [source.split(":", 1)[1] for source in sources if source.startswith(_COUNTED)]
    return tuple(dict.fromkeys([*of_functions, *of_goals, *also]))


def split_codes(value: str) -> Tuple[str, ...]:
    """The codes in a comma separated text, without blanks and doubles, in their order."""
    parts = (part.strip().strip('"') for part in value.strip().strip("{}").split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def join_codes(values: Tuple[str, ...]) -> str:
    return ",".join(values)


def find_code(field: Field, value: str) -> Optional[str]:
    """The code that ``value`` means: the code itself, or its name in any case; None when neither."""
    known: Dict[str, str] = {}
    for item in codes(field.codelist):
        known.setdefault(item.name.casefold(), item.code)
        known.setdefault(item.code.casefold(), item.code)
    if value in code_set(field.codelist):
        return value
    return known.get(value.strip().casefold())
