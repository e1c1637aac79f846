"""Expressions of QGIS that work on one object of a proposal: whether they can be read, and where they go wrong.

An indicator must give the same figure on every computer and in Processing. So an expression sees the object alone: what
reads other layers or files, asks the clock or draws lots is refused.
"""

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import Any, Dict, FrozenSet, Iterable, List, Optional, Tuple

from qgis.core import Qgis, QgsExpression, QgsExpressionContext, QgsFields, QgsVectorLayer

from ..core.model.schema import BOOLEAN, INTEGER, NUMBER, OBJECT_TABLES, schema
from ..core.texts import tr

# groups of functions whose answer follows from the object alone
ALLOWED_GROUPS = frozenset({
    "Math", "GeometryGroup", "Conversions", "String", "Date and Time", "Conditionals", "Arrays", "Fuzzy Matching",
    "Maps",
})  # fmt: skip
ALLOWED = frozenset({"attribute", "attributes", "var", "with_variable"})
REFUSED = frozenset({"rand", "randf", "now", "exif_geotag"})
OVERLAYS = "overlay_"
VARIABLES = ("novex_variant", "novex_horizon")
NEWER_VARIABLES = ("feature", "geometry")  # set by QGIS itself, from this version on
NEWER_FROM = 32800
_ALL_FIELDS = "#!allattributes!#"  # how QGIS says that an expression may read every field
_KEYWORDS = frozenset({"in", "and", "or", "not", "then", "when", "else", "like", "ilike", "is"})
_INNER_VARIABLES = frozenset({"element", "counter"})  # of the functions that go through an array
_LINE_NOTE = "--"
_LITERAL = re.compile(r"'(?:[^'\\]|\\.|'')*'")
_NAME = re.compile(r"\$?\w+")


@dataclass(frozen=True)
class Fault:
    """What is wrong with an expression, and where: line and column from 1, ``length`` in characters."""

    message: str
    line: int = 1
    column: int = 1
    length: int = 1

    def text(self) -> str:
        """The whole of it in one sentence."""
        place = tr("regel {line}, teken {column}").format(line=self.line, column=self.column)
        return tr("{place}: {message}").format(place=place, message=self.message)


@cache
def object_fields() -> QgsFields:
    """The fields that an expression may name: those of the object tables, which are the same for all three."""
    kinds = {NUMBER: "double", INTEGER: "integer", BOOLEAN: "bool"}
    fields = schema().table(next(iter(OBJECT_TABLES.values()))).fields
    asked = "&".join(f"field={field.name}:{kinds.get(field.type, 'string')}" for field in fields)
    # A layer in memory knows the types by name, whichever version of Qt there is.
    return QgsFields(QgsVectorLayer(f"None?{asked}", "", "memory").fields())


def fault_in(text: str) -> Optional[Fault]:
    """What is wrong with an expression, or None. An empty text is at fault too."""
    if not text.strip():
        return Fault(tr("er staat nog niets"))
    flat = text.replace("\r", " ").replace("\n", " ")  # QGIS counts columns after the first line from 0
    expression = QgsExpression(text if _LINE_NOTE in text else flat)
    if expression.hasParserError():
        return _unreadable(text, expression)
    return next(iter(_not_allowed(text, expression)), None)


def fault_of_evaluation(text: str, expression: QgsExpression, context: QgsExpressionContext) -> Fault:
    """Why an expression failed on an object, at the smallest part of it that fails by itself."""
    node, said = expression.rootNode(), expression.evalErrorString()
    while True:
        failing = next(((part, error) for part in _parts(node) for error in [_error_of(part, context)] if error), None)
        if failing is None:
            break
        node, said = failing
    tokens = re.findall(r"\w+|'[^']*'|\S", node.dump())  # QGIS spells an expression with blanks of its own
    pattern = re.compile(r"\s*".join(map(re.escape, tokens)), re.IGNORECASE)
    return _at(text, _where(text, pattern, masked=False), _evaluation_words(said))


def _evaluation_words(said: str) -> str:
    found = re.fullmatch(r"Cannot convert '(.*)' to (?:double|int)", said, re.DOTALL)
    return tr("'{text}' is geen getal").format(text=found.group(1)) if found else said


def _parts(node: Any) -> List[Any]:
    kind = type(node).__name__
    if kind == "QgsExpressionNodeBinaryOperator":
        return [node.opLeft(), node.opRight()]
    if kind == "QgsExpressionNodeUnaryOperator":
        return [node.operand()]
    if kind == "QgsExpressionNodeFunction" and node.args() is not None:
        return list(node.args().list())
    return []


def _error_of(node: Any, context: QgsExpressionContext) -> str:
    alone = QgsExpression(node.dump())
    alone.evaluate(context)
    return str(alone.evalErrorString()) if alone.hasEvalError() else ""


# -- what cannot be read


def _unreadable(text: str, expression: QgsExpression) -> Fault:
    error = expression.parserErrors()[0]
    kinds = QgsExpression.ParserError.ParserErrorType
    if error.errorType == kinds.FunctionUnknown:
        return _unknown_function(text, error)
    start = _offset(text, error.firstLine, error.firstColumn)
    if error.errorType == kinds.FunctionWrongArgs:
        found = _NAME.match(text, start)
        name = found.group() if found else ""
        return _at(text, (start, len(name)), tr("de functie '{name}' krijgt een ander aantal waarden dan zij vraagt")
                   .format(name=name))  # fmt: skip
    if "end of file" in error.errorMsg and "expecting end of file" not in error.errorMsg:
        end = len(text.rstrip())
        return _at(text, (max(end - 1, 0), 1), tr("de uitdrukking houdt hier te vroeg op"))
    if "Unknown_CHARACTER" in error.errorMsg:
        return _at(text, (start, 1), tr("dit teken hoort hier niet, of er ontbreekt een aanhalingsteken"))
    found = _NAME.match(text, start)
    token = found.group() if found else text[start:start + 1]
    return _at(text, (start, len(token)), tr("'{token}' past hier niet").format(token=token))


def _unknown_function(text: str, error: Any) -> Fault:
    masked = _masked(text)
    for found in re.finditer(r"(\$\w+)|(\w+)(?=\s*\()", masked):
        name = found.group()
        if not QgsExpression.isFunctionName(name) and name.casefold() not in _KEYWORDS:
            near = get_close_matches(name, _function_names(), 1)
            message = tr("de functie '{name}' bestaat niet").format(name=name)
            hint = tr("; misschien '{near}'").format(near=near[0]) if near else ""
            return _at(text, (found.start(), len(name)), message + hint)
    return _at(text, (_offset(text, error.firstLine, error.firstColumn), 1), tr("deze functie bestaat niet"))


# -- what can be read and is not allowed


def _not_allowed(text: str, expression: QgsExpression) -> Iterable[Fault]:
    for name in _in_order(text, expression.referencedColumns()):
        if name != _ALL_FIELDS and object_fields().lookupField(name) < 0:
            yield _at(text, _where(text, _column_pattern(name)), _unknown_field(name))
    for name in _in_order(text, expression.referencedFunctions()):
        if not _may_be_called(name):
            message = tr("de functie '{name}' is hier niet te gebruiken: een indicator rekent met het object alleen")
            yield _at(text, _where(text, re.compile(rf"(?<!\w){re.escape(name)}(?!\w)")), message.format(name=name))
    for name in _in_order(text, expression.referencedVariables()):
        if name not in (*_variables(), *_INNER_VARIABLES, *_set_inside(text)):
            message = tr("de variabele '@{name}' bestaat hier niet; wel: {known}")
            listed = ", ".join(f"@{one}" for one in VARIABLES)
            yield _at(text, _where(text, re.compile(rf"@{re.escape(name)}(?!\w)")), message.format(
                name=name, known=listed))  # fmt: skip


def _unknown_field(name: str) -> str:
    message = tr("het veld '{name}' bestaat niet").format(name=name)
    near = get_close_matches(name, object_fields().names(), 1)
    if near:
        return message + tr("; misschien \"{near}\"").format(near=near[0])
    return message + tr("; tekst staat tussen enkele aanhalingstekens: '{name}'").format(name=name)


def _set_inside(text: str) -> List[str]:
    return re.findall(r"with_variable\(\s*'(\w+)'", text)


def _variables() -> Tuple[str, ...]:
    return (*VARIABLES, *(NEWER_VARIABLES if Qgis.versionInt() >= NEWER_FROM else ()))


def _may_be_called(name: str) -> bool:
    if name in REFUSED or name.startswith(OVERLAYS):
        return False
    return name in ALLOWED or bool(_groups().get(name, frozenset()) & ALLOWED_GROUPS)


def _groups() -> Dict[str, FrozenSet[str]]:
    """By function the groups it stands in; asked anew, because users add functions of their own."""
    return {function.name(): frozenset(function.groups()) for function in QgsExpression.Functions()}


@cache
def _function_names() -> Tuple[str, ...]:
    return tuple(sorted(function.name() for function in QgsExpression.Functions() if _may_be_called(function.name())))


# -- places in the text


def _masked(text: str) -> str:
    """The text with literals blanked out, so that nothing is looked for inside them."""
    return _LITERAL.sub(lambda found: " " * len(found.group()), text)


def _column_pattern(name: str) -> "re.Pattern[str]":
    return re.compile(rf'"{re.escape(name)}"|(?<![\w@$"]){re.escape(name)}(?!\w)', re.IGNORECASE)


def _where(text: str, pattern: "re.Pattern[str]", *, masked: bool = True) -> Tuple[int, int]:
    """Offset and length of the first match; the whole text when there is none."""
    found = pattern.search(_masked(text) if masked else text)
    return (found.start(), len(found.group())) if found else (0, len(text))


def _in_order(text: str, names: Iterable[str]) -> List[str]:
    lower = _masked(text).casefold()
    return sorted(names, key=lambda name: (lower.find(name.casefold()), name))


def _offset(text: str, line: int, column: int) -> int:
    """The place that QGIS names, as an offset; only a text with a note keeps its lines."""
    starts = [0, *(found.end() for found in re.finditer("\n", text))]
    start = starts[min(line, len(starts)) - 1] + max(column - 1, 0)
    start = min(start, max(len(text) - 1, 0))
    return start + len(text[start:]) - len(text[start:].lstrip()) if text[start:].strip() else start


def _at(text: str, place: Tuple[int, int], message: str) -> Fault:
    offset, length = place
    before = text[:offset]
    return Fault(message, before.count("\n") + 1, offset - (before.rfind("\n") + 1) + 1, max(length, 1))
