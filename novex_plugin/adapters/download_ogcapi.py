"""All features of a collection of an OGC API Features: page after page along the links to the next one."""

import io
from typing import Any, Dict, List, Optional

from ..core.progress import Progress
from ..core.services.feature_requests import bbox_text, crs_uri, items_url, page_size
from ..core.services.json_stream import BrokenJsonError, FeatureStream
from ..core.services.paging import Tally, settle, whole_number
from ..core.services.records import Box, Resolved
from .download_area import box_in, is_geographic
from .download_pages import Job, WebPageError, collect, tally_of
from .network import Network, failed
from .sources import WARNING, Message

_HEADERS = {"Accept": "application/geo+json, application/json;q=0.9"}


def bbox_of(resolved: Resolved, area: Optional[Box]) -> str:
    """The bbox parameter: in the CRS that is asked for, or in degrees with longitude first (CRS84)."""
    if area is None:
        return ""
    uri = crs_uri(resolved.crs)
    return bbox_text(box_in(area, uri), north_first=bool(uri) and is_geographic(uri))


def sample(
    resolved: Resolved, network: Network, area: Optional[Box], limit: int, progress: Optional[Progress] = None
) -> Dict[str, Any]:
    """The members of a page of ``limit`` features besides the features, with ``bytes`` and ``features`` of it.

    Raises NovexError when there is no answer to read.
    """
    url = items_url(resolved, limit, bbox=bbox_of(resolved, area))
    answer = network.get(url, headers=_HEADERS, auth=resolved.auth, progress=progress)
    if not answer.ok:
        raise failed(answer, resolved.title or resolved.code)
    stream = FeatureStream(io.BytesIO(answer.body))
    try:
        count = sum(1 for _feature in stream)
    except BrokenJsonError:
        return {}
    return {**stream.members, "bytes": len(answer.body), "features": count}


def gather(job: Job) -> List[Message]:
    """Bring all pages in; what has to be said about them. Raises NovexError when it did not become everything."""
    resolved, journal = job.resolved, job.journal
    if journal.pages:
        now = whole_number(sample(resolved, job.network, job.area, 1, job.progress).get("numberMatched"))
        if now != journal.state.get("expected"):
            journal.start_over()
    extra: Dict[str, str] = journal.state.get("extra") or {}
    try:
        return _gather_with(job, extra)
    except WebPageError:
        if extra or journal.pages:
            raise
        journal.start_over()
        journal.remember(extra={"f": "json"})
        return _gather_with(job, {"f": "json"})


def _gather_with(job: Job, extra: Dict[str, str]) -> List[Message]:
    resolved = job.resolved
    tally = tally_of(job.journal)

    def page_url(so_far: Tally) -> str:
        if job.journal.pages:
            return job.journal.pages[-1].next_url
        return items_url(resolved, page_size(resolved), bbox=bbox_of(resolved, job.area), extra=extra)

    collect(job, tally, page_url, _HEADERS)
    # A link to a next page that brings nothing new, and no count: there is more, and the service does not give it.
    asked = tally.largest if tally.expected is None else page_size(resolved)
    return [(WARNING, text) for text in settle(tally, resolved, asked)]
