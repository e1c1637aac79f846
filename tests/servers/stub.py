"""A small server on 127.0.0.1 for one test: it serves what the test hands it, and can do wrong on purpose."""

import gzip
import json
import ssl
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Callable, Dict, List, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

RD_URI = "http://www.opengis.net/def/crs/EPSG/0/28992"


class Request:
    """What was asked, and the ways to answer it. Parameters have names in lower case."""

    def __init__(self, handler: BaseHTTPRequestHandler) -> None:
        parts = urlsplit(handler.path)
        self.method = handler.command
        self.path = unquote(parts.path)
        self.url = handler.path
        self.query = {name.lower(): value for name, value in parse_qsl(parts.query, keep_blank_values=True)}
        self.headers = {name.lower(): value for name, value in handler.headers.items()}
        self._handler = handler

    def reply(self, body=b"", status=200, headers: Optional[Dict[str, str]] = None, length: Optional[int] = None):
        """Answer whole; ``length`` announces another size than is sent, and then hangs up."""
        data = body.encode("utf-8") if isinstance(body, str) else body
        handler = self._handler
        handler.send_response(status)
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(data) if length is None else length))
        handler.end_headers()
        if self.method != "HEAD":
            handler.wfile.write(data)
            handler.wfile.flush()
        if length is not None and length != len(data):
            handler.close_connection = True

    def stream(self, size: int, chunk: bytes, headers: Optional[Dict[str, str]] = None) -> None:
        """``size`` bytes without having them in memory."""
        handler = self._handler
        handler.send_response(200)
        for name, value in {**(headers or {}), "Content-Length": str(size)}.items():
            handler.send_header(name, value)
        handler.end_headers()
        left = size
        while left and self.method != "HEAD":
            piece = chunk[: min(left, len(chunk))]
            handler.wfile.write(piece)
            left -= len(piece)

    def chunked_but_cut(self, body: bytes) -> None:
        handler = self._handler
        handler.send_response(200)
        handler.send_header("Transfer-Encoding", "chunked")
        handler.end_headers()
        handler.wfile.write(f"{len(body):x}\r\n".encode("ascii") + body + b"\r\n")
        handler.wfile.flush()
        handler.close_connection = True

    def head_only(self, length: int, status: int = 200) -> None:
        """Announce ``length`` bytes and send none."""
        self._handler.send_response(status)
        self._handler.send_header("Content-Length", str(length))
        self._handler.end_headers()
        self._handler.wfile.flush()

    def send(self, data: bytes) -> None:
        self._handler.wfile.write(data)
        self._handler.wfile.flush()

    def hang_up(self) -> None:
        self._handler.close_connection = True


Answerer = Callable[[Request], None]


class Stub:
    """Serves ``answer`` per path (the longest prefix counts) and keeps what was asked."""

    def __init__(self, certificate=None) -> None:
        self.log: List[Request] = []
        self.routes: Dict[str, Answerer] = {}
        self.released = threading.Event()  # answers that keep waiting do so on this
        stub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                request = Request(self)
                stub.log.append(request)
                fitting = [path for path in stub.routes if request.path.startswith(path)]
                try:
                    if fitting:
                        stub.routes[max(fitting, key=len)](request)
                    else:
                        request.reply("niets", 404)
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True

            def do_HEAD(self):
                self.do_GET()

            def log_message(self, *_arguments):
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            request_queue_size = 64

            def handle_error(self, *_arguments):
                pass

        self._server = Server(("127.0.0.1", 0), Handler)
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
            scheme = "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()

    def asked(self, path: str, method: str = "GET") -> List[Request]:
        return [request for request in self.log if request.path.startswith(path) and request.method == method]

    def close(self) -> None:
        self.released.set()
        self._server.shutdown()
        self._server.server_close()


def in_turn(*answers: Answerer) -> Answerer:
    """The first answer to the first request, and so on; the last one to all after that."""
    left = list(answers)

    def answer(request: Request) -> None:
        (left.pop(0) if len(left) > 1 else left[0])(request)

    return answer


# -- features


Feature = Tuple[str, float, float, Dict[str, object]]  # id, x, y, properties


def features(count: int, start: int = 0) -> List[Feature]:
    """Points on a grid of 10 m; ``code`` has a zero in front, as many Dutch codes have."""
    return [
        (f"punt.{n}", 150000.0 + 10 * (n % 200), 450000.0 + 10 * (n // 200),
         {"code": f"{n:06d}", "naam": f"Punt é{n}", "waarde": n, "maat": n / 4 + 0.125})
        for n in range(start, start + count)
    ]  # fmt: skip


def within(items: List[Feature], box: Optional[Tuple[float, float, float, float]]) -> List[Feature]:
    if box is None:
        return items
    return [item for item in items if box[0] <= item[1] <= box[2] and box[1] <= item[2] <= box[3]]


def as_gml(items: List[Feature], matched: Optional[int], *, srs: str = "urn:ogc:def:crs:EPSG::28992") -> str:
    """A WFS 2.0 answer."""
    members = []
    for identity, x, y, values in items:
        inside = "".join(f"<n:{name}>{value}</n:{name}>" for name, value in values.items())
        members.append(
            f'<wfs:member><n:punten gml:id="{identity}">{inside}<n:geom>'
            f'<gml:Point gml:id="g.{identity}" srsName="{srs}">'
            f"<gml:pos>{x} {y}</gml:pos></gml:Point></n:geom></n:punten></wfs:member>"
        )
    stated = "unknown" if matched is None else matched
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
        'xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:n="http://voorbeeld.test/n" '
        f'numberMatched="{stated}" numberReturned="{len(items)}">{"".join(members)}</wfs:FeatureCollection>'
    )


def as_geojson(items: List[Feature], *, crs: str = "urn:ogc:def:crs:EPSG::28992", ids: bool = True, **members) -> str:
    collection = {"type": "FeatureCollection", **members}
    if crs:
        collection["crs"] = {"type": "name", "properties": {"name": crs}}
    collection["features"] = [
        {"type": "Feature", **({"id": identity} if ids else {}), "properties": values,
         "geometry": {"type": "Point", "coordinates": [x, y]}}
        for identity, x, y, values in items
    ]  # fmt: skip
    return json.dumps(collection, ensure_ascii=False)


@dataclass
class Wfs:
    """A WFS with one layer. The fields below are its ways to do wrong; ``alter`` changes the text of a page."""

    items: List[Feature]
    limit: int = 1000
    stated: object = "all"  # what hits says: a number, None for unknown, or all
    ignores_paging: bool = False
    ignores_count: bool = False
    overlap: int = 0  # features of the page before that come again
    alter: Callable[[str, int], object] = lambda text, page: text
    gml: Dict[str, object] = field(default_factory=dict)
    json: Dict[str, object] = field(default_factory=dict)
    packed: bool = True

    def __call__(self, request: Request) -> None:
        query = request.query
        box = None
        if "bbox" in query:
            box = tuple(float(value) for value in query["bbox"].split(",")[:4])
        chosen = within(self.items, box)
        stated = len(chosen) if self.stated == "all" else self.stated
        if query.get("resulttype") == "hits":
            request.reply(as_gml([], stated))
            return
        count = min(int(query.get("count", query.get("maxfeatures", len(chosen)))), self.limit)
        start = 0 if self.ignores_paging else max(0, int(query.get("startindex", 0)) - self.overlap)
        page = chosen[start:] if self.ignores_count else chosen[start : start + count]
        if "json" in query.get("outputformat", ""):
            text, kind = as_geojson(page, **self.json), "application/json"
        else:
            text, kind = as_gml(page, stated, **self.gml), "text/xml; subtype=gml/3.2"
        text = self.alter(text, start // self.limit)
        if callable(text):
            text(request)
            return
        data = text.encode("utf-8")
        headers = {"Content-Type": kind}
        if self.packed and "gzip" in request.headers.get("accept-encoding", ""):
            data = gzip.compress(data, 1)
            headers["Content-Encoding"] = "gzip"
        request.reply(data, headers=headers)


@dataclass
class OgcApi:
    """An OGC API Features with the collection ``punten``; pages by offset, relative links to the next."""

    items: List[Feature]
    limit: int = 1000
    matched: object = "all"  # numberMatched: a number, None for absent, or all
    in_rd: bool = True
    wrong: Callable[[str, int], object] = lambda text, page: text
    stuck: bool = False  # the next link leads to the same page for ever
    ids: bool = True

    def __call__(self, request: Request) -> None:
        query = request.query
        box = tuple(float(value) for value in query["bbox"].split(",")) if "bbox" in query else None
        chosen = within(self.items, box)
        count = min(int(query.get("limit", 10)), self.limit)
        start = int(query.get("offset", 0))
        page = chosen[start : start + count]
        members = {"numberReturned": len(page), "links": [{"rel": "self", "href": request.url}]}
        if self.matched is not None:
            members["numberMatched"] = len(chosen) if self.matched == "all" else self.matched
        if start + count < len(chosen):
            kept = "&".join(f"{k}={v}" for k, v in query.items() if k != "offset")
            following = start if self.stuck else start + count
            link = f"items?{kept}&offset={following}"
            members["links"].append({"rel": "next", "type": "application/geo+json", "href": link})
        text = self.wrong(as_geojson(page, crs="", ids=self.ids, **members), start // self.limit)
        if callable(text):
            text(request)
            return
        headers = {"Content-Type": "application/geo+json"}
        if self.in_rd and query.get("crs") == RD_URI:
            headers["Content-Crs"] = f"<{RD_URI}>"
        request.reply(text, headers=headers)
