"""Bytes of a service to plain XML values, with Qt's reader.

Answers come from anywhere, so nothing is fetched, no entity of the document's own is expanded, and depth has a limit.
"""

from typing import Dict, List, Tuple

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

from ..core.errors import NovexError
from ..core.services.xml import XmlNode
from ..core.texts import tr

MOST_DEPTH = 200
_Open = Tuple[str, str, Dict[str, str], List[str], List[XmlNode]]


def read_xml(content: bytes) -> XmlNode:
    """The document's root. Raises NovexError with the line where it is damaged, empty or refused.

    A document type is allowed (WMS 1.1.1 has one) and not looked up; entities that it declares are refused.
    """
    reader = QXmlStreamReader(QByteArray(content))
    reader.setNamespaceProcessing(True)
    waiting: List[_Open] = []
    root = None
    while not reader.atEnd():
        token = reader.readNext()
        if token == QXmlStreamReader.TokenType.StartElement:
            if len(waiting) >= MOST_DEPTH:
                raise _refused(reader, tr("de elementen zijn te diep genest"))
            waiting.append((reader.name(), reader.namespaceUri(), _attributes(reader), [], []))
        elif token == QXmlStreamReader.TokenType.EndElement:
            node = _closed(waiting.pop())
            if waiting:
                waiting[-1][4].append(node)
            else:
                root = node
        elif token == QXmlStreamReader.TokenType.Characters and waiting:
            waiting[-1][3].append(reader.text())
        elif token == QXmlStreamReader.TokenType.DTD and reader.entityDeclarations():
            raise _refused(reader, tr("het document bevat eigen entiteiten"))
        elif token == QXmlStreamReader.TokenType.EntityReference:
            raise _refused(reader, tr("het document verwijst naar een onbekende entiteit"))
    if reader.hasError() or root is None:
        raise _damaged(reader)
    return root


def _closed(opened: _Open) -> XmlNode:
    name, namespace, attributes, texts, children = opened
    return XmlNode(name, namespace, attributes, "".join(texts).strip(), tuple(children))


def _attributes(reader: QXmlStreamReader) -> Dict[str, str]:
    """By local name; an attribute without a namespace goes before one with the same name in a namespace."""
    found: Dict[str, str] = {}
    attributes = reader.attributes()
    for place in range(attributes.size()):
        one = attributes.at(place)
        if not one.namespaceUri() or one.name() not in found:
            found[one.name()] = one.value()
    return found


def _damaged(reader: QXmlStreamReader) -> NovexError:
    message = tr("Het antwoord is beschadigde XML: regel {line}, kolom {column} ({reason}).")
    return NovexError(
        message.format(line=reader.lineNumber(), column=reader.columnNumber(), reason=reader.errorString() or "-"),
        tr("Probeer het opnieuw; blijft het zo, meld het dan bij de bronhouder."),
    )


def _refused(reader: QXmlStreamReader, reason: str) -> NovexError:
    message = tr("Het XML-antwoord is geweigerd: regel {line}, {reason}.")
    return NovexError(
        message.format(line=reader.lineNumber(), reason=reason),
        tr("Controleer of het adres van de bronhouder zelf is."),
    )
