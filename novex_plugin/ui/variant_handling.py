"""What a user does with variants, from whatever place: ask, carry out as one undo step, and say what happened."""

from dataclasses import replace
from typing import Callable, List, Optional, Tuple

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QMenu, QMessageBox, QPushButton, QWidget

from ..adapters import variant_edits
from ..adapters.messages import log, reports_errors
from ..core.errors import NovexError
from ..core.model.records import BASIS, Variant
from ..core.texts import tr
from ..core.variants import operations
from ..core.variants.effective import variant_chain
from ..core.variants.merge import merge_variant
from ..core.variants.naming import as_tree, descendants, label, next_code, variant_of
from ..core.variants.plan import Plan, State
from .desk import Desk
from .look import icon
from .variant_dialog import VariantDialog

_BUTTONS = QMessageBox.StandardButton
MOST_NOTES = 2  # in a message; the log has them all


class VariantHandling(QObject):
    """Owns no widget; dialogs belong to ``window``."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.messages, self._window = desk.session, desk.messages, window

    # -- actions ------------------------------------------------------------------------------

    @reports_errors
    def new(self, parent: str = BASIS) -> None:
        """Ask a new variant, make it and go there."""
        dialog = VariantDialog(self._window, self.session.variants, parent_code=parent)
        if dialog.exec():
            made = dialog.variant()
            self._carry_out(operations.new_variant(self._state(), made))
            self.session.set_variant(made.code)

    @reports_errors
    def branch(self, code: str) -> None:
        """Copy a variant with its objects, and go to the copy."""
        known = variant_of(code, self.session.variants)
        suggested = replace(
            known, code=next_code(self.session.variants, code), preferred=False, archived=False,
            name=tr("{name} (aftakking)").format(name=known.name),
        )  # fmt: skip
        dialog = VariantDialog(self._window, self.session.variants, suggestion=suggested)
        dialog.setWindowTitle(tr("Variant {code} aftakken").format(code=code))
        if dialog.exec():
            made = dialog.variant()
            self._carry_out(operations.branch(self._state(), code, made))
            self.session.set_variant(made.code)

    @reports_errors
    def edit(self, code: str) -> None:
        """Change name, code, description, parent or preference."""
        known = variant_of(code, self.session.variants)
        dialog = VariantDialog(self._window, self.session.variants, known)
        if not dialog.exec():
            return
        changed = replace(dialog.variant(), archived=known.archived)
        if changed == known:
            return
        was_active = self.session.variant == code
        self._carry_out(operations.change_variant(self._state(), code, changed), quiet=changed.code == code)
        if was_active:
            self.session.set_variant(changed.code)

    @reports_errors
    def merge(self, code: str) -> None:
        """Ask, with what it will do, and merge into the basis."""
        plan = merge_variant(self._state(), code)
        if self._ask(tr("Variant samenvoegen met de basis?"), self._merge_question(code, plan), plan):
            self._carry_out(plan)

    @reports_errors
    def archive(self, code: str, archived: bool = True) -> None:
        plan = operations.archive(self._state(), code, archived)
        was_active = self.session.variant == code
        self._carry_out(plan)
        if archived and was_active:
            self.session.set_variant(BASIS)

    @reports_errors
    def prefer(self, code: str, preferred: bool = True) -> None:
        self._carry_out(operations.prefer(self._state(), code, preferred), quiet=True)

    @reports_errors
    def remove(self, code: str) -> None:
        """Ask what goes with it, and remove."""
        state = self._state()
        variant_of(code, state.variants)
        children = self._ask_removal(state, code)
        if children is not None:
            self._carry_out(operations.remove_variant(state, code, children))

    # -- menu ---------------------------------------------------------------------------------

    def fill(self, menu: QMenu, code: str) -> None:
        """Put the actions for a variant in a menu; what cannot be done says why in its tooltip."""
        menu.clear()
        menu.setToolTipsVisible(True)
        known: Optional[Variant] = next((one for one in self.session.variants if one.code == code), None)
        no_variant = "" if known is not None else tr("De basis is zelf geen variant.")
        archived = known is not None and known.archived
        self._add(menu, tr("Nieuwe variant…"), "nieuw", self.new, "")
        self._add(menu, tr("Nieuwe variant op {code}…").format(code=code) if known else tr("Nieuwe variant op deze…"),
                  "variant", lambda: self.new(code), no_variant)  # fmt: skip
        self._add(menu, tr("Aftakken (kopie met objecten)…"), "aftakken", lambda: self.branch(code), no_variant)
        menu.addSeparator()
        self._add(menu, tr("Hernoemen of wijzigen…"), "tekenen", lambda: self.edit(code), no_variant)
        preferred = self._add(menu, tr("Voorkeursvariant"), "", lambda: self.prefer(code, not known.preferred),
                              no_variant or (tr("Een gearchiveerde variant heeft geen voorkeur.") if archived else ""))
        preferred.setCheckable(True)
        preferred.setChecked(known is not None and known.preferred)
        self._add(menu, tr("Samenvoegen met de basis…"), "samenvoegen", lambda: self.merge(code), no_variant)
        text = tr("Uit het archief halen") if archived else tr("Archiveren")
        self._add(menu, text, "archief", lambda: self.archive(code, not archived), no_variant)
        menu.addSeparator()
        self._add(menu, tr("Verwijderen…"), "verwijder", lambda: self.remove(code), no_variant)

    def fill_choices(self, menu: QMenu) -> None:
        """Every variant to go to, archived ones last, children under their parents."""
        self._choice(menu, BASIS, tr("Basis"))
        tree = as_tree(self.session.variants)
        for depth, item in [row for row in tree if not row[1].archived] + [row for row in tree if row[1].archived]:
            text = f"{'    ' * depth}{item.code}  {item.name}"
            self._choice(menu, item.code, tr("{name} (gearchiveerd)").format(name=text) if item.archived else text)

    def _choice(self, menu: QMenu, code: str, text: str) -> None:
        action = menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(code == self.session.variant)
        action.triggered.connect(lambda _checked=False: self.go(code))

    @reports_errors
    def go(self, code: str) -> None:
        self.session.set_variant(code)

    def _add(self, menu: QMenu, text: str, name: str, slot: Callable[[], None], refused: str) -> QAction:
        action = menu.addAction(icon(name), text) if name else menu.addAction(text)
        action.setEnabled(not refused)
        action.setToolTip(refused or text)
        action.triggered.connect(lambda _checked=False: slot())
        return action

    # -- asking and telling -------------------------------------------------------------------

    def _state(self) -> State:
        if not self.session.is_open:
            raise NovexError(
                tr("Er is geen voorstel geopend."), tr("Maak er een of open een bestand op de pagina Voorstel.")
            )
        return variant_edits.state_of(self.session)

    def _carry_out(self, plan: Plan, *, quiet: bool = False) -> None:
        variant_edits.carry_out(self.session, plan)
        self.tell(plan, quiet=quiet)

    def tell(self, plan: Plan, *, quiet: bool = False) -> None:
        """Say what was done and what was mended on the way; ``quiet``: only when there was something to mend."""
        if plan.notes:
            log("\n".join((plan.title, *plan.notes)))
            shown = list(plan.notes[:MOST_NOTES])
            if len(plan.notes) > MOST_NOTES:
                shown.append(tr("En nog {count}; zie het logboek.").format(count=len(plan.notes) - MOST_NOTES))
            self.messages.info(tr("Gedaan: {what}").format(what=plan.title), " ".join(shown))
        elif not quiet:
            self.messages.success(
                tr("Gedaan: {what}").format(what=plan.title), tr("Ongedaan maken kan tot u opslaat.")
            )

    def _ask(self, title: str, text: str, plan: Plan) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, title, text, _BUTTONS.Ok | _BUTTONS.Cancel, self._window)
        if plan.notes:
            box.setDetailedText("\n".join(plan.notes))
        box.setDefaultButton(_BUTTONS.Ok)
        box.button(_BUTTONS.Cancel).setText(tr("Annuleren"))
        return box.exec() == _BUTTONS.Ok

    def _merge_question(self, code: str, plan: Plan) -> str:
        state = self._state()
        merged = variant_chain(state.variants, code)[1:]
        real = [item for item in state.objects if item.variant in merged and not item.dropped]
        gone = [uuid for uuid in plan.removed if state.by_uuid[uuid].variant == BASIS]
        lines = [tr("{count} object(en) van {variant} gaan naar de basis en gelden dan voor alle varianten.").format(
            count=len(real), variant=" + ".join(label(one, state.variants) for one in merged))]  # fmt: skip
        if gone:
            lines.append(tr("{count} object(en) van de basis verdwijnen: ze zijn vervangen of vervallen.").format(
                count=len(gone)))  # fmt: skip
        if plan.notes:
            lines.append(tr("{count} verwijzing(en) of looptijden worden bijgewerkt; zie de details.").format(
                count=len(plan.notes)))  # fmt: skip
        lines.append(tr("De variant zelf houdt op te bestaan. Ongedaan maken kan tot u opslaat."))
        return "\n\n".join(lines)

    def _ask_removal(self, state: State, code: str) -> Optional[str]:
        """What happens to the children, or None when the user wants to keep the variant."""
        own = len(state.of(code))
        below = descendants(code, state.variants)
        text = tr("{variant} heeft {count} eigen object(en); die verdwijnen mee.").format(
            variant=label(code, state.variants).capitalize(), count=own)  # fmt: skip
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Variant verwijderen?"), text, _BUTTONS.NoButton, self._window)
        answers = self._removal_answers(box, below, state, code)
        box.setInformativeText("\n\n".join([*self._children_text(below), tr("Ongedaan maken kan tot u opslaat.")]))
        cancel = box.addButton(tr("Annuleren"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.exec()
        return next((children for button, children in answers if button is box.clickedButton()), None)

    @staticmethod
    def _children_text(below: List[Variant]) -> List[str]:
        if not below:
            return []
        return [tr("Hierop wordt voortgebouwd door: {names}.").format(
            names=", ".join(f"{one.code} ({one.name})" for one in below))]  # fmt: skip

    @staticmethod
    def _removal_answers(
        box: QMessageBox, below: List[Variant], state: State, code: str
    ) -> List[Tuple[QPushButton, str]]:
        role = QMessageBox.ButtonRole.AcceptRole
        if not below:
            return [(box.addButton(tr("Verwijderen"), role), operations.REFUSE)]
        parent = label(variant_of(code, state.variants).parent, state.variants)
        lift = box.addButton(tr("Alleen deze; de rest bouwt voort op {parent}").format(parent=parent), role)
        return [(lift, operations.LIFT), (box.addButton(tr("Allemaal verwijderen"), role), operations.TAKE_ALONG)]
