"""A stand-in for QGIS's own window with real parts: main window, canvas, message bar, docks and toolbar.

Only what the plugin uses exists; anything else raises AttributeError, so a new use is noticed.
"""

from qgis.gui import QgsAdvancedDigitizingDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar


class FakeIface:
    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1200, 800)
        self.canvas = QgsMapCanvas(self.window)
        self.window.setCentralWidget(self.canvas)
        self.bar = QgsMessageBar(self.window)
        self.toolbar = QToolBar("Plugins", self.window)
        self.menu = QMenu("NOVEX", self.window)
        self.window.addToolBar(self.toolbar)
        self.cad = QgsAdvancedDigitizingDockWidget(self.canvas, self.window)
        self.opened_forms: list = []
        self.active = None
        self.vertex_tool = QAction("Vertex tool", self.window)

    def mainWindow(self):
        return self.window

    def mapCanvas(self):
        return self.canvas

    def messageBar(self):
        return self.bar

    def cadDockWidget(self):
        return self.cad

    def setActiveLayer(self, layer):
        self.active = layer
        self.canvas.setCurrentLayer(layer)

    def actionVertexTool(self):
        return self.vertex_tool

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addToolBarIcon(self, action):
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action):
        self.toolbar.removeAction(action)

    def addPluginToMenu(self, _name, action):
        self.menu.addAction(action)

    def removePluginMenu(self, _name, action):
        self.menu.removeAction(action)

    def openFeatureForm(self, layer, feature, _only=False, _modal=True):
        self.opened_forms.append((layer.name(), feature["uuid"]))

    def close(self):
        self.canvas.unsetMapTool(self.canvas.mapTool()) if self.canvas.mapTool() else None
        self.window.close()
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.deleteLater()
