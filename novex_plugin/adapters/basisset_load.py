"""Fetching a basisset: the layers of a plan into a new snapshot, one failure never stopping the others.

What came in stays when the work is cancelled or the computer stops, and the next run goes on from there. The snapshot
that is in use changes in one step, and only when everything that could come is there.
"""

from dataclasses import dataclass, replace
from typing import Any, Dict, List, Optional, Sequence, Tuple

from ..core.catalogue.basisset import BasisLayer
from ..core.errors import NovexError
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.services.changes import SnapshotChange
from ..core.services.loading import (
    BUSY,
    FAILED,
    KEPT,
    LOADED,
    PICTURE,
    WAITING,
    Board,
    LayerNews,
    Plan,
    PlannedLayer,
    Tell,
)
from ..core.services.records import PICTURE_SERVICES, Fetched, Resolved
from ..core.texts import tr
from .basisset_choices import sources_of
from .basisset_plan import Seeker, silent, still_good
from .download import fetch_layer
from .network import Network
from .snapshot_diff import compare
from .snapshots import Candidate, Library, Snapshot
from .sources import Message

_FETCHING, _STORING = 0.75, 0.95  # of the whole work


@dataclass(frozen=True)
class LoadResult:
    """What came of it. ``snapshot`` is the accepted one; None when ``change`` waits for the user's decision.

    ``pictures`` are the layers that only a picture service has, with the service to show them from.
    """

    board: Board
    snapshot: Optional[Snapshot] = None
    change: Optional[SnapshotChange] = None
    pictures: Tuple[Tuple[BasisLayer, Resolved], ...] = ()
    messages: Tuple[Message, ...] = ()


def load(
    plan: Plan,
    library: Library,
    network: Network,
    progress: Progress,
    *,
    tell: Tell = silent,
) -> LoadResult:
    """Fetch the layers of a plan and make a snapshot of them and of what the current snapshot has beside them.

    The first snapshot of a province is accepted at once; a later one waits for :func:`accept` or :func:`reject`.
    ``tell`` is called in the thread of the caller. Raises NovexError when nothing came in at all or the disk refuses,
    and Cancelled; the current snapshot is then untouched.
    """
    work = _Work(plan, library, network, progress, tell)
    candidate = library.begin(plan.order.province)
    try:
        return work.run(candidate)
    finally:
        candidate.close()


def accept(library: Library, province: str) -> Snapshot:
    """Make the snapshot that waits the current one. Raises NovexError when there is none or it cannot be moved."""
    candidate = library.begin(province)
    try:
        return candidate.accept()
    finally:
        candidate.close()


def reject(library: Library, province: str) -> None:
    """Throw the snapshot that waits away. Raises NovexError when the disk refuses."""
    candidate = library.begin(province)
    try:
        candidate.reject()
    finally:
        candidate.close()


class _Work:
    """One run: what the steps share."""

    def __init__(self, plan: Plan, library: Library, network: Network, progress: Progress, tell: Tell) -> None:
        self.plan, self.order, self.library, self.network = plan, plan.order, library, network
        self.progress, self._tell = progress, tell
        self.board = Board()
        self.messages: List[Message] = []
        self.seeker = Seeker(network, progress, plan.registry)
        for one in plan.layers:
            self.say(one.layer, WAITING)

    def run(self, candidate: Candidate) -> LoadResult:
        current = self.library.current(self.order.province)
        here = {one.provenance.layer: one for one in candidate.fetched if still_good(one, self.order)}
        fetched, pictures = [], []
        for number, one in enumerate(self.plan.layers):
            start, end = (_FETCHING * place / len(self.plan.layers) for place in (number, number + 1))
            part = self.progress.part(start, end)
            part.step(0.0, one.layer.name)
            if not one.layer.checkable:
                pictures += self._picture(one)
                continue
            got = self._layer(one, here.get(one.layer.code), candidate, current, part)
            if got is not None:
                fetched.append((one.layer, got))
        snapshot, change = self._snapshot(candidate, fetched, current) if fetched else (None, None)
        if not fetched and not pictures:
            raise self._nothing()
        self.progress.step(1.0)
        return LoadResult(self.board, snapshot, change, tuple(pictures), tuple(self.messages))

    def say(self, layer: BasisLayer, state: str, text: str = "", **more: Any) -> None:
        news = LayerNews(layer.code, layer.name, state, text, **more)
        self.board.put(news)
        self._tell(news)

    # -- layers -------------------------------------------------------------------------------

    def _picture(self, one: PlannedLayer) -> List[Tuple[BasisLayer, Resolved]]:
        if one.resolved is None or one.resolved.service not in PICTURE_SERVICES:
            only_file = tr("Dit raster komt alleen als bestand: download het van {url} en voeg het in QGIS toe.")
            self.say(one.layer, FAILED, one.reason or only_file.format(url=one.resolved.url if one.resolved else ""))
            return []
        self.say(one.layer, PICTURE, tr("Alleen als kaartbeeld, dus niet toetsbaar."), fraction=1.0,
                 resolved=one.resolved)  # fmt: skip
        return [(one.layer, one.resolved)]

    def _layer(
        self,
        one: PlannedLayer,
        here: Optional[Fetched],
        candidate: Candidate,
        current: Optional[Snapshot],
        progress: Progress,
    ) -> Optional[Fetched]:
        """The layer as a file: what a broken run left, what a service gives, or None with the reason said."""
        if here is None:
            reason = one.reason
            if one.resolved is not None:
                here, reason = self._download(one.layer, one.resolved, candidate, progress)
            if here is None:
                self._failed(one.layer, reason, current)
                return None
            candidate.add(here)
        self.messages += here.messages
        text = " ".join(one.resolved.notes) if one.resolved is not None else ""
        self.say(one.layer, LOADED, text, fraction=1.0, count=here.provenance.count, resolved=one.resolved)
        return here

    def _download(
        self, layer: BasisLayer, found: Resolved, candidate: Candidate, progress: Progress
    ) -> Tuple[Optional[Fetched], str]:
        """From the service that was found, then from the others that the layer has; all reasons when none gave it."""
        reasons = []
        kinds = [found.service] + [one.kind for one in layer.vector_services if one.kind != found.service]
        for kind in dict.fromkeys(kinds):
            try:
                if kind != found.service:
                    found = self.seeker.find(layer, (kind,))
                watched = _Watched(progress, self, layer)
                got = fetch_layer(
                    found, candidate.downloads, self.network, area=self.order.area, owner=layer.owner, progress=watched
                )
                return _titled(got, layer), ""
            except NovexError as error:
                reasons.append(str(error))
        return None, " ".join(dict.fromkeys(reasons))

    def _failed(self, layer: BasisLayer, reason: str, current: Optional[Snapshot]) -> None:
        if current is not None and any(_code(source) == layer.code for source in current.sources()):
            text = tr("Niet opnieuw binnengekomen; de versie van {date} blijft in gebruik. {reason}")
            self.say(layer, KEPT, text.format(date=current.date, reason=reason), fraction=1.0)
        else:
            self.say(layer, FAILED, reason)

    # -- the snapshot -------------------------------------------------------------------------

    def _snapshot(
        self, candidate: Candidate, fetched: Sequence[Tuple[BasisLayer, Fetched]], current: Optional[Snapshot]
    ) -> Tuple[Optional[Snapshot], Optional[SnapshotChange]]:
        sources = []
        for layer, got in fetched:
            made, said = sources_of(layer, got)
            sources += made
            self.messages += said
        box = shapely().box(*self.order.area) if self.order.area is not None else None
        report = candidate.finish(
            sources, province=box, profile=self.order.profile, progress=self.progress.part(_FETCHING, _STORING)
        )
        self.messages += report.messages
        if current is None:
            return candidate.accept(), None
        return None, compare(current, candidate, self.progress.part(_STORING, 1.0))

    def _nothing(self) -> NovexError:
        reasons = " ".join(dict.fromkeys(item.text for item in self.board.failed[:3]))
        return NovexError(
            tr("Geen enkele laag kon worden geladen. {reasons}").format(reasons=reasons),
            tr("Controleer de internetverbinding en de proxy-instellingen van QGIS (Extra, Opties, Netwerk)."),
        )


class _Watched(Progress):
    """Hands the progress of one layer to the screen as well."""

    def __init__(self, inner: Progress, work: _Work, layer: BasisLayer) -> None:
        self._inner, self._work, self._layer = inner, work, layer

    def step(self, fraction: float, text: str = "") -> None:
        self._inner.step(fraction, self._layer.name)
        self._work.say(self._layer, BUSY, text or tr("Ophalen"), fraction=fraction)

    def cancelled(self) -> bool:
        return self._inner.cancelled()


def _titled(got: Fetched, layer: BasisLayer) -> Fetched:
    """With the name and the owner that planners know the layer by."""
    about = got.provenance
    return replace(
        got, provenance=replace(about, title=layer.name, owner=layer.owner, licence=about.licence or layer.licence)
    )


def _code(source: Any) -> str:
    return source.provenance.layer if source.provenance is not None else ""


def loaded_by_code(result: LoadResult) -> Dict[str, LayerNews]:
    """The news of the layers that came in, by code."""
    return {item.code: item for item in result.board.of(LOADED, KEPT, PICTURE)}
