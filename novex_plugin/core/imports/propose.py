"""A first mapping for a file that nobody has mapped before: by names, by values, by the name of the file."""

from dataclasses import dataclass, replace
from typing import Dict, Iterator, List, Mapping, Optional, Tuple

from ..model import schema as model
from ..model.functions import function, has_function
from ..model.schema import Field
from ..texts import tr
from .mapping import ImportMapping, Rule, target_fields
from .table import Profile, SourceTable, profiles
from .translate import HORIZON, LIKELY, meaning
from .words import field_words, id_words, name_score, plain, spaced, technical, unit_words, words

ENOUGH = 0.5  # below this a column is left alone
BY_NAME, BY_VALUES, BY_FILE = "naam", "waarden", "bestandsnaam"
YEAR_FIELDS = ("jaar_start", "jaar_eind")
MOST_CODES = 60  # a column with more different values is no list of codes
DWELLINGS = (1.0, 20_000.0)  # what a number of dwellings in one plan looks like
_VALUE_LISTS = ("functie", "status")  # recognised by values alone


@dataclass(frozen=True)
class Suggestion:
    """A mapping with, per field, why: BY_NAME, BY_VALUES or BY_FILE."""

    mapping: ImportMapping
    reasons: Mapping[str, str]


def suggest(table: SourceTable, known: Optional[Dict[str, Profile]] = None) -> Suggestion:
    """The best guess for a table. A field of which nothing is known stays without a rule."""
    seen = profiles(table) if known is None else known
    useful = {name: one for name, one in seen.items() if one.filled and not is_technical(name)}
    rules, reasons = _by_score(useful)
    _add_function(table, rules, reasons)
    _drop_wrong_units(useful, rules, reasons)
    _add_quantity(useful, rules, reasons)
    _add_name(useful, rules, reasons)
    mapping = ImportMapping(rules=rules, id_column=_id_column(seen))
    return Suggestion(mapping, reasons)


def is_technical(column: str) -> bool:
    """A column that software added and that says nothing about the plan."""
    return plain(column) in technical()


def _by_score(useful: Mapping[str, Profile]) -> Tuple[Dict[str, Rule], Dict[str, str]]:
    """The best pairs first; a column fills one field, a field has one column."""
    ranked = sorted(_scores(useful), key=lambda one: (-one[0], one[1], one[2]))
    rules: Dict[str, Rule] = {}
    reasons: Dict[str, str] = {}
    taken = set()
    for _score, name, column, reason in ranked:
        if name not in rules and column not in taken:
            rules[name], reasons[name] = Rule(column), reason
            taken.add(column)
    return rules, reasons


def _scores(useful: Mapping[str, Profile]) -> Iterator[Tuple[float, str, str, str]]:
    for field in target_fields():
        names = tuple(dict.fromkeys([*field_words(field.name), *map(plain, (field.name, field.alias_nl))]))
        for column, seen in useful.items():
            named = name_score(column, names)
            fits = _fits(field, seen)
            score, reason = named * fits, BY_NAME
            if not named and field.name in _VALUE_LISTS and fits >= 0.8 and seen.distinct > 1:
                score, reason = 0.55, BY_VALUES
            if score >= ENOUGH:
                yield score, field.name, column, reason


def _fits(field: Field, seen: Profile) -> float:
    """How well the values of a column go into a field, 0..1."""
    if field.name in YEAR_FIELDS or field.codelist == HORIZON:
        return 1.0 if seen.years >= 0.6 else 0.0
    if field.codelist:
        return _fits_codes(field, seen)
    if field.type in (model.NUMBER, model.INTEGER):
        return seen.numeric if seen.numeric >= 0.6 and not _only_years(seen) else 0.0
    if field.type == model.BOOLEAN:
        return 1.0 if seen.distinct <= 3 else 0.0
    if field.name == "naam":
        return 1.0 if seen.is_text else 0.4
    return 1.0


def _fits_codes(field: Field, seen: Profile) -> float:
    if seen.distinct > MOST_CODES:
        return 0.0
    known = sum(count for text, count in seen.counts if meaning(field.codelist, text).score >= LIKELY)
    share = known / max(1, sum(count for _, count in seen.counts))
    return max(share, 0.55)  # codes that nobody knows yet are for the user to translate


def _only_years(seen: Profile) -> bool:
    return seen.years > 0.9 and seen.low >= 1990 and seen.high <= 2100


def _add_function(table: SourceTable, rules: Dict[str, Rule], reasons: Dict[str, str]) -> None:
    """One function for all rows when no column has it, or none of the values of that column is known."""
    guess = _function_of(table.name) or _function_by_columns(table.columns)
    if "functie" in rules:
        if guess:
            rules["functie"] = replace(rules["functie"], constant=guess)
        return
    if guess:
        rules["functie"], reasons["functie"] = Rule(constant=guess), BY_FILE


def _function_of(name: str) -> str:
    """The function that the name of a file speaks of, or ''."""
    text = spaced(name)
    found = [
        (text.index(word), code)
        for code, known in words()["bestandsnamen"].items() if has_function(code)
        for word in known if word in text
    ]  # fmt: skip
    return min(found)[1] if found else ""


def _function_by_columns(columns: Tuple[str, ...]) -> str:
    """Dwellings, megawatts: some names of columns tell what a file is about."""
    for column in columns:
        flat = plain(column)
        if "woning" in flat or flat.startswith(("aantalwon", "wontot", "dwelling")):
            return "woningbouw"
    return ""


def _drop_wrong_units(useful: Mapping[str, Profile], rules: Dict[str, Rule], reasons: Dict[str, str]) -> None:
    """Hectares are no dwellings: a column whose name says another unit than the function counts in."""
    rule, use = rules.get("hoeveelheid"), rules.get("functie")
    if rule is None or use is None or not use.constant:
        return
    unit = _unit_of_name(rule.column)
    if unit and unit not in function(use.constant).units and not use.column:
        del rules["hoeveelheid"], reasons["hoeveelheid"]


def _unit_of_name(column: str) -> str:
    parts = spaced(column).split()
    return next((unit_words()[part] for part in parts if part in unit_words()), "")


def _add_quantity(useful: Mapping[str, Profile], rules: Dict[str, Rule], reasons: Dict[str, str]) -> None:
    """Without a telling name: whole numbers of the size of dwellings, in a file about housing."""
    use = rules.get("functie")
    if "hoeveelheid" in rules or use is None or use.constant != "woningbouw":
        return
    taken = {rule.column for rule in rules.values()}
    likely = [
        one for one in useful.values()
        if one.name not in taken and _looks_like_dwellings(one) and not name_score(one.name, id_words()) >= ENOUGH
    ]  # fmt: skip
    if likely:
        best = max(likely, key=lambda one: (one.filled, one.high))
        rules["hoeveelheid"], reasons["hoeveelheid"] = Rule(best.name), BY_VALUES


def _looks_like_dwellings(seen: Profile) -> bool:
    low, high = DWELLINGS
    is_row_number = seen.distinct == seen.filled and seen.high - seen.low == seen.filled - 1 and seen.filled > 2
    few_codes = seen.high < 10
    return (
        seen.whole >= 0.9 and low <= seen.high <= high and seen.low >= 0 and not few_codes
        and not is_row_number and not _only_years(seen) and not _unit_of_name(seen.name)
    )  # fmt: skip


def _add_name(useful: Mapping[str, Profile], rules: Dict[str, Rule], reasons: Dict[str, str]) -> None:
    if "naam" in rules:
        return
    taken = {rule.column for rule in rules.values()}
    likely: List[Profile] = [
        one for one in useful.values()
        if one.name not in taken and one.is_text and not one.years and 3 <= one.mean_length <= 80
        and one.distinct >= 0.8 * one.filled and one.filled >= 0.5 * one.total
    ]  # fmt: skip
    if likely:
        best = max(likely, key=lambda one: (one.filled, one.mean_length))
        rules["naam"], reasons["naam"] = Rule(best.name), BY_VALUES


def _id_column(seen: Mapping[str, Profile]) -> str:
    """A column that names each row by itself and that is not a row number of the software."""
    names = id_words()
    scored = [
        (name_score(one.name, names), one.name)
        for one in seen.values()
        if one.total and one.distinct == one.filled == one.total and not is_technical(one.name)
    ]
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] >= ENOUGH else ""


def reason_text(reason: str) -> str:
    """Why a field was filled this way, for the screen."""
    return {
        BY_NAME: tr("herkend aan de naam van de kolom"),
        BY_VALUES: tr("herkend aan de waarden; controleer dit"),
        BY_FILE: tr("afgeleid uit de naam van het bestand of de kolommen"),
    }.get(reason, "")
