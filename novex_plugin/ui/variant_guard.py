"""Asks, when somebody edits a basis object while a variant is active: only in this variant, or everywhere?

The edit itself goes through at once and everywhere, as the layers took it; the answer may turn it into one of the
variant, as an undo step of its own. So nobody is held up, and vertex tools, forms and tools of QGIS need not know.
"""

from dataclasses import replace
from typing import Dict, List, Optional, Set

from qgis.core import Qgis, QgsFeature
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtWidgets import QMenu, QPushButton, QToolButton, QWidget

from ..adapters import settings, variant_edits
from ..adapters.messages import reports_errors
from ..adapters.object_cache import Touched
from ..core.errors import NovexError
from ..core.model.records import BASIS, ProposalObject
from ..core.texts import tr
from ..core.variants.effective import variant_chain
from ..core.variants.naming import label
from .desk import Desk

ASK, IN_VARIANT, EVERYWHERE = "vragen", "variant", "overal"
_STAMPS = ("gewijzigd_door", "gewijzigd_op")


class VariantGuard(QObject):
    """Watches the edits of the session. The message stays until it is answered, undone, saved or out of date."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.session, self.messages, self._desk = desk.session, desk.messages, desk
        self._before: Dict[str, QgsFeature] = {}
        self._first: Dict[str, ProposalObject] = {}
        self._added: Set[str] = set()
        self._item: Optional[QWidget] = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._answer_or_ask)
        self.session.object_cache.touched.connect(self._touched)
        self.session.view_changed.connect(self.forget)
        self.session.proposal_changed.connect(self.forget)
        self.session.edit_state_changed.connect(self._state_changed)

    def unload(self) -> None:
        self.forget()
        self.session.object_cache.touched.disconnect(self._touched)
        self.session.view_changed.disconnect(self.forget)
        self.session.proposal_changed.disconnect(self.forget)
        self.session.edit_state_changed.disconnect(self._state_changed)

    # -- following ----------------------------------------------------------------------------

    def pending(self) -> List[str]:
        """The basis objects about which the question is open."""
        return list(self._before)

    def _touched(self, changes: List[Touched]) -> None:
        variant = self.session.variant
        if variant == BASIS or variant_edits.is_underway():
            return
        try:
            above = variant_chain(self.session.variants, variant)[:-1]
        except NovexError:
            return
        moving = self.session.is_moving or self._can_redo()
        for change in changes:
            self._note(change, above, moving)
        if self._before:
            self._later.start(0)  # the layers are still being read
        else:
            self.forget()

    def _note(self, change: Touched, above: tuple, moving: bool) -> None:
        item = change.before or change.after
        if item is None or item.variant not in above or item.dropped:
            return
        first = self._first.get(item.uuid, change.before)
        if first is None:
            if self._before and not moving:
                self._added.add(item.uuid)
        elif change.after is not None and _same(first, change.after):
            self._before.pop(item.uuid, None)  # undone, or typed back
            self._first.pop(item.uuid, None)
        elif not moving and change.feature_before is not None and not _moved(change):
            self._first.setdefault(item.uuid, first)
            self._before.setdefault(item.uuid, change.feature_before)

    def _can_redo(self) -> bool:
        """After an undo by QGIS itself there is something to redo; after an edit there is not."""
        return any(layer.undoStack().canRedo() for layer in self.session.layers())

    def _state_changed(self) -> None:
        """Saved or thrown away: what was open is settled."""
        if self._before and not self.session.has_edits():
            self.forget()

    def forget(self) -> None:
        """Close the question; the edits stay as they are."""
        self._later.stop()
        self._before, self._first, self._added = {}, {}, set()
        self._close()

    # -- asking -------------------------------------------------------------------------------

    @reports_errors
    def _answer_or_ask(self) -> None:
        how = settings.get("basis_edits")
        if how == IN_VARIANT:
            self.only_here()
        elif how == EVERYWHERE:
            self.forget()
        elif self._before:
            self._ask()

    def _ask(self) -> None:
        self._close()
        bar = self._desk.iface.messageBar()
        names = ", ".join(f"'{item.name}'" for item in list(self._first.values())[:3])
        if len(self._first) > 3:
            names = tr("{names} en {count} andere").format(names=names, count=len(self._first) - 3)
        here = label(self.session.variant, self.session.variants)
        title = tr("U wijzigt een basisobject") if len(self._first) == 1 else tr("U wijzigt basisobjecten")
        item = QgsMessageBar.createMessage(title, tr("{names} hoort niet alleen bij {variant}.").format(
            names=names, variant=here))  # fmt: skip
        self._button(item, tr("Alleen in variant {code}").format(code=self.session.variant), "onlyHere",
                     self.only_here)  # fmt: skip
        self._button(item, tr("Overal"), "everywhere", self.forget)
        item.layout().addWidget(self._always(item))
        self._item = item
        bar.pushWidget(item, Qgis.MessageLevel.Info, 0)

    def _button(self, item: QWidget, text: str, name: str, slot: object) -> None:
        button = QPushButton(text, item)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _checked=False: slot())
        item.layout().addWidget(button)

    def _always(self, item: QWidget) -> QToolButton:
        """For whoever does not want to be asked again."""
        more = QToolButton(item)
        more.setText("…")
        more.setAutoRaise(True)
        more.setAccessibleName(tr("Voortaan zonder te vragen"))
        more.setToolTip(more.accessibleName())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        for text, how in ((tr("Voortaan altijd alleen in de variant"), IN_VARIANT),
                          (tr("Voortaan altijd overal"), EVERYWHERE)):  # fmt: skip
            menu.addAction(text).triggered.connect(lambda _checked=False, how=how: self.always(how))
        more.setMenu(menu)
        return more

    @reports_errors
    def always(self, how: str) -> None:
        """Remember the answer; ``ASK`` asks again."""
        settings.put("basis_edits", how)
        self._answer_or_ask()

    @reports_errors
    def only_here(self) -> None:
        """Turn the edits into those of the variant: the basis is as it was, copies replace it here."""
        before, added = dict(self._before), sorted(self._added)
        chosen = self.session.selection.uuids()
        self.forget()
        if not before:
            return
        made = variant_edits.into_variant(self.session, before, self.session.variant, added)
        if set(chosen) & set(before):
            self.session.selection.choose(made)

    def _close(self) -> None:
        item, self._item = self._item, None
        if item is not None and not sip.isdeleted(item):
            self._desk.iface.messageBar().popWidget(item)


def _moved(change: Touched) -> bool:
    """Given to another variant on purpose."""
    return change.after is not None and change.before is not None and change.after.variant != change.before.variant


def _same(one: ProposalObject, other: ProposalObject) -> bool:
    """Whether nothing differs but who touched it last."""
    extra = [{name: value for name, value in item.extra.items() if name not in _STAMPS} for item in (one, other)]
    if extra[0] != extra[1] or replace(one, geometry=None, extra={}) != replace(other, geometry=None, extra={}):
        return False
    if one.geometry is None or other.geometry is None:
        return one.geometry is other.geometry
    return bool(one.geometry.equals_exact(other.geometry, 0.0))
