"""A proposal in the words of INSPIRE Planned Land Use (application schema version 4.0), flattened to tables.

Names are those of the schema. In the file they stand in lower case (:func:`lower_name`), because PDOK takes no capitals
in a GeoPackage.

Areas become zoning elements. Search areas, lines and points have no place there without a national code list for
supplementary regulations; they are counted as left out. What a proposal does not know stays empty (void).
"""

import re
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Optional, Tuple

from ..model.functions import function, has_function
from ..model.records import AREA, SEARCH_AREA, ProposalHeader, ProposalObject

REGISTER = "http://inspire.ec.europa.eu/codelist/"
# a proposal is being drawn up and binds nobody; a Dutch province is a region (NUTS 2)
_STEP, _NATURE, _LEVEL = "elaboration", "nonBinding", "regional"
PLAN_FIELDS = (
    "inspireId_localId", "inspireId_namespace", "inspireId_versionId", "officialTitle", "alternativeTitle",
    "levelOfSpatialPlan", "processStepGeneral", "planTypeName", "beginLifespanVersion", "endLifespanVersion",
    "validFrom", "validTo",
)  # fmt: skip
ZONE_FIELDS = (
    "inspireId_localId", "inspireId_namespace", "inspireId_versionId", "hilucsLandUse", "specificLandUse",
    "regulationNature", "processStepGeneral", "beginLifespanVersion", "endLifespanVersion", "validFrom", "validTo",
    "plan",
)  # fmt: skip
USE_FIELDS = ("ZoningElement", "hilucsLandUse", "main")


@dataclass(frozen=True)
class PlannedLandUse:
    """Rows by field name; ``zones`` with their geometry as drawn (shapely, EPSG:28992)."""

    plan: Dict[str, Any]
    zones: Tuple[Tuple[Dict[str, Any], Any], ...]
    uses: Tuple[Dict[str, Any], ...]  # every HILUCS code of every zone, the main one first
    left_out: int


def planned_land_use(header: ProposalHeader, objects: Iterable[ProposalObject]) -> PlannedLandUse:
    """The plan and its zones; ``objects`` are those in force in one variant and year."""
    items = [item for item in objects if not item.dropped]
    zones = [item for item in items if _is_zone(item)]
    namespace = f"NL.NOVEX.{header.province}"
    rows = tuple((_zone(item, header, namespace), item.geometry) for item in zones)
    uses = tuple(use for item in zones for use in _uses(item))
    return PlannedLandUse(_plan(header, namespace), rows, uses, len(items) - len(zones))


def lower_name(name: str) -> str:
    """A name of the INSPIRE schema as a GeoPackage of PDOK may have it: ``hilucsLandUse`` is ``hilucs_land_use``."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", name).lower()


def code_uri(codelist: str, code: str) -> str:
    """The address of a code in the INSPIRE register."""
    return f"{REGISTER}{codelist}/{code}"


def _is_zone(item: ProposalObject) -> bool:
    drawn = item.geometry is not None and not item.geometry.is_empty
    return item.kind == AREA and item.exactness != SEARCH_AREA and has_function(item.function) and drawn


def _plan(header: ProposalHeader, namespace: str) -> Dict[str, Any]:
    return {
        **_identity(header.uuid, namespace, header.version), "officialTitle": header.title,
        "levelOfSpatialPlan": code_uri("LevelOfSpatialPlanValue", _LEVEL),
        "processStepGeneral": code_uri("ProcessStepGeneralValue", _STEP),
        "beginLifespanVersion": header.date or None,
    }  # fmt: skip


def _zone(item: ProposalObject, header: ProposalHeader, namespace: str) -> Dict[str, Any]:
    changed = item.extra.get("gewijzigd_op") or item.extra.get("gemaakt_op") or header.date
    return {
        **_identity(item.uuid, namespace, header.version),
        "hilucsLandUse": _hilucs(item.function), "specificLandUse": item.function,
        "regulationNature": code_uri("RegulationNatureValue", _NATURE),
        "processStepGeneral": code_uri("ProcessStepGeneralValue", _STEP),
        "beginLifespanVersion": str(changed) if changed else None,
        "validFrom": _day(item.start_year, "01-01"), "validTo": _day(item.end_year, "12-31"), "plan": header.uuid,
    }  # fmt: skip


def _uses(item: ProposalObject) -> List[Dict[str, Any]]:
    codes = [item.function, *(code for code in item.further_functions if has_function(code))]
    found = dict.fromkeys(_hilucs(code) for code in codes)
    return [{"ZoningElement": item.uuid, "hilucsLandUse": uri, "main": not place} for place, uri in enumerate(found)]


def _identity(local: str, namespace: str, version: str) -> Dict[str, Any]:
    return {"inspireId_localId": local, "inspireId_namespace": namespace, "inspireId_versionId": version or None}


def _hilucs(code: str) -> str:
    return code_uri("HILUCSValue", function(code).hilucs)


def _day(year: Optional[int], day: str) -> Optional[str]:
    return f"{year}-{day}" if year else None
