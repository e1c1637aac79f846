"""The fields on the object card: each box bound to its field of the exchange model.

Names, explanations, ranges and lists come from the model; ``forms/object_card.ui`` only says where a box stands: the
box of field ``naam`` is called ``naamInput``, its title ``naamLabel``, and what is wrong with it ``naamMessage``.
"""

from dataclasses import replace
from functools import partial
from typing import Any, Dict, Iterable, List, Mapping, Optional, Sequence

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..core.access_keys import key_of, with_keys
from ..core.errors import NovexError
from ..core.model.schema import INTEGER, NUMBER, REQUIRED, Field, Table
from ..core.proposal import multi
from ..core.proposal.help import field_help
from ..core.texts import tr
from ..core.typed_number import read_number, write_number
from . import card_choices as choices
from .card_chips import ChipInput
from .card_inputs import CodeCombo, LineInput, Reader
from .look import blend

FEW_CODES = 8  # a list of so many explains them all in the tooltip
FURTHER = "nevenfuncties"



def help_text(table: Table, name: str) -> str:
    """The explanation of a field for a tooltip; the codes only where they are few."""
    told = field_help(table, name)
    return (replace(told, codes=()) if len(told.codes) > FEW_CODES else told).plain_text()


def warning_colour(palette: QPalette) -> QColor:
    """A red that stands out from the ground it is written on, light or dark."""
    red = QColor("#b2182b")
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return blend(red, QColor("#ffffff"), 0.5) if dark else red


class CardField(QObject):
    """One field with its box, title and message."""

    committed = pyqtSignal(object)
    refused = pyqtSignal(object)  # the label that says why

    def __init__(self, form: QWidget, table: Table, field: Field) -> None:
        super().__init__(form)
        self.field = field
        self.input: Any = getattr(form, f"{field.name}Input")
        self.title: Optional[QLabel] = getattr(form, f"{field.name}Label", None)
        said_in = self.input.property("saysIn") or f"{field.name}Message"
        self.message: Optional[QLabel] = getattr(form, said_in, None)
        self._help = help_text(table, field.name)
        self.input.setToolTip(self._help)
        self.input.setAccessibleName(field.alias_nl)
        unit = getattr(form, f"{field.name}Unit", None)
        if unit is not None:
            unit.setText(field.unit)
        if hasattr(self.input, "refused"):
            self.input.refused.connect(self._say)
        if isinstance(self.input, LineInput):
            self._prepare_line()
        if not isinstance(self.input, ChipInput):
            self.input.committed.connect(self.committed)

    def _prepare_line(self) -> None:
        if self.field.type in (NUMBER, INTEGER):
            hint = self.input.placeholderText()
            self.input.use(partial(read_number, field=self.field), partial(write_number, field=self.field), hint)
        else:
            self.input.use(text_reader(self.field))

    def set_title(self, text: str, *, required: bool) -> None:
        if self.title is not None:
            self.title.setText(f"{text} *" if required else text)
            self.title.setToolTip(self._help)

    def enable(self, allowed: bool) -> None:
        """Off for what cannot be set for all chosen objects at once."""
        self.input.setEnabled(allowed)
        reason = tr("Niet voor deze objecten samen: ze verschillen in soort of eenheid. Kies er één.")
        self.input.setToolTip(self._help if allowed else f"{reason}\n\n{self._help}")

    def mark(self, *, missing: bool) -> None:
        """Colour the title while the export asks for what is not there."""
        if self.title is None:
            return
        palette = QPalette(self.title.parentWidget().palette())
        if missing:
            palette.setColor(QPalette.ColorRole.WindowText, warning_colour(palette))
        self.title.setPalette(palette)

    def show_common(self, found: multi.Common) -> None:
        """Show a value unless somebody is typing here."""
        if self.is_pending() and self.input.hasFocus():
            return
        self.input.show_value(found.value, differs=found.differs)

    def is_pending(self) -> bool:
        return isinstance(self.input, (LineInput, CodeCombo)) and bool(self.input.is_pending())

    def _say(self, reason: str) -> None:
        if self.message is None:
            return
        self.message.setText(f"{self.field.alias_nl}: {reason}" if reason else "")
        self.message.setVisible(bool(reason))
        if reason:
            self.refused.emit(self.message)
        palette = QPalette(self.message.parentWidget().palette())
        palette.setColor(QPalette.ColorRole.WindowText, warning_colour(palette))
        self.message.setPalette(palette)


def text_reader(field: Field) -> Reader:
    """Reads a text; refuses one that is too long for the file, and nothing where something is needed."""

    def read(text: str) -> Optional[str]:
        bare = text.strip()
        if not bare and field.required:
            raise NovexError(tr("Dit veld mag niet leeg zijn."), tr("Typ een tekst, of druk op Esc."))
        if field.length and len(bare) > field.length:
            raise NovexError(
                tr("Dit zijn {count} tekens.").format(count=len(bare)),
                tr("Er passen er {length}: maak de tekst korter.").format(length=field.length),
            )
        return bare or None

    return read


class CardFields(QObject):
    """All fields that have a box on the form."""

    committed = pyqtSignal(str, object)
    added = pyqtSignal(str)  # a further function
    removed = pyqtSignal(str)
    refused = pyqtSignal(object)  # the label that says why

    def __init__(self, form: QWidget, table: Table) -> None:
        super().__init__(form)
        self._table = table
        self.by_name: Dict[str, CardField] = {
            field.name: CardField(form, table, field)
            for field in table.fields
            if hasattr(form, f"{field.name}Input")
        }
        for name, one in self.by_name.items():
            one.refused.connect(self.refused)
            one.committed.connect(lambda value, name=name: self.committed.emit(name, value))
        chips = self.by_name[FURTHER].input
        chips.added.connect(self.added)
        chips.removed.connect(self.removed)
        chips.combo.setAccessibleName(tr("Nevenfunctie toevoegen"))
        chips.combo.setToolTip(chips.toolTip())
        self.by_name["nauwkeurigheid"].input.offer(choices.exactness_choices((), ()))
        self._offer_lists()

    def _offer_lists(self) -> None:
        for one in self.by_name.values():
            if isinstance(one.input, CodeCombo) and one.field.codelist and one.field.name != "functie":
                one.input.offer(choices.code_choices(one.field), choices.finder(one.field.codelist))

    def name_all(self, milestone: str, taken: Iterable[str]) -> None:
        """Set the titles with their access keys; a star where the export at this ijkmoment asks for the field."""
        titled = [one for one in self.by_name.values() if one.title is not None]
        for one, text in zip(titled, with_keys([one.field.alias_nl for one in titled], taken)):
            required = one.field.obligation_at(milestone) == REQUIRED
            one.set_title(text, required=required)
            if not key_of(text) and one.title is not None:
                one.title.setBuddy(None)

    def show_rows(self, rows: Sequence[Mapping[str, Any]], kinds: Sequence[str], variants: Sequence[Any]) -> None:
        """Show what these objects share; fields that make no sense for all of them cannot be edited."""
        self._offer_for(rows, kinds, variants)
        allowed = set(multi.applicable(rows, kinds)) if len(rows) > 1 else set(self.by_name)
        for name, found in multi.common(rows, [name for name in self.by_name if name != FURTHER]).items():
            one = self.by_name[name]
            one.enable(name in allowed)
            one.show_common(found)
        self._show_further(rows)

    def _offer_for(self, rows: Sequence[Mapping[str, Any]], kinds: Sequence[str], variants: Sequence[Any]) -> None:
        box = {name: one.input for name, one in self.by_name.items()}
        offered = choices.function_choices(rows, kinds)
        box["functie"].offer(offered, choices.finder(choices.FUNCTIONS, [one.code for one in offered]))
        box["variant"].offer(choices.variant_choices(variants, rows))
        box["eenheid"].offer(choices.unit_choices(rows))
        box["nauwkeurigheid"].offer(choices.exactness_choices(rows, kinds))

    def _show_further(self, rows: Sequence[Mapping[str, Any]]) -> None:
        lists = [choices.further(row) for row in rows]
        shared = [code for code in lists[0] if all(code in other for other in lists)]
        box = self.by_name[FURTHER].input
        own = {str(row.get("functie") or "") for row in rows}
        offered = [one for one in choices.code_choices(self.by_name[FURTHER].field) if one.code not in own | {""}]
        codes = [one.code for one in offered]
        box.offer(offered, choices.finder(choices.FUNCTIONS, codes), tr("toevoegen: typ of kies…"))
        box.show_codes(shared, differs=any(set(one) != set(shared) for one in lists))

    def mark_missing(self, names: Iterable[str]) -> None:
        missing = set(names)
        for name, one in self.by_name.items():
            one.mark(missing=name in missing)

    def pending(self) -> List[CardField]:
        """Fields in which something stands that is not written."""
        return [one for one in self.by_name.values() if one.is_pending()]
