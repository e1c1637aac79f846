"""Two programs and one file, read-only files, network shares: nothing lost, and said so."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import PureWindowsPath

import pytest
import shapely

from novex_plugin.adapters import gpkg_sql
from novex_plugin.adapters.geopackage import create_proposal, open_proposal
from novex_plugin.core.errors import NovexError
from novex_plugin.core.model.records import ProposalHeader, ProposalObject, Weighing

HOUSING = ProposalObject("a", "Noordrand", shapely.box(180000, 450000, 180100, 450100), "vlak", "woningbouw")


@pytest.fixture
def proposal(tmp_path):
    return create_proposal(tmp_path / "voorstel.gpkg", ProposalHeader("h", "Voorstel", "PV25"))


@pytest.fixture
def other(proposal):
    """Another program that has the file open."""
    with closing(sqlite3.connect(proposal.path, isolation_level=None)) as connection:
        yield connection


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(gpkg_sql, "WAIT_S", 0.05)


def test_write_while_another_program_writes(proposal, other, impatient):
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(NovexError, match="in gebruik door een ander programma") as error:
        proposal.write_objects([HOUSING])
    assert "probeer het opnieuw" in error.value.hint
    other.execute("ROLLBACK")
    assert proposal.objects() == []
    assert proposal.write_objects([HOUSING]) == 1


def test_read_while_another_program_writes(proposal, other):
    proposal.write_objects([HOUSING])
    other.execute("PRAGMA journal_mode = WAL")  # as QGIS does while a layer is edited
    other.execute("BEGIN IMMEDIATE")
    other.execute("UPDATE voorstel SET titel = 'half'")
    assert open_proposal(proposal.path).header().title == "Voorstel"
    other.execute("COMMIT")
    assert open_proposal(proposal.path).header().title == "half"


def test_two_writers_take_turns(proposal):
    second = open_proposal(proposal.path)
    for number in range(20):
        writer = (proposal, second)[number % 2]
        writer.save_weighing(Weighing(f"k{number}", "geaccepteerd"))
    assert len(proposal.weighings()) == 20


SCRIPT = """
import sys
sys.path.insert(0, sys.argv[2])
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.core.errors import NovexError
proposal = open_proposal(sys.argv[1])
print("titel:", proposal.header().title)
try:
    proposal.set_header(proposal.header())
except NovexError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="uses the file rights of Unix")
@pytest.mark.parametrize("journal", ["DELETE", "WAL"])
def test_read_only_file(proposal, repo_root, tmp_path, journal):
    """Read as a user without rights; root may write anything, so that would prove nothing."""
    with closing(sqlite3.connect(proposal.path)) as connection:
        connection.execute(f"PRAGMA journal_mode = {journal}")
    proposal.path.chmod(0o444)
    way = [folder for folder in (tmp_path, *tmp_path.parents) if "pytest" in folder.name or folder == tmp_path]
    for folder in [*way, *(folder for folder in tmp_path.parents if folder.name.startswith("popen"))]:
        folder.chmod(0o555 if folder == tmp_path else 0o755)
    before = proposal.path.read_bytes()
    user = {"user": 65534} if os.geteuid() == 0 else {}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(proposal.path), str(repo_root)],
        capture_output=True, text=True, check=False, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, **user,
    )  # fmt: skip
    tmp_path.chmod(0o755)
    assert "titel: Voorstel" in done.stdout, done.stderr
    assert "alleen-lezen" in done.stdout
    assert "niets gewijzigd" in done.stdout
    assert proposal.path.read_bytes() == before


def test_file_that_vanishes(proposal):
    proposal.path.unlink()
    with pytest.raises(NovexError) as error:
        proposal.write_objects([HOUSING])
    assert error.value.hint
    assert not proposal.path.exists()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (r"C:\voor stel\a#1?.gpkg", "file:///C:/voor%20stel/a%231%3F.gpkg?mode=ro"),
        (r"\\server\deel\a.gpkg", "file:////server/deel/a.gpkg?mode=ro"),
    ],
)
def test_addresses_of_windows(path, expected):
    assert gpkg_sql.uri(PureWindowsPath(path), "ro") == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("database is locked", "in gebruik"),
        ("attempt to write a readonly database", "alleen-lezen"),
        ("database disk image is malformed", "beschadigd"),
        ("database or disk is full", "schijf is vol"),
        ("no such table: x", "kan niet worden gelezen of geschreven"),
    ],
)
def test_every_error_of_sqlite_is_explained(proposal, text, words):
    error = gpkg_sql.explained(sqlite3.OperationalError(text), proposal.path)
    assert words in error.message
    assert error.hint.endswith(".")


def test_names_are_quoted():
    assert gpkg_sql.name('a"b') == '"a""b"'
    assert gpkg_sql.select("t", ["a", "b"], order_by="c", where="d") == (
        'SELECT "a", "b" FROM "t" WHERE "d" = ? ORDER BY "c"'
    )
