"""Codes, names and parents of variants: what may be, and what is offered."""

from typing import Dict, Iterable, List, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.records import BASIS, Variant
from ..texts import tr
from .effective import variant_chain

LONGEST_CODE = 8  # fits a button; the exchange model allows more
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_IN_EXPRESSIONS = ",'\""  # the lists of codes that the map filters on are put together with these


def next_code(variants: Iterable[Variant], like: str = "") -> str:
    """A code that is free: the next letter, or ``like`` with a number (``A2``) for a variant that comes of another."""
    used = {item.code.casefold() for item in variants}
    numbered = [f"{like}{number}" for number in range(2, 100)]
    letters = [*LETTERS, *(f"V{number}" for number in range(1, 1000))]
    for code in (numbered if like else []) + letters:
        if code.casefold() not in used and len(code) <= LONGEST_CODE:
            return code
    return ""


def check_variant(variant: Variant, others: Sequence[Variant]) -> None:
    """Raise NovexError (Dutch, with what to do) when ``variant`` cannot stand beside ``others``."""
    _check_code(variant.code, others)
    if not variant.name.strip():
        raise NovexError(
            tr("De variant heeft geen naam."), tr("Geef een naam die zegt waarin deze variant verschilt.")
        )
    check_parent(variant, others)


def check_parent(variant: Variant, others: Sequence[Variant]) -> None:
    """Raise NovexError for a parent that is unknown, the variant itself, or one of its descendants."""
    if variant.parent == variant.code:
        raise NovexError(
            tr("Variant {code} kan niet op zichzelf voortbouwen.").format(code=variant.code),
            tr("Kies de basis of een andere variant als ouder."),
        )
    variant_chain([*others, variant], variant.code)


def _check_code(code: str, others: Sequence[Variant]) -> None:
    if not code.strip():
        raise NovexError(tr("De variant heeft geen code."), tr("Geef een korte code, zoals A."))
    if len(code) > LONGEST_CODE or code != code.strip() or any(sign in code for sign in _IN_EXPRESSIONS):
        raise NovexError(
            tr("'{code}' kan geen code van een variant zijn.").format(code=code),
            tr("Gebruik ten hoogste {count} letters en cijfers, zonder komma of aanhalingstekens.").format(
                count=LONGEST_CODE),
        )  # fmt: skip
    taken = {item.code.casefold(): item for item in others}.get(code.casefold())
    if taken is not None:
        raise NovexError(
            tr("De code {code} is al in gebruik door '{name}'.").format(code=code, name=taken.name),
            tr("Kies een andere code; {free} is nog vrij.").format(free=next_code(others)),
        )


def variant_of(code: str, variants: Iterable[Variant]) -> Variant:
    """The variant with a code. Raises NovexError for the basis, which is none, and for an unknown code."""
    by_code = {item.code: item for item in variants}
    if code in by_code:
        return by_code[code]
    if code == BASIS:
        raise NovexError(
            tr("De basis is zelf geen variant."), tr("Kies een variant; de basis hoort bij alle varianten.")
        )
    known = ", ".join(sorted(by_code)) or tr("nog geen")
    raise NovexError(
        tr("Variant '{code}' bestaat niet in dit voorstel.").format(code=code),
        tr("De varianten van dit voorstel: {known}.").format(known=known),
    )


def offered(variants: Iterable[Variant], active: str = BASIS) -> List[Variant]:
    """The variants to choose from: those that are not archived, and the one that is in use anyway."""
    return [item for item in variants if not item.archived or item.code == active]


def descendants(code: str, variants: Iterable[Variant]) -> List[Variant]:
    """The variants that build on ``code``, directly or not, in the order in which they build."""
    children: Dict[str, List[Variant]] = {}
    for item in variants:
        children.setdefault(item.parent, []).append(item)
    found: List[Variant] = []
    waiting = list(children.get(code, ()))
    while waiting:
        item = waiting.pop(0)
        if item not in found and item.code != code:
            found.append(item)
            waiting += children.get(item.code, ())
    return found


def as_tree(variants: Iterable[Variant]) -> List[Tuple[int, Variant]]:
    """Every variant once with its depth, children under their parent; one without a known parent stands at the top."""
    by_code = {item.code: item for item in variants}
    children: Dict[str, List[Variant]] = {}
    for item in by_code.values():
        children.setdefault(item.parent if item.parent in by_code else BASIS, []).append(item)
    found: List[Tuple[int, Variant]] = []
    _descend(children, BASIS, 0, found)
    reached = {item.code for _, item in found}
    found += [(0, item) for code, item in by_code.items() if code not in reached]  # in a circle
    return found


def _descend(children: Dict[str, List[Variant]], code: str, depth: int, found: List[Tuple[int, Variant]]) -> None:
    for item in sorted(children.get(code, ()), key=lambda one: one.code):
        found.append((depth, item))
        _descend(children, item.code, depth + 1, found)


def label(code: str, variants: Iterable[Variant]) -> str:
    """``variant A (Bundelen)`` or ``de basis``, inside a sentence."""
    if code == BASIS:
        return tr("de basis")
    known: Optional[Variant] = next((item for item in variants if item.code == code), None)
    if known is None or not known.name:
        return tr("variant {code}").format(code=code)
    return tr("variant {code} ({name})").format(code=code, name=known.name)
