"""A review that is carried out on layers: everything that a proposal can hold comes over, in one step and back."""

import pytest
from qgis.core import QgsProject

from novex_plugin.adapters import layers, settings
from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.object_cache import ObjectCache
from novex_plugin.adapters.review_edits import take_over
from novex_plugin.adapters.review_sides import incoming_side, rows_on_screen, saved_side, side_on_screen
from novex_plugin.adapters.watcher import LayerWatch
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.review import review
from novex_plugin.core.exchange.review_entries import entries
from novex_plugin.core.model.annexes import Answer, Indicator
from tests.exchange_world import generated_proposal


class Screen:
    """The layers of a proposal as the panel has them, without the panel."""

    def __init__(self, proposal) -> None:
        self.proposal = proposal
        self.found = layers.add_proposal_layers(QgsProject.instance(), proposal.path)
        self.cache, self.watch = ObjectCache(), LayerWatch(5)
        self.cache.follow(self.found)
        self.watch.follow([self.found[table] for table in layers.EDIT_TABLES])
        self.layer, self.objects, self.step = self.found.__getitem__, self.cache.objects, self.watch.step

    def side(self, rows=None):
        return side_on_screen(self.proposal, self.objects(), rows_on_screen(self.found) if rows is None else rows)

    def content(self):
        return {place: (dict(one.row), one.shape) for place, one in entries(self.side()).items()}

    def close(self):
        self.watch.stop()
        self.cache.let_go()
        for layer in self.found.values():
            layer.rollBack()


@pytest.fixture
def screen(qgis_new_project, tmp_path):
    settings.put("journal_folder", str(tmp_path / "herstel"))
    opened = []

    def open_it(proposal):
        opened.append(Screen(proposal))
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


def filled(path, seed, **more):
    made = generated_proposal(path, seed, **more)
    GoalFile(made).save_answers([Answer("P1-A", f"Antwoord {seed}"), Answer(f"P{2 + seed % 2}-A", "Ja", "", "2050")])
    GoalFile(made).save_indicators([Indicator("I01", f"Naam {seed}", "hoeveelheid", target=seed / 3)])
    return made


@pytest.mark.parametrize("seed", range(4))
def test_all_comes_over_is_taken_back_and_cannot_come_twice(seed, screen, tmp_path):
    own = screen(filled(tmp_path / "eigen.gpkg", seed))
    other = filled(tmp_path / "ander.gpkg", seed + 100, count=9)
    assert not own.side().unsaved  # a layer reads as its file does
    before = own.content()
    found = review(own.side({}), incoming_side(other.path))
    assert take_over(own, found.items, "Overnemen") == len(found.items)
    theirs = {place: (dict(one.row), one.shape) for place, one in entries(saved_side(other)).items()}
    assert own.content() == theirs
    steps = own.watch.steps()
    with pytest.raises(NovexError, match="niets overgenomen"):
        take_over(own, found.items, "Overnemen")
    assert own.content() == theirs and own.watch.steps() == steps
    assert own.watch.undo() and own.content() == before and not own.watch.can_undo()
    assert take_over(own, review(own.side(), incoming_side(other.path)).items, "Overnemen") == len(found.items)
    own.watch.save()
    assert review(saved_side(open_proposal(own.proposal.path)), incoming_side(other.path)).items == ()
