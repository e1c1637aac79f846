"""The layers of a proposal file opened and styled in other threads, while the caller does something else.

QGIS takes 10 to 20 ms to open a table and up to 60 ms to read a style, and lets go of Python's lock meanwhile. One
thread opens and one reads styles. Never two that open: in QGIS 3.22 two threads that open tables of the same GeoPackage
each come to hold a lock that the other waits for, for ever.
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
from .styles import apply_style


class Opening:
    """Layers that are on their way; asking for one waits for it."""

    def __init__(self, made: Dict[str, "Future[QgsVectorLayer]"]) -> None:
        self._made = made

    def layer(self, name: str) -> QgsVectorLayer:
        """The layer of a table, in the thread of whoever began. Raises NovexError when QGIS cannot open it, or when its
        style cannot be read."""
        return self._made[name].result()


@contextmanager
def opening(path: Path, names: Sequence[str], first: Sequence[str] = ()) -> Iterator[Opening]:
    """Begin to open these tables, ``first`` before the others; nothing is still under way at the end of the block.

    Each layer has the style of its table and belongs to the thread that called. Layers that nobody keeps are closed.
    """
    home, names = QThread.currentThread(), list(dict.fromkeys((*first, *names)))
    opener, styler = (ThreadPoolExecutor(1, thread_name_prefix=f"novex-{what}") for what in ("opening", "styles"))
    try:
        opened = {name: opener.submit(_open, path, name, home) for name in names}
        yield Opening({name: styler.submit(_style, opened[name], name) for name in names})
    finally:
        styler.shutdown(cancel_futures=True, wait=False)
        opener.shutdown(cancel_futures=True)
        styler.shutdown()


def _open(path: Path, name: str, home: QThread) -> QgsVectorLayer:
    table = schema().table(name)
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)  # it gets ours; looking for another one takes time
    layer = QgsVectorLayer(f"{path}|layername={name}", table.title_nl, "ogr", options)
    if not layer.isValid():
        message = tr("QGIS kan de laag '{layer}' van {file} niet openen.").format(layer=name, file=path.name)
        raise NovexError(message, tr("Controleer of het bestand nog bestaat en niet elders in gebruik is."))
    layer.moveToThread(home)
    return layer


def _style(opened: "Future[QgsVectorLayer]", name: str) -> QgsVectorLayer:
    layer = opened.result()
    apply_style(layer, name)
    return layer
