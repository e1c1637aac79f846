"""A package taken in is the same proposal, and packed again it is the same package, to the byte."""

import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from novex_plugin.adapters import package_import
from novex_plugin.adapters.atomic import publish
from novex_plugin.adapters.example import copy_example
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.package_import import import_package, pack_again
from novex_plugin.adapters.totals import run_totals
from novex_plugin.core.checks.result import CheckResult
from novex_plugin.core.errors import Cancelled, NovexError
from novex_plugin.core.model.annexes import Agreement
from novex_plugin.core.model.records import ProposalHeader
from novex_plugin.core.model.schema import schema
from novex_plugin.core.progress import Progress
from tests.exchange_world import generated_proposal
from tests.package_world import contents_of, relisted, small_proposal, write_zip
from tests.small_world import housing, make_store


def everything(proposal):
    """All rows of all tables of the model, places as bytes."""
    return {
        table.name: [
            {name: value.wkb if hasattr(value, "wkb") else value for name, value in row.items()}
            for row in proposal.rows(table.name)
        ]
        for table in schema().tables
    }


def test_the_example_comes_back_and_packs_to_the_same_bytes(tmp_path, qgis_app):
    example = copy_example(tmp_path / "voorbeeld")
    sheets = tmp_path / "kaarten"
    (sheets / "2030").mkdir(parents=True)
    (sheets / "2030" / "integraal.pdf").write_bytes(b"%PDF-1.4 \x00\xff")
    totals = run_totals(example.proposal, variant="A", horizon="2050")
    first = make_package(example.proposal, tmp_path / "eerst.zip", sheets_dir=sheets, totals=totals).path
    found = import_package(first, tmp_path / "terug.gpkg", sheets_dir=tmp_path / "uit" / "kaarten")
    assert (found.variant, found.horizon) == ("A", "2050")
    assert (found.sheets / "2030" / "integraal.pdf").read_bytes() == b"%PDF-1.4 \x00\xff"
    assert everything(open_proposal(found.path)) == everything(open_proposal(example.proposal))
    again = pack_again(found, tmp_path / "weer.zip").path
    assert again.read_bytes() == first.read_bytes()


def test_with_a_basisset_the_whole_package_is_equal_too(tmp_path, qgis_app):
    store = make_store(tmp_path)
    made = generated_proposal(tmp_path / "v.gpkg", 3)
    first = make_package(made.path, tmp_path / "eerst.zip", store_path=store).path
    found = import_package(first, tmp_path / "terug.gpkg")
    assert found.sheets is None
    assert pack_again(found, tmp_path / "weer.zip", store_path=store).path.read_bytes() == first.read_bytes()
    with zipfile.ZipFile(first) as archive:
        assert "herkomst.csv" in archive.namelist()


@pytest.mark.parametrize("seed", range(3))
def test_generated_proposals_come_back_to_the_byte(seed, tmp_path, qgis_app):
    made = generated_proposal(tmp_path / "v.gpkg", seed, count=4 + 5 * seed)
    first = make_package(made.path, tmp_path / "1.zip").path
    found = import_package(first, tmp_path / "terug.gpkg")
    assert everything(open_proposal(found.path)) == everything(made)
    assert pack_again(found, tmp_path / "2.zip").path.read_bytes() == first.read_bytes()


def test_what_was_taken_in_lives_on(tmp_path, qgis_app):
    """It keeps its log, and a change gives another package."""
    made = generated_proposal(tmp_path / "v.gpkg", 1)
    first = make_package(made.path, tmp_path / "1.zip").path
    found = import_package(first, tmp_path / "terug.gpkg")
    back = open_proposal(found.path)
    before = len(back.log())
    back.remove_objects([back.objects()[0].uuid])
    assert len(back.log()) == before + 1 and back.log()[-1].what == "verwijderd"
    with closing(sqlite3.connect(found.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert pack_again(found, tmp_path / "2.zip").path.read_bytes() != first.read_bytes()


def test_nothing_that_exists_is_overwritten_and_nothing_is_left_behind(tmp_path, qgis_app):
    first = write_zip(tmp_path / "1.zip", contents_of(small_proposal(tmp_path / "v.gpkg")))
    there = tmp_path / "daar.gpkg"
    there.write_bytes(b"van mij")
    with pytest.raises(NovexError, match="bestaat al"):
        import_package(first, there)
    folder = tmp_path / "kaarten"
    folder.mkdir()
    with pytest.raises(NovexError, match="bestaat al"):
        import_package(first, tmp_path / "nieuw.gpkg", sheets_dir=folder)
    with pytest.raises(NovexError, match="geschreven"):
        import_package(first, tmp_path / "weg" / "nieuw.gpkg")
    assert there.read_bytes() == b"van mij"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["1.zip", "daar.gpkg", "kaarten", "v.gpkg"]


def test_when_the_proposal_cannot_be_put_in_place_the_sheets_go_too(tmp_path, qgis_app, monkeypatch):
    first = write_zip(tmp_path / "1.zip", contents_of(small_proposal(tmp_path / "v.gpkg")))
    target = tmp_path / "uit.gpkg"

    def fails(work, where):
        if where == target:
            raise NovexError("Het bestand is in gebruik.")
        publish(work, where)

    monkeypatch.setattr(package_import, "publish", fails)
    with pytest.raises(NovexError, match="in gebruik"):
        import_package(first, target, sheets_dir=tmp_path / "uitvoer" / "kaarten" / "nieuw")
    assert sorted(one.name for one in tmp_path.iterdir()) == ["1.zip", "v.gpkg"]


class _Meanwhile(Progress):
    """Does something at one step."""

    def __init__(self, fraction, work):
        self.fraction, self.work = fraction, work

    def step(self, fraction, text=""):
        if fraction == self.fraction:
            self.work()


def test_what_changes_while_it_is_taken_in_is_said_and_not_overwritten(tmp_path, qgis_app):
    first = write_zip(tmp_path / "1.zip", contents_of(small_proposal(tmp_path / "v.gpkg")))
    content, target = first.read_bytes(), tmp_path / "uit.gpkg"
    with pytest.raises(NovexError, match=r"1\.zip is niet te lezen als zip") as caught:
        import_package(first, target, progress=_Meanwhile(0.5, lambda: first.write_bytes(content[:1000])))
    assert "afzender" in caught.value.hint
    first.write_bytes(content)
    with pytest.raises(NovexError, match="bestaat al"):
        import_package(first, target, progress=_Meanwhile(0.8, lambda: target.write_bytes(b"van een ander")))
    assert target.read_bytes() == b"van een ander"


def test_documents_of_the_package_are_made_again(tmp_path, qgis_app):
    header = ProposalHeader("p-1", "Voorstel", "PV25", milestone="IJK2", date="2026-11-20")
    made = create_proposal(tmp_path / "v.gpkg", header, clock=lambda: "2026-11-22T03:10:00.000Z")
    made.write_objects([housing()])
    made.write_findings(CheckResult((), (), ("waterkering_kern",), {}, "", "2030"))
    made.save_agreement(Agreement("s1", "Samen bouwen", "2.1", "uitvoering", ("BZK",), object_uuids=("w1",)))
    first = make_package(made.path, tmp_path / "1.zip", documents=("rapport", "bijlage")).path
    again = pack_again(import_package(first, tmp_path / "terug.gpkg"), tmp_path / "2.zip").path
    with zipfile.ZipFile(first) as archive:
        assert {"rapport", "afspraken"} <= {name.split("/")[0] for name in archive.namelist()}
    assert again.read_bytes() == first.read_bytes()


def test_a_package_that_was_changed_is_refused(tmp_path, qgis_app):
    contents = contents_of(small_proposal(tmp_path / "v.gpkg"))
    bad = write_zip(tmp_path / "stuk.zip", {**contents, "totalen.csv": b"x"})
    with pytest.raises(NovexError, match=r"totalen\.csv"):
        import_package(bad, tmp_path / "uit.gpkg")
    assert not (tmp_path / "uit.gpkg").exists()


def test_a_proposal_by_itself_is_no_package(tmp_path, qgis_app):
    made = generated_proposal(tmp_path / "v.gpkg", 5)
    with pytest.raises(NovexError, match="geen pakket"):
        import_package(made.path, tmp_path / "uit.gpkg")


def test_one_of_an_older_model_is_brought_up_to_date(tmp_path, qgis_app):
    older = Path(__file__).parent / "data" / "voorstel_1.1.0.gpkg"
    contents = contents_of(small_proposal(tmp_path / "v.gpkg"))
    package = write_zip(tmp_path / "oud.zip", relisted({**contents, "voorstel.gpkg": older.read_bytes()}))
    found = import_package(package, tmp_path / "nieuw.gpkg")
    assert found.upgraded_from == "1.1.0"
    assert open_proposal(found.path).header().schema_version == schema().version


class _StopAt(Progress):
    def __init__(self, steps):
        self.left = steps

    def cancelled(self):
        self.left -= 1
        return self.left < 0


def test_cancel_leaves_nothing(tmp_path, qgis_app):
    first = write_zip(tmp_path / "1.zip", contents_of(small_proposal(tmp_path / "v.gpkg")))
    for steps in range(3):
        with pytest.raises(Cancelled):
            import_package(first, tmp_path / "uit.gpkg", progress=_StopAt(steps))
        assert sorted(one.name for one in tmp_path.iterdir()) == ["1.zip", "v.gpkg"]
