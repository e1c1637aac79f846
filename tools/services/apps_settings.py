"""What ``apps`` reads at its start. Separate from it, because that runs in another virtual environment."""

import json
from pathlib import Path

from . import layers, ogc_api, register


def write(folder: Path, data_folder: Path, base: str) -> Path:
    """The settings file; see ``apps`` for what stands in it."""
    tiles = {path: sorted({item.layer for item in items}) for path, items in layers.services(layers.TILES).items()}
    settings = {
        "socket": str(folder / "apps.sock"), "base": base, "tiles": tiles,
        "csw": {layers.local_path(layers.CSW): str(register.write(folder, base))},
        "apis": ogc_api.write_configurations(folder, data_folder, base),
    }  # fmt: skip
    file = folder / "apps.json"
    file.write_text(json.dumps(settings, indent=1), encoding="utf-8")
    return file
