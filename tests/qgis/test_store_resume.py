"""A store that broke off halfway goes on: finished layers are not made again, and half a layer never counts."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
import shapely

from novex_plugin.adapters import store_build
from novex_plugin.adapters.store import LayerSource, Store, build_store
from novex_plugin.adapters.store_resume import finished_layers, resumable
from novex_plugin.core.errors import Cancelled
from novex_plugin.core.progress import Progress
from tests.qgis_files import write

KEYS = ("natura2000", "nnn", "rivierbed")
ROUND = [shapely.Point(150000 + 150 * n, 450000).buffer(100, quad_segs=200) for n in range(12)]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def sources(tmp_path):
    return [
        LayerSource(key, str(write(tmp_path / f"{key}.gpkg", key, *ROUND[: 4 + number])), key)
        for number, key in enumerate(KEYS)
    ]


class StopAt(Progress):
    """Stops when a text comes by, as soon as two layers are on the disk: those are written while the next is read."""

    def __init__(self, moment, target):
        self.moment, self.work, self.stop = moment, target.parent / f".{target.name}.bezig" / target.name, False

    def step(self, fraction, text=""):
        if text.startswith(self.moment):
            while self.work.exists() and finished_layers(self.work) < 2 and self.moment.startswith("Lezen"):
                time.sleep(0.01)
            self.stop = True
        super().step(fraction, text)

    def cancelled(self):
        return self.stop


def made_now(monkeypatch):
    """The layers that are really made from here on."""
    made = []
    real = store_build._add_layer
    noted = lambda build, key, *rest: made.append(key) or real(build, key, *rest)  # noqa: E731
    monkeypatch.setattr(store_build, "_add_layer", noted)
    return made


def broken_off(sources, target):
    with pytest.raises(Cancelled):
        build_store(sources, target, progress=StopAt("Lezen van rivierbed", target))
    assert not target.exists()


def same(one, other):
    assert [layer.key for layer in one.layers()] == [layer.key for layer in other.layers()] == list(KEYS)
    for key in KEYS:
        left, right = one.load(key), other.load(key)
        assert shapely.to_wkb(left.pieces).tolist() == shapely.to_wkb(right.pieces).tolist()
        assert shapely.to_wkb(left.united).tolist() == shapely.to_wkb(right.united).tolist()
        assert np.array_equal(left.piece_alone, right.piece_alone)
        assert left.feature_ids == right.feature_ids


def test_after_a_cancel_only_the_rest_is_made(sources, tmp_path, monkeypatch):
    whole = Store.open(build_store(sources, tmp_path / "ineens.gpkg").path)
    target = tmp_path / "klaar.gpkg"
    broken_off(sources, target)
    made = made_now(monkeypatch)
    report = build_store(sources, target)
    assert made == ["rivierbed"]
    assert [layer.key for layer in report.layers if layer.reused] == ["natura2000", "nnn"]
    same(Store.open(target), whole)
    assert not [item for item in tmp_path.iterdir() if item.name.endswith(".bezig")]


def test_a_relative_path(sources, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    broken_off(sources, Path("klaar.gpkg"))
    made = made_now(monkeypatch)
    build_store(sources, "klaar.gpkg")
    assert made == ["rivierbed"]


def test_it_may_break_off_twice(sources, tmp_path, monkeypatch):
    target = tmp_path / "klaar.gpkg"
    broken_off(sources, target)
    with pytest.raises(Cancelled):  # now while taking over
        build_store(sources, target, progress=StopAt("Overnemen", target))
    broken_off(sources, target)
    made = made_now(monkeypatch)
    build_store(sources, target)
    assert made == ["rivierbed"]


def test_a_source_that_changed_meanwhile_is_made_again(sources, tmp_path, monkeypatch):
    target = tmp_path / "klaar.gpkg"
    broken_off(sources, target)
    write(tmp_path / "nnn.gpkg", "nnn", *ROUND[:9])
    made = made_now(monkeypatch)
    build_store(sources, target)
    assert made == ["nnn", "rivierbed"]
    assert Store.open(target).layer("nnn").count == 9


def test_a_killed_process_leaves_what_was_finished(sources, tmp_path, monkeypatch):
    """Killed outright in the middle of writing the third layer: the first two count, the third does not."""
    target = tmp_path / "klaar.gpkg"
    script = f"""
import os, signal
from novex_plugin.adapters import store_format, store_write
from novex_plugin.adapters.store import LayerSource, build_store
real = store_format.write_pieces
def write_pieces(connection, layer, *rest):
    real(connection, layer, *rest)
    if layer == "rivierbed":
        os.kill(os.getpid(), signal.SIGKILL)
store_format.write_pieces = write_pieces
build_store([LayerSource(key, {str(tmp_path)!r} + f"/{{key}}.gpkg", key) for key in {KEYS!r}], {str(target)!r})
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == -signal.SIGKILL
    assert finished_layers(tmp_path / ".klaar.gpkg.bezig" / "klaar.gpkg") == 2
    made = made_now(monkeypatch)
    build_store(sources, target)
    assert made == ["rivierbed"]
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_a_damaged_rest_is_not_built_on(sources, tmp_path, monkeypatch):
    target = tmp_path / "klaar.gpkg"
    broken_off(sources, target)
    rest = tmp_path / ".klaar.gpkg.bezig" / "klaar.gpkg"
    content = bytearray(rest.read_bytes())
    content[len(content) // 2 :] = os.urandom(len(content) - len(content) // 2)
    rest.write_bytes(content)
    made = made_now(monkeypatch)
    build_store(sources, target)
    assert made == list(KEYS)


def test_two_that_make_the_same_store_do_not_meet(sources, tmp_path):
    target = tmp_path / "klaar.gpkg"
    with resumable(target) as mine, resumable(target) as other:
        assert mine.work.parent != other.work.parent
        assert other.earlier is None
