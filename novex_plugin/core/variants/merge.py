"""Merging into the basis: what a variant adds, replaces and drops becomes true for every variant.

Replacing works from the moment a successor starts (``effective``). In the basis nothing replaces anything, so what was
replaced either goes, or ends in the year before its successor starts. That keeps the objects in force the same, for
every year; the tests hold it against ``effective``.
"""

from dataclasses import replace
from typing import Dict, List, Mapping, Sequence, Set

from ..errors import NovexError
from ..model.records import BASIS, ProposalObject
from ..texts import tr
from .effective import start_year, variant_chain
from .lapse import Lapses, lapses
from .naming import label, variant_of
from .plan import Draft, Plan, State, quoted


def merge_variant(state: State, code: str) -> Plan:
    """Let the objects of a variant, and of the variants it builds on, become objects of the basis.

    The merged variants cease to exist; those that built on them build on the basis. Other variants keep what they
    replaced or dropped: their references follow. Raises NovexError for an unknown variant and for objects that replace
    each other.
    """
    variant_of(code, state.variants)
    merged = variant_chain(state.variants, code)[1:]
    draft = Draft(state)
    absorb(draft, [item for item in state.objects if item.variant in merged])
    draft.variants = [
        replace(item, parent=BASIS) if item.parent in merged else item
        for item in state.variants if item.code not in merged
    ]
    title = tr("Variant {code} samenvoegen met de basis").format(code=" + ".join(merged))
    return draft.plan(title, marks_moved=dict.fromkeys(merged, BASIS))


def absorb(draft: Draft, moved: Sequence[ProposalObject]) -> None:
    """Move objects of one chain of variants to the basis in ``draft``, and carry out what they replace and drop.

    Raises NovexError when they belong to variants that do not build on each other, or replace something in between.
    """
    state = draft.old
    deepest = _deepest(state, moved)
    inside = {item.uuid for item in moved}
    counted = [item for item in state.objects if item.variant == BASIS or item.uuid in inside]
    _refuse_in_between(state, moved, inside)
    found = lapses(counted, state.variants, deepest)
    if found.circle_year is not None:
        raise NovexError(
            tr("Objecten van variant {code} vervangen elkaar in een kring.").format(code=deepest),
            tr("Maak bij een van deze objecten het veld 'vervangt' leeg."),
        )
    for item in moved:
        if item.dropped:
            draft.remove(item.uuid)
        else:
            draft.change(item.uuid, variant=BASIS, replaces="")
    for item in counted:
        if item.variant == BASIS and item.replaces in found.since:
            draft.change(item.uuid, replaces="")  # carried out below, like the rest
    _carry_out(draft, found)
    _let_others_follow(draft, counted, found, inside)


def _deepest(state: State, moved: Sequence[ProposalObject]) -> str:
    """The variant that the others are parents of."""
    codes = {item.variant for item in moved}
    longest = max((state.chain(code) for code in codes), key=len, default=(BASIS,))
    if codes <= set(longest):
        return longest[-1]
    raise NovexError(
        tr("De gekozen objecten horen bij verschillende varianten: {codes}.").format(codes=", ".join(sorted(codes))),
        tr("Verplaats ze per variant naar de basis."),
    )


def _refuse_in_between(state: State, moved: Sequence[ProposalObject], inside: Set[str]) -> None:
    held = [
        item for item in moved
        if state.refers(item) and item.replaces not in inside and state.by_uuid[item.replaces].variant != BASIS
    ]
    if held:
        raise NovexError(
            tr("{names} vervangt iets uit {parent}, dat niet mee naar de basis gaat.").format(
                names=quoted(held), parent=label(state.by_uuid[held[0].replaces].variant, state.variants)),
            tr("Voeg de hele variant samen met de basis, of verplaats wat vervangen wordt mee."),
        )  # fmt: skip


def _carry_out(draft: Draft, found: Lapses) -> None:
    """What lapses ends in the year before, or goes when it then never stood at all."""
    for uuid, since in found.since.items():
        item = draft.objects.get(uuid)
        if item is None:
            continue
        last = since - 1 if item.end_year is None else min(item.end_year, since - 1)
        if last < start_year(item):
            draft.remove(uuid)
        elif last != item.end_year:
            draft.change(uuid, end_year=last)
            text = tr("'{name}' eindigt in {year}: daarna komt er iets voor in de plaats of vervalt het.")
            draft.note(text.format(name=item.name, year=last))


def _let_others_follow(
    draft: Draft, counted: Sequence[ProposalObject], found: Lapses, inside: Set[str]
) -> None:
    """Objects that stay in variants may replace or drop what has just been replaced or dropped for all."""
    successors: Dict[str, List[ProposalObject]] = {}
    for item in counted:
        if item.replaces in found.since:
            successors.setdefault(item.replaces, []).append(item)
    state = draft.old
    for item in state.objects:
        if item.uuid in inside or item.variant == BASIS or item.replaces not in found.since:
            continue
        if not state.refers(item):
            continue
        known = state.chains[item.variant]
        heirs = [one for one in _heirs(draft, successors, item.replaces) if state.by_uuid[one].variant not in known]
        _follow(draft, item, heirs)


def _heirs(draft: Draft, successors: Mapping[str, List[ProposalObject]], uuid: str) -> List[str]:
    """The objects that now stand in the basis where ``uuid`` stood, through one or more replacements."""
    found: List[str] = []
    waiting = [uuid]
    while waiting:
        for item in successors.get(waiting.pop(0), ()):
            waiting.append(item.uuid)
            if item.uuid in draft.objects and not item.dropped:
                found.append(item.uuid)
    return found


def _follow(draft: Draft, item: ProposalObject, heirs: Sequence[str]) -> None:
    """Let ``item`` replace or drop what stands there now, so that its variant keeps saying what it said."""
    target = draft.old.by_uuid[item.replaces]
    left = list(heirs)
    named = {"name": item.name, "target": target.name, "variant": item.variant}
    if target.uuid not in draft.objects:
        if left:
            heir = left.pop(0)
            draft.change(item.uuid, replaces=heir)
            text = tr("'{name}' ({variant}) vervangt nu '{heir}' in plaats van '{target}'.")
            draft.note(text.format(heir=draft.objects[heir].name, **named))
        elif item.dropped:
            draft.remove(item.uuid)
            draft.note(tr("Dat '{target}' vervalt in {variant} hoeft niet meer gezegd te worden.").format(**named))
        else:
            draft.change(item.uuid, replaces="")
            draft.note(tr("'{name}' ({variant}) staat nu op zichzelf: '{target}' is er niet meer.").format(**named))
    for heir in left:
        draft.drop(draft.old.by_uuid[heir], item.variant, horizon=item.horizon, start_year=item.start_year)
        text = tr("'{heir}' vervalt in {variant}, omdat '{name}' daar in de plaats van '{target}' staat.")
        draft.note(text.format(heir=draft.old.by_uuid[heir].name, **named))
