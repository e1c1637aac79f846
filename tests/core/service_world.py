"""Documents of services in the shape of their standards, and a network that holds some of them."""

from dataclasses import dataclass
from typing import Dict, List, Tuple, Union
from xml.etree import ElementTree

from novex_plugin.core.errors import NovexError
from novex_plugin.core.services.records import Answer
from novex_plugin.core.services.register import Registry
from novex_plugin.core.services.xml import XmlNode

REGISTRY = Registry(
    "https://register.test/csw", "https://apis.test/index.json", "Subject='basisset NOVEX'", "OperatesOn='{id}'", 2
)


def read_xml(content: bytes) -> XmlNode:
    """As the adapter does, without Qt."""
    try:
        return _node(ElementTree.fromstring(content))
    except ElementTree.ParseError as error:
        raise NovexError(f"regel {error.position[0]}: beschadigd") from error


def xml(text: str) -> XmlNode:
    return read_xml(text.encode("utf-8"))


def _node(element: ElementTree.Element) -> XmlNode:
    namespace, _, name = element.tag.rpartition("}")
    attributes = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    text = "".join([element.text or "", *(child.tail or "" for child in element)]).strip()
    children = tuple(_node(child) for child in element if isinstance(child.tag, str))
    return XmlNode(name, namespace.lstrip("{"), attributes, text, children)


class Web:
    """Answers by the beginning of an address, the longest first; what it does not know is 404. Keeps what was asked."""

    def __init__(self, pages: Dict[str, Union[str, Answer]]) -> None:
        self.pages = pages
        self.asked: List[str] = []

    def __call__(self, url: str) -> Answer:
        self.asked.append(url)
        for start in sorted(self.pages, key=len, reverse=True):
            if url.startswith(start):
                page = self.pages[start]
                return page if isinstance(page, Answer) else Answer(url, 200, page.encode("utf-8"), seconds=0.1)
        return Answer(url, 404, b"not found")


def offline(url: str) -> Answer:
    return Answer(url, 0, error="geen netwerk")


@dataclass(frozen=True)
class FakeService:
    kind: str
    url: str
    layer_name: str = ""


@dataclass(frozen=True)
class FakeLayer:
    """A layer as the catalogue has it, made up."""

    services: Tuple[FakeService, ...]
    code: str = "natuur"
    name: str = "Natuurgebieden"
    owner: str = "Provincie Middelwaard"
    metadata_id: str = ""
    geometry: str = "vlak"
    licence: str = ""
    attribution: str = ""
    check_layers: Tuple[str, ...] = ()
    in_basisset: bool = False


def wfs(types: Dict[str, str], base: str = "https://d.test/wfs", version: str = "2.0.0", extra: str = "") -> str:
    """Capabilities of a WFS 2.0 with these types (name: title)."""
    items = "".join(
        f"<FeatureType><Name>{name}</Name><Title>{title}</Title>"
        "<DefaultCRS>urn:ogc:def:crs:EPSG::28992</DefaultCRS><OtherCRS>urn:ogc:def:crs:EPSG::4258</OtherCRS>"
        "</FeatureType>"
        for name, title in types.items()
    )
    return (
        f'<WFS_Capabilities xmlns="http://www.opengis.net/wfs/2.0" xmlns:ows="http://www.opengis.net/ows/1.1"'
        f' xmlns:xlink="http://www.w3.org/1999/xlink" version="{version}"><ows:ServiceIdentification>'
        "<ows:Title>Dienst</ows:Title></ows:ServiceIdentification><ows:OperationsMetadata>"
        f'<ows:Operation name="GetFeature"><ows:DCP><ows:HTTP><ows:Get xlink:href="{base}?"/></ows:HTTP></ows:DCP>'
        '<ows:Parameter name="outputFormat"><ows:AllowedValues><ows:Value>application/json</ows:Value>'
        "<ows:Value>text/xml; subtype=gml/3.2</ows:Value></ows:AllowedValues></ows:Parameter></ows:Operation>"
        '<ows:Constraint name="ImplementsResultPaging"><ows:NoValues/><ows:DefaultValue>TRUE</ows:DefaultValue>'
        '</ows:Constraint><ows:Constraint name="CountDefault"><ows:NoValues/><ows:DefaultValue>1000</ows:DefaultValue>'
        f"</ows:Constraint></ows:OperationsMetadata><FeatureTypeList>{items}</FeatureTypeList>{extra}</WFS_Capabilities>"
    )


def schema(name: str, fields: Tuple[str, ...], geometry: str = "MultiSurfacePropertyType") -> str:
    """DescribeFeatureType of one type."""
    items = "".join(f'<element name="{one}" type="string"/>' for one in fields)
    return (
        '<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:gml="http://www.opengis.net/gml/3.2">'
        f'<element name="{name}" type="app:{name}Type"/><complexType name="{name}Type"><complexContent><extension'
        f' base="gml:AbstractFeatureType"><sequence><element name="geom" type="gml:{geometry}"/>{items}'
        "</sequence></extension></complexContent></complexType></schema>"
    )


def record(
    identifier: str, resources: Tuple[Tuple[str, str, str], ...] = (), title: str = "Natuur", extra: str = ""
) -> str:
    """An ISO 19139 record; resources are (address, protocol, name)."""
    online = "".join(
        "<gmd:onLine><gmd:CI_OnlineResource>"
        f"<gmd:linkage><gmd:URL>{url}</gmd:URL></gmd:linkage>"
        f"<gmd:protocol><gco:CharacterString>{protocol}</gco:CharacterString></gmd:protocol>"
        f"<gmd:name><gco:CharacterString>{name}</gco:CharacterString></gmd:name>"
        "</gmd:CI_OnlineResource></gmd:onLine>"
        for url, protocol, name in resources
    )
    return (
        '<gmd:MD_Metadata xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"'
        ' xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:srv="http://www.isotc211.org/2005/srv"'
        ' xmlns:xlink="http://www.w3.org/1999/xlink">'
        f"<gmd:fileIdentifier><gco:CharacterString>{identifier}</gco:CharacterString></gmd:fileIdentifier>"
        "<gmd:dateStamp><gco:Date>2024-05-01</gco:Date></gmd:dateStamp>"
        "<gmd:identificationInfo><gmd:MD_DataIdentification><gmd:citation><gmd:CI_Citation>"
        f"<gmd:title><gco:CharacterString>{title}</gco:CharacterString></gmd:title>"
        "<gmd:date><gmd:CI_Date><gmd:date><gco:Date>2023-11-02</gco:Date></gmd:date><gmd:dateType>"
        '<gmd:CI_DateTypeCode codeListValue="revision"/></gmd:dateType></gmd:CI_Date></gmd:date>'
        f"</gmd:CI_Citation></gmd:citation>{extra}</gmd:MD_DataIdentification></gmd:identificationInfo>"
        "<gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions>"
        f"{online}</gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>"
        "</gmd:MD_Metadata>"
    )


def by_id(*records: str) -> str:
    return f'<csw:GetRecordByIdResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">{"".join(records)}</csw:GetRecordByIdResponse>'


def page(records: Tuple[str, ...], matched: int, following: int) -> str:
    return (
        '<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2"><csw:SearchResults'
        f' numberOfRecordsMatched="{matched}" numberOfRecordsReturned="{len(records)}" nextRecord="{following}">'
        f"{''.join(records)}</csw:SearchResults></csw:GetRecordsResponse>"
    )
