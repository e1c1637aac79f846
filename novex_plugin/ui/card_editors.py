"""The boxes of the object card as editors for QGIS's own forms, also where many features are edited at once.

QGIS has no list that can be searched, no editor for several codes in one field, and a number box that reads '12.5' as
125 in Dutch. ``adapters/form_widgets.py`` says which field gets which.
"""

import importlib
from functools import partial
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import NULL, QgsApplication, QgsValueMapFieldFormatter, QgsVectorLayer
from qgis.gui import (
    QgsAttributeEditorContext,
    QgsEditorConfigWidget,
    QgsEditorWidgetFactory,
    QgsEditorWidgetWrapper,
    QgsGui,
)
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from ..adapters.form_widgets import CODE_EDITOR, NULL_ENTRY, NUMBER_EDITOR
from ..core.errors import NovexError
from ..core.exchange.codes import code_set, codes, join_codes, split_codes
from ..core.model.schema import Field, schema
from ..core.texts import tr
from ..core.typed_number import read_number, write_number
from . import card_choices
from .card_chips import ChipInput
from .card_fields import help_text, warning_colour
from .card_inputs import Choice, CodeCombo, LineInput

_MODES = QgsAttributeEditorContext.Mode
_STANDALONE = QgsAttributeEditorContext.FormMode.StandaloneDialog
_ONE_FEATURE = (_MODES.SingleEditMode, _MODES.AddFeatureMode)


def register() -> None:
    """Make the editors known to QGIS, once per process: it has no way to take one away again."""
    known = QgsGui.editorWidgetRegistry().factories()
    for name, title in ((CODE_EDITOR, tr("NOVEX-codelijst")), (NUMBER_EDITOR, tr("NOVEX-getal"))):
        if name not in known:
            QgsGui.editorWidgetRegistry().registerWidget(name, EditorFactory(title, name))
    formatters = QgsApplication.fieldFormatterRegistry()
    if formatters.fieldFormatter(CODE_EDITOR).id() != CODE_EDITOR:
        formatters.addFieldFormatter(CodeFormatter())


class EditorFactory(QgsEditorWidgetFactory):
    """Outlives a reload of the plugin, so it looks the editors up anew each time."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__(title)
        self._name = name

    def create(self, layer: QgsVectorLayer, index: int, editor: QWidget, parent: QWidget) -> QgsEditorWidgetWrapper:
        module = importlib.import_module(__name__)
        kind = {CODE_EDITOR: module.CodeEditor, NUMBER_EDITOR: module.NumberEditor}[self._name]
        return kind(layer, index, editor, parent)

    def configWidget(self, layer: QgsVectorLayer, index: int, parent: QWidget) -> QgsEditorConfigWidget:
        return KeptConfig(layer, index, parent)

    def fieldScore(self, _layer: QgsVectorLayer, _index: int) -> int:
        return 0  # never by itself: only for fields that ask for it


class KeptConfig(QgsEditorConfigWidget):
    """In the properties of a layer: the settings follow from the exchange model and stay as they are."""

    def __init__(self, layer: QgsVectorLayer, index: int, parent: QWidget) -> None:
        super().__init__(layer, index, parent)
        self._config: Dict[str, Any] = {}
        QVBoxLayout(self).addWidget(QLabel(tr("De instellingen volgen uit het uitwisselmodel van NOVEX."), self))

    def config(self) -> Dict[str, Any]:
        return self._config

    def setConfig(self, config: Dict[str, Any]) -> None:
        self._config = dict(config)


class CodeFormatter(QgsValueMapFieldFormatter):
    """Names instead of codes in tables and expressions, also of several codes in one field."""

    def id(self) -> str:
        return CODE_EDITOR

    def representValue(self, layer: Any, index: int, config: Dict[str, Any], cache: Any, value: Any) -> str:
        names = entry_names(config)
        found = split_codes("" if value in (None, NULL) else str(value))
        if len(found) > 1:
            return ", ".join(names.get(code, f"({code})") for code in found)
        return super().representValue(layer, index, config, cache, value)


def entry_names(config: Dict[str, Any]) -> Dict[str, str]:
    """Names by code of the value list in a config."""
    return {str(code): str(name) for entry in config.get("map", []) for name, code in entry.items()}


class _Editor(QgsEditorWidgetWrapper):
    """What the editors share: a box with room below it for what is wrong."""

    def __init__(self, layer: QgsVectorLayer, index: int, editor: Optional[QWidget], parent: Optional[QWidget]) -> None:
        super().__init__(layer, index, editor, parent)
        self.box: Any = None
        self._message: Optional[QLabel] = None
        self._value: Any = None

    def createWidget(self, parent: QWidget) -> QWidget:
        return QWidget(parent)

    def initWidget(self, editor: QWidget) -> None:
        outer = QVBoxLayout(editor)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        self.box = self.make_box(editor)
        outer.addWidget(self.box)
        self._message = QLabel(editor)
        self._message.setWordWrap(True)
        self._message.hide()
        outer.addWidget(self._message)
        editor.setFocusProxy(self.box)
        named = self.model_field()
        if named is not None:
            self.box.setToolTip(help_text(schema().table(str(self.config("table"))), named.name))
            self.box.setAccessibleName(named.alias_nl)
        if hasattr(self.box, "refused"):
            self.box.refused.connect(self._say)

    def make_box(self, parent: QWidget) -> QWidget:
        raise NotImplementedError

    def show_value(self, *, differs: bool = False) -> None:
        raise NotImplementedError

    def model_field(self) -> Optional[Field]:
        """The field of the exchange model, or None when the layer has been given another."""
        try:
            return schema().table(str(self.config("table"))).field(str(self.config("field")))
        except KeyError:
            return None

    def valid(self) -> bool:
        return self.box is not None

    def value(self) -> Any:
        return NULL if self._value in (None, "") else self._value

    def setValue(self, value: Any) -> None:
        """Called by QGIS up to 3.22 and by scripts."""
        self.updateValues(value)

    def updateValues(self, value: Any, _additional: Sequence[Any] = ()) -> None:
        self._value = None if value in (None, NULL, "") else value
        if self.box is not None:
            self.show_value()

    def showIndeterminateState(self) -> None:
        """Many features that do not agree."""
        self._value = None
        self.show_value(differs=True)

    def setEnabled(self, enabled: bool) -> None:
        if self.box is not None:
            self.box.setEnabled(enabled)

    def take(self, value: Any) -> None:
        self._value = value
        self.emitValueChanged()

    def _say(self, reason: str) -> None:
        if self._message is None:
            return
        palette = QPalette(self._message.palette())
        palette.setColor(QPalette.ColorRole.WindowText, warning_colour(palette))
        self._message.setPalette(palette)
        self._message.setText(reason)
        self._message.setVisible(bool(reason))


class CodeEditor(_Editor):
    """A list to search in, or chips where a field holds several codes."""

    def make_box(self, parent: QWidget) -> QWidget:
        field = self.model_field()
        if field is not None and field.multiple:
            chips = ChipInput(parent)
            chips.offer(self._choices(field), self._finder(field), tr("toevoegen: typ of kies…"))
            chips.added.connect(lambda code: self._take_codes([*chips.codes(), code]))
            chips.removed.connect(lambda code: self._take_codes([one for one in chips.codes() if one != code]))
            return chips
        combo = CodeCombo(parent)
        combo.offer(self._choices(field), self._finder(field))
        combo.committed.connect(self.take)
        return combo

    def show_value(self, *, differs: bool = False) -> None:
        if isinstance(self.box, ChipInput):
            self.box.show_codes(split_codes(str(self._value or "")), differs=differs)
        else:
            self.box.show_value(self._value, differs=differs)

    def _take_codes(self, found: List[str]) -> None:
        value = join_codes(tuple(found)) or None
        self._value = value
        self.show_value()
        self.take(value)

    def _choices(self, field: Optional[Field]) -> List[Choice]:
        """The codes of the value list of this layer, under their full names."""
        offered = entry_names(self.config())
        if field is None or not field.codelist or not set(offered) - {NULL_ENTRY} <= code_set(field.codelist):
            return [Choice("" if code == NULL_ENTRY else code, name) for code, name in offered.items()]
        full = {one.code: one for one in card_choices.code_choices(field)}
        nothing = [card_choices.nothing()] if NULL_ENTRY in offered else []
        return nothing + [full[code] for code in offered if code in full]

    def _finder(self, field: Optional[Field]) -> Any:
        if field is None or not field.codelist:
            return None
        allowed = [item.code for item in codes(field.codelist) if item.code in entry_names(self.config())]
        return card_choices.finder(field.codelist, allowed)


class NumberEditor(_Editor):
    """A number in any notation that is understood; a form stays open while it holds something else."""

    def make_box(self, parent: QWidget) -> QWidget:
        line = LineInput(parent)
        field = self.model_field()
        if field is not None:
            line.use(partial(read_number, field=field), partial(write_number, field=field), field.unit)
        line.committed.connect(self.take)
        line.textEdited.connect(self._typed)
        return line

    def show_value(self, *, differs: bool = False) -> None:
        self.box.show_value(self._value, differs=differs)

    def _typed(self, text: str) -> None:
        """Per key, so that the form knows that it changed; the reason is given when the focus leaves."""
        field = self.model_field()
        try:
            self.take(read_number(text, field) if field is not None else text)
        except NovexError:
            if self._may_block():
                self.take(text)

    def _may_block(self) -> bool:
        """A dialog for one feature asks the constraints before it closes; everything else writes what it is given."""
        context = self.context()
        return context.formMode() == _STANDALONE and context.attributeFormMode() in _ONE_FEATURE
