"""The client's side of the fault proxy: start it, switch faults, read what passed."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import List
from urllib.parse import urlsplit

from . import layers
from .faults import Fault, Move, to_json
from .process import ROOT, free_port

PROGRAM = Path(__file__).with_name("proxy_server.py")


class Proxy:
    """A proxy before one base address. ``base`` takes its place; ``url`` turns a national address into a local one.

        proxy.add(Status("request=getfeature", status=503, retry_after=0, times=2))
    """

    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self._process = subprocess.Popen(
            [sys.executable, "-S", "-E", str(PROGRAM), upstream], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            text=True, cwd=ROOT, start_new_session=True,
        )  # fmt: skip
        self.base: str = json.loads(self._process.stdout.readline())

    def url(self, national: str) -> str:
        """A national address, or one of the servers behind, as it is reached through the proxy."""
        if national.startswith(self.upstream):
            return self.base + national[len(self.upstream) :]
        query = urlsplit(national).query
        return f"{self.base}/{layers.local_path(national)}" + (f"?{query}" if query else "")

    def add(self, *faults: Fault) -> None:
        """Switch faults on; they work together, in this order."""
        for fault in faults:
            self._say(do="add", fault=to_json(fault))

    def move(self, old: str, new: str, told: bool = True) -> None:
        """The service at path or national address ``old`` now lives at ``new``; see ``faults.Move``."""
        self.add(Move(old=self._path(old), new=self._path(new), told=told))

    def clear(self) -> None:
        """Switch all faults off."""
        self._say(do="clear")

    def requests(self, pattern: str = "") -> List[dict]:
        """What was asked so far and matches, oldest first: method, path, query (decoded), headers, body, status,
        bytes, seconds, and the names of the faults that struck."""
        found = self._say(do="log")
        return [item for item in found if re.search(pattern, f"{item['path']}?{item['query']}", re.IGNORECASE)]

    def count(self, pattern: str = "") -> int:
        return len(self.requests(pattern))

    def forget(self) -> None:
        """Empty the log."""
        self._say(do="forget")

    def close(self) -> None:
        self._process.stdin.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def _path(self, address: str) -> str:
        if address.startswith(("/", self.base, self.upstream)):
            return urlsplit(address).path
        return f"/{layers.local_path(address)}"

    def _say(self, **order):
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def closed_address() -> str:
    """An address at which nobody listens: connections are refused."""
    return f"http://127.0.0.1:{free_port()}"
