"""The algorithms that lean on the basisset, one after the other, on small data with known answers."""

import zipfile
from pathlib import Path

import pytest
import shapely
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from novex_plugin.adapters.findings_file import findings_table
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.totals import rural_area_of
from novex_plugin.core.model.records import AREA, ProposalHeader, ProposalObject, Variant
from novex_plugin.processing.provider import NovexProvider
from tests.small_statements import explain_all

X, Y = 190_000.0, 440_000.0


@pytest.fixture
def provider(qgis_processing, qgis_new_project):
    made = NovexProvider()
    QgsApplication.processingRegistry().addProvider(made)
    yield made
    QgsApplication.processingRegistry().removeProvider(made)


def run(name: str, parameters: dict, feedback=None) -> dict:
    import processing

    return processing.run(f"novex:{name}", parameters, feedback=feedback)


def memory_layer(rows, fields="id:string,naam:string", crs="EPSG:28992", kind="MultiPolygon") -> QgsVectorLayer:
    """A layer of (geometry, attributes...) rows."""
    columns = "&".join(f"field={field}" for field in fields.split(","))
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{columns}", "bron", "memory")
    for geometry, *attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(geometry.wkt))
        feature.setAttributes(attributes)
        assert layer.dataProvider().addFeature(feature)
    return layer


def save(layer: QgsVectorLayer, path: Path, table: str) -> Path:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = table
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    return path


@pytest.fixture
def sources(tmp_path) -> Path:
    """A folder with one protected area of 1 km² and one layer that means nothing to NOVEX."""
    folder = tmp_path / "bronnen"
    folder.mkdir()
    save(memory_layer([(shapely.box(X, Y, X + 1000, Y + 1000), "n1", "Het Ven")]), folder / "natura2000.gpkg",
         "natura2000")  # fmt: skip
    save(memory_layer([(shapely.box(0, 0, 1, 1), "q", "q")]), folder / "vakantiehuis.gpkg", "vakantiehuis")
    return folder


@pytest.fixture
def proposal(tmp_path) -> Path:
    """A business park that covers 30 % of its own 1 ha inside the protected area, and one far away."""
    file = create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("11", "Proef", "PV25"), [Variant("A", "Leeg")])
    file.write_objects(
        [
            ProposalObject("u1", "Park", shapely.box(X - 70, Y, X + 30, Y + 100), AREA, "bedrijventerrein"),
            ProposalObject("u2", "Ver weg", shapely.box(X - 9000, Y, X - 8900, Y + 100), AREA, "bedrijventerrein"),
        ]
    )
    return file.path


@pytest.fixture
def store(provider, sources, tmp_path) -> Path:
    made = run("laad_basisset", {"MAP": str(sources), "BASISSET": str(tmp_path / "basisset.gpkg")})
    return Path(made["BASISSET"])


def test_a_folder_becomes_a_store_with_a_report(provider, sources, tmp_path):
    made = run(
        "laad_basisset",
        {
            "MAP": str(sources),
            "PEILDATUM": "2026-01-31",
            "BASISSET": str(tmp_path / "basisset.gpkg"),
            "VERSLAG": str(tmp_path / "verslag.html"),
        },
    )
    assert (made["AANTAL_LAGEN"], made["AANTAL_KENMERKEN"], made["AANTAL_HERSTELD"]) == (1, 1, 0)
    assert Path(made["BASISSET"]).is_file()
    assert "Natura 2000" in Path(made["VERSLAG"]).read_text(encoding="utf-8")


def test_a_single_file_becomes_the_same_store(provider, sources, tmp_path):
    made = run(
        "laad_basisset", {"BESTAND": str(sources / "natura2000.gpkg"), "BASISSET": str(tmp_path / "basisset.gpkg")}
    )
    assert made["AANTAL_LAGEN"] == 1


def test_a_folder_without_known_layers_stops_and_leaves_no_store(provider, tmp_path):
    (tmp_path / "leeg").mkdir()
    with pytest.raises(QgsProcessingException):
        run("laad_basisset", {"MAP": str(tmp_path / "leeg"), "BASISSET": str(tmp_path / "basisset.gpkg")})
    assert not (tmp_path / "basisset.gpkg").exists()


def test_a_wrong_date_is_refused(provider, sources, tmp_path):
    with pytest.raises(QgsProcessingException, match="geen datum"):
        run("laad_basisset", {"MAP": str(sources), "PEILDATUM": "31-1-2026", "BASISSET": str(tmp_path / "b.gpkg")})


def test_the_check_finds_the_known_overlap_and_writes_it_into_the_proposal(provider, proposal, store, tmp_path):
    result = run(
        "toets",
        {
            "VOORSTEL": str(proposal), "BASISSET": str(store), "VERSLAG": str(tmp_path / "toets.html"),
            "TABEL": str(tmp_path / "toets.csv"),
        },
    )  # fmt: skip
    assert (tmp_path / "toets.csv").read_bytes() == findings_table(open_proposal(proposal))
    findings = open_proposal(proposal).findings()
    assert result["AANTAL_BEVINDINGEN"] == len(findings) > 0
    inside = [item for item in findings if item.rule == "N01"]  # the rule without a buffer
    assert [(item.object_uuid, item.layer) for item in inside] == [("u1", "natura2000")]
    assert inside[0].overlap_m2 == pytest.approx(3000.0)
    assert result["AANTAL_NIET_GETOETST"] > 0  # most layers are not in this small basisset
    page = (tmp_path / "toets.html").read_text(encoding="utf-8")
    assert "Park" in page and "Niet getoetst" in page


def test_a_cancelled_check_leaves_the_proposal_as_it_was(provider, proposal, store):
    before = proposal.read_bytes()
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert "AANTAL_BEVINDINGEN" not in run("toets", {"VOORSTEL": str(proposal), "BASISSET": str(store)}, feedback)
    assert proposal.read_bytes() == before


def test_a_proposal_is_no_basisset(provider, proposal):
    with pytest.raises(QgsProcessingException, match="basisset"):
        run("toets", {"VOORSTEL": str(proposal), "BASISSET": str(proposal)})


def test_features_are_imported_from_another_crs_with_mapping_and_defaults(provider, proposal):
    degrees = shapely.box(5.90, 51.95, 5.91, 51.96)
    layer = memory_layer([(degrees, "a", "Nieuw bos"), (degrees, "b", "Oud bos")], crs="EPSG:4326")
    QgsProject.instance().addMapLayer(layer)
    result = run(
        "importeer",
        {"VOORSTEL": str(proposal), "BRON": layer.id(), "VELDEN": '{"naam": "naam"}', "FUNCTIE": "bos",
         "HORIZON": "2050", "VARIANT": "A"},
    )  # fmt: skip
    assert (result["TOEGEVOEGD"], result["GEWEIGERD"]) == (2, 0)
    new = [item for item in open_proposal(proposal).objects() if item.function == "bos"]
    assert {item.name for item in new} == {"Nieuw bos", "Oud bos"}
    assert {(item.horizon, item.variant, item.exactness) for item in new} == {("2050", "A", "indicatief")}
    assert 180_000 < new[0].geometry.centroid.x < 200_000


def test_a_sound_proposal_is_valid_and_strict_mode_stops_on_errors(provider, proposal, tmp_path):
    explain_all(open_proposal(proposal))
    result = run("valideer", {"VOORSTEL": str(proposal), "VERSLAG": str(tmp_path / "v.html")})
    assert result["GELDIG"] is True and result["AANTAL_FOUTEN"] == 0
    open_proposal(proposal).write_objects(
        [ProposalObject("u9", "Fout", shapely.box(X, Y, X + 10, Y + 10), AREA, "ruimtehaven")]
    )
    result = run("valideer", {"VOORSTEL": str(proposal), "VERSLAG": str(tmp_path / "v.html")})
    assert result["GELDIG"] is False and result["AANTAL_FOUTEN"] >= 1
    assert "ruimtehaven" in (tmp_path / "v.html").read_text(encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="fouten"):
        run("valideer", {"VOORSTEL": str(proposal), "STOP_BIJ_FOUTEN": True})


def test_a_package_is_validated_like_a_proposal(provider, proposal, tmp_path):
    explain_all(open_proposal(proposal))
    package = run("pakket", {"VOORSTEL": str(proposal), "PAKKET": str(tmp_path / "pakket.zip")})["PAKKET"]
    of_file = run("valideer", {"VOORSTEL": str(proposal), "TABEL": str(tmp_path / "a.csv")})
    of_package = run("valideer", {"VOORSTEL": package, "TABEL": str(tmp_path / "b.csv")})
    assert of_package["GELDIG"] is True
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
    assert of_package["AANTAL_ADVIEZEN"] == of_file["AANTAL_ADVIEZEN"] > 0
    whole = Path(package).read_bytes()
    Path(package).write_bytes(whole[: len(whole) // 2])
    broken = run("valideer", {"VOORSTEL": package, "TABEL": str(tmp_path / "c.csv")})
    assert (broken["GELDIG"], broken["AANTAL_FOUTEN"]) == (False, 1)
    assert "zip_onleesbaar" in (tmp_path / "c.csv").read_text(encoding="utf-8")


def test_the_package_holds_the_proposal_and_the_totals_of_the_variant(provider, proposal, store, tmp_path):
    run("toets", {"VOORSTEL": str(proposal), "BASISSET": str(store)})
    made = run(
        "pakket", {"VOORSTEL": str(proposal), "BASISSET": str(store), "PAKKET": str(tmp_path / "pakket.zip")}
    )
    with zipfile.ZipFile(made["PAKKET"]) as archive:
        names = archive.namelist()
        totals = archive.read(next(name for name in names if name.endswith("totalen.csv"))).decode("utf-8-sig")
    assert made["AANTAL_BESTANDEN"] > 0
    assert any(name.endswith("manifest.json") for name in names)
    assert ";oppervlakte;functie;bedrijventerrein;Bedrijventerrein;ha;2;2;2;" in totals


def test_map_sheets_are_made_for_what_was_asked(provider, proposal, store, tmp_path):
    made = run(
        "kaartbeelden",
        {
            "VOORSTEL": str(proposal),
            "BASISSET": str(store),
            "HORIZONS": ["2030"],
            "PERSPECTIEVEN": ["integraal", "2"],
            "FORMATEN": ["png"],
            "DPI": 60,
            "MAP": str(tmp_path / "kaarten"),
        },
    )
    assert (made["AANTAL_KAARTBEELDEN"], made["AANTAL_BESTANDEN"]) == (2, 2)
    assert len(list((tmp_path / "kaarten").rglob("*.png"))) == 2
    assert Path(made["VERANTWOORDING"]).name == "PV25_voorstel_verantwoording.pdf"
    assert Path(made["VERANTWOORDING"]).stat().st_size > 5_000


def test_the_rural_area_is_the_province_without_its_built_up_area(provider, tmp_path, proposal):
    folder = tmp_path / "grens"
    folder.mkdir()
    province = [(shapely.box(X - 100, Y - 100, X + 900, Y + 900), "p", "Proef")]
    town, suburb = shapely.box(X + 400, Y, X + 600, Y + 1000), shapely.box(X + 500, Y, X + 700, Y + 100)
    towns = [(town, "t", "Stad"), (suburb, "u", "Wijk")]
    save(memory_layer(province), folder / "provincie.gpkg", "provincie")
    save(memory_layer(towns), folder / "stedelijk_gebied.gpkg", "stedelijk_gebied")
    store = run("laad_basisset", {"MAP": str(folder), "BASISSET": str(tmp_path / "grens.gpkg")})["BASISSET"]
    # 100 ha, less a town of 200 m x 900 m inside it and 1 ha of the second one beside the first
    assert rural_area_of(store) == pytest.approx(1_000_000 - 180_000 - 10_000)
    hedges = shapely.box(X, Y, X + 81, Y + 100)
    open_proposal(proposal).write_objects([ProposalObject("u5", "Hagen", hedges, AREA, "groenblauwe_dooradering")])
    target = tmp_path / "totalen.csv"
    run("totalen", {"VOORSTEL": str(proposal), "BASISSET": store, "TOTALEN": str(target)})
    line = next(row for row in target.read_text("utf-8-sig").splitlines() if "D-GBDA-2030" in row)
    assert ";% landelijk gebied;;;1;1;1;" in line and "81 ha landelijk gebied" in line


def test_an_object_outside_the_province_is_named_when_the_outline_is_known(provider, tmp_path, proposal):
    folder = tmp_path / "grens"
    folder.mkdir()
    save(memory_layer([(shapely.box(X - 100, Y - 100, X + 900, Y + 900), "p", "Proef")]), folder / "provincie.gpkg",
         "provincie")  # fmt: skip
    store = run("laad_basisset", {"MAP": str(folder), "BASISSET": str(tmp_path / "grens.gpkg")})["BASISSET"]
    report = tmp_path / "v.html"
    without = run("valideer", {"VOORSTEL": str(proposal)})
    known = run("valideer", {"VOORSTEL": str(proposal), "BASISSET": store, "VERSLAG": str(report)})
    assert known["AANTAL_WAARSCHUWINGEN"] + known["AANTAL_FOUTEN"] > without["AANTAL_WAARSCHUWINGEN"]
    assert "Ver weg" in report.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "name, parameters",
    [
        ("laad_basisset", {"MAP": "{sources}", "BASISSET": "{folder}/uit.gpkg"}),
        ("kaartbeelden", {"VOORSTEL": "{proposal}", "BASISSET": "{store}", "DPI": 50, "MAP": "{folder}/uit"}),
        ("pakket", {"VOORSTEL": "{proposal}", "BASISSET": "{store}", "PAKKET": "{folder}/uit.zip"}),
    ],
)
def test_a_cancelled_run_leaves_no_files(provider, proposal, store, sources, tmp_path, name, parameters):
    class StopSoon(QgsProcessingFeedback):
        def setProgressText(self, text):
            self.cancel()

    folder = tmp_path / "uitvoer"
    folder.mkdir()
    places = {"sources": sources, "folder": folder, "proposal": proposal, "store": store}
    filled = {key: value.format(**places) if isinstance(value, str) else value for key, value in parameters.items()}
    feedback = StopSoon()
    results = run(name, filled, feedback)
    assert feedback.isCanceled()
    assert not [key for key in results if key.startswith("AANTAL")]
    assert [path for path in folder.rglob("*") if path.is_file()] == []
