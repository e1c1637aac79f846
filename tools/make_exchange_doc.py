"""Write docs/uitwisselmodel.md, how a proposal is handed over, from the schema, the rules and the code lists.

Run ``python3 tools/make_exchange_doc.py`` after a change of one of these; a test fails while the page is out of
date. The page is Dutch: it is what a province, or who receives a package, reads.
"""

import json
import sys
from pathlib import Path
from typing import Iterator, List, Tuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from novex_plugin.core.exchange import safe_zip, topology  # noqa: E402
from novex_plugin.core.exchange.codes import codes, used_lists  # noqa: E402
from novex_plugin.core.exchange.issues import MILESTONES, Rule, rules  # noqa: E402
from novex_plugin.core.exchange.manifest import FORMAT_VERSION, MANIFEST_NAME  # noqa: E402
from novex_plugin.core.exchange.object_rules import BANDWIDTH_FROM, OUTSIDE_SHARE  # noqa: E402
from novex_plugin.core.exchange.package_files import FOLDERS, README_NAME, described  # noqa: E402
from novex_plugin.core.exchange.versions import EARLIER  # noqa: E402
from novex_plugin.core.model.codelists import code_name  # noqa: E402
from novex_plugin.core.model.schema import OPTIONAL, RECOMMENDED, REQUIRED, Field, Schema, Table, schema  # noqa: E402
from novex_plugin.core.wording import number  # noqa: E402
from novex_plugin.paths import resources  # noqa: E402

TARGET = ROOT / "docs" / "uitwisselmodel.md"
TEMPLATE = ROOT / "tools" / "exchange_doc.md"
PARTS = {
    "pakket": "Het pakket als geheel (alleen zip)",
    "bestand": "Het voorstelbestand",
    "veld": "Velden",
    "object": "Objecten: vorm, plaats, hoeveelheid",
    "voorstel": "Het voorstel als geheel",
    "basisset": "Pas toe of leg uit",
}
SIGNS = {REQUIRED: "verplicht", RECOMMENDED: "aanbevolen", OPTIONAL: "-"}
WEIGHTS = {"fout": "**fout**", "waarschuwing": "waarschuwing", "advies": "advies", "-": "-"}


def main() -> int:
    """Write the page; with ``--check`` only say whether it is up to date."""
    text = document(schema())
    if "--check" in sys.argv[1:]:
        current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
        if current != text:
            print(f"{TARGET.relative_to(ROOT)} is out of date: run python3 tools/make_exchange_doc.py")
            return 1
        return 0
    TARGET.write_text(text, encoding="utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}")
    return 0


def document(model: Schema) -> str:
    """The whole page: the words of the template, with what follows from the data filled in."""
    return TEMPLATE.read_text(encoding="utf-8").format(
        version=model.version,
        crs=model.crs,
        earlier=", ".join(EARLIER),
        format_version=FORMAT_VERSION,
        manifest=MANIFEST_NAME,
        files=_files(),
        milestones=_milestones(model),
        tables=_tables(model),
        obligations=_obligations(model),
        rules=_rules(),
        rule_count=len(rules()),
        lists=_lists(model),
        manifest_parts=_manifest_parts(),
        largest=f"{safe_zip.LARGEST_TOTAL / 1024**3:.0f} GB",
        most_files=number(safe_zip.MOST_FILES),
        ratio=safe_zip.HIGHEST_RATIO,
        narrow=number(topology.NARROW_M),
        noise=number(topology.NOISE_M, 1),
        claim=number(topology.CLAIM_M2),
        claim_line=number(topology.CLAIM_M),
        outside=f"{100 * OUTSIDE_SHARE:.0f}",
        bandwidth=BANDWIDTH_FROM,
    )


def _files() -> str:
    lines = ["| bestand | inhoud |", "|---|---|"]
    lines += [f"| `{name}{'/' if name in FOLDERS else ''}` | {text} |" for name, text in described().items()]
    lines += [
        f"| `{README_NAME}` | wat er in het pakket zit, in gewone woorden |",
        f"| `{MANIFEST_NAME}` | van elk bestand de grootte en de sha256; versies, aantallen en status |",
    ]
    return "\n".join(lines)


def _milestones(model: Schema) -> str:
    lines = ["| code | ijkmoment | velden verplicht | velden aanbevolen | regels met gewicht fout |"]
    lines.append("|---|---|--:|--:|--:|")
    for name in model.milestones:
        levels = [field.obligation_at(name) for _table, field in _asked(model)]
        faults = sum(rule.weights[name] == "fout" for rule in rules().values())
        title = code_name("ijkmoment", name)
        lines.append(f"| `{name}` | {title} | {levels.count(REQUIRED)} | {levels.count(RECOMMENDED)} | {faults} |")
    return "\n".join(lines)


def _tables(model: Schema) -> str:
    lines = ["| tabel | inhoud | geometrie | sleutel | verwijst naar |", "|---|---|---|---|---|"]
    for table in model.tables:
        keys = ", ".join(f"`{field.name}`" for field in table.fields if field.unique) or "-"
        refers = ", ".join(dict.fromkeys(f"`{field.refers_to}`" for field in table.fields if field.refers_to)) or "-"
        kind = table.geometry_type or "-"
        lines.append(f"| `{table.name}` | {table.note_nl} | {kind} | {keys} | {refers} |")
    return "\n".join(lines)


def _asked(model: Schema) -> Iterator[Tuple[Table, Field]]:
    """Fields that some ijkmoment asks for; the three object tables have the same fields and count once."""
    for table in model.tables:
        if table.name in ("object_lijn", "object_punt", "codelijst", "logboek") or table.name.startswith("bevinding"):
            continue
        for field in table.fields:
            if any(field.obligation_at(name) != OPTIONAL for name in model.milestones):
                yield table, field


def _obligations(model: Schema) -> str:
    lines = [_row(["tabel", "veld", "naam", *model.milestones]), _row(["---"] * (3 + len(model.milestones)))]
    for table, field in _asked(model):
        name = "object_*" if table.name.startswith("object_") else table.name
        levels = [SIGNS[field.obligation_at(milestone)] for milestone in model.milestones]
        lines.append(_row([f"`{name}`", f"`{field.name}`", field.alias_nl, *levels]))
    return "\n".join(lines)


def _rules() -> str:
    parts: List[str] = []
    for part, title in PARTS.items():
        parts += [f"### {title}", "", _row(["code", "wat wordt gevraagd", *MILESTONES, "wat te doen"])]
        parts += [_row(["---"] * (3 + len(MILESTONES)))]
        parts += [_rule(rule) for rule in rules().values() if rule.part == part]
        parts.append("")
    return "\n".join(parts).rstrip()


def _rule(rule: Rule) -> str:
    return _row([f"`{rule.code}`", rule.text, *(WEIGHTS[rule.weights[name]] for name in MILESTONES), rule.hint])


def _lists(model: Schema) -> str:
    lines = ["| lijst | codes | gebruikt in |", "|---|--:|---|"]
    for name in used_lists(model):
        fields = [(table, field) for table in model.tables for field in table.fields if field.codelist == name]
        places = ", ".join(dict.fromkeys(f"`{field.name}`" for _table, field in fields))
        file = resources("codelijsten", f"{name}.csv")
        shown = f"[{name}](../resources/codelijsten/{name}.csv)" if file.exists() else name
        lines.append(f"| {shown} | {len(codes(name))} | {places} |")
    return "\n".join(lines)


def _manifest_parts() -> str:
    described_by = json.loads(resources("schema", "manifest.json").read_text(encoding="utf-8"))
    words = {"object": "object", "array": "lijst", "string": "tekst"}
    lines = ["| onderdeel | soort | verplicht |", "|---|---|---|"]
    for name, rule in described_by["properties"].items():
        fixed = f'"{rule["const"]}"' if "const" in rule else " of ".join(rule.get("enum", ()))
        kind = fixed or words.get(rule.get("type", ""), "versie (1.2.3)")
        lines.append(f"| `{name}` | {kind} | {'ja' if name in described_by['required'] else 'nee'} |")
    return "\n".join(lines)


def _row(cells: List[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


if __name__ == "__main__":
    sys.exit(main())
