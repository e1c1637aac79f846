"""Pages of a WFS or an OGC API: fetched, proved whole, counted, and kept until all of them are there."""

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from osgeo import gdal

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services import sniff
from ..core.services.feature_requests import CRS84, same_crs
from ..core.services.http_words import explanation, json_explanation
from ..core.services.json_stream import BrokenJsonError, FeatureStream
from ..core.services.paging import (
    GO_ON,
    BrokenPageError,
    PageView,
    ServiceFaultError,
    Tally,
    UselessPagesError,
    check_fields,
    content_of,
    coordinates_fit,
    feature_keys,
    name_of,
    next_link,
    whole_number,
)
from ..core.services.records import Box, Resolved
from ..core.services.urls import host_of, joined, origin_of, upgraded
from ..core.texts import tr
from ..core.wording import number as figure
from .download_area import is_geographic, name_of_reference
from .download_journal import Journal, PageRecord
from .download_shape import GEOJSON, GML, Look, OpenFile, look_at, opened
from .network import Downloaded, Network

_HEAD, _TAIL = 1 << 16, 1 << 12
PAGE_ATTEMPTS = 2


class OtherCrsError(UselessPagesError):
    """The service answered in another CRS than it was asked for, or with coordinates that do not suit it."""


class WebPageError(NovexError):
    """A page for people came instead of features."""


@dataclass(frozen=True)
class Job:
    """One layer under way."""

    resolved: Resolved
    network: Network
    journal: Journal
    area: Optional[Box] = None
    progress: Progress = field(default_factory=Progress)

    @property
    def name(self) -> str:
        return name_of(self.resolved)

    @property
    def host(self) -> str:
        return host_of(self.resolved.url)


class Silent(Progress):
    """Passes a cancel on and nothing else: a page is too small to report on its bytes."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def cancelled(self) -> bool:
        return self._whole.cancelled()


@dataclass(frozen=True)
class _Document:
    """What the text of a page says of itself."""

    kind: str
    matched: Optional[int] = None
    returned: Optional[int] = None
    next_url: str = ""
    declared: str = ""  # CRS; '' = not said
    ids: Tuple[Any, ...] = ()
    contents: Tuple[bytes, ...] = ()
    count: Optional[int] = None  # features in the text; None = only GDAL counts them
    filled: Mapping[str, int] = field(default_factory=dict)


def tally_of(journal: Journal) -> Tally:
    """The count over the pages that are there already."""
    tally = Tally(expected=journal.state.get("expected"))
    for record in journal.pages:
        tally.add(record.view())
    return tally


def collect(job: Job, tally: Tally, page_url: Callable[[Tally], str], headers: Mapping[str, str]) -> None:
    """Fetch pages until the tally says that it is enough or ``page_url`` knows no further one ('')."""
    url = page_url(tally)
    while url:
        record = _page(job, url, len(job.journal.pages) + 1, tally, headers)
        job.journal.add(record)
        verdict = tally.add(record.view())
        if "expected" not in job.journal.state:
            job.journal.remember(expected=tally.expected)
        _report(job, tally)
        url = page_url(tally) if verdict == GO_ON else ""


def _report(job: Job, tally: Tally) -> None:
    if tally.expected:
        text = tr("{layer}: {count} van {total} kenmerken").format(
            layer=job.name, count=figure(tally.unique), total=figure(tally.expected)
        )
        job.progress.step(min(1.0, tally.unique / tally.expected), text)
    else:
        text = tr("{layer}: {count} kenmerken").format(layer=job.name, count=figure(tally.unique))
        job.progress.step(tally.pages / (tally.pages + 5.0), text)


def _page(job: Job, url: str, number: int, tally: Tally, headers: Mapping[str, str]) -> PageRecord:
    path = job.journal.page_path(number)
    # Sign-in data stay with the server that they are for, also when it links to another one.
    auth = job.resolved.auth if origin_of(url) == origin_of(job.resolved.url) else ""
    attempt = 1
    while True:
        got = job.network.download(
            url, path, headers=headers, auth=auth, progress=Silent(job.progress), compressed=True, what=job.name
        )
        try:
            return _examined(job, url, number, got, tally)
        except BrokenPageError:
            if attempt == PAGE_ATTEMPTS:
                raise
        attempt += 1


def _examined(job: Job, url: str, number: int, got: Downloaded, tally: Tally) -> PageRecord:
    document = read_document(job, got)
    with opened(got.path, document.kind) as file:
        look, crs = _look(job, file, document, got)
    if document.returned is not None and look.features < document.returned:
        raise _broken(job)
    filled = document.filled or look.filled
    view = PageView(look.features, filled=filled)
    check_fields(tally, view, job.resolved)
    keys = _keys(document, look)
    skip = job.journal.known(keys, number)
    ids_as_fid = any(isinstance(identity, int) for identity in document.ids)
    shape = look.shape
    return PageRecord(
        number, Path(got.path).name, document.kind, url, got.url, got.etag, got.sha256, crs, look.features, ids_as_fid,
        skip, filled, tuple(shape.names), shape.types, tuple(shape.geometries), document.matched, document.next_url,
    )  # fmt: skip


def _keys(document: _Document, look: Look) -> List[bytes]:
    if document.kind == GEOJSON:
        return feature_keys(document.ids, document.contents)
    return feature_keys(look.ids, [hashlib.sha256(content).digest() for content in look.contents])


def _look(job: Job, file: OpenFile, document: _Document, got: Downloaded) -> Tuple[Look, str]:
    """The features as GDAL reads them, and the CRS that they are in."""
    if document.count == 0 or (file.is_readable and not file.tables()):
        return Look(), job.resolved.crs
    layer = file.layer(job.resolved.layer_name)
    if layer is None:
        raise _broken(job)
    look = look_at(layer, document.kind, keys=document.kind == GML)
    if gdal.GetLastErrorType() >= gdal.CE_Failure or document.count not in (None, look.features):
        raise _broken(job)
    declared = document.declared
    if document.kind == GML:
        declared = name_of_reference(layer.GetSpatialRef())
    return look, checked_crs(job, declared, look, got)


def checked_crs(job: Job, declared: str, look: Look, got: Downloaded) -> str:
    """The CRS of a page. Raises OtherCrsError when it is not what was asked, or the coordinates say otherwise."""
    asked = job.resolved.crs
    declared = declared or got.content_crs
    if declared and asked and not same_crs(declared, asked):
        text = tr("{layer}: {host} antwoordt in {given} in plaats van {asked}.")
        raise _other_crs(job, text, declared)
    crs = asked or declared or CRS84
    if not coordinates_fit(crs, look.centres, geographic=is_geographic(crs)):
        text = tr("{layer}: de coördinaten van {host} ({given}) passen niet bij {asked}.")
        raise _other_crs(job, text, "{:.7g}, {:.7g}".format(*look.centres[0]))
    return crs


def _other_crs(job: Job, text: str, given: str) -> OtherCrsError:
    asked = job.resolved.crs or "CRS84"
    return OtherCrsError(
        text.format(layer=job.name, host=job.host, given=given[:80], asked=asked),
        tr("Kies een andere dienst voor deze laag, en meld het aan de beheerder van de dienst."),
    )


# -- the text of a page


def read_document(job: Job, got: Downloaded) -> _Document:
    """Prove that the text of a page is whole and is features. Raises NovexError otherwise."""
    head = head_of(got.path)
    kind = sniff.kind_of(head)
    if kind == sniff.JSON:
        return _read_json(job, got)
    if kind == sniff.XML and sniff.root_name(head).endswith(b"featurecollection"):
        if not sniff.closes(head, tail_of(got.path)):
            raise _broken(job)
        stated = whole_number(sniff.root_attribute(head, "numberReturned"))
        matched = whole_number(sniff.root_attribute(head, "numberMatched"))
        return _Document(GML, matched, stated)
    raise no_features(job, kind, head, got.content_type)


def no_features(job: Job, kind: str, head: bytes, content_type: str) -> NovexError:
    """The error for an answer with status 200 that holds no features."""
    if kind == sniff.EMPTY:
        return _broken(job)
    if kind == sniff.EXCEPTION:
        text = tr("{layer}: {host} geeft een foutmelding: {said}")
        hint = tr("Zoek de laag opnieuw op; helpt dat niet, meld de fout dan aan de beheerder van de dienst.")
    elif kind == sniff.HTML:
        text = tr("{layer}: {host} stuurt een webpagina in plaats van gegevens.")
        hint = tr("De dienst is in onderhoud of verhuisd. Probeer het later, of zoek de laag opnieuw op.")
    else:
        text = tr("{layer}: {host} stuurt iets anders dan kenmerken ({type}).")
        hint = tr("Zoek de laag opnieuw op, of kies een andere dienst voor deze laag.")
    said = explanation(head)
    message = text.format(layer=job.name, host=job.host, said=said, type=content_type or kind)
    kinds = {sniff.HTML: WebPageError, sniff.EXCEPTION: ServiceFaultError}
    return kinds.get(kind, NovexError)(message, hint)


def _broken(job: Job) -> BrokenPageError:
    return BrokenPageError(
        tr("{layer}: het antwoord van {host} is halverwege afgebroken.").format(layer=job.name, host=job.host),
        tr("Probeer het opnieuw; de pagina's die al binnen zijn worden bewaard."),
    )


def _read_json(job: Job, got: Downloaded) -> _Document:
    ids: List[Any] = []
    contents: List[bytes] = []
    filled: Dict[str, int] = {}
    with open(got.path, "rb") as stream:
        features = FeatureStream(stream)
        try:
            for feature in features:
                ids.append(feature.value.get("id"))
                contents.append(content_of(feature.text))
                for name, value in (feature.value.get("properties") or {}).items():
                    if value is not None:
                        filled[name] = filled.get(name, 0) + 1
        except BrokenJsonError as error:
            raise _broken(job) from error
    members = features.members
    if not features.has_features:
        said = json_explanation(head_of(got.path).decode("utf-8", "replace"))
        text = tr("{layer}: {host} geeft een foutmelding: {said}")
        raise ServiceFaultError(
            text.format(layer=job.name, host=job.host, said=said or got.content_type),
            tr("Zoek de laag opnieuw op; helpt dat niet, meld de fout dan aan de beheerder van de dienst."),
        )
    link = next_link(members.get("links"))
    return _Document(
        GEOJSON, whole_number(members.get("numberMatched", members.get("totalFeatures"))),
        whole_number(members.get("numberReturned")), upgraded(got.url, joined(got.url, link)) if link else "",
        _json_crs(members.get("crs")), tuple(ids), tuple(contents), len(ids), filled,
    )  # fmt: skip


def _json_crs(member: Any) -> str:
    properties = member.get("properties") if isinstance(member, dict) else None
    return str(properties.get("name") or "") if isinstance(properties, dict) else ""


def head_of(path: str) -> bytes:
    with open(path, "rb") as stream:
        return stream.read(_HEAD)


def tail_of(path: str) -> bytes:
    with open(path, "rb") as stream:
        stream.seek(max(0, Path(path).stat().st_size - _TAIL))
        return stream.read()
