"""What can be done with a whole variant: make, branch, change, archive, prefer, remove. Merging is in ``merge``.

Each takes the :class:`State` of a proposal and gives a :class:`Plan`; nothing is changed here.
"""

from dataclasses import replace
from typing import Dict, List, Sequence

from ..errors import NovexError
from ..model.records import BASIS, Variant
from ..texts import tr
from .naming import check_parent, check_variant, descendants, variant_of
from .plan import Draft, NewId, Plan, State, new_id, quoted

REFUSE, LIFT, TAKE_ALONG = "weigeren", "optillen", "meenemen"  # what happens to children of a removed variant


def new_variant(state: State, variant: Variant) -> Plan:
    """Add an empty variant, from the basis or as child of ``variant.parent``.

    Raises NovexError for a code or name that is empty or in use, and an unknown parent.
    """
    check_variant(variant, state.variants)
    draft = Draft(state)
    draft.variants.append(variant)
    _one_preferred(draft, variant.code)
    return draft.plan(tr("Variant {code} maken").format(code=variant.code))


def branch(state: State, code: str, variant: Variant, make_id: NewId = new_id) -> Plan:
    """Copy a variant with its own objects and sketch marks as the new ``variant``, on the same parent.

    What an own object of the original replaces outside the variant, its copy replaces too; references inside the
    variant follow the copies. Raises what :func:`new_variant` raises.
    """
    source = variant_of(code, state.variants)
    made = replace(variant, parent=source.parent)
    check_variant(made, state.variants)
    draft = Draft(state, make_id)
    draft.variants.append(made)
    _one_preferred(draft, made.code)
    copied: Dict[str, str] = {}
    for item in state.of(code):
        copied[item.uuid] = draft.copy(item, variant=made.code)
    for uuid in copied.values():
        replaced = draft.objects[uuid].replaces
        if replaced in copied:
            draft.change(uuid, replaces=copied[replaced])
    title = tr("Variant {code} aftakken als {made}").format(code=code, made=made.code)
    return draft.plan(title, marks_copied={code: made.code})


def change_variant(state: State, code: str, variant: Variant) -> Plan:
    """Give a variant another name, description, parent or code; with another code everything that refers to it follows.

    Raises NovexError for a code in use, an empty name, a parent that is unknown or builds on this variant, and for
    objects that would replace something out of reach under another parent.
    """
    known = variant_of(code, state.variants)
    others = [item for item in state.variants if item.code != code]
    moved = replace(variant, parent=variant.code if variant.parent == code else variant.parent)
    check_variant(moved, [_follow(item, code, moved.code) for item in others])
    if moved.parent != known.parent:
        _refuse_lost_references(state, replace(known, parent=moved.parent), others)
    draft = Draft(state)
    draft.variants = [*(_follow(item, code, moved.code) for item in others), moved]
    _one_preferred(draft, moved.code)
    if moved.code == code:
        return draft.plan(tr("Variant {code} wijzigen").format(code=code))
    for item in state.of(code):
        draft.change(item.uuid, variant=moved.code)
    return draft.plan(
        tr("Code van variant {code} wijzigen in {new}").format(code=code, new=moved.code),
        marks_moved={code: moved.code}, recoded={code: moved.code},
    )  # fmt: skip


def archive(state: State, code: str, archived: bool = True) -> Plan:
    """Keep a variant but stop offering it, or offer it again. An archived variant is not preferred."""
    known = variant_of(code, state.variants)
    draft = Draft(state)
    changed = replace(known, archived=archived, preferred=known.preferred and not archived)
    _exchange(draft, changed)
    title = tr("Variant {code} archiveren") if archived else tr("Variant {code} uit het archief halen")
    return draft.plan(title.format(code=code))


def prefer(state: State, code: str, preferred: bool = True) -> Plan:
    """Make a variant the preferred one; there is at most one. Raises NovexError for an archived variant."""
    known = variant_of(code, state.variants)
    if known.archived and preferred:
        raise NovexError(
            tr("Variant {code} is gearchiveerd.").format(code=code), tr("Haal haar eerst uit het archief.")
        )
    draft = Draft(state)
    _exchange(draft, replace(known, preferred=preferred))
    _one_preferred(draft, code)
    return draft.plan(tr("Voorkeursvariant wijzigen"))


def remove_variant(state: State, code: str, children: str = REFUSE) -> Plan:
    """Remove a variant with its own objects and sketch marks.

    ``children`` says what happens to variants that build on it: ``REFUSE``; ``LIFT``: they build on its parent from
    now on, and lose what they had from it; ``TAKE_ALONG``: they go too, with their objects.
    """
    known = variant_of(code, state.variants)
    below = descendants(code, state.variants)
    if below and children == REFUSE:
        raise NovexError(
            tr("Op variant {code} wordt voortgebouwd door: {names}.").format(code=code, names=_codes(below)),
            tr("Laat die eerst op iets anders voortbouwen, of verwijder ze mee."),
        )
    gone = {code, *(item.code for item in below if children == TAKE_ALONG)}
    draft = Draft(state)
    draft.variants = [
        replace(item, parent=known.parent) if item.parent == code else item
        for item in state.variants if item.code not in gone
    ]
    for item in state.objects:
        if item.variant in gone:
            draft.remove(item.uuid)
    draft.mend()
    title = tr("Variant {code} verwijderen").format(code=", ".join(sorted(gone)))
    return draft.plan(title, marks_removed=tuple(sorted(gone)))


def _codes(variants: Sequence[Variant]) -> str:
    return ", ".join(f"{item.code} ({item.name})" if item.name else item.code for item in variants)


def _follow(item: Variant, code: str, new_code: str) -> Variant:
    return replace(item, parent=new_code) if item.parent == code and code != BASIS else item


def _exchange(draft: Draft, changed: Variant) -> None:
    draft.variants = [changed if item.code == changed.code else item for item in draft.variants]


def _one_preferred(draft: Draft, code: str) -> None:
    """When the variant ``code`` is preferred, no other one is."""
    if any(item.code == code and item.preferred for item in draft.variants):
        draft.variants = [replace(item, preferred=item.code == code) for item in draft.variants]


def _refuse_lost_references(state: State, moved: Variant, others: List[Variant]) -> None:
    """Another parent may put what is replaced out of reach; nobody may lose that without a word."""
    check_parent(moved, others)
    after = State(state.objects, (*others, moved))
    lost = [item for item in state.objects if item.replaces and state.refers(item) and not after.refers(item)]
    if lost:
        raise NovexError(
            tr("Variant {code} kan niet zomaar op iets anders voortbouwen: {names} zouden iets vervangen dat er dan "
               "niet meer is.").format(code=moved.code, names=quoted(lost)),
            tr("Zet bij deze objecten eerst terug wat ze vervangen, of verplaats ze."),
        )  # fmt: skip
