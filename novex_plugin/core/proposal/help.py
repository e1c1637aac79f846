"""What a field means, from the exchange model itself: title, explanation, unit, when it is asked, and its codes."""

from dataclasses import dataclass
from typing import Tuple

from ..exchange.codes import codes
from ..model.codelists import Code, code_name
from ..model.schema import RECOMMENDED, REQUIRED, Field, Table, schema
from ..texts import tr

DUTCH, ENGLISH = "nl", "en"


@dataclass(frozen=True)
class FieldHelp:
    """``asked`` is a sentence on obligations; ``codes`` are Dutch, as they stand in the lists."""

    field: str
    title: str
    text: str
    unit: str = ""
    asked: str = ""
    limits: str = ""
    codes: Tuple[Code, ...] = ()

    def plain_text(self) -> str:
        """All of it as text of several lines, for a tooltip or a screen reader."""
        lines = [self.title, self.text, self.limits, self.asked]
        lines += [f"{item.name}: {item.note}" if item.note else item.name for item in self.codes]
        return "\n".join(line for line in lines if line)


def field_help(table: Table, name: str, language: str = DUTCH) -> FieldHelp:
    """The help of one field; ``language`` nl or en. Raises KeyError when the table has no such field."""
    field = table.field(name)
    english = language.casefold().startswith(ENGLISH)
    return FieldHelp(
        field.name,
        (field.alias_en if english else field.alias_nl) or field.name,
        (field.note_en if english else field.note_nl) or "",
        field.unit,
        _asked(field),
        _limits(field),
        codes(field.codelist) if field.codelist else (),
    )


def _asked(field: Field) -> str:
    if field.required:
        return tr("Altijd verplicht.")
    sentences = []
    recommended, required = _first(field, RECOMMENDED), _first(field, REQUIRED)
    if recommended:
        sentences.append(tr("Aanbevolen vanaf {milestone}.").format(milestone=recommended))
    if required:
        sentences.append(tr("Verplicht vanaf {milestone}.").format(milestone=required))
    return " ".join(sentences)


def _first(field: Field, level: str) -> str:
    """The name of the first ijkmoment with this obligation; '' when there is none."""
    for milestone in schema().milestones:
        if field.obligation_at(milestone) == level:
            return code_name("ijkmoment", milestone)
    return ""


def _limits(field: Field) -> str:
    low, high = field.minimum, field.maximum
    unit = f" {field.unit}" if field.unit else ""
    if low is not None and high is not None:
        return tr("Van {low} tot en met {high}{unit}.").format(low=f"{low:g}", high=f"{high:g}", unit=unit)
    if low is not None:
        return tr("Ten minste {low}{unit}.").format(low=f"{low:g}", unit=unit)
    if high is not None:
        return tr("Ten hoogste {high}{unit}.").format(high=f"{high:g}", unit=unit)
    if field.length:
        return tr("Ten hoogste {length} tekens.").format(length=field.length)
    return ""
