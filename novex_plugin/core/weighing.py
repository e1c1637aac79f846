"""Weighing findings: what is stored, whether it still fits, and what happened since in words."""

from dataclasses import dataclass, replace
from typing import Collection, Iterable, List, Mapping, Optional, Sequence, Tuple

from .checks.findings import PAIR_KIND
from .checks.result import CheckResult
from .checks.rule_files import load_rules
from .checks.rules import Rule, RuleException
from .dossier import WHOLE_TEXT
from .model.records import Finding, ProposalObject, Weighing
from .texts import tr

ACCEPTED, MITIGATED, TRADED, ESCALATED = "geaccepteerd", "gemitigeerd", "uitgeruild", "geescaleerd"


@dataclass(frozen=True)
class Orphan:
    """A weighing whose finding is gone, and why as far as can be told."""

    weighing: Weighing
    reason: str


def about(weighing: Weighing, finding: Finding) -> Weighing:
    """The same answer, tied to this finding as it is now."""
    return replace(
        weighing, key=finding.key, object_uuid=finding.object_uuid, object_name=finding.object_name,
        rule=finding.rule, title=finding.title, situation=finding.situation,
    )  # fmt: skip


def exceptions_of(
    finding: Finding, rules: Optional[Mapping[str, Rule]] = None, function: str = ""
) -> Tuple[RuleException, ...]:
    """The ways out that the rule of a finding names, for this function; the text of the rule when it has no list."""
    known = rules if rules is not None else {rule.code: rule for rule in load_rules()}
    rule = known.get(finding.rule)
    listed = rule.exception_list if rule is not None else ()
    if listed:
        return tuple(one for one in listed if not function or not one.functions or function in one.functions)
    if finding.exceptions and finding.kind != PAIR_KIND:
        return (RuleException(f"{finding.rule}{WHOLE_TEXT}", finding.exceptions),)
    return ()


def asked_evidence(finding: Finding, exceptions: Sequence[RuleException], claimed: str) -> Tuple[str, ...]:
    """Codes of bewijs: what meeting the rule asks, and what the claimed exception asks on top of it, each once."""
    of_exception = [code for one in exceptions if one.code == claimed for code in one.evidence]
    return tuple(dict.fromkeys([*finding.evidence, *of_exception]))


def what_changed(weighing: Weighing, finding: Finding, edits: Iterable[str] = ()) -> List[str]:
    """Why a weighing may not fit any more, in words. ``edits``: fields of the object that changed since, as forms
    name them. At least one line for a weighing that is outdated."""
    if not weighing.outdated(finding):
        return []
    found = []
    if weighing.title and weighing.title != finding.title:
        found.append(tr("de regel heet nu '{title}'").format(title=finding.title))
    if weighing.object_name and weighing.object_name != finding.object_name:
        found.append(tr("het object heet nu '{name}'").format(name=finding.object_name))
    fields = list(dict.fromkeys(edits))
    if fields:
        names = ", ".join(name[:1].lower() + name[1:] for name in fields)
        found.append(tr("het object is gewijzigd ({fields})").format(fields=names))
    if finding.source_date and weighing.at and finding.source_date[:10] > weighing.at[:10]:
        found.append(tr("de kaartlaag is nieuwer ({date})").format(date=finding.source_date[:10]))
    return found or [tr("de maten, de hoogte, de regel of de kaartlaag zijn anders dan toen")]


def orphans(
    weighings: Iterable[Weighing],
    result: Optional[CheckResult],
    in_force: Collection[str],
    objects: Mapping[str, ProposalObject],
) -> List[Orphan]:
    """The weighings without a finding, of objects that were checked (``in_force``: uuids) or that are gone altogether.

    A weighing of an object that is not part of the checked variant and horizon is no orphan: nobody asked.
    """
    by_key = {one.key: one for one in weighings}
    if result is None or not by_key:
        return []
    known = {finding.key for finding in result.findings if finding.key in by_key}
    left = [one for key, one in by_key.items() if key not in known]
    found = []
    for one in left:
        if one.object_uuid not in objects:
            reason = tr("Het object bestaat niet meer.") if one.object_uuid else tr("De bevinding is er niet meer.")
            found.append(Orphan(one, reason))
        elif one.object_uuid in in_force:
            found.append(Orphan(one, _why_gone(one, result)))
    return sorted(found, key=lambda one: (one.weighing.object_name.casefold(), one.weighing.rule, one.weighing.key))


def _why_gone(weighing: Weighing, result: CheckResult) -> str:
    untested = [gap for gap in result.untested if gap.rule == weighing.rule and weighing.object_uuid in gap.objects]
    if untested:
        return tr("Nu niet te toetsen: {reason}").format(reason=untested[0].reason)
    return tr("De overlap is weg, of de regel geldt hier niet meer.")
