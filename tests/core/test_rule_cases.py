"""Every rule on a hit, a near miss and an exception: ``data/toetsregels_gevallen.csv``, a row per case.

The reservation is a square of 1 km, a line of 1 km or a point (by the kind of the layer); the object is a square of
4 ha or what the row says, ``binnen`` the reservation or so many metres east of it. ``geen``: no finding at all.
"""

import csv
from math import sqrt
from pathlib import Path

import pytest
import shapely

from novex_plugin.core.catalogue import layer as check_layer
from novex_plugin.core.checks import outcomes
from novex_plugin.core.checks.engine import check, layer_from_geometries
from novex_plugin.core.checks.findings import finding_key
from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.model.functions import has_function
from novex_plugin.core.model.records import ProposalObject

TABLE = Path(__file__).parent / "data" / "toetsregels_gevallen.csv"
HIT, NEAR_MISS, EXCEPTION, UNTESTABLE = "raak", "bijna", "uitzondering", "niet_te_toetsen"
RULES = {rule.code: rule for rule in load_rules()}
X, Y, SIDE = 150_000.0, 450_000.0, 1_000.0
FAR = 400_000.0
with TABLE.open(encoding="utf-8", newline="") as file:
    CASES = list(csv.DictReader(file))


def reservation(kind, east=0.0):
    west = X + east
    if kind == "vlak":
        return shapely.box(west - SIDE, Y, west, Y + SIDE)
    return shapely.LineString([(west, Y), (west, Y + SIDE)]) if kind == "lijn" else shapely.Point(west, Y + SIDE / 2)


def layers_of(rule, case):
    """The layer of the case (the first of the rule when it names none) here, the other layers of the rule far away."""
    name, _equals, value = case["veld"].partition("=")
    found = {}
    for key in rule.layers:
        known = check_layer(key)
        here = key == (case["laag"] or rule.layers[0])
        found[key] = layer_from_geometries(
            key, [reservation(known.geometry, 0.0 if here else FAR)], known.geometry,
            names=[case["kenmerk"] or "Proefgebied"], accuracy=known.accuracy, date="2026-01-01",
            values={name: [value]} if name else None,
        )  # fmt: skip
    return found


def shape_of(case, rule):
    """Wholly inside an area, across a line, round a point; or so many metres east of them."""
    side = sqrt(float(case["ha"] or 4) * 10_000)
    middle = Y + SIDE / 2
    key = case["laag"] or next(iter(rule.layers), "")
    is_area = bool(key) and check_layer(key).geometry == "vlak"
    west = X - (SIDE if is_area else 0.0) / 2 - side / 2
    if case["plaats"].startswith("op "):
        west = X + float(case["plaats"].split()[1])
    return shapely.box(west, middle - side / 2, west + side, middle + side / 2)


def number(text):
    return float(text) if text else None


def object_of(case):
    return ProposalObject(
        "proef", "Proefobject", shape_of(case, RULES[case["regel"]]), "vlak", case["functie"], horizon="2030",
        height_m=number(case["hoogte_m"]), ground_nap_m=number(case["maaiveld_nap_m"]),
        quantity=number(case["hoeveelheid"]), unit=case["eenheid"], employees=number(case["werknemers"]),
    )  # fmt: skip


def run(case):
    rule = RULES[case["regel"]]
    layers = layers_of(rule, case)
    keys = rule.layers or ("",)
    claims = {finding_key("proef", rule.code, key, "", ""): case["beroep_op"] for key in keys if case["beroep_op"]}
    return check([object_of(case)], [rule], layers, None, claims=claims)


def name_of(case):
    return "-".join(case[column] for column in ("regel", "geval", "functie", "plaats"))


@pytest.mark.parametrize("case", [one for one in CASES if one["geval"] != UNTESTABLE], ids=name_of)
def test_case(case):
    result = run(case)
    assert result.untested == ()
    if case["verwacht"] == "geen":
        assert result.findings == ()
        return
    [finding] = result.findings
    assert finding.outcome == case["verwacht"], (case["toelichting"], finding.vertical, finding.explanation)
    rule = RULES[case["regel"]]
    assert (finding.theme, finding.law_date, finding.rule_origin) == (rule.theme, rule.law_date, "landelijk")
    if finding.claimed:
        assert finding.evidence == rule.exception(finding.claimed).evidence
    if "De grens is" in finding.vertical or "van de grens" in finding.vertical:
        assert finding.limit_height_m is not None
    if finding.limit_height_m is None:
        assert not rule.vertical.asks_height or "niet bekend" in finding.vertical or case["functie"] == "woningbouw"


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_has_its_cases(code):
    kinds = {one["geval"] for one in CASES if one["regel"] == code}
    assert UNTESTABLE in kinds or {HIT, NEAR_MISS, EXCEPTION} <= kinds
    if UNTESTABLE in kinds:
        assert all(one["toelichting"] for one in CASES if one["regel"] == code)


def test_the_table_is_sound():
    assert {one["regel"] for one in CASES} <= set(RULES)
    assert {one["geval"] for one in CASES} <= {HIT, NEAR_MISS, EXCEPTION, UNTESTABLE}
    for one in CASES:
        assert one["verwacht"] == "geen" or one["verwacht"] in outcomes.BY_CODE
        assert has_function(one["functie"])
        assert one["toelichting"]
        assert not one["laag"] or one["laag"] in RULES[one["regel"]].layers
        assert not one["beroep_op"] or RULES[one["regel"]].exception(one["beroep_op"])


@pytest.mark.parametrize("kind", [HIT, EXCEPTION])
def test_hits_find_something_and_an_exception_only_ever_makes_it_milder(kind):
    for one in [case for case in CASES if case["geval"] == kind]:
        assert one["verwacht"] != "geen", name_of(one)
        if kind == EXCEPTION and one["beroep_op"]:
            [plain] = run({**one, "beroep_op": ""}).findings
            assert outcomes.rank(one["verwacht"]) >= outcomes.rank(plain.outcome), name_of(one)
