"""All that can be known of a new object at the moment it is drawn, by field name of the exchange model."""

from typing import Any, Dict, List, Mapping, Optional, Protocol, Tuple

from qgis.core import QgsGeometry, QgsVectorLayer

from ..core.errors import NovexError
from ..core.model.functions import Function
from ..core.model.records import AREA, LINE
from ..core.optional import shapely
from ..core.proposal.derive import derived_quantity, rederive
from ..core.proposal.last_values import LastValues
from ..core.proposal.naming import name_stem, next_name
from ..core.proposal.place import Place, shares_text
from .object_names import names_like
from .places import BETWEEN, Places

__all__ = [
    "LastValues", "after_geometry", "filled", "is_large", "place_changes", "place_values", "places_at_once",
    "places_for", "size_of",
]  # fmt: skip

# Finding out where a shape lies costs about 6 microseconds per vertex: more than this many hold the window up in a way
# that is felt. The panel works those out in a task (``ui.late_places``).
LARGE_VERTICES = 3_000

PLACE_FIELDS = ("gemeente", "novex_gebied", "regio", "vista", "aandeel_provincies")


class SessionLike(Protocol):
    """What is asked of the session."""

    variant: str
    horizon: str
    header: Any
    store: Any

    def layers(self) -> List[QgsVectorLayer]: ...


def filled(
    session: SessionLike,
    layer: QgsVectorLayer,
    geometry: QgsGeometry,
    function: Function,
    kind: str,
    last: Optional[LastValues] = None,
    *,
    precision_m: Optional[float] = None,
    places: Optional[Places] = None,
) -> Dict[str, Any]:
    """Values for a new object with this geometry (EPSG:28992), for fields that ``layer`` has.

    ``last`` brings what the former object of this function said, ``precision_m`` how precise the outline is meant
    (m), ``places`` spares looking the basisset up anew. Fields that are not named keep the default of the layer.
    """
    values: Dict[str, Any] = dict(last.of(function.code)) if last is not None else {}
    values.update(
        functie=function.code,
        perspectief=function.perspective,
        variant=session.variant or None,
        horizon=session.horizon,
        naam=next_name(function.code, names_like(session.layers(), name_stem(function.code))),
        eenheid=function.unit,
        hoeveelheid_afgeleid=False,
    )
    size = size_of(geometry, kind)
    derived = derived_quantity(function.code, kind, size["area_m2"], size["length_m"], values.get("dichtheid"))
    if derived is not None:
        values.update(derived.values())
    if precision_m is not None:
        values["precisie_m"] = precision_m
    where = places if places is not None else places_at_once(session, geometry)
    if where is not None:
        values.update(_known(place_values(where.of(geometry), where.province)))
    present = set(layer.fields().names())
    return {name: value for name, value in values.items() if name in present}


def after_geometry(
    before: Mapping[str, Any], geometry: QgsGeometry, kind: str, places: Optional[Places] = None
) -> Dict[str, Any]:
    """What must change in an object whose shape was edited: derived quantities, and the place when it moved.

    ``before`` holds the fields of the object; the NOVEX area only follows while it is empty or was filled in for
    the old place, which ``before`` cannot tell: it is left alone once it is filled.
    """
    changes = rederive(before, size_of(geometry, kind))
    if places is not None:
        changes.update(place_changes(before, place_values(places.of(geometry), places.province)))
    return changes


def place_changes(before: Mapping[str, Any], place: Mapping[str, Any]) -> Dict[str, Any]:
    """What must change in the fields ``before`` for an object that lies there; see :func:`after_geometry`."""
    return {
        name: value for name, value in place.items()
        if not (name == "novex_gebied" and before.get(name)) and (value or None) != (before.get(name) or None)
    }  # fmt: skip


def is_large(geometry: Any) -> bool:
    """Whether finding out where a QgsGeometry or shapely geometry lies takes so long that it belongs in a task."""
    if hasattr(geometry, "constGet"):
        return not geometry.isNull() and int(geometry.constGet().nCoordinates()) > LARGE_VERTICES
    return int(shapely().get_num_coordinates(geometry)) > LARGE_VERTICES


def places_at_once(session: SessionLike, geometry: QgsGeometry) -> Optional[Places]:
    """What says where this shape lies, as :func:`places_for`; None for a large one, whose place follows later."""
    return None if is_large(geometry) else places_for(session)


def size_of(geometry: QgsGeometry, kind: str) -> Dict[str, Any]:
    """``kind``, ``area_m2`` and ``length_m`` in the plane of RD New, as :mod:`core.proposal.derive` asks them."""
    return {
        "kind": kind,
        "area_m2": geometry.area() if kind == AREA else 0.0,
        "length_m": geometry.length() if kind == LINE else 0.0,
    }


def place_values(place: Place, province: str) -> Dict[str, Any]:
    """The place as fields; None where nothing is known. The shares only when the object passes the border."""
    shares = None
    if province and place.crosses(province):
        shares = shares_text(place.province_shares) or f"{province}:0.0000"
    return {
        "gemeente": BETWEEN.join(place.municipalities) or None,
        "novex_gebied": place.novex_area or None,
        "regio": place.region or None,
        "vista": place.vista or None,
        "aandeel_provincies": shares,
    }


_opened: Dict[Tuple[str, str, float], Places] = {}


def places_for(session: SessionLike) -> Optional[Places]:
    """The places of the session's basisset and province, opened once; None without a proposal or basisset."""
    if session.header is None:
        return None
    path = session.store.path if session.store is not None else None
    key = (str(path or ""), session.header.province, path.stat().st_mtime if path is not None else 0.0)
    if key not in _opened:
        try:
            made = Places(path, session.header.province)
        except (NovexError, OSError):
            return None  # drawing goes on; the page Basisset says what is wrong with the file
        _opened.clear()
        _opened[key] = made
    return _opened[key]


def _known(values: Mapping[str, Any]) -> Dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
