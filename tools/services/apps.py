"""The services that are Python programs: pygeoapi, pycsw and the tiles. Runs in .venv-servers, behind nginx.

    .venv-servers/bin/python -m tools.services.apps SETTINGS.json

The settings: {"socket": path, "apis": {path: configuration file}, "tiles": {path: [layer, ...]}, "base": address,
"csw": {path: configuration file}}. A service is loaded at its first request: there are some thirty APIs, and a test
wants a few of them.
"""

import importlib.util
import json
import os
import sys
import threading
from functools import partial
from pathlib import Path
from typing import Callable, Dict
from wsgiref.util import shift_path_info

import waitress

from tools.services import csw_app, tiles

LOCK = threading.Lock()


def load_api(path: str, configuration: Path) -> Callable:
    """A pygeoapi of its own for one service; its module keeps state, so each gets a copy under another name."""
    from pygeoapi.config import get_config
    from pygeoapi.openapi import get_oas

    os.environ["PYGEOAPI_CONFIG"] = str(configuration)
    document = configuration.with_suffix(".openapi.json")
    document.write_text(json.dumps(get_oas(get_config()), default=str), encoding="utf-8")
    os.environ["PYGEOAPI_OPENAPI"] = str(document)
    found = importlib.util.find_spec("pygeoapi.flask_app")
    spec = importlib.util.spec_from_file_location(f"pygeoapi_{abs(hash(path))}", found.origin)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.APP


class Dispatcher:
    """Finds the service by the longest path that an address begins with."""

    def __init__(self, settings: dict) -> None:
        self.loaders: Dict[str, Callable[[], Callable]] = {}
        self.loaded: Dict[str, Callable] = {}
        for path, file in settings["apis"].items():
            self.loaders[path] = partial(load_api, path, Path(file))
        for path, file in settings["csw"].items():
            self.loaders[path] = partial(csw_app.application, Path(file))
        for path, names in settings["tiles"].items():
            self.loaders[path] = partial(tiles.application, f"{settings['base']}/{path}", names)

    def __call__(self, environ, start_response):
        wanted = environ.get("PATH_INFO", "").strip("/")
        path = next((path for path in self.loaders if wanted == path or wanted.startswith(path + "/")), None)
        if path is None:
            start_response("404 Not Found", [("Content-Type", "text/plain")])
            return [b"ready" if wanted == "" else b"no such service"]
        for _ in path.split("/"):
            shift_path_info(environ)
        environ["PATH_INFO"] = environ.get("PATH_INFO") or "/"
        return self._service(path)(environ, start_response)

    def _service(self, path: str) -> Callable:
        with LOCK:
            if path not in self.loaded:
                self.loaded[path] = self.loaders[path]()
        return self.loaded[path]


def main() -> None:
    settings = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    waitress.serve(Dispatcher(settings), unix_socket=settings["socket"], threads=6, ident="novex-voorbeeld")


if __name__ == "__main__":
    main()
