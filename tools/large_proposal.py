"""Makes a proposal of thousands of objects, to measure the panel with: areas, lines and points, and three variants.

    python tools/large_proposal.py <file.gpkg> [--count 5000]

The same count gives the same proposal. Nothing in it means anything.
"""

import argparse
import math
import random
import sys
import uuid
from pathlib import Path
from typing import Any, Dict, List

import shapely

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from novex_plugin.core.model.functions import functions  # noqa: E402
from novex_plugin.core.model.records import AREA, BASIS, LINE, POINT, ProposalHeader, ProposalObject, Variant  # noqa: E402

WEST, SOUTH, SIDE = 140_000, 440_000, 20_000  # the square of the small world of the tests, m
VARIANTS = (Variant("A", "Bundelen langs het spoor", preferred=True), Variant("B", "Spreiden over de kernen"),
            Variant("C", "Spreiden met een ring", parent="B"))  # fmt: skip
SHARES = ((BASIS, 0.64), ("A", 0.12), ("B", 0.12), ("C", 0.12))
REPLACES, DROPS = 0.25, 0.1  # of the objects of a variant
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "https://novex.invalid/groot")


def blob(dice: random.Random, x: float, y: float) -> Any:
    """A wobbly area of 50 to 200 corners and a few hectares."""
    corners, radius = dice.randint(50, 200), dice.uniform(60, 350)
    bends = [(dice.uniform(0.02, 0.15), dice.randint(2, 7), dice.uniform(0, 6.3)) for _ in range(3)]
    ring = []
    for place in range(corners):
        angle = 2 * math.pi * place / corners
        reach = radius * (1 + sum(size * math.sin(waves * angle + turn) for size, waves, turn in bends))
        ring.append((round(x + reach * math.cos(angle), 2), round(y + reach * math.sin(angle), 2)))
    return shapely.Polygon(ring)


def course(dice: random.Random, x: float, y: float) -> Any:
    """A line of 20 to 80 corners that wanders in one direction."""
    heading, points = dice.uniform(0, 6.3), [(round(x, 2), round(y, 2))]
    for _ in range(dice.randint(20, 80)):
        heading += dice.uniform(-0.3, 0.3)
        x, y = x + 60 * math.cos(heading), y + 60 * math.sin(heading)
        points.append((round(x, 2), round(y, 2)))
    return shapely.LineString(points)


def make_objects(count: int) -> List[ProposalObject]:
    dice = random.Random(count)
    per_kind: Dict[str, List[Any]] = {kind: [one for one in functions() if kind in one.geometries]
                                      for kind in (AREA, LINE, POINT)}  # fmt: skip
    made: List[ProposalObject] = []
    for number in range(count):
        variant = dice.choices([code for code, _ in SHARES], [share for _, share in SHARES])[0]
        kind = dice.choices((AREA, LINE, POINT), (0.8, 0.12, 0.08))[0]
        chance, target = dice.random(), None
        if variant != BASIS and made and chance < REPLACES + DROPS:
            target = dice.choice([one for one in made[: number // 2 + 1] if one.variant == BASIS] or [None])
        made.append(_object(dice, number, variant, kind, per_kind, target, drops=chance < DROPS))
    return made


def _object(dice: random.Random, number: int, variant: str, kind: str, per_kind: Dict[str, List[Any]],
            target: Any, *, drops: bool) -> ProposalObject:  # fmt: skip
    what = dice.choice(per_kind[kind])
    x, y = WEST + dice.random() * SIDE, SOUTH + dice.random() * SIDE
    if target is not None:
        kind, shape = target.kind, target.geometry
        what = next(one for one in functions() if one.code == target.function)
    else:
        shape = {AREA: blob, LINE: course}.get(kind, lambda _dice, x, y: shapely.Point(x, y))(dice, x, y)
    drops = drops and target is not None
    counted = what.unit not in ("ha", "km") and not drops
    return ProposalObject(
        uuid=str(uuid.uuid5(NAMESPACE, str(number))), name=f"{what.name} {number}", geometry=shape, kind=kind,
        function=what.code, perspective=what.perspective, variant=variant, dropped=drops,
        replaces=target.uuid if target is not None else "",
        horizon=dice.choices(("2030", "2050", "2100"), (0.5, 0.4, 0.1))[0],
        exactness=dice.choices(("exact", "indicatief", "zoekgebied"), (0.7, 0.2, 0.1))[0],
        quantity=float(dice.randint(1, 900)) if counted else None, unit=what.unit if counted else "",
        extra={"toelichting": "Verzonnen, om mee te meten."},
    )  # fmt: skip


def make_proposal(path: Path, count: int) -> Path:
    from novex_plugin.adapters import geopackage

    header = ProposalHeader(uuid="groot", title=f"Voorstel van {count} objecten", province="PV00", milestone="IJK2")
    geopackage.create_proposal(path, header, VARIANTS, overwrite=True).write_objects(make_objects(count))
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--count", type=int, default=5000)
    asked = parser.parse_args()
    print(make_proposal(asked.path, asked.count))
