"""Where a reservation layer comes from, and what is read from there."""

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple

from ..core.services.records import Provenance

INFO, WARNING, ERROR = "info", "waarschuwing", "fout"
Message = Tuple[str, str]  # level and Dutch text


@dataclass(frozen=True)
class LayerSource:
    """One table (or part of one) that feeds a layer of the store; several may feed the same ``key``.

    ``source`` is the name to cite, ``date`` the state of the data (ISO 8601). ``where`` is an OGR attribute
    filter; ``group`` names one group of a GIO (geografisch informatieobject), ``groups`` several; for
    a GIO inside a zip ``table`` is its name there. ``provenance`` says more about a
    download; a plain file gets one when the store is made. ``title`` and ``accuracy`` are for a layer that the
    catalogue does not know; an ``accuracy`` that the source itself states goes before that of the catalogue.
    """

    key: str
    path: str
    table: str = ""
    date: str = ""
    source: str = ""
    name_field: Optional[str] = None
    id_field: Optional[str] = None
    where: Optional[str] = None
    group: Optional[str] = None
    provenance: Optional[Provenance] = None
    title: str = ""
    groups: Tuple[str, ...] = ()
    accuracy: str = ""  # exact, middel, indicatief or '' = the source does not say


@dataclass(frozen=True)
class Discovery:
    """What was recognised in a folder or file, and what was not and why."""

    sources: Tuple[LayerSource, ...] = ()
    messages: Tuple[Message, ...] = ()


@dataclass
class RawFeatures:
    """Features as read: shapely geometries (2D, straight, EPSG:28992; None where there is none), not yet repaired."""

    geometries: Any
    ids: List[str]
    names: List[str]
    messages: List[Message] = field(default_factory=list)
    classes: List[str] = field(default_factory=list)  # class of each feature for the style; empty = none has one
    values: Dict[str, List[str]] = field(default_factory=dict)  # by field that rules select on; '' = not known
