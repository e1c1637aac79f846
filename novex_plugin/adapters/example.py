"""The example province: copied to a folder of the user, so that the one in the plugin stays clean."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from .. import paths
from ..core.errors import NovexError
from ..core.texts import tr

PROVINCE = "PV00"  # invented: no service has its layers
PROPOSAL, BASISSET, STORE = "voorstel.gpkg", "basisset.gpkg", "basisset_klaar.gpkg"


@dataclass(frozen=True)
class Example:
    """Where the example is now; ``store`` is where its basisset is prepared (not yet made)."""

    proposal: Path
    basisset: Path
    store: Path


def example_basisset() -> Path:
    """The layers of the example province, as they come with the plugin."""
    return paths.resources("voorbeeld", BASISSET)


def copy_example(folder: Path) -> Example:
    """Copy proposal and basisset to ``folder``. Raises NovexError when they exist or cannot be written."""
    target = Example(folder / PROPOSAL, folder / BASISSET, folder / STORE)
    if target.proposal.exists():
        raise NovexError(
            tr("In '{folder}' staat al een voorstel.").format(folder=folder),
            tr("Kies een lege map voor het voorbeeld, of open het voorstel dat er staat."),
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _copy(paths.resources("voorbeeld", PROPOSAL), target.proposal)
        _copy(example_basisset(), target.basisset)
    except OSError as error:
        raise NovexError(
            tr("Het voorbeeld kan niet naar '{folder}' ({error}).").format(folder=folder, error=error),
            tr("Kies een map waarin u mag schrijven."),
        ) from error
    return target


def _copy(source: Path, target: Path) -> None:
    """Copy in one go: a broken copy never carries the real name."""
    half = target.with_name(target.name + ".deel")
    shutil.copyfile(source, half)
    os.replace(half, target)
