"""Every difference between QGIS and Qt versions that the plugin meets, each in one function.

Each is written so that the same code runs on both sides, and is covered by tests/qgis/test_plugin_compat.py
and test_compat.py. Ask what the class at hand can do, not which version runs: a distribution may have patched it.
"""

from typing import Any

from qgis.core import Qgis, QgsAttributeEditorContainer


def as_int(flags: Any) -> int:
    """Qt flags or an enum member as the int that painting and request attributes want: an enum in PyQt6."""
    return int(getattr(flags, "value", flags))


def show_as_tab(container: QgsAttributeEditorContainer) -> None:
    """Let a container of an attribute form be a tab; ``setIsGroupBox`` is deprecated since QGIS 3.32."""
    if hasattr(container, "setType"):
        container.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        container.setIsGroupBox(False)


def obsolete_command() -> Any:
    """An undo command that a stack drops at once; the class moved from QtWidgets to QtGui with Qt 6."""
    try:
        from qgis.PyQt.QtGui import QUndoCommand
    except ImportError:
        from qgis.PyQt.QtWidgets import QUndoCommand
    command = QUndoCommand()
    command.setObsolete(True)
    return command
