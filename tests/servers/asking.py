"""Plain questions to a server, without QGIS."""

import urllib.error
import urllib.request
from typing import Dict

PATIENCE = 60  # seconds


def get_bytes(url: str, **headers: str) -> bytes:
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=PATIENCE) as answer:
        return answer.read()


def get(url: str, **headers: str) -> str:
    return get_bytes(url, **headers).decode("utf-8", "replace")


def headers_of(url: str, **headers: str) -> Dict[str, str]:
    """The headers of an answer whatever its status, which is in there as ``status``."""
    request = urllib.request.Request(url, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as answer:
            return {**dict(answer.headers), "status": str(answer.status)}
    except urllib.error.HTTPError as error:
        with error:
            return {**dict(error.headers), "status": str(error.code)}
