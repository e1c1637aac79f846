"""A PostgreSQL cluster of this process's own on 127.0.0.1, with PostGIS, that ends with it."""

import getpass
import os
import pwd
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import List, Optional

from .process import PATIENCE, Guarded, NotStartedError, free_port

BIN = Path("/usr/lib/postgresql/15/bin")
EXTENSION = Path("/usr/share/postgresql/15/extension/postgis.control")
USER = "postgres"


def missing() -> Optional[str]:
    """Why no cluster can be started on this machine; None when one can."""
    if not (BIN / "initdb").exists() or not EXTENSION.exists():
        return "PostgreSQL 15 with PostGIS is not installed: run tools/bootstrap.sh servers"
    if os.geteuid() == 0 and not _has_user():
        return "PostgreSQL does not run as root, and there is no user postgres"
    return None


class Cluster:
    """Running from ``start`` to ``close``; a ``with`` statement does both. Anybody on this machine may sign in."""

    def __init__(self) -> None:
        problem = missing()
        if problem:
            raise NotStartedError(problem)
        self.folder = Path(tempfile.mkdtemp(prefix="novex-postgres-"))
        self.port = free_port()
        self._program: Optional[Guarded] = None

    def __enter__(self) -> "Cluster":
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def url(self) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/postgres"

    def start(self) -> None:
        if os.geteuid() == 0:
            shutil.chown(self.folder, USER)
        data = self.folder / "data"
        subprocess.run(
            [*_as_user(), str(BIN / "initdb"), "-D", str(data), "-U", USER, "--auth=trust", "--no-sync", "-E", "UTF8",
             "--locale=C.UTF-8"],
            check=True, cwd="/", stdout=subprocess.DEVNULL,
        )  # fmt: skip
        command = [
            *_as_user(), str(BIN / "postgres"), "-D", str(data), "-p", str(self.port),
            "-c", "listen_addresses=127.0.0.1", "-c", f"unix_socket_directories={self.folder}",
            "-c", "fsync=off", "-c", "full_page_writes=off",
        ]  # fmt: skip
        self._program = Guarded("postgres", command, self.folder)
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while not self._answers():
            if self._program is None or not self._program.alive or time.monotonic() > deadline:
                tail = self._program.tail() if self._program is not None else ""
                raise NotStartedError(f"PostgreSQL does not answer\n{tail}")
            time.sleep(0.1)

    def _answers(self) -> bool:
        asked = [str(BIN / "pg_isready"), "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(asked, check=False, cwd="/").returncode == 0

    def close(self) -> None:
        if self._program is not None:
            self._program.close()
            self._program = None
        shutil.rmtree(self.folder, ignore_errors=True)


def _has_user() -> bool:
    return any(entry.pw_name == USER for entry in pwd.getpwall())


def _as_user() -> List[str]:
    """Words before a command that make it run without the rights of root."""
    return ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--init-groups"] if getpass.getuser() == "root" else []
