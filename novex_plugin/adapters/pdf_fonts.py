"""The names of embedded fonts in a PDF of Qt: the same file every time, whatever the order in which fonts came.

Qt names a part of a font after the number of its object, which follows the order of a table in memory. GDAL keeps that
name when it puts the layers of a map together; nothing refers to it.
"""

import re
from itertools import count
from pathlib import Path
from typing import Match

_NAME = re.compile(rb"(/FontName /)[A-Z]{6}(?=[+_])")
_SIGNS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def settle_font_names(path: Path) -> None:
    """Name the embedded fonts of the PDF at ``path`` in the order of the file; no length changes. Raises OSError."""
    numbers = count()

    def settled(match: Match[bytes]) -> bytes:
        return match.group(1) + b"NOVE" + _two_signs(next(numbers))

    data = path.read_bytes()
    path.write_bytes(_NAME.sub(settled, data))


def _two_signs(number: int) -> bytes:
    tens, ones = divmod(number % len(_SIGNS) ** 2, len(_SIGNS))
    return bytes((_SIGNS[tens], _SIGNS[ones]))
