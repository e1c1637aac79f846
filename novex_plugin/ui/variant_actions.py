"""A menu button for the chosen objects: to another variant, replace or drop in this one, and put back."""

from functools import partial
from typing import Callable, List, Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMenu, QToolButton, QWidget

from ..adapters import variant_edits
from ..adapters.messages import reports_errors
from ..core.errors import NovexError
from ..core.model.records import BASIS
from ..core.texts import tr
from ..core.variants import object_operations
from ..core.variants.naming import label, offered
from ..core.variants.plan import Plan, State
from .desk import Desk
from .look import icon
from .selection import ObjectSelection
from .variant_handling import VariantHandling

MOST_DROPPED = 20  # in the menu of what lapsed

Making = Callable[[], Plan]


class VariantObjectButton(QToolButton):
    """For the list of objects and the card. What cannot be done with the chosen objects says why in its tooltip."""

    def __init__(self, desk: Desk, selection: ObjectSelection, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session, self.messages, self.selection = desk.session, desk.messages, selection
        self._handling = VariantHandling(desk, self)
        self.setText(tr("Variant"))
        self.setIcon(icon("variant"))
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("De gekozen objecten vervangen, laten vervallen, kopiëren of verplaatsen per variant"))
        self.setAccessibleName(self.toolTip())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self.fill)
        self.setMenu(menu)

    # -- menu ---------------------------------------------------------------------------------

    def fill(self) -> None:
        """Make the menu for the objects that are chosen now."""
        menu = self.menu()
        menu.clear()
        if not self.session.is_open:
            return
        state, uuids, variant = variant_edits.state_of(self.session), self.selection.uuids(), self.session.variant
        here = label(variant, state.variants)
        self._add(menu, tr("Vervangen in {variant}").format(variant=here), "vervang",
                  lambda: object_operations.replace_objects(state, uuids, variant), choose=True)  # fmt: skip
        self._add(menu, tr("Laten vervallen in {variant}").format(variant=here), "vervallen",
                  lambda: object_operations.drop_objects(state, uuids, variant))  # fmt: skip
        self._add(menu, tr("Terug naar de basis in {variant}").format(variant=here), "terugzetten",
                  lambda: object_operations.restore_objects(state, uuids, variant))  # fmt: skip
        self._add_dropped(menu, state, variant)
        menu.addSeparator()
        self._add_targets(menu, state, uuids, tr("Verplaatsen naar"), "naar_variant", object_operations.move_objects)
        self._add_targets(menu, state, uuids, tr("Kopiëren naar"), "variant", object_operations.copy_objects)

    def _add(self, menu: QMenu, text: str, name: str, make: Making, *, choose: bool = False) -> None:
        """An action for a plan; the plan is made now, to know whether it can be, and why not."""
        action = menu.addAction(text.replace("&", "&&"))
        if name:
            action.setIcon(icon(name))
        try:
            plan = make()
        except NovexError as error:
            action.setEnabled(False)
            action.setToolTip(f"{error.message} {error.hint}".strip())
            return
        action.setToolTip("\n".join([plan.title, *plan.notes]))
        action.triggered.connect(lambda _checked=False: self.carry_out(plan, choose=choose))

    def _add_targets(
        self, menu: QMenu, state: State, uuids: Sequence[str], text: str, name: str,
        operation: Callable[[State, Sequence[str], str], Plan],
    ) -> None:  # fmt: skip
        targets = QMenu(text, menu)
        targets.setIcon(icon(name))
        targets.setToolTipsVisible(True)
        for code in (BASIS, *(item.code for item in offered(state.variants, self.session.variant))):
            title = label(code, state.variants)
            self._add(targets, title[:1].upper() + title[1:], "", partial(operation, state, uuids, code))
        menu.addMenu(targets)

    def _add_dropped(self, menu: QMenu, state: State, variant: str) -> None:
        """What lapsed in this variant is nowhere in sight; here it can be put back."""
        rows = [item for item in state.of(variant) if item.dropped and state.refers(item)]
        if variant == BASIS or not rows:
            return
        dropped = QMenu(tr("Vervallen objecten terugzetten ({count})").format(count=len(rows)), menu)
        dropped.setIcon(icon("terugzetten"))
        for row in rows[:MOST_DROPPED]:
            self._add(dropped, state.by_uuid[row.replaces].name, "",
                      partial(object_operations.restore_objects, state, [row.uuid], variant))  # fmt: skip
        everything = [row.uuid for row in rows]
        dropped.addSeparator()
        self._add(dropped, tr("Allemaal"), "",
                  lambda: object_operations.restore_objects(state, everything, variant))  # fmt: skip
        menu.addMenu(dropped)

    # -- doing --------------------------------------------------------------------------------

    @reports_errors
    def carry_out(self, plan: Plan, *, choose: bool = False) -> None:
        """Carry out, tell, and choose what came of it: edits then land on the copies."""
        made: List[str] = variant_edits.carry_out(self.session, plan)
        if choose and made:
            self.selection.choose(made)
        self._handling.tell(plan)
