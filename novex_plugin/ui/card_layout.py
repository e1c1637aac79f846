"""How the object card lies: one column of titles, the order of the tab key, and access keys that nobody else has."""

from typing import Any, Callable, Sequence

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget, QLabel, QScrollArea, QWidget

from ..core.access_keys import key_of
from .card_fields import FURTHER, CardFields

TOP_FIELDS = ("naam", "functie", "variant", "horizon", "jaar_start", "jaar_eind", "hoeveelheid", "eenheid")
WHY_FIELDS = ("vraag", "programma", "herkomst", "concreetheid", "rol_rijk", "status", "bron")
ROWS_IN_SIGHT = 2  # at least; the rest scrolls
WIDEST_TITLE = "Nauwkeurigheid *"  # longer titles take two lines


def align(form: Any) -> None:
    """The same width for the titles of all folds, and room for a few rows whatever the size of the letters."""
    grids = (form.shortGrid, form.moreGrid, form.whyGrid)
    cells = [grid.itemAtPosition(row, 0) for grid in grids for row in range(grid.rowCount())]
    titles = [cell.widget() for cell in cells if cell is not None]
    room = form.fontMetrics().horizontalAdvance(WIDEST_TITLE)
    for title in titles:
        title.setWordWrap(title.sizeHint().width() > room or title.wordWrap())
    for grid in grids:
        grid.setColumnMinimumWidth(0, room)
    row = form.naamInput.sizeHint().height() + form.shortGrid.verticalSpacing()
    form.cardScroll.setMinimumHeight(ROWS_IN_SIGHT * row)


def keys_around(card: QWidget) -> Sequence[str]:
    """The access keys that other widgets of the panel in sight have."""
    panel = card
    while panel.parentWidget() is not None and not isinstance(panel, QDockWidget):
        panel = panel.parentWidget()
    texts = [one.text() for kind in (QLabel, QAbstractButton) for one in panel.findChildren(kind)
             if not card.isAncestorOf(one) and one.isVisible()]  # fmt: skip
    return [key_of(text) for text in texts if key_of(text)]


def order_tabs(form: Any, fields: CardFields, verdict: Sequence[QWidget]) -> None:
    """As one reads; the form file cannot name the buttons and chips that are made from the code lists."""
    box = {name: one.input for name, one in fields.by_name.items()}
    order = [
        *(box[name] for name in TOP_FIELDS), form.bandButton, form.deriveButton, box["hoeveelheid_min"],
        box["hoeveelheid_max"], *verdict, form.moreButton, form.whyButton,
        form.copyButton, *box["nauwkeurigheid"].buttons.values(),
        box["precisie_m"], box["dichtheid"], box[FURTHER].combo, box["laag"], box["hoogte_m"], box["diepte_m"],
        form.placeButton, *(box[name] for name in WHY_FIELDS), form.formButton,
    ]  # fmt: skip
    for one, following in zip(order, order[1:]):
        QWidget.setTabOrder(one, following)


def single_shot(parent: QWidget, wait_ms: int, slot: Callable[[], None]) -> QTimer:
    made = QTimer(parent)
    made.setSingleShot(True)
    made.setInterval(wait_ms)
    made.timeout.connect(slot)
    return made


def fold(box: QWidget, button: Any, opened: bool) -> None:
    box.setVisible(opened)
    button.setArrowType(Qt.ArrowType.DownArrow if opened else Qt.ArrowType.RightArrow)


def bring_in_sight(area: QScrollArea, part: QWidget, above: int) -> None:
    """Scroll until ``part`` shows; of one that does not fit the beginning, with ``above`` pixels over it."""
    if part.height() <= area.viewport().height():
        area.ensureWidgetVisible(part, 0, 4)
    else:
        area.verticalScrollBar().setValue(part.mapTo(area.widget(), part.rect().topLeft()).y() - above - 8)
