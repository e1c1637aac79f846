"""What all documents of services have in common: refuse what is none, read JSON, spell a CRS one way."""

import json
import re
from typing import Any, Dict, Iterable, Mapping, Tuple

from ..errors import NovexError
from ..texts import tr
from .http_words import asked_to_wait
from .records import Answer
from .xml import ReadXml, XmlNode

RD = "EPSG:28992"
_EXCEPTIONS = ("ExceptionReport", "ServiceExceptionReport", "ServiceException", "Exception", "WMTException")
_NOT_THERE = (404, 410)
_SPELLED = {"rd_new": RD, "rijksdriehoeksstelsel": RD, "amersfoort / rd new": RD, "crs84": "OGC:CRS84"}


class NoServiceError(NovexError):
    """An address without the service. ``definitive``: the server itself says so, it will not pass by waiting."""

    def __init__(self, message: str, hint: str = "", definitive: bool = False) -> None:
        super().__init__(message, hint)
        self.definitive = definitive


def reachable(answer: Answer, what: str) -> Answer:
    """The answer when it carries a document. Raises NoServiceError: no contact, a refusal, or a page for people."""
    if answer.status == 0:
        reason = answer.error or tr("geen antwoord")
        raise NoServiceError(
            tr("{what}: geen verbinding ({reason}).").format(what=what, reason=reason.rstrip(".")),
            tr("Controleer de internetverbinding, of probeer het later."),
        )
    if not answer.ok:
        reason = answer.error or tr("de server gaf code {code}").format(code=answer.status)
        said = tr("{what}: {reason}.").format(what=what, reason=reason.rstrip("."))
        raise NoServiceError(
            f"{said} {asked_to_wait(answer)}".strip(),
            tr("Controleer het adres van de dienst."),
            definitive=answer.status in _NOT_THERE,
        )
    if looks_like_html(answer.body):
        raise not_a_service(what)
    return answer


def not_a_service(what: str) -> NoServiceError:
    """The error for an address that shows a page for people: in its place for good, or while the service is mended."""
    return NoServiceError(
        tr("{what}: op dit adres staat een webpagina, geen dienst.").format(what=what),
        tr("Probeer het later opnieuw, of zoek het adres van de dienst op bij de bronhouder."),
    )


def looks_like_html(body: bytes) -> bool:
    """A web page: by its doctype or its first element, past a byte order mark, blanks and comments."""
    head = body[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    head = re.sub(rb"^(<\?xml[^>]*>|<!--.*?-->|\s)+", b"", head, flags=re.DOTALL)
    return bool(re.match(rb"(<!doctype\s+html|<html[\s>])", head, flags=re.IGNORECASE))


def read_document(answer: Answer, read_xml: ReadXml, what: str) -> XmlNode:
    """The XML that came back; NovexError when nothing, a web page, damaged XML or an exception report came."""
    root = read_xml(reachable(answer, what).body)
    refuse_exception(root, what)
    return root


def refuse_exception(root: XmlNode, what: str) -> None:
    """Raises NovexError with the server's own words when the document is an exception report."""
    if root.name not in _EXCEPTIONS:
        return
    words = " ".join(root.deep_text().split()) or root.name
    raise NovexError(
        tr("{what}: de server meldt een fout: {words}").format(what=what, words=words[:300]),
        tr("Controleer het adres en de laagnaam, of vraag het de bronhouder."),
    )


def unexpected(what: str, name: str) -> NovexError:
    """The error for a document of another kind than was asked for."""
    message = tr("{what}: het antwoord is geen beschrijving van zo'n dienst (gevonden: '{name}').")
    return NovexError(message.format(what=what, name=name), tr("Controleer het adres en het soort dienst."))


def read_json_document(answer: Answer, what: str) -> Any:
    """The JSON that came back: an object or a list. Raises NovexError."""
    body = reachable(answer, what).body
    try:
        content = json.loads(body.decode("utf-8-sig"))
    except (ValueError, UnicodeDecodeError) as error:
        raise NovexError(
            tr("{what}: het antwoord is geen geldige JSON ({reason}).").format(what=what, reason=error),
            tr("Controleer het adres, of probeer het later."),
        ) from error
    if not isinstance(content, (dict, list)):
        raise unexpected(what, type(content).__name__)
    return content


def objects(content: Any, *keys: str) -> Tuple[Mapping[str, Any], ...]:
    """The objects of a list, or of the first of ``keys`` that holds a list; whatever else stands there is skipped."""
    if isinstance(content, dict):
        content = next((content[key] for key in keys if isinstance(content.get(key), list)), [])
    return tuple(item for item in content if isinstance(item, dict)) if isinstance(content, list) else ()


def text_of(record: Mapping[str, Any], *keys: str) -> str:
    """The first of these values that is text or a number; '' when none is."""
    for name in keys:
        value = record.get(name)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()
    return ""


def crs_name(text: str) -> str:
    """A CRS as ``EPSG:28992`` from any of its spellings (URN, URI, number, name); unknown ones as they came."""
    bare = " ".join(text.split())
    if bare.lower() in _SPELLED:
        return _SPELLED[bare.lower()]
    if re.search(r"crs:?84$", bare, flags=re.IGNORECASE):
        return "OGC:CRS84"
    found = re.search(r"(?:epsg\D*(?:[\d.]+[:/])?|[:/#]|^)(\d{4,6})$", bare, flags=re.IGNORECASE)
    return f"EPSG:{found.group(1)}" if found else bare


def crs_names(texts: Iterable[str]) -> Tuple[str, ...]:
    """The same for several, each once, in their order; several names in one text are split."""
    names: Dict[str, None] = {}
    for text in texts:
        parts = text.split() if re.match(r"^\S*:\S+(\s+\S*:\S+)+$", text.strip()) else [text]
        names.update((crs_name(part), None) for part in parts if part.strip())
    return tuple(names)


def best_crs(names: Iterable[str]) -> str:
    """What to ask a service for: RD New when it offers that, otherwise the first it names; '' when it names none."""
    offered = tuple(names)
    return RD if RD in offered else next(iter(offered), "")


def number(text: str) -> int:
    """A whole number out of a document; 0 when it is none."""
    found = re.match(r"\s*(\d+)", text)
    return int(found.group(1)) if found else 0


def unique(values: Iterable[str]) -> Tuple[str, ...]:
    return tuple(dict.fromkeys(value for value in values if value))
