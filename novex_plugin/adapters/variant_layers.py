"""The difference of two variants, and the consensus of several, as a GeoPackage and as layers on the map.

Writing may run in a task; adding layers to the project is for the main thread.
"""

from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Sequence, Tuple

from qgis.core import QgsProject, QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.codelists import code_name
from ..core.model.records import AREA, LINE, POINT, ProposalObject
from ..core.progress import Progress
from ..core.texts import tr
from ..core.variants.consensus import Consensus, Place, consensus, function_names, kind_title
from ..core.variants.diff import CHANGED, SAME, Difference, ObjectChange, difference, measure
from ..core.variants.drawing import chosen_codes, drawing_of
from ..core.wording import HECTARE_M2
from .geopackage import open_proposal
from .layer_files import REAL, TEXT, WHOLE, YES_NO, LayerFile, write_layers
from .layers import ROLE, find_group

WAS = "was"  # the former outline of an object whose shape changed
DIFFERENCE = {AREA: "verschil_vlak", LINE: "verschil_lijn", POINT: "verschil_punt"}
VALUES = "verschil_waarden"
CONSENSUS, SUPPORT, COMPETITION = "overeenstemming", "overeenstemming_functies", "overeenstemming_concurrentie"
DIFFERENCE_FIELDS = (
    ("soort", TEXT), ("naam", TEXT), ("functie", TEXT), ("functie_naam", TEXT), ("wat", TEXT), ("uuid", TEXT),
    ("uuid_oud", TEXT), ("maat", REAL), ("eenheid", TEXT), ("erbij", REAL), ("eraf", REAL), ("van", TEXT),
    ("naar", TEXT), ("horizon", TEXT),
)  # fmt: skip
VALUE_FIELDS = (
    ("soort", TEXT), ("naam", TEXT), ("uuid_oud", TEXT), ("uuid", TEXT), ("veld", TEXT), ("label", TEXT),
    ("oud", TEXT), ("nieuw", TEXT), ("van", TEXT), ("naar", TEXT), ("horizon", TEXT),
)  # fmt: skip
CONSENSUS_FIELDS = (
    ("soort", TEXT), ("uitkomst", TEXT), ("vast", YES_NO), ("varianten", WHOLE), ("met_iets", WHOLE), ("steun", WHOLE),
    ("samen", TEXT), ("functies", TEXT), ("antwoorden", TEXT), ("objecten", TEXT), ("oppervlakte_ha", REAL),
    ("horizon", TEXT),
)  # fmt: skip
COMPETITION_FIELDS = (
    ("functie_a", TEXT), ("functie_b", TEXT), ("naam_a", TEXT), ("naam_b", TEXT), ("oppervlakte_ha", REAL),
    ("plekken", WHOLE),
)  # fmt: skip
_UNITS = {AREA: ("ha", HECTARE_M2), LINE: ("km", 1000.0), POINT: ("punten", 1.0)}


def difference_in_file(proposal_path: Any, before: str, after: str, horizon: str) -> Difference:
    """What differs between two variants of a proposal file. Raises NovexError for what does not exist."""
    proposal = open_proposal(proposal_path)
    objects, variants = proposal.objects(), proposal.variants()
    drawings = [drawing_of(objects, variants, code, horizon) for code in (before, after)]
    return difference(drawings[0], drawings[1], objects)


def consensus_in_file(
    proposal_path: Any, codes: Optional[Sequence[str]], horizon: str, progress: Optional[Progress] = None
) -> Consensus:
    """Where variants of a proposal file agree; None asks all that are offered. Raises NovexError and Cancelled."""
    proposal = open_proposal(proposal_path)
    objects, variants = proposal.objects(), proposal.variants()
    chosen = chosen_codes(variants, codes)
    return consensus([drawing_of(objects, variants, code, horizon) for code in chosen], progress)


# -- difference -------------------------------------------------------------------------------------


def write_difference(found: Difference, target: Path) -> None:
    """Write what differs: a layer per kind of shape, and a table with a row per value. Raises NovexError."""
    write_layers(difference_files(found), target)


def difference_files(found: Difference) -> List[LayerFile]:
    """The layers and the table of a difference, to be written with others."""
    layers = [
        LayerFile(name, kind, DIFFERENCE_FIELDS, list(_difference_rows(found, kind)), name,
                  tr("Toegevoegd, vervallen en gewijzigd"))
        for kind, name in DIFFERENCE.items()
    ]  # fmt: skip
    return [*layers, LayerFile(VALUES, "", VALUE_FIELDS, [(row, None) for row in value_rows(found)])]


def value_rows(found: Difference) -> List[Tuple[str, ...]]:
    """A row per value that differs, in the columns of ``VALUE_FIELDS``; one for what is added or lapses."""
    rows: List[Tuple[str, ...]] = []
    for change in found.told:
        known = (change.kind, change.item.name, *_uuids(change))
        where = (found.before.name, found.after.name, found.after.horizon)
        if change.kind == CHANGED:
            rows += [(*known, one.field, one.label, one.before, one.after, *where) for one in change.values]
        else:
            there, gone = tr("aanwezig"), tr("niet aanwezig")
            old, new = (gone, there) if change.before is None else (there, gone)
            rows.append((*known, "", tr("Object"), old, new, *where))
    return rows


def _uuids(change: ObjectChange) -> Tuple[str, str]:
    """Before and after; empty where there is none."""
    return (change.before.uuid if change.before else "", change.after.uuid if change.after else "")


def difference_shapes(found: Difference, kind: str) -> Iterator[Tuple[str, ProposalObject]]:
    """What lies where, as (sort, object): new, gone or changed, and the former outline of what changed its shape."""
    for _change, sort, item in _shapes(found, kind):
        yield sort, item


def _difference_rows(found: Difference, kind: str) -> Iterator[Tuple[List[Any], Any]]:
    for change, sort, item in _shapes(found, kind):
        yield _difference_row(found, change, item, sort), item.geometry


def _shapes(found: Difference, kind: str) -> Iterator[Tuple[ObjectChange, str, ProposalObject]]:
    for change in found.changes:
        if change.kind == SAME:
            continue
        if change.item.kind == kind and change.item.geometry is not None:
            yield change, change.kind, change.item
        before = change.before
        if change.kind == CHANGED and change.moved and before and before.kind == kind and before.geometry is not None:
            yield change, WAS, before


def _difference_row(found: Difference, change: ObjectChange, item: ProposalObject, sort: str) -> List[Any]:
    unit, size = _UNITS[item.kind]
    old, new = _uuids(change)
    return [
        sort, item.name, item.function, code_name("functies", item.function), change_words(change), new or old, old,
        measure(item) / size, unit, change.gained / size, change.lost / size, found.before.name, found.after.name,
        found.after.horizon,
    ]  # fmt: skip


def change_words(change: ObjectChange) -> str:
    """What changed, in one line: ``Vorm: 62,4 ha → 110 ha; Startjaar: 2027 → 2026``."""
    return "; ".join(f"{one.label}: {one.before} → {one.after}" for one in change.values)


# -- consensus --------------------------------------------------------------------------------------


def write_consensus(found: Consensus, target: Path) -> None:
    """Write the places, the support per function and the functions that compete. Raises NovexError."""
    names = function_names()
    objects = {item.uuid: item.name for drawing in found.drawings for item in drawing.objects}
    places = [(_place_row(found, place, names, objects), place.geometry) for place in found.places]
    note = tr("Waar varianten het eens zijn, en waar zij om dezelfde grond vragen")
    write_layers(
        [
            LayerFile(CONSENSUS, AREA, CONSENSUS_FIELDS, places, CONSENSUS, note),
            LayerFile(SUPPORT, "", support_fields(found), [(row, None) for row in support_rows(found)]),
            LayerFile(COMPETITION, "", COMPETITION_FIELDS, [(row, None) for row in competition_rows(found)]),
        ],
        target,
    )


def _place_row(found: Consensus, place: Place, names: Dict[str, str], objects: Dict[str, str]) -> List[Any]:
    return [
        place.kind, kind_title(place.kind, len(found.drawings)), place.fixed, len(found.drawings), place.drawn,
        place.support, _named(place.common, names), _named(place.functions, names),
        "; ".join(f"{drawing.name}: {_named(answer, names) or '–'}"
                  for drawing, answer in zip(found.drawings, place.answers)),
        _named(sorted(place.objects, key=lambda uuid: objects.get(uuid, uuid)), objects), place.area_m2 / HECTARE_M2,
        found.drawings[0].horizon,
    ]  # fmt: skip


def _named(keys: Sequence[str], names: Dict[str, str]) -> str:
    return ", ".join(names.get(key, key) for key in keys)


def support_fields(found: Consensus) -> Tuple[Tuple[str, Any], ...]:
    """The columns of the table per function: ground that 1, 2, 3 ... variants want."""
    counts = tuple((f"ha_in_{count + 1}", REAL) for count in range(len(found.drawings)))
    return (("functie", TEXT), ("naam", TEXT), ("oppervlakte_ha", REAL), *counts, ("strijdig_ha", REAL))


def support_rows(found: Consensus) -> List[List[Any]]:
    return [
        [one.code, one.name, one.area_m2 / HECTARE_M2, *(area / HECTARE_M2 for area in one.by_count),
         one.contested_m2 / HECTARE_M2]
        for one in found.support
    ]  # fmt: skip


def competition_rows(found: Consensus) -> List[List[Any]]:
    names = function_names()
    return [
        [pair.one, pair.other, names.get(pair.one, pair.one), names.get(pair.other, pair.other),
         pair.area_m2 / HECTARE_M2, pair.places]
        for pair in found.competitions
    ]  # fmt: skip


# -- on the map -------------------------------------------------------------------------------------


def add_difference_layers(project: QgsProject, path: Any, title: str) -> List[QgsVectorLayer]:
    """Show a difference: points over lines over areas, in a group of its own in place of an earlier one. Main thread.

    Layers without a feature stay away. Raises NovexError when QGIS cannot open the file.
    """
    return _shown(project, path, title, [DIFFERENCE[POINT], DIFFERENCE[LINE], DIFFERENCE[AREA]], "verschil")


def add_consensus_layer(project: QgsProject, path: Any, title: str) -> List[QgsVectorLayer]:
    """Show a consensus map, in place of an earlier one. Main thread. Raises NovexError."""
    return _shown(project, path, title, [CONSENSUS], CONSENSUS)


def _shown(project: QgsProject, path: Any, title: str, names: Sequence[str], mark: str) -> List[QgsVectorLayer]:
    made = [_opened(path, name) for name in names]
    made = [layer for layer in made if layer.featureCount()] or made[-1:]
    for earlier in [one for one in project.mapLayers().values() if one.customProperty(ROLE) in names]:
        project.removeMapLayer(earlier.id())
    parent = find_group(project) or project.layerTreeRoot()
    for group in [one for one in parent.findGroups() if one.customProperty(ROLE) == mark]:
        parent.removeChildNode(group)
    group = parent.insertGroup(0, title)
    group.setCustomProperty(ROLE, mark)
    for layer, name in zip(made, [layer.name() for layer in made]):
        layer.setCustomProperty(ROLE, name)
        layer.setName(_TITLES[name]())
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    return made


def _opened(path: Any, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not layer.isValid():
        raise NovexError(
            tr("{file} kan niet worden geopend.").format(file=Path(path).name),
            tr("Maak het bestand opnieuw, en kies een map waarin u mag schrijven."),
        )
    return layer


_TITLES = {
    DIFFERENCE[AREA]: lambda: tr("Verschil: vlakken"),
    DIFFERENCE[LINE]: lambda: tr("Verschil: lijnen"),
    DIFFERENCE[POINT]: lambda: tr("Verschil: punten"),
    CONSENSUS: lambda: tr("Overeenstemming"),
}
