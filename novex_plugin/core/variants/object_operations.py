"""What can be done with objects between the basis and variants: copy, move, replace, drop, and put back.

Each takes the :class:`State` of a proposal and gives a :class:`Plan`; nothing is changed here.
"""

from typing import Dict, Iterable, List, Sequence

from ..errors import NovexError
from ..model.records import BASIS, ProposalObject
from ..texts import tr
from .merge import absorb
from .naming import label, variant_of
from .plan import Draft, NewId, Plan, State, new_id, quoted


def copy_objects(state: State, uuids: Iterable[str], target: str, make_id: NewId = new_id) -> Plan:
    """Copy objects to another variant that neither holds them already nor is part of what they belong to.

    A copy replaces what the original replaces where that is in reach. Raises NovexError where a copy would lie on top
    of its original in one variant, and for rows that only drop something that is not in the other variant.
    """
    chosen = _chosen(state, uuids)
    _check_target(state, target)
    _refuse_doubles(state, chosen, target)
    draft = Draft(state, make_id)
    made = {item.uuid: draft.copy(item, variant=target) for item in chosen}
    _reach(draft, [draft.objects[uuid] for uuid in made.values()], target)
    title = tr("{count} object(en) kopiëren naar {target}")
    return draft.plan(title.format(count=len(made), target=label(target, state.variants)))


def move_objects(state: State, uuids: Iterable[str], target: str) -> Plan:
    """Move objects to another variant, or to the basis.

    To the basis they take what they replace along: that goes, or ends when its successor starts. References to the
    objects that break are mended and noted. Raises NovexError for objects that are there already, for rows that only
    drop something out of reach, where one of them would stand beside its own successor, and where one of two that
    stand in one place would go to the basis without the other, which would then take its place.
    """
    chosen = _chosen(state, uuids)
    _check_target(state, target)
    here = [item for item in chosen if item.variant == target]
    if here:
        raise NovexError(
            tr("{names} hoort al bij {target}.").format(names=quoted(here), target=label(target, state.variants)),
            tr("Kies een andere variant."),
        )
    draft = Draft(state)
    title = tr("{count} object(en) verplaatsen naar {target}")
    title = title.format(count=len(chosen), target=label(target, state.variants))
    if target == BASIS:
        _refuse_one_of_two(state, chosen)
        absorb(draft, chosen)
        return draft.plan(title)
    _refuse_meeting_successor(state, chosen, target)
    for item in chosen:
        draft.change(item.uuid, variant=target)
    _reach(draft, [draft.objects[item.uuid] for item in chosen], target)
    draft.mend()
    return draft.plan(title)


def replace_objects(state: State, uuids: Iterable[str], variant: str, make_id: NewId = new_id) -> Plan:
    """Put a copy in the place of each object, inside ``variant`` only; the copies are there to be changed.

    Raises NovexError for the basis, and for objects that are not part of the variant or already its own.
    """
    chosen = _inherited(state, uuids, variant, tr("vervangen"))
    draft = Draft(state, make_id)
    for item in chosen:
        draft.copy(item, variant=variant, replaces=item.uuid)
    title = tr("{names} vervangen in {variant}")
    return draft.plan(title.format(names=quoted(chosen, 1), variant=label(variant, state.variants)))


def drop_objects(state: State, uuids: Iterable[str], variant: str, make_id: NewId = new_id) -> Plan:
    """Let objects lapse inside ``variant`` only: a row for each that says so, in the same place.

    Raises what :func:`replace_objects` raises.
    """
    chosen = _inherited(state, uuids, variant, tr("laten vervallen"))
    draft = Draft(state, make_id)
    for item in chosen:
        draft.drop(item, variant)
    title = tr("{names} laten vervallen in {variant}")
    return draft.plan(title.format(names=quoted(chosen, 1), variant=label(variant, state.variants)))


def restore_objects(state: State, uuids: Iterable[str], variant: str) -> Plan:
    """Take replacing and lapsing in ``variant`` back: what was there before is in force again.

    ``uuids`` name the objects that replace or drop something, or the ones that were replaced or dropped.
    Raises NovexError when the variant does neither with any of them.
    """
    wanted = set(uuids)
    variant_of(variant, state.variants)
    taking = [
        item for item in state.of(variant)
        if state.refers(item) and (item.uuid in wanted or item.replaces in wanted)
    ]
    if not taking:
        raise NovexError(
            tr("Hier is in {variant} niets vervangen of vervallen.").format(variant=label(variant, state.variants)),
            tr("Kies een object dat in deze variant een ander vervangt of laat vervallen."),
        )
    draft = Draft(state)
    for item in taking:
        draft.remove(item.uuid)
    draft.mend()
    back = [state.by_uuid[uuid] for uuid in dict.fromkeys(item.replaces for item in taking)]
    title = tr("{names} terugzetten in {variant}")
    return draft.plan(title.format(names=quoted(back, 1), variant=label(variant, state.variants)))


def takers(state: State, uuids: Iterable[str], variant: str) -> Dict[str, ProposalObject]:
    """Which objects replace or drop the given ones in ``variant``, its parents included, by the uuid they take."""
    wanted, reach = set(uuids), state.chain(variant)
    return {
        item.replaces: item for item in state.objects
        if item.replaces in wanted and item.variant in reach and state.refers(item)
    }


def _chosen(state: State, uuids: Iterable[str]) -> List[ProposalObject]:
    found = [state.by_uuid[uuid] for uuid in dict.fromkeys(uuids) if uuid in state.by_uuid]
    if not found:
        raise NovexError(tr("Er is geen object gekozen."), tr("Kies een of meer objecten in de lijst of op de kaart."))
    return found


def _check_target(state: State, target: str) -> None:
    if target != BASIS:
        variant_of(target, state.variants)


def _inherited(state: State, uuids: Iterable[str], variant: str, what: str) -> List[ProposalObject]:
    """The chosen objects, each of which the variant has from the basis or a parent and still holds."""
    chosen = _chosen(state, uuids)
    variant_of(variant, state.variants)
    named = label(variant, state.variants)
    own = [item for item in chosen if item.variant == variant]
    if own:
        raise NovexError(
            tr("{names} hoort zelf bij {variant}.").format(names=quoted(own), variant=named),
            tr("Wijzig of verwijder het gewoon; {what} is voor objecten van de basis.").format(what=what),
        )
    strange = [item for item in chosen if item.dropped or item.variant not in state.chain(variant)]
    if strange:
        raise NovexError(
            tr("{names} hoort niet bij {variant}.").format(names=quoted(strange), variant=named),
            tr("Kies objecten van de basis of van een variant waarop deze voortbouwt."),
        )
    _refuse_taken(state, chosen, variant)
    return chosen


def _refuse_taken(state: State, chosen: Sequence[ProposalObject], variant: str) -> None:
    taken = takers(state, [item.uuid for item in chosen], variant)
    for uuid, by in taken.items():
        words = tr("vervalt al") if by.dropped else tr("wordt al vervangen door '{by}'").format(by=by.name)
        raise NovexError(
            tr("'{name}' {words} in {variant}.").format(
                name=state.by_uuid[uuid].name, words=words, variant=label(by.variant, state.variants)),
            tr("Zet het daar eerst terug, of wijzig wat ervoor in de plaats kwam."),
        )  # fmt: skip


def _refuse_doubles(state: State, chosen: Sequence[ProposalObject], target: str) -> None:
    """A copy beside its original in one variant would count the same ground twice."""
    inherited = [item for item in chosen if item.variant in state.chain(target)]
    if inherited:
        raise NovexError(
            tr("{names} is al deel van {target}.").format(
                names=quoted(inherited), target=label(target, state.variants)),
            tr("Wilt u er daar iets aan veranderen, vervang het dan in die variant."),
        )  # fmt: skip
    above = [item for item in chosen if target in state.chains.get(item.variant, ())]
    if above:
        raise NovexError(
            tr("Een kopie van {names} in {target} zou dubbel tellen in de eigen variant.").format(
                names=quoted(above), target=label(target, state.variants)),
            tr("Verplaats het in plaats van het te kopiëren."),
        )  # fmt: skip


def _refuse_one_of_two(state: State, chosen: Sequence[ProposalObject]) -> None:
    moved = {item.uuid for item in chosen}
    for item in chosen:
        if item.dropped or not state.refers(item):
            continue
        others = [
            one for one in state.objects
            if one.replaces == item.replaces and one.uuid not in moved and one.variant != BASIS and state.refers(one)
            and (one.variant in state.chains.get(item.variant, ()) or item.variant in state.chains.get(one.variant, ()))
        ]  # fmt: skip
        if others:
            raise NovexError(
                tr("{names} nemen dezelfde plaats in: wat achterblijft, zou vervangen wat naar de basis gaat.").format(
                    names=quoted([item, *others])),
                tr("Verplaats ze samen, of maak bij een van beide het veld 'vervangt' leeg."),
            )  # fmt: skip


def _refuse_meeting_successor(state: State, chosen: Sequence[ProposalObject], target: str) -> None:
    moved = {item.uuid for item in chosen}
    for item in state.of(target):
        if item.replaces in moved and state.refers(item):
            what = tr("laten vervallen") if item.dropped else tr("vervangen door '{name}'").format(name=item.name)
            raise NovexError(
                tr("'{name}' is in {target} zelf {what}.").format(
                    name=state.by_uuid[item.replaces].name, target=label(target, state.variants), what=what),
                tr("Zet het daar eerst terug."),
            )  # fmt: skip


def _reach(draft: Draft, arrived: Sequence[ProposalObject], target: str) -> None:
    """Objects that arrived in a variant keep what they replace where that is in reach, and otherwise let go of it."""
    now, named = draft.now, label(target, draft.old.variants)
    lost = [item for item in arrived if item.replaces and not now.refers(item)]
    rows = [item for item in lost if item.dropped]
    if rows:
        raise NovexError(
            tr("{names} zegt alleen dat een object vervalt, en dat object hoort niet bij {target}.").format(
                names=quoted(rows), target=named),
            tr("Laat deze regels buiten de keuze."),
        )  # fmt: skip
    for item in lost:
        draft.change(item.uuid, replaces="")
        draft.note(tr("'{name}' vervangt in {target} niets.").format(name=item.name, target=named))
    for item in arrived:
        others = [one for one in now.objects if item.replaces and one.replaces == item.replaces
                  and one.variant == target and one.uuid != item.uuid]  # fmt: skip
        if others and draft.objects[item.uuid].replaces:
            text = tr("In {target} nemen {names} dezelfde plaats in.")
            draft.note(text.format(target=named, names=quoted([*others, item])))
