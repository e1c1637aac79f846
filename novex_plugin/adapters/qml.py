"""The style and form of a layer as text that is the same every time.

Qt writes XML attributes in a random order, and newer versions of QGIS give symbol layers a random id and patterns of
marks a random seed; all would make two packages of the same proposal differ.
"""

import re
from typing import Dict, List

from qgis.core import QgsMapLayer, QgsReadWriteContext
from qgis.PyQt.QtXml import QDomDocument, QDomElement, QDomNode

from ..core.errors import NovexError
from ..core.texts import tr

_RANDOM_ID = re.compile(r"\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}")
_TEXT_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ATTRIBUTE_ESCAPES = {**_TEXT_ESCAPES, '"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
# what our styles and forms set; the rest may be random, such as the colours of an elevation profile
_CATEGORIES = (
    QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
    | QgsMapLayer.StyleCategory.Fields
    | QgsMapLayer.StyleCategory.Forms
)
_PATTERN, _SEED, _SHIFTS = "PointPatternFill", "seed", ("random_deviation_x", "random_deviation_y")
_KEPT_IDS = ("{2839923c-8b7d-419e-b84b-ca2fe9b80ec7}",)  # the value that stands for NULL in a value map


def style_text(layer: QgsMapLayer) -> str:
    """The QML of a layer: symbols, labels and form. Raises NovexError when QGIS cannot write it."""
    document = QDomDocument("qgis")
    failure = layer.exportNamedStyle(document, QgsReadWriteContext(), _CATEGORIES)  # type: ignore[arg-type]
    if failure:
        message = tr("De stijl van '{layer}' is niet op te slaan ({reason}).").format(
            layer=layer.name(), reason=failure
        )
        raise NovexError(message, tr("Herstel de stijl van de laag en probeer het opnieuw."))
    lines: List[str] = ["<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"]
    _write(document.documentElement(), 0, lines)
    return _without_random_ids("\n".join(lines) + "\n")


def _write(element: QDomElement, depth: int, lines: List[str]) -> None:
    if element.attribute("class") == _PATTERN:
        _settle_seed(element)
    indent = " " * depth
    start = f"{indent}<{element.tagName()}{_attributes(element)}"
    children = _nodes(element)
    if not children:
        lines.append(f"{start}/>")
    elif all(child.isText() or child.isCDATASection() for child in children):
        text = "".join(child.nodeValue() for child in children)
        lines.append(f"{start}>{_escaped(text, _TEXT_ESCAPES)}</{element.tagName()}>")
    else:
        lines.append(f"{start}>")
        for child in children:
            if child.isElement():
                _write(child.toElement(), depth + 1, lines)
        lines.append(f"{indent}</{element.tagName()}>")


def _settle_seed(pattern: QDomElement) -> None:
    """QGIS 3.24 and newer draw a lot for the seed of every pattern that is read from a style without one. Where marks
    stand in rows, as ours do, nothing depends on it; a seed that shifts marks is part of the style and stays."""
    options = pattern.firstChildElement("Option").elementsByTagName("Option")
    found = {one.attribute("name"): one for one in (options.at(i).toElement() for i in range(options.count()))}
    still = all(name not in found or float(found[name].attribute("value") or 0) == 0 for name in _SHIFTS)
    if _SEED in found and still:
        found[_SEED].setAttribute("value", "0")


def _nodes(element: QDomElement) -> List[QDomNode]:
    nodes = element.childNodes()
    return [nodes.at(index) for index in range(nodes.count())]


def _attributes(element: QDomElement) -> str:
    attributes = element.attributes()
    found = [attributes.item(index).toAttr() for index in range(attributes.count())]
    pairs = sorted((item.name(), _settled(item.value())) for item in found)
    return "".join(f' {name}="{_escaped(value, _ATTRIBUTE_ESCAPES)}"' for name, value in pairs)


def _settled(value: str) -> str:
    """An attribute value; one that is XML itself (the symbol of a label line) is put in order as well."""
    if not value.startswith("<"):
        return value
    inner = QDomDocument()
    inner.setContent(value)
    if inner.documentElement().isNull():
        return value
    lines: List[str] = []
    _write(inner.documentElement(), 0, lines)
    return "".join(line.strip() for line in lines)


def _escaped(text: str, escapes: Dict[str, str]) -> str:
    return "".join(escapes.get(character, character) for character in text)


def _without_random_ids(text: str) -> str:
    """Number the random ids in order of appearance; equal ids stay equal."""
    numbers: Dict[str, str] = {}

    def numbered(match: "re.Match[str]") -> str:
        found = match.group(0)
        if found.lower() in _KEPT_IDS:
            return found
        return numbers.setdefault(found, f"{{00000000-0000-0000-0000-{len(numbers) + 1:012d}}}")

    return _RANDOM_ID.sub(numbered, text)
