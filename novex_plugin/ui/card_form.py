"""The full attribute form of QGIS, one step away from the card: opened, explained, and at the right field."""

from typing import Any, Iterator, Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgsAttributeDialog, QgsAttributeForm
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QTabWidget, QWidget

from ..adapters import edits
from ..adapters.card_objects import CardObject, feature_of, table_of
from ..core.model.schema import REQUIRED, Table
from .card_fields import help_text


def open_form(iface: Any, one: CardObject, milestone: str, field: str = "") -> None:
    """Open the form of an object, with ``field`` in sight. Raises NovexError when its file cannot be written."""
    edits.start_editing(one.layer)
    iface.openFeatureForm(one.layer, feature_of(one), False, False)
    form = find_form(one.layer)
    if form is not None:
        explain(form, table_of(one.layer), milestone)
        go_to(form, field)


def find_form(layer: QgsVectorLayer) -> Optional[QgsAttributeForm]:
    """The form of ``layer`` that was opened last and is in sight."""
    found = None
    for top in QApplication.topLevelWidgets():
        if top.metaObject().className() != "QgsAttributeDialog" or not top.isVisible():
            continue
        form = sip.cast(top, QgsAttributeDialog).attributeForm()  # made in C++, so Python sees a plain dialog
        if form is not None and form.layer() is layer:
            found = form
    return found


def explain(form: QgsAttributeForm, table: Table, milestone: str) -> None:
    """Put the explanation of the model on every field, and a star where the export asks for it."""
    for field in table.fields:
        tip = help_text(table, field.name)
        for widget in _widgets(form, field.name):
            widget.setToolTip(tip)
    titles = {field.alias_nl: field for field in table.fields}
    for label in form.findChildren(QLabel):
        known = titles.get(label.text())
        if known is not None:
            label.setToolTip(help_text(table, known.name))
            if known.obligation_at(milestone) == REQUIRED:
                label.setText(f"{known.alias_nl} *")


def go_to(form: QgsAttributeForm, name: str) -> bool:
    """Bring the tab of a field to the front and put the focus there; False when the form does not have it."""
    for widget in reversed([*_widgets(form, name)]):  # the editor itself comes after the frame around it
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus and widget.focusProxy() is None:
            continue
        page: Optional[QWidget] = widget
        while page is not None and page is not form:
            above = page.parentWidget()
            tabs = above.parentWidget() if above is not None else None
            if isinstance(tabs, QTabWidget):
                tabs.setCurrentWidget(page)
            page = above
        widget.setFocus()
        return True
    return False


def _widgets(form: QgsAttributeForm, name: str) -> Iterator[QWidget]:
    """The editor of a field: QGIS calls its widget by the name of the field."""
    if name:
        yield from (one for one in form.findChildren(QWidget, name))
