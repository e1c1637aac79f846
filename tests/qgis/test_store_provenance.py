"""Where a layer came from, from the file that was read to every place where somebody may ask."""

import csv
import hashlib
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

import jsonschema
import pytest
import shapely
from qgis.core import QgsProject

from novex_plugin.adapters.check import load_layers
from novex_plugin.adapters.geopackage import create_proposal
from novex_plugin.adapters.layer_metadata import DATE, SHA256, SNAPSHOT, SOURCE
from novex_plugin.adapters.package import make_package, verify_package
from novex_plugin.adapters.sheet_margin import margin_texts
from novex_plugin.adapters.store import LayerSource, Store, build_store
from novex_plugin.adapters.styles import add_basisset_layers
from novex_plugin.core.checks.engine import check
from novex_plugin.core.checks.rules import Rule
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalHeader, ProposalObject
from novex_plugin.core.services.records import FILE, WFS, Provenance
from novex_plugin.paths import resources
from tests.qgis_files import write

SQUARE = shapely.box(150000, 450000, 150100, 450100)
DOWNLOADED = Provenance(
    "B012", "Natura 2000", "Rijksdienst voor Ondernemend Nederland", WFS, "https://example.org/wfs", "natura2000:n2k",
    "2025-07-01", "2026-11-22T03:10:00Z", "CC BY 4.0", "Naamsvermelding: RVO", "uuid-1", "ab" * 32, 162,
    (1.0, 2.0, 3.0, 4.0),
)  # fmt: skip


@pytest.fixture
def store(tmp_path):
    """Natura 2000 as downloaded, the NNN from two plain files."""
    nature = write(tmp_path / "B012.gpkg", "natura2000", SQUARE)
    first, second = (write(tmp_path / f"nnn_{name}.gpkg", "nnn", SQUARE) for name in "ab")
    sources = [
        LayerSource("natura2000", str(nature), "natura2000", provenance=DOWNLOADED),
        LayerSource("nnn", str(first), "nnn", "2025-01-01", "Provincie A"),
        LayerSource("nnn", str(second), "nnn", "2024-01-01"),
    ]
    made = build_store(
        sources, tmp_path / "basisset.gpkg", name="Proef", date="2026-11-22", province=SQUARE.buffer(10),
        province_code="PV25", profile="NOVEX 2026",
    )  # fmt: skip
    return Store.open(made.path)


def test_a_downloaded_layer_keeps_its_record(store):
    stored = store.layer("natura2000")
    assert stored.provenance == (DOWNLOADED,)
    assert (stored.licence, stored.attribution) == ("CC BY 4.0", "Naamsvermelding: RVO")
    assert stored.retrieved == "2026-11-22T03:10:00Z"
    assert stored.source == "Natura 2000, Rijksdienst voor Ondernemend Nederland"
    assert stored.date == "2025-07-01"


def test_a_plain_file_gets_a_record_without_the_folders_of_this_computer(store, tmp_path):
    first, second = store.layer("nnn").provenance
    content = (tmp_path / "nnn_a.gpkg").read_bytes()
    assert (first.layer, first.layer_name, first.service) == ("nnn_a.gpkg", "nnn", FILE)
    assert (first.title, first.date, first.count) == ("Provincie A", "2025-01-01", 1)
    assert first.sha256 == hashlib.sha256(content).hexdigest() != second.sha256
    assert store.layer("nnn").retrieved == min(first.retrieved, second.retrieved) != ""
    assert str(tmp_path) not in json.dumps([first.url, second.url])


def test_the_store_says_what_it_was_made_for(store):
    assert (store.province, store.profile) == ("PV25", "NOVEX 2026")
    assert store.area == SQUARE.buffer(10).bounds
    assert store.made.endswith("Z") and store.made[:2] == "20"


def test_a_store_of_format_1_still_opens(store):
    with closing(sqlite3.connect(store.path)) as connection, connection:
        connection.execute("ALTER TABLE store_laag DROP COLUMN herkomst")
        connection.execute("DELETE FROM store_info WHERE sleutel IN ('provincie', 'kader', 'profiel', 'gemaakt')")
        connection.execute("UPDATE store_info SET waarde = '1' WHERE sleutel = 'versie'")
    old = Store.open(store.path)
    assert old.layer("natura2000").provenance == ()
    assert (old.province, old.area, old.profile, old.made) == ("", None, "", "")
    assert (old.layer("nnn").licence, old.layer("nnn").retrieved) == ("", "")
    assert len(old.load("nnn").pieces) == 2


def test_layers_on_the_map_carry_it(qgis_app, store):
    project = QgsProject()
    added = {layer.customProperty("novex/role"): layer for layer in add_basisset_layers(project, store)}
    layer = added["natura2000"]
    metadata = layer.metadata()
    assert metadata.title() == store.layer("natura2000").title
    assert "2025-07-01" in metadata.abstract()
    assert metadata.licenses() == ["CC BY 4.0"]
    assert metadata.rights() == [f"{store.layer('natura2000').source}, 2025-07-01", "Naamsvermelding: RVO"]
    assert [(link.url, link.type) for link in metadata.links()] == [("https://example.org/wfs", WFS)]
    [owner] = metadata.contacts()
    assert (owner.organization, owner.role) == (DOWNLOADED.owner, "owner")
    assert metadata.identifier() == "uuid-1"
    [read] = metadata.history()
    assert DOWNLOADED.retrieved in read and DOWNLOADED.sha256 in read
    assert metadata.crs().authid() == "EPSG:28992"
    assert metadata.extent().spatialExtents()[0].bounds.xMinimum() == pytest.approx(150000)
    assert layer.customProperty(SOURCE) == store.layer("natura2000").source
    assert layer.customProperty(DATE) == "2025-07-01"
    assert layer.customProperty(SHA256) == store.layer("natura2000").sha256
    assert layer.customProperty(SNAPSHOT) == "Proef, 2026-11-22"
    assert added["nnn"].metadata().links() == []  # a file's name is no address
    project.clear()


def test_findings_cite_it(store):
    rule = Rule("N", "n", "natuur", "art", "wet_amvb", "Rijk", ("natura2000",), "verboden", "uitleg", "bron")
    item = ProposalObject("a", "a", SQUARE, "vlak", "woningbouw")
    [finding] = check([item], [rule], load_layers(store, [rule], [item]), None).findings
    assert (finding.source, finding.source_date) == (store.layer("natura2000").source, "2025-07-01")


def test_the_margin_of_a_sheet_names_licence_and_owner(store):
    margin = margin_texts(ProposalHeader("h", "V", "PV25"), store, ["natura2000", "nnn"], [], [])
    named = "Ondernemend Nederland, 2025-07-01, CC BY 4.0, Naamsvermelding: RVO (natura 2000"
    assert named in margin["novex_bronnen"]
    assert "Provincie A; nnn_b.gpkg, 2025-01-01 (" in margin["novex_bronnen"]


def test_the_package_hands_it_over(qgis_app, store, tmp_path):
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25"))
    result = make_package(proposal.path, tmp_path / "p.zip", store_path=store.path)
    with zipfile.ZipFile(result.path) as archive:
        text = archive.read("herkomst.csv").decode("utf-8-sig")
        assert "herkomst.csv" in archive.read("LEESMIJ.html").decode("utf-8")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert [row["laag"] for row in rows] == ["natura2000", "nnn", "nnn"]
    assert (rows[0]["licentie"], rows[0]["adres"], rows[0]["sha256"]) == ("CC BY 4.0", DOWNLOADED.url, "ab" * 32)
    manifest = verify_package(result.path)
    jsonschema.validate(manifest, json.loads(resources("schema", "manifest.json").read_text(encoding="utf-8")))
    nature = next(item for item in manifest["referentielagen"] if item["laag"] == "natura2000")
    assert nature["herkomst"][0]["bronhouder"] == DOWNLOADED.owner
    assert nature["kenmerken"] == 1


def test_a_package_without_basisset_has_no_reference_layers(qgis_app, tmp_path):
    proposal = create_proposal(tmp_path / "v.gpkg", ProposalHeader("h", "Voorstel", "PV25"))
    result = make_package(proposal.path, tmp_path / "p.zip")
    assert result.manifest["referentielagen"] == [] and "herkomst.csv" not in result.files


def test_a_source_that_could_not_be_read_is_not_named(tmp_path):
    good = write(tmp_path / "goed.gpkg", "nnn", SQUARE)
    gone = LayerSource("nnn", str(tmp_path / "weg.gpkg"), "nnn", "2030-01-01")
    sources = [LayerSource("nnn", str(good), "nnn"), gone]
    stored = Store.open(build_store(sources, tmp_path / "b.gpkg").path).layer("nnn")
    assert [item.layer for item in stored.provenance] == ["goed.gpkg"]
    assert (stored.source, stored.date) == ("goed.gpkg", "")


def test_the_accuracy_that_sources_state_goes_before_the_catalogue(tmp_path):
    path = str(write(tmp_path / "n.gpkg", "nnn", SQUARE))
    source = LayerSource("nnn", path, "nnn")

    def stored(*accuracies):
        sources = [replace(source, accuracy=each) for each in accuracies]
        return Store.open(build_store(sources, tmp_path / "b.gpkg").path).layer("nnn").accuracy

    usual = stored("")
    assert stored("indicatief", "exact") == "indicatief"
    assert stored("exact") == "exact"
    assert stored("indicatief", "") == "indicatief"
    assert usual in ("exact", "middel", "indicatief")


def test_a_layer_of_ones_own_has_the_title_that_its_source_gives(tmp_path):
    path = write(tmp_path / "n.gpkg", "x", SQUARE)
    source = LayerSource("gio_ankerplaatsen", str(path), "x", title="Ankerplaatsen")
    made = Store.open(build_store([source], tmp_path / "b.gpkg").path)
    assert made.layer("gio_ankerplaatsen").title == "Ankerplaatsen"
    with pytest.raises(NovexError):
        build_store([replace(source, path=str(tmp_path / "weg.gpkg"))], tmp_path / "c.gpkg")
