"""The layers of a small proposal under a watch, and their state to the byte."""

import random
from typing import Any, Dict, List, Tuple

from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from novex_plugin.adapters import edits
from novex_plugin.adapters.journal_values import row_of
from novex_plugin.adapters.watcher import LayerWatch

TABLES = ("object_vlak", "object_lijn", "object_punt", "schets_lijn", "schets_punt", "variant")
SHAPES = {
    "object_vlak": "MultiPolygon ((({x} 0, {x} 9, 9 9, {x} 0)))",
    "object_lijn": "MultiLineString (({x} 0, 9 9))",
    "schets_lijn": "MultiLineString (({x} 0, 9 9))",
    "object_punt": "Point ({x} 1)",
    "schets_punt": "Point ({x} 1)",
}
TEXT = {"variant": "naam", "schets_lijn": "tekst", "schets_punt": "tekst"}
State = Dict[str, Dict[int, Tuple[Any, ...]]]


def state(layers: Dict[str, QgsVectorLayer]) -> State:
    """Every feature of every layer as it stands on screen: all values, geometry as bytes."""
    return {
        table: {
            feature.id(): (tuple(map(repr, row_of(feature).items())), bytes(feature.geometry().asWkb()))
            for feature in layer.getFeatures()
        }
        for table, layer in layers.items()
    }


def shape(table: str, x: float) -> QgsGeometry:
    return QgsGeometry.fromWkt(SHAPES[table].format(x=x)) if table in SHAPES else QgsGeometry()


def turn() -> None:
    """Let the event loop turn, as it does between two actions of a user."""
    QCoreApplication.processEvents()


class Walker:
    """Does random things to the layers, as the panel (in steps) and as QGIS itself (on one layer) would."""

    def __init__(self, watch: LayerWatch, layers: Dict[str, QgsVectorLayer], seed: int) -> None:
        self.watch, self.layers = watch, layers
        self.random = random.Random(seed)
        self._number = 0

    def act(self) -> str:
        """One action that changes something; answers which."""
        what = self.random.choice(["add", "change", "reshape", "remove", "several", "qgis", "qgis two", "given up"])
        getattr(self, "_" + what.replace(" ", "_"))()
        turn()
        return what

    def _tables(self, count: int) -> List[str]:
        return self.random.sample(TABLES, count)

    def _add(self) -> None:
        with self.watch.step("toevoegen") as step:
            self._add_to(self._tables(1)[0], step)

    def _add_to(self, table: str, step: Any) -> None:
        self._number += 1
        values = {"functie": "bos", "naam": f"n{self._number}", "code": f"c{self._number}"}
        layer = self.layers[table]
        if table != "variant":
            edits.add_feature(layer, edits.new_feature(layer, shape(table, self.random.random()), values), step)
            return
        feature = edits.QgsVectorLayerUtils.createFeature(layer)
        for name in ("naam", "code"):
            feature.setAttribute(name, values[name])
        assert step.edit(layer).addFeature(feature)

    def _some(self, table: str) -> List[int]:
        fids = sorted(feature.id() for feature in self.layers[table].getFeatures())
        return self.random.sample(fids, min(len(fids), self.random.randint(1, 3)))

    def _change(self, tables: Any = None) -> None:
        with self.watch.step("wijzigen") as step:
            for table in tables or self._tables(1):
                for fid in self._some(table):
                    self._number += 1
                    step.change(self.layers[table], fid, {TEXT.get(table, "naam"): f"w{self._number}"})

    def _reshape(self) -> None:
        table = self.random.choice(list(SHAPES))
        with self.watch.step("vorm") as step:
            for fid in self._some(table):
                step.reshape(self.layers[table], fid, shape(table, self.random.random()))

    def _remove(self) -> None:
        table = self._tables(1)[0]
        with self.watch.step("verwijderen") as step:
            for fid in self._some(table)[:1]:
                assert step.edit(self.layers[table]).deleteFeature(fid)

    def _several(self) -> None:
        tables = self._tables(self.random.randint(2, 4))
        with self.watch.step("samen") as step:
            self._add_to(tables[0], step)
            for table in tables[1:]:
                for fid in self._some(table):
                    self._number += 1
                    step.change(self.layers[table], fid, {TEXT.get(table, "naam"): f"s{self._number}"})

    def _qgis(self) -> None:
        """The attribute table: no command around it, and defaults that come along as commands of their own."""
        table = self._tables(1)[0]
        layer = self.layers[table]
        edits.start_editing(layer)
        for fid in self._some(table)[:1]:
            self._number += 1
            layer.changeAttributeValue(fid, layer.fields().lookupField(TEXT.get(table, "naam")), f"q{self._number}")

    def _qgis_two(self) -> None:
        """The vertex tool with topological editing: a command on each layer, one after the other."""
        for table in self.random.sample(list(SHAPES), 2):
            layer = self.layers[table]
            edits.start_editing(layer)
            layer.beginEditCommand("Moved vertex")
            for fid in self._some(table):
                layer.changeGeometry(fid, shape(table, self.random.random()))
            layer.endEditCommand()

    def _given_up(self) -> None:
        """A tool of QGIS that is cancelled halfway."""
        table = self._tables(1)[0]
        layer = self.layers[table]
        edits.start_editing(layer)
        layer.beginEditCommand("toch niet")
        for fid in self._some(table):
            layer.deleteFeature(fid)
        layer.destroyEditCommand()

    def wander(self) -> str:
        """Back or forth: by the panel, or by QGIS on one layer, one or several commands at once."""
        what = self.random.choice(["undo", "redo", "own undo", "own redo", "own jump"])
        stacks = [layer.undoStack() for layer in self.layers.values() if layer.isEditable()]
        if what in ("undo", "redo"):
            getattr(self.watch, what)()
        elif stacks:
            stack = self.random.choice(stacks)
            if what == "own jump":
                stack.setIndex(self.random.randint(0, stack.count()))
            else:
                getattr(stack, what.split()[1])()
        turn()
        return what
