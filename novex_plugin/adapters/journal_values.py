"""Attribute values as text that can be read back the same, kind included: what the journal keeps of an object."""

import json
from typing import Any, Collection, Dict, Iterable, List, Mapping, Optional, Sequence, Tuple

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QByteArray, QDate, QDateTime, Qt, QTime, QVariant

from ..core.model.schema import schema
from .records import plain

Encoded = Any  # None, a number, a text, or a list of a kind and a text

_MOMENT, _DATE, _TIME, _BYTES = "tijdstip", "datum", "tijd", "bytes"
_SECONDS = 19  # of an ISO moment
_SIMPLE = (str, int, float, bool)
_LINK = ("afspraak_uuid", "object_uuid")  # a row that only links is known by both its ends
_BOOKKEEPING = ("fid", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")


def encode(value: Any) -> Encoded:
    """A value of a feature as JSON can hold it. Raises TypeError for a kind that a proposal does not have."""
    kind = type(value)
    if value is None or kind in _SIMPLE:
        return value
    if kind is QVariant and value.isNull():  # most fields of most objects: this has to be quick
        return None
    if isinstance(value, (QByteArray, bytes)):
        return [_BYTES, bytes(value).hex()]
    if isinstance(value, QTime):
        return [_TIME, value.toString(Qt.DateFormat.ISODateWithMs)] if value.isValid() else None
    simple = plain(value)
    if simple is not None and isinstance(value, QDateTime):
        return [_MOMENT, simple]
    if simple is not None and isinstance(value, QDate):
        return [_DATE, simple]
    if simple is None or isinstance(simple, (bool, int, float, str)):
        return simple
    raise TypeError(type(value).__name__)


def decode(value: Encoded) -> Any:
    """The value that :func:`encode` was given. Raises ValueError for what it cannot have made."""
    if not isinstance(value, list):
        return value
    kind, text = value
    if kind == _BYTES:
        return QByteArray(bytes.fromhex(text))
    readers = {_MOMENT: QDateTime.fromString, _DATE: QDate.fromString, _TIME: QTime.fromString}
    if kind not in readers:
        raise ValueError(kind)
    return readers[kind](text, Qt.DateFormat.ISODateWithMs)


def row_of(feature: QgsFeature) -> Dict[str, Encoded]:
    """All attributes of a feature by field name, but for its number in the file."""
    names = feature.fields().names()
    return {name: encode(value) for name, value in zip(names, feature.attributes()) if name != "fid"}


def shape_of(feature: QgsFeature) -> Optional[bytes]:
    """The geometry as WKB, to the byte."""
    return bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None


def values_of(feature: QgsFeature, names: Iterable[str]) -> Dict[str, Encoded]:
    """Only these fields; None for one that the feature does not have."""
    fields = feature.fields()
    places = {name: fields.lookupField(name) for name in names}
    return {name: encode(feature.attribute(place)) if place >= 0 else None for name, place in places.items()}


def differing(row: Mapping[str, Encoded], other: Mapping[str, Encoded]) -> List[str]:
    """The fields in which two rows differ; who and when do not count."""
    names = dict.fromkeys([*row, *other])
    return [name for name in names if row.get(name) != other.get(name) and name not in _BOOKKEEPING]


def whole_seconds(row: Mapping[str, Encoded]) -> Dict[str, Encoded]:
    """The row as QGIS 3.22 writes it into a GeoPackage: it drops what follows the second of a moment that changed."""
    return {
        name: [_MOMENT, value[1][:_SECONDS]] if isinstance(value, list) and value[0] == _MOMENT else value
        for name, value in row.items()
    }


def is_bookkeeping(name: str) -> bool:
    return name in _BOOKKEEPING


def to_text(row: Mapping[str, Encoded]) -> str:
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def from_text(text: str) -> Dict[str, Encoded]:
    """Raises ValueError when it is not an object of :func:`to_text`."""
    row = json.loads(text)
    if not isinstance(row, dict):
        raise ValueError(text[:40])
    return row


def key_columns(names: Collection[str]) -> Tuple[str, ...]:
    """The columns by which a row is known in the file, whatever its number; none in a table that has no key."""
    single = next((name for name in schema().key_columns if name in names), "")
    if single:
        return (single,)
    return _LINK if all(name in names for name in _LINK) else ()


def key_of(feature: QgsFeature) -> str:
    """What a row is known by: its uuid, its code, or what it links."""
    return key_by(feature, key_columns(feature.fields().names()))


def key_by(feature: QgsFeature, columns: Sequence[str]) -> str:
    """The same for whoever looks at many rows of one table, and knows its :func:`key_columns`."""
    return ":".join(str(feature[name]) for name in columns) if columns else str(feature.id())
