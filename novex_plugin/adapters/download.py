"""From the address of a service to one complete GeoPackage on disk, or to an error that says what to do.

What arrives is kept beside the target in ``<code>.bezig`` until everything is there, so that a download that was
cancelled, cut off or killed goes on where it was. The file at the target is replaced in the last step only.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services.feature_requests import wfs_page
from ..core.services.paging import UselessPagesError, name_of, whole_number
from ..core.services.records import ATOM, FILE, OGC_API, WFS, Box, Fetched, Provenance, Resolved
from ..core.services.urls import without_query
from ..core.texts import tr
from ..core.wording import number as figure
from . import download_file, download_ogcapi, download_wfs
from . import gpkg_sql as sql
from .atomic import publish
from .download_area import name_of_reference
from .download_journal import Journal, remove, working_in
from .download_pages import Job
from .download_shape import Shape
from .download_write import Harvest, Part, Written, file_name, table_name, write_geopackage
from .network import Network
from .source_reader import rd_new
from .sources import INFO, WARNING, Message

_SAMPLE = 20  # features from which the size of all of them is estimated
_GEOMETRY_NAMES = ("geom", "geometry", "geometrie", "the_geom", "shape", "msgeometry", "wkb_geometry")


@dataclass(frozen=True)
class Estimate:
    """What a download would come to; None: the service does not say. ``bytes`` is what travels, unpacked."""

    features: Optional[int] = None
    bytes: Optional[int] = None


@dataclass(frozen=True)
class _Gathered:
    """What is ready to be written."""

    harvest: Harvest
    url: str
    sha256: str
    messages: Tuple[Message, ...] = ()


def fetch_layer(
    resolved: Resolved,
    folder: Path,
    network: Network,
    *,
    area: Optional[Box] = None,
    owner: str = "",
    progress: Optional[Progress] = None,
) -> Fetched:
    """Download one layer to ``<folder>/<code>.gpkg``: every feature that the service has, or those in ``area``.

    ``area`` is in EPSG:28992; features whose box meets it are kept whole. Fields, curves and heights stay as
    served. The same question after a break goes on after the last whole page. Raises NovexError, naming layer, host
    and what to do, when not everything came in, and Cancelled; what stood at the target is then untouched.
    """
    progress = progress or Progress()
    folder = Path(folder)
    name, table = file_name(resolved.code), table_name(resolved.code)
    target = folder / f"{name}.gpkg"
    with working_in(folder, name, _question(resolved, area)) as journal:
        job = Job(resolved, network, journal, area, progress.part(0.0, 0.8))
        draft = journal.folder / "uit.gpkg"
        try:
            gathered = _gather(job)
            written = write_geopackage(gathered.harvest, draft, table, progress.part(0.85, 1.0))
        except UselessPagesError:
            journal.start_over()
            raise
        progress.step(1.0)
        if Path(f"{target}-wal").exists():
            sql.settle(target)  # what waits there belongs to the old file and would damage the new one
        publish(draft, target)
    remove(folder, name)
    messages = (*gathered.messages, *_said(resolved, written))
    return Fetched(str(target), table, _provenance(resolved, gathered, written, area, owner), messages)


def estimate(resolved: Resolved, network: Network, area: Optional[Box] = None) -> Estimate:
    """What :func:`fetch_layer` would bring in, from a few short questions. Raises NovexError on no answer."""
    if resolved.service in (ATOM, FILE):
        answer = network.head(resolved.url, auth=resolved.auth)
        stated = whole_number(answer.headers.get("content-length", "")) if answer.ok else None
        return Estimate(bytes=stated or resolved.size_bytes or None)
    if resolved.service == OGC_API:
        page = download_ogcapi.sample(resolved, network, area, _SAMPLE)
        return _extrapolated(whole_number(page.get("numberMatched")), page.get("features", 0), page.get("bytes", 0))
    if resolved.service == WFS:
        features = download_wfs.count_features(resolved, network, area)
        bbox = download_wfs.bbox_of(resolved, area)
        answer = network.get(wfs_page(resolved, 0, _SAMPLE, bbox=bbox), auth=resolved.auth)
        return _extrapolated(features, _SAMPLE, len(answer.body) if answer.ok else 0)
    raise _no_vector(resolved)


def _extrapolated(features: Optional[int], sampled: int, size: int) -> Estimate:
    if not features:
        return Estimate(features, features)
    return Estimate(features, round(size / min(sampled, features) * features) if sampled and size else None)


def _question(resolved: Resolved, area: Optional[Box]) -> Dict[str, Any]:
    """Everything that makes a download another one."""
    return {
        "code": resolved.code, "service": resolved.service, "url": resolved.url, "layer": resolved.layer_name,
        "version": resolved.version, "crs": resolved.crs, "page_size": resolved.page_size,
        "formats": list(resolved.formats), "area": None if area is None else [float(value) for value in area],
    }  # fmt: skip


def _gather(job: Job) -> _Gathered:
    service = job.resolved.service
    if service in (ATOM, FILE):
        arrival = download_file.bring_in(job)
        harvest = download_file.harvest(job, arrival, Progress())
        return _Gathered(harvest, arrival.url, arrival.sha256)
    if service == WFS:
        return _from_pages(job, download_wfs.gather(job))
    if service == OGC_API:
        return _from_pages(job, download_ogcapi.gather(job))
    raise _no_vector(job.resolved)


def _from_pages(job: Job, messages: List[Message]) -> _Gathered:
    journal = job.journal
    shape, crs, parts = Shape(), "", []
    digests = hashlib.sha256()
    for record in journal.pages:
        shape.merge(record.shape())
        crs = crs or (record.crs if record.features else "")
        path = str(journal.folder / record.file)
        skip, count = record.skip, record.features
        parts.append(Part(path, record.kind, job.resolved.layer_name, skip, count, record.ids_as_fid))
        digests.update(record.sha256.encode("ascii"))
    if not shape.names:
        shape.names = [name for name in job.resolved.fields if name.lower() not in _GEOMETRY_NAMES]
    crs = crs or job.resolved.crs or name_of_reference(rd_new())
    total = sum(part.features or 0 for part in parts)
    one = journal.pages[0].sha256 if len(journal.pages) == 1 else digests.hexdigest()
    return _Gathered(
        Harvest(parts, shape, crs, total, job.area, job.name), _address(job.resolved, journal), one, tuple(messages)
    )


def _address(resolved: Resolved, journal: Journal) -> str:
    """The address of the service that really answered, after redirects."""
    if journal.pages and without_query(journal.pages[0].final_url) != without_query(journal.pages[0].url):
        return without_query(journal.pages[0].final_url)
    return resolved.url


def _provenance(
    resolved: Resolved, gathered: _Gathered, written: Written, area: Optional[Box], owner: str
) -> Provenance:
    return Provenance(
        layer=resolved.code, title=resolved.title, owner=owner, service=resolved.service, url=gathered.url,
        layer_name=resolved.layer_name, date=resolved.date,
        retrieved=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"), licence=resolved.licence,
        attribution=resolved.attribution, metadata_id=resolved.metadata_id, sha256=gathered.sha256,
        count=written.features, area=area, state=resolved.state,
    )  # fmt: skip


def _said(resolved: Resolved, written: Written) -> List[Message]:
    said: List[Message] = []
    layer = name_of(resolved)
    for old, new in written.renamed.items():
        text = tr("{layer}: het veld {old} heet hier {new}.").format(layer=layer, old=old, new=new)
        said.append((INFO, text))
    if not written.features:
        said.append((WARNING, tr("{layer}: er liggen geen kenmerken in het gevraagde gebied.").format(layer=layer)))
    elif written.outside:
        text = tr("{layer}: {count} kenmerken buiten het gevraagde gebied zijn weggelaten.")
        said.append((INFO, text.format(layer=layer, count=figure(written.outside))))
    return said


def _no_vector(resolved: Resolved) -> NovexError:
    text = tr("{layer}: een dienst van het soort {service} geeft geen kenmerken om te downloaden.")
    return NovexError(
        text.format(layer=name_of(resolved), service=resolved.service),
        tr("Gebruik de laag als achtergrond, of kies een WFS, OGC API of bestand."),
    )
