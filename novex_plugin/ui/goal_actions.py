"""The windows that belong to the page Doelbereik, each opened by one button and loaded when somebody asks for it."""

from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Callable, List, NamedTuple, Tuple

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QToolButton, QWidget

from ..core.texts import tr
from .desk import Desk
from .look import icon


class Action(NamedTuple):
    """A function ``opener(desk, parent)`` in a module beside this one."""

    name: str  # of the icon
    text: str
    tip: str
    module: str
    opener: str


def actions() -> Tuple[Action, ...]:
    """All of them, in the order of the work; those whose module is not part of this installation are left out."""
    listed = (
        Action("doelen", tr("Doelen…"), tr("De doelen van de provincie bekijken, wijzigen of inlezen"),
               "goals_editor", "open_goals"),
        Action("uitruil", tr("Uitruil…"), tr("Een deel van een doel gaat naar een andere provincie of komt daarvan"),
               "trades_dialog", "open_trades"),
        Action("dekking", tr("Dekking…"), tr("Welke vragen van het startpakket zijn beantwoord, en wat is nog leeg"),
               "coverage_dialog", "open_coverage"),
        Action("indicatoren", tr("Indicatoren…"), tr("Eigen indicatoren maken en bekijken"),
               "indicators_dialog", "open_indicators"),
        Action("vergelijk", tr("Vergelijken…"), tr("Varianten naast elkaar: tabel, grafieken en kaarten"),
               "compare_dialog", "open_comparison"),
    )  # fmt: skip
    return tuple(one for one in listed if find_spec(f"{__package__}.{one.module}") is not None)


def buttons(desk: Desk, parent: QWidget, after: Callable[[], None]) -> List[QToolButton]:
    """A button per action; ``after`` is called when its window was open, as things may be different then."""
    return [_button(desk, parent, action, after) for action in actions()]


def _button(desk: Desk, parent: QWidget, action: Action, after: Callable[[], None]) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName(f"goals_{action.name}")
    button.setText(action.text)
    button.setToolTip(action.tip)
    button.setAccessibleName(action.text.rstrip("…"))
    button.setAccessibleDescription(action.tip)
    button.setIcon(icon(action.name))
    button.setIconSize(QSize(18, 18))
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.clicked.connect(partial(_open, desk, parent, action, after))
    return button


def _open(desk: Desk, parent: QWidget, action: Action, after: Callable[[], None], _checked: bool = False) -> Any:
    try:
        return getattr(import_module(f".{action.module}", __package__), action.opener)(desk, parent)
    except Exception as error:
        desk.messages.exception(error)
        if desk.messages.reraise:
            raise
    finally:
        after()
    return None
