"""The sketchbook of a proposal: snapshots of an atelier session, and the PDF made of them.

A folder beside the proposal, ``<name>_schetsboek``. Each page is a picture (PNG), what it shows (JSON) and its objects
(GeoJSON in RD New, unsaved edits included), so that a sketch can be found again after the session.
"""

import json
from pathlib import Path
from typing import Any, Iterable, List, NamedTuple, Sequence, Tuple

from qgis.PyQt.QtGui import QImage

from ..core.errors import NovexError
from ..core.model.records import ProposalObject
from ..core.model.sketchbook import SketchPage, file_stem, from_json, to_json
from ..core.optional import shapely
from ..core.texts import tr
from . import records
from .atomic import make_folder, publish, temporary_beside

FOLDER_END = "_schetsboek"
PICTURE, STATE, OBJECTS = ".png", ".json", ".geojson"


class Page(NamedTuple):
    """A page as it stands in the folder: where its files begin, and what it says."""

    stem: Path  # without suffix
    content: SketchPage

    @property
    def picture(self) -> Path:
        return self.stem.with_name(self.stem.name + PICTURE)


def book_folder(proposal: Path) -> Path:
    return proposal.with_name(proposal.stem + FOLDER_END)


def add_page(folder: Path, content: SketchPage, picture: QImage, objects: Sequence[ProposalObject]) -> Page:
    """Put a page in the book, after the last one. Raises NovexError; a page is never left half written."""
    if picture.isNull():
        message = tr("Van de kaart kon geen beeld worden gemaakt.")
        raise NovexError(message, tr("Maak het venster groter en probeer opnieuw."))
    make_folder(folder, tr("Sla het voorstel op in een map waarin u mag schrijven."))
    stem = folder / file_stem(_next_number(folder), content.title)
    with temporary_beside(stem) as work:
        made = {
            PICTURE: _named(work, PICTURE), OBJECTS: _named(work, OBJECTS), STATE: _named(work, STATE),
        }  # fmt: skip
        if not picture.save(str(made[PICTURE]), "PNG"):
            raise _full(folder)
        _write(made[OBJECTS], json.dumps(as_geojson(objects), ensure_ascii=False), folder)
        _write(made[STATE], to_json(content), folder)
        for suffix, path in made.items():  # the state comes last: without it there is no page
            publish(path, _named(stem, suffix))
    return Page(stem, content)


def pages(folder: Path) -> Tuple[List[Page], List[str]]:
    """The pages of a book in order, and the names of files that could not be read."""
    found: List[Page] = []
    unread: List[str] = []
    for path in sorted(folder.glob(f"*{STATE}")) if folder.is_dir() else []:
        stem = path.with_suffix("")
        try:
            page = Page(stem, from_json(path.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, NovexError):
            unread.append(path.name)
            continue
        if page.picture.is_file():
            found.append(page)
        else:
            unread.append(page.picture.name)
    return found, unread


def rename_page(page: Page, content: SketchPage) -> Page:
    """Write another title; the file keeps its name, so that links to it stay true."""
    target = _named(page.stem, STATE)
    with temporary_beside(target) as work:
        _write(work, to_json(content), target.parent)
        publish(work, target)
    return Page(page.stem, content)


def remove_page(page: Page) -> None:
    """Take a page out of the book. Raises NovexError when a file is held by another program."""
    for suffix in (STATE, OBJECTS, PICTURE):
        try:
            _named(page.stem, suffix).unlink()
        except FileNotFoundError:
            continue
        except OSError as error:
            message = tr("{file} kan niet worden verwijderd ({reason}).")
            raise NovexError(
                message.format(file=_named(page.stem, suffix).name, reason=error.strerror),
                tr("Sluit het programma dat het bestand open heeft."),
            ) from error


def as_geojson(objects: Iterable[ProposalObject]) -> Any:
    """The objects as a feature collection in RD New, coordinates in millimetres' precision."""
    lib = shapely()
    features = []
    for item in objects:
        shape = None if item.geometry is None else json.loads(lib.to_geojson(lib.set_precision(item.geometry, 0.001)))
        features.append({"type": "Feature", "id": item.uuid, "properties": _properties(item), "geometry": shape})
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::28992"}}
    return {"type": "FeatureCollection", "crs": crs, "features": features}


def _properties(item: ProposalObject) -> Any:
    return {name: value for name, value in records.object_to_row(item).items() if value not in (None, "")}


def _named(stem: Path, suffix: str) -> Path:
    return stem.with_name(stem.name + suffix)


def _next_number(folder: Path) -> int:
    used = [int(path.name[:3]) for path in folder.glob(f"*{STATE}") if path.name[:3].isdigit()]
    return max(used, default=0) + 1


def _write(path: Path, text: str, folder: Path) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise _full(folder) from error


def _full(folder: Path) -> NovexError:
    return NovexError(
        tr("De momentopname kan niet in {folder} worden geschreven.").format(folder=folder),
        tr("Maak ruimte op de schijf of kies een map waarin u mag schrijven; er is niets half geschreven."),
    )
