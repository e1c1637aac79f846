"""An XML document as plain values: what the parsers of this room read, whoever parsed the bytes.

Names are local names. Servers put the same element in different namespaces from one version of a standard
to the next, and sometimes in none; asking by local name reads them all.
"""

from dataclasses import dataclass, field
from typing import Callable, Iterator, Mapping, Optional, Tuple


@dataclass(frozen=True)
class XmlNode:
    """One element. ``attributes`` go by local name (``href`` for ``xlink:href``); ``text`` is its own, trimmed."""

    name: str
    namespace: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    children: Tuple["XmlNode", ...] = ()

    def get(self, attribute: str) -> str:
        return self.attributes.get(attribute, "").strip()

    def all(self, *path: str) -> Tuple["XmlNode", ...]:
        """Every element at the end of this path of local names, in document order."""
        found: Tuple[XmlNode, ...] = (self,)
        for name in path:
            found = tuple(child for node in found for child in node.children if child.name == name)
        return found

    def find(self, *path: str) -> Optional["XmlNode"]:
        """The first element at the end of this path, or None."""
        found = self.all(*path)
        return found[0] if found else None

    def value(self, *path: str) -> str:
        """The text of the first element at the end of this path that has any; '' when none has."""
        return next((node.text for node in self.all(*path) if node.text), "")

    def values(self, *path: str) -> Tuple[str, ...]:
        return tuple(node.text for node in self.all(*path) if node.text)

    def walk(self, *names: str) -> Iterator["XmlNode"]:
        """This element and all below it that have one of these names (all of them without names)."""
        waiting = [self]
        while waiting:
            node = waiting.pop()
            if not names or node.name in names:
                yield node
            waiting.extend(reversed(node.children))

    def first(self, *names: str) -> Optional["XmlNode"]:
        """The first element at any depth with one of these names."""
        return next(self.walk(*names), None)

    def deep_text(self) -> str:
        """All text in and below this element, one blank between the parts."""
        return " ".join(node.text for node in self.walk() if node.text)


ReadXml = Callable[[bytes], XmlNode]
