"""The composition root: builds the parts, hands them to each other, and takes them away again."""

from typing import Any, List, Optional

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction

from . import paths
from .adapters import settings, tasks
from .adapters.messages import Messages
from .core.texts import reset_translator, set_translator, tr

MENU = "&NOVEX"
SOURCE_LANGUAGE = "nl"
CONTEXT = "novex"


class NovexPlugin:
    """What QGIS talks to. ``initGui`` and ``unload`` mirror each other."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.messages: Optional[Messages] = None
        self.session: Any = None
        self.live: Any = None
        self.dock: Any = None
        self.atelier: Any = None
        self.provider: Any = None
        self._translator: Optional[QTranslator] = None
        self._actions: List[QAction] = []

    # -- what QGIS calls ----------------------------------------------------------------------

    def initProcessing(self) -> None:
        """Also called without a window, by ``qgis_process``."""
        if self.provider is None:
            from .processing.provider import NovexProvider

            self.provider = NovexProvider()
            QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        self._install_translator()
        self.initProcessing()
        self._build()
        self._add_action()
        self.dock.setUserVisible(settings.get("dock_visible"))

    def unload(self) -> None:
        """Everything away, in reverse; layers in the project belong to the user and stay."""
        tasks.abandon_all()
        self._remove_action()
        self._tear_down()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self._remove_translator()

    # -- parts --------------------------------------------------------------------------------

    def _build(self) -> None:
        from .ui.atelier import AtelierMode
        from .ui.desk import Desk
        from .ui.dock import NovexDock
        from .ui.live_monitor import LiveMonitor
        from .ui.session import Session

        self.messages = Messages(self.iface.messageBar())
        self.session = Session(QgsProject.instance(), self.messages)
        desk = Desk(self.iface, self.session, self.messages)
        self.live = LiveMonitor(desk)
        self.dock = NovexDock(desk, self.live, self.iface.mainWindow())
        self.atelier = AtelierMode(desk, self.live, self.dock)
        self.dock.atelier_wanted.connect(self.atelier.toggle)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.live.load()
        self.session.load()

    def _tear_down(self) -> None:
        if self.dock is None:
            return
        self.atelier.unload()
        settings.put("dock_visible", self.dock.isUserVisible())
        self.dock.unload()
        self.live.unload()
        self.session.unload()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()
        self.dock = self.live = self.session = self.messages = self.atelier = None

    def _add_action(self) -> None:
        from .ui.look import icon

        action = QAction(icon("novex"), tr("NOVEX-paneel"), self.iface.mainWindow())
        action.setObjectName("novex_toggle_dock")
        action.setCheckable(True)
        action.setToolTip(tr("Toon of verberg het NOVEX-paneel"))
        self.dock.setToggleVisibilityAction(action)
        self.iface.addToolBarIcon(action)
        self.iface.addPluginToMenu(MENU, action)
        self._actions.append(action)

    def _remove_action(self) -> None:
        while self._actions:
            action = self._actions.pop()
            self.iface.removePluginMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            action.deleteLater()

    # -- language -----------------------------------------------------------------------------

    def _install_translator(self) -> None:
        """Dutch is the source; other languages come from ``resources/i18n`` when they are there."""
        language = QgsSettings().value("locale/userLocale", QLocale().name())[:2]
        compiled = paths.resources("i18n", f"novex_{language}.qm")
        if language == SOURCE_LANGUAGE or not compiled.exists():
            return
        translator = QTranslator()
        if translator.load(str(compiled)) and QCoreApplication.installTranslator(translator):
            self._translator = translator
            set_translator(lambda text: QCoreApplication.translate(CONTEXT, text))

    def _remove_translator(self) -> None:
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
            reset_translator()
