"""What bytes are, by their content: servers call an error page a GeoPackage, or a zip a text."""

import re

HTML, EXCEPTION, XML, JSON, GEOPACKAGE, ZIP, GZIP, EMPTY, UNKNOWN = (
    "html", "fout", "xml", "json", "gpkg", "zip", "gzip", "leeg", "onbekend",
)  # fmt: skip
_PROLOGUE = re.compile(
    rb"^\s*(?:<\?[^>]*\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\])?\s*>|\s)*", re.DOTALL | re.IGNORECASE
)  # fmt: skip
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([\w.-]+)([^>]*)", re.DOTALL)
_ATTRIBUTE = re.compile(rb"""([\w:.-]+)\s*=\s*["']([^"']*)["']""")
_EXCEPTIONS = (b"serviceexceptionreport", b"exceptionreport", b"serviceexception")
_BOM = b"\xef\xbb\xbf"


def kind_of(head: bytes) -> str:
    """The kind of content that starts with ``head`` (some kilobytes)."""
    if head.startswith(b"SQLite format 3\x00"):
        return GEOPACKAGE
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZIP
    if head.startswith(b"\x1f\x8b"):
        return GZIP
    text = head[len(_BOM) :] if head.startswith(_BOM) else head
    text = text.lstrip()
    if not text:
        return EMPTY
    if text[:1] in (b"{", b"["):
        return JSON
    return _kind_of_markup(text) if text[:1] == b"<" else UNKNOWN


def _kind_of_markup(text: bytes) -> str:
    if re.match(rb"<!doctype\s+html", text, re.IGNORECASE):
        return HTML
    root = root_name(text)
    if root == b"html":
        return HTML
    return EXCEPTION if root in _EXCEPTIONS else XML


def root_name(head: bytes) -> bytes:
    """The local name of the root element in lower case; b'' when it is not in these bytes."""
    found = _ROOT.match(_without_prologue(head))
    return found.group(1).lower() if found else b""


def root_attribute(head: bytes, name: str) -> str:
    """An attribute of the root element, by its local name; '' when it has none."""
    found = _ROOT.match(_without_prologue(head))
    for key, value in _ATTRIBUTE.findall(found.group(2)) if found else ():
        if key.rpartition(b":")[2].decode("latin-1") == name:
            return value.decode("utf-8", "replace")
    return ""


def closes(head: bytes, tail: bytes) -> bool:
    """True when an XML document that starts with ``head`` ends, in ``tail``, with the end of its root element."""
    found = _ROOT.match(_without_prologue(head))
    if not found:
        return False
    end = re.sub(rb"<!--.*?-->\s*$", b"", tail.rstrip(), flags=re.DOTALL).rstrip()
    if found.group(2).endswith(b"/"):
        return end.endswith(b"/>")
    return re.search(rb"</(?:[\w.-]+:)?" + re.escape(found.group(1)) + rb"\s*>$", end, re.IGNORECASE) is not None


def _without_prologue(head: bytes) -> bytes:
    text = head[len(_BOM) :] if head.startswith(_BOM) else head
    found = _PROLOGUE.match(text)
    return text[found.end() :] if found else text
