"""The road to the outside: every address that the plugin reads goes through :class:`Network`.

It works in the thread that calls it, so also inside a QgsTask. On the main thread it is meant for a short question
only: the window is drawn while it waits, but takes no clicks.
"""

import time
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Dict, Mapping, Optional

from ..core.errors import NovexError
from ..core.progress import Progress
from ..core.services import records
from ..core.services.http_words import advice, explanation, shortened, status_text, trouble_text
from ..core.services.paging import ServiceFaultError
from ..core.services.records import Answer, Fetch
from ..core.services.retry import RetryPolicy, retry_after, wait
from ..core.services.sniff import HTML, kind_of
from ..core.services.urls import host_of, is_downgrade, is_web_address, joined, origin_of
from ..core.texts import tr
from . import settings
from .network_parts import Downloaded, PartFile, disk_full
from .network_transfer import Order, Outcome, Sink, transfer

LARGEST_ANSWER = 200_000_000  # bytes that ``get`` keeps in memory; more belongs in ``download``
MOST_REDIRECTS = 10
_KEPT_OF_ERROR = 1 << 16
_GAIN = 1 << 20  # a download that came this much further has earned a full set of attempts again

__all__ = ["Downloaded", "Network", "failed"]


@dataclass(frozen=True)
class _Arrived:
    """The end of a chain of redirects."""

    url: str
    outcome: Outcome
    error: str = ""


class Network:
    """Asks addresses for a user who may be behind a proxy, on a poor line, or in front of a closed door.

    ``stall_s`` is how many seconds a server may send nothing (None: as set), ``policy`` when something is tried
    again (None: as set). Holds no connection and may be used by several threads.
    """

    def __init__(self, *, stall_s: Optional[float] = None, policy: Optional[RetryPolicy] = None) -> None:
        self._stall_s = float(settings.get("network_stall_s")) if stall_s is None else stall_s
        longest = float(settings.get("network_longest_wait_s"))
        attempts = settings.get("network_attempts")
        self._policy = policy or RetryPolicy(attempts, longest_wait=min(30.0, longest), longest_asked=longest)

    def get(
        self,
        url: str,
        *,
        headers: Optional[Mapping[str, str]] = None,
        auth: str = "",
        progress: Optional[Progress] = None,
        fresh: bool = True,
        method: str = "GET",
    ) -> Answer:
        """What ``url`` answers, whole. Trouble is told in the answer (``error``, Dutch), never raised.

        ``auth`` is the id of an entry in QGIS's authentication store; ``fresh`` goes past the cache of QGIS.
        Raises Cancelled within 0.3 s after ``progress`` says so.
        """
        attempt = 1
        while True:
            answer = self._once(url, method, headers or {}, auth, progress, fresh)
            pause = self._policy.wait_before_next(answer, attempt)
            if pause is None:
                return answer
            wait(pause, progress)
            attempt += 1

    def head(self, url: str, *, auth: str = "", progress: Optional[Progress] = None) -> Answer:
        """The headers of ``url`` without its content; else as :meth:`get`."""
        return self.get(url, auth=auth, progress=progress, method="HEAD")

    @property
    def fetch(self) -> Fetch:
        """``get`` as a plain function of an address."""
        return self.get

    def download(
        self,
        url: str,
        path: Any,
        *,
        headers: Optional[Mapping[str, str]] = None,
        auth: str = "",
        progress: Optional[Progress] = None,
        compressed: bool = False,
        what: str = "",
    ) -> Downloaded:
        """Bring ``url`` to the file ``path``, which gets its name only when it is complete.

        What came in before a break stays in ``<path>.deel`` and is taken up again, now or at the next call, when the
        server still has the same file. ``compressed`` lets the server pack what it sends; a broken transfer then
        starts over. ``what`` (Dutch) names it in errors, such as a layer. Raises NovexError (the file at ``path`` is
        untouched) and Cancelled.
        """
        progress = progress or Progress()
        part = PartFile(Path(path), url, resumable=not compressed)
        best, attempt = part.size, 1
        while True:
            part.prepare()
            with closing(part.sink(progress)) as sink:
                arrived = self._follow(url, "GET", {**(headers or {}), **part.headers()}, auth, sink, progress)
            answer = _answer(arrived, part.error_body, self._stall_s)
            if part.fault is not None:
                raise disk_full(part.path, part.fault) from part.fault
            if not answer.error and part.is_complete():
                progress.step(1.0)
                return part.finish(arrived.url)
            if part.size >= best + _GAIN:
                best, attempt = part.size, 1
            if not answer.error:
                answer = _cut(arrived.url)
            pause = 0.0 if part.restarts_now() else self._policy.wait_before_next(answer, attempt)
            if pause is None:
                raise failed(answer, what)
            wait(pause, progress)
            attempt += 1

    def _once(
        self,
        url: str,
        method: str,
        headers: Mapping[str, str],
        auth: str,
        progress: Optional[Progress],
        fresh: bool,
    ) -> Answer:
        began = time.monotonic()
        sink = _Memory()
        arrived = self._follow(url, method, headers, auth, sink, progress, fresh=fresh)
        answer = _answer(arrived, bytes(sink.body), self._stall_s, too_large=sink.too_large)
        return replace(answer, seconds=time.monotonic() - began)

    def _follow(
        self,
        url: str,
        method: str,
        headers: Mapping[str, str],
        auth: str,
        sink: Sink,
        progress: Optional[Progress],
        *,
        fresh: bool = True,
    ) -> _Arrived:
        """Ask, and go where the server points to. Sign-in data stay with the host they were meant for."""
        stop: Callable[[], bool] = progress.cancelled if progress is not None else _never
        here, sign_in = url, auth
        for _hop in range(MOST_REDIRECTS + 1):
            if not is_web_address(here):
                text = tr("'{url}' is geen webadres.").format(url=here)
                return _Arrived(here, Outcome(trouble=records.OTHER), text)
            order = Order(here, method, headers, sign_in, fresh, self._stall_s)
            outcome = transfer(order, sink, stop)
            if outcome.trouble or outcome.status not in (301, 302, 303, 307, 308) or not outcome.location:
                return _Arrived(here, outcome)
            if is_downgrade(here, outcome.location):
                text = tr("{host} verwijst door naar een onbeveiligd adres; dat wordt niet gevolgd.")
                return _Arrived(here, Outcome(trouble=records.INSECURE), text.format(host=host_of(here)))
            target = joined(here, outcome.location)
            if origin_of(target) != origin_of(url):
                sign_in = ""
                headers = {name: value for name, value in headers.items() if name.lower() != "authorization"}
            here = target
        text = tr("{host} blijft doorverwijzen.").format(host=host_of(url))
        return _Arrived(here, Outcome(trouble=records.OTHER), text)


class _Memory(Sink):
    """Keeps the body of the last answer, up to a limit."""

    def __init__(self) -> None:
        self.body = bytearray()
        self.too_large = False

    def begin(self, status: int, headers: Dict[str, str]) -> bool:
        self.body.clear()
        return True

    def write(self, data: bytes) -> bool:
        self.body += data
        self.too_large = len(self.body) > LARGEST_ANSWER
        return not self.too_large


def _never() -> bool:
    return False


def _answer(arrived: _Arrived, body: bytes, stall_s: float, *, too_large: bool = False) -> Answer:
    outcome = arrived.outcome
    trouble = records.TOO_LARGE if too_large else outcome.trouble
    error = arrived.error
    if not error and trouble:
        error = trouble_text(trouble, arrived.url, outcome.detail, stall_s)
    if not error:
        error = status_text(outcome.status, arrived.url)
    # Half an answer is no answer: whoever looks at the status alone may not take it for a whole one.
    status = 0 if trouble else outcome.status
    return Answer(arrived.url, status, b"" if trouble else body, outcome.headers, error, trouble=trouble)


def _cut(url: str) -> Answer:
    return Answer(url, 0, error=trouble_text(records.CUT, url), trouble=records.CUT)


def failed(answer: Answer, what: str = "") -> NovexError:
    """The error for an answer that is no use; ``what`` (Dutch) names what was asked, such as a layer."""
    said = explanation(answer.body[:_KEPT_OF_ERROR])
    if not said and answer.status >= 400 and kind_of(answer.body[:2048]) != HTML:
        said = shortened(answer.body[:_KEPT_OF_ERROR].decode("utf-8", "replace"))
    message = f"{what}: {answer.error}" if what else answer.error
    if said:
        message = tr("{message} De server zegt: {said}").format(message=message, said=said)
    asked = retry_after(answer) if answer.status in (429, 503) else None
    refused = 400 <= answer.status < 500 and answer.status not in (401, 403, 429)
    return (ServiceFaultError if refused else NovexError)(message, advice(answer, asked))
