"""The metadata register: ISO 19139 records of the served layers, and what pycsw needs to give them as CSW 2.0.2.

A record per metadata id of the catalogue, and one per service that works on it. As in the national register the
keyword of the basisset is spelled in several ways, the CRS is free text here and there, and licences come as an
address, as a sentence, or both.
"""

import uuid
from pathlib import Path
from typing import Dict, List, Tuple
from xml.sax.saxutils import escape

from novex_plugin.core.catalogue.basisset import BasisLayer, basis_layers
from novex_plugin.core.catalogue.licences import licences
from novex_plugin.core.services.records import ATOM, OGC_API, WCS, WFS, WMS, WMTS

from . import layers
from .layers import Served

KEYWORDS = ("basisset NOVEX", "basisset NOVEX", "Basisset NOVEX", "basisset novex", "Basisset novex")
CRS = ("http://www.opengis.net/def/crs/EPSG/0/28992", "28992", "Rijks Driehoeksstelsel")
PROTOCOLS = {WFS: "OGC:WFS", WMS: "OGC:WMS", WMTS: "OGC:WMTS", WCS: "OGC:WCS", OGC_API: "OGC:API features",
             ATOM: "INSPIRE Atom"}  # fmt: skip
SPACE = uuid.UUID("6a0f2c34-51a0-4d5e-9a53-3f5cbb1f2f10")  # of the ids that are made here
NAMES = " ".join(
    f'xmlns:{prefix}="http://www.isotc211.org/2005/{prefix}"' for prefix in ("gmd", "gco", "gmx", "srv")
) + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:gml="http://www.opengis.net/gml"'  # fmt: skip
RECORD = """<?xml version="1.0" encoding="UTF-8"?>
<gmd:MD_Metadata {names}>
  <gmd:fileIdentifier>{identifier}</gmd:fileIdentifier>
  <gmd:language><gmd:LanguageCode codeList="x" codeListValue="dut"/></gmd:language>
  <gmd:hierarchyLevel><gmd:MD_ScopeCode codeList="x" codeListValue="{level}"/></gmd:hierarchyLevel>
  <gmd:contact>{party}</gmd:contact>
  <gmd:dateStamp><gco:Date>2026-02-01</gco:Date></gmd:dateStamp>
  <gmd:metadataStandardName><gco:CharacterString>ISO 19115</gco:CharacterString></gmd:metadataStandardName>
  <gmd:referenceSystemInfo><gmd:MD_ReferenceSystem><gmd:referenceSystemIdentifier><gmd:RS_Identifier>
    <gmd:code>{crs}</gmd:code></gmd:RS_Identifier></gmd:referenceSystemIdentifier></gmd:MD_ReferenceSystem></gmd:referenceSystemInfo>
  <gmd:identificationInfo>{identification}</gmd:identificationInfo>
  <gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>
{resources}  </gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>
</gmd:MD_Metadata>
"""
COMMON = """
    <gmd:citation><gmd:CI_Citation><gmd:title>{title}</gmd:title>
      <gmd:date>{published}</gmd:date><gmd:date>{revised}</gmd:date>
      <gmd:identifier><gmd:MD_Identifier><gmd:code>{identifier}</gmd:code></gmd:MD_Identifier></gmd:identifier>
    </gmd:CI_Citation></gmd:citation>
    <gmd:abstract>{abstract}</gmd:abstract>
    <gmd:pointOfContact>{party}</gmd:pointOfContact>
    <gmd:descriptiveKeywords><gmd:MD_Keywords>{keywords}</gmd:MD_Keywords></gmd:descriptiveKeywords>
    <gmd:resourceConstraints><gmd:MD_Constraints><gmd:useLimitation>{limit}</gmd:useLimitation>
    </gmd:MD_Constraints></gmd:resourceConstraints>
    <gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:accessConstraints>
      <gmd:MD_RestrictionCode codeList="x" codeListValue="otherRestrictions"/></gmd:accessConstraints>
      {constraints}</gmd:MD_LegalConstraints></gmd:resourceConstraints>"""
EXTENT = """<gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox>
      <gmd:westBoundLongitude><gco:Decimal>3.2</gco:Decimal></gmd:westBoundLongitude>
      <gmd:eastBoundLongitude><gco:Decimal>7.3</gco:Decimal></gmd:eastBoundLongitude>
      <gmd:southBoundLatitude><gco:Decimal>50.7</gco:Decimal></gmd:southBoundLatitude>
      <gmd:northBoundLatitude><gco:Decimal>53.6</gco:Decimal></gmd:northBoundLatitude>
    </gmd:EX_GeographicBoundingBox></gmd:geographicElement></gmd:EX_Extent>"""
RESOURCE = """    <gmd:onLine><gmd:CI_OnlineResource><gmd:linkage><gmd:URL>{url}</gmd:URL></gmd:linkage>
      <gmd:protocol>{protocol}</gmd:protocol><gmd:name>{name}</gmd:name></gmd:CI_OnlineResource></gmd:onLine>
"""
DATE = """<gmd:CI_Date><gmd:date><gco:Date>{day}</gco:Date></gmd:date><gmd:dateType>
        <gmd:CI_DateTypeCode codeList="x" codeListValue="{kind}"/></gmd:dateType></gmd:CI_Date>"""
SETTINGS = """[server]
home={folder}
url={address}
mimetype=application/xml; charset=UTF-8
encoding=UTF-8
language=en-US
maxrecords=20
loglevel=ERROR
logfile={folder}/pycsw.log
profiles=apiso
[manager]
transactions=false
[metadata:main]
identification_title=Fictief register
identification_abstract=Fictieve voorbeelddata
identification_keywords=NOVEX
identification_keywords_type=theme
identification_fees=None
identification_accessconstraints=None
provider_name=Voorbeeld
provider_url={address}
{contact}
[metadata:inspire]
enabled=false
[repository]
database=sqlite:///{folder}/records.db
table=records
"""
CONTACT = ("name", "position", "address", "city", "stateorprovince", "postalcode", "country", "phone", "fax", "email",
           "url", "hours", "instructions", "role")  # fmt: skip


def write(folder: Path, base: str) -> Path:
    """The records as files, and the settings of pycsw, whose path comes back."""
    target = folder / "csw"
    (target / "records").mkdir(parents=True, exist_ok=True)
    for identifier, text in records(base).items():
        (target / "records" / f"{identifier}.xml").write_text(text, encoding="utf-8")
    contact = "\n".join(f"contact_{name}=-" for name in CONTACT)
    settings = target / "pycsw.cfg"
    address = f"{base}/{layers.local_path(layers.CSW)}"
    settings.write_text(SETTINGS.format(folder=target, address=address, contact=contact), encoding="utf-8")
    return settings


def records(base: str) -> Dict[str, str]:
    """All records by their id. Layers that share a metadata record share it here."""
    found: Dict[str, List[BasisLayer]] = {}
    for item in basis_layers():
        if item.metadata_id:
            found.setdefault(item.metadata_id, []).append(item)
    texts = {}
    for number, (identifier, items) in enumerate(found.items()):
        texts[identifier] = _dataset(identifier, items, number, base)
        for path, served in _services(items).items():
            own = str(uuid.uuid5(SPACE, f"{identifier} {path}"))
            texts[own] = _service(own, identifier, items[0], served, base)
    return texts


def _services(items: List[BasisLayer]) -> Dict[Tuple[str, str], List[Served]]:
    codes = [item.code for item in items]
    found: Dict[Tuple[str, str], List[Served]] = {}
    for served in layers.served_layers():
        if served.code in codes:
            found.setdefault((served.kind, served.path), []).append(served)
    return found


def _dataset(identifier: str, items: List[BasisLayer], number: int, base: str) -> str:
    first = items[0]
    keywords = [first.theme] + ([KEYWORDS[number % len(KEYWORDS)]] if any(item.in_basisset for item in items) else [])
    served = [one for group in _services(items).values() for one in group]
    body = _common(identifier, first, number, keywords) + (
        '\n    <gmd:spatialRepresentationType><gmd:MD_SpatialRepresentationTypeCode codeList="x" codeListValue='
        f'"{"vector" if first.kind == "vector" else "grid"}"/></gmd:spatialRepresentationType>'
        f'\n    <gmd:language><gmd:LanguageCode codeList="x" codeListValue="dut"/></gmd:language>'
        f"\n    <gmd:extent>{EXTENT}</gmd:extent>"
    )
    identification = f"<gmd:MD_DataIdentification>{body}\n  </gmd:MD_DataIdentification>"
    return _record(identifier, "dataset", first, number, identification, served, base)


def _service(own: str, identifier: str, item: BasisLayer, served: List[Served], base: str) -> str:
    kind = "view" if served[0].kind in (WMS, WMTS) else "download"
    question = f"service=CSW&amp;request=GetRecordById&amp;version=2.0.2&amp;id={identifier}"
    link = f"{base}/{layers.local_path(layers.CSW)}?{question}"
    body = _common(own, item, 0, [item.theme]) + (
        f"\n    <srv:serviceType><gco:LocalName>{kind}</gco:LocalName></srv:serviceType>"
        f"\n    <srv:extent>{EXTENT}</srv:extent>"
        '\n    <srv:couplingType><srv:SV_CouplingType codeList="x" codeListValue="tight"/></srv:couplingType>'
        f'\n    <srv:operatesOn uuidref="{identifier}" xlink:href="{link}"/>'
    )
    identification = f"<srv:SV_ServiceIdentification>{body}\n  </srv:SV_ServiceIdentification>"
    return _record(own, "service", item, 0, identification, served, base)


def _record(identifier, level, item: BasisLayer, number: int, identification, served: List[Served], base: str) -> str:
    resources = "".join(_resource(one, base) for one in served)
    return RECORD.format(
        names=NAMES, identifier=_text(identifier), level=level, party=_party(item.owner),
        crs=_text(CRS[number % len(CRS)]), identification=identification, resources=resources,
    )  # fmt: skip


def _resource(served: Served, base: str) -> str:
    name = "" if served.kind == ATOM else served.published
    return RESOURCE.format(url=f"{base}/{served.path}", protocol=_text(PROTOCOLS[served.kind]), name=_text(name))


def _common(identifier: str, item: BasisLayer, number: int, keywords: List[str]) -> str:
    return COMMON.format(
        title=_text(item.name), identifier=_text(identifier), abstract=_text(item.note or item.name),
        published=DATE.format(day=f"2024-{1 + number % 12:02d}-15", kind="publication"),
        revised=DATE.format(day=f"2025-{1 + number % 12:02d}-15", kind="revision"),
        party=_party(item.owner), keywords="".join(f"<gmd:keyword>{_text(word)}</gmd:keyword>" for word in keywords),
        limit=_text("Geen gebruiksbeperkingen" if number % 2 else "Alleen voor planvorming"),
        constraints="".join(f"<gmd:otherConstraints>{one}</gmd:otherConstraints>" for one in _legal(item, number)),
    )  # fmt: skip


def _legal(item: BasisLayer, number: int) -> List[str]:
    """Licence and attribution in the forms that occur: an anchor, or an address and a sentence apart."""
    known = next((one for one in licences() if one.code == item.licence), None)
    if known is None or not known.url:
        return [_text("Geen beperkingen")]
    sentence = f"Naamsvermelding verplicht, {item.credit}" if known.needs_attribution else "Geen beperkingen"
    if number % 2:
        return [f'<gmx:Anchor xlink:href="{known.url}">{escape(sentence)}</gmx:Anchor>']
    return [_text(sentence), _text(known.url)]


def _party(name: str) -> str:
    return (
        f"<gmd:CI_ResponsibleParty><gmd:organisationName>{_text(name)}</gmd:organisationName>"
        '<gmd:role><gmd:CI_RoleCode codeList="x" codeListValue="owner"/></gmd:role></gmd:CI_ResponsibleParty>'
    )


def _text(text: str) -> str:
    return f"<gco:CharacterString>{escape(text)}</gco:CharacterString>"
