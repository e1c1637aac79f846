"""What is still missing of an object for the export at an ijkmoment, live for its card.

The rules are those of :mod:`..exchange.validation`; here they are only sorted and put in one sentence.
"""

from dataclasses import dataclass
from typing import Any, List, Mapping, Optional, Tuple

from ..exchange.validation import ADVICE, ERROR, Issue, validate_object
from ..model.codelists import code_name
from ..model.records import ProposalObject
from ..model.schema import OBJECT_TABLES, RECOMMENDED, REQUIRED, Schema, Table, schema
from ..texts import tr

_EMPTY = ("verplicht", "verplicht_bij_ijkmoment", "eenheid_leeg")  # codes of issues about a field without a value
_NAMED = 4  # so many fields fit in the sentence


@dataclass(frozen=True)
class Need:
    """One thing to do. ``obligation`` is REQUIRED (before the export) or RECOMMENDED.

    ``missing``: nothing stands there, else something wrong does. ``field`` is the name in the exchange model, ``geom``
    for the shape.
    """

    field: str
    alias: str
    obligation: str
    why: str
    hint: str = ""
    missing: bool = False


@dataclass(frozen=True)
class Verdict:
    """All needs of one object, what is required first, in the order of the form."""

    milestone: str
    needs: Tuple[Need, ...] = ()

    @property
    def required(self) -> Tuple[Need, ...]:
        return tuple(item for item in self.needs if item.obligation == REQUIRED)

    @property
    def recommended(self) -> Tuple[Need, ...]:
        return tuple(item for item in self.needs if item.obligation == RECOMMENDED)

    @property
    def is_complete(self) -> bool:
        """Nothing required is open; advice may be."""
        return not self.required

    def of(self, field: str) -> Tuple[Need, ...]:
        """The needs of one field, for the mark beside it."""
        return tuple(item for item in self.needs if item.field == field)

    def sentence(self) -> str:
        """One line for the card, such as 'Nog 2 verplicht voor Ruimtelijk voorstel: Vraag, Status.'"""
        name = code_name("ijkmoment", self.milestone) or tr("de export")
        missing = _aliases([item for item in self.required if item.missing])
        wrong = _aliases([item for item in self.required if not item.missing])
        advised = len({item.field for item in self.recommended})
        parts: List[str] = []
        if missing:
            text = tr("Nog {count} verplicht voor {milestone}: {fields}.")
            parts.append(text.format(count=len(missing), milestone=name, fields=_listed(missing)))
        if wrong:
            parts.append(tr("Te verbeteren: {fields}.").format(fields=_listed(wrong)))
        if not parts:
            parts.append(tr("Volledig voor {milestone}.").format(milestone=name))
        if advised:
            parts.append(tr("Nog {count} aanbevolen.").format(count=advised))
        return " ".join(parts)


def verdict(
    item: ProposalObject, row: Mapping[str, Any], milestone: str, model: Optional[Schema] = None
) -> Verdict:
    """The verdict on one object. ``row`` holds its fields as they stand in the layer (plain values, None for empty).

    An unknown ijkmoment asks only what is always asked.
    """
    used = model if model is not None else schema()
    table = used.table(OBJECT_TABLES[item.kind])
    needs = [_need(issue, table) for issue in validate_object(item, row, used, milestone)]
    order = {name: number for number, name in enumerate(_form_order(table))}
    needs.sort(key=lambda need: (need.obligation != REQUIRED, order.get(need.field, -1)))
    return Verdict(milestone, tuple(dict.fromkeys(needs)))


def _need(issue: Issue, table: Table) -> Need:
    required = issue.severity == ERROR or issue.code in _EMPTY
    recommended_empty = issue.severity == ADVICE and issue.code in ("aanbevolen", "bandbreedte_leeg")
    return Need(
        issue.field,
        _alias(table, issue.field),
        REQUIRED if required else RECOMMENDED,
        issue.message,
        issue.hint,
        issue.code in _EMPTY or issue.code == "geometrie_leeg" or recommended_empty,
    )


def _alias(table: Table, name: str) -> str:
    return table.field(name).alias_nl if name in table.field_names else tr("Vorm op de kaart")


def _form_order(table: Table) -> Tuple[str, ...]:
    of_groups = tuple(name for group in table.groups for name in group.fields)
    return tuple(dict.fromkeys((*of_groups, *table.field_names)))


def _aliases(needs: List[Need]) -> List[str]:
    return list(dict.fromkeys(item.alias for item in needs))


def _listed(names: List[str]) -> str:
    shown = ", ".join(names[:_NAMED])
    more = len(names) - _NAMED
    return shown if more <= 0 else tr("{fields} en nog {count}").format(fields=shown, count=more)
