"""Mappings that were used before, so that the next edition of a file needs no questions. A file that people share."""

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Iterable, List, Mapping, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.tables import read_json
from ..texts import tr
from .mapping import ImportMapping, fitted, from_json, to_json
from .origin import pattern, source_label

KIND, VERSION = "novex-importkoppelingen", 1
SUFFIX = ".novex-import.json"
LIKE_ENOUGH = 0.8  # share of the columns of the remembered source that the new one must have
MOST_KEPT = 200


@dataclass(frozen=True)
class Fingerprint:
    """What makes a source recognisable: its name without digits, its columns, and the province of the proposal."""

    name: str
    columns: Tuple[str, ...]
    province: str = ""


@dataclass(frozen=True)
class Remembered:
    fingerprint: Fingerprint
    mapping: ImportMapping
    used: str = ""  # date, ISO 8601


@dataclass(frozen=True)
class Memory:
    """All remembered mappings, the one used last first."""

    items: Tuple[Remembered, ...] = field(default_factory=tuple)

    def find(self, wanted: Fingerprint, columns: Sequence[str]) -> Optional[ImportMapping]:
        """The mapping for a source like this one, without ``columns`` that it lacks; None when there is none.

        The same columns decide; the name and the province choose between several.
        """
        scored = [(_likeness(item.fingerprint, wanted), -place) for place, item in enumerate(self.items)]
        best = max(scored, default=(0.0, 0))
        if best[0] < LIKE_ENOUGH:
            return None
        return fitted(self.items[-best[1]].mapping, columns)

    def with_mapping(self, source: Fingerprint, mapping: ImportMapping, used: str = "") -> "Memory":
        """With this mapping in front; it takes the place of one for the same source."""
        others = [item for item in self.items if item.fingerprint != source]
        return Memory((Remembered(source, mapping, used), *others)[:MOST_KEPT])

    def joined(self, other: "Memory") -> "Memory":
        """With the mappings of somebody else behind the own ones."""
        own = {item.fingerprint for item in self.items}
        return Memory((*self.items, *(item for item in other.items if item.fingerprint not in own))[:MOST_KEPT])


def fingerprint(name: str, columns: Iterable[str], province: str = "") -> Fingerprint:
    return Fingerprint(pattern(source_label(name)), tuple(sorted(column.casefold() for column in columns)), province)


def _likeness(known: Fingerprint, wanted: Fingerprint) -> float:
    """Share of common columns, a little more for the same name and province; the name alone is not enough."""
    mine, theirs = {*known.columns}, {*wanted.columns}
    if not mine:
        return 0.0
    share = len(mine & theirs) / len(mine)
    if known.name != wanted.name and share < 1.0:
        return 0.0  # another file with some of the same columns may mean other things by them
    return share + 0.2 * (known.name == wanted.name) + 0.1 * (known.province == wanted.province)


def as_text(memory: Memory) -> str:
    items = [
        {
            "bron": item.fingerprint.name, "kolommen": list(item.fingerprint.columns),
            "provincie": item.fingerprint.province, "gebruikt": item.used, "koppeling": to_json(item.mapping),
        }
        for item in memory.items
    ]  # fmt: skip
    content = {"soort": KIND, "versie": VERSION, "koppelingen": items}
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def read_memory(path: Path) -> Memory:
    """The mappings in a file; none when it does not exist. Raises NovexError for a file with faults."""
    return from_content(read_json(path)) if path.is_file() else Memory()


def from_content(content: Any) -> Memory:
    """Raises NovexError when this is no file of mappings, or of a newer version."""
    if not isinstance(content, dict) or content.get("soort") != KIND or content.get("versie") != VERSION:
        raise NovexError(
            tr("Dit is geen bestand met importkoppelingen van deze versie."),
            tr("Kies een bestand dat met 'Koppelingen delen' is gemaakt (*{suffix}).").format(suffix=SUFFIX),
        )
    found: List[Remembered] = []
    for item in content.get("koppelingen", []):
        found.append(_remembered(item))
    return Memory(tuple(found))


def _remembered(item: Mapping[str, Any]) -> Remembered:
    try:
        source = Fingerprint(str(item["bron"]), tuple(map(str, item["kolommen"])), str(item.get("provincie", "")))
        return Remembered(source, from_json(item["koppeling"]), str(item.get("gebruikt", "")))
    except (KeyError, TypeError, AttributeError) as error:
        raise NovexError(
            tr("Een koppeling in dit bestand is niet te lezen ({reason}).").format(reason=error),
            tr("Verwijder haar uit het bestand, of vraag een nieuw bestand."),
        ) from error


def merged(found: Optional[ImportMapping], proposed: ImportMapping) -> ImportMapping:
    """A remembered mapping as it is; without one the proposal. A column that names rows is never given up."""
    if found is None:
        return proposed
    return replace(found, id_column=found.id_column or proposed.id_column)
