"""The one place where a form file becomes a widget."""

from qgis.PyQt import uic
from qgis.PyQt.QtWidgets import QWidget

from .. import paths


def load_form(name: str, widget: QWidget) -> None:
    """Build ``forms/<name>.ui`` into ``widget``; its children become attributes by their object name."""
    uic.loadUi(str(paths.forms(f"{name}.ui")), widget)
