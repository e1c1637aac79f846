"""What is said of a dataset, apart from how ISO 19139 or DCAT spells it."""

from dataclasses import dataclass, field
from typing import Any, Optional, Sequence, Tuple

from ..model.records import ProposalHeader, ProposalObject, Variant
from .rd import NETHERLANDS, Box

UNDER_DEVELOPMENT, COMPLETED = "underDevelopment", "completed"  # MD_ProgressCode
PUBLICATION, REVISION = "publication", "revision"  # CI_DateTypeCode


@dataclass(frozen=True)
class Source:
    """A reference layer that a dataset rests on."""

    title: str
    date: str = ""  # ISO 8601; empty when its source does not say
    owner: str = ""
    sha256: str = ""


@dataclass(frozen=True)
class Facts:
    """What is known of a proposal when its metadata are written.

    ``moment`` is that of its last change (ISO 8601, UTC); ``check`` (moment, horizon, number of layers, number of
    findings) is empty when it was never checked; ``finding_box`` holds their places (EPSG:28992).
    """

    header: ProposalHeader
    objects: Sequence[ProposalObject] = ()
    variants: Sequence[Variant] = ()
    moment: str = ""
    check: Tuple[Any, ...] = ()
    finding_box: Optional[Box] = None
    basisset: Tuple[str, str] = ("", "")  # name, date
    sources: Sequence[Source] = ()
    software: str = ""
    definitive: bool = False
    errors: Optional[int] = None  # of the validation; None when it was not validated


@dataclass(frozen=True)
class Dataset:
    """One dataset, described; nothing in it is empty but ``email``, ``website``, ``sources`` and ``period``."""

    key: str  # name of its file of metadata
    uuid: str  # of the data
    record_uuid: str  # of the metadata
    title: str
    abstract: str
    keywords: Tuple[str, ...]
    province: str  # code of provincies
    organisation: str
    email: str
    website: str
    use_limits: str
    licence: str  # code of licentie
    date: str  # yyyy-mm-dd
    date_type: str
    stamp: str  # yyyy-mm-dd, of the metadata
    version: str
    status: str
    scale: int
    lineage: str
    model: str  # version of the exchange model
    sources: Tuple[Source, ...] = ()
    box: Box = NETHERLANDS  # WGS 84, degrees
    period: Tuple[str, str] = ("", "")  # first and last day that the content is about
    conformance: Tuple[Optional[bool], str] = field(default=(None, ""))  # follows the exchange model, in words
    parent: str = ""  # record_uuid of the dataset that this one was made of
    yearly: bool = False
