"""Real input: a proposal for Zeeland, checked against real layers, packed, and validated without QGIS.

Skips where the machine has no real data (see tests/conftest.py).
"""

import os
import subprocess
import sys
from pathlib import Path
from uuid import UUID, uuid5

import pytest
import shapely

from novex_plugin.adapters.check import run_check
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.province import province_outline
from novex_plugin.adapters.statements import stored_layers
from novex_plugin.adapters.store import build_store, discover_sources
from novex_plugin.core.exchange.validator import validate_dataset
from novex_plugin.core.model.records import ProposalHeader, ProposalObject
from tests.small_statements import explain_all

NAMES = UUID("7d1f7a52-5b0e-4c39-9c3e-2f6d0c1b9a11")
ROOT = Path(__file__).resolve().parents[2]
# Made-up plans at real places (RD): a dune edge, farmland near Goes, an estuary bank.
PLACES = {"Duinrand": (41_000, 416_000), "Polder bij Goes": (51_000, 392_500), "Schor": (68_500, 374_500)}


def uuid(name):
    return str(uuid5(NAMES, name))


@pytest.fixture(scope="module")
def store(real_data, tmp_path_factory):
    sources = []
    for part in ("gio_omgevingswet/gio_pv29.gpkg", "natura2000", "provincies_xugrid"):
        sources.extend(discover_sources(real_data / part, "2026-11-22").sources)
    return build_store(sources, tmp_path_factory.mktemp("zeeland") / "basisset.gpkg", name="Zeeland").path


@pytest.fixture(scope="module")
def package(store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pakket")
    header = ProposalHeader(
        uuid("voorstel"), "Zeeland", "PV29", "IJK3", organisation="Provincie Zeeland", contact="gis@example.nl",
        date="2026-11-22",
    )  # fmt: skip
    proposal = create_proposal(folder / "v.gpkg", header)
    proposal.write_objects(
        ProposalObject(uuid(name), name, shapely.Point(x, y).buffer(400, quad_segs=16), "vlak", "nieuwe_natuur",
                       perspective="1", quantity=50.0, unit="ha")
        for name, (x, y) in PLACES.items()
    )  # fmt: skip
    explain_all(proposal, but=stored_layers(store))
    run_check(proposal.path, store)
    return make_package(proposal.path, folder / "zeeland.zip", store_path=store)


def test_a_package_of_real_layers_is_valid(package, store):
    verdict = validate_dataset(package.path, province=province_outline(store))
    assert verdict.valid, [issue for issue in verdict.issues if issue.severity == "fout"]
    data = verdict.reading.data
    assert {item.name for item in data.objects} == set(PLACES)
    assert data.findings and len(data.findings) == data.counts["bevinding"]
    assert {source["laag"] for source in verdict.reading.manifest["referentielagen"]} >= {"natura2000", "provincie"}
    assert not {issue.code for issue in verdict.issues} & {"verwijzing_toets", "toets_ontbreekt", "toets_verouderd"}


def test_the_command_says_the_same_in_another_process(package):
    clean = {name: value for name, value in os.environ.items() if not name.startswith("QGIS")}
    command = [sys.executable, "-c", "import sys; from novex_plugin.commands.valideer import main; sys.exit(main())"]
    answer = subprocess.run(
        [*command, str(package.path)], cwd=ROOT, env=clean, capture_output=True, text=True, check=False
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout.splitlines()[0].startswith("zeeland.zip (IJK3): geldig")
    assert len(answer.stdout.splitlines()) == 1 + len(validate_dataset(package.path).issues)


def test_an_object_over_the_border_is_seen(package, store, tmp_path):
    copy = open_proposal(package.path.with_name("v.gpkg"))
    copy.write_objects(
        [ProposalObject(uuid("zee"), "Ver op zee", shapely.box(5_000, 410_000, 6_000, 411_000), "vlak", "windpark")]
    )
    found = validate_dataset(copy.path, province=province_outline(store), stored=stored_layers(store)).issues
    assert ("buiten_provincie", uuid("zee")) in [(issue.code, issue.object_uuid) for issue in found]
    assert "toets_verouderd" in [issue.code for issue in found]
