"""Mouse and keys on a real map canvas, by places in RD New."""

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


def pixel(canvas, x, y):
    return canvas.getCoordinateTransform().transform(QgsPointXY(x, y)).toQPointF().toPoint()


def click(canvas, x, y, button=Qt.MouseButton.LeftButton):
    point = pixel(canvas, x, y)
    QTest.mouseMove(canvas.viewport(), point)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, point)


def draw(canvas, *corners):
    """Click the corners; a right click ends it."""
    for corner in corners:
        click(canvas, *corner)
    click(canvas, *corners[-1], Qt.MouseButton.RightButton)


def drag(canvas, *corners):
    """Press at the first place, go along the others and let go at the last, as a hand with a mouse, pen or finger does.

    Not by QTest.mouseMove, which moves the pointer of the screen and tells no button.
    """
    points = [pixel(canvas, *corner) for corner in corners]
    send(canvas, QEvent.Type.MouseButtonPress, points[0])
    for start, end in zip(points, points[1:]):
        for share in (0.25, 0.5, 0.75, 1.0):
            send(canvas, QEvent.Type.MouseMove, QPoint(round(start.x() + share * (end.x() - start.x())),
                                                       round(start.y() + share * (end.y() - start.y()))))  # fmt: skip
    send(canvas, QEvent.Type.MouseButtonRelease, points[-1])


def send(canvas, kind, point):
    """One mouse event with the left button, as Qt makes of a pen or finger too."""
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    changed = none if kind == QEvent.Type.MouseMove else left
    held = none if kind == QEvent.Type.MouseButtonRelease else left
    view = canvas.viewport()
    place = QPointF(point)
    event = QMouseEvent(kind, place, QPointF(view.mapToGlobal(point)), changed, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
