"""How faults change what goes to the server and what comes back: plain functions on text."""

import json
import math
import re
from typing import Iterable, Tuple
from urllib.parse import quote

PAGING = ("count", "maxfeatures", "startindex", "limit", "offset")
NUMBER = r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"


def without_paging(query: str) -> str:
    """A query without the parameters that ask for a page."""
    return "&".join(part for part in query.split("&") if part.split("=")[0].lower() not in PAGING)


def earlier(query: str, count: int) -> str:
    """A query whose page, when it is not the first, begins ``count`` features earlier."""

    def shift(found: "re.Match") -> str:
        start = int(found[2])
        return f"{found[1]}{max(0, start - count) if start else 0}"

    return re.sub(r"((?:^|&)(?:startindex|offset)=)(\d+)", shift, query, flags=re.IGNORECASE)


def renamed_layer(text: str, old: str, new: str) -> str:
    """A layer name in a document or query, where it stands on its own (also behind a prefix or in an address)."""
    return re.sub(rf"(?<![\w.\-]){re.escape(old)}(?![\w\-])", new.replace("\\", r"\\"), text)


def asks_for(target: str, name: str) -> bool:
    """Whether a decoded request names this layer in a parameter or as a collection."""
    return re.search(rf"(?:[=,:]|/collections/){re.escape(name)}(?=[&,/?]|$)", target) is not None


def without_layer(text: str, name: str) -> str:
    """Capabilities without one layer (WFS, WMS, WMTS), or collections without one collection."""
    if text.lstrip().startswith("{"):
        content = json.loads(text)
        if "collections" in content:
            content["collections"] = [item for item in content["collections"] if item.get("id") != name]
        return json.dumps(content)
    escaped = re.escape(name)
    for tag, label in (("FeatureType", "Name"), ("Layer", "Name"), ("Layer", r"ows:Identifier")):
        opening = rf"<{tag}(?:\s[^>]*)?>"
        inside = rf"(?:(?!<{tag}[\s>]).)*?"
        pattern = rf"{opening}{inside}<{label}>(?:[\w.\-]+:)?{escaped}</{label}>.*?</{tag}>"
        text = re.sub(pattern, "", text, flags=re.DOTALL)
    return text


def renamed_fields(text: str, names: Iterable[Tuple[str, str]]) -> str:
    """Attribute names in GML, GeoJSON, and the description of the type (XSD, JSON schema)."""
    for old, new in names:
        name = re.escape(old)
        text = re.sub(rf"(</?(?:[\w.\-]+:)?){name}(?=[\s/>])", rf"\g<1>{new}", text)
        text = re.sub(rf'(name=")(?:{name})(")', rf"\g<1>{new}\g<2>", text)
        text = re.sub(rf'"{name}"(\s*:)', rf'"{new}"\g<1>', text)
    return text


def relabelled_crs(text: str, code: str) -> str:
    """Another EPSG code wherever the document says 28992."""
    return re.sub(r"(EPSG(?::{1,2}|/0/|/))28992", rf"\g<1>{code}", text)


def in_degrees(text: str) -> str:
    """Coordinates of GML and GeoJSON from RD New to longitude and latitude, to about a hundred metres."""
    listed = re.compile(r"(<gml:(?:posList|pos|lowerCorner|upperCorner)[^>]*>)([^<]*)")
    text = listed.sub(lambda found: found[1] + _pairs(found[2]), text)
    pair = re.compile(rf"\[\s*({NUMBER})\s*,\s*({NUMBER})\s*\]")
    return pair.sub(lambda found: "[{:.7f}, {:.7f}]".format(*degrees(float(found[1]), float(found[2]))), text)


def _pairs(text: str) -> str:
    numbers = [float(number) for number in text.split()]
    points = (degrees(x, y) for x, y in zip(numbers[::2], numbers[1::2]))
    return " ".join(f"{longitude:.7f} {latitude:.7f}" for longitude, latitude in points)


def degrees(x: float, y: float) -> Tuple[float, float]:
    """Longitude and latitude of a point in RD New: a plane that touches at Amersfoort, good enough for a fault."""
    latitude = 52.155174 + (y - 463_000) / 111_267
    return 5.387206 + (x - 155_000) / (111_320 * math.cos(math.radians(latitude))), latitude


def without_count(text: str) -> str:
    text = re.sub(r'numberMatched="\d+"', 'numberMatched="unknown"', text)
    return re.sub(r'"numberMatched"\s*:\s*\d+\s*,?', "", text)


def exception_report(text: str) -> str:
    """An OWS exception report that WFS, WMS and CSW clients all recognise."""
    return (
        '<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport xmlns:ows="http://www.opengis.net/ows/1.1" '
        'version="2.0.0"><ows:Exception exceptionCode="NoApplicableCode"><ows:ExceptionText>'
        f"{text}</ows:ExceptionText></ows:Exception></ows:ExceptionReport>"
    )


def readdressed(text: str, old: str, new: str) -> str:
    """One address for another, also where it is quoted inside a query."""
    return text.replace(old, new).replace(quote(old, safe=""), quote(new, safe=""))
