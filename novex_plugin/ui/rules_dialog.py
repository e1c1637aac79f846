"""The rules that this proposal is checked against: read them, change a copy, add one's own, set the tolerances.

What is kept goes to the proposal file at once, with a reason, name and date; the national rules never change.
"""

from pathlib import Path
from typing import Any, List, Optional, Tuple

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QInputDialog, QMessageBox, QWidget

from ..adapters.atomic import write_text
from ..adapters.check_file import CheckFile
from ..adapters.check_rules import layer_name, layers_to_choose, ruleset_of
from ..adapters.messages import reports_errors
from ..core.catalogue.check_layers import check_layers
from ..core.checks.rule_edits import (
    SUFFIX,
    file_text,
    new_record,
    next_own_code,
    override_of,
    read_file,
    with_fields,
)
from ..core.checks.rules import NATIONAL, Rule
from ..core.checks.ruleset import RuleSet, assemble, national_record, record_of
from ..core.errors import NovexError
from ..core.model.records import RuleOverride
from ..core.texts import tr
from .choices import chosen, fill
from .desk import Desk
from .forms import load_form
from .look import Painter, theme_palette
from .row_delegate import RowDelegate
from .rule_editor import RuleEditor
from .rule_view import rule_html
from .rules_model import RULE_ROLE, STATE_WORDS, RulesFilter, RulesModel, find_rule, missing_layers
from .tolerance_table import ToleranceTable


class RulesDialog(QDialog):
    """Works on the proposal of the session; ``changed`` tells that the rules in force are other ones now."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        load_form("rules_dialog", self)
        self.desk, self.messages = desk, desk.messages
        self._rules: RuleSet = ruleset_of(None)
        self._model, self._filter = RulesModel(self), RulesFilter(self)
        self._filter.setSourceModel(self._model)
        self.ruleTree.setModel(self._filter)
        self.ruleTree.setItemDelegate(RowDelegate(self.ruleTree))
        self.splitter.setSizes([360, 400])
        fill(self.stateCombo, [(code, tr(text)) for code, text in STATE_WORDS.items()])
        self.tolerances = ToleranceTable(self.toleranceTable)
        self.painter = Painter(self)
        self.painter.dim(self.countsLabel, self.toleranceLabel)
        self._connect()
        self.refresh()
        self.filterEdit.setFocus()

    def _connect(self) -> None:
        self.filterEdit.textChanged.connect(self._narrow)
        self.stateCombo.currentIndexChanged.connect(self._narrow)
        self.ruleTree.selectionModel().currentChanged.connect(self._show_current)
        self.ruleTree.doubleClicked.connect(lambda _index: self.edit())
        for button, slot in (
            (self.editButton, self.edit), (self.switchButton, self.switch), (self.restoreButton, self.restore),
            (self.newButton, self.add), (self.readButton, self.read), (self.shareButton, self.share),
            (self.nationalButton, self.forget_tolerances),
        ):  # fmt: skip
            button.clicked.connect(lambda _checked=False, run=slot: run())
            button.setAutoDefault(False)
        self.tolerances.edited.connect(self._keep_tolerance)
        self.buttonBox.rejected.connect(self.accept)
        close = self.buttonBox.button(QDialogButtonBox.StandardButton.Close)
        close.setText(tr("Sluiten"))
        close.setIcon(QIcon())

    # -- what the proposal says -----------------------------------------------------------------

    @property
    def _file(self) -> Optional[CheckFile]:
        proposal = self.desk.session.proposal
        return CheckFile(proposal) if proposal is not None else None

    @reports_errors
    def refresh(self, code: str = "") -> None:
        """Read the rules in force anew and show them, with ``code`` chosen."""
        self._rules = self._in_force()
        self._model.fill(self._rules, self.desk.session.store)
        self.tolerances.show(self._rules.tolerances)
        self._narrow()
        index = find_rule(self._filter, code) if code else None
        if index is not None:
            self.ruleTree.setCurrentIndex(index)
            self.ruleTree.scrollTo(index)
        self._show_current()
        self.countsLabel.setText(self._counts())

    def _in_force(self) -> RuleSet:
        """The rules of the proposal; of rules in it that cannot be read the user may take leave, else nothing works."""
        while True:
            try:
                return ruleset_of(self.desk.session.proposal)
            except NovexError as error:
                broken = self._broken()
                if broken is None or self._file is None or not self._agrees_to_remove(broken, error):
                    raise
                self._file.remove_rule(broken.code)

    def _broken(self) -> Optional[RuleOverride]:
        for override in self._file.rules() if self._file is not None else ():
            try:
                assemble([override], known_layer=self._known_layer)
            except NovexError:
                return override
        return None

    def _agrees_to_remove(self, override: RuleOverride, error: NovexError) -> bool:
        text = tr("{problem}\n\nRegel {code} uit dit voorstel verwijderen?")
        text = text.format(problem=error.message, code=override.code)
        return bool(QMessageBox.question(self, self.windowTitle(), text) == QMessageBox.StandardButton.Yes)

    def current(self) -> Optional[Rule]:
        found = self.ruleTree.currentIndex().data(RULE_ROLE)
        return found if isinstance(found, Rule) else None

    # -- actions --------------------------------------------------------------------------------

    @reports_errors
    def edit(self) -> None:
        """Change a copy of the chosen rule, or the own rule itself."""
        rule = self.current()
        if rule is None or self._file is None:
            return
        known = self._override(rule.code)
        self._edit(record_of(known) if known else national_record(rule.code), known.reason if known else "")

    @reports_errors
    def add(self) -> None:
        """A rule of one's own, on any layer of the basisset."""
        self._edit(new_record(next_own_code(rule.code for rule in self._rules.rules)), "")

    @reports_errors
    def switch(self) -> None:
        """Leave the rule out of the check, or take it in again; a national one with a reason."""
        rule = self.current()
        if rule is None or self._file is None:
            return
        known = self._override(rule.code)
        record = record_of(known) if known else national_record(rule.code)
        title = tr("Regel {code} uitzetten") if rule.active else tr("Regel {code} aanzetten")
        reason, agreed = QInputDialog.getText(self, title.format(code=rule.code), tr("Waarom? Elk rapport noemt dit."))
        if agreed:
            self._keep(override_of(with_fields(record, {"actief": not rule.active}), reason))

    @reports_errors
    def restore(self) -> None:
        """Put the national rule back, or take the own rule away."""
        rule = self.current()
        if rule is not None and self._file is not None and rule.origin != NATIONAL:
            self._file.remove_rule(rule.code)
            self._announce(rule.code)

    @reports_errors
    def read(self) -> None:
        """Take over rules from the file of a colleague."""
        path, _kind = QFileDialog.getOpenFileName(
            self, tr("Toetsregels inlezen"), "", tr("Toetsregels van NOVEX") + f" (*{SUFFIX})"
        )
        if path and self._file is not None:
            found = read_file(Path(path), self._known_layer)
            for override in found:
                self._file.save_rule(override)
            self.messages.info(tr("{count} regel(s) ingelezen uit {file}.").format(
                count=len(found), file=Path(path).name))  # fmt: skip
            self._announce(found[0].code if found else "")

    @reports_errors
    def share(self) -> None:
        """Write the changed and own rules to a file."""
        if self._file is None:
            return
        path, _kind = QFileDialog.getSaveFileName(
            self, tr("Toetsregels delen"), f"toetsregels{SUFFIX}", tr("Toetsregels van NOVEX") + f" (*{SUFFIX})"
        )
        if path:
            place = Path(path if path.endswith(SUFFIX) else f"{path}{SUFFIX}")
            write_text(place, file_text(self._file.rules()))
            self.messages.info(tr("Toetsregels bewaard in {file}.").format(file=place.name))

    @reports_errors
    def forget_tolerances(self) -> None:
        if self._file is not None:
            for key in self.tolerances.changed_keys():
                self._file.save_setting(key, None)
            self._announce()

    @reports_errors
    def _keep_tolerance(self, key: str, text: str) -> None:
        if self._file is not None:
            self._file.save_setting(key, text or None)
            self._announce()

    def _edit(self, record: Any, reason: str) -> None:
        if self._file is None:
            return
        editor = RuleEditor(self, record, self._layer_choices(record), self._known_layer, reason)
        if editor.exec():
            self._keep(editor.override())

    def _keep(self, override: RuleOverride) -> None:
        if self._file is not None:
            self._file.save_rule(override)
            self._announce(override.code)

    def _announce(self, code: str = "") -> None:
        self.refresh(code)
        self.changed.emit()

    # -- showing --------------------------------------------------------------------------------

    def _narrow(self, *_anything: Any) -> None:
        self._filter.narrow(self.filterEdit.text(), chosen(self.stateCombo))
        if self.filterEdit.text() or chosen(self.stateCombo):
            self.ruleTree.expandAll()

    def _show_current(self, *_indexes: Any) -> None:
        rule = self.current()
        store, is_open = self.desk.session.store, self._file is not None
        if rule is None:
            self.ruleView.setHtml(rule_html(None, (), (), theme_palette()))
        else:
            changes = [one for one in self._rules.changes if one.code == rule.code]
            names = {key: layer_name(store, key) for key in rule.layers}
            self.ruleView.setHtml(rule_html(rule, changes, missing_layers(rule, store), theme_palette(), names))
        self.editButton.setEnabled(rule is not None and is_open)
        self.switchButton.setEnabled(rule is not None and is_open)
        self.switchButton.setText(tr("&Uitzetten…") if rule is None or rule.active else tr("&Aanzetten…"))
        self.restoreButton.setEnabled(rule is not None and is_open and rule.origin != NATIONAL)
        for button in (self.newButton, self.readButton, self.shareButton, self.nationalButton, self.toleranceTable):
            button.setEnabled(is_open)

    def _counts(self) -> str:
        total = len(self._rules.rules)
        if self._rules.is_national:
            text = tr("{total} regels, alle landelijk. Regelset {version}.")
            return text.format(total=total, version=self._rules.version)
        codes = {one.code for one in self._rules.changes}
        text = tr("{total} regels; dit voorstel wijkt op {count} punten af van de landelijke set. Regelset {version}.")
        return text.format(total=total, count=len(codes), version=self._rules.version)

    def _override(self, code: str) -> Optional[RuleOverride]:
        known = self._file.rules() if self._file is not None else []
        return next((one for one in known if one.code == code), None)

    def _layer_choices(self, record: Any) -> List[Tuple[str, str]]:
        """The layers of the user's own first, then those of the catalogue; and what the rule names already."""
        own = sorted(layers_to_choose(self.desk.session.store).items(), key=_by_title)
        national = sorted(((one.key, one.title) for one in check_layers()), key=_by_title)
        known = {key for key, _title in (*own, *national)}
        return [*own, *national, *((key, key) for key in record.get("lagen", ()) if key not in known)]

    def _known_layer(self, _key: str) -> bool:
        return True  # of any layer that is not in the basisset the check says so


def _by_title(layer: Tuple[str, str]) -> str:
    return layer[1].casefold()
