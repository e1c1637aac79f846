"""A proposal that is opened, edited, lost in a crash and opened again."""

from pathlib import Path
from typing import Any, List

from qgis.core import QgsProject

from novex_plugin.adapters import edits, journal_restore, layers
from novex_plugin.adapters.watcher import LayerWatch
from tests.edit_world import TABLES, shape


class Desk:
    """An open proposal with a watch, which can be closed and opened again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.open()

    def open(self) -> None:
        made = layers.add_proposal_layers(QgsProject.instance(), self.path)
        self.layers = {table: made[table] for table in TABLES}
        self.watch = LayerWatch(0)
        self.watch.follow(self.layers.values())

    def crash(self) -> None:
        """Everything unsaved is gone, as after a crash; the journal stays, and nobody holds it."""
        self.watch.stop()
        for layer in self.layers.values():
            layer.rollBack()
        QgsProject.instance().clear()

    def rename(self, name: str, table: str = "object_vlak") -> None:
        with self.watch.step(name) as step:
            layer = self.layers[table]
            step.change(layer, min(one.id() for one in layer.getFeatures()), {"naam": name})

    def add(self, table: str, **values: str) -> str:
        layer = self.layers[table]
        with self.watch.step("erbij") as step:
            made = edits.new_feature(layer, shape(table, 1), {"functie": "bos", "naam": "Nieuw", **values})
            return edits.add_feature(layer, made, step)

    def remove(self, uuid: str) -> None:
        with self.watch.step("weg") as step:
            edits.delete_objects(list(self.layers.values())[:3], [uuid], step)

    def restore(self, **options: Any) -> Any:
        content = journal_restore.load(journal_restore.find(self.path)[0])
        planned = journal_restore.plan(content, self.layers)
        with self.watch.step("Terugzetten") as step:
            done = journal_restore.restore(planned, self.layers, step, **options)
        return planned, done


def files(folder: Path) -> List[str]:
    """The journals that lie there."""
    return sorted(path.name for path in folder.glob("*.herstel")) if folder.exists() else []
