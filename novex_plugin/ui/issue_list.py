"""The issues of a validation as rows, and each shown on the map: the object is chosen, its place comes into sight."""

from typing import Any, List, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QTreeWidget, QTreeWidgetItem

from ..core.exchange.issues import Issue, counts
from ..core.optional import shapely
from ..core.texts import tr
from . import map_view
from .desk import Desk
from .row_delegate import BELOW_ROLE

ISSUE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ICONS = {"fout": "mIconCritical", "waarschuwing": "mIconWarning", "advies": "mIconInfo"}
_AROUND_M = 25.0  # what lights up around the place of a fault


class IssueList:
    """Fills a list with issues and follows the row that is chosen."""

    def __init__(self, desk: Desk, tree: QTreeWidget) -> None:
        self._desk = desk
        self._tree = tree
        tree.itemSelectionChanged.connect(self._follow)

    def fill(self, issues: Sequence[Issue]) -> None:
        self._tree.clear()
        if not issues:
            self._line(tr("Geen opmerkingen: het voorstel voldoet aan het uitwisselmodel."), "mIconSuccess")
        for issue in issues:
            item = self._line(issue.place or tr("Voorstel"), _ICONS.get(issue.severity, "mIconInfo"))
            item.setData(0, BELOW_ROLE, issue.message)
            item.setData(0, ISSUE_ROLE, issue)
            item.setToolTip(0, "\n".join(part for part in (issue.place, issue.message, issue.hint, issue.code) if part))

    def show(self) -> bool:
        """Zoom to the issue that is chosen; False when there is none, or it has no place on the map."""
        issue = self.chosen()
        return issue is not None and map_view.show(self._desk.canvas, self._places(issue))

    def has_place(self) -> bool:
        """Whether the issue that is chosen can be shown on the map."""
        issue = self.chosen()
        return issue is not None and bool(self._places(issue))

    def chosen(self) -> Optional[Issue]:
        items = self._tree.selectedItems()
        return items[0].data(0, ISSUE_ROLE) if items else None

    def _follow(self) -> None:
        issue = self.chosen()
        if issue is None:
            return
        if issue.object_uuid:
            self._desk.session.selection.choose([issue.object_uuid])
        places = self._places(issue)
        if places and not map_view.in_sight(self._desk.canvas, places):
            map_view.show(self._desk.canvas, places)
        elif places:
            map_view.flash(self._desk.canvas, places)

    def _places(self, issue: Issue) -> List[Any]:
        if issue.at:
            return [shapely().Point(issue.at).buffer(_AROUND_M)]
        objects = self._desk.session.objects() if issue.object_uuid else []
        return [one.geometry for one in objects if one.uuid == issue.object_uuid and one.geometry is not None]

    def _line(self, text: str, mark: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem([text])
        item.setIcon(0, _theme_icon(mark))
        item.setToolTip(0, text)
        self._tree.addTopLevelItem(item)
        return item


def summary(issues: Sequence[Issue]) -> str:
    """How many of each severity, in words; empty without issues."""
    return ", ".join(f"{count} × {severity}" for severity, count in counts(issues).items() if count)


def _theme_icon(name: str) -> QIcon:
    return QgsApplication.getThemeIcon(f"/{name}.svg")
