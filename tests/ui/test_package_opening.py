"""Opening a package on the page of the proposal: it becomes a file to work in, with the view of its totals."""

import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QPushButton

from novex_plugin.adapters.package import make_package
from novex_plugin.adapters.totals import run_totals
from novex_plugin.ui import package_opening
from tests.small_world import housing, make_proposal


@pytest.fixture
def package(tmp_path, qgis_app):
    folder = tmp_path / "van hen"
    folder.mkdir()
    path = make_proposal(folder, housing(), housing("w2", name="Buurt", variant="A"))
    sheets = folder / "kaarten"
    sheets.mkdir()
    (sheets / "a.pdf").write_bytes(b"%PDF-1.4")
    totals = run_totals(path, variant="A", horizon="2050")
    return make_package(path, tmp_path / "pakket.zip", sheets_dir=sheets, totals=totals).path


def test_a_package_opens_in_the_view_of_its_totals(empty_panel, package, tmp_path, qtbot, monkeypatch):
    page, session = empty_panel.page("voorstel"), empty_panel.session
    asked = []

    def answer(_parent, _title, suggested, _filter, **_options):
        asked.append(suggested)
        return str(tmp_path / "werk" / "voorstel"), ""

    (tmp_path / "werk").mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    package_opening.open_any(page, package)
    qtbot.waitUntil(lambda: session.is_open and session.horizon == "2050", timeout=60_000)
    assert asked == [str(package.with_suffix(".gpkg"))]
    assert session.path == tmp_path / "werk" / "voorstel.gpkg" and session.variant == "A"
    sheets = tmp_path / "werk" / "uitvoer" / "kaartbeelden"
    assert (sheets / "a.pdf").read_bytes() == b"%PDF-1.4"
    totals = run_totals(session.path, variant=session.variant, horizon=session.horizon)
    again = make_package(session.path, tmp_path / "weer.zip", sheets_dir=sheets, totals=totals).path
    assert again.read_bytes() == package.read_bytes()


def test_a_proposal_just_opens_and_the_buttons_are_there(empty_panel, tmp_path, qtbot):
    page = empty_panel.page("voorstel")
    path = make_proposal(tmp_path, housing())
    package_opening.open_any(page, path)
    qtbot.waitUntil(lambda: empty_panel.session.is_open, timeout=60_000)
    assert empty_panel.session.path == path
    names = ("reviewButton", "statesButton")
    assert all(page.findChild(QPushButton, name).isVisibleTo(page) for name in names)


def test_giving_up_the_question_opens_nothing(empty_panel, package, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, **_options: ("", ""))
    package_opening.open_any(empty_panel.page("voorstel"), package)
    assert not empty_panel.session.is_open and not empty_panel.desk.is_busy


def test_dots_in_names_stay_and_sheets_that_stay_behind_are_said(empty_panel, package, tmp_path, qtbot, monkeypatch):
    """Also the extension is not asked for, and a name that is taken is not suggested."""
    page, session = empty_panel.page("voorstel"), empty_panel.session
    versioned = package.rename(tmp_path / "plan 1.2.zip")
    (tmp_path / "plan 1.2.gpkg").write_bytes(b"van mij")
    (tmp_path / "plan 1.gpkg").write_bytes(b"ook van mij")
    theirs = tmp_path / "uitvoer" / "kaartbeelden"
    theirs.mkdir(parents=True)
    asked, told = [], []

    def answer(_parent, _title, suggested, _filter, **options):
        asked.append((suggested, options["options"]))
        return str(tmp_path / "plan 1.3"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    monkeypatch.setattr(page.messages, "success", lambda *texts: told.append(" ".join(texts)))
    package_opening.open_any(page, versioned)
    qtbot.waitUntil(lambda: session.is_open and bool(told), timeout=60_000)
    assert asked == [(str(tmp_path / "plan 1.2_uit_pakket.gpkg"), QFileDialog.Option.DontConfirmOverwrite)]
    assert session.path == tmp_path / "plan 1.3.gpkg"
    assert "kaartbeelden zijn in het pakket gebleven" in told[-1] and str(theirs) in told[-1]
    assert list(theirs.iterdir()) == [] and (tmp_path / "plan 1.gpkg").read_bytes() == b"ook van mij"
