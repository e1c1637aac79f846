"""From rule file to :class:`Rule`, checking every field on the way in.

The full description of a rule file is ``resources/toetsregels/schema/toetsregels.schema.json``; these are the
checks that must hold at run time, in words for the planner who edits the files.
"""

import re
from functools import cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, List, Optional, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.codelists import codelist
from ..model.tables import read_json, repair_hint
from ..texts import tr
from . import rule_tests
from .rule_fields import FieldReader, KnownLayer
from .rules import EVERYWHERE, FOLDER, INSIDE, LEGAL_FORCES, NATIONAL, PLACES, SEVERITIES, Rule

REQUIRED = (
    "code",
    "thema",
    "naam",
    "grondslag",
    "rechtskracht",
    "bevoegd_gezag",
    "lagen",
    "functies",
    "zwaarte",
    "toelichting",
    "bron",
    "zekerheid",
    "basis",
)
OPTIONAL = (
    "bron_geometrie",
    "ligging",
    "laagfilter",
    "buffer",
    "zonebreedte",
    "verticaal",
    "hoeveelheid",
    "uitzonderingen",
    "bewijs",
    "wetsdatum",
    "strook",
    "koppelkans_functies",
    "horizon",
    "absoluut",
    "actief",
)
CONFIDENCES = ("hoog", "middel", "laag")
BASES = ("bron", "oordeel", "bron+oordeel")
SCHEMA = "toetsregels.schema.json"
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def load_rules(path: Optional[Path] = None) -> Tuple[Rule, ...]:
    """All rules, in the order of their codes' files; from another folder or file when ``path`` is given.

    Raises NovexError that names file, rule and field when a rule file is wrong.
    """
    return read_rules(Path(path)) if path is not None else _own_rules()


@cache
def _own_rules() -> Tuple[Rule, ...]:
    return read_rules(resources(FOLDER))


def read_rules(path: Path) -> Tuple[Rule, ...]:
    """The rules of one file, or of every ``*.json`` in a folder. Raises NovexError when something is wrong."""
    files = [file for file in sorted(path.glob("*.json")) if _holds_rules(file)] if path.is_dir() else [path]
    if not files:
        raise NovexError(
            tr("In {path} staan geen toetsregels.").format(path=path),
            tr("Zet er per thema een JSON-bestand neer, zoals in resources/toetsregels."),
        )
    found: Dict[str, Path] = {}
    rules: List[Rule] = []
    for file in files:
        for record in _records(file):
            rule = read_rule(record, file)
            if rule.code in found:
                message = tr("Regel {code} staat twee keer in de toetsregels: in {first} en in {second}.")
                raise NovexError(
                    message.format(code=rule.code, first=found[rule.code].name, second=file.name), repair_hint(file)
                )
            found[rule.code] = file
            rules.append(rule)
    return tuple(rules)


@cache
def national_records() -> Dict[str, Dict[str, Any]]:
    """The national rules as their files write them, by code."""
    files = filter(_holds_rules, sorted(resources(FOLDER).glob("*.json")))
    return {record["code"]: record for file in files for record in _records(file) if "code" in record}


def read_rule(record: Any, file: Path, *, origin: str = NATIONAL, known_layer: KnownLayer = None) -> Rule:
    """One rule from its record. Raises NovexError that names ``file``, the rule and the field when it is wrong.

    ``known_layer`` knows the layers of a province itself; they hold no fields that rules can test.
    """
    return _RuleReader(file, record, known_layer).rule(origin)


def _holds_rules(file: Path) -> bool:
    """Other tables lie in the same folder; each names its schema."""
    content = read_json(file)
    schema = content.get("$schema", SCHEMA) if isinstance(content, dict) else SCHEMA
    return str(schema).rsplit("/", 1)[-1] == SCHEMA


def _records(file: Path) -> List[Any]:
    content = read_json(file)
    records = content.get("regels") if isinstance(content, dict) else None
    if not isinstance(records, list):
        raise NovexError(tr("{file} heeft geen lijst 'regels'.").format(file=file.name), repair_hint(file))
    return records


class _RuleReader:
    """Reads one record; remembers file and code for the messages."""

    def __init__(self, file: Path, record: Any, known_layer: KnownLayer = None) -> None:
        self._fields = FieldReader(file, record, known_layer)

    def rule(self, origin: str = NATIONAL) -> Rule:
        read = self._fields
        read.check_keys(REQUIRED, OPTIONAL)
        place = read.one_of("ligging", PLACES, INSIDE)
        layers = self._layers(place)
        functions = read.functions("functies")
        quantity, further = rule_tests.quantity_tests(read, layers, functions)
        exceptions, exception_list = rule_tests.exceptions(read, self._reach(functions))
        return Rule(
            layers=layers,
            place=place,
            selection=rule_tests.layer_filter(read, layers, place),
            legal_force=read.one_of("rechtskracht", LEGAL_FORCES),
            severity=read.one_of("zwaarte", SEVERITIES),
            functions=functions,
            vertical=rule_tests.vertical_test(read, layers, functions),
            quantity=quantity,
            further_quantities=further,
            horizon=read.one_of("horizon", ("alle", *(code.code for code in codelist("horizon"))), "alle"),
            exceptions=exceptions,
            exception_list=exception_list,
            synergy_functions=read.functions("koppelkans_functies"),
            absolute_functions=read.functions("absoluut"),
            confidence=read.one_of("zekerheid", CONFIDENCES),
            basis=read.one_of("basis", BASES),
            active=read.flag("actief", True),
            corridor=read.flag("strook", False),
            law_date=self._law_date(),
            evidence=read.evidence("bewijs", read.value("bewijs", [])),
            origin=origin,
            **self._texts(),
            **rule_tests.buffer_fields(read, layers),
        )

    def _texts(self) -> Dict[str, Any]:
        return {
            name: self._fields.text(key)
            for name, key in {
                "code": "code", "theme": "thema", "name": "naam", "legal_basis": "grondslag",
                "authority": "bevoegd_gezag", "explanation": "toelichting", "source": "bron",
                "geometry_source": "bron_geometrie", "zone_width": "zonebreedte",
            }.items()
        }  # fmt: skip

    def _layers(self, place: str) -> Tuple[str, ...]:
        read = self._fields
        keys = read.list("lagen", read.value("lagen"))
        if not keys and place != EVERYWHERE:
            raise read.wrong("lagen", tr("noemt geen toetslaag; alleen een regel met ligging 'overal' heeft er geen"))
        read.known("lagen", keys, read.is_layer, tr("toetslaag '{value}' bestaat niet; zie catalogus/toetslagen.json"))
        return tuple(keys)

    def _reach(self, functions: FrozenSet[str]) -> FrozenSet[str]:
        """The functions that an exception can be about: those of the rule, none meaning all."""
        return functions and functions | self._fields.functions("koppelkans_functies")

    def _law_date(self) -> str:
        date = self._fields.text("wetsdatum")
        if date and not _DATE.fullmatch(date):
            text = tr("'{value}' is geen datum zoals 2026-10-01, of een jaar als niet meer bekend is")
            raise self._fields.wrong("wetsdatum", text.format(value=date))
        return date
