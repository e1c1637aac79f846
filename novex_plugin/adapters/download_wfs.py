"""All features of a WFS layer: the count first, then page after page until the count is met."""

from dataclasses import replace
from typing import List, Optional

from ..core.progress import Progress
from ..core.services import sniff
from ..core.services.feature_requests import (
    bbox_text,
    geojson_format,
    offers_gml,
    page_size,
    wfs_crs,
    wfs_hits,
    wfs_page,
    wfs_pages,
)
from ..core.services.paging import ServiceFaultError, Tally, settle, whole_number
from ..core.services.records import Box, Resolved
from ..core.texts import tr
from .download_area import box_in, is_geographic
from .download_pages import Job, OtherCrsError, collect, no_features, tally_of
from .network import Network, failed
from .sources import WARNING, Message

_STATED = ("numberMatched", "numberOfFeatures")


def bbox_of(resolved: Resolved, area: Optional[Box]) -> str:
    """The BBOX parameter; RD is x, y in every version, and degrees come latitude first where the URN is used."""
    if area is None:
        return ""
    asked = resolved if resolved.crs else replace(resolved, crs="EPSG:28992")
    crs = wfs_crs(asked)
    north_first = is_geographic(crs) and crs.lower().startswith(("urn:", "http"))
    if not wfs_pages(asked) and not crs.lower().startswith("urn:"):
        return bbox_text(box_in(area, crs), crs if asked.version == "1.1.0" else "", north_first=north_first)
    return bbox_text(box_in(area, crs), crs, north_first=north_first)


def count_features(
    resolved: Resolved, network: Network, area: Optional[Box], progress: Optional[Progress] = None
) -> Optional[int]:
    """How many features the service says there are; None when it does not say. Raises NovexError on no answer."""
    answer = network.get(wfs_hits(resolved, bbox_of(resolved, area)), auth=resolved.auth, progress=progress)
    if answer.trouble or (answer.status >= 400 and answer.status != 400):
        raise failed(answer, resolved.title or resolved.code)
    head = answer.body[: 1 << 16]
    stated = [whole_number(sniff.root_attribute(head, name)) for name in _STATED]
    return next((count for count in stated if count is not None), None)


def gather(job: Job) -> List[Message]:
    """Bring all pages in; what has to be said about them. Raises NovexError when it did not become everything."""
    resolved, journal = job.resolved, job.journal
    expected = count_features(resolved, job.network, job.area, job.progress)
    if journal.pages and journal.state.get("expected") != expected:
        journal.start_over()
    outputs = [geojson_format(resolved.formats), ""]
    if not outputs[0] or not offers_gml(resolved.formats):
        outputs = outputs[:1]
    if journal.state.get("output") in outputs:
        outputs = outputs[outputs.index(journal.state["output"]) :]
    for number, output in enumerate(outputs, 1):
        journal.remember(expected=expected, output=output)
        try:
            return _gather_as(job, output, expected)
        except OtherCrsError:
            # GeoJSON is in degrees on some servers, whatever is asked; their GML is not.
            if number == len(outputs):
                raise
            journal.start_over()
    raise no_features(job, sniff.EMPTY, b"", "")


def _gather_as(job: Job, output: str, expected: Optional[int]) -> List[Message]:
    resolved = job.resolved
    asked = page_size(resolved) if wfs_pages(resolved) else (expected or 0)
    bbox = bbox_of(resolved, job.area)
    tally = tally_of(job.journal)

    def page_url(so_far: Tally) -> str:
        if so_far.expected == 0 or so_far.is_met(resolved.page_size):
            return ""
        if so_far.pages and so_far.expected is None and not asked:
            return ""
        return wfs_page(resolved, so_far.received, asked, bbox=bbox, output=output)

    try:
        collect(job, tally, page_url, {})
    except ServiceFaultError:
        # One more look past the end: a server may call that a fault.
        if tally.expected is None or tally.unique < tally.expected:
            raise
    said: List[Message] = [(WARNING, text) for text in settle(tally, resolved, asked)]
    if tally.expected is None:
        said.append((WARNING, uncounted(job)))
    return said


def uncounted(job: Job) -> str:
    text = tr("{layer}: {host} zegt niet hoeveel kenmerken er zijn; of alles binnen is, is niet na te gaan.")
    return text.format(layer=job.name, host=job.host)
