"""Mouse and keys on a real map canvas, by places in RD New."""

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest


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
    """Press at the first place, go along the others and let go at the last."""
    view = canvas.viewport()
    points = [pixel(canvas, *corner) for corner in corners]
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[0])
    for start, end in zip(points, points[1:]):
        for share in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(view, QPoint(round(start.x() + share * (end.x() - start.x())),
                                         round(start.y() + share * (end.y() - start.y()))))  # fmt: skip
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, points[-1])
