"""The catalogue of own layers of this user: one file, by default in the profile of QGIS, that can be shared."""

import re
import unicodedata
from pathlib import Path
from typing import Iterable, Optional, Tuple

from qgis.core import QgsApplication

from ..core.catalogue.basisset import BasisLayer, basis_layers
from ..core.catalogue.own_layers import SUFFIX, OwnCatalogue, merged, read_own, write_own
from ..core.errors import NovexError
from ..core.texts import tr
from . import settings
from .atomic import make_folder

FILE_NAME = f"eigen{SUFFIX}"


def own_path() -> Path:
    """The file of the setting ``own_layers``, or one in the profile of QGIS; it need not exist yet."""
    chosen = settings.get("own_layers")
    return Path(chosen) if chosen else Path(QgsApplication.qgisSettingsDirPath()) / "novex" / FILE_NAME


def read_own_layers() -> Optional[OwnCatalogue]:
    """The own layers; None when there are none yet. Raises NovexError for a file with faults."""
    path = own_path()
    return read_own(path) if path.is_file() else None


def whole_catalogue() -> Tuple[BasisLayer, ...]:
    """The national layers with the own ones in it. Raises NovexError for a file with faults."""
    return merged(read_own_layers())


def put_layer(layer: BasisLayer) -> Path:
    """Add a layer, in place of the own one with the same code. Raises NovexError when it is wrong or cannot be kept."""
    known = read_own_layers() or OwnCatalogue(tr("Eigen lagen"))
    others = [one for one in known.layers if one.code != layer.code and not _same_place(one, layer)]
    return _write(OwnCatalogue(known.title, (*others, layer), known.author, known.note))


def remove_layers(codes: Iterable[str]) -> Path:
    """Take own layers out. Raises NovexError when the file cannot be written."""
    known, gone = read_own_layers() or OwnCatalogue(tr("Eigen lagen")), set(codes)
    kept = tuple(one for one in known.layers if one.code not in gone)
    return _write(OwnCatalogue(known.title, kept, known.author, known.note))


def use_file(path: Path) -> OwnCatalogue:
    """Work with the own layers of another file, such as that of a colleague. Raises NovexError when it has faults."""
    found = read_own(path)
    merged(found)
    settings.put("own_layers", str(path))
    return found


def share(path: Path) -> Path:
    """Write the own layers to a file for others. Raises NovexError when there are none or it cannot be written."""
    known = read_own_layers()
    if known is None or not known.layers:
        raise NovexError(tr("Er zijn nog geen eigen lagen om te delen."), tr("Voeg er eerst een toe."))
    target = path if path.name.endswith(SUFFIX) else path.with_name(f"{path.name.split('.', 1)[0]}{SUFFIX}")
    write_own(target, known)
    return target


def free_code(title: str) -> str:
    """A code for a new layer out of its title, that no layer has yet."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    base = "eigen_" + (re.sub(r"[^a-z0-9]+", "_", plain).strip("_") or "laag")
    known = read_own_layers()
    taken = {one.code for one in (*basis_layers(), *(known.layers if known else ()))}
    names = (base, *(f"{base}_{number}" for number in range(2, 1000)))
    return next(name for name in names if name not in taken)


def _same_place(one: BasisLayer, other: BasisLayer) -> bool:
    """Both stand in for the same national layer: the newer one wins."""
    return bool(one.replaces) and one.replaces == other.replaces


def _write(catalogue: OwnCatalogue) -> Path:
    path = own_path()
    make_folder(path.parent, tr("Kies bij 'Eigen lagen delen' een bestand in een map waarin u mag schrijven."))
    write_own(path, catalogue)
    return path
