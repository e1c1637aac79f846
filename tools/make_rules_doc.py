"""Write docs/toetsregels.md, all rules in words, from resources/toetsregels.

Run ``python3 tools/make_rules_doc.py`` after a change of the rules; a test fails while the page is out of date. The
page is Dutch: it is what a planner reads to see what is tested, and on which basis.
"""

import sys
from pathlib import Path
from typing import Dict, List, Sequence

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from novex_plugin.core.checks.outcomes import BY_CODE  # noqa: E402
from novex_plugin.core.checks.rule_files import load_rules  # noqa: E402
from novex_plugin.core.checks.rule_words import describe, layer_title, severity_text  # noqa: E402
from novex_plugin.core.checks.rules import SEVERITIES, Rule  # noqa: E402
from novex_plugin.core.checks.verdict import CLASS_OF_SEVERITY  # noqa: E402
from novex_plugin.core.model.codelists import code_name  # noqa: E402

TARGET = ROOT / "docs" / "toetsregels.md"

INTRODUCTION = """# Toetsregels

<!-- Gemaakt door tools/make_rules_doc.py uit resources/toetsregels; wijzig daar, niet hier. -->

Hier staan alle {count} landelijke regels waarmee NOVEX een voorstel toetst, in woorden. Een regel zegt: een object
met een van deze functies, dat deze laag raakt (of zo dichtbij komt, zo hoog is, zo groot is), krijgt deze zwaarte, op
deze grondslag. De toets is geen juridisch oordeel: hij wijst aan waar een regel kan spelen en wat er dan nodig is.

- **Volgorde**: eerst hoogte of diepte, dan omvang, dan de zwaarte, en daarna wat haar verzacht: bijna geraakt, een
  functie die bij de reservering past, een regel voor een eerdere horizon, een begrenzing die niet exact is, een
  uitzondering die in een afweging wordt ingeroepen.
- **Rechtskracht** staat los van zwaarte: een verbod uit een besluit en een advies uit een kamerbrief zien er anders
  uit.
- **Niet toetsbaar** is de uitkomst als een laag ontbreekt of een hoogte, hoeveelheid of maaiveld niet is ingevuld en
  de uitkomst daarvan afhangt. De toets noemt dan de hoogte vanaf waar het een conflict kan worden.
- **Hoogten boven NAP** vragen het maaiveld van het object. Zonder maaiveld beslist de toets alleen wat bij elk
  maaiveld van dat deel van het land hetzelfde is (`resources/toetsregels/maaiveld.json`, een oordeel met marge).
- **Uitzonderingen** hebben een code. Wie er een inroept, maakt van een conflict een voorwaarde, met het bewijs dat
  tussen haken staat. Waar geen ontheffing bestaat, verandert een beroep niets.
- **Eigen regels** en gewijzigde landelijke regels staan in het voorstel zelf; elk rapport noemt ze.

| zwaarte | uitkomst van een treffer |
|---|---|
{severities}
"""


def main() -> int:
    """Write the page; with ``--check`` only say whether it is up to date."""
    text = document(load_rules())
    if "--check" in sys.argv[1:]:
        current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
        if current != text:
            print(f"{TARGET.relative_to(ROOT)} is out of date: run python3 tools/make_rules_doc.py")
            return 1
        return 0
    TARGET.write_text(text, encoding="utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}")
    return 0


def document(rules: Sequence[Rule]) -> str:
    """The whole page."""
    severities = "\n".join(
        f"| {code_name('zwaarte', code)} | {BY_CODE[CLASS_OF_SEVERITY[code]].label} |" for code in SEVERITIES
    )
    themes: Dict[str, List[Rule]] = {}
    for rule in sorted(rules, key=lambda one: (one.theme.casefold(), one.code)):
        themes.setdefault(rule.theme, []).append(rule)
    parts = [INTRODUCTION.format(count=len(rules), severities=severities)]
    parts += [_theme(name, members) for name, members in themes.items()]
    return "\n".join(parts)


def _theme(name: str, rules: Sequence[Rule]) -> str:
    title = name[:1].upper() + name[1:]
    lines = [f"## {title}", "", "| regel | gaat over | lagen | zwaarte | rechtskracht |", "|---|---|---|---|---|"]
    lines += [_row(rule) for rule in rules]
    for rule in rules:
        lines += ["", f"### {rule.code} {rule.name}", "", rule.explanation, ""]
        lines += [f"- **{label}**: {text}" for label, text in describe(rule)]
    return "\n".join(lines) + "\n"


def _row(rule: Rule) -> str:
    layers = ", ".join(layer_title(key) for key in rule.layers) or "-"
    cells = [rule.code, rule.name, layers, severity_text(rule), code_name("rechtskracht", rule.legal_force)]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
