"""Widgets lent from one place to another, larger for the time being, and put back as they were."""

from typing import List, NamedTuple, Tuple

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QFont
from qgis.PyQt.QtWidgets import QAbstractButton, QBoxLayout, QWidget


class _Loan(NamedTuple):
    widget: QWidget
    home: QBoxLayout
    place: int
    stretch: int
    fonts: List[Tuple[QWidget, QFont]]  # of the parts that have a font of their own
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
        parts = [widget, *widget.findChildren(QWidget)]
        fonts = [(part, QFont(part.font())) for part in parts if part.testAttribute(Qt.WidgetAttribute.WA_SetFont)]
        icons = [(part, part.iconSize()) for part in parts if isinstance(part, QAbstractButton)]
        self._loans.append(_Loan(widget, home, place, home.stretch(place), fonts, icons))
        home.removeWidget(widget)
        for part, font in fonts:
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
            for part, font in loan.fonts:
                if not sip.isdeleted(part):
                    part.setFont(font)
            for button, size in loan.icons:
                if not sip.isdeleted(button):
                    button.setIconSize(size)


def scaled(font: QFont, scale: float) -> QFont:
    changed = QFont(font)
    if changed.pointSizeF() > 0:
        changed.setPointSizeF(changed.pointSizeF() * scale)
    else:
        changed.setPixelSize(round(changed.pixelSize() * scale))
    return changed
