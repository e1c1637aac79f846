"""The national sheet from the panel: one call, the window alive, and a word about what became of it."""

from dataclasses import replace

import pytest

from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.adder import add_up
from novex_plugin.core.exchange.adder_files import NATIONAL, write_results
from novex_plugin.ui.national_sheet import make_national_sheet
from tools.twelve_provinces import make_world


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    folder = tmp_path_factory.mktemp("nederland")
    one = make_world(8, provinces=1).deliveries[0]
    write_results(add_up([replace(one, trades=())]), folder)
    return folder / NATIONAL


def made_by(panel, qtbot, outcome, **choice):
    heard = []
    make_national_sheet(panel.desk, outcome, show=heard.append, **choice)
    qtbot.waitUntil(lambda: bool(heard), timeout=120_000)
    return heard[0]


def test_one_call_makes_a_pdf_and_a_png_beside_the_outcome(panel, qtbot, outcome):
    files = made_by(panel, qtbot, outcome, horizons=("2050",))
    assert [path.suffix for path in files] == [".pdf", ".png"] and all(path.is_file() for path in files)
    assert files[0].parent == outcome.parent / "kaartbeelden"
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    assert "1 landelijk kaartbeeld gemaakt" in panel.iface.bar.currentItem().title()


def test_the_folder_may_be_given_and_a_cancel_says_what_stays(panel, qtbot, outcome, tmp_path):
    heard = []
    make_national_sheet(panel.desk, outcome.parent, out_dir=tmp_path, show=heard.append)
    panel.desk.cancel()
    qtbot.waitUntil(lambda: bool(heard), timeout=120_000)
    assert all(path.parent == tmp_path for path in heard[0])
    qtbot.waitUntil(lambda: not panel.desk.is_busy)
    assert "geannuleerd" in panel.iface.bar.currentItem().title()


def test_what_is_no_outcome_is_explained(panel, tmp_path):
    with pytest.raises(NovexError, match="uitkomst van het optellen"):
        make_national_sheet(panel.desk, tmp_path / "niets.gpkg")
    assert not panel.desk.is_busy
