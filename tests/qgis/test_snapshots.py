"""Dated snapshots: whole or not there, one QGIS at a time, and nothing lost by an update of three layers."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import shapely

from novex_plugin.adapters import settings
from novex_plugin.adapters.check import load_layers
from novex_plugin.adapters.snapshots import LOCK, WORK, Library, default_root, layer_sources
from novex_plugin.adapters.sources import LayerSource
from novex_plugin.adapters.store import Store
from novex_plugin.core.catalogue.basisset import basis_layer, basis_layers
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.records import ProposalObject
from novex_plugin.core.progress import Progress
from novex_plugin.core.services.records import Fetched, Provenance
from tests.gio_files import full, location, polygon
from tests.qgis_files import write

ROOT = Path(__file__).resolve().parents[2]
SQUARE = shapely.box(150000, 450000, 150100, 450100)
PROVINCE = "PV29"


def download(candidate, code, *shapes, day="2026-01-01"):
    """What a download leaves behind: a file in the candidate, and its record."""
    path = write(candidate.downloads / f"{code}.gpkg", code.lower(), *shapes)
    about = Provenance(code, f"Laag {code}", date=day, retrieved="2026-11-22T03:00:00Z")
    return Fetched(str(path), code.lower(), about)


def made(library, day, layers, **options):
    """An accepted snapshot; ``layers`` maps a key to the code and shapes that feed it."""
    candidate = library.begin(PROVINCE)
    sources = []
    for key, (code, *shapes) in layers.items():
        fetched = download(candidate, code, *shapes)
        candidate.add(fetched)
        sources += layer_sources(fetched, [key])
    candidate.finish(sources, date=day, **options)
    return candidate.accept()


@pytest.fixture
def library(tmp_path):
    return Library(tmp_path / "basis set")


def counts(snapshot):
    return {layer.key: layer.count for layer in Store.open(snapshot.store_path).layers()}


def test_a_snapshot_has_its_place_and_says_what_it_is(library):
    assert library.current(PROVINCE) is None
    snapshot = made(library, "2026-11-22", {"natura2000": ("B001", SQUARE)}, profile="NOVEX")
    assert snapshot.path == library.root / PROVINCE / "2026-11-22"
    assert {item.name for item in snapshot.path.iterdir()} == {"basisset.gpkg", "bronnen", "herkomst.json"}
    assert (snapshot.date, snapshot.layers, snapshot.province) == ("2026-11-22", ("natura2000",), PROVINCE)
    assert snapshot.size == sum(item.stat().st_size for item in snapshot.path.rglob("*") if item.is_file())
    assert not (library.root / PROVINCE / WORK).exists()
    store = Store.open(snapshot.store_path)
    assert (store.province, store.profile, store.snapshot_date) == (PROVINCE, "NOVEX", "2026-11-22")
    assert store.snapshot_name == "Basisset Zeeland"
    assert snapshot.made == store.made
    about = json.loads((snapshot.path / "herkomst.json").read_text(encoding="utf-8"))
    assert about["lagen"][0]["herkomst"][0]["layer"] == "B001"
    assert str(library.root) not in json.dumps(about)  # the whole folder may move
    assert library.current(PROVINCE) == snapshot and library.provinces() == [PROVINCE]


def test_snapshots_of_one_day_are_numbered_and_the_newest_comes_first(library):
    for day in ("2026-11-22", "2026-11-22", "2026-03-01"):
        made(library, day, {"nnn": ("B002", SQUARE)})
    for _again in range(9):
        made(library, "2026-11-22", {"nnn": ("B002", SQUARE)})
    names = [one.path.name for one in library.snapshots(PROVINCE)]
    assert names[:2] == ["2026-11-22_11", "2026-11-22_10"] and names[-2:] == ["2026-11-22", "2026-03-01"]


def test_layers_that_are_not_downloaded_anew_come_along(library):
    first = made(library, "2026-01-01", {"natura2000": ("B001", SQUARE, SQUARE), "nnn": ("B002", SQUARE)})
    second = made(library, "2026-02-01", {"nnn": ("B002", SQUARE, SQUARE, SQUARE)})
    assert counts(second) == {"nnn": 3, "natura2000": 2}
    assert {one.name for one in (second.path / "bronnen").iterdir()} == {"B001.gpkg", "B002.gpkg"}
    shutil.rmtree(first.path)  # a link or a copy: the new one needs nothing of the old
    [about] = Store.open(second.store_path).layer("natura2000").provenance
    assert (about.layer, about.date, about.retrieved) == ("B001", "2026-01-01", "2026-11-22T03:00:00Z")
    third = made(library, "2026-03-01", {"nnn": ("B002", SQUARE)})
    assert counts(third) == {"nnn": 1, "natura2000": 2}


def test_layers_that_are_dropped_or_not_wanted_stay_behind(library):
    made(library, "2026-01-01", {"natura2000": ("B001", SQUARE), "nnn": ("B002", SQUARE)})
    assert counts(made(library, "2026-02-01", {"nnn": ("B003", SQUARE)}, dropped=["B002", "natura2000"])) == {"nnn": 1}
    assert counts(made(library, "2026-03-01", {"natura2000": ("B001", SQUARE)}, keep_others=False)) == {"natura2000": 1}


def test_two_sources_of_one_layer_are_replaced_one_by_one(library):
    candidate = library.begin(PROVINCE)
    both = [layer_sources(download(candidate, code, SQUARE), ["nnn"])[0] for code in ("B002", "B003")]
    candidate.finish(both, date="2026-01-01")
    candidate.accept()
    assert counts(made(library, "2026-02-01", {"nnn": ("B003", SQUARE, SQUARE)})) == {"nnn": 3}


def test_files_from_elsewhere_become_part_of_the_snapshot(library, tmp_path):
    own = write(tmp_path / "elders" / "nnn.gpkg", "nnn", SQUARE)
    gio = full(tmp_path / "elders" / "gio.gml", location("stil", "g2", polygon()))
    candidate = library.begin(PROVINCE)
    gio_source = LayerSource("stiltegebied", str(gio), group="stiltegebied a")
    candidate.finish([LayerSource("nnn", str(own), "nnn"), gio_source], date="2026-01-01")
    first = candidate.accept()
    shutil.rmtree(tmp_path / "elders")
    second = made(library, "2026-02-01", {"natura2000": ("B001", SQUARE)})
    assert counts(second) == {"natura2000": 1, "nnn": 1, "stiltegebied": 1}
    stored = Store.open(second.store_path).layer("nnn")
    assert stored.source == Store.open(first.store_path).layer("nnn").source == "nnn.gpkg"


def test_an_update_of_a_file_from_elsewhere_replaces_it(library, tmp_path):
    path = tmp_path / "elders" / "nnn.gpkg"
    for day, shapes in (("2026-01-01", [SQUARE]), ("2026-02-01", [SQUARE, SQUARE])):
        write(path, "nnn", *shapes)
        candidate = library.begin(PROVINCE)
        candidate.finish([LayerSource("nnn", str(path), "nnn")], date=day)
        candidate.accept()
    assert counts(library.current(PROVINCE)) == {"nnn": 2}


# -- broken off, rejected, refused


def test_after_a_crash_the_same_candidate_goes_on(library):
    candidate = library.begin(PROVINCE)
    candidate.add(download(candidate, "B001", SQUARE))
    candidate.add(download(candidate, "B002", SQUARE))
    (candidate.downloads / "B002.gpkg").unlink()  # and one of the files is gone
    candidate.close()
    again = library.begin(PROVINCE)
    assert again.folder == candidate.folder
    [fetched] = again.fetched
    assert (fetched.provenance.layer, Path(fetched.path).name) == ("B001", "B001.gpkg")
    again.finish(layer_sources(fetched, ["natura2000"]), date="2026-01-01")
    assert counts(again.accept()) == {"natura2000": 1}


def test_a_cancelled_build_leaves_the_current_snapshot_and_can_be_done_again(library):
    old = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})

    class Stop(Progress):
        def cancelled(self):
            return True

    candidate = library.begin(PROVINCE)
    sources = layer_sources(download(candidate, "B001", SQUARE), ["natura2000"])
    with pytest.raises(Cancelled):
        candidate.finish(sources, progress=Stop())
    assert library.current(PROVINCE) == old
    with pytest.raises(NovexError, match="nog niet klaar"):
        candidate.accept()
    candidate.finish(sources, date="2026-02-01")
    assert library.current(PROVINCE) == old  # finished, but not accepted
    assert library.snapshots(PROVINCE) == [old]
    assert counts(candidate.accept()) == {"nnn": 1, "natura2000": 1}


def test_a_rejected_candidate_is_gone(library):
    old = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    candidate = library.begin(PROVINCE)
    candidate.finish(layer_sources(download(candidate, "B001", SQUARE), ["natura2000"]))
    candidate.reject()
    assert library.snapshots(PROVINCE) == [old]
    assert not candidate.folder.exists()
    library.begin(PROVINCE).reject()  # the lock is free again


def test_a_second_qgis_has_to_wait(library):
    candidate = library.begin(PROVINCE)
    with pytest.raises(NovexError, match=f"proces {os.getpid()}"):
        library.begin(PROVINCE)
    library.begin("PV25").close()  # another province is another matter
    candidate.close()
    library.begin(PROVINCE).close()


def test_the_lock_of_a_process_that_died_does_not_hold(library):
    script = (
        "import os, sys\nfrom novex_plugin.adapters.snapshots import Library\n"
        "at_work = Library(sys.argv[1]).begin('PV29')\nos._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", script, str(library.root)], cwd=ROOT, check=False)
    assert done.returncode == 9
    assert (library.root / PROVINCE / LOCK).exists()
    library.begin(PROVINCE).close()


def test_a_folder_that_cannot_be_written_to_is_refused_in_plain_words():
    with pytest.raises(NovexError, match=r"geschreven|schrijven"):
        Library("/proc/novex").begin(PROVINCE)
    assert Library("/proc/novex").snapshots(PROVINCE) == []


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 400 kB of its own."""
    place = tmp_path / "schijf"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(place)]
    tried = subprocess.run(mount, capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("a small disk can only be mounted by root")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="mounts a disk of its own")
def test_a_full_disk_says_so_and_leaves_what_was_there(small_disk, tmp_path):
    library = Library(small_disk)
    old = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    wide = write(tmp_path / "elders" / "natura2000.gpkg", "natura2000", *[SQUARE.buffer(10, quad_segs=99)] * 200)
    candidate = library.begin(PROVINCE)
    with pytest.raises(NovexError, match="schijf is vol"):
        candidate.finish([LayerSource("natura2000", str(wide), "natura2000")])
    candidate.reject()
    assert library.current(PROVINCE) == old and counts(old) == {"nnn": 1}
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert counts(library.current(PROVINCE)) == {"nnn": 1}
    with pytest.raises(NovexError, match="mag u niet schrijven"):
        library.begin(PROVINCE)


# -- clearing up


def test_a_snapshot_in_use_is_not_deleted_without_saying_so(library):
    first = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    second = made(library, "2026-02-01", {"nnn": ("B002", SQUARE)})
    with pytest.raises(NovexError, match="in gebruik"):
        library.remove(first, used=[str(first.store_path)])
    library.remove(first, used=[first.store_path], although_used=True)
    assert library.snapshots(PROVINCE) == [second]
    assert [item.name for item in second.path.parent.iterdir() if item.is_dir()] == [second.path.name]


def test_pruning_keeps_the_newest_and_those_in_use(library):
    all_of_them = [made(library, f"2026-0{month}-01", {"nnn": ("B002", SQUARE)}) for month in range(1, 6)]
    gone = library.prune(PROVINCE, keep=2, used=[all_of_them[0].store_path])
    assert gone == [all_of_them[2], all_of_them[1]]
    assert library.snapshots(PROVINCE) == [all_of_them[4], all_of_them[3], all_of_them[0]]
    assert counts(all_of_them[4]) == {"nnn": 1}


def test_what_is_no_snapshot_is_left_alone(library):
    snapshot = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    (library.root / PROVINCE / "2026-05-05").mkdir()
    (library.root / PROVINCE / "notities").mkdir()
    (snapshot.path / "herkomst.json").write_text("kapot", encoding="utf-8")
    [found] = library.snapshots(PROVINCE)
    assert (found.path, found.layers, found.date) == (snapshot.path, (), "2026-01-01")
    assert found.sources() == []


@pytest.mark.parametrize("path", ["/etc/passwd", "../../buiten.gpkg"])
def test_a_record_cannot_lead_out_of_the_snapshot(library, path):
    snapshot = made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    place = snapshot.path / "herkomst.json"
    about = json.loads(place.read_text(encoding="utf-8"))
    about["bronnen"][0]["path"] = path
    place.write_text(json.dumps(about), encoding="utf-8")
    (library.root / "buiten.gpkg").write_bytes(b"x")
    assert snapshot.sources() == []


@pytest.mark.parametrize("code", ["", "..", "PV29/../PV25"])
def test_a_province_is_a_code(library, code):
    with pytest.raises(NovexError, match="geen provinciecode"):
        library.begin(code)


# -- used


def test_a_check_on_a_snapshot_that_was_moved(library, tmp_path):
    made(library, "2026-01-01", {"nnn": ("B002", SQUARE)})
    library.root.rename(tmp_path / "verhuisd")
    store = Store.open(Library(tmp_path / "verhuisd").current(PROVINCE).store_path)
    rule = Rule("N", "n", "natuur", "art", "wet_amvb", "Rijk", ("nnn",), "verboden", "uitleg", "bron")
    item = ProposalObject("a", "a", SQUARE, "vlak", "woningbouw")
    [finding] = check([item], [rule], load_layers(store, [rule], [item]), None).findings
    assert (finding.source, finding.source_date) == ("Laag B002", "2026-01-01")


def test_a_layer_feeds_what_the_catalogue_says(tmp_path):
    code = next(one.code for one in basis_layers() if one.check_layers)
    fetched = Fetched(str(tmp_path / "x.gpkg"), "t", Provenance(code, "Titel", date="2026-01-01"))
    keys = [one.key for one in layer_sources(fetched)]
    assert keys == list(basis_layer(code).check_layers)
    loose = next(one.code for one in basis_layers() if not one.check_layers)
    [source] = layer_sources(Fetched("x", "t", Provenance(loose, "Titel")))
    assert (source.key, source.title) == (loose.lower(), "Titel")


def test_the_place_is_a_setting(qgis_app, tmp_path):
    assert default_root().name == "basisset" and default_root().parent.name == "novex"
    settings.put("basisset_folder", str(tmp_path))
    try:
        assert default_root() == tmp_path
    finally:
        settings.put("basisset_folder", "")
