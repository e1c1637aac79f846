"""Numbers as people type them: '12,5', '1.234,5', '12.5' and '30 %' are read, anything else is refused with a reason.

A comma is the decimal mark, as everywhere on these screens. One point is a decimal mark too, unless exactly three
digits follow it as in '1.234': then it is the mark for thousands with which the screens themselves write.
"""

import re
from typing import Optional, Tuple

from .errors import NovexError
from .model.schema import INTEGER, Field
from .texts import tr
from .wording import trimmed

LARGEST = 1e12
DECIMALS = 4  # shown at most; what is stored keeps all of them
_BLANKS = re.compile(r"[\s\u00a0\u2009\u202f']+")
_PLAIN = re.compile(r"[+-]?\d+(\.\d+)?")
_BY_THREES = re.compile(r"[+-]?\d{1,3}(\.\d{3})+")
_NO_THOUSANDS = re.compile(r"[+-]?0\.\d{3}")


def read_number(text: str, field: Field) -> Optional[float]:
    """The number that ``text`` means for ``field``; None for an empty text.

    Raises NovexError, with what is wrong and an example, for anything that is no number or out of range.
    """
    bare = _BLANKS.sub("", _without_unit(text.strip(), field.unit)).replace("−", "-")
    if not bare:
        return None
    value = _value(bare)
    if value is None:
        example = "2030" if field.type == INTEGER else "12,5"
        raise NovexError(
            tr("'{text}' is geen getal.").format(text=text.strip()),
            tr("Typ een getal, zoals {example}.").format(example=example),
        )
    if field.type == INTEGER and value != int(value):
        raise NovexError(tr("'{text}' is geen heel getal.").format(text=text.strip()), tr("Laat de decimalen weg."))
    _refuse_out_of_range(value, field)
    return int(value) if field.type == INTEGER else value


def write_number(value: Optional[float], field: Field) -> str:
    """How a number stands in its box: as Dutch readers write it, years without a mark for thousands."""
    if value is None:
        return ""
    return str(int(value)) if field.type == INTEGER else trimmed(float(value), DECIMALS)


def _without_unit(text: str, unit: str) -> str:
    if unit and text.casefold().endswith(unit.casefold()):
        return text[: -len(unit)].rstrip()
    return text


def _value(bare: str) -> Optional[float]:
    whole, mark, decimals = _split(bare)
    if whole is None or (mark and not decimals.isdigit()):
        return None
    text = f"{whole}.{decimals}" if mark else whole
    return float(text) if _PLAIN.fullmatch(text) else None


def _split(bare: str) -> Tuple[Optional[str], str, str]:
    """Whole part without marks (None when the marks make no sense), the decimal mark, and the decimals."""
    if "," in bare:
        whole, _, decimals = bare.rpartition(",")
        return (whole or "0" if "," not in whole else None) if "." not in whole else _grouped(whole), ",", decimals
    if bare.count(".") == 1 and (not _BY_THREES.fullmatch(bare) or _NO_THOUSANDS.fullmatch(bare)):
        whole, _, decimals = bare.partition(".")
        return whole or "0", ".", decimals
    return (bare if "." not in bare else _grouped(bare)), "", ""


def _grouped(whole: str) -> Optional[str]:
    return whole.replace(".", "") if _BY_THREES.fullmatch(whole) else None


def _refuse_out_of_range(value: float, field: Field) -> None:
    low = -LARGEST if field.minimum is None else field.minimum
    high = LARGEST if field.maximum is None else field.maximum
    if low <= value <= high:
        return
    unit = f" {field.unit}" if field.unit else ""
    limit, word = (low, tr("ten minste")) if value < low else (high, tr("ten hoogste"))
    raise NovexError(
        tr("{value} kan hier niet staan.").format(value=write_number(value, field)),
        tr("{field} is {word} {limit}{unit}.").format(
            field=field.alias_nl, word=word, limit=write_number(limit, field), unit=unit
        ),
    )
