"""Atelier mode in the real window: twenty sketches in three variants, a snapshot of each, and the sketchbook as PDF.

Counts what a designer has to do: every press of a mouse button and every text that is typed.
"""

import math
import time
from typing import Any, Iterator, List

import driving
from qgis.core import QgsPointXY
from qgis.PyQt.QtWidgets import QInputDialog, QToolButton

VARIANTS = ("A", "B", "C")
FUNCTIONS = ("woningbouw", "bedrijventerrein", "bos", "zonneveld", "nieuwe_natuur", "windpark", "waterberging")
SKETCHES = 20
CORNERS = 5


def sketch(plugin: Any, iface: Any, journal: driving.Journal) -> Iterator[Any]:
    """Sketch, present, take snapshots, leave, and take everything back."""
    session, window = plugin.session, iface.mainWindow()
    before, start = len(session.objects()), time.monotonic()
    driving.click(plugin.dock.atelierButton)
    yield driving.pause(2.0)
    journal.check("ateliermodus vult het scherm", window.isFullScreen())
    designer = _Designer(plugin, iface)
    known = {item.code for item in session.variants}
    variants = [code for code in VARIANTS if code in known]
    for code in variants:
        yield from designer.variant(code, math.ceil(SKETCHES / len(variants)))
        journal.shoot(window, f"atelier_variant_{code}")
        yield from designer.snapshot()
    designer.report(journal, (time.monotonic() - start) / 60)
    designer.page.drawing.disarm()
    driving.click(window.findChild(QToolButton, "atelier_presenteren"))
    yield driving.pause(1.5)
    journal.shoot(window, "atelier_presentatie")
    plugin.atelier.presentation.stop()
    yield from _book(plugin, journal, window)
    driving.click(window.findChild(QToolButton, "atelier_sluiten"))
    yield driving.pause(1.0)
    journal.check("uit de ateliermodus staat QGIS er weer zoals het was", plugin.dock.isUserVisible())
    while len(session.objects()) > before and session.undo():
        pass
    journal.check("alle schetsen zijn ongedaan te maken", len(session.objects()) == before)
    session.set_variant("A")
    iface.messageBar().clearWidgets()
    yield driving.pause(0.5)


class _Designer:
    """Draws with the mouse and counts what that takes."""

    def __init__(self, plugin: Any, iface: Any) -> None:
        self.session, self.window, self.canvas = plugin.session, iface.mainWindow(), iface.mapCanvas()
        self.page = plugin.dock.pages_by_name["tekenen"]
        self.clicks, self.made, self.pages, self.variants = 1, 0, 0, 0
        self._before = len(self.session.objects())

    def variant(self, code: str, count: int) -> Iterator[Any]:
        """``count`` sketches in one variant, each of another function than the one before."""
        self.session.set_variant(code)
        self.clicks += 1
        self.variants += 1
        for turn in range(min(count, SKETCHES - self.made)):
            tile = self.page.palette_view.tiles[FUNCTIONS[turn % len(FUNCTIONS)]]
            self.page.paletteScroll.ensureWidgetVisible(tile)
            driving.settle(0.05)
            driving.click(tile)
            driving.draw(self.canvas, _blob(self.canvas, self.made))
            self.clicks += 2 + CORNERS
            self.made += 1
            yield self._all_there
        yield driving.pause(0.5)

    def _all_there(self) -> bool:
        return len(self.session.objects()) == self._before + self.made

    def snapshot(self) -> Iterator[Any]:
        driving.answer(QInputDialog, lambda dialog: dialog.accept())
        driving.click(self.window.findChild(QToolButton, "atelier_momentopname"))
        self.clicks += 2
        self.pages += 1
        yield lambda: len(_pages(self.session)) == self.pages

    def report(self, journal: driving.Journal, minutes: float) -> None:
        per_sketch = (self.clicks - self.made * CORNERS) / self.made
        journal.figures["atelier"] = {
            "schetsen": self.made, "varianten": self.variants, "minuten": round(minutes, 2), "klikken": self.clicks,
            "klikken per schets, hoekpunten niet meegeteld": round(per_sketch, 2),
        }  # fmt: skip
        done = self.made >= SKETCHES and minutes < 10
        journal.check("twintig schetsen in drie varianten binnen tien minuten", done)


def _book(plugin: Any, journal: driving.Journal, window: Any) -> Iterator[Any]:
    plugin.atelier.snapshots.show()
    yield driving.pause(0.8)
    journal.shoot(window, "schetsboek")
    dialog = plugin.atelier.snapshots.dialog
    target = plugin.session.path.with_name("schetsboek.pdf")
    dialog.write_pdf(target, show=False)
    yield target.is_file
    journal.check("schetsboek als PDF", target.stat().st_size > 10_000)
    dialog.reject()


def _pages(session: Any) -> List[Any]:
    from novex_plugin.adapters.sketchbook import book_folder, pages

    return list(pages(book_folder(session.path))[0])


def _blob(canvas: Any, number: int) -> List[Any]:
    """A rounded shape on the map, each at a place of its own, in pixels."""
    extent = canvas.extent()
    column, row = number % 5, (number // 5) % 4
    x = extent.xMinimum() + extent.width() * (0.14 + 0.17 * column)
    y = extent.yMinimum() + extent.height() * (0.18 + 0.2 * row)
    radius = min(extent.width(), extent.height()) * 0.06
    places = []
    for corner in range(CORNERS):
        angle = 2 * math.pi * corner / CORNERS + 0.3 * number
        point = QgsPointXY(x + radius * math.cos(angle), y + radius * math.sin(angle))
        places.append(canvas.getCoordinateTransform().transform(point).toQPointF().toPoint())
    return places
