"""Which fields of two objects differ, in the words of the forms."""

from dataclasses import dataclass
from typing import Any, Iterator

from ..model.codelists import code_name
from ..model.records import ProposalObject
from ..model.schema import BOOLEAN, OBJECT_TABLES, Field, schema
from ..texts import tr
from ..wording import trimmed

# Fields of the exchange model with the attribute of the record that holds them. Who, when, in which variant and what
# is replaced is no difference of the proposal itself.
ATTRIBUTES = (
    ("naam", "name"), ("functie", "function"), ("nevenfuncties", "further_functions"), ("perspectief", "perspective"),
    ("vraag", "question"), ("programma", "programme"), ("novex_gebied", "novex_area"), ("horizon", "horizon"),
    ("jaar_start", "start_year"), ("jaar_eind", "end_year"), ("herkomst", "origin"), ("concreetheid", "certainty"),
    ("nauwkeurigheid", "exactness"), ("precisie_m", "precision_m"), ("laag", "layer"), ("hoogte_m", "height_m"),
    ("diepte_m", "depth_m"), ("maaiveld_nap_m", "ground_nap_m"), ("hoeveelheid", "quantity"), ("eenheid", "unit"),
    ("hoeveelheid_afgeleid", "quantity_derived"), ("dichtheid", "density"), ("hoeveelheid_min", "quantity_min"),
    ("hoeveelheid_max", "quantity_max"), ("werknemers", "employees"), ("aandeel_betaalbaar", "affordable_pct"),
    ("rol_rijk", "role_of_state"), ("status", "status"),
)  # fmt: skip
TEXTS = ("rol_rijk_toelichting", "kwaliteit_toelichting", "water_bodem_toelichting", "toelichting", "bron")
_DECIMALS = 2


@dataclass(frozen=True)
class ValueChange:
    """One field of one object: its column, what forms call it, and both values in words."""

    field: str
    label: str
    before: str
    after: str


def value_changes(before: ProposalObject, after: ProposalObject) -> Iterator[ValueChange]:
    """The fields that differ, in the order of the exchange model; the shape is not one of them."""
    fields = {field.name: field for field in schema().table(OBJECT_TABLES[after.kind]).fields}
    for column, attribute in ATTRIBUTES:
        one, other = getattr(before, attribute), getattr(after, attribute)
        if one != other:
            yield _worded(fields[column], one, other)
    for column in TEXTS:
        one, other = before.extra.get(column) or "", after.extra.get(column) or ""
        if one != other:
            yield _worded(fields[column], one, other)


def _worded(field: Field, before: Any, after: Any) -> ValueChange:
    return ValueChange(field.name, field.alias_nl, in_words(field, before), in_words(field, after))


def in_words(field: Field, value: Any) -> str:
    """A value as a reader knows it: the name of a code, yes or no, a Dutch figure."""
    if value is None or value == "" or value == ():
        return tr("leeg")
    if field.codelist:
        codes = value if isinstance(value, tuple) else (str(value),)
        return ", ".join(code_name(field.codelist, code) for code in codes)
    if field.type == BOOLEAN or isinstance(value, bool):
        return tr("ja") if value else tr("nee")
    return trimmed(value, _DECIMALS) if isinstance(value, float) else str(value)
