"""Map sheets look as they did when somebody looked at them; the tolerance stands in tests/sheet_references.py."""

import sqlite3

import pytest
from qgis.core import Qgis

from tests.sheet_references import FOLDER, QGIS, WHAT, has_changed, make
from tests.sheet_world import copy_proposal, make_sheet_store

pytestmark = pytest.mark.skipif(
    not Qgis.QGIS_VERSION.startswith(QGIS), reason=f"the reference pictures are of QGIS {QGIS}; this is another version"
)


@pytest.fixture(scope="module")
def store(qgis_app, tmp_path_factory):
    return make_sheet_store(tmp_path_factory.mktemp("basisset"))


@pytest.mark.parametrize("name", WHAT)
def test_a_sheet_looks_as_its_reference(store, tmp_path, name):
    made = make(copy_proposal(tmp_path), store, tmp_path, [name])
    assert made
    changed = {called: has_changed(path, FOLDER / f"{called}.png") for called, path in made.items()}
    assert {called: said for called, said in changed.items() if said} == {}


def test_every_reference_is_looked_at():
    assert {path.stem.partition("-")[0] for path in FOLDER.glob("*.png")} == set(WHAT)


@pytest.mark.parametrize("change", [
    "DELETE FROM object_punt WHERE naam = 'Batterijpark Dorenborg Zuid'",
    "UPDATE object_vlak SET functie = 'bos' WHERE naam = 'Overgangszone Heuvelrug'",
    "UPDATE voorstel SET titel = 'Een heel andere titel'",
], ids=["one point less", "another function", "another title"])  # fmt: skip
def test_what_changes_on_a_sheet_is_noticed(store, tmp_path, change):
    """The comparison can fail: one object, one colour or one line of the margin is more than it lets pass."""
    proposal = copy_proposal(tmp_path)
    with sqlite3.connect(proposal) as connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{trigger}"')  # of the index of places, which needs functions of GDAL
        assert connection.execute(change).rowcount == 1
    connection.close()
    made = make(proposal, store, tmp_path, ["kaart"])
    assert has_changed(made["kaart"], FOLDER / "kaart.png")
