"""Carries out plans of ``core.variants`` on the layers of a proposal: one undo step each, table ``variant`` included.

Nothing is written to the file; that is what saving does. Copies are made of the features themselves, so that fields
which a user added to a layer come along.
"""

from contextlib import contextmanager
from typing import Any, ContextManager, Dict, Iterable, Iterator, List, Mapping, Optional, Protocol, Sequence, Tuple

from qgis.core import QgsFeature, QgsFeatureRequest, QgsProject, QgsVectorLayer, QgsWkbTypes

from ..core.errors import NovexError
from ..core.model.records import AREA, BASIS, LINE, POINT, ProposalObject, Variant
from ..core.model.schema import OBJECT_TABLES
from ..core.texts import tr
from ..core.variants.naming import label
from ..core.variants.object_operations import drop_objects, replace_objects
from ..core.variants.plan import Copy, Plan, State
from . import layers as proposal_layers
from . import records, weighing_follow
from .edit_stamps import CHANGED
from .edit_steps import Step
from .edits import new_feature

Layers = Mapping[str, QgsVectorLayer]
Found = Dict[str, Tuple[QgsVectorLayer, int]]  # layer and feature id by uuid
# A copy is made now and by whoever makes it; the layer's own defaults fill these in.
_OF_THE_ORIGINAL = ("fid", "uuid", "gemaakt_door", "gemaakt_op", "gewijzigd_door", "gewijzigd_op")


class Editing(Protocol):
    """What is asked of a session: the proposal that is open, and steps to edit it in."""

    project: QgsProject
    variant: str
    variants: Sequence[Variant]
    watch: Any

    def objects(self) -> Sequence[ProposalObject]: ...

    def step(self, title: str) -> ContextManager[Step]: ...


def state_of(session: Editing) -> State:
    """The open proposal as operations on variants see it, unsaved edits included."""
    return State(tuple(session.objects()), tuple(session.variants))


def carry_out(session: Editing, plan: Plan) -> List[str]:
    """Carry a plan out as one undo step and let everybody hear of it; returns the uuids of new objects.

    Raises NovexError when a layer refuses; everything is then as it was.
    """
    with _underway():
        before = state_of(session)
        with session.step(plan.title) as step:
            edit(proposal_layers.find_layers(session.project), before, plan, step)
        session.watch.flush()
    return [one.uuid for one in plan.copies]


def edit(layers: Layers, before: State, plan: Plan, step: Step) -> None:
    """Carry a plan that was made from ``before`` out inside ``step``; weighings follow their objects. Raises NovexError
    for objects that are not there (any more)."""
    found = _find(layers, {one.source for one in plan.copies} | set(plan.changes) | set(plan.removed))
    _copy(plan.copies, found, step)
    _change(plan.changes, found, step)
    _remove([found[uuid] for uuid in plan.removed], step)
    for table in proposal_layers.SKETCH_TABLES:
        if table in layers:
            _edit_marks(layers[table], plan, step)
    _edit_variants(layers[proposal_layers.VARIANT_TABLE], plan, step)
    weighing_follow.follow(layers, before, plan, step)


def _find(layers: Layers, uuids: Iterable[str]) -> Found:
    wanted = set(uuids)
    found: Found = {}
    for table in OBJECT_TABLES.values():
        if wanted - set(found) and table in layers:
            found.update({uuid: (layers[table], feature_id) for uuid, feature_id in _ids(layers[table], wanted)})
    missing = wanted - set(found)
    if missing:
        raise NovexError(
            tr("{count} object(en) zijn er niet meer.").format(count=len(missing)),
            tr("Werk de lijst bij en probeer het opnieuw."),
        )
    return found


def _ids(layer: QgsVectorLayer, wanted: Iterable[str]) -> List[Tuple[str, int]]:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["uuid"], layer.fields())
    known = set(wanted)
    found = []
    for feature in layer.getFeatures(request):
        # the name that objects without a uuid go by, see layers.layer_objects
        uuid = records.plain(feature["uuid"]) or f"{layer.customProperty(proposal_layers.ROLE)}:{feature.id()}"
        if uuid in known:
            found.append((uuid, feature.id()))
    return found


def _columns(values: Mapping[str, Any]) -> Dict[str, Any]:
    """Values by attribute of the record as values by column."""
    names = {attribute: column for column, attribute in records.OBJECT_COLUMNS.items()}
    return {names[name]: (None if value == "" else value) for name, value in values.items()}


def _copy(copies: Sequence[Copy], found: Found, step: Step) -> None:
    per_layer: Dict[str, List[Tuple[Copy, int]]] = {}
    by_id: Dict[str, QgsVectorLayer] = {}
    for one in copies:
        layer, feature_id = found[one.source]
        by_id[layer.id()] = layer
        per_layer.setdefault(layer.id(), []).append((one, feature_id))
    for layer_id, wanted in per_layer.items():
        layer = by_id[layer_id]
        sources = _features(layer, [feature_id for _, feature_id in wanted])
        made = [like(layer, sources[feature_id], {"uuid": one.uuid, **_columns(one.values)})
                for one, feature_id in wanted]  # fmt: skip
        if not step.edit(layer).addFeatures(made):
            raise NovexError(tr("De kopieën konden niet aan '{layer}' worden toegevoegd.").format(layer=layer.name()))


def like(layer: QgsVectorLayer, source: QgsFeature, values: Mapping[str, Any]) -> QgsFeature:
    """A new feature with the attributes and the geometry of ``source``, but for its own ``values`` by column."""
    kept = {name: source[name] for name in layer.fields().names() if name not in _OF_THE_ORIGINAL}
    return new_feature(layer, source.geometry(), {**kept, **values})


def _features(layer: QgsVectorLayer, feature_ids: Sequence[int]) -> Dict[int, QgsFeature]:
    return {one.id(): QgsFeature(one) for one in layer.getFeatures(QgsFeatureRequest(list(feature_ids)))}


def _change(changes: Mapping[str, Mapping[str, Any]], found: Found, step: Step) -> None:
    """New values by uuid and attribute of the record; on the features themselves, which makes undo quick."""
    per_layer: Dict[str, Dict[int, Mapping[str, Any]]] = {}
    by_id: Dict[str, QgsVectorLayer] = {}
    for uuid, values in changes.items():
        layer, feature_id = found[uuid]
        by_id[layer.id()] = layer
        per_layer.setdefault(layer.id(), {})[feature_id] = values
    for layer_id, by_feature in per_layer.items():
        for feature_id, feature in _features(by_id[layer_id], list(by_feature)).items():
            step.change(by_id[layer_id], feature, _columns(by_feature[feature_id]))


def _remove(places: Sequence[Tuple[QgsVectorLayer, int]], step: Step) -> None:
    per_layer: Dict[str, List[int]] = {}
    by_id = {layer.id(): layer for layer, _ in places}
    for layer, feature_id in places:
        per_layer.setdefault(layer.id(), []).append(feature_id)
    for layer_id, feature_ids in per_layer.items():
        layer = by_id[layer_id]
        if not step.edit(layer).deleteFeatures(feature_ids):
            raise NovexError(
                tr("De objecten konden niet uit '{layer}' worden verwijderd.").format(layer=layer.name())
            )


def _edit_marks(layer: QgsVectorLayer, plan: Plan, step: Step) -> None:
    """Sketch marks follow their variant; they refer to nothing."""
    if not (plan.marks_moved or plan.marks_copied or plan.marks_removed):
        return
    for feature in list(layer.getFeatures()):
        code = records.plain(feature["variant"]) or BASIS
        if code in plan.marks_removed:
            step.edit(layer).deleteFeature(feature.id())
        elif code in plan.marks_moved:
            step.change(layer, feature, {"variant": plan.marks_moved[code] or None})
        elif code in plan.marks_copied:
            step.edit(layer).addFeature(like(layer, feature, {"variant": plan.marks_copied[code] or None}))


def _edit_variants(layer: QgsVectorLayer, plan: Plan, step: Step) -> None:
    if plan.recoded:  # first: the row goes on, and with it whatever a user added to it
        for feature in list(layer.getFeatures()):
            code = records.plain(feature["code"])
            if code in plan.recoded:
                step.change(layer, feature, {"code": plan.recoded[code]})
    if tuple(proposal_layers.layer_variants(layer)) != plan.variants:
        proposal_layers.put_variants(layer, plan.variants, step)


# -- an edit of the basis that was meant for one variant ---------------------------------------------------------


def own_objects(session: Editing, uuids: Iterable[str], step: Step) -> Dict[str, str]:
    """Let the active variant have these objects as its own, inside ``step``: the uuid to edit, by the uuid asked for.

    Objects that the variant has from the basis or a parent get a copy that replaces them in this variant; its own
    objects are edited themselves. Call it before changing anything. With the basis active, everything is itself.
    """
    wanted = list(dict.fromkeys(uuids))
    state, variant = state_of(session), session.variant
    inherited = [uuid for uuid in wanted if _is_inherited(state.by_uuid.get(uuid), variant, state)]
    if not inherited:
        return {uuid: uuid for uuid in wanted}
    plan = replace_objects(state, inherited, variant)
    edit(proposal_layers.find_layers(session.project), state, plan, step)
    copies = {one.source: one.uuid for one in plan.copies}
    return {uuid: copies.get(uuid, uuid) for uuid in wanted}


def _is_inherited(item: Optional[ProposalObject], variant: str, state: State) -> bool:
    return item is not None and variant != BASIS and item.variant in state.chain(variant)[:-1]


def into_variant(
    session: Editing, before: Mapping[str, QgsFeature], variant: str, added: Iterable[str] = ()
) -> List[str]:
    """Make edits of inherited objects count in ``variant`` only, afterwards and as one undo step.

    ``before``: the features by uuid as they were before the edits. Each object becomes what it was again, and a copy
    with the edits replaces it in the variant; one that was deleted comes back and lapses in the variant. ``added``:
    objects that came along with the edits (the other half of a split), which become the variant's own. Returns the
    uuids of what is new in the variant. Raises NovexError when that cannot be.
    """
    layers = proposal_layers.find_layers(session.project)
    title = tr("Alleen in {variant} wijzigen").format(variant=label(variant, session.variants))
    with _underway(), session.step(title) as step:
        known = {item.uuid for item in session.objects()}
        gone = {uuid: feature for uuid, feature in before.items() if uuid not in known}
        for feature in gone.values():
            _bring_back(layers, feature, step)
        changed = {uuid: feature for uuid, feature in before.items() if uuid in known}
        made: List[str] = []
        for uuids, operation in ((changed, replace_objects), (gone, drop_objects)):
            if uuids:
                state = state_of(session)
                plan = operation(state, uuids, variant)
                edit(layers, state, plan, step)
                made += [one.uuid for one in plan.copies]
        found = _find(layers, [*changed, *added])
        for uuid, feature in changed.items():
            _put_back(*found[uuid], feature, step)
        _change({uuid: {"variant": variant} for uuid in added}, found, step)
        session.watch.flush()
    return [*made, *added]


def _bring_back(layers: Layers, feature: QgsFeature, step: Step) -> None:
    """Add a deleted feature again, with its own uuid."""
    kinds = {QgsWkbTypes.GeometryType.PolygonGeometry: AREA, QgsWkbTypes.GeometryType.LineGeometry: LINE,
             QgsWkbTypes.GeometryType.PointGeometry: POINT}  # fmt: skip
    layer = layers[OBJECT_TABLES[kinds[feature.geometry().type()]]]
    again = QgsFeature(layer.fields())
    again.setGeometry(feature.geometry())
    for name in layer.fields().names():
        if name != "fid":
            again[name] = feature[name]
    if not step.edit(layer).addFeature(again):
        raise NovexError(tr("Het object kon niet worden teruggezet in '{layer}'.").format(layer=layer.name()))


def _put_back(layer: QgsVectorLayer, feature_id: int, before: QgsFeature, step: Step) -> None:
    """Also who changed it last: nobody did, as it turns out. That is written even where it is the same, so that the
    step does not sign it anew."""
    now = layer.getFeature(feature_id)
    names = [name for name in layer.fields().names() if name != "fid"]
    different = [name for name in names if name in CHANGED or records.plain(now[name]) != records.plain(before[name])]
    step.change(layer, now, {name: before[name] for name in different})
    if not now.geometry().equals(before.geometry()):
        step.reshape(layer, feature_id, before.geometry())


_plans_underway: List[int] = []


@contextmanager
def _underway() -> Iterator[None]:
    _plans_underway.append(1)
    try:
        yield
    finally:
        _plans_underway.pop()


def is_underway() -> bool:
    """Whether what changes now is an operation on variants, and not an edit by hand."""
    return bool(_plans_underway)
