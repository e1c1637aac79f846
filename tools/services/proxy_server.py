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
from typing import Dict, List
from urllib.parse import unquote, urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))  # started with -E, which forgets PYTHONPATH

from tools.services import bodies, faults
from tools.services.faults import Answer, Asked

HOP = ("connection", "keep-alive", "transfer-encoding", "content-length", "host", "accept-encoding", "server", "date")


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

    def note(self, record: dict) -> None:
        with self.lock:
            self.log.append(record)

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


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    state: State

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except ConnectionError:  # the client went away
            self.close_connection = True

    def do_GET(self) -> None:
        began = time.monotonic()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        path, _, query = self.path.partition("?")
        target = unquote(self.path.replace("+", " "))
        asked = Asked(path, query, target, body, self.state.base, self.headers.get("Host", ""))
        striking = self.state.striking(f"{target}\n{body.decode('utf-8', 'replace')}" if body else target)
        record = {
            "method": self.command, "path": unquote(path), "query": unquote(query.replace("+", " ")),
            "host": asked.host, "headers": {name.lower(): value for name, value in self.headers.items()},
            "body": body.decode("utf-8", "replace"), "faults": [type(fault).__name__ for fault in striking],
            "status": 0, "bytes": 0, "seconds": 0.0,
        }  # fmt: skip
        self.state.note(record)
        try:
            self._answer(asked, striking, record)
        finally:
            record["seconds"] = round(time.monotonic() - began, 3)

    def do_POST(self) -> None:
        self.do_GET()

    def do_HEAD(self) -> None:
        self.do_GET()

    def log_message(self, *_) -> None:
        """The log is kept as records, for assertions."""

    def _answer(self, asked: Asked, striking: List[faults.Fault], record: dict) -> None:
        if any(isinstance(fault, faults.Refuse) for fault in striking):
            self._reset()
            return
        time.sleep(sum(fault.seconds for fault in striking if isinstance(fault, faults.Stall) and not fault.share))
        answer = next((made for made in (fault.instead(asked) for fault in striking) if made), None)
        if answer is None:
            answer = self._forward(asked, striking)
            for fault in striking:
                fault.spoil(asked, answer)
        record["status"] = answer.status
        record["bytes"] = self._send(answer, striking)

    def _forward(self, asked: Asked, striking: List[faults.Fault]) -> Answer:
        for fault in striking:
            asked = fault.asked(asked)
        upstream = urlsplit(self.state.upstream)
        connection = http.client.HTTPConnection(upstream.hostname, upstream.port, timeout=120)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP}
        address = f"{asked.path}?{asked.query}" if asked.query else asked.path
        try:
            connection.request(self.command, address, asked.body or None, headers)
            response = connection.getresponse()
            kept = {name: value for name, value in response.getheaders() if name.lower() not in HOP}
            answer = Answer(response.status, kept, response.read(), response.getheader("Content-Length") or "")
        finally:
            connection.close()
        answer.change(bodies.readdressed, self.state.upstream, self.state.base)
        return answer

    def _send(self, answer: Answer, striking: List[faults.Fault]) -> int:
        """Send the answer and say how many bytes of the body went."""
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", answer.length if self.command == "HEAD" else str(len(answer.body)))
        self.end_headers()
        sent = 0
        for fault in striking if self.command != "HEAD" else ():
            if isinstance(fault, faults.Cut):
                stop = fault.at or int(len(answer.body) * fault.share)
                self.wfile.write(answer.body[:stop])
                self._reset()
                return stop
            if isinstance(fault, faults.Stall) and fault.share:
                sent = int(len(answer.body) * fault.share)
                self.wfile.write(answer.body[:sent])
                time.sleep(fault.seconds)
        if self.command != "HEAD":
            self.wfile.write(answer.body[sent:])
        return len(answer.body)

    def _reset(self) -> None:
        """Break the connection: what was sent arrives, then the client sees a reset instead of an end."""
        time.sleep(0.05)
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()


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
