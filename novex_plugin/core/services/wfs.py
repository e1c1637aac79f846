"""WFS 1.0, 1.1 and 2.0: what the capabilities and the description of a feature type say."""

import re
from dataclasses import dataclass
from typing import Dict, Iterable, Optional, Tuple

from .addresses import endpoint, join, local_name, with_query
from .documents import crs_names, number, refuse_exception, unexpected, unique
from .xml import XmlNode

_GEOMETRY_TYPE = re.compile(r"(PropertyType|GeometryType)$")


@dataclass(frozen=True)
class FeatureType:
    """A layer of a WFS; ``crs[0]`` is its default."""

    name: str
    title: str = ""
    abstract: str = ""
    crs: Tuple[str, ...] = ()
    formats: Tuple[str, ...] = ()
    metadata: Tuple[str, ...] = ()  # addresses of its metadata


@dataclass(frozen=True)
class WfsCapabilities:
    """``url`` is where GetFeature goes; ``page_size`` 0: no limit is announced."""

    version: str
    url: str
    title: str = ""
    types: Tuple[FeatureType, ...] = ()
    formats: Tuple[str, ...] = ()
    page_size: int = 0
    paging: bool = False
    operations: Tuple[str, ...] = ()


@dataclass(frozen=True)
class Description:
    """The attributes of a feature type, its geometry field and the XML Schema type of that ('' when it has none)."""

    fields: Tuple[str, ...] = ()
    geometry_field: str = ""
    geometry_type: str = ""


def capabilities_url(url: str) -> str:
    return with_query(endpoint(url), service="WFS", request="GetCapabilities")


def describe_url(url: str, type_name: str, version: str) -> str:
    return with_query(
        endpoint(url),
        service="WFS",
        version=version or "1.1.0",
        request="DescribeFeatureType",
        **{"typeNames" if version.startswith("2") else "typeName": type_name},
    )


def parse_capabilities(root: XmlNode, url: str) -> WfsCapabilities:
    """``url`` is where the document came from. Raises NovexError when it is no WFS capabilities document."""
    refuse_exception(root, "WFS")
    if root.name != "WFS_Capabilities":
        raise unexpected("WFS", root.name)
    operations = _operations(root)
    return WfsCapabilities(
        version=root.get("version"),
        url=endpoint(join(url, operations["GetFeature"])) if operations.get("GetFeature") else endpoint(url),
        title=root.value("ServiceIdentification", "Title") or root.value("Service", "Title"),
        types=tuple(_feature_type(node) for node in root.all("FeatureTypeList", "FeatureType") if node.value("Name")),
        formats=unique(_operation_formats(root)),
        page_size=number(_constraint(root, "CountDefault") or _constraint(root, "DefaultMaxFeatures")),
        paging=_constraint(root, "ImplementsResultPaging").upper() == "TRUE",
        operations=tuple(operations),
    )


def parse_description(root: XmlNode, type_name: str) -> Description:
    """The fields of ``type_name`` by its XML Schema. Raises NovexError when the document is no schema."""
    refuse_exception(root, "WFS")
    if root.name != "schema":
        raise unexpected("WFS", root.name)
    complex_type = _complex_type(root, local_name(type_name))
    if complex_type is None:
        return Description()
    fields, geometry, geometry_type = [], "", ""
    for element in complex_type.walk("element"):
        name, kind = element.get("name") or element.get("ref"), element.get("type")
        if _is_geometry(kind):
            geometry, geometry_type = geometry or name, geometry_type or local_name(kind)
        elif name and not name.startswith("gml:"):  # what every GML feature may have
            fields.append(name)
    return Description(unique(fields), geometry, geometry_type)


def geometry_kind(description: Description) -> str:
    """vlak, lijn or punt, by the type of the geometry; '' when the schema does not say."""
    kinds = (("Surface", "vlak"), ("Polygon", "vlak"), ("Curve", "lijn"), ("Line", "lijn"), ("Point", "punt"))
    return next((kind for word, kind in kinds if word in description.geometry_type), "")


def _feature_type(node: XmlNode) -> FeatureType:
    crs = [*node.values("DefaultCRS"), *node.values("DefaultSRS"), *node.values("SRS")]
    crs += [*node.values("OtherCRS"), *node.values("OtherSRS")]
    links = [link.get("href") or link.text for link in node.all("MetadataURL")]
    return FeatureType(
        name=node.value("Name"),
        title=node.value("Title"),
        abstract=node.value("Abstract"),
        crs=crs_names(crs),
        formats=unique(node.values("OutputFormats", "Format")),
        metadata=unique(links),
    )


def _operations(root: XmlNode) -> Dict[str, str]:
    """Operation -> its address for GET: of OWS Common, or of WFS 1.0."""
    found = {}
    for operation in root.all("OperationsMetadata", "Operation"):
        get = operation.find("DCP", "HTTP", "Get")
        found[operation.get("name")] = get.get("href") if get else ""
    for request in root.all("Capability", "Request"):
        for operation in request.children:
            get = operation.find("DCPType", "HTTP", "Get")
            found.setdefault(operation.name, get.get("onlineResource") if get else "")
    return found


def _operation_formats(root: XmlNode) -> Iterable[str]:
    for operation in root.all("OperationsMetadata", "Operation"):
        if operation.get("name") != "GetFeature":
            continue
        for parameter in operation.all("Parameter"):
            if parameter.get("name").lower() == "outputformat":
                yield from (node.text for node in parameter.walk("Value"))
    for result in root.all("Capability", "Request", "GetFeature", "ResultFormat"):
        yield from (child.name for child in result.children)


def _constraint(root: XmlNode, name: str) -> str:
    """The value of a constraint, of the service or of its operation GetFeature."""
    places = [*root.all("OperationsMetadata", "Constraint"), *root.all("OperationsMetadata", "Operation", "Constraint")]
    for node in places:
        if node.get("name").lower() == name.lower():
            return node.value("DefaultValue") or node.value("AllowedValues", "Value") or node.value("Value")
    return ""


def _complex_type(root: XmlNode, name: str) -> Optional[XmlNode]:
    types = {node.get("name"): node for node in root.all("complexType")}
    for element in root.all("element"):
        if element.get("name") == name:
            inline = element.find("complexType")
            return inline or types.get(local_name(element.get("type"))) or types.get(f"{name}Type")
    return next(iter(types.values())) if len(types) == 1 else types.get(f"{name}Type")


def _is_geometry(kind: str) -> bool:
    return kind.startswith("gml:") and bool(_GEOMETRY_TYPE.search(kind)) and kind != "gml:LocationPropertyType"
