"""Which editor widget, default and constraints a field of the exchange model gets in QGIS.

Pure description: every function takes a field of the model and returns values for QGIS; ``forms.py``
puts them on a layer. A value list is a ValueMap, never a value relation: a ValueMap shows a value it
does not know in brackets and keeps it, a value relation empties the field. Longer lists, several codes in one field
and numbers get the editors of the panel (``ui/card_editors.py``); a QGIS without this plugin shows those as plain text.
"""

import re
from functools import cache
from typing import Any, Dict, List, NamedTuple, Optional, Sequence, Tuple

from qgis.core import QgsExpression, QgsFieldConstraints

from ..core.exchange.codes import codes, units
from ..core.model.codelists import Code
from ..core.model.functions import functions
from ..core.model.records import Variant
from ..core.model.schema import BOOLEAN, DATE, INTEGER, MOMENT, NUMBER, OPTIONAL, TEXT, Field, Table
from ..core.texts import tr
from ..core.variants.naming import offered

NULL_ENTRY = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # how a ValueMap spells NULL, in every version of QGIS
LONG_TEXT_FROM = 301  # longer texts, and those without limit, get a box of several lines
LONGEST_LABEL = 30
LISTS_KNOWN_BY_CODE = ("opgaven", "doelen")
_ABBREVIATION = re.compile(r"\([A-Z ]{2,12}\)$")
_ABBREVIATIONS = (("Nationaal Programma", "NP"), ("Nationaal Plan", "NP"))  # as in "NP RES"
HARD = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
SOFT = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthSoft

CODE_EDITOR, NUMBER_EDITOR = "NovexCodelist", "NovexGetal"
LARGEST_INTEGER, LARGEST_NUMBER = 2147483647, 1e12
SEARCHED_FROM = 8  # entries; a shorter list is read at a glance

Widget = Tuple[str, Dict[str, Any]]  # type of the QGIS editor widget, and its configuration


class Check(NamedTuple):
    """An expression that must hold; ``hard`` refuses the value, otherwise QGIS only warns."""

    expression: str
    message: str
    hard: bool


def widget(table: Table, field: Field, variants: Sequence[Variant] = (), *, ours: bool = False) -> Widget:
    """The editor widget of one field; ``ours`` takes the editors of the panel where they are better."""
    return (_own_widget(table, field) if ours else None) or _widget(table, field, variants)


def _own_widget(table: Table, field: Field) -> Optional[Widget]:
    """The searched list, the chips or the number box; None where QGIS's own editor serves."""
    named = {"table": table.name, "field": field.name}
    if field.type in (INTEGER, NUMBER):
        return NUMBER_EDITOR, named
    entries = _entries(table, field)
    if entries is None or (len(entries) < SEARCHED_FROM and not field.multiple):
        return None
    return CODE_EDITOR, {**_value_map(entries)[1], **named}


def _widget(table: Table, field: Field, variants: Sequence[Variant]) -> Widget:
    if field.automatic == "variant":
        return variant_widget(variants)
    entries = None if field.multiple else _entries(table, field)
    return _plain_widget(field) if entries is None else _value_map(entries)


def _entries(table: Table, field: Field) -> Optional[List[Tuple[str, str]]]:
    """Label and value of what a field may hold; None when that is no list."""
    if field.name == "functie":
        return _function_entries(table.geometry)
    if field.automatic == "eenheid_van_functie":
        return [_nothing(), *[(unit, unit) for unit in units()]]
    if not field.codelist:
        return None
    entries = [(short_label(field, item), item.code) for item in codes(field.codelist)]
    return entries if field.required or field.multiple else [_nothing(), *entries]


def variant_widget(variants: Sequence[Variant]) -> Widget:
    """The choice of a variant; the basis is stored as NULL. Archived ones are kept by what has them, not offered."""
    entries = [(tr("Basis (alle varianten)"), NULL_ENTRY)]
    entries += [(f"{item.code} - {item.name}" if item.name else item.code, item.code) for item in offered(variants)]
    return _value_map(entries)


def _plain_widget(field: Field) -> Widget:
    if field.type == BOOLEAN:
        return "CheckBox", {"CheckedState": "", "UncheckedState": "", "TextDisplayMethod": 0}
    if field.type in (DATE, MOMENT):
        shape = "dd-MM-yyyy" if field.type == DATE else "dd-MM-yyyy HH:mm"
        stored = "yyyy-MM-dd" if field.type == DATE else "yyyy-MM-dd HH:mm:ss"
        config = {"display_format": shape, "field_format": stored, "field_iso_format": False}
        return "DateTime", {**config, "allow_null": True, "calendar_popup": True}
    if field.type == TEXT:
        return "TextEdit", {"IsMultiline": has_several_lines(field), "UseHtml": False}
    return "Range", _range(field)


def has_several_lines(field: Field) -> bool:
    return field.type == TEXT and not field.multiple and (field.length or LONG_TEXT_FROM) >= LONG_TEXT_FROM


def _range(field: Field) -> Dict[str, Any]:
    largest = LARGEST_NUMBER if field.type == NUMBER else LARGEST_INTEGER
    lowest = -largest if field.minimum is None else field.minimum
    highest = largest if field.maximum is None else field.maximum
    as_number = float if field.type == NUMBER else int
    return {
        "AllowNull": True,
        "Min": as_number(lowest),
        "Max": as_number(highest),
        "Step": as_number(1),
        "Precision": 2 if field.type == NUMBER else 0,
        "Style": "SpinBox",
        "Suffix": f" {field.unit}" if field.unit else "",
    }


def short_label(field: Field, item: Code) -> str:
    """The name of a code, short enough for a combo box on a narrow form; questions keep their code."""
    label = f"{item.code}  {item.name}" if field.codelist in LISTS_KNOWN_BY_CODE else item.name
    for long_form, short_form in _ABBREVIATIONS:
        label = label.replace(long_form, short_form)
    if len(label) <= LONGEST_LABEL:
        return label
    known_as = _ABBREVIATION.search(label)  # "(MIRT)" says more than the words before it
    end = f" {known_as.group(0)}" if known_as else ""
    return label[: LONGEST_LABEL - len(end) - 1].rstrip() + "…" + end


def _value_map(entries: Sequence[Tuple[str, str]]) -> Widget:
    return "ValueMap", {"map": [{label: value} for label, value in entries]}


def _nothing() -> Tuple[str, str]:
    return tr("(niet ingevuld)"), NULL_ENTRY


def _function_entries(geometry: str) -> List[Tuple[str, str]]:
    """The functions that may be drawn with this geometry, by perspective and in the order of the palette."""
    return [(item.name, item.code) for item in functions() if geometry in item.geometries]


def default_expression(field: Field) -> Tuple[str, bool]:
    """The expression for the value of a new row, and whether every change evaluates it again."""
    user = "coalesce(@user_full_name, @user_account_name)"
    automatic: Dict[str, Tuple[str, bool]] = {
        "uuid": ("uuid('WithoutBraces')", False),
        "variant": ("if(coalesce(@novex_variant, '') = '', NULL, @novex_variant)", False),
        "horizon": (f"coalesce(nullif(@novex_horizon, ''), {_literal(field.default)})", False),
        "perspectief_van_functie": (_of_function("perspective"), False),
        "eenheid_van_functie": (_of_function("unit"), False),
        "gebruiker_bij_aanmaak": (user, False),
        "gebruiker_bij_wijziging": (user, True),
        "nu_bij_aanmaak": ("now()", False),
        "nu_bij_wijziging": ("now()", True),
    }
    if field.automatic:
        return automatic[field.automatic]
    if has_several_lines(field):  # else the box opens with the word NULL in it
        return _literal(""), False
    return ("" if field.default is None else _literal(field.default)), False


@cache
def _of_function(attribute: str) -> str:
    pairs = ", ".join(f"{_literal(item.code)}, {_literal(getattr(item, attribute))}" for item in functions())
    return f'map_get(map({pairs}), "functie")'


def _literal(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return QgsExpression.quotedString(value) if isinstance(value, str) else str(value)


def is_read_only(field: Field) -> bool:
    """What the plugin fills in itself is shown, not edited."""
    return field.automatic in (
        "uuid", "gebruiker_bij_aanmaak", "gebruiker_bij_wijziging", "nu_bij_aanmaak", "nu_bij_wijziging",
    )  # fmt: skip


def not_null_strength(field: Field, milestone: str) -> Any:
    """HARD for what the file itself demands, SOFT for what this ijkmoment asks, None for the rest."""
    if field.required:
        return HARD
    return SOFT if field.obligation_at(milestone) != OPTIONAL and not field.automatic else None


def check(field: Field) -> Tuple[Check, ...]:
    """At most one expression constraint; QGIS keeps one per field."""
    column = QgsExpression.quotedColumnRef(field.name)
    if field.multiple:
        return (_known_codes(column, field),)
    if field.name in _BANDWIDTH:
        return (Check(_BANDWIDTH[field.name], _bandwidth_message(field.name), True),)
    if field.name == "jaar_eind" and field.minimum is not None:
        within = _within(column, field)
        expression = f'({within.expression}) AND ("jaar_eind" IS NULL OR coalesce("jaar_start", 0) <= "jaar_eind")'
        return (Check(expression, tr("Het eindjaar ligt niet voor het startjaar, en niet buiten het bereik."), True),)
    if field.name == "naam":
        return (Check(f"length(trim({column})) > 0", tr("Geef het object een naam."), True),)
    if field.minimum is not None or field.maximum is not None:
        return (_within(column, field),)
    return ()


# to_real fails on text, so that QGIS keeps a form open in which a number cannot be read
_WITHIN_BANDWIDTH = (
    '"hoeveelheid" IS NULL OR (to_real("hoeveelheid") >= 0 '
    'AND to_real("hoeveelheid") >= coalesce(to_real("hoeveelheid_min"), to_real("hoeveelheid")) '
    'AND to_real("hoeveelheid") <= coalesce(to_real("hoeveelheid_max"), to_real("hoeveelheid")))'
)
_IN_ORDER = (
    'coalesce(to_real("hoeveelheid_min"), 0) >= 0 AND coalesce(to_real("hoeveelheid_max"), 0) >= 0 AND '
    '("hoeveelheid_min" IS NULL OR "hoeveelheid_max" IS NULL '
    'OR to_real("hoeveelheid_min") <= to_real("hoeveelheid_max"))'
)
_BANDWIDTH = {"hoeveelheid": _WITHIN_BANDWIDTH, "hoeveelheid_min": _IN_ORDER, "hoeveelheid_max": _IN_ORDER}


def _bandwidth_message(name: str) -> str:
    if name == "hoeveelheid":
        return tr("De hoeveelheid ligt tussen de ondergrens en de bovengrens.")
    return tr("De ondergrens is niet groter dan de bovengrens.")


def _known_codes(column: str, field: Field) -> Check:
    known = ", ".join(_literal(item.code) for item in codes(field.codelist))
    expression = (
        f"{column} IS NULL OR array_all(array({known}), "
        f"array_filter(array_foreach(string_to_array({column}), trim(@element)), @element <> ''))"
    )
    message = tr("Gebruik codes uit de lijst {list}, gescheiden door komma's.")
    return Check(expression, message.format(list=field.codelist), False)


def _within(column: str, field: Field) -> Check:
    parts = [f"to_real({column}) >= {field.minimum}"] if field.minimum is not None else []
    parts += [f"to_real({column}) <= {field.maximum}"] if field.maximum is not None else []
    message = tr("De waarde ligt buiten het bereik ({range}).").format(range=range_text(field))
    return Check(f"{column} IS NULL OR ({' AND '.join(parts)})", message, True)


def range_text(field: Field) -> str:
    """The allowed range in words, such as '0 t/m 100 %'."""
    unit = f" {field.unit}" if field.unit else ""
    if field.maximum is None:
        return tr("minimaal {low}{unit}").format(low=f"{field.minimum:g}", unit=unit)
    if field.minimum is None:
        return tr("maximaal {high}{unit}").format(high=f"{field.maximum:g}", unit=unit)
    return tr("{low} t/m {high}{unit}").format(low=f"{field.minimum:g}", high=f"{field.maximum:g}", unit=unit)
