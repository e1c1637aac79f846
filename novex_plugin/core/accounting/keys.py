"""The keys by which a cross table splits: what an object says itself, and where it lies."""

from operator import attrgetter
from typing import Any, Dict, FrozenSet, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.codelists import codelist
from ..model.records import ProposalObject
from ..texts import tr
from .figures import FUNCTION, HORIZON, PERSPECTIVE
from .names import Names

QUESTION, VARIANT, ORIGIN = "opgave", "variant", "herkomst"
MUNICIPALITY, NOVEX_AREA, PROVINCE = "gemeente", "novex_gebied", "provincie"
OWN_KEYS = (FUNCTION, PERSPECTIVE, QUESTION, HORIZON, VARIANT, ORIGIN)
PLACE_KEYS = (MUNICIPALITY, NOVEX_AREA, PROVINCE)
KEYS = (*OWN_KEYS, *PLACE_KEYS)

OUTSIDE, UNPLACED = "buiten", "zonder_plaats"  # values of a place key that are no place
_LISTS = {QUESTION: "opgaven", ORIGIN: "herkomst", NOVEX_AREA: "novex_gebieden", PROVINCE: "provincies"}

# what an object says that matters for where it is counted: always, and for a key
_ALWAYS = ("function", "perspective", "further_functions")
_FIELDS = {QUESTION: "question", HORIZON: "horizon", VARIANT: "variant", ORIGIN: "origin"}
SAID = (*_ALWAYS, *_FIELDS.values())

KeyTuple = Tuple[str, ...]  # one value per key, in the order of the keys


class Profile(NamedTuple):
    """All that matters of an object for where it is counted; objects with the same profile are counted alike."""

    values: KeyTuple  # places are still empty
    function: str
    further: FrozenSet[str]
    moments: Tuple[int, ...] = ()  # numbers of the moments at which it is there, with a period only


def title(key: str) -> str:
    """What a key is called on screen."""
    return {
        FUNCTION: tr("Functie"), PERSPECTIVE: tr("Perspectief"), QUESTION: tr("Opgave"), HORIZON: tr("Horizon"),
        VARIANT: tr("Variant"), ORIGIN: tr("Herkomst"), MUNICIPALITY: tr("Gemeente"),
        NOVEX_AREA: tr("NOVEX-gebied"), PROVINCE: tr("Provincie"),
    }[key]  # fmt: skip


def checked(keys: Sequence[str]) -> Tuple[str, ...]:
    """The keys as they are; raises NovexError for an unknown one or one that is given twice."""
    unknown = [key for key in keys if key not in KEYS]
    if unknown or len(set(keys)) < len(keys):
        message = tr("Op '{keys}' kan niet worden gesplitst.").format(keys=", ".join(unknown or keys))
        raise NovexError(message, tr("Kies elk hoogstens één keer uit: {keys}.").format(keys=", ".join(KEYS)))
    return tuple(keys)


class Profiler:
    """Gives objects their profile; those that say the same share one."""

    def __init__(self, keys: Sequence[str], names: Names, moments: Optional[Mapping[str, Tuple[int, ...]]]) -> None:
        self._keys, self._names, self._moments = tuple(keys), names, moments
        self._said = attrgetter(*_ALWAYS, *(name for key, name in _FIELDS.items() if key in keys))
        self._known: Dict[Tuple[Any, ...], int] = {}
        self.profiles: List[Profile] = []

    def of(self, item: ProposalObject) -> Profile:
        return self.profiles[self.numbers([item])[0]]

    def numbers(self, items: Sequence[ProposalObject]) -> List[int]:
        """Which of ``profiles`` each of these objects has."""
        said: Iterable[Tuple[Any, ...]] = map(self._said, items)
        if self._moments is not None:
            moments = self._moments
            said = ((*own, moments.get(item.uuid, ())) for own, item in zip(said, items))
        known, found = self._known, []
        for own, item in zip(said, items):
            number = known.setdefault(own, len(known))
            if number == len(self.profiles):
                self.profiles.append(self._profile(item))
            found.append(number)
        return found

    def _profile(self, item: ProposalObject) -> Profile:
        own = {
            FUNCTION: item.function, PERSPECTIVE: self._names.use(item).perspective, QUESTION: item.question,
            HORIZON: str(item.horizon or ""), VARIANT: item.variant, ORIGIN: item.origin,
        }  # fmt: skip
        further = frozenset(code for code in item.further_functions if code)
        moments = self._moments.get(item.uuid, ()) if self._moments is not None else ()
        return Profile(tuple(own.get(key, "") for key in self._keys), item.function, further, moments)


class ValueNames:
    """What the values of keys are called; ``given`` adds names per key (municipalities, variants)."""

    def __init__(self, names: Names, given: Mapping[str, Mapping[str, str]]) -> None:
        self._names = names
        self._known: Dict[str, Dict[str, str]] = {
            key: {item.code: item.name for item in codelist(name)} for key, name in _LISTS.items()
        }
        for key, known in given.items():
            self._known[key] = {**self._known.get(key, {}), **known}
        self._known[VARIANT] = {"": tr("Basis"), **self._known.get(VARIANT, {})}
        self._called: Dict[Tuple[str, str], str] = {}

    def of(self, key: str, value: str) -> str:
        found = self._called.get((key, value))
        if found is None:
            found = self._called[key, value] = self._look_up(key, value)
        return found

    def _look_up(self, key: str, value: str) -> str:
        if key in PLACE_KEYS and value in (OUTSIDE, UNPLACED, ""):
            return _no_place(key, value)
        if key in (FUNCTION, PERSPECTIVE, HORIZON):
            return self._names.of(key, value)
        known = self._known.get(key, {})
        if key == NOVEX_AREA:  # areas that overlap: both are named
            return " + ".join(known.get(code, code) for code in value.split("+"))
        return known.get(value) or value or tr("niet ingevuld")

    def all(self, keys: Sequence[str], values: KeyTuple) -> Tuple[str, ...]:
        return tuple(map(self.of, keys, values))


def _no_place(key: str, value: str) -> str:
    if value == UNPLACED:
        return tr("zonder plaats op de kaart")
    return {
        MUNICIPALITY: tr("buiten de gemeenten"), NOVEX_AREA: tr("buiten de NOVEX-gebieden"),
        PROVINCE: tr("buiten de provincie"),
    }[key]  # fmt: skip
