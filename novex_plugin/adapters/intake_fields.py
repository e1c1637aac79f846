"""From the columns of somebody's layer to the fields of the exchange model, value by value.

Forgiving in form (a name instead of a code, a comma in a number), strict in meaning: a value that
cannot be understood rejects the row with a reason; it is never guessed or dropped.
"""

import re
from datetime import date
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional

from qgis.core import QgsFeature

from ..core.errors import NovexError
from ..core.exchange.codes import find_code, join_codes, split_codes
from ..core.exchange.rows import check_value, suggestion, type_name
from ..core.model import schema as model
from ..core.model.schema import Field, Table
from ..core.texts import tr
from . import records
from .intake_source import Rejection

YES, NO = ("ja", "j", "true", "waar", "yes", "1"), ("nee", "n", "false", "onwaar", "no", "0")
_PLAIN = re.compile(r"[^a-z0-9]+")


class FieldMap:
    """Which source column fills which field, with values for fields that have no column."""

    def __init__(
        self,
        table: Table,
        columns: Iterable[str],
        mapping: Optional[Mapping[str, str]] = None,
        defaults: Optional[Mapping[str, Any]] = None,
    ) -> None:
        self._table = table
        self.columns = _match(table, list(columns), dict(mapping or {}))
        self._defaults = dict(defaults or {})
        self._require_known(self._defaults)
        if "functie" not in self.columns and "functie" not in self._defaults:
            message = tr("Het is niet bekend welke functie de objecten hebben: er is geen kolom 'functie'.")
            raise NovexError(message, tr("Wijs een kolom aan of kies één functie voor alle objecten."))

    @property
    def unused(self) -> Iterable[str]:
        """Fields of the model that nothing fills."""
        return [name for name in self._table.field_names if name not in {*self.columns, *self._defaults}]

    def row(self, feature: QgsFeature) -> Dict[str, Any]:
        """The row of a feature. Raises Rejection naming the first value that cannot be understood."""
        row: Dict[str, Any] = {}
        for field in self._table.fields:
            value = self._value(field, feature)
            row[field.name] = value
            fault = None if value is None else check_value(field, value)
            if fault:
                raise Rejection(f"{field.name}: {fault[1]} {fault[2]}".strip())
        return row

    def _value(self, field: Field, feature: QgsFeature) -> Any:
        column = self.columns.get(field.name)
        value = records.plain(feature[column]) if column else None
        if value is None or (isinstance(value, str) and not value.strip()):
            value = self._defaults.get(field.name, field.default)
        return None if value is None else converted(field, value)

    def _require_known(self, fields: Mapping[str, Any]) -> None:
        for name in fields:
            if name not in self._table.field_names:
                message = tr("Het veld '{field}' bestaat niet in het uitwisselmodel.").format(field=name)
                raise NovexError(message, tr("Kies uit: {fields}.").format(fields=", ".join(self._table.field_names)))


def _match(table: Table, columns: List[str], mapping: Dict[str, str]) -> Dict[str, str]:
    """The mapping as given, completed with columns that carry the name or title of a field."""
    for name, column in mapping.items():
        if name not in table.field_names or column not in columns:
            message = tr("De koppeling '{field}' = '{column}' klopt niet.").format(field=name, column=column)
            hint = tr("Kolommen van de bron: {columns}.").format(columns=", ".join(columns))
            raise NovexError(message, hint)
    by_plain_name = {_plain(column): column for column in reversed(columns)}
    for field in table.fields:
        for title in (field.name, field.alias_nl, field.alias_en):
            if field.name not in mapping and _plain(title) in by_plain_name:
                mapping[field.name] = by_plain_name[_plain(title)]
    return mapping


def _plain(title: str) -> str:
    return _PLAIN.sub("", title.casefold())


def converted(field: Field, value: Any) -> Any:
    """A value in the type of the field. Raises Rejection when that cannot be done without guessing."""
    if field.codelist:
        return _as_codes(field, str(value))
    converters: Dict[str, Callable[[Any], Any]] = {
        model.TEXT: _as_text,
        model.INTEGER: _as_integer,
        model.NUMBER: _as_number,
        model.BOOLEAN: _as_boolean,
        model.DATE: _as_date,
        model.MOMENT: str,
    }
    try:
        return converters[field.type](value)
    except ValueError as error:
        message = tr("{field}: '{value}' is niet te lezen als {type}")
        raise Rejection(message.format(field=field.name, value=value, type=type_name(field))) from error


def _as_codes(field: Field, value: str) -> str:
    wanted = split_codes(value) if field.multiple else (value,)
    found = []
    for item in wanted:
        code = find_code(field, item)
        if code is None:
            message = tr("{field}: '{value}' staat niet in de lijst {list}. {hint}")
            hint = suggestion(field, item)
            raise Rejection(message.format(field=field.name, value=item, list=field.codelist, hint=hint))
        found.append(code)
    return join_codes(tuple(found))


def _as_text(value: Any) -> str:
    """Whole numbers without the decimals that a number column gives them."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _as_number(value: Any) -> float:
    if isinstance(value, str):
        text = value.strip().replace("\u00a0", "").replace(" ", "")
        if "," in text:  # a Dutch number: dots between thousands, comma for decimals
            text = text.replace(".", "").replace(",", ".")
        value = text
    return float(value)


def _as_integer(value: Any) -> int:
    number = _as_number(value)
    if not number.is_integer():
        raise ValueError(value)
    return int(number)


def _as_boolean(value: Any) -> bool:
    text = str(int(value)) if isinstance(value, (bool, int, float)) else str(value).strip().casefold()
    if text in YES or text in NO:
        return text in YES
    raise ValueError(value)


def _as_date(value: Any) -> str:
    return date.fromisoformat(str(value)[:10]).isoformat()
