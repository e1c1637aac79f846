"""The names of sheets and their files: always the same for the same choice, and safe on every file system."""

import hashlib
import re
import unicodedata
from typing import Iterable, List

from .paper import USUAL, Paper

TABLE = "_tabel"  # what the name of a table ends with
LONGEST = 40  # letters of a name in a file name; Windows allows 260 for the whole path


def slug(text: str) -> str:
    """The text as part of a file name: a-z, 0-9 and hyphens; a long one is cut and told apart by its checksum."""
    flat = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    name = re.sub(r"[^a-z0-9]+", "-", flat).strip("-")
    if name and len(name) <= LONGEST:
        return name
    mark = hashlib.sha256(text.encode("utf-8")).hexdigest()[:6]
    return f"{name[: LONGEST - 7].rstrip('-')}-{mark}".lstrip("-")


def slugs(texts: Iterable[str]) -> List[str]:
    """A slug per text, in order; those that would be the same are numbered."""
    found: List[str] = []
    for text in texts:
        base = name = slug(text)
        number = 1
        while name in found:
            number += 1
            name = f"{base}-{number}"
        found.append(name)
    return found


def variant_part(variant: str) -> str:
    safe = variant if re.fullmatch(r"[A-Za-z0-9-]{1,40}", variant) else slug(variant)
    return f"variant-{safe}" if variant else "basis"


def sheet_code(
    province: str, theme: str, horizon: str, variant: str, area: str = "", paper: Paper = USUAL, *, view: str = ""
) -> str:
    """The name of a sheet and its files. ``area`` is the slug of an area, '' is the province; ``view`` that of what is
    looked at, '' is the map of all objects."""
    part = f"perspectief-{theme}" if theme.isdigit() else theme
    names = [province, "voorstel", part, horizon, variant_part(variant), area, view]
    return "_".join([*(name for name in names if name), *_paper_part(paper)])


def national_code(theme: str, horizon: str, paper: Paper = USUAL) -> str:
    """The name of a sheet of the whole country and its files."""
    part = f"perspectief-{theme}" if theme.isdigit() else theme
    return "_".join(["NL", "landelijk", part, horizon, *_paper_part(paper)])


def overview_code(province: str, variants: Iterable[str], series: Iterable[str], paper: Paper = USUAL) -> str:
    """The name of the contact sheet of a set."""
    names = [province, "voorstel", "contactblad", *(variant_part(each) for each in variants), *series]
    return "_".join([*names, *_paper_part(paper)])


def table_name(code: str) -> str:
    """The name of the table behind a sheet, for files that hold one page only."""
    return code + TABLE


def _paper_part(paper: Paper) -> List[str]:
    """Nothing for the usual paper, so that the names of a set do not carry what goes without saying."""
    return [] if paper == USUAL else [f"{paper.size.lower()}-{paper.orientation}"]
