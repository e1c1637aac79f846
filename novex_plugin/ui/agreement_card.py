"""The card of one agreement in the window of agreements: what stands on it, and the agreement that it makes."""

from dataclasses import replace
from typing import Any, Callable, Dict, Mapping, Tuple

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QGridLayout, QListWidgetItem

from ..core.agreements.words import DEPARTMENTS, KINDS, STATUSES
from ..core.exchange.codes import join_codes, split_codes
from ..core.model.annexes import Agreement
from ..core.model.codelists import codelist
from ..core.texts import tr
from .choices import chosen, fill, select

UUID_ROLE = int(Qt.ItemDataRole.UserRole)
IN_A_ROW = 4


class AgreementCard:
    """Works on the widgets of the dialog; ``edited`` is called after every key and click."""

    def __init__(self, dialog: Any, edited: Callable[[], None]) -> None:
        self._dialog = dialog
        self._kinds = _ticks(dialog.soortGrid, KINDS, edited, names=True)
        self._departments = _ticks(dialog.departementenGrid, DEPARTMENTS, edited, names=False)
        fill(dialog.statusCombo, [("", tr("nog geen")), *((one.code, one.name) for one in codelist(STATUSES))])
        for box in (dialog.nummerEdit, dialog.titelEdit, dialog.partijenEdit):
            box.textChanged.connect(lambda _text: edited())
        dialog.tekstEdit.textChanged.connect(edited)
        dialog.statusCombo.currentIndexChanged.connect(lambda _place: edited())

    def show(self, one: Agreement, names: Mapping[str, str]) -> None:
        """Put an agreement on the card; ``names`` of objects by uuid."""
        form = self._dialog
        form.nummerEdit.setText(one.number)
        form.titelEdit.setText(one.title)
        form.partijenEdit.setText(", ".join(one.parties.splitlines()))
        form.tekstEdit.setPlainText(one.text)
        select(form.statusCombo, one.status)
        for boxes, codes in ((self._kinds, split_codes(one.kind)), (self._departments, one.departments)):
            for code, box in boxes.items():
                box.setChecked(code in codes)
        form.objectList.clear()
        for uuid in one.object_uuids:
            text = names.get(uuid) or tr("verwijderd object ({uuid})").format(uuid=uuid[:8])
            item = QListWidgetItem(text, form.objectList)
            item.setData(UUID_ROLE, uuid)

    def agreement(self, base: Agreement) -> Agreement:
        """``base`` with what stands on the card. What the card cannot show (an unknown code, an order) stays."""
        form = self._dialog
        kinds = _ticked(self._kinds, split_codes(base.kind))
        parties = form.partijenEdit.text().strip()
        status = chosen(form.statusCombo)
        known = {one.code for one in codelist(STATUSES)}
        return replace(
            base, number=form.nummerEdit.text().strip(), title=form.titelEdit.text().strip(), kind=join_codes(kinds),
            departments=_ticked(self._departments, base.departments),
            parties=base.parties if parties == ", ".join(base.parties.splitlines()) else parties,
            text=form.tekstEdit.toPlainText().strip(),
            status=base.status if not status and base.status not in known else status,
        )  # fmt: skip

    def chosen_objects(self) -> Tuple[str, ...]:
        """Uuids of the objects that are chosen in the list."""
        return tuple(str(item.data(UUID_ROLE)) for item in self._dialog.objectList.selectedItems())


def _ticks(grid: QGridLayout, codes: str, edited: Callable[[], None], *, names: bool) -> Dict[str, QCheckBox]:
    """A tick per code; short codes stand as they are, with their name in the tooltip."""
    boxes: Dict[str, QCheckBox] = {}
    for place, one in enumerate(codelist(codes)):
        box = QCheckBox(one.name if names else one.code)
        box.setToolTip(one.name)
        box.setAccessibleName(one.name)
        box.toggled.connect(lambda _on: edited())
        wide = 2 if names else IN_A_ROW
        grid.addWidget(box, place // wide, place % wide)
        boxes[one.code] = box
    return boxes


def _ticked(boxes: Mapping[str, QCheckBox], before: Tuple[str, ...]) -> Tuple[str, ...]:
    """The order of before, new ones after them: a tick that did not change is no change."""
    ticked = {code for code, box in boxes.items() if box.isChecked()}
    kept = tuple(code for code in before if code in ticked or code not in boxes)
    return (*kept, *(code for code in boxes if code in ticked and code not in before))
