"""All servers together: what is started, at which addresses, and how it is stopped."""

import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import Dict, List

from . import apps_settings, atom, cache, front, layers, mapserver, ogc_api, qgis_server
from .process import ROOT, Guarded, NotStartedError, free_port, wait_for

PYTHON = ROOT / ".venv-servers" / "bin" / "python"
NEEDED = ("/usr/sbin/nginx", mapserver.PROGRAM, qgis_server.PROGRAM, str(PYTHON))


PREFIX, OWNER = "novex-diensten-", "owner.pid"


class Farm:
    """The servers, running from ``start`` to ``close``; a ``with`` statement does both.

    ``base`` is the local address before all national ones. ``folder``, a temporary one, holds configuration and logs as
    long as they run; it is short because the paths of sockets may not be long.
    """

    def __init__(self, port: int = 0) -> None:
        missing = [name for name in NEEDED if not Path(name).exists()]
        if missing:
            raise NotStartedError(f"not installed: {', '.join(missing)}; run tools/bootstrap.sh servers")
        sweep()
        self.data = cache.cached()
        self.folder = Path(tempfile.mkdtemp(prefix=PREFIX))
        (self.folder / OWNER).write_text(str(os.getpid()), encoding="ascii")
        self.port = port or free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.programs: List[Guarded] = []

    def __enter__(self) -> "Farm":
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_) -> None:
        self.close()

    def start(self) -> None:
        """Start all, slowest first, and wait until each answers."""
        self.programs.append(self._apps())
        self.programs.append(qgis_server.start(self.folder))
        self.programs.append(mapserver.start(self.folder, self.data, self.base))
        self.programs.append(front.start(self.folder, self.data, self.port))
        atom.write_all(self.folder, self.data, self.base)
        for address in self.signs_of_life().values():
            wait_for(address, self.programs)

    def _apps(self) -> Guarded:
        settings = apps_settings.write(self.folder, self.data, self.base)
        environment = {"SPATIALITE_LIBRARY_PATH": ogc_api.SPATIALITE, "PYTHONPATH": str(ROOT)}
        return Guarded("apps", [PYTHON, "-m", "tools.services.apps", settings], self.folder, environment=environment)

    def signs_of_life(self) -> Dict[str, str]:
        """An address per software that answers 200 when it runs."""
        capabilities = "service=WFS&request=GetCapabilities"
        qgis = next(path for path, items in layers.services(layers.QGIS).items() if items[0].kind == layers.WFS)
        return {
            layers.FILES: self.url(layers.API_INDEX),
            layers.MAPSERVER: f"{self.url(layers.COUNTS_WFS)}?{capabilities}",
            layers.PYGEOAPI: f"{self.url(layers.COUNTS_API)}?f=json",
            layers.QGIS: f"{self.base}/{qgis}?{capabilities}",
        }

    def url(self, national: str) -> str:
        """The local address of a national one."""
        return f"{self.base}/{layers.local_path(national)}"

    def close(self) -> None:
        for program in self.programs:
            program.ask_to_end()
        for program in self.programs:
            program.close()
        self.programs = []
        shutil.rmtree(self.folder, ignore_errors=True)

    def wait(self) -> None:
        """Come back when a server ends of itself. Raises NotStartedError with its log."""
        while all(program.alive for program in self.programs):
            time.sleep(0.5)
        dead = next(program for program in self.programs if not program.alive)
        raise NotStartedError(f"{dead.name} has ended\n{dead.tail()}")

    def addresses(self) -> dict:
        """The local addresses: of the register, the list of APIs, and the services of each layer."""
        found: Dict[str, Dict[str, str]] = {}
        for item in layers.served_layers():
            found.setdefault(item.code, {})[item.kind] = f"{self.base}/{item.path}"
        return {
            "base": self.base, "csw": self.url(layers.CSW), "ogc_index": self.url(layers.API_INDEX),
            "logs": str(self.folder), "layers": found,
        }  # fmt: skip


def sweep() -> None:
    """Remove the folders of farms whose process was killed."""
    for owner in Path(tempfile.gettempdir()).glob(f"{PREFIX}*/{OWNER}"):
        try:
            os.kill(int(owner.read_text(encoding="ascii")), 0)
        except ProcessLookupError:
            shutil.rmtree(owner.parent, ignore_errors=True)
        except (OSError, ValueError):
            continue  # somebody else's, or just being made
