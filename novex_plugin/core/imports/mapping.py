"""Which column fills which field, what its codes mean here, and how known objects are treated.

A mapping is what is remembered and shared: it survives as JSON and says nothing about one file in particular.
"""

from dataclasses import dataclass, field, replace
from typing import Any, Dict, Mapping, Sequence, Tuple

from ..errors import NovexError
from ..model.schema import Field, schema
from ..texts import tr

UPDATE, SKIP, ADD = "bijwerken", "overslaan", "toevoegen"
CHOICES = (UPDATE, SKIP, ADD)
VERSION = 1

# Fields that a file may fill, in the order of the screen; the rest is bookkeeping or follows from the place.
TARGETS = (
    "naam", "functie", "hoeveelheid", "eenheid", "status", "horizon", "jaar_start", "jaar_eind", "hoeveelheid_min",
    "hoeveelheid_max", "dichtheid", "aandeel_betaalbaar", "concreetheid", "nauwkeurigheid", "herkomst", "perspectief",
    "nevenfuncties", "vraag", "programma", "novex_gebied", "laag", "hoogte_m", "diepte_m", "rol_rijk",
    "rol_rijk_toelichting", "kwaliteit_toelichting", "water_bodem_toelichting", "toelichting", "bron",
)  # fmt: skip
MAIN_TARGETS = TARGETS[:7]  # always shown; the others when something fills them or on request


def target_fields() -> Tuple[Field, ...]:
    """The fields of the exchange model that a file may fill, as far as this version of the model has them."""
    table = schema().object_tables[0]
    return tuple(table.field(name) for name in TARGETS if name in table.field_names)


@dataclass(frozen=True)
class Rule:
    """How one field is filled: from a ``column``, with a ``constant``, or from a column with the constant where it is
    empty. ``translations`` is what values of the column mean: value of the source -> our code ('' = leave empty)."""

    column: str = ""
    constant: str = ""
    translations: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not self.column and not self.constant


@dataclass(frozen=True)
class ImportMapping:
    """All choices of one import. ``id_column`` holds what makes a row recognisable next time."""

    rules: Mapping[str, Rule] = field(default_factory=dict)
    id_column: str = ""
    keep_rest: bool = True  # columns without a field go to ``toelichting``
    on_known: str = UPDATE  # an object that came from the same row before
    on_same_place: str = SKIP  # an object with the same function in the same place

    def rule(self, name: str) -> Rule:
        return self.rules.get(name, Rule())

    def with_rule(self, name: str, rule: Rule) -> "ImportMapping":
        rules = {**self.rules, name: rule}
        return replace(self, rules={key: value for key, value in rules.items() if not value.is_empty})

    def columns_used(self) -> Tuple[str, ...]:
        used = [rule.column for rule in self.rules.values() if rule.column]
        return tuple(dict.fromkeys([*used, *([self.id_column] if self.id_column else [])]))


def to_json(mapping: ImportMapping) -> Dict[str, Any]:
    """The mapping as plain values, with Dutch keys: it is a file that people share."""
    rules = {name: _rule_json(rule) for name, rule in mapping.rules.items()}
    return {
        "versie": VERSION, "velden": rules, "kenmerk": mapping.id_column, "rest_in_toelichting": mapping.keep_rest,
        "bekend": mapping.on_known, "zelfde_plek": mapping.on_same_place,
    }  # fmt: skip


def from_json(content: Any) -> ImportMapping:
    """The mapping in a file. Raises NovexError that names what is wrong."""
    if not isinstance(content, dict) or not isinstance(content.get("velden"), dict):
        raise _wrong(tr("'velden' ontbreekt"))
    known = {item.name for item in target_fields()}
    strange = sorted(set(content["velden"]) - known)
    if strange:
        raise _wrong(tr("onbekend veld {fields}").format(fields=", ".join(strange)))
    for key, choices in (("bekend", CHOICES), ("zelfde_plek", CHOICES)):
        if content.get(key, SKIP) not in choices:
            raise _wrong(tr("'{key}' is {value}; kies uit {choices}").format(
                key=key, value=content[key], choices=", ".join(choices)))  # fmt: skip
    return ImportMapping(
        rules={name: _rule_of(name, item) for name, item in content["velden"].items()},
        id_column=str(content.get("kenmerk") or ""),
        keep_rest=bool(content.get("rest_in_toelichting", True)),
        on_known=content.get("bekend", UPDATE),
        on_same_place=content.get("zelfde_plek", SKIP),
    )


def fitted(mapping: ImportMapping, columns: Sequence[str]) -> ImportMapping:
    """The mapping without columns that this source does not have; names are compared without regard to case."""
    by_name = {column.casefold(): column for column in reversed(columns)}
    rules = {}
    for name, rule in mapping.rules.items():
        fitting = replace(rule, column=by_name.get(rule.column.casefold(), ""))
        if not fitting.is_empty:
            rules[name] = fitting
    return replace(mapping, rules=rules, id_column=by_name.get(mapping.id_column.casefold(), ""))


def _rule_json(rule: Rule) -> Dict[str, Any]:
    made: Dict[str, Any] = {}
    if rule.column:
        made["kolom"] = rule.column
    if rule.constant:
        made["vast"] = rule.constant
    if rule.translations:
        made["vertaling"] = dict(rule.translations)
    return made


def _rule_of(name: str, item: Any) -> Rule:
    if isinstance(item, str):  # the short form: {"naam": "PLANNAAM"}
        return Rule(column=item)
    translations = item.get("vertaling", {}) if isinstance(item, dict) else None
    if not isinstance(translations, dict):
        raise _wrong(tr("veld {name} is geen koppeling").format(name=name))
    return Rule(str(item.get("kolom") or ""), str(item.get("vast") or ""),
                {str(key): str(value) for key, value in translations.items()})  # fmt: skip


def _wrong(reason: str) -> NovexError:
    return NovexError(
        tr("Dit is geen importkoppeling: {reason}.").format(reason=reason),
        tr("Gebruik een bestand dat u met 'Koppeling bewaren' hebt gemaakt."),
    )
