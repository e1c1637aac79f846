"""What a GIO says of itself, whole downloads of them, and the way through the store to a finding."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import shapely
from osgeo import ogr

from novex_plugin.adapters.check import load_layers
from novex_plugin.adapters.gio_reader import gio_groups, gio_summary, read_gio
from novex_plugin.adapters.store import Store, build_store, discover_sources
from novex_plugin.core.catalogue import layer as catalogue_layer
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalObject
from tests.gio_files import CONTEXT, GROUPS, IDENTITY, WORK, full, location, packed, polygon, write

ROOT = Path(__file__).resolve().parents[2]


def test_identifiers_dates_and_background(tmp_path):
    path = full(tmp_path / "a.gml", location("x", "g1", polygon()), context=CONTEXT.format(more=""))
    facts = gio_summary(str(path)).facts
    assert (facts.work, facts.expression) == (WORK, f"{WORK}/nld@2024-02-03;2")
    assert (facts.background, facts.background_date) == ("BGT", "2023-12-01")
    assert (facts.date, facts.authority, facts.accuracy_dm) == ("2024-02-03", "pv29", None)
    assert any("BGT van 2023-12-01" in text for _level, text in read_gio(str(path)).messages)
    bare = full(tmp_path / "b.gml", location("x", "g1", polygon()), context=CONTEXT.format(more=""), identity="")
    assert gio_summary(str(bare)).facts.date == "2023-12-01"  # no version: then the state of its background
    assert gio_summary(write(tmp_path, location("x", "g1", polygon()))).facts.date == ""


@pytest.mark.parametrize(
    ("stated", "expected"), [("8", "exact"), ("10", "exact"), ("30", "middel"), ("500", "indicatief"), ("vaag", "")]
)
def test_the_accuracy_that_the_decree_states_is_that_of_the_layer(tmp_path, stated, expected):
    context = CONTEXT.format(more=f"<gio:nauwkeurigheid>{stated}</gio:nauwkeurigheid>")
    path = full(tmp_path / "a.gml", location("x", "g2", polygon()), context=context)
    [source] = discover_sources(path).sources
    assert source.accuracy == expected
    legal = IDENTITY + f"<geo:juridischeNauwkeurigheid>{stated}</geo:juridischeNauwkeurigheid>"
    newer = full(tmp_path / "b.gml", location("x", "g2", polygon()), identity=legal)
    assert discover_sources(newer).sources[0].accuracy == expected
    stored = Store.open(build_store([source], tmp_path / "s.gpkg").path).layer("stiltegebied")
    assert stored.accuracy == (expected or catalogue_layer("stiltegebied").accuracy)


def test_the_store_cites_the_version_of_the_regulation(tmp_path):
    path = full(tmp_path / "a.gml", location("x", "g2", polygon()), context=CONTEXT.format(more=""))
    stored = Store.open(build_store(discover_sources(path).sources, tmp_path / "s.gpkg").path).layer("stiltegebied")
    assert stored.source == f"stiltegebied a, Zeeland, {WORK}/nld@2024-02-03;2"
    assert stored.date == "2024-02-03"
    [record] = stored.provenance
    assert (record.metadata_id, record.owner, record.date) == (f"{WORK}/nld@2024-02-03;2", "Zeeland", "2024-02-03")
    assert (record.count, record.layer_name) == (1, "stiltegebied a")


def test_a_file_that_only_describes_a_change_is_refused(tmp_path):
    one = "<geo:LocatieMutatie><geo:wijzigactie>1</geo:wijzigactie></geo:LocatieMutatie>"
    change = f"<geo:locatieMutaties>{one}</geo:locatieMutaties>"
    path = full(tmp_path / "a.gml", after=change)
    with pytest.raises(NovexError, match="alleen een wijziging"):
        read_gio(str(path))
    assert discover_sources(path).sources == ()


# -- groups


def test_groups_of_one_layer_are_read_in_one_go_and_others_become_layers_on_request(tmp_path):
    groups = GROUPS.replace(
        "</geo:groepen>",
        "<geo:Groep><geo:groepID>g3</geo:groepID><geo:label>stiltegebied b</geo:label></geo:Groep>"
        "<geo:Groep><geo:groepID>g4</geo:groepID><geo:label>Ankerverbod: haven</geo:label></geo:Groep></geo:groepen>",
    )
    spots = [location(f"plek {id}", id, polygon()) for id in ("g1", "g2", "g3", "g4")]
    path = full(tmp_path / "a.gml", *spots, groups=groups)
    found = discover_sources(path)
    assert {one.key: (one.group, one.groups) for one in found.sources} == {
        "stiltegebied": (None, ("stiltegebied a", "stiltegebied b")),
        "grondwaterbescherming": ("waterwingebied", ()),
    }
    assert "Ankerverbod" in found.messages[0][1]
    everything = discover_sources(path, unlinked=True)
    store = Store.open(build_store(everything.sources, tmp_path / "s.gpkg").path)
    assert {layer.key: layer.count for layer in store.layers()} == {
        "stiltegebied": 2, "grondwaterbescherming": 1, "gio_ankerverbod_haven": 1,
    }  # fmt: skip
    assert store.layer("gio_ankerverbod_haven").title == "Ankerverbod: haven"
    assert everything.messages == ()


def test_labels_behind_the_locations_count_as_well(tmp_path):
    path = full(tmp_path / "a.gml", location("", "g2", polygon()), groups="", after=GROUPS)
    assert gio_groups(str(path)) == ("stiltegebied a",)
    assert read_gio(str(path), "stiltegebied a").names == ["stiltegebied a"]


def test_many_loose_names_are_one_layer_of_the_object(tmp_path):
    path = full(tmp_path / "bomen.gml", *(location(f"boom {n}", "", polygon()) for n in range(9)), groups="")
    [source] = discover_sources(path, unlinked=True).sources
    assert (source.key, source.title, len(source.groups)) == ("gio_bomen", "bomen", 9)
    assert len(read_gio(str(path), groups=source.groups).ids) == 9


def test_the_id_of_a_geometry_is_kept_when_it_is_one_of_its_own(tmp_path):
    one = location("a", "g1", polygon()).replace("<basis:id>1<", "<basis:id>uuid-a<")
    two = location("b", "g1", polygon()).replace("<basis:id>1<", "<basis:id>uuid-b<")
    twice = [location("c", "g1", polygon())] * 2
    assert read_gio(write(tmp_path, one, two, *twice)).ids == ["uuid-a", "uuid-b", "g1.3", "g1.4"]


# -- downloads


@pytest.mark.parametrize("place", ["folder", "zip"])
def test_a_whole_download_is_read_by_the_names_beside_it(tmp_path, place):
    path = packed(tmp_path)
    found = discover_sources(path if place == "zip" else tmp_path / "map")
    assert {one.key for one in found.sources} == {"stiltegebied", "grondwaterbescherming"}
    assert [level for level, _text in found.messages] == ["info"]  # the group that no rule tests; no warnings
    report = build_store(discover_sources(path, unlinked=True).sources, tmp_path / "s.gpkg")
    store = Store.open(report.path)
    assert {layer.key: layer.title for layer in store.layers() if layer.key.startswith("gio_")} == {
        "gio_ankerverbod": "Ankerverbod"
    }
    assert [layer.area_after for layer in store.layers()] == pytest.approx([10_000] * 3)
    assert store.load("stiltegebied").feature_names == ["stiltegebied a"]


def test_many_files_for_one_check_layer_are_one_layer(tmp_path):
    for number in range(7):
        x = 150000 + 200 * number
        square = f"{x} 450000 {x + 100} 450000 {x + 100} 450100 {x} 450100 {x} 450000"
        identity = IDENTITY.replace("gebied_1", f"gebied_{number}")
        full(tmp_path / "in" / f"{number}.gml", location("s", "g2", polygon(square)), identity=identity)
    report = build_store(discover_sources(tmp_path / "in").sources, tmp_path / "s.gpkg")
    [stored] = Store.open(report.path).layers()
    assert (stored.key, stored.count, len(stored.provenance)) == ("stiltegebied", 7, 7)
    assert len(stored.source) <= 300 and "en nog" in stored.source


def test_a_zip_that_is_none_or_holds_no_gio_says_so(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 kapot")
    [(level, text)] = discover_sources(tmp_path / "a.zip").messages[:1]
    assert level == "waarschuwing" and "zip-bestand" in text
    with zipfile.ZipFile(tmp_path / "b.zip", "w") as archive:
        archive.writestr("foto.jpg", b"x")
    assert "geen geografisch informatieobject" in discover_sources(tmp_path / "b.zip").messages[0][1]


def test_an_entry_cannot_write_outside_its_temporary_folder(tmp_path):
    path = tmp_path / "in" / "kwaad.zip"
    path.parent.mkdir()
    content = Path(write(tmp_path, location("x", "g2", polygon()))).read_text(encoding="utf-8")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("../../ontsnapt.gml", content)
    assert read_gio(str(path), entry="../../ontsnapt.gml").names == ["x"]
    assert not list(tmp_path.rglob("ontsnapt*"))


# -- in a check, at size, and on the real thing


def test_such_an_area_is_a_reservation_in_a_check(tmp_path):
    path = full(tmp_path / "a.gml", location("Stille hoek", "g2", polygon()), context=CONTEXT.format(more=""))
    store = Store.open(build_store(discover_sources(path).sources, tmp_path / "s.gpkg").path)
    layers = ("stiltegebied",)
    rule = Rule("M", "Stiltegebied", "milieu", "art", "verordening", "Provincie", layers, "verboden", "u", "b")
    item = ProposalObject("p", "p", shapely.box(150050, 450000, 150250, 450100), "vlak", "woningbouw")
    [finding] = check([item], [rule], load_layers(store, [rule], [item]), None).findings
    assert finding.overlap_m2 == pytest.approx(5_000)
    assert finding.hits[0].name == "Stille hoek"
    assert (finding.source_date, WORK in finding.source) == ("2024-02-03", True)


@pytest.mark.slow
def test_a_large_file_is_read_as_it_comes(tmp_path):
    """Memory follows one location and the result, not the file: measured on a file of 50 MB in a process of its own."""
    resource = pytest.importorskip("resource")
    assert resource
    noise = "<!--" + "x" * 100_000 + "-->"
    spots = [location(f"s{n}", "g2", noise + polygon()) for n in range(500)]
    path = full(tmp_path / "groot.gml", *spots)
    script = (
        "import resource, sys\nfrom novex_plugin.adapters.gio_reader import read_gio\n"
        "peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        f"before = peak()\nread = read_gio({str(path)!r}, 'stiltegebied a')\n"
        "print(len(read.ids), (peak() - before) // 1024)"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    count, grown_mb = map(int, done.stdout.split())
    assert path.stat().st_size > 50_000_000
    assert count == 500
    assert grown_mb < 30


def test_the_raw_gml_has_the_areas_of_its_converted_twin(real_data):
    folder = real_data / "gio_omgevingswet"
    if not (folder / "gio_pv29.gpkg").is_file():
        pytest.skip(f"no converted GIO in {folder}")
    data = ogr.Open(str(folder / "gio_pv29.gpkg"))
    table = data.GetLayer(0)
    table.SetAttributeFilter("bestand = 'GIO-5790bd59.gml'")
    twins = sorted(shapely.from_wkb(bytes(row.GetGeometryRef().ExportToWkb())).area for row in table)
    read = read_gio(str(folder / "GIO-5790bd59.gml"))
    assert len(set(read.ids)) == 30
    assert sorted(shapely.area(read.geometries)) == pytest.approx(sorted(twins * 2), abs=1.0)  # each stands in it twice
    facts = gio_summary(str(folder / "GIO-5790bd59.gml")).facts
    assert (facts.date, facts.background, facts.authority) == ("2023-12-19", "BGT", "pv29")
