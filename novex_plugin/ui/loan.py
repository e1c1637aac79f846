"""Widgets lent from one place to another, larger for the time being, and put back as they were."""

from typing import List, NamedTuple, Tuple

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QLineEdit, QWidget

SCALES_ITSELF = "scalesItself"  # a property of widgets that know how to be larger
OWN_FONT = Qt.WidgetAttribute.WA_SetFont
WITH_TEXT = (QAbstractButton, QLabel, QLineEdit)


class _Loan(NamedTuple):
    widget: QWidget
    home: QBoxLayout
    place: int
    stretch: int
    fonts: List[Tuple[QWidget, QFont, bool]]  # of the parts with text, and whether the font was their own
    icons: List[Tuple[QAbstractButton, QSize]]


class Lender:
    """Takes widgets out of the box layouts that hold them; :meth:`give_back` undoes all of it."""

    def __init__(self) -> None:
        self._loans: List[_Loan] = []

    def lend(self, widget: QWidget, home: QBoxLayout, scale: float) -> QWidget:
        """Take ``widget`` out of ``home`` and make its letters and icons ``scale`` times as large.

        Whoever asked adds it to a layout of its own.
        """
        place = home.indexOf(widget)
        parts = [part for part in (widget, *widget.findChildren(QWidget)) if not _scales_itself(part)]
        texts = [part for part in parts if isinstance(part, WITH_TEXT)]
        fonts = [(part, QFont(part.font()), part.testAttribute(OWN_FONT)) for part in texts]
        icons = [(part, part.iconSize()) for part in parts if isinstance(part, QAbstractButton)]
        self._loans.append(_Loan(widget, home, place, home.stretch(place), fonts, icons))
        home.removeWidget(widget)
        for part, font, _own in fonts:
            part.setFont(scaled(font, scale))
        for button, size in icons:
            button.setIconSize(size * scale)
        return widget

    def give_back(self) -> None:
        """Put everything back, the last one first; what was deleted meanwhile is skipped."""
        while self._loans:
            loan = self._loans.pop()
            if sip.isdeleted(loan.widget) or sip.isdeleted(loan.home):
                continue
            loan.home.insertWidget(loan.place, loan.widget, loan.stretch)
            for part, font, own in loan.fonts:
                if not sip.isdeleted(part):
                    part.setFont(font if own else QFont())
            for button, size in loan.icons:
                if not sip.isdeleted(button):
                    button.setIconSize(size)


def _scales_itself(part: QWidget) -> bool:
    while part is not None:
        if part.property(SCALES_ITSELF):
            return True
        part = part.parentWidget()
    return False


def scaled(font: QFont, scale: float) -> QFont:
    changed = QFont(font)
    if changed.pointSizeF() > 0:
        changed.setPointSizeF(changed.pointSizeF() * scale)
    else:
        changed.setPixelSize(round(changed.pixelSize() * scale))
    return changed
