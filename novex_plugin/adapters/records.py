"""Where features of QGIS become rows, and where every kind of NULL becomes a plain value.

A *row* is a dict from column name to a plain Python value (``None``, str, int, float, bool; dates and
moments as ISO 8601 text). What a row means as a record is known by ``core.exchange.row_records``, of which
the functions are offered here too: whoever writes or reads layers needs both.
"""

from typing import Any, Callable

from qgis.core import NULL, QgsFeature, QgsFields
from qgis.PyQt.QtCore import QDate, QDateTime, Qt

from ..core.exchange.row_records import (  # noqa: F401
    AGREEMENT_COLUMNS,
    ANSWER_COLUMNS,
    COUNTER_COLUMNS,
    EXPLANATION_COLUMNS,
    EXTRA_COLUMNS,
    FINDING_COLUMNS,
    GOAL_COLUMNS,
    HEADER_COLUMNS,
    HIT_COLUMNS,
    INDICATOR_COLUMNS,
    LOG_COLUMNS,
    LONG_TEXTS,
    OBJECT_COLUMNS,
    PLACE_COLUMNS,
    RULE_COLUMNS,
    TRADE_COLUMNS,
    VARIANT_COLUMNS,
    WEIGHING_COLUMNS,
    Row,
    agreement_from_row,
    agreement_to_row,
    answer_from_row,
    counter_from_row,
    explanation_from_row,
    finding_from_row,
    finding_to_row,
    goal_from_row,
    header_from_row,
    hit_from_row,
    indicator_from_row,
    log_from_row,
    object_from_row,
    object_table,
    object_to_row,
    objects_from_columns,
    rule_from_row,
    to_row,
    trade_from_row,
    typed_row,
    variant_from_row,
    weighing_from_row,
    with_geometry,
)
from ..core.model.schema import Table

_PLAIN = (str, int, float, bool)


def plain(value: Any) -> Any:
    """Any attribute value as a plain Python value; every kind of NULL becomes None.

    The only place that knows how Qt and QGIS spell "nothing" (None, NULL, an invalid date) and a date.
    """
    if value.__class__ in _PLAIN:  # first: thousands of values pass here, and comparing with NULL is slow
        return value
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return value.toString(Qt.DateFormat.ISODateWithMs) if value.isValid() else None
    if isinstance(value, QDate):
        return value.toString(Qt.DateFormat.ISODate) if value.isValid() else None
    return value


def feature_row(feature: QgsFeature, table: Table) -> Row:
    """The attributes of a feature of one of our layers, as a row."""
    present = set(feature.fields().names())
    return {name: plain(feature[name]) for name in table.field_names if name in present}


def row_reader(fields: QgsFields, table: Table) -> Callable[[QgsFeature], Row]:
    """A function that does what :func:`feature_row` does, for many features of one layer."""
    places = {name: fields.lookupField(name) for name in table.field_names}
    known = [(name, place) for name, place in places.items() if place >= 0]

    def read(feature: QgsFeature) -> Row:
        values = feature.attributes()
        return {name: plain(values[place]) for name, place in known}

    return read
