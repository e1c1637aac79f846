"""docs/toetsregels.md is made from the rules, is up to date, and says every test that a rule has."""

import importlib.util
from dataclasses import replace

import pytest

from novex_plugin.core.checks.rule_files import load_rules
from novex_plugin.core.checks.rule_words import describe, place_text, quantity_text, vertical_text
from novex_plugin.core.checks.rules import HeightLimit, VerticalTest

RULES = {rule.code: rule for rule in load_rules()}


def _tool(repo_root):
    spec = importlib.util.spec_from_file_location("make_rules_doc", repo_root / "tools" / "make_rules_doc.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_page_is_up_to_date(repo_root):
    current = (repo_root / "docs" / "toetsregels.md").read_text(encoding="utf-8")
    assert current == _tool(repo_root).document(load_rules()), "run python3 tools/make_rules_doc.py"


def test_every_rule_is_on_the_page_once(repo_root):
    text = _tool(repo_root).document(load_rules())
    for rule in RULES.values():
        assert text.count(f"\n### {rule.code} ") == 1
        assert text.count(f"\n| {rule.code} |") == 1


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.code)
def test_a_description_leaves_no_test_of_the_rule_out(rule):
    lines = dict(describe(rule))
    assert {"Geldt voor", "Waar", "Uitkomst", "Uitzonderingen", "Grondslag", "Bron"} <= set(lines)
    assert bool(rule.quantities) == ("Omvang" in lines)
    assert bool(rule.evidence) == ("Bewijs dat de regel vraagt" in lines)
    assert all(text.strip() == text and "{" not in text for text in lines.values())
    for item in rule.exception_list:
        assert item.code in lines["Uitzonderingen"]
        assert item.text in lines["Uitzonderingen"]
    for limit in rule.vertical.limits:
        assert limit.feature in lines["Hoogte of diepte"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("E04", "binnen 1,0 km van Waarborglocaties kernenergie"),
        ("D06", "van 15,0 km tot 75,0 km van Militaire radarposten"),
        ("V01", "buiten Bestaand stedelijk gebied"),
        ("E08", "overal in Nederland"),
        ("E01", "alleen kenmerken spanning vanaf 220 kV"),
        ("E09", "2 maal de hoogte van het object als die bekend is"),
        ("I04", "tussen 30 m en 90 m is het een aandachtspunt"),
        ("B04", "of de breedte van het belemmeringengebied van het kenmerk zelf"),
        ("M07", "binnen 100 m van Bedrijventerreinen of 1,0 km van"),
        ("M07", "200 m bij 4.1"),
        ("B01", "lengte die geblokkeerd raakt"),
    ],
)
def test_where_a_rule_strikes_in_words(code, words):
    assert words in place_text(RULES[code])


def test_height_and_depth_in_words():
    assert vertical_text(RULES["D03"]) == "hoger dan 22 m boven maaiveld"
    assert "Wier: 24 m NAP oplopend met 4,36 m per km" in vertical_text(RULES["D05"])
    assert "Texel: 0,5 m NAP tot 500 m, 9,23 m NAP oplopend met 17,46 m per km vanaf 500 m tot 3,0 km, 52,86 m NAP" in (
        vertical_text(RULES["L12"])
    )
    deep = replace(RULES["K07"], vertical=VerticalTest("ondergronds", deeper_m=0.5))
    assert vertical_text(deep) == "dieper dan 0,5 m onder maaiveld"
    own = replace(RULES["K07"], vertical=VerticalTest("bovengronds", limits=(HeightLimit(12.0, datum="maaiveld"),)))
    assert vertical_text(own) == "hoger dan 12 m boven maaiveld"


def test_quantities_in_words():
    assert quantity_text(RULES["E08"]).startswith("geldt vanaf 70 MW")
    assert "meer dan 10 ha" in quantity_text(RULES["E08"])
    assert "hoogstens 22 werknemers per ha: geen conflict" in quantity_text(RULES["L02"])
    assert "hoogstens 25 woningen: Ja, mits" in quantity_text(RULES["L03"])
    assert "meer dan 5.000 inwoners: Verboden" in quantity_text(RULES["E05"])
    assert "minder dan 100 m²" in quantity_text(RULES["H03"])
