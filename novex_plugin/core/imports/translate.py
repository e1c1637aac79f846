"""What the codes of others mean in our lists, by equality, by known words and by likeness."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Dict, Iterable, Mapping, Tuple

from ..exchange.codes import codes
from ..model.schema import Field
from .values import read_year
from .words import is_blank, likeness, plain, spaced, value_words

SURE, LIKELY = 0.9, 0.75  # from here a proposal is taken over; below it the user chooses
HORIZON = "horizon"


@dataclass(frozen=True)
class Meaning:
    """Our code for a value of the source ('' = not known), and how sure that is, 0..1."""

    code: str
    score: float


NOTHING = Meaning("", 0.0)


def meaning(list_name: str, value: Any) -> Meaning:
    """The best code of a list for one value."""
    if is_blank(value):
        return NOTHING
    if list_name == HORIZON:
        return _horizon(value)
    return _meaning(list_name, spaced(value))


def meanings(list_name: str, values: Iterable[str]) -> Dict[str, Meaning]:
    return {value: meaning(list_name, value) for value in values}


def translation(field: Field, value: Any, chosen: Mapping[str, str]) -> Meaning:
    """What a value means with the choices of the user first; a chosen '' leaves the field empty on purpose."""
    text = str(value).strip()
    if text in chosen:
        return Meaning(chosen[text], 1.0)
    found = meaning(field.codelist, value)
    return found if found.score >= LIKELY else NOTHING


def is_left_empty(value: Any, chosen: Mapping[str, str]) -> bool:
    return chosen.get(str(value).strip()) == ""


@cache
def _meaning(list_name: str, text: str) -> Meaning:
    own = _own_words(list_name)
    if text in own:
        return Meaning(own[text], 1.0)
    known = value_words(list_name)
    if text in known:
        return Meaning(known[text], 0.95)
    words = {**known, **own}
    inside = [word for word in words if len(word) >= 4 and f" {word} " in f" {text} "]
    if inside:
        return Meaning(words[max(inside, key=len)], 0.85)
    return _nearest(text, words)


def _nearest(text: str, words: Mapping[str, str]) -> Meaning:
    flat = plain(text)
    if len(flat) < 4:
        return NOTHING
    best, code = 0.0, ""
    for word, its_code in words.items():
        if len(word) < 4:
            continue
        alike = likeness(flat, plain(word))
        if alike > best:
            best, code = alike, its_code
    return Meaning(code, best * 0.95) if best >= 0.72 else NOTHING


@cache
def _own_words(list_name: str) -> Dict[str, str]:
    found: Dict[str, str] = {}
    for item in codes(list_name):
        for word in (item.code, item.name):
            found.setdefault(spaced(word), item.code)
    return found


def _horizon(value: Any) -> Meaning:
    """A year belongs to the first horizon that it does not lie beyond; what comes later, to the last one."""
    years: Tuple[int, ...] = tuple(sorted(int(item.code) for item in codes(HORIZON)))
    try:
        year = read_year(value, last=True).value
    except ValueError:
        return _meaning(HORIZON, spaced(value))
    if year is None:
        return NOTHING
    return Meaning(str(next((one for one in years if year <= one), years[-1])), 1.0)
