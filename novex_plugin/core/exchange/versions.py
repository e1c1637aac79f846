"""Versions of the exchange model: three numbers for breach, addition and correction."""

from typing import Tuple

# What a newer reader still understands; each only lacks tables and fields of the next.
EARLIER = ("1.0.0", "1.1.0", "1.2.0")
SAME, OLDER, NEWER, UNKNOWN = "gelijk", "ouder", "nieuwer", "onbekend"


def version_number(version: str) -> Tuple[int, ...]:
    """'1.2.0' as (1, 2, 0), to compare. Raises ValueError when it is no version."""
    return tuple(int(part) for part in version.split("."))


def standing(version: str, own: str) -> str:
    """How a version relates to ``own``: SAME, OLDER (and readable), NEWER or UNKNOWN."""
    if version == own:
        return SAME
    try:
        found = version_number(version)
    except ValueError:
        return UNKNOWN
    if found > version_number(own):
        return NEWER
    return OLDER if version in EARLIER else UNKNOWN
