"""What differs between QGIS versions has one outcome."""

from qgis.core import QgsAttributeEditorContainer

from novex_plugin import compat


class Recorder:
    """A container of a QGIS that has, or lacks, the newer method."""

    def __init__(self) -> None:
        self.calls = []

    def setIsGroupBox(self, value):
        self.calls.append(("setIsGroupBox", value))


def test_the_real_container_becomes_a_tab(qgis_app):
    container = QgsAttributeEditorContainer("Titel", None)
    compat.show_as_tab(container)
    assert container.isGroupBox() is False


def test_an_old_container_is_asked_in_the_old_way():
    container = Recorder()
    compat.show_as_tab(container)
    assert container.calls == [("setIsGroupBox", False)]
