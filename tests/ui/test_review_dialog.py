"""The window of a review: differences one by one on the map, decisions, and one undo step that carries them out."""

import os
import threading
from dataclasses import replace

import pytest
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QPushButton
from shapely.geometry import Point, box

from novex_plugin.adapters.geopackage import open_proposal
from novex_plugin.adapters.goal_file import GoalFile
from novex_plugin.adapters.upgrades import backup
from novex_plugin.core.errors import NovexError
from novex_plugin.core.exchange.review import ADDED, BOTH, CHANGED, OWN, REMOVED, Review
from novex_plugin.core.model.annexes import Agreement, Answer, Indicator
from novex_plugin.core.model.records import ProposalObject, Variant
from novex_plugin.core.texts import tr
from novex_plugin.ui import review_dialog
from novex_plugin.ui.answer_book import AnswerBook
from novex_plugin.ui.review_dialog import ACCEPT, LEAVE, open_review
from novex_plugin.ui.row_delegate import FIGURE_ROLE
from tests.small_world import housing, make_proposal

WATER = Agreement("f1", "Zoetwater", "2.1", "onderzoek", ("IenW",), "Waterschap", "", "verkenning", ("w1",))


def shot(widget, name):
    if os.environ.get("NOVEX_SHOTS"):
        for _turn in range(5):  # labels of several lines take their room in turns
            QCoreApplication.processEvents()
        widget.grab().save(os.path.join(os.environ["NOVEX_SHOTS"], f"{name}.png"))


@pytest.fixture
def incoming(tmp_path):
    """Two copies of one proposal went on apart: ours is open, theirs came back."""
    path = make_proposal(
        tmp_path, housing(), housing("w2", box(151_000, 450_000, 151_400, 450_300), name="Buurt", quantity=100.0),
        housing("w3", box(151_500, 450_000, 151_900, 450_300), name="Straat"),
    )  # fmt: skip
    theirs = tmp_path / "terug.gpkg"
    backup(path, theirs)
    other = open_proposal(theirs, author="A. de Vries")
    home = next(one for one in other.objects() if one.uuid == "w2")
    other.write_objects([
        replace(home, quantity=80.0, geometry=box(151_000, 450_000, 151_300, 450_400),
                extra={"toelichting": "Kleiner"}),
        ProposalObject("n1", "Centrale", Point(150_200, 451_300), "punt", "kerncentrale", variant="C", horizon="2050"),
        replace(next(one for one in other.objects() if one.uuid == "w3"), name="Laan"),
    ])  # fmt: skip
    other.set_variants([*other.variants(), Variant("C", "Kernenergie")])
    other.remove_objects(["w1"])
    other.save_agreement(WATER)
    own = open_proposal(path, author="B. Jansen")
    own.write_objects([replace(next(one for one in own.objects() if one.uuid == "w3"), name="Steeg"),
                       housing("e1", box(152_000, 451_000, 152_400, 451_300), name="Eigen wijk")])  # fmt: skip
    return path, theirs


@pytest.fixture
def dialog(empty_panel, incoming, qtbot):
    path, theirs = incoming
    empty_panel.session.open(path)
    made = open_review(empty_panel.desk, theirs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: made.found is not None)
    yield made
    made.close()


def told(dialog):
    return {one.entry.key: (one.kind, one.origin == OWN) for one in dialog.found.items}


def texts(dialog):
    return {row.text(): row.data(FIGURE_ROLE) for row in dialog._rows()}


def names(session):
    return {item.uuid: item.name for item in session.objects()}


def settle(dialog, qtbot):
    before = dialog.found
    dialog.refresh()
    qtbot.waitUntil(lambda: dialog.found is not before)


def test_without_a_proposal_it_says_what_to_do(empty_panel, incoming):
    with pytest.raises(NovexError, match="geen voorstel"):
        open_review(empty_panel.desk, incoming[1])


def test_every_difference_is_in_the_list_under_whose_it_is(dialog):
    assert told(dialog) == {
        "C": (ADDED, False), "n1": (ADDED, False), "f1": (ADDED, False), "w2": (CHANGED, False),
        "w3": (CHANGED, False), "w1": (REMOVED, False), "e1": (REMOVED, True),
    }  # fmt: skip
    heads = [dialog._model.item(row).text() for row in range(dialog._model.rowCount())]
    assert heads == ["Toegevoegd", "Gewijzigd", "Verwijderd", "Alleen bij u anders"]
    assert "1 verschil komt doordat u zelf" in dialog.sentenceLabel.text()
    shot(dialog, "beoordeel_begin")


def test_the_chosen_one_is_on_the_card_and_on_the_map(dialog):
    dialog.choose(("object_vlak", "w2"))
    assert dialog.card.titleLabel.text() == "Buurt" and "A. de Vries" in dialog.card.aboutLabel.text()
    model = dialog.card.valueTree.model()
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["Hoeveelheid", "100", "80"] in rows and ["Toelichting", "leeg", "Kleiner"] in rows
    assert rows[0][0] == "Vorm" and "anders gelegen" in rows[0][2]
    assert dialog.marks.counts == (4, 2)  # as it is here, and as it would be
    centre = dialog.desk.canvas.extent().center()
    assert dialog.desk.canvas.extent().width() > 400 and abs(centre.x() - 151_200) < 5_000
    shot(dialog, "beoordeel_gewijzigd")
    shot(dialog.desk.iface.window, "beoordeel_kaart")
    dialog.choose(("object_vlak", "w1"))
    assert dialog.marks.counts[1] == 1


def test_a_change_on_both_sides_is_warned_of(dialog):
    dialog.choose(("object_vlak", "w3"))
    assert dialog.current().origin == BOTH and "U wijzigde dit ook" in dialog.card.warningLabel.text()
    dialog.decide(ACCEPT)
    assert "1 eigen wijziging vervalt" in dialog.statusLabel.text()
    shot(dialog, "beoordeel_beide")


def test_deciding_goes_on_to_the_next_and_is_seen_in_the_list(dialog):
    dialog.choose(("variant", "C"))
    dialog.acceptButton.click()
    assert dialog.current().place != ("variant", "C") and texts(dialog)["Kernenergie"] == "overnemen"
    dialog.leaveButton.click()
    assert "laten" in texts(dialog).values()
    assert dialog.statusLabel.text().startswith("1 overnemen, 1 laten, 4 nog")


def test_what_is_needed_comes_along(dialog):
    dialog.choose(("object_punt", "n1"))
    dialog.decide(ACCEPT)
    assert "1 gaat mee" in dialog.statusLabel.text()
    assert {one.entry.key for one in dialog.accepted()} == {"n1", "C"}


def test_all_of_the_sender_in_one_undo_step_and_ours_stays(dialog, qtbot):
    session = dialog.session
    before = names(session)
    dialog.acceptAllButton.click()
    assert dialog.carryOutButton.text().replace("&", "") == "Doorvoeren (6)"
    shot(dialog, "beoordeel_alles")
    dialog.carryOutButton.click()
    assert names(session) == {"w2": "Buurt", "w3": "Laan", "n1": "Centrale", "e1": "Eigen wijk"}
    assert [item.code for item in session.variants] == ["A", "B", "C"]
    home = next(item for item in session.objects() if item.uuid == "w2")
    assert (home.quantity, home.extra["toelichting"], home.geometry.area) == (80.0, "Kleiner", 120_000.0)
    assert session.undo()
    assert names(session) == before and len(session.variants) == 2 and not session.has_edits()
    assert session.redo()
    session.save()
    saved = session.proposal
    assert {item.uuid for item in saved.objects()} == {"w2", "w3", "n1", "e1"}
    assert [one.title for one in saved.agreements()] == ["Zoetwater"]
    assert next(one for one in saved.objects() if one.uuid == "n1").extra["gemaakt_door"] == "A. de Vries"
    settle(dialog, qtbot)
    assert told(dialog) == {"e1": (REMOVED, True)}
    assert not dialog.carryOutButton.isEnabled()


def test_answers_and_indicators_are_taken_over_and_back(dialog, qtbot):
    theirs = GoalFile(open_proposal(dialog.file, author="A."))
    theirs.save_answers([Answer("P1-A", "Hier.")])
    theirs.save_indicators([Indicator("I01", "Woningen", "hoeveelheid")])
    desk = dialog.desk
    dialog.close()
    again = open_review(desk, dialog.file)
    again.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: again.found is not None)
    for place in (("antwoord", "P1-A::"), ("indicator", "I01")):
        again.choose(place)
        again.decide(ACCEPT)
    book = AnswerBook(desk.session)
    again.carry_out()
    assert [(one.text, one.by) for one in book.answers()] == [("Hier.", "A.")]
    assert [one.code for one in book.indicators()] == ["I01"]
    settle(again, qtbot)
    assert not {"P1-A::", "I01"} & set(told(again))
    desk.session.undo()
    assert (book.answers(), book.indicators()) == ([], [])
    again.close()


def test_the_package_is_read_beside_the_main_thread(empty_panel, incoming, qtbot, monkeypatch):
    path, theirs = incoming
    where, real = [], review_dialog.incoming_side
    monkeypatch.setattr(review_dialog, "incoming_side",
                        lambda file: where.append(threading.get_ident()) or real(file))  # fmt: skip
    empty_panel.session.open(path)
    made = open_review(empty_panel.desk, theirs)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    assert made.found is None and not made.carryOutButton.isEnabled() and not made.acceptAllButton.isEnabled()
    qtbot.waitUntil(lambda: made.found is not None)
    settle(made, qtbot)
    assert len(where) == 1 and where[0] != threading.get_ident()
    made.close()
    assert not made._latest._thread.is_alive()


def test_a_package_that_is_refused_is_told_in_the_window(empty_panel, incoming, tmp_path, qtbot):
    wrong = tmp_path / "fout.gpkg"
    wrong.write_text("geen GeoPackage", encoding="utf-8")
    empty_panel.session.open(incoming[0])
    made = open_review(empty_panel.desk, wrong)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: "fout.gpkg is niet te gebruiken" in made.statusLabel.text())
    assert made.found is None and not made.carryOutButton.isEnabled()
    made.close()


def test_going_through_the_list_works_nothing_out_again(dialog, monkeypatch):
    asked, real = [], Review.with_needed
    monkeypatch.setattr(Review, "with_needed", lambda *args: asked.append(1) or real(*args))
    for _time in range(3):
        dialog.nextButton.click()
    assert not asked
    dialog.decide(ACCEPT)
    assert asked == [1]


def test_one_only(dialog):
    dialog.choose(("object_vlak", "w1"))
    dialog.decide(ACCEPT)
    dialog.carry_out()
    assert set(names(dialog.session)) == {"w2", "w3", "e1"}


def test_our_own_can_be_given_up_when_that_is_chosen(dialog):
    dialog.choose(("object_vlak", "e1"))
    assert "U maakte dit zelf" in dialog.card.warningLabel.text()
    dialog.decide(ACCEPT)
    dialog.carry_out()
    assert "e1" not in names(dialog.session)


def test_leaving_all_takes_nothing(dialog):
    dialog.acceptAllButton.click()
    dialog.leaveAllButton.click()
    assert not dialog.accepted() and not dialog.carryOutButton.isEnabled()
    assert set(dialog.decisions.values()) == {LEAVE}


def test_an_edit_meanwhile_is_seen_and_decisions_stay(dialog, qtbot):
    dialog.choose(("object_vlak", "w2"))
    dialog.decide(ACCEPT)
    layer = dialog.session.layer("object_vlak")
    with dialog.session.step("wijzigen") as step:
        feature = next(one for one in layer.getFeatures() if one["uuid"] == "w2")
        step.change(layer, feature, {"status": "idee"})
    dialog.session.watch.flush()
    settle(dialog, qtbot)
    item = next(one for one in dialog.found.items if one.entry.key == "w2")
    assert item.origin == BOTH and dialog.decisions[item.place] == ACCEPT


def test_what_went_meanwhile_is_refused_and_nothing_is_half(dialog):
    dialog.acceptAllButton.click()
    layer = dialog.session.layer("object_vlak")
    with dialog.session.step("weg") as step:
        fid = next(one.id() for one in layer.getFeatures() if one["uuid"] == "w2")
        step.edit(layer).deleteFeature(fid)
    before = names(dialog.session)
    dialog.carry_out()
    assert "'Buurt' is intussen verwijderd" in dialog.statusLabel.text()
    assert names(dialog.session) == before and len(dialog.session.variants) == 2


def test_carrying_out_twice_does_it_once(dialog, qtbot):
    session = dialog.session
    dialog.acceptAllButton.click()
    dialog.carryOutButton.click()
    once, steps = sorted(item.uuid for item in session.objects()), session.watch.steps()
    assert not dialog.carryOutButton.isEnabled()
    dialog.carryOutButton.click()
    dialog.carry_out()
    assert sorted(item.uuid for item in session.objects()) == once == ["e1", "n1", "w2", "w3"]
    assert session.watch.steps() == steps and [item.code for item in session.variants] == ["A", "B", "C"]
    dialog.choose(("object_punt", "n1"))  # still the list of before
    dialog.decide(ACCEPT)
    dialog.carry_out()
    assert "is er intussen al" in dialog.statusLabel.text() and "niets overgenomen" in dialog.statusLabel.text()
    assert session.watch.steps() == steps
    settle(dialog, qtbot)
    assert set(told(dialog)) == {"e1"}


def test_what_was_changed_meanwhile_is_refused_and_nothing_is_half(dialog):
    dialog.acceptAllButton.click()
    layer = dialog.session.layer("object_vlak")
    with dialog.session.step("wijzigen") as step:
        feature = next(one for one in layer.getFeatures() if one["uuid"] == "w3")
        step.change(layer, feature, {"naam": "Plein"})
    steps = dialog.session.watch.steps()
    dialog.carry_out()
    assert "'Laan' is intussen gewijzigd. Er is niets overgenomen" in dialog.statusLabel.text()
    assert names(dialog.session)["w3"] == "Plein" and "n1" not in names(dialog.session)
    assert dialog.session.watch.steps() == steps and len(dialog.session.variants) == 2


def test_closing_takes_the_marks_away(dialog):
    dialog.close()
    assert dialog.marks.counts == (0, 0)


def test_another_proposal_closes_it(dialog):
    dialog.session.close()
    assert not dialog.isVisible()


def test_the_page_asks_for_a_package(dialog, empty_panel, monkeypatch):
    asked = []
    monkeypatch.setattr("novex_plugin.ui.package_opening.ask_review", lambda *args: asked.append(args))
    empty_panel.page("voorstel").findChild(QPushButton, "reviewButton").click()
    assert asked
    shot(empty_panel.dock, "pagina_voorstel")


def test_controls_have_names_and_their_own_keys(dialog):
    buttons = [one for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    assert all(one.text() or one.accessibleName() for one in buttons)
    keys = [one.text()[one.text().index("&") + 1].lower() for one in buttons if "&" in one.text().replace("&&", "")]
    assert len(keys) == len(set(keys)), keys
    assert dialog.itemTree.accessibleName() and dialog.card.valueTree.accessibleName()
    assert tr and review_dialog.AFTER_MS > 0
