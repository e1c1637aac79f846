"""Run a server as long as the process that asked for it lives, and not a moment longer.

    python guard.py [--socket PATH --copies N] -- command ...

The guard reads its standard input, which the asking process holds open. When that closes, for whatever reason (also
when the asker was killed), or when the server ends, the whole process group is killed. With ``--socket`` the command
is a FastCGI program: it finds the listening socket as its standard input, and ``--copies`` of it share that.
"""

import argparse
import ctypes
import os
import select
import signal
import socket
import subprocess
import sys
from typing import List

PR_SET_PDEATHSIG = 1


def die_with_parent() -> None:
    """In the child: should the guard itself be killed, its servers go with it."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def start(command: List[str], path: str, copies: int) -> List[subprocess.Popen]:
    if not path:
        return [subprocess.Popen(command, stdin=subprocess.DEVNULL, preexec_fn=die_with_parent)]
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(path)
        listening.listen(64)
        return [subprocess.Popen(command, stdin=listening, preexec_fn=die_with_parent) for _ in range(copies)]


def watch(children: List[subprocess.Popen]) -> None:
    """Come back when the asker is gone or a server has ended."""
    while all(child.poll() is None for child in children):
        ready, _, _ = select.select([0], [], [], 0.25)
        if ready and not os.read(0, 1024):
            return


def end(children: List[subprocess.Popen]) -> None:
    """Ask first, so that a server can take leave of its own workers; then insist."""
    for child in children:
        child.terminate()
    for child in children:
        try:
            child.wait(0.5)  # a FastCGI program waits for its next request before it listens
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--socket", default="")
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    children: List[subprocess.Popen] = []
    try:
        children = start(options.command, options.socket, options.copies)
        watch(children)
        end(children)
    finally:
        os.killpg(os.getpgrp(), signal.SIGKILL)


if __name__ == "__main__":
    if os.getpgrp() != os.getpid():
        sys.exit("guard.py kills its process group: start it in a session of its own")
    main()
