"""The rules as a tree per theme, with what this proposal changed in sight."""

from typing import Any, Dict, List, Optional

from qgis.PyQt.QtCore import QModelIndex, QObject, QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication

from ..adapters.check_rules import layer_name
from ..adapters.store import Store
from ..core.checks.rules import CHANGED, EVERYWHERE, NATIONAL, OWN, Rule
from ..core.checks.ruleset import RuleSet
from ..core.checks.verdict import CLASS_OF_SEVERITY
from ..core.model.codelists import code_name
from ..core.texts import tr
from ..core.wording import number
from .look import class_icon, resized
from .row_delegate import BELOW_FIGURE_ROLE, BELOW_ROLE, DIM_ROLE, FIGURE_ROLE

RULE_ROLE = int(Qt.ItemDataRole.UserRole)
SEARCH_ROLE = RULE_ROLE + 1
STATES_ROLE = RULE_ROLE + 2
OFF, WITHOUT_LAYER = "uit", "geen_laag"


class RulesModel(QStandardItemModel):
    """Themes with their rules; a rule's states are its origin, and whether it is off or has no layer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(0, 1, parent)

    def fill(self, rules: RuleSet, store: Optional[Store]) -> None:
        """Show the rules anew; without a store nothing is known about layers."""
        self.removeRows(0, self.rowCount())
        themes: Dict[str, List[Rule]] = {}
        for rule in rules.rules:
            themes.setdefault(rule.theme, []).append(rule)
        for theme, members in sorted(themes.items(), key=lambda item: item[0].casefold()):
            head = QStandardItem(theme[:1].upper() + theme[1:])
            head.setFont(resized(QApplication.font(), 0, bold=True))
            head.setData(number(len(members)), FIGURE_ROLE)
            for rule in members:
                head.appendRow(_row(rule, store))
            self.appendRow(head)


class RulesFilter(QSortFilterProxyModel):
    """Keeps rules that hold all words and are in the chosen state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setRecursiveFilteringEnabled(True)
        self._words: List[str] = []
        self._state = ""

    def narrow(self, text: str, state: str) -> None:
        self._words, self._state = text.casefold().split(), state
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        states = index.data(STATES_ROLE)
        if states is None or (self._state and self._state not in states):
            return False
        return all(word in index.data(SEARCH_ROLE) for word in self._words)


def find_rule(model: Any, code: str) -> Optional[QModelIndex]:
    """Where a rule stands in the model or filter; None when it is not in sight."""
    for row in range(model.rowCount()):
        head = model.index(row, 0)
        for line in range(model.rowCount(head)):
            index = model.index(line, 0, head)
            rule = index.data(RULE_ROLE)
            if isinstance(rule, Rule) and rule.code == code:
                return index
    return None


def missing_layers(rule: Rule, store: Optional[Store]) -> List[str]:
    """Titles of the layers of the rule that the basisset does not have; none when there is no basisset to ask."""
    if store is None or rule.place == EVERYWHERE:
        return []
    return [layer_name(store, key) for key in rule.layers if not store.has(key)]


def _row(rule: Rule, store: Optional[Store]) -> QStandardItem:
    line = QStandardItem(class_icon(CLASS_OF_SEVERITY[rule.severity]), f"{rule.code}  {rule.name}")
    states = [rule.origin]
    words = [code_name("zwaarte", rule.severity)]
    if rule.origin != NATIONAL:
        words.append(tr("gewijzigd") if rule.origin == CHANGED else tr("eigen regel"))
    if not rule.active:
        states.append(OFF)
        words.append(tr("uitgezet"))
    gone = missing_layers(rule, store)
    if gone or not (rule.layers or rule.place == EVERYWHERE):
        states.append(WITHOUT_LAYER)
        line.setData(tr("geen laag"), BELOW_FIGURE_ROLE)
    line.setData(" · ".join(words), BELOW_ROLE)
    line.setData(not rule.active, DIM_ROLE)
    line.setToolTip(rule.name)
    line.setData(rule, RULE_ROLE)
    line.setData(states, STATES_ROLE)
    titles = (layer_name(store, key) for key in rule.layers)
    search = (rule.code, rule.name, rule.theme, rule.legal_basis, rule.explanation, *titles)
    line.setData(" ".join(search).casefold(), SEARCH_ROLE)
    return line


STATE_WORDS = {"": "Alle regels", CHANGED: "Gewijzigd", OWN: "Eigen", OFF: "Uitgezet", WITHOUT_LAYER: "Zonder laag"}
