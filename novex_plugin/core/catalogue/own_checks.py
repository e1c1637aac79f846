"""What is wrong with an entry of a catalogue of own layers: messages that name the layer and the field."""

import re
from typing import Any, Dict, Iterable, Iterator, List, Mapping, Tuple
from urllib.parse import urlsplit

from ...paths import styles
from ..services.records import FILE
from ..texts import tr
from .basisset import GEOMETRIES, PERSPECTIVES, RASTER, ROLES, SERVICE_KINDS, VECTOR, BasisLayer, Service, basis_layers
from .check_layers import has_layer
from .licences import has_licence, licence, licences

CODE = re.compile(r"[a-z][a-z0-9_]*")
AUTH_ID = re.compile(r"[A-Za-z0-9]+")
METADATA_ID = re.compile(r"[0-9a-fA-F-]{36}")

# Fields of the file: what they must be, and whether an entry can do without.
LAYER_FIELDS: Dict[str, Tuple[type, bool]] = {
    "code": (str, True), "naam": (str, True), "thema": (str, True), "bronhouder": (str, True),
    "diensten": (list, True), "toelichting": (str, False), "perspectief": (str, False), "soort": (str, False),
    "geometrie": (str, False), "licentie": (str, False), "naamsvermelding": (str, False), "rol": (str, False),
    "toetslagen": (list, False), "metadata_id": (str, False), "stijl": (str, False), "groot": (bool, False),
    "vervangt": (str, False), "bron": (str, False),
}  # fmt: skip
SERVICE_FIELDS: Dict[str, Tuple[type, bool]] = {
    "dienst": (str, True), "url": (str, True), "laagnaam": (str, False), "aanmelding": (str, False),
}  # fmt: skip


def validate(layer: BasisLayer) -> List[str]:
    """What is wrong with one layer, in Dutch; empty when it can be used."""
    problems = [
        *_identity(layer), *_words(layer), *_references(layer),
        *(text for number, service in enumerate(layer.services, start=1) for text in _service(number, service)),
    ]  # fmt: skip
    if not layer.services:
        problems.append(("diensten", tr("noem ten minste een dienst of bestand.")))
    return [_about(layer.code or layer.name, field, text) for field, text in problems]


def validate_together(layers: Iterable[BasisLayer]) -> List[str]:
    """What is wrong between layers: a code that is used twice, or a national layer that is replaced twice."""
    problems: List[str] = []
    codes: Dict[str, str] = {}
    replaced: Dict[str, str] = {}
    for layer in layers:
        if layer.code in codes:
            text = tr("de laag '{other}' heeft deze code al.").format(other=codes[layer.code])
            problems.append(_about(layer.name, "code", text))
        codes.setdefault(layer.code, layer.name)
        if layer.replaces and layer.replaces in replaced:
            text = tr("'{national}' wordt al vervangen door '{other}'.")
            text = text.format(national=layer.replaces, other=replaced[layer.replaces])
            problems.append(_about(layer.code, "vervangt", text))
        replaced.setdefault(layer.replaces, layer.code)
    return problems


def wrong_fields(record: Any, name: str) -> List[str]:
    """What is wrong with the shape of an entry in the file, before it can be read as a layer."""
    problems = [_about(name, field, text) for field, text in _shape(record, LAYER_FIELDS)]
    if problems:
        return problems
    for number, service in enumerate(record["diensten"], start=1):
        problems += [_about(name, _place(number, field), text) for field, text in _shape(service, SERVICE_FIELDS)]
    if not all(isinstance(key, str) for key in record.get("toetslagen", ())):
        problems.append(_about(name, "toetslagen", tr("zet hier namen van toetslagen als tekst.")))
    return problems


Problem = Tuple[str, str]  # field, what is wrong


def _shape(record: Any, known: Mapping[str, Tuple[type, bool]]) -> Iterator[Problem]:
    if not isinstance(record, dict):
        yield "", tr("hier hoort een blok met velden tussen accolades.")
        return
    for field in record:
        if field not in known:
            yield field, tr("dit veld bestaat niet; bekend zijn {known}.").format(known=", ".join(known))
    for field, (kind, required) in known.items():
        if field not in record:
            if required:
                yield field, tr("dit veld ontbreekt.")
        elif not isinstance(record[field], kind):
            yield field, _wanted(kind)


def _wanted(kind: type) -> str:
    words: Dict[type, str] = {
        str: tr("zet hier tekst tussen aanhalingstekens."),
        list: tr("zet hier een lijst tussen rechte haken."),
    }
    return words.get(kind, tr("zet hier true of false."))


def _identity(layer: BasisLayer) -> Iterator[Problem]:
    if not CODE.fullmatch(layer.code):
        yield "code", tr("gebruik kleine letters, cijfers en underscores, te beginnen met een letter.")
    for field, value in (("naam", layer.name), ("thema", layer.theme), ("bronhouder", layer.owner)):
        if not value.strip():
            yield field, tr("dit veld is leeg.")
    national = {item.code for item in basis_layers()}
    if layer.replaces and layer.replaces not in national:
        yield "vervangt", tr("'{code}' is geen laag van de landelijke catalogus.").format(code=layer.replaces)
    if layer.is_own and layer.code in national and layer.replaces != layer.code:
        text = tr("'{code}' is al een landelijke laag. Kies een andere code, of zet bij vervangt ook '{code}'.")
        yield "code", text.format(code=layer.code)


def _words(layer: BasisLayer) -> Iterator[Problem]:
    yield from _one_of("soort", layer.kind, (VECTOR, RASTER))
    yield from _one_of("rol", layer.role, ROLES)
    yield from _one_of("perspectief", layer.perspective, PERSPECTIVES)
    if layer.checkable or layer.geometry:
        yield from _one_of("geometrie", layer.geometry, GEOMETRIES)


def _references(layer: BasisLayer) -> Iterator[Problem]:
    for key in layer.check_layers:
        if not has_layer(key):
            text = tr("'{key}' is geen toetslaag; zie resources/catalogus/toetslagen.json.").format(key=key)
            yield "toetslagen", text
    if layer.licence and not has_licence(layer.licence):
        known = ", ".join(item.code for item in licences())
        yield "licentie", tr("'{code}' is niet bekend; kies uit {known}.").format(code=layer.licence, known=known)
    elif layer.licence and licence(layer.licence).needs_attribution and not layer.attribution.strip():
        yield "naamsvermelding", tr("deze licentie vraagt een naamsvermelding.")
    if layer.style and not (CODE.fullmatch(layer.style) and styles(layer.style).is_dir()):
        yield "stijl", tr("de map styles/{style} bestaat niet.").format(style=layer.style)
    if layer.metadata_id and not METADATA_ID.fullmatch(layer.metadata_id):
        yield "metadata_id", tr("dit is geen sleutel van een metadatarecord (36 tekens).")


def _service(number: int, service: Service) -> Iterator[Problem]:
    for field, text in _one_of("dienst", service.kind, SERVICE_KINDS):
        yield _place(number, field), text
    for text in _address(service):
        yield _place(number, "url"), text
    if service.auth and not AUTH_ID.fullmatch(service.auth):
        yield _place(number, "aanmelding"), tr("zet hier het kenmerk van een aanmelding in QGIS, geen wachtwoord.")


def _address(service: Service) -> Iterator[str]:
    url = service.url.strip()
    if not url:
        yield tr("dit veld is leeg.")
        return
    if service.kind == FILE and "://" not in url:
        return  # a path: whether the file is there is asked when it is read
    try:
        parts = urlsplit(url)
        good = parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in url
    except ValueError:  # brackets without an address between them
        good = False
    if not good:
        yield tr("'{url}' is geen webadres.").format(url=url)
    elif parts.username or parts.password:
        yield tr("zet geen naam of wachtwoord in het adres: gebruik een aanmelding van QGIS.")


def _one_of(field: str, value: str, known: Iterable[str]) -> Iterator[Problem]:
    if value not in known:
        yield field, tr("'{value}' kan niet; kies uit {known}.").format(value=value, known=", ".join(known))


def _place(number: int, field: str) -> str:
    if not field:
        return tr("dienst {number}").format(number=number)
    return tr("dienst {number}, {field}").format(number=number, field=field)


def _about(name: str, field: str, text: str) -> str:
    if not field:
        return tr("Laag '{layer}': {text}").format(layer=name, text=text)
    return tr("Laag '{layer}', veld {field}: {text}").format(layer=name, field=field, text=text)
