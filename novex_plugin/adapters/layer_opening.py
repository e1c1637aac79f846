"""The layers of a proposal file opened and styled in other threads, while the caller does something else. The file
is looked through as well.

QGIS takes 10 to 20 ms to open a table and up to 60 ms to read a style, and lets go of Python's lock meanwhile. One
thread opens and one reads styles. Two properties of QGIS 3.22 decide how:

- Two threads that open tables of the same GeoPackage each come to hold a lock that the other waits for, for ever. So
  one thread opens, and whoever waits for it opens nothing.
- What PROJ made of a coordinate system goes with the thread that made it, and transformations then quietly do nothing.
  The caller's thread opens the first table, and the others find its coordinate system in the cache of QGIS.
"""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Dict, Iterator, Sequence

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QThread

from ..core.errors import NovexError
from ..core.model.schema import schema
from ..core.texts import tr
from .gpkg_open import require_sound
from .styles import apply_style

Made = Dict[str, "Future[QgsVectorLayer]"]


class Opening:
    """Layers that are on their way; asking for one waits for it."""

    def __init__(self, sound: "Future[None]", first: QgsVectorLayer, made: Made) -> None:
        self._sound = sound
        self._first = first
        self._made = made

    def is_ready(self) -> bool:
        """Whether nothing has to be waited for any more."""
        return self._sound.done() and all(layer.done() for layer in self._made.values())

    def require_sound(self) -> None:
        """Raises NovexError when the file is damaged; better than what QGIS or a reader says of it."""
        self._sound.result()

    def layer(self, name: str) -> QgsVectorLayer:
        """The layer of a table, in the thread of whoever began. Raises NovexError when QGIS cannot open it, or when its
        style cannot be read."""
        layer = self._made[name].result()
        if layer.isSpatial():
            layer.setCrs(self._first.crs())  # that of this thread; all tables are in the one system of the schema
        return layer


@contextmanager
def opening(path: Path, first: str, names: Sequence[str]) -> Iterator[Opening]:
    """Open the table ``first``, which has places, and begin to open the others; nothing is still under way at the end
    of the block.

    Each layer has the style of its table and belongs to the thread that called. Layers that nobody keeps are closed.
    Raises NovexError when the first table cannot be opened.
    """
    home, others = QThread.currentThread(), [name for name in names if name != first]
    opener, styler = (ThreadPoolExecutor(1, thread_name_prefix=f"novex-{what}") for what in ("opening", "styles"))
    try:
        sound = styler.submit(require_sound, path)
        begun = open_layer(path, first)
        made = {first: styler.submit(_styled, begun, first)}
        opened = {name: opener.submit(_open, path, name, home) for name in others}
        made.update({name: styler.submit(_style, opened[name], name) for name in others})
        yield Opening(sound, begun, made)
    finally:
        styler.shutdown(cancel_futures=True, wait=False)
        opener.shutdown(cancel_futures=True)
        styler.shutdown()


def open_layer(path: Path, name: str) -> QgsVectorLayer:
    """The layer of a table, without style. Raises NovexError when QGIS cannot open it."""
    table = schema().table(name)
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # it gets ours; looking for another one takes time
    layer = QgsVectorLayer(f"{path}|layername={name}", table.title_nl, "ogr", options)
    if not layer.isValid():
        message = tr("QGIS kan de laag '{layer}' van {file} niet openen.").format(layer=name, file=path.name)
        raise NovexError(message, tr("Controleer of het bestand nog bestaat en niet elders in gebruik is."))
    return layer


def _open(path: Path, name: str, home: QThread) -> QgsVectorLayer:
    layer = open_layer(path, name)
    layer.moveToThread(home)
    return layer


def _style(opened: "Future[QgsVectorLayer]", name: str) -> QgsVectorLayer:
    return _styled(opened.result(), name)


def _styled(layer: QgsVectorLayer, name: str) -> QgsVectorLayer:
    apply_style(layer, name)
    return layer
