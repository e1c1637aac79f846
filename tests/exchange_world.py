"""Proposals made by chance, with everything that a proposal can hold and the gaps that editing leaves."""

import random
from dataclasses import replace
from pathlib import Path
from typing import List

import shapely

from novex_plugin.adapters.geopackage import ProposalFile, create_proposal
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.model.annexes import Agreement, Explanation, ProvinceGoal
from novex_plugin.core.model.records import Finding, ProposalHeader, ProposalObject, Variant, Weighing

NAMES = ("Noordrand", "'s-Gravenwijk; \"zuid\"", "Één\ttab", "é\u0301 en ß 水", "x", "regel 1\nregel 2", " spaties ")
FUNCTIONS = {"vlak": ("woningbouw", "bos", "windpark"), "lijn": ("hoogspanningsverbinding", "spoorweg"),
             "punt": ("kerncentrale", "woningbouw")}  # fmt: skip


class Chance:
    """Makes records; the same seed makes the same ones."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self._number = 0

    def uuid(self) -> str:
        self._number += 1
        return f"{self.random.getrandbits(32):08x}-0000-4000-8000-{self._number:012x}"

    def pick(self, values):
        return self.random.choice(list(values))

    def shape(self, kind: str):
        x, y = 180_000 + self.random.randrange(9_000), 450_000 + self.random.uniform(0, 9_000)
        if kind == "punt":
            return shapely.Point(x, y)
        if kind == "lijn":
            return shapely.MultiLineString([[(x, y), (x + 500, y + 0.1)], [(x, y + 50), (x + 5, y + 70)]])
        hole = [(x + 20, y + 20), (x + 40, y + 20), (x + 30, y + 40)]
        wide = self.random.randrange(60, 900)
        ring = [(x, y), (x + wide, y), (x + wide, y + 80), (x, y + 80)]
        return shapely.MultiPolygon([shapely.Polygon(ring, [hole]), shapely.box(x, y + 200, x + 9, y + 209)])

    def object(self, variants: List[str]) -> ProposalObject:
        kind = self.pick(FUNCTIONS)
        return ProposalObject(
            self.uuid(), self.pick(NAMES), self.shape(kind), kind, self.pick(FUNCTIONS[kind]),
            horizon=self.pick(("2030", "2050")), variant=self.pick(["", *variants]),
            quantity=self.pick((None, 12.5, 400.0)), unit=self.pick(("", "woningen")),
            further_functions=self.pick(((), ("recreatie", "bos"))), perspective=self.pick(("", "1", "3")),
            extra=self.pick(({}, {"toelichting": "Wat\r\nmeer"}, {"bron": "Atelier", "gemaakt_door": "J."})),
        )  # fmt: skip


def generated_proposal(path: Path, seed: int, count: int = 12, header: ProposalHeader = None) -> ProposalFile:
    """A proposal by chance: written, edited, partly removed again, checked, weighed and with agreements."""
    chance = Chance(seed)
    moments = iter(range(10**6))
    clock = lambda: f"2026-03-01T10:{next(moments) // 60 % 60:02d}:{seed % 60:02d}.000Z"  # noqa: E731
    variants = [Variant("A", "Bundelen", "Zo"), Variant("B", "B spreiden", parent="A")][: chance.random.randrange(3)]
    head = header or ProposalHeader(chance.uuid(), f"Voorstel {seed} é", "PV25", date="2026-03-01")
    made = create_proposal(path, head, variants, clock=clock)
    codes = [one.code for one in variants]
    objects = [chance.object(codes) for _ in range(count)]
    made.write_objects(objects)
    made.remove_objects([one.uuid for one in objects if chance.random.random() < 0.2])
    made.write_objects([replace(one, name=f"{one.name} 2") for one in made.objects()[:2]])
    left = made.objects()
    for number in range(chance.random.randrange(4)):
        linked = tuple(one.uuid for one in left if chance.random.random() < 0.3)
        made.save_agreement(Agreement(chance.uuid(), f"Afspraak {number}", str(number), "beleid", ("VRO",), "P", "T",
                                      "verkenning", linked))  # fmt: skip
    _check(made, chance, left)
    made.save_explanation(Explanation("nnn", applied=False, reason="Niet \"nodig\"; zie bijlage"))
    made.save_province_goal(ProvinceGoal("D1", "Woningen", "woningen", 1000.0, horizon="2030"))
    return made


def _check(made: ProposalFile, chance: Chance, objects: List[ProposalObject]) -> None:
    if not objects or chance.random.random() < 0.3:
        return
    findings = [
        Finding(f"k{place}", one.uuid, one.name, "", "2030", "regel", "W01", chance.pick(("HARD", "ATTENTION")),
                "Waterkering", overlap_m2=place / 3, place=shapely.Point(180_000 + place, 450_000.5),
                overlap=shapely.box(180_000, 450_000, 180_010, 450_010))
        for place, one in enumerate(objects[:4])
    ]  # fmt: skip
    gap = Untested("E04", "hoogspanningsverbinding", "laag ontbreekt", (objects[0].uuid,))
    made.write_findings(CheckResult(tuple(findings), (gap,), ("waterkering_kern",), {}, "", "2030"))
    made.save_weighing(Weighing(findings[0].key, "gemitigeerd", "Verlegd; 'zie' bijlage", by="J."))
