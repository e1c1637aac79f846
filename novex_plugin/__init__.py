"""NOVEX for QGIS. Importing this package does nothing; QGIS asks :func:`classFactory` for the plugin."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .plugin import NovexPlugin


def classFactory(iface: Any) -> "NovexPlugin":
    """Called once by QGIS when the plugin is switched on."""
    from .plugin import NovexPlugin

    return NovexPlugin(iface)
