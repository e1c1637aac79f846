"""What can go wrong between a client and a map server, as small named objects that the proxy applies.

Each fault looks at requests whose path and query (decoded) match ``where``, a regular expression that ignores case; the
empty one matches all. ``times``: how often it strikes before all is well again (0 = always). ``after``: how many
matching requests pass first.

A new fault says in ``asked`` what it changes in the request, in ``instead`` what it answers without asking the
server, and in ``spoil`` what it changes in the answer. Only what breaks connections (Refuse, Stall, Cut) is done by the
proxy itself.
"""

import json
import re
from dataclasses import asdict, dataclass, fields, replace
from typing import Dict, Optional, Tuple, Type

from . import bodies

KINDS: Dict[str, Type["Fault"]] = {}
TEXTS = ("xml", "json", "text", "html", "gml")
PAGE = {"Content-Type": "text/html; charset=utf-8"}
XML = {"Content-Type": "text/xml; charset=utf-8"}


@dataclass(frozen=True)
class Asked:
    """A request as it came in; ``base`` is the address of the proxy."""

    path: str
    query: str
    target: str  # path and query, decoded
    body: bytes
    base: str
    host: str  # as the client called the proxy

    def is_below(self, prefix: str) -> bool:
        return self.path == prefix or self.path.startswith(prefix.rstrip("/") + "/")


@dataclass
class Answer:
    """What goes back to the client."""

    status: int
    headers: Dict[str, str]
    body: bytes
    length: str = ""  # that the server gives in answer to HEAD

    @property
    def is_text(self) -> bool:
        kind = next((value for name, value in self.headers.items() if name.lower() == "content-type"), "")
        return any(word in kind.lower() for word in TEXTS)

    def change(self, function, *arguments) -> None:
        """Apply a function on text to the body, when that is text."""
        if self.is_text:
            text = self.body.decode("utf-8", "surrogateescape")
            self.body = function(text, *arguments).encode("utf-8", "surrogateescape")


@dataclass(frozen=True)
class Fault:
    where: str = ""
    times: int = 0
    after: int = 0

    def __init_subclass__(cls) -> None:
        KINDS[cls.__name__] = cls

    def asked(self, asked: Asked) -> Asked:
        return asked

    def instead(self, asked: Asked) -> Optional[Answer]:
        return None

    def spoil(self, asked: Asked, answer: Answer) -> None:
        return None


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

    def spoil(self, asked: Asked, answer: Answer) -> None:
        answer.body = answer.body[: int(len(answer.body) * self.share)]


@dataclass(frozen=True)
class HtmlPage(Fault):
    """A page for people instead of data, with a status that says that all is well."""

    status: int = 200
    text: str = "<!DOCTYPE html><html><head><title>Onderhoud</title></head><body><h1>Onderhoud</h1></body></html>"

    def instead(self, asked: Asked) -> Optional[Answer]:
        return Answer(self.status, dict(PAGE), self.text.encode())


@dataclass(frozen=True)
class ServiceException(Fault):
    """An OWS exception report with status 200, as many servers send."""

    text: str = "Internal error"
    status: int = 200

    def instead(self, asked: Asked) -> Optional[Answer]:
        return Answer(self.status, dict(XML), bodies.exception_report(self.text).encode())


@dataclass(frozen=True)
class Status(Fault):
    """Only a status, such as 404, 429 or 503; ``retry_after`` in seconds."""

    status: int = 503
    retry_after: int = -1

    def instead(self, asked: Asked) -> Optional[Answer]:
        waiting = {"Retry-After": str(self.retry_after)} if self.retry_after >= 0 else {}
        return Answer(self.status, {**PAGE, **waiting}, f"<html>{self.status}</html>".encode())


@dataclass(frozen=True)
class WrongCrs(Fault):
    """The answer says another CRS than its coordinates are in; or keeps the label and brings other coordinates."""

    label: str = "4326"  # EPSG code that takes the place of 28992
    degrees: bool = False  # True: the label stays, the coordinates become (about) longitude and latitude

    def spoil(self, asked: Asked, answer: Answer) -> None:
        if self.degrees:
            answer.change(bodies.in_degrees)
            return
        answer.change(bodies.relabelled_crs, self.label)
        answer.headers = {name: bodies.relabelled_crs(value, self.label) for name, value in answer.headers.items()}


@dataclass(frozen=True)
class RenameFields(Fault):
    """Attributes have other names, in data and in the description of the type."""

    names: Tuple[Tuple[str, str], ...] = ()  # old, new

    def spoil(self, asked: Asked, answer: Answer) -> None:
        answer.change(bodies.renamed_fields, self.names)


@dataclass(frozen=True)
class RenameLayer(Fault):
    """A layer has another name: capabilities and answers say ``new``, requests for ``old`` fail."""

    old: str = ""
    new: str = ""

    def asked(self, asked: Asked) -> Asked:
        path, query, body = (
            bodies.renamed_layer(text, self.new, self.old)
            for text in (asked.path, asked.query, asked.body.decode("utf-8", "surrogateescape"))
        )
        return replace(asked, path=path, query=query, body=body.encode("utf-8", "surrogateescape"))

    def instead(self, asked: Asked) -> Optional[Answer]:
        return _unknown(asked, self.old)

    def spoil(self, asked: Asked, answer: Answer) -> None:
        answer.change(bodies.renamed_layer, self.old, self.new)


@dataclass(frozen=True)
class HideLayer(Fault):
    """A layer is gone from capabilities and collections, and a request for it fails."""

    name: str = ""

    def instead(self, asked: Asked) -> Optional[Answer]:
        return _unknown(asked, self.name)

    def spoil(self, asked: Asked, answer: Answer) -> None:
        answer.change(bodies.without_layer, self.name)


@dataclass(frozen=True)
class DuplicateFeatures(Fault):
    """Every page but the first begins ``count`` features too early, so that those come twice."""

    count: int = 10

    def asked(self, asked: Asked) -> Asked:
        return replace(asked, query=bodies.earlier(asked.query, self.count))


@dataclass(frozen=True)
class IgnorePaging(Fault):
    """The server does not know paging parameters: every request gets the first page."""

    def asked(self, asked: Asked) -> Asked:
        return replace(asked, query=bodies.without_paging(asked.query))


@dataclass(frozen=True)
class NoCount(Fault):
    """numberMatched is left out (JSON) or 'unknown' (GML)."""

    def spoil(self, asked: Asked, answer: Answer) -> None:
        answer.change(bodies.without_count)


@dataclass(frozen=True)
class Redirect(Fault):
    """Another address answers: ``to`` is a base address, path and query stay.

    Empty: the proxy itself, called localhost instead of 127.0.0.1. With ``to`` the proxy's own base: without end.
    """

    to: str = ""
    status: int = 302

    def instead(self, asked: Asked) -> Optional[Answer]:
        if not self.to and asked.host.startswith("localhost"):
            return None
        place = self.to or asked.base.replace("127.0.0.1", "localhost")
        address = f"{place}{asked.path}" + (f"?{asked.query}" if asked.query else "")
        return Answer(self.status, {**PAGE, "Location": address}, b"")


@dataclass(frozen=True)
class Move(Fault):
    """Path ``old`` gives 404, ``new`` answers in its place; ``told``: registers and feeds name the new address."""

    old: str = ""
    new: str = ""
    told: bool = True

    def asked(self, asked: Asked) -> Asked:
        return replace(asked, path=self.old + asked.path[len(self.new) :]) if asked.is_below(self.new) else asked

    def instead(self, asked: Asked) -> Optional[Answer]:
        return Answer(404, dict(PAGE), b"<html>404</html>") if asked.is_below(self.old) else None

    def spoil(self, asked: Asked, answer: Answer) -> None:
        if self.told or asked.is_below(self.new):
            answer.change(bodies.readdressed, asked.base + self.old, asked.base + self.new)


def _unknown(asked: Asked, name: str) -> Optional[Answer]:
    """The answer to a request for a layer that is not there; None when another is asked for."""
    if not bodies.asks_for(asked.target, name):
        return None
    if "/collections/" in asked.target:
        return Answer(404, {"Content-Type": "application/json"}, b'{"code": "NotFound", "description": "not found"}')
    return Answer(200, dict(XML), bodies.exception_report(f"unknown layer {name}").encode())


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
