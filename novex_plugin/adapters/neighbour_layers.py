"""The neighbouring provinces on the map: quiet, read-only layers, there only when something was read in."""

from pathlib import Path
from typing import Dict, List, Optional

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsProject, QgsVectorLayer

from ..core.model.schema import schema
from ..core.texts import tr
from .geopackage import ProposalFile
from .styles import ROLE, apply_style

TABLES = ("buur_punt", "buur_lijn", "buur_vlak")  # top to bottom in the layer tree
GROUP_ROLE, GROUP = "novex/group", "buurprovincies"


def show_neighbours(project: QgsProject, proposal: ProposalFile, group: Optional[QgsLayerTreeGroup]) -> None:
    """Let the layers below ``group`` (that of the proposal) follow what stands in the file.

    Tables without rows have no layer. Nothing happens without a group: the proposal is then not on the map.
    """
    if group is None:
        return
    known = find_neighbours(project)
    filled = [table for table in TABLES if proposal.rows(table)]
    project.removeMapLayers([layer.id() for table, layer in known.items() if table not in filled])
    if not filled:
        _remove_group(group)
        return
    below = _group(group)
    for table in filled:
        layer = known.get(table)
        if layer is None:
            _add(project, below, _layer(proposal.path, table))
        else:
            layer.dataProvider().reloadData()
            layer.updateExtents()
            layer.triggerRepaint()


def find_neighbours(project: QgsProject) -> Dict[str, QgsVectorLayer]:
    """The neighbour layers in the project, by table."""
    found = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        if role in TABLES and isinstance(layer, QgsVectorLayer):
            found[str(role)] = layer
    return found


def _layer(path: Path, table: str) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    layer = QgsVectorLayer(f"{path}|layername={table}", schema().table(table).title_nl, "ogr", options)
    apply_style(layer, table)
    layer.setCustomProperty(ROLE, table)
    layer.setReadOnly(True)
    return layer


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    node.setExpanded(False)
    order: List[str] = [str(one.layer().customProperty(ROLE)) for one in group.findLayers() if one.layer() is not None]
    role = str(layer.customProperty(ROLE))
    group.insertChildNode(sum(TABLES.index(other) < TABLES.index(role) for other in order if other in TABLES), node)


def _group(parent: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    found = _found_group(parent)
    if found is None:
        found = parent.addGroup(tr("Buurprovincies"))
        found.setCustomProperty(GROUP_ROLE, GROUP)
        found.setExpanded(False)
    return found


def _remove_group(parent: QgsLayerTreeGroup) -> None:
    found = _found_group(parent)
    if found is not None and not found.children():
        parent.removeChildNode(found)


def _found_group(parent: QgsLayerTreeGroup) -> Optional[QgsLayerTreeGroup]:
    return next((one for one in parent.findGroups() if one.customProperty(GROUP_ROLE) == GROUP), None)
