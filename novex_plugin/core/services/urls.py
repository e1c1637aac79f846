"""Addresses: their host, their parameters, where a redirect or a relative link leads."""

from typing import Mapping, Tuple
from urllib.parse import parse_qsl, quote, urlencode, urljoin, urlsplit, urlunsplit

_UNESCAPED = "/:,;()*'!"  # servers read these as they are; urn:ogc:def:crs stays legible in their logs


def host_of(url: str) -> str:
    """The host, with its port when that is not the usual one."""
    parts = urlsplit(url)
    return parts.netloc.rpartition("@")[2] or url


def origin_of(url: str) -> Tuple[str, str]:
    """Scheme and host: what sign-in data may be sent to."""
    parts = urlsplit(url)
    return parts.scheme.lower(), parts.netloc.lower()


def without_query(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, "", ""))


def with_query(url: str, parameters: Mapping[str, str]) -> str:
    """The address with these parameters; ones of the same name (in any case) are replaced, others stay."""
    parts = urlsplit(url)
    replaced = {name.lower() for name in parameters}
    kept = [(k, v) for k, v in parse_qsl(parts.query, keep_blank_values=True) if k.lower() not in replaced]
    query = urlencode([*kept, *parameters.items()], quote_via=quote, safe=_UNESCAPED)
    return urlunsplit((parts.scheme, parts.netloc, parts.path, query, ""))


def below(url: str, *names: str) -> str:
    """The address of something under a landing page; the parameters of the page stay."""
    parts = urlsplit(url)
    path = "/".join([parts.path.rstrip("/"), *(quote(name, safe="") for name in names)])
    return urlunsplit((parts.scheme, parts.netloc, path, parts.query, ""))


def joined(base: str, link: str) -> str:
    """A link, which may be relative, as seen from ``base``."""
    return urljoin(base, link)


def is_downgrade(base: str, link: str) -> bool:
    """True for a way from https to something that anybody on the road can read or change."""
    return urlsplit(base).scheme.lower() == "https" and urlsplit(joined(base, link)).scheme.lower() != "https"


def upgraded(base: str, url: str) -> str:
    """The address over https when ``base`` is: servers behind a gateway often link to themselves with http."""
    return "https:" + url[len("http:") :] if is_downgrade(base, url) and url.lower().startswith("http:") else url


def is_web_address(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme.lower() in ("http", "https") and bool(parts.netloc)
