"""Traceability both ways: the record beside a sheet, what QGIS really drew, and a sheet held against the data again.

The record is JSON (see :mod:`..core.sheets.trace`): datasets, filter, counts, every object with its checksum, and the
checksums of the files. Its short code stands on the sheet.
"""

import json
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, NamedTuple, Optional, Sequence, Set, Tuple

from qgis.core import QgsFeature, QgsPrintLayout, QgsRenderedFeatureHandlerInterface

from ..core.errors import NovexError
from ..core.exchange.manifest import packed_file
from ..core.model.records import ProposalHeader, ProposalObject
from ..core.optional import shapely
from ..core.sheets import trace
from ..core.sheets.generalise import JOIN
from ..core.sheets.house_style import HouseStyle
from ..core.sheets.overlay import NOTHING, Overlay
from ..core.sheets.paper import Paper
from ..core.sheets.section import section
from ..core.sheets.views import MAP, View
from ..core.texts import tr
from ..core.variants.effective import effective_objects
from .atomic import write_text
from .frames import Frame
from .geopackage import open_proposal
from .sheet_areas import FRAMES, PROVINCE, Area, AreaChoice, areas_of
from .sheet_content import Sheet, of_theme
from .sheet_files import SheetFiles
from .sheet_margin import plugin_version
from .sheet_project import OBJECT_FIELD, split_by_frame
from .store import Store


class DrawnObjects(QgsRenderedFeatureHandlerInterface):
    """Hears of every feature that a map draws, and keeps the uuids of the proposals among them."""

    def __init__(self) -> None:
        super().__init__()
        self.uuids: Set[str] = set()

    def handleRenderedFeature(self, feature: QgsFeature, _bounds: Any, _context: Any) -> None:
        place = feature.fields().lookupField(OBJECT_FIELD)
        if place >= 0:
            self.uuids.update(str(feature.attribute(place)).split(JOIN))  # a sign may stand for several

    def usedAttributes(self, _layer: Any, _context: Any) -> Set[str]:
        return {OBJECT_FIELD}


class SheetRecords:
    """Makes the records of a set of sheets; fingerprints are worked out once."""

    def __init__(self, header: ProposalHeader, objects: Sequence[ProposalObject], file_name: str) -> None:
        self._header = header
        self._marks = {item.uuid: trace.fingerprint(item) for item in objects}
        self._file_name = file_name

    def record(
        self, sheet: Sheet, drawn: Sequence[ProposalObject], outside: Sequence[ProposalObject], paper: Paper,
        status: str, backdrop: Iterable[Mapping[str, Any]], over: Overlay = NOTHING,
        house: Optional[HouseStyle] = None, numbers: Optional[Mapping[str, int]] = None,
    ) -> Dict[str, Any]:  # fmt: skip
        """The record of a sheet as it will be; files and what was drawn are added by :func:`write_sheet`."""
        style = {} if house is None or house.is_usual else {"huisstijl": house.name}
        return trace.record({
            "kaartbeeld": {"code": sheet.code, "titel": sheet.title, "papier": paper.size, "stand": paper.orientation,
                           "status": status, "schaal": sheet.frame.scale, "kader": _rounded(sheet.frame.box), **style},
            "filter": {"variant": sheet.variant, "horizon": sheet.horizon, "thema": sheet.theme,
                       "gebied": _area_row(sheet.area), **_view_row(sheet)},
            "datasets": [self._proposal(), *backdrop],
            "aantallen": trace.counted(drawn, len(outside)),
            "objecten": trace.object_rows(drawn, self._marks),
            "buiten_kader": sorted(item.uuid for item in outside),
            **_section_rows(sheet, drawn),
            **({} if over.empty else {"erover": over.row()}),
            **({"nummers": {item.uuid: numbers[item.uuid] for item in drawn}} if numbers else {}),
        })  # fmt: skip

    def _proposal(self) -> Dict[str, Any]:
        header = self._header
        return {"rol": "voorstel", "bestand": self._file_name, "uuid": header.uuid, "titel": header.title,
                "provincie": header.province, "versie": header.version, "datum": header.date,
                "ijkmoment": header.milestone, "uitwisselmodel": header.schema_version, "objecten": len(self._marks),
                "sha256": trace.checksum(self._marks)}  # fmt: skip


class Written(NamedTuple):
    """A sheet that was written: its files, the record beside them, and what must be said of it."""

    files: Tuple[Path, ...]
    record: Path
    notes: List[str]


def write_sheet(
    target: SheetFiles, layout: QgsPrintLayout, code: str, record: Mapping[str, Any], formats: Sequence[str],
    behind: Optional[QgsPrintLayout] = None,
) -> Written:  # fmt: skip
    """Write the files of a sheet, and its record with the proof of what QGIS drew meanwhile; each whole or not at all.

    ``behind`` holds the pages after it. Raises NovexError.
    """
    drawn, map_item = DrawnObjects(), layout.referenceMap()
    map_item.addRenderedFeatureHandler(drawn)
    try:
        files = target.write(layout, code, formats, behind)
    finally:
        map_item.removeRenderedFeatureHandler(drawn)
    proof = trace.drawn_proof([row["uuid"] for row in record[trace.CONTENT]["objecten"]], drawn.uuids)
    packed = [packed_file(path.name, path.read_bytes()) for path in files]
    whole = {
        **record,
        trace.DRAWN: proof,
        trace.FILES: [{"naam": one.path, "bytes": one.size, "sha256": one.sha256} for one in packed],
        "gemaakt_met": f"NOVEX voor QGIS {plugin_version()}",
    }
    path = target.folder / f"{code}.json"
    write_text(path, json.dumps(whole, ensure_ascii=False, indent=1) + "\n")
    missing = len(proof["niet_getekend"])
    return Written(files, path, [tr("Niet getekend: {count}; zie het spoorbestand.").format(count=missing)]
                   if missing else [])  # fmt: skip


def backdrop_rows(store: Optional[Store], used: Iterable[str]) -> List[Dict[str, Any]]:
    """The layers of the basisset under a sheet, with their origin."""
    if store is None:
        return []
    rows = []
    for key in used:
        layer = store.layer(key)
        rows.append({"rol": "ondergrond", "laag": key, "titel": layer.title, "bron": layer.source, "datum": layer.date,
                     "objecten": layer.count, "sha256": layer.sha256, "basisset": store.snapshot_name,
                     "basisset_datum": store.snapshot_date})  # fmt: skip
    return rows


def read_record(path: Any) -> Dict[str, Any]:
    """The record of a sheet. Raises NovexError when it is none, or was changed by hand."""
    place = Path(path)
    try:
        made = json.loads(place.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _no_record(place, str(error)) from error
    if not isinstance(made, dict) or made.get("soort") != trace.KIND:
        raise _no_record(place, tr("het is geen record van een kaartbeeld"))
    if not trace.is_whole(made):
        raise _no_record(place, tr("de inhoud past niet bij de spoorcode"))
    return made


def check_sheet(record_path: Any, proposal_path: Any, store_path: Any = None) -> List[str]:
    """In what way a sheet differs from what its own filter gives now, as sentences; none: it is true to the data.

    ``store_path`` is needed for the sheet of a municipality or NOVEX area, whose outline comes from the basisset.
    Raises NovexError for a record or proposal that cannot be read.
    """
    made = read_record(record_path)
    content = made[trace.CONTENT]
    proposal = open_proposal(proposal_path)
    wanted = content["filter"]
    found = of_theme(
        effective_objects(proposal.objects(), proposal.variants(), wanted["variant"], wanted["horizon"]),
        wanted["thema"],
    )
    found = View(level=wanted.get("laag", "")).filtered(found)
    return compared(made, record_path, _area_of(wanted["gebied"], store_path).filtered(found))


def compared(made: Mapping[str, Any], record_path: Any, found: Iterable[ProposalObject]) -> List[str]:
    """In what way a sheet, by its record, differs from what its filter gives now (``found``, in the frame or not), and
    which files beside the record are no longer those that were made; as sentences."""
    about = made[trace.CONTENT]["kaartbeeld"]
    west, south, east, north = about["kader"]
    inside, _outside = split_by_frame(found, Frame((west, south, east, north), about["schaal"]))
    said = trace.differences(made, {item.uuid: trace.fingerprint(item) for item in inside},
                             {item.uuid: item.name for item in inside})  # fmt: skip
    return said + _changed_files(Path(record_path).parent, made.get(trace.FILES, ()))


def _changed_files(folder: Path, files: Iterable[Mapping[str, Any]]) -> List[str]:
    """Files beside the record that are not those that were written with it; a missing one may lie elsewhere."""
    said = []
    for one in files:
        path = folder / one["naam"]
        if path.exists() and packed_file(path.name, path.read_bytes()).sha256 != one["sha256"]:
            said.append(tr("Het bestand {name} is gewijzigd nadat het is gemaakt.").format(name=path.name))
    return said


def _area_row(area: Area) -> Dict[str, str]:
    row = {"reeks": area.series, "naam": area.name}
    if area.shape is not None:
        row["sha256"] = trace.checksum(shapely().to_wkt(area.shape, rounding_precision=2))
    return row


def _view_row(sheet: Sheet) -> Dict[str, str]:
    """What is looked at; nothing for the map, as it was before there were other kinds."""
    row = {} if sheet.view.kind == MAP else {"beeld": sheet.view.kind}
    return {**row, "laag": sheet.view.level} if sheet.view.level else row


def _section_rows(sheet: Sheet, drawn: Sequence[ProposalObject]) -> Dict[str, Any]:
    """The line of a section and what it meets, from where to where and from how deep to how high."""
    if sheet.view.line is None:
        return {}
    found = section(sheet.view.line, drawn)
    return {"doorsnede": {"naam": sheet.view.name, "lijn": shapely().to_wkt(sheet.view.line, rounding_precision=2),
                          "lengte_m": round(found.length_m, 2), "objecten": found.row()}}  # fmt: skip


def _area_of(row: Mapping[str, str], store_path: Any) -> Area:
    """The area of a record again; of the province and of a frame the record itself says all."""
    if row["reeks"] in (PROVINCE, FRAMES):
        return Area(row["reeks"])
    store = Store.open(store_path) if store_path else None
    return areas_of(AreaChoice(row["reeks"], (row["naam"],)), store, None, [])[0]


def _rounded(box: Iterable[float]) -> List[float]:
    return [round(each, 3) for each in box]


def _no_record(path: Path, reason: str) -> NovexError:
    return NovexError(
        tr("{file} is niet te lezen als spoorbestand van een kaartbeeld ({reason}).").format(file=path.name,
                                                                                          reason=reason),
        tr("Maak het kaartbeeld opnieuw."),
    )  # fmt: skip
