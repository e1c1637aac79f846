"""Reading what people type in tables: ``1.234,5``, ``12 ha``, ``ca. 300``, ``100-150``, ``2027/2028``.

Nothing is dropped without a word: a reading says in ``notes`` what was made of the text.
"""

import re
from dataclasses import dataclass
from datetime import date
from typing import Any, Iterable, Optional, Tuple

from ..texts import tr
from .words import is_blank, plain, spaced, unit_words, words

DUTCH, ENGLISH = "nl", "en"  # what the dot and the comma mean in a column of texts
FIRST_YEAR, LAST_YEAR = 1900, 2150
_NUMBER = re.compile(r"(?<![\w.,])[-+−]?\d[\d.,' \u00a0]*\d|(?<![\w.,])[-+−]?\d")
_RANGE = re.compile(r"^\s*(\d[\d.,]*)\s*(?:-|–|—|/|\btot\b|\bt/m\b|\btm\b|à)\s*(\d[\d.,]*)(?![\d])")
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(\.\d{3})+")
_YEAR = re.compile(r"(?<!\d)(?:19|20|21)\d{2}(?!\d)")


@dataclass(frozen=True)
class Reading:
    """A figure out of a text. ``value`` is None when there is none; ``low``/``high`` for a range; ``unit`` as found."""

    value: Optional[float]
    low: Optional[float] = None
    high: Optional[float] = None
    unit: str = ""
    notes: Tuple[str, ...] = ()


def number_style(texts: Iterable[str]) -> str:
    """What dot and comma mean in these texts: ENGLISH only when one of them cannot be read as Dutch."""
    for text in texts:
        if re.search(r"\d,\d{3}\.\d", text):
            return ENGLISH
        if re.search(r"\d\.\d{3},\d|\d,\d{1,2}(?!\d)", text):
            return DUTCH
    return DUTCH


def read_number(value: Any, style: str = DUTCH) -> Reading:
    """The figure in a value. Raises ValueError for a text in which no figure can be found."""
    if isinstance(value, bool):
        raise ValueError(value)
    if isinstance(value, (int, float)):
        return Reading(float(value)) if abs(float(value)) < float("inf") else Reading(None)
    if is_blank(value):
        note = () if value is None or not str(value).strip() else (_emptied(value),)
        return Reading(None, notes=note)
    return _read_text(str(value).strip(), style)


def _read_text(text: str, style: str) -> Reading:
    span = _RANGE.match(text)
    if span:
        low, high = (_figure(part, style) for part in span.groups())
        behind = text[span.end():]
        if spaced(behind) and not _unit(behind):
            raise ValueError(text)
        if low <= high:
            middle = tr("'{value}' is een bandbreedte: het midden is genomen").format(value=text)
            return Reading((low + high) / 2, low, high, _unit(behind), (middle,))
    found = _NUMBER.search(text)
    if found is None:
        raise ValueError(text)
    figure = _figure(found.group(), style)
    before, after = text[:found.start()], text[found.end():]
    if _NUMBER.search(after) and not _is_unit(after):
        raise ValueError(text)  # two figures and no range: not for us to choose
    rest = spaced(before).split()
    if rest and not all(word in words()["ongeveer"] for word in rest):
        raise ValueError(text)
    unit = _unit(after)
    if spaced(after) and not unit:
        raise ValueError(text)
    note = () if _is_clean(text, found.group()) else (_read_as(text, figure),)
    return Reading(figure, unit=unit, notes=note)


def _is_clean(text: str, figure: str) -> bool:
    """Whether the text was the figure and nothing else."""
    return text == figure


def _read_as(text: str, figure: float) -> str:
    return tr("'{value}' gelezen als {figure}").format(value=text, figure=f"{figure:g}".replace(".", ","))


def _emptied(value: Any) -> str:
    return tr("'{value}' gelezen als niet ingevuld").format(value=str(value).strip())


def _figure(text: str, style: str) -> float:
    flat = re.sub(r"[ \u00a0']", "", text).replace("−", "-").rstrip(".,")
    if style == ENGLISH:
        return float(flat.replace(",", ""))
    if "," in flat:
        return float(flat.replace(".", "").replace(",", "."))
    if _THOUSANDS.fullmatch(flat.lstrip("+-")):
        return float(flat.replace(".", ""))
    return float(flat)


def _is_unit(text: str) -> bool:
    return plain(text) in unit_words()


def _unit(text: str) -> str:
    """Our unit for the words behind a figure; '' when there are none or they are no unit."""
    return unit_words().get(plain(text), "")


def read_year(value: Any, *, last: bool = False) -> Reading:
    """The year in a value such as 2028, ``Q3 2028``, a date, or ``2025-2030`` (the first one, or the ``last``).

    Raises ValueError when there is none.
    """
    if is_blank(value):
        return Reading(None)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if float(value) == 0:
            return Reading(None, notes=(_emptied("0"),))
        if FIRST_YEAR <= value <= LAST_YEAR and float(value).is_integer():
            return Reading(float(value))
        raise ValueError(value)
    text = str(value).strip()
    found = [int(year) for year in _YEAR.findall(text)]
    if not found:
        raise ValueError(value)
    year = float(max(found) if last else found[0])
    exact = text == str(int(year)) or is_date(text)
    return Reading(year, notes=() if exact else (_read_as(text, year),))


def is_date(text: str) -> bool:
    """Whether a text is a date as ISO 8601 or day-month-year."""
    if re.fullmatch(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{4}", text):
        return True
    try:
        date.fromisoformat(text[:10].replace("/", "-"))
    except ValueError:
        return False
    return True


YES = frozenset({"ja", "j", "true", "waar", "yes", "y", "1"})
NO = frozenset({"nee", "n", "false", "onwaar", "no", "0"})


def read_boolean(value: Any) -> Optional[bool]:
    """Yes or no; None for blank. Raises ValueError for anything else."""
    if isinstance(value, bool):
        return value
    if is_blank(value):
        return None
    word = spaced(f"{value:g}" if isinstance(value, float) else value)
    if word in YES or word in NO:
        return word in YES
    raise ValueError(value)


def read_text(value: Any) -> str:
    """A text without stray blanks; a whole number without the decimals that a number column gives it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).replace("\x00", " ").split())
