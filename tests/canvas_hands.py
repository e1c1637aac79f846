"""Hands on a real canvas: mouse, keyboard, pen and fingers, as events on its viewport."""

import ctypes
import ctypes.util

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QTabletEvent, QTouchDevice
from qgis.PyQt.QtTest import QTest

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.NoButton
RD = QgsCoordinateReferenceSystem("EPSG:28992")


class Hands:
    """Places are in RD (EPSG:28992), whatever the map shows; they land on whole pixels."""

    def __init__(self, canvas) -> None:
        self.canvas = canvas
        self.viewport = canvas.viewport()

    def pixel(self, x, y) -> QPoint:
        crs = self.canvas.mapSettings().destinationCrs()
        there = QgsCoordinateTransform(RD, crs, QgsProject.instance()).transform(QgsPointXY(x, y))
        return self.canvas.getCoordinateTransform().transform(there).toQPointF().toPoint()

    # -- mouse ----------------------------------------------------------------------------------

    def mouse(self, kind, at, button=NONE, buttons=NONE) -> None:
        event = QMouseEvent(kind, QPointF(at), QPointF(self.viewport.mapToGlobal(at)), button, buttons,
                            Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QCoreApplication.sendEvent(self.viewport, event)

    def move(self, x, y) -> None:
        self.mouse(QEvent.Type.MouseMove, self.pixel(x, y))

    def press(self, x, y, button=LEFT) -> None:
        self.mouse(QEvent.Type.MouseButtonPress, self.pixel(x, y), button, button)

    def release(self, x, y, button=LEFT) -> None:
        self.mouse(QEvent.Type.MouseButtonRelease, self.pixel(x, y), button)

    def click(self, x, y, button=LEFT) -> None:
        self.move(x, y)
        self.press(x, y, button)
        self.release(x, y, button)

    def right_click(self, x, y) -> None:
        self.click(x, y, RIGHT)

    def double_click(self, x, y) -> None:
        """As Qt sends it: press, release, double click, release."""
        self.click(x, y)
        at = self.pixel(x, y)
        self.mouse(QEvent.Type.MouseButtonDblClick, at, LEFT, LEFT)
        self.mouse(QEvent.Type.MouseButtonRelease, at, LEFT)

    def clicks(self, places) -> None:
        for place in places:
            self.click(*place)

    def drag(self, places) -> None:
        """Press at the first place, go along the others with the button down, let go at the last."""
        self.move(*places[0])
        self.press(*places[0])
        for place in places[1:]:
            self.mouse(QEvent.Type.MouseMove, self.pixel(*place), NONE, LEFT)
        self.release(*places[-1])

    # -- keyboard -------------------------------------------------------------------------------

    def key(self, key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.canvas, key, modifier)

    # -- pen ------------------------------------------------------------------------------------

    def pen(self, kind, at, button=LEFT) -> bool:
        """One event of a pen, at a place in parts of a pixel; whether somebody took it."""
        event = QTabletEvent(kind, QPointF(at), QPointF(self.viewport.mapToGlobal(QPointF(at).toPoint())), 2, 1, 0.5,
                             0, 0, 0.0, 0.0, 0, Qt.KeyboardModifier.NoModifier, 1, button, button)  # fmt: skip
        event.ignore()
        QCoreApplication.sendEvent(self.viewport, event)
        return event.isAccepted()

    def pen_tap(self, x, y, button=LEFT) -> None:
        at = self.pixel(x, y)
        self.pen(QEvent.Type.TabletMove, at, NONE)
        self.pen(QEvent.Type.TabletPress, at, button)
        self.pen(QEvent.Type.TabletRelease, at, button)

    def pen_stroke(self, places) -> None:
        self.pen(QEvent.Type.TabletPress, self.pixel(*places[0]))
        for place in places[1:]:
            self.pen(QEvent.Type.TabletMove, self.pixel(*place))
        self.pen(QEvent.Type.TabletRelease, self.pixel(*places[-1]))

    # -- fingers --------------------------------------------------------------------------------

    def touch(self):
        return QTest.touchEvent(self.viewport, touch_screen())

    def tap(self, x, y) -> None:
        at = self.pixel(x, y)
        self.touch().press(0, at, self.viewport).commit()
        self.touch().release(0, at, self.viewport).commit()
        QCoreApplication.processEvents()

    def finger_stroke(self, places) -> None:
        self.touch().press(0, self.pixel(*places[0]), self.viewport).commit()
        for place in places[1:]:
            self.touch().move(0, self.pixel(*place), self.viewport).commit()
        self.touch().release(0, self.pixel(*places[-1]), self.viewport).commit()
        QCoreApplication.processEvents()

    def two_fingers(self, starts, ends) -> None:
        """Two fingers go down (the second a little later), move, and are lifted; pixels of the viewport."""
        self.touch().press(0, starts[0], self.viewport).commit()
        self.touch().move(0, starts[0], self.viewport).press(1, starts[1], self.viewport).commit()
        self.touch().move(0, ends[0], self.viewport).move(1, ends[1], self.viewport).commit()
        self.touch().release(0, ends[0], self.viewport).release(1, ends[1], self.viewport).commit()
        QCoreApplication.processEvents()


_SCREEN = []


def touch_screen() -> QTouchDevice:
    """A touch screen that Qt knows. Only C++ can register one; a machine without such a screen has none."""
    if not _SCREEN:
        device = QTouchDevice()
        device.setType(QTouchDevice.DeviceType.TouchScreen)
        device.setCapabilities(QTouchDevice.CapabilityFlag.Position)
        library = ctypes.CDLL(ctypes.util.find_library("Qt5Gui") or "libQt5Gui.so.5")
        register = library["_ZN22QWindowSystemInterface19registerTouchDeviceEPK12QTouchDevice"]
        register(ctypes.c_void_p(sip.unwrapinstance(device)))
        _SCREEN.append(device)
    return _SCREEN[0]
