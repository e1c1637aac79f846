"""The fault proxy: stands between a client and the local servers and does what its faults say.

A process of its own: while QGIS waits for the network it can hold Python's lock, and a proxy in a thread beside it
would never come to speak. It reads commands as JSON lines from standard input and answers each with one line; when
the input closes, it ends.

    python -m tools.services.proxy_server http://127.0.0.1:UPSTREAM
"""

import http.client
import json
import socket
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Dict, List, Optional
from urllib.parse import unquote, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # started with -E, which forgets PYTHONPATH

from tools.services import bodies, faults

HOP = ("connection", "keep-alive", "transfer-encoding", "content-length", "host", "accept-encoding", "server", "date")
TEXTS = ("xml", "json", "text", "html", "gml")


class State:
    """The faults in force and what has passed; shared by all threads."""

    def __init__(self, upstream: str) -> None:
        self.upstream, self.base = upstream, ""
        self.lock = threading.Lock()
        self.faults: List[faults.Fault] = []
        self.seen: Dict[int, int] = {}
        self.log: List[dict] = []

    def striking(self, target: str) -> List[faults.Fault]:
        """The faults that strike this request; counts it."""
        found = []
        with self.lock:
            for number, fault in enumerate(self.faults):
                if not faults.matches(fault, target):
                    continue
                self.seen[number] = self.seen.get(number, 0) + 1
                turn = self.seen[number] - fault.after
                if turn > 0 and (not fault.times or turn <= fault.times):
                    found.append(fault)
        return found

    def command(self, order: dict):
        with self.lock:
            if order["do"] == "add":
                self.faults.append(faults.from_json(order["fault"]))
            elif order["do"] == "clear":
                self.faults, self.seen = [], {}
            elif order["do"] == "forget":
                self.log = []
            elif order["do"] == "log":
                return list(self.log)
        return None


class Answer:
    """What goes back to the client; faults change it on the way."""

    def __init__(self, status: int, headers: Dict[str, str], body: bytes) -> None:
        self.status, self.headers, self.body = status, headers, body

    @property
    def is_text(self) -> bool:
        kind = next((value for name, value in self.headers.items() if name.lower() == "content-type"), "")
        return any(word in kind.lower() for word in TEXTS)

    def change(self, function, *arguments) -> None:
        if self.is_text:
            self.body = function(self.body.decode("utf-8", "surrogateescape"), *arguments).encode("utf-8", "surrogateescape")


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: State

    def do_GET(self) -> None:
        self._handle()

    do_POST = do_HEAD = do_GET

    def log_message(self, *_) -> None:
        """The log is kept as records, for assertions."""

    def _handle(self) -> None:
        began = time.monotonic()
        length = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(length)
        target = unquote(self.path.replace("+", " "))
        striking = self.state.striking(f"{target}\n{body.decode('utf-8', 'replace')}" if body else target)
        parts = urlsplit(self.path)
        record = {
            "method": self.command, "path": unquote(parts.path), "query": unquote(parts.query.replace("+", " ")),
            "host": self.headers.get("Host", ""), "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode("utf-8", "replace"), "faults": [type(fault).__name__ for fault in striking],
            "status": 0, "bytes": 0, "seconds": 0.0,
        }  # fmt: skip
        with self.state.lock:
            self.state.log.append(record)
        try:
            self._answer(target, body, striking, record)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True
        finally:
            record["seconds"] = round(time.monotonic() - began, 3)

    def _answer(self, target: str, body: bytes, striking: List[faults.Fault], record: dict) -> None:
        for fault in striking:
            if isinstance(fault, faults.Refuse):
                return self._reset()
            if isinstance(fault, faults.Stall) and not fault.share:
                time.sleep(fault.seconds)
        answer = next((made for made in (self._instead(fault, target) for fault in striking) if made), None)
        if answer is None:
            answer = self._forward(body, striking)
            self._spoil(answer, striking)
        record["status"] = answer.status
        record["bytes"] = self._send(answer, striking)
        return None

    def _instead(self, fault: faults.Fault, target: str) -> Optional[Answer]:
        """An answer that the server is not asked for."""
        page = {"Content-Type": "text/html; charset=utf-8"}
        xml = {"Content-Type": "text/xml; charset=utf-8"}
        if isinstance(fault, faults.HtmlPage):
            return Answer(fault.status, page, fault.text.encode())
        if isinstance(fault, faults.ServiceException):
            return Answer(fault.status, xml, bodies.exception_report(fault.text).encode())
        if isinstance(fault, faults.Status):
            waiting = {"Retry-After": str(fault.retry_after)} if fault.retry_after >= 0 else {}
            return Answer(fault.status, {**page, **waiting}, f"<html>{fault.status}</html>".encode())
        if isinstance(fault, faults.Redirect):
            place = fault.to or self.state.base.replace("127.0.0.1", "localhost")
            return Answer(fault.status, {**page, "Location": place + self.path}, b"")
        if isinstance(fault, faults.Move) and _below(self.path, fault.old):
            return Answer(404, page, b"<html>404</html>")
        gone = getattr(fault, "old" if isinstance(fault, faults.RenameLayer) else "name", "")
        if gone and isinstance(fault, (faults.RenameLayer, faults.HideLayer)) and bodies.asks_for(target, gone):
            if "/collections/" in target:
                return Answer(404, {"Content-Type": "application/json"}, b'{"code": "NotFound", "description": "not found"}')
            return Answer(200, xml, bodies.exception_report(f"unknown layer {gone}").encode())
        return None

    def _forward(self, body: bytes, striking: List[faults.Fault]) -> Answer:
        path, _, query = self.path.partition("?")
        for fault in striking:
            if isinstance(fault, faults.IgnorePaging):
                query = bodies.without_paging(query)
            elif isinstance(fault, faults.DuplicateFeatures):
                query = bodies.earlier(query, fault.count)
            elif isinstance(fault, faults.Move) and _below(path, fault.new):
                path = fault.old + path[len(fault.new) :]
            elif isinstance(fault, faults.RenameLayer):
                path, query = (bodies.renamed_layer(text, fault.new, fault.old) for text in (path, query))
                body = bodies.renamed_layer(body.decode(), fault.new, fault.old).encode()
        upstream = urlsplit(self.state.upstream)
        connection = http.client.HTTPConnection(upstream.hostname, upstream.port, timeout=120)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP}
        try:
            connection.request(self.command, f"{path}?{query}" if query else path, body or None, headers)
            response = connection.getresponse()
            kept = {name: value for name, value in response.getheaders() if name.lower() not in HOP}
            answer = Answer(response.status, kept, response.read())
            answer.head_length = response.getheader("Content-Length")
        finally:
            connection.close()
        answer.change(bodies.readdressed, self.state.upstream, self.state.base)
        return answer

    def _spoil(self, answer: Answer, striking: List[faults.Fault]) -> None:
        for fault in striking:
            if isinstance(fault, faults.Truncate):
                answer.body = answer.body[: int(len(answer.body) * fault.share)]
            elif isinstance(fault, faults.WrongCrs):
                answer.change(*((bodies.in_degrees,) if fault.degrees else (bodies.relabelled_crs, fault.label)))
                for name in [] if fault.degrees else answer.headers:
                    answer.headers[name] = bodies.relabelled_crs(answer.headers[name], fault.label)
            elif isinstance(fault, faults.RenameFields):
                answer.change(bodies.renamed_fields, fault.names)
            elif isinstance(fault, faults.RenameLayer):
                answer.change(bodies.renamed_layer, fault.old, fault.new)
            elif isinstance(fault, faults.HideLayer):
                answer.change(bodies.without_layer, fault.name)
            elif isinstance(fault, faults.NoCount):
                answer.change(bodies.without_count)
            elif isinstance(fault, faults.Move) and (fault.told or _below(self.path, fault.new)):
                answer.change(bodies.readdressed, self.state.base + fault.old, self.state.base + fault.new)

    def _send(self, answer: Answer, striking: List[faults.Fault]) -> int:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        head = getattr(answer, "head_length", None) if self.command == "HEAD" else None
        self.send_header("Content-Length", head or str(len(answer.body)))
        self.end_headers()
        if self.command == "HEAD":
            return 0
        sent = 0
        for fault in striking:
            if isinstance(fault, faults.Cut):
                stop = fault.at or int(len(answer.body) * fault.share)
                self.wfile.write(answer.body[:stop])
                self._reset()
                return stop
            if isinstance(fault, faults.Stall) and fault.share:
                sent = int(len(answer.body) * fault.share)
                self.wfile.write(answer.body[:sent])
                self.wfile.flush()
                time.sleep(fault.seconds)
        self.wfile.write(answer.body[sent:])
        return len(answer.body)

    def _reset(self) -> None:
        """Break the connection; what was sent arrives, then the client sees a reset."""
        self.wfile.flush()
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        time.sleep(0.05)
        self.connection.close()


def _below(path: str, prefix: str) -> bool:
    path = path.split("?", maxsplit=1)[0]
    return path == prefix or path.startswith(prefix.rstrip("/") + "/")


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address) -> None:
        """A client that goes away is no news; anything else is."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, ValueError)):
            super().handle_error(request, client_address)


def main() -> None:
    state = State(sys.argv[1])
    server = Server(("127.0.0.1", 0), type("BoundHandler", (Handler,), {"state": state}))
    state.base = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    print(json.dumps(state.base), flush=True)
    for line in sys.stdin:
        print(json.dumps(state.command(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
