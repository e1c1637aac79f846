"""The lower half of the page Toetsen: the dossier as text, its conditions as ticks, and what would take it away."""

from html import escape
from typing import Collection, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..core.checks.cut import Cut, Lower, Remedy
from ..core.model.codelists import code_name, find_code
from ..core.model.records import ProposalObject
from ..core.remedy import lines, title
from ..core.texts import tr
from .look import Painter


class RichText(QLabel):
    """Text that wraps, can be selected, and whose links the keyboard reaches."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setOpenExternalLinks(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)

    def put(self, html: str) -> None:
        self.setText(html)
        self.setVisible(bool(html))

    def plain(self) -> str:
        document = QTextDocument()
        document.setHtml(self.text())
        return document.toPlainText()


class Conditions(QWidget):
    """The evidence that a rule asks for, each a tick. ``ticked``: the code and whether it is there now."""

    ticked = pyqtSignal(str, bool)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 6, 0, 0)
        self._column.setSpacing(3)
        self._title = QLabel(self)
        self._column.addWidget(self._title)
        self.boxes: List[QCheckBox] = []

    def show_codes(self, asked: Sequence[str], there: Collection[str]) -> None:
        """``asked`` are codes of the list bewijs in their order, ``there`` those that are present."""
        if [box.property("code") for box in self.boxes] != list(asked):
            self._make(asked)
        for box in self.boxes:
            box.blockSignals(True)
            box.setChecked(box.property("code") in there)
            box.blockSignals(False)
        done = sum(code in there for code in asked)
        self._title.setText("<b>{}</b>".format(
            tr("Voorwaarden: bewijs ({done} van {count})").format(done=done, count=len(asked))))  # fmt: skip
        self.setVisible(bool(asked))

    def _make(self, asked: Sequence[str]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        for code in asked:
            box = QCheckBox(code_name("bewijs", code).replace("&", "&&"), self)
            box.setProperty("code", code)
            box.setObjectName(f"bewijs_{code}")
            known = find_code("bewijs", code)
            box.setToolTip(known.note if known is not None else code)
            box.toggled.connect(lambda checked, code=code: self.ticked.emit(code, checked))
            self._column.addWidget(box)
            self.boxes.append(box)


class RemedyBox(QFrame):
    """What would make the finding disappear. ``previewed``: show it on the map or not; ``applied``: do it."""

    previewed = pyqtSignal(bool)
    applied = pyqtSignal()
    swapped = pyqtSignal()

    def __init__(self, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("remedyBox")
        painter.card(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        self.text = RichText(tr("Wat het conflict wegneemt"), self)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.showButton = self._button("showCutButton", tr("&Toon op kaart"))
        self.showButton.setCheckable(True)
        self.showButton.setToolTip(tr("Arceer wat vervalt en omlijn wat overblijft"))
        self.showButton.toggled.connect(self.previewed)
        self.applyButton = self._button("applyCutButton", tr("&Pas toe"))
        self.applyButton.clicked.connect(self.applied)
        self.otherButton = self._button("otherCutButton", tr("Snijd het &andere"))
        self.otherButton.setToolTip(tr("Bepaal de snede voor het andere object van dit paar"))
        self.otherButton.clicked.connect(self.swapped)
        for button in (self.showButton, self.applyButton, self.otherButton):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(name)
        return made

    def wait(self) -> None:
        """It is being worked out."""
        self._put(tr("Wordt uitgezocht…"), [], can_show=False, can_apply=False)
        self.otherButton.setVisible(False)

    def show_remedy(self, remedy: Optional[Remedy], item: Optional[ProposalObject], *, paired: bool) -> None:
        if remedy is None or item is None:
            self.setVisible(False)
            return
        said = lines(remedy, item)
        if paired:
            said = [tr("Object: {name}.").format(name=item.name), *said]
        self._put(title(remedy), said, can_show=isinstance(remedy, Cut), can_apply=isinstance(remedy, (Cut, Lower)))
        self.otherButton.setVisible(paired)
        tip = tr("Verlaag de hoogte; ongedaan maken kan in één stap") if isinstance(remedy, Lower) else tr(
            "Snijd het object bij; ongedaan maken kan in één stap")  # fmt: skip
        self.applyButton.setToolTip(tip)

    def _put(self, head: str, said: Sequence[str], *, can_show: bool, can_apply: bool) -> None:
        self.showButton.setChecked(False)
        body = "".join(f"<br>{line}" for line in map(escape, said))
        self.text.put(f"<b>{escape(head)}</b>{body}")
        self.showButton.setVisible(can_show)
        self.applyButton.setVisible(can_apply)
        self.setVisible(True)


class DossierPane(QScrollArea):
    """One scroll for all parts, so that a narrow and low panel loses nothing."""

    def __init__(self, painter: Painter, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("dossierPane")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(88)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its parts take it
        inside = QWidget(self)
        inside.setObjectName("dossierInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(2)
        self.top = RichText(tr("Dossier van de bevinding"), inside)
        self.details = RichText(tr("Maten, grondslag en herkomst"), inside)
        self.exceptions = RichText(tr("Uitzonderingen in de regel"), inside)
        self.conditions = Conditions(inside)
        self.remedy = RemedyBox(painter, inside)
        self.closing = RichText(tr("Wat de toets niet is"), inside)
        for part in (self.top, self.remedy, self.details, self.conditions, self.exceptions, self.closing):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(inside)
        self.show_text("")

    def show_text(self, html: str) -> None:
        """Only this, without ticks or offers."""
        self._put(html, "", "", "")
        self.conditions.show_codes((), ())
        self.remedy.setVisible(False)

    def show_dossier(
        self, texts: Tuple[str, str, str, str], evidence: Tuple[Sequence[str], Collection[str]]
    ) -> None:
        """One finding. ``texts``: the head, the details, the exceptions and the closing line; ``evidence``: what is
        asked and what is there."""
        self._put(*texts)
        self.conditions.show_codes(*evidence)

    def _put(self, top: str, details: str, exceptions: str, closing: str) -> None:
        new = details != self.details.text() or not details
        for part, html in zip((self.top, self.details, self.exceptions, self.closing),
                              (top, details, exceptions, closing)):  # fmt: skip
            part.put(html)
        if new:
            self.verticalScrollBar().setValue(0)

    def toPlainText(self) -> str:
        """All that is in sight, as plain text."""
        parts = [self.top, self.remedy.text, self.details, self.exceptions, self.closing]
        shown = [part.plain() for part in parts if part.isVisibleTo(self)]
        ticks = [box.text() for box in self.conditions.boxes if box.isVisibleTo(self)]
        return "\n".join([*shown, *ticks])
