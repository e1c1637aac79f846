"""All servers together: what is started, at which addresses, and how it is stopped."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Dict, List, Optional

from . import apps_settings, atom, cache, front, layers, mapserver, ogc_api, qgis_server
from .process import ROOT, Guarded, NotStartedError, free_port, wait_for

PYTHON = ROOT / ".venv-servers" / "bin" / "python"
NEEDED = ("/usr/sbin/nginx", mapserver.PROGRAM, qgis_server.PROGRAM, str(PYTHON))


class Farm:
    """The servers, running from ``start`` to ``close``; a ``with`` statement does both.

    ``base`` is the local address before all national ones. ``folder`` receives configuration and logs and is removed
    at the end when none was given.
    """

    def __init__(self, folder: Optional[Path] = None, port: int = 0) -> None:
        missing = [name for name in NEEDED if not Path(name).exists()]
        if missing:
            raise NotStartedError(f"not installed: {', '.join(missing)}; run tools/bootstrap.sh servers")
        self._temporary = None if folder else tempfile.mkdtemp(prefix="novex-diensten-")
        self.folder = Path(folder or self._temporary).resolve()
        self.folder.mkdir(parents=True, exist_ok=True)
        self.port = port or free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.data = cache.cached()
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
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)

    def describe(self) -> str:
        """The addresses as JSON."""
        found = {item.code: f"{self.base}/{item.path}" for item in layers.served_layers()}
        return json.dumps({"base": self.base, "layers": found}, indent=1)
