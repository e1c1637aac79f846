"""The card of the chosen objects: a few fields first, the rest one fold or one step away.

One object or many, the same card: a change is written to all that are chosen, as one undo step. The card follows the
selection and every edit of the layers, wherever it was made.
"""

from time import monotonic
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QShortcut, QWidget

from ..adapters import card_objects, object_defaults
from ..adapters.card_objects import CardObject
from ..adapters.messages import reports_errors
from ..core.exchange.codes import join_codes
from ..core.model.records import AREA
from ..core.model.schema import REQUIRED, schema
from ..core.proposal import completeness, multi, naming
from ..core.proposal.last_values import FIELDS as REPEATED
from ..core.proposal.last_values import LastValues
from ..core.texts import tr
from . import card_choices, card_derived, card_editors, card_form
from .card_fields import FURTHER, CardFields
from .card_layout import align, bring_in_sight, fold, keys_around, order_tabs, single_shot
from .card_verdict import CardVerdict
from .desk import Desk
from .forms import load_form
from .look import Elided, Painter, heading, icon

ALSO_REPEATED = ("horizon", "jaar_start", "jaar_eind")
LAYOUT_MS = 50  # until what was unfolded has its place
BUSY_MS = 25  # so long the verdicts on many objects may hold the window up at a time
_SIGNALS = ("attributeValueChanged", "geometryChanged", "featuresDeleted", "afterCommitChanges", "afterRollBack")


class ObjectCard(QWidget):
    """Shows and edits what ``session.selection`` holds."""

    written = pyqtSignal(object)  # the fields of the first object after a change here
    shown_objects = pyqtSignal(int)  # how many

    def __init__(self, desk: Desk, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        card_editors.register()
        load_form("object_card", self)
        self.desk, self.session, self.messages = desk, desk.session, desk.messages
        self.last = LastValues()
        self._objects: List[CardObject] = []
        self._previous: Dict[str, Any] = {}
        self._layers: List[QgsVectorLayer] = []
        self._verdicts: List[completeness.Verdict] = []
        self._places: Dict[str, Any] = {}  # what taking the place over from the map would change
        self._is_named = self._is_leaving = False
        self.fields = CardFields(self, schema().table("object_vlak"))
        self.verdict = CardVerdict(painter, self)
        self.verdictLayout.addWidget(self.verdict)
        self._sign = Elided(self.derivedLabel)
        self._head = Elided(self.headLabel)
        heading(self.headLabel, steps=0.0)
        heading(self.emptyTitle)
        painter.dim(self.derivedLabel, self.changedLabel, self.emptyText, self.placeTitle, self.precisie_mUnit,
                    self.hoogte_mUnit, self.diepte_mUnit)  # fmt: skip
        self._dress()
        order_tabs(self, self.fields, (self.verdict.foldButton, self.verdict.list))
        self._later = single_shot(self, 0, self._work_on)
        self._reading = single_shot(self, 0, self.refresh)
        self._wanted: Optional[QWidget] = None  # what is to come into sight
        self._looking = single_shot(self, LAYOUT_MS, self._bring_in_sight)
        self._connect()
        self._follow_layers()

    def unload(self) -> None:
        """Let go of everything that outlives the card; closing the panel takes the focus away, which would write."""
        self._objects = []
        self._reading.stop()
        self._later.stop()
        self._let_go()
        for signal, slot in self._outside():
            signal.disconnect(slot)

    # -- building -----------------------------------------------------------------------------

    def _dress(self) -> None:
        for button, name in ((self.copyButton, "neem_over"), (self.formButton, "formulier"),
                             (self.bandButton, "bandbreedte"), (self.deriveButton, "verversen"),
                             (self.placeButton, "verversen")):  # fmt: skip
            button.setIcon(icon(name))
        for button in (self.copyButton, self.formButton, self.deriveButton):
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.bandButton.setAccessibleName(tr("Bandbreedte van de hoeveelheid"))
        self.bandButton.setToolTip(tr("Toon de ondergrens en de bovengrens"))
        self.bandLabel.setText(tr("Bandbreedte"))
        for box, button in ((self.moreBox, self.moreButton), (self.whyBox, self.whyButton)):
            button.toggled.connect(lambda opened, box=box, button=button: self._fold(box, button, opened=opened))
            fold(box, button, opened=False)
        self.bandButton.toggled.connect(self._show_band)
        self._show_band(False)

    def _connect(self) -> None:
        self.fields.committed.connect(self.change)
        self.fields.added.connect(lambda code: self._change_further(code, keep=True))
        self.fields.removed.connect(lambda code: self._change_further(code, keep=False))
        self.fields.refused.connect(self._look_at)
        self.deriveButton.clicked.connect(self.derive_again)
        self.placeButton.clicked.connect(self.take_place)
        self.copyButton.clicked.connect(self.copy_previous)
        self.formButton.clicked.connect(lambda _checked: self.open_form())
        self.verdict.wanted.connect(self.go_to)
        self.moreButton.toggled.connect(lambda _opened: self._later.start())
        copy = QShortcut(QKeySequence("Ctrl+D"), self)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        copy.activated.connect(self.copy_previous)
        for signal, slot in self._outside():
            signal.connect(slot)

    def _outside(self) -> List[Tuple[Any, Callable[..., None]]]:
        session = self.session
        return [(session.selection.changed, self._choose), (session.proposal_changed, self._follow_layers),
                (session.header_changed, self._new_header), (session.store_changed, self._later.start)]  # fmt: skip

    def _follow_layers(self) -> None:
        self._let_go()
        self._layers = self.session.layers()
        for layer in self._layers:
            for name in _SIGNALS:
                getattr(layer, name).connect(self._edited)
        self._previous = {}
        self.last.forget()
        self._new_header()

    def _let_go(self) -> None:
        for layer in self._layers:
            if not sip.isdeleted(layer):
                for name in _SIGNALS:
                    getattr(layer, name).disconnect(self._edited)
        self._layers = []

    def _new_header(self) -> None:
        self._is_named = False
        self.refresh()

    def _edited(self) -> None:
        """One turn later: an edit of many objects tells once per object."""
        self._reading.start()

    # -- showing ------------------------------------------------------------------------------

    @reports_errors
    def _choose(self) -> None:
        """Other objects were chosen: first write what is typed for those that were there."""
        self._leave()
        before = self._objects
        self.refresh()
        if before and [one.uuid for one in before] != [one.uuid for one in self._objects]:
            self._previous = dict(before[0].row)

    def _leave(self) -> None:
        """Write what is typed in the fields for the objects that are still shown."""
        self._is_leaving = True
        try:
            self._commit_pending()
        finally:
            self._is_leaving = False

    def _commit_pending(self) -> None:
        for field in self.fields.pending():
            field.input.commit()
            if field.input.is_refused():
                text = field.message.text() if field.message is not None else ""
                self.messages.warn(tr("Niet overgenomen: {text}").format(text=text))
                field.input.restore()

    @reports_errors
    def refresh(self) -> None:
        """Read the chosen objects anew and show them."""
        self._reading.stop()
        self._objects = card_objects.read(self._layers, self.session.selection.uuids()) if self._layers else []
        self.emptyState.setVisible(not self._objects)
        self.cardState.setVisible(bool(self._objects))
        self._name_fields()
        if self._objects:
            self._show_objects()
        else:
            self._show_empty()
        self._verdicts, self._places = [], {}
        small = len(self._objects) == 1 and not object_defaults.is_large(self._objects[0].geometry)
        self._work_on() if small else self._later.start()  # of one small object all is told at once
        self.shown_objects.emit(len(self._objects))

    def _show_objects(self) -> None:
        self._head.show(card_derived.head(self._objects))
        rows = [one.row for one in self._objects]
        self.fields.show_rows(rows, [one.kind for one in self._objects], self.session.variants)
        self._show_quantity()
        self._show_place()
        self.formButton.setEnabled(len(rows) == 1)
        self.changedLabel.setText(card_derived.last_change(rows[0]) if len(rows) == 1 else "")
        self.changedLabel.setVisible(bool(self.changedLabel.text()))

    def _show_quantity(self) -> None:
        said = card_derived.sign(self._objects)
        self._sign.show(said.text)
        if said.tip:
            self.derivedLabel.setToolTip(said.tip)
        self.deriveButton.setText(said.action)
        self.deriveButton.setVisible(said.can_derive)
        self.derivedBox.setVisible(bool(said.text))
        areas = all(one.kind == AREA for one in self._objects)
        for widget in (self.dichtheidLabel, self.dichtheidInput, self.dichtheidUnit):
            widget.setVisible(areas)

    def _show_place(self) -> None:
        where, beyond = card_derived.places([one.row for one in self._objects])
        self.placeLabel.setText(where)
        self.shareLabel.setText(beyond)
        self.shareLabel.setVisible(bool(beyond))
        self.placeButton.setVisible(len(self._objects) > 1)

    def _look_at(self, widget: QWidget) -> None:
        """Bring a part into sight, once the layout has made room for it."""
        self._wanted = widget
        self._looking.start()

    def _bring_in_sight(self) -> None:
        if self._wanted is not None and self._wanted.isVisibleTo(self):
            bring_in_sight(self.cardScroll, self._wanted, self.moreButton.height())

    def _fold(self, box: QWidget, button: Any, *, opened: bool) -> None:
        fold(box, button, opened=opened)
        if opened:
            self._look_at(box)

    def _show_band(self, opened: bool) -> None:
        for widget in (self.bandLabel, self.bandBox):
            widget.setVisible(opened)
        if opened:
            self._look_at(self.bandBox)

    def _show_empty(self) -> None:
        if self.session.is_open:
            self.emptyTitle.setText(tr("Geen object gekozen"))
            self.emptyText.setText(tr(
                "Kies een tegel en teken op de kaart: het nieuwe object staat dan hier. Of kies een object in de lijst "
                "Objecten of op de kaart; kies er meer om ze samen te wijzigen."))  # fmt: skip
        else:
            self.emptyTitle.setText(tr("Geen voorstel geopend"))
            self.emptyText.setText(tr("Open eerst een voorstel op de pagina Voorstel."))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._is_named = False
        self._name_fields()

    def _name_fields(self) -> None:
        """Titles with access keys that nothing else on the page has."""
        if not self._is_named and self.session.header is not None:
            self._is_named = True
            self.fields.name_all(self.session.header.milestone, keys_around(self))
            align(self)

    # -- what takes longer ----------------------------------------------------------------------

    @reports_errors
    def _work_on(self) -> None:
        """The verdict, and the place on the map; of many objects after the fields are on screen, in portions."""
        header = self.session.header
        if not self._objects or header is None:
            self.verdict.show_verdicts([], 0)
            return
        until, known = monotonic() + BUSY_MS / 1000, self.session.objects() if len(self._objects) == 1 else ()
        while len(self._verdicts) < len(self._objects) and monotonic() < until:
            one = self._objects[len(self._verdicts)]
            self._verdicts.append(
                completeness.verdict(card_objects.known_record(one, known), one.row, header.milestone))
        self.verdict.show_verdicts(self._verdicts, len(self._objects))
        if len(self._verdicts) < len(self._objects):
            self._later.start()
            return
        self.fields.mark_missing(
            need.field for found in self._verdicts for need in found.needs if need.obligation == REQUIRED)
        self._compare_place()

    def _compare_place(self) -> None:
        """Offer to take the place over from the map when the shape lies elsewhere than the fields say."""
        one = self._objects[0]
        places = object_defaults.places_at_once(self.session, one.geometry)
        if len(self._objects) != 1 or places is None or not self.moreButton.isChecked():
            return
        self._places = _place_changes(one, places)
        self.placeButton.setVisible(bool(self._places))
        if self._places:
            now = card_derived.place({**one.row, **self._places})
            self.placeButton.setToolTip(tr("Volgens de basisset: {place}").format(place=now or tr("onbekend")))

    # -- changing -----------------------------------------------------------------------------

    @reports_errors
    def change(self, name: str, value: Any) -> None:
        """Write one field of all chosen objects, with what follows from it, as one undo step."""
        rows = [one.row for one in self._objects]
        changes = multi.changes(rows, {name: value}, [one.size() for one in self._objects])
        if name == "functie":
            self._rename(changes)
        self._write(tr("{field} wijzigen").format(field=self.fields.by_name[name].field.alias_nl), changes)

    def _rename(self, changes: Dict[str, Dict[str, Any]]) -> None:
        """A name that an object got by itself follows its function."""
        taken: Optional[List[str]] = None
        for one in self._objects:
            code = str(changes.get(one.uuid, {}).get("functie") or "")
            if not code or not naming.is_given_name(*(str(one.row.get(name) or "") for name in ("naam", "functie"))):
                continue
            if taken is None:
                taken = list(object_defaults.names_like(self._layers, naming.name_stem(code)))
            changes[one.uuid]["naam"] = naming.next_name(code, taken)
            taken.append(changes[one.uuid]["naam"])

    def _change_further(self, code: str, *, keep: bool) -> None:
        changes = {}
        for one in self._objects:
            codes = [each for each in card_choices.further(one.row) if each != code]
            if keep and code != one.row.get("functie"):
                codes.append(code)
            if codes != card_choices.further(one.row):
                changes[one.uuid] = {FURTHER: join_codes(tuple(codes)) or None}
        self._write(tr("Nevenfuncties wijzigen"), changes)

    @reports_errors
    def derive_again(self) -> None:
        """Let the quantity follow from the shape again."""
        self._write(tr("Hoeveelheid afleiden"), {one.uuid: card_derived.anew(one) for one in self._objects})

    @reports_errors
    def take_place(self) -> None:
        """Municipality, region and the rest as the basisset has them at the place where the object lies now."""
        places = object_defaults.places_for(self.session)
        if places is not None:
            changes = {one.uuid: _place_changes(one, places) for one in self._objects}
            self._write(tr("Plek overnemen uit kaart"), changes)

    @reports_errors
    def copy_previous(self) -> None:
        """What the object before this one says, where that tends to be the same for a row of objects."""
        if not self._objects:
            return
        if not self._previous:
            self.messages.info(tr("Er is nog geen vorig object."), tr("Kies eerst het object waarvan u overneemt."))
            return
        changes = {one.uuid: self._repeated(one) for one in self._objects}
        self._write(tr("Overnemen van vorig object"), changes)

    def _repeated(self, one: CardObject) -> Dict[str, Any]:
        edits = {name: self._previous.get(name) for name in (*REPEATED, *ALSO_REPEATED)}
        if self._previous.get("functie") != one.row.get("functie"):
            edits.pop("dichtheid")
        own = one.row.get("functie")
        edits[FURTHER] = join_codes(tuple(code for code in card_choices.further(self._previous) if code != own))
        filled = {name: value for name, value in edits.items() if value not in (None, "")}
        return multi.changes([one.row], filled, [one.size()]).get(one.uuid, {})

    def _write(self, title: str, changes: Mapping[str, Mapping[str, Any]]) -> None:
        try:
            with self.session.step(title) as step:
                count = card_objects.write(self._objects, changes, step)
        finally:
            if not self._is_leaving:
                self.refresh()
        if count and self._objects:
            self.last.remember(self._objects[0].row)
            self.written.emit(dict(self._objects[0].row))

    # -- going somewhere ----------------------------------------------------------------------

    @reports_errors
    def open_form(self, field: str = "") -> None:
        """QGIS's own form with all fields of the object, at ``field``."""
        if self._objects and self.session.header is not None:
            self._leave()
            card_form.open_form(self.desk.iface, self._objects[0], self.session.header.milestone, field)

    def go_to(self, name: str) -> None:
        """Put the focus on a field; one that is not on the card is shown in the full form."""
        one = self.fields.by_name.get(name)
        if one is None or not one.input.isEnabled():
            self.open_form(name)
            return
        for box, button in ((self.moreBox, self.moreButton), (self.whyBox, self.whyButton),
                            (self.bandBox, self.bandButton)):  # fmt: skip
            if box.isAncestorOf(one.input):
                button.setChecked(True)
        self.cardScroll.ensureWidgetVisible(one.input)
        one.input.setFocus(Qt.FocusReason.OtherFocusReason)


def _place_changes(one: CardObject, places: object_defaults.Places) -> Dict[str, Any]:
    return object_defaults.after_geometry(one.row, one.geometry, one.kind, places)
