"""The layers of a proposal in a QGIS project: added, found again, and read with unsaved edits.

A layer is ours by its custom property ``novex/role`` (the name of its table), never by its name, so
users may rename, move and restyle it.
"""

from pathlib import Path
from typing import Any, Callable, Dict, Generator, List, Mapping, Optional, Sequence, Tuple, Union

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt import sip

from ..core.errors import NovexError
from ..core.model.records import ProposalHeader, ProposalObject, Variant
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.texts import tr
from . import forms, records
from .edit_steps import Step
from .geopackage import ProposalFile, open_proposal
from .layer_opening import Opening, opening
from .neighbour_layers import find_neighbours, show_neighbours
from .styles import join_findings

ROLE = "novex/role"
GROUP_ROLE = "novex/group"
PROPOSAL_GROUP = "voorstel"

# top to bottom in the layer tree, as a planner reads the map: findings over points over lines over areas
SKETCH_TABLES = ("schets_punt", "schets_lijn")
MAP_TABLES = ("bevinding", *SKETCH_TABLES, "object_punt", "object_lijn", "object_vlak", "bevinding_vlak")
VARIANT_TABLE, HEADER_TABLE = "variant", "voorstel"
LIST_TABLES = (
    HEADER_TABLE, VARIANT_TABLE, "afspraak", "afspraak_object", "doel_provincie", "uitruil", "indicator", "antwoord",
    "afweging", "leg_uit", "logboek",
)  # fmt: skip
# what a user edits, with undo and a journal
EDIT_TABLES = (
    *OBJECT_TABLES.values(), *SKETCH_TABLES, VARIANT_TABLE, HEADER_TABLE, "afweging", "doel_provincie", "uitruil",
    "afspraak", "afspraak_object", "indicator", "antwoord",
)  # fmt: skip
_last_found: Dict[int, Dict[str, str]] = {}  # per project: the id of the layer of each table
Ready = Callable[[], bool]
Adding = Generator[Ready, None, Dict[str, QgsVectorLayer]]

LONGEST = "object_vlak"  # on its way, because of its style
COMPUTED_TABLES = ("bevinding", "bevinding_vlak", "logboek")  # written by the plugin, not by hand


def add_proposal_layers(
    project: QgsProject,
    path: Union[str, Path],
    proposal: Optional[ProposalFile] = None,
    meanwhile: Optional[Callable[[], None]] = None,
    ready: Optional[Callable[[], None]] = None,
) -> Dict[str, QgsVectorLayer]:
    """Add the layers of a proposal file to ``project``, in a group at the top; returns them by table.

    ``proposal``: the file when it was opened already; it is looked through here. ``meanwhile`` is called while QGIS
    opens the layers in other threads, ``ready`` when they are all there and the project is about to change. Raises
    NovexError when the file is no proposal or QGIS cannot open one of its layers, and what the two raise; no layer was
    then added.
    """
    steps = adding(project, proposal or open_proposal(path, look_through=False), meanwhile, ready)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return dict(end.value)


def adding(
    project: QgsProject,
    proposal: ProposalFile,
    meanwhile: Optional[Callable[[], Any]] = None,
    ready: Optional[Callable[[], None]] = None,
    is_read: Ready = lambda: True,
) -> Adding:
    """What :func:`add_proposal_layers` does, in steps. What is yielded says whether the next one has all it needs;
    whoever does not ask waits there; ``is_read`` says whether ``meanwhile`` would have to wait. The project changes in
    the last step only, all at once."""

    def all_there() -> bool:
        return under_way.is_ready() and is_read()

    with opening(proposal.path, LONGEST, (*MAP_TABLES, *LIST_TABLES)) as under_way:
        yield all_there
        if meanwhile is not None:
            meanwhile()
        under_way.require_sound()
        layers = _dressed(under_way, proposal)
        yield all_there
    if ready is not None:
        ready()
    group = _group(project)
    for name in MAP_TABLES:
        _add(project, group, layers[name])
    lists = group.addGroup(_lists_title())
    lists.setExpanded(False)
    for name in LIST_TABLES:
        _add(project, lists, layers[name])
    show_neighbours(project, proposal, group)
    return layers


def _dressed(under_way: Opening, proposal: ProposalFile) -> Dict[str, QgsVectorLayer]:
    """The layers with what only we know: role and form. After the style, which may bring a form of its own."""
    header, variants = proposal.about()
    layers = {}
    for name in (*MAP_TABLES, *LIST_TABLES):
        layers[name] = layer = under_way.layer(name)
        layer.setCustomProperty(ROLE, name)
        forms.configure(layer, schema().table(name), variants, header.milestone, ours=True)
        layer.setReadOnly(name in COMPUTED_TABLES)
    join_findings(layers["bevinding_vlak"], layers["bevinding"])
    return layers


def find_layers(project: QgsProject) -> Dict[str, QgsVectorLayer]:
    """The proposal layers in ``project`` by table; empty when there are none."""
    key = sip.unwrapinstance(project)
    known = _last_found.get(key, {})
    found = {name: layer for name, at in known.items() if isinstance(layer := project.mapLayer(at), QgsVectorLayer)}
    if not found or len(found) < len(known):  # asked at every edit, and a basisset is dozens of layers to look through
        found = _look_for_layers(project)
        whole = len(found) == len(MAP_TABLES) + len(LIST_TABLES)
        _last_found[key] = {name: layer.id() for name, layer in found.items()} if whole else {}
    return found


def _look_for_layers(project: QgsProject) -> Dict[str, QgsVectorLayer]:
    found = {}
    for layer in project.mapLayers().values():
        role = layer.customProperty(ROLE)
        if role in (*MAP_TABLES, *LIST_TABLES) and isinstance(layer, QgsVectorLayer):
            found[str(role)] = layer
    return found


def all_layers(project: QgsProject) -> List[QgsVectorLayer]:
    """Every layer that came into the project with the proposal, those of neighbouring provinces too."""
    return [*find_layers(project).values(), *find_neighbours(project).values()]


def take_out(project: QgsProject) -> None:
    """Remove all of them, with the group that held the lists; the next proposal brings its own."""
    project.removeMapLayers([layer.id() for layer in all_layers(project)])
    group = find_group(project)
    for lists in group.findGroups() if group is not None else ():
        if lists.name() == _lists_title() and not lists.children():
            group.removeChildNode(lists)


def file_of(layers: Mapping[str, QgsVectorLayer]) -> Optional[Path]:
    """The GeoPackage behind the layers of a proposal; None without layers."""
    for layer in layers.values():
        return Path(layer.source().split("|", 1)[0])
    return None


def find_group(project: QgsProject) -> Union[QgsLayerTreeGroup, None]:
    """The layer tree group of the proposal, or None."""
    for group in project.layerTreeRoot().findGroups(True):
        if group.customProperty(GROUP_ROLE) == PROPOSAL_GROUP:
            return group
    return None


def layer_variants(layer: QgsVectorLayer) -> List[Variant]:
    """The variants as they stand in the table, unsaved edits included, in the order of their codes."""
    table = schema().table(VARIANT_TABLE)
    found = [records.variant_from_row(records.feature_row(feature, table)) for feature in layer.getFeatures()]
    return sorted((item for item in found if item.code), key=lambda item: item.code)


def put_variants(layer: QgsVectorLayer, variants: Sequence[Variant], step: Step) -> None:
    """Bring the table to this list inside ``step``: rows are changed, added and removed, by their code."""
    rows = {item.code: records.to_row(records.VARIANT_COLUMNS, item) for item in variants}
    fields = layer.fields()
    for feature in list(layer.getFeatures()):
        row = rows.pop(str(feature["code"]), None)
        if row is None:
            step.edit(layer).deleteFeature(feature.id())
            continue
        for name, value in row.items():
            if records.plain(feature[name]) != value:
                step.edit(layer).changeAttributeValue(feature.id(), fields.lookupField(name), value)
    for row in rows.values():
        made = QgsVectorLayerUtils.createFeature(layer)
        for name, value in row.items():
            made.setAttribute(name, value)
        step.edit(layer).addFeature(made)


def layer_header(layer: QgsVectorLayer) -> Optional[ProposalHeader]:
    """The proposal's own data as they stand in its table of one row, unsaved edits included; None without a row."""
    row = _header_feature(layer)
    return records.header_from_row(records.feature_row(row, schema().table(HEADER_TABLE))) if row is not None else None


def put_header(layer: QgsVectorLayer, header: ProposalHeader, step: Step) -> None:
    """Bring the row of the proposal to ``header`` inside ``step``; the version of the schema is that of the file."""
    feature = _header_feature(layer)
    if feature is None:
        raise NovexError(tr("De tabel 'voorstel' heeft geen regel; dit bestand is niet heel."))
    row = records.to_row(records.HEADER_COLUMNS, header)
    different = {
        name: value
        for name, value in row.items()
        if name != "schema_versie" and (records.plain(feature[name]) or None) != (value or None)
    }
    if different:
        step.change(layer, feature.id(), different)


def _header_feature(layer: QgsVectorLayer) -> Optional[QgsFeature]:
    found = [QgsFeature(feature) for feature in layer.getFeatures()]
    return min(found, key=lambda feature: (feature.id() < 0, abs(feature.id())), default=None)


def layer_objects(layers: Mapping[str, QgsVectorLayer]) -> List[ProposalObject]:
    """The objects as they stand on screen, unsaved edits included, areas first, then lines and points.

    Call it on the main thread. An object that has no uuid yet gets one of its table and feature id.
    """
    found: List[ProposalObject] = []
    for kind, name in OBJECT_TABLES.items():
        if name in layers:
            # QGIS hands out new features first; the order of the file, then of drawing, is that of the user
            read = sorted(read_objects(layers[name], kind), key=lambda one: (one[1].id() < 0, abs(one[1].id())))
            found += [record for record, _ in read]
    return found


def read_objects(
    layer: QgsVectorLayer, kind: str, request: Optional[QgsFeatureRequest] = None
) -> List[Tuple[ProposalObject, QgsFeature]]:
    """Records of an object layer with the features they came from, in the order in which QGIS hands them out."""
    table = schema().table(OBJECT_TABLES[kind])
    row_of = records.row_reader(layer.fields(), table)
    features, rows, blobs = [], [], []
    for feature in layer.getFeatures(request or QgsFeatureRequest()):
        row = row_of(feature)
        row["uuid"] = row.get("uuid") or f"{table.name}:{feature.id()}"
        features.append(feature)
        rows.append(row)
        blobs.append(feature.geometry().asWkb().data() if feature.hasGeometry() else None)
    lib = shapely()
    geometries = lib.force_2d(lib.from_wkb(blobs)) if blobs else []
    made = (records.object_from_row(kind, row, geometry) for row, geometry in zip(rows, geometries))
    return list(zip(made, features))


def refresh(layers: Mapping[str, QgsVectorLayer], variants: Sequence[Variant]) -> None:
    """Show what was written to the file outside QGIS's edit buffer, and offer the variants of today."""
    for layer in layers.values():
        forms.set_variants(layer, variants)
        if not layer.isEditable():
            layer.dataProvider().reloadData()
            layer.updateExtents()
        layer.triggerRepaint()


def _lists_title() -> str:
    return tr("Lijsten")


def _group(project: QgsProject) -> QgsLayerTreeGroup:
    group = find_group(project)
    if group is None:
        group = project.layerTreeRoot().insertGroup(0, tr("NOVEX voorstel"))
        group.setCustomProperty(GROUP_ROLE, PROPOSAL_GROUP)
    return group


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    project.addMapLayer(layer, False)
    node = QgsLayerTreeLayer(layer)
    node.setExpanded(False)  # before it enters the tree: a view opens what comes in open
    group.addChildNode(node)
