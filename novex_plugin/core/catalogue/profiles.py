"""Ready-made choices of layers: what to load when somebody starts, or wants all that the rules can use.

Source: ``resources/catalogus/profielen.json``. A profile names layers, or says in a few words which ones it means, so
that a new layer in the catalogue joins by itself.
"""

from dataclasses import dataclass
from functools import cache
from typing import Any, Callable, Dict, List, Mapping, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.tables import read_json, repair_hint
from ..texts import tr
from .basisset import BasisLayer, basis_layer, basis_layers
from .check_layers import check_layers

FILE = ("catalogus", "profielen.json")


@dataclass(frozen=True)
class Profile:
    """A named choice of layers. ``layers`` are codes of the catalogue, the backdrop first."""

    code: str
    title: str
    note: str
    layers: Tuple[str, ...]


@cache
def profiles() -> Tuple[Profile, ...]:
    """All profiles, in the order of their file. Raises NovexError when one names a layer that does not exist."""
    path = resources(*FILE)
    try:
        return tuple(_profile(record) for record in read_json(path)["profielen"])
    except (KeyError, TypeError) as error:
        message = tr("{file}: het veld {field} ontbreekt of is niet bekend.").format(file=path.name, field=error)
        raise NovexError(message, repair_hint(path)) from error


def profile(code: str) -> Profile:
    """The profile with this code. Raises NovexError when there is none."""
    found = next((item for item in profiles() if item.code == code), None)
    if found is None:
        known = ", ".join(item.code for item in profiles())
        raise NovexError(
            tr("Het profiel '{code}' bestaat niet.").format(code=code),
            tr("Kies een van: {known}.").format(known=known),
        )
    return found


def loadable() -> Tuple[Profile, ...]:
    """The profiles that bring something into the store; one of backdrops alone does not."""
    return tuple(item for item in profiles() if any(basis_layer(code).checkable for code in item.layers))


def chosen_codes(wanted: Profile, layers: Sequence[BasisLayer]) -> Tuple[str, ...]:
    """Codes of the layers that a profile means in a catalogue with own layers in it.

    What stands in for a national layer is chosen with it, and an own layer beside the national ones always: somebody
    added it to be used.
    """
    codes = set(wanted.layers)
    return tuple(
        item.code for item in layers
        if item.code in codes or item.replaces in codes or (item.is_own and not item.replaces)
    )  # fmt: skip


def _profile(record: Mapping[str, Any]) -> Profile:
    named = [*record.get("ondergrond", ()), *record.get("lagen", ())]
    codes = [basis_layer(code).code for code in named]
    if "criterium" in record:
        codes += [item.code for item in basis_layers() if meets(item, record["criterium"])]
    return Profile(record["code"], record["titel"], record["toelichting"], tuple(dict.fromkeys(codes)))


def meets(item: BasisLayer, criterion: Mapping[str, Any]) -> bool:
    """Whether a layer fits all parts of a criterion. Raises KeyError for a part that is not known."""
    return all(_CRITERIA[name](item, wanted) for name, wanted in criterion.items())


def _feeds_rules(item: BasisLayer) -> bool:
    return any(key in _rule_layers() for key in item.check_layers)


@cache
def _rule_layers() -> List[str]:
    return [layer.key for layer in check_layers()]


_CRITERIA: Dict[str, Callable[[BasisLayer, Any], bool]] = {
    "basisset": lambda item, wanted: item.in_basisset is wanted,
    "toetsbaar": lambda item, wanted: item.checkable is wanted,
    "voedt_toetslaag": lambda item, wanted: _feeds_rules(item) is wanted,
    "rol": lambda item, wanted: item.role in wanted,
    "thema": lambda item, wanted: item.theme in wanted,
}
