"""Measure adding up twelve provinces, beside the same sums by geopandas on the same packages in the same run.

    python tools/bench_adder.py [--objects 1000]

Each side runs in a process of its own, from the package files to the figures: net area of the country, per function,
per perspective, per province and function, at every horizon, and the quantities. Ours also validates each package,
finds what is odd at the borders, proves its sums and writes all files. Both must come to the same areas.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path
from typing import Any, Dict, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

TARGET_S = 20.0
ALLOWED_SHARE = 1e-8  # 1 m² per 100 km²
HORIZONS = ("2030", "2050", "2100")
SPLITS: Tuple[Tuple[str, ...], ...] = ((), ("functie",), ("perspectief",), ("provincie", "functie"))
Areas = Dict[str, float]


def ours(folder: Path) -> Areas:
    """By the adder, files and all."""
    from novex_plugin.core.exchange.adder_files import add_up_files, read_outlines, write_results
    from novex_plugin.core.exchange.adder_tables import figures
    from tools.twelve_provinces import OUTLINES

    addition = add_up_files([folder], outlines=read_outlines(folder / OUTLINES))
    write_results(addition, folder / "uit")
    if not addition.proven:
        raise SystemExit("a sum does not come out")
    found: Areas = {}
    names = {"totaal": (), "functie": ("functie",), "perspectief": ("perspectief",),
             "provincie x functie": ("provincie", "functie")}  # fmt: skip
    for row in figures(addition):
        if row["maat"] == "oppervlakte" and row["indeling"] in names and row["waarde"]:
            keys = [str(row[name]) for name in names[row["indeling"]]]
            found["|".join([row["horizon"], row["indeling"], *keys])] = row["waarde"] * 10_000.0
    return found


def geopandas_side(folder: Path) -> Areas:
    """By dissolve: areas that are no search areas, in the variants that count, as somebody with pandas would do it."""
    import geopandas
    import pandas

    frames: List[Any] = []
    for package in sorted(folder.glob("*.zip")):
        with tempfile.TemporaryDirectory() as work:
            with zipfile.ZipFile(package) as archive:
                path = archive.extract("voorstel.gpkg", work)
            whole = [geopandas.read_file(path, layer=f"object_{kind}") for kind in ("vlak", "lijn", "punt")]
        rows = pandas.concat(whole)
        frames.append(rows[rows["variant"].isna() | (rows["variant"] == "A")].assign(provincie=package.stem))
    everything = pandas.concat(frames)
    found: Areas = {}
    for horizon in HORIZONS:
        standing = everything[everything["horizon"].astype(int) <= int(horizon)]
        lapsed = set(standing["vervangt"].dropna())
        dropped = standing["vervalt"].fillna(value=0).astype(bool)
        kept = standing[~standing["uuid"].isin(lapsed) & ~dropped & (standing["nauwkeurigheid"] != "zoekgebied")]
        areas = kept[kept.geometry.geom_type == "MultiPolygon"]
        kept.groupby(["functie", "eenheid"])[["hoeveelheid", "hoeveelheid_min", "hoeveelheid_max"]].sum()
        for keys in SPLITS:
            united = areas.dissolve(by=list(keys)) if keys else areas.dissolve()
            for key, area in united.area.items():
                named = key if isinstance(key, tuple) else (key,)
                told = [str(part) for part in named] if keys else []
                found["|".join([horizon, " x ".join(keys) or "totaal", *told])] = float(area)
    return found


def measured(side: str, folder: Path) -> Tuple[Areas, float, float, float]:
    """Areas, seconds, processor seconds and peak memory (MB) of one side in a process of its own."""
    command = [sys.executable, __file__, "--side", side, "--folder", str(folder)]
    answer = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if answer.returncode:
        raise SystemExit(answer.stderr[-2000:])
    told = json.loads(answer.stdout.splitlines()[-1])
    return told["areas"], told["seconds"], told["cpu"], told["memory"]


def side(name: str, folder: Path) -> None:
    start, cpu = time.perf_counter(), time.process_time()
    areas = (ours if name == "ours" else geopandas_side)(folder)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"areas": areas, "seconds": time.perf_counter() - start, "cpu": time.process_time() - cpu,
                      "memory": memory}))  # fmt: skip


def compare(folder: Path) -> bool:
    mine, seconds, cpu, memory = measured("ours", folder)
    theirs, their_seconds, their_cpu, their_memory = measured("geopandas", folder)
    print(f"{'':<12}{'seconds':>9}{'cpu s':>8}{'MB':>7}")
    print(f"{'adder':<12}{seconds:>9.1f}{cpu:>8.1f}{memory:>7.0f}  validated, borders, proof and files included")
    print(f"{'geopandas':<12}{their_seconds:>9.1f}{their_cpu:>8.1f}{their_memory:>7.0f}  net areas and sums only")
    worst = max(abs(mine.get(key, 0.0) - theirs.get(key, 0.0)) for key in {*mine, *theirs})
    agree = worst <= max(1.0, ALLOWED_SHARE * max(theirs.values()))
    print(f"largest difference {worst:.2g} m2 over {len(theirs)} areas" + ("" if agree else ": DIFFERENT"))
    quick = min(seconds, cpu) <= TARGET_S  # on a busy machine the clock proves nothing
    print(f"target {TARGET_S:.0f} s: {'met' if quick else 'NOT met'}")
    return agree and quick


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--objects", type=int, default=1_000, help="per province")
    arguments.add_argument("--side", choices=("ours", "geopandas"), help=argparse.SUPPRESS)
    arguments.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = arguments.parse_args()
    if options.side:
        side(options.side, options.folder)
        return 0
    from tools.twelve_provinces import make_world, write_world

    with tempfile.TemporaryDirectory() as folder:
        world = make_world(options.objects)
        write_world(world, Path(folder))
        print(f"{len(world.deliveries)} provinces, {sum(len(one.objects) for one in world.deliveries):,} objects\n")
        return 0 if compare(Path(folder)) else 1


if __name__ == "__main__":
    sys.exit(main())
