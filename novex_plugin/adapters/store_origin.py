"""Where each layer of a store came from: taken over from the download, or made for a plain file."""

import hashlib
from dataclasses import replace
from datetime import datetime, timezone
from itertools import accumulate
from pathlib import Path
from typing import Dict, Sequence

from ..core.services import provenance as origin
from ..core.services.records import FILE, Provenance
from ..core.texts import tr
from .sources import LayerSource

_CHUNK = 1 << 20
_LONGEST_CITATION = 260  # a finding has room for 300


class Origins:
    """Makes the provenance of sources; a file that feeds several layers is read for its checksum once."""

    def __init__(self) -> None:
        self._hashes: Dict[str, str] = {}

    def sha256(self, path: str) -> str:
        if path not in self._hashes:
            self._hashes[path] = file_sha256(path)
        return self._hashes[path]

    def of(self, source: LayerSource, read: int) -> Provenance:
        """The provenance of one source of which ``read`` features were read."""
        known = source.provenance
        if known is not None:
            return replace(
                known, date=known.date or source.date, retrieved=known.retrieved or now(), count=known.count or read
            )
        name = Path(source.path).name  # the folders above it are nobody's business: provenance is handed over
        return Provenance(
            layer=name, title=source.source or name, service=FILE, url=name,
            layer_name=source.table or source.group or "",
            date=source.date, retrieved=now(), sha256=self.sha256(source.path), count=read,
        )  # fmt: skip

    def hashes(self, sources: Sequence[LayerSource]) -> str:
        """Checksums of the files that feed a layer, in order of path."""
        return ";".join(self.sha256(path) for path in sorted({source.path for source in sources}))


def cited(sources: Sequence[LayerSource]) -> str:
    """What findings and map sheets name as the source of a layer; of very many sources the first few and how many."""
    named = sorted({_cited(source) for source in sources})
    kept = list(accumulate(named, lambda text, more: f"{text}; {more}"))
    fitting = sum(len(text) <= _LONGEST_CITATION for text in kept) or 1
    if fitting == len(named):
        return kept[-1]
    return tr("{sources} en nog {count} bronnen").format(sources=kept[fitting - 1], count=len(named) - fitting)


def dated(sources: Sequence[LayerSource]) -> str:
    """The state of the data (ISO 8601): that of the newest source; '' when none says."""
    return max(_dated(source) for source in sources)


def _cited(source: LayerSource) -> str:
    if source.source or source.provenance is None:
        return source.source or Path(source.path).name
    return origin.citation(source.provenance)


def _dated(source: LayerSource) -> str:
    return source.date or (source.provenance.date if source.provenance else "")


def now() -> str:
    """This moment, ISO 8601 in UTC, to the second."""
    return datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def file_sha256(path: str) -> str:
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(_CHUNK), b""):
            digest.update(chunk)
    return digest.hexdigest()
