"""The national GeoPackage of the adder as layers of a project: what counts at one horizon, and where provinces meet."""

from pathlib import Path
from typing import Dict, Iterable, List, Optional, Set, Tuple, Union

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeGroup,
    QgsMarkerSymbol,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import NovexError
from ..core.exchange.issues import ADVICE, ERROR, WARNING
from ..core.model.schema import OBJECT_TABLES
from ..core.texts import tr
from . import gpkg_sql as sql
from .renderers import object_labeling, object_renderer
from .styles import ROLE

GROUP_ROLE, GROUP = "novex/group", "optelling"
BORDER_POINTS, BORDER_AREAS = "grens_punt", "grens_vlak"
KINDS = {table: kind for kind, table in OBJECT_TABLES.items()}
ORDER = (BORDER_POINTS, "object_punt", "object_lijn", "object_vlak", BORDER_AREAS)  # top to bottom
ROLE_BEFORE = "nederland/"  # of the role of a layer: that of a proposal has the bare name of its table
SEVERITY_COLOURS = {ERROR: "#b3261e", WARNING: "#d97706", ADVICE: "#7a7f87"}


def titles() -> Dict[str, str]:
    """What the layers are called in the project, by table."""
    return {
        BORDER_POINTS: tr("Bevindingen aan grenzen"), "object_punt": tr("Voorstellen: punten"),
        "object_lijn": tr("Voorstellen: lijnen"), "object_vlak": tr("Voorstellen: vlakken"),
        BORDER_AREAS: tr("Grond die provincies delen"),
    }  # fmt: skip


def show_national(project: QgsProject, path: Union[str, Path], horizon: str) -> List[QgsVectorLayer]:
    """Add what counts at ``horizon`` in a group at the top, in the place of an earlier one; topmost layer first.

    Raises NovexError when the file holds nothing of the adder.
    """
    layers = national_layers(path, horizon)
    tree = project.layerTreeRoot()
    for old in [one for one in tree.findGroups() if one.customProperty(GROUP_ROLE) == GROUP]:
        project.removeMapLayers([node.layerId() for node in old.findLayers()])
        tree.removeChildNode(old)
    group: QgsLayerTreeGroup = tree.insertGroup(0, tr("Nederland {horizon}").format(horizon=horizon))
    group.setCustomProperty(GROUP_ROLE, GROUP)
    for layer in layers:
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(layer.customProperty(ROLE) != ROLE_BEFORE + BORDER_AREAS)
    return layers


def national_layers(path: Union[str, Path], horizon: str) -> List[QgsVectorLayer]:
    """The layers of a national GeoPackage, dressed, in no project yet; topmost first. Raises NovexError."""
    there = _tables(Path(path))
    made = (_layer(Path(path), table, horizon) for table in ORDER if table in there)
    layers = [layer for layer in made if layer is not None]
    if not any(_table(layer) in KINDS for layer in layers):
        message = tr("{file} bevat geen objecten van een optelling.").format(file=Path(path).name)
        raise NovexError(message, tr("Tel de pakketten opnieuw op."))
    return layers


def _tables(path: Path) -> Set[str]:
    """The tables with places. Raises NovexError when the file is no GeoPackage."""
    with sql.reading(path) as connection:
        return {name for (name,) in connection.execute("SELECT table_name FROM gpkg_geometry_columns")}


def _table(layer: QgsVectorLayer) -> str:
    return str(layer.customProperty(ROLE)).rpartition("/")[2]


def _layer(path: Path, table: str, horizon: str) -> Optional[QgsVectorLayer]:
    options = QgsVectorLayer.LayerOptions(loadDefaultStyle=False)
    # the filter belongs to the address: set afterwards, QGIS 3.22 loses the file while other layers of it are open
    where = f"|subset={counts_at(horizon)}" if table in KINDS else ""
    layer = QgsVectorLayer(f"{path}|layername={table}{where}", titles()[table], "ogr", options)
    if not layer.isValid():
        return None
    layer.setCustomProperty(ROLE, ROLE_BEFORE + table)
    dress(layer, table, _looks(path, table, horizon))
    layer.setReadOnly(True)
    return layer


def counts_at(horizon: str) -> str:
    """The filter for objects that count at a horizon (digits, as ``telt_op`` has them)."""
    return f"',' || \"telt_op\" || ',' LIKE '%,{int(horizon)},%'"


def dress(layer: QgsVectorLayer, table: str, looks: Iterable[Tuple[str, str]]) -> None:
    """The look of one of these layers: objects as in a proposal, findings by how heavy they weigh.

    ``looks`` are the pairs of function and exactness that occur.
    """
    kind = KINDS.get(table)
    if kind is None:
        layer.setRenderer(_border_renderer(table))
        return
    layer.setRenderer(object_renderer(kind, looks))
    layer.setLabeling(object_labeling(kind, whole_layer=True))
    layer.setLabelsEnabled(True)


def _looks(path: Path, table: str, horizon: str) -> Set[Tuple[str, str]]:
    """The pairs of function and exactness of what counts at a horizon."""
    if table not in KINDS:
        return set()
    with sql.reading(path) as connection:
        rows = connection.execute(sql.select(table, ("functie", "nauwkeurigheid", "telt_op"))).fetchall()
    return {(str(use), str(exactness)) for use, exactness, counts in rows if horizon in str(counts).split(",")}


def _border_renderer(table: str) -> QgsRuleBasedRenderer:
    root = QgsRuleBasedRenderer.Rule(None)
    for severity, colour in SEVERITY_COLOURS.items():
        where = f"\"zwaarte\" = '{severity}'"
        rule = QgsRuleBasedRenderer.Rule(_border_symbol(table, colour), 0, 0, where, severity.capitalize())
        rule.setRuleKey(f"{table}:{severity}")
        root.appendChild(rule)
    return QgsRuleBasedRenderer(root)


def _border_symbol(table: str, colour: str) -> QgsSymbol:
    if table == BORDER_AREAS:
        face = QColor(colour)
        face.setAlpha(70)
        return QgsFillSymbol.createSimple({
            "color": ",".join(map(str, face.getRgb())), "outline_color": colour, "outline_width": "0.3",
        })  # fmt: skip
    return QgsMarkerSymbol.createSimple({
        "name": "diamond", "color": colour, "outline_color": "#ffffff", "outline_width": "0.3", "size": "3.2",
    })  # fmt: skip
