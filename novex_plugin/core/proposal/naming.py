"""Names that objects get by themselves: the function and a running number, such as 'Woningbouw 3'."""

import re
from typing import Iterable

from ..model.functions import function, has_function
from ..texts import tr


def name_stem(function_code: str) -> str:
    """What the name of a new object begins with; 'Object' for a function that nobody knows."""
    return function(function_code).name if has_function(function_code) else tr("Object")


def next_name(function_code: str, taken: Iterable[str]) -> str:
    """The stem with one more than the highest number that is taken, so that no name comes twice."""
    stem = name_stem(function_code)
    pattern = _numbered(stem)
    found = [pattern.fullmatch(" ".join(name.split())) for name in taken]
    highest = max((int(match.group(1)) for match in found if match), default=0)
    return f"{stem} {highest + 1}"


def is_given_name(name: str, function_code: str) -> bool:
    """True for a name that an object got by itself, so that it may follow when the function changes."""
    return bool(_numbered(name_stem(function_code)).fullmatch(" ".join((name or "").split())))


def _numbered(stem: str) -> "re.Pattern[str]":
    return re.compile(re.escape(" ".join(stem.split())) + r" (\d{1,9})", re.IGNORECASE)
