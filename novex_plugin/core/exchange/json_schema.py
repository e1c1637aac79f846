"""A document against a JSON Schema, for the words that the schemas of this project use.

A full implementation is a package that a plain Python does not have; the manifest needs a dozen words. A word that
is not known here raises, so that a schema never asks something that nobody looks at.
"""

import re
from typing import Any, Callable, Dict, List, Mapping, Tuple

from ..texts import tr

Fault = Tuple[str, str]  # where (a/b/0), what is wrong (Dutch)
_SAYS_NOTHING = {"$schema", "$id", "title", "description", "definitions", "additionalProperties", "patternProperties"}
_TYPES: Dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "null": lambda value: value is None,
    "number": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "integer": lambda value: not isinstance(value, bool)
    and (isinstance(value, int) or (isinstance(value, float) and value.is_integer())),
}


def problems(document: Any, schema: Mapping[str, Any]) -> List[Fault]:
    """Every place where the document does not follow the schema. Raises KeyError for a word that is not known."""
    return _look(document, schema, schema, "")


def _look(value: Any, rule: Mapping[str, Any], root: Mapping[str, Any], where: str) -> List[Fault]:
    if "$ref" in rule:
        return _look(value, _referred(root, rule["$ref"]), root, where)
    if "type" in rule and not _TYPES[rule["type"]](value):
        return [(where, tr("is geen {type}").format(type=rule["type"]))]
    found: List[Fault] = []
    for word in rule:
        if word not in _SAYS_NOTHING and word != "type":
            found += _WORDS[word](value, rule, root, where)
    if "additionalProperties" in rule or "patternProperties" in rule:
        found += _further(value, rule, root, where)
    return found


def _referred(root: Mapping[str, Any], reference: str) -> Mapping[str, Any]:
    part: Any = root
    for name in reference.lstrip("#/").split("/"):
        part = part[name]
    return dict(part)


def _below(where: str, name: Any) -> str:
    return f"{where}/{name}" if where else str(name)


def _required(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    if not isinstance(value, dict):
        return []
    return [(where, tr("mist '{name}'").format(name=name)) for name in rule["required"] if name not in value]


def _properties(value: Any, rule: Mapping[str, Any], root: Mapping[str, Any], where: str) -> List[Fault]:
    if not isinstance(value, dict):
        return []
    known = rule["properties"]
    return [
        fault for name in value if name in known for fault in _look(value[name], known[name], root, _below(where, name))
    ]


def _further(value: Any, rule: Mapping[str, Any], root: Mapping[str, Any], where: str) -> List[Fault]:
    """Properties that are not named one by one."""
    if not isinstance(value, dict):
        return []
    patterns: Mapping[str, Any] = rule.get("patternProperties", {})
    others: Any = rule.get("additionalProperties", True)
    found: List[Fault] = []
    for name, item in value.items():
        rules = [patterns[pattern] for pattern in patterns if re.search(pattern, name)]
        if not rules and name not in rule.get("properties", {}):
            if others is False:
                found.append((where, tr("heeft het onbekende onderdeel '{name}'").format(name=name)))
            rules = [others] if isinstance(others, dict) else []
        for one in rules:
            found += _look(item, one, root, _below(where, name))
    return found


def _items(value: Any, rule: Mapping[str, Any], root: Mapping[str, Any], where: str) -> List[Fault]:
    if not isinstance(value, list):
        return []
    return [
        fault for place, item in enumerate(value) for fault in _look(item, rule["items"], root, _below(where, place))
    ]


def _min_items(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    short = isinstance(value, list) and len(value) < rule["minItems"]
    return [(where, tr("heeft minder dan {count} onderdelen").format(count=rule["minItems"]))] if short else []


def _minimum(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    low = _TYPES["number"](value) and value < rule["minimum"]
    return [(where, tr("is lager dan {bound}").format(bound=rule["minimum"]))] if low else []


def _pattern(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    wrong = isinstance(value, str) and not re.search(rule["pattern"], value)
    return [(where, tr("heeft niet de vereiste vorm"))] if wrong else []


def _constant(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    return [] if value == rule["const"] else [(where, tr("is niet '{value}'").format(value=rule["const"]))]


def _choice(value: Any, rule: Mapping[str, Any], _root: Mapping[str, Any], where: str) -> List[Fault]:
    if value in rule["enum"]:
        return []
    return [(where, tr("is niet een van: {values}").format(values=", ".join(map(str, rule["enum"]))))]


_Word = Callable[[Any, Mapping[str, Any], Mapping[str, Any], str], List[Fault]]
_WORDS: Dict[str, _Word] = {
    "required": _required,
    "properties": _properties,
    "items": _items,
    "minItems": _min_items,
    "minimum": _minimum,
    "pattern": _pattern,
    "const": _constant,
    "enum": _choice,
}
