"""The numbers of proposals on map and table: an object has one number on every sheet of the proposal."""

from typing import Any, Dict, Iterable, List, Tuple

from ..model.codelists import codelist
from ..model.functions import functions
from ..model.records import ProposalObject


def object_numbers(objects: Iterable[ProposalObject]) -> Dict[str, int]:
    """A number per uuid, from 1 on, in the order of the legend and then by name.

    ``objects`` are all of the proposal, of every variant and year; so number 12 is the same on each sheet, and a sheet
    of one theme holds a row of numbers that follow each other as far as its objects do.
    """
    perspectives = [code.code for code in codelist("perspectief")]
    order = {
        each.code: (_place(perspectives, each.perspective), place)
        for place, each in enumerate(functions())
    }  # fmt: skip
    # unknown functions come last, as in the legend
    last = (len(perspectives), len(order))

    def rank(item: ProposalObject) -> Tuple[Any, ...]:
        return order.get(item.function, last), item.function, item.name.casefold(), item.variant, item.uuid

    shown = sorted((item for item in objects if not item.dropped), key=rank)
    return {item.uuid: number for number, item in enumerate(shown, start=1)}


def _place(known: List[str], code: str) -> int:
    return known.index(code) if code in known else len(known)
