"""The stages of the example: basisset, proposals, proposal file."""

import time
from pathlib import Path
from typing import List

from .proposal_file import build_proposal_file
from .proposals import make_document, write_document
from .tables import make_tables
from .world import make_world
from .writer import content_hash, write_geopackage


def say(text: str, since: float) -> None:
    print(f"{time.time() - since:6.1f} s  {text}", flush=True)


def main(root: Path, arguments: List[str]) -> int:
    """Makes the wanted stages into resources/voorbeeld: ``basisset`` (with the source of the proposals), ``voorstel``."""
    start = time.time()
    folder = root / "resources" / "voorbeeld"
    folder.mkdir(parents=True, exist_ok=True)
    stages = arguments or ["basisset", "voorstel"]
    if "basisset" in stages:
        make_basisset(folder, start)
    if "voorstel" in stages:
        count = build_proposal_file(folder / "voorstellen.json", folder / "voorstel.gpkg")
        say(f"voorstel.gpkg: {count} objects", start)
    return 0


def make_basisset(folder: Path, start: float) -> None:
    """Stage 1: the reference layers and the source document of the proposals."""
    world = make_world()
    say("landscape, settlements and fields", start)
    tables = make_tables(world)
    write_geopackage(folder / "basisset.gpkg", tables)
    rows = sum(len(t) for t in tables.values())
    say(f"basisset.gpkg: {len(tables)} tables, {rows} rows, content {content_hash(folder / 'basisset.gpkg')[:12]}", start)
    document = make_document(world)
    write_document(folder / "voorstellen.json", document)
    say(f"voorstellen.json: {len(document['objecten'])} objects", start)
