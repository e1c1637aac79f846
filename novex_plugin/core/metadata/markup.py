"""XML as text from nested elements: enough to write a document, with nothing that reads one.

An element is made with ``element("gmd:title", text("Noord"), codeListValue="dut")``; attributes keep the order in
which they are given, so that the same document is the same text.
"""

import re
from html import escape
from typing import List, Mapping, NamedTuple, Sequence, Union

_NOT_ALLOWED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Element(NamedTuple):
    name: str
    attributes: Mapping[str, str]
    children: Sequence["Child"]


Child = Union[Element, str, None]  # None is left out, so that an optional part is an expression


def element(name: str, *children: Child, **attributes: str) -> Element:
    """``xlink__href`` stands for ``xlink:href``: a name with a prefix cannot be a keyword."""
    named = {key.replace("__", ":"): value for key, value in attributes.items()}
    return Element(name, named, [child for child in children if child is not None])


def document(root: Element) -> str:
    """The whole file, indented; ends with a line break."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>']
    _write(root, 0, lines)
    return "\n".join(lines) + "\n"


def _write(item: Element, depth: int, lines: List[str]) -> None:
    indent = "  " * depth
    start = indent + "<" + item.name + "".join(f' {key}="{_safe(value)}"' for key, value in item.attributes.items())
    inner = "".join(child for child in item.children if isinstance(child, str))
    nested = [child for child in item.children if isinstance(child, Element)]
    if inner:
        lines.append(f"{start}>{_safe(inner)}</{item.name}>")
    elif nested:
        lines.append(start + ">")
        for child in nested:
            _write(child, depth + 1, lines)
        lines.append(f"{indent}</{item.name}>")
    else:
        lines.append(start + "/>")  # not two tags on two lines: the space between them would be a text


def _safe(text: str) -> str:
    """Without the control characters that XML cannot hold, whatever somebody pasted into a form."""
    return escape(_NOT_ALLOWED.sub("", text))
