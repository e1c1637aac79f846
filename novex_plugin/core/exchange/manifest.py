"""The manifest of a package: what is in it, by which versions it was made, and how to check it.

Pure: values in, a dict out that follows ``resources/schema/manifest.json``. No clock: the manifest of
the same content is the same text.
"""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, Iterable, List, Mapping, Sequence

from ... import paths
from ..model.records import ProposalHeader
from . import issues as issue_list
from .issues import Issue, has_errors, is_definitive

FORMAT_VERSION = "1.1.0"  # 1.1: the reference layers with their provenance, and apply or explain
MANIFEST_NAME = "manifest.json"
DRAFT, FINAL = "concept", "definitief"


@dataclass(frozen=True)
class PackedFile:
    """One file of the package; ``size`` in bytes."""

    path: str
    size: int
    sha256: str


def packed_file(path: str, content: bytes) -> PackedFile:
    return PackedFile(path, len(content), hashlib.sha256(content).hexdigest())


def status(header: ProposalHeader, issues: Iterable[Issue]) -> str:
    """A package is final when the ijkmoment is and nothing is wrong; a draft otherwise."""
    return FINAL if is_definitive(header.milestone) and not has_errors(issues) else DRAFT


def data_versions() -> Dict[str, str]:
    """A fingerprint of the rules, the pair matrix and the code lists that were used."""
    return {name: folder_fingerprint(paths.resources(name)) for name in ("toetsregels", "codelijsten")}


def folder_fingerprint(folder: Path) -> str:
    """One sha256 over names and contents of all files in a folder, in order of name."""
    digest = hashlib.sha256()
    for path in sorted(item for item in folder.rglob("*") if item.is_file()):
        digest.update(path.relative_to(folder).as_posix().encode("utf-8"))
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def plugin_version() -> str:
    """The version in metadata.txt; empty when there is no such file."""
    path = paths.root() / "metadata.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return next((line.split("=", 1)[1].strip() for line in lines if line.startswith("version=")), "")


def build_manifest(  # noqa: PLR0913 - an argument for each part of the file
    *,
    header: ProposalHeader,
    moment: str,
    counts: Mapping[str, int],
    outcomes: Mapping[str, int],
    issues: Sequence[Issue],
    statements: Mapping[str, int],
    software: Mapping[str, str],
    basisset: Mapping[str, str],
    totals: Mapping[str, str],
    files: Sequence[PackedFile],
    references: Sequence[Mapping[str, Any]] = (),
) -> Dict[str, Any]:
    """The manifest as a dict. ``moment`` is that of the last change of the proposal (ISO 8601, UTC).

    ``references`` are the reference layers that the check looked at, each with its provenance.
    ``statements`` are the counts of ``explain.Summary``: official layers applied, explained and open.
    """
    return {
        "formaat": "NOVEX-pakket",
        "formaat_versie": FORMAT_VERSION,
        "schema_versie": header.schema_version,
        "status": status(header, issues),
        "voorstel": _proposal(header),
        "stand": moment,
        "aantallen": dict(sorted(counts.items())),
        "bevindingen": dict(sorted(outcomes.items())),
        "validatie": issue_list.counts(issues),
        "basisset": dict(basisset),
        "referentielagen": [dict(item) for item in references],
        "pas_toe_of_leg_uit": dict(statements),
        "totalen": dict(totals),
        "gegevens": data_versions(),
        "software": dict(software),
        "bestanden": [_file(item) for item in sorted(files, key=lambda item: item.path)],
    }


def manifest_bytes(manifest: Mapping[str, Any]) -> bytes:
    return (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def listed_files(manifest: Mapping[str, Any]) -> List[PackedFile]:
    return [PackedFile(item["pad"], item["grootte"], item["sha256"]) for item in manifest["bestanden"]]


def _proposal(header: ProposalHeader) -> Dict[str, str]:
    return {
        "uuid": header.uuid,
        "titel": header.title,
        "provincie": header.province,
        "ijkmoment": header.milestone,
        "versie": header.version,
        "organisatie": header.organisation,
        "datum": header.date,
    }


def _file(item: PackedFile) -> Dict[str, Any]:
    return {"pad": item.path, "grootte": item.size, "sha256": item.sha256}
