"""A process that is really killed while it edits, and two processes with one proposal."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from novex_plugin.adapters import geopackage, journal_restore
from novex_plugin.adapters import settings as plugin_settings
from tests.edit_world import turn
from tests.journal_world import Desk, files
from tests.small_world import housing, make_proposal

ROOT = Path(__file__).resolve().parents[2]
WORK = """
import sys, time
from pathlib import Path
from qgis.core import QgsApplication, QgsProject
app = QgsApplication([], True)
app.initQgis()
from qgis.PyQt.QtCore import QCoreApplication
from novex_plugin.adapters import edits, layers, settings
from novex_plugin.adapters.watcher import LayerWatch
from tests.edit_world import shape
settings.put("journal_folder", sys.argv[2])
found = layers.add_proposal_layers(QgsProject.instance(), Path(sys.argv[1]))
watch = LayerWatch(0)
watch.follow([found[name] for name in ("object_vlak", "object_punt", "variant")])
with watch.step("Wijk") as step:
    step.change(found["object_vlak"], next(found["object_vlak"].getFeatures()).id(), {"naam": "Voor de storing"})
    made = edits.new_feature(found["object_punt"], shape("object_punt", 7), {"functie": "bos", "naam": "Nieuw punt"})
    edits.add_feature(found["object_punt"], made, step)
while not watch.journal.written_at:
    QCoreApplication.processEvents()
print("geschreven", flush=True)
number = 0
while True:  # goes on editing and writing until it is killed
    number += 1
    with watch.step("verder") as step:
        step.change(found["variant"], next(found["variant"].getFeatures()).id(), {"omschrijving": "x" * number})
    watch.journal.flush()
"""


@pytest.fixture
def folder(qgis_app, tmp_path):
    made = tmp_path / "herstel [1]"  # signs that mean something in a search pattern
    plugin_settings.put("journal_folder", str(made))
    yield made
    plugin_settings.put("journal_folder", "")


@pytest.fixture
def worker(folder, tmp_path, qgis_new_project):
    path = make_proposal(tmp_path, housing())
    script = tmp_path / "werk.py"
    script.write_text(WORK)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, str(script), str(path), str(folder)], env=environment, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "geschreven"
    yield path, process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_process_that_is_killed_loses_nothing(worker):
    path, process = worker
    assert journal_restore.find(path) == []  # it lives, so its journal is its own
    time.sleep(0.3)
    process.kill()
    process.wait()
    content = journal_restore.load(journal_restore.find(path)[0])
    assert content.proposal == path
    assert journal_restore.count(content) == (1, 2, 0)
    desk = Desk(path)
    try:
        before = geopackage.open_proposal(path).objects()
        desk.restore()
        assert geopackage.open_proposal(path).objects() == before  # the file waits for "save"
        names = {one["naam"] for table in ("object_vlak", "object_punt") for one in desk.layers[table].getFeatures()}
        assert names == {"Voor de storing", "Nieuw punt"}
        assert set(next(desk.layers["variant"].getFeatures())["omschrijving"]) == {"x"}
        desk.watch.save()
        assert {one.name for one in geopackage.open_proposal(path).objects()} == names
    finally:
        desk.crash()


def test_two_processes_with_one_file_keep_a_journal_each(worker, folder):
    path, process = worker
    desk = Desk(path)
    try:
        desk.rename("Hier ook")
        desk.watch.journal.flush()
        assert len(files(folder)) == 2
        assert journal_restore.find(path) == []
        process.kill()
        process.wait()
        assert len(journal_restore.find(path)) == 1
    finally:
        desk.crash()
    turn()
    shutil.rmtree(folder)
