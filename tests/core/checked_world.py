"""Random proposals and layers for tests of the whole check: every kind of geometry, rules of every place."""

import numpy as np
import shapely

from novex_plugin.core.checks.layers import layer_from_geometries
from novex_plugin.core.checks.matrix import Matrix, PairRule
from novex_plugin.core.checks.rules import EVERYWHERE, OUTSIDE, Rule, VerticalTest
from novex_plugin.core.checks.selection import LayerFilter
from novex_plugin.core.model.records import ProposalObject

WEST, SOUTH, SIDE = 150_000.0, 450_000.0, 6_000.0
FUNCTIONS = ("woningbouw", "windpark", "bos", "bedrijventerrein")
KINDS = ("vlak", "vlak", "vlak", "lijn", "punt", "")
MATRIX = Matrix([
    PairRule("WON", "WIN", "strijdig", "strijdig", 300.0, 900.0, "omdat", "bron", "bron"),
    PairRule("WON", "NAT", "versterkend", "neutraal", None, None, "samen", "bron", "bron"),
])  # fmt: skip


def blob(rng, reach=700.0):
    corners = int(rng.integers(4, 90))
    angle = (np.arange(corners) + rng.uniform(0, 0.9, corners)) / corners * 2 * np.pi
    radius = rng.uniform(0.4, 1.0, corners) * rng.uniform(40, reach)
    ring = np.column_stack([np.cos(angle), np.sin(angle)]) * radius[:, None] + _spot(rng)
    return shapely.Polygon(np.round(ring, 2))


def wire(rng):
    steps = rng.normal(0, 150, (int(rng.integers(2, 40)), 2))
    return shapely.LineString(np.round(np.cumsum(steps, axis=0) + _spot(rng), 2))


def _spot(rng):
    return np.array([WEST, SOUTH]) + rng.uniform(0, SIDE, 2)


def shape(rng, kind):
    if kind == "":
        return None
    return {"vlak": blob, "lijn": wire}.get(kind, lambda rng: shapely.Point(np.round(_spot(rng), 2)))(rng)


def one(rng, uuid):
    kind = KINDS[int(rng.integers(len(KINDS)))]
    function = FUNCTIONS[int(rng.integers(len(FUNCTIONS)))]
    height = float(rng.integers(5, 250)) if rng.random() < 0.5 else None
    return ProposalObject(
        uuid, f"object {uuid}", shape(rng, kind), kind or "vlak", function, height_m=height,
        exactness=("exact", "indicatief")[int(rng.integers(2))],
    )  # fmt: skip


def proposal(rng, count):
    return [one(rng, f"u{number:04d}") for number in range(count)]


def edited(rng, objects):
    """The proposal after a few edits: objects added, moved, renamed, given another function, and removed."""
    left = [item for item in objects if rng.random() > 0.08]
    made = []
    for item in left:
        dice = rng.random()
        fresh = one(rng, item.uuid) if dice < 0.1 else item
        made.append(fresh)
    made += [one(rng, f"n{int(rng.integers(10**6)):06d}") for _ in range(int(rng.integers(0, 4)))]
    return [made[place] for place in rng.permutation(len(made))]


def layers(rng):
    areas = [blob(rng, 1500.0) for _ in range(25)]
    wires = [wire(rng) for _ in range(10)]
    return {
        "natuur": layer_from_geometries("natuur", areas, accuracy="exact"),
        "lijnen": layer_from_geometries(
            "lijnen", [*wires, wires[0]], "lijn", values={"kv": ["380", "", "110", *["220"] * 8]}
        ),
        "leeg": layer_from_geometries("leeg", []),
    }


def rule(code, layer, **extra):
    fields = {"severity": "nee-tenzij", "legal_force": "wet_amvb", **extra}
    return Rule(
        code, "proef", f"regel {code}", "art", fields.pop("legal_force"), "Rijk", (layer,) if layer else (),
        fields.pop("severity"), "uitleg", "bron", **fields,
    )  # fmt: skip


RULES = (
    rule("R1", "natuur", severity="verboden"),
    rule("R2", "natuur", buffer_max_m=400.0, functions=frozenset({"woningbouw", "windpark"})),
    rule("R3", "lijnen", selection=LayerFilter("kv", minimum=150.0), buffer_max_m=50.0),
    rule("R4", "lijnen", buffer_per_height=2.0, vertical=VerticalTest("bovengronds", above_m=30.0)),
    rule("R5", "natuur", place=OUTSIDE, severity="afwegen"),
    rule("R6", "", place=EVERYWHERE, severity="signaleren", functions=frozenset({"bos"})),
    rule("R7", "leeg"),
    rule("R8", "weg", functions=frozenset({"windpark"})),
)
