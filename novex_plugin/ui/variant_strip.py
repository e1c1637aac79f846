"""The strip of variants: one click, or one key, from one to the other. For the panel and, larger, for the atelier."""

from typing import Any, Dict, List, Optional, Tuple

from qgis.PyQt.QtCore import QPoint, QSize, Qt, pyqtProperty, pyqtSignal
from qgis.PyQt.QtGui import QFont, QFontMetrics, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QShortcut, QSizePolicy, QToolButton, QWidget

from ..adapters.messages import reports_errors
from ..core.model.records import BASIS, Variant
from ..core.texts import tr
from ..core.variants.naming import offered
from .desk import Desk
from .loan import SCALES_ITSELF
from .look import icon
from .variant_handling import VariantHandling

STYLE = """
QToolButton {{ padding: {pad}px {side}px; border: 1px solid transparent; border-radius: 3px; }}
QToolButton:hover, QToolButton:focus {{ border-color: palette(highlight); }}
QToolButton:checked {{ background: palette(highlight); color: palette(highlighted-text); font-weight: bold; }}
QToolButton::menu-indicator {{ image: none; }}
"""
LONGEST_NAME = 24  # letters; the tooltip has the rest
KEYS = 10  # Ctrl+Alt+0 is the basis, 1 to 9 are the variants in order


class VariantStrip(QWidget):
    """Buttons for the basis and every variant that is not archived; the active one is marked.

    Names are shown as far as they fit: all of them, else that of the active one, else codes only; what still does not
    fit is in the menu. ``scale`` makes the strip larger.
    """

    filled = pyqtSignal()

    def __init__(self, desk: Desk, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.session, self.messages = desk.session, desk.messages
        self.handling = VariantHandling(desk, self)
        self._scale = 1.0
        self.setProperty(SCALES_ITSELF, True)
        self._base = QFont(self.font())
        self._buttons: Dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addStretch(1)
        self.addButton = self._tool("nieuw", tr("Nieuwe variant"), self.handling.new)
        self.menuButton = self._tool("", tr("Meer: alle varianten, en wat u met deze variant kunt doen"), None)
        self.menuButton.setText("…")
        self.menuButton.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.menuButton)
        menu.aboutToShow.connect(lambda: self._fill_menu(menu))
        self.menuButton.setMenu(menu)
        self.setAccessibleName(tr("Varianten"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session = self.session
        self._signals: Tuple[Any, ...] = (session.proposal_changed, session.header_changed, session.view_changed)
        for signal in self._signals:
            signal.connect(self.refresh)
        self.refresh()

    def unload(self) -> None:
        """Let go of the session, which outlives this widget."""
        for signal in self._signals:
            signal.disconnect(self.refresh)
        self._signals = ()

    # -- scale --------------------------------------------------------------------------------

    def _get_scale(self) -> float:
        return self._scale

    def _set_scale(self, scale: float) -> None:
        self._scale = max(0.5, float(scale))
        self._dress()
        self._fit()

    scale = pyqtProperty(float, _get_scale, _set_scale)

    def _dress(self) -> None:
        font = QFont(self._base)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self._scale)
        else:
            font.setPixelSize(round(font.pixelSize() * self._scale))
        sheet = STYLE.format(pad=round(3 * self._scale), side=round(5 * self._scale))
        for button in (*self._buttons.values(), self.addButton, self.menuButton):
            button.setFont(font)
            button.setStyleSheet(sheet)
            button.setIconSize(QSize(round(16 * self._scale), round(16 * self._scale)))
            button.setMinimumHeight(round(24 * self._scale))

    # -- choosing -----------------------------------------------------------------------------

    @reports_errors
    def choose(self, code: str) -> None:
        self.session.set_variant(code)

    def next(self) -> None:
        """One key to leaf through the variants, the basis included."""
        codes = self.codes()
        if codes and self.session.is_open:
            place = codes.index(self.session.variant) if self.session.variant in codes else -1
            self.choose(codes[(place + 1) % len(codes)])

    def choose_number(self, number: int) -> None:
        """0 is the basis, 1 the first variant; a number without a variant does nothing."""
        codes = self.codes()
        if self.session.is_open and number < len(codes):
            self.choose(codes[number])

    def codes(self) -> List[str]:
        """What is offered, in the order of the strip."""
        return [BASIS, *(item.code for item in offered(self.session.variants, self.session.variant))]

    def add_shortcuts(
        self, owner: QWidget, context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut
    ) -> List[QShortcut]:
        """Let keys in ``owner`` switch: Ctrl+Alt+V the next one, Ctrl+Alt+0 the basis, Ctrl+Alt+1..9 a variant.

        Two shortcuts with the same keys and reach cancel each other: the owner has none of these itself.
        """
        made = [self._shortcut(owner, "Ctrl+Alt+V", self.next, context)]
        for number in range(KEYS):
            made.append(
                self._shortcut(owner, f"Ctrl+Alt+{number}", lambda number=number: self.choose_number(number), context)
            )
        return made

    @staticmethod
    def _shortcut(owner: QWidget, keys: str, slot: Any, context: Qt.ShortcutContext) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(slot)
        return shortcut

    # -- showing ------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Buttons for the variants of now; those that stay keep the focus."""
        self.setEnabled(self.session.is_open)
        wanted = self.codes()
        if list(self._buttons) != wanted:
            self._rebuild(wanted)
        by_code = {item.code: item for item in self.session.variants}
        for number, (code, button) in enumerate(self._buttons.items()):
            button.setChecked(code == self.session.variant)
            self._name(button, by_code.get(code), number)
        self._fit()
        self.filled.emit()

    def _rebuild(self, codes: List[str]) -> None:
        focused = next((code for code, button in self._buttons.items() if button.hasFocus()), None)
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {}
        before: QWidget = self
        for place, code in enumerate(codes):
            button = self._variant_button(code)
            self._row.insertWidget(place, button)
            if before is not self:
                QWidget.setTabOrder(before, button)
            before = button
            self._buttons[code] = button
        QWidget.setTabOrder(before, self.addButton)
        QWidget.setTabOrder(self.addButton, self.menuButton)
        self._dress()
        if focused in self._buttons:
            self._buttons[focused].setFocus()

    def _variant_button(self, code: str) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.clicked.connect(lambda _checked=False, code=code: self.choose(code))
        button.customContextMenuRequested.connect(
            lambda place, code=code, button=button: self._context_menu(code, button.mapToGlobal(place))
        )
        self._group.addButton(button)
        return button

    def _name(self, button: QToolButton, variant: Optional[Variant], number: int) -> None:
        keys = f"  (Ctrl+Alt+{number})" if number < KEYS else ""
        if variant is None:
            button.setAccessibleName(tr("Basis"))
            button.setToolTip(tr("Basis: wat voor alle varianten geldt") + keys)
            return
        parts = [variant.description] if variant.description else []
        parts += [tr("Bouwt voort op {code}").format(code=variant.parent)] if variant.parent != BASIS else []
        parts += [tr("Voorkeursvariant")] if variant.preferred else []
        parts += [tr("Gearchiveerd")] if variant.archived else []
        button.setAccessibleName(tr("Variant {code} {name}").format(code=variant.code, name=variant.name).strip())
        button.setToolTip("\n".join([f"{variant.code}  {variant.name}{keys}", *parts]))

    def _tool(self, name: str, text: str, slot: Any) -> QToolButton:
        button = QToolButton(self)
        if name:
            button.setIcon(icon(name))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if slot is not None:
            button.clicked.connect(lambda _checked=False: slot())
        self._row.addWidget(button)
        return button

    def _context_menu(self, code: str, place: QPoint) -> None:
        self.menu_for(code).popup(place)

    def menu_for(self, code: str) -> QMenu:
        """The menu of one variant, made anew."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.handling.fill(menu, code)
        return menu

    def _fill_menu(self, menu: QMenu) -> None:
        self.handling.fill(menu, self.session.variant)
        first = menu.actions()[0]
        choices = QMenu(tr("Ga naar"), menu)
        self.handling.fill_choices(choices)
        menu.insertMenu(first, choices)
        menu.insertSeparator(first)

    # -- fitting ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """May be narrow: what does not fit is in the menu."""
        return QSize(round(140 * self._scale), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(round(380 * self._scale), super().minimumSizeHint().height())

    def _fit(self) -> None:
        """The longest texts with which the buttons fit, and then as many buttons as fit."""
        by_code = {item.code: item for item in self.session.variants}
        active = self.session.variant
        named: Dict[str, str] = {code: _long(by_code.get(code)) for code in self._buttons}
        only_active = {code: (text if code == active else code) or text for code, text in named.items()}
        coded = {code: code or text for code, text in named.items()}
        more = self.width() - self._taken(self.menuButton)
        room = more - self._taken(self.addButton)
        for texts in (named, only_active, coded):
            if sum(self._width(text) for text in texts.values()) <= room:
                break
        wanted = sum(self._width(text) for text in texts.values())
        self.addButton.setVisible(wanted <= room)  # it is in the menu too; variants go first
        self._put(texts, room if wanted <= room else more)

    def _taken(self, button: QToolButton) -> int:
        return button.sizeHint().width() + self._row.spacing()

    def _put(self, texts: Dict[str, str], room: int) -> None:
        active = self.session.variant
        left = room - self._width(texts.get(active, ""))
        for code, button in self._buttons.items():
            text = texts[code]
            button.setText(text.replace("&", "&&"))
            if code != active:
                left -= self._width(text)
            button.setVisible(code == active or left >= 0)

    def _width(self, text: str) -> int:
        font = QFont(self.addButton.font())
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(text) + round(10 * self._scale) + 6 + self._row.spacing()


def _long(variant: Optional[Variant]) -> str:
    if variant is None:
        return tr("Basis")
    name = variant.name if len(variant.name) <= LONGEST_NAME else f"{variant.name[: LONGEST_NAME - 1].rstrip()}…"
    return f"{variant.code} {name}".strip()
