"""One request through QGIS's network manager, waited for without standing still.

The manager of QGIS belongs to a thread and brings proxy, certificates and authentication along. Here its answer is
taken in pieces, so that memory stays small, a cancel is noticed within a tenth of a second, and a server that falls
silent is told from one that is slow. No Python runs inside a Qt signal: signals only wake the loop below.
"""

import time
import zlib
from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QThread, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..compat import as_int
from ..core.errors import Cancelled
from ..core.services import records

CHUNK = 1 << 18  # bytes read from the connection at a time
BUFFER = 1 << 20  # bytes that may wait to be read; the server is held back beyond that
TICK_MS = 80  # how often somebody looks whether to stop

_Error = QNetworkReply.NetworkError
_TROUBLES: Dict[Any, str] = {
    _Error.ConnectionRefusedError: records.REFUSED,
    _Error.RemoteHostClosedError: records.CUT,
    _Error.HostNotFoundError: records.UNKNOWN_HOST,
    _Error.TimeoutError: records.TIMED_OUT,
    _Error.OperationCanceledError: records.TIMED_OUT,  # not by us: the time limit in the settings of QGIS
    _Error.SslHandshakeFailedError: records.INSECURE,
    _Error.TemporaryNetworkFailureError: records.CUT,
    _Error.NetworkSessionFailedError: records.CUT,
    _Error.UnknownNetworkError: records.CUT,
    _Error.ProxyConnectionRefusedError: records.PROXY,
    _Error.ProxyConnectionClosedError: records.PROXY,
    _Error.ProxyNotFoundError: records.PROXY,
    _Error.ProxyTimeoutError: records.PROXY,
    _Error.ProxyAuthenticationRequiredError: records.PROXY,
    _Error.UnknownProxyError: records.PROXY,
}


class Sink:
    """Takes what comes in. ``begin`` is called once, before the first data, and may refuse by returning False."""

    def begin(self, status: int, headers: Dict[str, str]) -> bool:
        return True

    def write(self, data: bytes) -> bool:
        """Take decoded data; False stops the transfer."""
        return True


@dataclass
class Outcome:
    """What one request came to. ``trouble`` '' and a status: a whole answer came in."""

    status: int = 0
    headers: Dict[str, str] = field(default_factory=dict)
    trouble: str = ""
    detail: str = ""  # the words of Qt
    location: str = ""  # where a redirect points to


@dataclass(frozen=True)
class Order:
    """What to ask: one address, without following redirects."""

    url: str
    method: str = "GET"
    headers: Any = None
    auth: str = ""
    fresh: bool = True  # past the cache of QGIS, and not into it
    stall_s: float = 20.0


class _Decoder:
    """Undoes gzip. Qt would do so itself, but then hides that a compressed answer was cut off."""

    def __init__(self, headers: Dict[str, str]) -> None:
        self._asked = headers.get("content-encoding", "").lower() in ("gzip", "x-gzip", "deflate")
        self._inflate: Optional[Any] = None
        self._first = True

    def feed(self, data: bytes) -> bytes:
        if self._first:
            self._first = False
            packed = data[:2] == b"\x1f\x8b" or data[:1] == b"\x78"
            if self._asked and packed:  # an answer from the cache may have been unpacked already
                self._inflate = zlib.decompressobj(zlib.MAX_WBITS | 32)
        return data if self._inflate is None else self._inflate.decompress(data)

    def is_whole(self) -> bool:
        return self._inflate is None or self._inflate.eof


def transfer(order: Order, sink: Sink, stop: Callable[[], bool]) -> Outcome:
    """Ask and wait. Raises Cancelled as soon as ``stop`` says so; trouble is told in the outcome."""
    request = build_request(order)
    if order.auth:
        ready, request = QgsApplication.authManager().updateNetworkRequest(request, order.auth)
        if not ready:
            return Outcome(trouble=records.SIGN_IN, detail=order.auth)
    manager = QgsNetworkAccessManager.instance()
    reply = manager.head(request) if order.method == "HEAD" else manager.get(request)
    if order.auth:
        QgsApplication.authManager().updateNetworkReply(reply, order.auth)
    try:
        return _receive(reply, order, sink, stop)
    finally:
        if not reply.isFinished():
            reply.abort()
        _let_go(reply)


def _let_go(reply: QNetworkReply) -> None:
    """Delete a reply that is over, on the main thread.

    PyQt hears of a deletion in another thread only when the main thread gets to it. By then the next reply may stand at
    the same place in memory, and PyQt would take that one for deleted.
    """
    application = QCoreApplication.instance()
    if application is None or reply.thread() == application.thread():
        reply.deleteLater()
        return
    reply.setParent(None)  # Python owns it now, and has it deleted in its thread when the last name for it goes
    reply.moveToThread(application.thread())


def build_request(order: Order) -> QNetworkRequest:
    request = QNetworkRequest(QUrl(order.url))
    control = QNetworkRequest.CacheLoadControl
    load = control.AlwaysNetwork if order.fresh else control.PreferCache
    attribute = QNetworkRequest.Attribute
    request.setAttribute(attribute.CacheLoadControlAttribute, as_int(load))
    request.setAttribute(attribute.CacheSaveControlAttribute, not order.fresh)
    manual = QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    request.setAttribute(attribute.RedirectPolicyAttribute, as_int(manual))
    headers = {"Accept-Encoding": "gzip", **(order.headers or {})}
    for name, value in headers.items():
        request.setRawHeader(name.encode("ascii"), value.encode("utf-8"))
    return request


class _Receiver:
    """Moves what has come in to the sink, and keeps count of the bytes that really travelled."""

    def __init__(self, reply: QNetworkReply, sink: Sink) -> None:
        self._reply, self._sink = reply, sink
        self._decoder: Optional[_Decoder] = None
        self.outcome = Outcome()
        self.travelled = 0
        self.refused = False

    def take(self) -> bool:
        """True when something came."""
        moved = self._begin()
        while not self.refused and self._reply.bytesAvailable() > 0:
            data = bytes(self._reply.read(min(CHUNK, self._reply.bytesAvailable())))
            if not data:
                break
            self.travelled += len(data)
            moved = True
            try:
                plain = self._decoder.feed(data)
            except zlib.error:
                self.outcome.trouble, self.refused = records.CUT, True
                break
            self.refused = not self._sink.write(plain)
        return moved

    def _begin(self) -> bool:
        if self._decoder is not None:
            return False
        status = self._reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status is None:
            return False
        pairs = self._reply.rawHeaderPairs()
        headers = {bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1") for name, value in pairs}
        self.outcome.status, self.outcome.headers = int(status), headers
        self.outcome.location = headers.get("location", "")
        self._decoder = _Decoder(headers)
        self.refused = not self._sink.begin(int(status), headers)
        return True

    def close(self, method: str) -> Outcome:
        """The outcome of a reply that has ended by itself."""
        outcome = self.outcome
        error = self._reply.error()
        if error != _Error.NoError and not (outcome.status >= 400 and error not in _TROUBLES):
            outcome.trouble = outcome.trouble or _TROUBLES.get(error, records.OTHER)
            outcome.detail = self._reply.errorString()
        elif method != "HEAD" and not self._is_whole():
            outcome.trouble = records.CUT
        return outcome

    def _is_whole(self) -> bool:
        if self._decoder is None:
            return False
        stated = self.outcome.headers.get("content-length", "")
        return self._decoder.is_whole() and (not stated.isdecimal() or int(stated) == self.travelled)


def _receive(reply: QNetworkReply, order: Order, sink: Sink, stop: Callable[[], bool]) -> Outcome:
    reply.setReadBufferSize(BUFFER)
    loop, timer = QEventLoop(), QTimer()
    for signal in (timer.timeout, reply.readyRead, reply.finished):
        signal.connect(loop.quit)
    timer.start(TICK_MS)
    flags = _loop_flags()
    receiver = _Receiver(reply, sink)
    heard = time.monotonic()
    try:
        while True:
            if stop():
                raise Cancelled()
            loop.exec(flags)
            ended = reply.isFinished()
            if receiver.take():
                heard = time.monotonic()
            if receiver.refused:
                return receiver.outcome
            if ended:
                return receiver.close(order.method)
            if time.monotonic() - heard > order.stall_s:
                receiver.outcome.trouble = records.TIMED_OUT
                return receiver.outcome
    finally:
        timer.stop()


def _loop_flags() -> Any:
    """On the main thread no clicks come through while a request waits: they could start the same work again."""
    flag = QEventLoop.ProcessEventsFlag
    application = QCoreApplication.instance()
    on_main = application is not None and QThread.currentThread() == application.thread()
    return flag.ExcludeUserInputEvents if on_main else flag.AllEvents
