"""Sources of layers on services: what they say, and the same source on another service.

QGIS 3.22 cannot decode these itself: ``decodeUri`` answers nothing for WFS, OAPIF, wms and wcs. ``QgsDataSourceUri``
reads the quoted form of WFS and OAPIF; of the encoded form of wms and wcs it turns the order of layers round, so
that one is taken apart here.
"""

import re
from dataclasses import dataclass
from typing import List, Optional, Tuple
from urllib.parse import parse_qsl, quote, unquote

from qgis.core import QgsDataSourceUri, QgsMapLayer

from ..core.errors import NovexError
from ..core.services.addresses import endpoint, host, is_web
from ..core.services.atom import is_file
from ..core.services.records import ATOM, FILE, OGC_API, WCS, WFS, WMS, WMTS, Resolved
from ..core.texts import tr

WFS_KEY, OAPIF_KEY, WMS_KEY, WCS_KEY, OGR_KEY = "WFS", "OAPIF", "wms", "wcs", "ogr"
_PROVIDERS = {WFS: WFS_KEY, OGC_API: OAPIF_KEY, WMS: WMS_KEY, WMTS: WMS_KEY, WCS: WCS_KEY, FILE: OGR_KEY, ATOM: OGR_KEY}
_SECRETS = ("authcfg", "username", "password")
_SQL_TABLE = re.compile(r"(\bfrom\s+)(\"[^\"]+\"|[\w:.-]+)", flags=re.IGNORECASE)


@dataclass(frozen=True)
class Source:
    """One source taken apart. ``names`` are the layers it shows; a WMS layer may show several at once."""

    provider: str
    kind: str
    url: str
    names: Tuple[str, ...] = ()
    secret: bool = False

    @property
    def layer_name(self) -> str:
        return self.names[0] if len(self.names) == 1 else ""


def source_of(layer: QgsMapLayer) -> Optional[Source]:
    """The service that a layer is on, also when the layer is broken; None when it is on no service."""
    return read_source(layer.providerType() or _provider_in(layer.originalXmlProperties()), layer.source())


def read_source(provider: str, text: str) -> Optional[Source]:
    """A source as QGIS stores it, by the key of its provider; None for files, databases and tiles without layers."""
    if provider in (WFS_KEY, OAPIF_KEY):
        return _old_wfs(text) if is_web(text) else _quoted(provider, text)
    if provider in (WMS_KEY, WCS_KEY):
        return _encoded(provider, text)
    return _ogr(text) if provider == OGR_KEY else None


def new_source(provider: str, text: str, found: Resolved) -> Tuple[str, str]:
    """Provider and source that show ``found`` and keep all else of the source ``text``: filter, CRS, format, options.

    Raises NovexError when this cannot be done in place: another sort of layer, several layers in one, or credentials
    that would go to another server.
    """
    old = read_source(provider, text)
    if old is None or found.service not in _PROVIDERS:
        raise _not_in_place(tr("de bron is geen dienst die NOVEX kan lezen"))
    if old.secret and host(old.url) != host(found.url):
        raise _not_in_place(tr("de bron heeft inloggegevens, en die gaan niet ongevraagd naar een andere server"))
    target = _PROVIDERS[found.service]
    pictures = (WMS_KEY, WCS_KEY)
    if (provider in pictures or target in pictures) and (provider != target or old.kind != found.service):
        message = tr("{old} en {new} geven een ander soort laag")
        raise _not_in_place(message.format(old=old.kind, new=found.service))
    if provider == OGR_KEY or target == OGR_KEY:
        if provider != target:
            raise _not_in_place(tr("een bestand en een dienst zijn niet in elkaar om te zetten"))
        return target, _new_ogr(text, found)
    if provider in pictures:
        return target, _new_encoded(provider, text, old, found)
    return target, _new_quoted(text, old, found)


def _quoted(provider: str, text: str) -> Optional[Source]:
    uri = QgsDataSourceUri(text)
    url = uri.param("url")
    if not is_web(url):
        return None
    names = tuple(name for name in (uri.param("typename"),) if name)
    secret = any(uri.param(name) for name in _SECRETS) or bool(uri.authConfigId() or uri.username())
    return Source(provider, WFS if provider == WFS_KEY else OGC_API, endpoint(url), names, secret)


def _old_wfs(text: str) -> Source:
    """A WFS source as QGIS 2 wrote it: one address with the whole request."""
    values = {name.lower(): value for name, value in parse_qsl(text.partition("?")[2], keep_blank_values=True)}
    names = tuple(name for name in (values.get("typename", ""),) if name)
    return Source(WFS_KEY, WFS, endpoint(text), names, any(values.get(name) for name in _SECRETS))


def _encoded(provider: str, text: str) -> Optional[Source]:
    parts = _parts(text)
    values = dict(parts)
    url = unquote(values.get("url", ""))
    if not is_web(url) or values.get("type") in ("xyz", "mbtiles"):
        return None
    if provider == WCS_KEY:
        kind, names = WCS, [values.get("identifier", "")]
    else:
        kind = WMTS if "tileMatrixSet" in values else WMS
        names = [value for name, value in parts if name == "layers"]
    secret = any(values.get(name) for name in _SECRETS)
    address = url if kind == WMTS else endpoint(url)
    return Source(provider, kind, address, tuple(unquote(name) for name in names if name), secret)


def _ogr(text: str) -> Optional[Source]:
    """A file that GDAL reads from the web, such as ``/vsicurl/https://...gpkg|layername=x``."""
    path, *options = text.split("|")
    found = re.search(r"https?://.+", path, flags=re.IGNORECASE)
    if not found or not is_file(found.group(0)):
        return None
    names = tuple(one.partition("=")[2] for one in options if one.lower().startswith("layername="))
    return Source(OGR_KEY, ATOM if "/atom/" in found.group(0) else FILE, found.group(0), names)


def _new_quoted(text: str, old: Source, found: Resolved) -> str:
    """WFS and OAPIF: the parts that both know are kept, those that only a WFS has stay on a WFS."""
    uri = _modern(text) if is_web(text) else QgsDataSourceUri(text)
    _set(uri, "url", found.url)
    _set(uri, "typename", found.layer_name)
    if found.service == WFS:
        kept = uri.param("srsname")
        _set(uri, "srsname", kept or found.crs)
        if uri.param("version") not in ("", found.version):
            _set(uri, "version", "auto")
    else:
        for name in ("version", "srsname"):
            uri.removeParam(name)
    if found.page_size and uri.param("pageSize"):
        _set(uri, "pageSize", str(min(found.page_size, int(uri.param("pageSize") or 0) or found.page_size)))
    if uri.sql() and old.layer_name:
        uri.setSql(_renamed_sql(uri.sql(), old.layer_name, found.layer_name))
    return uri.uri(False)


def _modern(text: str) -> QgsDataSourceUri:
    """The old form of a WFS source in the quoted one."""
    values = {name.lower(): value for name, value in parse_qsl(text.partition("?")[2], keep_blank_values=True)}
    uri = QgsDataSourceUri()
    for name in ("srsname", "filter", "authcfg", "username", "password"):
        if values.get(name):
            _set(uri, name, values[name])
    _set(uri, "version", "auto")
    return uri


def _new_encoded(provider: str, text: str, old: Source, found: Resolved) -> str:
    """wms and wcs: address and layer are replaced where they stand; the order and all else stay."""
    if len(old.names) > 1:
        raise _not_in_place(tr("de laag toont {count} lagen van de dienst tegelijk").format(count=len(old.names)))
    name = "identifier" if provider == WCS_KEY else "layers"
    replaced = {"url": quote(found.url, safe=":/?,"), name: quote(found.layer_name, safe=":/,")}
    return "&".join(f"{key}={replaced.get(key, value)}" if key else value for key, value in _parts(text))


def _new_ogr(text: str, found: Resolved) -> str:
    path, *options = text.split("|")
    return "|".join([re.sub(r"https?://.+", lambda _match: found.url, path, count=1, flags=re.IGNORECASE), *options])


def _renamed_sql(sql: str, old: str, new: str) -> str:
    """SELECT statements of a WFS name the layer; quoted when the new name is no plain word."""

    def name(match: "re.Match[str]") -> str:
        if match.group(2).strip('"') != old:
            return match.group(0)
        return match.group(1) + (new if re.fullmatch(r"\w+", new) else f'"{new}"')

    return _SQL_TABLE.sub(name, sql)


def _parts(text: str) -> List[Tuple[str, str]]:
    """Name and value, as encoded, of each part of an encoded source, in its order; '' and the part when it has no =."""
    found = []
    for part in text.split("&"):
        name, sign, value = part.partition("=")
        found.append((name, value) if sign else ("", part))
    return found


def _set(uri: QgsDataSourceUri, name: str, value: str) -> None:
    uri.removeParam(name)
    if value:
        uri.setParam(name, value)


def _provider_in(xml: str) -> str:
    """The provider in the saved properties of a layer."""
    found = re.search(r"<provider[^>]*>([^<]+)</provider>", xml)
    return found.group(1).strip() if found else ""


def _not_in_place(reason: str) -> NovexError:
    return NovexError(
        tr("De laag kan niet ter plekke worden omgezet: {reason}.").format(reason=reason),
        tr("Voeg de laag opnieuw toe vanaf het nieuwe adres en neem de stijl over."),
    )
