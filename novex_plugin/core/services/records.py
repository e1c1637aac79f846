"""The plain values that travel between resolving, downloading, storing and showing a reference layer."""

from dataclasses import dataclass, field
from typing import Callable, Mapping, Optional, Tuple

Box = Tuple[float, float, float, float]  # west, south, east, north in metres, EPSG:28992

# Kinds of service, as the catalogue spells them (column ``dienst``).
OGC_API, WFS, ATOM = "OGC API Features", "WFS", "ATOM-GPKG"
WMS, WMTS, WCS, FILE = "WMS", "WMTS", "WCS", "Bestand"
VECTOR_SERVICES = (OGC_API, WFS, ATOM, FILE)
PICTURE_SERVICES = (WMS, WMTS, WCS)

# What the doctor says of a layer.
WORKS, SLOW, MOVED, RENAMED, GONE, CHANGED_SCHEMA, UNREACHABLE = (
    "werkt", "traag", "verhuisd", "hernoemd", "verdwenen", "ander_schema", "onbereikbaar",
)  # fmt: skip

# Why nothing whole came from an address (``Answer.trouble``); the first three may well go better the next time.
TIMED_OUT, CUT, BUSY = "tijd", "verbroken", "bezet"
UNKNOWN_HOST, REFUSED, INSECURE, PROXY, SIGN_IN, TOO_LARGE, OTHER = (
    "onbekend_adres", "geweigerd", "onveilig", "proxy", "aanmelden", "te_groot", "anders",
)  # fmt: skip


@dataclass(frozen=True)
class Answer:
    """What came back from an address. ``status`` 0: nothing came, and ``error`` (Dutch) says why.

    A status of 400 and higher has an ``error`` too, and keeps the ``body`` in which the server explains itself.
    """

    url: str  # where it came from, after redirects
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    error: str = ""
    seconds: float = 0.0
    trouble: str = ""  # one of the words above when nothing whole came

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300 and not self.error

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "").split(";")[0].strip().lower()


Fetch = Callable[[str], Answer]


@dataclass(frozen=True)
class Resolved:
    """One service of a catalogue layer as it answers today: all that is needed to download or draw it.

    ``url`` is the endpoint without a request (WFS, WMS, WCS), the capabilities document (WMTS), the landing page
    (OGC API) or the file itself (ATOM, file). ``layer_name`` is the type, collection, layer, coverage, or the
    table inside a file ('' = its only one).
    """

    code: str  # of the catalogue layer
    service: str  # one of the kinds above
    url: str
    layer_name: str = ""
    state: str = WORKS  # WORKS, SLOW, MOVED or RENAMED, against what the catalogue says
    version: str = ""  # of the protocol, such as 2.0.0
    crs: str = ""  # what to ask the service for: EPSG:28992 when it offers that, otherwise its own
    page_size: int = 0  # features per request that the service allows; 0 = it does not say
    formats: Tuple[str, ...] = ()  # output formats it offers
    fields: Tuple[str, ...] = ()  # attributes, as far as the service tells
    size_bytes: int = 0  # of the file, when the feed tells
    title: str = ""
    date: str = ""  # state of the data (ISO 8601) by its metadata record or feed
    licence: str = ""  # code in licenties.csv when it is one of those, otherwise the words of the record
    attribution: str = ""
    metadata_id: str = ""
    seconds: float = 0.0  # how long the service took to answer
    notes: Tuple[str, ...] = ()  # what a user should know: moved from, renamed from (Dutch)
    auth: str = ""  # id of an entry in the authentication store of QGIS


@dataclass(frozen=True)
class Provenance:
    """Where a layer came from: kept in the store, shown in layer metadata, on sheets, and in the package."""

    layer: str  # code of the catalogue layer, or the name of a file
    title: str = ""
    owner: str = ""
    service: str = ""
    url: str = ""  # the address that was really used
    layer_name: str = ""
    date: str = ""  # state of the data, ISO 8601; '' = the source does not say
    retrieved: str = ""  # when it was read, ISO 8601 UTC
    licence: str = ""
    attribution: str = ""
    metadata_id: str = ""
    sha256: str = ""  # of what was downloaded
    count: int = 0  # features as downloaded
    area: Optional[Box] = None  # what was asked for; None = everything
    state: str = WORKS


@dataclass(frozen=True)
class Fetched:
    """A layer that was downloaded: one GeoPackage table in EPSG:28992 or in the CRS that it declares itself."""

    path: str
    table: str
    provenance: Provenance
    messages: Tuple[Tuple[str, str], ...] = ()  # level and Dutch text, as in ``adapters.sources``
