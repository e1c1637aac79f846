"""Write docs/datamodel.md, the description of the exchange model, from resources/schema/voorstel.json.

Run ``python3 tools/make_datamodel_doc.py`` after a change of the model; a test fails while the page is
out of date. The page is Dutch: it is what a province reads before it exchanges data.
"""

import sys
from pathlib import Path
from typing import List

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from novex_plugin.core.exchange.codes import codes, used_lists  # noqa: E402
from novex_plugin.core.exchange.rows import type_name  # noqa: E402
from novex_plugin.core.model.schema import (  # noqa: E402
    OPTIONAL,
    RECOMMENDED,
    REQUIRED,
    Field,
    Schema,
    Table,
    schema,
)

TARGET = ROOT / "docs" / "datamodel.md"
OBJECT_TABLE = "object_vlak"

INTRODUCTION = """# NOVEX-uitwisselmodel {version}

<!-- Gemaakt door tools/make_datamodel_doc.py uit resources/schema/voorstel.json; wijzig daar, niet hier. -->

Zo ziet een voorstelbestand eruit. Het is één GeoPackage per voorstel, zodat voorstellen van provincies
vergelijkbaar en optelbaar zijn. Elk GIS-programma dat GeoPackage kent, kan het lezen; de plugin is niet nodig.

- **Coördinaten**: RD New ({crs}), meters; geometriekolom `{geometry}`; vlakken en lijnen als multigeometrie.
- **Sleutels**: `uuid` is wereldwijd uniek en verandert nooit. `fid` is een intern rijnummer zonder betekenis.
- **Leeg** is NULL (bij lange teksten ook een lege tekst). Meer codes in één veld staan achter elkaar met komma's.
- **Tijdstippen** zijn ISO 8601 in UTC en eindigen op Z. Datums zijn jjjj-mm-dd.
- **Codes** staan met hun naam in de tabel `codelijst` van elk bestand, en hieronder.
- **Verplichtingen** groeien met het ijkmoment: {milestones}. Wat een ijkmoment vraagt, vraagt elk later ook.
- **Herkenning**: een GeoPackage is een NOVEX-voorstel als de tabel `voorstel` een rij met `schema_versie` heeft.
- **Logboek**: het bestand houdt zelf bij wie wat wijzigde (triggers), met welk programma er ook wordt bewerkt.
- **Versies**: een nieuwere plugin opent een ouder bestand door een kopie om te zetten; het origineel blijft.
  Een ouder programma weigert een nieuwer bestand. De drie cijfers zijn: breuk, uitbreiding, verbetering.
"""


def main() -> int:
    """Write the page; with ``--check`` only say whether it is up to date."""
    text = document(schema())
    if "--check" in sys.argv[1:]:
        current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
        if current != text:
            print(f"{TARGET.relative_to(ROOT)} is out of date: run python3 tools/make_datamodel_doc.py")
            return 1
        return 0
    TARGET.write_text(text, encoding="utf-8")
    print(f"wrote {TARGET.relative_to(ROOT)}")
    return 0


def document(model: Schema) -> str:
    """The whole page."""
    parts = [
        INTRODUCTION.format(
            version=model.version,
            crs=model.crs,
            geometry=model.geometry_column,
            milestones=", ".join(model.milestones),
        ),
        _overview(model),
        *[_table(table, model) for table in model.tables if not _repeats(table)],
        _code_lists(model),
    ]
    return "\n".join(parts)


def _repeats(table: Table) -> bool:
    """The three object tables have the same fields; they are described once."""
    return table.name in ("object_lijn", "object_punt")


def _overview(model: Schema) -> str:
    lines = ["## Tabellen", "", "| tabel | inhoud | geometrie |", "|---|---|---|"]
    lines += [f"| `{item.name}` | {item.note_nl} | {item.geometry_type or '-'} |" for item in model.tables]
    return "\n".join(lines) + "\n"


def _table(table: Table, model: Schema) -> str:
    objects = table.name == OBJECT_TABLE
    title = "`object_vlak`, `object_lijn`, `object_punt`" if objects else f"`{table.name}`"
    note = "Wat wordt voorgesteld; de drie tabellen verschillen alleen in geometrie." if objects else table.note_nl
    lines = [f"## {title}", "", note, "", "| veld | naam | inhoud | regels | toelichting |", "|---|---|---|---|---|"]
    lines += [_row(field, model) for field in table.fields]
    return "\n".join(lines) + "\n"


def _row(field: Field, model: Schema) -> str:
    cells = [f"`{field.name}`", field.alias_nl, _content(field), "; ".join(_rules(field, model)), field.note_nl]
    return "| " + " | ".join(cell.replace("|", "\\|") or "-" for cell in cells) + " |"


def _content(field: Field) -> str:
    text = type_name(field)
    if field.length:
        text += f", ten hoogste {field.length} tekens"
    if field.unit:
        text += f", in {field.unit}"
    return text


def _rules(field: Field, model: Schema) -> List[str]:
    rules = ["**verplicht**"] if field.required else []
    rules += _obligations(field, model)
    rules += ["uniek"] if field.unique else []
    if field.codelist:
        rules.append(f"{'codes' if field.multiple else 'code'} uit [{field.codelist}](#{field.codelist})")
    rules += [f"verwijst naar `{field.refers_to}`"] if field.refers_to else []
    rules += [f"minimaal {field.minimum:g}"] if field.minimum is not None else []
    rules += [f"maximaal {field.maximum:g}"] if field.maximum is not None else []
    rules += [f"standaard {_shown(field.default)}"] if field.default is not None else []
    return rules


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "ja" if value else "nee"
    return f"`{value}`"


def _obligations(field: Field, model: Schema) -> List[str]:
    if field.required:
        return []
    found = []
    for level in (RECOMMENDED, REQUIRED):
        first = next((name for name in model.milestones if field.obligation.get(name, OPTIONAL) == level), None)
        found += [f"{level} vanaf {first}"] if first else []
    return found


def _code_lists(model: Schema) -> str:
    parts = ["## Codelijsten", ""]
    for name in used_lists(model):
        parts += [f"### {name}", "", "| code | naam | toelichting |", "|---|---|---|"]
        parts += [f"| `{item.code}` | {item.name} | {item.note or '-'} |" for item in codes(name)]
        parts.append("")
    return "\n".join(parts)


if __name__ == "__main__":
    sys.exit(main())
