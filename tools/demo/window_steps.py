"""The whole job in QGIS's real window, by mouse and keyboard, with a picture of every step.

QGIS runs it itself:  OUT=build/demo/window NOVEX_ROOT=$PWD qgis --code tools/demo/window_steps.py
It writes OUT/window.json (checks, figures, Python errors) and numbered pictures, then closes QGIS.
"""

import os
import shutil
import sys
from pathlib import Path
from typing import Any, Iterator

from qgis import utils
from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QDockWidget

ROOT = Path(os.environ.get("NOVEX_ROOT", os.getcwd()))
OUT = Path(os.environ.get("OUT", str(ROOT / "build" / "demo" / "window")))
sys.path.insert(0, str(ROOT / "tools" / "demo"))

import atelier_part  # noqa: E402  (found through the path above)
import driving  # noqa: E402

NAME = "novex_plugin"
MAIN_ACTION = "novex_toggle_dock"
# A stroke across a reserved pipeline strip of the example province, so that there is something to see (RD New).
STROKE = ((153_300.0, 430_350.0), (154_400.0, 430_450.0), (154_500.0, 429_600.0), (153_350.0, 429_550.0))

iface: Any = utils.iface
window = iface.mainWindow()
journal = driving.Journal(OUT)


def plugin() -> Any:
    return utils.plugins[NAME]


def page(name: str) -> Any:
    return plugin().dock.pages_by_name[name]


def idle() -> bool:
    return not plugin().dock.desk.is_busy


def show(name: str) -> None:
    """Click the button of a page."""
    driving.click(getattr(plugin().dock, f"page{name.capitalize()}"))
    driving.settle()


def steps() -> Iterator[Any]:
    yield from open_panel()
    yield from open_example()
    yield from look_at_pages()
    yield from apply_or_explain()
    yield from draw_and_undo()
    yield from atelier_part.sketch(plugin(), iface, journal)
    yield from check_and_weigh()
    yield from totals_and_output()
    yield from close_and_reopen()
    yield from reload_twice()


def open_panel() -> Iterator[Any]:
    window.showMaximized()
    plugin().messages.reraise = True
    yield driving.pause(1.0)
    plugin().dock.setUserVisible(False)
    driving.settle()
    action = window.findChild(object, MAIN_ACTION) or plugin()._actions[0]
    action.trigger()
    yield lambda: plugin().dock.isUserVisible()
    journal.check("paneel opent met de knop", plugin().dock.isUserVisible())
    journal.shoot(window, "leeg_paneel")


def open_example() -> Iterator[Any]:
    folder = OUT / "voorbeeld"
    shutil.rmtree(folder, ignore_errors=True)
    page("voorstel").open_example_in(folder)
    yield idle
    session = plugin().session
    journal.check("voorbeeld geopend", session.is_open and session.store is not None)
    journal.figures["objecten in het voorbeeld"] = len(session.objects())
    show("basisset")
    page("basisset").files.add_all()
    province = [layer for layer in QgsProject.instance().mapLayers().values()
                if layer.customProperty("novex/role") == "provincie"]  # fmt: skip
    iface.mapCanvas().setExtent(province[0].extent())
    iface.mapCanvas().refresh()
    yield driving.pause(2.5)
    iface.messageBar().clearWidgets()


def look_at_pages() -> Iterator[Any]:
    plugin().session.set_variant("A")
    for name in ("voorstel", "basisset"):
        show(name)
        journal.shoot(window, name)
        yield driving.pause(0.1)


def apply_or_explain() -> Iterator[Any]:
    """Explain one layer anew by keyboard, and find it in the file."""
    from novex_plugin.ui.explain_dialog import ExplainDialog

    session, code = plugin().session, "uhi"
    show("basisset")

    def say(dialog: Any) -> None:
        journal.check("de voorbeeldprovincie is verantwoord", "Alle" in dialog.counterLabel.text())
        dialog.choose([code])
        dialog.reasonEdit.selectAll()
        driving.type_in(dialog.reasonEdit, "De hittekaart van de provincie is nieuwer.")
        dialog.replacementEdit.selectAll()
        driving.type_in(dialog.replacementEdit, "Hittekaart Middelwaard, 2025-10-01")
        driving.click(dialog.explainButton)
        driving.settle()
        dialog.grab().save(str(OUT / "pas_toe_of_leg_uit.png"))
        driving.click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))

    driving.answer(ExplainDialog, say)
    driving.click(page("basisset").explainButton)
    yield lambda: any(item.layer == code and "nieuwer" in item.reason for item in session.proposal.explanations())
    journal.check("uitleg vastgelegd", True)
    iface.messageBar().clearWidgets()
    journal.shoot(window, "basisset_verantwoord")


def draw_and_undo() -> Iterator[Any]:
    session, draw_page, canvas = plugin().session, page("tekenen"), iface.mapCanvas()
    show("tekenen")
    before = len(session.objects())
    _zoom_to_stroke()
    yield driving.pause(2.0)
    draw_page.searchEdit.clear()
    driving.type_in(draw_page.searchEdit, "woningb")
    driving.settle()
    driving.click(draw_page.palette_view.tiles["woningbouw"])
    journal.check("tegel zet het gereedschap klaar", draw_page.drawing.function is not None)
    driving.draw(canvas, _on_screen(canvas))
    yield lambda: len(session.objects()) == before + 1
    card = draw_page.card
    driving.settle()
    _write(card.naamInput, "Uitleg Dorenborg-West")
    _write(card.hoeveelheidInput, "1200")
    made = session.selection.uuids()
    yield lambda: any(one.uuid in made and one.quantity == 1200 for one in session.objects())
    journal.shoot(window, "kaart_van_het_object")
    card.grab().save(str(OUT / "objectkaart.png"))
    yield driving.pause(1.0)
    driving.click(draw_page.tool_row.stopTool)
    verdict = draw_page.verdict
    journal.check("het oordeel verschijnt", verdict.title.isVisible())
    journal.figures["oordeel"] = verdict.title.text()
    journal.figures["verschil"] = verdict.sentence.text()
    draw_page.searchEdit.clear()
    journal.shoot(window, "getekend_en_getoetst")
    yield from take_back_and_save(before)


def take_back_and_save(before: int) -> Iterator[Any]:
    session, draw_page = plugin().session, page("tekenen")
    for _ in range(3):  # the quantity, the name, the stroke
        driving.click(draw_page.save_row.undoButton)
        driving.settle()
    yield lambda: len(session.objects()) == before
    journal.check("ongedaan maken neemt het object terug", len(session.objects()) == before)
    journal.figures["na ongedaan maken"] = draw_page.verdict.sentence.text()
    journal.shoot(window, "ongedaan_gemaakt")
    for _ in range(3):
        driving.click(draw_page.save_row.redoButton)
        driving.settle()
    yield lambda: len(session.objects()) == before + 1
    driving.click(draw_page.save_row.saveButton)
    yield lambda: not session.has_edits()
    journal.check("opgeslagen in het bestand", len(session.proposal.objects()) == before + 1)
    journal.shoot(window, "opgeslagen")


def _write(field: Any, text: str) -> None:
    """Type over what a field holds, and leave it with Enter."""
    field.selectAll()
    driving.type_in(field, text)
    driving.enter(field)


def _zoom_to_stroke() -> None:
    from qgis.core import QgsRectangle

    from novex_plugin.ui.map_view import zoom_to

    eastings, northings = [x for x, _ in STROKE], [y for _, y in STROKE]
    extent = QgsRectangle(min(eastings), min(northings), max(eastings), max(northings))
    extent.scale(2.2)
    zoom_to(iface.mapCanvas(), extent)


def _on_screen(canvas: Any) -> "list[QPoint]":
    transform = canvas.getCoordinateTransform()
    return [transform.transform(QgsPointXY(x, y)).toQPointF().toPoint() for x, y in STROKE]


def check_and_weigh() -> Iterator[Any]:
    check_page = page("toetsen")
    show("toetsen")
    driving.click(check_page.runButton)
    yield driving.pause(0.2)
    yield lambda: idle() and check_page.result is not None  # it is shown in turns of the window, so a moment later
    result = check_page.result
    journal.figures["bevindingen"] = len(result.findings)
    journal.figures["per klasse"] = result.count()
    journal.check("de toets geeft bevindingen", result.findings)
    yield driving.pause(0.5)
    model, tree = check_page.findingTree.model(), check_page.findingTree
    tree.setCurrentIndex(model.index(0, 0, model.index(0, 0)))
    check_page.zoom()
    yield driving.pause(2.0)
    iface.messageBar().clearWidgets()
    journal.shoot(window, "toetsen_dossier")
    key = check_page.current().key

    def weigh(dialog: Any) -> None:
        dialog.motiveringEdit.setPlainText("De begrenzing is met de waterbeheerder besproken; het plan schuift op.")
        dialog.besluitCombo.setCurrentIndex(1)
        dialog.grab().save(str(OUT / "afweging.png"))
        driving.click(dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok))

    from novex_plugin.ui.weighing_dialog import WeighingDialog

    driving.answer(WeighingDialog, weigh)
    driving.click(check_page.weighButton)
    driving.click(check_page.saveButton)
    yield lambda: any(one.key == key for one in plugin().session.proposal.weighings())
    journal.check("afweging vastgelegd", True)
    journal.shoot(window, "toetsen_afgewogen")


def totals_and_output() -> Iterator[Any]:
    show("doelbereik")
    yield driving.pause(0.5)
    journal.shoot(window, "doelbereik")
    show("uitvoer")
    output = page("uitvoer")
    for box in (output.persp1, output.persp2, output.persp3, output.perspOverkoepelend, output.sheet2050):
        box.setChecked(False)  # one sheet is enough here; the headless demo makes them all
    driving.click(output.sheetsButton)
    yield driving.pause(0.2)
    journal.shoot(window, "uitvoer_bezig")
    yield idle
    files = list((output.folder() / "kaartbeelden").glob("*.p*"))
    journal.check("kaartbeelden gemaakt", files)
    journal.check("verantwoording gemaakt", any("verantwoording" in path.name for path in files))
    journal.figures["kaartbeelden"] = sorted(path.name for path in files)
    driving.click(output.validateButton)
    yield driving.pause(0.2)
    yield idle
    journal.shoot(window, "uitvoer_gevalideerd")
    driving.click(output.packageButton)
    yield driving.pause(0.2)
    yield idle
    packages = list(output.folder().glob("*.zip"))
    journal.check("pakket gemaakt", packages)
    from novex_plugin.core.exchange.validator import validate_dataset

    journal.check("pakket is geldig", all(validate_dataset(path).valid for path in packages))
    iface.messageBar().clearWidgets()
    journal.shoot(window, "uitvoer")


def close_and_reopen() -> Iterator[Any]:
    project, session = QgsProject.instance(), plugin().session
    path, objects = session.path, len(session.objects())
    file = str(OUT / "voorbeeld" / "project.qgz")
    journal.check("project opgeslagen", project.write(file))
    page("voorstel").close_proposal()
    yield lambda: not plugin().session.is_open
    journal.check("gesloten: geen lagen van het voorstel", not session.layers())
    iface.newProject(False)
    yield driving.pause(0.5)
    journal.check("project heropend", iface.addProject(file))
    yield lambda: plugin().session.is_open
    journal.check("voorstel teruggevonden", session.path == path and len(session.objects()) == objects)
    journal.check("variant en basisset teruggevonden", session.variant == "A" and session.store is not None)
    journal.check("de kaart toont het jaar van het paneel", not iface.mapCanvas().mapSettings().isTemporal())
    show("voorstel")
    yield driving.pause(2.0)
    journal.shoot(window, "heropend")


def reload_twice() -> Iterator[Any]:
    before = leftovers()
    layers = len(QgsProject.instance().mapLayers())
    for turn in (1, 2):
        utils.unloadPlugin(NAME)
        yield driving.pause(0.5)
        gone = leftovers()
        journal.check(f"uitgezet, keer {turn}: niets blijft achter", gone["sum"] == 0)
        journal.figures[f"over na uitzetten {turn}"] = gone
        utils.loadPlugin(NAME)
        utils.startPlugin(NAME)
        yield driving.pause(0.8)
        journal.check(f"aangezet, keer {turn}: alles eenmaal", leftovers() == before)
    journal.check("lagen bleven staan", len(QgsProject.instance().mapLayers()) == layers)
    journal.check("voorstel na herladen open", plugin().session.is_open)


def leftovers() -> "dict[str, int]":
    """What the plugin has in QGIS: its parts, and who listens to the project and the canvas."""
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    found = {
        "docks": sum(dock.objectName() == "novex_dock" for dock in window.findChildren(QDockWidget)),
        "actions": sum(action.objectName() == MAIN_ACTION for action in window.findChildren(type(iface.actionPan()))),
        "providers": sum(one.id() == "novex" for one in QgsApplication.processingRegistry().providers()),
    }
    found["sum"] = sum(found.values())
    found["project"] = project.receivers(project.readProject) + project.receivers(project.cleared)
    found["canvas"] = canvas.receivers(canvas.mapToolSet)
    return found


def finish() -> None:
    """Close QGIS without a question."""
    for layer in QgsProject.instance().mapLayers().values():
        if hasattr(layer, "isEditable") and layer.isEditable():
            layer.rollBack()
    QgsProject.instance().clear()
    QgsProject.instance().setDirty(False)
    leave.timeout.connect(iface.actionExit().trigger)  # without Python in between: threads may still need its lock
    leave.start(200)


leave = QTimer()
leave.setSingleShot(True)
runner = driving.Runner(steps(), journal, finish, patience_s=90.0)
QTimer.singleShot(1500, runner.start)
