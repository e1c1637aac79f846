"""Packages without QGIS: the proposal of the example as a package, whole or broken on purpose."""

import hashlib
import json
import shutil
import sqlite3
import zipfile
from pathlib import Path
from typing import Callable, Dict, Optional

from novex_plugin.core.exchange.gpkg_reader import read_geopackage
from novex_plugin.core.exchange.manifest import MANIFEST_NAME, build_manifest, manifest_bytes, packed_file
from novex_plugin.paths import resources

EXAMPLE = resources("voorbeeld", "voorstel.gpkg")
PROPOSAL = "voorstel.gpkg"
MOMENT = "2026-11-22T03:10:00.000Z"
Contents = Dict[str, bytes]


def small_proposal(target: Path) -> Path:
    """The example with a few objects, and without what slows the making of thirty broken ones."""
    shutil.copy(EXAMPLE, target)
    with editing(target) as connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')  # so that anything may be written into a row
        for table in ("object_vlak", "object_lijn", "object_punt"):
            connection.execute(f"DELETE FROM rtree_{table}_geom WHERE id > 6 OR id IN "
                               f"(SELECT fid FROM {table} WHERE variant IS NOT NULL)")
            connection.execute(f"DELETE FROM {table} WHERE variant IS NOT NULL OR fid > 6")
        for table in ("logboek", "afspraak_object", "afspraak"):
            connection.execute(f"DELETE FROM {table}")
        connection.execute("VACUUM")
    return target


class editing:  # noqa: N801 - reads as a statement
    """A connection in which a GeoPackage of :func:`small_proposal` may be edited, or spoilt, as plain SQLite."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> sqlite3.Connection:
        self.connection = sqlite3.connect(self.path, isolation_level=None)
        return self.connection

    def __exit__(self, *problem: object) -> None:
        self.connection.close()


def contents_of(proposal: Path, change: Optional[Callable[[dict], None]] = None) -> Contents:
    """The files of a package; ``change`` edits the manifest after the hashes are in it."""
    data = read_geopackage(proposal).data
    assert data is not None
    files = {
        PROPOSAL: proposal.read_bytes(),
        "totalen.csv": "\ufeffwaarde\r\n1,5\r\n".encode(),
        "kaartbeelden/a.pdf": b"%PDF-1.4",
    }
    manifest = build_manifest(
        header=data.header, moment=MOMENT, counts=data.counts, outcomes={}, issues=(),
        statements=dict.fromkeys(("lagen", "toegepast", "uitgelegd", "open", "tegenstrijdig"), 0),
        software={"novex_plugin": "0.1.0"}, basisset={}, totals={},
        files=[packed_file(path, content) for path, content in files.items()],
    )  # fmt: skip
    if change:
        change(manifest)
    return {**files, MANIFEST_NAME: manifest_bytes(manifest)}


def relisted(contents: Contents) -> Contents:
    """The same files with a manifest that lists them as they are now."""
    manifest = json.loads(contents[MANIFEST_NAME])
    manifest["bestanden"] = [
        {"pad": path, "grootte": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for path, content in sorted(contents.items())
        if path != MANIFEST_NAME
    ]
    return {**contents, MANIFEST_NAME: manifest_bytes(manifest)}


def write_zip(target: Path, contents: Contents) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(contents.items()):
            archive.writestr(name, content)
    return target


