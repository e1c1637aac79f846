"""A small report for tests: three objects, findings of every kind, weighings, counters and a changed rule."""

import shapely

from novex_plugin.core.accounting.goals import GoalLine
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.result import CheckResult, Untested
from novex_plugin.core.checks.rules import Rule, RuleException, VerticalTest
from novex_plugin.core.model.records import (
    CounterResult,
    FeatureHit,
    Finding,
    ProposalHeader,
    ProposalObject,
    Weighing,
)
from novex_plugin.core.report.records import LayerNote, ReportInput, RuleChange, RuleNote, Run

X, Y = 150_000.0, 430_000.0
EVIL = '<script>alert("x")</script> & Zonen'


def box(west, south, east, north):
    return shapely.box(X + west, Y + south, X + east, Y + north)


HOMES = ProposalObject(
    "wijk-1", EVIL, box(0, 0, 1000, 1000), "vlak", "woningbouw", perspective="3", quantity=900.0, unit="woningen",
    height_m=30.0, extra={"gewijzigd_door": "M. de Vries", "gewijzigd_op": "2026-03-01T10:00:00Z"},
)  # fmt: skip
NATURE = ProposalObject("natuur-1", "Nieuw bos", box(900, 0, 2000, 1000), "vlak", "bos", perspective="1")
CALM = ProposalObject("rust-1", "Rust", box(9000, 9000, 9100, 9100), "vlak", "bos", perspective="1")

RULES = {
    "B01": Rule("B01", "buisleidingen", "Leidingstrook", "Bkl 5.138", "wet_amvb", "Rijk", ("buisleidingstrook",),
                "verboden", "In de strook mag niets worden gebouwd.",
                "Bkl (wetten.overheid.nl/BWBR0041313, stand 2026-10-01) art. 5.138"),
    "D03": Rule("D03", "defensie", "Verstoringsgebied", "Bkl 5.153", "wet_amvb", "Defensie", ("zend",), "verboden",
                "Niet hoger dan 22 m.", "https://voorbeeld.nl/regel", vertical=VerticalTest("bovengronds", 22.0)),
    "W02": Rule("W02", "water", "Beschermingszone", "Bkl 5.38", "wet_amvb", "waterschap", ("kering",), "ja-mits",
                "Kan met een vergunning.", "legger", evidence=("watertoets",),
                exception_list=(RuleException("W02-1", "Tijdelijk werk", ("tijdelijk",)),)),
}  # fmt: skip


def finding(key, rule, outcome, overlap=None, **more):
    title = RULES[rule].name if rule in RULES else more.pop("title", rule)
    shape = {"overlap": overlap, "overlap_m2": overlap.area, "overlap_pct": overlap.area / 1e4} if overlap else {}
    values = {"object_uuid": "wijk-1", "object_name": EVIL, "variant": "A", "horizon": "2030", "kind": "regel",
              **shape, **more}  # fmt: skip
    return Finding(key=key, rule=rule, outcome=outcome, title=title, **values)


PIPE = finding(
    "k1", "B01", outcomes.HARD, box(0, 900, 1000, 1000), layer="buisleidingstrook", severity="verboden",
    legal_force="wet_amvb", legal_basis="Bkl 5.138", authority="Rijk", explanation="In de strook mag niets.",
    exceptions="Eigen bouwwerk van de leiding", source="Basisset", source_date="2026-01-01", reserved_pct=3.0,
    corridor_m=1000.0, situation="nu", rule_origin="gewijzigd", hits=(FeatureHit("1", "Strook Noord"),),
)  # fmt: skip
MAST = finding("k2", "D03", outcomes.NEE_TENZIJ, box(0, 0, 500, 1000), layer="zend", severity="verboden",
               vertical="Hoogte 30 m is meer dan de grens van 22 m.", indicative=True, absolute=True,
               explanation="Niet hoger dan 22 m.", limit_height_m=22.0)  # fmt: skip
DIKE = finding("k3", "W02", outcomes.CONDITIONAL, box(0, 0, 1000, 20), layer="kering", severity="ja-mits",
               authority="waterschap", explanation="Kan met een vergunning.", edge_case=True,
               distance_m=12.0)  # fmt: skip
PAIR = finding("k4", "NAT-WON", outcomes.NEE_TENZIJ, box(900, 0, 1000, 1000), kind="paar", title="Woningbouw en Bos",
               other_uuid="natuur-1", other_name="Nieuw bos", severity="strijdig", explanation="verdringing",
               source="oordeel", reserved_pct=9.0)  # fmt: skip
CHANCE = finding("k5", "E11", outcomes.SYNERGY, title="Zoekgebied", layer="res", object_uuid="natuur-1",
                 object_name="Nieuw bos", explanation="Past bij de reservering.")  # fmt: skip
FINDINGS = (DIKE, CHANCE, PAIR, MAST, PIPE)
GAP = Untested("N03", "nnn", "De laag ontbreekt in de basisset.", ("wijk-1", "rust-1"))
COUNTER = CounterResult("W12", "W12", "Hectares buitendijks", "Urk", "ha", 5.0, 6.5, outcomes.HARD,
                        objects=("wijk-1",))  # fmt: skip
GOAL = GoalLine("woningen", "Nieuwe woningen", "woningen", "2030", "nationaal", "", 1000.0, None, 900.0, 800.0, 950.0,
                0.0, 100.0, 90.0, True, False, "", "")  # fmt: skip
WEIGHED = Weighing("k1", "geescaleerd", "Nergens anders.\nTwee regels.", "ministerraad", "Gedeputeerde", "2026-04-01",
                   exception="", evidence=("ontheffing",), situation="toen")  # fmt: skip
GONE = Weighing("weg", "geaccepteerd", "Was ooit nodig", by="X", title="Oude regel", object_name="Oud plan")


def run(variant="A", horizon="2030", findings=FINDINGS):
    per_object = {"wijk-1": outcomes.HARD, "natuur-1": outcomes.NEE_TENZIJ, "rust-1": outcomes.UNKNOWN}
    result = CheckResult(tuple(findings), (GAP,), ("kering",), per_object, variant, horizon, counters=(COUNTER,))
    return Run(variant, f"Variant {variant}", horizon, (HOMES, NATURE, CALM), result, (GOAL,))


def report(*runs, scope="variant", focus="", date="2026-11-25", **more):
    change = RuleChange("B01", "gewijzigd", "zwaarte", "verboden", "nee-tenzij", EVIL, "Beheerder", "2026-02-02")
    return ReportInput(
        header=ProposalHeader("u", "Proef <b>vet</b>", "PV25", organisation="Provincie & co"), date=date, scope=scope,
        runs=runs or (run(),), focus=focus, note=RuleNote("abc123", RULES, (change,)),
        weighings={"k1": WEIGHED, "weg": GONE}, layers={"nnn": LayerNote("Natuurnetwerk"),
        "buisleidingstrook": LayerNote("Leidingstroken", "exact")}, basisset="Proefset · 2026-01-01",
        software="NOVEX 1", **more,
    )  # fmt: skip
