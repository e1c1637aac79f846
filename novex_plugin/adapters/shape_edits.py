"""Splitting, joining, holing, reshaping and taking over objects, inside one step of the user.

Every function works on the edit buffers of the layers within the ``step`` that it is given, and raises NovexError
before it has touched anything, or leaves it to the step to take back what was done. ``follow`` says which fields
follow from new ground (derived quantities, municipality): see :data:`.shape_rows.Follow`. What somebody stated is
never lost or made up without a word: an :class:`Edited` says what a user must know.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Sequence, Tuple

from qgis.core import QgsGeometry, QgsLineString, QgsVectorLayer

from ..core.errors import NovexError
from ..core.geometry import shape_cut, shape_quantities
from ..core.geometry.shape_cut import AREA, POINT
from ..core.optional import shapely
from ..core.texts import tr
from .edits import repaired_words, sound_geometry
from .shape_rows import (
    Chosen,
    Follow,
    add_like,
    chosen_objects,
    remove,
    replacing,
    to_qgis,
    to_shape,
    write_shape,
    write_values,
)

if TYPE_CHECKING:
    from .edit_steps import Step

Layers = Mapping[str, QgsVectorLayer]
_REPLACES, _LAPSES = "vervangt", "vervalt"


@dataclass(frozen=True)
class Edited:
    """Which objects to choose afterwards, what a user must know (Dutch), and which objects are gone."""

    uuids: Tuple[str, ...]
    said: Tuple[str, ...] = ()
    gone: Tuple[str, ...] = ()


# -- splitting ----------------------------------------------------------------------------------------------------


def split_objects(step: "Step", layers: Layers, uuids: Sequence[str], cut: QgsGeometry, follow: Follow) -> Edited:
    """Cut the chosen areas and lines along a line (EPSG:28992). The largest piece stays the object that it was.

    Stated quantities divide by area or length, derived ones are derived again. Where a variant replaces a split
    object, the new pieces lapse there too. Raises NovexError when nothing is cut through.
    """
    line = to_shape(cut)
    chosen = chosen_objects(layers, uuids)
    able = [item for item in chosen if item.kind != POINT] or chosen
    pieces = {item.uuid: shape_cut.split(item.shape, line, item.kind) for item in able}
    if all(len(found) == 1 for found in pieces.values()):
        raise NovexError(
            tr("De lijn gaat nergens helemaal door een gekozen object heen."),
            tr("Begin en eindig de lijn buiten het object."),
        )
    result: List[str] = []
    said: List[str] = []
    for item in able:
        if len(pieces[item.uuid]) == 1:
            result.append(item.uuid)
            continue
        result += _split(step, item, pieces[item.uuid], follow)
        said += _split_words(item, len(pieces[item.uuid]))
    said += _lapse_with(step, layers, pieces, result, follow)
    return Edited(tuple(result), tuple(said))


def _split(step: "Step", item: Chosen, pieces: Sequence[Any], follow: Follow) -> List[str]:
    shares = shape_quantities.shares_of([shape_cut.measure(piece, item.kind) for piece in pieces])
    values: List[Dict[str, Any]] = [{} for _ in pieces]
    if not item.row.get(shape_quantities.DERIVED):
        values = [dict(each) for each in shape_quantities.divided(item.row, shares)]
    write_shape(step, item, pieces[0], follow, values[0])
    return [item.uuid, *(add_like(step, item, *pair) for pair in _with(pieces[1:], follow, values[1:]))]


def _with(pieces: Sequence[Any], follow: Follow, values: Sequence[Dict[str, Any]]) -> List[Tuple[Any, Follow, Any]]:
    return [(piece, follow, each) for piece, each in zip(pieces, values)]


def _split_words(item: Chosen, count: int) -> List[str]:
    said = [tr("'{name}' is nu {count} objecten.").format(name=item.name, count=count)]
    stated = any(item.row.get(field) is not None for field in shape_quantities.STATED)
    if stated and not item.row.get(shape_quantities.DERIVED):
        by = tr("oppervlakte") if item.kind == AREA else tr("lengte")
        said.append(tr("De opgegeven hoeveelheid is verdeeld naar {by}.").format(by=by))
    return said


def _lapse_with(
    step: "Step", layers: Layers, pieces: Mapping[str, Sequence[Any]], result: Sequence[str], follow: Follow
) -> List[str]:
    """Let new pieces lapse wherever the object that they come from is replaced, or they would come back there."""
    split = [uuid for uuid, found in pieces.items() if len(found) > 1]
    successors = replacing(layers, split)
    if not successors:
        return []
    at = 0
    for uuid, found in pieces.items():
        new, at = result[at + 1 : at + len(found)], at + len(found)
        for other in (one for one in successors if one.row.get(_REPLACES) == uuid):
            for place, piece_uuid in enumerate(new, 1):
                _lapse(step, layers, other, found[place], piece_uuid)
    names = ", ".join(sorted({f"'{one.name}'" for one in successors}))
    return [tr("Ook de nieuwe delen vervallen waar {names} de plaats inneemt.").format(names=names)]


def _lapse(step: "Step", layers: Layers, successor: Chosen, shape: Any, uuid: str) -> None:
    """Like the successor, but only to say that ``uuid`` lapses from the same moment and in the same variant."""
    host = chosen_objects(layers, [uuid])[0]
    row = {**successor.row, _REPLACES: uuid, _LAPSES: True, shape_quantities.DERIVED: False}
    row.update(dict.fromkeys(shape_quantities.STATED))
    note = Chosen(host.layer, host.feature, host.kind, row, shape)
    add_like(step, note, shape, lambda _row, _geometry, _kind: {}, {})


# -- joining ------------------------------------------------------------------------------------------------------


def merge_objects(step: "Step", layers: Layers, uuids: Sequence[str], follow: Follow) -> Edited:
    """Make one object of the chosen ones: that of the largest, with the quantities added up.

    Raises NovexError for fewer than two, for other kinds, functions or variants, and for units that do not add up.
    """
    chosen = sorted(chosen_objects(layers, uuids), key=lambda item: -item.size)
    _refuse_unlike(chosen)
    kept, others = chosen[0], chosen[1:]
    shape = shape_cut.merge([item.shape for item in chosen], kept.kind)
    values, said = _joined_values(chosen)
    said += _parts_words(shape)
    gone = [item.uuid for item in others]
    said += _follow_references(step, layers, kept, others, values)
    write_shape(step, kept, shape, follow, values)
    said.insert(0, tr("{count} objecten zijn nu '{name}'.").format(count=len(chosen), name=kept.name))
    return Edited((kept.uuid,), tuple(said), tuple(gone))


def _refuse_unlike(chosen: Sequence[Chosen]) -> None:
    if len(chosen) < 2:
        raise NovexError(tr("Er is maar één object gekozen."), tr("Kies ten minste twee objecten."))
    tests = (
        ("kind", tr("Vlakken, lijnen en punten gaan niet samen in één object.")),
        ("functie", tr("De gekozen objecten hebben verschillende functies.")),
        ("variant", tr("De gekozen objecten horen bij verschillende varianten.")),
        (_LAPSES, tr("Een object dat alleen laat vervallen gaat niet samen met een ander.")),
    )
    for field, message in tests:
        if len({item.kind if field == "kind" else item.row.get(field) or "" for item in chosen}) > 1:
            raise NovexError(message, tr("Maak ze eerst gelijk, of kies andere objecten."))


def _joined_values(chosen: Sequence[Chosen]) -> Tuple[Dict[str, Any], List[str]]:
    rows = [item.row for item in chosen]
    derived = [bool(row.get(shape_quantities.DERIVED)) for row in rows]
    if all(derived):
        return {}, []
    sums, said = shape_quantities.added(rows)
    if any(derived):
        said.append(tr("Een deel was afgeleid; de som geldt nu als opgegeven."))
    return {**sums, shape_quantities.DERIVED: False}, said


def _parts_words(shape: Any) -> List[str]:
    count = int(shapely().get_num_geometries(shape))
    if count == 1:
        return []
    return [tr("De objecten raken elkaar niet: het nieuwe object bestaat uit {count} delen.").format(count=count)]


def _follow_references(
    step: "Step", layers: Layers, kept: Chosen, others: Sequence[Chosen], values: Dict[str, Any]
) -> List[str]:
    """Let whoever replaces a joined object replace the result, and keep what the joined objects replaced away."""
    said: List[str] = []
    gone = {item.uuid for item in others}
    successors = [one for one in replacing(layers, sorted(gone)) if one.uuid not in gone and one.uuid != kept.uuid]
    for one in successors:
        write_values(step, one, {_REPLACES: kept.uuid})
    if successors:
        names = ", ".join(f"'{one.name}'" for one in successors)
        said.append(tr("{names} vervangt nu het samengevoegde object, dus ook de rest daarvan.").format(names=names))
    own = kept.row.get(_REPLACES)
    notes = [item for item in others if item.row.get(_REPLACES) not in (None, "", own)]
    if notes and not own:
        values[_REPLACES] = notes[0].row[_REPLACES]
        notes = [item for item in notes if item.row[_REPLACES] != values[_REPLACES]]
    for item in notes:  # it still says that what it replaced lapses
        write_values(step, item, {_LAPSES: True})
    remove(step, [item for item in others if item not in notes])
    return said


# -- holes and outlines -------------------------------------------------------------------------------------------


def cut_holes(
    step: "Step", layers: Layers, uuids: Sequence[str], ring: QgsGeometry, follow: Follow
) -> Tuple[Edited, QgsGeometry]:
    """Take an area out of the chosen areas; also gives the hole, so that it can be filled with something else."""
    hole_shape = to_shape(ring)
    areas = _only_areas(chosen_objects(layers, uuids), tr("Alleen in een vlak past een gat."))
    hit = [item for item in areas if shapely().intersects(item.shape, hole_shape)] or areas
    made = [(item, *shape_cut.with_hole(item.shape, hole_shape)) for item in hit]
    for item, left, _hole in made:
        write_shape(step, item, left, follow, {})
    hole = shape_cut.merge([each for _item, _left, each in made], AREA)
    said = _stated_words([item for item, _left, _hole in made])
    if shapely().area(hole) < shapely().area(hole_shape) - shape_cut.NOISE_M2:
        said.append(tr("Een deel van het getekende gat viel buiten het object."))
    return Edited(tuple(uuids), tuple(said)), to_qgis(hole, AREA)


def close_hole(step: "Step", layers: Layers, uuids: Sequence[str], place: QgsGeometry, follow: Follow) -> Edited:
    """Close the hole at a point in the chosen areas. Raises NovexError when none of them has one there."""
    point = to_shape(place)
    areas = _only_areas(chosen_objects(layers, uuids), tr("Alleen in een vlak past een gat."))
    problem = None
    for item in areas:
        try:
            closed, _hole = shape_cut.without_hole_at(item.shape, point)
        except NovexError as error:
            problem = error
            continue
        write_shape(step, item, closed, follow, {})
        return Edited(tuple(uuids), tuple(_stated_words([item])))
    raise problem or NovexError(tr("Er is geen vlak gekozen."))


def reshape_objects(step: "Step", layers: Layers, uuids: Sequence[str], line: QgsGeometry, follow: Follow) -> Edited:
    """Redraw the outline of the chosen objects along a line that begins and ends on it, as QGIS does."""
    flat = QgsLineString(list(line.vertices()))
    changed: List[Chosen] = []
    mended: List[str] = []
    for item in chosen_objects(layers, uuids):
        geometry = QgsGeometry(item.feature.geometry())
        if item.kind == POINT or geometry.reshapeGeometry(flat) != QgsGeometry.OperationResult.Success:
            continue
        sound, repaired = sound_geometry(geometry, item.layer)
        write_shape(step, item, to_shape(sound), follow, {})
        mended += [repaired_words(str(item.feature["naam"]))] if repaired else []
        changed.append(item)
    if not changed:
        raise NovexError(
            tr("De lijn verandert geen gekozen object."), tr("Laat haar de omtrek ten minste twee keer kruisen.")
        )
    return Edited(tuple(uuids), (*_stated_words(changed), *mended))


def set_shapes(step: "Step", layers: Layers, shapes: Mapping[str, Tuple[Any, Any]], follow: Follow) -> Edited:
    """Give objects shapes that were worked out before: (shape then, new shape) by uuid.

    An object that was changed in the meantime stays as it is, and that is said.
    """
    said: List[str] = []
    written: List[Chosen] = []
    for item in chosen_objects(layers, list(shapes)):
        before, after = shapes[item.uuid]
        if not shapely().equals_exact(shapely().normalize(item.shape), shapely().normalize(before)):
            said.append(tr("'{name}' is intussen gewijzigd en blijft zoals het is.").format(name=item.name))
            continue
        write_shape(step, item, after, follow, {})
        written.append(item)
    return Edited(tuple(item.uuid for item in written), (*said, *_stated_words(written)))


def _only_areas(chosen: Sequence[Chosen], message: str) -> List[Chosen]:
    areas = [item for item in chosen if item.kind == AREA]
    if not areas:
        raise NovexError(message, tr("Kies een vlak."))
    return areas


def _stated_words(items: Sequence[Chosen]) -> List[str]:
    """Stated figures do not follow the ground; say so, for they may be wrong now."""
    stated = [item for item in items if item.row.get(shape_quantities.AMOUNT) is not None
              and not item.row.get(shape_quantities.DERIVED)]  # fmt: skip
    if not stated:
        return []
    names = ", ".join(f"'{item.name}'" for item in stated)
    return [tr("De opgegeven hoeveelheid van {names} is niet aangepast: controleer haar.").format(names=names)]
