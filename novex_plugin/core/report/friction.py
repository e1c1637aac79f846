"""Points of friction that are known beforehand (schuurpunten), with a message for where they turn up.

Source: ``resources/toetsregels/schuurpunten.json``; each names the document that it comes from.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, FrozenSet, Mapping, Tuple

from ...paths import resources
from ..checks.outcomes import NEUTRAL, SYNERGY
from ..checks.rules import FOLDER
from ..errors import NovexError
from ..model.records import Finding, ProposalObject
from ..model.tables import read_json, repair_hint
from ..texts import tr

FILE = "schuurpunten.json"
STRENGTHENING = "versterkend"


@dataclass(frozen=True)
class Friction:
    """Empty ``functions`` means any; one of pairs, rules and layers has to fit the finding."""

    code: str
    title: str
    message: str
    source: str
    functions: FrozenSet[str] = frozenset()
    pairs: FrozenSet[str] = frozenset()
    rules: FrozenSet[str] = frozenset()
    layers: FrozenSet[str] = frozenset()

    def applies(self, item: ProposalObject, finding: Finding) -> bool:
        """Whether this finding about this object is an instance of the friction."""
        if finding.outcome in (NEUTRAL, SYNERGY) or finding.severity == STRENGTHENING:
            return False
        about = not self.functions or not self.functions.isdisjoint((item.function, *item.further_functions))
        named = finding.rule in self.pairs or finding.rule in self.rules or finding.layer in self.layers
        return about and named


@cache
def frictions() -> Tuple[Friction, ...]:
    """All known frictions, in the order of the file. Raises NovexError when the file is wrong."""
    return read_frictions(resources(FOLDER, FILE))


def read_frictions(path: Path) -> Tuple[Friction, ...]:
    """The frictions of a file. Raises NovexError that names the record with a mistake."""
    content = read_json(path)
    records = content.get("schuurpunten") if isinstance(content, dict) else None
    if not isinstance(records, list):
        raise NovexError(tr("{file} heeft geen lijst 'schuurpunten'.").format(file=path.name), repair_hint(path))
    return tuple(_friction(path, record) for record in records)


def _friction(path: Path, record: Mapping[str, Any]) -> Friction:
    try:
        return Friction(
            record["code"], record["titel"], record["bericht"], record["bron"], frozenset(record["functies"]),
            frozenset(record["paren"]), frozenset(record["regels"]), frozenset(record["lagen"]),
        )  # fmt: skip
    except (KeyError, TypeError) as error:
        message = tr("{file}: in een schuurpunt ontbreekt {field} of klopt het niet.")
        raise NovexError(message.format(file=path.name, field=error), repair_hint(path)) from error
