"""Run a server as long as the process that asked for it lives, and not a moment longer.

    python guard.py [--socket PATH --copies N] -- command ...

The guard reads its standard input, which the asking process holds open. When that closes, for whatever reason (also
when the asker was killed), or when the server ends, the whole process group is killed. With ``--socket`` the command
is a FastCGI program: it finds the listening socket as its standard input, and ``--copies`` of it share that; one that
crashes is started again, as the web servers of this world do.
"""

import argparse
import ctypes
import os
import select
import signal
import socket
import subprocess
import sys
import time
from typing import Callable, List

PR_SET_PDEATHSIG = 1
RESTARTS = 20


def die_with_parent() -> None:
    """In the child: should the guard itself be killed, its servers go with it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def watch(children: List[subprocess.Popen], again: Callable[[], subprocess.Popen], restarts: int) -> None:
    """Come back when the asker is gone, or a server has ended more often than it may be started again."""
    while True:
        for ended in [child for child in children if child.poll() is not None]:
            print("guard: a server ended with", ended.returncode, flush=True)
            if restarts <= 0:
                return
            restarts -= 1
            children[children.index(ended)] = again()
        ready, _, _ = select.select([0], [], [], 0.1)
        if ready and not os.read(0, 1024):
            return


def end(children: List[subprocess.Popen]) -> None:
    """Ask first, so that a server can take leave of its own workers; then insist."""
    for child in children:
        child.terminate()
    deadline = time.monotonic() + 0.5  # a FastCGI program waits for its next request before it listens
    while time.monotonic() < deadline and any(child.poll() is None for child in children):
        time.sleep(0.02)
    for child in children:
        child.kill()
        child.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", default="")
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    children: List[subprocess.Popen] = []
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        if options.socket:
            listening.bind(options.socket)
            listening.listen(64)
        source = listening.fileno() if options.socket else subprocess.DEVNULL

        def another() -> subprocess.Popen:
            return subprocess.Popen(options.command, stdin=source, preexec_fn=die_with_parent)

        try:
            children += [another() for _ in range(options.copies)]
            watch(children, another, RESTARTS if options.socket else 0)
            end(children)
        finally:
            os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    if os.getpgrp() != os.getpid():
        sys.exit("guard.py kills its process group: start it in a session of its own")
    main()
