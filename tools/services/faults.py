"""What can go wrong between a client and a map server, as small named objects that the proxy applies.

Each fault looks at requests whose path and query (decoded) match ``where``, a regular expression that ignores case; the
empty one matches all. ``times``: how often it strikes before all is well again (0 = always). ``after``: how many
matching requests pass first.
"""

import json
import re
from dataclasses import asdict, dataclass, fields
from typing import Dict, Tuple, Type

KINDS: Dict[str, Type["Fault"]] = {}


@dataclass(frozen=True)
class Fault:
    where: str = ""
    times: int = 0
    after: int = 0

    def __init_subclass__(cls) -> None:
        KINDS[cls.__name__] = cls


@dataclass(frozen=True)
class Refuse(Fault):
    """The connection is reset without an answer."""


@dataclass(frozen=True)
class Stall(Fault):
    """Nothing comes for so many seconds; ``share`` > 0: after that part of the body has come."""

    seconds: float = 1.0
    share: float = 0.0


@dataclass(frozen=True)
class Cut(Fault):
    """The connection breaks in the middle of the body, at ``at`` bytes or at ``share`` of it."""

    at: int = 0
    share: float = 0.5


@dataclass(frozen=True)
class Truncate(Fault):
    """A whole HTTP answer whose document breaks off: half a GML or JSON, with a fitting Content-Length."""

    share: float = 0.5


@dataclass(frozen=True)
class HtmlPage(Fault):
    """A page for people instead of data, with a status that says that all is well."""

    status: int = 200
    text: str = "<!DOCTYPE html><html><head><title>Onderhoud</title></head><body><h1>Onderhoud</h1></body></html>"


@dataclass(frozen=True)
class ServiceException(Fault):
    """An OWS exception report with status 200, as many servers send."""

    text: str = "Internal error"
    status: int = 200


@dataclass(frozen=True)
class Status(Fault):
    """Only a status, such as 404, 429 or 503; ``retry_after`` in seconds."""

    status: int = 503
    retry_after: int = -1


@dataclass(frozen=True)
class WrongCrs(Fault):
    """The answer says another CRS than its coordinates are in; or keeps the label and brings other coordinates."""

    label: str = "4326"  # EPSG code that takes the place of 28992
    degrees: bool = False  # True: the label stays, the coordinates become (about) longitude and latitude


@dataclass(frozen=True)
class RenameFields(Fault):
    """Attributes have other names, in data and in the description of the type."""

    names: Tuple[Tuple[str, str], ...] = ()  # old, new


@dataclass(frozen=True)
class RenameLayer(Fault):
    """A layer has another name: capabilities and answers say ``new``, requests for ``old`` fail."""

    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class HideLayer(Fault):
    """A layer is gone from capabilities and collections, and a request for it fails."""

    name: str = ""


@dataclass(frozen=True)
class DuplicateFeatures(Fault):
    """Every page but the first begins ``count`` features too early, so that those come twice."""

    count: int = 10


@dataclass(frozen=True)
class IgnorePaging(Fault):
    """The server does not know paging parameters: every request gets the first page."""


@dataclass(frozen=True)
class NoCount(Fault):
    """numberMatched is left out (JSON) or 'unknown' (GML)."""


@dataclass(frozen=True)
class Redirect(Fault):
    """Another address answers: ``to`` is a base address, path and query stay. Empty: localhost instead of 127.0.0.1."""

    to: str = ""
    status: int = 302


@dataclass(frozen=True)
class Move(Fault):
    """Path ``old`` gives 404, ``new`` answers in its place; ``told``: registers and feeds name the new address."""

    old: str = ""
    new: str = ""
    told: bool = True


def to_json(fault: Fault) -> str:
    return json.dumps({"kind": type(fault).__name__, **asdict(fault)})


def from_json(text: str) -> Fault:
    values = json.loads(text)
    kind = KINDS[values.pop("kind")]
    known = {item.name for item in fields(kind)}
    if "names" in values:
        values["names"] = tuple(tuple(pair) for pair in values["names"])
    return kind(**{name: value for name, value in values.items() if name in known})


def matches(fault: Fault, target: str) -> bool:
    """Whether ``target``, the decoded path and query, is one that the fault looks at."""
    return re.search(fault.where, target, re.IGNORECASE) is not None
