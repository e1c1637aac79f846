"""Metadata records by ISO 19139, as the register gives them: leniently, because practice is not the profile.

Half of the records of the basisset declare an older profile, write the CRS as free text, and put licence,
attribution and address of the licence in whatever order.
"""

import re
from dataclasses import dataclass
from typing import Dict, Iterable, Optional, Tuple

from ..errors import NovexError
from ..texts import tr
from .documents import crs_names, unexpected, unique
from .xml import XmlNode

_LICENCES = (
    ("creativecommons.org/publicdomain/mark", "Public Domain Mark {version}"),
    ("creativecommons.org/publicdomain/zero", "CC0 {version}"),
    ("creativecommons.org/licenses/by-nc-sa/", "CC BY-NC-SA {version}"),
    ("creativecommons.org/licenses/by-nc-nd/", "CC BY-NC-ND {version}"),
    ("creativecommons.org/licenses/by-nc/", "CC BY-NC {version}"),
    ("creativecommons.org/licenses/by-sa/", "CC BY-SA {version}"),
    ("creativecommons.org/licenses/by-nd/", "CC BY-ND {version}"),
    ("creativecommons.org/licenses/by/", "CC BY {version}"),
)
_ATTRIBUTION = re.compile(r"naamsvermelding\s+verplicht\s*[,:;]?\s*(.*)", flags=re.IGNORECASE | re.DOTALL)
_UUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")


@dataclass(frozen=True)
class OnlineResource:
    """An address in a record. ``protocol`` as it stands there, such as OGC:WFS; ``name`` is mostly a layer name."""

    url: str
    protocol: str = ""
    name: str = ""
    description: str = ""


@dataclass(frozen=True)
class MetadataRecord:
    """One record. Dates ISO 8601; ``operates_on`` are the ids of the datasets that a service record serves."""

    identifier: str
    title: str = ""
    abstract: str = ""
    organisation: str = ""
    created: str = ""
    published: str = ""
    revised: str = ""
    stamped: str = ""  # date of the record itself
    licence: str = ""
    licence_url: str = ""
    use_limitation: str = ""
    attribution: str = ""
    keywords: Tuple[str, ...] = ()
    resources: Tuple[OnlineResource, ...] = ()
    is_service: bool = False
    service_type: str = ""
    operates_on: Tuple[str, ...] = ()
    crs: Tuple[str, ...] = ()

    @property
    def date(self) -> str:
        """State of the data: the latest of its dates, without the date of the record itself."""
        return max((self.revised, self.published, self.created))


def records_in(root: XmlNode) -> Tuple[MetadataRecord, ...]:
    """Every record of an answer of a register, or the document itself when that is a record."""
    return tuple(parse_record(node) for node in root.walk("MD_Metadata"))


def parse_record(node: XmlNode) -> MetadataRecord:
    """One MD_Metadata element. Raises NovexError when it is something else or has neither identifier nor title."""
    if node.name != "MD_Metadata":
        raise unexpected("ISO 19139", node.name)
    about = node.find("identificationInfo") or XmlNode("identificationInfo")
    citation = about.first("CI_Citation") or XmlNode("CI_Citation")
    dates = _dates(citation)
    identifier, title = _text(node.find("fileIdentifier")), _text(citation.find("title"))
    if not identifier and not title:
        raise NovexError(
            tr("Een metadatarecord heeft geen nummer en geen titel."), tr("Meld dit bij het register dat het gaf.")
        )
    licence, licence_url, attribution = _legal(about)
    return MetadataRecord(
        identifier=identifier,
        title=title,
        abstract=_text(about.first("abstract")),
        organisation=_text(about.first("organisationName")) or _text(node.first("organisationName")),
        created=dates.get("creation", ""),
        published=dates.get("publication", ""),
        revised=dates.get("revision", ""),
        stamped=_text(node.find("dateStamp")),
        licence=licence,
        licence_url=licence_url,
        use_limitation=next((text for text in map(_text, about.walk("useLimitation")) if text), ""),
        attribution=attribution,
        keywords=unique(_text(one) for one in about.walk("keyword")),
        resources=_resources(node),
        is_service=about.first("SV_ServiceIdentification") is not None,
        service_type=_text(about.first("serviceType")),
        operates_on=unique(_operated(one) for one in about.walk("operatesOn")),
        crs=crs_names(_text(one.first("code")) for one in node.all("referenceSystemInfo")),
    )


def licence_name(text: str) -> str:
    """The short name of a licence by its address; '' when the address is not one of a known licence."""
    lower = text.lower()
    for part, name in _LICENCES:
        if part in lower:
            version = re.search(r"\b(\d+\.\d+)", lower.split(part, 1)[1])
            return name.format(version=version.group(1) if version else "").strip()
    return ""


def _legal(about: XmlNode) -> Tuple[str, str, str]:
    """Licence, its address, and the text of attribution, from the legal constraints."""
    texts, links = [], []
    for node in about.walk("otherConstraints"):
        texts.append(_text(node))
        anchor = node.find("Anchor")
        links.append(anchor.get("href") if anchor else "")
    addresses = [text for text in links + texts if licence_name(text)]
    attribution = next((found.group(1) for text in texts for found in [_ATTRIBUTION.match(text)] if found), "")
    named = licence_name(addresses[0]) if addresses else ""
    if not named:
        named = next((text for text in texts if text and not _ATTRIBUTION.match(text)), "")
    return named, addresses[0] if addresses else "", " ".join(attribution.split()).strip(" .")


def _dates(citation: XmlNode) -> Dict[str, str]:
    """Latest date of each kind: creation, publication, revision."""
    found: Dict[str, str] = {}
    for node in citation.all("date", "CI_Date"):
        code = node.find("dateType", "CI_DateTypeCode")
        kind = (code.get("codeListValue") or code.text).lower() if code else ""
        found[kind] = max(found.get(kind, ""), _text(node.find("date")))
    return found


def _resources(node: XmlNode) -> Tuple[OnlineResource, ...]:
    """Addresses of the distribution and, of service records, of the operations; each address and name once."""
    found: Dict[Tuple[str, str], OnlineResource] = {}
    for place in (*node.all("distributionInfo"), *node.walk("containsOperations")):
        for one in place.walk("CI_OnlineResource"):
            resource = OnlineResource(
                url=_text(one.find("linkage")),
                protocol=_text(one.find("protocol")),
                name=_text(one.find("name")),
                description=_text(one.find("description")),
            )
            if resource.url:
                found.setdefault((resource.url, resource.name), resource)
    return tuple(found.values())


def _operated(node: XmlNode) -> str:
    """The id of the dataset record that a service works on: in a link, as uuidref, or by its last part."""
    link = node.get("href")
    found = re.search(r"[?&#]id=([^&#]+)", link, flags=re.IGNORECASE)
    candidates: Iterable[Optional[str]] = (found.group(1) if found else None, node.get("uuidref"), link)
    for text in candidates:
        uuid = _UUID.search(text or "")
        if uuid:
            return uuid.group(0).lower()
    return found.group(1) if found else node.get("uuidref")


def _text(node: Optional[XmlNode]) -> str:
    """The text of a gco:CharacterString, gmx:Anchor, gmd:URL, code or date in this element."""
    if node is None:
        return ""
    text = node.deep_text()
    if text:
        return " ".join(text.split())
    coded = next((one for one in node.walk() if one.get("codeListValue")), None)
    return coded.get("codeListValue") if coded else ""
