"""Importing somebody's layer into a proposal: all that is good, or nothing when writing fails.

Every row that stays out is reported with its number and the reason; every change to a geometry is
reported too. Nothing in the source is touched.
"""

import uuid
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Set, Tuple, Union

from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from ..core.exchange.validation import OUTSIDE_SHARE, inside_bounds, outside_share
from ..core.model.functions import function
from ..core.model.records import BASIS, ProposalObject
from ..core.model.schema import OBJECT_TABLES, schema
from ..core.optional import shapely
from ..core.progress import Progress
from ..core.texts import tr
from . import records
from .geopackage import ProposalFile, open_proposal
from .intake_fields import FieldMap
from .intake_source import IntakeSource, Placed, Rejection

INFO, WARNING = "info", "waarschuwing"
Message = Tuple[str, str]


@dataclass(frozen=True)
class Rejected:
    """One feature of the source that was not imported; ``fid`` is its number there."""

    fid: int
    name: str
    reason: str

    def __str__(self) -> str:
        shown = f"{self.fid} '{self.name}'" if self.name else str(self.fid)
        return tr("Object {object} {reason}").format(object=shown, reason=self.reason)


@dataclass(frozen=True)
class IntakeReport:
    """What an import did: how many objects came in, what there is to say, and what stayed out.

    ``messages`` are (level, text) pairs, the rejections among them.
    """

    added: int
    messages: Tuple[Message, ...]
    rejections: Tuple[Rejected, ...] = ()
    uuids: Tuple[str, ...] = ()

    @property
    def rejected(self) -> int:
        return len(self.rejections)


def import_objects(
    proposal_path: Union[str, Path],
    source: Union[str, Path, QgsVectorLayer],
    *,
    table: Optional[str] = None,
    mapping: Optional[Mapping[str, str]] = None,
    defaults: Optional[Mapping[str, Any]] = None,
    province_geometry: Any = None,
    transform_context: Optional[QgsCoordinateTransformContext] = None,
    author: str = "",
    progress: Optional[Progress] = None,
) -> IntakeReport:
    """Add the features of ``source`` (a layer, or a file such as ``a.gpkg|layername=b``) to a proposal.

    ``table`` demands one kind of geometry; without it every feature goes to the table of its kind.
    ``mapping`` names a source column per field, ``defaults`` a value per field without column; columns
    that carry the name or title of a field are found by themselves. ``province_geometry`` is shapely,
    EPSG:28992. Raises NovexError when nothing can be imported at all (no such file or layer, no
    coordinate system, unknown function column, locked proposal) and Cancelled; both change nothing.
    """
    progress = progress or Progress()
    proposal = open_proposal(proposal_path, author=author)
    opened = IntakeSource(source, transform_context)
    columns = opened.layer.fields().names()
    fields = FieldMap(schema().table(table or OBJECT_TABLES["vlak"]), columns, mapping, defaults)
    work = _Intake(proposal, opened, fields, table, province_geometry)
    objects = work.read(progress.part(0.0, 0.9))
    progress.step(0.9, tr("Objecten opslaan"))
    if objects:
        proposal.write_objects(objects)
    progress.step(1.0)
    return IntakeReport(
        added=len(objects),
        messages=tuple(work.messages(len(objects))),
        rejections=tuple(work.rejected),
        uuids=tuple(item.uuid for item in objects),
    )


class _Intake:
    """One run: turns features into objects and keeps the account of what happened."""

    def __init__(
        self, proposal: ProposalFile, source: IntakeSource, fields: FieldMap, table: Optional[str], province: Any
    ) -> None:
        self._source, self._fields, self._table, self._province = source, fields, table, province
        self._variants = {BASIS, *(item.code for item in proposal.variants())}
        self._known: Set[str] = {item.uuid for item in proposal.objects()}
        self._notes: Dict[str, int] = Counter()
        self._partly_outside: List[str] = []
        self.rejected: List[Rejected] = []
        if province is not None:
            shapely().prepare(province)

    def read(self, progress: Progress) -> List[ProposalObject]:
        objects = []
        total = max(1, self._source.layer.featureCount())
        for number, feature in enumerate(self._source.features(), start=1):
            progress.step(min(1.0, number / total), tr("Object {number} lezen").format(number=number))
            name = ""
            try:
                row = self._fields.row(feature)
                name = row["naam"] or ""
                objects.append(self._object(self._source.place(feature), row, number))
            except Rejection as reason:
                self.rejected.append(Rejected(feature.id(), name, str(reason)))
        return objects

    def _object(self, placed: Placed, row: Dict[str, Any], number: int) -> ProposalObject:
        self._require_table(placed)
        if not row["functie"]:
            raise Rejection(tr("heeft geen functie"))
        if (row["variant"] or BASIS) not in self._variants:
            raise Rejection(tr("hoort bij variant '{code}', die niet bestaat").format(code=row["variant"]))
        item = self._completed(records.object_from_row(placed.kind, row, placed.geometry), number)
        self._require_inside(item)
        if item.uuid in self._known:
            raise Rejection(tr("staat al in het voorstel (kenmerk {uuid})").format(uuid=item.uuid))
        self._known.add(item.uuid)
        return item

    def _completed(self, item: ProposalObject, number: int) -> ProposalObject:
        """With an identifier, a name, a perspective and a unit, where the source gave none."""
        kind_of_use = function(item.function)
        name = item.name.strip()
        if not name:
            name = f"{kind_of_use.name} {number}"
            self._notes["named"] += 1
        if item.kind not in kind_of_use.geometries:
            self._notes["unusual"] += 1
        return replace(
            item,
            uuid=item.uuid or str(uuid.uuid4()),
            name=name,
            perspective=item.perspective or kind_of_use.perspective,
            unit=item.unit or kind_of_use.unit,
        )

    def _require_table(self, placed: Placed) -> None:
        wanted = schema().table(self._table).geometry if self._table else placed.kind
        if placed.kind != wanted:
            reason = tr("is een {kind}, en gevraagd is een {wanted}").format(kind=placed.kind, wanted=wanted)
            raise Rejection(reason)

    def _require_inside(self, item: ProposalObject) -> None:
        if not inside_bounds(item.geometry.bounds):
            raise Rejection(tr("ligt buiten Nederland; het coördinatenstelsel van de bron klopt waarschijnlijk niet"))
        if self._province is None or self._province.covers(item.geometry):
            return
        if not self._province.intersects(item.geometry):
            raise Rejection(tr("ligt buiten de provincie; kies de juiste provincie of laat het object weg"))
        if outside_share(item.geometry, self._province) > OUTSIDE_SHARE:
            self._partly_outside.append(item.name)

    def messages(self, added: int) -> List[Message]:
        """What there is to say about the whole import, the result first."""
        found: List[Message] = [(INFO, tr("{count} objecten ingelezen.").format(count=added))]
        if not added and not self.rejected:
            found = [(WARNING, tr("De laag '{layer}' bevat geen objecten.").format(layer=self._source.layer.name()))]
        found += self._geometry_messages()
        if self._notes["named"]:
            text = tr("{count} objecten hadden geen naam en kregen die van hun functie; pas de namen aan.")
            found.append((WARNING, text.format(count=self._notes["named"])))
        if self._notes["unusual"]:
            text = tr("{count} objecten hebben een functie die meestal met een andere geometrie wordt getekend.")
            found.append((WARNING, text.format(count=self._notes["unusual"])))
        if self._partly_outside:
            text = tr("Deels buiten de provincie: {names}. Knip ze af of licht het grenseffect toe.")
            found.append((WARNING, text.format(names=", ".join(self._partly_outside))))
        if self.rejected:
            text = tr("{count} objecten zijn niet ingelezen; verbeter ze in de bron en lees ze opnieuw in.")
            found.append((WARNING, text.format(count=len(self.rejected))))
            found += [(WARNING, str(item)) for item in self.rejected]
        return found

    def _geometry_messages(self) -> List[Message]:
        found: List[Message] = []
        changes = self._source.changes
        if changes["reprojected"]:
            text = tr("{count} objecten omgezet van {crs} naar RD New (EPSG:28992){accuracy}.")
            found.append((INFO, text.format(count=changes["reprojected"], crs=self._crs(), accuracy=self._accuracy())))
        if changes["curved"]:
            text = tr("{count} objecten met bogen zijn omgezet naar rechte lijnstukken.")
            found.append((INFO, text.format(count=changes["curved"])))
        if changes["dimensions"]:
            text = tr("Bij {count} objecten zijn hoogte (Z) of maat (M) weggelaten; vul zo nodig hoogte_m in.")
            found.append((INFO, text.format(count=changes["dimensions"])))
        return found + [(WARNING, text) for text in self._source.repairs]

    def _crs(self) -> str:
        return self._source.crs.authid() or self._source.crs.description()

    def _accuracy(self) -> str:
        metres = self._source.accuracy_m
        return tr(", nauwkeurig tot {metres} m").format(metres=f"{metres:g}") if metres else ""
