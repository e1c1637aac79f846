"""A variant at a horizon as the objects that are in force there: what differences and consensus are made from."""

from dataclasses import dataclass
from typing import Iterable, Optional, Sequence, Tuple

from ..errors import NovexError
from ..model.records import BASIS, ProposalObject, Variant
from ..texts import tr
from .effective import effective_objects


@dataclass(frozen=True)
class Drawing:
    """What one variant holds at one horizon; ``name`` is what a reader calls it."""

    name: str
    code: str
    horizon: str
    objects: Tuple[ProposalObject, ...]


def drawing_of(
    objects: Iterable[ProposalObject], variants: Sequence[Variant], variant: str, horizon: str
) -> Drawing:
    """The drawing of a variant. Raises NovexError for an unknown variant or horizon."""
    found = effective_objects(list(objects), variants, variant, horizon)
    return Drawing(variant_title(variants, variant), variant, horizon, tuple(found))


def variant_title(variants: Iterable[Variant], code: str) -> str:
    """``Basis``, or code and name: ``A Bundelen``. A name that begins with its code says it once."""
    if code == BASIS:
        return tr("Basis")
    name = next((item.name for item in variants if item.code == code), "")
    return name if name.casefold().split(" ")[:1] == [code.casefold()] else f"{code} {name}".strip()


def chosen_codes(variants: Sequence[Variant], wanted: Optional[Sequence[str]] = None) -> Tuple[str, ...]:
    """The codes that were asked, each once; None asks all variants that are offered. Raises NovexError."""
    if wanted is None:
        return tuple(item.code for item in variants if not item.archived) or (BASIS,)
    known = {BASIS, *(item.code for item in variants)}
    wrong = [code for code in wanted if code not in known]
    if wrong:
        names = ", ".join(item.code for item in variants) or tr("geen")
        raise NovexError(
            tr("De variant '{code}' bestaat niet.").format(code=wrong[0]), tr("Kies uit: {codes}.").format(codes=names)
        )
    return tuple(dict.fromkeys(wanted))
