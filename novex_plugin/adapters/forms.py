"""The full attribute form of a layer, generated from the exchange model.

Aliases, editor widgets, defaults, constraints and the tabs all follow from ``core.model.schema``; the
short card of the drawing page is a form of its own (``forms/object_card.ui``).
"""

from typing import Sequence

from qgis.core import (
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsVectorLayer,
)

from ..compat import show_as_tab
from ..core.model.records import Variant
from ..core.model.schema import Field, FormGroup, Table
from . import form_widgets

_NOT_NULL = QgsFieldConstraints.Constraint.ConstraintNotNull
_UNIQUE = QgsFieldConstraints.Constraint.ConstraintUnique


def configure(
    layer: QgsVectorLayer, table: Table, variants: Sequence[Variant] = (), milestone: str = "", *, ours: bool = False
) -> None:
    """Give ``layer`` the form of ``table``; ``milestone`` decides which empty fields are pointed out.

    ``ours`` takes the editors of the panel. Leave it out for what goes to others: their QGIS may not have the plugin.
    """
    for field in table.fields:
        index = layer.fields().indexOf(field.name)
        if index >= 0:
            setup = QgsEditorWidgetSetup(*form_widgets.widget(table, field, variants, ours=ours))
            layer.setEditorWidgetSetup(index, setup)
            _configure_field(layer, index, field, milestone)
    hide(layer, "fid")
    _configure_form(layer, table)
    if "naam" in table.field_names:
        layer.setDisplayExpression('"naam"')


def set_variants(layer: QgsVectorLayer, variants: Sequence[Variant]) -> None:
    """Let the field ``variant`` offer these variants."""
    index = layer.fields().indexOf("variant")
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(*form_widgets.variant_widget(variants)))


def hide(layer: QgsVectorLayer, name: str) -> None:
    index = layer.fields().indexOf(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))


def _configure_field(layer: QgsVectorLayer, index: int, field: Field, milestone: str) -> None:
    layer.setFieldAlias(index, field.alias_nl)
    expression, on_update = form_widgets.default_expression(field)
    layer.setDefaultValueDefinition(index, QgsDefaultValue(expression, on_update))
    strength = form_widgets.not_null_strength(field, milestone)
    if strength is not None:
        layer.setFieldConstraint(index, _NOT_NULL, strength)
    if field.unique:
        layer.setFieldConstraint(index, _UNIQUE, form_widgets.HARD)
    for check in form_widgets.check(field):
        layer.setConstraintExpression(index, check.expression, check.message)
        strength = form_widgets.HARD if check.hard else form_widgets.SOFT
        layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintExpression, strength)


def _configure_form(layer: QgsVectorLayer, table: Table) -> None:
    config = layer.editFormConfig()
    for field in table.fields:
        index = layer.fields().indexOf(field.name)
        config.setReadOnly(index, form_widgets.is_read_only(field))
        config.setLabelOnTop(index, form_widgets.has_several_lines(field))
    if table.groups:
        config.setLayout(QgsEditFormConfig.EditorLayout.TabLayout)  # type: ignore[attr-defined]
        config.clearTabs()
        for group in table.groups:
            config.addTab(_tab(layer, group, config))
    layer.setEditFormConfig(config)


def _tab(layer: QgsVectorLayer, group: FormGroup, config: QgsEditFormConfig) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(group.title_nl, config.invisibleRootContainer())
    show_as_tab(tab)
    tab.setColumnCount(1)
    for name in group.fields:
        tab.addChildElement(QgsAttributeEditorField(name, layer.fields().indexOf(name), tab))
    return tab
