"""A dataset as ISO 19139 (the XML of ISO 19115:2003), by the Dutch profile for geography, version 2.1.0.

The order of elements is that of the schemas (http://www.isotc211.org/2005/gmd of 2007-04-17, with GML 3.2). Where
the profile asks for a link behind a word (licence, model) it is a ``gmx:Anchor``.
"""

from typing import List

from ..model.codelists import code_name, find_code
from ..texts import tr
from .markup import Child, Element, document, element
from .record import Dataset, Source

STANDARD = "Nederlands metadata profiel op ISO 19115 voor geografie 2.1.0"
MODEL_NAME = "NOVEX-uitwisselmodel"
CRS = "http://www.opengis.net/def/crs/EPSG/0/28992"
FORMAT = ("GeoPackage", "1.2")
_LISTS = "http://standards.iso.org/iso/19139/resources/gmxCodelists.xml"
_LANGUAGES = "http://www.loc.gov/standards/iso639-2/"
_NO_LIMITS = "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations"
_NAMESPACES = {
    "xmlns:gmd": "http://www.isotc211.org/2005/gmd",
    "xmlns:gco": "http://www.isotc211.org/2005/gco",
    "xmlns:gmx": "http://www.isotc211.org/2005/gmx",
    "xmlns:gml": "http://www.opengis.net/gml/3.2",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "http://www.isotc211.org/2005/gmd "
    "http://schemas.opengis.net/iso/19139/20070417/gmd/gmd.xsd "
    "http://www.isotc211.org/2005/gmx http://schemas.opengis.net/iso/19139/20070417/gmx/gmx.xsd",
}
MODEL_DATE = "2026-11-01"  # of the first published version of the exchange model


def to_iso(one: Dataset) -> str:
    """The whole document; the same dataset gives the same text."""
    root = element(
        "gmd:MD_Metadata",
        _text("gmd:fileIdentifier", one.record_uuid),
        element("gmd:language", _dutch()),
        element("gmd:characterSet", _code("MD_CharacterSetCode", "utf8")),
        _text("gmd:parentIdentifier", one.parent) if one.parent else None,
        element("gmd:hierarchyLevel", _code("MD_ScopeCode", "dataset")),
        element("gmd:contact", _party(one, "pointOfContact")),
        element("gmd:dateStamp", element("gco:Date", one.stamp)),
        _text("gmd:metadataStandardName", "ISO 19115"),
        _text("gmd:metadataStandardVersion", STANDARD),
        element("gmd:referenceSystemInfo", element("gmd:MD_ReferenceSystem", element(
            "gmd:referenceSystemIdentifier", element("gmd:RS_Identifier", _anchor(
                "gmd:code", CRS, "Amersfoort / RD New (EPSG:28992)"))))),
        element("gmd:identificationInfo", _identification(one)),
        element("gmd:distributionInfo", _distribution(one)),
        element("gmd:dataQualityInfo", _quality(one)),
    )  # fmt: skip
    return document(root._replace(attributes=_NAMESPACES))


def _identification(one: Dataset) -> Element:
    return element(
        "gmd:MD_DataIdentification",
        element("gmd:citation", element(
            "gmd:CI_Citation", _text("gmd:title", one.title), _date(one.date, one.date_type),
            _text("gmd:edition", one.version),
            element("gmd:identifier", element("gmd:MD_Identifier", _text("gmd:code", one.uuid))))),
        _text("gmd:abstract", one.abstract),
        element("gmd:status", _code("MD_ProgressCode", one.status)),
        element("gmd:pointOfContact", _party(one, "owner")),
        element("gmd:resourceMaintenance", element("gmd:MD_MaintenanceInformation", element(
            "gmd:maintenanceAndUpdateFrequency",
            _code("MD_MaintenanceFrequencyCode", "annually" if one.yearly else "asNeeded")))),
        element("gmd:descriptiveKeywords", element(
            "gmd:MD_Keywords", *(_text("gmd:keyword", word) for word in one.keywords))),
        *_constraints(one),
        element("gmd:spatialRepresentationType", _code("MD_SpatialRepresentationTypeCode", "vector")),
        element("gmd:spatialResolution", element("gmd:MD_Resolution", element(
            "gmd:equivalentScale", element("gmd:MD_RepresentativeFraction", element(
                "gmd:denominator", element("gco:Integer", str(one.scale))))))),
        element("gmd:language", _dutch()),
        element("gmd:characterSet", _code("MD_CharacterSetCode", "utf8")),
        element("gmd:topicCategory", element("gmd:MD_TopicCategoryCode", "planningCadastre")),
        element("gmd:extent", _extent(one)),
    )  # fmt: skip


def _constraints(one: Dataset) -> List[Element]:
    """What the data are not for, and the licence; the profile wants its address and a word on it."""
    found = find_code("licentie", one.licence)
    name, address = code_name("licentie", one.licence), found.extra.get("adres", "") if found else ""
    terms = [_anchor("gmd:otherConstraints", address, name)] if address else [_text("gmd:otherConstraints", name)]
    if found and found.extra.get("toegang") == "PUBLIC":
        terms.append(_anchor("gmd:otherConstraints", _NO_LIMITS, tr("Geen beperkingen voor publieke toegang")))
    else:
        terms.append(_text("gmd:otherConstraints", tr("Alleen voor wie het pakket van de maker kreeg")))
    return [
        element("gmd:resourceConstraints", element(
            "gmd:MD_Constraints", _text("gmd:useLimitation", one.use_limits))),
        element("gmd:resourceConstraints", element(
            "gmd:MD_LegalConstraints",
            element("gmd:accessConstraints", _code("MD_RestrictionCode", "otherRestrictions")), *terms)),
    ]  # fmt: skip


def _extent(one: Dataset) -> Element:
    west, south, east, north = one.box
    sides = (("west", "Longitude", west), ("east", "Longitude", east), ("south", "Latitude", south),
             ("north", "Latitude", north))  # fmt: skip
    box = element("gmd:EX_GeographicBoundingBox", *(
        element(f"gmd:{side}Bound{kind}", element("gco:Decimal", f"{value:.5f}")) for side, kind, value in sides))
    return element("gmd:EX_Extent", element("gmd:geographicElement", box), _period(one))


def _period(one: Dataset) -> Child:
    begin, end = one.period
    if not begin:
        return None
    period = Element("gml:TimePeriod", {"gml:id": "periode"}, [
        element("gml:beginPosition", begin), element("gml:endPosition", end)])  # fmt: skip
    return element("gmd:temporalElement", element("gmd:EX_TemporalExtent", element("gmd:extent", period)))


def _distribution(one: Dataset) -> Element:
    name, version = FORMAT
    online = element("gmd:transferOptions", element("gmd:MD_DigitalTransferOptions", element(
        "gmd:onLine", element(
            "gmd:CI_OnlineResource", element("gmd:linkage", element("gmd:URL", one.website)),
            _text("gmd:protocol", "WWW:LINK-1.0-http--link"), _text("gmd:name", one.title),
            element("gmd:function", _code("CI_OnLineFunctionCode", "information"))))))  # fmt: skip
    return element(
        "gmd:MD_Distribution",
        element("gmd:distributionFormat", element(
            "gmd:MD_Format", _text("gmd:name", name), _text("gmd:version", version))),
        online if one.website else None,
    )  # fmt: skip


def _quality(one: Dataset) -> Element:
    return element(
        "gmd:DQ_DataQuality",
        element("gmd:scope", element("gmd:DQ_Scope", element("gmd:level", _code("MD_ScopeCode", "dataset")))),
        _report(one),
        element("gmd:lineage", element(
            "gmd:LI_Lineage", _text("gmd:statement", one.lineage), *(map(_source, one.sources)))),
    )  # fmt: skip


def _report(one: Dataset) -> Child:
    passed, words = one.conformance
    if passed is None:
        return None
    specification = element("gmd:CI_Citation", _text("gmd:title", f"{MODEL_NAME} {one.model}"),
                            _date(MODEL_DATE, "publication"))  # fmt: skip
    return element("gmd:report", element("gmd:DQ_DomainConsistency", element(
        "gmd:result", element(
            "gmd:DQ_ConformanceResult", element("gmd:specification", specification),
            _text("gmd:explanation", words),
            element("gmd:pass", element("gco:Boolean", "true" if passed else "false"))))))  # fmt: skip


def _source(one: Source) -> Element:
    told = [one.title, one.owner, tr("peildatum {date}").format(date=one.date) if one.date else ""]
    told.append(f"sha256 {one.sha256}" if one.sha256 else "")
    return element("gmd:source", element(
        "gmd:LI_Source", _text("gmd:description", ", ".join(part for part in told if part))))  # fmt: skip


def _party(one: Dataset, role: str) -> Element:
    mail = _text("gmd:electronicMailAddress", one.email) if one.email else element(
        "gmd:electronicMailAddress", gco__nilReason="missing")  # fmt: skip
    site = element("gmd:onlineResource", element(
        "gmd:CI_OnlineResource", element("gmd:linkage", element("gmd:URL", one.website))))  # fmt: skip
    return element(
        "gmd:CI_ResponsibleParty",
        _text("gmd:organisationName", one.organisation),
        element("gmd:contactInfo", element(
            "gmd:CI_Contact", element("gmd:address", element("gmd:CI_Address", mail)),
            site if one.website else None)),
        element("gmd:role", _code("CI_RoleCode", role)),
    )  # fmt: skip


def _date(day: str, kind: str) -> Element:
    return element("gmd:date", element(
        "gmd:CI_Date", element("gmd:date", element("gco:Date", day)),
        element("gmd:dateType", _code("CI_DateTypeCode", kind))))  # fmt: skip


def _text(name: str, value: str) -> Element:
    return element(name, element("gco:CharacterString", value))


def _anchor(name: str, address: str, value: str) -> Element:
    return element(name, element("gmx:Anchor", value, xlink__href=address))


def _code(name: str, value: str) -> Element:
    return element(f"gmd:{name}", value, codeList=f"{_LISTS}#{name}", codeListValue=value)


def _dutch() -> Element:
    return element("gmd:LanguageCode", "Nederlands", codeList=_LANGUAGES, codeListValue="dut")
