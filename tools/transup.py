"""Collect the translatable texts of code and forms into ``resources/i18n/novex_<language>.ts``.

Dutch is the source language. The texts are the arguments of ``tr(...)`` in the Python code, read from
its syntax tree (so a text over several lines stays one text), in the context ``novex``; and the texts of
the forms, in the context that Qt gives them: the class of the form. Translations that exist are kept,
texts that are gone are dropped, new ones are marked unfinished.

    python tools/transup.py [--merge translations.json] [--check]
"""

import argparse
import ast
import json
import sys
from pathlib import Path
from typing import Dict, Iterator, List, NamedTuple, Sequence, Tuple
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("en",)
CONTEXT = "novex"
# Function -> which of its arguments is a text. Not self.tr: Qt would look in the context of the class.
FUNCTIONS = {"tr": 0, "texts.tr": 0, "Outcome": 1}
HEADER = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


class Text(NamedTuple):
    """One text to translate: where Qt looks for it, and where it stands."""

    context: str
    source: str
    place: str


Translations = Dict[Tuple[str, str], str]


def literal(node: ast.expr) -> str:
    """The text of a constant; empty for anything else, such as an f-string."""
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def texts_of_code(path: Path, place: str) -> Iterator[Text]:
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path)))
    calls = [node for node in nodes if isinstance(node, ast.Call) and ast.unparse(node.func) in FUNCTIONS]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        text = next(map(literal, call.args[FUNCTIONS[ast.unparse(call.func)] :]), "")
        if text:
            yield Text(CONTEXT, text, place)


def texts_of_form(path: Path, place: str) -> Iterator[Text]:
    root = ET.parse(path).getroot()
    context = root.findtext("class", "")
    for node in root.iter("string"):
        if node.text and node.text.strip() and node.get("notr") != "true":
            yield Text(context, node.text, place)


def collect(root: Path) -> List[Text]:
    """Every text once, in the order of contexts, files and lines."""
    found: Dict[Tuple[str, str], Text] = {}
    for path in sorted((root / "novex_plugin").rglob("*.py")):
        for text in texts_of_code(path, path.relative_to(root).as_posix()):
            found.setdefault((text.context, text.source), text)
    for path in sorted((root / "forms").rglob("*.ui")):
        for text in texts_of_form(path, path.relative_to(root).as_posix()):
            found.setdefault((text.context, text.source), text)
    return sorted(found.values(), key=lambda text: text.context)


def read_translations(path: Path) -> Translations:
    """The finished translations of a ``.ts`` file."""
    if not path.exists():
        return {}
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translated = message.findtext("translation", "")
            if translated:
                found[(name, message.findtext("source", ""))] = translated
    return found


def to_xml(texts: Sequence[Text], translations: Translations, language: str) -> str:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="nl")
    contexts: Dict[str, ET.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
        ET.SubElement(message, "location", filename=f"../../{text.place}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        translation.text = translations.get((text.context, text.source), "")
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root)
    return HEADER + ET.tostring(root, encoding="unicode") + "\n"


def update(root: Path, language: str, merged: Dict[str, str]) -> Tuple[str, int, int]:
    """The new content of one ``.ts``, with the number of texts and of those without translation."""
    texts = collect(root)
    translations = read_translations(root / "resources" / "i18n" / f"novex_{language}.ts")
    for text in texts:
        if merged.get(text.source):
            translations[(text.context, text.source)] = merged[text.source]
    missing = [text for text in texts if not translations.get((text.context, text.source))]
    return to_xml(texts, translations, language), len(texts), len(missing)


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--merge", type=Path, help="a JSON object: source text -> translation")
    parser.add_argument("--check", action="store_true", help="write nothing; fail when a file is not up to date")
    options = parser.parse_args(arguments)
    merged = json.loads(options.merge.read_text(encoding="utf-8")) if options.merge else {}
    stale = 0
    for language in LANGUAGES:
        path = ROOT / "resources" / "i18n" / f"novex_{language}.ts"
        content, count, missing = update(ROOT, language, merged)
        if options.check:
            stale += not path.exists() or path.read_text(encoding="utf-8") != content
        else:
            path.write_text(content, encoding="utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: {count} texts, {missing} without translation")
    if stale:
        print("not up to date: run `make transup`", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
