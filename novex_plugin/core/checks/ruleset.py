"""Which rules and limits are in force in a proposal: the national ones, less and plus what the proposal itself says.

A national rule cannot be weakened silently: whatever a proposal changes is a :class:`RuleChange` with its reason, and
every report prints them. The version is a fingerprint of everything that an outcome depends on.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Sequence, Tuple

from ...paths import resources
from ..errors import NovexError
from ..model.records import RuleOverride
from ..texts import tr
from .rule_fields import KnownLayer
from .rule_files import load_rules, national_records, read_rule
from .rules import CHANGED, FOLDER, OWN, Rule
from .tolerances import DEFAULT, Tolerances, figures, from_settings

_SOURCE = Path("voorstel")
_BOOKKEEPING = ("code", "actief")


@dataclass(frozen=True)
class RuleChange:
    """One way in which this proposal departs from the national rules and limits. Texts are Dutch."""

    code: str
    name: str
    origin: str  # gewijzigd, eigen, or "tolerantie"
    field: str
    was: str
    now: str
    reason: str = ""
    by: str = ""
    at: str = ""


@dataclass(frozen=True)
class RuleSet:
    """What a check works with. ``rules`` holds the rules that are switched off as well."""

    rules: Tuple[Rule, ...]
    tolerances: Tolerances
    version: str
    changes: Tuple[RuleChange, ...] = ()

    @property
    def is_national(self) -> bool:
        return not self.changes


def assemble(
    overrides: Sequence[RuleOverride] = (), settings: Mapping[str, str] = {}, known_layer: KnownLayer = None
) -> RuleSet:
    """The rules and limits in force; ``known_layer`` says whether a key is a layer of the user's own.

    Raises NovexError that names rule and field when something in the proposal is wrong.
    """
    national = {rule.code: rule for rule in load_rules()}
    rules, changes = dict(national), []
    for override in sorted(overrides, key=lambda one: one.code):
        rule = rule_of(override, known_layer)
        if (override.origin == CHANGED) != (override.code in national):
            raise _wrong_origin(override)
        rules[override.code] = rule
        changes.extend(_changes(override, rule))
    tolerances = from_settings(settings)
    changes.extend(_tolerance_changes(tolerances))
    return RuleSet(tuple(rules.values()), tolerances, _version(overrides, tolerances), tuple(changes))


def rule_of(override: RuleOverride, known_layer: KnownLayer = None) -> Rule:
    """The rule that a proposal holds. Raises NovexError when it is wrong."""
    record = record_of(override)
    if record.get("code") != override.code:
        message = tr("De regel {code} in dit voorstel heeft in zijn inhoud een andere code: {other}.")
        raise NovexError(message.format(code=override.code, other=record.get("code")), _hint())
    return read_rule(record, _SOURCE, origin=override.origin, known_layer=known_layer)


def record_of(override: RuleOverride) -> Dict[str, Any]:
    """The fields of the rule as the rule files write them. Raises NovexError when it is no JSON object."""
    try:
        record = json.loads(override.record)
    except ValueError as error:
        message = tr("De regel {code} in dit voorstel is niet te lezen ({reason}).")
        raise NovexError(message.format(code=override.code, reason=error), _hint()) from error
    if not isinstance(record, dict):
        raise NovexError(tr("De regel {code} in dit voorstel is geen regel.").format(code=override.code), _hint())
    return record


def national_record(code: str) -> Dict[str, Any]:
    """The national rule as its file writes it; empty when there is none."""
    return dict(national_records().get(code, {}))


def differences(record: Mapping[str, Any], national: Mapping[str, Any]) -> List[Tuple[str, str, str]]:
    """``(field, national value, value here)`` for every field that differs, in the order of the file."""
    keys = [*national, *(key for key in record if key not in national)]
    return [
        (key, shown(national.get(key)), shown(record.get(key)))
        for key in keys
        if _plain(key, national.get(key)) != _plain(key, record.get(key))
    ]


def shown(value: Any) -> str:
    """A value of a rule file as a reader sees it."""
    if value in (None, "", [], {}):
        return ""
    if isinstance(value, bool):
        return tr("ja") if value else tr("nee")
    if isinstance(value, list):
        return "; ".join(shown(item) for item in value)
    if isinstance(value, dict):
        return ", ".join(f"{key}: {shown(item)}" for key, item in value.items())
    return str(value)


def _plain(key: str, value: Any) -> Any:
    """Left out, empty, and the default mean the same."""
    if key == "actief" and value is None:
        return True
    return None if value in ("", [], {}) else value


def _changes(override: RuleOverride, rule: Rule) -> List[RuleChange]:
    who = (override.reason, override.by, override.at)
    if override.origin == OWN:
        return [RuleChange(rule.code, rule.name, OWN, tr("hele regel"), "", rule.explanation, *who)]
    found = differences(record_of(override), national_record(rule.code))
    return [RuleChange(rule.code, rule.name, CHANGED, field, was, now, *who) for field, was, now in found]


def _tolerance_changes(tolerances: Tolerances) -> List[RuleChange]:
    return [
        RuleChange(one.key, tr("Tolerantie {accuracy}").format(accuracy=one.accuracy), "tolerantie", one.name,
                   f"{one.national:g}", f"{one.value:g}")
        for one in figures(tolerances)
        if one.value != one.national
    ]  # fmt: skip


def _version(overrides: Sequence[RuleOverride], tolerances: Tolerances) -> str:
    """Ten hexadecimal digits over the national files, what the proposal adds, and the limits."""
    digest = hashlib.blake2b(digest_size=5)
    for path in sorted(Path(resources(FOLDER)).glob("*.*")):
        digest.update(path.name.encode("utf-8"))
        digest.update(path.read_bytes())
    for one in sorted(overrides, key=lambda item: item.code):
        digest.update(json.dumps([one.code, one.origin, record_of(one)], sort_keys=True).encode("utf-8"))
    if tolerances != DEFAULT:
        digest.update(repr([tuple(one) for one in figures(tolerances)]).encode("utf-8"))
    return digest.hexdigest()


def _wrong_origin(override: RuleOverride) -> NovexError:
    if override.origin == CHANGED:
        message = tr("De regel {code} wijzigt een landelijke regel die niet bestaat.")
    else:
        message = tr("De eigen regel {code} heeft de code van een landelijke regel.")
    return NovexError(message.format(code=override.code), _hint())


def _hint() -> str:
    return tr("Open de toetsregels van dit voorstel en herstel of verwijder deze regel.")
