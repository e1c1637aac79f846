"""Rows of a source into drafts of proposal objects, value by value, with an account of what was made of each.

Forgiving in form, strict in meaning: a value that cannot be understood is left out and said; a row without a function
or a usable place is refused with a reason.
"""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from ..exchange.codes import join_codes, split_codes, units
from ..exchange.rows import check_value
from ..exchange.validation import inside_bounds
from ..model import schema as model
from ..model.functions import function
from ..model.schema import Field, schema
from ..texts import tr
from .mapping import ImportMapping, Rule, target_fields
from .origin import clean_id, source_label, with_origin
from .propose import YEAR_FIELDS, is_technical
from .table import Part, SourceRow, SourceTable, profiles
from .translate import HORIZON, is_left_empty, translation
from .values import Reading, read_boolean, read_number, read_text, read_year
from .words import is_blank, plain, unit_words

FIRST_HORIZON = "2030"


@dataclass(frozen=True)
class Draft:
    """One object as it would come in; ``refused`` says why it cannot. ``values`` are by field name, nothing blank."""

    number: int  # of the row in the source, from 1
    kind: str
    geometry: Any  # shapely, EPSG:28992; None when the row has no usable place
    values: Mapping[str, Any] = field(default_factory=dict)
    identifier: str = ""  # of this part, '' when the source has none
    notes: Tuple[str, ...] = ()
    refused: str = ""

    @property
    def name(self) -> str:
        return str(self.values.get("naam") or "")


class Converter:
    """Turns the rows of one table into drafts; made once per mapping."""

    def __init__(
        self, table: SourceTable, mapping: ImportMapping, *, variant: str = "", horizon: str = FIRST_HORIZON,
        province: Any = None,
    ) -> None:  # fmt: skip
        self._mapping, self._variant, self._horizon, self._province = mapping, variant, horizon, province
        self._label = source_label(table.name)
        self._place = {name: place for place, name in enumerate(table.columns)}
        self._styles = {name: one.style for name, one in profiles(table).items()}
        self._fields = [item for item in target_fields() if not mapping.rule(item.name).is_empty]
        self._rest = self._rest_columns(table.columns) if mapping.keep_rest else ()
        self._plural: Dict[str, Field] = {item.name: item for item in schema().object_tables[0].fields}

    def _rest_columns(self, columns: Sequence[str]) -> Tuple[str, ...]:
        """Columns whose content would be lost; that of the horizon too, which keeps less than the year."""
        used = {*self._mapping.columns_used()} - {self._mapping.rule(HORIZON).column}
        return tuple(name for name in columns if name not in used and not is_technical(name))

    # -- one row ------------------------------------------------------------------------------

    def drafts(self, row: SourceRow) -> List[Draft]:
        """A draft per place of the row; one that is refused when there is none."""
        notes: List[str] = [*row.notes]
        values = self._values(row, notes)
        identifier = self._identifier(row)
        if row.trouble or not row.parts:
            reason = row.trouble or tr("heeft geen geometrie; teken het object in de bron of verwijder de rij")
            return [Draft(row.number, "", None, values, identifier, tuple(notes), reason)]
        if not values.get("functie"):
            reason = tr("heeft geen functie; vertaal de waarde of kies één functie voor alle rijen")
            return [Draft(row.number, part.kind, part.geometry, values, identifier, tuple(notes), reason)
                    for part in row.parts]  # fmt: skip
        return [self._draft(row, part, place, values, identifier, notes) for place, part in enumerate(row.parts)]

    def _draft(
        self, row: SourceRow, part: Part, place: int, values: Mapping[str, Any], identifier: str, notes: Sequence[str]
    ) -> Draft:
        own = dict(values)
        said = list(notes)
        own_id = identifier
        if len(row.parts) > 1:
            own_id = f"{identifier}/{part.kind}{place + 1}" if identifier else ""
            if place and "hoeveelheid" in own:
                for name in ("hoeveelheid", "hoeveelheid_min", "hoeveelheid_max"):
                    own.pop(name, None)
                said.append(tr("de hoeveelheid staat bij het eerste deel, zodat zij één keer telt"))
        own["bron"] = with_origin(str(own.get("bron") or ""), self._label, own_id)
        refused = self._place_trouble(part, own, said)
        return Draft(row.number, part.kind, part.geometry, own, own_id, tuple(said), refused)

    def _place_trouble(self, part: Part, values: Mapping[str, Any], notes: List[str]) -> str:
        """Why an object cannot stand there; what is only unusual goes to the notes."""
        shape = part.geometry
        if not inside_bounds(shape.bounds):
            return tr("ligt buiten Nederland; het coördinatenstelsel van de bron klopt waarschijnlijk niet")
        if part.kind == "vlak" and shape.area <= 0.0:
            return tr("is een vlak zonder oppervlakte")
        if part.kind == "lijn" and shape.length <= 0.0:
            return tr("is een lijn zonder lengte")
        if part.kind not in function(values["functie"]).geometries:
            notes.append(tr("deze functie wordt meestal niet als {kind} getekend").format(kind=part.kind))
        if self._province is not None and not self._province.covers(shape):
            outside = not self._province.intersects(shape)
            notes.append(tr("ligt buiten de provincie") if outside else tr("ligt deels buiten de provincie"))
        return ""

    def _identifier(self, row: SourceRow) -> str:
        column = self._mapping.id_column
        value = row.values[self._place[column]] if column in self._place else None
        return "" if value is None or not str(value).strip() else clean_id(read_text(value))

    # -- values -------------------------------------------------------------------------------

    def _values(self, row: SourceRow, notes: List[str]) -> Dict[str, Any]:
        found: Dict[str, Any] = {}
        for item in self._fields:
            value = self._value(item, row, found, notes)
            if value is None or value == "":
                continue
            fitting = _fitting(item, value, notes)
            if fitting is not None:
                found.setdefault(item.name, fitting)
        return self._completed(found, row, notes)

    def _value(self, item: Field, row: SourceRow, found: Dict[str, Any], notes: List[str]) -> Any:
        rule = self._mapping.rule(item.name)
        raw = row.values[self._place[rule.column]] if rule.column in self._place else None
        value = None
        try:
            value = self._read(item, rule, raw, found, notes)
        except ValueError:
            notes.append(tr("{field}: '{value}' is niet te lezen en weggelaten").format(field=item.alias_nl, value=raw))
        if (value is None or value == "") and rule.constant and not is_left_empty(raw, rule.translations):
            constant, unsaid = rule.constant, []  # type: Tuple[str, List[str]]
            try:
                value = self._read(item, Rule(constant=constant), constant, found, unsaid)
            except ValueError:
                notes.append(tr("{field}: '{value}' is niet te lezen en weggelaten").format(
                    field=item.alias_nl, value=constant))  # fmt: skip
        return value

    def _read(self, item: Field, rule: Rule, raw: Any, found: Dict[str, Any], notes: List[str]) -> Any:
        """The value in the type of the field; None for nothing. Raises ValueError."""
        if item.codelist:
            return _code(item, rule, raw, notes)
        if item.name in YEAR_FIELDS:
            reading = read_year(raw, last=item.name == "jaar_eind")
            notes.extend(f"{item.alias_nl}: {note}" for note in reading.notes)
            return None if reading.value is None else int(reading.value)
        if item.type in (model.NUMBER, model.INTEGER):
            reading = read_number(raw, self._styles.get(rule.column, "nl"))
            notes.extend(f"{item.alias_nl}: {note}" for note in reading.notes)
            return self._quantity(reading, found) if item.name == "hoeveelheid" else _typed(item, reading)
        if item.type == model.BOOLEAN:
            return read_boolean(raw)
        if item.name == "eenheid":
            return _unit(raw)
        return None if raw is None else read_text(raw)

    def _quantity(self, reading: Reading, found: Dict[str, Any]) -> Optional[float]:
        if reading.low is not None:
            found.setdefault("hoeveelheid_min", reading.low)
            found.setdefault("hoeveelheid_max", reading.high)
        if reading.unit:
            found["eenheid"] = reading.unit
        return reading.value

    def _completed(self, found: Dict[str, Any], row: SourceRow, notes: List[str]) -> Dict[str, Any]:
        """With name, horizon, variant, unit and perspective, and what else the row says."""
        if self._rest:
            self._keep_rest(found, row)
        found.setdefault(HORIZON, self._horizon)
        if self._variant:
            found["variant"] = self._variant
        use = function(found["functie"]) if found.get("functie") else None
        if use is None:
            return found
        if not found.get("naam"):
            found["naam"] = f"{use.name} {row.number}"
            notes.append(tr("had geen naam en heet nu '{name}'").format(name=found["naam"]))
        found.setdefault("perspectief", use.perspective)
        self._settle_unit(found, use.units, notes)
        self._settle_bounds(found, notes)
        return found

    def _settle_unit(self, found: Dict[str, Any], known: Tuple[str, ...], notes: List[str]) -> None:
        """A quantity in a unit that the function does not count in would add up to nonsense: it is left out."""
        unit = found.get("eenheid")
        if unit and unit not in known:
            if "hoeveelheid" in found:
                text = tr("de hoeveelheid staat in {unit}, niet in {known}, en is weggelaten")
                notes.append(text.format(unit=unit, known=known[0]))
            for name in ("hoeveelheid", "hoeveelheid_min", "hoeveelheid_max"):
                found.pop(name, None)
            unit = None
        found["eenheid"] = unit or known[0]

    def _settle_bounds(self, found: Dict[str, Any], notes: List[str]) -> None:
        low, high = found.get("hoeveelheid_min"), found.get("hoeveelheid_max")
        if low is not None and high is not None and low > high:
            found["hoeveelheid_min"], found["hoeveelheid_max"] = high, low
            notes.append(tr("ondergrens en bovengrens waren verwisseld"))

    def _keep_rest(self, found: Dict[str, Any], row: SourceRow) -> None:
        kept = [
            f"{name}: {read_text(row.values[self._place[name]])}"
            for name in self._rest if not is_blank(row.values[self._place[name]])
        ]  # fmt: skip
        if kept:
            found["toelichting"] = "\n".join([*([found["toelichting"]] if found.get("toelichting") else []), *kept])


def _code(item: Field, rule: Rule, raw: Any, notes: List[str]) -> Optional[str]:
    if is_blank(raw) and str(raw or "").strip() not in rule.translations:
        return None
    wanted = split_codes(str(raw)) if item.multiple else (raw,)
    found = []
    for value in wanted:
        what = translation(item, value, rule.translations)
        if what.code:
            found.append(what.code)
        elif not is_left_empty(value, rule.translations):
            notes.append(tr("{field}: '{value}' heeft geen vertaling").format(field=item.alias_nl, value=value))
    return join_codes(tuple(dict.fromkeys(found))) or None


def _typed(item: Field, reading: Reading) -> Any:
    if reading.value is None or item.type == model.NUMBER:
        return reading.value
    return round(reading.value)


def _unit(raw: Any) -> Optional[str]:
    """Our word for a unit. Raises ValueError for one that nothing is counted in."""
    if is_blank(raw):
        return None
    by_name = {plain(one): one for one in units()}
    found = by_name.get(plain(raw)) or unit_words().get(plain(raw))
    if found is None:
        raise ValueError(raw)
    return found


def _fitting(item: Field, value: Any, notes: List[str]) -> Any:
    """The value as the model allows it; None when it does not."""
    if item.length and isinstance(value, str) and len(value) > item.length and not item.codelist:
        if item.name == "bron":  # gives way in with_origin
            return value
        notes.append(tr("{field}: de tekst was {count} tekens en is ingekort tot {length}").format(
            field=item.alias_nl, count=len(value), length=item.length))  # fmt: skip
        value = f"{value[: item.length - 1].rstrip()}…"
    fault = None if item.name == "bron" else check_value(item, value)
    if fault is None:
        return value
    notes.append(tr("{field}: {fault} De waarde is weggelaten.").format(field=item.alias_nl, fault=fault[1]))
    return None
