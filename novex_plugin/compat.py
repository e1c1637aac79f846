"""The differences between QGIS versions, each in one place.

Ask what the class at hand can do, not which version runs: a distribution may have patched it. Everything
here is tested on the oldest QGIS (3.22) and, through ``make matrix``, on a newer one.
"""

from qgis.core import Qgis, QgsAttributeEditorContainer


def show_as_tab(container: QgsAttributeEditorContainer) -> None:
    """Let a container of an attribute form be a tab; ``setIsGroupBox`` is deprecated since QGIS 3.32."""
    if hasattr(container, "setType"):
        container.setType(Qgis.AttributeEditorContainerType.Tab)
    else:
        container.setIsGroupBox(False)
