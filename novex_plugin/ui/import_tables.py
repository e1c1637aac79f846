"""The two tables in which an import is mapped: a column per field, and a code of ours per value of the source."""

from typing import Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QEvent, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from ..core.exchange.codes import codes
from ..core.imports.mapping import MAIN_TARGETS, ImportMapping, Rule, target_fields
from ..core.imports.propose import reason_text
from ..core.imports.table import Profile
from ..core.imports.translate import HORIZON, LIKELY, meaning
from ..core.model.schema import Field
from ..core.texts import tr
from .choices import chosen, fill, select

FIELD, COLUMN, CONSTANT, SAMPLES = range(4)
OF_FIELD, VALUE, COUNT, MEANS = range(4)
MOST_VALUES = 200
_UNKNOWN = "\x00"  # nothing chosen, and nothing known: the value is left out and said


class _NoWheel(QObject):
    """The wheel scrolls the table; it does not change a list that it happens to pass."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class FieldTable(QObject):
    """One row per field of ours: which column fills it, a value for where there is none, and what the column holds."""

    changed = pyqtSignal(str)  # name of the field whose rule was changed by hand

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._wheel = _NoWheel(table)
        self._columns: Dict[str, QComboBox] = {}
        self._constants: Dict[str, QWidget] = {}
        self._profiles: Mapping[str, Profile] = {}
        self._rules: Dict[str, Rule] = {}
        self._fields = target_fields()
        self._build()

    def _build(self) -> None:
        table = self._table
        table.setColumnCount(4)
        heads = (tr("Veld"), tr("Kolom in de bron"), tr("Vaste waarde"), tr("Voorbeelden"))
        table.setHorizontalHeaderLabels(heads)
        table.setRowCount(len(self._fields))
        table.verticalHeader().hide()
        for row, field in enumerate(self._fields):
            title = QTableWidgetItem(f"{field.alias_nl} *" if field.required else field.alias_nl)
            title.setToolTip(field.note_nl)
            table.setItem(row, FIELD, title)
            table.setItem(row, SAMPLES, QTableWidgetItem())
            table.setCellWidget(row, COLUMN, self._column_combo(field))
            table.setCellWidget(row, CONSTANT, self._constant_editor(field))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, width in ((FIELD, 130), (COLUMN, 150), (CONSTANT, 150)):
            table.setColumnWidth(column, width)

    def _column_combo(self, field: Field) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("Kolom voor {field}").format(field=field.alias_nl))
        combo.setObjectName(f"column_{field.name}")
        combo.installEventFilter(self._wheel)
        combo.activated.connect(lambda _index, name=field.name: self._take(name))
        self._columns[field.name] = combo
        return combo

    def _constant_editor(self, field: Field) -> QWidget:
        made: QWidget
        if field.codelist and not field.multiple:
            made = QComboBox()
            fill(made, [("", "–"), *((item.code, item.name) for item in codes(field.codelist))])
            made.activated.connect(lambda _index, name=field.name: self._take(name))
        else:
            made = QLineEdit()
            made.editingFinished.connect(lambda name=field.name: self._take(name))
        made.setAccessibleName(tr("Vaste waarde voor {field}").format(field=field.alias_nl))
        made.setObjectName(f"constant_{field.name}")
        made.installEventFilter(self._wheel)
        self._constants[field.name] = made
        return made

    # -- showing ------------------------------------------------------------------------------

    def show(self, mapping: ImportMapping, profiles: Mapping[str, Profile], reasons: Mapping[str, str]) -> None:
        self._profiles = profiles
        choices = [("", tr("– geen –")), *((name, name) for name in profiles)]
        self._rules = {field.name: mapping.rule(field.name) for field in self._fields}
        for row, field in enumerate(self._fields):
            rule = self._rules[field.name]
            fill(self._columns[field.name], choices)
            select(self._columns[field.name], rule.column)
            self._set_constant(field.name, rule.constant)
            self._columns[field.name].setToolTip(reason_text(reasons.get(field.name, "")))
            self._show_samples(row, rule.column)

    def show_only_used(self, only: bool) -> None:
        for row, field in enumerate(self._fields):
            used = field.name in MAIN_TARGETS or not self._rules.get(field.name, Rule()).is_empty
            self._table.setRowHidden(row, only and not used)

    def _show_samples(self, row: int, column: str) -> None:
        seen = self._profiles.get(column)
        text = "; ".join(seen.samples) if seen is not None else ""
        self._table.item(row, SAMPLES).setText(text)
        self._table.item(row, SAMPLES).setToolTip(text)

    def _set_constant(self, name: str, value: str) -> None:
        editor = self._constants[name]
        if isinstance(editor, QComboBox):
            select(editor, value)
        elif isinstance(editor, QLineEdit):
            editor.setText(value)

    # -- reading ------------------------------------------------------------------------------

    def rule(self, name: str) -> Rule:
        """The rule as it stands on screen; translations go with the column that they were made for."""
        column, editor, before = chosen(self._columns[name]), self._constants[name], self._rules.get(name, Rule())
        constant = chosen(editor) if isinstance(editor, QComboBox) else str(editor.text()).strip()
        return Rule(column, constant, before.translations if column == before.column else {})

    def _take(self, name: str) -> None:
        rule = self.rule(name)
        if rule == self._rules.get(name, Rule()):
            return
        self._rules[name] = rule
        row = next(place for place, field in enumerate(self._fields) if field.name == name)
        self._show_samples(row, rule.column)
        self.changed.emit(name)


class CodeTable(QObject):
    """One row per value of a column with codes: how often it comes, and what it means in our list."""

    changed = pyqtSignal(str, str, str)  # field, value of the source, our code ('' = leave empty)

    def __init__(self, table: QTableWidget) -> None:
        super().__init__(table)
        self._table = table
        self._wheel = _NoWheel(table)
        self.open_values = 0  # values without a meaning
        self.total = 0
        table.setColumnCount(4)
        table.setHorizontalHeaderLabels([tr("Veld"), tr("Waarde in de bron"), tr("Aantal"), tr("Betekent")])
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        for column, width in ((OF_FIELD, 110), (VALUE, 190), (COUNT, 60)):
            table.setColumnWidth(column, width)

    def show(self, mapping: ImportMapping, profiles: Mapping[str, Profile]) -> None:
        """All values of the mapped columns with codes, those without a meaning first."""
        rows = _values(mapping, profiles)
        self.open_values = sum(1 for _field, _value, _count, code in rows if code == _UNKNOWN)
        self.total = len(rows)
        self._table.setRowCount(0)
        self._table.setRowCount(min(len(rows), MOST_VALUES))
        for row, (field, value, count, code) in enumerate(rows[:MOST_VALUES]):
            for column, text in ((OF_FIELD, field.alias_nl), (VALUE, value), (COUNT, str(count))):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self._table.setItem(row, column, item)
            self._table.setCellWidget(row, MEANS, self._combo(field, value, code))

    def _combo(self, field: Field, value: str, code: str) -> QComboBox:
        combo = QComboBox()
        unknown: List[Tuple[str, str]] = [(_UNKNOWN, tr("? kies een betekenis"))] if code == _UNKNOWN else []
        known = [(item.code, item.name) for item in codes(field.codelist)]
        fill(combo, [*unknown, *known, ("", tr("(leeg laten)"))])
        select(combo, code)
        combo.setAccessibleName(tr("Betekenis van {value}").format(value=value))
        combo.installEventFilter(self._wheel)
        combo.activated.connect(lambda _index, name=field.name, of=value, box=combo: self._take(name, of, box))
        return combo

    def _take(self, name: str, value: str, combo: QComboBox) -> None:
        if chosen(combo) != _UNKNOWN:
            self.changed.emit(name, value, chosen(combo))

    def combo_of(self, value: str) -> Optional[QComboBox]:
        """The list for a value of the source, or None when it is not shown."""
        for row in range(self._table.rowCount()):
            if self._table.item(row, VALUE).text() == value:
                found: QComboBox = self._table.cellWidget(row, MEANS)
                return found
        return None


def _values(
    mapping: ImportMapping, profiles: Mapping[str, Profile]
) -> Sequence[Tuple[Field, str, int, str]]:
    """(field, value, how often, our code); years need no table, they follow from the list of horizons."""
    found = []
    for field in target_fields():
        rule, seen = mapping.rule(field.name), profiles.get(mapping.rule(field.name).column)
        if not field.codelist or seen is None or (field.codelist == HORIZON and seen.years > 0.9):
            continue
        for value, count in seen.counts:
            guess = meaning(field.codelist, value)
            code = rule.translations.get(value, guess.code if guess.score >= LIKELY else _UNKNOWN)
            found.append((field, value, count, code))
    return sorted(found, key=lambda row: (row[3] != _UNKNOWN, row[0].name != "functie"))
