"""Where every layer of the catalogue stands today: in the store, on the map, missing, old, or not to be had."""

from dataclasses import dataclass
from datetime import date
from typing import Collection, Dict, Iterable, List, Mapping, Optional, Protocol, Sequence, Set, Tuple

from ..services.records import Provenance
from ..texts import tr
from .basisset import BasisLayer
from .check_layers import CheckLayer, check_layers, context_layers, has_layer
from .explain import codes_of
from .licences import has_licence, licence

LOADED, OLD, PICTURE, FAILED, MISSING, ABSENT, NO_SERVICE, ELSEWHERE = (
    "geladen", "verouderd", "kaartbeeld", "mislukt", "ontbreekt", "niet_geladen", "geen_dienst", "elders",
)  # fmt: skip
OLD_DAYS = 183  # a judgement: most sources publish at least twice a year, and arrangements follow a yearly cycle
OTHER_THEME = "zonder landelijke dienst"
OWN_THEME = "eigen bestanden"


class Stored(Protocol):
    """What is asked of a layer of the store."""

    @property
    def key(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def count(self) -> int: ...
    @property
    def date(self) -> str: ...
    @property
    def repaired(self) -> int: ...
    @property
    def retrieved(self) -> str: ...
    @property
    def provenance(self) -> Tuple[Provenance, ...]: ...


@dataclass(frozen=True)
class Standing:
    """One row of the list: a layer of the catalogue, a check layer that no service gives, or a file of one's own."""

    code: str
    name: str
    theme: str
    owner: str
    state: str  # one of the words above
    layer: Optional[BasisLayer] = None  # None: nothing that can be fetched
    keys: Tuple[str, ...] = ()  # of the layers in the store that it fed
    count: int = 0
    repaired: int = 0
    date: str = ""
    retrieved: str = ""
    licence: str = ""
    on_map: bool = False
    reason: str = ""  # why it failed the last time

    @property
    def is_here(self) -> bool:
        return self.state in (LOADED, OLD)

    @property
    def can_be_loaded(self) -> bool:
        return self.layer is not None

    @property
    def picture_only(self) -> bool:
        return self.layer is not None and not self.layer.checkable


def state_word(state: str) -> str:
    """The state as the list says it."""
    return {
        LOADED: tr("geladen"),
        OLD: tr("verouderd"),
        PICTURE: tr("alleen kaartbeeld"),
        FAILED: tr("mislukt"),
        MISSING: tr("ontbreekt"),
        ABSENT: tr("niet geladen"),
        NO_SERVICE: tr("geen dienst"),
        ELSEWHERE: tr("n.v.t."),
    }[state]


def standings(
    layers: Sequence[BasisLayer],
    stored: Iterable[Stored],
    *,
    wanted: Collection[str] = (),
    shown: Collection[str] = (),
    failed: Optional[Mapping[str, str]] = None,
    province: str = "",
    today: Optional[date] = None,
) -> Tuple[Standing, ...]:
    """A row per layer, in the order of the catalogue, then what no service gives, then what else the store holds.

    ``wanted`` are codes that somebody chose: not there means missing. ``shown`` are codes of pictures on the map,
    ``failed`` the reasons of the last run. A layer that the check needs in this province is missing when not there.
    """
    rows = list(stored)
    by_code, loose = _by_code(rows)
    here = {row.key for row in rows}
    needed = {one.key for one in check_layers() if one.expected_in(province) and one.key not in here}
    day = today or date.today()
    found = []
    for layer in layers:
        mine = by_code.get(layer.code, []) or (by_code.get(layer.replaces, []) if layer.replaces else [])
        state = _state(layer, mine, layer.code in wanted or bool(needed.intersection(layer.check_layers)), day)
        reason = (failed or {}).get(layer.code, "")
        found.append(_standing(layer, mine, FAILED if reason and not mine else state, layer.code in shown, reason))
    return (*found, *_without_service(layers, here, province), *_own_files(loose))


def theme_order(rows: Iterable[Standing]) -> Tuple[str, ...]:
    """The themes as they come, what cannot be fetched last."""
    names = dict.fromkeys(row.theme for row in rows)
    last = [name for name in (OWN_THEME, OTHER_THEME) if name in names]
    return (*(name for name in names if name not in last), *last)


def licence_name(code: str) -> str:
    """The short name of a licence as people write it; '' when it is not known."""
    return licence(code).name if has_licence(code) else code


def _by_code(rows: Sequence[Stored]) -> Tuple[Dict[str, List[Stored]], List[Stored]]:
    """The stored layers per code of the catalogue, and those that came from no layer of it.

    A store that was read from files does not say which layer it was: then the key stands for all that can feed it.
    """
    found: Dict[str, List[Stored]] = {}
    loose = []
    for row in rows:
        named = {one.layer for one in row.provenance if one.layer and one.service and not _is_file(one)}
        codes: Set[str] = named or set(codes_of([row.key]))
        for code in codes:
            found.setdefault(code, []).append(row)
        if not codes and not has_layer(row.key):
            loose.append(row)
    return found, loose


def _is_file(one: Provenance) -> bool:
    """Read from a file that somebody chose: its name stands where otherwise the code of a layer stands."""
    return "." in one.layer


def _state(layer: BasisLayer, mine: Sequence[Stored], is_wanted: bool, today: date) -> str:
    if mine:
        return OLD if _is_old(_first(row.retrieved for row in mine), today) else LOADED
    if not layer.checkable:
        return PICTURE
    return MISSING if is_wanted else ABSENT


def _is_old(retrieved: str, today: date) -> bool:
    try:
        return (today - date.fromisoformat(retrieved[:10])).days > OLD_DAYS
    except ValueError:
        return False


def _standing(layer: BasisLayer, mine: Sequence[Stored], state: str, on_map: bool, reason: str) -> Standing:
    about = next((one for row in mine for one in row.provenance if one.layer == layer.code), None)
    return Standing(
        layer.code, layer.name, layer.theme, layer.owner, state, layer, tuple(row.key for row in mine),
        max((row.count for row in mine), default=0), max((row.repaired for row in mine), default=0),
        (about.date if about else "") or _first(row.date for row in mine), _first(row.retrieved for row in mine),
        (about.licence if about else "") or layer.licence, on_map, reason,
    )  # fmt: skip


def _first(values: Iterable[str]) -> str:
    return min((value for value in values if value), default="")


def _without_service(layers: Sequence[BasisLayer], here: Collection[str], province: str) -> List[Standing]:
    """Check layers that no layer of the catalogue feeds: a user has to know that they cannot be loaded."""
    fed = {key for layer in layers for key in layer.check_layers}
    return [
        Standing(one.key, one.title, OTHER_THEME, one.owner, _state_without(one, here, province), keys=_kept(one, here))
        for one in (*check_layers(), *context_layers())
        if one.key not in fed
    ]


def _kept(one: CheckLayer, here: Collection[str]) -> Tuple[str, ...]:
    return (one.key,) if one.key in here else ()


def _state_without(one: CheckLayer, here: Collection[str], province: str) -> str:
    if one.key in here:
        return LOADED
    return NO_SERVICE if one.expected_in(province) else ELSEWHERE


def _own_files(rows: Sequence[Stored]) -> List[Standing]:
    return [
        Standing(row.key, row.title, OWN_THEME, "", LOADED, None, (row.key,), row.count, row.repaired, row.date,
                 row.retrieved)
        for row in rows
    ]  # fmt: skip
