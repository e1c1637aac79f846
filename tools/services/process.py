"""Start programs under the guard, find a free port, wait for an answer."""

import http.client
import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Union
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
GUARD = Path(__file__).with_name("guard.py")
PATIENCE = 60.0  # seconds; a busy machine may need them


class NotStartedError(RuntimeError):
    """A server did not come up; the message holds the end of its log."""


class Guarded:
    """One program under the guard. ``close`` ends it and all that it started."""

    def __init__(self, name: str, command: Sequence[Union[str, Path]], folder: Path, **options) -> None:
        self.name, self.log = name, folder / f"{name}.log"
        environment: Dict[str, str] = {**os.environ, **options.get("environment", {})}
        guard: List[str] = [sys.executable, "-S", "-E", str(GUARD)]
        if options.get("socket"):
            guard += ["--socket", str(options["socket"]), "--copies", str(options.get("copies", 1))]
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*guard, "--", *map(str, command)], stdin=subprocess.PIPE, stdout=log, stderr=log,
                env=environment, cwd=ROOT, start_new_session=True,
            )  # fmt: skip

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def ask_to_end(self) -> None:
        """Start ending; several programs do that at the same time."""
        self.process.stdin.close()

    def close(self) -> None:
        self.ask_to_end()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def tail(self) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")[-2000:] if self.log.exists() else ""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody listens to at this moment."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return trial.getsockname()[1]


def status_of(url: str, timeout: float = 10.0) -> Optional[int]:
    """The HTTP status of a GET, or None when nobody answers."""
    parts = urlsplit(url)
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=timeout)
    try:
        connection.request("GET", f"{parts.path or '/'}?{parts.query}")
        return connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def wait_for(url: str, programs: Sequence[Guarded]) -> None:
    """Come back when ``url`` answers with 200. Raises NotStartedError when a program dies or patience ends."""
    deadline = time.monotonic() + PATIENCE
    while True:
        status = status_of(url)
        if status == 200:
            return
        dead = [program for program in programs if not program.alive]
        if dead or time.monotonic() > deadline:
            tails = "\n".join(f"--- {program.log}\n{program.tail()}" for program in dead or programs)
            raise NotStartedError(f"{url} does not answer (status {status})\n{tails}")
        time.sleep(0.05)
